// src/platform/audit/chain.ts
async function linkWaiting(client) {
  const { rows } = await client.query("select platform.chain_audit() as linked");
  return rows[0]?.linked ?? 0;
}
async function verifyChain(client) {
  const { rows: broken } = await client.query(`
    with chain as (
      select l.position, l.hash, e.id as entry_id,
        row_number() over (order by l.position) as place,
        lag(l.hash, 1, '\\x'::bytea) over (order by l.position) as previous,
        case when e.id is null then null else platform.audit_bytes(e) end as bytes
      from platform.audit_link l left join platform.audit_entry e on e.id = l.entry_id)
    select position, case when entry_id is null then 'missing_entry' when place <> position then 'gap' else 'hash' end as reason
    from chain where entry_id is null or place <> position or hash <> sha256(previous || bytes)
    order by position limit 1`);
  const first = broken[0];
  if (first) return { sound: false, position: first.position, reason: first.reason };
  const { rows } = await client.query(`
    select (select count(*) from platform.audit_link)::int as links,
           (select count(*) from platform.audit_waiting)::int as waiting,
           (select count(*) from platform.audit_entry)::int as entries`);
  const counts = rows[0] ?? { links: 0, waiting: 0, entries: 0 };
  if (counts.links + counts.waiting !== counts.entries) return { sound: false, position: counts.links, reason: "unlinked_entries" };
  return { sound: true, links: counts.links, waiting: counts.waiting };
}

export {
  linkWaiting,
  verifyChain
};
//# sourceMappingURL=chunk-JVNGEE77.mjs.map
