import {
  openOwnerDoor
} from "./chunk-7OKEMF43.mjs";
import {
  CommandError,
  runCommand,
  say
} from "./chunk-XSPZIKV7.mjs";
import {
  verifyChain
} from "./chunk-JVNGEE77.mjs";
import {
  readConfig
} from "./chunk-5AINAES6.mjs";
import "./chunk-7KWAONQF.mjs";

// src/entries/verify-audit.ts
import pg from "pg";
runCommand(async () => {
  const door = await openOwnerDoor(readConfig(process.env));
  const client = new pg.Client({ connectionString: door.url });
  try {
    await client.connect();
    const verdict = await verifyChain(client);
    if (!verdict.sound) throw new CommandError(`The record is broken at position ${verdict.position}: ${verdict.reason}`);
    say(`The record is sound: ${verdict.links} entries in the chain, ${verdict.waiting} waiting to be linked.`);
  } finally {
    await client.end();
    await door.close();
  }
});
//# sourceMappingURL=verify-audit.mjs.map
