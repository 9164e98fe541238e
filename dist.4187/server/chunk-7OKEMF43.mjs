import {
  startEmbedded
} from "./chunk-7KWAONQF.mjs";

// src/platform/db/owner-door.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
async function openOwnerDoor(config) {
  if (config.databaseUrl) return { url: config.databaseUrl, close: () => Promise.resolve() };
  const running = runningUrl(config.dataFolder);
  if (running) return { url: running, close: () => Promise.resolve() };
  const embedded = await startEmbedded(config.dataFolder);
  return { url: embedded.url, close: () => embedded.stop() };
}
function runningUrl(dataFolder) {
  const pidFile = join(dataFolder, "postgres", "postmaster.pid");
  const secret = join(dataFolder, "postgres-password");
  if (!existsSync(pidFile) || !existsSync(secret)) return null;
  const [pid = "", , , port = ""] = readFileSync(pidFile, "utf8").split("\n");
  try {
    process.kill(Number(pid), 0);
  } catch {
    return null;
  }
  return `postgres://naungan:${encodeURIComponent(readFileSync(secret, "utf8").trim())}@127.0.0.1:${port.trim()}/postgres`;
}

export {
  openOwnerDoor
};
//# sourceMappingURL=chunk-7OKEMF43.mjs.map
