import { trusted } from '#src/ui/enhance/trusted-html.ts'

/**
 * Makes the bell audible and keeps it in sight: the banner is fetched when a page opens and every half
 * minute, so that it is not missed when the live line is down. It says that something waits, never what.
 */
const again = 30_000
const beeps = [0, 0.35, 0.7]

const region = document.querySelector<HTMLElement>('[data-live="bell"][data-fragment]')
const title = document.title
let sounded = ''

export async function look(): Promise<void> {
  if (!region) return
  try {
    const answer = await fetch(region.dataset['fragment'] ?? '', { headers: { accept: 'text/html' } })
    if (answer.ok && !answer.redirected) region.innerHTML = trusted(await answer.text())
  } catch {
    // Offline: the next round tries again.
  }
}

function attend(): void {
  const count = region?.querySelector<HTMLElement>('[data-ringing]')?.dataset['ringing'] ?? ''
  document.title = count === '' ? title : `(${count}) ${title}`
  if (count !== '' && count !== sounded) ring()
  sounded = count
}

/** Browsers keep a page silent until it was touched once; the banner is there all the same. */
function ring(): void {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300])
  const sound = new AudioContext()
  for (const at of beeps) {
    const tone = sound.createOscillator()
    const loudness = sound.createGain()
    tone.frequency.value = 660
    loudness.gain.setValueAtTime(0.12, sound.currentTime + at)
    loudness.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + at + 0.3)
    tone.connect(loudness).connect(sound.destination)
    tone.start(sound.currentTime + at)
    tone.stop(sound.currentTime + at + 0.3)
  }
  setTimeout(() => void sound.close(), 1500)
}

if (region) {
  new MutationObserver(attend).observe(region, { childList: true, subtree: true })
  void look()
  setInterval(() => void look(), again)
}
