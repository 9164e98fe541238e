import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/house.ts'
import { EmbeddedError, startEmbedded } from './embedded.ts'

test.runIf(process.platform === 'linux')(
  'a folder that a living process holds is refused before its database is touched',
  async () => {
    const folder = temporaryFolder()
    const other = spawn('sleep', ['60'])
    const began = readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
    writeFileSync(join(folder.path, 'naungan.pid'), `${other.pid} ${began}`)
    try {
      await expect(startEmbedded(folder.path)).rejects.toThrow(EmbeddedError)
      await expect(startEmbedded(folder.path)).rejects.toThrow(`in use by process ${other.pid}`)
    } finally {
      other.kill()
      folder.remove()
    }
  },
)
