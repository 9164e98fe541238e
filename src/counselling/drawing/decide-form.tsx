import { wordFor } from '#content/codes/code.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Checkbox, CheckboxGroup, ErrorSummary, RadioGroup } from '#src/ui/index.ts'
import { audiences, wishes, type DrawingAudience } from './codes.ts'
import type { OpenDrawing } from './drawing.ts'
import type { Chosen } from './read-drawn.ts'
import { drawingWords } from './words.ts'

export interface DecideProps {
  lang: Lang
  band: AgeBand
  drawing: OpenDrawing
  offered: readonly DrawingAudience[]
  action: string
  /** On a counsellor's screen: asks that whoever drew it has the screen. */
  handsOver?: boolean
  /** What was not right, with the choice as it was tapped. */
  problem: { field: 'wish' | 'with' | 'handed'; message: string; chosen: Chosen } | null
}

/** The child's own choice. Nothing is chosen beforehand, and destroying stands beside the others. */
export function DecideForm(props: DecideProps) {
  const { lang, band, drawing, problem } = props
  const words = drawingWords[lang]
  const hintOf = (code: (typeof wishes)[number]['code']) =>
    code === 'keep' && drawing.byClient ? words.keepAtHome : words.wishHints[code]
  return (
    <>
      {problem && <ErrorSummary errors={[{ name: problem.field, message: problem.message }]} />}
      <p class="lead">{forBand(words.keepLead, band)}</p>
      <form method="post" action={props.action}>
        <OnceField />
        <input type="hidden" name="seen" value={drawing.version} />
        <RadioGroup
          name="wish"
          label={forBand(words.keepTitle, band)}
          variant="cards"
          value={problem?.chosen.wish}
          error={problem?.field === 'wish' ? problem.message : undefined}
          options={wishes.map((one) => ({
            value: one.code,
            label: one[lang],
            hint: forBand(hintOf(one.code), band),
          }))}
        />
        <CheckboxGroup
          name="with"
          label={words.shareWith}
          hint={props.offered.includes('guardian') ? words.guardianHint : undefined}
          error={problem?.field === 'with' ? problem.message : undefined}
          values={problem?.chosen.sharedWith ?? drawing.sharedWith}
          options={props.offered.map((code) => ({ value: code, label: wordFor(audiences, code, lang) }))}
        />
        {drawing.about.words && (
          <Checkbox name="wordsToo" label={words.wordsToo} checked={problem?.chosen.wordsToo} />
        )}
        {props.handsOver && (
          <Checkbox
            name="handed"
            label={words.handed}
            error={problem?.field === 'handed' ? problem.message : undefined}
          />
        )}
        <Button icon="check" name="do" value="decide">
          {words.decide}
        </Button>
      </form>
    </>
  )
}
