/**
 * What a tab keeps of somebody's own place while there is no signal. Everything lies sealed (AES-GCM) in IndexedDB
 * under a key that exists only in this tab's session storage: closing the tab, leaving, or the quick exit makes it
 * unreadable for good. On a phone that others use too, no word of a place outlives the stay of its owner.
 */
const database = 'naungan-place'
const keyName = 'naungan-private-place'
const oldest = 7 * 86_400_000

/** One tab's own key, and whose place it belongs to. */
type TabKey = Readonly<{ id: string; mark: string; key: CryptoKey }>
type Box = Readonly<{
  id: string
  tab: string
  kind: 'page' | 'parcel'
  at: number
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}>
export type Parcel = Readonly<{ url: string; fields: readonly (readonly [string, string])[] }>

/** The key of this tab for a place; null when there is none, or when it belongs to somebody else's place. */
export async function openTab(mark: string | null): Promise<TabKey | null> {
  const kept = sessionStorage.getItem(keyName)?.split(' ') ?? []
  const [id, whose, raw] = kept
  if (!id || !whose || !raw || (mark !== null && whose !== mark)) return null
  const bytes = Uint8Array.from(atob(raw), (one) => one.charCodeAt(0))
  return {
    id,
    mark: whose,
    key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
  }
}

/** The same, made when it is missing. Another person's place in this tab forgets the former one first. */
export async function tabFor(mark: string): Promise<TabKey> {
  const known = await openTab(mark)
  if (known) return known
  await forgetTab()
  const raw = crypto.getRandomValues(new Uint8Array(32))
  sessionStorage.setItem(keyName, `${freshId()} ${mark} ${btoa(String.fromCharCode(...raw))}`)
  const made = await openTab(mark)
  if (!made) throw new Error('This browser keeps nothing for a tab.')
  return made
}

/** Throws away the key, and with it whatever it opens. */
async function forgetTab(): Promise<void> {
  const [id] = sessionStorage.getItem(keyName)?.split(' ') ?? []
  sessionStorage.removeItem(keyName)
  if (!id) return
  for (const box of await boxes()) if (box.tab === id) await drop(box.id)
}

/** At once and without waiting for anything: the page is about to go. */
export function forgetEverything(): void {
  sessionStorage.removeItem(keyName)
  indexedDB.deleteDatabase(database)
}

export async function keepPage(tab: TabKey, path: string, html: string): Promise<void> {
  await put(tab, `${tab.id} ${path}`, 'page', html)
}
export async function keptPage(tab: TabKey, path: string): Promise<string | null> {
  const box = (await boxes()).find((one) => one.id === `${tab.id} ${path}`)
  return box ? openBox(tab, box) : null
}

export async function keepParcel(tab: TabKey, parcel: Parcel): Promise<void> {
  await put(tab, `${tab.id} ${Date.now()} ${freshId()}`, 'parcel', JSON.stringify(parcel))
}
/** Parcels of this tab, oldest first. */
export async function parcels(tab: TabKey): Promise<readonly Readonly<{ id: string; parcel: Parcel }>[]> {
  const own = (await boxes()).filter((one) => one.tab === tab.id && one.kind === 'parcel')
  return Promise.all(
    own
      .toSorted((one, other) => one.at - other.at)
      // What was sealed here is what is opened here.
      .map(async (box) => ({ id: box.id, parcel: JSON.parse(await openBox(tab, box)) as Parcel })),
  )
}

export async function drop(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id))
}

export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

async function put(tab: TabKey, id: string, kind: Box['kind'], text: string): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(cipher(iv, id), tab.key, new TextEncoder().encode(text))
  const box: Box = { id, tab: tab.id, kind, at: Date.now(), iv, sealed }
  await inStore('readwrite', (store) => store.put(box))
}
async function openBox(tab: TabKey, box: Box): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt(cipher(box.iv, box.id), tab.key, box.sealed))
}
function cipher(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) }
}

/** Boxes of tabs that were closed cannot be opened by anybody; after a week they go. */
async function boxes(): Promise<readonly Box[]> {
  const all = await inStore<Box[]>('readonly', (store) => store.getAll())
  for (const box of all) if (Date.now() - box.at > oldest) void drop(box.id)
  return all
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1)
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('boxes', { keyPath: 'id' }),
    )
    opening.addEventListener('error', () => reject(opening.error ?? new Error('IndexedDB')))
    opening.addEventListener('success', () => {
      const db = opening.result
      const request = work(db.transaction('boxes', mode).objectStore('boxes'))
      request.addEventListener('success', () => {
        db.close()
        resolve(request.result)
      })
      request.addEventListener('error', () => {
        db.close()
        reject(request.error ?? new Error('IndexedDB'))
      })
    })
  })
}
