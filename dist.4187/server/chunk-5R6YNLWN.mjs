// src/platform/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
var root = findRoot(import.meta.dirname);
function findRoot(folder) {
  if (existsSync(join(folder, "migrations")) && existsSync(join(folder, "package.json"))) return folder;
  if (dirname(folder) === folder) throw new Error("The folder of Naungan was not found.");
  return findRoot(dirname(folder));
}

export {
  root
};
//# sourceMappingURL=chunk-5R6YNLWN.mjs.map
