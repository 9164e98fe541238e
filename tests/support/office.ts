import type { Role } from '#src/platform/access/roles.ts'
import type { Member, Stage } from '#src/platform/access/visitor.ts'
import type { Database } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import { accountSymmetricKey, type PrivateKey, type Share } from '#src/platform/vault/index.ts'
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

const testPassword = 'empat kata di bawah pohon'

/** An office with real people in it: accounts with keys of their own, made by the real use cases. */
export type Office = Readonly<{
  officeId: OfficeId
  shares: readonly Share[]
  head: Member
  hire(fullName: string, ...roles: Role[]): Promise<Member & { login: string }>
  /** A cookie as the browser of this person would carry after signing in. */
  signIn(member: Member): Promise<string>
}>

export async function openOffice(database: Database): Promise<Office> {
  const made = await makeOffice(database, {
    name: 'UPTD PPA Uji Coba',
    regionScheme: 'kemendagri',
    regionCode: '14.01',
    regionName: 'Kabupaten Kampar',
    openingHours: officeHours,
    onCallLine: '0762 000 111',
    head: { login: 'kepala', fullName: 'Rahmawati Kepala', password: testPassword },
  })
  const { officeId } = made
  const head = memberOf(officeId, made.head.id, 'Rahmawati Kepala', made.head.roles, made.head.privateKey)
  let hired = 0
  return {
    officeId,
    head,
    shares: made.shares ?? [],
    hire: async (fullName, ...roles) => {
      hired += 1
      const login = `petugas.${hired}`
      const asHead = { kind: 'account', officeId, accountId: head.accountId, roles: head.roles } as const
      const id = await database.as(asHead, (scope) => addAccount(scope, { login, fullName, roles }))
      const secrets = await prepareAccountSecrets(id, testPassword)
      await database.as({ kind: 'system', officeId }, (scope) => activateAccount(scope, id, secrets))
      await database.as(asHead, async (scope) =>
        giveKeys(
          scope,
          head,
          (await waitingForKeys(scope)).map((one) => one.id),
        ),
      )
      return { ...memberOf(officeId, id, fullName, roles, secrets.privateKey), login }
    },
    signIn: (member) =>
      database.as({ kind: 'door', officeId }, async (scope) => {
        const { accountId, roles, keys } = member
        return `${sessionCookie}=${await openSession(scope, { id: accountId, officeId, roles }, keys.privateKey)}`
      }),
  }
}

function memberOf(
  officeId: OfficeId,
  accountId: AccountId,
  fullName: string,
  roles: readonly Role[],
  privateKey: PrivateKey,
  stage: Stage = 'full',
): Member {
  return {
    kind: 'account',
    stage,
    officeId,
    accountId,
    roles,
    fullName,
    sessionHash: Buffer.alloc(32),
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) },
  }
}
