import { wordOf } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, RadioGroup, Select } from '#src/ui/index.ts'
import { agreements } from '../codes.ts'
import type { SchoolAgain } from './add-school-step.ts'
import { schoolAtRisk } from './impact.ts'
import { schoolSteps } from './impact-codes.ts'
import { impactWords } from './impact-words.ts'
import type { OpenImpact } from './write-impact.ts'

/** Keeping up with school: one step for the plan, chosen by a person. */
export function SchoolCard(props: {
  lang: Lang
  action: string
  one: OpenImpact
  again: SchoolAgain | null
}) {
  const { lang, one, again } = props
  const words = impactWords[lang].school
  const errorAt = (name: 'step' | 'agreed') =>
    again?.missing.includes(name) ? words.choose[name] : undefined
  return (
    <Card title={words.title} tone={schoolAtRisk(one.sheet) ? 'accent' : undefined} id="belajar">
      {schoolAtRisk(one.sheet) && <p>{words.atRisk}</p>}
      <p class="hint">{words.text}</p>
      <form method="post" action={props.action}>
        <OnceField />
        <Select
          name="step"
          label={words.step}
          options={schoolSteps.map((step) => ({ value: step.code, label: wordOf(step, lang) }))}
          value={again?.step}
          error={errorAt('step')}
        />
        <RadioGroup
          name="agreed"
          label={words.agreed}
          inline
          options={agreements.map((answer) => ({ value: answer.code, label: wordOf(answer, lang) }))}
          value={again?.agreed}
          error={errorAt('agreed')}
        />
        <Button name="do" value="schoolStep" kind="secondary" icon="plus">
          {words.add}
        </Button>
      </form>
    </Card>
  )
}
