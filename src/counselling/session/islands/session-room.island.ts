/**
 * Keeps what is typed in the session room on the server, a breath after the last key and when the page goes. The
 * words lie in this page's memory and nowhere else on the device: what could not be sent is kept here, said aloud,
 * and tried again.
 */
const pauseAfterKey = 600
const firstRetry = 1000
const longestRetry = 15_000
/** Browsers let a page that goes away send about this much. */
const keepaliveMost = 60_000

type Kept = { rev?: number; why?: 'older' | 'closed' | 'taken' | 'unreadable'; who?: string }

const form = document.querySelector<HTMLFormElement>('form[data-session-room]')
const status = document.querySelector<HTMLElement>('[data-status]')
const address = form?.dataset['sessionRoom'] ?? ''
const said = (name: string) => status?.dataset[name] ?? ''

/** How far this device's clock is from the office's, when the page was made: trusted only past a minute. */
const apart = Date.parse(form?.dataset['now'] ?? '') - Date.now()
const skew = Math.abs(apart) > 60_000 ? apart : 0

let rev = 0
let dirty = false
let sending = false
/** Something was typed while the last words were on their way. */
let more = false
let stopped = false
let wait = firstRetry
let timer: ReturnType<typeof setTimeout> | undefined

if (form) {
  form.addEventListener('input', touched)
  form.addEventListener('change', touched)
  form.addEventListener('submit', leaving)
  addEventListener('online', () => void save())
  addEventListener('pagehide', lastWords)
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
  addEventListener('beforeunload', (event) => {
    if (dirty && !stopped && !navigator.onLine) event.preventDefault()
  })
  followChoices(form)
  listenToOtherTabs(form)
  showMinutes()
}

function touched(): void {
  if (stopped) return
  dirty = true
  clearTimeout(timer)
  timer = setTimeout(() => void save(), pauseAfterKey)
}

/** Everything typed, with the marks the server judges it by. Each sending has a higher number than the one before. */
function body(): URLSearchParams {
  rev += 1
  const params = new URLSearchParams()
  if (!form) return params
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '' && name !== '_rev' && name !== '_once')
      params.append(name, value)
  params.set('_rev', String(rev))
  return params
}

async function save(): Promise<void> {
  if (!dirty || stopped) return
  if (sending) {
    more = true
    return
  }
  sending = true
  dirty = false
  tell(said('saving'))
  const params = body()
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: params,
      keepalive: String(params).length < keepaliveMost,
      headers: { accept: 'application/json' },
    })
    if (answer.redirected) return failed(said('signedOut'))
    const kept = await read(answer)
    if (!kept) return failed(said('lost'))
    understood(kept)
  } catch {
    failed(said('lost'))
  } finally {
    sending = false
    if (more && !stopped) touched()
    more = false
  }
}

async function read(answer: Response): Promise<Kept | null> {
  if (answer.status !== 200 && answer.status !== 409 && answer.status !== 400) return null
  if (!answer.headers.get('content-type')?.includes('json')) return null
  return (await answer.json()) as Kept
}

function understood(kept: Kept): void {
  wait = firstRetry
  if (kept.why === 'closed' || kept.why === 'taken') {
    stopped = true
    return tell(said(kept.why).replace('{who}', kept.who ?? ''), true)
  }
  // The draft this page was filled from is gone or left to its own tab; from here on this one stands alone.
  for (const name of ['_from', '_fromRev']) form?.querySelector(`[name="${name}"]`)?.remove()
  tell(said('saved').replace('{time}', clock(document.documentElement.lang)))
}

/** Kept in this page, said aloud, and tried again: sooner at first, then every quarter of a minute. */
function failed(words: string): void {
  dirty = true
  tell(words, true)
  clearTimeout(timer)
  timer = setTimeout(() => void save(), wait)
  wait = Math.min(wait * 2, longestRetry)
}

/** When the page goes, what was typed since goes with the last breath. It stays unsaved should the page come back. */
function lastWords(): void {
  if (dirty && !stopped) navigator.sendBeacon(address, body())
}

/** Without a line a post would lose the page; the words stay on the screen instead. */
function leaving(event: SubmitEvent): void {
  if (navigator.onLine) {
    // Should the post get lost, its words are kept; what is posted counts as newer than any draft on its way.
    lastWords()
    if (form) setValue(form, '_rev', String(rev + 1))
    dirty = false
    return
  }
  event.preventDefault()
  if (form) delete form.dataset['sent']
  event.submitter?.removeAttribute('aria-busy')
  tell(said('offline'), true)
  status?.scrollIntoView({ block: 'center' })
}

function setValue(of: HTMLFormElement, name: string, value: string): void {
  const input = of.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (input) input.value = value
}

function tell(words: string, alarm = false): void {
  if (!status || words === '') return
  status.textContent = words
  status.classList.toggle('room-alarm', alarm)
}

/** Some answers open or close parts of the page: no talk is asked of somebody who is silent, help stands open. */
function followChoices(of: HTMLFormElement): void {
  const look = () => {
    const chosen = new FormData(of)
    const silent = chosen.get('path') === 'silent'
    for (const part of of.querySelectorAll<HTMLElement>('[data-talk]'))
      if (!part.closest('details')) part.hidden = silent
    for (const part of of.querySelectorAll<HTMLElement>('[data-silent]')) part.hidden = !silent
    const danger = of.querySelector<HTMLDetailsElement>('[data-danger]')
    if (danger && ['worried', 'not_safe'].includes(String(chosen.get('safety') ?? ''))) danger.open = true
  }
  look()
  of.addEventListener('change', (event) => {
    look()
    const box = event.target
    if (box instanceof HTMLInputElement && box.name === 'welcomed' && box.checked) stampWelcome(of)
  })
}

/** The time of the office, also on a device whose clock or zone is set wrong. */
function clock(lang: string): string {
  const zone = form?.dataset['zone']
  const shape = { hour: '2-digit', minute: '2-digit', ...(zone ? { timeZone: zone } : {}) } as const
  return new Intl.DateTimeFormat(lang, shape).format(Date.now() + skew)
}

/** The moment "you are not alone" was said, unless somebody has written one. */
function stampWelcome(of: HTMLFormElement): void {
  const at = of.querySelector<HTMLInputElement>('input[name="welcomedAt"]')
  if (at && at.value === '') at.value = clock('en-GB')
}

/** Two tabs of one session are no fault, but both should know: each keeps a draft of its own. */
function listenToOtherTabs(of: HTMLFormElement): void {
  if (!('BroadcastChannel' in globalThis)) return
  const line = new BroadcastChannel(`session-${of.dataset['session'] ?? ''}`)
  line.addEventListener('message', (event) => {
    tell(said('other'), true)
    if (event.data === 'hello') line.postMessage('here')
  })
  line.postMessage('hello')
  addEventListener('pagehide', () => line.close())
}

function showMinutes(): void {
  const place = document.querySelector<HTMLElement>('[data-begun]')
  const begun = Date.parse(place?.dataset['begun'] ?? '')
  if (!place || Number.isNaN(begun)) return
  const show = () => {
    const minutes = Math.floor((Date.now() + skew - begun) / 60_000)
    place.hidden = minutes < 0 || minutes > 240
    place.textContent = `· ${(place.dataset['words'] ?? '').replace('{minutes}', String(minutes))}`
  }
  show()
  setInterval(show, 30_000)
}
