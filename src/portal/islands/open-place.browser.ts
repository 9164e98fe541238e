import { wordList } from '#content/word-list.ts'
import { toBase64Url } from '#src/platform/vault/bytes.ts'
import { reporterKeysOnDevice } from '#src/platform/vault/word-code.browser.ts'
import { readWordCode } from '#src/platform/vault/word-code.ts'

/** Opens a place by words that stay on the device. Anything but six known words goes the plain way, to be helped. */
export async function openPlace(form: HTMLFormElement): Promise<void> {
  const input = form.elements.namedItem('code')
  const read = readWordCode(wordList, input instanceof HTMLInputElement ? input.value : '')
  if (!read.ok) return form.submit()
  const officeId = form.dataset['openPlace'] ?? ''
  const keys = await reporterKeysOnDevice({ by: 'code', officeId, code: read.code }, 'place')
  const body = new URLSearchParams({ _lookup: keys.lookupId, _key: toBase64Url(keys.reporterKey) })
  const action = form.getAttribute('action') ?? location.pathname
  const answer = await fetch(action, { method: 'POST', body, redirect: 'manual' })
  // A post that was carried out answers with a redirect, which `manual` shows only as such.
  if (answer.type === 'opaqueredirect') return location.assign('/tempatku')
  // The server has trouble of its own: it says so best itself.
  if (answer.status !== 422) return form.submit()
  const place = form.querySelector<HTMLElement>('[data-open-state]')
  if (place) place.hidden = false
  delete form.dataset['sent']
  delete form.dataset['going']
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
}
