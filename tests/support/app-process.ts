import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '#src/platform/root.ts'

/** The product as its users run it: a process of its own, from the build, told everything by its environment. */
export type AppProcess = Readonly<{
  address: string
  pid: number
  /** From the start of the process until it answered its first request. */
  startedInMs: number
  /** Asks it to stop, as an operator does; answers how it ended. */
  stop(signal?: NodeJS.Signals): Promise<Ending>
  /** Pulls the plug. */
  kill(): Promise<Ending>
  ended(): boolean
  said(): string
}>
export type Ending = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>

type StartOptions = { preload?: string; firstPath?: string; patienceMs?: number }

/** Starts the built product and waits for its first answer. `settings` are the environment's, PORT=0 unless given. */
export async function startApp(
  settings: Record<string, string>,
  options: StartOptions = {},
): Promise<AppProcess> {
  const entry = join(root, 'dist/server/start.mjs')
  if (!existsSync(entry)) throw new Error('The product is not built. Run it once, or scripts/build.mjs.')
  const began = performance.now()
  const preload = options.preload ? ['--import', options.preload] : []
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...preload, entry], {
    cwd: root,
    env: { ...launchSettings(), LANG: 'C.UTF-8', TZ: 'UTC', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ending = new Promise<Ending>((done) => child.once('exit', (code, signal) => done({ code, signal })))
  const ear = listenTo(child)
  const address = await Promise.race([
    ear.address,
    ending.then((end) =>
      Promise.reject(
        new Error(`The product ended with ${end.code ?? end.signal} while starting: ${ear.said()}`),
      ),
    ),
    wait(options.patienceMs ?? 40_000, null, { ref: false }).then(() =>
      Promise.reject(new Error(`No address after ${options.patienceMs ?? 40_000} ms: ${ear.said()}`)),
    ),
  ])
  await fetch(address + (options.firstPath ?? '/sehat')).then((response) => response.arrayBuffer())
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ending
  }
  return {
    address,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - began,
    stop: (signal = 'SIGTERM') => end(signal),
    kill: () => end('SIGKILL'),
    ended: () => child.exitCode !== null || child.signalCode !== null,
    said: ear.said,
  }
}

/** What scripts/run.mjs gives every serving process of the product, and nothing that would change what it does. */
function launchSettings(): Record<string, string> {
  // Written by us, texts only.
  const frugal = JSON.parse(readFileSync(join(root, 'scripts/frugal.json'), 'utf8')) as Record<string, string>
  const names = Object.keys(process.env).filter((name) =>
    /^(PATH|HOME|TMPDIR|NODE_OPTIONS|MALLOC_.*|UV_.*)$/.test(name),
  )
  return { ...frugal, ...Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) }
}

function listenTo(child: ChildProcess): { address: Promise<string>; said: () => string } {
  let said = ''
  const address = new Promise<string>((done) => {
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000)
      const found = /^Naungan: (\S+)/m.exec(said)
      if (found?.[1]) done(found[1])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
  })
  return { address, said: () => said }
}

/** The embedded database's own process, as its data folder names it; null when none is written down. */
export function databasePid(dataFolder: string): number | null {
  const file = join(dataFolder, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return null
  return Number(readFileSync(file, 'utf8').split('\n')[0])
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until something is so, looking often; says what it waited for when it never is. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patienceMs = 60_000,
): Promise<void> {
  for (const began = Date.now(); Date.now() - began < patienceMs;) {
    if (await holds()) return
    await wait(50)
  }
  throw new Error(`Waited ${patienceMs} ms for ${what}.`)
}
