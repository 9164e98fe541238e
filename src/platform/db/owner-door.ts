import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { startEmbedded } from './embedded.ts'

/**
 * The owner's way into the database, for commands that run beside or without the server: DATABASE_URL, the
 * embedded server when it is running, or that server started for as long as the command takes.
 */
export async function openOwnerDoor(config: Config): Promise<{ url: string; close(): Promise<void> }> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: () => Promise.resolve() }
  const running = runningUrl(config.dataFolder)
  if (running) return { url: running, close: () => Promise.resolve() }
  const embedded = await startEmbedded(config.dataFolder)
  return { url: embedded.url, close: () => embedded.stop() }
}

function runningUrl(dataFolder: string): string | null {
  const pidFile = join(dataFolder, 'postgres', 'postmaster.pid')
  const secret = join(dataFolder, 'postgres-password')
  if (!existsSync(pidFile) || !existsSync(secret)) return null
  const [pid = '', , , port = ''] = readFileSync(pidFile, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
  } catch {
    return null
  }
  return `postgres://naungan:${encodeURIComponent(readFileSync(secret, 'utf8').trim())}@127.0.0.1:${port.trim()}/postgres`
}
