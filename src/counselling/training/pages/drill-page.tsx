import { absent, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { runHref } from '../../step-href.ts'
import { answerCard, startDrill, stopDrill } from '../run-drill.ts'
import { loadScreen, screenForPost } from '../load-screen.ts'
import { trainingWords } from '../words.ts'
import { DrillView } from './drill-view.tsx'

const part = 'kartu'

/** The cards: one a post without JavaScript, one a tap with it. Shown to the client, so nothing of the file. */
export const drillPage: Page = page({
  path: '/kasus/:id/teknik/:run/kartu',
  allow: counsellingStaff,
  load: (scope, ctx) => loadScreen(scope, ctx, 'drill'),
  actions: {
    start: {
      run: async (scope, ctx) => {
        const opened = await screenForPost(scope, ctx, 'drill')
        if (!opened) return absent()
        const { book, technique, band } = opened
        await startDrill(scope, book, technique, band)
        return redirect(runHref(opened.file.head.id, technique.run.id, part))
      },
    },
    answer: {
      run: async (scope, ctx, form) => {
        const opened = await screenForPost(scope, ctx, 'drill')
        if (!opened) return absent()
        const taken = await answerCard(scope, opened.book, opened.technique, {
          practice: String(form.get('practice') ?? ''),
          at: String(form.get('at') ?? ''),
          chose: String(form.get('chose') ?? ''),
        })
        const to = runHref(opened.file.head.id, opened.technique.run.id, part)
        return taken ? redirect(to) : redirect(to, 'overtaken')
      },
    },
    stop: {
      run: async (scope, ctx) => {
        const opened = await screenForPost(scope, ctx, 'drill')
        if (!opened) return absent()
        const stopped = await stopDrill(scope, opened.book, opened.technique)
        return redirect(
          runHref(opened.file.head.id, opened.technique.run.id, part),
          stopped ? 'stopped' : 'overtaken',
        )
      },
    },
  },
  meta: (ctx) => ({
    title: trainingWords[ctx.lang].drill.title,
    shell: 'console',
    nav: 'cases',
    islands: ['drill'],
    flashes: trainingWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const words = trainingWords[ctx.lang]
    return (
      <>
        <BackLink href={runHref(loaded.data.file.head.id, loaded.technique.run.id)}>{words.back}</BackLink>
        <h1>{words.drill.title}</h1>
        <DrillView lang={ctx.lang} screen={loaded} />
      </>
    )
  },
})
