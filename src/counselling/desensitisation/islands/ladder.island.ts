import { trusted } from '#src/ui/enhance/trusted-html.ts'

/**
 * Moves the steps of a ladder by finger, by arrow keys or by the buttons up and down, which post without it. What the
 * ladder shows beside its list is the server's to say: it comes with the answer that says the order is saved.
 */
const list = document.querySelector<HTMLOListElement>('ol[data-ladder]')
const said = document.querySelector<HTMLElement>('[data-ladder-said]')
const pause = 700
/** Near the upper or lower end of the window the page moves along. */
const edge = 64
let timer: ReturnType<typeof setTimeout> | undefined
/** One save after the other: each carries the order that the one before it left. */
let saving: Promise<void> | null = null
let before = ''
/** Numbers and the buttons up and down belong to the place, not to the step that stands there. */
let numbers: readonly string[] = []

if (list) {
  stand(list)
  list.addEventListener('keydown', (event) => keyed(event, list))
  list.addEventListener('submit', (event) => pressed(event, list))
  list.addEventListener('pointerdown', (event) => taken(event, list))
  // A step moved a moment ago is sent too when its mover goes on to another page, as far as the browser lets it.
  addEventListener('pagehide', () => saveNow(list))
}

/** The list as the server gave it. */
function stand(of: HTMLOListElement): void {
  before = order(of).join()
  numbers = marks(of).map((mark) => mark.textContent)
  for (const grip of of.querySelectorAll<HTMLButtonElement>('[data-grip]')) grip.hidden = false
}

function gripOf(event: Event): { grip: HTMLElement; card: HTMLElement } | null {
  const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
  const card = grip?.closest<HTMLElement>('[data-item]')
  return grip && card ? { grip, card } : null
}

function keyed(event: KeyboardEvent, of: HTMLOListElement): void {
  const at = gripOf(event)
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (!at || step === 0) return
  event.preventDefault()
  if (!shift(of, at.card, step)) return
  at.grip.focus()
  moved(of, at.card)
}

/** The button stays under the finger that pressed it; at the end of the ladder its neighbour takes over. */
function pressed(event: SubmitEvent, of: HTMLOListElement): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.dataset['move']) return
  const card = form.closest<HTMLElement>('[data-item]')
  if (!card) return
  event.preventDefault()
  const was = form.getBoundingClientRect().top
  if (!shift(of, card, form.dataset['move'] === 'up' ? -1 : 1)) return
  moved(of, card)
  const left = form.hidden ? card.querySelector<HTMLElement>('[data-move]:not([hidden])') : form
  if (left) scrollBy({ top: left.getBoundingClientRect().top - was, behavior: 'instant' })
  left?.querySelector('button')?.focus()
}

function shift(of: HTMLOListElement, card: HTMLElement, step: number): boolean {
  const beside = step < 0 ? card.previousElementSibling : card.nextElementSibling
  if (!beside) return false
  of.insertBefore(card, step < 0 ? beside : beside.nextElementSibling)
  return true
}

function taken(event: PointerEvent, of: HTMLOListElement): void {
  const at = gripOf(event)
  if (!at || event.button !== 0) return
  const { grip, card } = at
  event.preventDefault()
  grip.focus({ preventScroll: true })
  grip.setPointerCapture(event.pointerId)
  card.classList.add('ladder-held')
  // The cards fold to their heads while one is moved; the page follows so that it stays under the finger.
  of.classList.add('ladder-moving')
  scrollBy(0, grip.getBoundingClientRect().top - event.clientY + grip.offsetHeight / 2)
  const done = new AbortController()
  const on = { signal: done.signal }
  grip.addEventListener('pointermove', ({ clientY }) => dragged(of, card, clientY), on)
  const drop = () => {
    done.abort()
    card.classList.remove('ladder-held')
    of.classList.remove('ladder-moving')
    card.scrollIntoView({ block: 'nearest' })
    moved(of, card)
  }
  grip.addEventListener('pointerup', drop, on)
  grip.addEventListener('pointercancel', drop, on)
}

function dragged(of: HTMLOListElement, card: HTMLElement, y: number): void {
  follow(of, card, y)
  if (y < edge) scrollBy(0, -edge / 4)
  if (y > innerHeight - edge) scrollBy(0, edge / 4)
}

/** Lets the card pass its neighbours one by one until it stands under the finger. */
function follow(of: HTMLOListElement, card: HTMLElement, y: number): void {
  const middle = (one: Element) => {
    const box = one.getBoundingClientRect()
    return box.top + box.height / 2
  }
  for (let next = card.nextElementSibling; next && y > middle(next); next = card.nextElementSibling)
    of.insertBefore(next, card)
  for (let last = card.previousElementSibling; last && y < middle(last); last = card.previousElementSibling)
    of.insertBefore(last, card.nextElementSibling)
}

function order(of: HTMLOListElement): string[] {
  return [...of.children].flatMap((one) => (one instanceof HTMLElement ? (one.dataset['item'] ?? []) : []))
}

function marks(of: HTMLOListElement): HTMLElement[] {
  return [...of.querySelectorAll<HTMLElement>('[data-rung] > *')]
}

function renumber(of: HTMLOListElement): void {
  for (const [at, mark] of marks(of).entries()) mark.textContent = numbers[at] ?? ''
  const last = of.children.length - 1
  for (const [at, card] of [...of.children].entries()) {
    for (const form of card.querySelectorAll<HTMLFormElement>('[data-move]'))
      form.hidden = form.dataset['move'] === 'up' ? at === 0 : at === last
  }
}

/** Says the new place and saves a breath after the last move, so that a row of keys is one change. */
function moved(of: HTMLOListElement, card: HTMLElement): void {
  renumber(of)
  const place = [...of.children].indexOf(card) + 1
  tell(
    (of.dataset['moved'] ?? '')
      .replace('{place}', String(place))
      .replace('{count}', String(of.children.length)),
  )
  clearTimeout(timer)
  timer = setTimeout(() => saveNow(of), pause)
}

function saveNow(of: HTMLOListElement): void {
  clearTimeout(timer)
  // With none before it the post leaves at once: a page that goes away waits for nothing.
  const next = saving ? saving.then(() => save(of)) : save(of)
  saving = next
  void next.finally(() => {
    if (saving === next) saving = null
  })
}

async function save(of: HTMLOListElement): Promise<void> {
  const shown = order(of)
  if (shown.join() === before) return
  const body = new URLSearchParams({ seen: of.dataset['seen'] ?? '', _once: crypto.randomUUID() })
  const down = of.dataset['down'] !== undefined
  const ranked = down ? shown.toReversed() : shown
  for (const id of ranked) body.append('item', id)
  const to = `${of.dataset['ladder'] ?? ''}?do=order&urutan=${down ? 'turun' : 'naik'}`
  try {
    // The post outlives the page, should its mover go on just then.
    const answer = await fetch(to, { method: 'POST', body, keepalive: true })
    if (answer.status === 409) return overtaken(of, await answer.text())
    // Saved leads back to the ladder; whoever is signed out is led elsewhere, and nothing is saved.
    if (!answer.ok || new URL(answer.url).pathname !== of.dataset['ladder'])
      return tell(of.dataset['lost'] ?? '')
    const fresh = pageOf(await answer.text())
    before = shown.join()
    of.dataset['seen'] = ranked.map((id) => id.slice(-8)).join('.')
    besideAnew(fresh)
    // Whoever has moved on meanwhile hears of it when that is saved too.
    if (order(of).join() === before) tell(of.dataset['saved'] ?? '')
  } catch {
    tell(of.dataset['lost'] ?? '')
  }
}

/** A colleague was first: the ladder as it stands now takes the place of this one, and nobody loses their place in it. */
function overtaken(of: HTMLOListElement, html: string): void {
  const page = pageOf(html)
  const fresh = page.querySelector<HTMLOListElement>('ol[data-ladder]')
  if (!fresh) return tell(of.dataset['lost'] ?? '')
  const held = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item']
  of.innerHTML = trusted(fresh.innerHTML)
  of.dataset['seen'] = fresh.dataset['seen'] ?? ''
  stand(of)
  if (held) of.querySelector<HTMLElement>(`[data-item="${held}"] [data-grip]`)?.focus()
  besideAnew(page)
  tell(of.dataset['overtaken'] ?? '')
}

/** The checks and the drawing of the order that is saved; what was unfolded in them stays so. */
function besideAnew(page: DocumentFragment): void {
  const here = document.querySelector('[data-ladder-beside]')
  const fresh = page.querySelector('[data-ladder-beside]')
  if (!here || !fresh) return
  const unfolded = [...here.querySelectorAll('details')].map((one) => one.open)
  here.innerHTML = trusted(fresh.innerHTML)
  for (const [at, one] of here.querySelectorAll('details').entries()) one.open = unfolded[at] ?? one.open
}

function pageOf(html: string): DocumentFragment {
  const page = document.createElement('template')
  page.innerHTML = trusted(html)
  return page.content
}

function tell(words: string): void {
  if (said && words !== '') said.textContent = words
}
