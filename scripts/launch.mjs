// Builds what changed, then runs one of the product's entries (src/entries/*.ts).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './is-built.mjs'

const [entry, ...rest] = process.argv.slice(2)
// In a process of its own: the builder's memory must not stay with a server that runs for months.
if (!isBuilt()) {
  const done = spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
process.argv = [process.argv[0], process.argv[1], ...rest]
await import(new URL(`../dist/server/${entry}.mjs`, import.meta.url).href)
