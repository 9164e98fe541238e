import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { PortraitKind } from './sealed-shapes.ts'

export type StoredPortrait = Readonly<{
  kind: PortraitKind
  version: number
  writtenBy: AccountId | null
  writtenAt: Date
  keyVersion: number
  sealed: Buffer
}>
export type NewPortrait = Readonly<{
  caseId: CaseId
  kind: PortraitKind
  version: number
  keyVersion: number
  sealed: Buffer
}>

const portraitColumns = ['kind', 'version', 'written_by', 'written_at', 'key_version', 'sealed'] as const
/** More talks than anybody has with one person; older ones stay in the file. */
const mostVersions = 100

/** A new version beside the older ones; a duplicate key means somebody else wrote this version first. */
export async function insertPortrait(scope: AccountScope, portrait: NewPortrait): Promise<void> {
  await scope.db
    .insertInto('cases.portrait')
    .values({
      office_id: scope.actor.officeId,
      case_id: portrait.caseId,
      kind: portrait.kind,
      version: portrait.version,
      written_by: scope.actor.accountId,
      written_at: scope.now,
      key_version: portrait.keyVersion,
      sealed: portrait.sealed,
    })
    .execute()
}

/** The newest version of each kind, or of these kinds only. */
export async function newestPortraits(
  scope: AccountScope,
  caseId: CaseId,
  kinds?: readonly PortraitKind[],
): Promise<StoredPortrait[]> {
  let query = scope.db
    .selectFrom('cases.portrait')
    .distinctOn('kind')
    .select(portraitColumns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
  if (kinds) query = query.where('kind', 'in', [...kinds])
  const rows = await query.orderBy('kind').orderBy('version', 'desc').execute()
  return rows.map(toPortrait)
}

/** Every version of one kind, the newest first. */
export async function portraitVersions(
  scope: AccountScope,
  caseId: CaseId,
  kind: PortraitKind,
): Promise<StoredPortrait[]> {
  const rows = await scope.db
    .selectFrom('cases.portrait')
    .select(portraitColumns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(mostVersions)
    .execute()
  return rows.map(toPortrait)
}

type PortraitRow = {
  kind: string
  version: number
  written_by: string | null
  written_at: Date
  key_version: number
  sealed: Buffer
}
function toPortrait(row: PortraitRow): StoredPortrait {
  return {
    kind: row.kind as PortraitKind,
    version: row.version,
    writtenBy: row.written_by as AccountId | null,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }
}
