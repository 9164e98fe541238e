import type { ComponentChildren } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Prose } from '#src/cases/index.ts'
import { guidanceWords } from './words.ts'

/** A paper of a school in its customary shape: letterhead, title, content, and room for two signatures. */
export function SchoolPaper(props: {
  lang: Lang
  school: string
  title: string
  subtitle?: string | undefined
  teacher: string
  /** 2 where the page has a heading of its own. */
  level?: 1 | 2
  children: ComponentChildren
}) {
  const Title = props.level === 2 ? 'h2' : 'h1'
  return (
    <article class="paper paper-school" lang={props.lang}>
      <header>
        <p class="paper-head">{props.school}</p>
        <Title>{props.title}</Title>
        {props.subtitle && <p>{props.subtitle}</p>}
      </header>
      {props.children}
      <Signatures lang={props.lang} teacher={props.teacher} />
    </article>
  )
}

/** The head of the school signs by hand; no account stands for them and no name of theirs is kept. */
function Signatures(props: { lang: Lang; teacher: string }) {
  const words = guidanceWords[props.lang].paper
  return (
    <footer class="paper-foot">
      <div class="paper-sign paper-sign-two">
        <p>
          {words.knowing}
          <br />
          {words.head}
          <span class="paper-line" />
          <br />
          {words.number} ……………………………
        </p>
        <p>
          {words.placeDate}: ……………………………
          <br />
          {words.teacher}
          <span class="paper-line" />
          {props.teacher}
          <br />
          {words.number} ……………………………
        </p>
      </div>
    </footer>
  )
}

export type PaperFact = Readonly<{ term: string; value: string }>

/** The identity table at the head of a paper. Facts without a value keep their line, to be filled by hand. */
export function IdentityTable(props: { caption: string; facts: readonly PaperFact[] }) {
  return (
    <table class="paper-table paper-facts">
      <caption class="sr">{props.caption}</caption>
      <tbody>
        {props.facts.map((fact) => (
          <tr key={fact.term}>
            <th scope="row">{fact.term}</th>
            <td>{fact.value === '' ? '…………………………' : fact.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A part of a paper with its number and heading; nothing when it was left empty. */
export function PaperPart(props: { title: string; text: string; steps?: boolean }) {
  if (props.text.trim() === '') return null
  return (
    <section>
      <h2>{props.title}</h2>
      {props.steps ? <PaperSteps text={props.text} /> : <Words text={props.text} />}
    </section>
  )
}

function Words(props: { text: string }) {
  return (
    <p class="paper-answer">
      <Prose text={props.text} />
    </p>
  )
}

/** Lines of a text as numbered steps. */
export function PaperSteps(props: { text: string }) {
  const lines = props.text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[-•*])\s*/, '').trim())
    .filter((line) => line !== '')
  return (
    <ol class="paper-steps">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ol>
  )
}

/** A table on paper: ruled, with its caption above. On a phone it scrolls by itself, by thumb and by keys. */
export function PaperTable(props: {
  caption: string
  /** Where a heading above says the same. */
  captionHidden?: boolean
  headers: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  foot?: readonly (string | number)[] | undefined
}) {
  return (
    <div class="paper-scroll" role="region" aria-label={props.caption} tabindex={0}>
      <table class="paper-table">
        <caption class={props.captionHidden ? 'sr' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {props.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, at) => (
            <Row key={at} cells={row} />
          ))}
        </tbody>
        {props.foot && (
          <tfoot>
            <Row cells={props.foot} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Row(props: { cells: readonly (string | number)[] }) {
  const [first, ...others] = props.cells
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell, at) => (
        <td key={at}>{cell}</td>
      ))}
    </tr>
  )
}
