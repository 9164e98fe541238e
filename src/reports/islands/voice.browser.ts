/** Longer is rarely wanted, and a forgotten microphone must not listen on. */
const longest = 10 * 60_000

const endings = [
  ['mp4', 'm4a'],
  ['ogg', 'ogg'],
  ['wav', 'wav'],
] as const

type Part = 'start' | 'stop' | 'drop'
const parts: readonly Part[] = ['start', 'stop', 'drop']

/** What records now, and for which form; one at a time. */
let recording: { recorder: MediaRecorder; form: HTMLFormElement | null } | null = null
/** While the person is asked for the microphone, a second tap asks for nothing more. */
let asking = false
/** What was recorded, by the field it lies in, so that deleting it leaves the other files alone. */
const recorded = new WeakMap<HTMLInputElement, File>()

/** Shows the recorders of this page, once each. Needs a microphone that the page may ask for. */
export function offerVoice(): void {
  if (!('MediaRecorder' in globalThis) || !navigator.mediaDevices) return
  // Adding the same listener again changes nothing.
  document.addEventListener('submit', finishBeforeSending, { capture: true })
  for (const box of document.querySelectorAll<HTMLElement>('[data-voice][hidden]')) {
    box.hidden = false
    box.addEventListener('click', (event) => {
      const pressed = parts.find(
        (part) => event.target instanceof Element && event.target.closest(`[data-voice-${part}]`),
      )
      if (pressed === 'start') void record(box)
      if (pressed === 'stop') recording?.recorder.stop()
      if (pressed === 'drop') drop(box)
    })
  }
}

async function record(box: HTMLElement): Promise<void> {
  if (recording || asking) return
  asking = true
  try {
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true })
    const pieces: Blob[] = []
    const made = new MediaRecorder(sound)
    recording = { recorder: made, form: box.closest('form') }
    made.addEventListener('dataavailable', ({ data }) => void pieces.push(data))
    made.addEventListener('stop', () => {
      recording = null
      for (const track of sound.getTracks()) track.stop()
      keep(box, new Blob(pieces, { type: made.mimeType }))
    })
    made.start()
    setTimeout(() => made.state === 'recording' && made.stop(), longest)
    show(box, ['stop'], 'recording')
  } catch {
    recording = null
    show(box, ['start'], 'refused')
  } finally {
    asking = false
  }
}

/** Whoever sends while it still records wants that sent too: it is ended and put with the files first. */
function finishBeforeSending(event: SubmitEvent): void {
  const form = event.target
  if (!recording || !(form instanceof HTMLFormElement) || recording.form !== form) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const { recorder } = recording
  // A form that is just being sent ignores a second call until the first is through.
  recorder.addEventListener('stop', () => setTimeout(() => form.requestSubmit(event.submitter)))
  recorder.stop()
}

/** Puts the recording among the files of the form, where it is sent like any of them, and lets it be heard. */
function keep(box: HTMLElement, sound: Blob): void {
  const field = fieldOf(box)
  const player = box.querySelector('audio')
  if (!field || !player) return
  const ending = endings.find(([part]) => sound.type.includes(part))?.[1] ?? 'weba'
  const file = new File([sound], `${box.dataset['name'] ?? 'voice'}.${ending}`, { type: sound.type })
  setFiles(field, field.multiple ? [...others(field), file] : [file])
  recorded.set(field, file)
  player.src = URL.createObjectURL(sound)
  player.hidden = false
  show(box, ['drop'], 'done')
}

function drop(box: HTMLElement): void {
  const field = fieldOf(box)
  const player = box.querySelector('audio')
  if (!field || !player) return
  setFiles(field, others(field))
  recorded.delete(field)
  URL.revokeObjectURL(player.src)
  player.removeAttribute('src')
  player.hidden = true
  show(box, ['start'], 'dropped')
}

function fieldOf(box: HTMLElement): HTMLInputElement | null {
  const field = box.closest('form')?.elements.namedItem(box.dataset['voice'] ?? '')
  return field instanceof HTMLInputElement ? field : null
}

function others(field: HTMLInputElement): File[] {
  return [...(field.files ?? [])].filter((file) => file !== recorded.get(field))
}

function setFiles(field: HTMLInputElement, files: readonly File[]): void {
  const list = new DataTransfer()
  for (const file of files) list.items.add(file)
  field.files = list.files
}

function show(box: HTMLElement, shown: readonly Part[], said: string): void {
  for (const part of parts) {
    const place = box.querySelector<HTMLElement>(`[data-voice-${part}]`)
    if (place) place.hidden = !shown.includes(part)
  }
  const state = box.querySelector<HTMLElement>('[data-voice-state]')
  if (state) state.textContent = state.dataset[said] ?? ''
}
