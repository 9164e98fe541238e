import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, fileForPost, loadCase, whyReadOnly, type CaseFile } from '#src/cases/index.ts'
import { CounsellingNav } from '../counselling-nav.tsx'
import { counsellingStaff } from '../counselling-staff.ts'
import { earlierAnswers } from '../earlier-answers.ts'
import { isOpen, type Episode } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import { takeCosign, takeOverride, whyNotPassed } from '../gate-actions.ts'
import type { GateWrong } from '../gate-view.tsx'
import { moveBack, moveOn } from '../move-episode.ts'
import { openEpisode, type EpisodeBook } from '../open-episode.ts'
import { gateStanding, mayAnswer, type GateAt } from '../pass-gate.ts'
import { reviewDue } from '../rules/episode-gates.ts'
import { openSessions } from '../session-facts.ts'
import { stepStanding } from '../step-of-care.ts'
import { askStageGate } from '../stage-gates.ts'
import { loadFlags } from '../support/index.ts'
import { counsellingWords } from '../words.ts'
import { NoEpisode, Overview } from './overview-view.tsx'

type Again = Readonly<{
  notice?: string
  wrong?: GateWrong
  typed?: string | undefined
  answer?: string | undefined
}>

/** The page of counselling on a file: one path from preparation to follow-up. */
export const overviewPage: Page = page({
  path: '/kasus/:id/konseling',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const all = await episodesOf(scope, data.file.head.id)
    const book = await openEpisode(scope, ctx.visitor, data.file, asId<'episode'>(ctx.query.get('alur')))
    return { data, shown: book && (await shownOf(scope, ctx.visitor, book, all)) }
  },
  actions: {
    next: {
      run: (scope, ctx) =>
        withBook(scope, ctx, async (file, book) =>
          redirect(caseHref(file.head.id, 'konseling'), flashOf(await moveOn(scope, ctx.visitor, book))),
        ),
    },
    back: {
      run: (scope, ctx) =>
        withBook(scope, ctx, async (file, book) =>
          redirect(
            caseHref(file.head.id, 'konseling'),
            flashOf(await moveBack(scope, book.episode, 'technique')),
          ),
        ),
    },
    override: {
      run: (scope, ctx, form) =>
        withBook(scope, ctx, async (file, book) => {
          const at = await stageAt(scope, ctx.visitor, book)
          const { asked, typed } = await takeOverride(scope, book, at, form)
          if (asked === 'asked') return redirect(caseHref(file.head.id, 'konseling'), 'asked')
          return again<Again>({ ...whyNotPassed(asked, 'reason', ctx.lang), typed })
        }),
    },
    cosign: {
      run: (scope, ctx, form) =>
        withBook(scope, ctx, async (file, book) => {
          const { done, answer } = await takeCosign(scope, ctx.visitor, book, form)
          if (done === 'done') return redirect(caseHref(file.head.id, 'konseling'), 'answered')
          return again<Again>({ ...whyNotPassed(done, 'cosign', ctx.lang), answer })
        }),
    },
  },
  meta: (ctx) => ({
    title: counsellingWords[ctx.lang].tab,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: counsellingWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, shown }, state: Again | null) => {
    const writable = whyReadOnly(data.file.head) === null
    const caseId = data.file.head.id
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={ctx.lang} at="overview" />
        {shown ? (
          <Overview
            {...data}
            {...shown}
            lang={ctx.lang}
            writable={writable}
            notice={state?.notice}
            wrong={state?.wrong}
            typed={state?.typed}
            answer={state?.answer}
          />
        ) : (
          <NoEpisode caseId={caseId} lang={ctx.lang} writable={writable} />
        )}
      </CaseFrame>
    )
  },
})

async function shownOf(scope: AccountScope, member: Member, book: EpisodeBook, all: readonly Episode[]) {
  const at = await stageAt(scope, member, book)
  const standing = gateStanding(book, at)
  const sessions = (await openSessions(scope, book)).filter((one) => one.state === 'closed')
  const reviewed = book.answers
    .filter((one) => one.runId === null && one.form === 'review')
    .map((one) => ({ four: 4, eight: 8 })[String(one.answers['afterSession'])] ?? 0)
  const reviewAfter = isOpen(book.episode) ? reviewDue(sessions.length, reviewed) : null
  return {
    book,
    today: dayOf(scope.now),
    aboutMeBefore: await earlierAnswers(scope, book, 'about-me'),
    flags: await loadFlags(scope, book, null),
    past: all.filter((one) => one.id !== book.episode.id),
    standing,
    mayAnswer: await mayAnswer(scope, member, standing.waiting),
    reviewAfter,
    step: isOpen(book.episode) ? await stepStanding(scope, member, book) : null,
  }
}

async function stageAt(scope: AccountScope, member: Member, book: EpisodeBook): Promise<GateAt> {
  return {
    id: `stage.${book.episode.stage}`,
    answer: await askStageGate(scope, member, book),
    runId: null,
  }
}

async function withBook<T>(
  scope: AccountScope,
  ctx: Ctx<Member>,
  act: (file: CaseFile, book: EpisodeBook) => Promise<T>,
) {
  const file = await fileForPost(scope, ctx)
  const book = file && (await openEpisode(scope, ctx.visitor, file))
  return file && book ? act(file, book) : absent()
}

function flashOf(moved: Awaited<ReturnType<typeof moveOn>>): string {
  return moved === 'moved' || moved === 'closed' ? 'moved' : moved
}
