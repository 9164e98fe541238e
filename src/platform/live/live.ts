import { sql } from 'kysely'
import pg from 'pg'
import type { Scope } from '../db/scope.ts'
import type { OfficeId } from '../ids.ts'

/** A knock on the door, not a message: what changed, never what it says. Pages fetch the rest for themselves. */
export type Knock = Readonly<{
  officeId: OfficeId
  topic: string
  subjectId?: string | undefined
  to?: readonly string[] | undefined
}>

type Ear = (knock: Knock) => void

const channel = 'naungan_live'

/** Tells every node when this transaction is durable. PostgreSQL sends it at commit, never before. */
export async function knock(
  scope: Scope,
  topic: string,
  more: { subjectId?: string; to?: readonly string[] } = {},
): Promise<void> {
  if (!scope.actor.officeId) return
  const payload = JSON.stringify({ officeId: scope.actor.officeId, topic, ...more })
  await sql`select pg_notify(${channel}, ${payload})`.execute(scope.db)
}

export type Live = Readonly<{
  hear(officeId: OfficeId, ear: Ear): () => void
  stop(): Promise<void>
}>

/** One listening connection for this process, made again when it is lost. */
export function startLive(connectionString: string): Live {
  const ears = new Map<OfficeId, Set<Ear>>()
  let client: pg.Client | null = null
  let stopped = false

  const spread = (payload: string | undefined) => {
    if (!payload) return
    const heard = JSON.parse(payload) as Knock
    for (const ear of ears.get(heard.officeId) ?? []) ear(heard)
  }

  const listenAgain = async (): Promise<void> => {
    if (stopped) return
    const next = new pg.Client({ connectionString })
    const retry = () => {
      if (client === next) client = null
      if (!stopped) setTimeout(() => void listenAgain(), 1000).unref()
    }
    next.on('notification', (message) => spread(message.payload))
    next.on('error', () => undefined)
    next.once('end', retry)
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      client = next
    } catch {
      await next.end().catch(() => undefined)
    }
  }
  void listenAgain()

  return {
    hear: (officeId, ear) => {
      const group = ears.get(officeId) ?? new Set()
      group.add(ear)
      ears.set(officeId, group)
      return () => void group.delete(ear)
    },
    stop: async () => {
      stopped = true
      await client?.end().catch(() => undefined)
    },
  }
}
