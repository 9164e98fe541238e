import { relaxationGuides } from '#content/relaxation/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, Disclosure, Tag } from '#src/ui/index.ts'
import { practicesOf, type RunFacts } from '../protocols/run-facts.ts'
import { relaxationGate } from '../rules/relaxation.ts'
import { exposureWords } from './exposure-words.ts'

/** The guides in words, beside the form, so that nothing typed is left behind; what has helped stands first. */
export function CalmBeside(props: { facts: RunFacts; lang: Lang; again?: boolean }) {
  const { facts, lang } = props
  const words = exposureWords[lang]
  const { mastered } = relaxationGate(practicesOf(facts, 'relaxation').map((one) => one.body))
  const helped = (code: (typeof relaxationGuides)[number]['code']) => mastered.includes(code)
  const order = relaxationGuides.toSorted(
    (one, other) => Number(helped(other.code)) - Number(helped(one.code)),
  )
  return (
    <Card title={props.again ? words.calmWays : words.calmTitle} tone="leaf">
      {!props.again && <p>{words.calmText}</p>}
      {order.map((guide, at) => (
        <Disclosure
          key={guide.code}
          open={at === 0 && helped(guide.code)}
          summary={
            <>
              {guide.title[lang]} {helped(guide.code) && <Tag>{words.calmBest}</Tag>}
            </>
          }
        >
          <ol>
            {guide.steps.map((step) => (
              <li key={step.text.id}>{step.text[lang]}</li>
            ))}
          </ol>
          <p>
            <a href={`/tenang/${guide.path}`} target="_blank" rel="noopener">
              {words.calmOpen}
            </a>
          </p>
        </Disclosure>
      ))}
    </Card>
  )
}
