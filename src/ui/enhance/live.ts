import { trusted } from './trusted-html.ts'

/** Several events in a breath fetch a region once. */
const settle = 250

/**
 * Keeps `[data-live="topic"][data-fragment="/address"]` fresh. The page names its stream in
 * `<… data-live-stream="/live">`; an event carries only the topic, and the region is fetched again as HTML,
 * so that what may be seen is decided by the server every time. `[data-live-deaf]` shows while the stream is refused.
 */
export function enhanceLive(): void {
  const address = document.querySelector<HTMLElement>('[data-live-stream]')?.dataset['liveStream']
  if (!address) return
  const waiting = new Map<HTMLElement, ReturnType<typeof setTimeout>>()
  const refreshLater = (region: HTMLElement) => {
    clearTimeout(waiting.get(region))
    waiting.set(
      region,
      setTimeout(() => void refresh(region), settle),
    )
  }
  let dropped = false
  const listen = () => {
    const stream = new EventSource(address)
    stream.addEventListener('message', (event) => regions(String(event.data)).forEach(refreshLater))
    stream.addEventListener('error', () => {
      dropped = true
      deaf(stream.readyState === EventSource.CLOSED)
    })
    stream.addEventListener('open', () => {
      deaf(false)
      // Whatever was said while the line was down was not heard.
      if (dropped) regions().forEach(refreshLater)
      dropped = false
    })
    return stream
  }
  let source = listen()
  // A browser gives up a stream that is refused: the session had ended, or the screen was in a client's hands. It is
  // asked for again when somebody comes back to the page, perhaps from signing in.
  const listenAgain = () => {
    if (!document.hidden && source.readyState === EventSource.CLOSED) source = listen()
  }
  document.addEventListener('visibilitychange', listenAgain)
  addEventListener('focus', listenAgain)
  addEventListener('pagehide', () => {
    dropped = true
    source.close()
  })
}

/** Says on the page that nothing rings on it any more, or that it does again. */
function deaf(is: boolean): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-live-deaf]')) notice.hidden = !is
}

function regions(topic?: string): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-live][data-fragment]')]
  return topic === undefined ? all : all.filter((region) => region.dataset['live'] === topic)
}

async function refresh(region: HTMLElement): Promise<void> {
  // Never pull the ground from under somebody who is typing.
  if (region.contains(document.activeElement) && document.activeElement?.matches('input, textarea, select'))
    return
  try {
    const answer = await fetch(region.dataset['fragment'] ?? '', { headers: { accept: 'text/html' } })
    if (answer.ok && !answer.redirected) region.innerHTML = trusted(await answer.text())
  } catch {
    // Offline: the stream reconnects and refreshes by itself.
  }
}
