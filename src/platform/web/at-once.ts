import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { decide } from '../access/allow.ts'
import type { App } from './app.ts'
import { cookieName, readCookie } from './cookies.ts'
import { carefulHeaders, sealedOff } from './headers.ts'
import type { Endpoint } from './page.ts'
import { comesFromOurPages } from './same-site.ts'

type Lane = Readonly<{ one: Endpoint; pattern: RegExp; limit: number }>
type Found = Readonly<{ one: Endpoint; params: Readonly<Record<string, string>> }>

/**
 * Answers what is written with every breath before the pages are asked. Whatever it cannot do at once goes the
 * `ordinary` way, which says why: whoever is not remembered, a refused write, a body of another kind.
 */
export function atOnceFirst(
  app: App,
  endpoints: readonly Endpoint[],
  ordinary: RequestListener,
): RequestListener {
  const lanes = endpoints.filter((one) => one.atOnce && one.method === 'POST').map(laneOf)
  const head = {
    ...carefulHeaders(app.config.secureCookies),
    ...sealedOff,
    'content-type': 'application/json',
  }
  return (incoming, outgoing) => {
    const found = incoming.method === 'POST' ? find(lanes, app, incoming) : null
    if (!found) return void ordinary(incoming, outgoing)
    readWhole(incoming, (body) => {
      tryAtOnce(app, found, incoming, body).then(
        (kept) => (kept === null ? goOn(ordinary, incoming, outgoing, body) : tell(outgoing, head, kept)),
        () => goOn(ordinary, incoming, outgoing, body),
      )
    })
  }
}

function laneOf(one: Endpoint): Lane {
  const pattern = one.path.replaceAll(/:(\w+)/g, (_whole, name: string) => `(?<${name}>[\\w-]+)`)
  return { one, pattern: new RegExp(`^${pattern}$`), limit: one.bodyLimit ?? 0 }
}

/** Only a form of known, modest length from our own pages is read here. */
function find(lanes: readonly Lane[], app: App, { url, headers }: IncomingMessage): Found | null {
  for (const { one, pattern, limit } of lanes) {
    const params = pattern.exec(url ?? '')?.groups
    if (!params) continue
    const length = Number(headers['content-length'] ?? Number.NaN)
    const plain = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
    const ours = comesFromOurPages((name) => textOf(headers[name]), app.config.origin)
    return plain && ours && length <= limit ? { one, params } : null
  }
  return null
}

/** A body that breaks off is nobody's post: nothing is done with it. */
function readWhole(incoming: IncomingMessage, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => void chunks.push(chunk))
  incoming.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
  incoming.on('error', () => undefined)
}

/** What is told of it as JSON; null when it goes the ordinary way. */
async function tryAtOnce(
  app: App,
  { one, params }: Found,
  { headers }: IncomingMessage,
  body: Buffer,
): Promise<string | null> {
  const visitor = app.recall?.((name) =>
    readCookie(headers.cookie ?? null, cookieName(name, app.config.secureCookies)),
  )
  if (!visitor || decide(one.allow, visitor, await app.house()) !== 'yes') return null
  const text = body.toString()
  // No keyboard makes a null byte: the ordinary way takes it out.
  if (text.includes('%00') || text.includes('\0')) return null
  const told = await one.atOnce?.({ app, params, visitor, now: app.clock() }, new URLSearchParams(text))
  return told ? JSON.stringify(told) : null
}

function tell(outgoing: ServerResponse, head: Readonly<Record<string, string>>, text: string): void {
  outgoing.writeHead(200, { ...head, 'content-length': Buffer.byteLength(text) })
  outgoing.end(text)
}

/** The body is read only once; the web layer takes it from here when it is given. */
function goOn(
  ordinary: RequestListener,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  rawBody: Buffer,
): void {
  ordinary(Object.assign(incoming, { rawBody }), outgoing)
}

function textOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : null
}
