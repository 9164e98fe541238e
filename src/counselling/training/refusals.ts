import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { RealTaskCode } from '../rules/assertive.ts'
import type { Reason } from '../rules/reason.ts'
import { writeAnswer } from '../write-answer.ts'

/** The name under which a run keeps tasks that were not given; the gates of the training never read it. */
const refusals = 'task-refusals'
const refusingCodes = [
  'threat',
  'threatUnknown',
  'contactWithAlleged',
  'noAdultPlan',
  'leaveAndTellFirst',
  'clientDoesNotWant',
] as const satisfies readonly RealTaskCode[]

/** A task that was asked for and not given: what was answered, what refused it, when, and who asked. */
export type RefusedTask = Readonly<{
  at: number
  on: Date
  by: string
  answers: AnyAnswers
  why: readonly (typeof refusingCodes)[number][]
}>

/** Keeps a refusal beside the older ones; its number, or null when a colleague wrote one at the same moment. */
export async function keepRefusal(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Pick<OpenTechnique, 'run' | 'facts'>,
  answers: AnyAnswers,
  why: readonly Reason<RealTaskCode>[],
): Promise<number | null> {
  const seen = technique.facts.answers(refusals).length
  const codes = why.map((reason) => reason.code)
  const written = await writeAnswer(scope, book, book.episode, {
    form: { id: 'assertive.task', version: 1 },
    as: refusals,
    runId: technique.run.id,
    shared: false,
    seen,
    answers: { ...answers, refusedFor: codes },
  })
  if (!written) return null
  await record(scope, {
    action: 'counselling.task_refused',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { because: codes },
  })
  return seen + 1
}

/** Tasks that were refused, newest first. */
export function refusedTasks(
  book: Pick<EpisodeBook, 'answers'>,
  { run }: Pick<OpenTechnique, 'run'>,
  nameOf: (id: AccountId | null) => string,
): readonly RefusedTask[] {
  return book.answers
    .filter((one) => one.runId === run.id && one.form === refusals)
    .map(({ rowVersion, writtenAt, writtenBy, answers: kept }) => {
      const { refusedFor, ...answers } = kept
      const said: readonly unknown[] = Array.isArray(refusedFor) ? refusedFor : []
      return {
        at: rowVersion,
        on: writtenAt,
        by: nameOf(writtenBy),
        answers,
        why: refusingCodes.filter((code) => said.includes(code)),
      }
    })
}
