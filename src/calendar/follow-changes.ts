import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { listen, type DomainEvent } from '#src/platform/events/events.ts'
import { asId } from '#src/platform/ids.ts'
import { afterAbsence, afterHandOver, beforeLeaving } from './left-behind.ts'

const isStaff = (scope: Scope): scope is AccountScope => scope.actor.kind === 'account'
const idIn = (event: DomainEvent, fact: string) => asId<'account'>(String(event.facts?.[fact] ?? ''))

/** Called once at start-up: when somebody goes, their coming appointments do not stay with them unseen. */
export function followChanges(): void {
  listen('case.handed_over', async (scope, event) => {
    const [caseId, from] = [asId<'case'>(event.subjectId), idIn(event, 'from')]
    if (isStaff(scope) && caseId && from) await afterHandOver(scope, caseId, from)
  })
  listen('case.member_left', async (scope, event) => {
    const [caseId, who] = [asId<'case'>(event.subjectId), idIn(event, 'account')]
    if (isStaff(scope) && caseId && who) await beforeLeaving(scope, caseId, who)
  })
  listen('people.absence', async (scope) => {
    if (isStaff(scope)) await afterAbsence(scope)
  })
}
