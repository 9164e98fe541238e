import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { say } from '#src/platform/forms/index.ts'
import type { Names } from '#src/cases/index.ts'
import { Button, Disclosure, Link, Tag, TextArea } from '#src/ui/index.ts'
import type { StoredGateAct } from './gate.store.ts'
import { overrideWords, type GateStanding } from './pass-gate.ts'
import { isOverridable, type Held } from './protocols/gate.ts'
import { wordReason } from './rules/reason-words.ts'
import type { EpisodeBook } from './open-episode.ts'
import { counsellingWords } from './words.ts'

export interface GateViewProps {
  lang: Lang
  book: EpisodeBook
  standing: GateStanding
  /** What comes after it, in words. */
  next: string
  names: Names
  /** May this visitor be the second person for what waits. */
  mayAnswer: boolean
  /** Whether going on is theirs to do; absent: it is. */
  mayGoOn?: boolean
  /** Says the button when the way is open. */
  goOn: string
  /** Where going on is possible but not what comes next. */
  quiet?: boolean
  /** The page on which what is missing is written. */
  wayTo?: (held: Held) => string | null
  /** Typed before a post was refused: the reason to go on, and the second person's words. */
  typed?: string | undefined
  answer?: string | undefined
  /** Words that were missing there. */
  wrong?: Readonly<{ at: string; message: string }> | undefined
}

/** What has to be put right at a gate, and the id of its field. */
export type GateWrong = Readonly<{ at: 'reason' | 'cosign'; message: string }>

/** A gate as it stands: what is missing and which answers say so, the way on, and the second person. */
export function GateView(props: GateViewProps) {
  const words = counsellingWords[props.lang]
  const { standing } = props
  if (standing.open)
    return (
      <>
        <p>
          {standing.overridden ? words.cosigned(props.names(standing.overridden.secondBy)) : words.allThere}
        </p>
        <Notes {...props} />
        {props.mayGoOn !== false && (
          <form method="post" action="?do=next">
            <OnceField />
            <Button kind={props.quiet ? 'secondary' : 'primary'} icon="arrow-right" iconAt="end">
              {props.goOn}
            </Button>
          </form>
        )}
      </>
    )
  return (
    <>
      <p>{words.missing(props.next)}</p>
      <HeldList {...props} />
      <Notes {...props} />
      {standing.waiting && <Waiting {...props} act={standing.waiting} />}
      {!standing.waiting && (isOverridable(standing.answer) || props.typed !== undefined) && (
        <AskPass {...props} />
      )}
    </>
  )
}

function Notes({ standing, lang }: GateViewProps) {
  return standing.answer.notes?.map((note) => (
    <p class="meta" key={note.id}>
      {say(note, { lang, band: 'dewasa' })}
    </p>
  ))
}

function HeldList(props: GateViewProps) {
  const words = counsellingWords[props.lang]
  const { answer } = props.standing
  if (answer.outcome === 'pass') return null
  return (
    <ul class="gate-list">
      {answer.held.map((one) => (
        <li key={one.code}>
          <HeldWords {...props} held={one} />{' '}
          {one.hard && (
            <Tag tone="warn" icon="lock">
              {words.hard}
            </Tag>
          )}
          <span class="meta">
            {words.fires}: {firedBy(one, props.lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function HeldWords(props: GateViewProps & { held: Held }) {
  const said = say(props.held.words, { lang: props.lang, band: 'dewasa' })
  const way = props.wayTo?.(props.held)
  return way ? <Link href={way}>{said}</Link> : <>{said}</>
}

/** Two rules may read one answer: it is said once. */
function firedBy(held: Held, lang: Lang): string {
  return [...new Set(held.because.map((reason) => wordReason(reason.from, lang)))].join('; ')
}

function AskPass(props: GateViewProps) {
  const words = counsellingWords[props.lang]
  return (
    <Disclosure summary={words.askPass} open={props.typed !== undefined}>
      <form method="post" action="?do=override">
        <OnceField />
        <TextArea
          id="reason"
          name="reason"
          label={words.askPassWhy}
          hint={words.askPassHint}
          value={props.typed}
          error={errorAt(props, 'reason')}
          rows={3}
        />
        <Button kind="secondary">{words.askPassSend}</Button>
      </form>
    </Disclosure>
  )
}

function errorAt({ wrong }: GateViewProps, id: GateWrong['at']): string | undefined {
  return wrong?.at === id ? wrong.message : undefined
}

function Waiting(props: GateViewProps & { act: StoredGateAct }) {
  const { act, lang } = props
  const words = counsellingWords[lang]
  return (
    <div class="inset">
      <p>{words.waiting(props.names(act.askedBy), formatDate(act.askedAt, lang))}</p>
      <blockquote>{overrideWords(props.book, act)?.reason}</blockquote>
      {props.mayAnswer && (
        <form method="post" action="?do=cosign">
          <OnceField />
          <input type="hidden" name="act" value={act.id} />
          <TextArea
            id="cosign"
            name="words"
            label={words.cosignWords}
            value={props.answer}
            error={errorAt(props, 'cosign')}
            rows={2}
          />
          <div class="row">
            <Button name="answer" value="yes">
              {words.cosignYes}
            </Button>
            <Button name="answer" value="no" kind="secondary">
              {words.cosignNo}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}

/** Every attempt at the gates, newest first: nothing about a decision is hidden (practice.md §20, 27). */
export function GateTrail(props: {
  acts: readonly StoredGateAct[]
  book: EpisodeBook
  names: Names
  lang: Lang
}) {
  const words = counsellingWords[props.lang]
  if (props.acts.length === 0) return null
  return (
    <Disclosure summary={words.gateTrail}>
      <ul>
        {props.acts.map((act) => (
          <li key={act.id}>
            {formatDate(act.askedAt, props.lang)} · {words.gateOutcomes[act.outcome]} ·{' '}
            {props.names(act.askedBy)}
            {act.secondBy && <> · {props.names(act.secondBy)}</>}
            <ActWords act={act} book={props.book} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** The reason that was given, and the second person's own. */
function ActWords(props: { act: StoredGateAct; book: EpisodeBook }) {
  const said = overrideWords(props.book, props.act)
  if (!said) return null
  return (
    <>
      <blockquote>{said.reason}</blockquote>
      {said.second && <blockquote>{said.second}</blockquote>}
    </>
  )
}
