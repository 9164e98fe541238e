/**
 * Why a file was not taken:
 * `lies` says it is one thing and is another; `tooLarge` over the byte limit; `kindNotAccepted` honest but
 * not one of ours; `heic` the iPhone photo format, which has its own way out; `bomb` unpacks to far more
 * than it weighs; `damaged` cannot be read to its end; `locked` a PDF behind a password; `empty` no bytes.
 */
export type RefusalReason =
  | 'lies'
  | 'tooLarge'
  | 'kindNotAccepted'
  | 'heic'
  | 'bomb'
  | 'damaged'
  | 'locked'
  | 'empty'

export type Refused = { readonly ok: false; readonly reason: RefusalReason }

export function refuse(reason: RefusalReason): Refused {
  return { ok: false, reason }
}

/** Lets a parser stop from any depth; `stripFile` turns it back into a `Refused` value. */
export class RefusedFile extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(`File refused: ${reason}`)
    this.name = 'RefusedFile'
    this.reason = reason
  }
}

export function damaged(): never {
  throw new RefusedFile('damaged')
}
