import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { doorsOf } from '#src/platform/db/connect.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { root } from '#src/platform/root.ts'
import { freshDatabase } from './support/house.ts'

test('several databases of one server are brought up to date at the same moment, and one database by several nodes', async () => {
  const serverUrl = inject('serverUrl')
  const urls = await Promise.all([1, 2, 3, 4, 5, 6].map(() => freshDatabase(serverUrl)))
  const shared = urls[0] ?? ''
  const applied = await Promise.all(
    [...urls, shared, shared].map((url) => migrate(doorsOf(url), join(root, 'migrations'))),
  )
  const counts = applied.map((names) => names.length)
  expect(counts.slice(1, 6)).toEqual(Array.from({ length: 5 }, () => counts[1]))
  // Of the three nodes that share a database exactly one did the work.
  expect([counts[0], counts[6], counts[7]].toSorted((a = 0, b = 0) => a - b)).toEqual([0, 0, counts[1]])
})

test('a program older than the database says so and leaves it alone', async () => {
  const doors = doorsOf(await freshDatabase(inject('serverUrl')))
  const applied = await migrate(doors, join(root, 'migrations'))
  const older = mkdtempSync(join(tmpdir(), 'naungan-older-'))
  try {
    const newest = applied.at(-1) ?? ''
    cpSync(join(root, 'migrations'), older, { recursive: true, filter: (name) => !name.endsWith(newest) })
    await expect(migrate(doors, older)).rejects.toThrow(`newer Naungan (${newest})`)
  } finally {
    rmSync(older, { recursive: true, force: true })
  }
})
