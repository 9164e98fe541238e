// Builds what changed, then runs one of the product's entries (src/entries/*.ts).
import { buildAll } from './build.mjs'

const [entry, ...rest] = process.argv.slice(2)
await buildAll()
process.argv = [process.argv[0], process.argv[1], ...rest]
await import(new URL(`../dist/server/${entry}.mjs`, import.meta.url).href)
