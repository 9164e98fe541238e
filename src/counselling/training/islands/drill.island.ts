import { trusted } from '#src/ui/enhance/trusted-html.ts'

/**
 * A card answered without leaving the page: the form goes as it would, and the room of the card in the answer takes
 * the place of this one. Keys 1 to 4 choose. When the line is down, the card stays and says so.
 */
const room = document.querySelector<HTMLElement>('[data-drill]')

if (room) {
  room.addEventListener('submit', (event) => void answer(event, room))
  document.addEventListener('keydown', (event) => choose(event, room))
}

async function answer(event: SubmitEvent, room: HTMLElement): Promise<void> {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-drill-form]')) return
  event.preventDefault()
  event.stopPropagation()
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, event.submitter)) body.append(name, String(value))
  try {
    const page = await fetch(form.action, { method: 'POST', body })
    const next = page.ok ? roomIn(await page.text()) : null
    if (next === null) return location.reload()
    room.innerHTML = trusted(next)
    room.querySelector<HTMLButtonElement>('[data-drill-form] button')?.focus()
  } catch {
    room.querySelector('[data-lost]')?.removeAttribute('hidden')
  }
}

function roomIn(html: string): string | null {
  const page = document.createElement('template')
  page.innerHTML = trusted(html)
  return page.content.querySelector('[data-drill]')?.innerHTML ?? null
}

function choose(event: KeyboardEvent, room: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-4]$/.test(event.key)) return
  if (event.target instanceof Element && event.target.matches('input, textarea, select')) return
  const buttons = room.querySelectorAll<HTMLButtonElement>('[data-drill-form] fieldset button')
  buttons[Number(event.key) - 1]?.click()
}
