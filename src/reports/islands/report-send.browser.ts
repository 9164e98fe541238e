import { wordList } from '#content/word-list.ts'
import { forget } from '#src/platform/forms/autosave.browser.ts'
import { toBase64Url } from '#src/platform/vault/bytes.ts'
import { codeText, newWordCode, readWordCode } from '#src/platform/vault/word-code.ts'
import { reporterKeysOnDevice } from '#src/platform/vault/word-code.browser.ts'
import { flushOutbox, keepParcel, outboxTag } from '#src/platform/web/outbox.browser.ts'

/** One set of words for this page, however often it is sent. */
let code: readonly string[] | null = null

/**
 * Sends a report whose words are made here and stay here: the server gets only what they derive to. Without a
 * signal it is kept, sealed, until there is one, and the words are shown at once.
 */
export async function sendReport(form: HTMLFormElement, codeKey: string): Promise<void> {
  if (weightOf(form) > Number(form.dataset['most'])) {
    say(form, form.dataset['tooLarge'])
    return release(form)
  }
  say(form, form.dataset['sending'])
  code ??= newWordCode(wordList)
  const officeId = form.dataset['sendReport'] ?? ''
  const keys = await reporterKeysOnDevice({ by: 'code', officeId, code })
  const body = new FormData(form)
  body.delete('_code')
  body.set('do', 'send')
  body.set('_lookup', keys.lookupId)
  body.set('_key', toBase64Url(keys.reporterKey))
  const answer = await post(addressOf(form), body)
  if (answer === null) return keepForLater(form, body, keys.lookupId)
  if (!wentThrough(answer)) {
    const fresh = await mainOf(answer)
    // A page of ours without the story's form only says that nobody can take it now: the words on this device would go
    // with it, so the story waits here instead.
    const away = answer.status >= 500 || answer.status === 429
    if (away && !fresh?.querySelector('[data-send-report]')) return keepForLater(form, body, keys.lookupId)
    return showAgain(form, fresh)
  }
  sessionStorage.setItem(codeKey, codeText(code))
  await forget(form.dataset['autosave']).catch(() => undefined)
  location.assign('/lapor/terkirim')
}

/** Opens a report by words that stay on the device. Anything but six known words goes the plain way, to be helped. */
export async function enterCode(form: HTMLFormElement): Promise<void> {
  const input = form.elements.namedItem('code')
  const typed = input instanceof HTMLInputElement ? input.value : ''
  const read = readWordCode(wordList, typed)
  if (!read.ok) return form.submit()
  const keys = await reporterKeysOnDevice({
    by: 'code',
    officeId: form.dataset['enterCode'] ?? '',
    code: read.code,
  })
  const body = new URLSearchParams({ _lookup: keys.lookupId, _key: toBase64Url(keys.reporterKey) })
  const answer = await post(addressOf(form), body)
  if (answer === null) return form.submit()
  if (wentThrough(answer)) return location.assign('/laporanku/lihat')
  const place = form.querySelector<HTMLElement>('[data-enter-state]')
  const said = (await mainOf(answer))?.querySelector('.errors a')?.textContent
  if (place) {
    place.textContent = said ?? place.dataset['wrong'] ?? ''
    place.hidden = false
  }
  release(form)
}

/** Bytes of the chosen files: a post over the limit would be cut off before anybody could read its story. */
function weightOf(form: HTMLFormElement): number {
  return new FormData(form)
    .getAll('files')
    .reduce((sum, one) => sum + (one instanceof File ? one.size : 0), 0)
}

/** Lets the form be sent again, here and for the once-only guard. */
function release(form: HTMLFormElement): void {
  delete form.dataset['sent']
  delete form.dataset['going']
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
}

/** The words are shown at once: the way back must not depend on when the signal comes. */
async function keepForLater(form: HTMLFormElement, body: FormData, id: string): Promise<void> {
  const withoutFiles = new FormData()
  for (const [name, value] of body) if (typeof value === 'string') withoutFiles.append(name, value)
  await keepParcel(
    id,
    addressOf(form),
    body,
    body.getAll('files').some((one) => one instanceof File && one.size > 0) ? withoutFiles : null,
  )
  await forget(form.dataset['autosave']).catch(() => undefined)
  await askForSync()
  addEventListener('online', () => void flushOutbox())
  const kept = document.querySelector<HTMLElement>('[data-kept]')
  const words = kept?.querySelector('[data-code]')
  if (!kept || !words || !code) return
  words.textContent = codeText(code)
  kept.hidden = false
  form.hidden = true
  kept.scrollIntoView()
}

async function askForSync(): Promise<void> {
  const registration = (await navigator.serviceWorker?.ready.catch(() => null)) as {
    sync?: { register(tag: string): Promise<void> }
  } | null
  await registration?.sync?.register(outboxTag).catch(() => undefined)
}

/** What the server says instead, in place: the story stays, and the same words go along with the next try. */
function showAgain(form: HTMLFormElement, fresh: HTMLElement | null): void {
  const main = document.getElementById('main')
  if (!fresh || !main) return form.submit()
  main.replaceChildren(...fresh.childNodes)
  document.dispatchEvent(new Event('report:shown'))
  main.querySelector<HTMLElement>('[autofocus], h1')?.focus()
  scrollTo(0, 0)
}

async function mainOf(answer: Response): Promise<HTMLElement | null> {
  const html = await answer.text()
  return new DOMParser().parseFromString(trusted(html), 'text/html').getElementById('main')
}

/** Our own page from our own server; the parser runs no script of it. */
function trusted(html: string): string {
  if (!('trustedTypes' in globalThis)) return html
  const types = (
    globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): { createHTML(html: string): string } }
    }
  ).trustedTypes
  return types.createPolicy('naungan', { createHTML: (text: string) => text }).createHTML(html)
}

async function post(url: string, body: BodyInit): Promise<Response | null> {
  try {
    return await fetch(url, { method: 'POST', body, redirect: 'manual' })
  } catch {
    return null
  }
}

/** A post that was carried out answers with a redirect, which `manual` shows only as such. */
function wentThrough(answer: Response): boolean {
  return answer.type === 'opaqueredirect'
}

// A form with a field called "action" would shadow the property.
function addressOf(form: HTMLFormElement): string {
  return form.getAttribute('action') ?? location.pathname
}

function say(form: HTMLFormElement, words: string | undefined): void {
  const place = form.querySelector('[data-send-state]')
  if (place && words) place.textContent = words
}
