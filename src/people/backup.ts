import { lastBackup } from '#src/platform/archive/last-backup.ts'
import type { Scope } from '#src/platform/db/scope.ts'

const day = 86_400_000

export type BackupStanding = Readonly<{
  /** `elsewhere` when whoever runs the house said that backups are made by other means. */
  state: 'fresh' | 'old' | 'none' | 'elsewhere'
  savedAt: Date | null
}>

/** How the last backup stands now. `mostDays` is the setting NAUNGAN_BACKUP_DAYS; 0 means: not made by us. */
export async function backupStanding(scope: Scope, mostDays: number): Promise<BackupStanding> {
  const savedAt = await lastBackup(scope)
  if (mostDays === 0) return { state: 'elsewhere', savedAt }
  if (!savedAt) return { state: 'none', savedAt }
  return { state: scope.now.getTime() - savedAt.getTime() > mostDays * day ? 'old' : 'fresh', savedAt }
}
