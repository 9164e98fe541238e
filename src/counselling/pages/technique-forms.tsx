import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Disclosure, TextArea, TextInput } from '#src/ui/index.ts'
import type { GateWrong } from '../gate-view.tsx'
import type { TechniquePageData } from '../load-technique-page.ts'
import { techniqueWords } from '../technique-words.ts'

/** An adaptation as it was typed, kept when it could not be taken yet. */
export type Adaptation = Readonly<{ what: string; why: string }>
/** What has to be put right, and the id of its field. */
type FormWrong = Readonly<{ at: 'why' | 'what' | 'because'; message: string }>
export type Wrong = FormWrong | GateWrong
type FormProps = Pick<TechniquePageData, 'technique'> & Readonly<{ lang: Lang; wrong: Wrong | undefined }>

/** Why it was chosen, and what was adapted since. */
export function Choice(props: FormProps & { adapt: Adaptation | undefined; writable: boolean }) {
  const { run } = props.technique
  const words = techniqueWords[props.lang]
  const adaptations = run.words.adaptations ?? []
  return (
    <Disclosure summary={words.adaptations} open={props.adapt !== undefined}>
      <p>
        <strong>{words.reason}:</strong> {run.words.reason}
      </p>
      {run.words.endWords && <p>{run.words.endWords}</p>}
      <ul>
        {adaptations.map((one) => (
          <li key={`${one.on} ${one.what}`}>
            {formatDate(one.on, props.lang)} · {one.what} ({one.why})
          </li>
        ))}
      </ul>
      {props.writable && (
        <form method="post" action="?do=adapt">
          <OnceField />
          <TextInput
            id="what"
            name="what"
            label={words.adaptWhat}
            value={props.adapt?.what}
            error={errorAt(props, 'what')}
            maxlength={1000}
          />
          <TextInput
            id="because"
            name="because"
            label={words.adaptWhy}
            value={props.adapt?.why}
            error={errorAt(props, 'because')}
            maxlength={1000}
          />
          <Button kind="secondary" small>
            {words.adapt}
          </Button>
        </form>
      )}
    </Disclosure>
  )
}

function errorAt({ wrong }: FormProps, id: FormWrong['at']): string | undefined {
  return wrong?.at === id ? wrong.message : undefined
}

/** Stopping stays open to everybody of the team. */
export function Stop(props: FormProps) {
  const words = techniqueWords[props.lang]
  const error = errorAt(props, 'why')
  return (
    <Disclosure summary={words.stopTitle} open={error !== undefined}>
      <form method="post" action="?do=stop">
        <OnceField />
        <TextArea id="why" name="why" label={words.stopWhy} rows={3} error={error} />
        <Button kind="danger" small>
          {words.stop}
        </Button>
      </form>
    </Disclosure>
  )
}
