// Everything that must hold, in one command: types, lint, floors, dead code, and every test.
// Ends with one plain line: "N passed, N failed".
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './build.mjs'

const root = join(import.meta.dirname, '..')
const results = { passed: 0, failed: 0 }
const bin = (name) => join(root, 'node_modules', name)

await check('build', () => buildAll({ force: true }))
await check('types', () => run(bin('typescript-native/bin/tsc'), ['--noEmit']))
await check('lint', () => run(bin('oxlint/bin/oxlint'), ['--quiet']))
await check('format', () => run(bin('oxfmt/bin/oxfmt'), ['--check', 'src', 'content', 'tests', 'bench']))
await check('floors', () => run(bin('dependency-cruiser/bin/dependency-cruise.mjs'), ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err']))
await check('dead code', () => run(bin('knip/bin/knip.js'), ['--no-progress']))
await tests()

console.log(`\n${results.passed} passed, ${results.failed} failed`)
process.exit(results.failed === 0 ? 0 : 1)

async function check(name, work) {
  const started = Date.now()
  try {
    await work()
    results.passed += 1
    console.log(`ok    ${name} (${Date.now() - started} ms)`)
  } catch (error) {
    results.failed += 1
    console.log(`FAIL  ${name}\n${error.message}`)
  }
}

async function tests() {
  const report = join(tmpdir(), `naungan-report-${process.pid}.json`)
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]
  const code = await run(bin('vitest/vitest.mjs'), args, { inherit: true }).then(() => 0, () => 1)
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    results.passed += numPassedTests
    results.failed += numFailedTests
    if (code !== 0 && numFailedTests === 0) results.failed += Math.max(1, numFailedTestSuites)
  } catch {
    results.failed += 1
    console.log('FAIL  tests ended without a report')
  }
  rmSync(report, { force: true })
}

function run(file, args, { inherit = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout?.on('data', (chunk) => (said += chunk))
    child.stderr?.on('data', (chunk) => (said += chunk))
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(said.slice(-6000)))))
  })
}
