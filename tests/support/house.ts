import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { readConfig } from '#src/platform/config.ts'
import { start, type Running } from '#src/main.ts'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

/** A house of its own for one test file: an empty, migrated database and the whole server, without a socket unless asked for. */
export type House = Running &
  Readonly<{
    /** Sends a request the way a browser on our own pages does. */
    send(path: string, init?: SendInit): Promise<Response>
    /** The owner's connection, past every policy: for planting and for looking. */
    owner: pg.Pool
  }>
type SendInit = {
  method?: 'GET' | 'POST'
  form?: Record<string, string | string[] | Blob>
  cookie?: string
  headers?: Record<string, string>
}

/** Makes a house before the tests of this file and takes it down after them. */
export function useHouse(
  options: { clock?: () => Date; demonstration?: boolean; listen?: boolean } = {},
): () => House {
  let house: House | null = null
  beforeAll(async () => {
    house = await openHouse(options)
  })
  afterAll(async () => {
    await house?.owner.end()
    await house?.stop()
  })
  return () => {
    if (!house) throw new Error('The house is opened before the first test, not while the file is read.')
    return house
  }
}

export async function openHouse(
  options: {
    clock?: () => Date
    listen?: boolean
    demonstration?: boolean
    settings?: Record<string, string>
  } = {},
): Promise<House> {
  const url = await freshDatabase(inject('serverUrl'))
  const config = readConfig({ DATABASE_URL: url, PORT: '0', ...options.settings })
  const running = await start(config, {
    listen: options.listen ?? false,
    quiet: true,
    ...(options.clock ? { clock: options.clock } : {}),
    demonstration: options.demonstration ?? false,
  })
  const owner = new pg.Pool({ connectionString: url, max: 4 })
  owner.on('error', () => undefined)
  return {
    ...running,
    owner,
    send: (path, init) =>
      options.listen
        ? fetch(requestOf(running.address, path, init), { redirect: 'manual' })
        : running.fetch(requestOf(config.origin.origin, path, init)),
  }
}

/** One database each, on the one server that the whole run shares. */
export async function freshDatabase(serverUrl: string): Promise<string> {
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

function requestOf(origin: string, path: string, init: SendInit = {}): Request {
  const headers = new Headers({
    'sec-fetch-site': 'same-origin',
    origin,
    accept: 'text/html',
    ...init.headers,
  })
  if (init.cookie) headers.set('cookie', init.cookie)
  if (init.method !== 'POST' && !init.form) return new Request(origin + path, { headers })
  const entries = Object.entries(init.form ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
  )
  if (entries.some(([, value]) => value instanceof Blob)) {
    const body = new FormData()
    for (const [name, value] of entries) body.append(name, value)
    return new Request(origin + path, { method: 'POST', headers, body })
  }
  headers.set('content-type', 'application/x-www-form-urlencoded')
  const body = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))
  return new Request(origin + path, { method: 'POST', headers, body })
}

/** The cookies an answer sets, ready to be sent back. */
export function cookiesOf(response: Response, before = ''): string {
  const jar = new Map(
    before
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.split('=')[0] ?? '', pair]),
  )
  for (const line of response.headers.getSetCookie()) {
    const pair = line.split(';')[0] ?? ''
    const name = pair.split('=')[0] ?? ''
    if (/Max-Age=0\b/i.test(line)) jar.delete(name)
    else jar.set(name, pair)
  }
  return [...jar.values()].join('; ')
}

/** A folder under the system's own for data of a test, reachable by the database's user, gone afterwards. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'naungan-test-'))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
