import { ladderExamples } from '#content/cards/ladder-examples.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  ButtonLink,
  Card,
  Disclosure,
  EmptyState,
  Grid,
  Icon,
  Notice,
  PrintButton,
  Tag,
} from '#src/ui/index.ts'
import type { RunId } from '../../episode.ts'
import type { LadderItem } from '../../ladder.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { runHref } from '../../step-href.ts'
import { LadderDrawing } from '../ladder-drawing.tsx'
import { ladderWords } from '../ladder-words.ts'
import { LadderFindings } from '../ladder-findings.tsx'
import { orderMark, type LockedRung } from '../open-ladder.ts'
import { StepsOff, TakeOff } from '../steps-off.tsx'

export interface LadderViewProps {
  rungs: readonly LockedRung[]
  /** Steps that were taken off. */
  off: readonly LadderItem[]
  caseId: string
  runId: RunId
  age: number | null
  lang: Lang
  /** Read from the scariest, as the seed lists it; running starts low whatever way it is shown. */
  down: boolean
  writable: boolean
  /** Locks are a supervisor's to look at, also of one who may not lead the practice. */
  reviewsLocks: boolean
  notice: string | null
}

export function LadderView(props: LadderViewProps) {
  const { rungs, lang, caseId, runId, down } = props
  const words = ladderWords[lang]
  const shown = down ? rungs.toReversed() : rungs
  const here = runHref(caseId, runId, 'tangga')
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {props.notice && (
        <Notice tone="warn">
          <p>{props.notice}</p>
        </Notice>
      )}
      <div class="row no-print">
        {props.writable && (
          <ButtonLink href={`${here}/baru`} icon="plus">
            {words.add}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={`${here}?urutan=${down ? 'naik' : 'turun'}`}>
          {down ? words.up : words.down}
        </ButtonLink>
        <PrintButton label={words.print} />
      </div>
      {rungs.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <p class="ladder-said" role="status" data-ladder-said></p>
          <ol
            class="ladder plain"
            reversed={down}
            data-ladder={here}
            data-down={down ? '' : undefined}
            data-seen={orderMark(rungs.map((one) => one.rung))}
            data-moved={words.moved}
            data-saved={words.orderedHere}
            data-lost={words.orderLost}
            data-overtaken={words.overtaken}
          >
            {shown.map((one, at) => (
              <LadderCard key={one.rung.id} {...props} one={one} at={at} count={shown.length} here={here} />
            ))}
          </ol>
        </>
      )}
      <div data-ladder-beside>
        <Grid min="large">
          <Card title={words.checks}>
            <LadderFindings rungs={rungs} age={props.age} lang={lang} />
          </Card>
          <LadderDrawing
            id="tangga"
            lang={lang}
            rungs={rungs.map(({ rung, lock }) => ({ ...rung, locked: lock.state === 'locked' }))}
          />
        </Grid>
        <StepsOff off={props.off} lang={lang} writable={props.writable} />
      </div>
      {props.writable && <Examples lang={lang} here={here} />}
    </>
  )
}

function LadderCard(props: LadderViewProps & { one: LockedRung; at: number; count: number; here: string }) {
  const { one, lang, here, at, count } = props
  const { rung, lock } = one
  const words = ladderWords[lang]
  const details = [
    { term: words.place, value: rung.place },
    { term: words.when, value: rung.when },
    { term: words.who, value: rung.who },
    { term: words.helper, value: rung.helper },
    { term: words.prediction, value: rung.prediction },
  ].filter((item) => item.value !== '')
  return (
    <li class="ladder-card" data-item={rung.id} data-state={rung.passed ? 'passed' : lock.state}>
      <div class="ladder-head">
        {props.writable && (
          <button class="ladder-grip" type="button" data-grip hidden aria-label={words.grip(rung.text)}>
            <Icon name="menu" />
          </button>
        )}
        <div>
          <h3>{rung.text}</h3>
          <p class="row">
            <span data-rung>
              <Tag>{words.step(props.down ? count - at : at + 1)}</Tag>
            </span>
            <Tag>{words.scary(rung.expected)}</Tag>
            <Tag>{words.modes[rung.mode]}</Tag>
            {rung.passed && (
              <Tag tone="good" icon="check">
                {words.passed}
              </Tag>
            )}
            {lock.state === 'locked' && (
              <Tag tone="warn" icon="lock">
                {words.locked}
              </Tag>
            )}
            {lock.state === 'open' && lock.release && <Tag icon="key">{words.released}</Tag>}
          </p>
        </div>
      </div>
      {lock.state === 'locked' && (
        <div class="inset">
          {[...new Set(lock.why.map((reason) => ruleWords[lang].lock[reason.code]))].map((said) => (
            <p key={said}>{said}</p>
          ))}
        </div>
      )}
      {details.length > 0 && (
        <dl class="ladder-facts">
          {details.map((one) => (
            <div key={one.term}>
              <dt>{one.term}</dt>
              <dd>{one.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {props.writable && (
        <div class="row ladder-acts no-print">
          <MoveForm
            here={here}
            id={rung.id}
            way="up"
            seen={props}
            label={words.moveUp(rung.text)}
            off={at === 0}
          />
          <MoveForm
            here={here}
            id={rung.id}
            way="down"
            seen={props}
            label={words.moveDown(rung.text)}
            off={at === count - 1}
          />
          <ButtonLink small kind="secondary" href={`${here}/${rung.id}`}>
            {words.edit} <span class="sr">{rung.text}</span>
          </ButtonLink>
          <ButtonLink small kind="secondary" href={`${here}/baru?setelah=${rung.id}`}>
            {words.between} <span class="sr">{rung.text}</span>
          </ButtonLink>
          <TakeOff rung={rung} lang={lang} />
        </div>
      )}
      {props.reviewsLocks && (lock.state === 'locked' || rung.release) && (
        <p class="no-print">
          <ButtonLink small kind="secondary" icon="lock" href={`${here}/${rung.id}/kunci`}>
            {words.lockPage}
          </ButtonLink>
        </p>
      )}
    </li>
  )
}

function MoveForm(props: {
  here: string
  id: string
  way: 'up' | 'down'
  seen: LadderViewProps
  label: string
  off: boolean
}) {
  // At the end of the ladder it is there unseen: a step moved by keys may bring it back.
  return (
    <form
      method="post"
      action={`?do=move&urutan=${props.seen.down ? 'turun' : 'naik'}`}
      data-move={props.way}
      hidden={props.off}
    >
      <OnceField />
      <input type="hidden" name="item" value={props.id} />
      <input type="hidden" name="seen" value={orderMark(props.seen.rungs.map((one) => one.rung))} />
      <button
        class="btn btn-secondary btn-small ladder-move"
        name="way"
        value={props.way}
        aria-label={props.label}
      >
        <span aria-hidden="true">{props.way === 'up' ? '↑' : '↓'}</span>
      </button>
    </form>
  )
}

function Examples(props: { lang: Lang; here: string }) {
  const words = ladderWords[props.lang]
  return (
    <Disclosure summary={words.examples}>
      <p>{words.examplesText}</p>
      <ul class="plain">
        {ladderExamples.map((example, at) => (
          <li key={example.text.id} class="row">
            <span>{inLang(example.text, props.lang)}</span>
            <Tag>{words.modes[example.mode]}</Tag>
            <ButtonLink small kind="quiet" href={`${props.here}/baru?contoh=${at}`}>
              {words.useExample} <span class="sr">{inLang(example.text, props.lang)}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
