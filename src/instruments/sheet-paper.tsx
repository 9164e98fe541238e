import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Instrument } from './instrument.ts'
import { yesNo, type Item, type Question } from './sheet.ts'
import { measureWords } from './words.ts'

/** The printed twin of an instrument, with room for a pen and its copyright line. */
export function SheetPaper(props: { instrument: Instrument; lang: Lang; office: string }) {
  const { instrument, lang, office } = props
  const words = measureWords[lang]
  return (
    <article class="paper">
      <h1>{instrument.sheet.title[lang]}</h1>
      <p>{office}</p>
      {Object.values(words.paperHead).map((label) => (
        <div key={label} class="paper-question">
          <p class="paper-label">{label}</p>
          <span class="paper-line paper-short" />
        </div>
      ))}
      <PaperItems items={instrument.sheet.items} lang={lang} />
      <p class="paper-hint">
        {words.copyright}: {instrument.sheet.copyright} {words.facts.version} {instrument.version}.
        {instrument.meta.unvalidated && ` ${words.unvalidated}.`}
      </p>
      <p class="paper-hint">{words.paperFoot}</p>
    </article>
  )
}

function PaperItems(props: { items: readonly Item[]; lang: Lang }) {
  return (
    <>
      {props.items.map((item) => {
        if (item.kind === 'display') return <p key={item.linkId}>{item.text[props.lang]}</p>
        if (item.kind === 'group')
          return (
            <section key={item.linkId}>
              <h2>{item.text[props.lang]}</h2>
              <PaperItems items={item.items} lang={props.lang} />
            </section>
          )
        return (
          <div key={item.linkId} class="paper-question">
            <p class="paper-label">
              {item.prefix ? `${item.prefix}. ${item.text[props.lang]}` : item.text[props.lang]}
            </p>
            <PaperAnswer question={item} lang={props.lang} />
          </div>
        )
      })}
    </>
  )
}

function PaperAnswer({ question, lang }: { question: Question; lang: Lang }) {
  const boxes = boxesOf(question, lang)
  if (boxes.length === 0)
    return (
      <span
        class={
          question.kind === 'text' || question.kind === 'string' ? 'paper-line' : 'paper-line paper-short'
        }
      />
    )
  return (
    <ul class={question.kind === 'integer' ? 'paper-boxes paper-scale' : 'paper-boxes'}>
      {boxes.map((text) => (
        <li key={text}>
          <span class="paper-box" aria-hidden="true" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

function boxesOf(question: Question, lang: Lang): string[] {
  if (question.kind === 'choice')
    return question.options.map((one) =>
      one.ordinal === null ? one.text[lang] : `${one.ordinal}: ${one.text[lang]}`,
    )
  if (question.kind === 'boolean') return Object.values(yesNo[lang])
  const { kind, min, max, step } = question
  if (kind !== 'integer' || min === null || max === null || (max - min) / step > 14) return []
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, at) => {
    const value = min + at * step
    const end = value === min ? question.low : value === max ? question.high : null
    return end ? `${value}: ${end[lang]}` : String(value)
  })
}
