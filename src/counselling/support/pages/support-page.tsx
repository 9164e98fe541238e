import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, fileForPost, loadCase, whyReadOnly } from '#src/cases/index.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import { ButtonLink, EmptyState, Grid, Link } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { openSupport } from '../open-support.ts'
import { takeBack } from '../share-item.ts'
import { CircleCard, NeedsCard, ProblemsCard, ShelfCard, SkillsCard } from '../support-view.tsx'
import { supportWords } from '../words.ts'

/** Practical help, people around, what was shared, problems and skills: the emotional, practical and social in one. */
export const supportPage: Page = page({
  path: '/kasus/:id/dukungan',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const book = await openEpisode(scope, ctx.visitor, data.file)
    return {
      data,
      lines: linesOf(await officeOf(scope)),
      shown: book && { book, support: await openSupport(scope, ctx.visitor, book) },
    }
  },
  actions: {
    takeBack: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const id = asId<'shared_item'>(String(form.get('item') ?? ''))
        if (!file || !id) return absent()
        await takeBack(scope, file.head.id, id)
        return redirect(caseHref(file.head.id, 'dukungan'), 'takenBack')
      },
    },
  },
  meta: (ctx) => ({
    title: supportWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: supportWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, lines, shown }) => {
    const words = supportWords[ctx.lang]
    const caseId = data.file.head.id
    const props = shown && {
      ...shown,
      lines,
      lang: ctx.lang,
      now: ctx.now,
      names: data.names,
      writable: whyReadOnly(data.file.head) === null && isOpen(shown.book.episode),
    }
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={ctx.lang} at="support" />
        {props ? (
          <>
            <p class="lead">{words.lead}</p>
            <NeedsCard {...props} />
            <Grid min="large">
              <CircleCard {...props} />
              <ShelfCard {...props} />
            </Grid>
            <Grid min="large">
              <ProblemsCard {...props} />
              <SkillsCard {...props} />
            </Grid>
            <p class="no-print">
              <Link href={caseHref(caseId, 'dukungan/janji')} icon="print">
                {words.promiseCard}
              </Link>
            </p>
          </>
        ) : (
          <EmptyState title={words.title}>
            <p>{words.none}</p>
            <ButtonLink href={caseHref(caseId, 'konseling')}>{words.toCounselling}</ButtonLink>
          </EmptyState>
        )}
      </CaseFrame>
    )
  },
})
