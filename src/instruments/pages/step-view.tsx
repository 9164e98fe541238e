import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { SummaryList } from '#src/ui/index.ts'
import { introOf, QuestionField } from '../item-view.tsx'
import type { Instrument } from '../instrument.ts'
import type { Typed } from '../read-answers.ts'
import { answerOf, answerWords, askedNow, type Answers, type Question } from '../sheet.ts'

/** One question with what it looks back on. The question is the heading of the page. */
export function OneQuestion(props: {
  instrument: Instrument
  question: Question
  typed: Typed
  errors: ReadonlyMap<string, string>
  lang: Lang
  band: AgeBand | 'staff'
}) {
  const { instrument, question, lang } = props
  return (
    <div data-read-aloud>
      {introOf(instrument.sheet.items, question.linkId, lang).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <QuestionField {...props} alone large={props.band !== 'staff'} />
    </div>
  )
}

/** What was answered, each with a way back to it; what was skipped says so. */
export function LookBack(props: {
  instrument: Instrument
  answers: Answers
  lang: Lang
  hrefOf: (place: string) => string
}) {
  const { instrument, answers, lang } = props
  return (
    <SummaryList
      items={askedNow(instrument.sheet.items, answers).map((question, at) => {
        const value = answerOf(answers, question.linkId)
        return {
          question: question.text[lang],
          answer: value === undefined ? undefined : answerWords(question, value, lang),
          href: props.hrefOf(String(at + 1)),
        }
      })}
    />
  )
}
