import { todayOf } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import type { Administration, AnswerKind, OpenAnswers, SealedAnswers } from './administration.ts'
import { insertAnswers, moveAdministration, type EitherScope } from './administration.store.ts'
import { raisesAnew } from './fires.ts'
import type { Instrument } from './instrument.ts'
import { raiseAlert } from './raise-alert.ts'
import { sealAnswers, type Whole } from './read-given.ts'
import { scoreOf, type Score } from './score.ts'
import { answerOf, type Answers } from './sheet.ts'

/** The key a save is sealed with: the case's when staff write, the place's when the person does. */
export type SaveKey = Readonly<{ key: SealKey; keyVersion: number } | { key: SealKey; placeVersion: number }>

export type Save = Readonly<{
  answers: Answers
  kind: 'partial' | 'done' | 'amendment'
  note?: string | undefined
}>

/**
 * Writes answers beside those before them, scores them and lets every answer that asks for a person be heard at
 * once, in the same transaction. When the sheet was finished in between, what the person themselves says is kept
 * as late and heard all the same; of staff nothing is written then, and null says so.
 */
export async function saveAnswers(
  scope: EitherScope,
  whole: Whole,
  instrument: Instrument,
  save: Save,
  under: SaveKey,
): Promise<Score | null> {
  const { given } = whole
  if (save.kind !== 'amendment' && !(await moveOn(scope, given, save.kind))) {
    if (scope.actor.kind !== 'client') return null
    const answers = notYetSaid(whole, save.answers)
    if (Object.keys(answers).length === 0) return null
    return write(scope, whole, instrument, { answers, kind: 'late' }, under)
  }
  return write(scope, whole, instrument, save, under)
}

/** From paper, a sheet is finished on the day that stands on it; any other on the day of the last answer. */
function moveOn(scope: EitherScope, given: Administration, kind: 'partial' | 'done'): Promise<boolean> {
  const today = todayOf(scope.now)
  const finishedOn = given.mode === 'paper' ? (given.startedOn ?? today) : today
  return moveAdministration(scope, given.id, {
    state: kind,
    startedOn: today,
    ...(kind === 'done' ? { finishedOn } : {}),
  })
}

/** Answers that differ from what the person said last. */
function notYetSaid({ saves }: Whole, answers: Answers): Answers {
  const lastSaid = (linkId: string) =>
    saves.map((one) => answerOf(one.answers, linkId)).find((value) => value !== undefined)
  return Object.fromEntries(Object.entries(answers).filter(([linkId, value]) => lastSaid(linkId) !== value))
}

/** What was called for already. A late answer that the finished sheet took back is a new word and calls again. */
function heardBefore({ saves }: Whole, kind: AnswerKind): readonly OpenAnswers[] {
  return kind === 'late' ? saves.slice(0, saves.findIndex((one) => one.kind !== 'late') + 1) : saves
}

async function write(
  scope: EitherScope,
  whole: Whole,
  instrument: Instrument,
  save: Readonly<{ answers: Answers; kind: AnswerKind; note?: string | undefined }>,
  under: SaveKey,
): Promise<Score> {
  const { given } = whole
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
  const urgency = raisesAnew(score, heardBefore(whole, save.kind))
  if (urgency) await raiseAlert(scope, given.id, urgency)
  return score
}

async function say(scope: EitherScope, given: Administration, kind: AnswerKind): Promise<void> {
  if (kind === 'partial') return
  const about = { subjectKind: 'case', subjectId: given.caseId }
  const facts = { instrument: given.instrument, kind }
  await record(scope, { action: 'instruments.answered', ...about, facts })
  await tell(scope, { kind: 'instruments.answered', ...about, facts: { instrument: given.instrument } })
  await knock(scope, 'cases', { subjectId: given.caseId })
}
