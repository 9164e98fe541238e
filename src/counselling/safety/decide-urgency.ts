import { urgencies } from '#content/codes/work.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { both, choice, defineForm, longText } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { addTask, raiseUrgency } from '#src/cases/index.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { writeAnswer } from '../write-answer.ts'
import { sheetNames } from './open-plan.ts'

export type UrgencyDecision = 'NOW' | 'TODAY' | 'keep'

const raised = (code: 'NOW' | 'TODAY') => {
  const found = urgencies.find((one) => one.code === code)
  return { code, id: `Naikkan: ${found?.id ?? code}`, en: `Raise to: ${found?.en ?? code}` }
}

/** What a person decides once a review said that it goes on. To leave it takes a reason; lowering is not offered. */
export const urgencyForm = defineForm({
  id: 'counselling.safety-urgency',
  version: 1,
  title: both('Seberapa mendesak sekarang', 'How urgent now'),
  fields: {
    to: choice({
      label: both('Keputusan', 'The decision'),
      hint: both(
        'Sekarang: ada bahaya hari ini. Hari ini: seseorang bertindak sebelum malam.',
        'Now: there is danger today. Today: somebody acts before the night.',
      ),
      options: [
        raised('NOW'),
        raised('TODAY'),
        { code: 'keep', id: 'Biarkan seperti sekarang', en: 'Leave it as it is' },
      ],
      required: true,
    }),
    why: longText({
      label: both('Alasannya', 'Why'),
      hint: both('Perlu ditulis bila dibiarkan.', 'Needed where it is left as it is.'),
      maxLength: 1000,
    }),
  },
})

/** Done; a reason is missing; or a colleague decided in between. */
export type UrgencyDecided = 'done' | 'noReason' | 'overtaken'

/** Writes down what was decided, raises the file where that was the decision, and puts the deed on today's list. */
export async function decideUrgency(
  scope: AccountScope,
  book: EpisodeBook,
  decision: Readonly<{ to: UrgencyDecision; why: string }>,
  given: Readonly<{ seen: number; task: string }>,
): Promise<UrgencyDecided> {
  const { to, why } = decision
  if (to === 'keep' && why.trim().length < 3) return 'noReason'
  const written = await writeAnswer(scope, book, book.episode, {
    form: urgencyForm,
    answers: { to, why },
    runId: null,
    as: sheetNames.urgency,
    shared: false,
    seen: given.seen,
  })
  if (!written) return 'overtaken'
  if (to === 'keep') return 'done'
  const { file } = book
  const done = await raiseUrgency(scope, file, to)
  await addTask(scope, file, { what: given.task, ownerId: scope.actor.accountId, dueOn: dayOf(scope.now) })
  await record(scope, {
    action: 'counselling.safety_raised',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { to, raised: done, by: 'review' },
  })
  return 'done'
}
