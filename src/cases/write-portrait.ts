import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, portraitRow, sealRow } from './case-keys.ts'
import { lookAgain } from './panels.ts'
import { insertPortrait, newestPortraits, type StoredPortrait } from './portrait.store.ts'
import type { PortraitKind, Portraits } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'

/** The newest portraits of a file, opened; a kind nobody has written yet is absent. */
export type OpenPortraits = Readonly<{
  [K in PortraitKind]?: Readonly<{ value: Portraits[K]; version: number; stored: StoredPortrait }>
}>

export async function readPortraits(
  scope: AccountScope,
  file: CaseFile,
  kinds?: readonly PortraitKind[],
): Promise<OpenPortraits> {
  const stored = await newestPortraits(scope, file.head.id, kinds)
  return Object.fromEntries(
    stored.map((row) => {
      const value = openRow(
        file.keys.of(row.keyVersion),
        'portrait',
        portraitRow(file.head.id, row.kind, row.version),
        row.sealed,
      )
      return [row.kind, { value, version: row.version, stored: row }]
    }),
  )
}

/** Writes a new version beside the older ones. False when somebody wrote a newer one than `seen` in between. */
export async function writePortrait<K extends PortraitKind>(
  scope: AccountScope,
  file: CaseFile,
  kind: K,
  value: Portraits[K],
  seen: number,
): Promise<boolean> {
  const version = seen + 1
  const newest = await newestPortraits(scope, file.head.id, [kind])
  if ((newest[0]?.version ?? 0) !== seen) return false
  const sealed = sealRow(file.keys.newest, 'portrait', portraitRow(file.head.id, kind, version), value)
  try {
    await insertPortrait(scope, {
      caseId: file.head.id,
      kind,
      version,
      keyVersion: file.keys.current,
      sealed,
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  await tellTeam(scope, file.head.id, 'portrait', { portrait: kind, version })
  if (kind === 'safe_contact') await lookAgain(scope, file)
  return true
}
