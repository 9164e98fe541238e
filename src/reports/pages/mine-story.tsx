import { answerView } from '#src/platform/forms/check-answers.tsx'
import type { AnswerValue } from '#src/platform/forms/form.ts'
import { say } from '#src/platform/forms/wording.ts'
import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, Disclosure } from '#src/ui/index.ts'
import { reporterWordsFor } from '../adult-words.ts'
import type { OpenedReport } from '../open-report.ts'
import { formOf } from '../form-of.ts'

/** What was told, as it was told; the words first, everything else folded away. */
export function Story(props: { report: OpenedReport; lang: Lang; band: AgeBand }) {
  const { report, lang, band } = props
  const words = reporterWordsFor(lang, band)
  const form = formOf(report.row.kind)
  const answers: { readonly [name: string]: AnswerValue | undefined } = report.answers
  const rest = Object.entries(form.fields).filter(
    ([name, field]) => name !== 'what' && field.kind !== 'group' && answers[name] !== undefined,
  )
  const named = report.persons.filter((one) => one.name)
  return (
    <Card title={words.story}>
      {report.answers.what?.split('\n').map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {(rest.length > 0 || named.length > 0) && (
        <Disclosure summary={words.allAnswers}>
          <dl class="facts">
            {rest.map(([name, field]) => (
              <div key={name}>
                <dt>{say(field.label, { lang, band })}</dt>
                <dd>{answerView(field, answers[name] ?? '', { lang, band })}</dd>
              </div>
            ))}
            {named.map((one) => (
              <div key={one.id}>
                <dt>{words.sides[one.side]}</dt>
                <dd>{one.name}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </Card>
  )
}
