import { createServer } from 'node:net'
import { ArchiveError } from '../platform/archive/archive-error.ts'
import { ConfigError, type Config } from '../platform/config.ts'
import { EmbeddedError } from '../platform/db/embedded.ts'
import { MigrationError } from '../platform/db/migrate.ts'

/** A command cannot go on; the message is for the person who typed it. */
export class CommandError extends Error {
  override name = 'CommandError'
}

const known = [CommandError, ArchiveError, ConfigError, EmbeddedError, MigrationError]
const noServer = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']
const noFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT']

/** What is printed when a command ends on an error: one clear line where a setting is the cause, else the trace. */
export function refusalText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (known.some((kind) => error instanceof kind)) return error.message
  const [code, call] = ['code', 'syscall'].map((name) => String(Reflect.get(error, name)))
  if (code === '28P01' || code === '28000')
    return `DATABASE_URL: the server does not let this user in (${error.message}).`
  if (code === '3D000') return `DATABASE_URL: ${error.message}. Make it first: createdb, owned by this user.`
  if (noServer.includes(code ?? '')) return `DATABASE_URL: no PostgreSQL answers there (${error.message}).`
  if (code === 'ENOSPC') return `NAUNGAN_DATA: the disk is full (${error.message}).`
  if (
    noFolder.includes(code ?? '') &&
    ['mkdir', 'open', 'chown', 'access', 'scandir', 'stat'].includes(call ?? '')
  )
    return `NAUNGAN_DATA cannot be used: ${error.message}. Give a folder this user may write to.`
  return error.stack ?? error.message
}

/** Asked before anything is started, so that a taken port is heard of at once and nothing has to be undone. */
export function mustBeFree({ port, host }: Config): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', () =>
      fail(
        new ConfigError(
          `PORT=${port} cannot be listened on at HOST=${host}: something else uses it, or it is not ours. Choose another, for example PORT=4190.`,
        ),
      ),
    )
    probe.listen(port, host, () => probe.close(() => done()))
  })
}
