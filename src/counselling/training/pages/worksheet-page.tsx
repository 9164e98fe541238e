import { answerView, FormPaper, say, type AnyAnswers, type Form } from '#src/platform/forms/index.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, Link, PrintButton, Table } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { loadTechnique } from '../../load-technique-page.ts'
import { numberOf } from '../../protocols/step-makers.ts'
import { runHref } from '../../step-href.ts'
import { trainingWords } from '../words.ts'
import { compared, drawings, sheetOf } from '../worksheets.ts'

/** A sheet of a technique on paper: any filling of it, or blank; drawn where its parts hang together. */
export const worksheetPage: Page = page({
  path: '/kasus/:id/teknik/:run/lembar/:sheet',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadTechnique(scope, ctx)
    if (isAnswer(loaded)) return loaded
    const { book, technique, data } = loaded
    const name = ctx.params['sheet'] ?? ''
    const form = sheetOf(technique.protocol, name)
    if (!form) return absent()
    await recordRead(scope, 'case', data.file.head.id, 'print')
    const all = book.answers.filter((one) => one.runId === technique.run.id && one.form === name)
    const wanted = Number(ctx.query.get('isian'))
    const blank = ctx.query.get('kosong') === '1'
    return {
      ...loaded,
      form,
      all,
      shown: blank ? null : (all.find((one) => one.rowVersion === wanted) ?? all[0] ?? null),
    }
  },
  meta: (ctx) => ({ title: trainingWords[ctx.lang].sheet.print, shell: 'console', nav: 'cases' }),
  view: (ctx, { data, technique, form, all, shown }) => {
    const words = trainingWords[ctx.lang]
    const first = all.at(-1)
    return (
      <>
        <div class="no-print">
          <BackLink href={runHref(data.file.head.id, technique.run.id)}>{words.back}</BackLink>
          {all.length > 0 && (
            <p>
              {words.sheet.others}:{' '}
              {all.flatMap((one) => [
                <Link key={one.id} href={`?isian=${one.rowVersion}`}>
                  {words.sheet.version(one.rowVersion, formatDate(one.writtenAt, ctx.lang))}
                </Link>,
                ' · ',
              ])}
              <Link href="?kosong=1">{words.sheet.blank}</Link>
            </p>
          )}
        </div>
        <PrintButton />
        <FormPaper form={form} lang={ctx.lang} band="dewasa" {...(shown ? { answers: shown.answers } : {})}>
          {shown && <p>{words.sheet.version(shown.rowVersion, formatDate(shown.writtenAt, ctx.lang))}</p>}
        </FormPaper>
        <Drawn form={form} answers={shown?.answers ?? null} lang={ctx.lang} />
        {shown && first && first !== shown && compared.has(form.id) && (
          <Compared form={form} first={first.answers} now={shown.answers} lang={ctx.lang} />
        )}
      </>
    )
  },
})

/** The connected boxes. Arrows are drawn and also said, so that they need neither colour nor sight. */
function Drawn(props: { form: Form; answers: AnyAnswers | null; lang: Lang }) {
  const { form, answers, lang } = props
  const drawing = drawings[form.id]
  // Boxes without words show nothing that the blank sheet above does not.
  if (!drawing?.fields.some((name) => answers?.[name] !== undefined)) return null
  const words = trainingWords[lang].sheet
  const reader = { lang, band: 'dewasa' } as const
  return (
    <section class="worksheet-part">
      <h2>{words.drawn}</h2>
      <ol class={`worksheet worksheet-${drawing.shape}-${drawing.fields.length}`}>
        {drawing.fields.flatMap((name) => {
          const field = form.fields[name]
          const value = answers?.[name]
          if (!field) return []
          return [
            <li key={name}>
              <strong>{say(field.label, reader)}</strong>
              <p>{value === undefined ? '' : answerView(field, value, reader)}</p>
            </li>,
          ]
        })}
      </ol>
    </section>
  )
}

/** Then and now of one person, side by side; no sum, no grade. */
function Compared(props: { form: Form; first: AnyAnswers; now: AnyAnswers; lang: Lang }) {
  const { form, first, now, lang } = props
  const words = trainingWords[lang].sheet
  const rows = Object.entries(form.fields).flatMap(([name, field]) =>
    field.kind === 'scale' ? [{ name, label: say(field.label, { lang, band: 'dewasa' }) }] : [],
  )
  return (
    <Table
      caption={`${words.first} – ${words.now}`}
      compact
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        { header: words.question, heads: true, cell: (row) => row.label },
        { header: words.first, numeric: true, cell: (row) => numberOf(first, row.name) ?? '–' },
        { header: words.now, numeric: true, cell: (row) => numberOf(now, row.name) ?? '–' },
      ]}
    />
  )
}
