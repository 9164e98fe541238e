import type { Scope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatLongDate, formatTime } from '#src/platform/i18n/format.ts'
import { readCookie } from '#src/platform/web/cookies.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import {
  frontDoor,
  intakeDoorsOpen,
  isOpenNow,
  nextOpening,
  officeOf,
  onCallNow,
  weekdays,
  type Office,
} from '#src/people/index.ts'
import { frontWords } from './front-words.ts'

/** What the public pages must say truly about the office at this moment. */
export type FrontState = Readonly<{
  office: Office
  /** Reports can be taken in: enough workers hold the key. */
  doorsOpen: boolean
  openNow: boolean
  onCall: boolean
}>

/** Null while there is no office at all. */
export async function frontState(scope: Scope): Promise<FrontState | null> {
  if (!scope.actor.officeId) return null
  const office = await officeOf(scope)
  return {
    office,
    doorsOpen: await intakeDoorsOpen(scope),
    openNow: isOpenNow(office, scope.now),
    onCall: (await onCallNow(scope)) !== null,
  }
}

/** The same as this process remembers it, for the steps of a report; null while there is no office. */
export async function rememberedFrontState(ctx: Ctx): Promise<FrontState | null> {
  const { officeId } = ctx.visitor
  if (!officeId) return null
  const { office, intake, onCall } = await frontDoor(ctx.app.database, officeId, ctx.now)
  return { office, doorsOpen: intake !== null, openNow: isOpenNow(office, ctx.now), onCall }
}

/** One sentence about now, one about the rest of the day; nothing that nobody keeps. */
export function officeNow(state: FrontState, now: Date, lang: Lang): { open: string; onCall: string } {
  const words = frontWords[lang].times
  const next = nextOpening(state.office, now)
  const clock = (time: string) => (lang === 'id' ? `pukul ${time.replace(':', '.')}` : time)
  const open =
    state.openNow && next
      ? words.openNow(clock(next.closes))
      : next
        ? words.closedUntil(words.at(formatLongDate(next.day, lang), clock(next.opens)))
        : words.closed
  return { open, onCall: state.onCall ? words.someoneOnCall : words.nobodyOnCall }
}

const dayNames = {
  id: { mon: 'Senin', tue: 'Selasa', wed: 'Rabu', thu: 'Kamis', fri: 'Jumat', sat: 'Sabtu', sun: 'Minggu' },
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
} as const

/** "Senin–Jumat 08.00–16.00"; neighbouring days with the same hours stand together. Empty when never open. */
export function openingHours(office: Pick<Office, 'openingHours'>, lang: Lang): string {
  const spans: { from: (typeof weekdays)[number]; to: (typeof weekdays)[number]; hours: string }[] = []
  for (const day of weekdays) {
    const open = office.openingHours[day]
    if (!open) continue
    const hours = `${open.opens}–${open.closes}`.replaceAll(':', lang === 'id' ? '.' : ':')
    const last = spans.at(-1)
    if (last?.hours === hours && weekdays.indexOf(last.to) === weekdays.indexOf(day) - 1) last.to = day
    else spans.push({ from: day, to: day, hours })
  }
  const names = dayNames[lang]
  return spans
    .map(({ from, to, hours }) => `${names[from]}${from === to ? '' : `–${names[to]}`} ${hours}`)
    .join(', ')
}

/** "pada jam kantor (Senin–Jumat 08.00–16.00)", as it stands inside a sentence. */
export function hoursText(office: Pick<Office, 'openingHours'>, lang: Lang): string {
  const text = openingHours(office, lang)
  const words = frontWords[lang].times
  return text === '' ? words.noHours : words.workingHours(text)
}

export function dueText(due: Date, office: Office, lang: Lang): string {
  return `${formatLongDate(dayOf(due, office.timezone), lang)} ${formatTime(due, lang, office.timezone)}`
}

/** Pages that are the same for everyone share their bytes; a word brought along by a redirect makes one's own. */
export function sharedKey(ctx: Ctx): string | null {
  if (
    ctx.flash !== null ||
    ctx.visitor.kind !== 'anyone' ||
    ctx.visitor.officeId === null ||
    ctx.url.search !== ''
  )
    return null
  // Written by the browser itself, so its name carries no prefix. Anything but the two themes shares the plain page.
  const theme = readCookie(ctx.request.headers.get('cookie'), 'theme')
  return `${ctx.url.pathname}|${ctx.lang}|${theme === 'light' || theme === 'dark' ? theme : ''}`
}
