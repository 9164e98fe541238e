import {
  ConfigError
} from "./chunk-5AINAES6.mjs";
import {
  EmbeddedError,
  MigrationError
} from "./chunk-7KWAONQF.mjs";

// src/entries/command.ts
import { SingleBar, Presets } from "cli-progress";
import { createInterface } from "node:readline/promises";

// src/platform/archive/read-archive.ts
import { Decrypter } from "age-encryption";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { finished } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { extract } from "tar-stream";

// src/platform/archive/tables.ts
var left = `('jobs', 'pg_catalog', 'information_schema', 'pg_toast')`;
async function tablesInOrder(client) {
  const { rows } = await client.query(`
    select n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct rn.nspname || '.' || rc.relname from pg_constraint k
        join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ${left}
      and not (n.nspname = 'platform' and c.relname = 'migration')
    order by 1, 2`);
  const waiting = new Map(rows.map((row) => [`${row.schema}.${row.name}`, row]));
  const ordered = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter(([, row]) => row.needs.every((need) => !waiting.has(need)));
    if (free.length === 0) throw new Error("Tables refer to each other in a circle; an archive cannot order them.");
    for (const [key, row] of free) {
      ordered.push({ schema: row.schema, name: row.name, columns: row.columns });
      waiting.delete(key);
    }
  }
  return ordered;
}
function quoted(client, table) {
  const name = (text) => client.escapeIdentifier(text);
  return { target: `${name(table.schema)}.${name(table.name)}`, columns: table.columns.map(name).join(", ") };
}

// src/platform/archive/read-archive.ts
var ArchiveError = class extends Error {
  name = "ArchiveError";
};
async function readArchive(ownerUrl, file, passphrase, progress) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    const tables = await tablesInOrder(client);
    await refuseFullDatabase(client);
    for (const table of tables) await client.query(`alter table ${quoted(client, table).target} disable trigger user`);
    const manifest = await putBack(client, tables, await decrypted(file, passphrase), progress);
    for (const table of tables) await client.query(`alter table ${quoted(client, table).target} enable trigger user`);
    await moveCounters(client);
    await client.query("commit");
    return manifest;
  } catch (error) {
    await client.query("rollback").catch(() => void 0);
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError("The archive is damaged or not one of Naungan. Nothing was put back.", { cause: error });
  } finally {
    await client.end();
  }
}
async function refuseFullDatabase(client) {
  const { rows } = await client.query("select exists (select 1 from people.office) as there");
  if (rows[0]?.there) throw new ArchiveError("This data folder already holds an office. Restore into an empty one.");
}
async function decrypted(file, passphrase) {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const bytes = Readable.toWeb(createReadStream(file));
  try {
    return Readable.fromWeb(await decrypter.decrypt(bytes));
  } catch (cause) {
    throw new ArchiveError("The passphrase does not open this archive.", { cause });
  }
}
async function putBack(client, tables, archive, progress) {
  const known2 = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]));
  const tar = archive.pipe(extract());
  archive.on("error", (error) => tar.destroy(error));
  let manifest = null;
  let open = null;
  let done = 0;
  for await (const entry of tar) {
    const body = await buffer(entry);
    if (!manifest) {
      manifest = readManifest(entry.header.name, body);
      await refuseNewer(client, manifest);
      continue;
    }
    const name = entry.header.name.split("/")[0] ?? "";
    if (open?.name !== name) {
      if (open) done = await closeTable(open, manifest, done, progress);
      open = { name, into: startCopy(client, known2.get(name), manifest, name) };
    }
    await write(open.into, body);
  }
  if (!manifest) throw new ArchiveError("The archive is empty.");
  if (open) await closeTable(open, manifest, done, progress);
  await compareCounts(client, manifest);
  return manifest;
}
async function closeTable(open, manifest, done, progress) {
  open.into.end();
  await finished(open.into);
  const rows = manifest.tables.find((table) => table.name === open.name)?.rows ?? 0;
  progress(done + rows, manifest.tables.reduce((sum, table) => sum + table.rows, 0));
  return done + rows;
}
function write(into, body) {
  return new Promise((done, fail) => void into.write(body, (error) => error ? fail(error) : done()));
}
function startCopy(client, table, manifest, name) {
  const saved = manifest.tables.find((one) => one.name === name);
  if (!table || !saved) throw new ArchiveError(`The archive holds a table this Naungan does not know: ${name}.`);
  const { target, columns } = quoted(client, { ...table, columns: saved.columns });
  return client.query(copyFrom(`copy ${target} (${columns}) from stdin`));
}
function readManifest(name, body) {
  if (name !== "manifest.json") throw new ArchiveError("This is not an archive of Naungan.");
  const manifest = JSON.parse(body.toString("utf8"));
  if (manifest.format !== 1) throw new ArchiveError("The archive has a format this Naungan does not know. Use a newer one.");
  return manifest;
}
async function refuseNewer(client, manifest) {
  const { rows } = await client.query("select name from platform.migration");
  const here = new Set(rows.map((row) => row.name));
  const unknown = manifest.migrations.find((migration) => !here.has(migration.name));
  if (unknown) throw new ArchiveError("The archive was written by a newer Naungan. Use that version or a newer one.");
}
async function compareCounts(client, manifest) {
  for (const table of manifest.tables) {
    const [schema = "", name = ""] = table.name.split(".");
    const { rows } = await client.query(`select count(*)::int as rows from ${quoted(client, { schema, name, columns: [] }).target}`);
    if (rows[0]?.rows !== table.rows) throw new ArchiveError(`The archive is cut short: ${table.name} is not complete.`);
  }
}
async function moveCounters(client) {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column,
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attidentity <> '' and c.relkind = 'r' and n.nspname not in ('jobs', 'pg_catalog', 'information_schema')`);
  for (const { table, column, sequence } of rows) {
    await client.query(`select setval($1, greatest((select coalesce(max(${column}), 0) from ${table}), 1), (select count(*) > 0 from ${table}))`, [sequence]);
  }
}

// src/entries/command.ts
var CommandError = class extends Error {
  name = "CommandError";
};
var known = [CommandError, ArchiveError, ConfigError, EmbeddedError, MigrationError];
function say(text) {
  process.stdout.write(`${text}
`);
}
function runCommand(work) {
  work().then(
    () => process.exit(0),
    (error) => {
      const expected = known.some((kind) => error instanceof kind);
      process.stderr.write(`${error instanceof Error ? expected ? error.message : error.stack ?? error.message : String(error)}
`);
      process.exit(1);
    }
  );
}
async function askPassphrase(question) {
  const given = process.env["NAUNGAN_BACKUP_PASSPHRASE"];
  if (given !== void 0) return longEnough(given);
  if (!process.stdin.isTTY) throw new CommandError("Set NAUNGAN_BACKUP_PASSPHRASE, or run this on a terminal to be asked for it.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(`${question} `);
  terminal.close();
  return longEnough(typed);
}
function longEnough(passphrase) {
  if (passphrase.length >= 12) return passphrase;
  throw new CommandError("The passphrase must have at least 12 characters.");
}
function progressBar(label) {
  const bar = new SingleBar({ format: `${label} [{bar}] {percentage}% {value}/{total}`, noTTYOutput: false }, Presets.rect);
  let started = false;
  return {
    step: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    end: () => bar.stop()
  };
}

export {
  tablesInOrder,
  quoted,
  readArchive,
  CommandError,
  say,
  runCommand,
  askPassphrase,
  progressBar
};
//# sourceMappingURL=chunk-XSPZIKV7.mjs.map
