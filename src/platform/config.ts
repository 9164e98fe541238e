import * as v from 'valibot'
import { resolve } from 'node:path'
import { usualFolder } from './usual-folder.ts'

/** Settings of one process, read from the environment once at start-up. */
export type Config = Readonly<{
  port: number
  host: string
  dataFolder: string
  databaseUrl: string | null
  origin: URL
  secureCookies: boolean
  smtpUrl: string | null
  /** The number of the organisation in SATUSEHAT; null keeps its identifiers out of exports. */
  satusehatOrganization: string | null
  /** How old the last backup may be before the office is told, in days; 0 where backups are made by other means. */
  backupDays: number
  development: boolean
}>

/** A setting that cannot be used. The message names the setting, what is wrong and what would be right. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const portSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/),
  v.transform(Number),
  v.minValue(0),
  v.maxValue(65_535),
)
const daysSchema = v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number))
const hostSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:[\]-]{1,253}$/))

export function readConfig(env: Record<string, string | undefined>): Config {
  const port = read(
    'PORT',
    env['PORT'] ?? '4180',
    portSchema,
    'a number from 0 to 65535, for example PORT=4180',
  )
  const host = read(
    'HOST',
    env['HOST'] ?? '127.0.0.1',
    hostSchema,
    'an address to listen on, for example HOST=127.0.0.1',
  )
  const origin = readOrigin(env['NAUNGAN_ORIGIN'], host, port)
  return {
    port,
    host,
    dataFolder: readFolder(env['NAUNGAN_DATA'] ?? (env['DATABASE_URL'] ? 'data' : usualFolder())),
    databaseUrl: readUrl(
      'DATABASE_URL',
      env['DATABASE_URL'],
      ['postgres:', 'postgresql:'],
      'postgres://user:password@host:5432/name',
    ),
    origin,
    secureCookies: origin.protocol === 'https:',
    smtpUrl: readUrl(
      'SMTP_URL',
      env['SMTP_URL'],
      ['smtp:', 'smtps:'],
      'smtp://user:password@mail.example:587',
    ),
    satusehatOrganization: readSatusehat(env['SATUSEHAT_ORGANIZATION']),
    backupDays: read(
      'NAUNGAN_BACKUP_DAYS',
      env['NAUNGAN_BACKUP_DAYS'] ?? '3',
      daysSchema,
      'a number of days, for example NAUNGAN_BACKUP_DAYS=3, or 0 where backups are made by other means',
    ),
    development: env['NODE_ENV'] === 'development',
  }
}

function read<T>(name: string, value: string, schema: v.GenericSchema<string, T>, right: string): T {
  const result = v.safeParse(schema, value.trim())
  if (result.success) return result.output
  throw new ConfigError(`${name}="${value}" cannot be used. It must be ${right}.`)
}

/** Organisations are numbered; a uuid is what the sandbox gives. */
function readSatusehat(value: string | undefined): string | null {
  const text = value?.trim() ?? ''
  if (text === '') return null
  if (/^(\d{6,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text)) return text
  throw new ConfigError(
    `SATUSEHAT_ORGANIZATION="${value}" cannot be used. It must be the number of the organisation, for example SATUSEHAT_ORGANIZATION=100012345.`,
  )
}

/** What lies there is made up by the running system and gone with it; below /run/media stand disks one plugs in. */
const notADisk = /^\/(proc|sys|dev|run(?!\/media\/))(\/|$)/

function readFolder(value: string): string {
  if (value.trim() === '')
    throw new ConfigError('NAUNGAN_DATA is set but empty. Give a folder, or leave it unset for ./data.')
  const folder = resolve(value)
  if (process.platform !== 'win32' && notADisk.test(folder))
    throw new ConfigError(
      `NAUNGAN_DATA="${value}" cannot be used. It must be a folder on a disk, for example NAUNGAN_DATA=/var/lib/naungan.`,
    )
  return folder
}

function readUrl(
  name: string,
  value: string | undefined,
  protocols: string[],
  example: string,
): string | null {
  if (value === undefined || value === '') return null
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  throw new ConfigError(`${name} cannot be used. It must look like ${example}.`)
}

function readOrigin(value: string | undefined, host: string, port: number): URL {
  if (value === undefined || value === '') {
    const name =
      host === '0.0.0.0' || host === '::'
        ? 'localhost'
        : host.includes(':') && !host.startsWith('[')
          ? `[${host}]`
          : host
    const own = `http://${name}:${port}`
    if (URL.canParse(own)) return new URL(own)
    throw new ConfigError(
      `HOST="${host}" cannot be used. It must be an address to listen on, for example HOST=127.0.0.1.`,
    )
  }
  if (URL.canParse(value)) {
    const url = new URL(value)
    const bare =
      (url.pathname === '/' || url.pathname === '') &&
      url.search === '' &&
      url.hash === '' &&
      url.username === ''
    if ((url.protocol === 'https:' || url.protocol === 'http:') && bare) return url
  }
  throw new ConfigError(
    `NAUNGAN_ORIGIN="${value}" cannot be used. It must be the public address alone, for example https://naungan.example.go.id.`,
  )
}
