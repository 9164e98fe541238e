import { resolve } from 'node:path'
import { rememberBackup } from '../platform/archive/last-backup.ts'
import { writeArchive } from '../platform/archive/write-archive.ts'
import { readConfig } from '../platform/config.ts'
import { openOwnerDoor } from '../platform/db/owner-door.ts'
import { askPassphrase, CommandError, mustHoldData, progressBar, runCommand, say } from './command.ts'

runCommand(async () => {
  const file = process.argv[2]
  if (!file) throw new CommandError('Say where to: npm run backup FILE')
  const config = readConfig(process.env)
  mustHoldData(config)
  const passphrase = await askPassphrase('Passphrase for the archive (12 characters or more):')
  const door = await openOwnerDoor(config)
  const bar = progressBar('backup')
  try {
    const manifest = await writeArchive(door.url, resolve(file), passphrase, bar.step)
    await rememberBackup(door.url, manifest.savedAt)
    bar.end()
    say(
      `Saved ${manifest.tables.reduce((sum, table) => sum + table.rows, 0)} rows of ${manifest.tables.length} tables to ${resolve(file)}`,
    )
  } finally {
    bar.end()
    await door.close()
  }
})
