import { clockText, curvePath, curveSpan, placeOf, type CurvePoint } from '../curve-shape.ts'

/**
 * Notes ratings while a step is practised. Each lies in this page's memory until the server has it; a lost line is
 * said aloud and tried again. Seconds are counted from the server's own, by a clock that no one can set.
 */
type Waiting = { id: string; suds: number; at: number }
type Told = { state: string; points?: CurvePoint[]; to?: string | null }

const room = document.querySelector<HTMLElement>('[data-trial]')
const said = room?.querySelector<HTMLElement>('[data-said]')
const begun = performance.now() - Number(room?.dataset['elapsed'] ?? 0) * 1000
const svgNamespace = 'http://www.w3.org/2000/svg'
const askAfter = 90
const firstRetry = 1000
const longestRetry = 15_000

let known: readonly CurvePoint[] = read(room?.dataset['points'] ?? '[]')
/** Not on record yet; a form that was refused brings back what it carried. */
let waiting: Waiting[] = read(room?.dataset['unsent'] ?? '[]')
let carried = false
let accepted = known.length
let sending = false
let lost = false
let wait = firstRetry
let lastAsked = known.at(-1)?.at ?? 0

if (room) {
  room.querySelector<HTMLFormElement>('[data-rate]')?.addEventListener('submit', noted)
  for (const form of room.querySelectorAll<HTMLFormElement>('[data-stop]'))
    form.addEventListener('submit', stopped)
  for (const form of room.querySelectorAll('form')) form.addEventListener('submit', bringAlong, true)
  addEventListener('online', () => void send())
  addEventListener('beforeunload', (event) => {
    if (waiting.length > 0 && lost && !carried) event.preventDefault()
  })
  setInterval(tick, 1000)
  tick()
  if (waiting.length > 0) draw()
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
  say(word('noted').replace('{value}', text))
  draw()
  // The server says so too, but a line that is down must not let it go on.
  if (suds === 100) calmDown()
  void send()
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
  if (told.to) location.assign(told.to)
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
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, event.submitter)) body.append(name, String(value))
  calmDown()
  waiting = []
  void tellStop(body)
}

function calmDown(): void {
  room?.querySelector('[data-trial-room]')?.setAttribute('hidden', '')
  for (const one of room?.querySelectorAll('[data-stop]') ?? []) one.setAttribute('hidden', '')
  const calm = room?.querySelector<HTMLElement>('[data-stop-now]')
  if (calm) calm.hidden = false
  calm?.focus()
}

async function tellStop(body: URLSearchParams): Promise<void> {
  try {
    const answer = await fetch(`${word('page')}?do=stop`, { method: 'POST', body })
    const led = new URL(answer.url).pathname === word('page')
    if (answer.ok && led) return location.assign(word('page'))
    say(word(answer.redirected && !led ? 'signedOut' : 'lost'), true)
  } catch {
    say(word('lost'), true)
  }
  setTimeout(() => void tellStop(body), wait)
  wait = Math.min(wait * 2, longestRetry)
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
  const points = [...known, ...waiting]
  const span = curveSpan(points, seconds())
  room?.querySelector('[data-curve]')?.setAttribute('d', curvePath(points, span))
  const end = room?.querySelector('[data-curve-end]')
  if (end) end.textContent = clockText(span)
  const dots = room?.querySelector('[data-curve-dots]')
  dots?.replaceChildren(
    ...points.map((point) => {
      const dot = document.createElementNS(svgNamespace, 'circle')
      const { x, y } = placeOf(point, span)
      for (const [name, value] of Object.entries({ class: 'point', cx: x, cy: y, r: 4 }))
        dot.setAttribute(name, String(value))
      return dot
    }),
  )
}
