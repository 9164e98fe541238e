import type pg from 'pg'

export type ChainVerdict =
  | { sound: true; links: number; waiting: number }
  | { sound: false; position: number; reason: 'hash' | 'gap' | 'missing_entry' | 'unlinked_entries' }

/** Links waiting entries into the hash chain; any node may call it, one works at a time. Returns how many. */
export async function linkWaiting(client: pg.Pool | pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ linked: number }>('select platform.chain_audit() as linked')
  return rows[0]?.linked ?? 0
}

/**
 * Recomputes the whole chain inside the database, one pass in order of position.
 * `hash`: an entry or link was altered. `gap`: links were removed. `missing_entry`: an entry is gone.
 * `unlinked_entries`: entries exist that are neither linked nor waiting.
 * Needs the owner's connection.
 */
export async function verifyChain(client: pg.ClientBase): Promise<ChainVerdict> {
  const { rows: broken } = await client.query<{
    position: number
    reason: 'hash' | 'gap' | 'missing_entry'
  }>(`
    with chain as (
      select l.position, l.hash, e.id as entry_id,
        row_number() over (order by l.position) as place,
        lag(l.hash, 1, '\\x'::bytea) over (order by l.position) as previous,
        case when e.id is null then null else platform.audit_bytes(e) end as bytes
      from platform.audit_link l left join platform.audit_entry e on e.id = l.entry_id)
    select position, case when entry_id is null then 'missing_entry' when place <> position then 'gap' else 'hash' end as reason
    from chain where entry_id is null or place <> position or hash <> sha256(previous || bytes)
    order by position limit 1`)
  const first = broken[0]
  if (first) return { sound: false, position: first.position, reason: first.reason }
  const { rows } = await client.query<{ links: number; waiting: number; entries: number }>(`
    select (select count(*) from platform.audit_link)::int as links,
           (select count(*) from platform.audit_waiting)::int as waiting,
           (select count(*) from platform.audit_entry)::int as entries`)
  const counts = rows[0] ?? { links: 0, waiting: 0, entries: 0 }
  if (counts.links + counts.waiting !== counts.entries)
    return { sound: false, position: counts.links, reason: 'unlinked_entries' }
  return { sound: true, links: counts.links, waiting: counts.waiting }
}
