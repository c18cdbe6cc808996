create index employee_word_word on employee_word (word, employee_id);
