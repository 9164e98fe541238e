import type { Member } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { CaseFrame } from '#src/cases/index.ts'
import { BackLink } from '#src/ui/index.ts'
import { seenIn } from '#src/platform/web/seen-field.tsx'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { loadTechnique, mayGoOn, stillRuns, techniqueForPost } from '../../load-technique-page.ts'
import { runHref } from '../../step-href.ts'
import { ladderWords } from '../ladder-words.ts'
import { openLadder } from '../open-ladder.ts'
import { sdWords } from '../words.ts'
import { orderLadder, putBack, removeItem, type Ordered } from '../write-ladder.ts'
import { LadderView } from './ladder-view.tsx'

/** The ladder is read on in the direction it was read in. */
const shownIn = (ctx: Ctx<Member>) => (ctx.query.get('urutan') === 'naik' ? 'naik' : 'turun')

function told(done: Ordered, to: string, lang: Lang) {
  if (done === 'ordered') return redirect(to, 'ordered')
  return again(done === 'overtaken' ? ladderWords[lang].overtaken : ladderWords[lang].notThese, 409)
}

/** The ladder builder: its steps in their owner's order, moved by finger, key or button. */
export const ladderPage: Page = page({
  path: '/kasus/:id/teknik/:run/tangga',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadTechnique(scope, ctx)
    if (isAnswer(loaded)) return loaded
    const rungs = await openLadder(scope, loaded.book, loaded.technique, ctx.visitor.accountId)
    return { ...loaded, rungs }
  },
  actions: {
    move: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened || opened.technique.run.endedOn) return absent()
        const { book, technique } = opened
        const shown = shownIn(ctx)
        const ids = (await openLadder(scope, book, technique, ctx.visitor.accountId)).map(
          (one) => one.rung.id,
        )
        const at = ids.findIndex((id) => id === form.get('item'))
        // Up on a list read from the scariest means towards the scary end.
        const step = (form.get('way') === 'up') === (shown === 'turun') ? 1 : -1
        const other = ids[at + step]
        const item = ids[at]
        const order = item && other ? ids.map((id) => (id === item ? other : id === other ? item : id)) : ids
        const done = await orderLadder(scope, book, technique, String(form.get('seen') ?? ''), order)
        return told(done, runHref(opened.file.head.id, technique.run.id, `tangga?urutan=${shown}`), ctx.lang)
      },
    },
    order: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened || opened.technique.run.endedOn) return absent()
        const { book, technique } = opened
        const wanted = form.getAll('item').map(String)
        const done = await orderLadder(scope, book, technique, String(form.get('seen') ?? ''), wanted)
        const here = runHref(opened.file.head.id, technique.run.id, `tangga?urutan=${shownIn(ctx)}`)
        return told(done, here, ctx.lang)
      },
    },
    restore: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened || opened.technique.run.endedOn) return absent()
        const { book, technique } = opened
        const item = technique.facts.offLadder?.find((one) => one.id === form.get('item'))
        const done = item !== undefined && (await putBack(scope, book, technique, item))
        const here = runHref(opened.file.head.id, technique.run.id, 'tangga')
        return redirect(here, done ? 'restored' : 'overtaken')
      },
    },
    remove: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        const item = opened?.technique.facts.ladder.find((one) => one.id === form.get('item'))
        if (!opened || !item || opened.technique.run.endedOn) return absent()
        const seen = seenIn(form, item.version)
        const done = await removeItem(scope, opened.book, { id: item.id, version: seen })
        return redirect(
          runHref(opened.file.head.id, opened.technique.run.id, 'tangga'),
          done ? 'removed' : 'overtaken',
        )
      },
    },
  },
  meta: (ctx) => ({
    title: ladderWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    islands: ['ladder'],
    flashes: ladderWords[ctx.lang].flashes,
  }),
  view: (ctx, { rungs, ...loaded }, state: string | null) => {
    const { data, technique } = loaded
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={data.file.head.id} lang={ctx.lang} at="overview" />
        <BackLink href={runHref(data.file.head.id, technique.run.id)}>
          {sdWords[ctx.lang].backToTechnique}
        </BackLink>
        <LadderView
          rungs={rungs}
          off={technique.facts.offLadder ?? []}
          caseId={data.file.head.id}
          runId={technique.run.id}
          age={technique.facts.outside.age}
          lang={ctx.lang}
          down={ctx.query.get('urutan') !== 'naik'}
          writable={mayGoOn(loaded)}
          reviewsLocks={ctx.visitor.roles.includes('supervisor') && stillRuns(loaded)}
          notice={state}
        />
      </CaseFrame>
    )
  },
})
