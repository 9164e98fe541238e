-- A call from a file that nobody hears goes on by letter, like every other bell. The house keeps how far it has gone.
alter table cases.call add column mailed_level smallint not null default -1;
create policy call_carry on cases.call for update to :app
  using ((select platform.is_system())) with check ((select platform.is_system()));
grant update (mailed_level) on cases.call to :app;

alter table counselling.help_call add column mailed_level smallint not null default -1;
create policy help_call_carry on counselling.help_call for update to :app
  using ((select platform.is_system())) with check ((select platform.is_system()));
grant update (mailed_level) on counselling.help_call to :app;
