import { wordFor } from '#content/codes/code.ts'
import type { ComponentChildren } from 'preact'
import type { Client } from '#src/platform/access/visitor.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Prose } from '#src/cases/index.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Disclosure,
  FaceScale,
  Link,
  Scale,
  Tag,
  type FaceValue,
} from '#src/ui/index.ts'
import { handledWays, moodOfFace } from './entry.ts'
import { errorAt, type Again } from './posted.ts'
import { carerWords } from './carer-words.ts'
import { courseWords } from './course-words.ts'
import { logWords } from './log-words.ts'
import { betweenWords } from './words.ts'
import type { OpenEntry } from './read-entries.ts'

/** A form of the place. It waits for a signal when there is none; without a script it is an ordinary form. */
export function NoteForm(props: {
  action: string
  lang: Lang
  button?: string
  name?: string
  children: ComponentChildren
}) {
  return (
    <form method="post" action={props.action} autocomplete="off" novalidate data-offline>
      <OnceField />
      <input type="hidden" name="on" value="" />
      {props.children}
      <ButtonRow>
        <Button icon="check" name="do" value={props.name ?? 'default'}>
          {props.button ?? betweenWords[props.lang].save}
        </Button>
      </ButtonRow>
    </form>
  )
}

/** "I need help with this": a tick by the person, never something read out of their words. */
export function AskHelp(props: { lang: Lang; band: AgeBand; again: Again | null; id?: string }) {
  const words = betweenWords[props.lang]
  return (
    <Checkbox
      name="wantsHelp"
      id={props.id}
      label={forBand(words.wantsHelp, props.band)}
      hint={forBand(words.wantsHelpHint, props.band)}
      checked={props.again?.typed['wantsHelp'] === 'on'}
    />
  )
}

/** How tense, 0 to 100: faces for a child, numbers for the others. The first face is the tensest. */
export function Tension(props: {
  name: string
  label: string
  lang: Lang
  band: AgeBand
  again: Again | null
}) {
  const words = logWords[props.lang].breathing
  const typed = Number(props.again?.typed[props.name] ?? Number.NaN)
  const error = errorAt(props.again, props.name)
  if (props.band === 'anak') {
    const face = ([1, 2, 3, 4, 5] as const).find((one) => one === typed)
    return <FaceScale name={props.name} label={props.label} labels={words.faces} value={face} error={error} />
  }
  return (
    <Scale
      name={props.name}
      label={props.label}
      max={100}
      step={10}
      low={words.low}
      high={words.high}
      value={Number.isNaN(typed) ? undefined : typed}
      error={error}
    />
  )
}

export function tensionIn(value: number | undefined, band: AgeBand): number | undefined {
  if (value === undefined) return undefined
  return band === 'anak' ? 100 - moodOfFace(value as FaceValue) * 10 : value
}

/** What was written before, folded, each with the answers of the team beside it; older ones a tap further. */
export function EntryList(props: {
  entries: readonly OpenEntry[]
  lang: Lang
  /** The address of the list, and where its next part begins. */
  here: string
  older: string | null
  /** This is a later part: it stands open, and leads back. */
  from: string | null
}) {
  const words = betweenWords[props.lang]
  const own = props.entries.filter((one) => one.replyTo === null)
  if (own.length === 0 && props.from === null) return null
  const open = props.from !== null || own.some((one) => repliesTo(one, props.entries).length > 0)
  return (
    <Disclosure summary={words.earlier} open={open}>
      <ul class="plain">
        {own.map((one) => (
          <li key={one.id}>
            <p class="meta">
              {formatDate(one.happenedOn, props.lang)} {one.enteredBy && <Tag>{words.onPaper}</Tag>}
            </p>
            <EntryWords entry={one} lang={props.lang} />
            <Replies entry={one} entries={props.entries} lang={props.lang} />
          </li>
        ))}
      </ul>
      <Turn {...props} />
    </Disclosure>
  )
}

/** On to what is older, and back to the newest. */
export function Turn(props: {
  here: string
  /** The name of this list in the address, where a page has two. */
  name?: string
  older: string | null
  from: string | null
  lang: Lang
}) {
  const words = betweenWords[props.lang]
  if (!props.older && props.from === null) return null
  return (
    <p>
      {props.older && (
        <Link href={`${props.here}?${props.name ?? 'lama'}=${props.older}`}>{words.older}</Link>
      )}
      {props.older && props.from !== null && ' · '}
      {props.from !== null && <Link href={props.here}>{words.newest}</Link>}
    </p>
  )
}

function repliesTo(entry: OpenEntry, entries: readonly OpenEntry[]): readonly OpenEntry[] {
  return entries.filter((one) => one.replyTo === entry.id)
}

export function Replies(props: { entry: OpenEntry; entries: readonly OpenEntry[]; lang: Lang }) {
  return (
    <>
      {repliesTo(props.entry, props.entries).map((reply) => (
        <div class="inset" key={reply.id}>
          <p class="meta">{betweenWords[props.lang].answerBy}</p>
          <Prose text={reply.words.text ?? ''} />
        </div>
      ))}
    </>
  )
}

/** An entry as its writer put it; numbers as they gave them, without a verdict. */
export function EntryWords(props: { entry: Pick<OpenEntry, 'words' | 'kind' | 'audience'>; lang: Lang }) {
  const { lang } = props
  const { words: said, kind, audience } = props.entry
  const { about } = betweenWords[lang]
  const { diary, breathing } = logWords[lang]
  const { goals, tasks } = courseWords[lang]
  const { tired } = carerWords[lang]
  const became = kind === 'idea' ? goals.standing : kind === 'homework' ? tasks.how : diary.result
  const number = (value: number) => formatNumber(value, lang, value % 1 === 0 ? 0 : 1)
  const lines: readonly (readonly [string, string | undefined])[] = [
    [diary.worse, said.worse],
    [diary.did, said.did],
    [diary.style, said.style && wordFor(handledWays, said.style, lang)],
    [kind === 'diary' ? diary.place : about, said.place],
    [diary.who, said.who],
    [became, said.result],
    [diary.adultTold, said.adultTold && diary[said.adultTold]],
    [breathing.minutes, said.minutes === undefined ? undefined : String(said.minutes)],
  ]
  return (
    <>
      {said.text && (
        <p>
          <Prose text={said.text} />
        </p>
      )}
      {said.mood !== undefined && (
        <p>
          {audience === 'caregiver'
            ? tired.strain(number(10 - said.mood))
            : betweenWords[lang].mood(number(said.mood))}
        </p>
      )}
      {said.sudsBefore !== undefined && (
        <p>
          {breathing.row(
            number(said.sudsBefore),
            said.sudsAfter === undefined ? '–' : number(said.sudsAfter),
          )}
        </p>
      )}
      {lines.map(([label, value]) =>
        value ? (
          <p key={label}>
            <strong>{label}</strong> <Prose text={value} />
          </p>
        ) : null,
      )}
    </>
  )
}

/** Answers that are new, each to be marked as read where its reader likes to; what they answer is a tap away. */
export function NewAnswers(props: { answers: readonly OpenEntry[]; client: Client; lang: Lang }) {
  const { answers, client: visitor, lang } = props
  const words = betweenWords[lang]
  return (
    <>
      <h3>{words.answerBy}</h3>
      {answers.map((one) => (
        <div class="inset" key={one.id}>
          <Prose text={one.words.text ?? ''} />
          <p class="meta">{formatDate(one.happenedOn, lang)}</p>
          {visitor.fileState !== 'restricted' && <ReadButton entry={one} lang={lang} />}
        </div>
      ))}
      <p class="hint">{forBand(words.answers.readHint, visitor.band)}</p>
      <p>
        <Link href="/tempatku/jawaban">{words.answers.all}</Link>
      </p>
    </>
  )
}

export function ReadButton(props: { entry: OpenEntry; lang: Lang }) {
  return (
    <form method="post" action="/tempatku/jawaban">
      <OnceField />
      <input type="hidden" name="answer" value={props.entry.id} />
      <Button small kind="secondary" icon="check" name="do" value="read">
        {betweenWords[props.lang].answers.read}
      </Button>
    </form>
  )
}
