import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, Database } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import {
  accountSymmetricKey,
  fromBase64Url,
  sessionKeys,
  type PrivateKey,
  type Share,
} from '#src/platform/vault/index.ts'
import { cookieName } from '#src/platform/web/cookies.ts'
import {
  activateAccount,
  addAccount,
  giveKeys,
  makeOffice,
  officeHours,
  openSession,
  prepareAccountSecrets,
  sessionCookie,
  waitingForKeys,
} from '#src/people/index.ts'

/** Somebody who works here: as use cases know them, and as their browser does. */
export type Worker = Readonly<{ member: Member; cookie: string; login: string }>

/** An office whose doors are open: a head and two intake workers who hold its keys. */
export type OpenOffice = Readonly<{
  officeId: OfficeId
  head: Worker
  intake: readonly [Worker, Worker]
  shares: readonly Share[]
  /** Someone more joins, with every key their roles need. */
  hire(fullName: string, roles: readonly Role[]): Promise<Worker>
  as<T>(worker: Worker, work: (scope: AccountScope, member: Member) => Promise<T>): Promise<T>
}>

/** Everybody's, so that a test can sign in through the door as well. */
export const password = 'teduh sekali siang ini'

export async function openOffice(database: Database): Promise<OpenOffice> {
  const made = await makeOffice(database, {
    name: 'UPTD PPA Karangan',
    regionScheme: 'kemendagri',
    regionCode: '14.01',
    regionName: 'Kabupaten Kampar',
    openingHours: officeHours,
    head: { login: 'kepala', fullName: 'Rahmawati Kepala', password, takesReports: true },
  })
  const { officeId } = made
  const as: OpenOffice['as'] = (worker, work) =>
    database.as(
      { kind: 'account', officeId, accountId: worker.member.accountId, roles: worker.member.roles },
      (scope) => work(scope, worker.member),
    )
  const head = await signIn(database, officeId, {
    id: made.head.id,
    login: 'kepala',
    fullName: 'Rahmawati Kepala',
    roles: made.head.roles,
    privateKey: made.head.privateKey,
  })
  let hired = 0
  const hire: OpenOffice['hire'] = async (fullName, roles) => {
    hired += 1
    const login = `petugas.${hired}`
    const id = await as(head, (scope) => addAccount(scope, { login, fullName, roles }))
    const secrets = await prepareAccountSecrets(id, password)
    await database.as({ kind: 'system', officeId }, (scope) => activateAccount(scope, id, secrets))
    await as(head, async (scope, member) =>
      giveKeys(
        scope,
        member,
        (await waitingForKeys(scope)).map((one) => one.id),
      ),
    )
    return signIn(database, officeId, { id, login, fullName, roles, privateKey: secrets.privateKey })
  }
  const first = await hire('Kenanga Pertiwi', ['intake'])
  const second = await hire('Wulan Sari', ['intake'])
  return { officeId, head, intake: [first, second], shares: made.shares ?? [], hire, as }
}

type Account = {
  id: AccountId
  login: string
  fullName: string
  roles: readonly Role[]
  privateKey: PrivateKey
}

async function signIn(database: Database, officeId: OfficeId, account: Account): Promise<Worker> {
  const { id, login, fullName, roles, privateKey } = account
  const value = await database.as({ kind: 'system', officeId }, (scope) =>
    openSession(scope, { id, officeId, roles }, privateKey),
  )
  return {
    login,
    cookie: `${cookieName(sessionCookie, false)}=${value}`,
    member: {
      kind: 'account',
      stage: 'full',
      officeId,
      accountId: id,
      roles,
      fullName,
      sessionHash: sessionKeys(fromBase64Url(value) ?? new Uint8Array()).lookup,
      keys: { privateKey, symmetric: accountSymmetricKey(privateKey) },
    },
  }
}
