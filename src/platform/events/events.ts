import type { Scope } from '../db/scope.ts'

/** What happened, told upward: a lower floor writes it, an upper floor listens. No words about a person. */
export type DomainEvent = Readonly<{
  kind: string
  subjectKind: string
  subjectId: string
  facts?: Readonly<Record<string, string | number | boolean | null>>
}>

type Listener = (scope: Scope, event: DomainEvent) => Promise<void>

const listeners = new Map<string, Listener[]>()

/** Called once at start-up by upper floors. The listener runs in the transaction that told the event. */
export function listen(kind: string, listener: Listener): void {
  const known = listeners.get(kind) ?? []
  if (!known.includes(listener)) listeners.set(kind, [...known, listener])
}

/** Writes the event in the same transaction and lets those who listen act in it. */
export async function tell(scope: Scope, event: DomainEvent): Promise<void> {
  if (!scope.actor.officeId) throw new Error(`An event belongs to an office: ${event.kind}`)
  await scope.db
    .insertInto('platform.event')
    .values({
      office_id: scope.actor.officeId,
      kind: event.kind,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      account_id: scope.actor.kind === 'account' ? scope.actor.accountId : null,
      facts: JSON.stringify(event.facts ?? {}),
    })
    .execute()
  for (const listener of listeners.get(event.kind) ?? []) await listener(scope, event)
}
