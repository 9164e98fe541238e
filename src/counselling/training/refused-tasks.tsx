import { formatDate } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Disclosure } from '#src/ui/index.ts'
import { textOf } from '../protocols/step-makers.ts'
import { ruleWords } from '../rules/rule-words.ts'
import type { RefusedTask } from './refusals.ts'
import { trainingWords } from './words.ts'

/** Which answers stood in the way, each in a sentence. */
export function WhyRefused({ refused, lang }: { refused: RefusedTask; lang: Lang }) {
  return (
    <>
      <p>
        <strong>{trainingWords[lang].tasks.refused}</strong>
      </p>
      <ul>
        {refused.why.map((code) => (
          <li key={code}>{ruleWords[lang].realTask[code]}</li>
        ))}
      </ul>
    </>
  )
}

/** What was asked for and not given stays in sight, with who asked and when. */
export function RefusedTasks({ refused, lang }: { refused: readonly RefusedTask[]; lang: Lang }) {
  const words = trainingWords[lang].tasks
  if (refused.length === 0) return null
  return (
    <Disclosure summary={words.refusals(refused.length)}>
      {refused.map((one) => (
        <div key={one.at} class="inset">
          <p>
            <strong>{textOf(one.answers, 'what')}</strong>{' '}
            <span class="meta">{textOf(one.answers, 'withWhom')}</span>
          </p>
          <p class="meta">{words.askedBy(one.by, formatDate(one.on, lang))}</p>
          <WhyRefused refused={one} lang={lang} />
        </div>
      ))}
    </Disclosure>
  )
}
