import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { usualFolder } from './usual-folder.ts'

describe('settings', () => {
  test('without any setting the house runs on this machine alone', () => {
    const config = readConfig({})
    expect(config.host).toBe('127.0.0.1')
    expect(config.origin.origin).toBe('http://127.0.0.1:4180')
    expect(config.secureCookies).toBe(false)
  })

  test('an https address makes cookies secure', () => {
    expect(readConfig({ NAUNGAN_ORIGIN: 'https://naungan.example.go.id' }).secureCookies).toBe(true)
  })

  test('root keeps the data where its database user may enter, everybody else beside the program', () => {
    const closed = mkdtempSync(join(tmpdir(), 'naungan-closed-'))
    try {
      chmodSync(closed, 0o700)
      expect(usualFolder(join(closed, 'data'), true)).toBe('/var/lib/naungan')
      expect(usualFolder(join(closed, 'data'), false)).toBe(join(closed, 'data'))
      chmodSync(closed, 0o755)
      expect(usualFolder(join(closed, 'data'), true)).toBe(join(closed, 'data'))
    } finally {
      rmSync(closed, { recursive: true })
    }
  })

  test('a disk that was plugged in may hold the data', () => {
    expect(readConfig({ NAUNGAN_DATA: '/run/media/sari/DISK/naungan' }).dataFolder).toBe(
      '/run/media/sari/DISK/naungan',
    )
  })

  test.each([
    [{ PORT: 'abc' }, /PORT="abc".*0 to 65535/],
    [{ PORT: '70000' }, /PORT/],
    [{ HOST: 'a b' }, /HOST/],
    [{ HOST: '999.1.1.1' }, /HOST="999.1.1.1"/],
    [{ NAUNGAN_DATA: ' ' }, /NAUNGAN_DATA/],
    [{ NAUNGAN_DATA: '/proc/1/data' }, /NAUNGAN_DATA="\/proc\/1\/data".*a disk/],
    [{ NAUNGAN_DATA: '/var/../sys/x' }, /NAUNGAN_DATA.*a disk/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL.*postgres:\/\//],
    [{ NAUNGAN_ORIGIN: 'https://x.id/sub' }, /NAUNGAN_ORIGIN.*alone/],
    [{ NAUNGAN_ORIGIN: 'ftp://x.id' }, /NAUNGAN_ORIGIN/],
    [{ SMTP_URL: 'mail.example' }, /SMTP_URL/],
    [{ NAUNGAN_BACKUP_DAYS: 'daily' }, /NAUNGAN_BACKUP_DAYS="daily".*number of days/],
    [{ NAUNGAN_BACKUP_DAYS: '' }, /NAUNGAN_BACKUP_DAYS/],
    [{ SATUSEHAT_ORGANIZATION: 'rs kami' }, /SATUSEHAT_ORGANIZATION="rs kami".*number/],
  ])('%o is refused by name, with what would be right', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(message)
  })
})
