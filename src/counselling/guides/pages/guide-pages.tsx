import { relaxationGuides, type RelaxationGuide } from '#content/relaxation/index.ts'
import { anyone } from '#src/platform/access/allow.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { sharedKey } from '#src/reports/index.ts'
import { GuideView } from '../guide-view.tsx'

/** One page for each exercise, at `/tenang/<path>`. */
export const exercisePages: readonly Page[] = relaxationGuides.map(pageOf)

function pageOf(guide: RelaxationGuide): Page {
  return page({
    path: `/tenang/${guide.path}`,
    allow: anyone,
    shared: sharedKey,
    load: () => Promise.resolve(null),
    meta: (ctx) => ({ title: guide.title[ctx.lang], islands: ['pace'] }),
    view: (ctx) => <GuideView guide={guide} lang={ctx.lang} />,
  })
}
