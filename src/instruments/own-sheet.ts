import { someoneOnCall } from '#src/people/index.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { record } from '#src/platform/audit/record.ts'
import { asId } from '#src/platform/ids.ts'
import { todayOf } from '#src/cases/index.ts'
import { moveAdministration } from './administration.store.ts'
import type { Administration } from './administration.ts'
import { findInstrument } from './find-instrument.ts'
import type { Instrument } from './instrument.ts'
import { unattendedRefusal } from './may.ts'
import { readOwn, type Whole } from './read-given.ts'
import { saveAnswers, type Save } from './save-answers.ts'
import { scoreOf, type Score } from './score.ts'
import type { Answers } from './sheet.ts'

/** A person's own sheet, as far as they answered it. `together`: nobody would hear; it waits for a meeting. */
export type OwnSheet = Readonly<{
  given: Administration
  whole: Whole
  instrument: Instrument
  answers: Answers
  /** Whether anything they said in it asks for a person: then help stands on every screen of it. */
  asksForHelp: boolean
  together: boolean
}>

/** Asked again at every opening: who assigned it may have had cover that is not there now. */
export async function openOwn(
  scope: ClientScope,
  client: Client,
  id: string | undefined,
): Promise<OwnSheet | null> {
  const known = asId<'administration'>(id)
  const whole = known && (await readOwn(scope, client, known))
  if (!whole) return null
  const { given, saves } = whole
  const instrument = await findInstrument(scope, given.instrument, given.version)
  if (!instrument) return null
  const answers = saves.find((one) => one.kind !== 'late')?.answers ?? {}
  const at = { someoneOnCall: await someoneOnCall(scope), audience: client.audience }
  return {
    given,
    whole,
    instrument,
    answers,
    asksForHelp:
      scoreOf(instrument, answers).raise !== null ||
      saves.some((one) => one.kind === 'late' && one.score.raise !== null),
    together: unattendedRefusal(instrument, at) !== null,
  }
}

/** Keeps answers under the key of their own place, also when it was sent from elsewhere in between. Null: nothing new. */
export function saveOwn(
  scope: ClientScope,
  client: Client,
  sheet: OwnSheet,
  save: Omit<Save, 'note'>,
): Promise<Score | null> {
  const under = { key: client.keys.newest, placeVersion: client.keys.current }
  return saveAnswers(scope, sheet.whole, sheet.instrument, save, under)
}

export async function declineOwn(scope: ClientScope, sheet: OwnSheet): Promise<void> {
  const { given } = sheet
  const moved = await moveAdministration(scope, given.id, {
    state: 'declined',
    finishedOn: todayOf(scope.now),
  })
  if (moved)
    await record(scope, {
      action: 'instruments.declined',
      subjectKind: 'case',
      subjectId: given.caseId,
      facts: { instrument: given.instrument },
    })
}
