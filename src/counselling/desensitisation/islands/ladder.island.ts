/** Moves the steps of a ladder by finger or by arrow keys. The buttons up and down work without it. */
const list = document.querySelector<HTMLOListElement>('ol[data-ladder]')
const said = document.querySelector<HTMLElement>('[data-ladder-said]')
const pause = 700
/** Near the upper or lower end of the window the page moves along. */
const edge = 64
let timer: ReturnType<typeof setTimeout> | undefined
let before = list ? order(list).join() : ''

if (list) {
  for (const grip of list.querySelectorAll<HTMLButtonElement>('[data-grip]')) attach(list, grip)
}

function attach(of: HTMLOListElement, grip: HTMLButtonElement): void {
  const card = grip.closest<HTMLElement>('[data-item]')
  if (!card) return
  grip.hidden = false
  grip.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    const beside = step < 0 ? card.previousElementSibling : card.nextElementSibling
    if (!beside) return
    of.insertBefore(card, step < 0 ? beside : beside.nextElementSibling)
    grip.focus()
    moved(of, card)
  })
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    grip.focus({ preventScroll: true })
    grip.setPointerCapture(event.pointerId)
    card.classList.add('ladder-held')
    // The cards fold to their heads while one is moved; the page follows so that it stays under the finger.
    of.classList.add('ladder-moving')
    scrollBy(0, grip.getBoundingClientRect().top - event.clientY + grip.offsetHeight / 2)
  })
  grip.addEventListener('pointermove', (event) => {
    if (!card.classList.contains('ladder-held')) return
    follow(of, card, event.clientY)
    if (event.clientY < edge) scrollBy(0, -edge / 4)
    if (event.clientY > innerHeight - edge) scrollBy(0, edge / 4)
  })
  const drop = () => {
    if (!card.classList.contains('ladder-held')) return
    card.classList.remove('ladder-held')
    of.classList.remove('ladder-moving')
    card.scrollIntoView({ block: 'nearest' })
    moved(of, card)
  }
  grip.addEventListener('pointerup', drop)
  grip.addEventListener('pointercancel', drop)
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

/** Numbers and the buttons up and down belong to the place, not to the step that stands there. */
const numbers = list ? marks(list).map((mark) => mark.textContent) : []

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
  timer = setTimeout(() => void save(of), pause)
}

async function save(of: HTMLOListElement): Promise<void> {
  const shown = order(of)
  if (shown.join() === before) return
  const body = new URLSearchParams({ seen: of.dataset['seen'] ?? '', _once: crypto.randomUUID() })
  const ranked = of.dataset['down'] === undefined ? shown : shown.toReversed()
  for (const id of ranked) body.append('item', id)
  try {
    const answer = await fetch(`${of.dataset['ladder'] ?? ''}?do=order`, { method: 'POST', body })
    if (answer.status === 409) return tell(of.dataset['overtaken'] ?? '')
    // Saved leads back to the ladder; whoever is signed out is led elsewhere, and nothing is saved.
    if (!answer.ok || new URL(answer.url).pathname !== of.dataset['ladder'])
      return tell(of.dataset['lost'] ?? '')
    before = shown.join()
    of.dataset['seen'] = ranked.map((id) => id.slice(-8)).join('.')
    for (const field of of.querySelectorAll<HTMLInputElement>('input[name="seen"]'))
      field.value = of.dataset['seen']
    tell(of.dataset['saved'] ?? '')
  } catch {
    tell(of.dataset['lost'] ?? '')
  }
}

function tell(words: string): void {
  if (said && words !== '') said.textContent = words
}
