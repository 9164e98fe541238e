import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import * as v from 'valibot'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { insertPasskey, passkeysOf, touchPasskey } from './second-step.store.ts'
import { setChallenge, takeChallenge } from './session.store.ts'

// Loaded with the first passkey: it is a large library that few sign-ins need.
const webauthn = () => import('@simplewebauthn/server')

/** Whom a passkey is made for: the host name and the whole origin of the public address. */
export type Site = Readonly<{ host: string; origin: string }>

/** Browsers make passkeys only for a name, over https or on this very machine; null elsewhere. */
export function passkeySite(origin: URL): Site | null {
  const isAddress = /^[\d.]+$/.test(origin.hostname) || origin.hostname.startsWith('[')
  const isSafe = origin.protocol === 'https:' || origin.hostname === 'localhost'
  return isSafe && !isAddress ? { host: origin.hostname, origin: origin.origin } : null
}

/** What the browser needs to make a passkey, as JSON; remembers the challenge in the session. */
export async function offerPasskey(scope: Scope, member: Member, site: Site): Promise<string> {
  const known = await passkeysOf(scope, member.accountId)
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: 'Naungan',
    rpID: site.host,
    userName: member.fullName,
    userDisplayName: member.fullName,
    excludeCredentials: known.map((one) => ({ id: one.credentialId })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
  await setChallenge(scope, member.sessionHash, options.challenge)
  return JSON.stringify(options)
}

/** Keeps the passkey the browser made; false when it does not answer the challenge of this session. */
export async function addPasskey(
  scope: Scope,
  member: Member,
  answer: string,
  label: string,
  site: Site,
): Promise<boolean> {
  const challenge = await takeChallenge(scope, member.sessionHash)
  const response = readAnswer<RegistrationResponseJSON>(answer)
  if (!challenge || !response) return false
  const { verifyRegistrationResponse } = await webauthn()
  const verdict = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: false,
  }).catch(() => null)
  if (!verdict?.verified) return false
  const { credential } = verdict.registrationInfo
  await insertPasskey(scope, member.accountId, {
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    label,
  })
  await record(scope, {
    action: 'account.passkey_added',
    subjectKind: 'account',
    subjectId: member.accountId,
  })
  return true
}

/** What the browser needs to ask for a passkey, as JSON; null when the member has none. */
export async function askForPasskey(scope: Scope, member: Member, site: Site): Promise<string | null> {
  const known = await passkeysOf(scope, member.accountId)
  if (known.length === 0) return null
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    allowCredentials: known.map((one) => ({ id: one.credentialId, transports: [...one.transports] })),
    userVerification: 'discouraged',
  })
  await setChallenge(scope, member.sessionHash, options.challenge)
  return JSON.stringify(options)
}

/** Whether the browser's answer is a passkey of this member over the challenge of this session. */
export async function checkPasskey(
  scope: Scope,
  member: Member,
  answer: string,
  site: Site,
): Promise<boolean> {
  const challenge = await takeChallenge(scope, member.sessionHash)
  const response = readAnswer<AuthenticationResponseJSON>(answer)
  const known = (await passkeysOf(scope, member.accountId)).find((one) => one.credentialId === response?.id)
  if (!challenge || !response || !known) return false
  const { verifyAuthenticationResponse } = await webauthn()
  const verdict = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: false,
    credential: {
      id: known.credentialId,
      publicKey: new Uint8Array(known.publicKey),
      counter: known.counter,
    },
  }).catch(() => null)
  if (!verdict?.verified) return false
  await touchPasskey(scope, known.credentialId, verdict.authenticationInfo.newCounter)
  return true
}

const answerShape = v.object({
  id: v.string(),
  rawId: v.string(),
  type: v.literal('public-key'),
  response: v.looseObject({ clientDataJSON: v.string() }),
})

/** The outer shape is checked here; everything inside is checked by the library, cryptographically. */
function readAnswer<T>(text: string): T | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return v.is(answerShape, parsed) ? (parsed as T) : null
  } catch {
    return null
  }
}
