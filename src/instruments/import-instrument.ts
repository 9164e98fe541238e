import { createHash } from 'node:crypto'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { looksLikeSelfHarm, refuseClaim, type ClaimRefusal } from './claims.ts'
import { importedCode, type Declaration } from './imported.ts'
import { findImported, insertImported } from './imported.store.ts'
import type { Problem } from './questionnaire-problem.ts'
import { largestFile, readQuestionnaireText } from './read-questionnaire.ts'
import { questionsOf, type Sheet } from './sheet.ts'

export type CheckedFile = Readonly<{ sheet: Sheet; json: string; digest: Buffer; code: string }>
export type FileRefusal =
  | Readonly<{ kind: 'problems'; problems: readonly Problem[] }>
  | Readonly<{ kind: 'claim'; claim: ClaimRefusal }>

/** Reads and checks a file somebody brought. Never believes its name or type; only what stands in it. */
export async function checkFile(file: Blob): Promise<CheckedFile | FileRefusal> {
  if (file.size > largestFile) return { kind: 'problems', problems: [{ code: 'tooLarge' }] }
  const bytes = Buffer.from(await file.arrayBuffer())
  const text = bytes.toString('utf8')
  // A broken encoding would quietly change the words of a licensed text.
  if (!Buffer.from(text, 'utf8').equals(bytes)) return { kind: 'problems', problems: [{ code: 'notJson' }] }
  const read = readQuestionnaireText(text)
  if (!read.ok) return { kind: 'problems', problems: read.problems }
  const claim = refuseClaim(read.sheet)
  if (claim) return { kind: 'claim', claim }
  const json = text.replace(/^\uFEFF/, '')
  return {
    sheet: read.sheet,
    json,
    digest: createHash('sha256').update(bytes).digest(),
    code: importedCode(read.sheet),
  }
}

export function isRefused(checked: CheckedFile | FileRefusal): checked is FileRefusal {
  return 'kind' in checked
}

/** Questions that speak of harm to oneself and were not named; they must be, or the file is not taken. */
export function unnamedSelfHarm(sheet: Sheet, named: readonly string[]): string[] {
  return looksLikeSelfHarm(questionsOf(sheet.items)).filter((linkId) => !named.includes(linkId))
}
/** Named questions whose choices have no number: their answers could call nobody, so the file is not taken. */
export function unheardSelfHarm(sheet: Sheet, named: readonly string[]): string[] {
  return questionsOf(sheet.items)
    .filter((one) => named.includes(one.linkId) && one.kind === 'choice')
    .filter((one) => one.options.some((option) => option.ordinal === null))
    .map((one) => one.linkId)
}
export function unknownItems(sheet: Sheet, named: readonly string[]): string[] {
  const known = new Set(questionsOf(sheet.items).map((one) => one.linkId))
  return named.filter((linkId) => !known.has(linkId))
}

/**
 * Takes a checked file in. A version that is there already is never rewritten: the same file changes nothing, a
 * different one needs a version of its own.
 */
export async function importInstrument(
  scope: AccountScope,
  file: CheckedFile,
  declaration: Declaration,
): Promise<'imported' | 'same' | 'withdrawnBefore' | 'otherFileSameVersion'> {
  const { code, sheet, digest } = file
  const before = await findImported(scope, code, sheet.version)
  if (before && before.digest !== digest.toString('hex')) return 'otherFileSameVersion'
  if (before) return before.withdrawnAt === null ? 'same' : 'withdrawnBefore'
  const made = await insertImported(scope, {
    code,
    version: sheet.version,
    digest,
    json: file.json,
    declaration,
  })
  if (!made) return 'otherFileSameVersion'
  await record(scope, {
    action: 'instruments.imported',
    subjectKind: 'instrument',
    subjectId: code,
    facts: { version: sheet.version, digest: digest.toString('hex') },
  })
  return 'imported'
}
