import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

/** What the build made for browsers: hashed files, immutable for a year, compressed beforehand. */
export type Assets = Readonly<{
  /** Address of an island or sheet by the name its source has ("report", "console.css"). */
  url(name: string): string
  /** The public sheet, which is written into the page itself so that nothing blocks the first view. */
  publicCss: string
  publicCssHash: string
  file(path: string): AssetFile | null
}>

export type AssetFile = Readonly<{
  type: string
  plain: Buffer
  gzip: Buffer | null
  brotli: Buffer | null
  immutable: boolean
}>

type Manifest = { names: Record<string, string>; publicCss: string; files: Record<string, string> }

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
}

export function loadAssets(folder: string = join(root, 'dist/client')): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const files = new Map<string, AssetFile>()
  for (const [path, type] of Object.entries(manifest.files)) {
    const at = join(folder, path)
    const read = (extension: string) => (existsSync(at + extension) ? readFileSync(at + extension) : null)
    const immutable = path.startsWith('a/')
    files.set(`/${path}`, {
      type: types[type] ?? 'application/octet-stream',
      plain: readFileSync(at),
      gzip: read('.gz'),
      brotli: read('.br'),
      immutable,
    })
  }
  return {
    url: (name) => {
      const path = manifest.names[name]
      if (!path) throw new Error(`No asset called "${name}" was built.`)
      return `/${path}`
    },
    publicCss: manifest.publicCss,
    publicCssHash: createHash('sha256').update(manifest.publicCss).digest('base64'),
    file: (path) => files.get(path) ?? null,
  }
}
