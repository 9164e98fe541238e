import type { ComponentChildren } from 'preact'
import { useUiWords } from '../lang.tsx'

export interface Fact {
  term: string
  value: ComponentChildren
}

export function DescriptionList(props: { items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {props.items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export interface Answer {
  question: string
  /** Left out when the question was skipped. */
  answer?: ComponentChildren
  /** Where to change it. */
  href?: string | undefined
}

/** Check your answers: what was said, with a way to change each. */
export function SummaryList(props: { items: readonly Answer[] }) {
  const words = useUiWords()
  return (
    <dl class="facts summary">
      {props.items.map((item) => (
        <div key={item.question}>
          <dt>{item.question}</dt>
          <dd>{item.answer ?? <span class="meta">{words.unanswered}</span>}</dd>
          {item.href && (
            <dd class="change">
              <a href={item.href}>
                {words.change}
                <span class="sr">: {item.question}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
