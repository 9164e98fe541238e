import type { StaffCtx } from '#src/cases/index.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { assign, caseKey, fillSheet, startSheet } from '../give.ts'
import { asq, asqAnswers } from '../asq.ts'
import { saveAnswers } from '../save-answers.ts'
import { fillWords } from '../fill-words.ts'
import { measureWords } from '../words.ts'
import {
  fillAgain,
  fillErrors,
  loadFill,
  readFillPost,
  reasonErrors,
  type FillAgain,
  type FillPost,
} from './fill-load.ts'
import { FillView } from './fill-view.tsx'
import { measureHref, measureStaff } from './measure-page.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Answer } from '#src/platform/web/answer.ts'

/** Gives one instrument: together, aloud, from paper, question by question, or left for the person to answer. */
export const fillPage = page({
  path: '/kasus/:id/ukur/:instrument/baru',
  allow: measureStaff,
  load: loadFill,
  actions: {
    save: { run: (scope, ctx, form) => check(scope, ctx, form, false) },
    asIs: { run: (scope, ctx, form) => check(scope, ctx, form, true) },
    steps: {
      run: async (scope, ctx, form) => {
        const post = await readFillPost(scope, ctx, form)
        if (!post) return absent()
        const errors = fillErrors(post, ctx, true)
        if (errors.length > 0) return again<FillAgain>(fillAgain(post, errors))
        const given = await startSheet(scope, post.file, asked(post))
        const note = noteOf(post)
        // What was typed before going on one by one is already an answer.
        if (note || Object.keys(post.read.answers).length > 0)
          await saveAnswers(
            scope,
            { given, saves: [] },
            post.instrument,
            { answers: post.read.answers, kind: 'partial', note },
            caseKey(post.file),
          )
        return redirect(measureHref.fill(post.file.head.id, given.id))
      },
    },
    assign: {
      run: async (scope, ctx, form) => {
        const post = await readFillPost(scope, ctx, form)
        if (!post) return absent()
        const errors = reasonErrors(post, ctx)
        if (errors.length > 0) return again<FillAgain>(fillAgain(post, errors))
        const { instrument, moment, ageReason } = post
        const audience = instrument.meta.respondent === 'caregiver' ? 'caregiver' : 'client'
        const made = await assign(scope, ctx.visitor, post.file, {
          instrument,
          moment,
          audience,
          early: post.early !== null,
          ageReason,
          note: noteOf(post) ?? '',
        })
        if ('refused' in made) {
          const message = fillWords[ctx.lang].refusals[made.refused]
          return again<FillAgain>(fillAgain(post, [{ name: 'assign', message }]), 409)
        }
        return redirect(measureHref.list(post.file.head.id), 'assigned')
      },
    },
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].tab, nav: 'cases' }),
  view: (ctx, loaded, state: FillAgain | null) => <FillView data={loaded} state={state} lang={ctx.lang} />,
})

async function check(scope: AccountScope, ctx: StaffCtx, form: FormData, asIs: boolean) {
  const post = await readFillPost(scope, ctx, form)
  if (!post) return absent()
  const errors = fillErrors(post, ctx, asIs)
  return errors.length > 0 ? again<FillAgain>(fillAgain(post, errors)) : save(scope, post)
}

/** Why it is given before its day, or to a child it was not made for, and what staff wrote beside it. */
function noteOf({ early, reason, outsideAge, ageReason, note }: FillPost): string | undefined {
  return [early && reason, outsideAge && ageReason, note].filter(Boolean).join('\n') || undefined
}

function asked({ instrument, mode, moment, early, outsideAge, filledOn }: FillPost) {
  return { instrument, mode, moment, early: early !== null, outsideAge, filledOn: filledOn || null }
}

async function save(scope: AccountScope, post: FillPost): Promise<Answer> {
  const { file, instrument, read } = post
  const caseId = file.head.id
  const note = noteOf(post)
  // Of the script, a positive answer is kept and heard before the last question is even asked.
  if (instrument.meta.scoring.kind === 'asq' && asq(asqAnswers(read.answers)).ask === 'q5') {
    const given = await startSheet(scope, file, asked(post))
    await saveAnswers(
      scope,
      { given, saves: [] },
      instrument,
      { answers: read.answers, kind: 'partial', note },
      caseKey(file),
    )
    return redirect(measureHref.fill(caseId, given.id))
  }
  const { given } = await fillSheet(scope, file, asked(post), { answers: read.answers, kind: 'done', note })
  return redirect(measureHref.result(caseId, given.id))
}
