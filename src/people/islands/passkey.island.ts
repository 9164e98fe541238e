import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Shows the passkey buttons where the browser can do it; each fills its form's hidden field and posts it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  const form = button.form
  const field = form?.querySelector<HTMLInputElement>('input[name="passkey"]')
  const said = form?.querySelector<HTMLElement>('[data-passkey-said]')
  if (!('PublicKeyCredential' in window) || !form || !field) continue
  button.hidden = false
  for (const part of form.querySelectorAll<HTMLElement>('[data-passkey-only]')) part.hidden = false
  button.addEventListener('click', async (event) => {
    if (field.value !== '') return
    event.preventDefault()
    try {
      field.value = await ask(button.dataset['passkey'] ?? '', button.dataset['options'] ?? '{}')
      form.requestSubmit(button)
    } catch {
      if (said) said.textContent = button.dataset['failed'] ?? ''
    }
  })
}

async function ask(kind: string, options: string): Promise<string> {
  const optionsJSON = JSON.parse(options)
  return JSON.stringify(kind === 'register' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON }))
}
