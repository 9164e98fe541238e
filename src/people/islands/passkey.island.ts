import { fromBase64Url, toBase64Url } from '#src/platform/vault/bytes.ts'

type Made = PublicKeyCredentialCreationOptionsJSON
type Asked = PublicKeyCredentialRequestOptionsJSON

/** Shows the passkey buttons where the browser can do it; each fills its form's hidden field and posts it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  const form = button.form
  const field = form?.querySelector<HTMLInputElement>('input[name="passkey"]')
  const said = form?.querySelector<HTMLElement>('[data-passkey-said]')
  if (!('PublicKeyCredential' in window) || !form || !field) continue
  button.hidden = false
  for (const part of form.querySelectorAll<HTMLElement>('[data-passkey-only]')) part.hidden = false
  button.addEventListener('click', async (event) => {
    // Without a name it goes to the server as it is: a key made now would stay in the device, refused and useless.
    const name = form.querySelector<HTMLInputElement>('input[name="label"]')
    if (field.value !== '' || name?.value.trim() === '') return
    event.preventDefault()
    try {
      const options: unknown = JSON.parse(button.dataset['options'] ?? '{}')
      field.value = JSON.stringify(
        button.dataset['passkey'] === 'register' ? await make(options as Made) : await ask(options as Asked),
      )
      form.requestSubmit(button)
    } catch {
      if (said) said.textContent = button.dataset['failed'] ?? ''
    }
  })
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text)
  if (!bytes) throw new TypeError('not base64url')
  return bytes
}

const text = (buffer: ArrayBuffer) => toBase64Url(new Uint8Array(buffer))

async function make(options: Made): Promise<object> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytesOf(options.challenge),
      rp: options.rp,
      user: { id: bytesOf(options.user.id), name: options.user.name, displayName: options.user.displayName },
      pubKeyCredParams: options.pubKeyCredParams,
      timeout: options.timeout ?? 60_000,
      attestation: 'none',
      excludeCredentials: (options.excludeCredentials ?? []).map((one) => ({
        id: bytesOf(one.id),
        type: 'public-key',
      })),
      authenticatorSelection: options.authenticatorSelection ?? {},
    },
  })
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse))
    throw new TypeError('no passkey')
  return shared(made, {
    clientDataJSON: text(made.response.clientDataJSON),
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports(),
  })
}

async function ask(options: Asked): Promise<object> {
  const given = await navigator.credentials.get({
    publicKey: {
      challenge: bytesOf(options.challenge),
      rpId: options.rpId ?? location.hostname,
      timeout: options.timeout ?? 60_000,
      userVerification: 'discouraged',
      allowCredentials: (options.allowCredentials ?? []).map((one) => ({
        id: bytesOf(one.id),
        type: 'public-key',
      })),
    },
  })
  if (!(given instanceof PublicKeyCredential) || !(given.response instanceof AuthenticatorAssertionResponse))
    throw new TypeError('no passkey')
  return shared(given, {
    clientDataJSON: text(given.response.clientDataJSON),
    authenticatorData: text(given.response.authenticatorData),
    signature: text(given.response.signature),
    userHandle: given.response.userHandle ? text(given.response.userHandle) : undefined,
  })
}

/** The shape the server's library reads. */
function shared(credential: PublicKeyCredential, response: object): object {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response,
  }
}
