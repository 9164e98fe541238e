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
const forgotten = new Set<string>()

/**
 * Keeps an encrypted draft of every `<form data-autosave="key">`: saves 300 ms after typing, restores on
 * load what the page does not already show. Answers of other screens come back as hidden inputs. Names
 * that begin with `_`, passwords and files are never kept. Sends `draft:restored` on the form.
 */
export async function startAutosave(root: ParentNode = document): Promise<void> {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    await restore(form).catch(giveUp)
    form.addEventListener('input', () => {
      clearTimeout(pending.get(form))
      pending.set(form, setTimeout(() => void save(form).catch(giveUp), pause))
    })
  }
}

/** Drops the draft of one key, once its form has arrived; without a key, all drafts and the key to them. */
export async function forget(key?: string): Promise<void> {
  const db = await open()
  if (key === undefined) {
    await Promise.all([db.clear('drafts'), db.clear('keys')])
  } else {
    forgotten.add(key)
    await db.delete('drafts', key)
  }
  db.close()
}

/** Writes the draft of a form now. */
export async function save(form: HTMLFormElement): Promise<void> {
  const key = form.dataset.autosave
  if (!key || forgotten.has(key)) return
  const db = await open()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(inputsOf(form)))
  const sealed = await crypto.subtle.encrypt(cipher(iv, key), await keyOf(db), text)
  await db.put('drafts', { iv, sealed, savedAt: Date.now() }, key)
  db.close()
}

/** Fills a form from its draft. What the server put into the page wins. */
export async function restore(form: HTMLFormElement): Promise<void> {
  const key = form.dataset.autosave
  if (!key) return
  const db = await open()
  const draft = await db.get('drafts', key)
  if (draft && Date.now() - draft.savedAt > keptFor) await db.delete('drafts', key)
  else if (draft) {
    const text = await crypto.subtle.decrypt(cipher(draft.iv, key), await keyOf(db), draft.sealed)
    fill(form, JSON.parse(new TextDecoder().decode(text)) as Inputs)
    form.dispatchEvent(new CustomEvent('draft:restored', { bubbles: true }))
  }
  db.close()
}

function fill(form: HTMLFormElement, inputs: Inputs): void {
  const controls = [...form.elements].filter(isControl)
  const shown = new Set(inputsOf(form).map(([name]) => name))
  for (const [name, value] of inputs) {
    if (shown.has(name)) continue
    const own = controls.filter((control) => control.name === name)
    for (const control of own) {
      if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) control.checked ||= control.value === value
      else control.value = value
    }
    if (own.length > 0) continue
    const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
    form.append(hidden)
  }
}

function inputsOf(form: HTMLFormElement): Inputs {
  const secret = new Set([...form.querySelectorAll<HTMLInputElement>('[type=password]')].map((input) => input.name))
  const inputs: Inputs = []
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value && !name.startsWith('_') && !secret.has(name)) inputs.push([name, value])
  }
  return inputs
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
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  // Another tab may have been first; whoever was first wins.
  await db.add('keys', made, 'draft').catch(() => undefined)
  return (await db.get('keys', 'draft')) ?? made
}

function open(): Promise<IDBPDatabase<Drafts>> {
  return openDB<Drafts>(draftsDatabase, 1, {
    upgrade(db) {
      db.createObjectStore('keys')
      db.createObjectStore('drafts')
    },
  })
}

/** Private windows and full disks refuse storage; the form itself works without a draft. */
function giveUp(): void {}
