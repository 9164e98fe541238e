import type { ComponentChildren } from 'preact'
import { promiseState } from '#src/platform/clock/promise.ts'
import type { Role } from '#src/platform/access/roles.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { keepTyped } from '#src/platform/forms/clean.ts'
import { tooLongText } from '#src/platform/forms/problem.ts'
import { formatDueBesideTag } from '#src/platform/i18n/duration.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { staffNames } from '#src/people/index.ts'
import { DueTag, LangProvider, Tabs, type DueState, type FieldError } from '#src/ui/index.ts'
import { staffWords } from '../staff-words.ts'

const rooms = [
  { key: 'requests', href: '/hak-data', for: ['dpo', 'head', 'intake'] },
  { key: 'records', href: '/hak-data/pembatasan', for: ['dpo', 'head'] },
  { key: 'keeping', href: '/hak-data/masa-simpan', for: ['dpo', 'head'] },
  { key: 'breaches', href: '/hak-data/kegagalan', for: ['dpo', 'head'] },
  { key: 'trail', href: '/hak-data/jejak', for: ['dpo', 'head'] },
  { key: 'activities', href: '/hak-data/kegiatan', for: ['dpo', 'head', 'intake'] },
] as const satisfies readonly { key: string; href: string; for: readonly Role[] }[]
export type Room = (typeof rooms)[number]['key']

/** The frame of every staff page here: tabs by role, then the page. */
export function Frame(props: { ctx: Ctx<Member>; room: Room; children: ComponentChildren }) {
  const { lang, visitor } = props.ctx
  const open = rooms.filter((room) => room.for.some((role) => visitor.roles.includes(role)))
  return (
    <LangProvider lang={lang}>
      <Tabs
        label={staffWords[lang].section}
        tabs={open.map((room) => ({
          href: room.href,
          label: staffWords[lang].tabs[room.key],
          current: room.key === props.room,
        }))}
      />
      {props.children}
    </LangProvider>
  )
}

/** How a promised time stands: late, within six hours, or open. */
export function Due(props: { dueAt: Date; keptAt?: Date | null; now: Date; lang: Lang }) {
  const { dueAt, keptAt = null, now, lang } = props
  const state = promiseState({ dueAt, keptAt, droppedAt: null }, now)
  const soon = dueAt.getTime() - now.getTime() < 6 * 3_600_000
  const look: DueState = keptAt
    ? state === 'kept'
      ? 'met'
      : 'late'
    : state === 'late'
      ? 'late'
      : soon
        ? 'soon'
        : 'open'
  return <DueTag state={look} text={dueText(dueAt, keptAt, now, lang)} at={dueAt.toISOString()} />
}

/** Beside a tag that says already how it stands: what is kept runs no more. */
function dueText(dueAt: Date, keptAt: Date | null, now: Date, lang: Lang): string {
  if (!keptAt) return formatDueBesideTag(dueAt, now, lang)
  const said = staffWords[lang]
  return keptAt <= dueAt
    ? said.keptAhead(formatDueBesideTag(keptAt, dueAt, lang))
    : said.keptAfter(formatDueBesideTag(dueAt, keptAt, lang))
}

export function isKeeper(member: Pick<Member, 'roles'>): boolean {
  return member.roles.includes('dpo') || member.roles.includes('head')
}

/** Names of colleagues by id; somebody who has left is shown as a dash. */
export async function namesById(scope: Scope): Promise<(id: string | null) => string> {
  const names = new Map<string, string>((await staffNames(scope)).map((one) => [one.id, one.fullName]))
  return (id) => (id ? (names.get(id) ?? '—') : '—')
}

/** One text field of a form, tidied and whole; empty when it is missing or a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? keepTyped(value).trim() : ''
}

/** What is written longer than can be kept: said, never cut off. */
export function tooLong(lang: Lang, form: FormData, limits: Readonly<Record<string, number>>): FieldError[] {
  return Object.entries(limits).flatMap(([name, max]) => {
    const { length } = field(form, name)
    return length > max ? [{ name, message: tooLongText({ max, length }, lang) }] : []
  })
}
