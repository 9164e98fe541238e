import {
  accountSymmetricKey,
  activateAccount,
  addAccount,
  cookieName,
  fromBase64Url,
  giveKeys,
  makeOffice,
  officeHours,
  openDatabase,
  openSession,
  prepareAccountSecrets,
  sessionCookie,
  sessionKeys,
  waitingForKeys
} from "./chunk-DQY5E7FV.mjs";
import {
  root
} from "./chunk-5R6YNLWN.mjs";
import {
  doorsOf,
  migrate,
  openPool,
  startEmbedded
} from "./chunk-7KWAONQF.mjs";

// bench/bench.ts
import { join as join4 } from "node:path";

// bench/cases.ts
var casesPart = { name: "cases", measure: () => Promise.resolve([]) };

// bench/first-view.ts
var firstViewPart = { name: "first-view", measure: () => Promise.resolve([]) };

// bench/measure.ts
function judge({ value, budget }) {
  if (!budget) return "told";
  if (Number.isNaN(value)) return "missed";
  return ("atMost" in budget ? value <= budget.atMost : value >= budget.atLeast) ? "met" : "missed";
}
function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
function median(values) {
  return percentile(values, 0.5);
}

// bench/rendering.ts
import { rmSync as rmSync2 } from "node:fs";

// tests/support/app-process.ts
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
async function startApp(settings, options = {}) {
  const entry = join(root, "dist/server/start.mjs");
  if (!existsSync(entry)) throw new Error("The product is not built. Run it once, or scripts/build.mjs.");
  const began = performance.now();
  const preload = options.preload ? ["--import", options.preload] : [];
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...preload, entry], {
    cwd: root,
    env: { PATH: process.env["PATH"], LANG: "C.UTF-8", TZ: "UTC", PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"]
  });
  const ending = new Promise((done) => child.once("exit", (code, signal) => done({ code, signal })));
  const ear = listenTo(child);
  const address = await Promise.race([
    ear.address,
    ending.then((end2) => Promise.reject(new Error(`The product ended with ${end2.code ?? end2.signal} while starting: ${ear.said()}`))),
    wait(options.patienceMs ?? 4e4, null, { ref: false }).then(() => Promise.reject(new Error(`No address after ${options.patienceMs ?? 4e4} ms: ${ear.said()}`)))
  ]);
  await fetch(address + (options.firstPath ?? "/sehat")).then((response) => response.arrayBuffer());
  const end = (signal) => {
    child.kill(signal);
    return ending;
  };
  return {
    address,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - began,
    stop: (signal = "SIGTERM") => end(signal),
    kill: () => end("SIGKILL"),
    ended: () => child.exitCode !== null || child.signalCode !== null,
    said: ear.said
  };
}
function listenTo(child) {
  let said = "";
  const address = new Promise((done) => {
    const hear = (chunk) => {
      said = (said + chunk.toString()).slice(-2e4);
      const found = /^Naungan: (\S+)/m.exec(said);
      if (found?.[1]) done(found[1]);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
  });
  return { address, said: () => said };
}

// bench/load-process.ts
import { fork } from "node:child_process";
import { join as join2 } from "node:path";
function startLoad() {
  const child = fork(join2(root, "bench/load.ts"), { execArgv: ["--disable-warning=ExperimentalWarning"], serialization: "advanced" });
  return {
    run: (order) => new Promise((done, fail) => {
      const ended = (code) => fail(new Error(`The load process ended with ${code}.`));
      child.once("exit", ended);
      child.once("message", (outcome) => {
        child.off("exit", ended);
        done(outcome);
      });
      child.send(order);
    }),
    stop: () => void child.kill()
  };
}

// bench/process-facts.ts
import { execFileSync } from "node:child_process";
import { readFileSync as readFileSync2 } from "node:fs";
var ticksASecond = Number(execFileSync("getconf", ["CLK_TCK"]).toString()) || 100;
function cpuSeconds(pid) {
  const fields = readFileSync2(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}
function residentMB(pid) {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync2(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024 / 1e6;
}

// bench/stage.ts
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
import pg from "pg";

// tests/support/open-office.ts
var password = "teduh sekali siang ini";
async function openOffice(database) {
  const made = await makeOffice(database, {
    name: "UPTD PPA Karangan",
    regionScheme: "kemendagri",
    regionCode: "14.01",
    regionName: "Kabupaten Kampar",
    openingHours: officeHours,
    head: { login: "kepala", fullName: "Rahmawati Kepala", password, takesReports: true }
  });
  const { officeId } = made;
  const as = (worker, work) => database.as({ kind: "account", officeId, accountId: worker.member.accountId, roles: worker.member.roles }, (scope) => work(scope, worker.member));
  const head = await signIn(database, officeId, { id: made.head.id, fullName: "Rahmawati Kepala", roles: made.head.roles, privateKey: made.head.privateKey });
  let hired = 0;
  const hire = async (fullName, roles) => {
    hired += 1;
    const login = `petugas.${hired}`;
    const id = await as(head, (scope) => addAccount(scope, { login, fullName, roles }));
    const secrets = await prepareAccountSecrets(id, password);
    await database.as({ kind: "system", officeId }, (scope) => activateAccount(scope, id, secrets));
    await as(head, async (scope, member) => giveKeys(scope, member, (await waitingForKeys(scope)).map((one) => one.id)));
    return signIn(database, officeId, { id, fullName, roles, privateKey: secrets.privateKey });
  };
  const first = await hire("Kenanga Pertiwi", ["intake"]);
  const second = await hire("Wulan Sari", ["intake"]);
  return { officeId, head, intake: [first, second], shares: made.shares ?? [], hire, as };
}
async function signIn(database, officeId, account) {
  const { id, fullName, roles, privateKey } = account;
  const value = await database.as({ kind: "system", officeId }, (scope) => openSession(scope, { id, officeId, roles }, privateKey));
  return {
    cookie: `${cookieName(sessionCookie, false)}=${value}`,
    member: {
      kind: "account",
      stage: "full",
      officeId,
      accountId: id,
      roles,
      fullName,
      sessionHash: sessionKeys(fromBase64Url(value) ?? new Uint8Array()).lookup,
      keys: { privateKey, symmetric: accountSymmetricKey(privateKey) }
    }
  };
}

// bench/stage.ts
function temporaryFolder() {
  const folder = mkdtempSync(join3(tmpdir(), "naungan-bench-"));
  chmodSync(folder, 493);
  return folder;
}
async function onStage(work) {
  const folder = temporaryFolder();
  const embedded = await startEmbedded(folder, { fsync: true });
  const doors = doorsOf(embedded.url);
  await migrate(doors, join3(root, "migrations"));
  const database = openDatabase(openPool(doors.appUrl, 4));
  const owner = new pg.Pool({ connectionString: doors.ownerUrl, max: 2 });
  owner.on("error", () => void 0);
  const started = [];
  try {
    return await work({
      url: embedded.url,
      database,
      owner,
      office: await openOffice(database),
      open: async (options = {}) => {
        const app = await startApp({ DATABASE_URL: embedded.url, ...options.settings }, options.preload ? { preload: options.preload } : {});
        started.push(app);
        return app;
      }
    });
  } finally {
    for (const app of started) await app.stop();
    await database.end();
    await owner.end();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// bench/rendering.ts
var seconds = 6;
var brotli = { "accept-encoding": "br" };
var frontDoor = [{ method: "GET", path: "/", headers: brotli, expect: 200 }];
var renderingPart = {
  name: "rendering",
  measure: async (say) => [...await pages(say), ...await starts(say)]
};
async function pages(say) {
  return onStage(async (stage) => {
    const app = await stage.open();
    const load = startLoad();
    const ask = (journey) => costOf(load, app.pid, app.address, journey);
    const memoryBefore = residentMB(app.pid);
    try {
      say("front door, kept and made anew");
      const front = await ask(frontDoor);
      const fresh = await ask([{ method: "GET", path: "/tidak-ada", headers: brotli, expect: 404 }]);
      const form = await ask([{ method: "GET", path: "/lapor", headers: brotli, expect: 200 }]);
      const health = await ask([{ method: "GET", path: "/sehat", expect: 200 }]);
      return [
        { name: "front door, responses per core-second", value: front.perCoreSecond, unit: "/s", budget: { atLeast: 2e3 }, note: `${Math.round(front.rate)}/s on this machine with the asker beside it` },
        { name: "front door, failures", value: front.failures, unit: "", budget: { atMost: 0 } },
        { name: "front door p95 at 16 at once", value: front.p95, unit: "ms" },
        { name: "report form, cost of one", value: 1e3 / form.perCoreSecond, unit: "ms" },
        { name: "page made and compressed anew, cost of one", value: 1e3 / fresh.perCoreSecond, unit: "ms", note: "rendering plus Brotli, nothing kept" },
        { name: 'bare "ok" by the same server, cost of one', value: 1e3 / health.perCoreSecond, unit: "ms", note: "the floor: HTTP and routing alone" },
        { name: "memory before", value: memoryBefore, unit: "MB" },
        { name: "memory after", value: residentMB(app.pid), unit: "MB", budget: { atMost: 180 } }
      ];
    } finally {
      load.stop();
    }
  });
}
async function costOf(load, pid, address, journey) {
  await load.run({ address, journeys: Array.from({ length: 3e3 }, () => journey), atOnce: 16 });
  const before = cpuSeconds(pid);
  const outcome = await load.run({ address, journeys: [journey], atOnce: 16, seconds });
  const used = cpuSeconds(pid) - before;
  return {
    perCoreSecond: outcome.journeysMs.length / used,
    rate: outcome.journeysMs.length / outcome.tookMs * 1e3,
    p95: percentile(outcome.journeysMs, 0.95),
    failures: outcome.failures
  };
}
async function starts(say) {
  say("starts on no data and on existing data");
  const folder = temporaryFolder();
  const from = async () => {
    const app = await startApp({ NAUNGAN_DATA: folder });
    const { startedInMs } = app;
    const end = await app.stop();
    if (end.code !== 0) throw new Error(`The app did not stop cleanly: ${end.code ?? end.signal}`);
    return startedInMs;
  };
  try {
    const onNone = await from();
    const onExisting = [await from(), await from(), await from()];
    return [
      { name: "start to first answer on no data", value: onNone, unit: "ms", budget: { atMost: 1e4 } },
      { name: "start to first answer on existing data", value: median(onExisting), unit: "ms", budget: { atMost: 2e3 }, note: "median of three" }
    ];
  } finally {
    rmSync2(folder, { recursive: true, force: true });
  }
}

// bench/report.ts
import { execFileSync as execFileSync2 } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem } from "node:os";
import { dirname } from "node:path";
var marks = { met: "ok", missed: "MISSED", told: "" };
function asTable(results) {
  const head = ["", "measured", "budget", "", "note"];
  const rows = results.flatMap(
    ({ part, measures }) => measures.map((one) => [`${part}: ${one.name}`, shown(one.value, one.unit), one.budget ? limit(one.budget, one.unit) : "", marks[judge(one)], one.note ?? ""])
  );
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => at === 4 ? 0 : (row[at] ?? "").length)));
  return [head, ...rows].map((row) => row.map((cell, at) => at === 0 || at === 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)).join("  ").trimEnd()).join("\n");
}
function shown(value, unit) {
  if (Number.isNaN(value)) return "(none)";
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 2;
  return `${value.toFixed(digits)}${unit === "" ? "" : ` ${unit}`}`;
}
function limit(budget, unit) {
  return "atMost" in budget ? `\u2264 ${shown(budget.atMost, unit)}` : `\u2265 ${shown(budget.atLeast, unit)}`;
}
function machine() {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryMB: Math.round(totalmem() / 1e6),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.versions.node,
    commit: commit()
  };
}
function commit() {
  try {
    return execFileSync2("git", ["rev-parse", "--short", "HEAD"], { stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
  } catch {
    return "unknown";
  }
}
function writeJson(file, results) {
  mkdirSync(dirname(file), { recursive: true });
  const judged = results.map(({ part, tookMs, measures }) => ({ part, tookMs: Math.round(tookMs), measures: measures.map((one) => ({ ...one, verdict: judge(one) })) }));
  writeFileSync(file, `${JSON.stringify({ at: (/* @__PURE__ */ new Date()).toISOString(), machine: machine(), parts: judged }, null, 2)}
`);
}

// bench/reports.ts
var reportsPart = { name: "reports", measure: () => Promise.resolve([]) };

// bench/bench.ts
var parts = [firstViewPart, renderingPart, reportsPart, casesPart];
var resultFile = join4(root, ".tmp/bench/latest.json");
async function run(wanted) {
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No part is called ${unknown.join(", ")}. Known: ${parts.map((part) => part.name).join(", ")}`);
    return 2;
  }
  const results = [];
  for (const part of parts) {
    if (wanted.length > 0 && !wanted.includes(part.name)) continue;
    const began = performance.now();
    const say = (text) => console.error(`${part.name}: ${text}`);
    const measures = await part.measure(say);
    results.push({ part: part.name, tookMs: performance.now() - began, measures });
  }
  console.log(asTable(results));
  writeJson(resultFile, results);
  const missed = results.flatMap(({ measures }) => measures).filter((one) => judge(one) === "missed").length;
  console.log(`
${missed === 0 ? "Every budget is met." : `${missed} budget${missed === 1 ? "" : "s"} missed.`} Figures: ${resultFile}`);
  return missed === 0 ? 0 : 1;
}
run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.stack ?? error.message : String(error));
    process.exit(1);
  }
);
//# sourceMappingURL=bench.mjs.map
