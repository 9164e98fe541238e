import { sessionsStanding } from '#src/people/index.ts'
import type { App } from '#src/platform/web/app.ts'

/** How long a stream may outlive the session it was opened by. */
const heartbeat = 25_000

export type OpenStream = Readonly<{ app: App; sessionHash: Buffer; beat(): void; end(): void }>

const open = new Set<OpenStream>()
let clock: ReturnType<typeof setInterval> | null = null

/**
 * Keeps a stream open while the session behind it stands. One clock and one question to the database serve every open
 * page of this process. @returns what takes the stream out again.
 */
export function keepWhileSignedIn(stream: OpenStream): () => void {
  open.add(stream)
  clock ??= setInterval(() => void beatAll(), heartbeat).unref()
  return () => {
    open.delete(stream)
    if (open.size > 0 || !clock) return
    clearInterval(clock)
    clock = null
  }
}

async function beatAll(): Promise<void> {
  await Promise.all(
    [...Map.groupBy(open, (stream) => stream.app)].map(([app, streams]) => beat(app, streams)),
  )
}

async function beat(app: App, streams: readonly OpenStream[]): Promise<void> {
  // A database that is away says nothing about anybody, and sends no knock either: the next beat asks again.
  const standing = await sessionsStanding(
    app.database,
    streams.map((stream) => stream.sessionHash),
    app.clock(),
  ).catch(() => null)
  // Whoever closed their page while the question was asked is gone already.
  for (const stream of streams.filter((one) => open.has(one)))
    if (standing === null || standing.has(stream.sessionHash.toString('hex'))) stream.beat()
    else stream.end()
}
