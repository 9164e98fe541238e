import { record, recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { StaffCtx } from '#src/cases/index.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { episodeBundle } from './episode-bundle.ts'
import type { Extra } from './export-facts.ts'
import type { Bundle } from './fhir-json.ts'
import { loadExport } from './load-export.ts'
import { permissionFor, type ExportPurpose } from './may-export.ts'
import type { SharingRefusal } from './sharing-refused.tsx'

export type ExportOutcome =
  | Readonly<{ ok: true; bundle: Bundle }>
  | Readonly<{ ok: false; refusal: SharingRefusal }>

/**
 * Makes the file of a course for a purpose. Without consent for it, or another legal basis on record, there is
 * none. Who took what, and why they might, is recorded before a byte leaves.
 */
export async function exportEpisode(
  scope: AccountScope,
  ctx: StaffCtx,
  book: EpisodeBook,
  asked: Readonly<{ purpose: ExportPurpose; include: ReadonlySet<Extra> }>,
): Promise<ExportOutcome> {
  const found = await permissionFor(scope, book.file, asked.purpose)
  if (!found.allowed) return { ok: false, refusal: found }
  const bundle = episodeBundle(await loadExport(scope, ctx, book, asked.include))
  const caseId = book.file.head.id
  await recordRead(scope, 'case', caseId, `export_${asked.purpose}`)
  await record(scope, {
    action: 'counselling.exported',
    subjectKind: 'case',
    subjectId: caseId,
    purpose: asked.purpose,
    facts: {
      form: 'fhir',
      basis: found.because,
      extras: [...asked.include],
      resources: bundle.entry.length,
    },
  })
  return { ok: true, bundle }
}
