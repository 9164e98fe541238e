import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { placeKeys, type PlaceKeys } from '#src/portal/index.ts'
import { agreementsOf, signaturesOf, type StoredAgreement, type StoredSignature } from './agreement.store.ts'
import { answersOf, type StoredAnswer } from './answer.store.ts'
import { isOpen, type Episode, type EpisodeId } from './episode.ts'
import { episodesOf } from './episode.store.ts'
import { gateActsOf, type StoredGateAct } from './gate.store.ts'
import { goalsOf, type StoredGoal } from './goal.store.ts'
import { runsOf, type StoredRun } from './run.store.ts'
import { unseal } from './seal.ts'
import type { SealedAgreement, SealedGoal, SealedRun, SealedSignature } from './sealed-shapes.ts'

export type OpenAnswer = StoredAnswer & Readonly<{ answers: AnyAnswers }>
export type OpenGoal = StoredGoal & SealedGoal
export type OpenRun = StoredRun & Readonly<{ words: SealedRun }>
export type OpenSignature = StoredSignature & SealedSignature
export type OpenAgreement = StoredAgreement &
  SealedAgreement &
  Readonly<{ signatures: readonly OpenSignature[] }>

/** Both keys an episode is written with: the team's and the one the client holds too. */
export type EpisodeKeys = Readonly<{ file: CaseFile; place: PlaceKeys }>

/** One course of help, opened: what its pages and gates look at. Sessions and practices are read where needed. */
export type EpisodeBook = EpisodeKeys &
  Readonly<{
    episode: Episode
    /** Answers of the episode and of its techniques, newest first within each form. */
    answers: readonly OpenAnswer[]
    goals: readonly OpenGoal[]
    agreements: readonly OpenAgreement[]
    runs: readonly OpenRun[]
    gateActs: readonly StoredGateAct[]
  }>

/** Opens an episode of a file, or the newest one when none is named. Null when there is none. */
export async function openEpisode(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  wanted?: EpisodeId | null,
): Promise<EpisodeBook | null> {
  const all = await episodesOf(scope, file.head.id)
  const episode = wanted ? all.find((one) => one.id === wanted) : (all.find(isOpen) ?? all[0])
  if (!episode) return null
  const keys = { file, place: await placeKeys(scope, member, file, 'client') }
  return {
    ...keys,
    episode,
    answers: (await answersOf(scope, episode.id)).map((row) => openAnswer(keys, row)),
    goals: (await goalsOf(scope, episode.id)).map((row) => openGoal(keys.place, row)),
    agreements: await openAgreements(scope, keys.place, episode.id),
    runs: (await runsOf(scope, episode.id)).map((row) => openRun(file, row)),
    gateActs: await gateActsOf(scope, episode.id),
  }
}

export function openAnswer(keys: EpisodeKeys, row: StoredAnswer): OpenAnswer {
  const key =
    row.keyVersion === null ? keys.place.of(row.placeVersion ?? 0) : keys.file.keys.of(row.keyVersion)
  return { ...row, answers: unseal(key, 'answer', row.id, row.sealed) }
}
export function openGoal(place: Pick<PlaceKeys, 'of'>, row: StoredGoal): OpenGoal {
  return { ...row, ...unseal(place.of(row.placeVersion), 'goal', row.id, row.sealed) }
}
function openRun(file: CaseFile, row: StoredRun): OpenRun {
  return { ...row, words: unseal(file.keys.of(row.keyVersion), 'run', row.id, row.sealed) }
}

async function openAgreements(
  scope: AccountScope,
  place: PlaceKeys,
  episodeId: EpisodeId,
): Promise<OpenAgreement[]> {
  const stored = await agreementsOf(scope, episodeId)
  const signatures = await signaturesOf(
    scope,
    stored.map((one) => one.id),
  )
  return stored.map((row) => ({
    ...row,
    ...unseal(place.of(row.placeVersion), 'agreement', row.id, row.sealed),
    signatures: signatures
      .filter((one) => one.agreementId === row.id)
      .map((one) => ({ ...one, ...unseal(place.of(one.placeVersion), 'signature', one.id, one.sealed) })),
  }))
}

/** The newest answers to a form of the episode itself. */
export function answersTo(book: Pick<EpisodeBook, 'answers'>, form: string): OpenAnswer | null {
  return book.answers.find((one) => one.runId === null && one.form === form) ?? null
}
