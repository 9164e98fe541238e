import { sql } from 'kysely'
import type { PromiseKind } from '#src/platform/clock/promise.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { OfficeFacts } from './today.ts'

export type KindCounts = Readonly<{ kind: PromiseKind; kept: number; late: number; open: number }>

/** Nobody is told by a number of what is kept from them (migrations/0053_kept_from_files.sql). */
const counted = sql`p.subject_id <> all ((select insight.not_counted())::uuid[])`

/** Promises of the office that fell due between two moments: kept in time, late (kept late or not at all), still open. */
export async function deadlineCounts(scope: AccountScope, from: Date, to: Date): Promise<KindCounts[]> {
  const { rows } = await sql<KindCounts>`
    select p.kind, count(*) filter (where p.kept_at <= p.due_at)::int as kept,
      count(*) filter (where p.kept_at > p.due_at or (p.kept_at is null and p.due_at < ${scope.now}))::int as late,
      count(*) filter (where p.kept_at is null and p.due_at >= ${scope.now})::int as open
    from platform.promise p
    where p.office_id = ${scope.actor.officeId} and p.due_at >= ${from} and p.due_at <= ${to} and p.dropped_at is null
      and ${counted}
    group by 1 order by 1`.execute(scope.db)
  return rows
}

/** What the office owes now: open and past its time, and what is still to fall due until a moment. */
export async function owedNow(scope: AccountScope, until: Date): Promise<{ late: number; today: number }> {
  const { rows } = await sql<{ late: number; today: number }>`
    select count(*) filter (where p.due_at < ${scope.now})::int as late,
      count(*) filter (where p.due_at >= ${scope.now})::int as today
    from platform.promise p
    where p.office_id = ${scope.actor.officeId} and p.due_at <= ${until} and p.kept_at is null
      and p.dropped_at is null and ${counted}`.execute(scope.db)
  return rows[0] ?? { late: 0, today: 0 }
}

export type Load = Readonly<{ accountId: AccountId; files: number; followUpsLate: number }>

/** How much each worker carries: numbers only (migrations/0015_insight.sql). */
export async function loadByWorker(scope: AccountScope, today: string): Promise<Load[]> {
  const { rows } = await sql<Load>`
    select account_id as "accountId", files::int as files, follow_ups_late::int as "followUpsLate" from insight.load(${today}::date)`.execute(
    scope.db,
  )
  return rows
}

export type WaitingCount = Readonly<{ urgency: Urgency; waiting: number; late: number }>

export async function waitingReports(scope: AccountScope): Promise<WaitingCount[]> {
  const { rows } = await sql<WaitingCount>`
    select urgency, waiting::int as waiting, late::int as late from insight.waiting_reports(${scope.now})
    order by array_position(array['NOW', 'TODAY', 'H72', 'PLANNED'], urgency)`.execute(scope.db)
  return rows
}

/** What shows whether the office stands: who holds the intake key, who is on call, the register of institutions. */
export async function officeFacts(scope: AccountScope, today: string): Promise<OfficeFacts> {
  const { rows } = await sql<OfficeFacts>`
    select
      (select count(distinct a.id)::int from people.office_key k
        join people.office_key_grant g on g.office_id = k.office_id and g.key_id = k.id
        join people.account a on a.office_id = g.office_id and a.id = g.account_id and a.status = 'active'
        join people.account_role r on r.office_id = a.office_id and r.account_id = a.id and r.role = 'intake'
          and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date)
        where k.office_id = o.id and k.purpose = 'intake' and k.retired_at is null) as "intakeHolders",
      octet_length(o.recovery_public_key) = 32 as "hasRecovery",
      exists (select 1 from people.on_call t where t.office_id = o.id and t.ends_at > ${scope.now}) as "hasOnCall",
      (select count(*)::int from people.institution i where i.office_id = o.id) as institutions,
      (select count(*)::int from people.account a where a.office_id = o.id and a.status in ('active', 'invited')) as members
    from people.office o where o.id = ${scope.actor.officeId}`.execute(scope.db)
  return rows[0] ?? { intakeHolders: 0, hasRecovery: false, hasOnCall: false, institutions: 0, members: 0 }
}

/** Sessions open now, and of how many people: for the administrator. */
export async function openSessions(scope: AccountScope): Promise<{ sessions: number; people: number }> {
  const { rows } = await sql<{ sessions: number; people: number }>`
    select count(*)::int as sessions, count(distinct s.account_id)::int as people from people.session s
    where s.office_id = ${scope.actor.officeId} and s.stage = 'full' and s.ends_at > ${scope.now}
      and s.seen_at + make_interval(mins => s.idle_minutes) > ${scope.now}`.execute(scope.db)
  return rows[0] ?? { sessions: 0, people: 0 }
}
