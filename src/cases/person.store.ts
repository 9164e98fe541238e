import type { CodeOf } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'
import type { personRoles } from './codes.ts'

export type PersonId = Id<'person'>
export type PersonRole = CodeOf<typeof personRoles>

export type StoredPerson = Readonly<{
  id: PersonId
  role: PersonRole
  relation: string | null
  conflict: boolean
  sex: string | null
  ageBand: string | null
  removedAt: Date | null
  version: number
  keyVersion: number
  sealed: Buffer
}>
export type NewPerson = Omit<StoredPerson, 'removedAt' | 'version'> & Readonly<{ caseId: CaseId }>

export async function insertPerson(scope: AccountScope, person: NewPerson): Promise<void> {
  await scope.db
    .insertInto('cases.person')
    .values({
      office_id: scope.actor.officeId,
      id: person.id,
      case_id: person.caseId,
      role: person.role,
      relation: person.relation,
      conflict: person.conflict,
      sex: person.sex,
      age_band: person.ageBand,
      key_version: person.keyVersion,
      sealed: person.sealed,
    })
    .execute()
}

/** Changes a person when nobody did so first. */
export async function changePerson(scope: AccountScope, person: NewPerson, seen: number): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.person')
    .set({
      role: person.role,
      relation: person.relation,
      conflict: person.conflict,
      sex: person.sex,
      age_band: person.ageBand,
      version: seen + 1,
      key_version: person.keyVersion,
      sealed: person.sealed,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', person.caseId)
    .where('id', '=', person.id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export async function peopleOf(scope: AccountScope, caseId: CaseId): Promise<StoredPerson[]> {
  const rows = await scope.db
    .selectFrom('cases.person')
    .select([
      'id',
      'role',
      'relation',
      'conflict',
      'sex',
      'age_band',
      'removed_at',
      'version',
      'key_version',
      'sealed',
    ])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as PersonId,
    role: row.role as PersonRole,
    relation: row.relation,
    conflict: row.conflict,
    sex: row.sex,
    ageBand: row.age_band,
    removedAt: row.removed_at,
    version: row.version,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
