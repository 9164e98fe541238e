import { record } from '#src/platform/audit/record.ts'
import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import { endOfDay } from '#src/cases/index.ts'
import type { PlaceKeys } from '#src/portal/index.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { changeNeed, insertNeed, needsOf } from './need.store.ts'
import { nextNeedDay, stillOwed, type Need, type NeedFacts, type NeedId, type SealedNeed } from './need.ts'
import { supportAt } from './sealed.ts'

export type NeedInput = NeedFacts & Readonly<{ words: SealedNeed }>

/** Needs of a file with their words; a client opens their own with the keys of their place. */
export async function readNeeds(
  scope: Scope,
  keys: Pick<PlaceKeys, 'of'>,
  caseId: CaseId,
): Promise<readonly Need[]> {
  return (await needsOf(scope, caseId)).map(({ placeVersion, sealed, ...facts }) => ({
    ...facts,
    ...openJson<SealedNeed>(keys.of(placeVersion), supportAt.need(facts.id), sealed),
  }))
}

export async function addNeed(scope: AccountScope, book: EpisodeBook, input: NeedInput): Promise<NeedId> {
  const { words, ...facts } = input
  const id: NeedId = newOrderedId<'practical_need'>(scope.now.getTime())
  await insertNeed(scope, {
    ...facts,
    id,
    caseId: book.episode.caseId,
    episodeId: book.episode.id,
    ...sealedWith(scope, book, id, { words, state: facts.state }),
  })
  await told(scope, book, 'counselling.need_added', facts)
  return id
}

/** False when a colleague changed it in between. */
export async function editNeed(
  scope: AccountScope,
  book: EpisodeBook,
  need: Need,
  input: NeedInput,
  seen: number,
): Promise<boolean> {
  const { words, ...facts } = input
  const done = await changeNeed(
    scope,
    { id: need.id, caseId: need.caseId, version: seen },
    { ...facts, ...sealedWith(scope, book, need.id, { words, state: facts.state }) },
  )
  if (done) await told(scope, book, 'counselling.need_changed', facts)
  return done
}

function sealedWith(
  scope: AccountScope,
  book: EpisodeBook,
  id: NeedId,
  input: Pick<NeedInput, 'words' | 'state'>,
) {
  return {
    stateOn: input.state === 'open' ? null : dayOf(scope.now),
    placeVersion: book.place.current,
    sealed: sealJson(book.place.newest, supportAt.need(id), input.words),
  }
}

async function told(scope: AccountScope, book: EpisodeBook, action: string, facts: NeedFacts): Promise<void> {
  const { caseId } = book.episode
  await promiseNext(scope, book)
  await record(scope, {
    action,
    subjectKind: 'case',
    subjectId: caseId,
    facts: { kind: facts.kind, state: facts.state },
  })
  await knock(scope, 'counselling', { subjectId: caseId })
}

/** The next day on which something was promised is owed by whoever leads. */
async function promiseNext(scope: AccountScope, book: EpisodeBook): Promise<void> {
  const { caseId, leadId } = book.episode
  const needs = await needsOf(scope, caseId)
  const day = nextNeedDay(needs)
  const kind = 'counselling.support'
  if (day) return promiseAgain(scope, { kind, subjectId: caseId, dueAt: endOfDay(day), accountId: leadId })
  if (needs.some((need) => stillOwed(need.state))) await drop(scope, kind, caseId, 'no day')
  else await keep(scope, kind, caseId)
}
