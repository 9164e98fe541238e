// Says whether the build is newer than everything it is made from. Nothing but Node's own modules: a server asks it too.
import { existsSync, globSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const sources = [
  'src/**/*.{ts,tsx,css}',
  'src/ui/static/*',
  'content/**/*',
  'scripts/build.mjs',
  'package-lock.json',
  'bench/**/*.ts',
  'tests/support/*.ts',
]

export function isBuilt() {
  const stamp = join(root, 'dist/built')
  if (!existsSync(stamp)) return false
  const time = statSync(stamp).mtimeMs
  return globSync(sources, { cwd: root }).every((file) => statSync(join(root, file)).mtimeMs <= time)
}
