// src/entries/dev.ts
process.env["NODE_ENV"] = "development";
await import("./start.mjs");
//# sourceMappingURL=dev.mjs.map
