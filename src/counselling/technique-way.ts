import { caseHref } from '#src/cases/index.ts'
import type { Held } from './protocols/gate.ts'
import { phaseOf, stepOf, type Protocol } from './protocols/protocol.ts'
import { stepHref } from './step-href.ts'
import type { OpenRun } from './open-episode.ts'

/** Rules that wait for something of the file, not of the technique. */
const onTheFile: Readonly<Record<string, string>> = {
  guardian_consent: 'persetujuan',
  bullying_goes_on: 'aman',
  violence: 'aman',
}

/** Rules that read answers of several steps, or of practice: the step on which they are met. */
const stepFor: Readonly<Record<string, string>> = {
  still_running: 'exposure',
  not_evaluated: 'evaluation',
  not_yet: 'ending',
  readiness: 'ending',
  no_follow_up_days: 'closing',
  drill: 'drill',
  not_alone: 'rehearse',
  few_places: 'elsewhere',
  no_equal_power: 'area',
  not_screened: 'screen',
  taken_back: 'screen',
  does_not_want: 'screen',
  not_reviewed: 'review',
}

/**
 * The address on which what a rule of a technique still waits for is written; null where several pages are meant. A
 * rule says from which answer it speaks, and an answer begins with the name of its step.
 */
export function wayInTechnique(
  { protocol, run }: { protocol: Protocol; run: Pick<OpenRun, 'id' | 'phase'> },
  caseId: string,
  held: Pick<Held, 'code' | 'because'>,
): string | null {
  const file = onTheFile[held.code]
  if (file) return caseHref(caseId, file)
  const read = held.because.map((one) => one.from.split(/[.=]/)[0] ?? '')
  const steps = phaseOf(protocol, run.phase)?.steps ?? []
  const named = [stepFor[held.code] ?? '', ...read].flatMap((id) => stepOf(protocol, id) ?? [])
  const [step] = named.length > 0 || steps.length !== 1 ? named : steps
  return step ? stepHref(caseId, run.id, step) : null
}
