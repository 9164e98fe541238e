import type { AnyAnswers, Row } from '#src/platform/forms/index.ts'
import { knownOf, numberOf, textOf } from './step-makers.ts'
import { realTaskGate, taskLadder, type RealTask, type RealTaskCode } from '../rules/assertive.ts'
import { missingOf, type Reason } from '../rules/reason.ts'

export type Situation = Readonly<{
  /** Its place in the list, from 1: a list that grows keeps it. */
  code: string
  what: string
  who: string
  difficulty: number | null
  threat: boolean | null
  reported: boolean | null
}>

export function situationsOf(rows: readonly Row[]): readonly Situation[] {
  return rows.map((row, at) => ({
    code: String(at + 1),
    what: textOf(row, 'what'),
    who: textOf(row, 'who'),
    difficulty: numberOf(row, 'difficulty'),
    threat: knownOf(row, 'threat'),
    reported: knownOf(row, 'reported'),
  }))
}

/** What may be tried for real, easiest first: nothing with a threat, nothing unasked, nobody who was reported. */
export function mayTry(situations: readonly Situation[]): readonly Situation[] {
  return taskLadder(situations).filter((one) => one.reported !== true)
}

/**
 * The questions before a real task, read with what is on record: whatever says danger counts, from wherever it
 * comes, and an answer that was not asked stays not known. An adult plan needs the adult to be named.
 */
function realTaskOf(
  answers: AnyAnswers,
  situation: Pick<Situation, 'threat' | 'reported'> | null,
  outside: Readonly<{ urgencyNow: boolean }>,
): RealTask {
  const plan = knownOf(answers, 'adultPlan')
  return {
    threat: worst(knownOf(answers, 'threat'), situation?.threat === true || outside.urgencyNow),
    contactWithAlleged: worst(knownOf(answers, 'contact'), situation?.reported === true),
    adultPlan: plan === true && textOf(answers, 'adult') === '' ? false : plan,
    leaveAndTellPractised: knownOf(answers, 'leaveAndTell'),
    clientWants: knownOf(answers, 'wants'),
  }
}

function worst(said: boolean | null, known: boolean): boolean | null {
  return known ? true : said
}

/** Why a task may not be given; empty when it may. Nobody lets these pass. */
export function whyNoTask(
  answers: AnyAnswers,
  situations: readonly Situation[],
  outside: Readonly<{ urgencyNow: boolean }>,
): readonly Reason<RealTaskCode>[] {
  const chosen = situations.find((one) => one.code === textOf(answers, 'situation')) ?? null
  return missingOf(realTaskGate(realTaskOf(answers, chosen, outside)))
}
