import type pg from 'pg'

export type Table = Readonly<{ schema: string; name: string; columns: readonly string[] }>

/** The queue is made anew and tries that failed are forgotten; everything else belongs in an archive. */
const left = `('jobs', 'pg_catalog', 'information_schema', 'pg_toast')`

/**
 * Every table that holds something, those referred to before those that refer to them, so that rows can be
 * put back with every foreign key in force.
 */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: string[]; needs: string[] }>(`
    select n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct rn.nspname || '.' || rc.relname from pg_constraint k
        join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ${left}
      and not (n.nspname = 'platform' and c.relname = 'migration')
    order by 1, 2`)
  const waiting = new Map(rows.map((row) => [`${row.schema}.${row.name}`, row]))
  const ordered: Table[] = []
  while (waiting.size > 0) {
    const free = [...waiting].filter(([, row]) => row.needs.every((need) => !waiting.has(need)))
    if (free.length === 0)
      throw new Error('Tables refer to each other in a circle; an archive cannot order them.')
    for (const [key, row] of free) {
      ordered.push({ schema: row.schema, name: row.name, columns: row.columns })
      waiting.delete(key)
    }
  }
  return ordered
}

export function quoted(client: pg.ClientBase, table: Table): { target: string; columns: string } {
  const name = (text: string) => client.escapeIdentifier(text)
  return { target: `${name(table.schema)}.${name(table.name)}`, columns: table.columns.map(name).join(', ') }
}
