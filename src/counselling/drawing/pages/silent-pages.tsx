import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseForm, caseHref, fileForPost, overtaken, type StaffCtx } from '#src/cases/index.ts'
import { BackLink, ButtonLink, Link, Notice, PrintButton } from '#src/ui/index.ts'
import { bandOn } from '../../age.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { silentForm } from '../silent-form.ts'
import { asksForHelp, silentSheets, writeSilentSheet } from '../silent-sheet.ts'
import { silentWords } from '../silent-words.ts'

/** Cards to tap or point at. Whatever is left out, a meeting without words is a meeting. */
export const silentPage: Page = caseForm({
  path: 'kartu-diam',
  part: 'sesi',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    return book && isOpen(book.episode) ? { book, seen: silentSheets(book)[0]?.rowVersion ?? 0 } : null
  },
  title: (lang) => silentWords[lang].title,
  intro: (lang, { book }) => (
    <>
      <p>{silentWords[lang].intro}</p>
      <p>
        <Link icon="print" href={caseHref(book.episode.caseId, 'kartu-diam/cetak')}>
          {silentWords[lang].print}
        </Link>
      </p>
    </>
  ),
  form: () => silentForm,
  submit: (lang) => silentWords[lang].done,
  version: ({ seen }) => seen,
  run: async (scope, ctx, _file, answers, { book }, seen) =>
    (await writeSilentSheet(scope, book, answers, seen, silentWords[ctx.lang].task))
      ? { to: 'kartu-diam/selesai' }
      : { problem: overtaken(ctx.lang) },
})

/** Shown to whoever pointed, so nothing of the file; who asked for help sees at once that somebody acts. */
export const silentDonePage: Page = page({
  path: '/kasus/:id/kartu-diam/selesai',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const file = await fileForPost(scope, ctx)
    const book = file && (await openEpisode(scope, ctx.visitor, file))
    const [newest] = book ? silentSheets(book) : []
    if (!file || !newest) return absent()
    await recordRead(scope, 'case', file.head.id, 'care')
    const band = bandOn(file.identity.birthDate, dayOf(scope.now))
    return { caseId: file.head.id, band, asks: asksForHelp(newest.answers) }
  },
  meta: (ctx) => ({ title: silentWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { caseId, band, asks }) => {
    const words = silentWords[ctx.lang]
    return (
      <>
        <h1>{forBand(asks ? words.now : words.thanks, band)}</h1>
        {asks && (
          <>
            <p class="lead">{forBand(words.nowText, band)}</p>
            <ButtonLink kind="accent" icon="phone" href="/bantuan">
              {words.helpLines}
            </ButtonLink>
            <Notice tone="danger">
              <p>{words.nowStaff}</p>
            </Notice>
          </>
        )}
        {!asks && <p class="lead">{forBand(words.handBack, band)}</p>}
        <p>
          <Link href={caseHref(caseId, 'sesi')}>{words.toSession}</Link>
        </p>
      </>
    )
  },
})

/** The same cards on paper, in the words of the person's age. */
export const printSilentPage: Page = page({
  path: '/kasus/:id/kartu-diam/cetak',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const file = await fileForPost(scope, ctx, 'closed')
    if (!file) return absent()
    await recordRead(scope, 'case', file.head.id, 'print')
    return { file, band: bandOn(file.identity.birthDate, dayOf(scope.now)) }
  },
  meta: (ctx) => ({ title: silentWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { file, band }) => (
    <>
      <div class="no-print">
        <BackLink href={caseHref(file.head.id, 'kartu-diam')}>{silentWords[ctx.lang].title}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={silentForm} lang={ctx.lang} band={band}>
        <p>{file.head.number}</p>
      </FormPaper>
    </>
  ),
})
