import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import { endHelpCall, hearHelpCall, type HelpCallId } from './help-call.store.ts'

/** Somebody hears a call, or has reached whoever called. False when a colleague was first. */
export async function actOnCall(
  scope: AccountScope,
  id: HelpCallId,
  what: 'heard' | 'done',
): Promise<boolean> {
  if (!(await (what === 'heard' ? hearHelpCall(scope, id) : endHelpCall(scope, id)))) return false
  await record(scope, {
    action: what === 'heard' ? 'bell.heard' : 'counselling.help_reached',
    subjectKind: 'help_call',
    subjectId: id,
  })
  await knock(scope, 'bell', {})
  return true
}
