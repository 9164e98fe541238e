import { record, recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { StaffCtx } from '#src/cases/index.ts'
import { handCopy } from '../hand-copy.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { episodeBundle } from './episode-bundle.ts'
import type { Extra } from './export-facts.ts'
import type { Bundle } from './fhir-json.ts'
import { loadExport } from './load-export.ts'
import { permissionFor, type ExportPurpose } from './may-export.ts'
import type { SharingRefusal } from './sharing-refused.tsx'

export type ExportOutcome =
  | Readonly<{ ok: true; bundle: Bundle }>
  | Readonly<{ ok: false; refusal: SharingRefusal | 'overtaken' }>
export type ExportAsked = Readonly<{
  purpose: ExportPurpose
  include: ReadonlySet<Extra>
  /** Who gets the file, as the consent names them. */
  receiver: string
}>

/** How many of each kind of resource would leave, in the order they stand in the file. */
export type ExportPreview = readonly Readonly<{ type: string; count: number }>[]

/** What would leave, counted from the very file that would be made; nothing leaves and nothing is kept. */
export async function previewExport(
  scope: AccountScope,
  ctx: StaffCtx,
  book: EpisodeBook,
  asked: Omit<ExportAsked, 'receiver'>,
): Promise<ExportPreview | SharingRefusal> {
  const found = await permissionFor(scope, book.file, asked.purpose)
  if (!found.allowed) return found
  const counts = new Map<string, number>()
  for (const { resource } of episodeBundle(await loadExport(scope, ctx, book, asked.include)).entry)
    counts.set(resource.resourceType, (counts.get(resource.resourceType) ?? 0) + 1)
  await recordRead(scope, 'case', book.file.head.id, `export_${asked.purpose}_preview`)
  return [...counts].map(([type, count]) => ({ type, count }))
}

/**
 * Makes the file of a course for a purpose. Without consent for it, or another legal basis on record, there is
 * none. Who took what, for whom, and why they might, is recorded before a byte leaves.
 */
export async function exportEpisode(
  scope: AccountScope,
  ctx: StaffCtx,
  book: EpisodeBook,
  asked: ExportAsked,
): Promise<ExportOutcome> {
  const found = await permissionFor(scope, book.file, asked.purpose)
  if (!found.allowed) return { ok: false, refusal: found }
  const bundle = episodeBundle(await loadExport(scope, ctx, book, asked.include))
  const caseId = book.file.head.id
  const copy = await handCopy(scope, book, 'fhir', {
    name: asked.receiver,
    kind: asked.purpose,
    held: [...asked.include],
  })
  if (!copy) return { ok: false, refusal: 'overtaken' }
  await recordRead(scope, 'case', caseId, `export_${asked.purpose}`)
  await record(scope, {
    action: 'counselling.exported',
    subjectKind: 'case',
    subjectId: caseId,
    purpose: asked.purpose,
    facts: {
      form: 'fhir',
      copy: copy.number,
      basis: found.because,
      extras: [...asked.include],
      resources: bundle.entry.length,
    },
  })
  return { ok: true, bundle }
}
