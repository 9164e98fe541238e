import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, PrintButton } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { newest } from '../../protocols/run-facts.ts'
import { textOf } from '../../protocols/step-makers.ts'
import { runHref } from '../../step-href.ts'
import { loadScreen } from '../load-screen.ts'
import { trainingWords } from '../words.ts'

/** The sentence as a card for a pocket: no name, no file number, nothing that says where it came from. */
export const pocketCardPage: Page = page({
  path: '/kasus/:id/teknik/:run/kartu-saku',
  allow: counsellingStaff,
  load: (scope, ctx) => loadScreen(scope, ctx, 'rolePlay'),
  meta: (ctx) => ({ title: trainingWords[ctx.lang].pocket.title, shell: 'console', nav: 'cases' }),
  view: (ctx, { data, technique }) => {
    const words = trainingWords[ctx.lang].pocket
    const script = newest(technique.facts, 'script')
    const lines = (['feel', 'when', 'ask', 'again', 'leave', 'tell'] as const).flatMap((part) => {
      const said = textOf(script, part)
      return said ? [{ part, said }] : []
    })
    return (
      <>
        <div class="no-print">
          <BackLink href={runHref(data.file.head.id, technique.run.id, 'latihan')}>
            {trainingWords[ctx.lang].back}
          </BackLink>
        </div>
        <h1 class="no-print">{words.title}</h1>
        <PrintButton />
        {lines.length === 0 ? (
          <p class="hint">{words.empty}</p>
        ) : (
          <article class="pocket-card">
            {lines.map(({ part, said }) => (
              <p key={part}>
                <span>{words[part]}</span> <strong>{said}</strong>
              </p>
            ))}
            <p class="meta">{words.foot}</p>
          </article>
        )}
      </>
    )
  },
})
