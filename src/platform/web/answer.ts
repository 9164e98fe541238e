/** What a page or a post may answer instead of a view. */
export type Answer =
  | { kind: 'redirect'; to: string; flash?: string }
  | { kind: 'absent' }
  | { kind: 'refused' }
  | {
      kind: 'bytes'
      status?: number
      headers: Record<string, string>
      body: string | Uint8Array | ReadableStream<Uint8Array>
    }
  | { kind: 'slow_down'; seconds: number }
  | { kind: 'overtaken'; to: string; flash?: string; typed?: readonly string[] }

const kinds = new Set(['redirect', 'absent', 'refused', 'bytes', 'slow_down', 'overtaken'])
const mark = Symbol('answer')

/** Go there with a fresh GET. `flash` is a word of the page there ("saved"), never text. */
export function redirect(to: string, flash?: string): Answer {
  return tag(flash === undefined ? { kind: 'redirect', to } : { kind: 'redirect', to, flash })
}
/** Nothing here, for this visitor: also when something is here that they may not know of. */
export function absent(): Answer {
  return tag({ kind: 'absent' })
}
export function refused(): Answer {
  return tag({ kind: 'refused' })
}
export function bytes(
  body: string | Uint8Array | ReadableStream<Uint8Array>,
  headers: Record<string, string>,
  status = 200,
): Answer {
  return tag({ kind: 'bytes', status, headers, body })
}
export function slowDown(seconds: number): Answer {
  return tag({ kind: 'slow_down', seconds })
}
/**
 * Nothing is done: somebody else was first, or what it was about has gone. What was typed comes back in a page of its
 * own, with the way on; whoever only pressed a button is led on and told by `flash`. Without `typed` every sentence
 * of the post comes back.
 */
export function overtaken(to: string, flash?: string, typed?: readonly string[]): Answer {
  return tag({
    kind: 'overtaken',
    to,
    ...(flash === undefined ? {} : { flash }),
    ...(typed === undefined ? {} : { typed: typed.filter((words) => words !== '') }),
  })
}
/** Show the page again with problems and everything that was typed. */
export function again<S>(state: S, status = 422): { again: S; status: number } {
  return { again: state, status }
}

/** It is done, and the page comes back with what still stands in its other fields. `flash` says what was done. */
export function doneAndAgain<S>(state: S, flash: string): { again: S; status: number; done: string } {
  return { again: state, status: 200, done: flash }
}

function tag(answer: Answer): Answer {
  Object.defineProperty(answer, mark, { value: true })
  return answer
}

export function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    mark in value &&
    'kind' in value &&
    kinds.has(String(value.kind))
  )
}
export function isAgain(value: unknown): value is { again: unknown; status: number; done?: string } {
  return typeof value === 'object' && value !== null && 'again' in value && 'status' in value
}
