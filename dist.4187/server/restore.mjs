import {
  root
} from "./chunk-5R6YNLWN.mjs";
import {
  openOwnerDoor
} from "./chunk-7OKEMF43.mjs";
import {
  CommandError,
  askPassphrase,
  progressBar,
  readArchive,
  runCommand,
  say
} from "./chunk-XSPZIKV7.mjs";
import {
  readConfig
} from "./chunk-5AINAES6.mjs";
import {
  doorsOf,
  migrate
} from "./chunk-7KWAONQF.mjs";

// src/entries/restore.ts
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
runCommand(async () => {
  const file = process.argv[2];
  if (!file) throw new CommandError("Say which archive: npm run restore FILE");
  if (!existsSync(resolve(file))) throw new CommandError(`There is no file ${resolve(file)}`);
  const passphrase = await askPassphrase("Passphrase of the archive:");
  const door = await openOwnerDoor(readConfig(process.env));
  const bar = progressBar("restore");
  try {
    await migrate(doorsOf(door.url), join(root, "migrations"));
    const manifest = await readArchive(door.url, resolve(file), passphrase, bar.step);
    bar.end();
    say(`Put back what was saved on ${manifest.savedAt}`);
  } finally {
    bar.end();
    await door.close();
  }
});
//# sourceMappingURL=restore.mjs.map
