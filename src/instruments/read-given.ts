import type { CaseFile } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Client, Member, PlaceKeys } from '#src/platform/access/visitor.ts'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import { openJson, sealJson, type SealKey } from '#src/platform/vault/index.ts'
import type {
  Administration,
  AdministrationId,
  AnswerSetId,
  Given,
  OpenAnswers,
  SealedAnswers,
} from './administration.ts'
import {
  administrationsIn,
  answersIn,
  findAdministration,
  type StoredAnswers,
} from './administration.store.ts'

const placeOf = (id: AnswerSetId) => ({ table: 'instruments.answer_set', row: id, column: 'sealed' })

export function sealAnswers(key: SealKey, id: AnswerSetId, words: SealedAnswers): Buffer {
  return sealJson(key, placeOf(id), words)
}

function openAnswers(key: SealKey, row: StoredAnswers): OpenAnswers {
  const words = openJson<SealedAnswers>(key, placeOf(row.id), row.sealed)
  return { ...words, kind: row.kind, writtenAt: row.writtenAt, writtenBy: row.writtenBy }
}

/** The key each save of a file lies under; those of a place are fetched when the first one is met. */
async function opener(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  rows: readonly StoredAnswers[],
): Promise<(row: StoredAnswers) => OpenAnswers> {
  const audiences = new Set(rows.flatMap((row) => (row.placeVersion && row.audience ? [row.audience] : [])))
  const places = new Map<Audience, PlaceKeys>()
  for (const audience of audiences) places.set(audience, await placeKeys(scope, member, file, audience))
  return (row) => {
    const place = row.audience && row.placeVersion ? places.get(row.audience) : undefined
    return openAnswers(place ? place.of(row.placeVersion ?? 0) : file.keys.of(row.keyVersion ?? 0), row)
  }
}

/** What was given on a file, newest first, without what was answered. */
export function administrationsOf(scope: AccountScope, file: CaseFile): Promise<Administration[]> {
  return administrationsIn(scope, file.head.id)
}

/** Everything given on a file with its newest answers, newest first. Two queries and the keys of the places. */
export async function answeredOf(scope: AccountScope, member: Member, file: CaseFile): Promise<Given[]> {
  const caseId = file.head.id
  const given = await administrationsIn(scope, caseId)
  const rows = await answersIn(scope, caseId)
  const open = await opener(scope, member, file, rows)
  const latest = new Map(rows.map((row) => [row.administrationId, row]))
  return given.map((one) => {
    const row = latest.get(one.id)
    return { ...one, latest: row ? open(row) : null }
  })
}

export type Whole = Readonly<{ given: Administration; saves: readonly OpenAnswers[] }>

/** One administration with every save of it, newest first. Null when there is none for this reader. */
export async function readWhole(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  id: AdministrationId,
): Promise<Whole | null> {
  const given = await findAdministration(scope, file.head.id, id)
  if (!given) return null
  const rows = await answersIn(scope, file.head.id, id)
  const open = await opener(scope, member, file, rows)
  return { given, saves: rows.map(open) }
}

/** The same for the person themselves, with the keys of their place. */
export async function readOwn(
  scope: ClientScope,
  client: Client,
  id: AdministrationId,
): Promise<Whole | null> {
  const given = await findAdministration(scope, client.caseId, id)
  if (!given || given.audience !== client.audience) return null
  const rows = await answersIn(scope, client.caseId, id)
  return {
    given,
    saves: rows.flatMap((row) =>
      row.placeVersion ? [openAnswers(client.keys.of(row.placeVersion), row)] : [],
    ),
  }
}
