import { reporter } from '#src/platform/access/allow.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { answerView } from '#src/platform/forms/check-answers.tsx'
import { screensFor } from '#src/platform/forms/screens.ts'
import { say } from '#src/platform/forms/wording.ts'
import type { AnyAnswers, Form } from '#src/platform/forms/form.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { formOf, openReportAsReporter, type OpenedReport } from '#src/reports/index.ts'
import { BackLink, Card, DescriptionList, LangProvider, Notice, PrintButton } from '#src/ui/index.ts'
import { requestsOfReporter } from '../find-request.ts'
import { Lines } from '../lines.tsx'
import { bandOf } from '../request-form.ts'
import { words } from '../words.ts'

/** A copy of one's own report, once access was granted. Names of others are left out; what one wrote oneself stays. */
export const copyPage = page({
  path: '/hak-data/salinan',
  allow: reporter,
  load: async (scope, ctx) => {
    const granted = (await requestsOfReporter(scope, ctx.visitor)).some(
      (one) => one.kind === 'access' && one.decision !== null && one.decision !== 'refused',
    )
    const opened = granted ? await openReportAsReporter(scope, ctx.visitor) : null
    if (!opened) return redirect('/hak-data/cari')
    await recordRead(scope, 'report', ctx.visitor.reportId, 'data_rights')
    return opened
  },
  meta: (ctx) => ({ title: words[ctx.lang].copy.title, shell: 'public', width: 'narrow' }),
  view: (ctx, opened) => {
    const said = words[ctx.lang].copy
    return (
      <LangProvider lang={ctx.lang}>
        <BackLink href="/hak-data/cari">{words[ctx.lang].titles.find}</BackLink>
        <h1>{said.title}</h1>
        <p class="meta">{opened.row.number}</p>
        <Notice>
          <p>{said.hidden}</p>
        </Notice>
        <PrintButton />
        <Answers ctx={ctx} opened={opened} />
        {opened.messages.length > 0 && (
          <Card title={said.messages}>
            {opened.messages
              .filter((message) => message.kind !== 'note' && message.text !== '')
              .map((message) => (
                <p key={message.id}>
                  <strong>{message.fromReporter ? said.you : said.worker}</strong>,{' '}
                  {formatDate(message.sentOn, ctx.lang)}
                  <br />
                  <Lines text={message.text} />
                </p>
              ))}
          </Card>
        )}
      </LangProvider>
    )
  },
})

function Answers({ ctx, opened }: { ctx: Ctx; opened: OpenedReport }) {
  const form: Form = formOf(opened.row.kind)
  const answers: AnyAnswers = opened.answers
  const reader = { lang: ctx.lang, band: bandOf(opened.row.ageBand) }
  return (
    <Card title={words[ctx.lang].copy.told}>
      <DescriptionList
        items={screensFor(form, answers)
          .flatMap((screen) => screen.fields)
          .flatMap((name) => {
            const [asked, value] = [form.fields[name], answers[name]]
            // Groups hold other people; their names are not the reporter's data.
            if (!asked || asked.kind === 'group' || value === undefined) return []
            return [{ term: say(asked.label, reader), value: answerView(asked, value, reader) }]
          })}
      />
    </Card>
  )
}
