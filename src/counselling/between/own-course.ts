import { record } from '#src/platform/audit/record.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { isDuplicate, type ClientScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId, type Id } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { isWhole, type Signed } from '../agree.ts'
import {
  agreementsOf,
  insertSignature,
  revokeAgreement,
  signaturesOf,
  type StoredAgreement,
} from '../agreement.store.ts'
import { isOpen, type Episode } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import { changeGoal, goalsOf, insertGoal, type GoalDomain, type GoalId } from '../goal.store.ts'
import { ladderOf } from '../ladder.store.ts'
import type { LadderItem } from '../ladder.ts'
import { openLadderItem } from '../load-run.ts'
import { openGoal, type OpenAgreement, type OpenGoal } from '../open-episode.ts'
import { runsOf, type StoredRun } from '../run.store.ts'
import { safetyLinesOf, type StoredSafetyLine } from '../safety-line.store.ts'
import { lockReasons, type LockableItem, type ProtectiveLine } from '../rules/sd-lock.ts'
import { seal, unseal } from '../seal.ts'
import type { SealedSafetyLine } from '../sealed-shapes.ts'

/** The course of counselling a client is in now, or was in last. */
export async function ownEpisode(scope: ClientScope, client: Client): Promise<Episode | null> {
  const all = await episodesOf(scope, client.caseId)
  return all.find(isOpen) ?? all[0] ?? null
}

export async function ownGoals(
  scope: ClientScope,
  client: Client,
  episode: Episode | null,
): Promise<OpenGoal[]> {
  if (!episode) return []
  return (await goalsOf(scope, episode.id)).map((row) => openGoal(client.keys, row))
}

/** A rating by its owner, on this day. False when the goal changed in between. */
export async function rateOwnGoal(
  scope: ClientScope,
  client: Client,
  goal: OpenGoal,
  value: number,
): Promise<boolean> {
  const { words, sign, ratings } = goal
  const done = await changeGoal(scope, goal, {
    placeVersion: client.keys.current,
    sealed: seal(client.keys.newest, 'goal', goal.id, {
      words,
      sign,
      ratings: [...ratings, { on: dayOf(scope.now), value, by: 'client' }],
    }),
  })
  if (done) await told(scope, client, 'counselling.goal_rated')
  return done
}

/** A goal of one's own, on the first free of three places. False when all are taken. */
export async function addOwnGoal(
  scope: ClientScope,
  client: Client,
  course: Readonly<{ episode: Episode; goals: readonly OpenGoal[] }>,
  input: Readonly<{ words: string; domain: GoalDomain; now?: number | undefined }>,
): Promise<boolean> {
  const taken = new Set(course.goals.filter((goal) => !goal.endedAt).map((goal) => goal.position))
  const position = ([1, 2, 3] as const).find((place) => !taken.has(place))
  if (!position) return false
  const id: GoalId = newOrderedId<'goal'>(scope.now.getTime())
  const on = dayOf(scope.now)
  try {
    await insertGoal(scope, {
      id,
      caseId: client.caseId,
      episodeId: course.episode.id,
      domain: input.domain,
      position,
      reviewOn: null,
      agreed: 'yes',
      byClient: true,
      placeVersion: client.keys.current,
      sealed: seal(client.keys.newest, 'goal', id, {
        words: input.words,
        ratings: input.now === undefined ? [] : [{ on, value: input.now, by: 'client' }],
      }),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  await told(scope, client, 'counselling.goal_set')
  return true
}

type OwnLadder = Readonly<{
  run: StoredRun
  items: readonly LadderItem[]
  /** Steps that are put off for now: by what was said of them, or by a line of the safety plan. */
  held: ReadonlySet<string>
}>

/** The newest fear ladder of a course with its steps, or null. */
export async function ownLadder(
  scope: ClientScope,
  client: Client,
  episode: Episode | null,
): Promise<OwnLadder | null> {
  if (!episode) return null
  for (const run of (await runsOf(scope, episode.id)).toReversed()) {
    const rows = await ladderOf(scope, run.id)
    if (rows.length === 0) continue
    const lines = (await ownSafetyLines(scope, client)).filter((line) => line.tag === 'protective')
    const items = rows.map((row) => ({
      ...openLadderItem({ place: client.keys }, row),
      releasedAt: row.releasedAt,
    }))
    return { run, items, held: new Set(items.filter((item) => isPutOff(item, lines)).map((item) => item.id)) }
  }
  return null
}

/**
 * Whether a step is put off, as the team's own lock says it: a release lifts what spoke against it then, and a
 * protective line that came later holds the step again.
 */
export function isPutOff(
  item: LockableItem & Readonly<{ released: boolean; releasedAt: Date | null }>,
  lines: readonly ProtectiveLine[],
): boolean {
  const { releasedAt } = item
  if (!item.released || !releasedAt) return lockReasons(item, lines).length > 0
  const newer = lines.filter((line) => line.madeAt && line.madeAt > releasedAt)
  return lockReasons({ ...item, realDanger: false, contactWithReported: false }, newer).length > 0
}

export type OwnSafetyLine = StoredSafetyLine & SealedSafetyLine

export async function ownSafetyLines(scope: ClientScope, client: Client): Promise<OwnSafetyLine[]> {
  return (await safetyLinesOf(scope, client.caseId)).map((row) => ({
    ...row,
    ...unseal(client.keys.of(row.placeVersion), 'safety_line', row.id, row.sealed),
  }))
}

/** The newest version of each agreement, from a list with the newest first. */
export function newestEach<T extends Pick<StoredAgreement, 'kind' | 'runId'>>(stored: readonly T[]): T[] {
  return stored.filter(
    (one, at) => stored.findIndex((other) => other.kind === one.kind && other.runId === one.runId) === at,
  )
}

/** The newest version of each agreement of a course, with who said yes. */
export async function ownAgreements(
  scope: ClientScope,
  client: Client,
  episode: Episode | null,
): Promise<OpenAgreement[]> {
  if (!episode) return []
  const stored = await agreementsOf(scope, episode.id)
  const newest = newestEach(stored)
  const signatures = await signaturesOf(
    scope,
    newest.map((one) => one.id),
  )
  return newest.map((row) => ({
    ...row,
    ...unseal(client.keys.of(row.placeVersion), 'agreement', row.id, row.sealed),
    signatures: signatures
      .filter((one) => one.agreementId === row.id)
      .map((one) => ({
        ...one,
        ...unseal(client.keys.of(one.placeVersion), 'signature', one.id, one.sealed),
      })),
  }))
}

/** The client's own yes to exactly this text: by finger, or by their name typed where nothing can be drawn. */
export async function signOwn(
  scope: ClientScope,
  client: Client,
  agreement: OpenAgreement,
  yes: Readonly<{ name: string; strokes: string | null; note: string }>,
): Promise<Signed> {
  if (agreement.revokedAt) return 'revoked'
  if (!isWhole(agreement)) return 'broken'
  if (agreement.signatures.some((one) => one.signer === 'client')) return 'already'
  const id: Id<'signature'> = newOrderedId<'signature'>(scope.now.getTime())
  const means = yes.strokes ? 'finger' : 'account'
  try {
    await insertSignature(scope, client.caseId, {
      id,
      agreementId: agreement.id,
      signer: 'client',
      means,
      hash: agreement.hash,
      placeVersion: client.keys.current,
      sealed: seal(client.keys.newest, 'signature', id, {
        name: yes.name,
        ...(yes.strokes ? { strokes: yes.strokes } : {}),
        ...(yes.note ? { note: yes.note } : {}),
      }),
    })
  } catch (error) {
    if (isDuplicate(error)) return 'already'
    throw error
  }
  await told(scope, client, 'counselling.agreement_signed', { signer: 'client', means })
  return 'signed'
}

/** The right to stop, used by its owner. Nothing else ends by it. False when it was stopped before. */
export async function stopOwn(
  scope: ClientScope,
  client: Client,
  agreement: OpenAgreement,
): Promise<boolean> {
  const done = await revokeAgreement(scope, agreement.id, 'client')
  if (done) await told(scope, client, 'counselling.agreement_revoked', { kind: agreement.kind, by: 'client' })
  return done
}

async function told(
  scope: ClientScope,
  client: Client,
  action: string,
  facts: Readonly<Record<string, string>> = {},
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: client.caseId, facts })
  await knock(scope, 'counselling', { subjectId: client.caseId })
}
