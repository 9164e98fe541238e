import type { ComponentChildren } from 'preact'
import { contactSafety } from '#content/codes/needs.ts'
import { wordFor } from '#content/codes/code.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Meta } from '#src/platform/web/page.ts'
import {
  Banner,
  ButtonLink,
  DueTag,
  Icon,
  Notice,
  PageHead,
  Tabs,
  Tag,
  UrgencyTag,
  type Fact,
} from '#src/ui/index.ts'
import { dueTone, whyReadOnly } from './case.ts'
import type { CaseFile } from './case-file.ts'
import { extraCaseTabs } from './panels.ts'
import { caseSides, caseStatuses } from './codes.ts'
import type { SafeContact } from './sealed-shapes.ts'
import { caseWords } from './words.ts'

const caseTabs = {
  about: '',
  people: 'orang',
  plan: 'rencana',
  timeline: 'catatan',
  consent: 'persetujuan',
  documents: 'berkas',
  team: 'tim',
  close: 'penutupan',
} as const
export type CaseTab = keyof typeof caseTabs | (string & {})
/** What fits in one line on a small desk; whoever has other tasks has other parts in it. */
const tabsOnRow = 7

/** The address of a file, or of a part of it. */
export function caseHref(caseId: string, part = ''): string {
  return part === '' ? `/kasus/${caseId}` : `/kasus/${caseId}/${part}`
}

/** What every page about files says of itself; the person's name never stands in a title. */
export function caseMeta(ctx: { lang: Lang }): Meta {
  const { cases, flashes } = caseWords[ctx.lang]
  return { title: cases, shell: 'console', nav: 'cases', width: 'wide', flashes }
}

type NamedTab = Readonly<{ id: string; part: string; label: string }>

export interface FrameProps {
  lang: Lang
  file: CaseFile
  safe: SafeContact | null
  today: string
  /** The newest act of a colleague when this page was made. */
  latest: number
  tab: CaseTab
  /** Said across the file: a stopped service, a long silence. */
  notices?: ComponentChildren
  actions?: ComponentChildren
  children: ComponentChildren
}

/** What every page of a file begins with: the person, then how to reach them without harm, then its parts. */
export function CaseFrame(props: FrameProps) {
  const { file, lang, tab } = props
  const words = caseWords[lang]
  const readOnly = whyReadOnly(file.head)
  return (
    <>
      <PageHead
        title={nameOf(file)}
        intro={<HeadLine file={file} lang={lang} today={props.today} />}
        actions={props.actions}
      />
      {readOnly && <Banner tone="warn">{words.readOnly[readOnly]}</Banner>}
      <div data-live="cases" data-fragment={`/potongan/kasus/${file.head.id}?dari=${props.latest}`} />
      {props.notices}
      <SafeContactBlock
        safe={props.safe}
        lang={lang}
        folded={tab !== 'about'}
        changeHref={readOnly ? undefined : caseHref(file.head.id, 'kontak-aman')}
      />
      <Tabs
        label={words.tabsLabel}
        onRow={tabsOnRow}
        tabs={tabsOf(lang, file).map(({ id, part, label }) => ({
          href: caseHref(file.head.id, part),
          label,
          current: id === tab,
        }))}
      />
      {props.children}
    </>
  )
}

/** Who and what first, then what upper floors add to the daily work, then the papers. */
function tabsOf(lang: Lang, { reader }: CaseFile): readonly NamedTab[] {
  const { tabs } = caseWords[lang]
  const own = (ids: readonly (keyof typeof caseTabs)[]): NamedTab[] =>
    ids.map((id) => ({ id, part: caseTabs[id], label: tabs[id] }))
  const added = extraCaseTabs()
    .filter((tab) => !tab.roles || tab.roles.some((role) => reader.includes(role)))
    .map((tab) => ({ id: tab.id, part: tab.part, label: tab.label(lang) }))
  return [
    ...own(['about', 'people', 'plan', 'timeline']),
    ...added,
    ...own(['consent', 'documents', 'team', 'close']),
  ]
}

/** What a person is called first, as they wish; the full name stands beside it. */
export function nameOf(file: Pick<CaseFile, 'identity'>): string {
  const { alias, fullName } = file.identity
  return alias && alias !== fullName ? `${fullName} (${alias})` : fullName
}

function HeadLine({ file, lang, today }: { file: CaseFile; lang: Lang; today: string }) {
  const { head } = file
  return (
    <span class="row">
      <Tag icon="case">{head.number}</Tag>
      <Tag>{wordFor(caseSides, head.side, lang)}</Tag>
      <Tag tone={head.status === 'closed' ? 'neutral' : 'good'}>
        {wordFor(caseStatuses, head.status, lang)}
      </Tag>
      {head.status !== 'closed' && <UrgencyTag urgency={head.urgency} />}
      {head.nextFollowUpOn && (
        <DueTag
          state={dueTone(head.nextFollowUpOn, today)}
          at={head.nextFollowUpOn}
          text={formatDate(head.nextFollowUpOn, lang)}
        />
      )}
    </span>
  )
}

/**
 * Stands before any contact detail, on every page of the file. Folded, its rules stay in sight and one tap shows the
 * rest; "no contact" is never folded away.
 */
export function SafeContactBlock(props: {
  safe: SafeContact | null
  lang: Lang
  changeHref: string | undefined
  folded?: boolean
}) {
  const words = caseWords[props.lang]
  const { safe } = props
  const change = props.changeHref && (
    <ButtonLink kind="quiet" small icon="pen" href={props.changeHref}>
      {safe ? words.change : words.write}
    </ButtonLink>
  )
  if (!safe)
    return (
      <Notice tone="warn" title={words.safeContact}>
        <p>{words.safeUnknown}</p>
        {change}
      </Notice>
    )
  const never = safe.rules.includes('noContact')
  const rules = safe.rules.map((rule) => (
    <Tag key={rule} tone={rule === 'noContact' ? 'danger' : 'neutral'}>
      {wordFor(contactSafety, rule, props.lang)}
    </Tag>
  ))
  const facts = (
    <>
      {safeFacts(safe, props.lang).map((fact) => (
        <p key={fact.term}>
          <strong>{fact.term}:</strong> {fact.value}
        </p>
      ))}
      {change}
    </>
  )
  if (props.folded && !never)
    return (
      <details class="notice tone-warn safe-line">
        <summary>
          <strong>
            <Icon name="alert" /> {words.safeContact}
          </strong>
          {rules}
        </summary>
        {facts}
      </details>
    )
  return (
    <Notice tone={never ? 'danger' : 'warn'} title={words.safeContact}>
      {rules.length > 0 && <p class="row">{rules}</p>}
      {facts}
    </Notice>
  )
}

function safeFacts(safe: SafeContact, lang: Lang): Fact[] {
  const words = caseWords[lang]
  const lines: [string, string | undefined][] = [
    [words.mustNotKnow, safe.mustNotKnow],
    [words.reachPhone, safe.phone],
    [words.reachHours, [hoursOf(safe), safe.hours].filter(Boolean).join(' · ')],
    [words.opening, safe.opening],
    [words.through, safe.through],
    [words.note, safe.note],
  ]
  return lines.flatMap(([term, value]) => (value ? [{ term, value: <Prose text={value} /> }] : []))
}

/** "15.00–17.00", when the hours are set. */
function hoursOf(safe: SafeContact): string | undefined {
  const { hoursFrom, hoursTo } = safe
  return hoursFrom && hoursTo ? `${hoursFrom}–${hoursTo}`.replaceAll(':', '.') : undefined
}

/** Words as they were written, with their lines. */
export function Prose(props: { text: string }) {
  return (
    <span>{props.text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}</span>
  )
}
