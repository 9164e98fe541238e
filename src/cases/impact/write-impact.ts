import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { CaseFile } from '../case-file.ts'
import { openRow, portraitRow } from '../case-keys.ts'
import { portraitVersions } from '../portrait.store.ts'
import { raiseUrgency } from '../raise-urgency.ts'
import { writePortrait, type OpenPortraits } from '../write-portrait.ts'
import {
  standing,
  stepAfter,
  stepNow,
  type ImpactSheet,
  type ImpactVersion,
  type ThoughtStep,
} from './impact.ts'

export type OpenImpact = ImpactVersion & Readonly<{ writtenBy: AccountId | null; writtenAt: Date }>

/** Every talk that was written down, the newest first. */
export async function readImpact(scope: AccountScope, file: CaseFile): Promise<OpenImpact[]> {
  const stored = await portraitVersions(scope, file.head.id, 'impact')
  return stored.map((row) => {
    const place = portraitRow(file.head.id, 'impact', row.version)
    // What lies under the kind `impact` was sealed as an impact sheet and as nothing else.
    const sheet = openRow(file.keys.of(row.keyVersion), 'portrait', place, row.sealed) as ImpactSheet
    return { version: row.version, sheet, writtenBy: row.writtenBy, writtenAt: row.writtenAt }
  })
}

/** The latest talk, and what all talks so far ask about thoughts of dying. */
export type LatestTalk = Readonly<{ sheet: ImpactSheet; step: ThoughtStep }>

/** The talk that is the latest as told, which is not always the one written down last. */
export async function latestTalk(
  scope: AccountScope,
  file: CaseFile,
  written: OpenPortraits['impact'],
): Promise<LatestTalk | null> {
  if (!written) return null
  if (written.version === 1) return { sheet: written.value, step: stepAfter(written.value.thoughts) }
  const versions = await readImpact(scope, file)
  const sheet = standing(versions).at(-1)?.sheet
  return sheet ? { sheet, step: stepNow(versions) } : null
}

/**
 * Writes one talk down beside the older ones. Somebody who thinks of dying these days makes the file one for
 * today, at once; nothing here ever makes it less. False when somebody wrote a newer one than `seen`.
 */
export async function writeImpact(
  scope: AccountScope,
  file: CaseFile,
  sheet: ImpactSheet,
  seen: number,
): Promise<boolean> {
  if (!(await writePortrait(scope, file, 'impact', sheet, seen))) return false
  if (stepAfter(sheet.thoughts) === 'today') await raiseUrgency(scope, file, 'TODAY')
  return true
}
