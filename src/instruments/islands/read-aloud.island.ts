/**
 * Reads a question aloud with the voice of the device, where there is one for the language. Nothing is sent
 * anywhere for it: a voice that would come over the net is not used.
 */
const control = document.querySelector<HTMLElement>('[data-read-aloud-control]')
const text = document.querySelector<HTMLElement>('[data-read-aloud]')
const button = control?.querySelector('button')

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService)
  const own = lang.slice(0, 2)
  return (
    voices.find((voice) => voice.lang.replace('_', '-') === lang) ??
    voices.find((voice) => voice.lang.startsWith(own))
  )
}

function words(part: HTMLElement): string {
  const pieces = [...part.querySelectorAll('p, legend, label')].map((one) => one.textContent?.trim() ?? '')
  return [...new Set(pieces)].filter(Boolean).join('. ')
}

function offer(): void {
  if (!control || !text || !button || !control.hidden || !voiceFor(control.dataset['lang'] ?? 'id-ID')) return
  control.hidden = false
  const rest = button.textContent ?? ''
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel()
      return
    }
    const said = new SpeechSynthesisUtterance(words(text))
    const voice = voiceFor(control.dataset['lang'] ?? 'id-ID')
    if (voice) said.voice = voice
    said.lang = control.dataset['lang'] ?? 'id-ID'
    said.rate = 0.9
    // Stopping it halfway is told as an error, not as an end.
    for (const over of ['end', 'error'] as const)
      said.addEventListener(over, () => void (button.textContent = rest))
    button.textContent = control.dataset['quiet'] ?? rest
    speechSynthesis.speak(said)
  })
}

if ('speechSynthesis' in window && control) {
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)
  window.addEventListener('pagehide', () => speechSynthesis.cancel())
}
