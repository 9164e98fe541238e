import { partsOf } from '../strokes.ts'

export type Keeper = Readonly<{ touched(): void }>

const pause = 1500
const firstRetry = 2000
const longestRetry = 20_000
type Answer = { version?: number; why?: 'elsewhere' | 'finished' | 'unreadable' }

/**
 * Sends what changed a moment after each stroke. What could not be sent stays in this page, is said, and is sent
 * again; only one sending is under way at a time, each numbered higher than the one before.
 */
export function keeper(
  easel: HTMLElement,
  form: HTMLFormElement,
  lines: () => readonly string[],
  stored: readonly string[],
): Keeper {
  const address = easel.dataset['easel'] ?? ''
  const tab = crypto.randomUUID()
  let sent = [...stored]
  let version = easel.dataset['version'] ?? ''
  let rev = 0
  let dirty = false
  let stopped = false
  let sending: Promise<boolean> | null = null
  let timer = 0
  let wait = firstRetry

  const body = (parts: readonly string[]) => {
    rev += 1
    const params = new URLSearchParams({ parts: String(parts.length), seen: version, tab, rev: String(rev) })
    parts.forEach((part, at) => {
      if (part !== sent[at]) params.set(`p${at}`, part)
    })
    for (const name of ['title', 'words']) {
      const typed = new FormData(form).get(name)
      if (typeof typed === 'string') params.set(name, typed)
    }
    return params
  }
  const say = (name: string, alarm = false) => {
    const place = easel.querySelector<HTMLElement>('[data-kept]')
    if (!place) return
    place.textContent = easel.dataset[name] ?? ''
    place.classList.toggle('room-alarm', alarm)
  }
  const again = (name: string) => {
    dirty = true
    say(name, true)
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), wait)
    wait = Math.min(wait * 2, longestRetry)
    return false
  }
  const send = async (): Promise<boolean> => {
    const parts = partsOf(lines())
    dirty = false
    say('saySaving')
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body: body(parts),
        headers: { accept: 'application/json' },
      })
      if (answer.redirected) return again('sayOut')
      if (!answer.headers.get('content-type')?.includes('json')) return again('sayLost')
      const told = (await answer.json()) as Answer
      if (told.why) {
        stopped = told.why !== 'unreadable'
        say(told.why === 'finished' ? 'sayFinished' : 'sayElsewhere', true)
        return false
      }
      sent = [...parts]
      version = String(told.version ?? version)
      wait = firstRetry
      if (!dirty) say('saySaved')
      return true
    } catch {
      return again('sayLost')
    }
  }
  const save = async (): Promise<boolean> => {
    if (sending) await sending
    if (!dirty || stopped) return !stopped
    sending = send()
    const done = await sending
    sending = null
    return done
  }
  const touched = () => {
    if (stopped) return
    dirty = true
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), pause)
  }
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLElement && event.target.getAttribute('name')?.startsWith('_') === false)
      touched()
  })
  addEventListener('online', () => void save())
  addEventListener('pagehide', () => {
    if (dirty && !stopped) navigator.sendBeacon(address, body(partsOf(lines())))
  })
  addEventListener('beforeunload', (event) => {
    if (dirty && !stopped && !navigator.onLine) event.preventDefault()
  })
  // The page goes on only once the last line is kept; the numbers of this page go along with the form.
  let ready = false
  form.addEventListener(
    'submit',
    (event) => {
      if (ready || stopped) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const { submitter } = event
      dirty = true
      clearTimeout(timer)
      void save().then((done) => {
        if (!done) return
        ready = true
        for (const [name, value] of Object.entries({ seen: version, tab, rev: String(rev + 1) })) {
          const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
          if (input) input.value = value
        }
        form.requestSubmit(submitter)
      })
    },
    { capture: true },
  )
  return { touched }
}
