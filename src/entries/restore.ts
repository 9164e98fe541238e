import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rememberBackup } from '../platform/archive/last-backup.ts'
import { restoreArchive } from '../platform/archive/restore-archive.ts'
import { readConfig } from '../platform/config.ts'
import { doorsOf } from '../platform/db/connect.ts'
import { openOwnerDoor } from '../platform/db/owner-door.ts'
import { root } from '../platform/root.ts'
import { askPassphrase, CommandError, progressBar, runCommand, say } from './command.ts'

runCommand(async () => {
  const file = process.argv[2]
  if (!file) throw new CommandError('Say which archive: npm run restore FILE')
  if (!existsSync(resolve(file))) throw new CommandError(`There is no file ${resolve(file)}`)
  const passphrase = await askPassphrase('Passphrase of the archive:')
  const door = await openOwnerDoor(readConfig(process.env))
  const bar = progressBar('restore')
  try {
    const archive = { file: resolve(file), passphrase }
    const manifest = await restoreArchive(doorsOf(door.url), join(root, 'migrations'), archive, bar.step)
    await rememberBackup(door.url, manifest.savedAt)
    bar.end()
    say(`Put back what was saved on ${manifest.savedAt}`)
  } finally {
    bar.end()
    await door.close()
  }
})
