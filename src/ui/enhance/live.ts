import { trusted } from './trusted-html.ts'

/** Several events in a breath fetch a region once. */
const settle = 250

/**
 * Keeps `[data-live="topic"][data-fragment="/address"]` fresh. The page names its stream in
 * `<… data-live-stream="/live">`; an event carries only the topic, and the region is fetched again as HTML,
 * so that what may be seen is decided by the server every time.
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
  const source = new EventSource(address)
  let dropped = false
  source.addEventListener('message', (event) => regions(String(event.data)).forEach(refreshLater))
  source.addEventListener('error', () => (dropped = true))
  source.addEventListener('open', () => {
    // Whatever was said while the line was down was not heard.
    if (dropped) regions().forEach(refreshLater)
    dropped = false
  })
  addEventListener('pagehide', () => source.close())
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
