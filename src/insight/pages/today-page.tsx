import { anyStaff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatLongDate, type Zone } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink, ButtonRow, Card, Notice, PageHead } from '#src/ui/index.ts'
import { BackupState } from '#src/people/index.ts'
import { bellsForToday } from '#src/reports/index.ts'
import { loadToday } from '../load-today.ts'
import { endedPeriods, periodQuery } from '../period.ts'
import { todayWords } from '../today-words.ts'
import { periodName } from './period-form.tsx'
import { recapReaders } from './recap-page.tsx'
import { AdminDay } from './today-admin.tsx'
import { OfficeDay } from './today-office.tsx'
import { OwnDay } from './today-own.tsx'
import { PlaceDay } from './today-place.tsx'

/** The first page of the day for everybody who works here, by the roles they hold. */
export const todayPage = page({
  path: '/hari-ini',
  allow: anyStaff,
  load: async (scope, ctx) => ({
    ...(await loadToday(scope, ctx.app.config.backupDays)),
    // The answers of instruments stand in one's own day already, with their urgency.
    rings: await bellsForToday(scope, ctx.visitor, ctx.lang, ['instruments']),
  }),
  meta: (ctx) => ({ title: todayWords[ctx.lang].title, nav: 'today', width: 'wide' }),
  view: (ctx, today) => {
    const words = todayWords[ctx.lang]
    const { roles, fullName } = ctx.visitor
    const readsRecap = roles.some((role) => recapReaders.roles.includes(role))
    const { backup } = today
    const backupLine = backup && <BackupState backup={backup} now={ctx.now} lang={ctx.lang} />
    // A new office has its first steps to take; meanwhile this stands below them.
    const isBackupOwed = (backup?.state === 'none' || backup?.state === 'old') && !today.office?.steps.length
    return (
      <>
        <PageHead
          title={words.title}
          intro={words.hello(fullName, formatLongDate(ctx.now, ctx.lang, today.zone))}
        />
        {today.rings}
        <OwnDay
          rings={today.rings.length}
          own={today.own}
          now={ctx.now}
          zone={today.zone}
          lang={ctx.lang}
          roles={roles}
          draw={today.office === null}
          alone={!today.office && !today.admin && !today.place && !readsRecap}
        />
        {today.place && <PlaceDay place={today.place} lang={ctx.lang} />}
        {isBackupOwed && backupLine}
        {today.office && <OfficeDay office={today.office} lang={ctx.lang} />}
        {readsRecap && <ReportsOwed now={ctx.now} zone={today.zone} lang={ctx.lang} />}
        {today.admin && <AdminDay admin={today.admin} lang={ctx.lang} />}
        {!isBackupOwed && backupLine}
      </>
    )
  },
})

const reminderDays = 10

/** The recaps of what has just ended, a tap away; in the first days of a month the one that is due stands out. */
function ReportsOwed(props: { now: Date; zone: Zone; lang: Lang }) {
  const words = todayWords[props.lang].reports
  const periods = endedPeriods(props.now, props.zone)
  const isDue = Number(dayOf(props.now, props.zone).slice(8)) <= reminderDays
  return (
    <Card title={words.title}>
      {isDue ? (
        <Notice tone="info">{words.due(periodName(periods[0], props.lang))}</Notice>
      ) : (
        <p class="hint">{words.intro}</p>
      )}
      <ButtonRow>
        {periods.map((period) => (
          <ButtonLink
            key={period.kind}
            kind="secondary"
            small
            icon="chart"
            href={`/rekap?${periodQuery(period)}`}
          >
            {periodName(period, props.lang)}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Card>
  )
}
