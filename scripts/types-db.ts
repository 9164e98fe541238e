import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { doorsOf } from '../src/platform/db/connect.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { root } from '../src/platform/root.ts'

/** Writes src/platform/db/schema.ts from a freshly migrated database. */
const folder = mkdtempSync(join(tmpdir(), 'naungan-types-'))
chmodSync(folder, 0o755)
const embedded = await startEmbedded(folder, { fsync: false })
try {
  await migrate(doorsOf(embedded.url), join(root, 'migrations'))
  const file = join(root, 'src/platform/db/schema.ts')
  const tool = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  const args = ['--url', embedded.url, '--dialect', 'postgres', '--default-schema', 'public', '--date-parser', 'string', '--numeric-parser', 'number', '--type-only-imports', '--exclude-pattern', 'jobs.*', '--out-file', file]
  execFileSync(process.execPath, [tool, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  // 64-bit counts are read as numbers here (connect.ts); none of ours comes near 2^53.
  const text = readFileSync(file, 'utf8').replace('ColumnType<string, bigint | number | string, bigint | number | string>', 'ColumnType<number, bigint | number | string, bigint | number | string>')
  writeFileSync(file, text)
} finally {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}
