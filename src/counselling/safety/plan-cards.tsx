import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { caseHref } from '#src/cases/index.ts'
import { ButtonLink, Card, DueTag, Link, Table } from '#src/ui/index.ts'
import { runHref } from '../step-href.ts'
import { holderKinds, sheetKinds } from './codes.ts'
import { HandedList } from './handed-list.tsx'
import { placeOf } from './line-facts.tsx'
import type { SafetyPlan } from './open-plan.ts'
import { safetyWords } from './words.ts'

export interface PlanProps {
  plan: SafetyPlan
  caseId: string
  lang: Lang
  today: string
  writable: boolean
  /** A running fear ladder, to go to from a conflict. */
  ladder: string | null
}

/** Steps of the fear ladder that a line speaks against. */
export function Conflicts(props: PlanProps) {
  const { plan, lang, ladder } = props
  const words = safetyWords[lang]
  if (plan.conflicts.length === 0) return null
  return (
    <Card title={words.conflicts} tone="accent">
      <p>{words.conflictText}</p>
      <Table
        caption={words.conflicts}
        captionHidden
        rows={plan.conflicts}
        rowKey={(one) => `${one.itemId} ${one.lineId}`}
        columns={[
          {
            header: words.conflictStep,
            heads: true,
            cell: (one) =>
              ladder ? (
                <Link href={runHref(props.caseId, ladder, 'tangga')}>{one.step.text}</Link>
              ) : (
                one.step.text
              ),
          },
          { header: words.conflictLine, cell: (one) => one.line.text },
          { header: words.where, cell: (one) => placeOf(one.line, lang) },
        ]}
      />
    </Card>
  )
}

/** When it was last looked at, and when next. */
export function ReviewCard(props: PlanProps) {
  const { plan, lang, caseId } = props
  const words = safetyWords[lang]
  const [last] = plan.reviews
  return (
    <Card
      title={words.review}
      aside={
        props.writable &&
        plan.lines.length > 0 && (
          <ButtonLink small kind="secondary" icon="eye" href={caseHref(caseId, 'aman/tinjau')}>
            {words.reviewNow}
          </ButtonLink>
        )
      }
    >
      <p>{last ? words.reviewedOn(formatDate(last.writtenAt, lang)) : words.neverReviewed}</p>
      {plan.dueAt && (
        <p>
          <DueTag
            state={dayOf(plan.dueAt) < props.today ? 'late' : 'open'}
            at={plan.dueAt.toISOString()}
            text={formatDate(plan.dueAt, lang)}
          />
        </p>
      )}
      <p class="hint">{words.reviewIntro}</p>
    </Card>
  )
}

/** Who holds it, and its sheets on paper. */
export function CopiesCard(props: PlanProps) {
  const { plan, lang, caseId } = props
  const words = safetyWords[lang]
  return (
    <Card
      title={words.copies}
      aside={
        props.writable && (
          <ButtonLink small kind="secondary" icon="people" href={caseHref(caseId, 'aman/salinan')}>
            {words.writeCopies}
          </ButtonLink>
        )
      }
    >
      <p class="hint">{words.copiesIntro}</p>
      <Table
        caption={words.copies}
        captionHidden
        rows={plan.holders}
        rowKey={(one) => `${one.name} ${one.sheet}`}
        empty={<p class="hint">{words.noCopies}</p>}
        columns={[
          { header: words.copyName, heads: true, cell: (one) => one.name },
          { header: words.copyWho, cell: (one) => wordFor(holderKinds, one.kind, lang) },
          { header: words.copySheet, cell: (one) => wordFor(sheetKinds, one.sheet, lang) },
          { header: words.copyGiven, cell: (one) => (one.givenOn ? formatDate(one.givenOn, lang) : '–') },
          { header: words.copyBack, cell: (one) => (one.backOn ? formatDate(one.backOn, lang) : '–') },
        ]}
      />
      <HandedList copies={plan.handed} caseId={caseId} lang={lang} />
      <p class="row">
        <ButtonLink small kind="quiet" icon="print" href={caseHref(caseId, 'aman/cetak/saku')}>
          {words.printPocket}
        </ButtonLink>
        <ButtonLink small kind="quiet" icon="print" href={caseHref(caseId, 'aman/cetak/dewasa')}>
          {words.printAdults}
        </ButtonLink>
      </p>
    </Card>
  )
}
