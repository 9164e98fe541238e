import { draftsDatabase, forget, startAutosave } from '#src/platform/forms/autosave.browser.ts'

/** Cleared by the quick exit, like everything of ours that begins with this. */
const codeKey = 'naungan-private-code'

showDraft()
void startAutosave()
forgetOnLeaving()
showOwnCode()
void sendWhatWaits()
// What sends without a signal has to be on the phone before the signal goes.
if (document.querySelector('[data-send-report]'))
  void import('./report-send.browser.ts').catch(() => undefined)

if (document.querySelector('[data-voice]')) offerVoice()
document.addEventListener('report:shown', offerVoice)

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
  if (form.dataset['forget']) void clearPhone()
  const sending = form.dataset['sendReport'] !== undefined && isSend(event.submitter)
  const entering = form.dataset['enterCode'] !== undefined
  if (!sending && !entering) return stayWithoutSignal(event, form)
  event.preventDefault()
  // Not `data-sent`: the once-only guard of every page has set that before this hears of the tap.
  if (form.dataset['going']) return
  form.dataset['going'] = 'yes'
  // Deriving the words takes a second and its code some kilobytes, so it comes only now.
  void import('./report-send.browser.ts')
    .then((send) => (sending ? send.sendReport(form, codeKey) : send.enterCode(form)))
    .catch(() => sendPlainly(form, sending))
})

/** A question cannot be answered without a signal, but what was typed is kept and the page stays. */
function stayWithoutSignal(event: SubmitEvent, form: HTMLFormElement): void {
  if (navigator.onLine || form.dataset['autosave'] === undefined) return
  event.preventDefault()
  showNoSignal(form)
}

function showNoSignal(form: HTMLFormElement): void {
  delete form.dataset['sent']
  const note = document.querySelector<HTMLElement>('[data-no-signal]')
  if (!note) return
  note.hidden = false
  note.scrollIntoView()
}

/** Whatever goes wrong on the device, the server can do the same from the plain form. */
function sendPlainly(form: HTMLFormElement, sending: boolean): void {
  delete form.dataset['going']
  if (!navigator.onLine) return showNoSignal(form)
  if (sending)
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'do', value: 'send' }))
  form.submit()
}

function isSend(button: HTMLElement | null): boolean {
  return button instanceof HTMLButtonElement && button.name === 'do' && button.value === 'send'
}

function offerVoice(): void {
  void import('./voice.browser.ts').then((voice) => voice.offerVoice()).catch(() => undefined)
}

function showDraft(): void {
  document.addEventListener('draft:restored', () => {
    const note = document.querySelector<HTMLElement>('[data-draft]')
    if (note) note.hidden = false
  })
  document.getElementById('drop-draft')?.addEventListener('click', () => {
    void forget().then(() => location.assign(location.pathname))
  })
}

/** The quick exit hides the page before it goes; a page that was hidden that way leaves no draft behind. */
function forgetOnLeaving(): void {
  addEventListener('pagehide', () => {
    if (document.documentElement.hidden) indexedDB.deleteDatabase(draftsDatabase)
  })
}

async function clearPhone(): Promise<void> {
  sessionStorage.clear()
  await forget().catch(() => undefined)
}

/** The words never left this phone, so this page has to be told them by the one before it. */
function showOwnCode(): void {
  const place = document.querySelector<HTMLElement>('[data-own-code][hidden]')
  const code = sessionStorage.getItem(codeKey)
  const words = place?.querySelector('[data-code]')
  if (!place || !words || !code) return
  words.textContent = code
  place.hidden = false
}

async function sendWhatWaits(): Promise<void> {
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? []
  if (!databases.some((one) => one.name === 'naungan-outbox')) return
  const { flushOutbox } = await import('#src/platform/web/outbox.browser.ts')
  await flushOutbox().catch(() => undefined)
  addEventListener('online', () => void flushOutbox().catch(() => undefined))
}
