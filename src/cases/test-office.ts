import { join } from 'node:path'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { openDatabase, type AccountScope, type Database } from '#src/platform/db/scope.ts'
import { accountSymmetricKey, type PrivateKey, type Share } from '#src/platform/vault/index.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import { activateAccount, addAccount, giveKeys, makeOffice, officeHours, prepareAccountSecrets, waitingForKeys } from '#src/people/index.ts'
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
    name: 'UPTD PPA Uji', regionScheme: 'kemendagri', regionCode: '14.01', regionName: 'Kabupaten Kampar', openingHours: officeHours,
    head: { login: 'kepala', fullName: 'Rahmawati Kepala', password: 'sandi panjang sekali', takesReports: true },
  })
  const memberOf = (accountId: AccountId, fullName: string, roles: readonly Role[], privateKey: PrivateKey): Member => ({
    kind: 'account', stage: 'full', officeId: office.officeId, accountId, roles, fullName, sessionHash: Buffer.alloc(32),
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) },
  })
  const as: TestOffice['as'] = (member, work) => database.as(
    { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
    (scope) => work(scope, member),
  )
  const head = memberOf(office.head.id, 'Rahmawati Kepala', office.head.roles, office.head.privateKey)
  let hired = 0
  return {
    database, officeId: office.officeId, shares: office.shares ?? [], head, as,
    end: () => database.end(),
    hire: async (fullName, ...roles) => {
      hired += 1
      const id = await as(head, (scope) => addAccount(scope, { login: `petugas.${hired}`, fullName, roles }))
      const secrets = await prepareAccountSecrets(id, 'sandi panjang sekali')
      await database.as({ kind: 'system', officeId: office.officeId }, (scope) => activateAccount(scope, id, secrets))
      await as(head, async (scope) => giveKeys(scope, head, (await waitingForKeys(scope)).map((one) => one.id)))
      return memberOf(id, fullName, roles, secrets.privateKey)
    },
  }
}
