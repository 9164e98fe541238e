import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatLongDate } from '#src/platform/i18n/format.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseStaff } from '#src/cases/index.ts'
import { Banner, ButtonLink, ButtonRow, Link, Notice, PageHead, Tabs } from '#src/ui/index.ts'
import { handoverWords } from '../handover-words.ts'
import { loadWeek, weekViews, type Week } from '../load-week.ts'
import { spans, stepSpan } from '../span.ts'
import { calendarStaff } from '../staff.ts'
import { addressOf, DayCard, FreeHours, MonthGrid, spanIn, Unmarked, viewIn } from '../week-view.tsx'
import { calendarWords } from '../words.ts'

/** A day, a week or a month: a list of days on a phone, columns where there is room for them. */
export const weekPage: Page = page({
  path: '/kalender',
  allow: calendarStaff,
  load: (scope, ctx) => {
    const asked = ctx.query.get('tanggal') ?? ctx.query.get('minggu')
    return loadWeek(scope, viewIn(ctx.query), asked, spanIn(ctx.query))
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    width: 'wide',
    flashes: calendarWords[ctx.lang].flashes,
  }),
  view: (ctx, week) => {
    const { lang } = ctx
    const words = calendarWords[lang]
    const { roles } = ctx.visitor
    const clinical = (['intake', 'counsellor', 'psychologist', 'supervisor', 'head'] as const).some((role) =>
      roles.includes(role),
    )
    return (
      <>
        <PageHead
          title={words.title}
          intro={introOf(week, lang)}
          actions={
            <ButtonLink icon="plus" href="/kalender/baru">
              {words.planMeeting}
            </ButtonLink>
          }
        />
        <Tabs
          label={words.viewsLabel}
          tabs={weekViews.map((view) => ({
            href: addressOf(view, week.span, week.day),
            label: words.views[view],
            current: view === week.view,
          }))}
        />
        <Tabs
          label={words.spansLabel}
          tabs={spans.map((span) => ({
            href: addressOf(week.view, span, week.day),
            label: words.spans[span],
            current: span === week.span,
          }))}
        />
        <Steps week={week} lang={lang} />
        {week.left > 0 && (
          <Notice tone="warn" title={handoverWords[lang].notice(week.left)}>
            <p>
              <Link href="/kalender/serah-terima">{handoverWords[lang].open}</Link>
            </p>
          </Notice>
        )}
        {week.decisions > 0 && (
          <Notice tone="warn" title={words.decisions(week.decisions)}>
            <p>{words.decisionsText}</p>
          </Notice>
        )}
        {!week.yearKnown && <Banner tone="warn">{words.unknownYear}</Banner>}
        <Unmarked week={week} lang={lang} />
        {week.view === 'office' && <p class="meta">{words.officeNote}</p>}
        {week.span === 'month' ? (
          <MonthGrid week={week} lang={lang} />
        ) : (
          <div class={week.span === 'week' ? 'week' : undefined}>
            {week.days.map((day) => (
              <DayCard key={day.day} week={week} day={day} lang={lang} />
            ))}
          </div>
        )}
        <FreeHours week={week} lang={lang} />
        <ButtonRow>
          {caseStaff.roles.some((role) => roles.includes(role)) && (
            <Link href="/kalender/pengingat" icon="bell">
              {words.reminders}
            </Link>
          )}
          {clinical && (
            <Link href="/daftar-tunggu" icon="list">
              {words.waitingList}
            </Link>
          )}
          <Link href="/kalender/ruang" icon="place">
            {words.roomsAndHours}
          </Link>
          <Link href="/kalender/libur" icon="sun">
            {words.daysOff}
          </Link>
          <Link href="/kalender/umpan" icon="link">
            {words.feed}
          </Link>
        </ButtonRow>
      </>
    )
  },
})

function introOf(week: Week, lang: Lang): string {
  if (week.span === 'day') return formatLongDate(week.day, lang)
  return calendarWords[lang].week(formatDate(week.from, lang), formatDate(week.to, lang))
}

function Steps({ week, lang }: { week: Week; lang: Lang }) {
  const words = calendarWords[lang]
  const { view, span, day } = week
  return (
    <ButtonRow>
      <ButtonLink small kind="secondary" icon="back" href={addressOf(view, span, stepSpan(span, day, -1))}>
        <span class="sr">{words.before[span]}</span>
      </ButtonLink>
      <ButtonLink small kind="secondary" href={addressOf(view, span, week.today)}>
        {words.now[span]}
      </ButtonLink>
      <ButtonLink small kind="secondary" icon="next" href={addressOf(view, span, stepSpan(span, day, 1))}>
        <span class="sr">{words.after[span]}</span>
      </ButtonLink>
    </ButtonRow>
  )
}
