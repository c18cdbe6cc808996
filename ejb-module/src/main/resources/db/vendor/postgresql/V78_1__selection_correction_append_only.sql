-- A correction is corrected by another, never changed; see V76_1.
create trigger selection_test_correction_rows before update or delete on selection_test_correction
  for each row execute function selection_refuse();
