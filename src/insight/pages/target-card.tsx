import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { BarChart, Button, Card, Disclosure, TextInput } from '#src/ui/index.ts'
import type { Shown } from '../recap-table.ts'
import type { FundedTarget } from '../recap.store.ts'
import { recapFormWords } from '../recap-form-words.ts'
import { tableWords } from '../table-words.ts'
import type { TargetProblem } from '../set-target.ts'

export type TargetView = Readonly<{
  year: number
  target: FundedTarget | null
  actual: Shown
  mayChange: boolean
}>

/** What is funded beside what is carried, so that a unit can argue for its budget. */
export function TargetCard(props: {
  view: TargetView
  action: string
  again: TargetProblem | null
  lang: Lang
}) {
  const { view, lang } = props
  const words = recapFormWords[lang].target
  const { target, actual, year } = view
  const number = (value: number) => formatNumber(value, lang)
  return (
    <Card title={words.title}>
      <p class="hint">{words.intro}</p>
      {!target && <p>{words.none}</p>}
      {target && actual !== null && (
        <BarChart
          id="g-target"
          title={words.chart}
          description={words.description(number(target.cases), number(actual))}
          note={target.source}
          headers={[tableWords[lang].rows.kind, tableWords[lang].number]}
          bars={[
            { label: words.funded(year), value: target.cases },
            { label: words.actual(year), value: actual },
          ]}
        />
      )}
      {target && actual !== null && target.cases > 0 && (
        <p>{words.times(formatNumber(actual / target.cases, lang, 1))}</p>
      )}
      {view.mayChange && (
        <Disclosure summary={words.set} open={props.again !== null}>
          <TargetForm {...props} />
        </Disclosure>
      )}
    </Card>
  )
}

function TargetForm(props: { view: TargetView; action: string; again: TargetProblem | null; lang: Lang }) {
  const words = recapFormWords[props.lang].target
  const typed = props.again?.typed ?? {
    cases: props.view.target ? String(props.view.target.cases) : '',
    source: props.view.target?.source ?? '',
  }
  return (
    <form method="post" action={props.action}>
      <OnceField />
      <input type="hidden" name="year" value={String(props.view.year)} />
      <TextInput
        name="cases"
        label={words.cases}
        value={typed.cases}
        inputmode="numeric"
        width={10}
        error={props.again?.wrong.includes('cases') ? words.wrongCases : undefined}
      />
      <TextInput
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={typed.source}
        maxlength={200}
        error={props.again?.wrong.includes('source') ? words.wrongSource : undefined}
      />
      <input type="hidden" name="do" value="target" />
      <Button>{words.save}</Button>
    </form>
  )
}
