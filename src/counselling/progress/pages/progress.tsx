import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, loadCase, type StaffCtx } from '#src/cases/index.ts'
import { ButtonLink, ButtonRow, EmptyState, PrintButton } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { mayExport } from '../../export/may-export.ts'
import { openEpisode, type EpisodeBook } from '../../open-episode.ts'
import { episodeAsked } from '../../session/load-room.ts'
import { loadProgress } from '../load-progress.ts'
import { ProgressView } from '../progress-view.tsx'
import { summaryWords } from '../summary-words.ts'
import { progressWords } from '../words.ts'

/** How one course of help goes: what was measured, told and done, side by side. */
export const progressPage: Page = page({
  path: '/kasus/:id/kemajuan',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const book = await openEpisode(scope, ctx.visitor, data.file, episodeAsked(ctx))
    return { data, progress: book && (await loadProgress(scope, ctx.visitor, book)) }
  },
  meta: (ctx) => ({ title: progressWords[ctx.lang].title, shell: 'console', nav: 'cases', width: 'wide' }),
  view: (ctx, { data, progress }) => {
    const words = progressWords[ctx.lang]
    const caseId = data.file.head.id
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={ctx.lang} at="progress" />
        {progress ? (
          <>
            <Head
              book={progress.book}
              lang={ctx.lang}
              exports={mayExport(ctx.visitor, progress.book.episode)}
            />
            <ProgressView {...progress} lang={ctx.lang} />
          </>
        ) : (
          <EmptyState
            title={words.none}
            drawing="rest"
            action={<ButtonLink href={caseHref(caseId, 'konseling')}>{words.begin}</ButtonLink>}
          >
            <p>{words.noneText}</p>
          </EmptyState>
        )}
      </CaseFrame>
    )
  },
})

function Head(props: { book: EpisodeBook; lang: Lang; exports: boolean }) {
  const { lang } = props
  const { episode } = props.book
  const words = progressWords[lang]
  const to = (part: string) => `${caseHref(episode.caseId, part)}?alur=${episode.id}`
  return (
    <>
      <p class="meta">
        {words.period(
          formatDate(episode.openedOn, lang),
          episode.closedOn && formatDate(episode.closedOn, lang),
        )}
      </p>
      <p>{words.intro}</p>
      <div class="no-print">
        <ButtonRow>
          <ButtonLink kind="secondary" icon="print" href={to('kemajuan/ringkas')}>
            {summaryWords[lang].title}
          </ButtonLink>
          {props.exports && (
            <ButtonLink kind="quiet" href={to('kemajuan/fhir')}>
              {words.exportLink}
            </ButtonLink>
          )}
          <PrintButton />
        </ButtonRow>
        <p class="meta">{words.childVersion}</p>
      </div>
    </>
  )
}
