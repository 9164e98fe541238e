import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the draft keeper weighs at most 2 KB over the wire', async () => {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('autosave.browser.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const [script] = built.outputFiles
  expect(brotliCompressSync(script?.contents ?? '').length).toBeLessThanOrEqual(2048)
  expect(script?.text).toContain('AES-GCM')
})
