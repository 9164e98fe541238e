import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { onCallNow, type OnCallTurn } from '#src/people/index.ts'
import { bellLevel, ringsFor, type BellLevel } from './bell.ts'
import { ringing } from './bell.store.ts'
import type { ReportId } from '#src/platform/ids.ts'

export type RingingBell = Readonly<{ reportId: ReportId; rungAt: Date; level: BellLevel }>
export type Bells = Readonly<{ bells: readonly RingingBell[]; onCall: OnCallTurn | null }>

/** The bells that ring for this person now. Those of reports they are kept from never reach them. */
export async function bellsFor(scope: AccountScope, member: Member): Promise<Bells> {
  const found = await ringing(scope)
  const onCall = await onCallNow(scope, scope.now)
  const bells = found
    .map(({ reportId, rungAt }) => ({
      reportId,
      rungAt,
      level: bellLevel(rungAt, scope.now, onCall !== null),
    }))
    .filter((bell) => ringsFor(member, bell.level, onCall?.accountId ?? null))
  return { bells, onCall }
}
