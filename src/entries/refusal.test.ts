import { createServer } from 'node:net'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../platform/config.ts'
import { makeFolder } from '../platform/db/make-folder.ts'
import { mustBeFree, refusalText } from './refusal.ts'

test('a port that something else uses is refused by name before anything is started', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(mustBeFree(readConfig({ PORT: String(port) }))).rejects.toThrow(ConfigError)
  await new Promise((done) => other.close(done))
  await mustBeFree(readConfig({ PORT: String(port) }))
})

test('what a setting caused ends as one line that names the setting', () => {
  const failed = (code: string, syscall: string) => Object.assign(new Error(`${code}: no`), { code, syscall })
  expect(refusalText(failed('ECONNREFUSED', 'connect'))).toMatch(/^DATABASE_URL: [^\n]+$/)
  expect(refusalText(failed('28P01', ''))).toMatch(/^DATABASE_URL: [^\n]+$/)
  expect(refusalText(failed('3D000', ''))).toMatch(/^DATABASE_URL: [^\n]+$/)
})

// A folder that cannot be made: below a file, and where the file system takes back what it has just given.
const impossible = [`${import.meta.filename}/data`, ...(existsSync('/proc/self') ? ['/proc/self/a/b'] : [])]

test.each(impossible)('the folder %s is refused at once', (folder) => {
  const began = performance.now()
  const thrown = () => {
    try {
      makeFolder(folder)
      return null
    } catch (error) {
      return error
    }
  }
  expect(refusalText(thrown())).toMatch(/^NAUNGAN_DATA cannot be used: [^\n]+$/)
  // Node's own way to make such a folder never comes back on some file systems.
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('a mistake of our own keeps its trace', () => {
  expect(refusalText(new TypeError('x is not a function'))).toContain('refusal.test.ts')
})
