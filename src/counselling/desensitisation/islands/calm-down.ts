/** What has ended stays ended: who told something new reads whom to reach, whatever the first reason was. */
export function calmDown(room: HTMLElement | null, how: 'stopped' | 'told' | 'ended'): void {
  room?.querySelector('[data-trial-room]')?.setAttribute('hidden', '')
  for (const one of room?.querySelectorAll('[data-stop]') ?? []) one.setAttribute('hidden', '')
  const calm = room?.querySelector<HTMLElement>('[data-stop-now]')
  if (!calm) return
  for (const [part, shown] of [
    ['[data-when-stopped]', how !== 'ended'],
    ['[data-when-ended]', how === 'ended'],
    ['[data-when-told]', how === 'told'],
  ] as const)
    calm.querySelector(part)?.toggleAttribute('hidden', !shown)
  calm.hidden = false
  calm.focus()
}

/** What a form would send, the button that sent it included. */
export function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value))
  return body
}
