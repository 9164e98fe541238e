import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, CheckboxGroup, Disclosure, ErrorSummary } from '#src/ui/index.ts'
import type { LinesToCarry } from './carry-lines.ts'
import { shapes, terms } from './codes.ts'
import { textOf } from './guidance-frame.tsx'
import type { ProgrammeLine } from './programme.store.ts'
import { programmeWords } from './programme-words.ts'

export type CarryState = Readonly<{ nothingTicked: true }>

/** Lines of the year before to tick. Open while the programme holds no line, when it is of most use. */
export function CarryLines(props: {
  carry: LinesToCarry | null
  begun: boolean
  state: CarryState | null
  lang: Lang
}) {
  const { carry, lang, state } = props
  if (!carry) return null
  const words = programmeWords[lang]
  const error = state ? words.carryNone : undefined
  return (
    <Disclosure summary={words.carry} open={!props.begun || state !== null}>
      <form method="post">
        <OnceField />
        {error && <ErrorSummary errors={[{ name: 'lines', message: error }]} />}
        <CheckboxGroup
          name="lines"
          label={words.carryLabel(carry.schoolYear)}
          hint={words.carryHint}
          error={error}
          options={carry.lines.map((line) => ({
            value: line.id,
            label: textOf(line.content, 'activity'),
            hint: aboutLine(line, lang),
          }))}
        />
        <Button name="do" value="carryLines" kind="secondary" icon="copy">
          {words.carryDo}
        </Button>
      </form>
    </Disclosure>
  )
}

function aboutLine(line: ProgrammeLine, lang: Lang): string {
  return [
    wordFor(terms, String(line.term), lang),
    wordFor(shapes, line.shape, lang),
    textOf(line.content, 'className'),
    textOf(line.content, 'time'),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
