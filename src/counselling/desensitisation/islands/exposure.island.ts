import { clockText, type CurvePoint } from '../curve-shape.ts'
import { whyStopped } from '../moment.ts'
import { bodyOf, calmDown } from './calm-down.ts'
import { drawCurve } from './draw-curve.ts'

/**
 * Notes ratings while a step is practised. Each lies in this page's memory until the server has it; a lost line is
 * said aloud and tried again. Seconds are counted from the server's own, by a clock that no one can set.
 */
type Waiting = { id: string; suds: number; at: number }
type Told = { state: string; points?: CurvePoint[]; to?: string | null }

const room = document.querySelector<HTMLElement>('[data-trial]')
const said = room?.querySelector<HTMLElement>('[data-said]')
const begun = performance.now() - Number(room?.dataset['elapsed'] ?? 0) * 1000
const askAfter = Number(room?.dataset['askAfter'] ?? 90)
const peak = room?.dataset['peak'] ? Number(room.dataset['peak']) : null
const firstRetry = 1000
const longestRetry = 15_000

let known: readonly CurvePoint[] = read(room?.dataset['points'] ?? '[]')
/** Not on record yet; a form that was refused brings back what it carried. */
let waiting: Waiting[] = read(room?.dataset['unsent'] ?? '[]')
let carried = false
/** The stop rule has spoken on this page. */
let ruled = false
/** What ends the practice and is not on record yet: sent again until it is. */
let ending: (() => void) | null = null
let accepted = known.length
let sending = false
let lost = false
let wait = firstRetry
let lastAsked = known.at(-1)?.at ?? 0

if (room) {
  room.querySelector<HTMLFormElement>('[data-rate]')?.addEventListener('submit', noted)
  for (const form of room.querySelectorAll<HTMLFormElement>('[data-stop]'))
    form.addEventListener('submit', stopped)
  room.querySelector<HTMLFormElement>('[data-finish] form')?.addEventListener('submit', finished)
  for (const form of room.querySelectorAll('form')) form.addEventListener('submit', bringAlong, true)
  addEventListener('online', () => (ending ? ending() : void send()))
  addEventListener('beforeunload', (event) => {
    if (ending || (waiting.length > 0 && lost && !carried)) event.preventDefault()
  })
  setInterval(tick, 1000)
  tick()
  if (waiting.length > 0) draw()
  judge()
  void send()
}

function seconds(): number {
  return Math.max(0, Math.floor((performance.now() - begun) / 1000))
}
function word(name: string): string {
  return room?.dataset[name] ?? ''
}
function say(words: string, alarm = false): void {
  if (!said || words === '') return
  said.textContent = words
  said.classList.toggle('trial-alarm', alarm)
}
function read<T extends CurvePoint>(text: string): T[] {
  try {
    return JSON.parse(text) as T[]
  } catch {
    return []
  }
}

/** One tap, or a typed number: shown at once, sent after. */
function noted(event: SubmitEvent): void {
  event.preventDefault()
  const form = event.currentTarget
  if (!(form instanceof HTMLFormElement)) return
  delete form.dataset['sent']
  const button = event.submitter
  button?.removeAttribute('aria-busy')
  const typed = form.querySelector<HTMLInputElement>('input[name="typed"]')
  const tapped = button instanceof HTMLButtonElement && button.name === 'suds' ? button.value : null
  const text = tapped ?? typed?.value.trim() ?? ''
  const suds = Number(text)
  if (!/^\d{1,3}$/.test(text) || suds > 100) return say(word('range'), true)
  if (typed) typed.value = ''
  waiting.push({ id: crypto.randomUUID(), suds, at: seconds() })
  lastAsked = seconds()
  say(word('noted').replace('{value}', button?.dataset['said'] ?? text))
  draw()
  judge()
  void send()
}

/** The server's own rule over the same ratings: a line that is down must not let it go on. */
function judge(): void {
  if (whyStopped([...known, ...waiting], peak, known.length).length === 0) return
  ruled = true
  calmDown(room, 'stopped')
}

/** The page has stopped by the rule; a server whose clock saw it otherwise is told, so that nothing runs unseen. */
function tellRuled(): void {
  const form = room?.querySelector<HTMLFormElement>('form[data-stop]')
  if (!form || ending) return
  const body = bodyOf(form, null)
  body.set('why', 'too_high')
  endWith(form, body, word('lost'))
}

/** One after the other, so that they arrive in the order they were given. */
async function send(): Promise<void> {
  const [next] = waiting
  if (!next || sending) return
  sending = true
  try {
    const answer = await fetch(word('trial'), {
      method: 'POST',
      body: new URLSearchParams({ id: next.id, suds: String(next.suds), at: String(next.at) }),
      headers: { accept: 'application/json' },
    })
    if (answer.redirected) return failed(word('signedOut'))
    if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return failed(word('lost'))
    understood((await answer.json()) as Told)
  } catch {
    failed(word('lost'))
  } finally {
    sending = false
  }
  if (waiting.length > 0 && !lost) void send()
}

function understood(told: Told): void {
  waiting = waiting.slice(1)
  accepted += 1
  if (told.points) {
    if (told.points.length > accepted) say(word('other'), true)
    known = told.points
    accepted = told.points.length
  }
  if (lost) say(word('back'))
  lost = false
  wait = firstRetry
  draw()
  if (told.to) return location.assign(word('after'))
  if (ruled && waiting.length === 0) tellRuled()
}

function failed(words: string): void {
  lost = true
  say(words, true)
  setTimeout(() => void send(), wait)
  wait = Math.min(wait * 2, longestRetry)
}

/** What the server has not confirmed goes along with any other post; there each is counted once. */
function bringAlong(event: Event): void {
  const form = event.currentTarget
  if (!(form instanceof HTMLFormElement)) return
  const field = form.querySelector<HTMLInputElement>('[data-pending]')
  if (!field) return
  field.value = JSON.stringify(waiting)
  carried = true
}

/** Stopping never waits for a line: the page calms down at once, and tells the server as soon as it can. */
function stopped(event: SubmitEvent): void {
  event.preventDefault()
  const form = event.currentTarget
  if (!(form instanceof HTMLFormElement)) return
  bringAlong(event)
  const body = bodyOf(form, event.submitter)
  calmDown(room, body.get('why') === 'new_disclosure' ? 'told' : 'stopped')
  endWith(form, body, word('lost'))
}

/** The end waits for no line either: praise and note lie here and are shown until the server has them. */
function finished(event: SubmitEvent): void {
  const form = event.currentTarget
  if (!(form instanceof HTMLFormElement)) return
  event.preventDefault()
  delete form.dataset['sent']
  event.submitter?.removeAttribute('aria-busy')
  if (!form.reportValidity()) return
  bringAlong(event)
  const body = bodyOf(form, event.submitter)
  const kept = room?.querySelector('[data-kept-words]')
  if (kept) kept.textContent = [body.get('praise'), body.get('note')].filter(Boolean).join('\n')
  calmDown(room, 'ended')
  endWith(form, body, word('ended'))
}

/** Sends what ends it until the server has it; one post under way at a time, and each counted once there. */
function endWith(form: HTMLFormElement, body: URLSearchParams, lostWords: string): void {
  waiting = []
  let busy = false
  const attempt = async (): Promise<void> => {
    if (busy) return
    busy = true
    const words = await told(form, body, lostWords)
    busy = false
    if (words === null) return
    say(words, true)
    setTimeout(() => void attempt(), wait)
    wait = Math.min(wait * 2, longestRetry)
  }
  ending = () => void attempt()
  void attempt()
}

/** Null when the server has taken it or wants something else; the words to say when it could not be reached. */
async function told(form: HTMLFormElement, body: URLSearchParams, lostWords: string): Promise<string | null> {
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    const led = new URL(answer.url).pathname === word('page')
    if (answer.redirected && !led) return word('signedOut')
    if (answer.ok && led) {
      ending = null
      location.assign(word('after'))
      return null
    }
    if (answer.status !== 409 && answer.status !== 422) return lostWords
    // Refused with a sentence: the page that says it is the server's own, with everything typed in it.
    ending = null
    form.submit()
    return null
  } catch {
    return lostWords
  }
}

function tick(): void {
  const place = room?.querySelector<HTMLElement>('[data-time]')
  if (place) place.textContent = `${place.dataset['words'] ?? ''} ${clockText(seconds())}`
  // A page in the background may miss a second.
  if (seconds() - lastAsked >= askAfter && !lost) {
    lastAsked = seconds()
    say(word('ask'))
  }
}

function draw(): void {
  if (room) drawCurve(room, [...known, ...waiting], seconds())
}
