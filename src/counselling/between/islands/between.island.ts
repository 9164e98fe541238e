import {
  drop,
  forgetEverything,
  freshId,
  keepPage,
  keepParcel,
  keptPage,
  openTab,
  parcels,
  tabFor,
  type Parcel,
} from './place-box.browser.ts'

/** Own place without a signal. Without this script every form here is an ordinary form. */
const able = 'indexedDB' in globalThis && 'crypto' in globalThis && 'subtle' in crypto
const closedDoor = '/tempatku/masuk'
const aheadKey = 'naungan-private-ahead'
const aheadEvery = 10 * 60_000

if (able) void begin().catch(() => undefined)

/** The quick exit hides the page before it goes. */
addEventListener('pagehide', () => {
  if (document.documentElement.hidden) forgetEverything()
})

async function begin(): Promise<void> {
  document.addEventListener('submit', onSubmit)
  document.addEventListener('click', onClick)
  addEventListener('online', () => void sendWaiting())
  addEventListener('popstate', () => location.reload())
  if (document.querySelector('[data-offline-place]')) return showKept()
  const mark = markHere()
  if (!mark) return
  const tab = await tabFor(mark)
  const here = document.querySelector('[data-place][data-keep]')
  if (here) await keepPage(tab, location.pathname, mainHtml(document))
  await sendWaiting()
  await readAhead()
}

function markHere(): string | null {
  return document.querySelector<HTMLElement>('[data-place]')?.dataset['place'] ?? null
}
function mainHtml(from: Document): string {
  return from.getElementById('main')?.innerHTML ?? ''
}

/** The address was asked for without a signal: what this tab last kept of it is shown in its place. */
async function showKept(): Promise<void> {
  const tab = await openTab(null)
  const html = tab && (await keptPage(tab, location.pathname))
  const main = document.getElementById('main')
  const note = document.querySelector('[data-offline-place]')
  if (html && main && note) {
    const kept = bodyOf(html)
    for (const old of kept.querySelectorAll('[data-unsent]')) old.remove()
    document.querySelector('[data-offline-none]')?.remove()
    main.append(...kept.childNodes)
  }
  await showWaiting()
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
  if (form.getAttribute('action') === '/tempatku/keluar') return forgetEverything()
  if (form.dataset['offline'] === undefined || !markHere()) return
  event.preventDefault()
  if (form.dataset['going']) return
  form.dataset['going'] = 'yes'
  void send(form, event.submitter).finally(() => release(form))
}

/** Sends by hand, so that neither a dropped line nor a session that ended takes the words along. */
async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const body = new FormData(form, button)
  body.set('_once', freshId())
  body.set('on', localDay())
  const fields = [...body].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const parcel = { url: form.getAttribute('action') ?? location.pathname, fields }
  const answer = navigator.onLine ? await post(parcel) : null
  const shut = answer !== null && isShut(answer)
  if (answer && !shut && speaks(answer)) return showAnswer(answer)
  const mark = markHere()
  if (!mark) return form.submit()
  // Another row can be asked for again; what waits is to be saved.
  const kept = parcel.fields.filter(([name]) => name !== '_add' && name !== '_remove')
  await keepParcel(await tabFor(mark), { ...parcel, fields: kept })
  if (shut) return location.assign(closedDoor)
  form.reset()
  await showWaiting(true)
}

async function post(parcel: Parcel): Promise<Response | null> {
  try {
    const body = new URLSearchParams(parcel.fields.map(([name, value]) => [name, value]))
    const answer = await fetch(parcel.url, { method: 'POST', body })
    return answer.status >= 500 || answer.status === 429 ? null : answer
  } catch {
    return null
  }
}
function isShut(answer: Response): boolean {
  return new URL(answer.url).pathname.startsWith(closedDoor)
}

/** Anything else (a page that is gone, a wall) has no room for what was typed: it is kept here instead. */
function speaks(answer: Response): boolean {
  return answer.ok || answer.status === 422 || answer.status === 409
}

/** The page the post led to, or the same form with what is wrong, put in place of this one. */
async function showAnswer(answer: Response): Promise<void> {
  const fresh = bodyOf(await answer.text(), 'main')
  const main = document.getElementById('main')
  if (!main) return location.assign(answer.url)
  main.replaceChildren(...fresh.childNodes)
  const { pathname } = new URL(answer.url)
  if (answer.redirected && pathname !== location.pathname) history.pushState(null, '', pathname)
  const mark = markHere()
  if (mark && answer.ok && main.querySelector('[data-keep]'))
    await keepPage(await tabFor(mark), location.pathname, main.innerHTML).catch(() => undefined)
  main.querySelector<HTMLElement>('.errors, h1')?.focus()
  scrollTo(0, 0)
  await showWaiting()
}

/** Sends whatever this tab kept for this very place, oldest first. Nothing goes before the server has taken it. */
async function sendWaiting(): Promise<void> {
  const tab = await openTab(markHere())
  if (!tab || !navigator.onLine || !markHere()) return showWaiting()
  for (const { id, parcel } of await parcels(tab)) {
    const answer = await post(parcel)
    if (!answer || isShut(answer)) break
    if (answer.redirected) await drop(id)
    // What the server will not take as it is stands in its form again, where that form is open; elsewhere it stays
    // visible as unsent, and its owner decides.
    else if (parcel.url === location.pathname && (answer.status === 409 || answer.status === 422)) {
      await drop(id)
      return showAnswer(answer)
    }
  }
  await showWaiting()
}

async function showWaiting(look = false): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-unsent]')
  const tab = await openTab(markHere())
  const count = tab ? (await parcels(tab)).length : 0
  if (!place) return
  place.hidden = count === 0
  const number = place.querySelector('[data-count]')
  if (number) number.textContent = String(count)
  if (look) place.focus()
  if (look) place.scrollIntoView({ block: 'center' })
}

function onClick(event: MouseEvent): void {
  const target = event.target
  if (!(target instanceof Element) || !target.closest('[data-drop]')) return
  void (async () => {
    const tab = await openTab(null)
    for (const { id } of tab ? await parcels(tab) : []) await drop(id)
    await showWaiting()
  })()
}

/** The few pages that open without a signal, fetched once in a while before the signal goes. */
async function readAhead(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-place]')
  const last = Number(sessionStorage.getItem(aheadKey) ?? 0)
  if (!place || !navigator.onLine || Date.now() - last < aheadEvery) return
  sessionStorage.setItem(aheadKey, String(Date.now()))
  const tab = await tabFor(place.dataset['place'] ?? '')
  for (const path of (place.dataset['ahead'] ?? '').split(' ')) {
    if (path === '' || path === location.pathname) continue
    const answer = await fetch(path).catch(() => null)
    if (!answer?.ok || answer.redirected) return
    await keepPage(tab, path, bodyOf(await answer.text(), 'main').innerHTML)
  }
}

function release(form: HTMLFormElement): void {
  delete form.dataset['going']
  delete form.dataset['sent']
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
}

function localDay(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Our own markup, from our own server or sealed by this tab; the parser runs no script of it. */
function bodyOf(html: string, id?: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(trusted(html), 'text/html')
  return (id && parsed.getElementById(id)) || parsed.body
}
function trusted(html: string): string {
  const types = (
    globalThis as unknown as {
      trustedTypes?: {
        createPolicy(name: string, rules: object): { createHTML(html: string): string }
      }
    }
  ).trustedTypes
  return types ? types.createPolicy('naungan', { createHTML: (text: string) => text }).createHTML(html) : html
}
