import { record } from '#src/platform/audit/record.ts'
import { kinds, storeFile, type FileToServe, type Kind, type Received } from '#src/platform/files/index.ts'
import { newId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { asSealKey, fromBase64Url, newSealKey, toBase64Url } from '#src/platform/vault/index.ts'
import { seal, unseal } from '../seal.ts'
import type { SealedDrawing } from '../sealed-shapes.ts'
import type { Means, Sheet, Theme, Wish } from './codes.ts'
import type { Desk } from './desk.ts'
import {
  changeDrawing,
  drawingsOf,
  dropParts,
  insertDrawing,
  partsIn,
  photoStore,
  putPart,
  withParts,
  type DrawingId,
  type DrawingState,
  type StoredDrawing,
} from './drawing.store.ts'
import { decodePart, mostParts } from './strokes.ts'

export type OpenDrawing = Omit<StoredDrawing, 'sealed'> &
  Readonly<{ about: SealedDrawing; /** Whether its lines may be seen. */ visible: boolean }>

/** Drawings whoever asks may know of, newest first. */
export async function readDrawings(desk: Desk): Promise<readonly OpenDrawing[]> {
  const seen = await withParts(desk.scope, desk.caseId)
  return (await drawingsOf(desk.scope, desk.caseId)).map((row) => ({
    ...openRow(desk, row),
    visible: seen.has(row.id),
  }))
}

/** One drawing; with `hold` nobody else changes it within this transaction. */
export async function findDrawing(desk: Desk, id: DrawingId, hold = false): Promise<OpenDrawing | null> {
  const [row] = await drawingsOf(desk.scope, desk.caseId, { id, hold })
  if (!row) return null
  const [part] = await partsIn(desk.scope, id, 0, 1)
  return { ...openRow(desk, row), visible: part !== undefined }
}

function openRow(desk: Desk, row: StoredDrawing): Omit<OpenDrawing, 'visible'> {
  const { sealed, ...facts } = row
  return { ...facts, about: unseal(desk.keys.of(row.placeVersion), 'drawing', row.id, sealed) }
}

export async function partTexts(desk: Desk, id: DrawingId): Promise<readonly string[]> {
  return (await partsIn(desk.scope, id)).map((part) =>
    unseal(desk.keys.of(part.placeVersion), 'drawing_part', partRow(id, part.position), part.sealed),
  )
}
const partRow = (id: DrawingId, position: number) => `${id}.${position}`

/** A new sheet. Its id is random: in the child's own place nothing tells when something was drawn. */
export async function beginDrawing(
  desk: Desk,
  begun: Readonly<{ means: Means; theme: Theme; sheet: Sheet; about?: SealedDrawing }>,
): Promise<DrawingId> {
  const id = newId<'drawing'>()
  const { means, theme, sheet, about = {} } = begun
  await insertDrawing(desk.scope, {
    id,
    caseId: desk.caseId,
    episodeId: desk.episodeId,
    means,
    theme,
    sheet,
    placeVersion: desk.keys.current,
    sealed: seal(desk.keys.newest, 'drawing', id, about),
  })
  await told(desk, 'counselling.drawing_begun', { means })
  return id
}

/** A photo of what was drawn on paper, without the place, time and device it was taken with. */
export async function keepPhoto(
  desk: Desk,
  given: Readonly<{ file: Received; theme: Theme; title?: string | undefined; words?: string | undefined }>,
): Promise<DrawingId> {
  const key = newSealKey()
  const { bytes, kind, name } = given.file
  const photo = { key: toBase64Url(key), size: bytes.length, kind, name }
  const { title, words } = given
  const id = await beginDrawing(desk, {
    means: 'paper',
    theme: given.theme,
    sheet: 'plain',
    about: { title, words, photo },
  })
  const place = { id, caseId: desk.caseId, placeVersion: desk.keys.current }
  await storeFile({ key, fileId: id, store: photoStore(desk.scope, place) }, bytes)
  return id
}

/** A photo ready to be served; null when there is none, or it was destroyed. */
export function photoToServe(drawing: OpenDrawing): Omit<FileToServe, 'store'> | null {
  const { photo } = drawing.about
  const key = photo && fromBase64Url(photo.key)
  if (!photo || !key || !isImage(photo.kind)) return null
  return { key: asSealKey(key), fileId: drawing.id, size: photo.size, kind: photo.kind, name: photo.name }
}
function isImage(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind) && kinds[kind as Kind].family === 'image'
}

export type Drawn = Readonly<{
  /** How many parts the drawing has now; null leaves the lines as they are. */
  parts: number | null
  /** Only those that changed since they were last kept, by their position. */
  changed: ReadonlyMap<number, string>
  title?: string | undefined
  words?: string | undefined
  /** The version the page began with, and which page it is. */
  seen: number
  tab: string
  rev: number
}>
export type Kept = 'kept' | 'elsewhere' | 'finished' | 'unreadable' | 'absent'

/**
 * Keeps what was drawn and told so far. A page that lost an answer may send the same again; one that was left
 * open while another drew on is told so, and nothing of either is lost.
 */
export async function keepDrawn(desk: Desk, id: DrawingId, drawn: Drawn): Promise<Kept> {
  const drawing = await findDrawing(desk, id, true)
  if (!drawing || !desk.works(drawing) || (!drawing.visible && drawing.parts > 0)) return 'absent'
  if (drawing.state === 'destroyed') return 'finished'
  if (drawn.parts !== null && drawing.state !== 'open') return 'finished'
  const { about } = drawing
  const ours = about.tab === drawn.tab && drawn.rev > (about.rev ?? 0)
  if (!ours && drawing.version !== drawn.seen) return 'elsewhere'
  const parts = drawn.parts ?? drawing.parts
  if (parts > mostParts || [...drawn.changed.values()].some((text) => decodePart(text) === null))
    return 'unreadable'
  if ([...drawn.changed.keys()].some((position) => position >= parts)) return 'unreadable'
  for (const [position, text] of drawn.changed)
    await putPart(desk.scope, drawing, position, {
      placeVersion: desk.keys.current,
      sealed: seal(desk.keys.newest, 'drawing_part', partRow(id, position), text),
    })
  if (parts < drawing.parts && drawing.means === 'screen') await dropParts(desk.scope, id, parts)
  const { title, words, tab, rev } = drawn
  return (await change(desk, drawing, { ...about, title, words, tab, rev }, { parts })) ? 'kept' : 'elsewhere'
}

export type Decision = Readonly<{
  wish: Wish
  sharedWith: readonly string[]
  wordsToo: boolean
  seen: number
}>

/**
 * What the child wants done with it. Destroyed means that its lines or its photo are gone for good and only the
 * line that it existed stays; what they told stays with the record unless they want that gone too.
 */
export async function decideDrawing(desk: Desk, id: DrawingId, decision: Decision): Promise<boolean> {
  const drawing = await findDrawing(desk, id, true)
  if (!drawing || drawing.state === 'destroyed' || drawing.version !== decision.seen) return false
  const { wish } = decision
  const state: DrawingState = wish === 'destroy' ? 'destroyed' : wish === 'share' ? 'shared' : 'kept'
  // Whoever knew that it exists goes on knowing that; a shared drawing that is kept to oneself again is not shown.
  const sharedWith = wish === 'share' ? decision.sharedWith : wish === 'destroy' ? drawing.sharedWith : []
  const words = decision.wordsToo ? undefined : drawing.about.words
  const about = wish === 'destroy' ? { words } : drawing.about
  const parts = wish === 'destroy' ? 0 : drawing.parts
  if (!(await change(desk, drawing, about, { parts, state, sharedWith }))) return false
  if (wish === 'destroy') await dropParts(desk.scope, id, 0)
  await told(desk, 'counselling.drawing_decided', { wish, with: sharedWith.join(',') })
  return true
}

function change(
  desk: Desk,
  drawing: OpenDrawing,
  about: SealedDrawing,
  facts: Readonly<{ parts: number; state?: DrawingState; sharedWith?: readonly string[] }>,
): Promise<boolean> {
  return changeDrawing(desk.scope, drawing, {
    ...facts,
    placeVersion: desk.keys.current,
    sealed: seal(desk.keys.newest, 'drawing', drawing.id, about),
  })
}

async function told(desk: Desk, action: string, facts: Readonly<Record<string, string>>): Promise<void> {
  await record(desk.scope, { action, subjectKind: 'case', subjectId: desk.caseId, facts })
  await knock(desk.scope, 'counselling', { subjectId: desk.caseId })
}
