import {
  Avatar,
  Badge,
  Banner,
  BarChart,
  BodyMap,
  Breadcrumb,
  Breathing,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Checkbox,
  CheckboxGroup,
  ConsoleShell,
  CopyableCode,
  DatabaseAway,
  DateField,
  DateInput,
  DescriptionList,
  Dialog,
  Disclosure,
  DiskFull,
  Document,
  Door,
  Doors,
  DueTag,
  EmptyState,
  ErrorSummary,
  FaceScale,
  Figure,
  FileField,
  Grid,
  Icon,
  InsetText,
  LineChart,
  Notice,
  OnceField,
  Pagination,
  PrintButton,
  ProgressBar,
  PublicShell,
  RadioGroup,
  Scale,
  Select,
  ShadeScene,
  Skeleton,
  Sparkline,
  StackedBars,
  Stepper,
  Steps,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TextArea,
  TextInput,
  Timeline,
  Toast,
  UrgencyTag,
  anyStaff,
  bytes,
  caseRoles,
  catalogue,
  claimOnce,
  cookieName,
  decide,
  developer,
  endpoint,
  findVisitor,
  fromBase64Url,
  iconNames,
  isAgain,
  isAnswer,
  onceField,
  openDatabase,
  page,
  pickLang,
  readCookie,
  redirect,
  rememberOnce,
  renderDocument,
  sessionKeys,
  startLive,
  theOffice,
  unwrapKey,
  writeCookie
} from "./chunk-DQY5E7FV.mjs";
import {
  root
} from "./chunk-5R6YNLWN.mjs";
import {
  linkWaiting
} from "./chunk-JVNGEE77.mjs";
import {
  ConfigError,
  readConfig
} from "./chunk-5AINAES6.mjs";
import {
  EmbeddedError,
  MigrationError,
  doorsOf,
  migrate,
  openPool,
  startEmbedded
} from "./chunk-7KWAONQF.mjs";

// src/main.ts
import { serve } from "@hono/node-server";
import { mkdirSync } from "node:fs";
import { join as join2 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";

// src/platform/jobs/jobs.ts
import { CompiledQuery } from "kysely";
import pg from "pg";
import { PgBoss } from "pg-boss";
var schema = "jobs";
async function installJobs(doors, jobs) {
  const boss = new PgBoss({ connectionString: doors.ownerUrl, schema, max: 2, supervise: false, schedule: false });
  boss.on("error", () => void 0);
  await boss.start();
  for (const job of jobs) if (!await boss.getQueue(job.name)) await boss.createQueue(job.name, { retryLimit: 5, retryBackoff: true });
  await boss.stop({ graceful: false });
  const client = new pg.Client({ connectionString: doors.ownerUrl });
  await client.connect();
  const role = client.escapeIdentifier(doors.appRole);
  await client.query(`
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant execute on all functions in schema ${schema} to ${role};
    grant usage on all sequences in schema ${schema} to ${role}`);
  await client.end();
}
async function startJobs(doors, jobs, timezone, onFailure) {
  const boss = new PgBoss({ connectionString: doors.appUrl, schema, max: 3, migrate: false, createSchema: false });
  boss.on("error", (error) => onFailure("queue", error));
  await boss.start();
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const one of batch) await attempt(job, one.data, onFailure);
    });
    if (job.every) await boss.schedule(job.name, job.every, {}, { tz: timezone });
  }
  return {
    send: async (scope, job, data) => {
      const executeSql = async (text2, values = []) => {
        const result = await scope.db.executeQuery(CompiledQuery.raw(text2, values));
        return { rows: result.rows };
      };
      await boss.send(job.name, data, { db: { executeSql } });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5e3 })
  };
}
async function attempt(job, data, onFailure) {
  try {
    await job.run(data ?? {});
  } catch (error) {
    onFailure(job.name, error);
    throw error;
  }
}

// src/platform/web/assets.ts
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
var types = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  png: "image/png",
  webmanifest: "application/manifest+json",
  wasm: "application/wasm"
};
function loadAssets(folder = join(root, "dist/client")) {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const files = /* @__PURE__ */ new Map();
  for (const [path, type] of Object.entries(manifest.files)) {
    const at = join(folder, path);
    const read = (extension) => existsSync(at + extension) ? readFileSync(at + extension) : null;
    const immutable = path.startsWith("a/");
    files.set(`/${path}`, { type: types[type] ?? "application/octet-stream", plain: readFileSync(at), gzip: read(".gz"), brotli: read(".br"), immutable });
  }
  return {
    url: (name) => {
      const path = manifest.names[name];
      if (!path) throw new Error(`No asset called "${name}" was built.`);
      return `/${path}`;
    },
    publicCss: manifest.publicCss,
    publicCssHash: createHash("sha256").update(manifest.publicCss).digest("base64"),
    file: (path) => files.get(path) ?? null
  };
}

// src/platform/web/dispatch.ts
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";

// src/platform/access/visitor.ts
function actorOf(visitor) {
  switch (visitor.kind) {
    case "anyone":
      return { kind: "public", officeId: visitor.officeId };
    case "reporter":
      return { kind: "reporter", officeId: visitor.officeId, reportId: visitor.reportId };
    case "account":
      return visitor.stage === "full" ? { kind: "account", officeId: visitor.officeId, accountId: visitor.accountId, roles: visitor.roles } : { kind: "door", officeId: visitor.officeId };
  }
}

// src/platform/web/caller.ts
import { createHash as createHash2, randomBytes } from "node:crypto";
var day = "";
var salt = randomBytes(16);
function callerHash(address, now) {
  const today = now.toISOString().slice(0, 10);
  if (today !== day) {
    day = today;
    salt = randomBytes(16);
  }
  return createHash2("sha256").update(salt).update(network(address)).digest().subarray(0, 16);
}
function network(address) {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address.replace("::ffff:", "");
  return address.split(":").slice(0, 4).join(":");
}

// src/platform/web/compress.ts
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
var brotliAsync = promisify(brotliCompress);
var gzipAsync = promisify(gzip);
function pickEncoding(accept) {
  if (!accept) return null;
  const offers = accept.toLowerCase().split(",").filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer));
  if (offers.some((offer) => offer.trim().startsWith("br"))) return "br";
  return offers.some((offer) => offer.trim().startsWith("gzip")) ? "gzip" : null;
}
async function compressBody(body, encoding) {
  if (encoding === null || body.length < 600) return { body, encoding: null };
  if (encoding === "gzip") return { body: await gzipAsync(body, { level: 6 }), encoding };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { body: await brotliAsync(body, { params }), encoding };
}

// src/platform/web/form-body.ts
var BodyRefused = class extends Error {
  name = "BodyRefused";
  reason;
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
};
async function readForm(request, limit) {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw new BodyRefused("malformed");
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) throw new BodyRefused("too_large");
  const capped = new Response(request.body?.pipeThrough(cap(limit)) ?? null, { headers: { "content-type": type } });
  try {
    return clean(await capped.formData());
  } catch (error) {
    if (error instanceof BodyRefused) throw error;
    if (error instanceof Error && error.cause instanceof BodyRefused) throw error.cause;
    throw new BodyRefused("malformed");
  }
}
function cap(limit) {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > limit) controller.error(new BodyRefused("too_large"));
      else controller.enqueue(chunk);
    }
  });
}
function clean(form) {
  const cleaned = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") cleaned.append(cleanText(name), cleanText(value));
    else cleaned.append(cleanText(name), value);
  }
  return cleaned;
}
function cleanText(text2) {
  return text2.replaceAll("\0", "").toWellFormed();
}

// src/platform/web/headers.ts
function contentPolicy(publicCssHash, options) {
  return [
    `default-src 'none'`,
    `script-src 'self'${options.wasm ? ` 'wasm-unsafe-eval'` : ""}`,
    `style-src 'self' 'sha256-${publicCssHash}'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types naungan 'allow-duplicates'`
  ].join("; ");
}
function carefulHeaders(secure) {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "origin-agent-cluster": "?1",
    "x-dns-prefetch-control": "off",
    "x-permitted-cross-domain-policies": "none",
    "x-robots-tag": "noarchive",
    "permissions-policy": "accelerometer=(), ambient-light-sensor=(), autoplay=(self), bluetooth=(), browsing-topics=(), camera=(self), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), interest-cohort=(), magnetometer=(), microphone=(self), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()",
    ...secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}
  };
}

// src/platform/web/same-site.ts
function comesFromOurPages(headers, origin) {
  const site2 = headers.get("sec-fetch-site");
  if (site2 !== null) return site2 === "same-origin";
  const from = headers.get("origin");
  if (from === null || from === "null") return false;
  return from === origin.origin || from === `${new URL(from).protocol}//${headers.get("host")}`;
}

// src/platform/web/shared-answers.ts
import { createHash as createHash3 } from "node:crypto";
import { promisify as promisify2 } from "node:util";
import { brotliCompress as brotliCompress2, constants as constants2, gzip as gzip2 } from "node:zlib";
var keepFor = 2e4;
var most = 64;
function createSharedAnswers(clock) {
  const kept = /* @__PURE__ */ new Map();
  return {
    find: (key) => {
      const found = kept.get(key);
      return found && found.until > clock().getTime() ? found.answer : null;
    },
    keep: async (key, html) => {
      const plain = Buffer.from(html);
      const params = { [constants2.BROTLI_PARAM_QUALITY]: 9, [constants2.BROTLI_PARAM_MODE]: constants2.BROTLI_MODE_TEXT };
      const [brotli, zipped] = await Promise.all([promisify2(brotliCompress2)(plain, { params }), promisify2(gzip2)(plain, { level: 9 })]);
      const etag = `"${createHash3("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
      const answer2 = { plain: new Uint8Array(plain), gzip: new Uint8Array(zipped), brotli: new Uint8Array(brotli), etag };
      if (kept.size >= most) kept.clear();
      kept.set(key, { answer: answer2, until: clock().getTime() + keepFor });
      return answer2;
    }
  };
}

// src/platform/web/dispatch.ts
var statusOf = {
  absent: 404,
  refused: 403,
  not_ours: 403,
  too_large: 413,
  malformed: 400,
  slow_down: 429,
  database_away: 503,
  disk_full: 507,
  fault: 500
};
var ordinaryBody = 1e6;
function buildServer(app, site2) {
  const server = new Hono({ strict: false });
  const shared = createSharedAnswers(app.clock);
  const policies = { plain: contentPolicy(app.assets.publicCssHash, { wasm: false }), wasm: contentPolicy(app.assets.publicCssHash, { wasm: true }) };
  const careful = carefulHeaders(app.config.secureCookies);
  const handle = { app, site: site2, shared, policies, careful };
  for (const page2 of site2.pages) {
    server.get(page2.path, (c) => onePage(handle, page2, c));
    if (page2.actions) server.post(page2.path, (c) => onePage(handle, page2, c));
  }
  for (const one of site2.endpoints) server.on(one.method, one.path, (c) => oneEndpoint(handle, one, c));
  server.get("/sehat", () => new Response("ok", { headers: { ...careful, "content-type": "text/plain", "cache-control": "no-store" } }));
  server.get("*", (c) => assetOrAbsent(handle, c));
  server.all("*", async (c) => fail(handle, await makeCtx(handle, c, { kind: "anyone", officeId: null }), "absent"));
  return server;
}
async function onePage(handle, page2, c) {
  const posting = c.req.method === "POST";
  return guard(handle, c, posting, async (held, form) => {
    const door = await atTheDoor(handle, page2.allow, held);
    if (door) return door;
    const { ctx } = held;
    const key = !posting && page2.shared ? page2.shared(ctx) : null;
    const kept = key === null ? null : handle.shared.find(key);
    if (kept) return shareOut(handle, page2, held, kept);
    if (form) return postPage(handle, page2, held, form);
    const loaded = await handle.app.database.as(actorOf(ctx.visitor), (scope) => page2.load(scope, ctx));
    if (isAnswer(loaded)) return answer(handle, held, loaded);
    const html = handle.site.renderPage(ctx, page2, page2.meta(ctx, loaded), page2.view(ctx, loaded, null));
    if (key !== null) return shareOut(handle, page2, held, await handle.shared.keep(key, html));
    return html200(handle, page2, held, html, 200);
  }, page2.bodyLimit);
}
async function postPage(handle, page2, held, form) {
  const { ctx } = held;
  const name = String(form.get("do") ?? ctx.query.get("do") ?? "default");
  const action = page2.actions && Object.hasOwn(page2.actions, name) ? page2.actions[name] : void 0;
  if (!action) return fail(handle, held, "malformed");
  const prepared = action.prepare ? await action.prepare(ctx, form) : void 0;
  if (isAnswer(prepared)) return answer(handle, held, prepared);
  const outcome = isAgain(prepared) ? prepared : await inTransaction(handle, page2, held, form, (scope) => action.run(scope, ctx, form, prepared));
  if (isAnswer(outcome)) return answer(handle, held, outcome);
  const loaded = await handle.app.database.as(actorOf(ctx.visitor), (scope) => page2.load(scope, ctx));
  if (isAnswer(loaded)) return answer(handle, held, loaded);
  const html = handle.site.renderPage(ctx, page2, page2.meta(ctx, loaded), page2.view(ctx, loaded, outcome.again));
  return html200(handle, page2, held, html, outcome.status);
}
var RolledBack = class extends Error {
  outcome;
  constructor(outcome) {
    super("rolled back");
    this.outcome = outcome;
  }
};
async function inTransaction(handle, page2, held, form, run2) {
  try {
    return await handle.app.database.as(actorOf(held.ctx.visitor), async (scope) => {
      const claim = await claimOnce(scope, form, held.ctx.url.pathname);
      if (typeof claim === "object") return redirect(claim.location ?? held.ctx.url.pathname);
      const outcome = await run2(scope);
      if (isAgain(outcome) || isAnswer(outcome) && (outcome.kind === "refused" || outcome.kind === "absent")) throw new RolledBack(outcome);
      if (isAnswer(outcome) && outcome.kind === "redirect") await rememberOnce(scope, form, outcome.to);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome;
    throw error;
  }
}
async function oneEndpoint(handle, one, c) {
  return guard(handle, c, false, async (held) => {
    const door = await atTheDoor(handle, one.allow, held);
    if (door) return door;
    if (one.method === "POST" && !comesFromOurPages(held.ctx.request.headers, handle.app.config.origin)) return fail(handle, held, "not_ours");
    return answer(handle, held, await one.answer(held.ctx));
  });
}
async function guard(handle, c, posting, work, bodyLimit = ordinaryBody) {
  let held = await makeCtx(handle, c, { kind: "anyone", officeId: null });
  let form = null;
  try {
    if (posting) {
      if (!comesFromOurPages(c.req.raw.headers, handle.app.config.origin)) return fail(handle, held, "not_ours");
      form = await readForm(c.req.raw, bodyLimit);
    }
    const visitor = await handle.app.findVisitor((name) => readCookie(c.req.raw.headers.get("cookie"), cookieName(name, handle.app.config.secureCookies)));
    held = { ...held, ctx: { ...held.ctx, visitor } };
    return await work(held, form);
  } catch (error) {
    return failed(handle, held, error, form);
  }
}
function failed(handle, held, error, form) {
  if (error instanceof BodyRefused) return fail(handle, held, error.reason);
  if (error instanceof DatabaseAway) return fail(handle, held, "database_away", form);
  if (error instanceof DiskFull) return fail(handle, held, "disk_full", form);
  handle.app.log.error({ err: describe(error), path: held.ctx.url.pathname.replaceAll(/[0-9a-f-]{36}/g, ":id") }, "fault");
  return fail(handle, held, "fault", form);
}
function describe(error) {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const at = error.stack?.split("\n").filter((line) => line.startsWith("    at ")).slice(0, 6).join(" <");
  return { name: error.name, ...code, ...at ? { at } : {} };
}
async function makeCtx(handle, c, visitor) {
  const secure = handle.app.config.secureCookies;
  const header = c.req.raw.headers.get("cookie");
  const cookies = [];
  const now = handle.app.clock();
  const url = new URL(c.req.raw.url);
  const query = new URLSearchParams([...url.searchParams].map(([name, value]) => [cleanText(name), cleanText(value)]));
  const cookie = (name) => readCookie(header, cookieName(name, secure));
  const flash = cookie("flash");
  if (flash) cookies.push(writeCookie("flash", "", secure, { maxAgeSeconds: 0 }));
  const params = Object.fromEntries(Object.entries(c.req.param()).map(([name, value]) => [name, cleanText(value ?? "")]));
  const ctx = {
    app: handle.app,
    request: c.req.raw,
    url,
    params,
    query,
    visitor,
    now,
    flash,
    lang: pickLang(c.req.raw.headers.get("accept-language"), cookie("lang")),
    callerHash: callerHash(callerAddress(c), now),
    cookie,
    setCookie: (name, value, options) => void cookies.push(writeCookie(name, value, secure, options)),
    dropCookie: (name) => void cookies.push(writeCookie(name, "", secure, { maxAgeSeconds: 0 }))
  };
  return { ctx, cookies };
}
function callerAddress(c) {
  let direct = "";
  try {
    direct = getConnInfo(c).remote.address ?? "";
  } catch {
    return "in-process";
  }
  const local = direct === "127.0.0.1" || direct === "::1" || direct === "::ffff:127.0.0.1";
  const forwarded = local ? c.req.raw.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : void 0;
  return forwarded ?? direct;
}
async function atTheDoor(handle, allow, held) {
  const { visitor, url } = held.ctx;
  const verdict = decide(allow, visitor, await handle.app.house());
  const { doors } = handle.site;
  const onward = `?ke=${encodeURIComponent(url.pathname + url.search)}`;
  switch (verdict) {
    case "yes":
      return null;
    case "sign_in":
      return answer(handle, held, { kind: "redirect", to: doors.signIn + onward });
    case "finish_sign_in":
      return answer(handle, held, { kind: "redirect", to: doors.finishSignIn(visitor) });
    case "give_code":
      return answer(handle, held, { kind: "redirect", to: doors.giveCode });
    case "no":
      return fail(handle, held, "refused");
    case "absent":
      return fail(handle, held, "absent");
  }
}
async function answer(handle, held, given) {
  switch (given.kind) {
    case "redirect": {
      if (given.flash) held.ctx.setCookie("flash", given.flash, { maxAgeSeconds: 20 });
      return finish(held, new Response(null, { status: 303, headers: { ...handle.careful, location: given.to, "cache-control": "no-store" } }));
    }
    case "absent":
      return fail(handle, held, "absent");
    case "refused":
      return fail(handle, held, "refused");
    case "slow_down":
      return fail(handle, held, "slow_down", null, given.seconds);
    case "bytes": {
      const headers = { "cache-control": "no-store", "content-security-policy": `default-src 'none'; sandbox`, ...handle.careful, ...given.headers };
      return finish(held, new Response(given.body, { status: given.status ?? 200, headers }));
    }
  }
}
async function fail(handle, held, failure, typed = null, seconds) {
  const html = handle.site.renderFailure(held.ctx, failure, { typed, ...seconds === void 0 ? {} : { seconds } });
  const extra = seconds === void 0 ? {} : { "retry-after": String(seconds) };
  const body = await compressBody(Buffer.from(html), pickEncoding(held.ctx.request.headers.get("accept-encoding")));
  return finish(held, new Response(held.ctx.request.method === "HEAD" ? null : new Uint8Array(body.body), {
    status: statusOf[failure],
    headers: { ...pageHeaders(handle, false), ...body.encoding ? { "content-encoding": body.encoding } : {}, ...extra }
  }));
}
function pageHeaders(handle, wasm) {
  return {
    ...handle.careful,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": wasm ? handle.policies.wasm : handle.policies.plain,
    "cache-control": "no-store",
    vary: "accept-encoding, cookie, accept-language"
  };
}
async function html200(handle, page2, held, html, status) {
  const body = await compressBody(Buffer.from(html), pickEncoding(held.ctx.request.headers.get("accept-encoding")));
  const headers = { ...pageHeaders(handle, page2.wasm === true), ...body.encoding ? { "content-encoding": body.encoding } : {} };
  return finish(held, new Response(new Uint8Array(body.body), { status, headers }));
}
function shareOut(handle, page2, held, kept) {
  const encoding = pickEncoding(held.ctx.request.headers.get("accept-encoding"));
  const body = encoding === "br" ? kept.brotli : encoding === "gzip" ? kept.gzip : kept.plain;
  const headers = { ...pageHeaders(handle, page2.wasm === true), "cache-control": "no-cache", etag: kept.etag, ...encoding ? { "content-encoding": encoding } : {} };
  if (held.ctx.request.headers.get("if-none-match") === kept.etag) return finish(held, new Response(null, { status: 304, headers }));
  return finish(held, new Response(body, { status: 200, headers }));
}
function finish(held, response) {
  for (const cookie of held.cookies) response.headers.append("set-cookie", cookie);
  return response;
}
async function assetOrAbsent(handle, c) {
  const file = handle.app.assets.file(c.req.path);
  if (!file) return fail(handle, await makeCtx(handle, c, { kind: "anyone", officeId: null }), "absent");
  const encoding = pickEncoding(c.req.raw.headers.get("accept-encoding"));
  const [body, used] = encoding === "br" && file.brotli ? [file.brotli, "br"] : encoding && file.gzip ? [file.gzip, "gzip"] : [file.plain, null];
  return new Response(new Uint8Array(body), {
    headers: {
      ...handle.careful,
      "content-type": file.type,
      "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
      vary: "accept-encoding",
      ...used ? { "content-encoding": used } : {},
      ...c.req.path === "/service-worker.js" ? { "service-worker-allowed": "/" } : {}
    }
  });
}

// src/platform/clock/promise.ts
var minute = 6e4;
var hour = 60 * minute;
var day2 = 24 * hour;
var triageWithin = {
  NOW: 15 * minute,
  TODAY: 6 * hour,
  H72: 72 * hour,
  PLANNED: 7 * day2
};
var threeDays = 72 * hour;

// src/reports/exclusions.ts
var titles = new Set(
  `a ag aipda aiptu akbp amd apt bapak bpk brigadir briptu bripka bu buk cak cut dr dra drg drs gus h haji hajah hj hjh hja ibu ibuk
  ir iptu kak kakak kompol kh kyai kiai kombes m mas mbak med ners ning nyai pak pd prof psi psikolog r rd s sag se sh shi si skm sos
  spd spdi spsi ssi ssos st ster tgk tn ny nn tuan nyonya nona datuk dt ust ustad ustadz ustaz ustazah ustadzah abah ummi umi wali guru
  mpd mpsi msi mag mh mhum mm msos bang abang uda uni amak om tante bunda ayah`.split(/\s+/)
);
var common = new Set(
  `ahmad abdul abdullah muhammad muhamad mohammad mohamad moh muh md nur nurul siti sri dewi putra putri ali agus budi andi eka dwi tri ayu
  rahmat hidayat saputra fitri fitria indah lestari sari yanti wati ningsih ani ana aulia rizki rizky fajar dian ria rini susi ida`.split(/\s+/)
);

// src/reports/first-reply.ts
var hour2 = 36e5;
var firstReplyWithin = {
  NOW: hour2,
  TODAY: 24 * hour2,
  H72: 72 * hour2,
  PLANNED: 168 * hour2
};

// src/platform/files/kinds.ts
import { fileTypeFromBuffer } from "file-type";
var kinds = {
  jpeg: { family: "image", mime: "image/jpeg", extension: "jpg" },
  png: { family: "image", mime: "image/png", extension: "png" },
  webp: { family: "image", mime: "image/webp", extension: "webp" },
  pdf: { family: "document", mime: "application/pdf", extension: "pdf" },
  mp3: { family: "audio", mime: "audio/mpeg", extension: "mp3" },
  wav: { family: "audio", mime: "audio/wav", extension: "wav" },
  ogg: { family: "audio", mime: "audio/ogg", extension: "ogg" },
  m4a: { family: "audio", mime: "audio/mp4", extension: "m4a" },
  webmAudio: { family: "audio", mime: "audio/webm", extension: "weba" },
  mp4: { family: "video", mime: "video/mp4", extension: "mp4" },
  webm: { family: "video", mime: "video/webm", extension: "webm" }
};
var acceptAttribute = [...new Set(Object.values(kinds).map((kind) => kind.mime))].join(",");
var megabyte = 1024 * 1024;
var defaultLimits = {
  maxBytes: 50 * megabyte,
  maxPixels: 6e7,
  maxSide: 4096,
  maxUnpacked: 64 * megabyte
};
var sniffLength = 64 * 1024;

// src/platform/files/words.ts
var fileWords = catalogue(
  {
    refused: {
      lies: () => "Isi berkas ini tidak sama dengan jenisnya, jadi belum bisa kami terima. Coba pilih berkas aslinya.",
      tooLarge: (maxMegabytes) => `Berkas ini terlalu besar. Batasnya ${maxMegabytes} MB. Coba potong videonya atau kirim beberapa bagian.`,
      kindNotAccepted: () => "Jenis berkas ini belum bisa kami terima. Kamu bisa mengirim foto (JPG, PNG, WebP), PDF, suara (MP3, M4A, OGG, WAV), atau video (MP4, WebM).",
      heic: () => "Foto ini berformat HEIC, yang belum bisa kami buka. Buka fotonya, ambil tangkapan layar, lalu kirim tangkapan layar itu.",
      bomb: () => "Ukuran isi berkas ini tidak wajar sehingga tidak bisa dibuka dengan aman. Kalau ini foto, kirim tangkapan layarnya.",
      damaged: () => "Berkas ini rusak atau belum lengkap. Coba buka dulu di ponselmu, lalu kirim lagi.",
      locked: () => "PDF ini dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu kirim salinan itu.",
      empty: () => "Berkas ini kosong. Coba pilih lagi berkasnya."
    },
    stripped: "Tempat, waktu, dan nama perangkat yang tersimpan di dalam berkas dihapus sebelum disimpan. Wajah dan suara tetap ada.",
    limit: (maxMegabytes) => `Paling besar ${maxMegabytes} MB tiap berkas.`,
    unnamed: "berkas"
  },
  {
    refused: {
      lies: () => "What is inside this file does not match its type, so we cannot take it yet. Please choose the original file.",
      tooLarge: (maxMegabytes) => `This file is too large. The limit is ${maxMegabytes} MB. Try trimming the video or sending it in parts.`,
      kindNotAccepted: () => "We cannot take this type of file yet. You can send photos (JPG, PNG, WebP), PDF, sound (MP3, M4A, OGG, WAV) or video (MP4, WebM).",
      heic: () => "This photo is in the HEIC format, which we cannot open yet. Open the photo, take a screenshot, and send the screenshot.",
      bomb: () => "This file unpacks to an unusual size and cannot be opened safely. If it is a photo, send a screenshot of it.",
      damaged: () => "This file is damaged or incomplete. Try opening it on your phone first, then send it again.",
      locked: () => "This PDF is locked with a password. Save a copy without the password and send that copy.",
      empty: () => "This file is empty. Please choose the file again."
    },
    stripped: "The place, time and device name kept inside the file are removed before it is saved. Faces and voices stay.",
    limit: (maxMegabytes) => `At most ${maxMegabytes} MB per file.`,
    unnamed: "file"
  }
);

// src/platform/files/strip/image.ts
import sharp from "sharp";

// src/platform/files/gate.ts
function makeGate(width) {
  const waiting = [];
  let running = 0;
  return async (work) => {
    if (running >= width) await new Promise((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

// src/platform/files/strip/image.ts
sharp.cache(false);
sharp.concurrency(1);
var atMostTwo = makeGate(2);

// src/platform/files/strip/mp3.ts
var mostJunk = 128 * 1024;

// src/platform/files/strip/ogg.ts
var mostHeaderBytes = 16 * 1024 * 1024;
var codecs = [
  { starts: "OpusHead", headers: 2, comment: Buffer.concat([text("OpusTags"), Buffer.alloc(8)]) },
  // Vorbis: packet type 3, an empty vendor, no comment, and the framing bit.
  {
    starts: "vorbis",
    headers: 3,
    comment: Buffer.concat([text("vorbis"), Buffer.alloc(8), text("")])
  }
];
var table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 2147483648 ? value << 1 ^ 79764919 : value << 1;
  return value >>> 0;
});
function text(value) {
  return Buffer.from(value, "latin1");
}

// src/platform/files/strip/pdf.ts
var atMostTwo2 = makeGate(2);

// src/platform/files/strip/webm.ts
var id = {
  header: 440786851,
  docType: 17026,
  segment: 408125543,
  seekHead: 290298740,
  seek: 19899,
  seekId: 21419,
  info: 357149030,
  tracks: 374648427,
  cluster: 524531317,
  cues: 475249515,
  trackEntry: 174,
  trackType: 131,
  muxingApp: 19840,
  writingApp: 22337,
  tags: 307544935,
  attachments: 423732329,
  chapters: 272869232
};
var keptInSegment = [id.seekHead, id.info, id.tracks, id.cluster, id.cues];
var segmentLevel = [
  ...keptInSegment,
  id.tags,
  id.attachments,
  id.chapters,
  id.segment,
  id.header
];
var keptInInfo = [2807729, 17545, id.muxingApp, id.writingApp];

// src/platform/files/chunks.ts
var chunkLength = 256 * 1024 - 64;

// src/reports/report-key.ts
var sealedAt = {
  report: (reportId) => ({ table: "reports.report", row: reportId, column: "sealed" }),
  person: (personId) => ({ table: "reports.person", row: personId, column: "sealed" }),
  message: (messageId) => ({ table: "reports.message", row: messageId, column: "sealed" }),
  file: (fileId) => ({ table: "reports.file", row: fileId, column: "sealed" }),
  /** The report key for one kind of holder: the office intake key, a case key, the recovery key. */
  grant: (reportId, holder) => ({ table: "reports.key_grant", row: reportId, column: holder }),
  /** The report key under what the reporter knows. */
  wayBack: (reportId, kind) => ({ table: "reports.way_back", row: reportId, column: kind }),
  session: (reportId) => ({ table: "reports.reporter_session", row: reportId, column: "sealed_key" }),
  sessionCode: (reportId) => ({ table: "reports.reporter_session", row: reportId, column: "sealed_code" }),
  /** A name told to one worker alone, under that worker's own key. */
  identity: (messageId) => ({ table: "reports.message", row: messageId, column: "identity" })
};

// content/codes/code.ts
function codeList(...list) {
  return list;
}

// content/codes/body.ts
var bodyAreas = codeList(
  { code: "front.head", id: "Kepala", en: "Head" },
  { code: "front.face", id: "Wajah", en: "Face" },
  { code: "front.mouth", id: "Mulut dan bibir", en: "Mouth and lips" },
  { code: "front.neck", id: "Leher", en: "Neck" },
  { code: "front.chest", id: "Dada", en: "Chest" },
  { code: "front.belly", id: "Perut", en: "Belly" },
  { code: "front.private", id: "Bagian pribadi", en: "Private parts" },
  { code: "front.armRight", id: "Lengan kanan", en: "Right arm" },
  { code: "front.armLeft", id: "Lengan kiri", en: "Left arm" },
  { code: "front.handRight", id: "Tangan kanan", en: "Right hand" },
  { code: "front.handLeft", id: "Tangan kiri", en: "Left hand" },
  {
    code: "front.legRight",
    id: "Tungkai kanan",
    en: "Right leg",
    anak: { id: "Kaki kanan bagian atas", en: "Right leg" }
  },
  {
    code: "front.legLeft",
    id: "Tungkai kiri",
    en: "Left leg",
    anak: { id: "Kaki kiri bagian atas", en: "Left leg" }
  },
  {
    code: "front.footRight",
    id: "Telapak dan jari kaki kanan",
    en: "Right foot",
    anak: { id: "Kaki kanan bagian bawah", en: "Right foot" }
  },
  {
    code: "front.footLeft",
    id: "Telapak dan jari kaki kiri",
    en: "Left foot",
    anak: { id: "Kaki kiri bagian bawah", en: "Left foot" }
  },
  { code: "back.head", id: "Belakang kepala", en: "Back of the head" },
  { code: "back.upper", id: "Punggung atas", en: "Upper back" },
  { code: "back.lower", id: "Pinggang", en: "Lower back" },
  { code: "back.private", id: "Bokong", en: "Bottom" },
  {
    code: "back.legRight",
    id: "Tungkai kanan bagian belakang",
    en: "Back of the right leg",
    anak: { id: "Belakang kaki kanan", en: "Back of the right leg" }
  },
  {
    code: "back.legLeft",
    id: "Tungkai kiri bagian belakang",
    en: "Back of the left leg",
    anak: { id: "Belakang kaki kiri", en: "Back of the left leg" }
  },
  { code: "back.armRight", id: "Lengan kanan dari belakang", en: "Back of the right arm" },
  { code: "back.armLeft", id: "Lengan kiri dari belakang", en: "Back of the left arm" }
);
var bodySigns = codeList(
  { code: "pain", id: "Nyeri", en: "Pain", anak: { id: "Sakit", en: "It hurts" } },
  { code: "bruise", id: "Memar", en: "Bruise" },
  { code: "wound", id: "Luka", en: "Wound" },
  { code: "swelling", id: "Bengkak", en: "Swelling" },
  { code: "bleeding", id: "Berdarah", en: "Bleeding" },
  { code: "other", id: "Lainnya", en: "Other", anak: { id: "Lain", en: "Something else" } }
);

// content/codes/harm.ts
var harmForms = codeList(
  {
    code: "verbal",
    id: "Kekerasan verbal: ejekan, hinaan, bentakan",
    en: "Verbal: mocking, insults, shouting",
    anak: { id: "Diejek, dihina, atau dibentak", en: "I was teased, insulted or shouted at" },
    remaja: { id: "Diejek, dihina, atau dipermalukan", en: "I was mocked, insulted or humiliated" },
    simfoni: "psikis"
  },
  {
    code: "social",
    id: "Kekerasan sosial: pengucilan, fitnah",
    en: "Social: exclusion, rumours",
    anak: { id: "Dijauhi atau tidak diajak", en: "I was left out" },
    remaja: { id: "Dikucilkan atau digosipkan", en: "I was shut out or gossiped about" },
    simfoni: "psikis"
  },
  {
    code: "physical",
    id: "Kekerasan fisik: pukulan, tendangan, dorongan",
    en: "Physical: hitting, kicking, pushing",
    anak: { id: "Dipukul, ditendang, atau didorong", en: "I was hit, kicked or pushed" },
    remaja: { id: "Dipukul, ditendang, atau disakiti", en: "I was hit, kicked or hurt" },
    simfoni: "fisik"
  },
  {
    code: "coercion",
    id: "Paksaan: pemerasan, ancaman, disuruh-suruh",
    en: "Coercion: extortion, threats, forced tasks",
    anak: {
      id: "Dipaksa, diancam, atau dimintai uang",
      en: "I was forced, threatened or made to give money"
    },
    remaja: { id: "Dipaksa, diancam, atau dipalak", en: "I was forced, threatened or made to pay" },
    simfoni: "psikis"
  },
  {
    code: "online",
    id: "Kekerasan daring: pesan, unggahan, akun palsu",
    en: "Online: messages, posts, fake accounts",
    anak: { id: "Diganggu lewat HP atau gim", en: "I was bothered by phone or in a game" },
    remaja: {
      id: "Diganggu di media sosial, obrolan, atau gim",
      en: "I was harassed on social media, chats or games"
    },
    simfoni: "psikis"
  },
  {
    code: "sexual",
    id: "Kekerasan seksual",
    en: "Sexual violence",
    anak: {
      id: "Ada yang menyentuh atau melihat tubuhku dengan cara yang membuatku tidak nyaman",
      en: "Someone touched or looked at my body in a way that felt wrong"
    },
    remaja: {
      id: "Disentuh, difoto, atau diperlakukan secara seksual tanpa mau",
      en: "I was touched, photographed or treated sexually against my will"
    },
    simfoni: "seksual"
  },
  {
    code: "damage",
    id: "Perusakan atau pengambilan barang",
    en: "Damage to or taking of belongings",
    anak: { id: "Barangku dirusak atau diambil", en: "My things were broken or taken" },
    simfoni: "lainnya"
  },
  {
    code: "neglect",
    id: "Penelantaran atau kebutuhan tidak dipenuhi",
    en: "Neglect or needs not met",
    anak: {
      id: "Aku tidak dirawat atau sering kelaparan",
      en: "Nobody looks after me, or I am often hungry"
    },
    simfoni: "penelantaran"
  },
  {
    code: "other",
    id: "Lainnya",
    en: "Something else",
    anak: { id: "Hal lain", en: "Something else" },
    simfoni: "lainnya"
  }
);
var violenceClasses = codeList(
  { code: "physical", id: "Kekerasan fisik", en: "Physical violence", simfoni: "fisik", kpai: 5 },
  {
    code: "psychological",
    id: "Kekerasan psikis",
    en: "Psychological violence",
    simfoni: "psikis",
    kpai: 5
  },
  { code: "sexual", id: "Kekerasan seksual", en: "Sexual violence", simfoni: "seksual", kpai: 5 },
  { code: "exploitation", id: "Eksploitasi", en: "Exploitation", simfoni: "eksploitasi", kpai: 5 },
  {
    code: "trafficking",
    id: "Perdagangan orang (TPPO)",
    en: "Trafficking in persons",
    simfoni: "trafficking",
    kpai: 5
  },
  { code: "neglect", id: "Penelantaran", en: "Neglect", simfoni: "penelantaran", kpai: 2 },
  { code: "other", id: "Kekerasan lainnya", en: "Other violence", simfoni: "lainnya", kpai: 5 }
);
var frequencies = codeList(
  { code: "once", id: "Satu kali", en: "Once", anak: { id: "Sekali saja", en: "Just once" } },
  { code: "fewTimes", id: "Beberapa kali", en: "A few times" },
  { code: "weekly", id: "Hampir setiap minggu", en: "Almost every week" },
  { code: "daily", id: "Hampir setiap hari", en: "Almost every day" },
  {
    code: "unknown",
    id: "Tidak tahu",
    en: "Not known",
    anak: { id: "Aku tidak ingat", en: "I don't remember" }
  }
);
var sinceWhen = codeList(
  { code: "today", id: "Hari ini", en: "Today" },
  { code: "thisWeek", id: "Minggu ini", en: "This week" },
  { code: "thisMonth", id: "Bulan ini", en: "This month" },
  { code: "months", id: "Beberapa bulan", en: "Some months" },
  { code: "overYear", id: "Lebih dari setahun", en: "Over a year" },
  {
    code: "unknown",
    id: "Tidak tahu",
    en: "Not known",
    anak: { id: "Aku tidak ingat", en: "I don't remember" }
  }
);
var stillGoing = codeList(
  {
    code: "yes",
    id: "Masih terjadi",
    en: "Still going on",
    anak: { id: "Ya, masih", en: "Yes, still" }
  },
  {
    code: "no",
    id: "Sudah berhenti",
    en: "It has stopped",
    anak: { id: "Sudah tidak lagi", en: "Not any more" }
  },
  {
    code: "afraid",
    id: "Dikhawatirkan terulang",
    en: "Feared to happen again",
    anak: { id: "Aku takut terjadi lagi", en: "I'm scared it will happen again" }
  },
  {
    code: "unknown",
    id: "Tidak tahu",
    en: "Not known",
    anak: { id: "Aku tidak tahu", en: "I don't know" }
  }
);
var powerGaps = codeList(
  { code: "age", id: "Lebih tua atau kakak kelas", en: "Older or in a higher class" },
  { code: "strength", id: "Lebih kuat secara fisik", en: "Physically stronger" },
  { code: "number", id: "Jumlahnya lebih banyak", en: "More of them" },
  { code: "position", id: "Punya kedudukan atau wewenang", en: "Holds a position or authority" },
  { code: "popularity", id: "Lebih berpengaruh di kelompok", en: "More influence in the group" },
  { code: "dependence", id: "Korban bergantung kepadanya", en: "The victim depends on them" },
  { code: "disability", id: "Korban menyandang disabilitas", en: "The victim has a disability" },
  {
    code: "online",
    id: "Memegang foto, pesan, atau akun",
    en: "Holds photos, messages or an account"
  },
  { code: "other", id: "Lainnya", en: "Other" }
);
var worryLevels = codeList(
  { code: "0", id: "Tidak khawatir", en: "Not worried", anak: { id: "Tenang", en: "Calm" } },
  { code: "1", id: "Sedikit khawatir", en: "A little worried" },
  { code: "2", id: "Cukup khawatir", en: "Quite worried", anak: { id: "Khawatir", en: "Worried" } },
  { code: "3", id: "Sangat khawatir", en: "Very worried", anak: { id: "Takut", en: "Scared" } },
  {
    code: "4",
    id: "Tidak sanggup lagi",
    en: "Cannot bear it any more",
    anak: { id: "Takut sekali", en: "Very scared" }
  }
);

// content/codes/needs.ts
var disabilities = codeList(
  { code: "none", id: "Tidak ada", en: "None" },
  { code: "physical", id: "Disabilitas fisik", en: "Physical disability" },
  { code: "intellectual", id: "Disabilitas intelektual", en: "Intellectual disability" },
  { code: "mental", id: "Disabilitas mental", en: "Mental disability" },
  { code: "sensorySight", id: "Disabilitas sensorik: netra", en: "Sensory disability: sight" },
  { code: "sensoryHearing", id: "Disabilitas sensorik: rungu", en: "Sensory disability: hearing" },
  { code: "sensorySpeech", id: "Disabilitas sensorik: wicara", en: "Sensory disability: speech" },
  { code: "multiple", id: "Disabilitas ganda atau multi", en: "Multiple disability" },
  { code: "unknown", id: "Belum diketahui", en: "Not yet known" },
  { code: "refused", id: "Menolak menjawab", en: "Refused to answer" }
);
var functionNeeds = codeList(
  { code: "seeing", id: "Melihat", en: "Seeing" },
  { code: "hearing", id: "Mendengar", en: "Hearing" },
  { code: "walking", id: "Berjalan atau naik tangga", en: "Walking or climbing steps" },
  {
    code: "remembering",
    id: "Mengingat atau memusatkan perhatian",
    en: "Remembering or concentrating"
  },
  { code: "selfCare", id: "Merawat diri (mandi, berpakaian)", en: "Self-care (washing, dressing)" },
  { code: "communicating", id: "Berkomunikasi", en: "Communicating" }
);
var functionLevels = codeList(
  { code: "none", id: "Tidak sulit", en: "No difficulty" },
  { code: "some", id: "Agak sulit", en: "Some difficulty" },
  { code: "lot", id: "Sangat sulit", en: "A lot of difficulty" },
  { code: "cannot", id: "Tidak bisa sama sekali", en: "Cannot do at all" },
  { code: "notAsked", id: "Belum ditanyakan", en: "Not asked yet" }
);
var accommodations = codeList(
  { code: "bisindo", id: "Juru bahasa isyarat BISINDO", en: "BISINDO sign interpreter" },
  { code: "sibi", id: "Juru bahasa isyarat SIBI", en: "SIBI sign interpreter" },
  { code: "written", id: "Percakapan tertulis", en: "Talking in writing" },
  { code: "drawing", id: "Gambar dan kartu", en: "Drawings and cards" },
  { code: "readAloud", id: "Dibacakan", en: "Read aloud" },
  { code: "easyWords", id: "Bahasa yang disederhanakan", en: "Easy language" },
  { code: "wheelchair", id: "Akses kursi roda", en: "Wheelchair access" },
  { code: "companion", id: "Pendamping pilihan sendiri", en: "Companion of own choice" },
  { code: "homeVisit", id: "Kunjungan rumah", en: "Home visit" },
  { code: "localLanguage", id: "Penerjemah bahasa daerah", en: "Local-language interpreter" },
  {
    code: "sameSex",
    id: "Petugas perempuan atau laki-laki sesuai pilihan",
    en: "Worker of the chosen sex"
  },
  { code: "prayerTimes", id: "Jadwal menyesuaikan waktu ibadah", en: "Times that respect worship" },
  { code: "other", id: "Lainnya", en: "Other" }
);
var contactSafety = codeList(
  { code: "safeToCall", id: "Aman ditelepon", en: "Safe to call" },
  { code: "safeToText", id: "Aman dikirimi pesan", en: "Safe to text" },
  { code: "noVoicemail", id: "Jangan meninggalkan pesan suara", en: "Leave no voice message" },
  { code: "onlyHours", id: "Hanya pada jam tertentu", en: "Only at certain hours" },
  {
    code: "agreedOpening",
    id: "Pakai kalimat pembuka yang disepakati",
    en: "Use the agreed opening words"
  },
  { code: "neverNameOffice", id: "Jangan menyebut nama layanan", en: "Do not name the service" },
  { code: "sharedPhone", id: "Ponsel dipakai bersama", en: "Phone is shared" },
  {
    code: "throughTrusted",
    id: "Hanya lewat orang yang dipercaya",
    en: "Only through the trusted person"
  },
  { code: "atSchool", id: "Hanya ditemui di sekolah", en: "Only in person at school" },
  { code: "codeOnly", id: "Hanya lewat kode laporan", en: "Only through the report code" },
  { code: "noContact", id: "Jangan dihubungi", en: "Do not contact" }
);
var contextFactors = codeList(
  {
    code: "harmfulTechnology",
    id: "Teknologi dan informasi yang merugikan",
    en: "Harmful technology and information"
  },
  { code: "parenting", id: "Pengasuhan yang kurang memadai", en: "Poor parenting" },
  {
    code: "permissiveClimate",
    id: "Lingkungan sosial budaya yang permisif",
    en: "Permissive social and cultural climate"
  },
  { code: "poverty", id: "Kemiskinan", en: "Poverty" },
  { code: "unemployment", id: "Pengangguran", en: "Unemployment" },
  { code: "housing", id: "Tempat tinggal yang tidak layak", en: "Unfit housing" }
);

// content/codes/people.ts
var relationsToReported = codeList(
  { code: "classmate", id: "Teman sekelas", en: "Classmate", simfoni: "pacar/teman" },
  { code: "schoolmate", id: "Teman sesekolah", en: "Schoolmate", simfoni: "pacar/teman" },
  { code: "seniorPupil", id: "Kakak kelas", en: "Older pupil", simfoni: "pacar/teman" },
  {
    code: "dormitorySenior",
    id: "Kakak asuh atau pengurus asrama",
    en: "Dormitory senior",
    simfoni: "pacar/teman"
  },
  { code: "friend", id: "Teman", en: "Friend", simfoni: "pacar/teman" },
  {
    code: "partner",
    id: "Pacar atau mantan pacar",
    en: "Girlfriend, boyfriend or ex",
    simfoni: "pacar/teman"
  },
  {
    code: "spouse",
    id: "Suami, istri, atau mantan",
    en: "Spouse or former spouse",
    simfoni: "suami/istri"
  },
  { code: "father", id: "Ayah", en: "Father", simfoni: "orang tua" },
  { code: "mother", id: "Ibu", en: "Mother", simfoni: "orang tua" },
  { code: "stepParent", id: "Ayah atau ibu tiri", en: "Step-parent", simfoni: "orang tua" },
  { code: "sibling", id: "Kakak atau adik", en: "Brother or sister", simfoni: "keluarga/saudara" },
  { code: "relative", id: "Keluarga lain", en: "Another relative", simfoni: "keluarga/saudara" },
  { code: "carer", id: "Pengasuh atau wali", en: "Carer or guardian", simfoni: "keluarga/saudara" },
  { code: "teacher", id: "Guru", en: "Teacher", simfoni: "guru" },
  {
    code: "religiousTeacher",
    id: "Ustaz, ustazah, atau guru mengaji",
    en: "Religious teacher",
    simfoni: "guru"
  },
  {
    code: "headTeacher",
    id: "Kepala sekolah atau pimpinan lembaga",
    en: "Head teacher or head of the institution",
    simfoni: "guru"
  },
  {
    code: "schoolStaff",
    id: "Pegawai sekolah, pelatih, atau sopir jemputan",
    en: "School staff, coach or driver",
    simfoni: "lainnya"
  },
  { code: "employer", id: "Majikan atau atasan", en: "Employer or superior", simfoni: "majikan" },
  { code: "coworker", id: "Rekan kerja", en: "Co-worker", simfoni: "rekan kerja" },
  { code: "neighbour", id: "Tetangga", en: "Neighbour", simfoni: "tetangga" },
  {
    code: "onlineOnly",
    id: "Orang yang hanya dikenal di internet",
    en: "Someone known only online",
    simfoni: "lainnya"
  },
  { code: "stranger", id: "Orang tidak dikenal", en: "Stranger", simfoni: "lainnya" },
  { code: "other", id: "Lainnya", en: "Other", simfoni: "lainnya" },
  {
    code: "unknown",
    id: "Tidak tahu",
    en: "Not known",
    simfoni: "NA",
    anak: { id: "Aku tidak tahu", en: "I don't know" }
  },
  {
    code: "refused",
    id: "Belum mau menjawab",
    en: "Prefers not to say",
    simfoni: "NA",
    anak: { id: "Aku belum mau bilang", en: "I don't want to say yet" }
  }
);
var reporterKinds = codeList(
  {
    code: "self",
    id: "Korban sendiri",
    en: "The person hurt",
    anak: { id: "Aku sendiri yang mengalami", en: "It happened to me" },
    remaja: { id: "Aku yang mengalami", en: "It happened to me" }
  },
  {
    code: "friend",
    id: "Teman",
    en: "Friend",
    anak: { id: "Temanku yang mengalami", en: "It happened to my friend" }
  },
  {
    code: "witness",
    id: "Orang yang melihat",
    en: "Witness",
    anak: { id: "Aku melihatnya", en: "I saw it" }
  },
  { code: "parent", id: "Orang tua", en: "Parent" },
  { code: "guardian", id: "Wali atau pengasuh", en: "Guardian or carer" },
  {
    code: "relative",
    id: "Anggota keluarga lain",
    en: "Another relative",
    anak: { id: "Saudaraku yang mengalami", en: "It happened to my brother, sister or cousin" }
  },
  { code: "teacher", id: "Guru atau guru BK", en: "Teacher or school counsellor" },
  {
    code: "schoolStaff",
    id: "Pegawai sekolah atau pengurus asrama",
    en: "School or dormitory staff"
  },
  { code: "healthWorker", id: "Tenaga kesehatan", en: "Health worker" },
  {
    code: "villageWorker",
    id: "Perangkat desa, kader, atau PATBM",
    en: "Village officer or volunteer"
  },
  { code: "institution", id: "Lembaga lain", en: "Another institution" },
  { code: "community", id: "Warga masyarakat", en: "Member of the public" },
  {
    code: "reportedPerson",
    id: "Orang yang merasa telah menyakiti",
    en: "Someone who thinks they hurt another",
    anak: { id: "Aku pernah menyakiti teman", en: "I hurt someone" },
    remaja: { id: "Aku merasa pernah menyakiti orang lain", en: "I think I hurt someone" }
  },
  {
    code: "worker",
    id: "Petugas (temuan lapangan atau media)",
    en: "Worker (outreach or media finding)"
  },
  { code: "notStated", id: "Tidak disebut", en: "Not stated" }
);
var personRelations = codeList(
  { code: "father", id: "Ayah", en: "Father" },
  { code: "mother", id: "Ibu", en: "Mother" },
  { code: "stepParent", id: "Orang tua tiri", en: "Step-parent" },
  { code: "adoptiveParent", id: "Orang tua angkat", en: "Adoptive parent" },
  { code: "grandparent", id: "Kakek atau nenek", en: "Grandparent" },
  { code: "sibling", id: "Saudara kandung", en: "Sibling" },
  { code: "child", id: "Anak", en: "Child" },
  { code: "spouse", id: "Suami atau istri", en: "Spouse" },
  { code: "relative", id: "Keluarga lain", en: "Other relative" },
  { code: "guardian", id: "Wali", en: "Guardian" },
  { code: "carer", id: "Pengasuh", en: "Carer" },
  { code: "friend", id: "Teman", en: "Friend" },
  { code: "classmate", id: "Teman sekelas", en: "Classmate" },
  { code: "teacher", id: "Guru", en: "Teacher" },
  { code: "religiousTeacher", id: "Ustaz atau guru mengaji", en: "Religious teacher" },
  { code: "neighbour", id: "Tetangga", en: "Neighbour" },
  { code: "villageHead", id: "Kepala desa atau perangkat desa", en: "Village head or officer" },
  { code: "adatLeader", id: "Ninik mamak atau tokoh adat", en: "Customary leader" },
  { code: "religiousLeader", id: "Tokoh agama", en: "Religious leader" },
  { code: "trustedAdult", id: "Orang dewasa yang dipercaya", en: "Trusted adult" },
  { code: "partner", id: "Pacar", en: "Boyfriend or girlfriend" },
  { code: "coworker", id: "Rekan kerja", en: "Co-worker" },
  { code: "other", id: "Lainnya", en: "Other" }
);
var sexes = codeList(
  { code: "female", id: "Perempuan", en: "Female", simfoni: "perempuan" },
  { code: "male", id: "Laki-laki", en: "Male", simfoni: "laki-laki" },
  { code: "notStated", id: "Tidak disebut", en: "Not stated", simfoni: "NA" },
  { code: "unknown", id: "Tidak tahu", en: "Not known", simfoni: "NA" },
  {
    code: "refused",
    id: "Menolak menjawab",
    en: "Refused to answer",
    simfoni: "NA",
    anak: { id: "Tidak mau jawab", en: "I don't want to answer" }
  }
);
var simfoniAgeBands = codeList(
  { code: "under6", id: "0\u20135 tahun", en: "Under 6", simfoni: "<6" },
  { code: "from6to12", id: "6\u201312 tahun", en: "6 to 12", simfoni: "6-12" },
  { code: "from13to17", id: "13\u201317 tahun", en: "13 to 17", simfoni: "13-17" },
  { code: "from18to24", id: "18\u201324 tahun", en: "18 to 24", simfoni: "18-24" },
  { code: "from25to44", id: "25\u201344 tahun", en: "25 to 44", simfoni: "25-44" },
  { code: "from45to59", id: "45\u201359 tahun", en: "45 to 59", simfoni: "45-59" },
  { code: "from60", id: "60 tahun ke atas", en: "60 and over", simfoni: "60+" },
  { code: "unknown", id: "Umur tidak pasti", en: "Age not certain", simfoni: "NA" }
);
var readerBands = codeList(
  {
    code: "anak",
    id: "Anak (sampai 11 tahun)",
    en: "Child (up to 11)",
    anak: { id: "Aku di bawah 12 tahun", en: "I'm under 12" }
  },
  {
    code: "remaja",
    id: "Remaja (12\u201317 tahun)",
    en: "Teenager (12 to 17)",
    anak: { id: "Aku 12 sampai 17 tahun", en: "I'm 12 to 17" }
  },
  {
    code: "dewasa",
    id: "Dewasa (18 tahun ke atas)",
    en: "Adult (18 and over)",
    anak: { id: "Aku 18 tahun atau lebih", en: "I'm 18 or older" }
  }
);
var educations = codeList(
  {
    code: "none",
    id: "Tidak atau belum sekolah",
    en: "Not in school",
    simfoni: "tidak/belum sekolah"
  },
  { code: "early", id: "PAUD/TK", en: "Early years", simfoni: "PAUD/TK" },
  { code: "primary", id: "SD/MI", en: "Primary", simfoni: "SD" },
  { code: "lowerSecondary", id: "SMP/MTs", en: "Lower secondary", simfoni: "SLTP" },
  { code: "upperSecondary", id: "SMA/SMK/MA", en: "Upper secondary", simfoni: "SLTA" },
  { code: "higher", id: "Perguruan tinggi", en: "Higher education", simfoni: "PT" },
  { code: "unknown", id: "Tidak tahu", en: "Not known", simfoni: "NA" },
  { code: "notStated", id: "Tidak disebut", en: "Not stated", simfoni: "NA" }
);

// content/codes/places.ts
var places = codeList(
  { code: "classroom", id: "Ruang kelas", en: "Classroom", simfoni: "sekolah" },
  {
    code: "schoolYard",
    id: "Halaman atau lapangan sekolah",
    en: "School yard or field",
    simfoni: "sekolah"
  },
  { code: "canteen", id: "Kantin", en: "Canteen", simfoni: "sekolah" },
  { code: "toilet", id: "Toilet sekolah", en: "School toilet", simfoni: "sekolah" },
  { code: "corridor", id: "Lorong atau tangga", en: "Corridor or stairs", simfoni: "sekolah" },
  {
    code: "teacherRoom",
    id: "Ruang guru atau kantor sekolah",
    en: "Staff room or school office",
    simfoni: "sekolah"
  },
  { code: "schoolOther", id: "Bagian lain sekolah", en: "Elsewhere at school", simfoni: "sekolah" },
  {
    code: "dormitory",
    id: "Asrama atau kamar pesantren",
    en: "Boarding house or pesantren room",
    simfoni: "lembaga pendidikan"
  },
  {
    code: "worshipRoom",
    id: "Tempat ibadah atau mengaji",
    en: "Place of worship or study",
    simfoni: "lembaga pendidikan"
  },
  {
    code: "shortCourse",
    id: "Pesantren kilat atau tempat les",
    en: "Short religious course or tutoring",
    simfoni: "lembaga pendidikan kilat"
  },
  { code: "campus", id: "Kampus", en: "Campus", simfoni: "lembaga pendidikan" },
  {
    code: "wayToSchool",
    id: "Di jalan ke atau dari sekolah",
    en: "On the way to or from school",
    simfoni: "fasilitas umum"
  },
  {
    code: "transport",
    id: "Angkutan umum atau jemputan",
    en: "Public transport or school ride",
    simfoni: "fasilitas umum"
  },
  {
    code: "online",
    id: "Daring: media sosial, obrolan, gim",
    en: "Online: social media, chats, games",
    simfoni: "lainnya",
    anak: { id: "Di HP atau internet", en: "On the phone or internet" }
  },
  {
    code: "home",
    id: "Rumah sendiri",
    en: "Own home",
    simfoni: "rumah tangga",
    anak: { id: "Di rumahku", en: "At my home" }
  },
  { code: "otherHome", id: "Rumah orang lain", en: "Someone else's home", simfoni: "lainnya" },
  { code: "workplace", id: "Tempat kerja", en: "Workplace", simfoni: "tempat kerja" },
  { code: "publicPlace", id: "Tempat umum", en: "Public place", simfoni: "fasilitas umum" },
  {
    code: "careHome",
    id: "Panti atau lembaga pengasuhan",
    en: "Care home or institution",
    simfoni: "lainnya"
  },
  { code: "evacuation", id: "Tempat pengungsian", en: "Evacuation site", simfoni: "lainnya" },
  { code: "other", id: "Tempat lain", en: "Somewhere else", simfoni: "lainnya" },
  {
    code: "notStated",
    id: "Tidak disebut",
    en: "Not stated",
    simfoni: "NA",
    anak: { id: "Aku belum mau bilang", en: "I don't want to say yet" }
  }
);
var venueTypes = codeList(
  { code: "publicSchool", id: "Sekolah negeri", en: "Public school" },
  { code: "privateSchool", id: "Sekolah swasta", en: "Private school" },
  { code: "specialSchool", id: "Sekolah luar biasa (SLB)", en: "Special school (SLB)" },
  { code: "madrasah", id: "Madrasah", en: "Madrasah" },
  { code: "pesantren", id: "Pesantren", en: "Pesantren" },
  { code: "earlyYears", id: "PAUD dan taman kanak-kanak", en: "Early years and kindergarten" },
  { code: "nonFormal", id: "Pendidikan nonformal", en: "Non-formal education" },
  { code: "campus", id: "Kampus", en: "Campus" },
  { code: "home", id: "Rumah", en: "Home" },
  { code: "online", id: "Daring", en: "Online" },
  { code: "workplace", id: "Tempat kerja", en: "Workplace" },
  { code: "publicFacility", id: "Fasilitas umum", en: "Public facility" },
  { code: "careHome", id: "Panti atau lembaga pengasuhan", en: "Care home or institution" },
  { code: "evacuation", id: "Tempat pengungsian", en: "Evacuation site" },
  { code: "unknown", id: "Belum diketahui", en: "Not yet known" }
);
var schoolLevels = codeList(
  { code: "early", id: "PAUD/TK/RA", en: "Early years" },
  { code: "primary", id: "SD/MI", en: "Primary" },
  { code: "lowerSecondary", id: "SMP/MTs", en: "Lower secondary" },
  { code: "upperSecondary", id: "SMA/MA", en: "Upper secondary" },
  { code: "vocational", id: "SMK/MAK", en: "Vocational secondary" },
  { code: "special", id: "SLB", en: "Special" },
  { code: "pesantren", id: "Pesantren", en: "Pesantren" },
  { code: "university", id: "Perguruan tinggi", en: "Higher education" }
);
var authorityLevels = codeList(
  { code: "village", id: "Desa atau kelurahan", en: "Village" },
  { code: "regency", id: "Kabupaten atau kota", en: "Regency or city" },
  { code: "province", id: "Provinsi", en: "Province" },
  { code: "national", id: "Pusat", en: "National" }
);
var settings = codeList(
  { code: "school", id: "Sekolah", en: "School" },
  { code: "boarding", id: "Pesantren atau asrama", en: "Pesantren or boarding school" },
  { code: "family", id: "Keluarga", en: "Family" },
  { code: "community", id: "Masyarakat", en: "Community" },
  { code: "workplace", id: "Tempat kerja", en: "Workplace" },
  { code: "health", id: "Lembaga kesehatan", en: "Health institution" },
  { code: "online", id: "Daring", en: "Online" },
  { code: "disaster", id: "Bencana atau keadaan darurat", en: "Disaster or emergency" }
);

// src/platform/forms/form.ts
function defineForm(spec) {
  const { id: id2, version, title, fields } = spec;
  const all = { id: "all", title, fields: Object.keys(fields), conditional: false, when: () => true };
  const screens = spec.screens ? spec.screens(makeScreen) : [all];
  const form = { id: id2, version, title, fields, screens };
  for (const [name, field] of Object.entries(fields)) checkField(id2, name, field);
  checkScreens(form);
  return form;
}
var makeScreen = (id2, spec, fields) => ({
  id: id2,
  ...spec.title ? { title: spec.title } : {},
  ...spec.hint ? { hint: spec.hint } : {},
  fields,
  conditional: spec.when !== void 0,
  when: spec.when ?? (() => true)
});
function checkField(form, name, field) {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new Error(`Form ${form}: "${name}" is not a field name`);
  if ("options" in field) {
    const codes = field.options.map((option) => option.code);
    if (codes.length === 0 || codes.includes("")) throw new Error(`Form ${form}: ${name} lacks codes`);
    if (new Set(codes).size < codes.length) throw new Error(`Form ${form}: ${name} repeats a code`);
  }
  if (field.kind === "scale" && field.steps && field.steps.length !== field.max - field.min + 1) {
    throw new Error(`Form ${form}: ${name} needs a word for each step`);
  }
  if (field.kind === "group") {
    const inner = field.fields;
    for (const [part, plain] of Object.entries(inner)) checkField(form, part, plain);
  }
}
function checkScreens(form) {
  const placed = form.screens.flatMap((screen) => screen.fields);
  for (const name of Object.keys(form.fields)) {
    const times = placed.filter((other) => other === name).length;
    if (times !== 1) throw new Error(`Form ${form.id}: ${name} stands on ${times} screens instead of one`);
  }
  const ids = form.screens.map((screen) => screen.id);
  if (new Set(ids).size < ids.length || ids.includes("check")) {
    throw new Error(`Form ${form.id}: screen ids repeat, or one is called "check"`);
  }
}

// src/platform/forms/field.ts
var unknownOption = { code: "unknown", id: "Tidak tahu", en: "I do not know" };
function base(spec, sealed) {
  const { label, hint, ifMissing } = spec;
  return {
    label,
    ...hint ? { hint } : {},
    ...ifMissing ? { ifMissing } : {},
    required: spec.required ?? false,
    sealed: spec.sealed ?? sealed
  };
}
function shortText(spec) {
  return { ...base(spec, true), kind: "shortText", maxLength: spec.maxLength ?? 200 };
}
function longText(spec) {
  return { ...base(spec, true), kind: "longText", maxLength: spec.maxLength ?? 2e4 };
}
function phone(spec) {
  return { ...base(spec, true), kind: "phone", maxLength: 40 };
}
function date(spec) {
  return { ...base(spec, true), kind: "date", past: spec.past ?? false, future: spec.future ?? false };
}
function partialDate(spec) {
  return { ...date(spec), kind: "partialDate" };
}
function number(spec) {
  const { min = 0, max = 1e6, decimals = 0 } = spec;
  return { ...base(spec, true), kind: "number", min, max, decimals };
}
function scale(spec) {
  const { min, max, low, high, steps, faces } = spec;
  const looks = { ...steps ? { steps } : {}, ...faces ? { faces } : {} };
  return { ...base(spec, false), kind: "scale", min, max, low, high, ...looks };
}
function choice(spec) {
  return { ...base(spec, false), ...coded(spec), kind: "choice" };
}
function choices(spec) {
  return { ...base(spec, false), ...coded(spec), kind: "choices" };
}
function bodyMap(spec) {
  return { ...base(spec, true), ...coded(spec), kind: "bodyMap" };
}
function coded(spec) {
  const { options, presentation = "list", icons = {} } = spec;
  return { options, presentation, icons };
}
function group(spec) {
  const { fields, item, max = 12 } = spec;
  return { ...base(spec, false), kind: "group", fields, item, max };
}

// src/platform/forms/wording.ts
function both(id2, en) {
  return { id: id2, en };
}

// src/reports/report-wording.ts
function asked(id2, en) {
  return both(
    { anak: id2[0], remaja: id2[1], dewasa: id2[2] },
    { anak: en[0], remaja: en[1], dewasa: en[2] }
  );
}
var anyName = both("Nama panggilan saja boleh. Tidak tahu? Lewati.", "A nickname is fine. If you do not know, skip it.");
var reportWording = {
  title: both("Cerita yang terjadi", "What happened"),
  requestTitle: both("Minta bicara", "Ask to talk"),
  band: {
    label: both("Umurmu berapa?", "How old are you?"),
    hint: both(
      "Supaya kata-kata kami pas untukmu. Kalau dilewati, kami pakai kata-kata yang paling mudah.",
      "So that our words suit you. If you skip this, we use the easiest words."
    )
  },
  reporterKind: {
    label: asked(
      ["Siapa yang mengalaminya?", "Kamu siapa dalam cerita ini?", "Anda melapor sebagai siapa?"],
      ["Who did it happen to?", "Who are you in this story?", "In what role are you reporting?"]
    )
  },
  dangerNow: {
    label: asked(
      ["Apakah sekarang kamu sedang dalam bahaya?", "Apakah sekarang ada yang sedang dalam bahaya?", "Apakah saat ini ada orang yang dalam bahaya?"],
      ["Are you in danger right now?", "Is someone in danger right now?", "Is anyone in danger at this moment?"]
    ),
    hint: asked(
      ["Misalnya ada yang sedang memukul atau mengejarmu.", "Misalnya ada yang sedang dipukul, dikejar, atau dikurung.", "Misalnya kekerasan sedang berlangsung atau akan segera terjadi."],
      ["For example, someone is hitting or chasing you.", "For example, someone is being hit, chased or locked in.", "For example, violence is going on or about to happen."]
    )
  },
  warning: {
    label: asked(
      ["Apakah ada salah satu dari ini?", "Apakah ada salah satu dari ini?", "Adakah di antara hal berikut?"],
      ["Is any of these true?", "Is any of these true?", "Does any of the following apply?"]
    ),
    hint: both("Kalau tidak ada, langsung lanjut saja.", "If not, just go on.")
  },
  signs: {
    weapon: asked(
      ["Ada senjata atau benda tajam", "Ada senjata atau benda tajam", "Ada senjata atau benda tajam"],
      ["There is a weapon or something sharp", "There is a weapon or something sharp", "A weapon or sharp object is involved"]
    ),
    doctor: asked(
      ["Ada luka yang perlu dilihat dokter", "Ada luka yang perlu dokter sekarang", "Ada luka yang perlu penanganan medis sekarang"],
      ["Someone is hurt and needs a doctor", "Someone needs a doctor now", "An injury needs medical care now"]
    ),
    trapped: asked(
      ["Tidak bisa keluar atau dikurung", "Dikurung atau tidak bisa pergi", "Korban dikurung atau tidak dapat pergi"],
      ["Locked in, or cannot get out", "Locked in, or cannot leave", "The person is confined or cannot leave"]
    ),
    threatened: asked(
      ["Diancam supaya tidak bercerita", "Diancam supaya diam", "Ada ancaman agar tidak melapor"],
      ["Told something bad will happen if I tell", "Threatened to keep quiet", "There are threats against reporting"]
    ),
    missing: asked(
      ["Ada anak yang pergi dan belum pulang", "Ada yang kabur dan belum kembali", "Korban pergi dari rumah dan belum kembali"],
      ["A child ran away and is not back", "Someone ran away and is not back", "The person has left home and not returned"]
    )
  },
  what: {
    label: asked(
      ["Ceritakan apa yang terjadi", "Ceritakan apa yang terjadi", "Ceritakan apa yang terjadi"],
      ["Tell us what happened", "Tell us what happened", "Tell us what happened"]
    ),
    hint: asked(
      ["Tulis sebisamu. Tidak apa-apa kalau tidak urut. Ini bukan salahmu.", "Tulis dengan caramu sendiri. Tidak perlu urut, tidak perlu rapi.", "Tuliskan yang Anda ketahui, lihat, atau dengar. Bukti tidak wajib."],
      ["Write what you can. It need not be in order. It is not your fault.", "Write it your own way. It need not be tidy or in order.", "Write what you know, saw or heard. Proof is not required."]
    ),
    ifMissing: asked(
      ["Tulis dulu ceritamu, ya. Satu kalimat juga boleh.", "Tulis dulu ceritanya. Satu kalimat juga boleh.", "Tuliskan dahulu apa yang terjadi. Satu kalimat pun cukup."],
      ["Please write your story first. One sentence is fine.", "Please write what happened first. One sentence is fine.", "Please write what happened first. One sentence is enough."]
    )
  },
  requestWhat: {
    label: asked(
      ["Kamu ingin bicara tentang apa?", "Kamu ingin bicara tentang apa?", "Anda ingin membicarakan apa?"],
      ["What would you like to talk about?", "What would you like to talk about?", "What would you like to talk about?"]
    ),
    hint: asked(
      ["Satu kalimat juga boleh.", "Satu kalimat juga boleh. Tidak perlu rapi.", "Satu kalimat pun cukup."],
      ["One sentence is fine.", "One sentence is fine. It need not be tidy.", "One sentence is enough."]
    ),
    ifMissing: both("Tulis dulu satu kalimat, supaya kami tahu siapa yang paling tepat menemanimu.", "Please write one sentence, so that we know who suits you best.")
  },
  forms: {
    label: asked(
      ["Yang mana yang terjadi?", "Yang mana yang terjadi?", "Bentuk kejadiannya apa saja?"],
      ["Which of these happened?", "Which of these happened?", "Which forms did it take?"]
    ),
    hint: both("Boleh pilih lebih dari satu.", "You may choose more than one.")
  },
  place: {
    label: asked(["Terjadinya di mana?", "Terjadinya di mana?", "Di mana terjadinya?"], ["Where did it happen?", "Where did it happen?", "Where did it happen?"])
  },
  atSchool: both("Di sekolah atau madrasah", "At school or madrasah"),
  schoolTitle: both("Di sekolah atau pesantren mana?", "Which school or pesantren?"),
  schoolPart: { label: both("Di bagian mana?", "In which part?") },
  institution: { label: both("Nama tempatnya", "Its name") },
  venue: { label: both("Jenisnya", "What kind it is") },
  links: {
    label: both("Ada tautan atau nama akun?", "Any links or account names?"),
    hint: both("Satu baris satu tautan. Jangan mengirim ulang foto atau video yang memalukan; tautannya saja cukup.", "One link a line. Do not send embarrassing photos or videos on; the link is enough.")
  },
  placeNote: { label: both("Tempatnya di mana?", "Where was that?") },
  whenTitle: both("Kapan terjadinya?", "When did it happen?"),
  happened: { label: both("Kira-kira sejak kapan?", "Since about when?") },
  when: { label: both("Kalau ingat, tanggal yang terakhir", "If you remember, the last date") },
  oftenTitle: both("Seberapa sering?", "How often?"),
  frequency: { label: both("Berapa kali terjadi?", "How many times did it happen?") },
  stillGoing: { label: both("Apakah masih terjadi?", "Is it still going on?") },
  selfTitle: asked(["Sedikit tentang kamu", "Sedikit tentang kamu", "Sedikit tentang Anda"], ["A little about you", "A little about you", "A little about you"]),
  selfAge: { label: both("Umur", "Age") },
  selfSex: { label: both("Perempuan atau laki-laki", "Female or male") },
  selfClass: { label: both("Kelas atau pekerjaan", "Class or work") },
  harmed: {
    label: both("Siapa yang disakiti?", "Who was hurt?"),
    hint: anyName,
    item: both("Orang", "Person")
  },
  reported: {
    label: asked(["Siapa yang melakukannya?", "Siapa yang melakukannya?", "Siapa yang melakukannya?"], ["Who did it?", "Who did it?", "Who did it?"]),
    hint: both("Boleh lebih dari satu orang. Nama panggilan juga boleh. Tidak tahu? Lewati.", "There may be several. A nickname is fine. If you do not know, skip it."),
    item: both("Orang", "Person")
  },
  reportedCount: { label: both("Kira-kira berapa orang semuanya?", "About how many people in all?") },
  witnesses: {
    label: both("Siapa yang melihat?", "Who saw it?"),
    hint: both("Kami tidak menghubungi mereka tanpa pertimbangan petugas.", "We do not contact them before a worker has thought it through."),
    item: both("Orang", "Person")
  },
  person: {
    name: { label: both("Nama atau panggilan", "Name or nickname") },
    relation: { label: both("Dia siapa bagi yang disakiti?", "Who are they to the person hurt?") },
    age: { label: both("Umur kira-kira", "Rough age") },
    sex: { label: both("Perempuan atau laki-laki", "Female or male") },
    className: { label: both("Kelas, kamar, atau pekerjaan", "Class, room or work") },
    note: { label: both("Catatan lain", "Anything else") }
  },
  injured: {
    label: asked(["Apakah ada yang sakit di tubuh?", "Apakah ada yang terluka?", "Apakah ada yang terluka?"], ["Does anything hurt on the body?", "Was anyone injured?", "Was anyone injured?"])
  },
  injuries: {
    label: both("Di bagian mana?", "Where?"),
    hint: both("Ketuk bagian tubuh yang sakit atau terluka.", "Tap the part of the body that hurts or is injured.")
  },
  worry: {
    label: asked(["Bagaimana perasaanmu sekarang?", "Seberapa khawatir kamu sekarang?", "Seberapa khawatir Anda sekarang?"], ["How do you feel now?", "How worried are you now?", "How worried are you now?"]),
    low: asked(["Tenang", "Tidak khawatir", "Tidak khawatir"], ["Calm", "Not worried", "Not worried"]),
    high: asked(["Takut sekali", "Tidak sanggup lagi", "Tidak sanggup lagi"], ["Very scared", "Cannot bear it any more", "Cannot bear it any more"]),
    steps: [
      asked(["Tenang", "Tidak khawatir", "Tidak khawatir"], ["Calm", "Not worried", "Not worried"]),
      both("Sedikit khawatir", "A little worried"),
      asked(["Khawatir", "Cukup khawatir", "Cukup khawatir"], ["Worried", "Quite worried", "Quite worried"]),
      asked(["Takut", "Sangat khawatir", "Sangat khawatir"], ["Scared", "Very worried", "Very worried"]),
      asked(["Takut sekali", "Tidak sanggup lagi", "Tidak sanggup lagi"], ["Very scared", "Cannot bear it any more", "Cannot bear it any more"])
    ]
  },
  mustNotKnow: {
    label: both("Siapa yang tidak boleh tahu?", "Who must not know?"),
    hint: asked(
      ["Misalnya Ayah, wali kelas, atau teman sekamar. Kami pegang pesan ini.", "Misalnya orang tua, wali kelas, atau teman sekamar. Petugas membaca ini lebih dulu.", "Petugas membaca ini sebelum menghubungi siapa pun."],
      ["For example Dad, your teacher or a room-mate. We keep to this.", "For example a parent, teacher or room-mate. Workers read this first.", "Workers read this before contacting anyone."]
    )
  },
  contactTitle: both("Bagaimana kami boleh menghubungi?", "How may we reach you?"),
  contactHint: both(
    "Semuanya boleh dilewati. Tanpa nomor pun, kamu bisa membaca balasan di sini dengan kode rahasia.",
    "You may skip all of it. Without any number you can still read our reply here with your secret code."
  ),
  contactRules: { label: both("Yang aman", "What is safe"), hint: both("Boleh pilih lebih dari satu.", "You may choose more than one.") },
  contactNumber: { label: both("Nomor yang aman", "A safe number") },
  contactWhen: { label: both("Jam yang aman", "Safe hours"), hint: both("Misalnya: sepulang sekolah, jam 3 sampai 4 sore.", "For example: after school, from 3 to 4.") },
  contactOpening: { label: both("Kalimat pembuka yang aman", "Safe opening words"), hint: both("Misalnya: \u201CIni dari perpustakaan.\u201D Kosongkan kalau tidak perlu.", "For example: \u201CThis is the library.\u201D Leave empty if not needed.") },
  keepFrom: {
    label: both("Adakah petugas kami yang tidak boleh membaca ini?", "Is there a worker of ours who must not read this?"),
    hint: both("Tulis namanya, pisahkan dengan koma. Orang yang disebut dalam cerita otomatis tidak bisa membacanya.", "Write the names, with commas between. People named in the report cannot read it anyway.")
  },
  named: {
    label: asked(["Mau pakai nama?", "Mau menyebut namamu?", "Apakah Anda ingin menyebut nama?"], ["Do you want to give your name?", "Do you want to give your name?", "Would you like to give your name?"]),
    hint: both("Tanpa nama juga kami tangani dengan cara yang sama.", "Without a name it is handled in the same way.")
  },
  anonymous: both("Tanpa nama", "Without a name"),
  byName: both("Dengan nama", "With my name"),
  myName: { label: asked(["Namamu", "Namamu", "Nama Anda"], ["Your name", "Your name", "Your name"]) }
};

// src/reports/report-form.ts
function pick(list, ...codes) {
  return codes.flatMap((code) => list.filter((entry) => entry.code === code));
}
var yesNo = [
  { code: "yes", id: "Ya", en: "Yes" },
  { code: "no", id: "Tidak", en: "No" },
  unknownOption
];
var warningSigns = [
  { code: "weapon", ...reportWording.signs.weapon },
  { code: "doctor", ...reportWording.signs.doctor },
  { code: "trapped", ...reportWording.signs.trapped },
  { code: "threatened", ...reportWording.signs.threatened },
  { code: "missing", ...reportWording.signs.missing }
];
var schoolParts = pick(
  places,
  "classroom",
  "schoolYard",
  "canteen",
  "toilet",
  "corridor",
  "teacherRoom",
  "schoolOther"
);
var atSchool = ["school", "dormitory"];
var wherePlaces = [
  { code: "school", ...reportWording.atSchool },
  ...pick(
    places,
    "dormitory",
    "wayToSchool",
    "online",
    "home",
    "otherHome",
    "transport",
    "publicPlace",
    "workplace",
    "worshipRoom",
    "shortCourse",
    "campus",
    "careHome",
    "evacuation",
    "other",
    "notStated"
  )
];
var knownSexes = pick(sexes, "female", "male", "unknown", "refused");
var whoTells = pick(
  reporterKinds,
  "self",
  "friend",
  "witness",
  "parent",
  "guardian",
  "relative",
  "teacher",
  "schoolStaff",
  "healthWorker",
  "villageWorker",
  "institution",
  "community",
  "reportedPerson"
);
var howToReach = pick(
  contactSafety,
  "codeOnly",
  "safeToCall",
  "safeToText",
  "noVoicemail",
  "neverNameOffice",
  "sharedPhone",
  "throughTrusted",
  "atSchool",
  "noContact"
);
var harmed = {
  name: shortText({ ...reportWording.person.name, maxLength: 120 }),
  age: number({ ...reportWording.person.age, min: 0, max: 120 }),
  sex: choice({ ...reportWording.person.sex, options: knownSexes, sealed: true }),
  className: shortText({ ...reportWording.person.className, maxLength: 120 }),
  note: shortText({ ...reportWording.person.note, maxLength: 400 })
};
var reported = {
  name: shortText({ ...reportWording.person.name, maxLength: 120 }),
  relation: choice({ ...reportWording.person.relation, options: relationsToReported, sealed: true }),
  age: number({ ...reportWording.person.age, min: 0, max: 120 }),
  sex: choice({ ...reportWording.person.sex, options: knownSexes, sealed: true }),
  className: shortText({ ...reportWording.person.className, maxLength: 120 }),
  note: shortText({ ...reportWording.person.note, maxLength: 400 })
};
var witnesses = {
  name: shortText({ ...reportWording.person.name, maxLength: 120 }),
  className: shortText({ ...reportWording.person.className, maxLength: 120 }),
  note: shortText({ ...reportWording.person.note, maxLength: 400 })
};
var reportForm = defineForm({
  id: "report",
  version: 1,
  title: reportWording.title,
  fields: {
    band: choice({ ...reportWording.band, options: readerBands, presentation: "cards" }),
    reporterKind: choice({ ...reportWording.reporterKind, options: whoTells }),
    dangerNow: choice({ ...reportWording.dangerNow, options: yesNo, presentation: "cards" }),
    signs: choices({ ...reportWording.warning, options: warningSigns }),
    what: longText({ ...reportWording.what, required: true, maxLength: 2e4 }),
    forms: choices({ ...reportWording.forms, options: harmForms, presentation: "cards" }),
    place: choice({
      ...reportWording.place,
      options: wherePlaces,
      presentation: "cards",
      icons: { school: "school", dormitory: "tree", wayToSchool: "place", online: "phone", home: "home" }
    }),
    schoolPart: choice({ ...reportWording.schoolPart, options: schoolParts }),
    institution: shortText({ ...reportWording.institution, maxLength: 200 }),
    venue: choice({
      ...reportWording.venue,
      options: pick(venueTypes, "publicSchool", "privateSchool", "madrasah", "pesantren", "specialSchool", "nonFormal", "unknown")
    }),
    links: longText({ ...reportWording.links, maxLength: 4e3 }),
    placeNote: shortText({ ...reportWording.placeNote, maxLength: 300 }),
    happened: choice({ ...reportWording.happened, options: sinceWhen }),
    when: partialDate({ ...reportWording.when, past: true }),
    frequency: choice({ ...reportWording.frequency, options: frequencies }),
    stillGoing: choice({ ...reportWording.stillGoing, options: stillGoing }),
    selfAge: number({ ...reportWording.selfAge, min: 0, max: 120 }),
    selfSex: choice({ ...reportWording.selfSex, options: knownSexes, sealed: true }),
    selfClass: shortText({ ...reportWording.selfClass, maxLength: 120 }),
    harmed: group({ ...reportWording.harmed, fields: harmed, max: 12 }),
    reported: group({ ...reportWording.reported, fields: reported, max: 12 }),
    reportedCount: number({ ...reportWording.reportedCount, min: 1, max: 100 }),
    witnesses: group({ ...reportWording.witnesses, fields: witnesses, max: 12 }),
    injured: choice({ ...reportWording.injured, options: yesNo, presentation: "cards" }),
    injuries: bodyMap({ ...reportWording.injuries, options: bodyAreas }),
    worry: scale({ ...reportWording.worry, min: 0, max: 4, faces: "lowIsBest" }),
    mustNotKnow: longText({ ...reportWording.mustNotKnow, maxLength: 1e3 }),
    contactRules: choices({ ...reportWording.contactRules, options: howToReach }),
    contactNumber: phone(reportWording.contactNumber),
    contactWhen: shortText({ ...reportWording.contactWhen, maxLength: 200 }),
    contactOpening: shortText({ ...reportWording.contactOpening, maxLength: 200 }),
    keepFrom: shortText({ ...reportWording.keepFrom, maxLength: 400 }),
    named: choice({ ...reportWording.named, options: [{ code: "anonymous", ...reportWording.anonymous }, { code: "named", ...reportWording.byName }], presentation: "cards" }),
    myName: shortText({ ...reportWording.myName, maxLength: 120 })
  },
  screens: (screen) => [
    screen("band", {}, ["band"]),
    screen("who", {}, ["reporterKind"]),
    screen("danger", {}, ["dangerNow"]),
    screen("signs", {}, ["signs"]),
    screen("what", {}, ["what"]),
    screen("forms", {}, ["forms"]),
    screen("place", {}, ["place"]),
    screen("school", { title: reportWording.schoolTitle, when: (a) => atSchool.some((one) => one === a.place) }, ["institution", "venue"]),
    screen("schoolPart", { when: (a) => a.place === "school" }, ["schoolPart"]),
    screen("links", { when: (a) => a.place === "online" || (a.forms ?? []).includes("online") }, ["links"]),
    screen("placeNote", { when: (a) => a.place === "other" || a.place === "publicPlace" || a.place === "transport" }, ["placeNote"]),
    screen("when", { title: reportWording.whenTitle }, ["happened", "when"]),
    screen("often", { title: reportWording.oftenTitle }, ["frequency", "stillGoing"]),
    screen("self", { title: reportWording.selfTitle, when: (a) => a.reporterKind === "self" }, ["selfAge", "selfSex", "selfClass"]),
    screen("harmed", { when: (a) => a.reporterKind !== "self" }, ["harmed"]),
    screen("reported", {}, ["reported", "reportedCount"]),
    screen("witnesses", {}, ["witnesses"]),
    screen("injured", {}, ["injured"]),
    screen("injuries", { when: (a) => a.injured === "yes" }, ["injuries"]),
    screen("worry", {}, ["worry"]),
    screen("secret", {}, ["mustNotKnow"]),
    screen("contact", { title: reportWording.contactTitle, hint: reportWording.contactHint }, ["contactRules", "contactNumber", "contactWhen", "contactOpening"]),
    screen("keepFrom", {}, ["keepFrom"]),
    screen("named", {}, ["named"]),
    screen("myName", { when: (a) => a.named === "named" }, ["myName"])
  ]
});
var requestForm = defineForm({
  id: "request",
  version: 1,
  title: reportWording.requestTitle,
  fields: {
    band: reportForm.fields.band,
    dangerNow: reportForm.fields.dangerNow,
    what: longText({ ...reportWording.requestWhat, required: true, maxLength: 2e4 }),
    worry: reportForm.fields.worry,
    mustNotKnow: reportForm.fields.mustNotKnow,
    contactRules: reportForm.fields.contactRules,
    contactNumber: reportForm.fields.contactNumber,
    contactWhen: reportForm.fields.contactWhen,
    contactOpening: reportForm.fields.contactOpening,
    keepFrom: reportForm.fields.keepFrom,
    named: reportForm.fields.named,
    myName: reportForm.fields.myName
  },
  screens: (screen) => [
    screen("band", {}, ["band"]),
    screen("danger", {}, ["dangerNow"]),
    screen("what", {}, ["what"]),
    screen("worry", {}, ["worry"]),
    screen("secret", {}, ["mustNotKnow"]),
    screen("contact", { title: reportWording.contactTitle, hint: reportWording.contactHint }, ["contactRules", "contactNumber", "contactWhen", "contactOpening"]),
    screen("keepFrom", {}, ["keepFrom"]),
    screen("named", {}, ["named"]),
    screen("myName", { when: (a) => a.named === "named" }, ["myName"])
  ]
});

// src/reports/report.store.ts
import { sql } from "kysely";

// src/reports/way-back.store.ts
import { sql as sql2 } from "kysely";
async function findSession(scope, idHash, idleMinutes2) {
  const { rows: rows2 } = await sql2`
    select office_id, report_id, sealed_key
    from reports.reporter_of(${idHash}, ${scope.now}, make_interval(mins => ${idleMinutes2}))`.execute(scope.db);
  const [row] = rows2;
  return row ? { officeId: row.office_id, reportId: row.report_id, sealedKey: row.sealed_key } : null;
}

// src/reports/reporter-session.ts
var reporterCookie = "jejak";
var idleMinutes = 30;
function findReporter(database) {
  return async (cookies) => {
    const secret = readSecret(cookies(reporterCookie));
    if (!secret) return null;
    const keys = sessionKeys(secret);
    const session = await database.as({ kind: "public", officeId: null }, (scope) => findSession(scope, keys.lookup, idleMinutes));
    if (!session) return null;
    const reportKey = unwrapKey(keys.key, sealedAt.session(session.reportId), session.sealedKey);
    return { kind: "reporter", officeId: session.officeId, reportId: session.reportId, sessionHash: keys.lookup, reportKey };
  };
}
function readSecret(cookie) {
  const secret = cookie ? fromBase64Url(cookie) : null;
  return secret?.length === 32 ? secret : null;
}

// content/help-lines.ts
var freeAsStated = { id: "Gratis menurut penyelenggara", en: "Free, says the provider" };
var costUnknown = { id: "Biaya belum diketahui", en: "Cost not known" };
var needsData = { id: "Perlu paket data", en: "Needs mobile data" };
var hoursUnknown = { id: "Jam layanan belum diketahui", en: "Hours not known" };
var anyTime = { id: "Menurut penyelenggara setiap saat", en: "At any time, says the provider" };
var indonesian = ["id"];
var seenOn = "2026-11-21";
var national = (facts) => ({
  ...facts,
  scope: "national",
  language: indonesian,
  lastTest: null,
  seenOn
});
var helpLines = [
  national({
    id: "sapa129",
    name: { id: "SAPA 129 (KemenPPPA)", en: "SAPA 129 (Ministry of Women and Children)" },
    kind: "support",
    contact: { kind: "tel", value: "129", shown: "129" },
    purpose: { id: "Kekerasan terhadap anak dan perempuan", en: "Violence against children and women" },
    hours: anyTime,
    cost: freeAsStated,
    source: "kontan.co.id (2025), tribratanews.com (2023)",
    mark: "found"
  }),
  national({
    id: "sapa129-wa",
    name: { id: "SAPA 129 lewat WhatsApp", en: "SAPA 129 by WhatsApp" },
    kind: "support",
    contact: { kind: "wa", value: "628111129129", shown: "08111-129-129" },
    purpose: { id: "Kekerasan terhadap anak dan perempuan", en: "Violence against children and women" },
    hours: anyTime,
    cost: needsData,
    source: "kontan.co.id (2025), antaranews.com",
    mark: "found"
  }),
  national({
    id: "emergency112",
    name: { id: "Darurat 112", en: "Emergency 112" },
    kind: "emergency",
    contact: { kind: "tel", value: "112", shown: "112" },
    purpose: {
      id: "Keadaan darurat, di daerah yang membuka layanan ini",
      en: "Emergencies, where the regency runs this line"
    },
    hours: hoursUnknown,
    cost: freeAsStated,
    source: "practice of regencies; whether Kampar runs it is not known",
    mark: "unknown"
  }),
  national({
    id: "police110",
    name: { id: "Polisi 110", en: "Police 110" },
    kind: "emergency",
    contact: { kind: "tel", value: "110", shown: "110" },
    purpose: { id: "Bahaya saat ini juga", en: "Danger right now" },
    hours: hoursUnknown,
    cost: costUnknown,
    source: "general knowledge",
    mark: "known"
  }),
  national({
    id: "ambulance119",
    name: { id: "Ambulans 119", en: "Ambulance 119" },
    kind: "emergency",
    contact: { kind: "tel", value: "119", shown: "119" },
    purpose: {
      id: "Keadaan darurat medis, belum menjangkau semua daerah",
      en: "Medical emergencies, not everywhere yet"
    },
    hours: hoursUnknown,
    cost: costUnknown,
    source: "general knowledge",
    mark: "known"
  }),
  national({
    id: "healing119",
    name: { id: "healing119.id (Kemenkes)", en: "healing119.id (Ministry of Health)" },
    kind: "support",
    contact: { kind: "web", value: "https://healing119.id", shown: "healing119.id" },
    purpose: { id: "Bercerita dengan konselor", en: "Talking with a counsellor" },
    hours: hoursUnknown,
    cost: needsData,
    source: "kesprimkom.kemkes.go.id (reactivated 31 July 2025)",
    mark: "found"
  }),
  national({
    id: "sejiwa",
    name: { id: "SEJIWA 119 ekstensi 8", en: "SEJIWA 119 extension 8" },
    kind: "support",
    contact: { kind: "tel", value: "119,8", shown: "119 lalu 8" },
    purpose: { id: "Tekanan jiwa", en: "Emotional distress" },
    hours: {
      id: "Pernah hanya jam kerja dan antreannya lama",
      en: "Known to answer in office hours only, after long waits"
    },
    cost: costUnknown,
    source: "kaltara.disway.id (2026); detik.com (2024) on unanswered calls",
    mark: "found"
  }),
  national({
    id: "tepsa",
    name: { id: "TePSA (Kemensos)", en: "TePSA (Ministry of Social Affairs)" },
    kind: "support",
    contact: { kind: "tel", value: "1500771", shown: "1500-771" },
    purpose: { id: "Bantuan sosial bagi anak", en: "Social help for children" },
    hours: {
      id: "Dibuka 24 jam pada 2016; kini belum diketahui",
      en: "Opened as 24-hour in 2016; today unknown"
    },
    cost: costUnknown,
    source: "republika.co.id, kompas.com (2016)",
    mark: "unknown"
  }),
  national({
    id: "kpai",
    name: { id: "KPAI", en: "KPAI (child protection commission)" },
    kind: "complaint",
    contact: { kind: "tel", value: "02131901556", shown: "(021) 3190-1556" },
    purpose: { id: "Pengaduan pelanggaran hak anak", en: "Complaints about children's rights" },
    hours: hoursUnknown,
    cost: { id: "Pulsa telepon biasa", en: "Ordinary call charge" },
    source: "murianetwork.com (2024)",
    mark: "found"
  }),
  national({
    id: "kpai-web",
    name: { id: "Pengaduan KPAI", en: "KPAI complaints" },
    kind: "complaint",
    contact: { kind: "web", value: "https://pengaduan.kpai.go.id", shown: "pengaduan.kpai.go.id" },
    purpose: { id: "Pengaduan pelanggaran hak anak", en: "Complaints about children's rights" },
    hours: { id: "Formulir selalu terbuka", en: "The form is always open" },
    cost: needsData,
    source: "murianetwork.com (2024)",
    mark: "found"
  }),
  national({
    id: "lpsk148",
    name: { id: "LPSK 148", en: "Witness and victim protection (LPSK) 148" },
    kind: "support",
    contact: { kind: "tel", value: "148", shown: "148" },
    purpose: { id: "Perlindungan saksi dan korban", en: "Protection of witnesses and victims" },
    hours: hoursUnknown,
    cost: costUnknown,
    source: "general knowledge",
    mark: "known"
  }),
  national({
    id: "aduankonten",
    name: { id: "Aduan Konten (Komdigi)", en: "Content complaints (Komdigi)" },
    kind: "complaint",
    contact: { kind: "web", value: "https://aduankonten.id", shown: "aduankonten.id" },
    purpose: { id: "Meminta konten dihapus", en: "Asking for content to be taken down" },
    hours: { id: "Formulir selalu terbuka", en: "The form is always open" },
    cost: needsData,
    source: "hukumonline.com, murianetwork.com",
    mark: "found"
  })
];
var words = catalogue(
  {
    tested: (on) => `Terjawab saat dicoba ${on}.`,
    stale: (on) => `Terakhir dicoba ${on}. Mungkin sudah berubah.`,
    failed: (on) => `Tidak terjawab saat dicoba ${on}. Siapkan pilihan lain.`,
    untested: () => "Kami belum mencoba nomor ini. Kalau tidak terjawab, coba pilihan lain."
  },
  {
    tested: (on) => `Answered when tried on ${on}.`,
    stale: (on) => `Last tried on ${on}. It may have changed.`,
    failed: (on) => `Not answered when tried on ${on}. Keep another choice ready.`,
    untested: () => "We have not tried this line. If nobody answers, try another one."
  }
);

// src/site/words.ts
var siteWords = catalogue(
  {
    demonstration: "Peragaan. Semua orang dan kejadian di sini karangan. Jangan menulis hal sungguhan.",
    today: "Hari ini",
    desk: "Meja",
    cases: "Kasus",
    recap: "Rekap",
    dataRights: "Hak data",
    office: "Kantor",
    account: "Akun saya",
    signOut: "Keluar",
    about: "Tentang dan lisensi",
    rights: "Hakmu",
    staffDoor: "Masuk petugas",
    back: "Kembali ke awal",
    tryAgain: "Kirim lagi",
    failure: {
      absent: { title: "Halaman ini tidak ada", text: "Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan." },
      refused: { title: "Halaman ini bukan untuk peranmu", text: "Kalau menurutmu ini keliru, hubungi kepala unit atau administrator." },
      not_ours: { title: "Kiriman ini tidak datang dari halaman kami", text: "Buka lagi halamannya dari sini, lalu kirim sekali lagi." },
      too_large: { title: "Kirimannya terlalu besar", text: "Kembali ke halaman tadi dan kirim berkas yang lebih kecil, atau satu per satu." },
      malformed: { title: "Kiriman ini tidak terbaca", text: "Kembali ke halaman tadi dan coba sekali lagi." },
      slow_down: { title: "Tunggu sebentar", text: "Terlalu banyak percobaan dalam waktu singkat." },
      database_away: { title: "Sebentar, ya", text: "Tempat menyimpan sedang tidak terjangkau. Belum ada yang terkirim, dan yang kamu tulis masih di halaman ini. Tunggu sebentar lalu tekan Kirim lagi." },
      disk_full: { title: "Belum bisa disimpan", text: "Tempat menyimpan sedang penuh. Belum ada yang terkirim, dan yang kamu tulis masih di halaman ini. Kami sudah diberi tahu oleh sistem; coba lagi nanti, atau telepon salah satu nomor di bawah." },
      fault: { title: "Ada yang tidak beres di pihak kami", text: "Ini bukan salahmu. Belum ada yang terkirim, dan yang kamu tulis masih di halaman ini. Coba kirim lagi." }
    },
    waitSeconds: (seconds) => `Coba lagi dalam ${seconds} detik.`,
    filesNotKept: "Berkas yang dipilih perlu dipilih ulang setelah terkirim.",
    roles: {
      intake: "Penerima laporan",
      counsellor: "Konselor",
      psychologist: "Psikolog",
      companion: "Pendamping",
      guru_bk: "Guru BK",
      peer: "Pendamping sebaya",
      supervisor: "Penyelia",
      head: "Kepala unit",
      press: "Humas",
      data_officer: "Pengelola data",
      dpo: "Pejabat pelindungan data",
      admin: "Administrator"
    }
  },
  {
    demonstration: "Demonstration. All people and events here are invented. Do not write anything real.",
    today: "Today",
    desk: "Desk",
    cases: "Cases",
    recap: "Figures",
    dataRights: "Data rights",
    office: "Office",
    account: "My account",
    signOut: "Sign out",
    about: "About and licences",
    rights: "Your rights",
    staffDoor: "Staff sign-in",
    back: "Back to the start",
    tryAgain: "Send again",
    failure: {
      absent: { title: "This page does not exist", text: "The address may be mistyped, or the page has moved." },
      refused: { title: "This page is not for your role", text: "If you think this is wrong, ask the head of the unit or the administrator." },
      not_ours: { title: "This did not come from one of our pages", text: "Open the page again from here, then send it once more." },
      too_large: { title: "That was too large", text: "Go back to the page and send a smaller file, or one at a time." },
      malformed: { title: "This could not be read", text: "Go back to the page and try once more." },
      slow_down: { title: "Please wait a moment", text: "There were too many tries in a short time." },
      database_away: { title: "One moment, please", text: "The store cannot be reached just now. Nothing has been sent yet, and what you wrote is still on this page. Wait a little and press Send again." },
      disk_full: { title: "It cannot be saved yet", text: "The store is full just now. Nothing has been sent yet, and what you wrote is still on this page. The system has told us; try again later, or call one of the numbers below." },
      fault: { title: "Something is wrong on our side", text: "It is not your fault. Nothing has been sent yet, and what you wrote is still on this page. Try sending again." }
    },
    waitSeconds: (seconds) => `Try again in ${seconds} seconds.`,
    filesNotKept: "Chosen files need to be chosen again afterwards.",
    roles: {
      intake: "Intake worker",
      counsellor: "Counsellor",
      psychologist: "Psychologist",
      companion: "Companion",
      guru_bk: "School counsellor",
      peer: "Peer supporter",
      supervisor: "Supervisor",
      head: "Head of unit",
      press: "Press officer",
      data_officer: "Data officer",
      dpo: "Data-protection officer",
      admin: "Administrator"
    }
  }
);

// src/site/navigation.ts
var places2 = [
  { key: "today", href: "/hari-ini", icon: "home", for: "any" },
  { key: "desk", href: "/meja", icon: "bell", for: ["intake"] },
  { key: "cases", href: "/kasus", icon: "case", for: caseRoles },
  { key: "recap", href: "/rekap", icon: "chart", for: ["head", "data_officer", "supervisor", "dpo"] },
  { key: "dataRights", href: "/hak-data", icon: "shield", for: ["dpo", "head", "intake"] },
  { key: "office", href: "/kantor", icon: "people", for: ["head", "admin"] }
];
function navigation(roles, lang, current) {
  const words2 = siteWords[lang];
  const labels = {
    today: words2.today,
    desk: words2.desk,
    cases: words2.cases,
    recap: words2.recap,
    dataRights: words2.dataRights,
    office: words2.office
  };
  return places2.filter((place) => place.for === "any" || place.for.some((role) => roles.includes(role))).map((place) => ({ href: place.href, label: labels[place.key] ?? place.key, icon: place.icon, current: place.key === current }));
}

// src/site/frame.tsx
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
var publicIslands = ["public"];
var consoleIslands = ["console"];
function renderPage(ctx, page2, meta, body) {
  const shell = meta.shell ?? (page2.allow.who === "staff" ? "console" : "public");
  const { assets } = ctx.app;
  const own = (meta.islands ?? []).map((name) => assets.url(name));
  const base2 = shell === "console" ? consoleIslands : publicIslands;
  return renderDocument(
    /* @__PURE__ */ jsx(
      Document,
      {
        lang: ctx.lang,
        title: `${meta.title} \xB7 Naungan`,
        description: meta.description,
        css: assets.publicCss,
        stylesheets: shell === "console" || meta.rich ? [assets.url("console.css")] : void 0,
        scripts: [...base2.map((name) => assets.url(name)), ...own],
        theme: themeOf(ctx),
        manifest: "/naungan.webmanifest",
        children: shell === "console" ? /* @__PURE__ */ jsx(Console, { ctx, meta, body }) : /* @__PURE__ */ jsx(Public, { ctx, meta, body })
      }
    )
  );
}
function renderFailure(ctx, failure, detail) {
  const words2 = siteWords[ctx.lang];
  const { title, text: text2 } = words2.failure[failure];
  const page2 = { allow: { who: "anyone" } };
  return renderPage(ctx, page2, { title, shell: "public" }, /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx("h1", { children: title }),
    /* @__PURE__ */ jsx("p", { class: "lead", children: text2 }),
    detail.seconds !== void 0 && /* @__PURE__ */ jsx("p", { children: words2.waitSeconds(detail.seconds) }),
    detail.typed ? /* @__PURE__ */ jsx(SendAgain, { ctx, typed: detail.typed }) : /* @__PURE__ */ jsx(ButtonLink, { kind: "secondary", href: "/", children: words2.back })
  ] }));
}
function SendAgain(props) {
  const words2 = siteWords[props.ctx.lang];
  const texts = [...props.typed].filter((entry) => typeof entry[1] === "string");
  const hasKey = texts.some(([name]) => name === onceField);
  const hasFiles = [...props.typed].some(([, value]) => typeof value !== "string" && value.size > 0);
  return /* @__PURE__ */ jsxs("form", { method: "post", action: props.ctx.url.pathname + props.ctx.url.search, children: [
    texts.map(([name, value], at) => /* @__PURE__ */ jsx("input", { type: "hidden", name, value }, at)),
    !hasKey && /* @__PURE__ */ jsx(OnceField, {}),
    hasFiles && /* @__PURE__ */ jsx("p", { children: words2.filesNotKept }),
    /* @__PURE__ */ jsx(Button, { kind: "primary", children: words2.tryAgain })
  ] });
}
function themeOf(ctx) {
  const chosen = readCookie(ctx.request.headers.get("cookie"), "theme");
  return chosen === "light" || chosen === "dark" ? chosen : void 0;
}
function otherLanguage(ctx) {
  const other = ctx.lang === "id" ? "en" : "id";
  return `/bahasa?ke=${other}&balik=${encodeURIComponent(ctx.url.pathname)}`;
}
function DemoBanner(props) {
  return props.ctx.app.demonstration ? /* @__PURE__ */ jsx(Banner, { tone: "demo", children: siteWords[props.ctx.lang].demonstration }) : null;
}
function flashOf(ctx, meta) {
  return ctx.flash !== null && meta.flashes && Object.hasOwn(meta.flashes, ctx.flash) ? meta.flashes[ctx.flash] ?? null : null;
}
function Public(props) {
  const { ctx, meta } = props;
  const words2 = siteWords[ctx.lang];
  const said = flashOf(ctx, meta);
  return /* @__PURE__ */ jsxs(
    PublicShell,
    {
      otherLanguageHref: otherLanguage(ctx),
      helpLines: footerLines(ctx.lang),
      footerLinks: [
        { href: "/hak", label: words2.rights },
        { href: "/tentang", label: words2.about },
        { href: "/masuk", label: words2.staffDoor }
      ],
      banner: /* @__PURE__ */ jsx(DemoBanner, { ctx }),
      hero: meta.hero,
      width: meta.width,
      children: [
        said && /* @__PURE__ */ jsx(Toast, { children: said }),
        props.body
      ]
    }
  );
}
function footerLines(lang) {
  return helpLines.filter((line) => line.id === "sapa129" || line.id === "emergency112").map((line) => ({ name: line.name[lang], number: line.contact.shown, href: `tel:${line.contact.value.replaceAll(/[^\d+]/g, "")}` }));
}
function Console(props) {
  const { ctx, meta } = props;
  const words2 = siteWords[ctx.lang];
  const { visitor } = ctx;
  if (visitor.kind !== "account") return /* @__PURE__ */ jsx(Public, { ctx, meta, body: props.body });
  const said = flashOf(ctx, meta);
  return /* @__PURE__ */ jsxs(
    ConsoleShell,
    {
      nav: navigation(visitor.roles, ctx.lang, meta.nav ?? ""),
      user: { name: visitor.fullName, role: visitor.roles.map((role) => words2.roles[role]).join(", ") },
      userMenu: [{ href: "/akun", label: words2.account, icon: "person" }, { href: otherLanguage(ctx), label: ctx.lang === "id" ? "English" : "Bahasa Indonesia", icon: "chat" }],
      signOut: /* @__PURE__ */ jsx("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsxs("button", { class: "btn btn-quiet", type: "submit", children: [
        /* @__PURE__ */ jsx(Icon, { name: "leave" }),
        words2.signOut
      ] }) }),
      homeHref: "/hari-ini",
      banner: /* @__PURE__ */ jsxs(Fragment, { children: [
        /* @__PURE__ */ jsx(DemoBanner, { ctx }),
        /* @__PURE__ */ jsx("div", { "data-live-stream": "/kabar", "data-live": "bell", "data-fragment": "/lonceng" })
      ] }),
      children: [
        said && /* @__PURE__ */ jsx(Toast, { children: said }),
        props.body
      ]
    }
  );
}

// src/site/live-stream.ts
var heartbeat = 25e3;
var liveStream = endpoint({
  path: "/kabar",
  method: "GET",
  allow: anyStaff,
  answer: async (ctx) => {
    const { visitor, app } = ctx;
    let close = () => {
    };
    const body = new ReadableStream({
      start(controller) {
        const encoder = new TextEncoder();
        const send = (text2) => {
          try {
            controller.enqueue(encoder.encode(text2));
          } catch {
            close();
          }
        };
        send("retry: 3000\n\n");
        const leave = app.live.hear(visitor.officeId, (knock2) => {
          if (!knock2.to || knock2.to.includes(visitor.accountId)) send(`data: ${knock2.topic}

`);
        });
        const beat = setInterval(() => send(": \n\n"), heartbeat);
        close = () => {
          clearInterval(beat);
          leave();
        };
        ctx.request.signal.addEventListener("abort", () => close());
      },
      cancel: () => close()
    });
    return bytes(body, { "content-type": "text/event-stream", "x-accel-buffering": "no" });
  }
});

// src/ui/catalogue/section.tsx
import { jsx as jsx2, jsxs as jsxs2 } from "preact/jsx-runtime";
function Section(props) {
  return /* @__PURE__ */ jsxs2("section", { children: [
    /* @__PURE__ */ jsx2("h2", { children: props.title }),
    props.children
  ] });
}

// src/ui/catalogue/forms.tsx
import { Fragment as Fragment2, jsx as jsx3, jsxs as jsxs3 } from "preact/jsx-runtime";
function FormSamples() {
  return /* @__PURE__ */ jsxs3(Fragment2, { children: [
    /* @__PURE__ */ jsxs3(Section, { title: "Isian", children: [
      /* @__PURE__ */ jsx3(
        ErrorSummary,
        {
          errors: [
            { name: "nama", message: "Tulis nama panggilanmu" },
            { name: "lahir", message: "Tahun lahir harus empat angka" }
          ]
        }
      ),
      /* @__PURE__ */ jsx3(
        TextInput,
        {
          name: "nama",
          label: "Nama panggilan",
          hint: "Boleh nama samaran.",
          error: "Tulis nama panggilanmu",
          required: true
        }
      ),
      /* @__PURE__ */ jsx3(TextInput, { name: "lama", label: "Lama sesi", value: "45", width: 4, suffix: "menit", inputmode: "numeric" }),
      /* @__PURE__ */ jsx3(
        TextArea,
        {
          name: "cerita",
          label: "Apa yang terjadi?",
          hint: "Tulis sebisamu. Tidak harus lengkap.",
          optional: true
        }
      ),
      /* @__PURE__ */ jsx3(
        Select,
        {
          name: "tempat",
          label: "Di mana kejadiannya?",
          value: "kelas",
          options: [
            { value: "kelas", label: "Di kelas", group: "Sekolah" },
            { value: "kantin", label: "Di kantin", group: "Sekolah" },
            { value: "gawai", label: "Di gawai atau internet" }
          ]
        }
      ),
      /* @__PURE__ */ jsx3(
        DateField,
        {
          name: "lahir",
          label: "Tanggal lahir",
          hint: "Contoh: 27 3 2012",
          value: { day: "27", month: "3", year: "12" },
          wrong: ["year"],
          error: "Tahun lahir harus empat angka"
        }
      ),
      /* @__PURE__ */ jsx3(DateInput, { name: "janji", label: "Janji bertemu", value: "2026-11-23T09:30", withTime: true }),
      /* @__PURE__ */ jsx3(Stepper, { name: "saudara", label: "Jumlah saudara", value: 2, min: 0, max: 20 }),
      /* @__PURE__ */ jsx3(FileField, { name: "foto", label: "Foto atau tangkapan layar", accept: "image/*", limit: "10 MB", optional: true })
    ] }),
    /* @__PURE__ */ jsx3(ChoiceSamples, {}),
    /* @__PURE__ */ jsx3(Section, { title: "Peta tubuh", children: /* @__PURE__ */ jsx3(
      BodyMap,
      {
        name: "tubuh",
        label: "Bagian mana yang sakit?",
        hint: "Ketuk bagiannya.",
        labels: areaWords,
        values: ["front.mouth"]
      }
    ) })
  ] });
}
function ChoiceSamples() {
  return /* @__PURE__ */ jsxs3(Section, { title: "Pilihan", children: [
    /* @__PURE__ */ jsx3(
      RadioGroup,
      {
        name: "aman",
        label: "Apakah kamu aman sekarang?",
        inline: true,
        value: "ya",
        options: [
          { value: "ya", label: "Ya" },
          { value: "tidak", label: "Tidak" },
          { value: "ragu", label: "Tidak yakin" }
        ]
      }
    ),
    /* @__PURE__ */ jsx3(
      RadioGroup,
      {
        name: "siapa",
        label: "Kamu mau bercerita kepada siapa?",
        variant: "cards",
        value: "sebaya",
        options: [
          {
            value: "sebaya",
            label: "Teman sebaya",
            hint: "Seumuran, sudah dilatih mendengar",
            icon: "people"
          },
          {
            value: "konselor",
            label: "Konselor",
            hint: "Orang dewasa yang tugasnya membantu",
            icon: "hands"
          }
        ]
      }
    ),
    /* @__PURE__ */ jsx3(
      CheckboxGroup,
      {
        name: "jenis",
        label: "Apa yang mereka lakukan?",
        hint: "Pilih semua yang cocok.",
        variant: "pictures",
        values: ["kata"],
        options: [
          { value: "kata", label: "Mengejek", icon: "chat" },
          { value: "pukul", label: "Memukul", icon: "alert" },
          { value: "kucil", label: "Menjauhi", icon: "person" },
          { value: "rebut", label: "Mengambil barang", icon: "case" }
        ]
      }
    ),
    /* @__PURE__ */ jsx3(
      Checkbox,
      {
        name: "setuju",
        label: "Aku sudah membaca dan setuju",
        hint: "Kamu boleh berubah pikiran kapan saja."
      }
    ),
    /* @__PURE__ */ jsx3(
      Scale,
      {
        name: "suds",
        label: "Seberapa berat rasanya sekarang?",
        value: 6,
        low: "tenang",
        high: "paling berat"
      }
    ),
    /* @__PURE__ */ jsx3(FaceScale, { name: "rasa", label: "Bagaimana harimu?", value: 4 })
  ] });
}
var areaWords = Object.fromEntries(bodyAreas.map((area) => [area.code, area.id]));

// src/ui/catalogue/numbers.tsx
import { Fragment as Fragment3, jsx as jsx4, jsxs as jsxs4 } from "preact/jsx-runtime";
var rows = [
  { id: "K-0142", urgency: "NOW", due: "late", text: "lewat 40 menit", suds: [9, 8, 8, 6] },
  { id: "K-0139", urgency: "TODAY", due: "soon", text: "3 jam lagi", suds: [7, 7, 5, 4] },
  { id: "K-0120", urgency: "PLANNED", due: "open", text: "6 hari lagi", suds: [6, 3, 3, 1] }
];
function NumberSamples() {
  return /* @__PURE__ */ jsxs4(Fragment3, { children: [
    /* @__PURE__ */ jsx4(Section, { title: "Tabel", children: /* @__PURE__ */ jsx4(
      Table,
      {
        caption: "Kasus saya",
        rows,
        rowKey: (row) => row.id,
        columns: [
          { header: "Kasus", heads: true, cell: (row) => /* @__PURE__ */ jsx4("a", { href: `#${row.id}`, children: row.id }) },
          { header: "Tindakan", cell: (row) => /* @__PURE__ */ jsx4(UrgencyTag, { urgency: row.urgency }) },
          { header: "Tenggat", cell: (row) => /* @__PURE__ */ jsx4(DueTag, { state: row.due, text: row.text }) },
          {
            header: "SUDS",
            cell: (row) => /* @__PURE__ */ jsx4(Sparkline, { values: row.suds, min: 0, max: 10, label: `SUDS ${row.suds.join(", ")}` })
          }
        ]
      }
    ) }),
    /* @__PURE__ */ jsx4(Section, { title: "Grafik", children: /* @__PURE__ */ jsx4(ChartSamples, {}) }),
    /* @__PURE__ */ jsx4(Section, { title: "Ikon", children: /* @__PURE__ */ jsx4("div", { class: "row", children: iconNames.map((name) => /* @__PURE__ */ jsx4(Icon, { name, label: name, size: "large" }, name)) }) })
  ] });
}
function ChartSamples() {
  return /* @__PURE__ */ jsxs4("div", { class: "grid", children: [
    /* @__PURE__ */ jsx4(
      BarChart,
      {
        id: "tempat",
        title: "Laporan menurut tempat",
        description: "Sekolah paling banyak, lalu internet.",
        note: "Januari sampai Juni 2026",
        headers: ["Tempat", "Laporan"],
        bars: [
          { label: "Sekolah", value: 48 },
          { label: "Internet", value: 31 },
          { label: "Rumah", value: 12 },
          { label: "Tempat umum", value: 0, text: "kurang dari 5" }
        ]
      }
    ),
    /* @__PURE__ */ jsx4(
      StackedBars,
      {
        id: "tenggat",
        title: "Tenggat yang terpenuhi",
        description: "Sebagian besar balasan pertama tepat waktu.",
        header: "Janji",
        series: ["Tepat", "Terlambat", "Berjalan"],
        stacks: [
          { label: "Balasan pertama", values: [40, 6, 3] },
          { label: "Tindak lanjut", values: [22, 9, 11] }
        ]
      }
    ),
    /* @__PURE__ */ jsx4(
      LineChart,
      {
        id: "suds",
        title: "SUDS antarsesi",
        description: "Turun dari 9 menjadi 3 dalam tujuh sesi; sesi keempat tidak diukur.",
        headers: ["Sesi", "SUDS"],
        min: 0,
        max: 10,
        points: [9, 8, 8, void 0, 6, 5, 3].map((value, at) => ({ label: `${at + 1}`, value }))
      }
    )
  ] });
}

// src/ui/catalogue/telling.tsx
import { Fragment as Fragment4, jsx as jsx5, jsxs as jsxs5 } from "preact/jsx-runtime";
function TellingSamples() {
  return /* @__PURE__ */ jsxs5(Fragment4, { children: [
    /* @__PURE__ */ jsxs5(Section, { title: "Tombol dan tautan", children: [
      /* @__PURE__ */ jsxs5(ButtonRow, { children: [
        /* @__PURE__ */ jsx5(Button, { icon: "check", children: "Simpan" }),
        /* @__PURE__ */ jsx5(Button, { kind: "secondary", children: "Simpan dulu" }),
        /* @__PURE__ */ jsx5(Button, { kind: "accent", icon: "siren", children: "Butuh bantuan sekarang" }),
        /* @__PURE__ */ jsx5(Button, { kind: "danger", children: "Tutup kasus" }),
        /* @__PURE__ */ jsx5(Button, { kind: "quiet", children: "Batal" }),
        /* @__PURE__ */ jsx5(Button, { disabled: true, children: "Menunggu" }),
        /* @__PURE__ */ jsx5(Button, { small: true, icon: "plus", children: "Tambah" }),
        /* @__PURE__ */ jsx5(ButtonLink, { href: "#contoh-dialog", opens: "contoh-dialog", kind: "secondary", children: "Buka dialog" }),
        /* @__PURE__ */ jsx5(PrintButton, {})
      ] }),
      /* @__PURE__ */ jsxs5(Doors, { children: [
        /* @__PURE__ */ jsx5(
          Door,
          {
            href: "#a",
            tone: "accent",
            icon: "siren",
            title: "Aku butuh bantuan sekarang",
            text: "Langsung terhubung"
          }
        ),
        /* @__PURE__ */ jsx5(Door, { href: "#b", icon: "report", title: "Lapor", text: "Boleh tanpa nama" }),
        /* @__PURE__ */ jsx5(Door, { href: "#c", icon: "chat", title: "Curhat", text: "Dengan teman sebaya" })
      ] })
    ] }),
    /* @__PURE__ */ jsx5(MessageSamples, {}),
    /* @__PURE__ */ jsx5(StateSamples, {}),
    /* @__PURE__ */ jsx5(WaySamples, {}),
    /* @__PURE__ */ jsxs5(Dialog, { id: "contoh-dialog", title: "Berikan ke rekan lain?", children: [
      /* @__PURE__ */ jsx5("p", { children: "Rekan itu akan melihat kasus ini mulai sekarang." }),
      /* @__PURE__ */ jsx5(ButtonRow, { children: /* @__PURE__ */ jsx5(Button, { type: "button", children: "Berikan" }) })
    ] })
  ] });
}
function MessageSamples() {
  return /* @__PURE__ */ jsxs5(Section, { title: "Pesan", children: [
    /* @__PURE__ */ jsx5(Banner, { tone: "demo" }),
    /* @__PURE__ */ jsx5(Banner, { tone: "info", children: "Besok kantor tutup. Bel darurat tetap dijaga." }),
    /* @__PURE__ */ jsx5(Banner, { tone: "warn", children: "Sambungan lambat. Isianmu tetap tersimpan." }),
    /* @__PURE__ */ jsx5(Banner, { tone: "danger", children: "Bel berbunyi: seorang anak menunggu jawaban." }),
    /* @__PURE__ */ jsx5(Banner, { tone: "good", children: "Laporan sudah kami terima." }),
    /* @__PURE__ */ jsx5(Notice, { title: "Yang kamu ceritakan dijaga", children: /* @__PURE__ */ jsx5("p", { children: "Hanya orang yang membantumu yang bisa membacanya." }) }),
    /* @__PURE__ */ jsx5(Notice, { tone: "warn", children: /* @__PURE__ */ jsx5("p", { children: "Halaman ini tidak dijaga pada malam hari." }) }),
    /* @__PURE__ */ jsx5(InsetText, { children: /* @__PURE__ */ jsx5("p", { children: "Ini bukan salahmu." }) }),
    /* @__PURE__ */ jsx5(CopyableCode, { label: "Kata sandimu", code: "mangga perahu hujan kelinci senja" }),
    /* @__PURE__ */ jsx5(Toast, { children: "Catatan tersimpan." }),
    /* @__PURE__ */ jsx5(Skeleton, {}),
    /* @__PURE__ */ jsx5(Breathing, {})
  ] });
}
function StateSamples() {
  return /* @__PURE__ */ jsxs5(Section, { title: "Keadaan", children: [
    /* @__PURE__ */ jsxs5(ButtonRow, { children: [
      /* @__PURE__ */ jsx5(UrgencyTag, { urgency: "NOW" }),
      /* @__PURE__ */ jsx5(UrgencyTag, { urgency: "TODAY" }),
      /* @__PURE__ */ jsx5(UrgencyTag, { urgency: "H72" }),
      /* @__PURE__ */ jsx5(UrgencyTag, { urgency: "PLANNED" }),
      /* @__PURE__ */ jsx5(DueTag, { state: "late", text: "lewat 2 jam", at: "2026-11-21T10:00:00Z" }),
      /* @__PURE__ */ jsx5(DueTag, { state: "soon", text: "3 jam lagi" }),
      /* @__PURE__ */ jsx5(DueTag, { state: "open", text: "5 hari lagi" }),
      /* @__PURE__ */ jsx5(DueTag, { state: "met", text: "kemarin" }),
      /* @__PURE__ */ jsx5(Tag, { tone: "good", icon: "shield", children: "Aman" }),
      /* @__PURE__ */ jsx5(Tag, { children: "Biasa" }),
      /* @__PURE__ */ jsx5(Badge, { count: 3, label: "belum dibaca", tone: "accent" }),
      /* @__PURE__ */ jsx5(Badge, { count: 12, label: "selesai" }),
      /* @__PURE__ */ jsx5(Avatar, { name: "Sri Wahyuni" }),
      /* @__PURE__ */ jsx5(Avatar, { name: "Budi", size: "small" })
    ] }),
    /* @__PURE__ */ jsx5(Steps, { at: 2, of: 9 }),
    /* @__PURE__ */ jsx5(ProgressBar, { label: "Rencana", value: 3, max: 5, text: "3 dari 5 selesai" }),
    /* @__PURE__ */ jsx5(
      Timeline,
      {
        label: "Perjalanan laporan",
        items: [
          { id: "1", title: "Laporan diterima", when: "Senin, 08.10", icon: "mail" },
          { id: "2", title: "Dibaca konselor", when: "Senin, 08.42", who: "Ibu Ratna", icon: "eye" },
          { id: "3", title: "Menunggu jawabanmu", when: "Sekarang", state: "now", icon: "chat" },
          { id: "4", title: "Bertemu", when: "Kamis", state: "waiting" }
        ]
      }
    ),
    /* @__PURE__ */ jsxs5(Grid, { min: "small", children: [
      /* @__PURE__ */ jsx5(Figure, { value: "12", label: "Kasus berjalan" }),
      /* @__PURE__ */ jsx5(Figure, { value: "2", label: "Lewat tenggat", note: "Paling lama 3 hari" })
    ] }),
    /* @__PURE__ */ jsxs5(Grid, { children: [
      /* @__PURE__ */ jsx5(Card, { title: "Hari ini", aside: /* @__PURE__ */ jsx5(Tag, { children: "3 sesi" }), tone: "accent", children: /* @__PURE__ */ jsx5("p", { children: "Sesi pertama pukul 09.00." }) }),
      /* @__PURE__ */ jsx5(Card, { title: "Kekuatan", tone: "leaf", children: /* @__PURE__ */ jsx5("p", { children: "Suka menggambar dan punya sahabat di kelas lain." }) })
    ] }),
    /* @__PURE__ */ jsxs5(Grid, { children: [
      /* @__PURE__ */ jsx5(EmptyState, { title: "Tidak ada yang menunggu", drawing: "rest", children: /* @__PURE__ */ jsx5("p", { children: "Tarik napas dulu." }) }),
      /* @__PURE__ */ jsx5(EmptyState, { title: "Semua selesai", drawing: "done" }),
      /* @__PURE__ */ jsx5(EmptyState, { title: "Tidak ditemukan", drawing: "search" }),
      /* @__PURE__ */ jsx5(EmptyState, { title: "Belum ada pesan", drawing: "letters" }),
      /* @__PURE__ */ jsx5(EmptyState, { title: "Belum ada anggota", drawing: "people" })
    ] })
  ] });
}
function WaySamples() {
  return /* @__PURE__ */ jsxs5(Section, { title: "Jalan dan daftar", children: [
    /* @__PURE__ */ jsx5(
      Breadcrumb,
      {
        items: [{ label: "Kasus", href: "#k" }, { label: "K-0142", href: "#s" }, { label: "Rencana" }]
      }
    ),
    /* @__PURE__ */ jsx5(
      Tabs,
      {
        label: "Bagian kasus",
        tabs: [
          { href: "#1", label: "Ringkasan", current: true },
          { href: "#2", label: "Sesi", count: 4 },
          { href: "#3", label: "Rencana" }
        ]
      }
    ),
    /* @__PURE__ */ jsx5(
      DescriptionList,
      {
        items: [
          { term: "Panggilan", value: "Bintang" },
          { term: "Boleh dihubungi", value: "Sore, lewat bibi" }
        ]
      }
    ),
    /* @__PURE__ */ jsx5(
      SummaryList,
      {
        items: [
          { question: "Apa yang terjadi?", answer: "Diejek di kelas", href: "#ubah-1" },
          { question: "Sejak kapan?", href: "#ubah-2" }
        ]
      }
    ),
    /* @__PURE__ */ jsx5(Disclosure, { summary: "Apa yang terjadi setelah ini?", children: /* @__PURE__ */ jsx5("p", { children: "Kami membaca laporanmu hari ini juga." }) }),
    /* @__PURE__ */ jsx5(Pagination, { newer: "#n", older: "#o" })
  ] });
}

// src/ui/catalogue.tsx
import { Fragment as Fragment5, jsx as jsx6, jsxs as jsxs6 } from "preact/jsx-runtime";
function UiCatalogue() {
  return /* @__PURE__ */ jsxs6(Fragment5, { children: [
    /* @__PURE__ */ jsx6("h1", { children: "Komponen" }),
    /* @__PURE__ */ jsx6(ShadeScene, {}),
    /* @__PURE__ */ jsx6(TellingSamples, {}),
    /* @__PURE__ */ jsx6(FormSamples, {}),
    /* @__PURE__ */ jsx6(NumberSamples, {})
  ] });
}

// src/site/ui-page.tsx
import { jsx as jsx7 } from "preact/jsx-runtime";
var uiPage = page({
  path: "/ui",
  allow: developer,
  load: () => Promise.resolve(null),
  meta: () => ({ title: "UI", shell: "public", width: "wide", rich: true }),
  view: () => /* @__PURE__ */ jsx7(UiCatalogue, {})
});

// src/routes.ts
var pages = [uiPage];
var endpoints = [liveStream];
function jobsOf(_parts) {
  return [];
}
function site(config) {
  return {
    pages: config.development ? pages : pages.filter((page2) => page2.allow.who !== "developer"),
    endpoints,
    renderPage,
    renderFailure,
    doors: {
      signIn: "/masuk",
      finishSignIn: (visitor) => visitor.kind === "account" && visitor.stage === "enrol" ? "/masuk/pertama" : "/masuk/langkah-dua",
      giveCode: "/laporanku"
    }
  };
}
function makeFindVisitor(database, clock) {
  return findVisitor({ database, clock, findReporter: findReporter(database) });
}
function makeHouse(database, config) {
  return async () => ({ hasOffice: await theOffice(database) !== null, development: config.development });
}

// src/main.ts
var chainEvery = 1e3;
async function start(config, options = {}) {
  const log = pino({ level: options.quiet ? "silent" : "info", base: null, redact: ["req", "headers", "body"] });
  const embedded = config.databaseUrl ? null : await embed(config, options, log);
  const doors = doorsOf(config.databaseUrl ?? embedded?.url ?? "");
  await migrate(doors, join2(root, "migrations"));
  const clock = options.clock ?? (() => /* @__PURE__ */ new Date());
  const database = openDatabase(openPool(doors.appUrl), clock);
  const live = startLive(doors.appUrl);
  const wanted = jobsOf({ database, log, config, clock });
  await installJobs(doors, wanted);
  const jobs = await startJobs(
    doors,
    wanted,
    "Asia/Jakarta",
    (name, error) => log.warn({ job: name, err: error instanceof Error ? error.name : "unknown" }, "job failed")
  );
  const app = {
    config,
    database,
    live,
    jobs,
    log,
    assets: loadAssets(),
    clock,
    findVisitor: makeFindVisitor(database, clock),
    house: makeHouse(database, config),
    demonstration: options.demonstration ?? false
  };
  const server = buildServer(app, site(config));
  const fetch = async (request) => server.fetch(request);
  const chain = setInterval(() => void linkWaiting(database.pool).catch(() => void 0), chainEvery);
  const socket = options.listen === false ? null : await listen(config, server.fetch);
  return {
    app,
    doors,
    embedded,
    fetch,
    address: config.origin.port === "0" || config.port === 0 ? `http://127.0.0.1:${portOf(socket)}` : config.origin.origin,
    stop: async () => {
      clearInterval(chain);
      if (socket) await closeGently(socket);
      await live.stop();
      await jobs.stop();
      await database.end();
      await embedded?.stop();
    }
  };
}
async function embed(config, options, log) {
  mkdirSync(config.dataFolder, { recursive: true });
  return startEmbedded(config.dataFolder, {
    fsync: options.fsync ?? true,
    onExit: (code) => log.warn({ code }, "the database ended")
  });
}
function listen(config, fetch) {
  return new Promise((done, fail2) => {
    const socket = serve({ fetch, port: config.port, hostname: config.host, overrideGlobalObjects: false }, () => done(socket));
    socket.on("error", fail2);
  });
}
function portOf(socket) {
  const address = socket?.address();
  return typeof address === "object" && address ? address.port : 0;
}
async function closeGently(socket) {
  const closed = new Promise((done) => socket.close(() => done()));
  if ("closeIdleConnections" in socket) socket.closeIdleConnections();
  await Promise.race([closed, wait(4e3, void 0, { ref: false })]);
  if ("closeAllConnections" in socket) socket.closeAllConnections();
}

// src/entries/start.ts
var say = (text2) => process.stdout.write(`${text2}
`);
async function run() {
  const running = await start(readConfig(process.env));
  say(`Naungan: ${running.address}`);
  stopOnSignal(running);
}
function stopOnSignal(running) {
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    });
  }
}
run().catch((error) => {
  const known = error instanceof ConfigError || error instanceof MigrationError || error instanceof EmbeddedError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)}
`);
  process.exit(1);
});
//# sourceMappingURL=start.mjs.map
