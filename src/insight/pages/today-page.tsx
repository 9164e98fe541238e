import { anyStaff } from '#src/platform/access/allow.ts'
import { formatLongDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { PageHead } from '#src/ui/index.ts'
import { loadToday } from '../load-today.ts'
import { todayWords } from '../today-words.ts'
import { AdminDay } from './today-admin.tsx'
import { OfficeDay } from './today-office.tsx'
import { OwnDay } from './today-own.tsx'

/** The first page of the day for everybody who works here, by the roles they hold. */
export const todayPage = page({
  path: '/hari-ini',
  allow: anyStaff,
  load: loadToday,
  meta: (ctx) => ({ title: todayWords[ctx.lang].title, nav: 'today', width: 'wide' }),
  view: (ctx, today) => {
    const words = todayWords[ctx.lang]
    const { roles, fullName } = ctx.visitor
    return (
      <>
        <PageHead title={words.title} intro={words.hello(fullName, formatLongDate(ctx.now, ctx.lang, today.zone))} />
        <OwnDay own={today.own} now={ctx.now} zone={today.zone} lang={ctx.lang} roles={roles} draw={today.office === null} />
        {today.office && <OfficeDay office={today.office} lang={ctx.lang} />}
        {today.admin && <AdminDay admin={today.admin} lang={ctx.lang} />}
      </>
    )
  },
})
