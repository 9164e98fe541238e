import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import type { EpisodeBook, OpenAnswer } from '../open-episode.ts'
import type { Need } from './need.ts'
import { readNeeds } from './write-need.ts'
import { openShared, type Shared } from './share-item.ts'
import { sharedOf } from './shared.store.ts'

/** Names under which the sheets of support are kept among the answers of the episode. */
export const supportSheets = { circle: 'support_circle', problems: 'problems', skills: 'skills' } as const
export type SupportSheet = keyof typeof supportSheets

export type Support = Readonly<{
  needs: readonly Need[]
  shared: readonly Shared[]
  /** Versions of each sheet, newest first. */
  sheets: Readonly<Record<SupportSheet, readonly OpenAnswer[]>>
}>

export async function openSupport(scope: AccountScope, member: Member, book: EpisodeBook): Promise<Support> {
  const { caseId } = book.episode
  const stored = await sharedOf(scope, caseId)
  // A caregiver's place is made when something is laid in it, not by looking.
  const caregiver = stored.some((one) => one.audience === 'caregiver')
    ? await placeKeys(scope, member, book.file, 'caregiver')
    : book.place
  return {
    needs: await readNeeds(scope, book.place, caseId),
    shared: openShared(stored, (audience) => (audience === 'client' ? book.place : caregiver)),
    sheets: {
      circle: versionsOf(book, 'circle'),
      problems: versionsOf(book, 'problems'),
      skills: versionsOf(book, 'skills'),
    },
  }
}

export function versionsOf(book: Pick<EpisodeBook, 'answers'>, sheet: SupportSheet): readonly OpenAnswer[] {
  return book.answers.filter((one) => one.runId === null && one.form === supportSheets[sheet])
}
export function newestOf(book: Pick<EpisodeBook, 'answers'>, sheet: SupportSheet): AnyAnswers | null {
  return versionsOf(book, sheet)[0]?.answers ?? null
}
