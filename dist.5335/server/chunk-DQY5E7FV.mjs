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
    const at2 = part.indexOf("=");
    if (at2 > 0 && part.slice(0, at2).trim() === name) {
      const value = part.slice(at2 + 1).trim();
      return /^[\w.~-]*$/.test(value) ? value : null;
    }
  }
  return null;
}
function cookieName(name, secure) {
  return secure ? `__Host-${name}` : name;
}
function writeCookie(name, value, secure, options = {}) {
  const parts2 = [`${cookieName(name, secure)}=${value}`, "Path=/", `SameSite=${options.strict === false ? "Lax" : "Strict"}`];
  if (!options.readable) parts2.push("HttpOnly");
  if (options.maxAgeSeconds !== void 0) parts2.push(`Max-Age=${options.maxAgeSeconds}`);
  if (secure) parts2.push("Secure");
  return parts2.join("; ");
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
function concat(...parts2) {
  const joined = new Uint8Array(parts2.reduce((sum, part) => sum + part.length, 0));
  let at2 = 0;
  for (const part of parts2) {
    joined.set(part, at2);
    at2 += part.length;
  }
  return joined;
}
function copyBytes(bytes2) {
  return new Uint8Array(bytes2);
}
function toHex(bytes2) {
  let hex = "";
  for (const byte of bytes2) hex += byte.toString(16).padStart(2, "0");
  return hex;
}
function toBase64Url(bytes2) {
  let binary = "";
  for (const byte of bytes2) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function fromBase64Url(text) {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
function constantTimeEqual(a, b) {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
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
function asSealKey(bytes2) {
  return key32(bytes2);
}
function asPublicKey(bytes2) {
  return key32(bytes2);
}
function asPrivateKey(bytes2) {
  return key32(bytes2);
}
function key32(bytes2) {
  if (bytes2.length !== KEY_BYTES) throw new VaultError("wrongSize");
  return copyBytes(bytes2);
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
function pad(plain2) {
  const padded = new Uint8Array(padmeLength(LENGTH_BYTES + plain2.length));
  new DataView(padded.buffer).setUint32(0, plain2.length);
  padded.set(plain2, LENGTH_BYTES);
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
  const parts2 = [label, place.table, place.row, place.column].map(utf8);
  return concat(...parts2.flatMap((part) => [lengthOf(part), part]));
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
function sealBytes(key, place, plain2) {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(placeBytes(LABEL, place));
  const body = cipher.update(pad(plain2));
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
async function sealTo(publicKey, place, plain2) {
  const recipientPublicKey = await suite.kem.deserializePublicKey(copyBytes(publicKey));
  const box = await suite.seal({ recipientPublicKey, info: INFO }, pad(plain2), placeBytes(LABEL2, place));
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
function verifierMatches(verifier, stored) {
  return constantTimeEqual(verifierHash(verifier), stored);
}

// src/platform/vault/shares.ts
import { createHash as createHash3, randomBytes as randomBytes4 } from "node:crypto";
import { combine, split } from "shamir-secret-sharing";

// src/platform/vault/base32.ts
var RFC4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function toBase32(bytes2, alphabet) {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes2) {
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
function fromBase32(text, alphabet) {
  const bytes2 = new Uint8Array(Math.floor(text.length * 5 / 8));
  let held = 0;
  let bits = 0;
  let at2 = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    held = held << 5 | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes2[at2++] = held >>> bits;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 && bits < 5 ? bytes2 : null;
}
function tidyCrockford(typed2) {
  return typed2.normalize("NFKC").toUpperCase().replace(/[\s\-–—.,]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}
function inGroups(text, size2) {
  return text.match(new RegExp(`.{1,${size2}}`, "g"))?.join("-") ?? "";
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
function readShare(typed2) {
  const bytes2 = fromBase32(tidyCrockford(typed2), CROCKFORD);
  if (bytes2?.length !== SHARE_BYTES) throw new VaultError("shareMistyped");
  const body = bytes2.subarray(0, -CHECK_BYTES);
  const number = (bytes2[0] ?? 0) & 15;
  const sound = constantTimeEqual(checksumOf(body), bytes2.subarray(-CHECK_BYTES));
  if (!sound || (bytes2[0] ?? 0) >> 4 !== VERSION3 || !isShareNumber(number)) {
    throw new VaultError("shareMistyped");
  }
  return printed(number, bytes2);
}
async function joinShares(a, b) {
  const [first, second] = [readShare(a.text), readShare(b.text)];
  if (first.set !== second.set) throw new VaultError("sharesOfDifferentSets");
  if (first.number === second.number) throw new VaultError("shareRepeated");
  const joined = await combine([pointOf(first), pointOf(second)]).catch(() => {
    throw new VaultError("sharesDoNotJoin");
  });
  const secret = new Uint8Array(joined.subarray(0, KEY_BYTES));
  if (!constantTimeEqual(proofOf(secret), joined.subarray(KEY_BYTES))) throw new VaultError("sharesDoNotJoin");
  return secret;
}
function share(number, set, point) {
  const body = concat(Uint8Array.of(VERSION3 << 4 | number), set, point);
  return printed(number, concat(body, checksumOf(body)));
}
function printed(number, bytes2) {
  return {
    number,
    set: toHex(bytes2.subarray(1, 1 + SET_BYTES)),
    text: inGroups(toBase32(bytes2, CROCKFORD), GROUP)
  };
}
function pointOf(read) {
  const bytes2 = fromBase32(tidyCrockford(read.text), CROCKFORD);
  if (bytes2?.length !== SHARE_BYTES) throw new VaultError("shareMistyped");
  return bytes2.slice(1 + SET_BYTES, 1 + SET_BYTES + POINT_BYTES);
}
function proofOf(secret) {
  return digest("naungan share proof v1", secret).subarray(0, PROOF_BYTES);
}
function checksumOf(body) {
  return digest("naungan share check v1", body).subarray(0, CHECK_BYTES);
}
function digest(label, bytes2) {
  return createHash3("sha256").update(label).update(bytes2).digest();
}
function isShareNumber(value) {
  return value === 1 || value === 2 || value === 3;
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

// src/platform/vault/totp.ts
import { createHmac, randomBytes as randomBytes5 } from "node:crypto";
var STEP_SECONDS = 30;
var DIGITS = 6;
var SECRET_BYTES = 20;
function newTotpSecret() {
  return randomBytes5(SECRET_BYTES);
}
function otpauthUri(secret, account, issuer) {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const query = `secret=${totpSecretText(secret)}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${label}?${query}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
function totpSecretText(secret) {
  return toBase32(secret, RFC4648);
}
function totpStep(now) {
  return Math.floor(now / 1e3 / STEP_SECONDS);
}
function totpCode(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  const value = mac.readUInt32BE(offset) & 2147483647;
  return String(value % 10 ** DIGITS).padStart(DIGITS, "0");
}
function checkTotp(secret, typed2, now, lastStep) {
  const code = utf8(typed2.normalize("NFKC").replace(/\s/g, ""));
  let accepted = null;
  for (const step of [totpStep(now) - 1, totpStep(now), totpStep(now) + 1]) {
    const matches = step >= 0 && constantTimeEqual(utf8(totpCode(secret, step)), code);
    if (matches && (lastStep === null || step > lastStep)) accepted = step;
  }
  return accepted;
}

// src/platform/vault/recovery-codes.ts
import { createHash as createHash4, randomBytes as randomBytes6 } from "node:crypto";
var CODES = 10;
var CODE_BYTES = 10;
function newRecoveryCodes() {
  return Array.from({ length: CODES }, () => inGroups(toBase32(randomBytes6(CODE_BYTES), CROCKFORD), 4));
}
function hashRecoveryCode(typed2) {
  return createHash4("sha256").update("naungan recovery code v1").update(tidyCrockford(typed2)).digest();
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
var weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
function readClockTime(typed2) {
  const tidy2 = typed2.trim().replace(".", ":").replace(/^(\d):/, "0$1:");
  const whole = /^\d{1,2}$/.test(tidy2) ? `${tidy2.padStart(2, "0")}:00` : tidy2;
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
async function updateOffice(scope, id, change) {
  await scope.db.updateTable("people.office").set(change).where("id", "=", id).execute();
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
  const { rows: rows2 } = await database.pool.query({
    name: "people.session_of",
    text: "select office_id, account_id, stage, sealed_private_key, full_name, roles from people.session_of($1, $2)",
    values: [idHash, now]
  });
  const row = rows2[0];
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
async function deleteSession(scope, idHash) {
  const done = await scope.db.deleteFrom("people.session").where("id_hash", "=", idHash).executeTakeFirst();
  return Number(done.numDeletedRows) === 1;
}
async function deleteSessionsOf(scope, accountId, except = null) {
  const query = scope.db.deleteFrom("people.session").where("account_id", "=", accountId);
  const done = await (except ? query.where("id_hash", "!=", except) : query).executeTakeFirst();
  return Number(done.numDeletedRows);
}
async function setChallenge(scope, idHash, challenge) {
  await scope.db.updateTable("people.session").set({ challenge }).where("id_hash", "=", idHash).execute();
}
async function takeChallenge(scope, idHash) {
  const row = await scope.db.selectFrom("people.session").select("challenge").where("id_hash", "=", idHash).forUpdate().executeTakeFirst();
  if (row?.challenge) await setChallenge(scope, idHash, null);
  return row?.challenge ?? null;
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
function findVisitor(parts2) {
  const clock = parts2.clock ?? (() => /* @__PURE__ */ new Date());
  return async (cookies) => {
    const member = await findMember(parts2.database, cookies(sessionCookie), clock());
    if (member) return member;
    const reporter = await parts2.findReporter?.(cookies) ?? null;
    if (reporter) return reporter;
    return { kind: "anyone", officeId: (await theOffice(parts2.database))?.id ?? null };
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

// src/platform/access/allow.ts
var anyone = { who: "anyone" };
var newcomer = { who: "newcomer" };
var secondStep = { who: "halfway", stage: "second_step" };
var enrolling = { who: "halfway", stage: "enrol" };
var anyStaff = { who: "staff", roles: "any" };
var developer = { who: "developer" };
function staff(...held) {
  return { who: "staff", roles: held };
}
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

// src/platform/web/answer.ts
var kinds = /* @__PURE__ */ new Set(["redirect", "absent", "refused", "bytes", "slow_down"]);
var mark = /* @__PURE__ */ Symbol("answer");
function redirect(to, flash) {
  return tag(flash === void 0 ? { kind: "redirect", to } : { kind: "redirect", to, flash });
}
function absent() {
  return tag({ kind: "absent" });
}
function bytes(body, headers, status = 200) {
  return tag({ kind: "bytes", status, headers, body });
}
function slowDown(seconds) {
  return tag({ kind: "slow_down", seconds });
}
function again(state, status = 422) {
  return { again: state, status };
}
function tag(answer) {
  Object.defineProperty(answer, mark, { value: true });
  return answer;
}
function isAnswer(value) {
  return typeof value === "object" && value !== null && mark in value && "kind" in value && kinds.has(String(value.kind));
}
function isAgain(value) {
  return typeof value === "object" && value !== null && "again" in value && "status" in value;
}

// src/platform/ids.ts
import { randomBytes as randomBytes7, randomUUID } from "node:crypto";
function newId() {
  return randomUUID();
}
function newOrderedId(now = Date.now()) {
  const bytes2 = randomBytes7(16);
  bytes2.writeUIntBE(now, 0, 6);
  bytes2[6] = (bytes2[6] ?? 0) & 15 | 112;
  bytes2[8] = (bytes2[8] ?? 0) & 63 | 128;
  const hex = bytes2.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function asId(text) {
  return text !== void 0 && text !== null && uuid.test(text) ? text : null;
}

// src/platform/web/once.ts
var onceField = "_once";
async function claimOnce(scope, form, path3) {
  const given = form.get(onceField);
  const key = asId(typeof given === "string" ? given : null);
  if (!key) return "no_key";
  const made = await scope.db.insertInto("platform.done_once").values({ key, office_id: scope.actor.officeId, path: path3 }).onConflict((conflict) => conflict.column("key").doNothing()).executeTakeFirst();
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 1) return "first";
  const before = await scope.db.selectFrom("platform.done_once").select(["location", "path"]).where("key", "=", key).executeTakeFirst();
  return { location: before && before.path === path3 ? before.location : null };
}
async function rememberOnce(scope, form, location) {
  const key = asId(String(form.get(onceField) ?? ""));
  if (key) await scope.db.updateTable("platform.done_once").set({ location }).where("key", "=", key).execute();
}

// src/platform/i18n/catalogue.ts
var langs = ["id", "en"];
function catalogue(id, en) {
  return { id, en };
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

// src/people/account.ts
var accountStatuses = ["invited", "active", "suspended", "left"];
function accountPlace(accountId, column) {
  return { table: "people.account", row: accountId, column };
}
var loginShape = /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/;
function readLogin(typed2) {
  const tidy2 = typed2.normalize("NFKC").trim().toLowerCase();
  return loginShape.test(tidy2) ? tidy2 : null;
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
async function findAccount(scope, id) {
  return (await listAccounts(scope, id))[0] ?? null;
}
async function listAccounts(scope, only) {
  const rows2 = await scope.db.selectFrom("people.account as a").select(["a.id", "a.office_id", "a.login", "a.full_name", "a.job_title", "a.status", "a.lang"]).select(rolesToday(today(scope)).as("roles")).$if(only !== void 0, (query) => query.where("a.id", "=", only ?? "")).orderBy("a.full_name").execute();
  return rows2.map((row) => ({
    id: row.id,
    officeId: row.office_id,
    login: row.login,
    fullName: row.full_name,
    jobTitle: row.job_title,
    status: accountStatuses.find((status) => status === row.status) ?? "suspended",
    lang: row.lang === "en" ? "en" : "id",
    roles: row.roles.filter(isRole)
  }));
}
async function colleagues(scope, wanted = {}) {
  const day = today(scope);
  const rows2 = await scope.db.selectFrom("people.account as a").leftJoinLateral(
    (query) => query.selectFrom("people.absence as b").select(["b.covered_by", "b.starts_on", "b.ends_on"]).whereRef("b.office_id", "=", "a.office_id").whereRef("b.account_id", "=", "a.id").where(sql4`b.starts_on <= ${day}::date and (b.ends_on is null or b.ends_on >= ${day}::date)`).orderBy("b.starts_on", "desc").limit(1).as("b"),
    (join) => join.onTrue()
  ).select(["a.id", "a.full_name", "a.job_title", "b.covered_by", "b.starts_on", "b.ends_on"]).select(rolesToday(day).as("roles")).where("a.status", "=", "active").orderBy("a.full_name").execute();
  return rows2.map((row) => ({
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
  const rows2 = await scope.db.selectFrom("people.account").select(["id", "public_key"]).where("id", "in", ids).where("status", "=", "active").execute();
  return new Map(rows2.flatMap((row) => row.public_key ? [[row.id, asPublicKey(row.public_key)]] : []));
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
async function advanceTotpStep(scope, id, step) {
  const done = await scope.db.updateTable("people.account").set({ totp_last_step: step }).where("id", "=", id).where(sql4`totp_last_step < ${step}`).executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
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
async function unlockAccount(row, password) {
  const { verifier, wrapKey: wrapping } = await passwordKeys(password, row?.password_salt ?? nobodysSalt);
  if (!row?.password_verifier || !row.sealed_private_key || row.status !== "active") return null;
  if (!verifierMatches(verifier, row.password_verifier)) return null;
  return unwrapPrivateKey(wrapping, accountPlace(row.id, "sealed_private_key"), row.sealed_private_key);
}
function sealTotpSecret(accountId, privateKey, secret) {
  return sealBytes(accountSymmetricKey(privateKey), accountPlace(accountId, "sealed_totp_secret"), secret);
}
function openTotpSecret(row, privateKey) {
  if (!row.sealed_totp_secret) return null;
  try {
    return openBytes(accountSymmetricKey(privateKey), accountPlace(row.id, "sealed_totp_secret"), row.sealed_totp_secret);
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}
function hasSecondStep(row) {
  return row.sealed_totp_secret !== null && Number(row.totp_last_step) > 0;
}

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
  const rows2 = await scope.db.selectFrom("people.office_key").select(["id", "purpose", "public_key", "retired_at"]).orderBy("made_at", "desc").execute();
  return rows2.map((row) => ({
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
  const rows2 = await scope.db.selectFrom("people.office_key_grant as g").innerJoin("people.account as a", (join) => join.onRef("a.office_id", "=", "g.office_id").onRef("a.id", "=", "g.account_id")).select(["g.key_id", "g.account_id"]).where("a.status", "=", "active").execute();
  return rows2.map((row) => ({ keyId: row.key_id, accountId: row.account_id }));
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
async function spendRecoveryCode(scope, accountId, typed2) {
  const done = await scope.db.updateTable("people.recovery_code").set({ used_at: scope.now }).where("account_id", "=", accountId).where("code_hash", "=", hashRecoveryCode(typed2)).where("used_at", "is", null).executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}
async function passkeysOf(scope, accountId) {
  const rows2 = await scope.db.selectFrom("people.passkey").selectAll().where("account_id", "=", accountId).orderBy("added_at").execute();
  return rows2.map((row) => ({
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    label: row.label,
    addedAt: row.added_at,
    lastUsedAt: row.last_used_at
  }));
}
async function touchPasskey(scope, credentialId, counter) {
  await scope.db.updateTable("people.passkey").set({ counter, last_used_at: scope.now }).where("credential_id", "=", credentialId).execute();
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
async function enrolTotp(scope, accountId, privateKey, secret, step) {
  await updateAccount(scope, accountId, { sealed_totp_secret: sealTotpSecret(accountId, privateKey, secret), totp_last_step: step });
  await record(scope, { action: "account.second_step_set", subjectKind: "account", subjectId: accountId });
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

// src/platform/web/once-field.tsx
import { randomUUID as randomUUID2 } from "node:crypto";
import { jsx } from "preact/jsx-runtime";
function OnceField(props) {
  return /* @__PURE__ */ jsx("input", { type: "hidden", name: onceField, value: props.value ?? randomUUID2() });
}

// src/platform/web/page.ts
function page(spec) {
  return spec;
}
function endpoint(spec) {
  return spec;
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
var width2 = 360;
var rowHeight = 42;
function BarChart(props) {
  const largest = Math.max(0, ...props.bars.map((bar) => bar.value));
  const end = props.max ?? niceTicks(0, largest).at(-1) ?? 1;
  const scale = linearScale([0, end], [0, width2]);
  return /* @__PURE__ */ jsx5(
    ChartFrame,
    {
      ...props,
      table: { headers: props.headers, rows: props.bars.map((bar) => [bar.label, bar.text ?? bar.value]) },
      children: /* @__PURE__ */ jsx5(Canvas, { ...props, width: width2, height: props.bars.length * rowHeight, children: props.bars.map((bar, at2) => /* @__PURE__ */ jsxs3("g", { transform: `translate(0 ${at2 * rowHeight})`, children: [
        /* @__PURE__ */ jsx5("text", { x: 0, y: 14, children: bar.label }),
        /* @__PURE__ */ jsx5("text", { class: "value", x: width2, y: 14, "text-anchor": "end", children: bar.text ?? bar.value }),
        /* @__PURE__ */ jsx5("rect", { class: "track", x: 0, y: 21, width: width2, height: 12, rx: 6 }),
        /* @__PURE__ */ jsx5("rect", { class: "c1", x: 0, y: 21, width: round(Math.max(0, scale(bar.value))), height: 12, rx: 6 })
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
  let path3 = "";
  points.forEach((point, at2) => {
    if (point.value === void 0) {
      pen = "M";
      return;
    }
    path3 += `${pen}${round(x(at2))} ${round(y(point.value))}`;
    pen = "L";
  });
  return path3;
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
var width3 = 360;
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
        /* @__PURE__ */ jsx7(Canvas, { ...props, width: width3, height: props.stacks.length * rowHeight2, children: props.stacks.map((stack, at2) => /* @__PURE__ */ jsxs5("g", { transform: `translate(0 ${at2 * rowHeight2})`, children: [
          /* @__PURE__ */ jsx7("text", { x: 0, y: 14, children: stack.label }),
          /* @__PURE__ */ jsx7("text", { class: "value", x: width3, y: 14, "text-anchor": "end", children: totalOf(stack) }),
          /* @__PURE__ */ jsx7(Pieces, { stack, end: props.shares ? Math.max(1, totalOf(stack)) : largest })
        ] }, stack.label)) })
      ]
    }
  );
}
function Pieces({ stack, end }) {
  const scale = linearScale([0, end], [0, width3]);
  let start = 0;
  return /* @__PURE__ */ jsx7(Fragment4, { children: stack.values.map((value, series) => {
    const x = round(scale(start));
    start += value;
    const gap = 1.5;
    const box = { x, y: 21, width: round(Math.max(0, scale(start) - x - gap)), height: 16 };
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
var bodyAreas = [
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
  const [x, y, width4, height] = box;
  return { area, side, x, y, width: width4, height };
}

// src/ui/components/field.tsx
import { Fragment as Fragment5, jsx as jsx12, jsxs as jsxs8 } from "preact/jsx-runtime";
function fieldId(name) {
  return `f-${name.replaceAll(/[^\w-]+/g, "-")}`;
}
function controlAttributes(field) {
  const id = field.id ?? fieldId(field.name);
  return {
    id,
    name: field.name,
    required: field.required,
    "aria-invalid": field.error ? "true" : void 0,
    "aria-describedby": describedBy(field, id)
  };
}
function Field(props) {
  const id = props.id ?? fieldId(props.name);
  const label = /* @__PURE__ */ jsxs8("label", { class: cx("label", props.asHeading && "label-xl"), for: id, children: [
    props.label,
    /* @__PURE__ */ jsx12(Mark2, { ...props })
  ] });
  return /* @__PURE__ */ jsxs8("div", { class: cx("field", props.error && "field-bad"), children: [
    props.asHeading ? /* @__PURE__ */ jsx12("h1", { class: "label-wrap", children: label }) : label,
    /* @__PURE__ */ jsx12(HintAndError, { ...props, id }),
    props.children
  ] });
}
function FieldGroup(props) {
  const id = props.id ?? fieldId(props.name);
  const label = /* @__PURE__ */ jsxs8(Fragment5, { children: [
    props.label,
    /* @__PURE__ */ jsx12(Mark2, { ...props })
  ] });
  return /* @__PURE__ */ jsxs8(
    "fieldset",
    {
      class: cx("field group", props.error && "field-bad", props.class),
      "aria-describedby": describedBy(props, id),
      children: [
        /* @__PURE__ */ jsx12("legend", { class: cx("label", props.asHeading && "label-xl"), children: props.asHeading ? /* @__PURE__ */ jsx12("h1", { class: "label-wrap", children: label }) : label }),
        /* @__PURE__ */ jsx12(HintAndError, { ...props, id }),
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
function describedBy(field, id) {
  return cx(Boolean(field.hint) && `${id}-hint`, Boolean(field.error) && `${id}-error`) || void 0;
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
  const shapes2 = bodyAreas.filter((shape) => shape.side === props.side);
  return /* @__PURE__ */ jsxs9("div", { class: "body-side", children: [
    /* @__PURE__ */ jsx13("p", { class: "meta", children: props.title }),
    /* @__PURE__ */ jsxs9("svg", { viewBox: "0 0 200 400", children: [
      /* @__PURE__ */ jsx13(BodyFigure, { side: props.side }),
      shapes2.map((shape) => /* @__PURE__ */ jsx13(Area, { shape, map: props }, shape.area))
    ] })
  ] });
}
function Area({ shape, map }) {
  const base = map.id ?? fieldId(map.name);
  const id = shape.area === bodyAreas[0]?.area ? base : `${base}-${shape.area}`;
  return /* @__PURE__ */ jsx13("foreignObject", { x: shape.x, y: shape.y, width: shape.width, height: shape.height, children: /* @__PURE__ */ jsxs9("label", { for: id, title: map.labels[shape.area], children: [
    /* @__PURE__ */ jsx13(
      "input",
      {
        type: "checkbox",
        id,
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
  const id = props.id ?? fieldId(props.name);
  return /* @__PURE__ */ jsxs12("div", { class: cx("field", props.error && "field-bad"), children: [
    props.error && /* @__PURE__ */ jsx16("p", { class: "error", id: `${id}-error`, children: props.error }),
    /* @__PURE__ */ jsxs12("label", { class: "choice", for: id, children: [
      /* @__PURE__ */ jsx16(
        "input",
        {
          type: "checkbox",
          id,
          name: props.name,
          value: props.value ?? "on",
          checked: props.checked,
          required: props.required,
          "aria-invalid": props.error ? "true" : void 0,
          "aria-describedby": cx(Boolean(props.error) && `${id}-error`, Boolean(props.hint) && `${id}-hint`) || void 0
        }
      ),
      /* @__PURE__ */ jsxs12("span", { children: [
        props.label,
        props.hint && /* @__PURE__ */ jsx16("span", { class: "hint", id: `${id}-hint`, children: props.hint })
      ] })
    ] })
  ] });
}
function Choices(props) {
  const base = props.id ?? fieldId(props.name);
  const look = cx("choices", props.variant && `choices-${props.variant}`, props.inline && "choices-inline");
  return /* @__PURE__ */ jsx16(FieldGroup, { ...props, children: /* @__PURE__ */ jsx16("div", { class: look, children: props.options.map((option, at2) => /* @__PURE__ */ jsx16(
    ChoiceLine,
    {
      option,
      id: at2 === 0 ? base : `${base}-${at2 + 1}`,
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
function ChoiceLine({ option, id, input }) {
  const hint = option.hint && `${id}-note`;
  return /* @__PURE__ */ jsxs12("label", { class: "choice", for: id, children: [
    /* @__PURE__ */ jsx16(
      "input",
      {
        ...input,
        id,
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
function PageHead(props) {
  return /* @__PURE__ */ jsxs14("div", { class: "page-head", children: [
    /* @__PURE__ */ jsxs14("div", { children: [
      /* @__PURE__ */ jsx18("h1", { children: props.title }),
      props.intro && /* @__PURE__ */ jsx18("p", { class: "lead", children: props.intro })
    ] }),
    props.actions && /* @__PURE__ */ jsx18("div", { class: "row", children: props.actions })
  ] });
}

// src/ui/components/date-field.tsx
import { jsx as jsx19, jsxs as jsxs15 } from "preact/jsx-runtime";
var parts = ["day", "month", "year"];
function DateField(props) {
  const words2 = useUiWords();
  const base = props.id ?? fieldId(props.name);
  return /* @__PURE__ */ jsx19(FieldGroup, { ...props, children: /* @__PURE__ */ jsx19("div", { class: "date", children: parts.map((part, at2) => {
    const bad = props.error !== void 0 && (props.wrong ?? parts).includes(part);
    const id = at2 === 0 ? base : `${base}-${part}`;
    return /* @__PURE__ */ jsxs15("div", { children: [
      /* @__PURE__ */ jsx19("label", { for: id, children: words2[part] }),
      /* @__PURE__ */ jsx19(
        "input",
        {
          class: cx("input", part === "year" ? "w-4" : "w-2"),
          id,
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
  const base = props.id ?? fieldId(props.name);
  const min = props.min ?? 0;
  const steps = Array.from({ length: (props.max ?? 10) - min + 1 }, (_, at2) => min + at2);
  return /* @__PURE__ */ jsxs27(FieldGroup, { ...props, children: [
    /* @__PURE__ */ jsx31("div", { class: "scale", children: steps.map((step, at2) => {
      const id = at2 === 0 ? base : `${base}-${step}`;
      return /* @__PURE__ */ jsxs27("label", { for: id, children: [
        /* @__PURE__ */ jsx31(
          "input",
          {
            type: "radio",
            id,
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
  const base = props.id ?? fieldId(props.name);
  const labels = props.labels ?? words2.faces;
  return /* @__PURE__ */ jsx31(FieldGroup, { ...props, children: /* @__PURE__ */ jsx31("div", { class: "scale faces", children: faces.map((face) => {
    const id = face === 1 ? base : `${base}-${face}`;
    return /* @__PURE__ */ jsxs27("label", { for: id, children: [
      /* @__PURE__ */ jsx31(
        "input",
        {
          type: "radio",
          id,
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
    groups.map((group) => /* @__PURE__ */ jsx32("optgroup", { label: group, children: /* @__PURE__ */ jsx32(Options, { options: props.options.filter((option) => option.group === group), value: props.value }) }, group))
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

// src/people/finish-enrolment.ts
async function finishEnrolment(scope, member, codes, device) {
  const row = await findAccountRow(scope, { id: member.accountId });
  if (!row || !hasSecondStep(row)) return null;
  await replaceRecoveryCodes(scope, member.accountId, codes);
  if (!await deleteSession(scope, member.sessionHash)) return null;
  await record(scope, { action: "session.opened", subjectKind: "account", subjectId: member.accountId, facts: { by: "enrolment" } });
  return openSession(scope, { id: member.accountId, officeId: member.officeId, roles: member.roles }, member.keys.privateKey, { device });
}
var codeShape = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/;
function readShownCodes(codes) {
  return codes.length === 10 && new Set(codes).size === 10 && codes.every((code) => codeShape.test(code)) ? codes : null;
}

// src/people/words.ts
var signInWords = catalogue(
  {
    signIn: {
      title: "Masuk petugas",
      lead: (office) => `Untuk petugas ${office}. Kalau Anda butuh bantuan, kembali ke halaman depan.`,
      login: "Nama akun",
      password: "Kata sandi",
      button: "Masuk",
      forgotten: "Lupa kata sandi?",
      forgottenText: "Minta kepala unit atau administrator membuat undangan baru. Kata sandi lama tidak dapat dibaca siapa pun, jadi kunci akun dibuat baru dan rekan tim memberikan lagi kunci berkas yang Anda tangani."
    },
    wrong: "Nama akun atau kata sandi tidak cocok. Periksa huruf besar dan bahasa papan ketik.",
    wait: (seconds) => `Terlalu banyak percobaan yang salah. Coba lagi ${seconds} detik lagi.`,
    second: {
      title: "Langkah kedua",
      lead: "Buka aplikasi kode di HP Anda, lalu ketik enam angka yang tampil sekarang.",
      code: "Kode enam angka",
      button: "Lanjut",
      wrong: "Kode ini tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.",
      clock: "Kalau terus ditolak, periksa apakah jam di HP diatur otomatis.",
      passkey: "Pakai kunci sandi (passkey)",
      passkeyFailed: "Perangkat ini tidak menjawab. Pakai kode enam angka.",
      useRecovery: "HP tidak ada? Pakai kode pemulihan",
      recovery: "Kode pemulihan",
      recoveryHint: "Salah satu dari sepuluh kode yang Anda simpan. Satu kode untuk satu kali masuk.",
      recoveryButton: "Masuk dengan kode pemulihan",
      recoveryWrong: "Kode pemulihan ini tidak cocok atau sudah dipakai.",
      cancel: "Batal dan keluar"
    },
    invitation: {
      title: "Undangan petugas",
      welcome: (name) => `Selamat datang, ${name}`,
      reset: (name) => `Kata sandi baru untuk ${name}`,
      lead: (office) => `Anda diundang bekerja di ${office}. Buat kata sandi yang hanya Anda tahu.`,
      resetLead: "Kata sandi dan kunci akun lama sudah tidak berlaku. Buat yang baru; rekan tim akan memberikan lagi kunci berkas yang Anda tangani.",
      yourLogin: "Nama akun Anda",
      button: "Simpan dan lanjut",
      over: "Undangan ini tidak berlaku lagi",
      overText: "Mungkin sudah dipakai atau waktunya habis. Minta undangan baru kepada kepala unit. Kalau sudah pernah dipakai, langsung masuk saja.",
      toSignIn: "Ke halaman masuk"
    },
    newPassword: "Kata sandi baru",
    newPasswordHint: "Sedikitnya 12 karakter. Empat kata acak yang Anda ingat lebih kuat daripada satu kata rumit. Tidak perlu diganti berkala.",
    repeat: "Ketik sekali lagi",
    repeatWrong: "Kedua isian tidak sama. Ketik ulang keduanya.",
    passwordEmpty: "Isi kata sandi.",
    enrol: {
      title: "Pengamanan akun",
      totpHeading: "Pasang aplikasi kode",
      totpLead: "Setiap masuk, Anda akan diminta kode dari HP. Jadi kata sandi yang bocor saja tidak cukup.",
      totpOne: "Pasang aplikasi kode di HP, misalnya Aegis, FreeOTP, atau Google Authenticator.",
      totpTwo: "Pindai kotak ini dengan aplikasi itu.",
      totpThree: "Ketik enam angka yang tampil.",
      qr: "Kotak kode untuk dipindai",
      byHand: "Tidak bisa memindai? Ketik kunci ini di aplikasi:",
      code: "Kode enam angka",
      button: "Periksa kode",
      wrong: "Kode ini tidak cocok. Periksa jam di HP, tunggu kode berikutnya, lalu coba lagi.",
      codesHeading: "Simpan kode pemulihan",
      codesLead: "Kalau HP hilang, satu kode ini menggantikan kode dari HP, sekali pakai. Cetak atau tulis, dan simpan jauh dari HP.",
      codes: "Sepuluh kode pemulihan",
      saved: "Kode ini sudah saya simpan",
      savedMissing: "Centang setelah kode tersimpan. Kode ini tidak akan tampil lagi.",
      finish: "Selesai dan masuk"
    },
    signOut: { title: "Keluar", lead: "Anda akan keluar dari perangkat ini.", button: "Keluar", done: "Anda sudah keluar." }
  },
  {
    signIn: {
      title: "Staff sign-in",
      lead: (office) => `For staff of ${office}. If you need help, go back to the front page.`,
      login: "Account name",
      password: "Password",
      button: "Sign in",
      forgotten: "Forgotten your password?",
      forgottenText: "Ask the head of the unit or the administrator for a new invitation. Nobody can read the old password, so the account key is made anew and your care teams give you the keys of your files again."
    },
    wrong: "Account name and password do not match. Check capitals and keyboard language.",
    wait: (seconds) => `Too many failed tries. Try again in ${seconds} seconds.`,
    second: {
      title: "Second step",
      lead: "Open the code app on your phone and type the six digits it shows now.",
      code: "Six-digit code",
      button: "Continue",
      wrong: "This code does not match or has been used. Wait for the next one and try again.",
      clock: "If it keeps being refused, check that your phone sets its clock automatically.",
      passkey: "Use a passkey",
      passkeyFailed: "This device did not answer. Use the six-digit code.",
      useRecovery: "No phone? Use a recovery code",
      recovery: "Recovery code",
      recoveryHint: "One of the ten codes you kept. Each works for one sign-in.",
      recoveryButton: "Sign in with a recovery code",
      recoveryWrong: "This recovery code does not match or has been used.",
      cancel: "Cancel and sign out"
    },
    invitation: {
      title: "Staff invitation",
      welcome: (name) => `Welcome, ${name}`,
      reset: (name) => `A new password for ${name}`,
      lead: (office) => `You are invited to work at ${office}. Make a password that only you know.`,
      resetLead: "The old password and account key no longer count. Make new ones; your care teams will give you the keys of your files again.",
      yourLogin: "Your account name",
      button: "Save and continue",
      over: "This invitation no longer counts",
      overText: "It may have been used or have run out. Ask the head of the unit for a new one. If you have used it already, just sign in.",
      toSignIn: "To the sign-in page"
    },
    newPassword: "New password",
    newPasswordHint: "At least 12 characters. Four random words you remember are stronger than one complicated word. It need not be changed regularly.",
    repeat: "Type it once more",
    repeatWrong: "The two do not match. Type both again.",
    passwordEmpty: "Enter a password.",
    enrol: {
      title: "Securing your account",
      totpHeading: "Set up a code app",
      totpLead: "Each time you sign in you will be asked for a code from your phone, so a leaked password alone is not enough.",
      totpOne: "Install a code app on your phone, for example Aegis, FreeOTP or Google Authenticator.",
      totpTwo: "Scan this square with the app.",
      totpThree: "Type the six digits it shows.",
      qr: "Square code to scan",
      byHand: "Cannot scan? Type this key into the app:",
      code: "Six-digit code",
      button: "Check the code",
      wrong: "This code does not match. Check your phone\u2019s clock, wait for the next code and try again.",
      codesHeading: "Keep your recovery codes",
      codesLead: "If your phone is lost, one of these stands in for its code, once. Print or write them down and keep them away from the phone.",
      codes: "Ten recovery codes",
      saved: "I have kept these codes",
      savedMissing: "Tick this once the codes are kept. They will not be shown again.",
      finish: "Finish and sign in"
    },
    signOut: { title: "Sign out", lead: "You will be signed out of this device.", button: "Sign out", done: "You are signed out." }
  }
);

// src/people/pages/parts.tsx
import { create } from "qrcode";

// content/common-passwords.ts
var stems = `
sayang sayangku sayangkamu sayangmama sayangibu sayangayah cinta cintaku cintakamu cintamu aku akucinta akusayang
akukamu kamu kamuku kangen rindu bismillah bismilah alhamdulillah subhanallah masyaallah insyaallah allahuakbar allah
muhammad rasulullah assalamualaikum ramadhan ramadan idulfitri lebaran islam muslim muslimah santri pesantren yesus
tuhan tuhanyesus haleluya puji syukur berkah barokah indonesia indonesiaku indonesiaraya merdeka pancasila garuda
nusantara merahputih bhineka jakarta bandung surabaya medan semarang yogyakarta jogja malang bogor bekasi depok
tangerang palembang padang pekanbaru riau kampar bangkinang dumai siak batam bali denpasar makassar manado lombok
papua aceh jambi lampung pontianak samarinda balikpapan banjarmasin sumatra sumatera jawa kalimantan sulawesi persib
persija persebaya arema psms timnas viking bobotoh bonek garudaku rahasia rahasiaku sandi katasandi password pasword
passwordku passwordsaya sandiku sandisaya katakunci kunci masuk buka rumah rumahku keluarga keluargaku bahagia
bahagiaselalu semangat sukses suksesselalu sehat sehatselalu selamat selamanya selalu berdoa doa doaku ibu ibuku mama
mamaku mamapapa ayah ayahku papa papaku bapak bunda bundaku umi abi abah emak nenek kakek kakak adik anak anakku
anaksoleh anaksholeh cantik cantikku ganteng gantengku imut manis lucu baik pintar hebat juara bintang bulan matahari
pelangi bunga mawar melati anggrek kupukupu kucing kucingku kelinci harimau singa macan elang naga garong gajah
nasigoreng bakso rendang sate mieayam kopi kopihitam cokelat coklat stroberi semangka mangga durian pisang sekolah
sekolahku guru guruku murid siswa pelajar mahasiswa kampus kuliah kelas ujian belajar perpustakaan kantor kerja
kerjakeras pegawai dinas pemda pemkab bupati gubernur presiden desa kecamatan kabupaten puskesmas petugas operator
konselor psikolog pendamping uptd uptdppa perlindungan anakindonesia perempuan sapa laporan lapor kasus korban aman
teduh naungan pohon teman sahabat sahabatku temanku sebaya teman baru lama hari harini besok kemarin senin selasa
rabu kamis jumat sabtu minggu januari februari maret april juni juli agustus september oktober november desember
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh satudua satuduatiga duatigaempat merah putih hijau
kuning biru hitam ungu jingga pink emas perak duit uang kaya miliarder sultan juragan bos bosku jagoan jomblo
galau mantan pacar pacarku suami suamiku istri istriku permaisuri pangeran putri putriku raja ratu dewi dewa
agus budi siti ahmad dian eka dwi tri sri wahyu putra putriani rizki rizky rizal andi andika aditya dimas bayu
bagus fajar ilham irfan fadli fajri hafiz hasan husein ibrahim ismail yusuf umar usman ali fatimah aisyah khadijah
zahra nabila nadia nisa annisa putu made nyoman ketut wayan joko slamet sutrisno susanto susilo santoso hidayat
nurul nur kurnia kurniawan setiawan saputra pratama wijaya gunawan hartono dewanto rahmat rahmad rahman rahayu
lestari wulan wulandari maya mega ayu ratna rina rini rani rika riska reni yuli yulia yuni yanti yani wati lina
linda lia lisa ika indah intan kartika kartini melisa mila novi novita puspita sari safitri tika tina vina winda
password passwort passw admin administrator root user login welcome letmein master superman batman spiderman
iloveyou iloveu loveyou love lovely forever forevermore baby babygirl princess sunshine flower rainbow butterfly
monkey dragon tiger lion eagle football soccer baseball basketball hockey liverpool manchester chelsea arsenal
barcelona realmadrid juventus ronaldo messi michael jordan jennifer jessica ashley daniel matthew andrew joshua
michelle nicole charlie thomas robert george william david james john mary anna maria samsung google facebook
instagram tiktok whatsapp youtube twitter gmail yahoo hotmail android iphone apple microsoft windows internet
computer laptop handphone hacker hackers secret secretword mypassword changeme default guest temp temporary test
testing tester demo sample example hello helloworld goodluck goodday happy happiness smile angel angels heaven
jesus christ blessed blessing freedom trustno trustnoone whatever nothing something everything anything killer
shadow ninja samurai pokemon pikachu naruto sasuke onepiece luffy doraemon nobita minecraft roblox mobilelegend
mobilelegends freefire pubg garena valorant dota blackpink bts army exo kpop starwars matrix mustang ferrari
mercedes toyota honda yamaha suzuki kawasaki harley corvette summer winter spring autumn monday tuesday wednesday
thursday friday saturday sunday january february march june july august purple orange yellow silver golden diamond
cookie chocolate banana cheese pepper ginger coffee cocacola chicken computer qwerty qwertyuiop qwertyui qwert
asdf asdfgh asdfghjkl asdfghjk zxcv zxcvbn zxcvbnm qazwsx qazwsxedc wasd poiuytrewq lkjhgfdsa mnbvcxz abcd abcde
abcdef abcdefg abcdefgh abcdefghi abc aaa xyz
pusing pokoknya terserah gakada gaktau gatau tidaktahu lupalagi lupapassword lupasandi bingung ngantuk mager males
makan tidur mandi minum jalanjalan liburan pulang kampung mudik lebaranhaji natal nyepi waisak tahunbaru ulangtahun
hbd selamatpagi selamatmalam apakabar terimakasih makasih maaf tolong permisi gakpapa santai santuy gaskeun mantap
mantul keren asik asyik seru kece badai gila gokil anjay mantapjiwa bosku brader kawan sobat sohib bestie genggong
arjuna bima srikandi gatotkaca semar petruk gareng bagong hanoman rahwana sinta ramayana majapahit sriwijaya mataram
borobudur prambanan monas komodo bromo rinjani semeru merapi toba tambora krakatau musi kapuas mahakam siakindah
avanza xenia innova beat vario scoopy mio nmax ninjaku supra jupiter vespa bebek matic motor motorku mobil mobilku
sepeda kereta pesawat kapal bola bolaku sepakbola futsal voli badminton bulutangkis karate silat renang lari gowes
gitar piano drum lagu musik dangdut rhoma noah slank sheila peterpan dewasembilan armada ungu geisha wali kangenband
upin ipin boboiboy tayo cocomelon frozen elsa barbie hellokitty mickey minnie donald spongebob patrick tomjerry
shinchan conan bleach dragonball ultraman gundam transformers avengers ironman thor hulk loki captain groot joker
pekerjasosial tatausaha sekretaris bendahara kepala kepaladinas staf staff honorer kontrak magang panitia ketua wakil
anggota relawan kader posyandu bidan perawat dokter polisi polres polsek babinsa bhabinkamtibmas tni koramil kodim
simfoni dppkbp dpppa kemenpppa kpai dinsos disdik bappeda kominfo diskominfo pemkabkampar bangkinangkota tapung
kuok salo tambang rumbio tapunghulu kampusku smansa sman smkn smpn sdn man mtsn min tsanawiyah aliyah ibtidaiyah
`;
var digitPasswords = `
123456789012 1234567890123 12345678901234 123123123123 1234512345 123456123456 123456654321 123454321 1234554321
987654321 9876543210 098765432109 0987654321 121212121212 112233445566 11223344 111222333444 123321123321 147258369
147258369147 159753159753 789456123 741852963 963852741 135792468 246813579 102030405060 010203040506 001122334455
314159265358 271828182845 081234567890 08123456789 628123456789 170845170845 17081945 170819451708 19451945 20252025
20262026 20272027 202620262026 200020002000 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc q1w2e3r4t5y6
zaq12wsxcde3 1a2b3c4d5e6f a1b2c3d4e5f6 abc123abc123 qwe123qwe123 asd123asd123 aku123aku123 p0o9i8u7y6t5
`;
var words = (text) => text.trim().split(/\s+/);
var commonStems = new Set(words(stems));
var commonPasswords = /* @__PURE__ */ new Set([...commonStems, ...words(digitPasswords)]);

// content/password-rules.ts
var shortestPassword = 12;
var longestPassword = 200;
function passwordWeakness(password, names = []) {
  const length = [...password].length;
  if (length < shortestPassword) return "tooShort";
  if (length > longestPassword) return "tooLong";
  const plain2 = password.normalize("NFKC").toLowerCase();
  if (isRepeated(plain2)) return "repeated";
  if (isSequence(plain2)) return "sequence";
  if (holdsName(plain2, ["naungan", ...names])) return "containsName";
  return isCommon(plain2) ? "common" : null;
}
function isRepeated(text) {
  return new Set(text).size < 5 || /^(.{1,6})\1+$/s.test(text);
}
var rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
var runs = [...rows, ...rows.map((row) => [...row].toReversed().join(""))];
function isSequence(text) {
  let covered = 0;
  let at2 = 0;
  while (at2 < text.length) {
    const length = runLengthAt(text, at2);
    if (length >= 4) covered += length;
    at2 += Math.max(1, length);
  }
  return covered * 2 > text.length;
}
function runLengthAt(text, at2) {
  let length = 1;
  while (at2 + length < text.length && runs.some((run) => run.includes(text.slice(at2, at2 + length + 1))))
    length += 1;
  return length;
}
var lookAlikes = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i"
};
function isCommon(text) {
  if (commonPasswords.has(text) || /^[\d\s.+-]+$/.test(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, "");
  const spelled = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);
  return [letters, spelled.replace(/[^\p{L}]/gu, "")].some(isOneOrTwoStems);
}
function isOneOrTwoStems(letters) {
  if (commonStems.has(letters)) return true;
  for (let at2 = 3; at2 <= letters.length - 3; at2 += 1) {
    if (commonStems.has(letters.slice(0, at2)) && commonStems.has(letters.slice(at2))) return true;
  }
  return false;
}
function holdsName(text, names) {
  const parts2 = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);
  const rest = parts2.reduce((left, part) => left.replaceAll(part, ""), text);
  return rest.length < text.length && rest.length < shortestPassword;
}
var passwordWords = catalogue(
  {
    tooShort: `Pakai sedikitnya ${shortestPassword} karakter. Empat kata acak mudah diingat.`,
    tooLong: `Pakai paling banyak ${longestPassword} karakter.`,
    common: "Kata sandi ini mudah ditebak. Pilih beberapa kata yang tidak berhubungan.",
    repeated: "Kata sandi ini mengulang bagian yang sama. Pilih beberapa kata yang berbeda.",
    sequence: "Kata sandi ini mengikuti urutan huruf, angka, atau tombol. Pilih beberapa kata acak.",
    containsName: "Jangan pakai nama sendiri, nama kantor, atau nama layanan."
  },
  {
    tooShort: `Use at least ${shortestPassword} characters. Four random words are easy to remember.`,
    tooLong: `Use at most ${longestPassword} characters.`,
    common: "This password is easy to guess. Choose a few unrelated words.",
    repeated: "This password repeats the same piece. Choose a few different words.",
    sequence: "This password follows the alphabet, digits or a row of keys. Choose a few random words.",
    containsName: "Do not use your own name, the name of the office or of the service."
  }
);

// src/people/pages/parts.tsx
import { Fragment as Fragment9, jsx as jsx43, jsxs as jsxs38 } from "preact/jsx-runtime";
function typed(form, name, most = 200) {
  const value = form.get(name);
  return typeof value === "string" ? value.trim().slice(0, most) : "";
}
function typedPassword(form, name) {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 1e3) : "";
}
function typedAll(form, name) {
  return form.getAll(name).filter((value) => typeof value === "string");
}
function outside(work) {
  return {
    prepare: async (ctx, form) => {
      try {
        return await work(ctx, form);
      } catch (error) {
        if (error instanceof VaultError && error.code === "busy") return slowDown(5);
        throw error;
      }
    },
    run: () => Promise.resolve(absent())
  };
}
function onwardFrom(given, otherwise = "/hari-ini") {
  if (!given || given.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(given)) return otherwise;
  return /^\/(masuk|keluar|siapkan|undangan)(\/|\?|$)/.test(given) ? otherwise : given;
}
function deviceOf(request) {
  const agent = request.headers.get("user-agent") ?? "";
  const browser = ["Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari"].find((name) => agent.includes(name));
  const system = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux"].find((name) => agent.includes(name));
  const names = { Edg: "Edge", OPR: "Opera", SamsungBrowser: "Samsung Internet", "Mac OS": "macOS", CrOS: "ChromeOS" };
  return [browser, system].flatMap((name) => name ? [names[name] ?? name] : []).join(", ");
}
function passwordErrors(form, lang, names) {
  const words2 = signInWords[lang];
  const [password, repeat] = [typedPassword(form, "password"), typedPassword(form, "repeat")];
  if (password === "") return [{ name: "password", message: words2.passwordEmpty }];
  const weakness = passwordWeakness(password, names);
  if (weakness) return [{ name: "password", message: passwordWords[lang][weakness] }];
  return password.normalize("NFKC") === repeat.normalize("NFKC") ? [] : [{ name: "repeat", message: words2.repeatWrong }];
}
function errorAt(errors, name) {
  return errors.find((error) => error.name === name)?.message;
}
function NewPassword(props) {
  const words2 = signInWords[props.lang];
  return /* @__PURE__ */ jsxs38(Fragment9, { children: [
    props.login !== void 0 && /* @__PURE__ */ jsx43("input", { type: "hidden", name: "username", autocomplete: "username", value: props.login }),
    /* @__PURE__ */ jsx43(
      TextInput,
      {
        name: "password",
        type: "password",
        label: words2.newPassword,
        hint: words2.newPasswordHint,
        autocomplete: "new-password",
        maxlength: 200,
        required: true,
        error: errorAt(props.errors, "password")
      }
    ),
    /* @__PURE__ */ jsx43(
      TextInput,
      {
        name: "repeat",
        type: "password",
        label: words2.repeat,
        autocomplete: "new-password",
        maxlength: 200,
        required: true,
        error: errorAt(props.errors, "repeat")
      }
    )
  ] });
}
function QrCode(props) {
  const { modules } = create(props.text, { errorCorrectionLevel: "M" });
  const margin = 4;
  const size2 = modules.size + margin * 2;
  let path3 = "";
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path3 += `M${x + margin} ${y + margin}h1v1h-1z`;
  }
  return /* @__PURE__ */ jsxs38("svg", { role: "img", "aria-label": props.label, width: "208", height: "208", viewBox: `0 0 ${size2} ${size2}`, "shape-rendering": "crispEdges", children: [
    /* @__PURE__ */ jsx43("rect", { width: size2, height: size2, fill: "#fff" }),
    /* @__PURE__ */ jsx43("path", { d: path3, fill: "#000" })
  ] });
}

// src/people/pages/first-sign-in.tsx
import { Fragment as Fragment10, jsx as jsx44, jsxs as jsxs39 } from "preact/jsx-runtime";
var path = "/masuk/pertama";
var firstSignInPage = page({
  path,
  allow: enrolling,
  load: async (scope, ctx) => {
    const row = await findAccountRow(scope, { id: ctx.visitor.accountId });
    const office = await findOffice(scope);
    if (!row || !office) return absent();
    return { step: hasSecondStep(row) ? "codes" : "totp", login: row.login, office: office.name };
  },
  actions: {
    confirm: {
      run: async (scope, ctx, form) => {
        const secret = fromBase64Url(typed(form, "secret", 100));
        if (secret?.length !== 20) return absent();
        const step = checkTotp(secret, typed(form, "code", 20), ctx.now.getTime(), null);
        if (step === null) return again({ secret, errors: [{ name: "code", message: signInWords[ctx.lang].enrol.wrong }] });
        await enrolTotp(scope, ctx.visitor.accountId, ctx.visitor.keys.privateKey, secret, step);
        return redirect(here(ctx.query));
      }
    },
    finish: outside(async (ctx, form) => {
      const codes = readShownCodes(typedAll(form, "codes"));
      if (!codes) return redirect(here(ctx.query));
      if (form.get("saved") !== "on") return again({ codes, errors: [{ name: "saved", message: signInWords[ctx.lang].enrol.savedMissing }] });
      const door = { kind: "door", officeId: ctx.visitor.officeId };
      const done = await ctx.app.database.as(door, async (scope) => ({
        cookie: await finishEnrolment(scope, ctx.visitor, codes, deviceOf(ctx.request)),
        office: await findOffice(scope)
      }));
      if (done.cookie === null) return redirect(here(ctx.query));
      ctx.setCookie(sessionCookie, done.cookie);
      const needsShares = ctx.visitor.roles.includes("head") && done.office?.recoveryPublicKey === null;
      return redirect(needsShares ? "/siapkan/kunci-cadangan" : onwardFrom(ctx.query.get("ke")));
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].enrol.title }),
  view: (ctx, loaded2, state) => /* @__PURE__ */ jsxs39(Fragment10, { children: [
    state && /* @__PURE__ */ jsx44(ErrorSummary, { errors: state.errors }),
    loaded2.step === "totp" ? /* @__PURE__ */ jsx44(TotpStep, { lang: ctx.lang, action: here(ctx.query), login: loaded2.login, office: loaded2.office, state }) : /* @__PURE__ */ jsx44(CodesStep, { lang: ctx.lang, action: here(ctx.query), state })
  ] })
});
function here(query) {
  const onward = onwardFrom(query.get("ke"));
  return onward === "/hari-ini" ? path : `${path}?ke=${encodeURIComponent(onward)}`;
}
function TotpStep(props) {
  const words2 = signInWords[props.lang].enrol;
  const secret = props.state?.secret ?? newTotpSecret();
  return /* @__PURE__ */ jsxs39(Fragment10, { children: [
    /* @__PURE__ */ jsx44(Steps, { at: 1, of: 2 }),
    /* @__PURE__ */ jsx44("h1", { children: words2.totpHeading }),
    /* @__PURE__ */ jsx44("p", { class: "lead", children: words2.totpLead }),
    /* @__PURE__ */ jsx44(TotpSquare, { lang: props.lang, secret, login: props.login, office: props.office }),
    /* @__PURE__ */ jsxs39("form", { method: "post", action: props.action, children: [
      /* @__PURE__ */ jsx44(OnceField, {}),
      /* @__PURE__ */ jsx44("input", { type: "hidden", name: "secret", value: toBase64Url(secret) }),
      /* @__PURE__ */ jsx44(
        TextInput,
        {
          name: "code",
          label: words2.code,
          autocomplete: "one-time-code",
          inputmode: "numeric",
          width: 10,
          maxlength: 12,
          required: true,
          error: errorAt(props.state?.errors ?? [], "code")
        }
      ),
      /* @__PURE__ */ jsx44(Button, { name: "do", value: "confirm", wide: true, children: words2.button })
    ] })
  ] });
}
function TotpSquare(props) {
  const words2 = signInWords[props.lang].enrol;
  return /* @__PURE__ */ jsxs39(Fragment10, { children: [
    /* @__PURE__ */ jsxs39("ol", { children: [
      /* @__PURE__ */ jsx44("li", { children: words2.totpOne }),
      /* @__PURE__ */ jsx44("li", { children: words2.totpTwo }),
      /* @__PURE__ */ jsx44("li", { children: words2.totpThree })
    ] }),
    /* @__PURE__ */ jsx44(QrCode, { text: otpauthUri(props.secret, props.login, `Naungan ${props.office}`), label: words2.qr }),
    /* @__PURE__ */ jsxs39("p", { children: [
      words2.byHand,
      /* @__PURE__ */ jsx44("br", {}),
      /* @__PURE__ */ jsx44("code", { translate: false, children: totpSecretText(props.secret).match(/.{1,4}/g)?.join(" ") })
    ] })
  ] });
}
function CodesStep(props) {
  const words2 = signInWords[props.lang].enrol;
  const codes = props.state?.codes ?? newRecoveryCodes();
  return /* @__PURE__ */ jsxs39(Fragment10, { children: [
    /* @__PURE__ */ jsx44(Steps, { at: 2, of: 2 }),
    /* @__PURE__ */ jsx44("h1", { children: words2.codesHeading }),
    /* @__PURE__ */ jsx44("p", { class: "lead", children: words2.codesLead }),
    /* @__PURE__ */ jsx44(RecoveryCodes, { lang: props.lang, codes }),
    /* @__PURE__ */ jsxs39("form", { method: "post", action: props.action, children: [
      /* @__PURE__ */ jsx44(OnceField, {}),
      codes.map((code) => /* @__PURE__ */ jsx44("input", { type: "hidden", name: "codes", value: code }, code)),
      /* @__PURE__ */ jsx44(Checkbox, { name: "saved", label: words2.saved, required: true, error: errorAt(props.state?.errors ?? [], "saved") }),
      /* @__PURE__ */ jsx44(Button, { name: "do", value: "finish", wide: true, children: words2.finish })
    ] })
  ] });
}
function RecoveryCodes(props) {
  return /* @__PURE__ */ jsxs39(Fragment10, { children: [
    /* @__PURE__ */ jsx44("ol", { class: "code", "aria-label": signInWords[props.lang].enrol.codes, children: props.codes.map((code) => /* @__PURE__ */ jsx44("li", { children: /* @__PURE__ */ jsx44("code", { translate: false, children: code }) }, code)) }),
    /* @__PURE__ */ jsx44(PrintButton, {})
  ] });
}

// src/people/invitation.store.ts
import { createHash as createHash5, randomBytes as randomBytes8 } from "node:crypto";
import { sql as sql7 } from "kysely";
function hashToken(token) {
  return createHash5("sha256").update("naungan invitation v1\0").update(token).digest();
}
async function findInvitation(scope, token) {
  const row = await scope.db.selectFrom("people.invitation").selectAll().where("token_hash", "=", hashToken(token)).executeTakeFirst();
  if (!row) return null;
  return {
    accountId: row.account_id,
    officeId: row.office_id,
    purpose: row.purpose === "reset" ? "reset" : "join",
    expiresAt: row.expires_at,
    usedAt: row.used_at
  };
}
async function useInvitation(scope, token) {
  const done = await scope.db.updateTable("people.invitation").set({ used_at: scope.now }).where("token_hash", "=", hashToken(token)).where("used_at", "is", null).where("expires_at", ">", scope.now).executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}
async function viewInvitation(scope, token) {
  const { rows: rows2 } = await sql7`
    select * from people.invitation_of(${hashToken(token)}, ${scope.now})`.execute(scope.db);
  const row = rows2[0];
  if (!row) return null;
  return { purpose: row.purpose === "reset" ? "reset" : "join", login: row.login, fullName: row.full_name, officeName: row.office_name };
}

// src/people/invite.ts
var lasts = { join: 7 * 864e5, reset: 864e5 };
async function acceptInvitation(database, token, password, device) {
  const invitation = await database.as({ kind: "door", officeId: null }, (scope) => findInvitation(scope, token));
  if (!invitation || invitation.usedAt) return null;
  const secrets = await prepareAccountSecrets(invitation.accountId, password);
  return database.as({ kind: "system", officeId: invitation.officeId }, async (scope) => {
    if (!await useInvitation(scope, token)) return null;
    await activateAccount(scope, invitation.accountId, secrets);
    const account = await findAccount(scope, invitation.accountId);
    if (!account) return null;
    return openSession(scope, account, secrets.privateKey, { stage: "enrol", device });
  });
}

// src/people/pages/invitation.tsx
import { Fragment as Fragment11, jsx as jsx45, jsxs as jsxs40 } from "preact/jsx-runtime";
var invitationPage = page({
  path: "/undangan/:token",
  allow: anyone,
  load: async (scope, ctx) => ({ invitation: await viewInvitation(scope, ctx.params["token"] ?? "") }),
  actions: {
    default: outside(async (ctx, form) => {
      const { database } = ctx.app;
      const token = ctx.params["token"] ?? "";
      const office = await theOffice(database);
      const door = { kind: "door", officeId: office?.id ?? null };
      const invitation = await database.as(door, (scope) => viewInvitation(scope, token));
      if (!invitation) return again({ errors: [] });
      const errors = passwordErrors(form, ctx.lang, [invitation.fullName, invitation.login, invitation.officeName]);
      if (errors.length > 0) return again({ errors });
      const cookie = await acceptInvitation(database, token, typedPassword(form, "password"), deviceOf(ctx.request));
      if (cookie === null) return again({ errors: [] });
      ctx.setCookie(sessionCookie, cookie);
      return redirect("/masuk/pertama");
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].invitation.title }),
  view: (ctx, { invitation }, state) => {
    const words2 = signInWords[ctx.lang].invitation;
    if (!invitation) {
      return /* @__PURE__ */ jsxs40(Fragment11, { children: [
        /* @__PURE__ */ jsx45("h1", { children: words2.over }),
        /* @__PURE__ */ jsx45("p", { class: "lead", children: words2.overText }),
        /* @__PURE__ */ jsx45(ButtonLink, { href: "/masuk", kind: "secondary", children: words2.toSignIn })
      ] });
    }
    const isReset = invitation.purpose === "reset";
    return /* @__PURE__ */ jsxs40(Fragment11, { children: [
      state && /* @__PURE__ */ jsx45(ErrorSummary, { errors: state.errors }),
      /* @__PURE__ */ jsx45("h1", { children: isReset ? words2.reset(invitation.fullName) : words2.welcome(invitation.fullName) }),
      /* @__PURE__ */ jsx45("p", { class: "lead", children: isReset ? words2.resetLead : words2.lead(invitation.officeName) }),
      /* @__PURE__ */ jsx45(InsetText, { children: /* @__PURE__ */ jsxs40("p", { children: [
        words2.yourLogin,
        ": ",
        /* @__PURE__ */ jsx45("strong", { translate: false, children: invitation.login })
      ] }) }),
      /* @__PURE__ */ jsxs40("form", { method: "post", action: ctx.url.pathname, children: [
        /* @__PURE__ */ jsx45(OnceField, {}),
        /* @__PURE__ */ jsx45(NewPassword, { lang: ctx.lang, errors: state?.errors ?? [], login: invitation.login }),
        /* @__PURE__ */ jsx45(Button, { wide: true, children: words2.button })
      ] })
    ] });
  }
});

// src/people/confirm-recovery.ts
import { randomInt } from "node:crypto";
function newChallenge() {
  const left = randomInt(1, 4);
  const right = left % 3 + 1;
  const group = () => randomInt(2, 19);
  return [
    { sheet: left === 1 ? 1 : left === 2 ? 2 : 3, group: group() },
    { sheet: right === 1 ? 1 : right === 2 ? 2 : 3, group: group() }
  ];
}
function groupOf(share2, group) {
  return share2.text.split("-")[group - 1] ?? "";
}
var probe = { table: "people.office", row: "recovery", column: "proof" };
async function proveShares(publicKey, texts) {
  try {
    const shares = texts.map(readShare);
    const [first, second, third] = shares;
    if (!first || !second || !third) return null;
    const key = asPublicKey(publicKey);
    const sealed = await sealTo(key, probe, utf8("naungan"));
    for (const [a, b] of [[first, second], [first, third], [second, third]]) {
      const opened = await openWith(asPrivateKey(await joinShares(a, b)), probe, sealed);
      if (!constantTimeEqual(opened, utf8("naungan"))) return null;
    }
    return { publicKey: key, shares };
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}
async function keepRecoveryKey(scope, publicKey) {
  const office = await officeOf(scope);
  if (office.recoveryPublicKey) return false;
  await updateOffice(scope, office.id, { recovery_public_key: Buffer.from(publicKey) });
  await record(scope, { action: "office.recovery_confirmed", subjectKind: "office", subjectId: office.id });
  return true;
}

// src/people/set-up-words.ts
var setUpWords = catalogue(
  {
    title: "Siapkan kantor",
    lead: "Naungan belum punya kantor. Isi sekali di sini; semua dapat diubah nanti, kecuali wilayah.",
    officeHeading: "Kantor",
    name: "Nama kantor",
    nameHint: "Seperti di papan nama, misalnya UPTD PPA Kabupaten Kampar.",
    region: "Kabupaten atau kota",
    regionHint: "Kode wilayah mengikuti Kemendagri. Daftar: idn-area-data (ODbL 1.0).",
    timezone: "Zona waktu",
    zones: { jakarta: "WIB (Jakarta, Pekanbaru)", makassar: "WITA (Makassar, Denpasar)", jayapura: "WIT (Jayapura, Ambon)" },
    hoursHeading: "Jam buka",
    hoursHint: "Kosongkan hari libur. Jam ini tampil apa adanya kepada anak yang mencari bantuan.",
    opens: "Buka",
    closes: "Tutup",
    weekday: { mon: "Senin", tue: "Selasa", wed: "Rabu", thu: "Kamis", fri: "Jumat", sat: "Sabtu", sun: "Minggu" },
    address: "Alamat kantor",
    publicPhone: "Telepon kantor",
    onCallLine: "Telepon siaga di luar jam buka",
    onCallLineHint: "Kosongkan kalau tidak ada yang menjawab. Halaman depan tidak akan menjanjikan yang tidak ada.",
    onCallNote: "Keterangan siaga",
    onCallNoteHint: "Misalnya: dijawab sampai pukul 22.00.",
    headHeading: "Kepala unit",
    headName: "Nama lengkap",
    headTitle: "Jabatan",
    login: "Nama akun",
    loginHint: "Huruf kecil, angka, titik, atau tanda hubung. Contoh: rahma.yulia",
    takesReports: "Kepala unit juga menerima laporan",
    takesReportsHint: "Untuk kantor kecil. Kalau tidak, kepala tidak dapat membaca isi laporan.",
    submit: "Buat kantor",
    errors: {
      name: "Isi nama kantor.",
      region: "Pilih kabupaten atau kota.",
      hours: (day) => `Jam buka ${day} belum benar. Tulis seperti 08.00 dan 16.00, buka sebelum tutup.`,
      noHours: "Isi jam buka sedikitnya satu hari.",
      headName: "Isi nama kepala unit.",
      login: "Nama akun: 3 sampai 40 huruf kecil, angka, titik, atau tanda hubung.",
      phone: "Nomor telepon hanya berisi angka, spasi, dan tanda hubung."
    },
    shares: {
      title: "Kunci cadangan kantor",
      lead: "Tiga lembar ini satu-satunya jalan membuka berkas kalau semua petugas kehilangan kuncinya. Dua lembar dari tiga sudah cukup; satu lembar tidak membuka apa pun.",
      rules: "Cetak ketiganya, berikan kepada tiga orang berbeda (misalnya kepala unit, kepala dinas, notaris), dan simpan di tempat terkunci. Naungan tidak menyimpan salinannya.",
      reload: "Kalau halaman ini dimuat ulang sebelum dibuktikan, ketiga lembarnya berganti. Pakai cetakan yang terakhir.",
      sheet: (number) => `Lembar ${number} dari 3`,
      sheetFor: "Disimpan oleh (tulis nama)",
      sheetSet: (set) => `Kode pasangan ${set}`,
      sheetText: "Kunci cadangan berkas. Jangan difoto, jangan dikirim lewat pesan. Dipakai hanya bersama satu lembar lain, oleh dua orang, dengan alasan tertulis.",
      proveHeading: "Buktikan lembarnya sudah tercetak",
      prove: (group, sheet) => `Kelompok huruf ke-${group} pada lembar ${sheet}`,
      proveHint: "Empat huruf atau angka, dilihat dari kertas.",
      submit: "Sudah tercetak dan terbagi",
      wrong: "Tidak cocok dengan lembarnya. Periksa nomor lembar dan urutan kelompok.",
      done: "Kunci cadangan berlaku. Kini undang sedikitnya dua petugas penerima laporan."
    }
  },
  {
    title: "Set up the office",
    lead: "Naungan has no office yet. Fill this in once; all of it can be changed later, except the area.",
    officeHeading: "Office",
    name: "Name of the office",
    nameHint: "As on its sign, for example UPTD PPA Kabupaten Kampar.",
    region: "Regency or city",
    regionHint: "Area codes follow the Ministry of Home Affairs. List: idn-area-data (ODbL 1.0).",
    timezone: "Time zone",
    zones: { jakarta: "WIB (Jakarta, Pekanbaru)", makassar: "WITA (Makassar, Denpasar)", jayapura: "WIT (Jayapura, Ambon)" },
    hoursHeading: "Opening hours",
    hoursHint: "Leave closed days empty. A child looking for help is shown these hours as they are.",
    opens: "Opens",
    closes: "Closes",
    weekday: { mon: "Monday", tue: "Tuesday", wed: "Wednesday", thu: "Thursday", fri: "Friday", sat: "Saturday", sun: "Sunday" },
    address: "Address of the office",
    publicPhone: "Office telephone",
    onCallLine: "On-call telephone outside opening hours",
    onCallLineHint: "Leave empty when nobody answers. The front page will not promise what is not there.",
    onCallNote: "Note on the on-call line",
    onCallNoteHint: "For example: answered until 22.00.",
    headHeading: "Head of the unit",
    headName: "Full name",
    headTitle: "Position",
    login: "Account name",
    loginHint: "Lower-case letters, digits, dot or dash. Example: rahma.yulia",
    takesReports: "The head also takes in reports",
    takesReportsHint: "For small offices. Otherwise the head cannot read what reports say.",
    submit: "Make the office",
    errors: {
      name: "Enter the name of the office.",
      region: "Choose a regency or city.",
      hours: (day) => `The hours of ${day} are not right. Write them like 08.00 and 16.00, opening before closing.`,
      noHours: "Enter hours for at least one day.",
      headName: "Enter the name of the head.",
      login: "Account name: 3 to 40 lower-case letters, digits, dots or dashes.",
      phone: "A telephone number holds only digits, spaces and dashes."
    },
    shares: {
      title: "Recovery key of the office",
      lead: "These three sheets are the only way to open files should all staff lose their keys. Two of the three are enough; one alone opens nothing.",
      rules: "Print all three, give them to three different people (such as the head of the unit, the head of the department, a notary) and keep them locked away. Naungan keeps no copy.",
      reload: "If this page is loaded again before it is proved, all three change. Use the last print.",
      sheet: (number) => `Sheet ${number} of 3`,
      sheetFor: "Kept by (write the name)",
      sheetSet: (set) => `Set ${set}`,
      sheetText: "Recovery key for files. Do not photograph it, do not send it by message. Used only together with another sheet, by two people, for a written reason.",
      proveHeading: "Prove that the sheets are on paper",
      prove: (group, sheet) => `Group ${group} on sheet ${sheet}`,
      proveHint: "Four letters or digits, read from the paper.",
      submit: "Printed and handed out",
      wrong: "This does not match the sheet. Check the sheet\u2019s number and count the groups.",
      done: "The recovery key counts now. Next, invite at least two intake workers."
    }
  }
);

// src/people/pages/recovery-shares.tsx
import { Fragment as Fragment12, jsx as jsx46, jsxs as jsxs41 } from "preact/jsx-runtime";
var path2 = "/siapkan/kunci-cadangan";
var recoverySharesPage = page({
  path: path2,
  allow: staff("head"),
  load: async (scope) => {
    const office = await officeOf(scope);
    if (office.recoveryPublicKey) return redirect("/hari-ini");
    return { office: office.name, fresh: { ...await newRecoveryKey(), challenge: newChallenge() } };
  },
  actions: {
    default: {
      // Proving opens and seals six times; it needs no connection while it does.
      prepare: async (_ctx, form) => {
        const proved = await proveShares(fromBase64Url(typed(form, "key", 60)) ?? new Uint8Array(), typedAll(form, "share"));
        const challenge = readChallenge(typed(form, "asked", 20));
        return proved && challenge ? { ...proved, challenge } : redirect(path2);
      },
      run: async (scope, ctx, form, shown) => {
        const answers = typedAll(form, "answer").map((text) => text.trim().toUpperCase());
        const wrong = shown.challenge.flatMap(({ sheet, group }, at2) => {
          const share2 = shown.shares.find((one) => one.number === sheet);
          return share2 && groupOf(share2, group) === tidy(answers[at2] ?? "") ? [] : [{ name: `answer-${at2 + 1}`, message: setUpWords[ctx.lang].shares.wrong }];
        });
        if (wrong.length > 0) return again({ ...shown, answers, errors: wrong });
        await keepRecoveryKey(scope, shown.publicKey);
        scope.afterCommit(() => forgetOffice(ctx.app.database));
        return redirect("/kantor", "recovery");
      }
    }
  },
  meta: (ctx) => ({ title: setUpWords[ctx.lang].shares.title, nav: "office" }),
  view: (ctx, loaded2, state) => {
    const words2 = setUpWords[ctx.lang].shares;
    const shown = state ?? loaded2.fresh;
    return /* @__PURE__ */ jsxs41(Fragment12, { children: [
      state && /* @__PURE__ */ jsx46(ErrorSummary, { errors: state.errors }),
      /* @__PURE__ */ jsx46(PageHead, { title: words2.title, intro: words2.lead, actions: /* @__PURE__ */ jsx46(PrintButton, {}) }),
      /* @__PURE__ */ jsx46("div", { class: "no-print", children: /* @__PURE__ */ jsxs41(Notice, { tone: "warn", children: [
        /* @__PURE__ */ jsx46("p", { children: words2.rules }),
        /* @__PURE__ */ jsx46("p", { children: words2.reload })
      ] }) }),
      shown.shares.map((share2) => /* @__PURE__ */ jsx46(Sheet, { lang: ctx.lang, share: share2, office: loaded2.office }, share2.number)),
      /* @__PURE__ */ jsx46(ProveForm, { lang: ctx.lang, shown, state })
    ] });
  }
});
function tidy(text) {
  return text.replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}
function readChallenge(text) {
  const pairs = text.split(",").map((pair) => pair.split(".").map(Number));
  const read = pairs.flatMap(
    ([sheet, group]) => (sheet === 1 || sheet === 2 || sheet === 3) && group !== void 0 && group >= 1 && group <= 18 ? [{ sheet, group }] : []
  );
  return read.length === 2 && read[0]?.sheet !== read[1]?.sheet ? read : null;
}
function Sheet(props) {
  const words2 = setUpWords[props.lang].shares;
  return /* @__PURE__ */ jsx46("div", { class: "sheet-page", children: /* @__PURE__ */ jsxs41(Card, { title: words2.sheet(props.share.number), aside: /* @__PURE__ */ jsx46("span", { class: "meta", children: words2.sheetSet(props.share.set) }), children: [
    /* @__PURE__ */ jsx46("p", { children: /* @__PURE__ */ jsx46("strong", { children: props.office }) }),
    /* @__PURE__ */ jsx46("ol", { class: "share-groups", translate: false, children: props.share.text.split("-").map((group, at2) => /* @__PURE__ */ jsx46("li", { children: /* @__PURE__ */ jsx46("code", { children: group }) }, at2)) }),
    /* @__PURE__ */ jsx46("p", { children: words2.sheetText }),
    /* @__PURE__ */ jsxs41("p", { children: [
      words2.sheetFor,
      ": ______________________________"
    ] })
  ] }) });
}
function ProveForm(props) {
  const words2 = setUpWords[props.lang].shares;
  const { shown, state } = props;
  return /* @__PURE__ */ jsxs41("form", { class: "no-print", method: "post", action: path2, children: [
    /* @__PURE__ */ jsx46(OnceField, {}),
    /* @__PURE__ */ jsx46("input", { type: "hidden", name: "key", value: toBase64Url(shown.publicKey) }),
    /* @__PURE__ */ jsx46("input", { type: "hidden", name: "asked", value: shown.challenge.map(({ sheet, group }) => `${sheet}.${group}`).join(",") }),
    shown.shares.map((share2) => /* @__PURE__ */ jsx46("input", { type: "hidden", name: "share", value: share2.text }, share2.number)),
    /* @__PURE__ */ jsx46("h2", { children: words2.proveHeading }),
    shown.challenge.map(({ sheet, group }, at2) => /* @__PURE__ */ jsx46(
      TextInput,
      {
        name: "answer",
        id: `f-answer-${at2 + 1}`,
        label: words2.prove(group, sheet),
        hint: words2.proveHint,
        value: state?.answers[at2],
        width: 10,
        maxlength: 8,
        spellcheck: false,
        required: true,
        error: errorAt(state?.errors ?? [], `answer-${at2 + 1}`)
      },
      at2
    )),
    /* @__PURE__ */ jsx46(Button, { children: words2.submit })
  ] });
}

// src/people/failed-try.store.ts
import { createHash as createHash6 } from "node:crypto";
import { sql as sql8 } from "kysely";

// src/people/slow-down.ts
var perAccount = { free: 5, forgetAfterSeconds: 900, since: "last" };
var perCaller = { free: 60, forgetAfterSeconds: 600, since: "first" };
var longestWait = 60;
function waitSeconds(failures, rule) {
  if (failures < rule.free) return 0;
  return Math.min(longestWait, 2 ** Math.min(failures - rule.free + 1, 10));
}
function remembered(tries, rule, now) {
  const from = rule.since === "first" ? tries.firstAt : tries.lastAt;
  return now.getTime() - from.getTime() > rule.forgetAfterSeconds * 1e3 ? null : tries;
}
function secondsLeft(tries, rule, now) {
  if (!tries) return 0;
  const until = tries.lastAt.getTime() + waitSeconds(tries.count, rule) * 1e3;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1e3));
}

// src/people/failed-try.store.ts
function tryKey(kind, what) {
  return createHash6("sha256").update(`naungan try ${kind} v1\0`).update(what).digest();
}
async function claimTry(scope, key, rule) {
  await scope.db.insertInto("platform.failed_try").values({ key, count: 0, first_at: scope.now, last_at: scope.now }).onConflict((conflict) => conflict.column("key").doNothing()).execute();
  const row = await scope.db.selectFrom("platform.failed_try").selectAll().where("key", "=", key).forUpdate().executeTakeFirst();
  const before = row ? remembered({ count: row.count, firstAt: row.first_at, lastAt: row.last_at }, rule, scope.now) : null;
  const wait = secondsLeft(before, rule, scope.now);
  if (wait > 0) return { wait, failures: before?.count ?? 0 };
  const failures = (before?.count ?? 0) + 1;
  await scope.db.updateTable("platform.failed_try").set({ count: failures, first_at: before?.firstAt ?? scope.now, last_at: scope.now }).where("key", "=", key).execute();
  return { wait: 0, failures };
}
async function releaseTry(scope, key, how) {
  if (how === "all") await scope.db.deleteFrom("platform.failed_try").where("key", "=", key).execute();
  else await scope.db.updateTable("platform.failed_try").set({ count: sql8`greatest(count - 1, 0)` }).where("key", "=", key).execute();
}

// src/people/passkeys.ts
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse
} from "@simplewebauthn/server";
import * as v from "valibot";
function passkeySite(origin) {
  const isAddress = /^[\d.]+$/.test(origin.hostname) || origin.hostname.startsWith("[");
  const isSafe = origin.protocol === "https:" || origin.hostname === "localhost";
  return isSafe && !isAddress ? { host: origin.hostname, origin: origin.origin } : null;
}
async function askForPasskey(scope, member, site) {
  const known = await passkeysOf(scope, member.accountId);
  if (known.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    allowCredentials: known.map((one) => ({ id: one.credentialId, transports: [...one.transports] })),
    userVerification: "discouraged"
  });
  await setChallenge(scope, member.sessionHash, options.challenge);
  return JSON.stringify(options);
}
async function checkPasskey(scope, member, answer, site) {
  const challenge = await takeChallenge(scope, member.sessionHash);
  const response = readAnswer(answer);
  const known = (await passkeysOf(scope, member.accountId)).find((one) => one.credentialId === response?.id);
  if (!challenge || !response || !known) return false;
  const verdict = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: false,
    credential: { id: known.credentialId, publicKey: new Uint8Array(known.publicKey), counter: known.counter }
  }).catch(() => null);
  if (!verdict?.verified) return false;
  await touchPasskey(scope, known.credentialId, verdict.authenticationInfo.newCounter);
  return true;
}
var answerShape = v.object({ id: v.string(), rawId: v.string(), type: v.literal("public-key"), response: v.looseObject({ clientDataJSON: v.string() }) });
function readAnswer(text) {
  try {
    const parsed = JSON.parse(text);
    return v.is(answerShape, parsed) ? parsed : null;
  } catch {
    return null;
  }
}

// src/people/pass-second-step.ts
async function passSecondStep(database, member, proof, device) {
  return proveAgain(database, member, proof, async (scope) => {
    await deleteSession(scope, member.sessionHash);
    const cookie = await openSession(scope, { id: member.accountId, officeId: member.officeId, roles: member.roles }, member.keys.privateKey, { device });
    await record(scope, { action: "session.opened", subjectKind: "account", subjectId: member.accountId, facts: { by: proof.kind } });
    return { kind: "in", cookie };
  });
}
async function proveAgain(database, member, proof, then) {
  const key = tryKey("second_step", member.accountId);
  const door = { kind: "door", officeId: member.officeId };
  const claim = await database.as(door, (scope) => claimTry(scope, key, perAccount));
  if (claim.wait > 0) return { kind: "wait", seconds: claim.wait };
  return database.as(door, async (scope) => {
    if (!await isRight(scope, member, proof)) return { kind: "wrong" };
    await releaseTry(scope, key, "all");
    return then(scope);
  });
}
async function isRight(scope, member, proof) {
  switch (proof.kind) {
    case "recovery_code":
      return spendRecoveryCode(scope, member.accountId, proof.typed);
    case "passkey":
      return checkPasskey(scope, member, proof.answer, proof.site);
    case "totp": {
      const row = await findAccountRow(scope, { id: member.accountId });
      const secret = row ? openTotpSecret(row, member.keys.privateKey) : null;
      if (!row || !secret) return false;
      const step = checkTotp(secret, proof.typed, scope.now.getTime(), Number(row.totp_last_step));
      return step !== null && advanceTotpStep(scope, member.accountId, step);
    }
  }
}

// src/people/pages/second-step.tsx
import { Fragment as Fragment13, jsx as jsx47, jsxs as jsxs42 } from "preact/jsx-runtime";
var secondStepPage = page({
  path: "/masuk/langkah-dua",
  allow: secondStep,
  load: async (scope, ctx) => {
    const site = passkeySite(ctx.app.config.origin);
    return { passkey: site ? await askForPasskey(scope, ctx.visitor, site) : null };
  },
  actions: {
    totp: outside((ctx, form) => pass(ctx, form, { kind: "totp", typed: typed(form, "code", 20) })),
    recovery: outside((ctx, form) => pass(ctx, form, { kind: "recovery_code", typed: typed(form, "recovery", 60) })),
    passkey: outside((ctx, form) => {
      const site = passkeySite(ctx.app.config.origin);
      const answer = form.get("passkey");
      return pass(ctx, form, site ? { kind: "passkey", answer: typeof answer === "string" ? answer : "", site } : { kind: "totp", typed: "" });
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].second.title, islands: ["passkey"] }),
  view: (ctx, loaded2, state) => {
    const words2 = signInWords[ctx.lang].second;
    const onward = onwardFrom(ctx.query.get("ke"));
    const action = `/masuk/langkah-dua?ke=${encodeURIComponent(onward)}`;
    return /* @__PURE__ */ jsxs42(Fragment13, { children: [
      state && /* @__PURE__ */ jsx47(ErrorSummary, { errors: [state.error] }),
      /* @__PURE__ */ jsx47("h1", { children: words2.title }),
      /* @__PURE__ */ jsx47("p", { class: "lead", children: words2.lead }),
      loaded2.passkey && /* @__PURE__ */ jsx47(PasskeyForm, { action, options: loaded2.passkey, words: words2 }),
      /* @__PURE__ */ jsxs42("form", { method: "post", action, children: [
        /* @__PURE__ */ jsx47(OnceField, {}),
        /* @__PURE__ */ jsx47(
          TextInput,
          {
            name: "code",
            label: words2.code,
            autocomplete: "one-time-code",
            inputmode: "numeric",
            width: 10,
            maxlength: 12,
            required: true,
            hint: state ? words2.clock : void 0,
            error: errorOf(state, "code")
          }
        ),
        /* @__PURE__ */ jsx47(Button, { name: "do", value: "totp", wide: true, children: words2.button })
      ] }),
      /* @__PURE__ */ jsx47(Disclosure, { summary: words2.useRecovery, open: state?.error.name === "recovery", children: /* @__PURE__ */ jsxs42("form", { method: "post", action, children: [
        /* @__PURE__ */ jsx47(OnceField, {}),
        /* @__PURE__ */ jsx47(
          TextInput,
          {
            name: "recovery",
            label: words2.recovery,
            hint: words2.recoveryHint,
            width: 20,
            maxlength: 60,
            spellcheck: false,
            required: true,
            error: errorOf(state, "recovery")
          }
        ),
        /* @__PURE__ */ jsx47(Button, { name: "do", value: "recovery", kind: "secondary", children: words2.recoveryButton })
      ] }) }),
      /* @__PURE__ */ jsx47("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsx47(Button, { kind: "quiet", children: words2.cancel }) })
    ] });
  }
});
function PasskeyForm(props) {
  return /* @__PURE__ */ jsxs42("form", { method: "post", action: props.action, children: [
    /* @__PURE__ */ jsx47(OnceField, {}),
    /* @__PURE__ */ jsx47("input", { type: "hidden", name: "passkey", value: "" }),
    /* @__PURE__ */ jsx47(
      "button",
      {
        class: "btn btn-secondary btn-wide",
        name: "do",
        value: "passkey",
        hidden: true,
        "data-passkey": "authenticate",
        "data-options": props.options,
        "data-failed": props.words.passkeyFailed,
        children: props.words.passkey
      }
    ),
    /* @__PURE__ */ jsx47("p", { class: "error", role: "status", "data-passkey-said": true })
  ] });
}
function errorOf(state, name) {
  return state?.error.name === name ? state.error.message : void 0;
}
async function pass(ctx, form, proof) {
  const words2 = signInWords[ctx.lang];
  const done = await passSecondStep(ctx.app.database, ctx.visitor, proof, deviceOf(ctx.request));
  if (done.kind === "in") {
    ctx.setCookie(sessionCookie, done.cookie);
    return redirect(onwardFrom(ctx.query.get("ke")));
  }
  const name = proof.kind === "recovery_code" ? "recovery" : "code";
  const wrong = proof.kind === "passkey" ? words2.second.passkeyFailed : proof.kind === "totp" ? words2.second.wrong : words2.second.recoveryWrong;
  const isWait = done.kind === "wait";
  const status = isWait ? 429 : 422;
  return again({ error: { name, message: isWait ? words2.wait(done.seconds) : wrong }, status }, status);
}

// src/people/office-form.ts
function typedHours(read) {
  const day = (name) => ({ opens: read(`${name}-opens`), closes: read(`${name}-closes`) });
  return { mon: day("mon"), tue: day("tue"), wed: day("wed"), thu: day("thu"), fri: day("fri"), sat: day("sat"), sun: day("sun") };
}
function hoursAsTyped(hours) {
  return typedHours((name) => {
    const day = weekdays.find((one) => name.startsWith(one));
    const span = day ? hours[day] : null;
    return (name.endsWith("opens") ? span?.opens : span?.closes) ?? "";
  });
}
function readHours(typed2, lang) {
  const words2 = setUpWords[lang];
  const errors = [];
  const day = (name) => {
    const { opens, closes } = typed2[name];
    if (opens === "" && closes === "") return null;
    const [from, to] = [readClockTime(opens), readClockTime(closes)];
    if (from && to && from < to) return { opens: from, closes: to };
    errors.push({ name: `${name}-opens`, message: words2.errors.hours(words2.weekday[name]) });
    return null;
  };
  const hours = { mon: day("mon"), tue: day("tue"), wed: day("wed"), thu: day("thu"), fri: day("fri"), sat: day("sat"), sun: day("sun") };
  if (errors.length === 0 && weekdays.every((name) => hours[name] === null)) errors.push({ name: "mon-opens", message: words2.errors.noHours });
  return { hours, errors };
}
function isPhone(typed2) {
  return typed2 === "" || /^\+?[\d\s().-]{3,30}$/.test(typed2);
}

// content/regions.ts
import { readFile } from "node:fs/promises";
var regionSchemes = ["kemendagri", "bps"];
var bundled = new URL("./regions/riau.csv", import.meta.url);
async function loadRegions(path3 = bundled) {
  return parseRegions(await readFile(path3, "utf8"));
}
function parseRegions(csv) {
  const [header = [], ...rows2] = parseCsv(csv);
  const column = new Map(header.map((name, at2) => [name.trim(), at2]));
  for (const name of ["code", "parent_code", "name"]) {
    if (!column.has(name)) throw new Error(`Region file lacks the column ${name}`);
  }
  const regions = rows2.map((row, at2) => {
    const cell = (name) => (row[column.get(name) ?? -1] ?? "").trim();
    return readRegion(cell, at2 + 2);
  });
  checkTree(regions);
  return regions;
}
function readRegion(cell, line) {
  const scheme = cell("scheme") || "kemendagri";
  if (!isScheme(scheme)) throw new Error(`Region file line ${line}: unknown scheme ${scheme}`);
  const level = levelOf(scheme, cell("code"));
  if (!level) throw new Error(`Region file line ${line}: ${cell("code")} is no ${scheme} code`);
  if (!cell("name")) throw new Error(`Region file line ${line}: the name is empty`);
  return {
    scheme,
    code: cell("code"),
    name: cell("name"),
    parent: cell("parent_code") || null,
    level,
    validFrom: cell("valid_from") || null,
    validTo: cell("valid_to") || null
  };
}
function isScheme(value) {
  return regionSchemes.some((scheme) => scheme === value);
}
var codeShapes = {
  kemendagri: [
    ["province", /^\d{2}$/],
    ["regency", /^\d{2}\.\d{2}$/],
    ["district", /^\d{2}\.\d{2}\.\d{2}$/],
    ["village", /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/]
  ],
  bps: [
    ["province", /^\d{2}$/],
    ["regency", /^\d{4}$/],
    ["district", /^\d{7}$/],
    ["village", /^\d{10}$/]
  ]
};
function levelOf(scheme, code) {
  return codeShapes[scheme].find(([, shape]) => shape.test(code))?.[0];
}
function checkTree(regions) {
  const known = /* @__PURE__ */ new Set();
  for (const { scheme, code } of regions) {
    if (known.has(`${scheme} ${code}`)) throw new Error(`Region file: ${code} stands twice`);
    known.add(`${scheme} ${code}`);
  }
  for (const { scheme, code, parent } of regions) {
    if (parent !== null && !known.has(`${scheme} ${parent}`)) {
      throw new Error(`Region file: ${code} lies in ${parent}, which is not in the file`);
    }
  }
}
function regionName(region) {
  if (region.name !== region.name.toUpperCase()) return region.name;
  return region.name.toLowerCase().replace(new RegExp("(^|[\\s(-])\\p{L}", "gu"), (start) => start.toUpperCase());
}
function regionsIn(regions, parent) {
  const collator = new Intl.Collator("id", { numeric: true });
  return regions.filter((region) => region.parent === parent).toSorted((a, b) => collator.compare(a.name, b.name));
}
function parseCsv(text) {
  const rows2 = [];
  let row = [];
  for (const [, quoted, plain2, end] of text.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === void 0 ? plain2 ?? "" : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.some((cell) => cell !== "")) rows2.push(row);
    row = [];
  }
  return rows2;
}

// src/people/regions.ts
var loaded = null;
function knownRegions() {
  loaded ??= loadRegions();
  return loaded;
}
async function regencies() {
  const regions = await knownRegions();
  return regionsIn(regions, null).flatMap(
    (province) => regionsIn(regions, province.code).map((region) => ({
      scheme: region.scheme,
      code: region.code,
      name: regionName(region),
      group: regionName(province)
    }))
  );
}

// src/people/pages/hours-fields.tsx
import { Fragment as Fragment14, jsx as jsx48, jsxs as jsxs43 } from "preact/jsx-runtime";
function HoursFields(props) {
  const words2 = setUpWords[props.lang];
  return /* @__PURE__ */ jsxs43(Fragment14, { children: [
    /* @__PURE__ */ jsx48("p", { class: "hint", children: words2.hoursHint }),
    weekdays.map((day) => /* @__PURE__ */ jsx48(FieldGroup, { name: day, label: words2.weekday[day], error: errorAt(props.errors, `${day}-opens`), children: /* @__PURE__ */ jsxs43("div", { class: "row", children: [
      /* @__PURE__ */ jsx48(TextInput, { name: `${day}-opens`, label: words2.opens, value: props.hours[day].opens, inputmode: "numeric", width: 10, maxlength: 5 }),
      /* @__PURE__ */ jsx48(TextInput, { name: `${day}-closes`, label: words2.closes, value: props.hours[day].closes, inputmode: "numeric", width: 10, maxlength: 5 })
    ] }) }, day))
  ] });
}

// src/people/pages/set-up.tsx
import { Fragment as Fragment15, jsx as jsx49, jsxs as jsxs44 } from "preact/jsx-runtime";
var plain = ["name", "region", "timezone", "address", "publicPhone", "onCallLine", "onCallNote", "headName", "headTitle", "login"];
var empty2 = {
  name: "",
  region: "",
  timezone: defaultZone,
  address: "",
  publicPhone: "",
  onCallLine: "",
  onCallNote: "",
  headName: "",
  headTitle: "",
  login: "",
  takesReports: false,
  hours: hoursAsTyped(officeHours)
};
var setUpPage = page({
  path: "/siapkan",
  allow: newcomer,
  load: async () => ({ regions: await regencies() }),
  actions: {
    default: outside(async (ctx, form) => {
      const given = readTyped(form);
      const region = (await regencies()).find((one) => one.code === given.region);
      const { hours, errors: hourErrors } = readHours(given.hours, ctx.lang);
      const login = readLogin(given.login);
      const errors = [
        ...problems(given, region, login, ctx.lang),
        ...hourErrors,
        ...passwordErrors(form, ctx.lang, [given.headName, given.login, given.name])
      ];
      if (errors.length > 0 || !region || !login) return again({ typed: given, errors });
      const { database } = ctx.app;
      try {
        const made = await makeOffice(database, {
          name: given.name,
          regionScheme: region.scheme,
          regionCode: region.code,
          regionName: region.name,
          timezone: zones.find((zone) => zone === given.timezone) ?? defaultZone,
          openingHours: hours,
          onCallLine: given.onCallLine || null,
          onCallNote: given.onCallNote || null,
          address: given.address || null,
          publicPhone: given.publicPhone || null,
          recovery: "later",
          head: {
            login,
            fullName: given.headName,
            jobTitle: given.headTitle || null,
            password: typedPassword(form, "password"),
            lang: ctx.lang,
            takesReports: given.takesReports
          }
        });
        const cookie = await database.as(
          { kind: "system", officeId: made.officeId },
          (scope) => openSession(scope, made.head, made.head.privateKey, { stage: "enrol", device: deviceOf(ctx.request) })
        );
        ctx.setCookie(sessionCookie, cookie);
        return redirect("/masuk/pertama");
      } catch (error) {
        if (error instanceof OfficeExists) return redirect("/masuk");
        throw error;
      }
    })
  },
  meta: (ctx) => ({ title: setUpWords[ctx.lang].title, shell: "console" }),
  view: (ctx, { regions }, state) => {
    const words2 = setUpWords[ctx.lang];
    const given = state?.typed ?? empty2;
    const errors = state?.errors ?? [];
    return /* @__PURE__ */ jsxs44(Fragment15, { children: [
      /* @__PURE__ */ jsx49(ErrorSummary, { errors }),
      /* @__PURE__ */ jsx49("h1", { children: words2.title }),
      /* @__PURE__ */ jsx49("p", { class: "lead", children: words2.lead }),
      /* @__PURE__ */ jsxs44("form", { method: "post", action: "/siapkan", children: [
        /* @__PURE__ */ jsx49(OnceField, {}),
        /* @__PURE__ */ jsx49(OfficeCard, { lang: ctx.lang, given, errors, regions }),
        /* @__PURE__ */ jsx49(HoursCard, { lang: ctx.lang, given, errors }),
        /* @__PURE__ */ jsx49(HeadCard, { lang: ctx.lang, given, errors }),
        /* @__PURE__ */ jsx49(Button, { wide: true, children: words2.submit })
      ] })
    ] });
  }
});
function readTyped(form) {
  const read = (name) => typed(form, name, name === "address" ? 500 : 120);
  const texts = Object.fromEntries(plain.map((name) => [name, read(name)]));
  return { ...texts, takesReports: form.get("takesReports") === "on", hours: typedHours(read) };
}
function problems(given, region, login, lang) {
  const words2 = setUpWords[lang].errors;
  return [
    ...given.name.length < 3 ? [{ name: "name", message: words2.name }] : [],
    ...region ? [] : [{ name: "region", message: words2.region }],
    ...isPhone(given.publicPhone) ? [] : [{ name: "publicPhone", message: words2.phone }],
    ...isPhone(given.onCallLine) ? [] : [{ name: "onCallLine", message: words2.phone }],
    ...given.headName.length < 2 ? [{ name: "headName", message: words2.headName }] : [],
    ...login ? [] : [{ name: "login", message: words2.login }]
  ];
}
function OfficeCard(props) {
  const words2 = setUpWords[props.lang];
  const { given, errors } = props;
  return /* @__PURE__ */ jsxs44(Card, { title: words2.officeHeading, children: [
    /* @__PURE__ */ jsx49(TextInput, { name: "name", label: words2.name, hint: words2.nameHint, value: given.name, maxlength: 120, required: true, error: errorAt(errors, "name") }),
    /* @__PURE__ */ jsx49(
      Select,
      {
        name: "region",
        label: words2.region,
        hint: words2.regionHint,
        value: given.region,
        required: true,
        error: errorAt(errors, "region"),
        options: props.regions.map((region) => ({ value: region.code, label: region.name, group: region.group }))
      }
    ),
    /* @__PURE__ */ jsx49(
      Select,
      {
        name: "timezone",
        label: words2.timezone,
        value: given.timezone,
        empty: false,
        options: [
          { value: "Asia/Jakarta", label: words2.zones.jakarta },
          { value: "Asia/Makassar", label: words2.zones.makassar },
          { value: "Asia/Jayapura", label: words2.zones.jayapura }
        ]
      }
    ),
    /* @__PURE__ */ jsx49(TextArea, { name: "address", label: words2.address, value: given.address, rows: 2, maxlength: 500, optional: true }),
    /* @__PURE__ */ jsx49(TextInput, { name: "publicPhone", type: "tel", label: words2.publicPhone, value: given.publicPhone, width: 20, maxlength: 30, optional: true, error: errorAt(errors, "publicPhone") }),
    /* @__PURE__ */ jsx49(
      TextInput,
      {
        name: "onCallLine",
        type: "tel",
        label: words2.onCallLine,
        hint: words2.onCallLineHint,
        value: given.onCallLine,
        width: 20,
        maxlength: 30,
        optional: true,
        error: errorAt(errors, "onCallLine")
      }
    ),
    /* @__PURE__ */ jsx49(TextInput, { name: "onCallNote", label: words2.onCallNote, hint: words2.onCallNoteHint, value: given.onCallNote, maxlength: 120, optional: true })
  ] });
}
function HoursCard(props) {
  return /* @__PURE__ */ jsx49(Card, { title: setUpWords[props.lang].hoursHeading, children: /* @__PURE__ */ jsx49(HoursFields, { lang: props.lang, hours: props.given.hours, errors: props.errors }) });
}
function HeadCard(props) {
  const words2 = setUpWords[props.lang];
  const { given, errors } = props;
  return /* @__PURE__ */ jsxs44(Card, { title: words2.headHeading, children: [
    /* @__PURE__ */ jsx49(TextInput, { name: "headName", label: words2.headName, value: given.headName, autocomplete: "name", maxlength: 120, required: true, error: errorAt(errors, "headName") }),
    /* @__PURE__ */ jsx49(TextInput, { name: "headTitle", label: words2.headTitle, value: given.headTitle, maxlength: 120, optional: true }),
    /* @__PURE__ */ jsx49(
      TextInput,
      {
        name: "login",
        label: words2.login,
        hint: words2.loginHint,
        value: given.login,
        autocomplete: "username",
        width: 20,
        maxlength: 40,
        spellcheck: false,
        required: true,
        error: errorAt(errors, "login")
      }
    ),
    /* @__PURE__ */ jsx49(NewPassword, { lang: props.lang, errors }),
    /* @__PURE__ */ jsx49(Checkbox, { name: "takesReports", label: words2.takesReports, hint: words2.takesReportsHint, checked: given.takesReports })
  ] });
}

// src/people/sign-in.ts
async function signIn(database, officeId, typed2) {
  const login = readLogin(typed2.login);
  const keys = { login: tryKey("login", login ?? typed2.login), caller: tryKey("caller", typed2.callerHash) };
  const door = { kind: "door", officeId };
  const start = await database.as(door, async (scope) => {
    const caller = await claimTry(scope, keys.caller, perCaller);
    const mine = caller.wait > 0 ? caller : await claimTry(scope, keys.login, perAccount);
    if (mine !== caller && mine.wait > 0) await releaseTry(scope, keys.caller, "one");
    const row = login === null ? null : await findAccountRow(scope, { login });
    if (row && mine.wait === 0 && mine.failures === perAccount.free) {
      await record(scope, { action: "sign_in.slowed", subjectKind: "account", subjectId: row.id });
    }
    return { wait: mine.wait, row };
  });
  if (start.wait > 0) return { kind: "wait", seconds: start.wait };
  const privateKey = await unlockAccount(start.row, typed2.password);
  if (!start.row || !privateKey) return { kind: "wrong" };
  return openHalfway(database, officeId, start.row, privateKey, typed2.device, keys);
}
async function openHalfway(database, officeId, row, privateKey, device, keys) {
  const stage = hasSecondStep(row) ? "second_step" : "enrol";
  return database.as({ kind: "door", officeId }, async (scope) => {
    await releaseTry(scope, keys.caller, "one");
    await releaseTry(scope, keys.login, "all");
    const account = await findAccount(scope, row.id);
    if (account?.status !== "active") return { kind: "wrong" };
    return { kind: "in", stage, cookie: await openSession(scope, account, privateKey, { stage, device }) };
  });
}

// src/people/pages/sign-in.tsx
import { Fragment as Fragment16, jsx as jsx50, jsxs as jsxs45 } from "preact/jsx-runtime";
function nextStep(stage, onward) {
  if (stage === "full") return onward;
  const path3 = stage === "enrol" ? "/masuk/pertama" : "/masuk/langkah-dua";
  return onward === "/hari-ini" ? path3 : `${path3}?ke=${encodeURIComponent(onward)}`;
}
var signInPage = page({
  path: "/masuk",
  allow: anyone,
  load: async (scope, ctx) => {
    if (ctx.visitor.kind === "account") return redirect(nextStep(ctx.visitor.stage, onwardFrom(ctx.query.get("ke"))));
    const office = await findOffice(scope);
    return office ? { office: office.name } : redirect("/siapkan");
  },
  actions: {
    default: outside(async (ctx, form) => {
      const office = await theOffice(ctx.app.database);
      if (!office) return redirect("/siapkan");
      const login = typed(form, "login", 80);
      const onward = onwardFrom(typed(form, "ke", 500));
      const done = await signIn(ctx.app.database, office.id, {
        login,
        password: typedPassword(form, "password"),
        device: deviceOf(ctx.request),
        callerHash: ctx.callerHash
      });
      if (done.kind !== "in") return again({ login, onward, wait: done.kind === "wait" ? done.seconds : null }, done.kind === "wait" ? 429 : 422);
      ctx.setCookie(sessionCookie, done.cookie);
      return redirect(nextStep(done.stage, onward));
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].signIn.title, flashes: { out: signInWords[ctx.lang].signOut.done } }),
  view: (ctx, loaded2, state) => {
    const words2 = signInWords[ctx.lang];
    const problem = state ? state.wait === null ? words2.wrong : words2.wait(state.wait) : null;
    return /* @__PURE__ */ jsxs45(Fragment16, { children: [
      problem && /* @__PURE__ */ jsx50(ErrorSummary, { errors: [{ name: "login", message: problem }] }),
      /* @__PURE__ */ jsx50("h1", { children: words2.signIn.title }),
      /* @__PURE__ */ jsx50("p", { class: "lead", children: words2.signIn.lead(loaded2.office) }),
      /* @__PURE__ */ jsxs45("form", { method: "post", action: "/masuk", children: [
        /* @__PURE__ */ jsx50(OnceField, {}),
        /* @__PURE__ */ jsx50("input", { type: "hidden", name: "ke", value: state?.onward ?? onwardFrom(ctx.query.get("ke")) }),
        /* @__PURE__ */ jsx50(
          TextInput,
          {
            name: "login",
            label: words2.signIn.login,
            value: state?.login,
            autocomplete: "username",
            maxlength: 80,
            width: 20,
            spellcheck: false,
            required: true,
            error: problem ?? void 0
          }
        ),
        /* @__PURE__ */ jsx50(TextInput, { name: "password", type: "password", label: words2.signIn.password, autocomplete: "current-password", maxlength: 200, required: true }),
        /* @__PURE__ */ jsx50(Button, { wide: true, children: words2.signIn.button })
      ] }),
      /* @__PURE__ */ jsx50(Disclosure, { summary: words2.signIn.forgotten, children: /* @__PURE__ */ jsx50("p", { children: words2.signIn.forgottenText }) })
    ] });
  }
});

// src/people/pages/sign-out.tsx
import { Fragment as Fragment17, jsx as jsx51, jsxs as jsxs46 } from "preact/jsx-runtime";
var signOutPage = page({
  path: "/keluar",
  allow: anyone,
  load: (_scope, ctx) => Promise.resolve(ctx.visitor.kind === "account" ? {} : redirect("/masuk")),
  actions: {
    default: outside(async (ctx) => {
      const { visitor } = ctx;
      if (visitor.kind === "account") {
        const door = { kind: "door", officeId: visitor.officeId };
        await ctx.app.database.as(door, (scope) => deleteSession(scope, visitor.sessionHash));
      }
      ctx.dropCookie(sessionCookie);
      return redirect("/masuk", "out");
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].signOut.title }),
  view: (ctx) => {
    const words2 = signInWords[ctx.lang].signOut;
    return /* @__PURE__ */ jsxs46(Fragment17, { children: [
      /* @__PURE__ */ jsx51("h1", { children: words2.title }),
      /* @__PURE__ */ jsx51("p", { class: "lead", children: words2.lead }),
      /* @__PURE__ */ jsx51("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsx51(Button, { children: words2.button }) })
    ] });
  }
});

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
  addAccount,
  officeHours,
  theOffice,
  sessionCookie,
  openSession,
  findVisitor,
  waitingForKeys,
  giveKeys,
  makeOffice,
  anyStaff,
  developer,
  decide,
  redirect,
  bytes,
  isAnswer,
  isAgain,
  onceField,
  claimOnce,
  rememberOnce,
  OnceField,
  page,
  endpoint,
  Table,
  catalogue,
  pickLang,
  BarChart,
  LineChart,
  Sparkline,
  StackedBars,
  Avatar,
  iconNames,
  Icon,
  Banner,
  Notice,
  InsetText,
  BodyMap,
  Button,
  ButtonLink,
  ButtonRow,
  PrintButton,
  Card,
  Door,
  Doors,
  Figure,
  Grid,
  RadioGroup,
  CheckboxGroup,
  Checkbox,
  ShadeScene,
  Breathing,
  ConsoleShell,
  DateField,
  DateInput,
  Dialog,
  Disclosure,
  Document,
  EmptyState,
  ErrorSummary,
  FileField,
  DescriptionList,
  SummaryList,
  Steps,
  ProgressBar,
  PublicShell,
  Skeleton,
  Scale,
  FaceScale,
  Select,
  Stepper,
  Tabs,
  Tag,
  UrgencyTag,
  DueTag,
  Badge,
  TextInput,
  TextArea,
  Timeline,
  Toast,
  Breadcrumb,
  Pagination,
  CopyableCode,
  renderDocument
};
//# sourceMappingURL=chunk-DQY5E7FV.mjs.map
