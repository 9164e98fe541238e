import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Checkbox, CheckboxGroup, ErrorSummary, RadioGroup } from '#src/ui/index.ts'
import { audiences, wishes, type DrawingAudience } from './codes.ts'
import type { OpenDrawing } from './drawing.ts'
import type { Chosen } from './read-drawn.ts'
import { drawingWords } from './words.ts'

export interface DecideProps {
  lang: Lang
  drawing: OpenDrawing
  offered: readonly DrawingAudience[]
  action: string
  /** What was not right, with the choice as it was tapped. */
  problem: { field: 'wish' | 'with'; message: string; chosen: Chosen } | null
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
          value={problem?.chosen.wish}
          error={problem?.field === 'wish' ? problem.message : undefined}
          options={wishes.map((one) => ({
            value: one.code,
            label: one[lang],
            hint: one.code === 'keep' && drawing.byClient ? words.keepAtHome : words.wishHints[one.code],
          }))}
        />
        <CheckboxGroup
          name="with"
          label={words.shareWith}
          error={problem?.field === 'with' ? problem.message : undefined}
          values={problem?.chosen.sharedWith ?? drawing.sharedWith}
          options={props.offered.map((code) => ({ value: code, label: wordFor(audiences, code, lang) }))}
        />
        {drawing.about.words && (
          <Checkbox name="wordsToo" label={words.wordsToo} checked={problem?.chosen.wordsToo} />
        )}
        <Button icon="check" name="do" value="decide">
          {words.decide}
        </Button>
      </form>
    </>
  )
}
