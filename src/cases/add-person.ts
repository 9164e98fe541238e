import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, sealRow } from './case-keys.ts'
import { inConflict } from './consent.ts'
import { lookAgain } from './panels.ts'
import { changePerson, insertPerson, peopleOf, type PersonId, type PersonRole } from './person.store.ts'
import type { SealedPerson } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'

export type PersonInput = SealedPerson &
  Readonly<{
    role: PersonRole
    relation: string | null
    conflict: boolean
    sex: string | null
    ageBand: string | null
  }>
/** Somebody on a file, opened. `conflict` is also true for a guardian who bears the name of a reported person. */
export type OpenPerson = PersonInput & Readonly<{ id: PersonId; version: number }>

export async function readPeople(scope: AccountScope, file: CaseFile): Promise<OpenPerson[]> {
  const stored = await peopleOf(scope, file.head.id)
  const opened = stored.map((row) => ({
    id: row.id,
    version: row.version,
    role: row.role,
    relation: row.relation,
    conflict: row.conflict,
    sex: row.sex,
    ageBand: row.ageBand,
    ...openRow(file.keys.of(row.keyVersion), 'person', row.id, row.sealed),
  }))
  return opened.map((person) => ({ ...person, conflict: inConflict(person, opened) }))
}

export async function addPerson(scope: AccountScope, file: CaseFile, input: PersonInput): Promise<PersonId> {
  const id = newOrderedId<'person'>(scope.now.getTime())
  await insertPerson(scope, rowOf(file, id, input))
  await tellTeam(scope, file.head.id, 'person', { role: input.role, conflict: input.conflict })
  await lookAgain(scope, file)
  return id
}

/** False when somebody else changed this person since `seen`. */
export async function editPerson(
  scope: AccountScope,
  file: CaseFile,
  id: PersonId,
  input: PersonInput,
  seen: number,
): Promise<boolean> {
  const changed = await changePerson(scope, rowOf(file, id, input), seen)
  if (!changed) return false
  await tellTeam(scope, file.head.id, 'person', { role: input.role, conflict: input.conflict, changed: true })
  await lookAgain(scope, file)
  return true
}

function rowOf(file: CaseFile, id: PersonId, input: PersonInput) {
  const { role, relation, conflict, sex, ageBand, ...words } = input
  return {
    id,
    caseId: file.head.id,
    role,
    relation,
    conflict,
    sex,
    ageBand,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'person', id, words),
  }
}
