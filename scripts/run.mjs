// Runs any of the product's commands under the pinned Node, whatever Node is on the path.
// Plain JavaScript and nothing but Node's own modules: it must work before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [command, ...rest] = process.argv.slice(2)

installWhatIsMissing()
const node = pinnedNode()

const commands = {
  start: () => launch('start'),
  dev: () => launch('dev'),
  demo: () => launch('demo'),
  backup: () => launch('backup'),
  restore: () => launch('restore'),
  'verify-audit': () => launch('verify-audit'),
  'types:db': () => [node, [join(root, 'scripts/types-db.ts')]],
  bench: () => launch('bench'),
  format: () => tool('oxfmt', rest),
  test: () => [node, [join(root, 'scripts/test.mjs'), ...rest]],
  exec: () => tool(rest[0], rest.slice(1)),
  node: () => [node, rest],
}

const plan = commands[command]
if (!plan) {
  console.error(`Unknown command "${command ?? ''}". Known: ${Object.keys(commands).join(', ')}`)
  process.exit(2)
}
const [program, args] = plan()
const serving = ['start', 'demo', 'dev'].includes(command)
const child = spawn(program, args, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(serving ? frugal() : {}),
    PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  },
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm hands a signal to its shell and to nothing below it: whoever loses that shell was meant to stop as well.
if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && child.kill('SIGTERM'), 500).unref()
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)))

/** The build is made by esbuild in well under a second, so every launch starts from the sources. */
function launch(entry) {
  return [node, ['--disable-warning=ExperimentalWarning', join(root, 'scripts/launch.mjs'), entry, ...rest]]
}

/**
 * Keeps the memory of a serving process small (scripts/frugal.json): a young generation that is emptied early and
 * C heaps that give back what they no longer need. What the environment already says is left as it is.
 */
function frugal() {
  const settings = JSON.parse(readFileSync(join(root, 'scripts/frugal.json'), 'utf8'))
  return Object.fromEntries(Object.entries(settings).filter(([name]) => process.env[name] === undefined))
}

function tool(bin, args) {
  const name = bin === 'tsc' ? 'typescript-native' : bin
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  const file =
    typeof manifest.bin === 'string' ? manifest.bin : (manifest.bin[bin] ?? Object.values(manifest.bin)[0])
  return [node, [join(root, 'node_modules', name, file), ...args]]
}

function pinnedNode() {
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const pinned = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    file,
  )
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `No pinned Node for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}. Install Node 24 or newer and try again.`,
  )
  process.exit(1)
}

function installWhatIsMissing() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules/.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing what is missing (once) …')
  // Not `npm ci`: it refuses a lock file in which some platform's optional binary was not to be had.
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
  writeFileSync(stamp, wanted)
}
