import { contactHref, helpLineNote, type HelpLine } from '#content/help-lines.ts'
import { linesOf, type Office, type OnCallTurn } from '#src/people/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Link, Notice, Select } from '#src/ui/index.ts'
import type { Choices } from '../forms/basic-forms.ts'
import { impactWords } from './impact-words.ts'
import type { ThoughtStep } from './impact.ts'

export type HelpAround = Readonly<{ office: Office; onCall: OnCallTurn | null; team: Choices }>

/** What to do about thoughts of dying, at once and before anything else on the page. It weighs nobody. */
export function ThoughtsNotice(props: {
  step: Exclude<ThoughtStep, null>
  around: HelpAround
  action: string | null
  me: string
  today: string
  lang: Lang
  mayAsk: boolean
}) {
  const { step, around, lang, mayAsk } = props
  const words = impactWords[lang].thoughts
  const [first = '', ...rest] = words[`${step}Steps`].split('\n')
  // Whoever may not ask has somebody ask who may.
  const steps = [step === 'ask_more' && !mayAsk ? impactWords[lang].through.again : first, ...rest]
  return (
    <Notice tone={step === 'today' ? 'danger' : 'warn'} title={words[step]}>
      <ol>
        {steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {step === 'today' && <p>{words.raised}</p>}
      <p>
        <strong>{around.onCall ? words.onCall(around.onCall.fullName) : words.nobodyOnCall}</strong>{' '}
        {around.office.onCallLine && `${words.officeLine}: ${around.office.onCallLine}`}
      </p>
      {step === 'today' && props.action && (
        <form method="post" action={props.action}>
          <OnceField />
          <Select
            name="owner"
            label={words.who}
            options={around.team.map((one) => ({ value: one.code, label: String(one.id) }))}
            value={props.me}
            empty={false}
          />
          <Button name="do" value="ring" kind="accent" icon="check">
            {words.ring}
          </Button>
        </form>
      )}
      {step === 'today' && props.action && (
        <form method="post" action={props.action}>
          <OnceField />
          <Button name="do" value="bell" kind="secondary" icon="bell">
            {words.bell}
          </Button>
        </form>
      )}
      <Lines {...props} title={words.lines} />
    </Notice>
  )
}

/** For a writer who may not ask: through whom, and a press that makes it a task for today. */
export function AskThrough(props: {
  callees: Choices
  outside: readonly string[]
  action: string
  lang: Lang
}) {
  const words = impactWords[props.lang].through
  return (
    <Card title={words.title} id="panggil">
      <p>{words.text}</p>
      <p>
        <strong>{words.aloud}</strong>
      </p>
      {props.outside.length > 0 && <p>{words.outside(props.outside.join(', '))}</p>}
      {props.callees.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <form method="post" action={props.action}>
          <OnceField />
          <Select
            name="callee"
            label={words.who}
            options={props.callees.map((one) => ({ value: one.code, label: String(one.id) }))}
            empty={false}
          />
          <Button name="do" value="call" kind="accent" icon="bell">
            {words.call}
          </Button>
        </form>
      )}
    </Card>
  )
}

function Lines(props: { around: HelpAround; title: string; today: string; lang: Lang }) {
  const lines = linesOf(props.around.office).filter(isForThis)
  return (
    <>
      <p>
        <strong>{props.title}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Link href={contactHref(line.contact)}>
              {line.name[props.lang]}: {line.contact.shown.replaceAll(' ', '\u00a0')}
            </Link>{' '}
            <span class="meta">{helpLineNote(line, props.today, props.lang)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who sends somebody, and who listens to somebody who wants to die; the other lines are for other troubles. */
const forThis = ['emergency112', 'ambulance119', 'healing119', 'sejiwa', 'police110']

function isForThis(line: HelpLine): boolean {
  return forThis.includes(line.id)
}
