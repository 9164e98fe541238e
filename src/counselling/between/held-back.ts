import type { Ctx, Page } from '#src/platform/web/page.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { helpWords } from './help-words.ts'
import { problem } from './posted.ts'

/** A sentence when nothing may be added to this visitor's record now; null when all goes on. */
export function whyHeld({ visitor, lang }: Pick<Ctx, 'visitor' | 'lang'>): string | null {
  if (visitor.kind !== 'client' || visitor.fileState !== 'restricted') return null
  return forBand(helpWords[lang].held.notSaved, visitor.band)
}

/** A post into a record that is held back changes nothing: the page comes back with the reason and what was typed. */
export function unlessHeld(page: Page): Page {
  const actions = Object.entries(page.actions ?? {}).map(([name, action]) => {
    const run: typeof action.run = (scope, ctx, form, prepared) => {
      const why = whyHeld(ctx)
      return why ? Promise.resolve(problem(form, 'held', why, 409)) : action.run(scope, ctx, form, prepared)
    }
    return [name, { ...action, run }] as const
  })
  return { ...page, actions: Object.fromEntries(actions) }
}
