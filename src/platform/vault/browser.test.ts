import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test.each([
  ['word-code.ts', 2],
  ['way-back.ts', 2],
  ['box.ts', 10],
  ['word-code.browser.ts', 14],
])('%s runs in a browser and stays under %i KB on the wire', async (file, limit) => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/${file}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // With this platform a Node module anywhere below is an error, which fails the test.
    platform: 'browser',
    logLevel: 'silent',
  })
  expect(outputFiles.length).toBe(1)
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(limit * 1024)
})
