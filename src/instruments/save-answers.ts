import { todayOf } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import type { Administration, SealedAnswers } from './administration.ts'
import { insertAnswers, moveAdministration, type EitherScope } from './administration.store.ts'
import type { Instrument } from './instrument.ts'
import { raiseAlert } from './raise-alert.ts'
import { sealAnswers } from './read-given.ts'
import { scoreOf, type Score } from './score.ts'
import type { Answers } from './sheet.ts'

/** The key a save is sealed with: the case's when staff write, the place's when the person does. */
export type SaveKey = Readonly<{ key: SealKey; keyVersion: number } | { key: SealKey; placeVersion: number }>

export type Save = Readonly<{
  answers: Answers
  kind: 'partial' | 'done' | 'amendment'
  note?: string | undefined
}>

/**
 * Writes answers beside those before them, scores them and lets every answer that asks for a person be heard at
 * once, in the same transaction. Null when the sheet was finished in between: nothing is written then.
 */
export async function saveAnswers(
  scope: EitherScope,
  given: Administration,
  instrument: Instrument,
  save: Save,
  under: SaveKey,
): Promise<Score | null> {
  const today = todayOf(scope.now)
  if (save.kind !== 'amendment') {
    const moved = await moveAdministration(scope, given.id, {
      state: save.kind === 'done' ? 'done' : 'partial',
      startedOn: today,
      ...(save.kind === 'done' ? { finishedOn: today } : {}),
    })
    if (!moved) return null
  }
  const score = scoreOf(instrument, save.answers)
  const id = newOrderedId<'answer_set'>(scope.now.getTime())
  const words: SealedAnswers = { answers: save.answers, score, ...(save.note ? { note: save.note } : {}) }
  await insertAnswers(scope, given.caseId, {
    id,
    administrationId: given.id,
    kind: save.kind,
    audience: given.audience,
    writtenBy: scope.actor.kind === 'account' ? scope.actor.accountId : null,
    writtenAt: scope.now,
    keyVersion: 'keyVersion' in under ? under.keyVersion : null,
    placeVersion: 'placeVersion' in under ? under.placeVersion : null,
    sealed: sealAnswers(under.key, id, words),
  })
  await say(scope, given, save.kind)
  if (score.raise) await raiseAlert(scope, given.id, score.raise)
  return score
}

async function say(scope: EitherScope, given: Administration, kind: Save['kind']): Promise<void> {
  if (kind === 'partial') return
  const about = { subjectKind: 'case', subjectId: given.caseId }
  const facts = { instrument: given.instrument, kind }
  await record(scope, { action: 'instruments.answered', ...about, facts })
  await tell(scope, { kind: 'instruments.answered', ...about, facts: { instrument: given.instrument } })
  await knock(scope, 'cases', { subjectId: given.caseId })
}
