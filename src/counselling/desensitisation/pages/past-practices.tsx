import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Disclosure, Table, Tag } from '#src/ui/index.ts'
import type { PracticeOf } from '../../practice.ts'
import { stepNamed, type RunFacts } from '../../protocols/run-facts.ts'
import { measureTrial, trialOf } from '../../rules/sd-trial.ts'
import { exposureWords } from '../exposure-words.ts'
import { ladderWords } from '../ladder-words.ts'

/** The last ones are what the next step is chosen by; a long climb would bury the rest of the page on a phone. */
const shownAtOnce = 5

type PastProps = Readonly<{
  practices: readonly PracticeOf<'exposure'>[]
  facts: Pick<RunFacts, 'ladder' | 'offLadder'>
  home: string
  lang: Lang
}>

/** Every practice of this technique, newest first. */
export function Past(props: PastProps) {
  const words = exposureWords[props.lang]
  if (props.practices.length === 0) return <p class="meta">{words.noPast}</p>
  const newest = props.practices.toReversed()
  const older = newest.slice(shownAtOnce)
  return (
    <>
      <PastTable {...props} caption={words.past} practices={newest.slice(0, shownAtOnce)} />
      {older.length > 0 && (
        <Disclosure summary={words.older(older.length)}>
          <PastTable {...props} caption={words.older(older.length)} practices={older} />
        </Disclosure>
      )}
    </>
  )
}

function PastTable(props: PastProps & { caption: string }) {
  const words = exposureWords[props.lang]
  const measured = (one: PracticeOf<'exposure'>) => {
    const trial = trialOf(one)
    return trial && measureTrial(trial)
  }
  return (
    <Table
      caption={props.caption}
      rows={props.practices}
      rowKey={(one) => one.id}
      columns={[
        {
          header: words.columns.item,
          heads: true,
          cell: (one) => {
            const step = stepNamed(props.facts, one.itemId)
            return (
              <>
                <a href={`${props.home}/paparan/${one.id}`}>{step?.item.text ?? words.unknown}</a>{' '}
                {step?.off && <Tag>{ladderWords[props.lang].offTag}</Tag>}
              </>
            )
          },
        },
        { header: words.columns.day, cell: (one) => formatDate(one.begunAt, props.lang) },
        { header: words.columns.peak, numeric: true, cell: (one) => String(measured(one)?.peak ?? '–') },
        { header: words.columns.end, numeric: true, cell: (one) => String(measured(one)?.end ?? '–') },
        { header: words.columns.state, cell: (one) => words.states[one.state] },
      ]}
    />
  )
}
