import { dayOf } from '#src/platform/i18n/format.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink } from '#src/ui/index.ts'
import { officeDays } from '../office-days.ts'
import { comingAway, roomsOf, settingsOf } from '../room.store.ts'
import { addAway, addRoom, dropAway, keepSettings, leads, shutRoom } from '../rooms-acts.ts'
import type { Refused } from '../refuse.ts'
import { RefusedView } from '../refused-view.tsx'
import { AwayCard, PrayerCard, RoomsCard, type Loaded } from '../rooms-view.tsx'
import { roomsWords } from '../rooms-words.ts'
import { SettingsCard } from '../settings-view.tsx'
import { calendarStaff } from '../staff.ts'
import { calendarWords } from '../words.ts'

/** Rooms, when one is off duty, and what the office tells its calendar. */
export const roomsPage: Page = page({
  path: '/kalender/ruang',
  allow: calendarStaff,
  load: async (scope, ctx): Promise<Loaded> => {
    const office = await officeDays(scope)
    return {
      rooms: await roomsOf(scope),
      settings: await settingsOf(scope),
      away: await comingAway(scope, ctx.visitor.accountId),
      office,
      today: dayOf(scope.now, office.zone),
      mayChange: leads(ctx),
    }
  },
  actions: {
    room: { run: addRoom },
    close: { run: shutRoom },
    settings: { run: keepSettings },
    away: { run: addAway },
    unaway: { run: dropAway },
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    width: 'wide',
    flashes: calendarWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Refused | null) => {
    const props = { loaded, lang: ctx.lang, typed: state?.typed ?? {}, refused: state }
    return (
      <>
        <BackLink href="/kalender">{calendarWords[ctx.lang].back}</BackLink>
        <h1>{roomsWords[ctx.lang].title}</h1>
        <RefusedView state={state} />
        <RoomsCard {...props} />
        <AwayCard {...props} />
        {loaded.mayChange && (
          <SettingsCard {...props} {...(state?.seen === undefined ? {} : { seen: state.seen })} />
        )}
        <PrayerCard {...props} />
      </>
    )
  },
})
