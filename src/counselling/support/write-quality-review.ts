import { record } from '#src/platform/audit/record.ts'
import { keep, promise } from '#src/platform/clock/promise.store.ts'
import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { endOfDay } from '#src/cases/index.ts'
import type { QualityReview, QualityReviewId } from './quality.ts'
import { insertQualityReview, qualityReviews } from './quality.store.ts'

export type QualityReviewInput = Pick<
  QualityReview,
  'quarter' | 'works' | 'change' | 'ownerId' | 'changeBy' | 'nextOn'
>

/**
 * Writes down what the unit changes, beside older versions. Earlier promises to look again are kept by it, and the
 * next look is promised. False when a colleague wrote a version newer than `seen`.
 */
export async function writeQualityReview(
  scope: AccountScope,
  input: QualityReviewInput,
  seen: number,
): Promise<boolean> {
  const id: QualityReviewId = newOrderedId<'quality_review'>(scope.now.getTime())
  const before = await qualityReviews(scope, null)
  try {
    await insertQualityReview(scope, { ...input, id, version: seen + 1 })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  for (const one of before) await keep(scope, 'counselling.quality_review', one.id)
  await promise(scope, {
    kind: 'counselling.quality_review',
    subjectId: id,
    dueAt: endOfDay(input.nextOn),
    role: 'supervisor',
  })
  await record(scope, {
    action: 'quality.reviewed',
    subjectKind: 'quality_review',
    subjectId: id,
    facts: { quarter: input.quarter, version: seen + 1 },
  })
  return true
}
