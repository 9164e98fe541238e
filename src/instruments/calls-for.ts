import { caseHref } from '#src/cases/index.ts'
import { onCallNow } from '#src/people/index.ts'
import { ringsFor } from '#src/reports/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { callLevel, soundsNow } from './call.ts'
import { callsNow, type Call } from './call.store.ts'

/** A call that is for whoever asks. `sounds`: it rings on every screen; the others wait on the page of the day. */
export type CallForMe = Call & Readonly<{ href: string; sounds: boolean }>

export const callsHref = '/alat-ukur/panggilan'

/** The alert itself for the team; for others the page that says which file, and whom to phone. */
export function hrefOfCall(call: Pick<Call, 'id' | 'caseId' | 'inTeam'>): string {
  return call.inTeam ? caseHref(call.caseId, `ukur/tindakan/${call.id}`) : callsHref
}

/** Alerts that wait for this person: all of their own files, and of others those that have come as far as to them. */
export async function callsFor(scope: AccountScope): Promise<CallForMe[]> {
  const calls = await callsNow(scope)
  if (calls.length === 0) return []
  const onCall = (await onCallNow(scope))?.accountId ?? null
  return calls.flatMap((call) => {
    const level = callLevel(call, scope.now, onCall !== null)
    const sounds = soundsNow(call, scope.now)
    if (!call.inTeam && (!sounds || !ringsFor(scope.actor, level, onCall))) return []
    return [{ ...call, href: hrefOfCall(call), sounds }]
  })
}
