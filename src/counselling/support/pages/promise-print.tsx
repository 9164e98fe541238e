import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { caseHref, loadCase } from '#src/cases/index.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import { BackLink, PrintButton } from '#src/ui/index.ts'
import { bandOn } from '../../age.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { episodesOf } from '../../episode.store.ts'
import { promiseWords } from '../promise.ts'
import { PromiseList } from '../promise-view.tsx'
import { supportWords } from '../words.ts'

/** The promise on paper, to be given by hand. It bears no name and no number of a file. */
export const promisePrintPage: Page = page({
  path: '/kasus/:id/dukungan/janji',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const episodes = await episodesOf(scope, data.file.head.id)
    return {
      caseId: data.file.head.id,
      band: bandOn(data.file.identity.birthDate, dayOf(ctx.now)),
      workplace: episodes.some((one) => isOpen(one) && one.kind === 'workplace'),
      lines: linesOf(await officeOf(scope))
        .filter((line) => line.kind !== 'emergency')
        .slice(0, 3),
    }
  },
  meta: (ctx) => ({ title: supportWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { caseId, band, workplace, lines }) => {
    const words = promiseWords[ctx.lang]
    return (
      <>
        <div class="no-print">
          <BackLink href={caseHref(caseId, 'dukungan')}>{supportWords[ctx.lang].title}</BackLink>
        </div>
        <PrintButton />
        <h1>{words.title}</h1>
        <PromiseList lang={ctx.lang} band={band} workplace={workplace} />
        <h2>{forBand(words.complaint.title, band)}</h2>
        <p>{forBand(words.complaint.onPaper, band)}</p>
        <p>{words.complaint.other}:</p>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              {line.name[ctx.lang]}: {line.contact.shown}
            </li>
          ))}
        </ul>
      </>
    )
  },
})
