import { fieldWords } from './coaching-words.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { OpenAnswer, OpenRun } from '../open-episode.ts'
import { parentsForm } from '../protocols/assertive-forms.ts'
import { parentingForm } from '../protocols/family-forms.ts'

/** What a running technique asks of those who care for the client. `id` names it for as long as its words stand. */
export type Coaching = Readonly<{ id: string; title: string }>

type Told = Readonly<{ answers: readonly OpenAnswer[]; runs: readonly Pick<OpenRun, 'id' | 'endedOn'>[] }>

/**
 * Coaching that was agreed upon in a running technique, ready to be given as tasks: what is asked of parents in
 * assertive training, what was practised and comes next in family work. Nothing where it was said not to be safe.
 * Answers come newest first.
 */
export function coachingOf(book: Told, lang: Lang): readonly Coaching[] {
  const running = book.runs.filter((run) => run.endedOn === null)
  return running.flatMap((run) => {
    const newest = (form: string) =>
      book.answers.find((one) => one.runId === run.id && one.form === form)?.answers
    const parents = newest('parents')
    const parenting = newest('parenting')
    const asked =
      parents?.['safe'] === 'no' || parents?.['involved'] === 'opted_out' ? [] : codes(parents?.['tasks'])
    const next = parenting?.['next']
    return [
      ...asked.map((code) => ({
        id: `${run.id}.${code}`,
        title: fieldWords(parentsForm.fields.tasks, code, lang),
      })),
      ...codes(parenting?.['practised']).map((code) => ({
        id: `${run.id}.practised.${code}`,
        title: fieldWords(parentingForm.fields.practised, code, lang),
      })),
      ...(typeof next === 'string' && next !== '' ? [{ id: `${run.id}.next`, title: next }] : []),
    ]
  })
}

function codes(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
