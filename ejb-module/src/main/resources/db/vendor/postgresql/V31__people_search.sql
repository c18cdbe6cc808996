-- By code point, so that the beginnings of words are a range of the index whatever the language of the database.
alter table employee_word alter column word type varchar(200) collate "C";
create index employee_word_word on employee_word (word, employee_id);
