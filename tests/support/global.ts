import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/db/embedded.ts'

/** One real PostgreSQL for the whole run, in a folder that goes away. NAUNGAN_TEST_DATABASE_URL names another. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NAUNGAN_TEST_DATABASE_URL']
  if (given) {
    project.provide('serverUrl', given)
    return () => Promise.resolve()
  }
  const folder = mkdtempSync(join(tmpdir(), 'naungan-tests-'))
  chmodSync(folder, 0o755)
  // The folder is thrown away, so nothing in it needs to outlive a power cut. Tests of durability start their own.
  const embedded = await startEmbedded(folder, { fsync: false, extraSettings: { max_connections: '300' } })
  project.provide('serverUrl', embedded.url)
  return async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
