// Builds the server and what browsers load. Under a second; run at every launch and before the tests.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { isBuilt } from './is-built.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Builds when a source is newer than the last build. Two processes may do so at once: each swaps in a whole folder. */
export async function buildAll({ force = false, entries = serverEntries() } = {}) {
  if (!force && isBuilt()) return
  const started = Date.now()
  const half = join(root, `dist.${process.pid}`)
  rmSync(half, { recursive: true, force: true })
  await Promise.all([buildServer(half, entries), buildClient(half)])
  writeFileSync(join(half, 'built'), new Date(started).toISOString())
  const old = join(root, `dist.old.${process.pid}`)
  try {
    if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), old)
    renameSync(half, join(root, 'dist'))
  } catch {
    // Another process swapped its own build in between; both were made from the same sources.
    rmSync(half, { recursive: true, force: true })
  }
  rmSync(old, { recursive: true, force: true })
}

function serverEntries() {
  const entries = globSync(['src/entries/*.ts', 'bench/bench.ts'], { cwd: root, exclude: ['**/*.test.ts'] })
  return Object.fromEntries(entries.map((file) => [basename(file, '.ts'), join(root, file)]))
}

async function buildServer(out, entries) {
  await build({
    entryPoints: entries,
    outdir: join(out, 'server'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    alias: { '#src': join(root, 'src'), '#content': join(root, 'content') },
    loader: { '.csv': 'file' },
    logLevel: 'warning',
  })
}

async function buildClient(out) {
  const client = join(out, 'client')
  mkdirSync(join(client, 'a'), { recursive: true })
  const islands = globSync(['src/**/islands/*.island.{ts,tsx}', 'src/ui/enhance/{public,console}.ts'], {
    cwd: root,
  })
  const names = {}
  const files = {}
  // The script of every public page stands alone: one request, nothing shared to wait for.
  const alone = islands.filter((file) => file.endsWith('enhance/public.ts'))
  const sharing = islands.filter((file) => !alone.includes(file))
  for (const [group, splitting] of [
    [alone, false],
    [sharing, true],
  ])
    await bundleIslands(group, splitting, client, names, files)
  for (const sheet of ['console']) {
    const css = await minifyCss(`src/ui/css/${sheet}.css`)
    const path = `a/${sheet}-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
    writeFileSync(join(client, path), css)
    names[`${sheet}.css`] = path
    files[path] = 'css'
  }
  const publicCss = await minifyCss('src/ui/css/public.css')
  await buildWorker(client, names, files)
  for (const path of globSync('src/ui/static/*', { cwd: root })) {
    writeFileSync(join(client, basename(path)), readFileSync(join(root, path)))
    files[basename(path)] = path.split('.').pop()
  }
  for (const path of Object.keys(files)) compress(join(client, path))
  writeFileSync(join(client, 'manifest.json'), JSON.stringify({ names, files, publicCss }))
}

async function bundleIslands(islands, splitting, client, names, files) {
  const result = await build({
    entryPoints: islands.map((file) => ({
      in: join(root, file),
      out: basename(file).replace(/(\.island)?\.tsx?$/, ''),
    })),
    outdir: join(client, 'a'),
    entryNames: '[name]-[hash]',
    chunkNames: 'c-[hash]',
    bundle: true,
    splitting,
    format: 'esm',
    platform: 'browser',
    target: ['chrome80', 'firefox78', 'safari14.1'],
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '#src': join(root, 'src'), '#content': join(root, 'content') },
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: true,
    logLevel: 'warning',
  })
  for (const [output, about] of Object.entries(result.metafile.outputs)) {
    const path = `a/${basename(output)}`
    files[path] = 'js'
    if (about.entryPoint) names[basename(about.entryPoint).replace(/(\.island)?\.tsx?$/, '')] = path
  }
}

/** The service worker is told which files make up the shell, and changes whenever one of them does. */
async function buildWorker(client, names, files) {
  const entry = join(root, 'src/platform/web/service-worker.ts')
  if (!existsSync(entry)) return
  const shell = Object.entries(names)
    .filter(([name]) => ['public', 'report', 'pace', 'between', 'console.css'].includes(name))
    .map(([, path]) => `/${path}`)
  const version = createHash('sha256')
    .update(JSON.stringify([names, Object.keys(files)]))
    .digest('hex')
    .slice(0, 12)
  await build({
    entryPoints: [entry],
    outfile: join(client, 'service-worker.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome80'],
    minify: true,
    define: { SHELL: JSON.stringify(shell), VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  })
  files['service-worker.js'] = 'js'
}

async function minifyCss(file) {
  const result = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome100', 'firefox100', 'safari15.4'],
    logLevel: 'warning',
  })
  return result.outputFiles[0].text.trim()
}

function compress(file) {
  const bytes = readFileSync(file)
  if (bytes.length < 300) return
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
