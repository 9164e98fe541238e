import { createHash } from 'node:crypto'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { openDatabase, type AccountScope, type Database, type Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type OfficeId } from '#src/platform/ids.ts'
import { accountSymmetricKey, totpStep, type PrivateKey } from '#src/platform/vault/index.ts'
import {
  activateAccount,
  addAccount,
  enrolTotp,
  giveKeys,
  insertInstitution,
  insertTurn,
  makeOffice,
  officeHours,
  prepareAccountSecrets,
  waitingForKeys,
  type InstitutionId,
} from '#src/people/index.ts'
import { hour } from './moments.ts'
import { headKey, institutions, office, staff, type InstitutionKey, type StaffKey } from './story/office.ts'

/** The office with everybody in it, and the way to act as one of them at a moment of the story. */
export type DistrictOffice = Readonly<{
  officeId: OfficeId
  /** The moment the demonstration starts; every story is told up to here. */
  now: Date
  members: Readonly<Record<StaffKey, Member>>
  institutions: Readonly<Record<InstitutionKey, InstitutionId>>
  /** The database as it was at a moment: what is written carries that moment. */
  at(moment: Date): Database
  as<T>(who: StaffKey, moment: Date, work: (scope: AccountScope, member: Member) => Promise<T>): Promise<T>
}>

/** Makes the office, its keys, an account for every role with its second step set, and the schools around it. */
export async function makeDistrictOffice(parts: {
  database: Database
  clock: () => Date
}): Promise<DistrictOffice> {
  const now = parts.clock()
  const at = (moment: Date) => openDatabase(parts.database.pool, () => moment)
  const since = new Date(`${office.since}T08:00:00+07:00`)
  const head = staff[headKey]
  const made = await makeOffice(at(since), {
    ...office,
    openingHours: officeHours,
    head: {
      login: headKey,
      fullName: head.fullName,
      jobTitle: head.jobTitle,
      password: head.password,
      roles: head.roles,
    },
  })
  const officeId = made.officeId
  const system = <T>(work: (scope: Scope) => Promise<T>) => at(since).as({ kind: 'system', officeId }, work)
  const known = new Map<StaffKey, Member>([
    [headKey, memberOf(officeId, headKey, made.head.id, made.head.privateKey)],
  ])
  for (const key of others) known.set(key, await hire(system, officeId, key, since))
  const members = Object.fromEntries(known) as Record<StaffKey, Member>
  for (const key of known.keys()) await setSecondStep(system, members[key], key, now)
  const as: DistrictOffice['as'] = (who, moment, work) => {
    const member = members[who]
    return at(moment).as(
      { kind: 'account', officeId, accountId: member.accountId, roles: member.roles },
      (scope) => work(scope, member),
    )
  }
  await as(headKey, since, async (scope, member) =>
    giveKeys(
      scope,
      member,
      (await waitingForKeys(scope)).map((one) => one.id),
    ),
  )
  await as(headKey, now, (scope) =>
    insertTurn(scope, {
      accountId: members.yusuf.accountId,
      startsAt: new Date(now.getTime() - hour),
      endsAt: new Date(now.getTime() + 24 * hour),
    }),
  )
  return { officeId, now, members, institutions: await system(register), at, as }
}

/** The schools and the pesantren around the office, by the key of the story. */
async function register(scope: Scope): Promise<DistrictOffice['institutions']> {
  const add = (key: InstitutionKey) => insertInstitution(scope, { ...institutions[key], npsn: null })
  return {
    sd: await add('sd'),
    smp: await add('smp'),
    smk: await add('smk'),
    pesantren: await add('pesantren'),
  }
}

const others = (Object.keys(staff) as StaffKey[]).filter((key) => key !== headKey)

async function hire(
  system: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>,
  officeId: OfficeId,
  key: StaffKey,
  since: Date,
): Promise<Member> {
  const { fullName, jobTitle, roles, password } = staff[key]
  const id: AccountId = newOrderedId<'account'>(since.getTime())
  const secrets = await prepareAccountSecrets(id, password)
  await system(async (scope) => {
    await addAccount(scope, { id, login: key, fullName, jobTitle, roles })
    await activateAccount(scope, id, secrets)
  })
  return memberOf(officeId, key, id, secrets.privateKey)
}

function memberOf(officeId: OfficeId, key: StaffKey, accountId: AccountId, privateKey: PrivateKey): Member {
  const { fullName } = staff[key]
  const roles: readonly Role[] = staff[key].roles
  return {
    kind: 'account',
    stage: 'full',
    officeId,
    accountId,
    roles,
    fullName,
    sessionHash: Buffer.alloc(32),
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) },
  }
}

/** Set a while ago, so that the code of this very moment is still good for signing in. */
async function setSecondStep(
  system: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>,
  member: Member,
  key: StaffKey,
  now: Date,
): Promise<void> {
  await system((scope) =>
    enrolTotp(
      scope,
      member.accountId,
      member.keys.privateKey,
      secondStepSecret(key),
      totpStep(now.getTime()) - 10,
    ),
  )
}

/**
 * The same at every start, so that a phone needs to be set up once for all demonstrations.
 * A real office never derives it: people.enrolTotp takes twenty random bytes.
 */
export function secondStepSecret(key: StaffKey): Buffer {
  return createHash('sha1').update(`naungan demonstration ${key}`).digest()
}
