-- Held with several at once, a session still stands in each one's own course: the same sheet, the same numbers.
alter table counselling.session drop constraint session_kind_check;
alter table counselling.session add constraint session_kind_check
  check (kind in ('individual', 'group', 'family', 'review', 'booster', 'caregiver'));
