import { guardReturn, markLeft } from './returned.ts'

/** Our browser storage that must not outlive the reader's stay starts with this. */
const privatePrefix = 'naungan-private'

const taps = 3
const within = 2000

/** The quick exit: a click on `[data-leave]` or three times Esc. The link itself works without this. */
export function enhanceLeave(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]')
  if (!link) return
  guardReturn(link.dataset['leave'] ?? link.href)
  let pressed: number[] = []
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    pressed = [...pressed.filter((at) => event.timeStamp - at < within), event.timeStamp]
    if (pressed.length >= taps) leave(link)
  })
}

function leave(link: HTMLAnchorElement): void {
  // What is on the screen goes first: the next page may take seconds on a slow line.
  document.documentElement.hidden = true
  document.title = ''
  forget()
  // The link's own address closes an open report on our side; nobody waits for it here.
  void fetch(link.href, { keepalive: true, redirect: 'manual' }).catch(() => undefined)
  history.replaceState(null, '', '/')
  location.replace(link.dataset['leave'] ?? link.href)
}

function forget(): void {
  try {
    sessionStorage.clear()
    markLeft()
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(privatePrefix)) localStorage.removeItem(key)
    }
    void caches
      .keys()
      .then((names) =>
        names.filter((name) => name.startsWith(privatePrefix)).map((name) => caches.delete(name)),
      )
  } catch {
    // Storage may be forbidden; leaving must go on.
  }
}
