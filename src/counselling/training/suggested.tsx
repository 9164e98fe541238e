import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Notice, Tag } from '#src/ui/index.ts'
import type { AssertiveCode, CloseCode, DrillCode, Suggestion } from '../rules/assertive.ts'
import { wordReason } from '../rules/reason-words.ts'
import { ruleFrame, ruleWords } from '../rules/rule-words.ts'
import { trainingWords } from './words.ts'

/** What a rule of the training suggests, with what made it speak; going on is for the two people in the room. */
export function Suggested(props: {
  lang: Lang
  answer: Suggestion<AssertiveCode | DrillCode | CloseCode>
  title?: string
}) {
  const { lang, answer, title } = props
  return (
    <Notice tone={answer.pass ? 'good' : 'info'} {...(title ? { title } : {})}>
      <ul>
        {answer.why.map((reason) => (
          <li key={reason.from}>
            {ruleWords[lang].assertive[reason.code]} <span class="meta">{wordReason(reason.from, lang)}</span>
          </li>
        ))}
      </ul>
      <p class="meta">
        {ruleFrame[lang].suggestion} <Tag tone="warn">{trainingWords[lang].unverified}</Tag>
      </p>
    </Notice>
  )
}
