import { asId } from '#src/platform/ids.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import type { Form } from '#src/platform/forms/index.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, CaseFrame, loadCase } from '#src/cases/index.ts'
import { BackLink, Link, PrintButton } from '#src/ui/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { openEpisode } from '../open-episode.ts'
import { counsellingWords } from '../words.ts'
import { sheets, type SheetName } from './episode-sheets.tsx'

/** A sheet of an episode as paper: any of its versions, or blank to be filled in by hand. */
export const readSheetPage: Page = page({
  path: '/kasus/:id/konseling/:episode/lembar/:sheet',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'episode'>(ctx.params['episode'])
    const name = Object.keys(sheets).find((one) => one === ctx.params['sheet']) as SheetName | undefined
    const book = id && name && (await openEpisode(scope, ctx.visitor, data.file, id))
    if (!book) return absent()
    const all = book.answers.filter((one) => one.runId === null && one.form === name)
    const wanted = Number(ctx.query.get('versi'))
    return { data, name, all, shown: all.find((one) => one.rowVersion === wanted) ?? all[0] ?? null }
  },
  meta: (ctx) => ({ title: counsellingWords[ctx.lang].tab, shell: 'console', nav: 'cases' }),
  view: (ctx, { data, name, all, shown }) => {
    const words = counsellingWords[ctx.lang]
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <BackLink href={caseHref(data.file.head.id, 'konseling')}>{words.nav.overview}</BackLink>
        <PrintButton />
        {shown && (
          <p class="meta">{words.sheetVersion(shown.rowVersion, formatDate(shown.writtenAt, ctx.lang))}</p>
        )}
        <FormPaper
          level={2}
          form={sheets[name].form as Form}
          lang={ctx.lang}
          band="dewasa"
          {...(shown ? { answers: shown.answers } : {})}
        />
        {all.length > 1 && (
          <p class="no-print">
            {words.older}:{' '}
            {all.map((one) => (
              <Link key={one.id} href={`?versi=${one.rowVersion}`}>
                {words.sheetVersion(one.rowVersion, formatDate(one.writtenAt, ctx.lang))}{' '}
              </Link>
            ))}
          </p>
        )}
      </CaseFrame>
    )
  },
})
