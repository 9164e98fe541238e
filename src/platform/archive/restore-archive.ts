import type { Doors } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { manifestOf, readArchive } from './read-archive.ts'
import type { Manifest, Progress } from './write-archive.ts'

/**
 * Puts an archive of this or an earlier Naungan into an empty database: first the tables of its day, then the rows,
 * then every change made since. Throws ArchiveError as `readArchive` does.
 */
export async function restoreArchive(
  doors: Doors,
  migrations: string,
  { file, passphrase }: { file: string; passphrase: string },
  progress: Progress,
): Promise<Manifest> {
  const { migrations: then } = await manifestOf(file, passphrase)
  await migrate(doors, migrations, new Set(then.map((one) => one.name)))
  const manifest = await readArchive(doors.ownerUrl, file, passphrase, progress)
  await migrate(doors, migrations)
  return manifest
}
