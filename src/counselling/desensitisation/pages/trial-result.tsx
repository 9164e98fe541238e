import { relaxationGuides } from '#content/relaxation/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { caseHref } from '#src/cases/index.ts'
import { ButtonLink, Card, DescriptionList, Disclosure, Grid, Notice, Tag } from '#src/ui/index.ts'
import { practicesOf, stepNamed } from '../../protocols/run-facts.ts'
import { wordReason } from '../../rules/reason-words.ts'
import { ruleFrame, ruleWords } from '../../rules/rule-words.ts'
import { sdAdvance } from '../../rules/sd-advance.ts'
import { sdHold } from '../../rules/sd-hold.ts'
import { sdStop } from '../../rules/sd-stop.ts'
import { measureItem, trialsOf } from '../../rules/sd-trial.ts'
import type { SudsScale } from '../../rules/suds.ts'
import { runHref } from '../../step-href.ts'
import { CalmAgain } from '../calm-again.tsx'
import { decisions } from '../decide-step.ts'
import { peakBefore, trialsIn } from '../exposure.ts'
import { whyStopped } from '../moment.ts'
import { exposureWords } from '../exposure-words.ts'
import { ladderWords } from '../ladder-words.ts'
import { PeakChart, SudsCurve } from '../suds-curve.tsx'
import { WhyRefused, type TrialAgain } from '../trial-again.tsx'
import type { TrialData } from './exposure-trial.tsx'
import { Decision, Homework, Reward } from './trial-decide.tsx'

type Props = Readonly<{
  data: TrialData
  lang: Lang
  state: TrialAgain | null
  writable: boolean
  scaleOf: SudsScale
}>

/** After a practice: what to do now if it was stopped, how it went, what is suggested and why, what people decide. */
export function TrialResult(props: Props) {
  const { data, lang, state } = props
  const words = exposureWords[lang]
  const { practice, technique } = data
  const step = stepNamed(technique.facts, practice.itemId)
  const item = step && !step.off ? step.item : null
  const trials = trialsIn(practicesOf(technique.facts, 'exposure'))
  return (
    <>
      <h2 id="sesudah">
        {step?.item.text ?? words.result} {step?.off && <Tag>{ladderWords[lang].offTag}</Tag>}{' '}
        <Tag>{words.states[practice.state]}</Tag>
      </h2>
      <WhyRefused state={state} />
      {practice.state === 'stopped' && <Stopped {...props} />}
      <Grid min="large">
        <SudsCurve id="kurva" points={practice.body.series} lang={lang} />
        <Measures {...props} />
      </Grid>
      {practice.state !== 'running' && (
        <CalmAgain
          facts={technique.facts}
          practice={practice.id}
          lang={lang}
          scaleOf={props.scaleOf}
          writable={props.writable}
          state={state}
        />
      )}
      {item && <Suggestions {...props} />}
      {props.writable && item && practice.state !== 'running' && (
        <Grid min="large">
          <Decision {...props} />
          <Reward {...props} />
          <Homework {...props} />
        </Grid>
      )}
      {step && <PeakChart item={step.item} trials={trials} lang={lang} />}
      {props.writable && (
        <p class="row">
          <ButtonLink href={runHref(data.book.episode.caseId, technique.run.id, 'langkah/evaluation')}>
            {words.evaluation}
          </ButtonLink>
          <ButtonLink kind="secondary" href={runHref(data.book.episode.caseId, technique.run.id, 'paparan')}>
            {words.again}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

function Stopped({ data, lang }: Props) {
  const words = exposureWords[lang]
  const why = data.practice.body.stop ?? 'other'
  const rule = sdStop({
    stopSignal: why !== 'new_disclosure',
    dissociation: why === 'dissociation',
    newDisclosure: why === 'new_disclosure',
    now: null,
    previousPeak: null,
    minutesSincePeak: 0,
  })
  const { body } = data.practice
  const item = stepNamed(data.technique.facts, data.practice.itemId)?.item
  const earlier = practicesOf(data.technique.facts, 'exposure').filter(
    (one) => one.begunAt < data.practice.begunAt,
  )
  // The same rule over the same ratings says again what made it speak.
  const fired = why === 'too_high' && item ? whyStopped(body.series, peakBefore(trialsIn(earlier), item)) : []
  const guide = relaxationGuides.find((one) => one.code === 'grounding')
  const { caseId } = data.book.episode
  return (
    <Card tone="leaf" title={words.stopped}>
      <p>
        <strong>{words.stops[why]}</strong>
      </p>
      <p>{words.stoppedText}</p>
      {why === 'new_disclosure' && <p>{words.raised}</p>}
      {fired.length > 0 && (
        <ul>
          {fired.map((reason) => (
            <li key={reason.code}>
              {ruleWords[lang].stop[reason.code]} <span class="meta">{wordReason(reason.from, lang)}</span>
            </li>
          ))}
        </ul>
      )}
      {guide && (
        <Disclosure summary={words.ground} open>
          <ol>
            {guide.steps.map((step) => (
              <li key={step.text.id}>{step.text[lang]}</li>
            ))}
          </ol>
        </Disclosure>
      )}
      <h3>{words.next}</h3>
      <ol>{rule.stop && rule.next.map((one) => <li key={one}>{ruleWords[lang].afterStop[one]}</li>)}</ol>
      <div class="row">
        <ButtonLink href={runHref(caseId, data.technique.run.id, 'paparan')}>{words.easiest}</ButtonLink>
        {why === 'new_disclosure' && (
          <>
            <ButtonLink kind="accent" icon="phone" href="/bantuan">
              {words.whereToGo}
            </ButtonLink>
            <ButtonLink kind="secondary" icon="shield" href={caseHref(caseId, 'aman')}>
              {words.plan}
            </ButtonLink>
          </>
        )}
      </div>
    </Card>
  )
}

function Measures({ data, lang }: Props) {
  const words = exposureWords[lang]
  const { practice, technique } = data
  const all = practicesOf(technique.facts, 'exposure').filter(
    (one) => one.itemId === practice.itemId && one.state !== 'running',
  )
  const at = all.findIndex((one) => one.id === practice.id)
  const measured = practice.itemId ? measureItem(trialsIn(all), practice.itemId)[at] : undefined
  const given = (value: number | null | undefined) =>
    value === null || value === undefined ? words.unknown : formatNumber(value, lang, 0)
  const counted = (value: number | null | undefined, unit = '') =>
    value === null || value === undefined ? words.notYet : `${formatNumber(value, lang, 0)}${unit}`
  const { wsh = null, bsh = null } = measured ?? {}
  const rose = bsh !== null && bsh < 0
  return (
    <Card title={words.result}>
      <DescriptionList
        items={[
          { term: words.measures.base, value: given(measured?.base) },
          ...(typeof practice.body.relaxed === 'number'
            ? [{ term: words.measures.relaxed, value: given(practice.body.relaxed) }]
            : []),
          ...(practice.body.willing ? [{ term: words.calmTitle, value: words.willing }] : []),
          { term: words.measures.peak, value: given(measured?.peak) },
          { term: words.measures.end, value: given(measured?.end) },
          { term: words.measures.activation, value: counted(measured?.activation) },
          { term: words.measures.wsh, value: counted(wsh === null ? null : wsh * 100, ' %') },
          { term: rose ? words.measures.bshRose : words.measures.bsh, value: counted(rose ? -bsh : bsh) },
          { term: words.measures.belief, value: counted(measured?.beliefChange) },
          ...(practice.body.praise ? [{ term: words.praise, value: practice.body.praise }] : []),
          ...(practice.body.note ? [{ term: words.noteField, value: practice.body.note }] : []),
        ]}
      />
    </Card>
  )
}

/** Suggestions say which answers made them, and that people decide. */
function Suggestions({ data, lang }: Props) {
  const words = exposureWords[lang]
  const { practice, technique } = data
  const itemId = practice.itemId ?? ''
  const trials = trialsIn(practicesOf(technique.facts, 'exposure'))
  const chosen = technique.facts.answers(decisions).find((one) => one['practice'] === practice.id)
  const wants = chosen?.['clientChooses']
  const advance = sdAdvance(
    practice.body.mode,
    trials,
    itemId,
    wants === 'yes' ? true : wants === 'no' ? false : null,
  )
  const hold = sdHold(trials, itemId)
  if (trialsOf(trials, itemId).length === 0) return null
  return (
    <Notice title={words.suggestion}>
      <p>
        <strong>{advance.pass ? words.suggestPass : words.suggestAgain}</strong>{' '}
        {words.modes[practice.body.mode]}.
      </p>
      <ul>
        {advance.why.map((reason) => (
          <li key={`${reason.code} ${reason.from}`}>
            {ruleWords[lang].advance[reason.code]} <span class="meta">{wordReason(reason.from, lang)}</span>
          </li>
        ))}
      </ul>
      {hold.hold && (
        <>
          <p>{words.hold}</p>
          <ul>
            {hold.offers.map((offer) => (
              <li key={offer}>{ruleWords[lang].holdOffer[offer]}</li>
            ))}
          </ul>
        </>
      )}
      <p class="meta">
        {ruleFrame[lang].suggestion} {ruleFrame[lang].notVerified}
      </p>
    </Notice>
  )
}
