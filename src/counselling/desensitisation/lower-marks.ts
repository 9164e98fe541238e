import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { addTask, teamChoices } from '#src/cases/index.ts'
import { colleagues } from '#src/people/index.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { lockReviews } from '../protocols/sd-gates.ts'
import { seal } from '../seal.ts'
import { writeAnswer } from '../write-answer.ts'
import { changeItem } from './ladder-write.store.ts'
import type { Rung } from './open-ladder.ts'
import { newestVersion, reasonsNow, type ItemInput } from './write-ladder.ts'

type Marks = Pick<ItemInput, 'realDanger' | 'contactWithReported'>

/** Whether an edit would take off a mark of danger. Writing a step never does; a supervisor's decision does. */
export function lowersMark(before: Marks, after: Marks): boolean {
  return (
    (before.realDanger && !after.realDanger) || (before.contactWithReported && !after.contactWithReported)
  )
}

/** The marks that stand stay; new ones are added. */
export function keepMarks(before: Marks, after: ItemInput): ItemInput {
  return {
    ...after,
    realDanger: before.realDanger || after.realDanger,
    contactWithReported: before.contactWithReported || after.contactWithReported,
  }
}

/** Asks the supervisors of the team, or the team where it has none, to look at the marks of a step. */
export async function askToLower(scope: AccountScope, book: EpisodeBook, what: string): Promise<void> {
  const team = new Set((await teamChoices(scope, book.episode.caseId)).map((one) => one.code))
  const supervisors = (await colleagues(scope, { roles: ['supervisor'] })).filter((one) => team.has(one.id))
  const owners = supervisors.length > 0 ? supervisors.map((one) => one.id) : [null]
  for (const ownerId of owners) await addTask(scope, book.file, { what, ownerId, dueOn: dayOf(scope.now) })
}

/** A supervisor takes the marks off a step, with a reason on record. They do not practise that step themselves. */
export async function lowerMarks(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Pick<OpenTechnique, 'run' | 'facts'>,
  rung: Rung,
  decided: Readonly<{ seen: number; why: string }>,
): Promise<boolean> {
  const { text, place, who, when, expected, prediction, helper } = rung
  const because = reasonsNow(technique, rung)
  const done = await changeItem(
    scope,
    { id: rung.id, version: decided.seen },
    {
      mode: rung.mode,
      realDanger: false,
      contactWithReported: false,
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'ladder_item', rung.id, {
        text,
        place,
        who,
        when,
        expected,
        prediction,
        helper,
      }),
    },
  )
  if (!done) return false
  const written = await writeAnswer(scope, book, book.episode, {
    form: { id: 'sd.lock-review', version: 1 },
    as: lockReviews,
    runId: technique.run.id,
    shared: false,
    seen: newestVersion(book, technique, lockReviews),
    answers: { item: rung.id, decision: 'lower', because, why: decided.why },
  })
  await record(scope, {
    action: 'counselling.step_marks_lowered',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { item: rung.id, because },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
  return written
}
