import type { AccountId } from '#src/platform/ids.ts'

/** Why an act at the desk did not happen. Nothing was changed, and nothing that was typed is lost. */
export type DeskRefusal =
  /** There is no such report for this account: gone, or they are kept from it. */
  | { kind: 'gone' }
  /** Somebody else was first. `by` is null when nobody holds it now. */
  | { kind: 'lost'; by: AccountId | null }
  | { kind: 'decided' }
  | { kind: 'not_in_hand' }
  | { kind: 'incomplete'; missing: readonly string[] }
  | { kind: 'wall' }

export type Outcome<T = undefined> = { ok: true; value: T } | { ok: false; refusal: DeskRefusal }

export const done: Outcome = { ok: true, value: undefined }

export function refuse(refusal: DeskRefusal): { ok: false; refusal: DeskRefusal } {
  return { ok: false, refusal }
}
