// src/platform/db/scope.ts
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
var DatabaseAway = class extends Error {
  name = "DatabaseAway";
};
var DiskFull = class extends Error {
  name = "DiskFull";
};
function openDatabase(pool, clock = () => /* @__PURE__ */ new Date()) {
  const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return {
    pool,
    end: () => kysely.destroy(),
    as: async (actor, work) => {
      const after = [];
      const result = await guarded(
        () => kysely.connection().execute(async (db) => {
          await sql.raw(beginAs(actor)).execute(db);
          try {
            const value = await work({ db, actor, now: clock(), afterCommit: (run) => void after.push(run) });
            await sql.raw("commit").execute(db);
            return value;
          } catch (error) {
            await sql.raw("rollback").execute(db).catch(() => void 0);
            throw error;
          }
        })
      );
      for (const run of after) run();
      return result;
    }
  };
}
function beginAs(actor) {
  const settings = {
    "naungan.actor": actor.kind,
    "naungan.office": actor.officeId ?? "",
    "naungan.account": actor.kind === "account" ? actor.accountId : "",
    "naungan.roles": actor.kind === "account" ? actor.roles.join(",") : "",
    "naungan.report": actor.kind === "reporter" ? actor.reportId : ""
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`);
  return `begin; select ${calls.join(", ")}`;
}
var away = /* @__PURE__ */ new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT", "57P01", "57P02", "57P03", "08006", "08003", "08001", "53300"]);
async function guarded(run) {
  try {
    return await run();
  } catch (error) {
    const code = errorCode(error);
    if (code === "53100") throw new DiskFull("the disk is full", { cause: error });
    if (code && away.has(code) || isLostConnection(error)) throw new DatabaseAway("the database is away", { cause: error });
    throw error;
  }
}
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
function isLostConnection(error) {
  return error instanceof Error && /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(error.message);
}

// src/platform/live/live.ts
import { sql as sql2 } from "kysely";
import pg2 from "pg";
var channel = "naungan_live";
async function knock(scope, topic, more = {}) {
  if (!scope.actor.officeId) return;
  const payload = JSON.stringify({ officeId: scope.actor.officeId, topic, ...more });
  await sql2`select pg_notify(${channel}, ${payload})`.execute(scope.db);
}
function startLive(connectionString) {
  const ears = /* @__PURE__ */ new Map();
  let client = null;
  let stopped = false;
  const spread = (payload) => {
    if (!payload) return;
    const heard = JSON.parse(payload);
    for (const ear of ears.get(heard.officeId) ?? []) ear(heard);
  };
  const listenAgain = async () => {
    if (stopped) return;
    const next = new pg2.Client({ connectionString });
    const retry = () => {
      if (client === next) client = null;
      if (!stopped) setTimeout(() => void listenAgain(), 1e3).unref();
    };
    next.on("notification", (message) => spread(message.payload));
    next.on("error", () => void 0);
    next.once("end", retry);
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
    } catch {
      await next.end().catch(() => void 0);
    }
  };
  void listenAgain();
  return {
    hear: (officeId, ear) => {
      const group = ears.get(officeId) ?? /* @__PURE__ */ new Set();
      group.add(ear);
      ears.set(officeId, group);
      return () => void group.delete(ear);
    },
    stop: async () => {
      stopped = true;
      await client?.end().catch(() => void 0);
    }
  };
}

// src/platform/web/cookies.ts
function readCookie(header, name) {
  if (!header) return null;
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) {
      const value = part.slice(at + 1).trim();
      return /^[\w.~-]*$/.test(value) ? value : null;
    }
  }
  return null;
}
function cookieName(name, secure) {
  return secure ? `__Host-${name}` : name;
}
function writeCookie(name, value, secure, options = {}) {
  const parts = [`${cookieName(name, secure)}=${value}`, "Path=/", `SameSite=${options.strict === false ? "Lax" : "Strict"}`];
  if (!options.readable) parts.push("HttpOnly");
  if (options.maxAgeSeconds !== void 0) parts.push(`Max-Age=${options.maxAgeSeconds}`);
  if (secure) parts.push("Secure");
  return parts.join("; ");
}

// src/platform/i18n/format.ts
var zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
var defaultZone = "Asia/Jakarta";
function dayOf(moment, zone = defaultZone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(moment);
}

// src/platform/vault/bytes.ts
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function utf8(text) {
  return encoder.encode(text);
}
function concat(...parts) {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
function copyBytes(bytes) {
  return new Uint8Array(bytes);
}
function toHex(bytes) {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}
function toBase64Url(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function fromBase64Url(text) {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

// src/platform/vault/vault-error.ts
var VaultError = class extends Error {
  code;
  constructor(code) {
    super(`vault: ${code}`);
    this.name = "VaultError";
    this.code = code;
  }
};

// src/platform/vault/keys.ts
var KEY_BYTES = 32;
function asSealKey(bytes) {
  return key32(bytes);
}
function asPublicKey(bytes) {
  return key32(bytes);
}
function asPrivateKey(bytes) {
  return key32(bytes);
}
function key32(bytes) {
  if (bytes.length !== KEY_BYTES) throw new VaultError("wrongSize");
  return copyBytes(bytes);
}

// src/platform/vault/seal.ts
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

// src/platform/vault/padme.ts
var SMALLEST = 64;
var LENGTH_BYTES = 4;
function padmeLength(length) {
  if (length <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(length));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}
function pad(plain) {
  const padded = new Uint8Array(padmeLength(LENGTH_BYTES + plain.length));
  new DataView(padded.buffer).setUint32(0, plain.length);
  padded.set(plain, LENGTH_BYTES);
  return padded;
}
function unpad(padded) {
  if (padded.length < SMALLEST) throw new VaultError("malformed");
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (padmeLength(end) !== padded.length) throw new VaultError("malformed");
  for (let i = end; i < padded.length; i++) if (padded[i] !== 0) throw new VaultError("malformed");
  return new Uint8Array(padded.subarray(LENGTH_BYTES, end));
}

// src/platform/vault/place.ts
function placeBytes(label, place) {
  const parts = [label, place.table, place.row, place.column].map(utf8);
  return concat(...parts.flatMap((part) => [lengthOf(part), part]));
}
function lengthOf(part) {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, part.length);
  return length;
}

// src/platform/vault/seal.ts
var VERSION = 1;
var CIPHER = "aes-256-gcm";
var LABEL = "naungan seal v1";
var NONCE_BYTES = 12;
var TAG_BYTES = 16;
var SHORTEST = 1 + NONCE_BYTES + 64 + TAG_BYTES;
function newSealKey() {
  return asSealKey(randomBytes(KEY_BYTES));
}
function sealBytes(key, place, plain) {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(placeBytes(LABEL, place));
  const body = cipher.update(pad(plain));
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.final(), cipher.getAuthTag()]);
}
function openBytes(key, place, sealed) {
  if (sealed.length < SHORTEST || sealed[0] !== VERSION) throw new VaultError("malformed");
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const body = sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(placeBytes(LABEL, place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const padded = decipher.update(body);
  try {
    decipher.final();
  } catch {
    throw new VaultError("wrongKeyOrPlace");
  }
  return unpad(padded);
}

// src/platform/vault/box.ts
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
var VERSION2 = 1;
var ENCAPSULATED_BYTES = 32;
var SHORTEST2 = 1 + ENCAPSULATED_BYTES + 64 + 16;
var LABEL2 = "naungan box v1";
var INFO = utf8(LABEL2);
var suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm()
});
async function newKeyPair() {
  const pair = await suite.kem.generateKeyPair();
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey)
  ]);
  return {
    publicKey: asPublicKey(new Uint8Array(publicKey)),
    privateKey: asPrivateKey(new Uint8Array(privateKey))
  };
}
async function sealTo(publicKey, place, plain) {
  const recipientPublicKey = await suite.kem.deserializePublicKey(copyBytes(publicKey));
  const box = await suite.seal({ recipientPublicKey, info: INFO }, pad(plain), placeBytes(LABEL2, place));
  return concat(Uint8Array.of(VERSION2), new Uint8Array(box.enc), new Uint8Array(box.ct));
}
async function openWith(privateKey, place, sealed) {
  if (sealed.length < SHORTEST2 || sealed[0] !== VERSION2) throw new VaultError("malformed");
  const enc = copyBytes(sealed.subarray(1, 1 + ENCAPSULATED_BYTES));
  const body = copyBytes(sealed.subarray(1 + ENCAPSULATED_BYTES));
  const recipientKey = await suite.kem.deserializePrivateKey(copyBytes(privateKey));
  return unpad(await openBox({ recipientKey, enc, info: INFO }, body, placeBytes(LABEL2, place)));
}
async function openBox(params, body, associated) {
  try {
    return new Uint8Array(await suite.open(params, body, associated));
  } catch {
    throw new VaultError("wrongKeyOrPlace");
  }
}

// src/platform/vault/keyring.ts
import { createHash, randomBytes as randomBytes2 } from "node:crypto";

// src/platform/vault/hkdf.ts
import { hkdfSync } from "node:crypto";
function keyFor(secret, label) {
  return asSealKey(new Uint8Array(hkdfSync("sha256", secret, new Uint8Array(), label, KEY_BYTES)));
}

// src/platform/vault/keyring.ts
function wrapKey(wrapping, place, key) {
  return sealBytes(wrapping, place, key);
}
function unwrapKey(wrapping, place, wrapped) {
  return asSealKey(openBytes(wrapping, place, wrapped));
}
function unwrapPrivateKey(wrapping, place, wrapped) {
  return asPrivateKey(openBytes(wrapping, place, wrapped));
}
function accountSymmetricKey(privateKey) {
  return keyFor(privateKey, "naungan account key v1");
}
function newSessionSecret() {
  return randomBytes2(32);
}
function sessionKeys(secret) {
  const found = keyFor(secret, "naungan session lookup v1");
  return {
    lookup: createHash("sha256").update(found).digest(),
    key: keyFor(secret, "naungan session key v1")
  };
}

// src/platform/vault/password.ts
import { createHash as createHash2, randomBytes as randomBytes3 } from "node:crypto";

// src/platform/vault/derive.ts
import { availableParallelism } from "node:os";
import { hashRaw } from "@node-rs/argon2";

// src/platform/vault/argon2-cost.ts
var ARGON2 = { memoryKiB: 19456, passes: 2, parallelism: 1, outputBytes: 32 };

// src/platform/vault/lanes.ts
function createLanes(options) {
  const queues = new Map(options.lanes.map((lane) => [lane, []]));
  let running = 0;
  let turn = 0;
  const nextWaiting = () => {
    for (let step = 0; step < options.lanes.length; step++) {
      const lane = options.lanes[(turn + step) % options.lanes.length];
      const waiting = lane === void 0 ? void 0 : queues.get(lane)?.shift();
      if (!waiting) continue;
      turn = (turn + step + 1) % options.lanes.length;
      return waiting;
    }
    return void 0;
  };
  const fillPlaces = () => {
    while (running < options.width) {
      const start = nextWaiting();
      if (!start) return;
      running += 1;
      start();
    }
  };
  return (lane, job) => {
    const queue = queues.get(lane);
    if (!queue || queue.length >= options.waitingLimit) return Promise.reject(new VaultError("busy"));
    const { promise, resolve } = Promise.withResolvers();
    queue.push(resolve);
    fillPlaces();
    return promise.then(job).finally(() => {
      running -= 1;
      fillPlaces();
    });
  };
}

// src/platform/vault/derive.ts
var threads = Number.parseInt(process.env["UV_THREADPOOL_SIZE"] ?? "", 10) || 4;
var width = Math.max(1, Math.min(availableParallelism(), threads) - 1);
var runInLane = createLanes({ lanes: ["staff", "codes"], width, waitingLimit: 4096 });
function derive(secret, salt, lane) {
  return runInLane(
    lane,
    () => hashRaw(secret, {
      memoryCost: ARGON2.memoryKiB,
      timeCost: ARGON2.passes,
      parallelism: ARGON2.parallelism,
      outputLen: ARGON2.outputBytes,
      salt
    })
  );
}

// src/platform/vault/password.ts
function newSalt() {
  return randomBytes3(16);
}
async function passwordKeys(password, salt) {
  const root = await derive(password.normalize("NFKC"), salt, "staff");
  return {
    verifier: keyFor(root, "naungan password verifier v1"),
    wrapKey: keyFor(root, "naungan password wrap v1")
  };
}
function verifierHash(verifier) {
  return createHash2("sha256").update(verifier).digest();
}

// src/platform/vault/shares.ts
import { createHash as createHash3, randomBytes as randomBytes4 } from "node:crypto";
import { combine, split } from "shamir-secret-sharing";

// src/platform/vault/base32.ts
var CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function toBase32(bytes, alphabet) {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = held << 8 | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt(held >>> bits & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet.charAt(held << 5 - bits & 31) : text;
}
function tidyCrockford(typed) {
  return typed.normalize("NFKC").toUpperCase().replace(/[\s\-–—.,]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}
function inGroups(text, size) {
  return text.match(new RegExp(`.{1,${size}}`, "g"))?.join("-") ?? "";
}

// src/platform/vault/shares.ts
var VERSION3 = 1;
var SET_BYTES = 3;
var PROOF_BYTES = 4;
var POINT_BYTES = KEY_BYTES + PROOF_BYTES + 1;
var CHECK_BYTES = 4;
var SHARE_BYTES = 1 + SET_BYTES + POINT_BYTES + CHECK_BYTES;
var GROUP = 4;
async function splitSecret(secret) {
  if (secret.length !== KEY_BYTES) throw new VaultError("wrongSize");
  const set = randomBytes4(SET_BYTES);
  const [first, second, third] = await split(concat(secret, proofOf(secret)), 3, 2);
  if (!first || !second || !third) throw new VaultError("malformed");
  return [share(1, set, first), share(2, set, second), share(3, set, third)];
}
function share(number, set, point) {
  const body = concat(Uint8Array.of(VERSION3 << 4 | number), set, point);
  return printed(number, concat(body, checksumOf(body)));
}
function printed(number, bytes) {
  return {
    number,
    set: toHex(bytes.subarray(1, 1 + SET_BYTES)),
    text: inGroups(toBase32(bytes, CROCKFORD), GROUP)
  };
}
function proofOf(secret) {
  return digest("naungan share proof v1", secret).subarray(0, PROOF_BYTES);
}
function checksumOf(body) {
  return digest("naungan share check v1", body).subarray(0, CHECK_BYTES);
}
function digest(label, bytes) {
  return createHash3("sha256").update(label).update(bytes).digest();
}

// src/platform/vault/name-words.ts
var TITLES = new Set(
  [
    "h hj hi haji hajah hajjah kh kyai kiai nyai ust ustad ustadz ustaz ustadzah ustazah ustazd syekh habib",
    "datuk datu dt tengku tgk tk tuanku raden rr rd ra drs dra dr ir prof",
    "bapak bpk pak ibu bu sdr sdri saudara saudari an alm almh bin binti bt ibn"
  ].flatMap((line) => line.split(" "))
);
var MUHAMMAD = [
  "m md mhd mhmd moh moch mohd much muh muhd mohamad mohamed mohammad mohammed",
  "muhamad muhammad muchamad muchammad mochamad mochammad mukhammad mokhammad"
].flatMap((line) => line.split(" "));
var FULL_FORMS = new Map([
  ...MUHAMMAD.map((form) => [form, "muhammad"]),
  ["abd", "abdul"],
  ["st", "siti"]
]);

// src/platform/vault/recovery-codes.ts
import { createHash as createHash4, randomBytes as randomBytes5 } from "node:crypto";
function hashRecoveryCode(typed) {
  return createHash4("sha256").update("naungan recovery code v1").update(tidyCrockford(typed)).digest();
}

// content/holidays.ts
var fixedDays = [
  ["01-01", "Tahun Baru Masehi", "New Year's Day"],
  ["05-01", "Hari Buruh Internasional", "Labour Day"],
  ["06-01", "Hari Lahir Pancasila", "Pancasila Day"],
  ["08-17", "Hari Kemerdekaan", "Independence Day"],
  ["12-25", "Hari Raya Natal", "Christmas Day"]
];
var moveableDays = [
  ["2026-01-16", "Isra Mikraj", "Isra and Miraj"],
  ["2026-02-17", "Tahun Baru Imlek", "Chinese New Year"],
  ["2026-03-19", "Hari Suci Nyepi", "Day of Silence (Nyepi)"],
  ["2026-03-20", "Idulfitri (hari pertama)", "Eid al-Fitr (first day)"],
  ["2026-03-21", "Idulfitri (hari kedua)", "Eid al-Fitr (second day)"],
  ["2026-04-03", "Wafat Yesus Kristus", "Good Friday"],
  ["2026-04-05", "Hari Paskah", "Easter Sunday"],
  ["2026-05-14", "Kenaikan Yesus Kristus", "Ascension Day"],
  ["2026-05-27", "Iduladha", "Eid al-Adha"],
  ["2026-05-31", "Hari Raya Waisak", "Vesak Day"],
  ["2026-06-16", "Tahun Baru Islam", "Islamic New Year"],
  ["2026-08-25", "Maulid Nabi Muhammad", "The Prophet's Birthday"],
  ["2027-01-05", "Isra Mikraj", "Isra and Miraj"],
  ["2027-02-06", "Tahun Baru Imlek", "Chinese New Year"],
  ["2027-03-08", "Hari Suci Nyepi", "Day of Silence (Nyepi)"],
  ["2027-03-10", "Idulfitri (hari pertama)", "Eid al-Fitr (first day)"],
  ["2027-03-11", "Idulfitri (hari kedua)", "Eid al-Fitr (second day)"],
  ["2027-03-26", "Wafat Yesus Kristus", "Good Friday"],
  ["2027-03-28", "Hari Paskah", "Easter Sunday"],
  ["2027-05-06", "Kenaikan Yesus Kristus", "Ascension Day"],
  ["2027-05-17", "Iduladha", "Eid al-Adha"],
  ["2027-05-20", "Hari Raya Waisak", "Vesak Day"],
  ["2027-06-06", "Tahun Baru Islam", "Islamic New Year"],
  ["2027-08-15", "Maulid Nabi Muhammad", "The Prophet's Birthday"]
];
var holidayYears = [2026, 2027];
var holidays = [
  ...holidayYears.flatMap(
    (year) => fixedDays.map(
      ([day, id, en]) => ({ day: `${year}-${day}`, id, en, status: "fixed", verified: true })
    )
  ),
  ...moveableDays.map(([day, id, en]) => ({ day, id, en, status: "moveable", verified: false }))
].toSorted((a, b) => a.day < b.day ? -1 : 1);

// src/people/office.ts
var clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
function readClockTime(typed) {
  const tidy = typed.trim().replace(".", ":").replace(/^(\d):/, "0$1:");
  const whole = /^\d{1,2}$/.test(tidy) ? `${tidy.padStart(2, "0")}:00` : tidy;
  return clockTime.test(whole) ? whole : null;
}
var officeHours = {
  mon: { opens: "08:00", closes: "16:00" },
  tue: { opens: "08:00", closes: "16:00" },
  wed: { opens: "08:00", closes: "16:00" },
  thu: { opens: "08:00", closes: "16:00" },
  fri: { opens: "08:00", closes: "16:00" },
  sat: null,
  sun: null
};
function readOpeningHours(stored) {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const day = (name) => {
    const span = given[name];
    if (typeof span !== "object" || span === null || !("opens" in span) || !("closes" in span)) return null;
    const [opens, closes] = [readClockTime(String(span.opens)), readClockTime(String(span.closes))];
    return opens && closes && opens < closes ? { opens, closes } : null;
  };
  return {
    mon: day("mon"),
    tue: day("tue"),
    wed: day("wed"),
    thu: day("thu"),
    fri: day("fri"),
    sat: day("sat"),
    sun: day("sun")
  };
}

// src/people/office.store.ts
var keepFor = 1e4;
var kept = /* @__PURE__ */ new WeakMap();
async function theOffice(database) {
  const known = kept.get(database);
  if (known && known.until > Date.now()) return known.office;
  const office = await database.as({ kind: "public", officeId: null }, findOffice);
  if (office) kept.set(database, { office, until: Date.now() + keepFor });
  return office;
}
function forgetOffice(database) {
  kept.delete(database);
}
async function officeOf(scope) {
  const office = await findOffice(scope);
  if (!office) throw new Error("There is no office yet.");
  return office;
}
async function findOffice(scope) {
  const wanted = scope.actor.officeId;
  const query = scope.db.selectFrom("people.office").selectAll();
  const row = await (wanted ? query.where("id", "=", wanted) : query.orderBy("created_at").limit(1)).executeTakeFirst();
  return row ? officeFrom(row) : null;
}
function officeFrom(row) {
  const settings = typeof row.settings === "object" && row.settings !== null ? row.settings : {};
  const closed = settings["closedDays"];
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    regionScheme: row.region_scheme,
    regionCode: row.region_code,
    regionName: row.region_name,
    timezone: zones.find((zone) => zone === row.timezone) ?? defaultZone,
    openingHours: readOpeningHours(row.opening_hours),
    onCallLine: row.on_call_line,
    onCallNote: row.on_call_note,
    address: row.address,
    publicPhone: row.public_phone,
    recoveryPublicKey: row.recovery_public_key.length === 32 ? asPublicKey(row.recovery_public_key) : null,
    closedDays: Array.isArray(closed) ? closed.filter((day) => typeof day === "string") : []
  };
}

// src/platform/access/roles.ts
var roles = [
  "intake",
  "counsellor",
  "psychologist",
  "companion",
  "guru_bk",
  "peer",
  "supervisor",
  "head",
  "press",
  "data_officer",
  "dpo",
  "admin"
];
function isRole(text) {
  return roles.includes(text);
}
var caseRoles = ["intake", "counsellor", "psychologist", "companion", "supervisor", "guru_bk"];
function idleMinutes(held) {
  if (held.some((role) => role === "admin" || role === "dpo")) return 15;
  if (held.some((role) => caseRoles.includes(role))) return 30;
  return 20;
}

// src/people/session.store.ts
import { sql as sql3 } from "kysely";
function sessionPlace(idHash) {
  return { table: "people.session", row: idHash.toString("hex"), column: "sealed_private_key" };
}
async function sessionOf(database, idHash, now) {
  const { rows } = await database.pool.query({
    name: "people.session_of",
    text: "select office_id, account_id, stage, sealed_private_key, full_name, roles from people.session_of($1, $2)",
    values: [idHash, now]
  });
  const row = rows[0];
  if (!row) return null;
  return {
    officeId: row.office_id,
    accountId: row.account_id,
    stage: row.stage,
    sealedPrivateKey: row.sealed_private_key,
    fullName: row.full_name,
    roles: row.roles.filter(isRole)
  };
}
async function insertSession(scope, session) {
  await scope.db.insertInto("people.session").values({
    id_hash: session.idHash,
    office_id: session.officeId,
    account_id: session.accountId,
    stage: session.stage,
    sealed_private_key: session.sealedPrivateKey,
    started_at: scope.now,
    seen_at: scope.now,
    ends_at: session.endsAt,
    idle_minutes: session.idleMinutes,
    device: session.device
  }).execute();
}
async function deleteSessionsOf(scope, accountId, except = null) {
  const query = scope.db.deleteFrom("people.session").where("account_id", "=", accountId);
  const done = await (except ? query.where("id_hash", "!=", except) : query).executeTakeFirst();
  return Number(done.numDeletedRows);
}

// src/people/open-session.ts
var sessionCookie = "sesi";
var longest = 12 * 36e5;
var halfwayMinutes = 20;
async function openSession(scope, account, privateKey, how = {}) {
  const secret = newSessionSecret();
  const keys = sessionKeys(secret);
  const stage = how.stage ?? "full";
  await insertSession(scope, {
    idHash: keys.lookup,
    officeId: account.officeId,
    accountId: account.id,
    stage,
    sealedPrivateKey: wrapKey(keys.key, sessionPlace(keys.lookup), privateKey),
    endsAt: new Date(scope.now.getTime() + longest),
    idleMinutes: stage === "full" ? idleMinutes(account.roles) : halfwayMinutes,
    device: how.device ?? ""
  });
  return toBase64Url(secret);
}

// src/people/find-visitor.ts
function findVisitor(parts) {
  const clock = parts.clock ?? (() => /* @__PURE__ */ new Date());
  return async (cookies) => {
    const member = await findMember(parts.database, cookies(sessionCookie), clock());
    if (member) return member;
    const reporter = await parts.findReporter?.(cookies) ?? null;
    if (reporter) return reporter;
    return { kind: "anyone", officeId: (await theOffice(parts.database))?.id ?? null };
  };
}
async function findMember(database, cookie, now) {
  const secret = cookie ? fromBase64Url(cookie) : null;
  if (secret?.length !== 32) return null;
  const keys = sessionKeys(secret);
  const session = await sessionOf(database, keys.lookup, now);
  if (!session) return null;
  const privateKey = unwrapPrivateKey(keys.key, sessionPlace(keys.lookup), session.sealedPrivateKey);
  return {
    kind: "account",
    stage: session.stage,
    officeId: session.officeId,
    accountId: session.accountId,
    roles: session.roles,
    fullName: session.fullName,
    sessionHash: keys.lookup,
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) }
  };
}

// src/people/account.ts
function accountPlace(accountId, column) {
  return { table: "people.account", row: accountId, column };
}

// src/people/account.store.ts
import { sql as sql4 } from "kysely";
var today = (scope) => dayOf(scope.now);
var rolesToday = (day) => sql4`array(
  select r.role from people.account_role r
  where r.office_id = a.office_id and r.account_id = a.id and r.valid_from <= ${day}::date
    and (r.valid_to is null or r.valid_to >= ${day}::date) order by r.role)`;
async function findAccountRow(scope, by) {
  const query = scope.db.selectFrom("people.account").selectAll();
  const found = "login" in by ? query.where("login", "=", by.login) : query.where("id", "=", by.id);
  return await found.executeTakeFirst() ?? null;
}
async function colleagues(scope, wanted = {}) {
  const day = today(scope);
  const rows = await scope.db.selectFrom("people.account as a").leftJoinLateral(
    (query) => query.selectFrom("people.absence as b").select(["b.covered_by", "b.starts_on", "b.ends_on"]).whereRef("b.office_id", "=", "a.office_id").whereRef("b.account_id", "=", "a.id").where(sql4`b.starts_on <= ${day}::date and (b.ends_on is null or b.ends_on >= ${day}::date)`).orderBy("b.starts_on", "desc").limit(1).as("b"),
    (join) => join.onTrue()
  ).select(["a.id", "a.full_name", "a.job_title", "b.covered_by", "b.starts_on", "b.ends_on"]).select(rolesToday(day).as("roles")).where("a.status", "=", "active").orderBy("a.full_name").execute();
  return rows.map((row) => ({
    id: row.id,
    fullName: row.full_name,
    jobTitle: row.job_title,
    roles: row.roles.filter(isRole),
    away: awayFrom(row)
  })).filter((one) => !wanted.roles || one.roles.some((role) => wanted.roles?.includes(role)));
}
function awayFrom(row) {
  if (row.starts_on === null) return null;
  return { coveredBy: row.covered_by, startsOn: row.starts_on, endsOn: row.ends_on };
}
async function publicKeysOf(scope, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const rows = await scope.db.selectFrom("people.account").select(["id", "public_key"]).where("id", "in", ids).where("status", "=", "active").execute();
  return new Map(rows.flatMap((row) => row.public_key ? [[row.id, asPublicKey(row.public_key)]] : []));
}
async function insertAccount(scope, account) {
  await scope.db.insertInto("people.account").values({
    id: account.id,
    office_id: account.officeId,
    login: account.login,
    full_name: account.fullName,
    job_title: account.jobTitle,
    lang: account.lang,
    status: "invited",
    created_at: scope.now
  }).execute();
}
async function updateAccount(scope, id, change) {
  await scope.db.updateTable("people.account").set(change).where("id", "=", id).execute();
}
async function setRoles(scope, officeId, accountId, roles2, by) {
  const day = today(scope);
  await sql4`update people.account_role set valid_to = ${day}::date - 1
    where office_id = ${officeId} and account_id = ${accountId} and (valid_to is null or valid_to >= ${day}::date)
      and not (role = any(${[...roles2]}::text[]))`.execute(scope.db);
  if (roles2.length === 0) return;
  await scope.db.insertInto("people.account_role").values(roles2.map((role) => ({ office_id: officeId, account_id: accountId, role, valid_from: day, valid_to: null, given_by: by }))).onConflict(
    (conflict) => conflict.columns(["office_id", "account_id", "role"]).doUpdateSet({
      valid_to: null,
      valid_from: sql4`case when account_role.valid_to is null then account_role.valid_from else excluded.valid_from end`
    })
  ).execute();
}

// src/people/account-keys.ts
async function prepareAccountSecrets(accountId, password) {
  const pair = await newKeyPair();
  return { ...await underPassword(accountId, pair.privateKey, password), ...pair };
}
async function underPassword(accountId, privateKey, password) {
  const salt = newSalt();
  const { verifier, wrapKey: wrapping } = await passwordKeys(password, salt);
  return { salt, verifier: verifierHash(verifier), sealedPrivateKey: wrapKey(wrapping, accountPlace(accountId, "sealed_private_key"), privateKey) };
}
var nobodysSalt = newSalt();

// src/platform/audit/record.ts
async function record(scope, entry) {
  const { actor } = scope;
  if (!actor.officeId) throw new Error(`Nothing can be recorded outside an office: ${entry.action}`);
  await scope.db.insertInto("platform.audit_entry").values({
    office_id: actor.officeId,
    account_id: actor.kind === "account" ? actor.accountId : null,
    action: entry.action,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId ?? null,
    purpose: entry.purpose ?? null,
    facts: JSON.stringify(entry.facts ?? {})
  }).execute();
}

// src/platform/events/events.ts
var listeners = /* @__PURE__ */ new Map();
async function tell(scope, event) {
  if (!scope.actor.officeId) throw new Error(`An event belongs to an office: ${event.kind}`);
  await scope.db.insertInto("platform.event").values({
    office_id: scope.actor.officeId,
    kind: event.kind,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    account_id: scope.actor.kind === "account" ? scope.actor.accountId : null,
    facts: JSON.stringify(event.facts ?? {})
  }).execute();
  for (const listener of listeners.get(event.kind) ?? []) await listener(scope, event);
}

// src/people/office-key.store.ts
import { sql as sql5 } from "kysely";
function grantPlace(keyId, accountId, column) {
  return { table: "people.office_key_grant", row: `${keyId}/${accountId}`, column };
}
async function officeKeys(scope) {
  const rows = await scope.db.selectFrom("people.office_key").select(["id", "purpose", "public_key", "retired_at"]).orderBy("made_at", "desc").execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose === "search" ? "search" : "intake",
    publicKey: row.public_key ? asPublicKey(row.public_key) : null,
    retiredAt: row.retired_at
  }));
}
async function insertOfficeKey(scope, key) {
  await scope.db.insertInto("people.office_key").values({ office_id: key.officeId, id: key.id, purpose: key.purpose, public_key: key.publicKey ? Buffer.from(key.publicKey) : null, made_at: scope.now }).execute();
}
async function retireKeys(scope, purpose) {
  await scope.db.updateTable("people.office_key").set({ retired_at: scope.now }).where("purpose", "=", purpose).where("retired_at", "is", null).execute();
}
async function insertGrants(scope, grants) {
  if (grants.length === 0) return;
  await scope.db.insertInto("people.office_key_grant").values(grants.map((grant) => ({
    office_id: grant.officeId,
    key_id: grant.keyId,
    account_id: grant.accountId,
    sealed: grant.sealed,
    granted_by: grant.by,
    granted_at: scope.now
  }))).onConflict((conflict) => conflict.columns(["office_id", "key_id", "account_id"]).doNothing()).execute();
}
async function findGrant(scope, keyId, accountId) {
  const row = await scope.db.selectFrom("people.office_key_grant").select(["sealed", "rewrapped"]).where("key_id", "=", keyId).where("account_id", "=", accountId).executeTakeFirst();
  return row ?? null;
}
async function deleteGrants(scope, accountIds, keyIds = "all") {
  if (accountIds.length === 0 || keyIds !== "all" && keyIds.length === 0) return;
  const query = scope.db.deleteFrom("people.office_key_grant").where("account_id", "in", [...accountIds]);
  await (keyIds === "all" ? query : query.where("key_id", "in", [...keyIds])).execute();
}
async function holdings(scope) {
  const rows = await scope.db.selectFrom("people.office_key_grant as g").innerJoin("people.account as a", (join) => join.onRef("a.office_id", "=", "g.office_id").onRef("a.id", "=", "g.account_id")).select(["g.key_id", "g.account_id"]).where("a.status", "=", "active").execute();
  return rows.map((row) => ({ keyId: row.key_id, accountId: row.account_id }));
}
async function countIntakeHolders(scope) {
  const day = dayOf(scope.now);
  const row = await scope.db.selectFrom("people.office_key as k").innerJoin("people.office_key_grant as g", (join) => join.onRef("g.office_id", "=", "k.office_id").onRef("g.key_id", "=", "k.id")).innerJoin("people.account as a", (join) => join.onRef("a.office_id", "=", "g.office_id").onRef("a.id", "=", "g.account_id")).innerJoin("people.account_role as r", (join) => join.onRef("r.office_id", "=", "a.office_id").onRef("r.account_id", "=", "a.id")).select(sql5`count(distinct a.id)::int`.as("holders")).where("k.purpose", "=", "intake").where("k.retired_at", "is", null).where("a.status", "=", "active").where("r.role", "=", "intake").where(sql5`r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to >= ${day}::date)`).executeTakeFirst();
  return row?.holders ?? 0;
}

// src/people/second-step.store.ts
async function replaceRecoveryCodes(scope, accountId, codes) {
  const account = await findAccountRow(scope, { id: accountId });
  if (!account) throw new Error("There is no such account.");
  await scope.db.deleteFrom("people.recovery_code").where("account_id", "=", accountId).execute();
  if (codes.length === 0) return;
  await scope.db.insertInto("people.recovery_code").values(codes.map((code) => ({ office_id: account.office_id, account_id: accountId, code_hash: hashRecoveryCode(code) }))).execute();
}
async function deletePasskeys(scope, accountId) {
  await scope.db.deleteFrom("people.passkey").where("account_id", "=", accountId).execute();
}

// src/people/activate-account.ts
async function activateAccount(scope, accountId, secrets) {
  const before = await findAccountRow(scope, { id: accountId });
  if (!before) throw new Error("There is no such account.");
  await updateAccount(scope, accountId, {
    status: "active",
    password_salt: secrets.salt,
    password_verifier: secrets.verifier,
    sealed_private_key: secrets.sealedPrivateKey,
    public_key: Buffer.from(secrets.publicKey),
    sealed_totp_secret: null,
    totp_last_step: 0,
    activated_at: scope.now
  });
  if (before.public_key) {
    await deleteGrants(scope, [accountId]);
    await deletePasskeys(scope, accountId);
    await replaceRecoveryCodes(scope, accountId, []);
    await deleteSessionsOf(scope, accountId);
    await tell(scope, { kind: "account.rekeyed", subjectKind: "account", subjectId: accountId });
  }
  await record(scope, { action: before.public_key ? "account.rekeyed" : "account.activated", subjectKind: "account", subjectId: accountId });
  await knock(scope, "people");
}

// src/platform/ids.ts
import { randomBytes as randomBytes6, randomUUID } from "node:crypto";
function newId() {
  return randomUUID();
}
function newOrderedId(now = Date.now()) {
  const bytes = randomBytes6(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6] ?? 0) & 15 | 112;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function asId(text) {
  return text !== void 0 && text !== null && uuid.test(text) ? text : null;
}

// src/people/add-account.ts
async function addAccount(scope, account) {
  const { actor } = scope;
  if (!actor.officeId) throw new Error("An account belongs to an office.");
  const id = account.id ?? newOrderedId(scope.now.getTime());
  await insertAccount(scope, {
    id,
    officeId: actor.officeId,
    login: account.login,
    fullName: account.fullName,
    jobTitle: account.jobTitle ?? null,
    lang: account.lang ?? "id"
  });
  await setRoles(scope, actor.officeId, id, account.roles, actor.kind === "account" ? actor.accountId : null);
  await record(scope, { action: "account.added", subjectKind: "account", subjectId: id, facts: { roles: account.roles } });
  return id;
}

// src/people/make-office.ts
import { sql as sql6 } from "kysely";

// src/people/office-keys.ts
async function recoveryPublicKey(scope) {
  return (await officeOf(scope)).recoveryPublicKey;
}
async function intakeDoorsOpen(scope) {
  if (await countIntakeHolders(scope) < 2) return false;
  return await recoveryPublicKey(scope) !== null;
}
function openGrantBytes(member, keyId, sealed) {
  return openWith(member.keys.privateKey, grantPlace(keyId, member.accountId, "sealed"), sealed);
}
async function waitingForKeys(scope) {
  const [people, keys, held] = [await colleagues(scope), await officeKeys(scope), await holdings(scope)];
  const made = await publicKeysOf(scope, people.map((one) => one.id));
  const holds = new Set(held.map((one) => `${one.keyId}/${one.accountId}`));
  const inUse = keys.filter((key) => held.some((one) => one.keyId === key.id));
  return people.flatMap((one) => {
    const lacking = inUse.filter((key) => made.has(one.id) && needs(one.roles, key) && !holds.has(`${key.id}/${one.id}`));
    if (lacking.length === 0) return [];
    return [{ id: one.id, fullName: one.fullName, purposes: [...new Set(lacking.map((key) => key.purpose))], keyIds: lacking.map((key) => key.id) }];
  });
}
function needs(roles2, key) {
  return key.purpose === "intake" ? roles2.includes("intake") : key.retiredAt === null && roles2.some((role) => caseRoles.includes(role));
}
async function giveKeys(scope, member, to) {
  const waiting = (await waitingForKeys(scope)).filter((one) => to.includes(one.id));
  const publicKeys = await publicKeysOf(scope, waiting.map((one) => one.id));
  const given = /* @__PURE__ */ new Set();
  for (const one of waiting) {
    const publicKey = publicKeys.get(one.id);
    for (const keyId of one.keyIds) {
      const opened = publicKey ? await openOfficeKey(scope, member, keyId) : null;
      if (!publicKey || !opened) continue;
      await insertGrants(scope, [await sealedGrant(member.officeId, keyId, one.id, publicKey, opened, member.accountId)]);
      given.add(one.id);
    }
  }
  for (const id of given) await record(scope, { action: "office_key.given", subjectKind: "account", subjectId: id });
  await giveUpWhenTwoHold(scope);
  const doorsOpen = await intakeDoorsOpen(scope);
  if (given.size > 0) await knock(scope, "people");
  return { given: [...given], doorsOpen };
}
async function openOfficeKey(scope, member, keyId) {
  const grant = await findGrant(scope, keyId, member.accountId);
  if (!grant) return null;
  if (grant.rewrapped) return unwrapKey(member.keys.symmetric, grantPlace(keyId, member.accountId, "rewrapped"), grant.rewrapped);
  return asSealKey(await openGrantBytes(member, keyId, grant.sealed));
}
async function giveUpWhenTwoHold(scope) {
  if (await countIntakeHolders(scope) < 2) return;
  const [people, keys, held] = [await colleagues(scope), await officeKeys(scope), await holdings(scope)];
  for (const one of held) {
    const key = keys.find((known) => known.id === one.keyId);
    const roles2 = people.find((known) => known.id === one.accountId)?.roles ?? [];
    if (!key || needs(roles2, key)) continue;
    if (key.purpose === "search" && !held.some((other) => other.keyId === key.id && other.accountId !== one.accountId)) continue;
    await deleteGrants(scope, [one.accountId], [one.keyId]);
    await record(scope, { action: "office_key.given_up", subjectKind: "account", subjectId: one.accountId, facts: { purpose: key.purpose } });
  }
}
async function sealedGrant(officeId, keyId, accountId, publicKey, key, by) {
  const sealed = Buffer.from(await sealTo(publicKey, grantPlace(keyId, accountId, "sealed"), key));
  return { officeId, keyId, accountId, sealed, by };
}
async function turnIntakeKey(scope, officeId, holders, by) {
  const pair = await newKeyPair();
  const id = newId();
  await retireKeys(scope, "intake");
  await insertOfficeKey(scope, { officeId, id, purpose: "intake", publicKey: pair.publicKey });
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id, accountId, publicKey, pair.privateKey, by)]);
  }
  await record(scope, { action: "office_key.turned", subjectKind: "office_key", subjectId: id, facts: { holders: holders.length } });
  return id;
}
async function makeSearchKey(scope, officeId, holders, by) {
  const key = newSealKey();
  const id = newId();
  await retireKeys(scope, "search");
  await insertOfficeKey(scope, { officeId, id, purpose: "search", publicKey: null });
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id, accountId, publicKey, key, by)]);
  }
}

// src/people/make-office.ts
var OfficeExists = class extends Error {
  name = "OfficeExists";
};
async function makeOffice(database, input) {
  const officeId = newId();
  const recovery = input.recovery === "later" ? null : await newRecoveryKey();
  const roles2 = input.head.roles ?? (input.head.takesReports ? ["head", "intake"] : ["head"]);
  const draftId = newOrderedId();
  const secrets = await prepareAccountSecrets(draftId, input.head.password);
  await database.as({ kind: "system", officeId }, async (scope) => {
    await sql6`select pg_advisory_xact_lock(hashtextextended('people.make_office', 0))`.execute(scope.db);
    if (await findOffice({ ...scope, actor: { kind: "system", officeId: null } })) throw new OfficeExists();
    await insertOffice(scope, officeId, input, recovery?.publicKey ?? null);
    await addAccount(scope, { ...input.head, id: draftId, roles: roles2 });
    await activateAccount(scope, draftId, secrets);
    await turnIntakeKey(scope, officeId, [draftId], null);
    await makeSearchKey(scope, officeId, [draftId], null);
    await record(scope, { action: "office.made", subjectKind: "office", subjectId: officeId, facts: { region: input.regionCode } });
  });
  forgetOffice(database);
  return { officeId, head: { id: draftId, officeId, roles: roles2, privateKey: secrets.privateKey }, shares: recovery?.shares ?? null };
}
async function newRecoveryKey() {
  const pair = await newKeyPair();
  return { publicKey: pair.publicKey, shares: await splitSecret(pair.privateKey) };
}
async function insertOffice(scope, id, input, recovery) {
  await scope.db.insertInto("people.office").values({
    id,
    name: input.name,
    kind: input.kind ?? "uptd_ppa",
    region_scheme: input.regionScheme,
    region_code: input.regionCode,
    region_name: input.regionName,
    timezone: input.timezone ?? "Asia/Jakarta",
    opening_hours: JSON.stringify(input.openingHours),
    on_call_line: input.onCallLine ?? null,
    on_call_note: input.onCallNote ?? null,
    address: input.address ?? null,
    public_phone: input.publicPhone ?? null,
    recovery_public_key: recovery ? Buffer.from(recovery) : Buffer.alloc(0),
    created_at: scope.now
  }).execute();
}

export {
  DatabaseAway,
  DiskFull,
  openDatabase,
  fromBase64Url,
  unwrapKey,
  accountSymmetricKey,
  sessionKeys,
  readCookie,
  cookieName,
  writeCookie,
  caseRoles,
  prepareAccountSecrets,
  startLive,
  activateAccount,
  asId,
  addAccount,
  officeHours,
  theOffice,
  sessionCookie,
  openSession,
  findVisitor,
  waitingForKeys,
  giveKeys,
  makeOffice
};
//# sourceMappingURL=chunk-LB3RJOEV.mjs.map
