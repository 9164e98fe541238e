import { relaxationGuides } from '#content/relaxation/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, RadioGroup, Select, TextInput } from '#src/ui/index.ts'
import type { PracticeId } from '../practice.ts'
import { practicesOf, type RunFacts } from '../protocols/run-facts.ts'
import { standard } from '../rules/defaults.ts'
import type { SudsScale } from '../rules/suds.ts'
import { CalmBeside } from './calm-beside.tsx'
import { exposureWords } from './exposure-words.ts'
import { shownSuds } from './shown-suds.ts'
import { typedAt, wrongAt, type TrialAgain } from './trial-again.tsx'
import { sdWords } from './words.ts'

type Props = Readonly<{
  facts: RunFacts
  practice: PracticeId
  lang: Lang
  scaleOf: SudsScale
  writable: boolean
  state: TrialAgain | null
}>

/** After the end somebody relaxes again, and the number is asked once more before they go. */
export function CalmAgain(props: Props) {
  const { facts, practice, lang, scaleOf } = props
  const words = exposureWords[lang]
  const past = practicesOf(facts, 'relaxation').filter((one) => one.body.following === practice)
  const last = past.at(-1)?.body
  const high = last?.after !== null && last?.after !== undefined && last.after > standard.relaxedAtMost
  if (past.length === 0 && !props.writable) return null
  return (
    <>
      <Card title={words.calmAfterTitle}>
        <p>{words.calmAfterText}</p>
        {past.length > 0 && (
          <ul>
            {past.map(({ id, body }) => (
              <li key={id}>
                {sdWords[lang].relax.methods[body.method]}.{' '}
                {words.calmDone(
                  shownSuds(body.before, scaleOf, lang),
                  body.after === null ? words.unknown : shownSuds(body.after, scaleOf, lang),
                )}
              </li>
            ))}
          </ul>
        )}
        {high && <p>{words.calmNotYet}</p>}
        {props.writable && <CalmForm {...props} />}
      </Card>
      {props.writable && (past.length === 0 || high) && <CalmBeside facts={facts} lang={lang} again />}
    </>
  )
}

/** The number is asked on the scale its owner uses; what is posted is 0-100 whatever is shown. */
function CalmForm({ lang, scaleOf, state }: Props) {
  const words = exposureWords[lang]
  const after = { value: typedAt(state, 'after'), error: wrongAt(state, 'f-after') }
  const shown = (most: number, step: number) =>
    Array.from({ length: most }, (_, at) => ({
      value: String(at * step),
      label: shownSuds(at * step, scaleOf, lang),
    }))
  return (
    <form method="post" action={`?do=calm&skala=${scaleOf}`}>
      <OnceField />
      <Select
        name="method"
        label={words.calmMethod}
        value={typedAt(state, 'method')}
        error={wrongAt(state, 'f-method')}
        options={relaxationGuides.map((one) => ({
          value: one.code,
          label: sdWords[lang].relax.methods[one.code],
        }))}
        required
      />
      {scaleOf === 'faces' ? (
        <RadioGroup name="after" label={words.calmAfter} {...after} options={shown(5, 25)} />
      ) : scaleOf === 'ten' ? (
        <Select name="after" label={words.calmAfter} {...after} options={shown(11, 10)} required />
      ) : (
        <TextInput
          name="after"
          label={words.calmAfter}
          hint={words.typed}
          inputmode="numeric"
          width={4}
          maxlength={3}
          {...after}
        />
      )}
      <Button kind="secondary">{words.calmSave}</Button>
    </form>
  )
}
