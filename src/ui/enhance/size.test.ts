import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

test.each([
  ['public', 1.5],
  ['console', 3],
])('the script of %s pages stays below %s KB on the wire', (entry, limit) => {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(`${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const size = brotliCompressSync(built.outputFiles[0]?.contents ?? '').length
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThan(limit * 1024)
})
