import { fillSheet, instrumentByCode } from '#src/instruments/index.ts'
import { openFile, type CaseFile } from '#src/cases/index.ts'
import { recordConsent } from '#src/cases/record-consent.ts'
import { placeKeys, type PlaceKeys } from '#src/portal/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type CaseId } from '#src/platform/ids.ts'
import type { EpisodeId, RunId, SessionId } from '#src/counselling/episode.ts'
import { insertEpisode } from '#src/counselling/episode.store.ts'
import { insertGoal } from '#src/counselling/goal.store.ts'
import { insertHomework } from '#src/counselling/homework.store.ts'
import type { LadderItemId } from '#src/counselling/ladder.ts'
import { insertPractice } from '#src/counselling/practice.store.ts'
import { currentProtocol } from '#src/counselling/protocols/registry.ts'
import { seal } from '#src/counselling/seal.ts'

export type Course = Readonly<{ episodeId: EpisodeId; runId: RunId; sessions: readonly SessionId[] }>
type Size = Readonly<{ sessions: number; trials: number; pointsEach: number }>
type Making = Readonly<{
  scope: AccountScope
  member: Member
  file: CaseFile
  place: PlaceKeys
  episodeId: EpisodeId
  caseId: CaseId
}>

const day = 86_400_000
const fresh = <K extends string>() => newOrderedId<K>(Date.now())
const dayAt = (making: Making, ago: number) =>
  new Date(making.scope.now.getTime() - ago * day).toISOString().slice(0, 10)

/** A course of help as long as asked for, every byte sealed as the product seals it. */
export async function makeCourse(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  size: Size = { sessions: 40, trials: 40, pointsEach: 15 },
): Promise<Course> {
  const file = await openFile(scope, member, caseId)
  if (!file) throw new Error('A course is made by somebody who can open the file.')
  const place = await placeKeys(scope, member, file, 'client')
  const episodeId: EpisodeId = fresh<'episode'>()
  const making = { scope, member, file, place, episodeId, caseId }
  await insertEpisode(scope, {
    id: episodeId,
    caseId,
    kind: 'individual',
    stage: 'technique',
    leadId: member.accountId,
    openedOn: dayAt(making, size.sessions * 7 + 7),
    reEntryOf: null,
  })
  await makeGoals(making, size.sessions)
  const sessions = await makeSessions(making, size.sessions)
  const runId = await makeRun(making, size)
  await makeHomework(making, runId)
  await makeMeasures(making)
  return { episodeId, runId, sessions }
}

async function makeGoals(making: Making, ratings: number): Promise<void> {
  const { scope, place, caseId, episodeId } = making
  for (const position of [1, 2, 3] as const) {
    const id = fresh<'goal'>()
    await insertGoal(scope, {
      id,
      caseId,
      episodeId,
      domain: 'safety',
      position,
      reviewOn: dayAt(making, -30),
      agreed: 'yes',
      byClient: false,
      placeVersion: place.current,
      sealed: seal(place.newest, 'goal', id, {
        words: `Berani lewat halaman asrama ${position}`,
        ratings: Array.from({ length: Math.min(12, ratings) }, (_, at) => ({
          on: dayAt(making, (12 - at) * 20),
          value: Math.min(10, 2 + Math.floor(at / 2)),
          by: 'client' as const,
        })),
      }),
    })
  }
}

async function makeSessions(making: Making, count: number): Promise<SessionId[]> {
  const { scope, file, caseId, episodeId } = making
  const made: SessionId[] = []
  for (let number = 1; number <= count; number++) {
    const id: SessionId = fresh<'session'>()
    const heldOn = dayAt(making, (count - number) * 7 + 1)
    await scope.db
      .insertInto('counselling.session')
      .values({
        office_id: scope.actor.officeId,
        id,
        case_id: caseId,
        episode_id: episodeId,
        number,
        state: number % 9 === 0 ? 'missed' : 'closed',
        held_on: heldOn,
        account_id: scope.actor.accountId,
        closed_at: number % 9 === 0 ? null : scope.now,
        key_version: file.keys.current,
        sealed: seal(file.keys.newest, 'session', id, {
          present: ['client'],
          mood: number % 10,
          suds: Math.max(10, 90 - number * 2),
          safetyAsked: 'yes',
          safety: 'safe',
          bullyingGoesOn: 'no',
          byClient: { openness: 4, empathy: 4, support: 5, positiveness: 4, equality: 3 },
          byCounsellor: { openness: 4, empathy: 5, support: 4, positiveness: 4, equality: 4 },
          practicalNeedsMet: number === 3 ? ['uniform'] : [],
        }),
      })
      .execute()
    made.push(id)
  }
  return made
}

async function makeRun(making: Making, size: Size): Promise<RunId> {
  const { scope, file, place, caseId, episodeId } = making
  const protocol = currentProtocol('sd')
  const id: RunId = fresh<'run'>()
  await scope.db
    .insertInto('counselling.run')
    .values({
      office_id: scope.actor.officeId,
      id,
      case_id: caseId,
      episode_id: episodeId,
      protocol: 'sd',
      protocol_version: protocol?.version ?? '1.0.0',
      phase: protocol?.phases.at(-1)?.id ?? 'focus',
      begun_on: dayAt(making, size.sessions * 7),
      begun_by: scope.actor.accountId,
      key_version: file.keys.current,
      sealed: seal(file.keys.newest, 'run', id, { reason: 'Takut ke halaman', alternatives: [], asked: {} }),
    })
    .execute()
  const items: LadderItemId[] = []
  for (let rank = 1; rank <= 12; rank++) {
    const item: LadderItemId = fresh<'ladder_item'>()
    items.push(item)
    await scope.db
      .insertInto('counselling.ladder_item')
      .values({
        office_id: scope.actor.officeId,
        id: item,
        case_id: caseId,
        run_id: id,
        rank,
        mode: 'imagine',
        passed_at: rank < 8 ? scope.now : null,
        place_version: place.current,
        sealed: seal(place.newest, 'ladder_item', item, {
          text: `Langkah ke-${rank} menuju halaman asrama`,
          place: 'Asrama',
          who: 'Ustaz',
          when: 'Sore',
          expected: rank * 8,
          prediction: 'Mereka tertawa',
          helper: 'Sari',
        }),
      })
      .execute()
  }
  for (let at = 0; at < size.trials; at++) await makeTrial(making, id, items[at % 12] ?? null, at, size)
  return id
}

async function makeTrial(
  { scope, place, caseId }: Making,
  runId: RunId,
  itemId: LadderItemId | null,
  at: number,
  size: Size,
): Promise<void> {
  const id = fresh<'practice'>()
  await insertPractice(scope, {
    id,
    caseId,
    runId,
    sessionId: null,
    kind: 'exposure',
    itemId,
    state: 'done',
    begunAt: new Date(scope.now.getTime() - (size.trials - at) * 7 * day),
    endedAt: scope.now,
    byClient: false,
    placeVersion: place.current,
    sealed: seal(place.newest, 'practice', id, {
      mode: 'classic',
      how: 'imagine',
      readiness: ['safe'],
      baseline: 50,
      series: Array.from({ length: size.pointsEach }, (_, point) => ({
        at: point * 60,
        suds: Math.max(5, 80 - point * 4),
      })),
      end: 20,
      believedBefore: 70,
      believedAfter: 30,
      happened: 'no',
      stop: null,
      praise: 'Kamu berani',
    }),
  })
}

async function makeHomework(making: Making, runId: RunId): Promise<void> {
  const { scope, place, caseId, episodeId } = making
  for (let at = 0; at < 20; at++) {
    const id = fresh<'homework'>()
    await insertHomework(scope, {
      id,
      caseId,
      episodeId,
      runId,
      sessionId: null,
      audience: 'client',
      kind: 'practice',
      givenOn: dayAt(making, at * 7),
      dueOn: null,
      placeVersion: place.current,
      sealed: seal(place.newest, 'homework', id, { title: 'Napas tiga kali', how: 'Sore hari' }),
    })
  }
}

async function makeMeasures({ scope, file, episodeId }: Making): Promise<void> {
  const instrument = instrumentByCode('phq-2')
  if (!instrument) throw new Error('phq-2 is shipped.')
  for (const [moment, answer] of [
    ['start', '3'],
    ['review', '1'],
  ] as const)
    await fillSheet(
      scope,
      file,
      { instrument, mode: 'staff', moment, about: episodeId, early: true },
      { answers: { '1': answer, '2': answer }, kind: 'done' },
    )
}

/** A yes to a purpose by the client and a guardian. */
export async function consentTo(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  purpose: Parameters<typeof recordConsent>[2]['purpose'],
): Promise<void> {
  const file = await openFile(scope, member, caseId)
  if (!file) throw new Error('Consent is recorded by somebody who can open the file.')
  for (const givenBy of ['self', 'guardian'] as const)
    await recordConsent(scope, file, {
      purpose,
      legalBasis: 'consent',
      givenBy,
      answer: 'given',
      validTo: null,
      lang: 'id',
    })
}
