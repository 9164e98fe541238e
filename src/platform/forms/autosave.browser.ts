import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface Draft {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
  readonly savedAt: number
}
interface Drafts extends DBSchema {
  keys: { key: string; value: CryptoKey }
  drafts: { key: string; value: Draft }
}
type Inputs = [name: string, value: string][]
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Leaving quickly may simply delete this database. */
export const draftsDatabase = 'naungan-drafts'
/** A phone is often shared; what nobody came back for within a day is dropped. */
const keptFor = 86_400_000
const pause = 300
const pending = new WeakMap<HTMLFormElement, ReturnType<typeof setTimeout>>()

/**
 * Keeps an encrypted draft of every `<form data-autosave="key">`, saved 300 ms after typing. A form that
 * the server marks `data-fresh` (nothing answered yet) is filled from its draft, and answers of other
 * screens come back as hidden inputs; any other page is newer than the draft and replaces it. Names that
 * begin with `_` and files are never kept. Sends `draft:restored` on a form it filled.
 */
export async function startAutosave(root: ParentNode = document): Promise<void> {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    form.addEventListener('input', () => {
      clearTimeout(pending.get(form))
      pending.set(
        form,
        setTimeout(() => void save(form).catch(giveUp), pause),
      )
    })
    await ('fresh' in form.dataset ? restore : save)(form).catch(giveUp)
  }
}

/** Drops the draft of one key, once its form has arrived; without a key, all drafts and the key to them. */
export function forget(key?: string): Promise<void> {
  return withDrafts(async (db) => {
    if (key !== undefined) return db.delete('drafts', key)
    await db.clear('drafts')
    await db.clear('keys')
  })
}

async function save(form: HTMLFormElement): Promise<void> {
  const key = form.dataset.autosave ?? ''
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(inputsOf(form)))
  await withDrafts(async (db) => {
    const sealed = await crypto.subtle.encrypt(cipher(iv, key), await keyOf(db), text)
    await db.put('drafts', { iv, sealed, savedAt: Date.now() }, key)
  })
}

async function restore(form: HTMLFormElement): Promise<void> {
  const key = form.dataset.autosave ?? ''
  await withDrafts(async (db) => {
    const draft = await db.get('drafts', key)
    if (!draft) return
    if (Date.now() - draft.savedAt > keptFor) return db.delete('drafts', key)
    const text = await crypto.subtle.decrypt(cipher(draft.iv, key), await keyOf(db), draft.sealed)
    fill(form, JSON.parse(new TextDecoder().decode(text)) as Inputs)
    form.dispatchEvent(new CustomEvent('draft:restored', { bubbles: true }))
  })
}

function fill(form: HTMLFormElement, inputs: Inputs): void {
  const controls = [...form.elements].filter(isControl)
  const shown = new Set(inputsOf(form).map(([name]) => name))
  for (const [name, value] of inputs) {
    if (shown.has(name)) continue
    const own = controls.filter((control) => control.name === name)
    for (const control of own) {
      const box = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)
      if (box) control.checked ||= control.value === value
      else control.value = value
    }
    if (own.length === 0) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    }
  }
}

function inputsOf(form: HTMLFormElement): Inputs {
  return [...new FormData(form)].filter(
    (entry): entry is Inputs[number] =>
      typeof entry[1] === 'string' && entry[1] !== '' && !entry[0].startsWith('_'),
  )
}

function isControl(element: Element): element is Control {
  return 'name' in element && 'value' in element && !(element instanceof HTMLButtonElement)
}

/** A draft opens only under the key it was written for. */
function cipher(iv: Uint8Array<ArrayBuffer>, key: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(key) }
}

/** The browser keeps this key and never shows it, not even to this page. */
async function keyOf(db: IDBPDatabase<Drafts>): Promise<CryptoKey> {
  const kept = await db.get('keys', 'draft')
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  // Another tab may have been first; whoever was first wins.
  await db.add('keys', made, 'draft').catch(() => undefined)
  return (await db.get('keys', 'draft')) ?? made
}

/** Closed after each use, so that leaving quickly can delete the database at once. */
async function withDrafts<T>(work: (db: IDBPDatabase<Drafts>) => Promise<T>): Promise<T> {
  const db = await openDB<Drafts>(draftsDatabase, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys')
      fresh.createObjectStore('drafts')
    },
  })
  return work(db).finally(() => db.close())
}

/** Private windows and full disks refuse storage; the form itself works without a draft. */
function giveUp(): void {}
