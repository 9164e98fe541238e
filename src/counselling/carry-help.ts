import { setCallMailed, unheardCalls, type UnheardCall } from '#src/cases/index.ts'
import { reachedBy } from '#src/instruments/index.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { bellLevel, carryCalls, type CallSource, type EscalateParts } from '#src/reports/index.ts'
import { setHelpCallMailed, unheardHelpCalls, type UnheardHelpCall } from './between/help-call.store.ts'

/** Every minute: a call for help that nobody heard goes on to more people, on their screens and by letter. */
export function carryHelpJob(parts: EscalateParts): Job {
  return { name: 'counselling.carry-help', every: '* * * * *', run: () => carryHelp(parts) }
}

export async function carryHelp(parts: EscalateParts): Promise<void> {
  await carryCalls(parts, fromFiles)
  await carryCalls(parts, fromPlaces)
}

/** Rung by a colleague, out of a session or from a file: whoever rang is in the room already. */
const fromFiles: CallSource<UnheardCall> = {
  open: unheardCalls,
  levelOf: (call, now, someoneOnCall) => bellLevel(call.rungAt, now, someoneOnCall),
  setLevel: setCallMailed,
  ringsOnCall: () => true,
  reached: async (scope, call, named) =>
    (await reachedBy(scope, call.caseId, named)).filter((id) => id !== call.rungBy),
  action: 'case.call_carried',
}

/** From the place of somebody whose file is closed or held back. */
const fromPlaces: CallSource<UnheardHelpCall> = {
  open: unheardHelpCalls,
  levelOf: (call, now, someoneOnCall) => bellLevel(call.raisedAt, now, someoneOnCall),
  setLevel: setHelpCallMailed,
  ringsOnCall: () => true,
  reached: (scope, call, named) => reachedBy(scope, call.caseId, named),
  action: 'counselling.help_carried',
}
