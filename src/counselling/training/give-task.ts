import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { addTask, type CaseFile } from '#src/cases/index.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { logForm } from '../protocols/assertive-life-forms.ts'
import { taskAnswers } from '../protocols/assertive-gates.ts'
import { situationsOf, whyNoTask } from '../protocols/assertive-tasks.ts'
import { knownOf, rowsOf, textOf } from '../protocols/step-makers.ts'
import type { RealTaskCode } from '../rules/assertive.ts'
import type { Reason } from '../rules/reason.ts'
import { addHomework, recordHomework, type OpenHomework } from '../session/index.ts'
import { writeAnswer } from '../write-answer.ts'
import { keepRefusal } from './refusals.ts'

export type TaskGiven =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; why: readonly Reason<RealTaskCode>[]; refusal: number }>
  | Readonly<{ ok: false; why: 'overtaken' }>

/**
 * Gives a real task when every safety question allows it. Nobody can let a refused one pass; what was asked and
 * what refused it is kept (B08, U04).
 */
export async function giveTask(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  answers: AnyAnswers,
  how: string,
): Promise<TaskGiven> {
  const situations = situationsOf(rowsOf(technique.facts, 'situations', 'situations'))
  const why = whyNoTask(answers, situations, technique.facts.outside)
  if (why.length > 0) {
    const refusal = await keepRefusal(scope, book, technique, answers, why)
    return refusal === null ? { ok: false, why: 'overtaken' } : { ok: false, why, refusal }
  }
  const { caseId, id: episodeId } = book.episode
  const homework = await addHomework(scope, book.place, {
    caseId,
    episodeId,
    runId: technique.run.id,
    audience: 'client',
    kind: 'assertive',
    title: textOf(answers, 'what'),
    how,
    withWhom: textOf(answers, 'withWhom'),
    dueOn: textOf(answers, 'dueOn') || null,
  })
  const kept = await writeTeamAnswer(scope, book, technique, { ...answers, homework })
  return kept ? { ok: true } : { ok: false, why: 'overtaken' }
}

/** A task is taken back: the gate no longer counts it, and the client reads that it is no more. */
export async function takeBackTask(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  homework: OpenHomework,
  result: string,
): Promise<boolean> {
  const written = await writeTeamAnswer(scope, book, technique, { takenBack: homework.id })
  return written && recordHomework(scope, book.place, homework, { state: 'dropped', result })
}

/** What was asked before a task stays with the team, each beside the older ones. */
function writeTeamAnswer(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  answers: AnyAnswers,
): Promise<boolean> {
  return writeAnswer(scope, book, book.episode, {
    form: { id: 'assertive.task', version: 1 },
    answers,
    runId: technique.run.id,
    as: taskAnswers,
    shared: false,
    seen: technique.facts.answers(taskAnswers).length,
  })
}

/** Writes an entry of the log; a wish for help stands on the leader's list for today. */
export async function writeLog(
  scope: AccountScope,
  file: CaseFile,
  book: EpisodeBook,
  technique: OpenTechnique,
  answers: AnyAnswers,
  helpTask: string,
): Promise<boolean> {
  const written = await writeAnswer(scope, book, book.episode, {
    form: logForm,
    answers,
    runId: technique.run.id,
    as: 'log',
    shared: true,
    seen: technique.facts.answers('log').length,
  })
  if (written && knownOf(answers, 'wantsHelp') === true)
    await addTask(scope, file, { what: helpTask, ownerId: book.episode.leadId, dueOn: dayOf(scope.now) })
  return written
}
