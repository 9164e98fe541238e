import type { ComponentChildren } from 'preact'
import { wordFor } from '#content/codes/code.ts'
import { helpLineNote } from '#content/help-lines.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, type StaffCtx } from '#src/cases/index.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import { BackLink, PrintButton } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { openEpisode } from '../../open-episode.ts'
import { inBurdenOrder } from '../../rules/safety-lines.ts'
import { safetyParts, whoChanges } from '../codes.ts'
import { standingLines } from '../open-plan.ts'
import { agreedLines, pocketLines, type PlanLine } from '../plan.ts'
import { LineFacts } from '../line-facts.tsx'
import { safetyWords } from '../words.ts'

async function load(scope: AccountScope, ctx: StaffCtx) {
  const file = await fileForPost(scope, ctx, 'closed')
  const book = file && (await openEpisode(scope, ctx.visitor, file))
  if (!file || !book) return absent()
  await recordRead(scope, 'case', file.head.id, 'print')
  return {
    file,
    lines: await standingLines(scope, book),
    on: dayOf(scope.now),
    office: await officeOf(scope),
  }
}
const meta = (ctx: StaffCtx) =>
  ({ title: safetyWords[ctx.lang].title, shell: 'console', nav: 'cases' }) as const

/** For a child's pocket: no name of theirs, nothing about those who hurt, only what they said yes to. */
export const pocketSheetPage: Page = page({
  path: '/kasus/:id/aman/cetak/saku',
  allow: counsellingStaff,
  load,
  meta,
  view: (ctx, { file, lines, office, on }) => {
    const words = safetyWords[ctx.lang]
    return (
      <Sheet caseId={file.head.id} lang={ctx.lang} title={words.pocketTitle} lead={words.pocketLead} small>
        <Lines lines={pocketLines(lines)} lang={ctx.lang} />
        <h2>{words.helpLines}</h2>
        <ul>
          {linesOf(office)
            .slice(0, 3)
            .map((line) => (
              <li key={line.id}>
                {line.name[ctx.lang]}: <strong>{line.contact.shown}</strong>{' '}
                <span class="meta">{helpLineNote(line, on, ctx.lang)}</span>
              </li>
            ))}
        </ul>
      </Sheet>
    )
  },
})

/** For the adults who help: what each of them does, as far as the client agreed. */
export const adultsSheetPage: Page = page({
  path: '/kasus/:id/aman/cetak/dewasa',
  allow: counsellingStaff,
  load,
  meta,
  view: (ctx, { file, lines, on, office }) => {
    const words = safetyWords[ctx.lang]
    const agreed = inBurdenOrder(agreedLines(lines))
    return (
      <Sheet caseId={file.head.id} lang={ctx.lang} title={words.adultsTitle} lead={words.adultsLead}>
        {agreed.length === 0 && <p>{words.nothingAgreed}</p>}
        {whoChanges.map(({ code }) => {
          const own = agreed.filter((line) => line.changes === code)
          return own.length > 0 ? (
            <section key={code}>
              <h2>{words.changes[code]}</h2>
              <Lines lines={own} lang={ctx.lang} />
            </section>
          ) : null
        })}
        <p class="meta">
          {office.name} · {file.head.number} · {formatDate(on, ctx.lang)}
        </p>
      </Sheet>
    )
  },
})

function Lines(props: { lines: readonly PlanLine[]; lang: Lang }) {
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

function Sheet(props: {
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
