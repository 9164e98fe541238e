import { openCase } from '#src/cases/index.ts'
import { askRecovery } from '#src/cases/recover-case.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Reporter } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { decideRequest, takeRequest } from '#src/privacy/handle-request.ts'
import { handInRequest } from '#src/privacy/index.ts'
import type { Stage } from './stage.ts'

const acting =
  ({ house, office }: Stage) =>
  <T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T> =>
    house.app.database.as(
      { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
      work,
    )

/** A file of which the police must hear within three days, so that its page about them is there. */
export async function fileForPolice(stage: Stage, lead: Member): Promise<string> {
  const id = await acting(stage)(lead, (scope) =>
    openCase(scope, lead, {
      side: 'harmed',
      identity: { fullName: 'Fikri Ramadani' },
      lead: lead.accountId,
      facts: { caseType: 'sexualViolence' },
    }),
  )
  return `/kasus/${id}/kepolisian`
}

/** A file that nobody can open any more: one sheet was typed in, the second person has been named. */
export async function recoveryAsked(
  stage: Stage,
  people: { first: Member; second: Member; reader: Member },
): Promise<string> {
  const { office, house } = stage
  const { rows } = await house.owner.query<{ number: string }>('select number from cases.case limit 1')
  const refused = await acting(stage)(people.first, (scope) =>
    askRecovery(scope, {
      number: rows[0]?.number ?? '',
      reason: 'teamGone',
      share: office.shares[0]?.text ?? '',
      second: people.second.accountId,
      grantTo: people.reader.accountId,
    }),
  )
  if (refused) throw new Error(`No recovery could be asked: ${refused}`)
  const asked = await house.owner.query<{ id: string }>('select id from cases.recovery_request')
  return `/kasus/pemulihan/${asked.rows[0]?.id}`
}

/** The reporter behind a cookie asked for a copy of what they told, and was granted it. */
export async function copyGranted(stage: Stage, reporterCookie: string, officer: Member): Promise<void> {
  const reporter = await reporterOf(stage, reporterCookie)
  const asPublic = { kind: 'reporter', officeId: reporter.officeId, reportId: reporter.reportId } as const
  const id = await stage.house.app.database.as(asPublic, (scope) =>
    handInRequest(scope, {
      kind: 'access',
      band: 'remaja',
      askedBy: 'self',
      lang: 'id',
      channel: 'web',
      sealed: { words: 'Aku mau lihat apa yang disimpan.' },
      way: { by: 'report', reporter },
    }),
  )
  const outcomes = await acting(stage)(officer, async (scope) => [
    await takeRequest(scope, officer, id, 1),
    await decideRequest(scope, officer, id, 2, {
      decision: 'granted',
      ground: null,
      answer: 'Salinannya ada di halaman ini.',
    }),
  ])
  if (outcomes.some((one) => one !== 'done')) throw new Error(`Not granted: ${outcomes.join(', ')}`)
}

async function reporterOf({ house }: Stage, cookie: string): Promise<Reporter> {
  const pairs = new Map(
    cookie.split('; ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
  const visitor = await house.app.findVisitor((name) => pairs.get(name) ?? null, { who: 'reporter' })
  if (visitor.kind !== 'reporter') throw new Error('This cookie opens no report.')
  return visitor
}
