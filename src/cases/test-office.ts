import { join } from 'node:path'
import { pino } from 'pino'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { openDatabase, type AccountScope, type Database } from '#src/platform/db/scope.ts'
import { accountSymmetricKey, type PrivateKey, type Share } from '#src/platform/vault/index.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import {
  activateAccount,
  addAccount,
  giveKeys,
  makeOffice,
  officeHours,
  prepareAccountSecrets,
  waitingForKeys,
} from '#src/people/index.ts'
import { readConfig } from '#src/platform/config.ts'
import type { App } from '#src/platform/web/app.ts'
import { loadAssets } from '#src/platform/web/assets.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { renderFailure, renderPage } from '#src/site/frame.tsx'
import { caseEndpoints, casePages } from './pages.ts'
import { freshDatabase } from '../../tests/support/house.ts'

/** An office with people in it, for tests of use cases: no server, no browser. */
export type TestOffice = Readonly<{
  database: Database
  officeId: OfficeId
  shares: readonly Share[]
  head: Member
  hire(name: string, ...roles: Role[]): Promise<Member>
  as<T>(member: Member, work: (scope: AccountScope, member: Member) => Promise<T>): Promise<T>
  end(): Promise<void>
}>

export async function openTestOffice(serverUrl: string): Promise<TestOffice> {
  const doors = doorsOf(await freshDatabase(serverUrl))
  await migrate(doors, join(import.meta.dirname, '../../migrations'))
  const database = openDatabase(openPool(doors.appUrl, 6))
  const office = await makeOffice(database, {
    name: 'UPTD PPA Uji',
    regionScheme: 'kemendagri',
    regionCode: '14.01',
    regionName: 'Kabupaten Kampar',
    openingHours: officeHours,
    head: {
      login: 'kepala',
      fullName: 'Rahmawati Kepala',
      password: 'sandi panjang sekali',
      takesReports: true,
    },
  })
  const memberOf = (
    accountId: AccountId,
    fullName: string,
    roles: readonly Role[],
    privateKey: PrivateKey,
  ): Member => ({
    kind: 'account',
    stage: 'full',
    officeId: office.officeId,
    accountId,
    roles,
    fullName,
    sessionHash: Buffer.alloc(32),
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) },
  })
  const as: TestOffice['as'] = (member, work) =>
    database.as(
      { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
      (scope) => work(scope, member),
    )
  const head = memberOf(office.head.id, 'Rahmawati Kepala', office.head.roles, office.head.privateKey)
  let hired = 0
  return {
    database,
    officeId: office.officeId,
    shares: office.shares ?? [],
    head,
    as,
    end: () => database.end(),
    hire: async (fullName, ...roles) => {
      hired += 1
      const id = await as(head, (scope) => addAccount(scope, { login: `petugas.${hired}`, fullName, roles }))
      const secrets = await prepareAccountSecrets(id, 'sandi panjang sekali')
      await database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
        activateAccount(scope, id, secrets),
      )
      await as(head, async (scope) =>
        giveKeys(
          scope,
          head,
          (await waitingForKeys(scope)).map((one) => one.id),
        ),
      )
      return memberOf(id, fullName, roles, secrets.privateKey)
    },
  }
}

export type TestSite = Readonly<{
  get(
    member: Member | null,
    path: string,
    lang?: 'id' | 'en',
  ): Promise<{ status: number; text: string; location: string | null }>
  post(
    member: Member,
    path: string,
    form: Record<string, string | string[] | Blob>,
  ): Promise<{ status: number; text: string; location: string | null }>
}>

/** The pages of this capability on a server without a socket. Whoever is named in the cookie is signed in. */
export function openTestSite(
  office: TestOffice,
  members: readonly Member[],
  now: () => Date = () => new Date(),
): TestSite {
  const config = readConfig({ PORT: '0' })
  const byId = new Map(members.map((member) => [String(member.accountId), member]))
  const app: App = {
    config,
    database: office.database,
    log: pino({ level: 'silent' }),
    assets: loadAssets(),
    clock: now,
    live: { hear: () => () => undefined, stop: async () => undefined },
    jobs: { send: async () => undefined, stop: async () => undefined },
    findVisitor: async (cookies) =>
      byId.get(cookies('as') ?? '') ?? { kind: 'anyone', officeId: office.officeId },
    house: async () => ({ hasOffice: true, development: false }),
    demonstration: false,
  }
  const doors = {
    signIn: '/masuk',
    finishSignIn: () => '/masuk',
    giveCode: '/laporanku',
    openPlace: '/tempatku/masuk',
  }
  const server = buildServer(app, {
    pages: casePages,
    endpoints: caseEndpoints,
    renderPage,
    renderFailure,
    doors,
  })
  const send = async (member: Member | null, path: string, body?: FormData, lang = 'id') => {
    const headers = new Headers({
      'sec-fetch-site': 'same-origin',
      origin: config.origin.origin,
      'accept-language': lang,
      ...(member ? { cookie: `as=${member.accountId}` } : {}),
    })
    const response = await server.fetch(
      new Request(config.origin.origin + path, body ? { method: 'POST', headers, body } : { headers }),
    )
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  return {
    get: (member, path, lang) => send(member, path, undefined, lang),
    post: (member, path, form) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form))
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
      return send(member, path, body)
    },
  }
}
