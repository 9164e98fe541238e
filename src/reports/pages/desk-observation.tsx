import { wordFor } from '#content/codes/code.ts'
import { channels } from '#content/codes/work.ts'
import { staff } from '#src/platform/access/allow.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { answerView } from '#src/platform/forms/check-answers.tsx'
import { FormPaper } from '#src/platform/forms/form-paper.tsx'
import type { AnyAnswers } from '#src/platform/forms/form.ts'
import { say } from '#src/platform/forms/wording.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { KeyNotHeld, officeOf } from '#src/people/index.ts'
import { BackLink, Card, DescriptionList, Link, Notice, PrintButton, type Fact } from '#src/ui/index.ts'
import { deskReportWords } from '../desk-report-words.ts'
import type { DeskReportView } from '../load-desk-report.ts'
import { observationForm, type ObservationAnswers } from '../observation-form.ts'
import { openReportAsIntake, type OpenedReport } from '../open-report.ts'
import { FirstFacts } from './desk-report-facts.tsx'

type Part = Readonly<{ view: DeskReportView; lang: Lang }>

/** What to know first: of a report the event, of an observation sheet what was seen. `paper`: where it is printed. */
export function Facts(props: Part & { paper?: string }) {
  return props.view.report.kind === 'observation' ? <ObservationCard {...props} /> : <FirstFacts {...props} />
}

/** These have a place of their own on the page of a report. */
const elsewhere = new Set([
  'what',
  'harmed',
  'mustNotKnow',
  'contactRules',
  'contactThrough',
  'contactNumber',
  'contactWhen',
  'contactOpening',
  'named',
  'myName',
])

function ObservationCard({ view, lang, paper }: Part & { paper?: string }) {
  const words = deskReportWords[lang]
  const reader = { lang, band: 'dewasa' } as const
  const answers: AnyAnswers = view.opened.answers
  const items = Object.entries(observationForm.fields).flatMap(([name, field]): Fact[] => {
    const value = answers[name]
    return elsewhere.has(name) || value === undefined
      ? []
      : [{ term: say(field.label, reader), value: answerView(field, value, reader) }]
  })
  const { report } = view
  return (
    <Card
      title={words.observation.title}
      id="fakta"
      aside={
        paper && (
          <Link href={paper} icon="print">
            {words.observation.print}
          </Link>
        )
      }
    >
      <Notice>
        <p>{words.observation.concern}</p>
      </Notice>
      <DescriptionList
        items={[
          ...items,
          {
            term: words.facts.channel,
            value: `${wordFor(channels, report.channel, lang)} · ${formatDate(report.receivedOn, lang)}`,
          },
        ]}
      />
    </Card>
  )
}

/** The filled sheet on paper. Printing is written down as a reading of its own. */
export const observationSheetPage = page({
  path: '/meja/:id/lembar',
  allow: staff('intake'),
  load: async (scope, ctx) => {
    const id = asId<'report'>(ctx.params['id'])
    if (!id) return absent()
    try {
      const opened = await openReportAsIntake(scope, ctx.visitor, id)
      if (!opened || opened.row.kind !== 'observation') return absent()
      await recordRead(scope, 'report', id, 'print')
      return { opened, office: (await officeOf(scope)).name }
    } catch (error) {
      if (error instanceof KeyNotHeld) return absent()
      throw error
    }
  },
  meta: (ctx) => ({ title: deskReportWords[ctx.lang].observation.title, nav: 'desk' }),
  view: (ctx, { opened, office }) => {
    const words = deskReportWords[ctx.lang]
    return (
      <>
        <div class="no-print">
          <BackLink href={`/meja/${opened.row.id}`}>{words.title(opened.row.number)}</BackLink>
        </div>
        <PrintButton />
        <Notice tone="warn">
          <p>{words.observation.secret}</p>
        </Notice>
        <FormPaper form={observationForm} answers={answersOnPaper(opened)} lang={ctx.lang} band="dewasa">
          <p>
            {office} · {opened.row.number}
          </p>
        </FormPaper>
      </>
    )
  },
})

/** The child lies in a row of its own, and comes back to its question. */
function answersOnPaper(opened: OpenedReport): ObservationAnswers {
  const harmed = opened.persons
    .filter((one) => one.side === 'harmed')
    .map(({ name, age, sex, className, note }) => ({ name, age, sex: sex ?? undefined, className, note }))
  // What was sealed as an observation was read by this form before.
  return { ...opened.answers, harmed } as ObservationAnswers
}
