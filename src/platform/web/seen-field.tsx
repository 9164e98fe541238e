import { createHash } from 'node:crypto'

const seenField = '_seen'

/** Goes into a form that changes what others may change too: the version its writer began with. */
export function SeenField(props: { version: number }) {
  return <input type="hidden" name={seenField} value={props.version} />
}

/** The version a post began with. Without one the newest counts: whoever posts by hand has seen nothing older. */
export function seenIn(posted: FormData, newest: number): number {
  const text = String(posted.get(seenField) ?? '')
  return /^\d{1,9}$/.test(text) ? Number(text) : newest
}

/** A version for what keeps none of its own: another one whenever something else stands. */
export function versionOf(stands: unknown): number {
  return createHash('sha256').update(JSON.stringify(stands)).digest().readUInt32BE(0) % 1_000_000_000
}
