import { getRequestListener } from '@hono/node-server'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino, type Logger } from 'pino'
import { addRegionFile } from '#content/regions.ts'
import { linkWaiting } from './platform/audit/chain.ts'
import type { Config } from './platform/config.ts'
import { doorsOf, openPool, type Doors } from './platform/db/connect.ts'
import { startEmbedded, type Embedded } from './platform/db/embedded.ts'
import { makeFolder } from './platform/db/make-folder.ts'
import { migrate } from './platform/db/migrate.ts'
import { openDatabase } from './platform/db/scope.ts'
import { installJobs, startJobs } from './platform/jobs/jobs.ts'
import { startLive } from './platform/live/live.ts'
import { root } from './platform/root.ts'
import { loadAssets } from './platform/web/assets.ts'
import type { App } from './platform/web/app.ts'
import { atOnceFirst } from './platform/web/at-once.ts'
import { buildServer } from './platform/web/dispatch.ts'
import type { Site } from './platform/web/site.ts'
import { officeZone } from './platform/i18n/zone.ts'
import { theOffice } from './people/index.ts'
import { jobsOf, listenUpward, makeDoor, makeHouse, site } from './routes.ts'

export type Running = Readonly<{
  app: App
  address: string
  doors: Doors
  embedded: Embedded | null
  /** The server as a function, for tests that need no socket. */
  fetch: (request: Request) => Promise<Response>
  stop(): Promise<void>
}>

type Options = {
  demonstration?: boolean
  clock?: () => Date
  listen?: boolean
  quiet?: boolean
  fsync?: boolean
}

const chainEvery = 1000

/** Puts one process together: database, schema, jobs, live events, server. The only place where parts meet. */
export async function start(config: Config, options: Options = {}): Promise<Running> {
  listenUpward()
  const ownRegions = join(config.dataFolder, 'regions.csv')
  if (existsSync(ownRegions)) addRegionFile(ownRegions)
  const log = pino({
    level: options.quiet ? 'silent' : 'info',
    base: null,
    redact: ['req', 'headers', 'body'],
  })
  const embedded = config.databaseUrl ? null : await embed(config, options, log)
  const doors = doorsOf(config.databaseUrl ?? embedded?.url ?? '')
  await migrate(doors, join(root, 'migrations'))
  const clock = options.clock ?? (() => new Date())
  const database = openDatabase(openPool(doors.appUrl), clock)
  const live = startLive(doors.appUrl)
  // Reading the office also tells this process which clocks it goes by.
  const zone = (await theOffice(database))?.timezone ?? officeZone()
  const wanted = jobsOf({ database, log, config, clock })
  await installJobs(doors, wanted)
  const jobs = await startJobs(doors, wanted, zone, (name, error) =>
    log.warn({ job: name, err: error instanceof Error ? error.name : 'unknown' }, 'job failed'),
  )
  const app: App = {
    config,
    database,
    live,
    jobs,
    log,
    assets: loadAssets(),
    clock,
    ...makeDoor(database, clock),
    house: makeHouse(database, config),
    demonstration: options.demonstration ?? false,
  }
  const reachable = site(config)
  const server = buildServer(app, reachable)
  const fetch = async (request: Request) => server.fetch(request)
  const chain = setInterval(() => void linkWaiting(database.pool).catch(() => undefined), chainEvery)
  const socket = options.listen === false ? null : await listen(config, app, reachable, server.fetch)
  return {
    app,
    doors,
    embedded,
    fetch,
    address:
      config.origin.port === '0' || config.port === 0
        ? `http://127.0.0.1:${portOf(socket)}`
        : config.origin.origin,
    stop: async () => {
      clearInterval(chain)
      if (socket) await closeGently(socket)
      await live.stop()
      await jobs.stop()
      await database.end()
      await embedded?.stop()
    },
  }
}

const startAgainAfter = 1000

/** The embedded database, started again on the same port when it ends without being asked to. */
async function embed(config: Config, options: Options, log: Logger): Promise<Embedded> {
  makeFolder(config.dataFolder)
  const settings = { fsync: options.fsync ?? true }
  let current = await startEmbedded(config.dataFolder, settings)
  const { url, port } = current
  let stopping = false
  const startAgain = async (): Promise<void> => {
    await wait(startAgainAfter)
    if (stopping) return
    log.warn('the database ended by itself and is started again')
    try {
      current = await startEmbedded(config.dataFolder, { ...settings, port })
      watch()
    } catch (error) {
      log.error(
        { err: error instanceof Error ? error.message : 'unknown' },
        'the database could not be started again',
      )
      await startAgain()
    }
  }
  const watch = () => void current.ended.then(startAgain)
  watch()
  return {
    url,
    port,
    get pid() {
      return current.pid
    },
    get ended() {
      return current.ended
    },
    stop: async () => {
      stopping = true
      await current.stop()
    },
  }
}

type Fetch = Parameters<typeof getRequestListener>[0]

function listen(config: Config, app: App, { endpoints }: Site, fetch: Fetch): Promise<Server> {
  const ordinary = getRequestListener(fetch, { hostname: config.host })
  const socket = createServer(atOnceFirst(app, endpoints, ordinary))
  return new Promise((done, fail) => {
    socket.on('error', fail)
    socket.listen(config.port, config.host, () => done(socket))
  })
}

function portOf(socket: Server | null): number {
  const address = socket?.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** No request is cut: new ones are refused, running ones finish, streams that never end are closed. */
async function closeGently(socket: Server): Promise<void> {
  const closed = new Promise<void>((done) => socket.close(() => done()))
  socket.closeIdleConnections()
  await Promise.race([closed, wait(4000, undefined, { ref: false })])
  socket.closeAllConnections()
}
