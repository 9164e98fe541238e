import {
  openOwnerDoor
} from "./chunk-7OKEMF43.mjs";
import {
  CommandError,
  askPassphrase,
  progressBar,
  quoted,
  runCommand,
  say,
  tablesInOrder
} from "./chunk-XSPZIKV7.mjs";
import {
  readConfig
} from "./chunk-5AINAES6.mjs";
import "./chunk-7KWAONQF.mjs";

// src/entries/backup.ts
import { resolve } from "node:path";

// src/platform/archive/write-archive.ts
import { Encrypter } from "age-encryption";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { PassThrough, Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { pack } from "tar-stream";
var pieceBytes = 2 * 1024 * 1024;
async function writeArchive(ownerUrl, file, passphrase, progress) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const half = `${file}.half`;
  try {
    await client.query("begin isolation level repeatable read read only");
    const tables = await tablesInOrder(client);
    const manifest = await describe(client, tables);
    const tar = pack();
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    const encrypted = await encrypter.encrypt(Readable.toWeb(tar.pipe(new PassThrough())));
    const written = pipeline(Readable.fromWeb(encrypted), createWriteStream(half, { mode: 384 }));
    await Promise.all([fill(client, tar, tables, manifest, progress), written]);
    await toDisk(half);
    await rename(half, file);
    return manifest;
  } finally {
    await rm(half, { force: true });
    await client.end();
  }
}
async function describe(client, tables) {
  const { rows: migrations } = await client.query("select name, digest from platform.migration order by name");
  const counted = [];
  for (const table of tables) {
    const { rows } = await client.query(`select count(*)::int as rows from ${quoted(client, table).target}`);
    counted.push({ name: `${table.schema}.${table.name}`, columns: table.columns, rows: rows[0]?.rows ?? 0 });
  }
  return { format: 1, savedAt: (/* @__PURE__ */ new Date()).toISOString(), migrations, tables: counted };
}
async function fill(client, tar, tables, manifest, progress) {
  const total = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  let done = 0;
  await entry(tar, "manifest.json", Buffer.from(JSON.stringify(manifest)));
  for (const [at, table] of tables.entries()) {
    const { target, columns } = quoted(client, table);
    await pieces(
      client.query(copyTo(`copy ${target} (${columns}) to stdout`)),
      (piece, number) => entry(tar, `${table.schema}.${table.name}/${String(number).padStart(6, "0")}`, piece)
    );
    done += manifest.tables[at]?.rows ?? 0;
    progress(done, total);
  }
  tar.finalize();
}
async function pieces(rows, write) {
  let held = [];
  let size = 0;
  let number = 0;
  const flush = async () => {
    if (size === 0) return;
    await write(Buffer.concat(held), number);
    number += 1;
    held = [];
    size = 0;
  };
  await pipeline(rows, new Writable({
    write(chunk, _encoding, next) {
      held.push(chunk);
      size += chunk.length;
      if (size < pieceBytes) next();
      else flush().then(() => next(), next);
    },
    final(next) {
      flush().then(() => next(), next);
    }
  }));
}
function entry(tar, name, body) {
  return new Promise((done, fail) => tar.entry({ name, size: body.length, mode: 384 }, body, (error) => error ? fail(error) : done()));
}
async function toDisk(file) {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

// src/entries/backup.ts
runCommand(async () => {
  const file = process.argv[2];
  if (!file) throw new CommandError("Say where to: npm run backup FILE");
  const passphrase = await askPassphrase("Passphrase for the archive (12 characters or more):");
  const door = await openOwnerDoor(readConfig(process.env));
  const bar = progressBar("backup");
  try {
    const manifest = await writeArchive(door.url, resolve(file), passphrase, bar.step);
    bar.end();
    say(`Saved ${manifest.tables.reduce((sum, table) => sum + table.rows, 0)} rows of ${manifest.tables.length} tables to ${resolve(file)}`);
  } finally {
    bar.end();
    await door.close();
  }
});
//# sourceMappingURL=backup.mjs.map
