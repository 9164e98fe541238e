import { sql } from 'kysely'
import type { Mode } from '#content/instruments/meta.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type {
  Administration,
  AdministrationId,
  AnswerKind,
  AdministrationState,
  AnswerSetId,
  Moment,
} from './administration.ts'

export type EitherScope = AccountScope | ClientScope

export async function insertAdministration(scope: AccountScope, one: Administration): Promise<void> {
  await scope.db
    .insertInto('instruments.administration')
    .values({
      office_id: scope.actor.officeId,
      id: one.id,
      case_id: one.caseId,
      about: one.about,
      instrument: one.instrument,
      instrument_version: one.version,
      mode: one.mode,
      moment: one.moment,
      audience: one.audience,
      state: one.state,
      assigned_on: one.assignedOn,
      started_on: one.startedOn,
      finished_on: one.finishedOn,
      made_by: one.madeBy,
      early: one.early,
      outside_age: one.outsideAge,
    })
    .execute()
}

const columns = [
  'id',
  'case_id',
  'about',
  'instrument',
  'instrument_version',
  'mode',
  'moment',
  'audience',
  'state',
  'assigned_on',
  'started_on',
  'finished_on',
  'made_by',
  'early',
  'outside_age',
  'version',
] as const

type Row = {
  id: string
  case_id: string
  about: string | null
  instrument: string
  instrument_version: string
  mode: string
  moment: string
  audience: string | null
  state: string
  assigned_on: string
  started_on: string | null
  finished_on: string | null
  made_by: string
  early: boolean
  outside_age: boolean
  version: number
}

function toAdministration(row: Row): Administration {
  return {
    id: row.id as AdministrationId,
    caseId: row.case_id as CaseId,
    about: row.about,
    instrument: row.instrument,
    version: row.instrument_version,
    mode: row.mode as Mode,
    moment: row.moment as Moment,
    audience: row.audience as Audience | null,
    state: row.state as AdministrationState,
    assignedOn: row.assigned_on,
    startedOn: row.started_on,
    finishedOn: row.finished_on,
    madeBy: row.made_by as AccountId,
    early: row.early,
    outsideAge: row.outside_age,
    rowVersion: row.version,
  }
}

/** What was given on a file, newest first, without a limit: whatever is compared with the first needs the first. */
export async function administrationsIn(scope: EitherScope, caseId: CaseId): Promise<Administration[]> {
  const rows = await scope.db
    .selectFrom('instruments.administration')
    .select(columns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('assigned_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toAdministration)
}

/** The days an instrument was finished on a file, `2026-03-04`. */
export async function doneOn(scope: AccountScope, caseId: CaseId, instrument: string): Promise<string[]> {
  const rows = await scope.db
    .selectFrom('instruments.administration')
    .select('finished_on')
    .distinct()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('instrument', '=', instrument)
    .where('state', '=', 'done')
    .execute()
  return rows.flatMap((row) => row.finished_on ?? [])
}

/** What waits to be answered in the place of this client, newest first. */
export async function waitingIn(scope: ClientScope, caseId: CaseId): Promise<Administration[]> {
  const rows = await scope.db
    .selectFrom('instruments.administration')
    .select(columns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('audience', '=', scope.actor.audience)
    .where('state', 'in', ['assigned', 'partial'])
    .orderBy('assigned_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toAdministration)
}

export async function findAdministration(
  scope: EitherScope,
  caseId: CaseId,
  id: AdministrationId,
): Promise<Administration | null> {
  const row = await scope.db
    .selectFrom('instruments.administration')
    .select(columns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toAdministration(row) : null
}

/** Moves an open administration on; false when it was over already. */
export async function moveAdministration(
  scope: EitherScope,
  id: AdministrationId,
  to: Readonly<{ state: AdministrationState; startedOn?: string; finishedOn?: string }>,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('instruments.administration')
    .set((eb) => ({
      state: to.state,
      version: eb('version', '+', 1),
      ...(to.startedOn ? { started_on: sql<string>`coalesce(started_on, ${to.startedOn}::date)` } : {}),
      ...(to.finishedOn ? { finished_on: to.finishedOn } : {}),
    }))
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('state', 'in', ['assigned', 'partial'])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export type StoredAnswers = Readonly<{
  id: AnswerSetId
  administrationId: AdministrationId
  kind: AnswerKind
  audience: Audience | null
  writtenBy: AccountId | null
  writtenAt: Date
  keyVersion: number | null
  placeVersion: number | null
  sealed: Buffer
}>

export async function insertAnswers(scope: EitherScope, caseId: CaseId, one: StoredAnswers): Promise<void> {
  await scope.db
    .insertInto('instruments.answer_set')
    .values({
      office_id: scope.actor.officeId,
      id: one.id,
      case_id: caseId,
      administration_id: one.administrationId,
      audience: one.audience,
      kind: one.kind,
      written_by: one.writtenBy,
      written_at: one.writtenAt,
      key_version: one.keyVersion,
      place_version: one.placeVersion,
      sealed: one.sealed,
    })
    .execute()
}

/** The newest save that counts of each administration of a file, or every save of one. */
export async function answersIn(
  scope: EitherScope,
  caseId: CaseId,
  of?: AdministrationId,
): Promise<StoredAnswers[]> {
  let query = scope.db
    .selectFrom('instruments.answer_set')
    .select([
      'id',
      'administration_id',
      'kind',
      'audience',
      'written_by',
      'written_at',
      'key_version',
      'place_version',
      'sealed',
    ])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
  query = of
    ? query.where('administration_id', '=', of).orderBy('id', 'desc')
    : query
        .where('kind', '<>', 'late')
        .distinctOn('administration_id')
        .orderBy('administration_id')
        .orderBy('id', 'desc')
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id as AnswerSetId,
    administrationId: row.administration_id as AdministrationId,
    kind: row.kind as StoredAnswers['kind'],
    audience: row.audience as Audience | null,
    writtenBy: row.written_by as AccountId | null,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}
