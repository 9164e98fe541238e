import type { ComponentChildren } from 'preact'
import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref } from '#src/cases/index.ts'
import { BackLink, PrintButton } from '#src/ui/index.ts'
import { safetyParts } from '../codes.ts'
import { LineFacts } from '../line-facts.tsx'
import type { PlanLine } from '../plan.ts'
import { safetyWords } from '../words.ts'

/** Lines as they stand on paper: without who was asked about what. */
export function PlanLines(props: { lines: readonly PlanLine[]; lang: Lang }) {
  if (props.lines.length === 0) return <p>{safetyWords[props.lang].nothingAgreed}</p>
  return (
    <ul>
      {props.lines.map((line) => (
        <li key={line.id}>
          <strong>{wordFor(safetyParts, line.part, props.lang)}</strong>: {line.text}
          <LineFacts line={{ ...line, asked: undefined }} lang={props.lang} />
        </li>
      ))}
    </ul>
  )
}

/** A sheet of the plan with the way back and the button that prints it. */
export function PlanSheet(props: {
  caseId: string
  lang: Lang
  title: string
  lead: string
  small?: boolean
  children: ComponentChildren
}) {
  return (
    <>
      <div class="no-print">
        <BackLink href={caseHref(props.caseId, 'aman')}>{safetyWords[props.lang].back}</BackLink>
      </div>
      <PrintButton />
      <article class={props.small ? 'paper paper-pocket' : 'paper'} lang={props.lang}>
        <h1>{props.title}</h1>
        <p>{props.lead}</p>
        {props.children}
      </article>
    </>
  )
}
