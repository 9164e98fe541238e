import { contactHref, helpLineNote, helpLineStatus, helpLines, type HelpLine } from '#content/help-lines.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, Icon } from '#src/ui/index.ts'
import { linesOf, type Office } from '#src/people/index.ts'
import type { FrontState } from '../front-state.ts'
import { frontWords } from '../front-words.ts'
import { answeringFirst, hoursOfOwn } from '../lines-now.ts'

/** Lines of one or more kinds, the office's own first, each with what is known of it. */
export function HelpLineList(props: {
  lang: Lang
  now: Date
  office: Office | null
  kinds: readonly HelpLine['kind'][]
  ids?: readonly string[]
  /** What is true of the office at this moment; where it is given, whoever answers now stands first. */
  state?: FrontState | null
  /** 2 where no heading stands between the page's own and the list. */
  level?: 2 | 3
}) {
  const lines = props.office ? linesOf(props.office) : helpLines
  const wanted = props.ids
    ? props.ids.flatMap((id) => lines.filter((line) => line.id === id))
    : lines.filter((line) => props.kinds.includes(line.kind))
  const { state = null } = props
  const ordered = state ? answeringFirst(wanted, state) : wanted
  return (
    <>
      {ordered.map((line) => (
        <HelpLineCard
          key={line.id}
          line={line}
          name={line.scope === 'local' && props.office ? props.office.name : line.name[props.lang]}
          hours={
            state && line.scope === 'local' ? hoursOfOwn(line, state, props.lang) : line.hours[props.lang]
          }
          lang={props.lang}
          today={dayOf(props.now)}
          level={props.level ?? 3}
        />
      ))}
    </>
  )
}

type CardProps = { line: HelpLine; name: string; hours: string; lang: Lang; today: string; level: 2 | 3 }

function HelpLineCard(props: CardProps) {
  const { line, lang, today } = props
  const words = frontWords[lang].help
  const tested = helpLineStatus(line, today) === 'tested'
  return (
    <Card level={props.level} title={props.name} tone={line.kind === 'emergency' ? 'accent' : undefined}>
      <p>{line.purpose[lang]}</p>
      <p>
        <ButtonLink
          href={contactHref(line.contact)}
          kind={line.kind === 'emergency' ? 'accent' : 'secondary'}
          icon={line.contact.kind === 'web' ? 'link' : 'phone'}
        >
          {line.contact.kind === 'web' ? words.open : words.call} <Shown contact={line.contact} />
        </ButtonLink>
      </p>
      <p class="meta">
        <Icon name={tested ? 'check-circle' : 'info'} /> {helpLineNote(line, today, lang)} {props.hours}.{' '}
        {line.cost[lang]}.
      </p>
    </Card>
  )
}

/** A number is read in one piece; an address may break at its dots, where the screen is narrow. */
function Shown({ contact }: { contact: HelpLine['contact'] }) {
  if (contact.kind !== 'web') return <span class="no">{contact.shown}</span>
  return (
    <span>
      {contact.shown.split('.').flatMap((part, at) => (at === 0 ? [part] : ['.', <wbr key={at} />, part]))}
    </span>
  )
}

/** The day this list of numbers was last looked through. */
export function linesSeenOn(): string {
  return helpLines.reduce((oldest, line) => (line.seenOn < oldest ? line.seenOn : oldest), '9999-12-31')
}
