import { isCodeIn } from '#content/codes/code.ts'
import { absent, bytes, type Answer } from '#src/platform/web/answer.ts'
import { asId } from '#src/platform/ids.ts'
import { audiences, wishes, type DrawingAudience } from './codes.ts'
import type { Desk } from './desk.ts'
import { findDrawing, keepDrawn, type Decision, type Drawn } from './drawing.ts'
import { mostParts } from './strokes.ts'

const whole = (form: FormData, name: string) => {
  const text = String(form.get(name) ?? '')
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
const text = (form: FormData, name: string, most: number) => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, most) : undefined
}

/** What an open page sends; null when it is not that. Lines are judged where they are kept. */
export function drawnIn(form: FormData): Drawn | null {
  const seen = whole(form, 'seen')
  if (seen === null) return null
  const parts = form.has('parts') ? whole(form, 'parts') : null
  if (form.has('parts') && (parts === null || parts > mostParts)) return null
  const changed = new Map<number, string>()
  for (const [name, value] of form) {
    const [, position] = /^p(\d{1,3})$/.exec(name) ?? []
    if (position !== undefined && typeof value === 'string') changed.set(Number(position), value)
  }
  // Without a script a page has no number of its own, and each post is judged by the version alone.
  const tab = asId<'tab'>(String(form.get('tab') ?? '')) ?? ''
  const rev = whole(form, 'rev') ?? 0
  return { parts, changed, title: text(form, 'title', 120), words: text(form, 'words', 8000), seen, tab, rev }
}

/** The answer to lines that were sent as they were drawn. */
export async function keepSent(desk: Desk, wanted: string | undefined, form: FormData): Promise<Answer> {
  const id = asId<'drawing'>(wanted)
  const drawn = drawnIn(form)
  if (!id || !drawn || drawn.tab === '') return json(400, { why: 'unreadable' })
  const kept = await keepDrawn(desk, id, drawn)
  if (kept === 'absent') return absent()
  if (kept !== 'kept') return json(kept === 'unreadable' ? 400 : 409, { why: kept })
  return json(200, { version: (await findDrawing(desk, id))?.version ?? 0 })
}

function json(status: number, body: Readonly<Record<string, string | number>>): Answer {
  return bytes(JSON.stringify(body), { 'content-type': 'application/json' }, status)
}

export type Chosen = Readonly<{ wish: string | undefined; sharedWith: readonly string[]; wordsToo: boolean }>

/** What was tapped, to stand there again when something was missing. */
export function chosenIn(form: FormData): Chosen {
  const wish = form.get('wish')
  return {
    wish: isCodeIn(wishes, wish) ? wish : undefined,
    sharedWith: form.getAll('with').map(String),
    wordsToo: form.get('wordsToo') === 'on',
  }
}

export type DecisionProblem = 'wishMissing' | 'shareMissing'

/** What the child chose; showing it to somebody needs somebody. */
export function decisionIn(
  form: FormData,
  offered: readonly DrawingAudience[],
): Decision | Readonly<{ problem: DecisionProblem }> {
  const wish = form.get('wish')
  if (!isCodeIn(wishes, wish)) return { problem: 'wishMissing' }
  const sharedWith = form
    .getAll('with')
    .flatMap((one) => (isCodeIn(audiences, one) && offered.includes(one) ? [one] : []))
  if (wish === 'share' && sharedWith.length === 0) return { problem: 'shareMissing' }
  const seen = whole(form, 'seen') ?? 0
  return { wish, sharedWith, wordsToo: form.get('wordsToo') === 'on', seen }
}
