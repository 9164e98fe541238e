import type { AccountScope } from '#src/platform/db/scope.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, type StaffCtx } from '#src/cases/index.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, PrintButton } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { openEpisode } from '../../open-episode.ts'
import { homeworkOf, isStanding } from '../give-homework.ts'
import { givenOf, givenThen, loadRoom } from '../load-room.ts'
import { sessionForm } from '../session-form.ts'
import { answersOfSession } from '../answers-of-session.ts'
import { sessionWords } from '../words.ts'
import { sessionHref } from './room-href.ts'
import { dayOf } from '#src/platform/i18n/format.ts'

/** The sheet of one session on paper: what stands in it, or lines to write on while it is open. */
export const printSessionPage: Page = page({
  path: '/kasus/:id/sesi/:session/cetak',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const room = await loadRoom(scope, ctx)
    if (isAnswer(room)) return room
    if (room.file.head.restrictedAt) return redirect(caseHref(room.file.head.id))
    await recordRead(scope, 'case', room.file.head.id, 'print')
    return room
  },
  meta: (ctx) => ({ title: sessionWords[ctx.lang].paper.title, shell: 'console', nav: 'cases' }),
  view: (ctx, room) => {
    const closed = room.session.state === 'closed'
    const answers = closed ? answersOfSession(room) : undefined
    return (
      <>
        <div class="no-print">
          <BackLink href={sessionHref(room.file.head.id, room.session.id)}>
            {sessionWords[ctx.lang].paper.back}
          </BackLink>
        </div>
        <PrintButton />
        <FormPaper
          form={sessionForm(closed ? givenThen(room) : room.given)}
          {...(answers ? { answers } : {})}
          lang={ctx.lang}
          band={room.given.band}
        >
          <p>
            {room.office} · {sessionWords[ctx.lang].paper.code} {room.file.head.number} ·{' '}
            {sessionWords[ctx.lang].sessionNumber(room.session.number)}
          </p>
        </FormPaper>
      </>
    )
  },
})

/** An empty sheet for this person: their goals, their tasks, words for their age. */
export const blankSessionPage: Page = page({
  path: '/kasus/:id/sesi/lembar',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const file = await fileForPost(scope, ctx, 'closed')
    const book = file && (await openEpisode(scope, ctx.visitor, file))
    if (!file || !book) return absent()
    await recordRead(scope, 'case', file.head.id, 'print')
    const homework = (await homeworkOf(scope, book.place, file.head.id, 'client')).filter(isStanding)
    const today = { heldOn: dayOf(scope.now), kind: 'individual', fromPaper: false } as const
    return { file, given: givenOf(book, today, homework), office: (await officeOf(scope)).name }
  },
  meta: (ctx) => ({ title: sessionWords[ctx.lang].paper.title, shell: 'console', nav: 'cases' }),
  view: (ctx, { file, given, office }) => (
    <>
      <div class="no-print">
        <BackLink href={caseHref(file.head.id, 'sesi')}>{sessionWords[ctx.lang].paper.backList}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={sessionForm(given)} lang={ctx.lang} band={given.band}>
        <p>
          {office} · {sessionWords[ctx.lang].paper.code} {file.head.number}
        </p>
      </FormPaper>
    </>
  ),
})
