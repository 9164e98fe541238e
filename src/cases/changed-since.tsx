import { actorOf } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { Link, Notice, renderFragment } from '#src/ui/index.ts'
import { caseStaff } from './case-load.ts'
import { caseHref } from './case-frame.tsx'
import { findFile } from './case.store.ts'
import { latestActOfOthers } from './timeline.store.ts'
import { caseWords } from './words.ts'

/** Empty while no colleague has done anything to the file since the page was made. It opens nothing: no reading of it. */
export const changedCaseFragment = endpoint({
  path: '/potongan/kasus/:id',
  byItself: true,
  method: 'GET',
  allow: caseStaff,
  answer: async (ctx) => {
    const caseId = asId<'case'>(ctx.params['id'])
    const latest =
      caseId &&
      (await ctx.app.database.as(actorOf(ctx.visitor), async (scope) => {
        // `allow` let only members of an office in, so the actor is an account.
        const own = scope as AccountScope
        return (await findFile(own, caseId)) ? latestActOfOthers(own, caseId) : null
      }))
    const news = caseId && latest !== null && String(latest) !== ctx.query.get('dari')
    return bytes(news ? renderFragment(<Changed caseId={caseId} lang={ctx.lang} />, ctx.lang) : '', {
      'content-type': 'text/html; charset=utf-8',
    })
  },
})

function Changed(props: { caseId: CaseId; lang: Lang }) {
  const words = caseWords[props.lang]
  return (
    <Notice tone="info">
      <p>
        {words.changedSince} <Link href={caseHref(props.caseId)}>{words.reload}</Link>
      </p>
    </Notice>
  )
}
