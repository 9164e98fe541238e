// Runs in pages and in the service worker.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A post that could not leave the phone, sealed under a key the browser keeps and never shows. */
interface Parcel {
  readonly url: string
  readonly type: string
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
  /** The same without its files, for when a file is what the server cannot take. */
  readonly plainer: string | null
}
interface Outbox extends DBSchema {
  keys: { key: string; value: CryptoKey }
  parcels: { key: string; value: Parcel }
}

export const outboxTag = 'naungan-outbox'

/**
 * Keeps a post until it can leave. `id` is what makes it one post: keeping it twice keeps it once. With
 * `withoutFiles` the id of a second parcel that is sent instead when the first is refused.
 */
export async function keepParcel(
  id: string,
  url: string,
  body: FormData,
  withoutFiles: FormData | null,
): Promise<void> {
  const db = await open()
  const plainer = withoutFiles ? `${id}.plainer` : null
  if (withoutFiles && plainer) await put(db, plainer, url, withoutFiles, null)
  await put(db, id, url, body, plainer)
  db.close()
}

/**
 * Sends whatever waits, oldest first. Nothing is dropped before the server has taken it. No cookie goes along
 * or comes back: a shared phone must not find itself signed in by what left it in the background.
 * @returns how many still wait.
 */
export async function flushOutbox(): Promise<number> {
  const db = await open()
  for (const id of await db.getAllKeys('parcels')) {
    const parcel = await db.get('parcels', id)
    if (!parcel || id.endsWith('.plainer')) continue
    const outcome = await send(db, id, parcel)
    if (outcome === 'away') break
    if (outcome === 'refused' && parcel.plainer) {
      const second = await db.get('parcels', parcel.plainer)
      if (!second || (await send(db, parcel.plainer, second)) !== 'taken') continue
    } else if (outcome === 'refused') continue
    await Promise.all([
      db.delete('parcels', id),
      parcel.plainer ? db.delete('parcels', parcel.plainer) : undefined,
    ])
  }
  const left = (await db.getAllKeys('parcels')).filter((id) => !id.endsWith('.plainer')).length
  db.close()
  return left
}

async function send(
  db: IDBPDatabase<Outbox>,
  id: string,
  parcel: Parcel,
): Promise<'taken' | 'refused' | 'away'> {
  const body = await crypto.subtle.decrypt(cipher(parcel.iv, id), await keyOf(db), parcel.sealed)
  try {
    const answer = await fetch(parcel.url, {
      method: 'POST',
      body,
      headers: { 'content-type': parcel.type },
      redirect: 'manual',
      credentials: 'omit',
    })
    // Every post that was carried out answers with a redirect.
    if (answer.type === 'opaqueredirect' || answer.redirected) return 'taken'
    return answer.status >= 500 || answer.status === 429 ? 'away' : 'refused'
  } catch {
    return 'away'
  }
}

async function put(
  db: IDBPDatabase<Outbox>,
  id: string,
  url: string,
  form: FormData,
  plainer: string | null,
): Promise<void> {
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? 'multipart/form-data'
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(cipher(iv, id), await keyOf(db), await whole.arrayBuffer())
  await db.put('parcels', { url, type, iv, sealed, plainer }, id)
}

function cipher(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) }
}

async function keyOf(db: IDBPDatabase<Outbox>): Promise<CryptoKey> {
  const kept = await db.get('keys', 'outbox')
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  await db.add('keys', made, 'outbox').catch(() => undefined)
  return (await db.get('keys', 'outbox')) ?? made
}

function open(): Promise<IDBPDatabase<Outbox>> {
  return openDB<Outbox>('naungan-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('keys')
      db.createObjectStore('parcels')
    },
  })
}
