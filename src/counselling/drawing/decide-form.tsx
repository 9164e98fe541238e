import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Checkbox, CheckboxGroup, ErrorSummary, RadioGroup } from '#src/ui/index.ts'
import { audiences, wishes, type DrawingAudience } from './codes.ts'
import type { OpenDrawing } from './drawing.ts'
import { drawingWords } from './words.ts'

export interface DecideProps {
  lang: Lang
  drawing: OpenDrawing
  offered: readonly DrawingAudience[]
  action: string
  problem: { field: 'wish' | 'with'; message: string } | null
}

/** The child's own choice. Nothing is chosen beforehand, and destroying stands beside the others. */
export function DecideForm(props: DecideProps) {
  const { lang, drawing, problem } = props
  const words = drawingWords[lang]
  return (
    <>
      {problem && <ErrorSummary errors={[{ name: problem.field, message: problem.message }]} />}
      <p class="lead">{words.keepLead}</p>
      <form method="post" action={props.action}>
        <OnceField />
        <input type="hidden" name="seen" value={drawing.version} />
        <RadioGroup
          name="wish"
          label={words.keepTitle}
          variant="cards"
          error={problem?.field === 'wish' ? problem.message : undefined}
          options={wishes.map((one) => ({
            value: one.code,
            label: one[lang],
            hint: words.wishHints[one.code],
          }))}
        />
        <CheckboxGroup
          name="with"
          label={words.shareWith}
          error={problem?.field === 'with' ? problem.message : undefined}
          values={drawing.sharedWith}
          options={props.offered.map((code) => ({ value: code, label: wordFor(audiences, code, lang) }))}
        />
        {drawing.about.words && <Checkbox name="wordsToo" label={words.wordsToo} />}
        <Button icon="check" name="do" value="decide">
          {words.decide}
        </Button>
      </form>
    </>
  )
}
