import { carryCalls, type CallSource, type EscalateParts } from '#src/reports/index.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { openCalls, reachedBy, setMailedLevel, type OpenCall } from './call.store.ts'
import { callLevel } from './call.ts'

/** Every minute: an alert that nobody answered goes on to more people, on their screens and by letter. */
export function carryCallsJob(parts: EscalateParts): Job {
  return { name: 'instruments.carry-calls', every: '* * * * *', run: () => carryAlerts(parts) }
}

export function carryAlerts(parts: EscalateParts): Promise<void> {
  return carryCalls(parts, alerts)
}

/** The team always; whoever is on call for NOW and for all that is late; wider by role. */
const alerts: CallSource<OpenCall> = {
  open: openCalls,
  levelOf: callLevel,
  setLevel: setMailedLevel,
  ringsOnCall: (call, level) => call.urgency === 'NOW' || level > 0,
  reached: (scope, call, named) => reachedBy(scope, call.caseId, named),
  action: 'instruments.alert_carried',
}
