import { differences, type Draft } from '../draft.ts'
import { say, type Form, type Typed } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Prose } from '#src/cases/index.ts'
import { Button, ButtonLink, ButtonRow, Link, Notice, Table } from '#src/ui/index.ts'
import { qualities, type AllianceCode } from '../../rules/alliance.ts'
import type { Reason } from '../../rules/reason.ts'
import { allianceAfter, type OpenSession } from '../../session-facts.ts'
import type { RoomData } from '../load-room.ts'
import { sessionWords } from '../words.ts'

/** Drafts of other tabs, each to be compared, taken or dropped. Nothing typed disappears unseen. */
export function OtherDrafts(props: {
  room: Pick<RoomData, 'drafts'>
  form: Form
  shown: Draft | null
  compared: Draft | null
  href: string
  lang: Lang
}) {
  const { lang, shown } = props
  const words = sessionWords[lang].draft
  const others = props.room.drafts.filter((one) => one.tab !== shown?.tab)
  if (others.length === 0) return null
  return (
    <Notice tone="warn" title={words.others(others.length)}>
      <ul>
        {others.map((other) => {
          const time = formatTime(other.savedAt, lang)
          const parts = differences(shown?.typed ?? {}, other.typed).length
          return (
            <li key={other.tab}>
              {parts > 0 ? words.otherAt(time, parts) : words.same(time)}{' '}
              {parts > 0 && <Link href={`${props.href}?banding=${other.tab}`}>{words.compare}</Link>}
              {props.compared?.tab === other.tab && (
                <Comparison form={props.form} mine={shown?.typed ?? {}} other={other} lang={lang} />
              )}
              <form method="post" action={props.href}>
                <OnceField />
                <input type="hidden" name="_tab" value={other.tab} />
                <ButtonRow>
                  <ButtonLink small kind="secondary" href={`${props.href}?pakai=${other.tab}`}>
                    {words.use}
                  </ButtonLink>
                  <Button small kind="quiet" name="do" value="discard">
                    {words.drop}
                  </Button>
                </ButtonRow>
              </form>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function Comparison(props: { form: Form; mine: Typed; other: Draft; lang: Lang }) {
  const words = sessionWords[props.lang].draft
  const labelOf = (input: string): string => {
    const [name = '', , part] = input.split('.')
    const field = props.form.fields[name.replace(/-(day|month|year)$/, '')]
    const inner = field?.kind === 'group' && part ? field.fields[part.replace(/-.*$/, '')] : undefined
    const label = inner ?? field
    return label ? say(label.label, { lang: props.lang, band: 'dewasa' }) : input
  }
  return (
    <Table
      caption={words.compare}
      captionHidden
      rows={differences(props.mine, props.other.typed)}
      rowKey={(row) => row.input}
      columns={[
        { header: words.part, heads: true, cell: (row) => labelOf(row.input) },
        { header: words.here, cell: (row) => (props.mine[row.input] ?? []).join(', ') || '–' },
        { header: words.there, cell: (row) => row.other },
      ]}
    />
  )
}

/** What was typed into a part that the sheet no longer has, to be copied. */
export function Beyond(props: { said: readonly string[]; lang: Lang }) {
  if (props.said.length === 0) return null
  return (
    <Notice tone="warn">
      <p>{sessionWords[props.lang].held.beyond}</p>
      {props.said.map((said, at) => (
        <Prose key={at} text={said} />
      ))}
    </Notice>
  )
}

/** Asked about the bond, never about the child: when a session with the client gives a reason to (A32, C34). */
export function AllianceNotice(props: {
  session: OpenSession | undefined
  sessions: readonly OpenSession[]
  lang: Lang
}) {
  const { session, lang } = props
  const words = sessionWords[lang].alliance
  const alert = session && allianceAfter(session, props.sessions)
  if (!alert?.ask) return null
  return (
    <Notice tone="warn" title={words.title}>
      {alert.early && <p>{words.early}</p>}
      <ul>
        {[...new Set(alert.why.map((reason) => reason.code))].map((code) => (
          <li key={code}>
            {words.why[code]}{' '}
            <span class="meta">
              {alert.why
                .filter((reason) => reason.code === code)
                .flatMap((reason) => firedBy(reason, lang))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The rating a reason was read from, as its reader knows it: "Empati 2", "Setara +3". */
function firedBy({ code, from }: Reason<AllianceCode>, lang: Lang): readonly string[] {
  const [, name, value] = /\.(\w+)=(-?\d+)$/.exec(from) ?? []
  const quality = qualities.find((one) => one === name)
  if (!quality || value === undefined) return []
  return [`${sessionWords[lang].qualities[quality]} ${code === 'wideGap' ? '+' : ''}${value}`]
}
