/**
 * Shows one step after the other, each as long as it says. It changes words and moves nothing, so it is the
 * same with and without motion; a leaf that breathes beside it starts anew with each round, so that both say the
 * same. The list it reads from stays on the page for whoever wants all of it.
 */
function pace(room: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => room.querySelector<T>(`[data-pace-${name}]`)
  const list = part('steps')
  const now = part('now')
  const after = part('after')
  const controls = part('controls')
  const leaf = part('leaf')
  const start = part<HTMLButtonElement>('start')
  const pause = part<HTMLButtonElement>('pause')
  const all = part<HTMLButtonElement>('all')
  if (!list || !now || !after || !controls || !start || !pause || !all) return

  const steps = Array.from(list.querySelectorAll<HTMLElement>('[data-seconds]'), (one) => ({
    text: one.firstChild?.textContent?.trim() ?? '',
    seconds: Number(one.dataset['seconds']),
  }))
  const total = steps.length * Number(room.dataset['pace'])
  const pauseWord = pause.textContent ?? ''
  let at = 0
  let timer = 0

  const show = (walking: boolean) => {
    list.hidden = after.hidden = walking
    start.hidden = walking
    now.hidden = pause.hidden = all.hidden = !walking
  }
  const stop = () => {
    clearTimeout(timer)
    timer = 0
  }
  const walk = () => {
    const step = steps[at % steps.length]
    if (at >= total || !step) return finish()
    if (at % steps.length === 0) breatheAnew(leaf)
    now.textContent = step.text
    timer = window.setTimeout(() => {
      at += 1
      walk()
    }, step.seconds * 1000)
  }
  const finish = () => {
    stop()
    now.textContent = after.textContent
    pause.hidden = true
    all.focus()
  }

  controls.hidden = false
  start.addEventListener('click', () => {
    at = 0
    pause.textContent = pauseWord
    show(true)
    walk()
    pause.focus()
  })
  pause.addEventListener('click', () => {
    const resting = timer === 0
    pause.textContent = resting ? pauseWord : (pause.dataset['goOn'] ?? pauseWord)
    if (leaf) leaf.hidden = !resting
    if (!resting) return stop()
    // A breath that was cut short begins again; any other step goes on where it was.
    if (leaf) at -= at % steps.length
    walk()
  })
  all.addEventListener('click', () => {
    stop()
    if (leaf) leaf.hidden = false
    show(false)
    start.focus()
  })
}

/** An animation of CSS begins again when its element is put in anew. */
function breatheAnew(leaf: HTMLElement | null): void {
  if (leaf) leaf.replaceChildren(...Array.from(leaf.children, (child) => child.cloneNode(true)))
}

for (const room of document.querySelectorAll<HTMLElement>('[data-pace]')) pace(room)
