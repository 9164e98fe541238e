import { sql, type Selectable } from 'kysely'
import { isRole, type Role } from '#src/platform/access/roles.ts'
import type { PeopleAccount } from '#src/platform/db/schema.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import { asPublicKey, type PublicKey } from '#src/platform/vault/index.ts'
import { accountStatuses, type Account, type Away, type Colleague } from './account.ts'

/** The row itself, for those who check a password or change a key. */
export type AccountRow = Selectable<PeopleAccount>

const today = (scope: Scope) => dayOf(scope.now)

/** The roles of an account that count today, as one array. */
const rolesToday = (day: string) => sql<string[]>`array(
  select r.role from people.account_role r
  where r.office_id = a.office_id and r.account_id = a.id and r.valid_from <= ${day}::date
    and (r.valid_to is null or r.valid_to >= ${day}::date) order by r.role)`

export async function findAccountRow(
  scope: Scope,
  by: { login: string } | { id: AccountId },
): Promise<AccountRow | null> {
  const query = scope.db.selectFrom('people.account').selectAll()
  const found = 'login' in by ? query.where('login', '=', by.login) : query.where('id', '=', by.id)
  return (await found.executeTakeFirst()) ?? null
}

export async function findAccount(scope: Scope, id: AccountId): Promise<Account | null> {
  return (await listAccounts(scope, id))[0] ?? null
}

/** Everybody of the office, also those who are not in yet or have left, by name. */
export async function listAccounts(scope: Scope, only?: AccountId): Promise<Account[]> {
  const rows = await scope.db
    .selectFrom('people.account as a')
    .select(['a.id', 'a.office_id', 'a.login', 'a.full_name', 'a.job_title', 'a.status', 'a.lang'])
    .select(rolesToday(today(scope)).as('roles'))
    .$if(only !== undefined, (query) => query.where('a.id', '=', only ?? ''))
    .orderBy('a.full_name')
    .execute()
  return rows.map((row) => ({
    id: row.id as AccountId,
    officeId: row.office_id as OfficeId,
    login: row.login,
    fullName: row.full_name,
    jobTitle: row.job_title,
    status: accountStatuses.find((status) => status === row.status) ?? 'suspended',
    lang: row.lang === 'en' ? 'en' : 'id',
    roles: row.roles.filter(isRole),
  }))
}

/** Active members, with their roles and whether they are away today; narrowed to those who hold one of `roles`. */
export async function colleagues(
  scope: Scope,
  wanted: { roles?: readonly Role[] } = {},
): Promise<Colleague[]> {
  const day = today(scope)
  const rows = await scope.db
    .selectFrom('people.account as a')
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('people.absence as b')
          .select(['b.covered_by', 'b.starts_on', 'b.ends_on'])
          .whereRef('b.office_id', '=', 'a.office_id')
          .whereRef('b.account_id', '=', 'a.id')
          .where(
            sql<boolean>`b.starts_on <= ${day}::date and (b.ends_on is null or b.ends_on >= ${day}::date)`,
          )
          .orderBy('b.starts_on', 'desc')
          .limit(1)
          .as('b'),
      (join) => join.onTrue(),
    )
    .select(['a.id', 'a.full_name', 'a.job_title', 'b.covered_by', 'b.starts_on', 'b.ends_on'])
    .select(rolesToday(day).as('roles'))
    .where('a.status', '=', 'active')
    .orderBy('a.full_name')
    .execute()
  return rows
    .map((row) => ({
      id: row.id as AccountId,
      fullName: row.full_name,
      jobTitle: row.job_title,
      roles: row.roles.filter(isRole),
      away: awayFrom(row),
    }))
    .filter((one) => !wanted.roles || one.roles.some((role) => wanted.roles?.includes(role)))
}

function awayFrom(row: {
  covered_by: string | null
  starts_on: string | null
  ends_on: string | null
}): Away | null {
  if (row.starts_on === null) return null
  return { coveredBy: row.covered_by as AccountId | null, startsOn: row.starts_on, endsOn: row.ends_on }
}

/** Names of everybody who works or is about to work here, so that a report can be kept from those it names. */
export async function staffNames(scope: Scope): Promise<{ id: AccountId; fullName: string }[]> {
  const rows = await scope.db
    .selectFrom('people.account')
    .select(['id', 'full_name'])
    .where('status', '!=', 'left')
    .execute()
  return rows.map((row) => ({ id: row.id as AccountId, fullName: row.full_name }))
}

/** Public keys of those who have made theirs; an account that never signed in is left out. */
export async function publicKeysOf(
  scope: Scope,
  ids: readonly AccountId[],
): Promise<Map<AccountId, PublicKey>> {
  if (ids.length === 0) return new Map()
  const rows = await scope.db
    .selectFrom('people.account')
    .select(['id', 'public_key'])
    .where('id', 'in', ids)
    .where('status', '=', 'active')
    .execute()
  return new Map(
    rows.flatMap((row) =>
      row.public_key ? [[row.id as AccountId, asPublicKey(row.public_key)] as const] : [],
    ),
  )
}

export type NewAccountRow = {
  id: AccountId
  officeId: OfficeId
  login: string
  fullName: string
  jobTitle: string | null
  lang: 'id' | 'en'
}

export async function insertAccount(scope: Scope, account: NewAccountRow): Promise<void> {
  await scope.db
    .insertInto('people.account')
    .values({
      id: account.id,
      office_id: account.officeId,
      login: account.login,
      full_name: account.fullName,
      job_title: account.jobTitle,
      lang: account.lang,
      status: 'invited',
      created_at: scope.now,
    })
    .execute()
}

export type AccountChange = Partial<
  Omit<AccountRow, 'id' | 'office_id' | 'created_at' | 'totp_last_step'>
> & { totp_last_step?: number }

export async function updateAccount(scope: Scope, id: AccountId, change: AccountChange): Promise<void> {
  await scope.db.updateTable('people.account').set(change).where('id', '=', id).execute()
}

/** Moves the last accepted step on; false when another request was there first with this or a later one. */
export async function advanceTotpStep(scope: Scope, id: AccountId, step: number): Promise<boolean> {
  const done = await scope.db
    .updateTable('people.account')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where(sql<boolean>`totp_last_step < ${step}`)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Two who name one colleague's roles at the same moment wait for each other. */
export async function lockRoles(scope: Scope, accountId: AccountId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people.roles.${accountId}`}, 0))`.execute(
    scope.db,
  )
}

/** The roles an account holds from today; those taken away end yesterday, and are never erased. */
export async function setRoles(
  scope: Scope,
  officeId: OfficeId,
  accountId: AccountId,
  roles: readonly Role[],
  by: AccountId | null,
): Promise<void> {
  const day = today(scope)
  await sql`update people.account_role set valid_to = ${day}::date - 1
    where office_id = ${officeId} and account_id = ${accountId} and (valid_to is null or valid_to >= ${day}::date)
      and not (role = any(${[...roles]}::text[]))`.execute(scope.db)
  if (roles.length === 0) return
  await scope.db
    .insertInto('people.account_role')
    .values(
      roles.map((role) => ({
        office_id: officeId,
        account_id: accountId,
        role,
        valid_from: day,
        valid_to: null,
        given_by: by,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['office_id', 'account_id', 'role']).doUpdateSet({
        valid_to: null,
        valid_from: sql`case when account_role.valid_to is null then account_role.valid_from else excluded.valid_from end`,
      }),
    )
    .execute()
}
