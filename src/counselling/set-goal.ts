import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import { record } from '#src/platform/audit/record.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { changeGoal, insertGoal, type GoalDomain } from './goal.store.ts'
import type { EpisodeBook, OpenGoal } from './open-episode.ts'
import { seal } from './seal.ts'
import type { SealedGoal } from './sealed-shapes.ts'

export type GoalInput = Readonly<{
  words: string
  domain: GoalDomain
  sign?: string | undefined
  now?: number | undefined
  reviewOn: string | null
  agreed: 'yes' | 'no' | 'not_asked'
}>

/** Adds a goal on the first free of three places. False when all three are taken. */
export async function addGoal(scope: AccountScope, book: EpisodeBook, input: GoalInput): Promise<boolean> {
  const taken = new Set(book.goals.filter((goal) => !goal.endedAt).map((goal) => goal.position))
  const position = ([1, 2, 3] as const).find((place) => !taken.has(place))
  if (!position) return false
  const id = newOrderedId<'goal'>(scope.now.getTime())
  const { domain, reviewOn, agreed } = input
  try {
    await insertGoal(scope, {
      id,
      caseId: book.episode.caseId,
      episodeId: book.episode.id,
      domain,
      position,
      reviewOn,
      agreed,
      byClient: false,
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'goal', id, wordsOf(scope, input, [])),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  await told(scope, book, 'counselling.goal_set')
  return true
}

/** Changes a goal; a rating that was given stands beside the earlier ones. False when a colleague was first. */
export async function editGoal(
  scope: AccountScope,
  book: EpisodeBook,
  goal: OpenGoal,
  input: GoalInput,
  seen: number,
): Promise<boolean> {
  const done = await changeGoal(
    scope,
    { id: goal.id, version: seen },
    {
      domain: input.domain,
      reviewOn: input.reviewOn,
      agreed: input.agreed,
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'goal', goal.id, wordsOf(scope, input, goal.ratings)),
    },
  )
  if (done) await told(scope, book, 'counselling.goal_changed')
  return done
}

export async function endGoal(scope: AccountScope, book: EpisodeBook, goal: OpenGoal): Promise<boolean> {
  const { words, sign, ratings } = goal
  const done = await changeGoal(scope, goal, {
    endedAt: scope.now,
    placeVersion: book.place.current,
    sealed: seal(book.place.newest, 'goal', goal.id, { words, sign, ratings }),
  })
  if (done) await told(scope, book, 'counselling.goal_ended')
  return done
}

function wordsOf(scope: AccountScope, input: GoalInput, before: SealedGoal['ratings']): SealedGoal {
  const { words, sign, now } = input
  const on = dayOf(scope.now)
  const last = before.findLast((one) => one.by === 'client')
  const fresh =
    now === undefined || (last?.on === on && last.value === now)
      ? before
      : [...before, { on, value: now, by: 'client' as const }]
  return { words, sign, ratings: fresh }
}

async function told(scope: AccountScope, book: EpisodeBook, action: string): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: book.episode.caseId })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
}
