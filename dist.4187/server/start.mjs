import {
  DatabaseAway,
  DiskFull,
  asId,
  caseRoles,
  cookieName,
  findVisitor,
  fromBase64Url,
  openDatabase,
  readCookie,
  sessionKeys,
  startLive,
  theOffice,
  unwrapKey,
  writeCookie
} from "./chunk-LB3RJOEV.mjs";
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
    const at2 = join(folder, path);
    const read = (extension) => existsSync(at2 + extension) ? readFileSync(at2 + extension) : null;
    const immutable = path.startsWith("a/");
    files.set(`/${path}`, { type: types[type] ?? "application/octet-stream", plain: readFileSync(at2), gzip: read(".gz"), brotli: read(".br"), immutable });
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

// src/platform/access/allow.ts
var anyStaff = { who: "staff", roles: "any" };
var developer = { who: "developer" };
function decide(allow, visitor, house) {
  switch (allow.who) {
    case "anyone":
      return "yes";
    case "newcomer":
      return house.hasOffice ? "absent" : "yes";
    case "developer":
      return house.development ? "yes" : "absent";
    case "reporter":
      return visitor.kind === "reporter" ? "yes" : "give_code";
    case "halfway":
      if (visitor.kind !== "account") return "sign_in";
      return visitor.stage === allow.stage ? "yes" : visitor.stage === "full" ? "absent" : "finish_sign_in";
    case "staff":
      if (visitor.kind !== "account") return "sign_in";
      if (visitor.stage !== "full") return "finish_sign_in";
      return allow.roles === "any" || allow.roles.some((role) => visitor.roles.includes(role)) ? "yes" : "no";
  }
}

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

// src/platform/i18n/catalogue.ts
var langs = ["id", "en"];
function catalogue(id2, en) {
  return { id: id2, en };
}
function isLang(value) {
  return langs.some((lang) => lang === value);
}
function pickLang(acceptLanguage, cookie) {
  if (isLang(cookie)) return cookie;
  const offers = (acceptLanguage ?? "").split(",").map(readOffer).filter((offer) => offer.weight > 0).toSorted((a, b) => b.weight - a.weight);
  for (const { tag: tag2 } of offers) {
    if (tag2 === "in") return "id";
    if (isLang(tag2)) return tag2;
  }
  return "id";
}
function readOffer(offer) {
  const [range = "", ...parameters] = offer.trim().toLowerCase().split(";");
  const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
  const weight = quality === void 0 ? 1 : Number(quality.slice(2));
  return { tag: range.split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}

// src/platform/web/answer.ts
var kinds = /* @__PURE__ */ new Set(["redirect", "absent", "refused", "bytes", "slow_down"]);
var mark = /* @__PURE__ */ Symbol("answer");
function redirect(to, flash) {
  return tag(flash === void 0 ? { kind: "redirect", to } : { kind: "redirect", to, flash });
}
function bytes(body, headers, status = 200) {
  return tag({ kind: "bytes", status, headers, body });
}
function tag(answer2) {
  Object.defineProperty(answer2, mark, { value: true });
  return answer2;
}
function isAnswer(value) {
  return typeof value === "object" && value !== null && mark in value && "kind" in value && kinds.has(String(value.kind));
}
function isAgain(value) {
  return typeof value === "object" && value !== null && "again" in value && "status" in value;
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

// src/platform/web/once.ts
var onceField = "_once";
async function claimOnce(scope, form, path) {
  const given = form.get(onceField);
  const key = asId(typeof given === "string" ? given : null);
  if (!key) return "no_key";
  const made = await scope.db.insertInto("platform.done_once").values({ key, office_id: scope.actor.officeId, path }).onConflict((conflict) => conflict.column("key").doNothing()).executeTakeFirst();
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 1) return "first";
  const before = await scope.db.selectFrom("platform.done_once").select(["location", "path"]).where("key", "=", key).executeTakeFirst();
  return { location: before && before.path === path ? before.location : null };
}
async function rememberOnce(scope, form, location) {
  const key = asId(String(form.get(onceField) ?? ""));
  if (key) await scope.db.updateTable("platform.done_once").set({ location }).where("key", "=", key).execute();
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
  const at2 = error.stack?.split("\n").filter((line) => line.startsWith("    at ")).slice(0, 6).join(" <");
  return { name: error.name, ...code, ...at2 ? { at: at2 } : {} };
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
var kinds2 = {
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
var acceptAttribute = [...new Set(Object.values(kinds2).map((kind) => kind.mime))].join(",");
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
function makeGate(width3) {
  const waiting = [];
  let running = 0;
  return async (work) => {
    if (running >= width3) await new Promise((go) => waiting.push(go));
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
  const { min, max, low, high, steps, faces: faces2 } = spec;
  const looks = { ...steps ? { steps } : {}, ...faces2 ? { faces: faces2 } : {} };
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
  const { options, presentation = "list", icons: icons2 = {} } = spec;
  return { options, presentation, icons: icons2 };
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

// src/platform/web/once-field.tsx
import { randomUUID } from "node:crypto";
import { jsx } from "preact/jsx-runtime";
function OnceField(props) {
  return /* @__PURE__ */ jsx("input", { type: "hidden", name: onceField, value: props.value ?? randomUUID() });
}

// src/ui/cx.ts
function cx(...names) {
  return names.filter(Boolean).join(" ");
}

// src/ui/components/table.tsx
import { Fragment, jsx as jsx2, jsxs } from "preact/jsx-runtime";
function Table(props) {
  if (props.rows.length === 0 && props.empty) return /* @__PURE__ */ jsx2(Fragment, { children: props.empty });
  return (
    // The roles are written out because a phone shows the rows as cards, and `display` takes roles away.
    /* @__PURE__ */ jsxs("table", { class: cx("table", props.compact ? "table-compact" : "table-cards"), role: "table", children: [
      /* @__PURE__ */ jsx2("caption", { class: cx(props.captionHidden && "sr"), children: props.caption }),
      /* @__PURE__ */ jsx2("thead", { role: "rowgroup", children: /* @__PURE__ */ jsx2("tr", { role: "row", children: props.columns.map((column) => /* @__PURE__ */ jsx2("th", { scope: "col", role: "columnheader", class: cx(column.numeric && "num"), children: column.header }, column.header)) }) }),
      /* @__PURE__ */ jsx2("tbody", { role: "rowgroup", children: props.rows.map((row) => /* @__PURE__ */ jsx2("tr", { role: "row", children: props.columns.map((column) => /* @__PURE__ */ jsx2(Cell, { column, row }, column.header)) }, props.rowKey(row))) })
    ] })
  );
}
function Cell({ column, row }) {
  const look = cx(column.numeric && "num") || void 0;
  if (column.heads) {
    return /* @__PURE__ */ jsx2("th", { scope: "row", role: "rowheader", class: look, children: column.cell(row) });
  }
  return /* @__PURE__ */ jsx2("td", { role: "cell", "data-label": column.header, class: look, children: /* @__PURE__ */ jsx2("div", { children: column.cell(row) }) });
}

// src/ui/lang.tsx
import { createContext } from "preact";
import { useContext } from "preact/hooks";

// src/ui/words.ts
var uiWords = catalogue(
  {
    skip: "Langsung ke isi",
    home: "Naungan, halaman awal",
    leave: "Tutup cepat",
    leaveHint: "Halaman ini langsung berganti menjadi halaman cuaca. Bisa juga dengan menekan Esc tiga kali.",
    otherLanguage: "English",
    otherLanguageCode: "en",
    mainNav: "Menu utama",
    menu: "Menu",
    account: "Akun",
    search: "Cari",
    helpLine: "Dalam bahaya? Hubungi",
    required: "wajib diisi",
    optional: "boleh dilewati",
    errorPrefix: "Salah:",
    errorTitle: "Ada yang perlu diperbaiki",
    day: "Tanggal",
    month: "Bulan",
    year: "Tahun",
    less: "Kurangi satu",
    more: "Tambah satu",
    chooseOne: "Pilih salah satu",
    chooseFile: "Pilih berkas",
    upTo: (size2) => `Paling besar ${size2}.`,
    step: (at2, of) => `Langkah ${at2} dari ${of}`,
    newer: "Lebih baru",
    older: "Lebih lama",
    pages: "Halaman daftar",
    youAreHere: "Letak halaman ini",
    change: "Ubah",
    copy: "Salin",
    copied: "Tersalin",
    print: "Cetak",
    close: "Tutup",
    showTable: "Lihat sebagai tabel",
    unanswered: "Belum dijawab",
    loading: "Sedang memuat",
    demo: "Ini contoh. Semua orang dan kejadian di sini tidak nyata.",
    theme: "Tampilan",
    themeAuto: "Ikut perangkat",
    themeLight: "Terang",
    themeDark: "Gelap",
    urgency: { NOW: "Sekarang", TODAY: "Hari ini", H72: "Dalam 3 hari", PLANNED: "Terjadwal" },
    due: { late: "Terlambat", soon: "Segera", open: "Berjalan", met: "Terpenuhi" },
    faces: {
      1: "Sangat tidak enak",
      2: "Kurang enak",
      3: "Biasa saja",
      4: "Cukup enak",
      5: "Enak sekali"
    },
    front: "Tampak depan",
    back: "Tampak belakang",
    breatheIn: "Tarik napas",
    breatheOut: "Lepaskan pelan-pelan"
  },
  {
    skip: "Skip to content",
    home: "Naungan, home page",
    leave: "Leave quickly",
    leaveHint: "This page turns into a weather page at once. You can also press Esc three times.",
    otherLanguage: "Bahasa Indonesia",
    otherLanguageCode: "id",
    mainNav: "Main menu",
    menu: "Menu",
    account: "Account",
    search: "Search",
    helpLine: "In danger? Call",
    required: "required",
    optional: "you may skip this",
    errorPrefix: "Error:",
    errorTitle: "Something needs fixing",
    day: "Day",
    month: "Month",
    year: "Year",
    less: "One less",
    more: "One more",
    chooseOne: "Choose one",
    chooseFile: "Choose a file",
    upTo: (size2) => `At most ${size2}.`,
    step: (at2, of) => `Step ${at2} of ${of}`,
    newer: "Newer",
    older: "Older",
    pages: "List pages",
    youAreHere: "Where this page is",
    change: "Change",
    copy: "Copy",
    copied: "Copied",
    print: "Print",
    close: "Close",
    showTable: "Show as a table",
    unanswered: "Not answered yet",
    loading: "Loading",
    demo: "This is an example. No person or event here is real.",
    theme: "Appearance",
    themeAuto: "Follow device",
    themeLight: "Light",
    themeDark: "Dark",
    urgency: { NOW: "Now", TODAY: "Today", H72: "Within 3 days", PLANNED: "Planned" },
    due: { late: "Late", soon: "Due soon", open: "Running", met: "Met" },
    faces: { 1: "Very bad", 2: "Not good", 3: "Okay", 4: "Quite good", 5: "Very good" },
    front: "Front",
    back: "Back",
    breatheIn: "Breathe in",
    breatheOut: "Let it out slowly"
  }
);

// src/ui/lang.tsx
import { jsx as jsx3 } from "preact/jsx-runtime";
var LangContext = createContext("id");
function LangProvider(props) {
  return /* @__PURE__ */ jsx3(LangContext.Provider, { value: props.lang, children: props.children });
}
function useUiWords() {
  return uiWords[useContext(LangContext)];
}

// src/ui/charts/chart-frame.tsx
import { Fragment as Fragment2, jsx as jsx4, jsxs as jsxs2 } from "preact/jsx-runtime";
function ChartFrame(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs2("figure", { class: "chart", "aria-labelledby": `${props.id}-title`, children: [
    /* @__PURE__ */ jsxs2("figcaption", { children: [
      /* @__PURE__ */ jsx4("p", { class: "chart-title", id: `${props.id}-title`, children: props.title }),
      props.note && /* @__PURE__ */ jsx4("p", { class: "meta", children: props.note })
    ] }),
    props.children,
    /* @__PURE__ */ jsxs2("details", { class: "more", children: [
      /* @__PURE__ */ jsx4("summary", { children: words2.showTable }),
      /* @__PURE__ */ jsx4(
        Table,
        {
          compact: true,
          caption: props.title,
          captionHidden: true,
          columns: props.table.headers.map((header, at2) => ({
            header,
            heads: at2 === 0,
            numeric: at2 > 0,
            cell: (row) => row[at2]
          })),
          rows: props.table.rows,
          rowKey: (row) => String(row[0])
        }
      )
    ] })
  ] });
}
function Canvas(props) {
  return /* @__PURE__ */ jsxs2(
    "svg",
    {
      class: "plot",
      viewBox: `0 0 ${props.width} ${props.height}`,
      role: "img",
      "aria-labelledby": `${props.id}-svg-title ${props.id}-svg-desc`,
      children: [
        /* @__PURE__ */ jsx4("title", { id: `${props.id}-svg-title`, children: props.title }),
        /* @__PURE__ */ jsx4("desc", { id: `${props.id}-svg-desc`, children: props.description }),
        props.children
      ]
    }
  );
}
function Legend(props) {
  return /* @__PURE__ */ jsx4("ul", { class: "legend", children: props.names.map((name, at2) => /* @__PURE__ */ jsxs2("li", { children: [
    /* @__PURE__ */ jsx4("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", children: /* @__PURE__ */ jsx4(Swatch, { series: at2, x: 0, y: 0, width: 16, height: 16 }) }),
    name
  ] }, name)) });
}
function Swatch(props) {
  const { series, ...box } = props;
  const tone = series % 5 + 1;
  const lines = [];
  if (series % 2 === 1) {
    for (let x = box.x + 4; x < box.x + box.width; x += 6) lines.push(`M${x} ${box.y}v${box.height}`);
  }
  return /* @__PURE__ */ jsxs2(Fragment2, { children: [
    /* @__PURE__ */ jsx4("rect", { class: `c${tone}`, ...box, rx: 2 }),
    lines.length > 0 && /* @__PURE__ */ jsx4("path", { class: "hatch", d: lines.join("") })
  ] });
}

// src/ui/charts/scale.ts
function linearScale(domain, range) {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  return (value) => d1 === d0 ? r0 : r0 + (value - d0) / (d1 - d0) * (r1 - r0);
}
function niceTicks(min, max, count = 4) {
  const span = max - min || Math.max(1, Math.abs(max));
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999999) ?? 10);
  const first = Math.floor(min / step);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at2) => Number(((first + at2) * step).toPrecision(12)));
}
function round(value) {
  return Math.round(value * 100) / 100;
}

// src/ui/charts/bar-chart.tsx
import { jsx as jsx5, jsxs as jsxs3 } from "preact/jsx-runtime";
var width = 360;
var rowHeight = 42;
function BarChart(props) {
  const largest = Math.max(0, ...props.bars.map((bar) => bar.value));
  const end = props.max ?? niceTicks(0, largest).at(-1) ?? 1;
  const scale2 = linearScale([0, end], [0, width]);
  return /* @__PURE__ */ jsx5(
    ChartFrame,
    {
      ...props,
      table: { headers: props.headers, rows: props.bars.map((bar) => [bar.label, bar.text ?? bar.value]) },
      children: /* @__PURE__ */ jsx5(Canvas, { ...props, width, height: props.bars.length * rowHeight, children: props.bars.map((bar, at2) => /* @__PURE__ */ jsxs3("g", { transform: `translate(0 ${at2 * rowHeight})`, children: [
        /* @__PURE__ */ jsx5("text", { x: 0, y: 14, children: bar.label }),
        /* @__PURE__ */ jsx5("text", { class: "value", x: width, y: 14, "text-anchor": "end", children: bar.text ?? bar.value }),
        /* @__PURE__ */ jsx5("rect", { class: "track", x: 0, y: 21, width, height: 12, rx: 6 }),
        /* @__PURE__ */ jsx5("rect", { class: "c1", x: 0, y: 21, width: round(Math.max(0, scale2(bar.value))), height: 12, rx: 6 })
      ] }, bar.label)) })
    }
  );
}

// src/ui/charts/line-chart.tsx
import { Fragment as Fragment3, jsx as jsx6, jsxs as jsxs4 } from "preact/jsx-runtime";
var size = { width: 360, height: 210 };
var plot = { left: 30, right: 346, top: 14, bottom: 176 };
function LineChart(props) {
  const ticks = ticksOf(props);
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const x = linearScale([0, Math.max(1, props.points.length - 1)], [plot.left + 6, plot.right - 6]);
  return /* @__PURE__ */ jsx6(
    ChartFrame,
    {
      ...props,
      table: { headers: props.headers, rows: props.points.map((point) => [point.label, point.value ?? "\u2013"]) },
      children: /* @__PURE__ */ jsxs4(Canvas, { ...props, ...size, children: [
        ticks.map((tick) => /* @__PURE__ */ jsxs4("g", { children: [
          /* @__PURE__ */ jsx6("path", { class: "rule", d: `M${plot.left} ${round(y(tick))}H${plot.right}` }),
          /* @__PURE__ */ jsx6("text", { class: "axis", x: plot.left - 6, y: round(y(tick)) + 4, "text-anchor": "end", children: tick })
        ] }, tick)),
        props.guide && /* @__PURE__ */ jsx6(Guide, { at: round(y(props.guide.value)), label: props.guide.label }),
        /* @__PURE__ */ jsx6("path", { class: "line", d: linePath(props.points, x, y) }),
        props.points.map((point, at2) => /* @__PURE__ */ jsx6(
          Mark,
          {
            point,
            x: round(x(at2)),
            y,
            named: isNamed(at2, props.points.length)
          },
          point.label
        ))
      ] })
    }
  );
}
function Sparkline(props) {
  const y = linearScale(
    [props.min ?? Math.min(...props.values), props.max ?? Math.max(...props.values)],
    [22, 4]
  );
  const x = linearScale([0, Math.max(1, props.values.length - 1)], [4, 92]);
  const points = props.values.map((value, at2) => ({ label: String(at2), value }));
  const last = props.values.length - 1;
  return /* @__PURE__ */ jsxs4("svg", { class: "plot spark", viewBox: "0 0 96 26", role: "img", "aria-label": props.label, children: [
    /* @__PURE__ */ jsx6("path", { class: "line", d: linePath(points, x, y) }),
    /* @__PURE__ */ jsx6("circle", { class: "c1", cx: round(x(last)), cy: round(y(props.values[last] ?? 0)), r: 3.5 })
  ] });
}
function linePath(points, x, y) {
  let pen = "M";
  let path = "";
  points.forEach((point, at2) => {
    if (point.value === void 0) {
      pen = "M";
      return;
    }
    path += `${pen}${round(x(at2))} ${round(y(point.value))}`;
    pen = "L";
  });
  return path;
}
function Guide(props) {
  return /* @__PURE__ */ jsxs4(Fragment3, { children: [
    /* @__PURE__ */ jsx6("path", { class: "guide", d: `M${plot.left} ${props.at}H${plot.right}` }),
    /* @__PURE__ */ jsx6("text", { class: "axis", x: plot.right, y: props.at - 5, "text-anchor": "end", children: props.label })
  ] });
}
function Mark(props) {
  const { value, label } = props.point;
  return /* @__PURE__ */ jsxs4(Fragment3, { children: [
    props.named && /* @__PURE__ */ jsx6("text", { class: "axis", x: props.x, y: plot.bottom + 20, "text-anchor": "middle", children: label }),
    value !== void 0 && /* @__PURE__ */ jsxs4(Fragment3, { children: [
      /* @__PURE__ */ jsx6("circle", { class: "point", cx: props.x, cy: round(props.y(value)), r: 4 }),
      props.named && /* @__PURE__ */ jsx6("text", { class: "value", x: props.x, y: round(props.y(value)) - 9, "text-anchor": "middle", children: value })
    ] })
  ] });
}
function isNamed(at2, count) {
  const every = Math.ceil(count / 6);
  return (count - 1 - at2) % every === 0;
}
function ticksOf(props) {
  const values = props.points.flatMap((point) => point.value ?? []);
  const guide = props.guide ? [props.guide.value] : [];
  const min = props.min ?? Math.min(0, ...values, ...guide);
  const max = props.max ?? Math.max(1, ...values, ...guide);
  return niceTicks(min, max);
}

// src/ui/charts/stacked-bars.tsx
import { Fragment as Fragment4, jsx as jsx7, jsxs as jsxs5 } from "preact/jsx-runtime";
var width2 = 360;
var rowHeight2 = 46;
function StackedBars(props) {
  const largest = Math.max(1, ...props.stacks.map(totalOf));
  return /* @__PURE__ */ jsxs5(
    ChartFrame,
    {
      ...props,
      table: {
        headers: [props.header, ...props.series],
        rows: props.stacks.map((stack) => [stack.label, ...stack.values])
      },
      children: [
        /* @__PURE__ */ jsx7(Legend, { names: props.series }),
        /* @__PURE__ */ jsx7(Canvas, { ...props, width: width2, height: props.stacks.length * rowHeight2, children: props.stacks.map((stack, at2) => /* @__PURE__ */ jsxs5("g", { transform: `translate(0 ${at2 * rowHeight2})`, children: [
          /* @__PURE__ */ jsx7("text", { x: 0, y: 14, children: stack.label }),
          /* @__PURE__ */ jsx7("text", { class: "value", x: width2, y: 14, "text-anchor": "end", children: totalOf(stack) }),
          /* @__PURE__ */ jsx7(Pieces, { stack, end: props.shares ? Math.max(1, totalOf(stack)) : largest })
        ] }, stack.label)) })
      ]
    }
  );
}
function Pieces({ stack, end }) {
  const scale2 = linearScale([0, end], [0, width2]);
  let start2 = 0;
  return /* @__PURE__ */ jsx7(Fragment4, { children: stack.values.map((value, series) => {
    const x = round(scale2(start2));
    start2 += value;
    const gap = 1.5;
    const box = { x, y: 21, width: round(Math.max(0, scale2(start2) - x - gap)), height: 16 };
    return value > 0 && /* @__PURE__ */ jsx7(Swatch, { series, ...box }, `${stack.label} ${series}`);
  }) });
}
function totalOf(stack) {
  return stack.values.reduce((sum, value) => sum + value, 0);
}

// src/ui/components/avatar.tsx
import { jsx as jsx8 } from "preact/jsx-runtime";
function Avatar(props) {
  return /* @__PURE__ */ jsx8("span", { class: props.size ? `avatar avatar-${props.size}` : "avatar", "aria-hidden": "true", children: initialsOf(props.name) });
}
function initialsOf(name) {
  const words2 = name.trim().split(/\s+/u);
  const picked = words2.length > 1 ? [words2[0], words2.at(-1)] : words2;
  return picked.map((word) => [...word ?? ""][0] ?? "").join("").toLocaleUpperCase("id");
}

// src/ui/icons.tsx
import { jsx as jsx9 } from "preact/jsx-runtime";
var shapes = {
  home: "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5h4v5",
  leaf: "M5 19c0-9 5-14 15-15 0 10-4.5 15-12 15-1 0-2-.3-3-1M4 21c2-5 5-8 9-10",
  tree: "M12 21v-8M12 16l3-2.5M7 14.5a4 4 0 0 1-1-7.8 6 6 0 0 1 11.6-.2A4.2 4.2 0 0 1 17 14.5z",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.8v.01",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.01",
  alert: "M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.01",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4",
  siren: "M6 18v-5a6 6 0 0 1 12 0v5M4 21h16M6 18h12M12 4V2M4.5 6.5L3 5M19.5 6.5L21 5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  "check-circle": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  next: "M9 5l7 7-7 7",
  back: "M15 5l-7 7 7 7",
  down: "M5 9l7 7 7-7",
  "arrow-right": "M4 12h16M14 6l6 6-6 6",
  leave: "M10 4H5v16h5M10 12h11M17 8l4 4-4 4",
  phone: "M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z",
  chat: "M4 5h16v11H11l-4.5 4v-4H4zM8 9.5h8M8 12.5h5",
  mail: "M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5",
  report: "M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 12.5h6M9 16h6",
  case: "M3.5 6.5h6l2 2.5h9v10.5h-17zM3.5 12h17",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.7-4 3.6-6 7.5-6s6.8 2 7.5 6",
  people: "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9",
  heart: "M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11z",
  hands: "M12 10.5c-2.6-2-3.7-3.3-3.7-4.9A2.1 2.1 0 0 1 12 4.5a2.1 2.1 0 0 1 3.7 1.1c0 1.6-1.1 2.9-3.7 4.9zM3 13h3.5l4 2.5c1.5 1 .5 3-1.2 2.3L7 17M3 19h5l4.5 1.5L20.5 16c1-1.5-.5-2.7-2-2l-5 2.5",
  shield: "M12 3l7.5 3v5.5c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V6z",
  lock: "M6 10.5h12V20H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.5v2",
  key: "M8 19.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM11.2 11.8L19.5 3.5M16 7l3 3",
  eye: "M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2",
  calendar: "M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4",
  pen: "M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5",
  book: "M12 6.5C10 5 7.5 4.5 4 4.5v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2zM12 6.5v14",
  list: "M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.2 6.5v.01M4.2 12v.01M4.2 17.5v.01",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5",
  filter: "M4 6h16M7 12h10M10 18h4",
  chart: "M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6",
  print: "M7 8.5V3.5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  download: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15",
  upload: "M12 15.5V4.5M7.5 9L12 4.5 16.5 9M4.5 20h15",
  settings: "M4 7h9M17 7h3M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 17h3M11 17h9M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M5.5 12v.01M12 12v.01M18.5 12v.01",
  school: "M12 4L2.5 9 12 14l9.5-5zM6 11v5.5c2 2 10 2 12 0V11M21.5 9v6",
  place: "M12 21c-4.5-4.5-7-8-7-11a7 7 0 0 1 14 0c0 3-2.5 6.5-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
  refer: "M4 17V9h12M12 4.5L16.5 9 12 13.5M20 7v13H7",
  money: "M3.5 6.5h17v11h-17zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6.5 10v4M17.5 10v4",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1 1M17.4 17.4l1 1M18.4 5.6l-1 1M6.6 17.4l-1 1"
};
var iconNames = Object.keys(shapes);
function Icon(props) {
  const size2 = props.size ? `icon icon-${props.size}` : "icon";
  const shape = /* @__PURE__ */ jsx9("path", { d: shapes[props.name] });
  if (!props.label) {
    return /* @__PURE__ */ jsx9("svg", { class: size2, viewBox: "0 0 24 24", "aria-hidden": "true", children: shape });
  }
  return /* @__PURE__ */ jsx9("svg", { class: size2, viewBox: "0 0 24 24", role: "img", "aria-label": props.label, children: shape });
}

// src/ui/components/banner.tsx
import { jsx as jsx10, jsxs as jsxs6 } from "preact/jsx-runtime";
var icons = {
  info: "info",
  warn: "alert",
  danger: "siren",
  good: "check-circle",
  demo: "leaf"
};
function Banner(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs6("div", { class: `banner tone-${props.tone}`, role: props.tone === "danger" ? "alert" : void 0, children: [
    /* @__PURE__ */ jsx10(Icon, { name: icons[props.tone] }),
    /* @__PURE__ */ jsx10("div", { children: props.children ?? (props.tone === "demo" ? words2.demo : null) })
  ] });
}
function Notice(props) {
  const tone = props.tone ?? "info";
  return /* @__PURE__ */ jsxs6("div", { class: `notice tone-${tone}`, children: [
    /* @__PURE__ */ jsx10(Icon, { name: icons[tone] }),
    /* @__PURE__ */ jsxs6("div", { children: [
      props.title && /* @__PURE__ */ jsx10("p", { class: "notice-title", children: props.title }),
      props.children
    ] })
  ] });
}
function InsetText(props) {
  return /* @__PURE__ */ jsx10("div", { class: "inset", children: props.children });
}

// src/ui/components/body-figure.tsx
import { jsx as jsx11, jsxs as jsxs7 } from "preact/jsx-runtime";
var bodyAreas2 = [
  at("front.head", "front", [66, 8, 68, 24]),
  at("front.face", "front", [70, 32, 60, 26]),
  at("front.mouth", "front", [80, 58, 40, 24]),
  at("front.neck", "front", [80, 83, 40, 22]),
  at("front.chest", "front", [66, 107, 68, 48]),
  at("front.belly", "front", [70, 157, 60, 44]),
  at("front.private", "front", [72, 203, 56, 34]),
  at("front.armRight", "front", [30, 112, 34, 72]),
  at("front.armLeft", "front", [136, 112, 34, 72]),
  at("front.handRight", "front", [14, 186, 38, 44]),
  at("front.handLeft", "front", [148, 186, 38, 44]),
  at("front.legRight", "front", [62, 240, 36, 96]),
  at("front.legLeft", "front", [102, 240, 36, 96]),
  at("front.footRight", "front", [54, 340, 42, 42]),
  at("front.footLeft", "front", [104, 340, 42, 42]),
  at("back.head", "back", [70, 18, 60, 64]),
  at("back.upper", "back", [66, 104, 68, 48]),
  at("back.lower", "back", [70, 154, 60, 42]),
  at("back.private", "back", [68, 198, 64, 42]),
  at("back.armLeft", "back", [24, 112, 40, 112]),
  at("back.armRight", "back", [136, 112, 40, 112]),
  at("back.legLeft", "back", [58, 244, 40, 132]),
  at("back.legRight", "back", [102, 244, 40, 132])
];
var hair = {
  front: "M64 52c-4-28 14-42 36-42s40 14 36 42c-8-10-10-16-14-22-14 8-34 10-50 4-4 6-6 12-8 18z",
  back: "M63 48c0-24 16-38 37-38s37 14 37 38c0 26-14 36-37 36S63 74 63 48z"
};
function BodyFigure(props) {
  return /* @__PURE__ */ jsxs7("g", { class: "body-figure", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx11("path", { d: "M84 78c0 14-2 20-12 24-22 6-32 16-38 42-4 18-8 32-14 46-6 12-4 26 4 32 8 4 14-2 16-10 8-18 14-34 20-52 4 26 2 44 2 72 0 34 2 68-2 104-2 14-4 22-8 32-4 12 8 16 20 14 10-2 14-8 16-22 4-32 8-62 12-98 4 36 8 66 12 98 2 14 6 20 16 22 12 2 24-2 20-14-4-10-6-18-8-32-4-36-2-70-2-104 0-28-2-46 2-72 6 18 12 34 20 52 2 8 8 14 16 10 8-6 10-20 4-32-6-14-10-28-14-46-6-26-16-36-38-42-10-4-12-10-12-24z" }),
    /* @__PURE__ */ jsx11("circle", { cx: "100", cy: "50", r: "36" }),
    /* @__PURE__ */ jsx11(
      "path",
      {
        class: "shirt",
        d: "M72 100c8 8 48 8 56 0 20 6 30 16 35 38l-26 12v54H63v-54l-26-12c5-22 15-32 35-38z"
      }
    ),
    /* @__PURE__ */ jsx11("path", { class: "shorts", d: "M63 202h74c3 28 3 48 2 74l-33 3-6-39-6 39-33-3c-1-26-1-46 2-74z" }),
    /* @__PURE__ */ jsx11("path", { class: "hair", d: hair[props.side] }),
    props.side === "front" && /* @__PURE__ */ jsx11("path", { class: "features", d: "M87 52v3M113 52v3M93 69h14" })
  ] });
}
function at(area, side, box) {
  const [x, y, width3, height] = box;
  return { area, side, x, y, width: width3, height };
}

// src/ui/components/field.tsx
import { Fragment as Fragment5, jsx as jsx12, jsxs as jsxs8 } from "preact/jsx-runtime";
function fieldId(name) {
  return `f-${name.replaceAll(/[^\w-]+/g, "-")}`;
}
function controlAttributes(field) {
  const id2 = field.id ?? fieldId(field.name);
  return {
    id: id2,
    name: field.name,
    required: field.required,
    "aria-invalid": field.error ? "true" : void 0,
    "aria-describedby": describedBy(field, id2)
  };
}
function Field(props) {
  const id2 = props.id ?? fieldId(props.name);
  const label = /* @__PURE__ */ jsxs8("label", { class: cx("label", props.asHeading && "label-xl"), for: id2, children: [
    props.label,
    /* @__PURE__ */ jsx12(Mark2, { ...props })
  ] });
  return /* @__PURE__ */ jsxs8("div", { class: cx("field", props.error && "field-bad"), children: [
    props.asHeading ? /* @__PURE__ */ jsx12("h1", { class: "label-wrap", children: label }) : label,
    /* @__PURE__ */ jsx12(HintAndError, { ...props, id: id2 }),
    props.children
  ] });
}
function FieldGroup(props) {
  const id2 = props.id ?? fieldId(props.name);
  const label = /* @__PURE__ */ jsxs8(Fragment5, { children: [
    props.label,
    /* @__PURE__ */ jsx12(Mark2, { ...props })
  ] });
  return /* @__PURE__ */ jsxs8(
    "fieldset",
    {
      class: cx("field group", props.error && "field-bad", props.class),
      "aria-describedby": describedBy(props, id2),
      children: [
        /* @__PURE__ */ jsx12("legend", { class: cx("label", props.asHeading && "label-xl"), children: props.asHeading ? /* @__PURE__ */ jsx12("h1", { class: "label-wrap", children: label }) : label }),
        /* @__PURE__ */ jsx12(HintAndError, { ...props, id: id2 }),
        props.children
      ]
    }
  );
}
function Mark2(props) {
  const words2 = useUiWords();
  if (props.required) return /* @__PURE__ */ jsxs8("span", { class: "mark", children: [
    " (",
    words2.required,
    ")"
  ] });
  if (props.optional) return /* @__PURE__ */ jsxs8("span", { class: "mark", children: [
    " (",
    words2.optional,
    ")"
  ] });
  return null;
}
function HintAndError(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs8(Fragment5, { children: [
    props.hint && /* @__PURE__ */ jsx12("div", { class: "hint", id: `${props.id}-hint`, children: props.hint }),
    props.error && /* @__PURE__ */ jsxs8("p", { class: "error", id: `${props.id}-error`, children: [
      /* @__PURE__ */ jsxs8("span", { class: "sr", children: [
        words2.errorPrefix,
        " "
      ] }),
      props.error
    ] })
  ] });
}
function describedBy(field, id2) {
  return cx(Boolean(field.hint) && `${id2}-hint`, Boolean(field.error) && `${id2}-error`) || void 0;
}

// src/ui/components/body-map.tsx
import { jsx as jsx13, jsxs as jsxs9 } from "preact/jsx-runtime";
function BodyMap(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx13(FieldGroup, { ...props, children: /* @__PURE__ */ jsxs9("div", { class: "body-map", children: [
    /* @__PURE__ */ jsx13(Side, { ...props, side: "front", title: words2.front }),
    /* @__PURE__ */ jsx13(Side, { ...props, side: "back", title: words2.back })
  ] }) });
}
function Side(props) {
  const shapes2 = bodyAreas2.filter((shape) => shape.side === props.side);
  return /* @__PURE__ */ jsxs9("div", { class: "body-side", children: [
    /* @__PURE__ */ jsx13("p", { class: "meta", children: props.title }),
    /* @__PURE__ */ jsxs9("svg", { viewBox: "0 0 200 400", children: [
      /* @__PURE__ */ jsx13(BodyFigure, { side: props.side }),
      shapes2.map((shape) => /* @__PURE__ */ jsx13(Area, { shape, map: props }, shape.area))
    ] })
  ] });
}
function Area({ shape, map }) {
  const base2 = map.id ?? fieldId(map.name);
  const id2 = shape.area === bodyAreas2[0]?.area ? base2 : `${base2}-${shape.area}`;
  return /* @__PURE__ */ jsx13("foreignObject", { x: shape.x, y: shape.y, width: shape.width, height: shape.height, children: /* @__PURE__ */ jsxs9("label", { for: id2, title: map.labels[shape.area], children: [
    /* @__PURE__ */ jsx13(
      "input",
      {
        type: "checkbox",
        id: id2,
        name: map.name,
        value: shape.area,
        checked: map.values?.includes(shape.area)
      }
    ),
    /* @__PURE__ */ jsx13("span", { class: "spot", children: /* @__PURE__ */ jsx13("span", { class: "sr", children: map.labels[shape.area] }) })
  ] }) });
}

// src/ui/components/button.tsx
import { Fragment as Fragment6, jsx as jsx14, jsxs as jsxs10 } from "preact/jsx-runtime";
function Button(props) {
  return /* @__PURE__ */ jsx14(
    "button",
    {
      class: lookOf(props),
      type: props.type ?? "submit",
      id: props.id,
      name: props.name,
      value: props.value,
      form: props.form,
      formaction: props.formAction,
      formnovalidate: props.formNoValidate,
      disabled: props.disabled,
      "aria-describedby": props.describedBy,
      children: /* @__PURE__ */ jsx14(Inside, { ...props })
    }
  );
}
function ButtonLink(props) {
  return /* @__PURE__ */ jsx14("a", { class: lookOf(props), href: props.href, "data-dialog": props.opens, download: props.download, children: /* @__PURE__ */ jsx14(Inside, { ...props }) });
}
function ButtonRow(props) {
  return /* @__PURE__ */ jsx14("div", { class: "row", children: props.children });
}
function PrintButton(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs10("button", { class: "btn btn-secondary btn-small no-print", type: "button", "data-print": true, hidden: true, children: [
    /* @__PURE__ */ jsx14(Icon, { name: "print" }),
    props.label ?? words2.print
  ] });
}
function Inside(props) {
  const icon = props.icon && /* @__PURE__ */ jsx14(Icon, { name: props.icon });
  return /* @__PURE__ */ jsxs10(Fragment6, { children: [
    props.iconAt !== "end" && icon,
    /* @__PURE__ */ jsx14("span", { children: props.children }),
    props.iconAt === "end" && icon
  ] });
}
function lookOf(look) {
  return cx("btn", `btn-${look.kind ?? "primary"}`, look.small && "btn-small", look.wide && "btn-wide");
}

// src/ui/components/card.tsx
import { jsx as jsx15, jsxs as jsxs11 } from "preact/jsx-runtime";
function Card(props) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return /* @__PURE__ */ jsxs11("section", { class: cx("card", props.tone && `card-${props.tone}`), id: props.id, children: [
    (props.title || props.aside) && /* @__PURE__ */ jsxs11("div", { class: "card-head", children: [
      props.title && /* @__PURE__ */ jsx15(Heading, { children: props.title }),
      props.aside
    ] }),
    props.children
  ] });
}
function Door(props) {
  return /* @__PURE__ */ jsxs11("a", { class: cx("door", props.tone && `door-${props.tone}`), href: props.href, children: [
    /* @__PURE__ */ jsx15(Icon, { name: props.icon, size: "large" }),
    /* @__PURE__ */ jsxs11("span", { children: [
      /* @__PURE__ */ jsx15("strong", { children: props.title }),
      props.text && /* @__PURE__ */ jsx15("span", { class: "hint", children: props.text })
    ] }),
    /* @__PURE__ */ jsx15(Icon, { name: "next" })
  ] });
}
function Doors(props) {
  return /* @__PURE__ */ jsx15("div", { class: "doors", children: props.children });
}
function Figure(props) {
  return /* @__PURE__ */ jsxs11("div", { class: "figure", children: [
    /* @__PURE__ */ jsx15("p", { class: "figure-value", children: props.value }),
    /* @__PURE__ */ jsx15("p", { children: props.href ? /* @__PURE__ */ jsx15("a", { href: props.href, children: props.label }) : props.label }),
    props.note && /* @__PURE__ */ jsx15("p", { class: "meta", children: props.note })
  ] });
}
function Grid(props) {
  return /* @__PURE__ */ jsx15("div", { class: cx("grid", props.min && `grid-${props.min}`), children: props.children });
}

// src/ui/components/choices.tsx
import { jsx as jsx16, jsxs as jsxs12 } from "preact/jsx-runtime";
function RadioGroup(props) {
  return /* @__PURE__ */ jsx16(Choices, { ...props, type: "radio", chosen: props.value === void 0 ? [] : [props.value] });
}
function CheckboxGroup(props) {
  return /* @__PURE__ */ jsx16(Choices, { ...props, type: "checkbox", chosen: props.values ?? [] });
}
function Checkbox(props) {
  const id2 = props.id ?? fieldId(props.name);
  return /* @__PURE__ */ jsxs12("div", { class: cx("field", props.error && "field-bad"), children: [
    props.error && /* @__PURE__ */ jsx16("p", { class: "error", id: `${id2}-error`, children: props.error }),
    /* @__PURE__ */ jsxs12("label", { class: "choice", for: id2, children: [
      /* @__PURE__ */ jsx16(
        "input",
        {
          type: "checkbox",
          id: id2,
          name: props.name,
          value: props.value ?? "on",
          checked: props.checked,
          required: props.required,
          "aria-invalid": props.error ? "true" : void 0,
          "aria-describedby": cx(Boolean(props.error) && `${id2}-error`, Boolean(props.hint) && `${id2}-hint`) || void 0
        }
      ),
      /* @__PURE__ */ jsxs12("span", { children: [
        props.label,
        props.hint && /* @__PURE__ */ jsx16("span", { class: "hint", id: `${id2}-hint`, children: props.hint })
      ] })
    ] })
  ] });
}
function Choices(props) {
  const base2 = props.id ?? fieldId(props.name);
  const look = cx("choices", props.variant && `choices-${props.variant}`, props.inline && "choices-inline");
  return /* @__PURE__ */ jsx16(FieldGroup, { ...props, children: /* @__PURE__ */ jsx16("div", { class: look, children: props.options.map((option, at2) => /* @__PURE__ */ jsx16(
    ChoiceLine,
    {
      option,
      id: at2 === 0 ? base2 : `${base2}-${at2 + 1}`,
      input: {
        type: props.type,
        name: props.name,
        checked: props.chosen.includes(option.value),
        // A required checkbox would mean "tick every one", so only radios carry the attribute.
        required: props.type === "radio" && props.required === true
      }
    },
    option.value
  )) }) });
}
function ChoiceLine({ option, id: id2, input }) {
  const hint = option.hint && `${id2}-note`;
  return /* @__PURE__ */ jsxs12("label", { class: "choice", for: id2, children: [
    /* @__PURE__ */ jsx16(
      "input",
      {
        ...input,
        id: id2,
        value: option.value,
        disabled: option.disabled ?? false,
        "aria-describedby": hint
      }
    ),
    option.picture && /* @__PURE__ */ jsx16("span", { class: "picture", children: option.picture }),
    option.icon && /* @__PURE__ */ jsx16(Icon, { name: option.icon }),
    /* @__PURE__ */ jsxs12("span", { children: [
      option.label,
      option.hint && /* @__PURE__ */ jsx16("span", { class: "hint", id: hint, children: option.hint })
    ] })
  ] });
}

// src/ui/drawings.tsx
import { jsx as jsx17, jsxs as jsxs13 } from "preact/jsx-runtime";
function BrandMark() {
  return /* @__PURE__ */ jsxs13("svg", { class: "mark-tree", viewBox: "0 0 32 32", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx17("path", { class: "fill-mango", d: "M16 30c.3-5 .3-9-.2-13h2.4c-.4 4-.3 8 .3 13z" }),
    /* @__PURE__ */ jsx17("path", { d: "M2 17C2 8 8.5 2 17 2c7 0 13 5 13 13-4-1-6 0-8 2-2-3-5-3-7 0-3-3-6-2.5-13 0z" })
  ] });
}
function CanopyEdge() {
  return /* @__PURE__ */ jsxs13("svg", { class: "edge no-print", width: "100%", height: "34", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsxs13("pattern", { id: "leaves", width: "132", height: "34", patternUnits: "userSpaceOnUse", children: [
      /* @__PURE__ */ jsx17("path", { class: "fill-canopy", d: "M0 0h132v4H0z" }),
      /* @__PURE__ */ jsx17(
        "path",
        {
          class: "fill-canopy",
          d: "M2 0C-1 12 3 22 12 28c6-9 6-20 0-28zM20 0c-3 8 0 14 7 20 6-6 7-13 3-20zM36 0c-4 13-1 25 8 33 9-9 10-22 4-33zM56 0c-3 9 0 15 6 19 6-5 7-12 4-19zM72 0c-4 12-1 22 6 30 9-8 11-19 5-30zM91 0c-2 7 0 13 6 17 6-4 7-10 4-17zM106 0c-4 12 0 22 8 27 8-7 9-17 4-27zM124 0c-1 6 1 10 5 14 4-4 4-9 3-14z"
        }
      ),
      /* @__PURE__ */ jsx17("path", { class: "vein", d: "M7 4l4 17M43 4l1 22M78 5v19M112 4l2 16" })
    ] }),
    /* @__PURE__ */ jsx17("rect", { width: "100%", height: "34", fill: "url(#leaves)" })
  ] });
}
function ShadeScene() {
  return /* @__PURE__ */ jsxs13("svg", { class: "scene", viewBox: "0 0 320 220", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx17("circle", { class: "fill-mango", cx: "268", cy: "44", r: "20" }),
    /* @__PURE__ */ jsx17("ellipse", { class: "fill-shade", cx: "160", cy: "196", rx: "140", ry: "16" }),
    /* @__PURE__ */ jsx17(
      "path",
      {
        class: "fill-bark",
        d: "M150 198c6-30 6-58-2-84l-26-20 6-6 24 14 2-30h12l2 34 26-18 6 7-28 26c-4 26-3 52 5 77z"
      }
    ),
    /* @__PURE__ */ jsx17(
      "path",
      {
        class: "fill-leaf",
        d: "M38 104c-16-4-22-24-10-38 2-20 22-30 40-24 10-22 44-32 66-16 18-20 54-20 68 2 24-8 48 6 48 28 20 8 24 36 4 46-10 8-24 6-32-2-12 14-34 14-46 2-14 12-36 12-48-1-14 12-36 11-46-3-12 12-32 14-44 6z"
      }
    ),
    /* @__PURE__ */ jsx17(
      "path",
      {
        class: "fill-leaf-2",
        d: "M60 74c2-12 14-20 26-16 8-14 28-18 40-6 6 6 4 14-3 15-13 2-20 4-27 12-10 10-36 10-36-5zM168 52c10-12 32-14 42 0 14-4 28 4 30 16 1 12-18 14-26 7-8-8-18-9-32-8-14 0-20-8-14-15z"
      }
    ),
    /* @__PURE__ */ jsx17(
      "path",
      {
        class: "fill-leaf-2",
        d: "M238 128c2-8 8-12 15-11 0 8-6 13-15 11zM70 138c-7-1-12-6-11-13 8 0 12 6 11 13z"
      }
    ),
    /* @__PURE__ */ jsxs13("g", { class: "fill-person-1", children: [
      /* @__PURE__ */ jsx17("circle", { cx: "104", cy: "150", r: "10" }),
      /* @__PURE__ */ jsx17("path", { d: "M90 197c-6-22 2-34 14-34 8 0 13 5 15 14l12 4c6 2 5 9-1 9l-14-1 2 8z" })
    ] }),
    /* @__PURE__ */ jsxs13("g", { class: "fill-person-2", children: [
      /* @__PURE__ */ jsx17("circle", { cx: "212", cy: "142", r: "11" }),
      /* @__PURE__ */ jsx17("path", { d: "M228 197c6-26-2-42-16-42-9 0-15 6-17 16l-14 6c-6 3-4 10 2 9l15-2-1 13z" })
    ] })
  ] });
}
var mouths = {
  1: "M13 29c3-6 11-6 14 0",
  2: "M13.5 28c3-3 10-3 13 0",
  3: "M14 27h12",
  4: "M13.5 26c3 3 10 3 13 0",
  5: "M12.5 25c3 6.5 12 6.5 15 0z"
};
function Face(props) {
  return /* @__PURE__ */ jsxs13("svg", { class: "face", viewBox: "0 0 40 40", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx17("circle", { cx: "20", cy: "20", r: "17" }),
    /* @__PURE__ */ jsx17("path", { d: `M14 16.5v1.5M26 16.5v1.5${mouths[props.mood]}` })
  ] });
}
var empty = {
  rest: {
    soft: "M20 96c20-6 100-6 120 0-20 8-100 8-120 0z",
    strong: "M52 92C40 60 62 26 112 20c4 46-18 72-60 72z",
    line: "M44 100c14-30 32-50 56-66M62 72l-3-17M77 54l0-15M70 62l20 0M60 76l22 2"
  },
  done: {
    soft: "M20 100c20-6 100-6 120 0-20 8-100 8-120 0z",
    strong: "M44 62c-14-10-6-34 14-32 6-18 36-20 44 0 20-2 28 22 14 32-8 6-64 6-72 0z",
    line: "M80 100V60M80 84l14-12M70 46l8 8 14-16"
  },
  search: {
    soft: "M20 100c20-6 100-6 120 0-20 8-100 8-120 0z",
    strong: "M58 66c-4-22 8-38 38-42 0 28-12 42-38 42z",
    line: "M76 76a32 32 0 1 0 0-64 32 32 0 0 0 0 64zM99 67l26 27M54 70c6-16 16-26 28-34"
  },
  letters: {
    soft: "M20 100c20-6 100-6 120 0-20 8-100 8-120 0z",
    strong: "M40 40h80v52H40z",
    line: "M40 40h80v52H40zM40 42l40 30 40-30M92 30c2-10 10-16 20-16 0 10-8 17-20 16z"
  },
  people: {
    soft: "M20 100c20-6 100-6 120 0-20 8-100 8-120 0z",
    strong: "M38 96c0-26 8-36 20-36s20 10 20 36zM84 96c0-26 8-36 20-36s20 10 20 36z",
    line: "M58 52a11 11 0 1 0 0-22 11 11 0 0 0 0 22zM104 52a11 11 0 1 0 0-22 11 11 0 0 0 0 22z"
  }
};
function EmptyDrawing(props) {
  const parts2 = empty[props.name];
  return /* @__PURE__ */ jsxs13("svg", { class: "drawing", viewBox: "0 0 160 112", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx17("path", { class: "fill-shade", d: parts2.soft }),
    /* @__PURE__ */ jsx17("path", { class: "fill-leaf-3", d: parts2.strong }),
    /* @__PURE__ */ jsx17("path", { class: "stroke", d: parts2.line })
  ] });
}
function Breathing() {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs13("div", { class: "breathe", children: [
    /* @__PURE__ */ jsxs13("svg", { viewBox: "0 0 200 200", "aria-hidden": "true", children: [
      /* @__PURE__ */ jsx17("circle", { class: "ring ring-3", cx: "100", cy: "100", r: "92" }),
      /* @__PURE__ */ jsx17("circle", { class: "ring ring-2", cx: "100", cy: "100", r: "70" }),
      /* @__PURE__ */ jsx17("circle", { class: "ring ring-1", cx: "100", cy: "100", r: "48" }),
      /* @__PURE__ */ jsx17("path", { class: "fill-leaf", d: "M100 140c-30-26-30-58 0-84 30 26 30 58 0 84z" }),
      /* @__PURE__ */ jsx17("path", { class: "vein", d: "M100 74v58M100 104l-12-10M100 118l12-10" })
    ] }),
    /* @__PURE__ */ jsxs13("p", { children: [
      /* @__PURE__ */ jsxs13("span", { class: "in", children: [
        words2.breatheIn,
        " (4)"
      ] }),
      /* @__PURE__ */ jsxs13("span", { class: "out", children: [
        words2.breatheOut,
        " (6)"
      ] })
    ] })
  ] });
}

// src/ui/components/console-shell.tsx
import { jsx as jsx18, jsxs as jsxs14 } from "preact/jsx-runtime";
var onBar = 4;
function ConsoleShell(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs14("div", { class: "console", children: [
    /* @__PURE__ */ jsx18("a", { class: "skip", href: "#main", children: words2.skip }),
    /* @__PURE__ */ jsxs14("header", { class: "top", children: [
      /* @__PURE__ */ jsxs14("a", { class: "brand", href: props.homeHref ?? "/", "aria-label": words2.home, children: [
        /* @__PURE__ */ jsx18(BrandMark, {}),
        /* @__PURE__ */ jsx18("span", { children: "Naungan" })
      ] }),
      props.office && /* @__PURE__ */ jsx18("p", { class: "office", children: props.office }),
      props.search && /* @__PURE__ */ jsx18(SearchForm, { ...props.search }),
      /* @__PURE__ */ jsx18(UserMenu, { ...props })
    ] }),
    /* @__PURE__ */ jsx18(SideNav, { items: props.nav }),
    /* @__PURE__ */ jsxs14("main", { class: "work", id: "main", tabindex: -1, children: [
      props.banner,
      props.children
    ] })
  ] });
}
function SideNav(props) {
  const words2 = useUiWords();
  const rest = props.items.slice(onBar);
  return /* @__PURE__ */ jsx18("nav", { class: "side no-print", "aria-label": words2.mainNav, children: /* @__PURE__ */ jsxs14("ul", { children: [
    props.items.map((item, at2) => /* @__PURE__ */ jsx18("li", { class: at2 < onBar ? void 0 : "off-bar", children: /* @__PURE__ */ jsx18(NavLink, { ...item }) }, item.href)),
    rest.length > 0 && /* @__PURE__ */ jsx18("li", { class: "on-bar", children: /* @__PURE__ */ jsxs14("details", { children: [
      /* @__PURE__ */ jsxs14("summary", { children: [
        /* @__PURE__ */ jsx18(Icon, { name: "menu" }),
        /* @__PURE__ */ jsx18("span", { children: words2.menu })
      ] }),
      /* @__PURE__ */ jsx18("ul", { class: "sheet", children: rest.map((item) => /* @__PURE__ */ jsx18("li", { children: /* @__PURE__ */ jsx18(NavLink, { ...item }) }, item.href)) })
    ] }) })
  ] }) });
}
function NavLink(item) {
  return /* @__PURE__ */ jsxs14("a", { href: item.href, "aria-current": item.current ? "page" : void 0, children: [
    /* @__PURE__ */ jsx18(Icon, { name: item.icon }),
    /* @__PURE__ */ jsx18("span", { children: item.label }),
    item.count !== void 0 && item.count > 0 && /* @__PURE__ */ jsx18("span", { class: "badge", children: item.count })
  ] });
}
function SearchForm(props) {
  const words2 = useUiWords();
  const label = props.label ?? words2.search;
  return /* @__PURE__ */ jsxs14("form", { class: "find", role: "search", action: props.action, children: [
    /* @__PURE__ */ jsx18(Icon, { name: "search" }),
    /* @__PURE__ */ jsx18(
      "input",
      {
        type: "search",
        name: "q",
        value: props.value,
        "aria-label": label,
        placeholder: label,
        autocomplete: "off"
      }
    )
  ] });
}
function UserMenu(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs14("details", { class: "user no-print", children: [
    /* @__PURE__ */ jsx18("summary", { "aria-label": `${words2.account}: ${props.user.name}`, children: /* @__PURE__ */ jsx18(Avatar, { name: props.user.name }) }),
    /* @__PURE__ */ jsxs14("div", { class: "sheet", children: [
      /* @__PURE__ */ jsxs14("p", { children: [
        /* @__PURE__ */ jsx18("strong", { children: props.user.name }),
        /* @__PURE__ */ jsx18("span", { class: "meta", children: props.user.role })
      ] }),
      /* @__PURE__ */ jsx18("ul", { children: props.userMenu?.map((item) => /* @__PURE__ */ jsx18("li", { children: /* @__PURE__ */ jsxs14("a", { href: item.href, children: [
        item.icon && /* @__PURE__ */ jsx18(Icon, { name: item.icon }),
        /* @__PURE__ */ jsx18("span", { children: item.label })
      ] }) }, item.href)) }),
      props.signOut
    ] })
  ] });
}

// src/ui/components/date-field.tsx
import { jsx as jsx19, jsxs as jsxs15 } from "preact/jsx-runtime";
var parts = ["day", "month", "year"];
function DateField(props) {
  const words2 = useUiWords();
  const base2 = props.id ?? fieldId(props.name);
  return /* @__PURE__ */ jsx19(FieldGroup, { ...props, children: /* @__PURE__ */ jsx19("div", { class: "date", children: parts.map((part, at2) => {
    const bad = props.error !== void 0 && (props.wrong ?? parts).includes(part);
    const id2 = at2 === 0 ? base2 : `${base2}-${part}`;
    return /* @__PURE__ */ jsxs15("div", { children: [
      /* @__PURE__ */ jsx19("label", { for: id2, children: words2[part] }),
      /* @__PURE__ */ jsx19(
        "input",
        {
          class: cx("input", part === "year" ? "w-4" : "w-2"),
          id: id2,
          name: `${props.name}-${part}`,
          value: props.value?.[part],
          inputmode: "numeric",
          maxlength: part === "year" ? 4 : 2,
          autocomplete: "off",
          "aria-invalid": bad ? "true" : void 0
        }
      )
    ] }, part);
  }) }) });
}
function DateInput(props) {
  return /* @__PURE__ */ jsx19(Field, { ...props, children: /* @__PURE__ */ jsx19(
    "input",
    {
      ...controlAttributes(props),
      class: "input w-20",
      type: props.withTime ? "datetime-local" : "date",
      value: props.value,
      min: props.min,
      max: props.max
    }
  ) });
}

// src/ui/components/dialog.tsx
import { jsx as jsx20, jsxs as jsxs16 } from "preact/jsx-runtime";
function Dialog(props) {
  const words2 = useUiWords();
  const title = `${props.id}-title`;
  return /* @__PURE__ */ jsxs16("dialog", { class: "dialog", id: props.id, "aria-labelledby": title, children: [
    /* @__PURE__ */ jsxs16("div", { class: "dialog-head", children: [
      /* @__PURE__ */ jsx20("h2", { id: title, children: props.title }),
      /* @__PURE__ */ jsx20("a", { class: "btn btn-quiet btn-icon", href: "#main", "data-close": true, "aria-label": words2.close, children: /* @__PURE__ */ jsx20(Icon, { name: "close" }) })
    ] }),
    props.children
  ] });
}

// src/ui/components/disclosure.tsx
import { jsx as jsx21, jsxs as jsxs17 } from "preact/jsx-runtime";
function Disclosure(props) {
  return /* @__PURE__ */ jsxs17("details", { class: "more", open: props.open, children: [
    /* @__PURE__ */ jsx21("summary", { children: props.summary }),
    /* @__PURE__ */ jsx21("div", { class: "more-body", children: props.children })
  ] });
}

// src/ui/components/document.tsx
import { jsx as jsx22, jsxs as jsxs18 } from "preact/jsx-runtime";
function Document(props) {
  return /* @__PURE__ */ jsxs18("html", { lang: props.lang, "data-theme": props.theme, children: [
    /* @__PURE__ */ jsxs18("head", { children: [
      /* @__PURE__ */ jsx22("meta", { charset: "utf-8" }),
      /* @__PURE__ */ jsx22("title", { children: props.title }),
      /* @__PURE__ */ jsx22("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      props.description && /* @__PURE__ */ jsx22("meta", { name: "description", content: props.description }),
      /* @__PURE__ */ jsx22("meta", { name: "color-scheme", content: props.theme ?? "light dark" }),
      /* @__PURE__ */ jsx22("meta", { name: "theme-color", content: "#143d2b" }),
      /* @__PURE__ */ jsx22("meta", { name: "format-detection", content: "telephone=no" }),
      props.css && /* @__PURE__ */ jsx22("style", { dangerouslySetInnerHTML: { __html: props.css } }),
      props.stylesheets?.map((href) => /* @__PURE__ */ jsx22("link", { rel: "stylesheet", href }, href)),
      /* @__PURE__ */ jsx22("link", { rel: "icon", href: props.icon ?? "/icon.svg", type: "image/svg+xml" }),
      props.manifest && /* @__PURE__ */ jsx22("link", { rel: "manifest", href: props.manifest }),
      props.head,
      props.scripts?.map((src) => /* @__PURE__ */ jsx22("script", { type: "module", src }, src))
    ] }),
    /* @__PURE__ */ jsx22("body", { children: /* @__PURE__ */ jsx22(LangProvider, { lang: props.lang, children: props.children }) })
  ] });
}

// src/ui/components/empty-state.tsx
import { jsx as jsx23, jsxs as jsxs19 } from "preact/jsx-runtime";
function EmptyState(props) {
  return /* @__PURE__ */ jsxs19("div", { class: "empty", children: [
    /* @__PURE__ */ jsx23(EmptyDrawing, { name: props.drawing ?? "rest" }),
    /* @__PURE__ */ jsx23("p", { class: "empty-title", children: props.title }),
    props.children,
    props.action
  ] });
}

// src/ui/components/error-summary.tsx
import { jsx as jsx24, jsxs as jsxs20 } from "preact/jsx-runtime";
function ErrorSummary(props) {
  const words2 = useUiWords();
  if (props.errors.length === 0) return null;
  return /* @__PURE__ */ jsxs20("div", { class: "errors", role: "alert", tabindex: -1, autofocus: true, "aria-labelledby": "errors-title", children: [
    /* @__PURE__ */ jsx24("h2", { id: "errors-title", children: props.title ?? words2.errorTitle }),
    /* @__PURE__ */ jsx24("ul", { children: props.errors.map((error) => /* @__PURE__ */ jsx24("li", { children: /* @__PURE__ */ jsx24("a", { href: `#${error.id ?? fieldId(error.name)}`, children: error.message }) }, `${error.name} ${error.message}`)) })
  ] });
}

// src/ui/components/file-field.tsx
import { jsx as jsx25, jsxs as jsxs21 } from "preact/jsx-runtime";
function FileField(props) {
  const words2 = useUiWords();
  const attributes = controlAttributes(props);
  const limitId = `${attributes.id}-limit`;
  return /* @__PURE__ */ jsxs21(Field, { ...props, children: [
    props.limit && /* @__PURE__ */ jsx25("p", { class: "hint", id: limitId, children: words2.upTo(props.limit) }),
    /* @__PURE__ */ jsx25(
      "input",
      {
        ...attributes,
        class: "input file",
        type: "file",
        accept: props.accept,
        multiple: props.multiple,
        "aria-describedby": cx(attributes["aria-describedby"], props.limit && limitId) || void 0
      }
    )
  ] });
}

// src/ui/components/link.tsx
import { jsx as jsx26, jsxs as jsxs22 } from "preact/jsx-runtime";

// src/ui/components/lists.tsx
import { jsx as jsx27, jsxs as jsxs23 } from "preact/jsx-runtime";
function DescriptionList(props) {
  return /* @__PURE__ */ jsx27("dl", { class: "facts", children: props.items.map((item) => /* @__PURE__ */ jsxs23("div", { children: [
    /* @__PURE__ */ jsx27("dt", { children: item.term }),
    /* @__PURE__ */ jsx27("dd", { children: item.value })
  ] }, item.term)) });
}
function SummaryList(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx27("dl", { class: "facts summary", children: props.items.map((item) => /* @__PURE__ */ jsxs23("div", { children: [
    /* @__PURE__ */ jsx27("dt", { children: item.question }),
    /* @__PURE__ */ jsx27("dd", { children: item.answer ?? /* @__PURE__ */ jsx27("span", { class: "meta", children: words2.unanswered }) }),
    item.href && /* @__PURE__ */ jsx27("dd", { class: "change", children: /* @__PURE__ */ jsxs23("a", { href: item.href, children: [
      words2.change,
      /* @__PURE__ */ jsxs23("span", { class: "sr", children: [
        ": ",
        item.question
      ] })
    ] }) })
  ] }, item.question)) });
}

// src/ui/components/progress.tsx
import { jsx as jsx28, jsxs as jsxs24 } from "preact/jsx-runtime";
function Steps(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs24("div", { class: "steps", children: [
    /* @__PURE__ */ jsx28("p", { class: "meta", children: words2.step(props.at, props.of) }),
    /* @__PURE__ */ jsx28("progress", { class: "progress", value: props.at, max: props.of, "aria-hidden": "true" })
  ] });
}
function ProgressBar(props) {
  return /* @__PURE__ */ jsxs24("label", { class: "steps", children: [
    /* @__PURE__ */ jsxs24("span", { class: "split", children: [
      /* @__PURE__ */ jsx28("span", { children: props.label }),
      /* @__PURE__ */ jsx28("span", { class: "meta", children: props.text })
    ] }),
    /* @__PURE__ */ jsx28("progress", { class: "progress", value: props.value, max: props.max, children: props.text })
  ] });
}

// src/ui/components/public-shell.tsx
import { Fragment as Fragment7, jsx as jsx29, jsxs as jsxs25 } from "preact/jsx-runtime";
var neutralPage = "https://www.bmkg.go.id/cuaca/";
function PublicShell(props) {
  const words2 = useUiWords();
  const wrap = cx("wrap", props.width === "wide" && "wrap-wide");
  return /* @__PURE__ */ jsxs25(Fragment7, { children: [
    /* @__PURE__ */ jsx29("a", { class: "skip", href: "#main", children: words2.skip }),
    /* @__PURE__ */ jsx29(QuickExit, { href: props.leaveHref }),
    /* @__PURE__ */ jsxs25("header", { class: "canopy", children: [
      props.banner,
      /* @__PURE__ */ jsxs25("div", { class: cx(wrap, "bar"), children: [
        /* @__PURE__ */ jsxs25("a", { class: "brand", href: props.homeHref ?? "/", "aria-label": words2.home, children: [
          /* @__PURE__ */ jsx29(BrandMark, {}),
          /* @__PURE__ */ jsx29("span", { children: "Naungan" })
        ] }),
        props.otherLanguageHref && /* @__PURE__ */ jsx29(
          "a",
          {
            class: "language",
            href: props.otherLanguageHref,
            lang: words2.otherLanguageCode,
            hreflang: words2.otherLanguageCode,
            children: words2.otherLanguage
          }
        )
      ] }),
      props.hero && /* @__PURE__ */ jsx29("div", { class: cx(wrap, "hero"), children: props.hero }),
      /* @__PURE__ */ jsx29(CanopyEdge, {})
    ] }),
    /* @__PURE__ */ jsx29("main", { class: wrap, id: "main", tabindex: -1, children: props.children }),
    /* @__PURE__ */ jsx29(PublicFooter, { helpLines: props.helpLines, footerLinks: props.footerLinks })
  ] });
}
function QuickExit(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx29("aside", { "aria-label": words2.leave, children: /* @__PURE__ */ jsxs25(
    "a",
    {
      class: "leave no-print",
      href: props.href ?? neutralPage,
      rel: "noreferrer",
      title: words2.leaveHint,
      "data-leave": true,
      children: [
        /* @__PURE__ */ jsx29(Icon, { name: "leave" }),
        words2.leave
      ]
    }
  ) });
}
function PublicFooter(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx29("footer", { class: "foot", children: /* @__PURE__ */ jsxs25("div", { class: "wrap", children: [
    props.helpLines && props.helpLines.length > 0 && /* @__PURE__ */ jsxs25("p", { class: "help-line", children: [
      /* @__PURE__ */ jsx29(Icon, { name: "phone" }),
      /* @__PURE__ */ jsxs25("span", { children: [
        words2.helpLine,
        " ",
        props.helpLines.map((line, at2) => /* @__PURE__ */ jsxs25("span", { children: [
          at2 > 0 && " \xB7 ",
          /* @__PURE__ */ jsxs25("a", { href: line.href, children: [
            line.name,
            " ",
            /* @__PURE__ */ jsx29("strong", { children: line.number })
          ] })
        ] }, line.number))
      ] })
    ] }),
    props.footerLinks && /* @__PURE__ */ jsx29("ul", { class: "foot-links", children: props.footerLinks.map((link) => /* @__PURE__ */ jsx29("li", { children: /* @__PURE__ */ jsx29("a", { href: link.href, children: link.label }) }, link.href)) })
  ] }) });
}

// src/ui/components/quiet.tsx
import { jsx as jsx30, jsxs as jsxs26 } from "preact/jsx-runtime";
function Skeleton(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs26("div", { class: "skeleton", role: "status", children: [
    /* @__PURE__ */ jsx30("span", { class: "sr", children: words2.loading }),
    Array.from({ length: props.lines ?? 3 }, (_, at2) => /* @__PURE__ */ jsx30("span", { class: "bone" }, at2))
  ] });
}

// src/ui/components/scale.tsx
import { jsx as jsx31, jsxs as jsxs27 } from "preact/jsx-runtime";
function Scale(props) {
  const base2 = props.id ?? fieldId(props.name);
  const min = props.min ?? 0;
  const steps = Array.from({ length: (props.max ?? 10) - min + 1 }, (_, at2) => min + at2);
  return /* @__PURE__ */ jsxs27(FieldGroup, { ...props, children: [
    /* @__PURE__ */ jsx31("div", { class: "scale", children: steps.map((step, at2) => {
      const id2 = at2 === 0 ? base2 : `${base2}-${step}`;
      return /* @__PURE__ */ jsxs27("label", { for: id2, children: [
        /* @__PURE__ */ jsx31(
          "input",
          {
            type: "radio",
            id: id2,
            name: props.name,
            value: step,
            checked: props.value === step,
            required: props.required
          }
        ),
        /* @__PURE__ */ jsx31("span", { children: step })
      ] }, step);
    }) }),
    /* @__PURE__ */ jsxs27("div", { class: "ends", children: [
      /* @__PURE__ */ jsxs27("span", { children: [
        min,
        " = ",
        props.low
      ] }),
      /* @__PURE__ */ jsxs27("span", { children: [
        props.max ?? 10,
        " = ",
        props.high
      ] })
    ] })
  ] });
}
var faces = [1, 2, 3, 4, 5];
function FaceScale(props) {
  const words2 = useUiWords();
  const base2 = props.id ?? fieldId(props.name);
  const labels = props.labels ?? words2.faces;
  return /* @__PURE__ */ jsx31(FieldGroup, { ...props, children: /* @__PURE__ */ jsx31("div", { class: "scale faces", children: faces.map((face) => {
    const id2 = face === 1 ? base2 : `${base2}-${face}`;
    return /* @__PURE__ */ jsxs27("label", { for: id2, children: [
      /* @__PURE__ */ jsx31(
        "input",
        {
          type: "radio",
          id: id2,
          name: props.name,
          value: face,
          checked: props.value === face,
          required: props.required
        }
      ),
      /* @__PURE__ */ jsxs27("span", { children: [
        /* @__PURE__ */ jsx31(Face, { mood: face }),
        labels[face]
      ] })
    ] }, face);
  }) }) });
}

// src/ui/components/select.tsx
import { Fragment as Fragment8, jsx as jsx32, jsxs as jsxs28 } from "preact/jsx-runtime";
function Select(props) {
  const words2 = useUiWords();
  const loose = props.options.filter((option) => !option.group);
  const groups = [...new Set(props.options.flatMap((option) => option.group ?? []))];
  return /* @__PURE__ */ jsx32(Field, { ...props, children: /* @__PURE__ */ jsxs28("select", { ...controlAttributes(props), class: "input", children: [
    props.empty !== false && /* @__PURE__ */ jsx32("option", { value: "", children: props.empty ?? words2.chooseOne }),
    /* @__PURE__ */ jsx32(Options, { options: loose, value: props.value }),
    groups.map((group2) => /* @__PURE__ */ jsx32("optgroup", { label: group2, children: /* @__PURE__ */ jsx32(Options, { options: props.options.filter((option) => option.group === group2), value: props.value }) }, group2))
  ] }) });
}
function Options(props) {
  return /* @__PURE__ */ jsx32(Fragment8, { children: props.options.map((option) => /* @__PURE__ */ jsx32("option", { value: option.value, selected: option.value === props.value, children: option.label }, option.value)) });
}

// src/ui/components/stepper.tsx
import { jsx as jsx33, jsxs as jsxs29 } from "preact/jsx-runtime";
function Stepper(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx33(Field, { ...props, children: /* @__PURE__ */ jsxs29("div", { class: "stepper", children: [
    /* @__PURE__ */ jsx33("button", { class: "btn btn-secondary", type: "button", "data-step": "-1", "aria-label": words2.less, hidden: true, children: /* @__PURE__ */ jsx33(Icon, { name: "minus" }) }),
    /* @__PURE__ */ jsx33(
      "input",
      {
        ...controlAttributes(props),
        class: "input w-4",
        type: "number",
        inputmode: "numeric",
        value: props.value,
        min: props.min,
        max: props.max,
        step: props.step
      }
    ),
    /* @__PURE__ */ jsx33("button", { class: "btn btn-secondary", type: "button", "data-step": "1", "aria-label": words2.more, hidden: true, children: /* @__PURE__ */ jsx33(Icon, { name: "plus" }) })
  ] }) });
}

// src/ui/components/tabs.tsx
import { jsx as jsx34, jsxs as jsxs30 } from "preact/jsx-runtime";
function Tabs(props) {
  return /* @__PURE__ */ jsx34("nav", { class: "tabs", "aria-label": props.label, children: /* @__PURE__ */ jsx34("ul", { children: props.tabs.map((tab) => /* @__PURE__ */ jsx34("li", { children: /* @__PURE__ */ jsxs30("a", { href: tab.href, "aria-current": tab.current ? "page" : void 0, children: [
    tab.label,
    tab.count !== void 0 && /* @__PURE__ */ jsxs30("span", { class: "count", children: [
      " ",
      tab.count
    ] })
  ] }) }, tab.href)) }) });
}

// src/ui/components/tag.tsx
import { jsx as jsx35, jsxs as jsxs31 } from "preact/jsx-runtime";
function Tag(props) {
  return /* @__PURE__ */ jsxs31("span", { class: cx("tag", props.tone && `tone-${props.tone}`), children: [
    props.icon && /* @__PURE__ */ jsx35(Icon, { name: props.icon }),
    /* @__PURE__ */ jsx35("span", { children: props.children })
  ] });
}
var urgencyLook = {
  NOW: { tone: "accent", icon: "siren" },
  TODAY: { tone: "warn", icon: "sun" },
  H72: { tone: "info", icon: "clock" },
  PLANNED: { tone: "neutral", icon: "calendar" }
};
function UrgencyTag(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx35(Tag, { ...urgencyLook[props.urgency], children: words2.urgency[props.urgency] });
}
var dueLook = {
  late: { tone: "danger", icon: "alert" },
  soon: { tone: "warn", icon: "clock" },
  open: { tone: "neutral", icon: "clock" },
  met: { tone: "good", icon: "check" }
};
function DueTag(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs31(Tag, { ...dueLook[props.state], children: [
    words2.due[props.state],
    ": ",
    /* @__PURE__ */ jsx35("time", { dateTime: props.at, children: props.text })
  ] });
}
function Badge(props) {
  return /* @__PURE__ */ jsxs31("span", { class: cx("badge", props.tone && `tone-${props.tone}`), children: [
    props.count,
    /* @__PURE__ */ jsxs31("span", { class: "sr", children: [
      " ",
      props.label
    ] })
  ] });
}

// src/ui/components/text-input.tsx
import { h } from "preact";
import { jsx as jsx36, jsxs as jsxs32 } from "preact/jsx-runtime";
function TextInput(props) {
  const control = h("input", {
    ...controlAttributes(props),
    class: cx("input", props.width && props.width !== "full" && `w-${props.width}`),
    type: props.type ?? "text",
    value: props.value,
    autocomplete: props.autocomplete ?? "off",
    inputmode: props.inputmode,
    maxlength: props.maxlength,
    spellcheck: props.spellcheck
  });
  if (!props.prefix && !props.suffix) return /* @__PURE__ */ jsx36(Field, { ...props, children: control });
  return /* @__PURE__ */ jsx36(Field, { ...props, children: /* @__PURE__ */ jsxs32("div", { class: "affix", children: [
    props.prefix && /* @__PURE__ */ jsx36("span", { "aria-hidden": "true", children: props.prefix }),
    control,
    props.suffix && /* @__PURE__ */ jsx36("span", { "aria-hidden": "true", children: props.suffix })
  ] }) });
}
function TextArea(props) {
  return /* @__PURE__ */ jsx36(Field, { ...props, children: /* @__PURE__ */ jsx36(
    "textarea",
    {
      ...controlAttributes(props),
      class: "input",
      rows: props.rows ?? 5,
      maxlength: props.maxlength,
      autocomplete: "off",
      children: props.value ?? ""
    }
  ) });
}

// src/ui/components/theme-choice.tsx
import { jsx as jsx37, jsxs as jsxs33 } from "preact/jsx-runtime";

// src/ui/components/timeline.tsx
import { jsx as jsx38, jsxs as jsxs34 } from "preact/jsx-runtime";
function Timeline(props) {
  return /* @__PURE__ */ jsx38("ol", { class: "timeline", "aria-label": props.label, children: props.items.map((item) => /* @__PURE__ */ jsxs34("li", { class: `is-${item.state ?? "done"}`, children: [
    /* @__PURE__ */ jsx38("span", { class: "dot", children: /* @__PURE__ */ jsx38(Icon, { name: item.icon ?? (item.state === "waiting" ? "clock" : "leaf") }) }),
    /* @__PURE__ */ jsxs34("div", { children: [
      /* @__PURE__ */ jsx38("p", { class: "timeline-title", children: item.title }),
      /* @__PURE__ */ jsxs34("p", { class: "meta", children: [
        /* @__PURE__ */ jsx38("time", { dateTime: item.at, children: item.when }),
        item.who && /* @__PURE__ */ jsxs34("span", { children: [
          " \xB7 ",
          item.who
        ] })
      ] }),
      item.children
    ] })
  ] }, item.id)) });
}

// src/ui/components/toast.tsx
import { jsx as jsx39, jsxs as jsxs35 } from "preact/jsx-runtime";
function Toast(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx39("div", { class: "toasts", role: "status", "data-toasts": true, children: props.children && /* @__PURE__ */ jsxs35("div", { class: "toast", children: [
    /* @__PURE__ */ jsx39(Icon, { name: "check-circle" }),
    /* @__PURE__ */ jsx39("div", { children: props.children }),
    /* @__PURE__ */ jsx39("button", { class: "btn btn-quiet btn-icon", type: "button", "data-dismiss": true, "aria-label": words2.close, hidden: true, children: /* @__PURE__ */ jsx39(Icon, { name: "close" }) })
  ] }) });
}

// src/ui/components/wayfinding.tsx
import { jsx as jsx40, jsxs as jsxs36 } from "preact/jsx-runtime";
function Breadcrumb(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsx40("nav", { class: "crumbs", "aria-label": words2.youAreHere, children: /* @__PURE__ */ jsx40("ol", { children: props.items.map((item) => /* @__PURE__ */ jsx40("li", { children: item.href ? /* @__PURE__ */ jsx40("a", { href: item.href, children: item.label }) : /* @__PURE__ */ jsx40("span", { "aria-current": "page", children: item.label }) }, item.label)) }) });
}
function Pagination(props) {
  const words2 = useUiWords();
  if (!props.newer && !props.older) return null;
  return /* @__PURE__ */ jsxs36("nav", { class: "pager", "aria-label": words2.pages, children: [
    props.newer && /* @__PURE__ */ jsxs36("a", { class: "btn btn-secondary", href: props.newer, rel: "prev", children: [
      /* @__PURE__ */ jsx40(Icon, { name: "back" }),
      words2.newer
    ] }),
    props.older && /* @__PURE__ */ jsxs36("a", { class: "btn btn-secondary", href: props.older, rel: "next", children: [
      words2.older,
      /* @__PURE__ */ jsx40(Icon, { name: "next" })
    ] })
  ] });
}

// src/ui/components/word-code.tsx
import { jsx as jsx41, jsxs as jsxs37 } from "preact/jsx-runtime";
function CopyableCode(props) {
  const words2 = useUiWords();
  return /* @__PURE__ */ jsxs37("div", { class: "code", children: [
    /* @__PURE__ */ jsx41("p", { class: "meta", id: "code-label", children: props.label }),
    /* @__PURE__ */ jsx41("p", { class: "code-words", translate: false, "aria-labelledby": "code-label", "data-code": true, children: props.code }),
    /* @__PURE__ */ jsxs37("button", { class: "btn btn-secondary btn-small", type: "button", "data-copy": words2.copied, hidden: true, children: [
      /* @__PURE__ */ jsx41(Icon, { name: "copy" }),
      /* @__PURE__ */ jsx41("span", { "aria-live": "polite", children: words2.copy })
    ] })
  ] });
}

// src/ui/render.tsx
import { renderToString } from "preact-render-to-string";
import { jsx as jsx42 } from "preact/jsx-runtime";
function renderDocument(vnode) {
  return `<!doctype html>${renderToString(vnode)}`;
}

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
import { Fragment as Fragment9, jsx as jsx43, jsxs as jsxs38 } from "preact/jsx-runtime";
var publicIslands = ["public"];
var consoleIslands = ["console"];
function renderPage(ctx, page2, meta, body) {
  const shell = meta.shell ?? (page2.allow.who === "staff" ? "console" : "public");
  const { assets } = ctx.app;
  const own = (meta.islands ?? []).map((name) => assets.url(name));
  const base2 = shell === "console" ? consoleIslands : publicIslands;
  return renderDocument(
    /* @__PURE__ */ jsx43(
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
        children: shell === "console" ? /* @__PURE__ */ jsx43(Console, { ctx, meta, body }) : /* @__PURE__ */ jsx43(Public, { ctx, meta, body })
      }
    )
  );
}
function renderFailure(ctx, failure, detail) {
  const words2 = siteWords[ctx.lang];
  const { title, text: text2 } = words2.failure[failure];
  const page2 = { allow: { who: "anyone" } };
  return renderPage(ctx, page2, { title, shell: "public" }, /* @__PURE__ */ jsxs38(Fragment9, { children: [
    /* @__PURE__ */ jsx43("h1", { children: title }),
    /* @__PURE__ */ jsx43("p", { class: "lead", children: text2 }),
    detail.seconds !== void 0 && /* @__PURE__ */ jsx43("p", { children: words2.waitSeconds(detail.seconds) }),
    detail.typed ? /* @__PURE__ */ jsx43(SendAgain, { ctx, typed: detail.typed }) : /* @__PURE__ */ jsx43(ButtonLink, { kind: "secondary", href: "/", children: words2.back })
  ] }));
}
function SendAgain(props) {
  const words2 = siteWords[props.ctx.lang];
  const texts = [...props.typed].filter((entry) => typeof entry[1] === "string");
  const hasKey = texts.some(([name]) => name === onceField);
  const hasFiles = [...props.typed].some(([, value]) => typeof value !== "string" && value.size > 0);
  return /* @__PURE__ */ jsxs38("form", { method: "post", action: props.ctx.url.pathname + props.ctx.url.search, children: [
    texts.map(([name, value], at2) => /* @__PURE__ */ jsx43("input", { type: "hidden", name, value }, at2)),
    !hasKey && /* @__PURE__ */ jsx43(OnceField, {}),
    hasFiles && /* @__PURE__ */ jsx43("p", { children: words2.filesNotKept }),
    /* @__PURE__ */ jsx43(Button, { kind: "primary", children: words2.tryAgain })
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
  return props.ctx.app.demonstration ? /* @__PURE__ */ jsx43(Banner, { tone: "demo", children: siteWords[props.ctx.lang].demonstration }) : null;
}
function flashOf(ctx, meta) {
  return ctx.flash !== null && meta.flashes && Object.hasOwn(meta.flashes, ctx.flash) ? meta.flashes[ctx.flash] ?? null : null;
}
function Public(props) {
  const { ctx, meta } = props;
  const words2 = siteWords[ctx.lang];
  const said = flashOf(ctx, meta);
  return /* @__PURE__ */ jsxs38(
    PublicShell,
    {
      otherLanguageHref: otherLanguage(ctx),
      helpLines: footerLines(ctx.lang),
      footerLinks: [
        { href: "/hak", label: words2.rights },
        { href: "/tentang", label: words2.about },
        { href: "/masuk", label: words2.staffDoor }
      ],
      banner: /* @__PURE__ */ jsx43(DemoBanner, { ctx }),
      hero: meta.hero,
      width: meta.width,
      children: [
        said && /* @__PURE__ */ jsx43(Toast, { children: said }),
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
  if (visitor.kind !== "account") return /* @__PURE__ */ jsx43(Public, { ctx, meta, body: props.body });
  const said = flashOf(ctx, meta);
  return /* @__PURE__ */ jsxs38(
    ConsoleShell,
    {
      nav: navigation(visitor.roles, ctx.lang, meta.nav ?? ""),
      user: { name: visitor.fullName, role: visitor.roles.map((role) => words2.roles[role]).join(", ") },
      userMenu: [{ href: "/akun", label: words2.account, icon: "person" }, { href: otherLanguage(ctx), label: ctx.lang === "id" ? "English" : "Bahasa Indonesia", icon: "chat" }],
      signOut: /* @__PURE__ */ jsx43("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsxs38("button", { class: "btn btn-quiet", type: "submit", children: [
        /* @__PURE__ */ jsx43(Icon, { name: "leave" }),
        words2.signOut
      ] }) }),
      homeHref: "/hari-ini",
      banner: /* @__PURE__ */ jsxs38(Fragment9, { children: [
        /* @__PURE__ */ jsx43(DemoBanner, { ctx }),
        /* @__PURE__ */ jsx43("div", { "data-live-stream": "/kabar", "data-live": "bell", "data-fragment": "/lonceng" })
      ] }),
      children: [
        said && /* @__PURE__ */ jsx43(Toast, { children: said }),
        props.body
      ]
    }
  );
}

// src/platform/web/page.ts
function page(spec) {
  return spec;
}
function endpoint(spec) {
  return spec;
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
import { jsx as jsx44, jsxs as jsxs39 } from "preact/jsx-runtime";
function Section(props) {
  return /* @__PURE__ */ jsxs39("section", { children: [
    /* @__PURE__ */ jsx44("h2", { children: props.title }),
    props.children
  ] });
}

// src/ui/catalogue/forms.tsx
import { Fragment as Fragment10, jsx as jsx45, jsxs as jsxs40 } from "preact/jsx-runtime";
function FormSamples() {
  return /* @__PURE__ */ jsxs40(Fragment10, { children: [
    /* @__PURE__ */ jsxs40(Section, { title: "Isian", children: [
      /* @__PURE__ */ jsx45(
        ErrorSummary,
        {
          errors: [
            { name: "nama", message: "Tulis nama panggilanmu" },
            { name: "lahir", message: "Tahun lahir harus empat angka" }
          ]
        }
      ),
      /* @__PURE__ */ jsx45(
        TextInput,
        {
          name: "nama",
          label: "Nama panggilan",
          hint: "Boleh nama samaran.",
          error: "Tulis nama panggilanmu",
          required: true
        }
      ),
      /* @__PURE__ */ jsx45(TextInput, { name: "lama", label: "Lama sesi", value: "45", width: 4, suffix: "menit", inputmode: "numeric" }),
      /* @__PURE__ */ jsx45(
        TextArea,
        {
          name: "cerita",
          label: "Apa yang terjadi?",
          hint: "Tulis sebisamu. Tidak harus lengkap.",
          optional: true
        }
      ),
      /* @__PURE__ */ jsx45(
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
      /* @__PURE__ */ jsx45(
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
      /* @__PURE__ */ jsx45(DateInput, { name: "janji", label: "Janji bertemu", value: "2026-11-23T09:30", withTime: true }),
      /* @__PURE__ */ jsx45(Stepper, { name: "saudara", label: "Jumlah saudara", value: 2, min: 0, max: 20 }),
      /* @__PURE__ */ jsx45(FileField, { name: "foto", label: "Foto atau tangkapan layar", accept: "image/*", limit: "10 MB", optional: true })
    ] }),
    /* @__PURE__ */ jsx45(ChoiceSamples, {}),
    /* @__PURE__ */ jsx45(Section, { title: "Peta tubuh", children: /* @__PURE__ */ jsx45(
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
  return /* @__PURE__ */ jsxs40(Section, { title: "Pilihan", children: [
    /* @__PURE__ */ jsx45(
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
    /* @__PURE__ */ jsx45(
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
    /* @__PURE__ */ jsx45(
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
    /* @__PURE__ */ jsx45(
      Checkbox,
      {
        name: "setuju",
        label: "Aku sudah membaca dan setuju",
        hint: "Kamu boleh berubah pikiran kapan saja."
      }
    ),
    /* @__PURE__ */ jsx45(
      Scale,
      {
        name: "suds",
        label: "Seberapa berat rasanya sekarang?",
        value: 6,
        low: "tenang",
        high: "paling berat"
      }
    ),
    /* @__PURE__ */ jsx45(FaceScale, { name: "rasa", label: "Bagaimana harimu?", value: 4 })
  ] });
}
var areaWords = Object.fromEntries(bodyAreas.map((area) => [area.code, area.id]));

// src/ui/catalogue/numbers.tsx
import { Fragment as Fragment11, jsx as jsx46, jsxs as jsxs41 } from "preact/jsx-runtime";
var rows = [
  { id: "K-0142", urgency: "NOW", due: "late", text: "lewat 40 menit", suds: [9, 8, 8, 6] },
  { id: "K-0139", urgency: "TODAY", due: "soon", text: "3 jam lagi", suds: [7, 7, 5, 4] },
  { id: "K-0120", urgency: "PLANNED", due: "open", text: "6 hari lagi", suds: [6, 3, 3, 1] }
];
function NumberSamples() {
  return /* @__PURE__ */ jsxs41(Fragment11, { children: [
    /* @__PURE__ */ jsx46(Section, { title: "Tabel", children: /* @__PURE__ */ jsx46(
      Table,
      {
        caption: "Kasus saya",
        rows,
        rowKey: (row) => row.id,
        columns: [
          { header: "Kasus", heads: true, cell: (row) => /* @__PURE__ */ jsx46("a", { href: `#${row.id}`, children: row.id }) },
          { header: "Tindakan", cell: (row) => /* @__PURE__ */ jsx46(UrgencyTag, { urgency: row.urgency }) },
          { header: "Tenggat", cell: (row) => /* @__PURE__ */ jsx46(DueTag, { state: row.due, text: row.text }) },
          {
            header: "SUDS",
            cell: (row) => /* @__PURE__ */ jsx46(Sparkline, { values: row.suds, min: 0, max: 10, label: `SUDS ${row.suds.join(", ")}` })
          }
        ]
      }
    ) }),
    /* @__PURE__ */ jsx46(Section, { title: "Grafik", children: /* @__PURE__ */ jsx46(ChartSamples, {}) }),
    /* @__PURE__ */ jsx46(Section, { title: "Ikon", children: /* @__PURE__ */ jsx46("div", { class: "row", children: iconNames.map((name) => /* @__PURE__ */ jsx46(Icon, { name, label: name, size: "large" }, name)) }) })
  ] });
}
function ChartSamples() {
  return /* @__PURE__ */ jsxs41("div", { class: "grid", children: [
    /* @__PURE__ */ jsx46(
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
    /* @__PURE__ */ jsx46(
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
    /* @__PURE__ */ jsx46(
      LineChart,
      {
        id: "suds",
        title: "SUDS antarsesi",
        description: "Turun dari 9 menjadi 3 dalam tujuh sesi; sesi keempat tidak diukur.",
        headers: ["Sesi", "SUDS"],
        min: 0,
        max: 10,
        points: [9, 8, 8, void 0, 6, 5, 3].map((value, at2) => ({ label: `${at2 + 1}`, value }))
      }
    )
  ] });
}

// src/ui/catalogue/telling.tsx
import { Fragment as Fragment12, jsx as jsx47, jsxs as jsxs42 } from "preact/jsx-runtime";
function TellingSamples() {
  return /* @__PURE__ */ jsxs42(Fragment12, { children: [
    /* @__PURE__ */ jsxs42(Section, { title: "Tombol dan tautan", children: [
      /* @__PURE__ */ jsxs42(ButtonRow, { children: [
        /* @__PURE__ */ jsx47(Button, { icon: "check", children: "Simpan" }),
        /* @__PURE__ */ jsx47(Button, { kind: "secondary", children: "Simpan dulu" }),
        /* @__PURE__ */ jsx47(Button, { kind: "accent", icon: "siren", children: "Butuh bantuan sekarang" }),
        /* @__PURE__ */ jsx47(Button, { kind: "danger", children: "Tutup kasus" }),
        /* @__PURE__ */ jsx47(Button, { kind: "quiet", children: "Batal" }),
        /* @__PURE__ */ jsx47(Button, { disabled: true, children: "Menunggu" }),
        /* @__PURE__ */ jsx47(Button, { small: true, icon: "plus", children: "Tambah" }),
        /* @__PURE__ */ jsx47(ButtonLink, { href: "#contoh-dialog", opens: "contoh-dialog", kind: "secondary", children: "Buka dialog" }),
        /* @__PURE__ */ jsx47(PrintButton, {})
      ] }),
      /* @__PURE__ */ jsxs42(Doors, { children: [
        /* @__PURE__ */ jsx47(
          Door,
          {
            href: "#a",
            tone: "accent",
            icon: "siren",
            title: "Aku butuh bantuan sekarang",
            text: "Langsung terhubung"
          }
        ),
        /* @__PURE__ */ jsx47(Door, { href: "#b", icon: "report", title: "Lapor", text: "Boleh tanpa nama" }),
        /* @__PURE__ */ jsx47(Door, { href: "#c", icon: "chat", title: "Curhat", text: "Dengan teman sebaya" })
      ] })
    ] }),
    /* @__PURE__ */ jsx47(MessageSamples, {}),
    /* @__PURE__ */ jsx47(StateSamples, {}),
    /* @__PURE__ */ jsx47(WaySamples, {}),
    /* @__PURE__ */ jsxs42(Dialog, { id: "contoh-dialog", title: "Berikan ke rekan lain?", children: [
      /* @__PURE__ */ jsx47("p", { children: "Rekan itu akan melihat kasus ini mulai sekarang." }),
      /* @__PURE__ */ jsx47(ButtonRow, { children: /* @__PURE__ */ jsx47(Button, { type: "button", children: "Berikan" }) })
    ] })
  ] });
}
function MessageSamples() {
  return /* @__PURE__ */ jsxs42(Section, { title: "Pesan", children: [
    /* @__PURE__ */ jsx47(Banner, { tone: "demo" }),
    /* @__PURE__ */ jsx47(Banner, { tone: "info", children: "Besok kantor tutup. Bel darurat tetap dijaga." }),
    /* @__PURE__ */ jsx47(Banner, { tone: "warn", children: "Sambungan lambat. Isianmu tetap tersimpan." }),
    /* @__PURE__ */ jsx47(Banner, { tone: "danger", children: "Bel berbunyi: seorang anak menunggu jawaban." }),
    /* @__PURE__ */ jsx47(Banner, { tone: "good", children: "Laporan sudah kami terima." }),
    /* @__PURE__ */ jsx47(Notice, { title: "Yang kamu ceritakan dijaga", children: /* @__PURE__ */ jsx47("p", { children: "Hanya orang yang membantumu yang bisa membacanya." }) }),
    /* @__PURE__ */ jsx47(Notice, { tone: "warn", children: /* @__PURE__ */ jsx47("p", { children: "Halaman ini tidak dijaga pada malam hari." }) }),
    /* @__PURE__ */ jsx47(InsetText, { children: /* @__PURE__ */ jsx47("p", { children: "Ini bukan salahmu." }) }),
    /* @__PURE__ */ jsx47(CopyableCode, { label: "Kata sandimu", code: "mangga perahu hujan kelinci senja" }),
    /* @__PURE__ */ jsx47(Toast, { children: "Catatan tersimpan." }),
    /* @__PURE__ */ jsx47(Skeleton, {}),
    /* @__PURE__ */ jsx47(Breathing, {})
  ] });
}
function StateSamples() {
  return /* @__PURE__ */ jsxs42(Section, { title: "Keadaan", children: [
    /* @__PURE__ */ jsxs42(ButtonRow, { children: [
      /* @__PURE__ */ jsx47(UrgencyTag, { urgency: "NOW" }),
      /* @__PURE__ */ jsx47(UrgencyTag, { urgency: "TODAY" }),
      /* @__PURE__ */ jsx47(UrgencyTag, { urgency: "H72" }),
      /* @__PURE__ */ jsx47(UrgencyTag, { urgency: "PLANNED" }),
      /* @__PURE__ */ jsx47(DueTag, { state: "late", text: "lewat 2 jam", at: "2026-11-21T10:00:00Z" }),
      /* @__PURE__ */ jsx47(DueTag, { state: "soon", text: "3 jam lagi" }),
      /* @__PURE__ */ jsx47(DueTag, { state: "open", text: "5 hari lagi" }),
      /* @__PURE__ */ jsx47(DueTag, { state: "met", text: "kemarin" }),
      /* @__PURE__ */ jsx47(Tag, { tone: "good", icon: "shield", children: "Aman" }),
      /* @__PURE__ */ jsx47(Tag, { children: "Biasa" }),
      /* @__PURE__ */ jsx47(Badge, { count: 3, label: "belum dibaca", tone: "accent" }),
      /* @__PURE__ */ jsx47(Badge, { count: 12, label: "selesai" }),
      /* @__PURE__ */ jsx47(Avatar, { name: "Sri Wahyuni" }),
      /* @__PURE__ */ jsx47(Avatar, { name: "Budi", size: "small" })
    ] }),
    /* @__PURE__ */ jsx47(Steps, { at: 2, of: 9 }),
    /* @__PURE__ */ jsx47(ProgressBar, { label: "Rencana", value: 3, max: 5, text: "3 dari 5 selesai" }),
    /* @__PURE__ */ jsx47(
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
    /* @__PURE__ */ jsxs42(Grid, { min: "small", children: [
      /* @__PURE__ */ jsx47(Figure, { value: "12", label: "Kasus berjalan" }),
      /* @__PURE__ */ jsx47(Figure, { value: "2", label: "Lewat tenggat", note: "Paling lama 3 hari" })
    ] }),
    /* @__PURE__ */ jsxs42(Grid, { children: [
      /* @__PURE__ */ jsx47(Card, { title: "Hari ini", aside: /* @__PURE__ */ jsx47(Tag, { children: "3 sesi" }), tone: "accent", children: /* @__PURE__ */ jsx47("p", { children: "Sesi pertama pukul 09.00." }) }),
      /* @__PURE__ */ jsx47(Card, { title: "Kekuatan", tone: "leaf", children: /* @__PURE__ */ jsx47("p", { children: "Suka menggambar dan punya sahabat di kelas lain." }) })
    ] }),
    /* @__PURE__ */ jsxs42(Grid, { children: [
      /* @__PURE__ */ jsx47(EmptyState, { title: "Tidak ada yang menunggu", drawing: "rest", children: /* @__PURE__ */ jsx47("p", { children: "Tarik napas dulu." }) }),
      /* @__PURE__ */ jsx47(EmptyState, { title: "Semua selesai", drawing: "done" }),
      /* @__PURE__ */ jsx47(EmptyState, { title: "Tidak ditemukan", drawing: "search" }),
      /* @__PURE__ */ jsx47(EmptyState, { title: "Belum ada pesan", drawing: "letters" }),
      /* @__PURE__ */ jsx47(EmptyState, { title: "Belum ada anggota", drawing: "people" })
    ] })
  ] });
}
function WaySamples() {
  return /* @__PURE__ */ jsxs42(Section, { title: "Jalan dan daftar", children: [
    /* @__PURE__ */ jsx47(
      Breadcrumb,
      {
        items: [{ label: "Kasus", href: "#k" }, { label: "K-0142", href: "#s" }, { label: "Rencana" }]
      }
    ),
    /* @__PURE__ */ jsx47(
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
    /* @__PURE__ */ jsx47(
      DescriptionList,
      {
        items: [
          { term: "Panggilan", value: "Bintang" },
          { term: "Boleh dihubungi", value: "Sore, lewat bibi" }
        ]
      }
    ),
    /* @__PURE__ */ jsx47(
      SummaryList,
      {
        items: [
          { question: "Apa yang terjadi?", answer: "Diejek di kelas", href: "#ubah-1" },
          { question: "Sejak kapan?", href: "#ubah-2" }
        ]
      }
    ),
    /* @__PURE__ */ jsx47(Disclosure, { summary: "Apa yang terjadi setelah ini?", children: /* @__PURE__ */ jsx47("p", { children: "Kami membaca laporanmu hari ini juga." }) }),
    /* @__PURE__ */ jsx47(Pagination, { newer: "#n", older: "#o" })
  ] });
}

// src/ui/catalogue.tsx
import { Fragment as Fragment13, jsx as jsx48, jsxs as jsxs43 } from "preact/jsx-runtime";
function UiCatalogue() {
  return /* @__PURE__ */ jsxs43(Fragment13, { children: [
    /* @__PURE__ */ jsx48("h1", { children: "Komponen" }),
    /* @__PURE__ */ jsx48(ShadeScene, {}),
    /* @__PURE__ */ jsx48(TellingSamples, {}),
    /* @__PURE__ */ jsx48(FormSamples, {}),
    /* @__PURE__ */ jsx48(NumberSamples, {})
  ] });
}

// src/site/ui-page.tsx
import { jsx as jsx49 } from "preact/jsx-runtime";
var uiPage = page({
  path: "/ui",
  allow: developer,
  load: () => Promise.resolve(null),
  meta: () => ({ title: "UI", shell: "public", width: "wide", rich: true }),
  view: () => /* @__PURE__ */ jsx49(UiCatalogue, {})
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
