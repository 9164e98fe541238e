import { randomUUID } from 'node:crypto'
import { helpLines } from '#content/help-lines.ts'
import { relaxationGuides } from '#content/relaxation/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { FormSheet } from '#src/platform/forms/index.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Disclosure, Face, TextInput, type FaceValue } from '#src/ui/index.ts'
import { practicesOf, stepNamed } from '../../protocols/run-facts.ts'
import type { SudsScale } from '../../rules/suds.ts'
import { toSuds } from '../../rules/suds.ts'
import { runHref } from '../../step-href.ts'
import { clockText } from '../curve-shape.ts'
import { peakBefore, trialsIn } from '../exposure.ts'
import { finishForm } from '../exposure-forms.ts'
import { exposureWords } from '../exposure-words.ts'
import { askAfter } from '../moment.ts'
import { shownSuds } from '../shown-suds.ts'
import { SudsCurve } from '../suds-curve.tsx'
import { ScaleLinks } from '../scale-links.tsx'
import { typedAt, WhyRefused, wrongAt, type TrialAgain } from '../trial-again.tsx'
import type { TrialData } from './exposure-trial.tsx'

type Props = Readonly<{ data: TrialData; scaleOf: SudsScale; lang: Lang; state: TrialAgain | null }>

/** The page of the result, where it begins; its address differs, since a place alone would not load it anew. */
export const whereItEnds = '&hasil=1#sesudah'

/** While a step is practised: one large entry, the time, the curve, and the stop that is always in sight. */
export function RunningView(props: Props) {
  const { data, lang, state, scaleOf } = props
  const words = exposureWords[lang]
  const { practice, technique } = data
  const item = stepNamed(technique.facts, practice.itemId)?.item
  const here = runHref(data.book.episode.caseId, technique.run.id, `paparan/${practice.id}`)
  const peak = item && peakBefore(trialsIn(practicesOf(technique.facts, 'exposure')), item)
  const every = askAfter(practice.body.mode, practice.body.scene)
  return (
    <div
      class="trial"
      data-trial={`${here}/angka`}
      data-page={here}
      data-after={`${here}?skala=${scaleOf}${whereItEnds}`}
      data-elapsed={data.elapsed}
      data-points={JSON.stringify(practice.body.series)}
      data-unsent={state?.unsent ?? '[]'}
      data-noted={words.noted}
      data-lost={words.lost}
      data-back={words.back}
      data-signed-out={words.signedOut}
      data-other={words.other}
      data-range={words.outOfRange}
      data-ask={words.askNow}
      data-ask-after={every}
      data-peak={peak}
      data-ended={words.endedKept}
    >
      <h1>{item?.text ?? words.title}</h1>
      {item?.prediction && (
        <p class="meta">
          {words.prediction}: {item.prediction}
        </p>
      )}
      <WhyRefused state={state} />
      <StopForm lang={lang} scaleOf={scaleOf} />
      <p class="trial-said" role="status" data-said>
        {practice.body.mode === 'classic' ? words.askScene(every) : words.ask}
      </p>
      <div data-trial-room>
        <RatingForm {...props} />
        <OtherStops lang={lang} scaleOf={scaleOf} />
        <SudsCurve id="kurva" points={practice.body.series} elapsed={data.elapsed} lang={lang} live />
        <Disclosure summary={words.finish} open={(state?.errors.length ?? 0) > 0}>
          <p>{words.finishHint}</p>
          <div data-finish>
            <FormSheet
              form={finishForm(scaleOf)}
              typed={state?.typed ?? {}}
              errors={state?.errors ?? []}
              lang={lang}
              band="dewasa"
              action={`?do=finish&skala=${scaleOf}`}
              submit={words.finish}
            >
              <OnceField />
              <input type="hidden" name="pending" data-pending />
            </FormSheet>
          </div>
        </Disclosure>
        <ScaleLinks lang={lang} now={scaleOf} />
      </div>
      <StopNow lang={lang} />
    </div>
  )
}

/** The stop stays in sight wherever the page is scrolled to; nothing else does. */
function StopForm(props: { lang: Lang; scaleOf: SudsScale }) {
  const words = exposureWords[props.lang]
  return (
    <form class="trial-stop" method="post" action={`?do=stop&skala=${props.scaleOf}`} data-stop>
      <OnceField />
      <input type="hidden" name="pending" data-pending />
      <button class="btn btn-danger btn-stop" name="why" value="stop_signal" aria-describedby="stop-text">
        {words.stop}
      </button>
    </form>
  )
}

function OtherStops(props: { lang: Lang; scaleOf: SudsScale }) {
  const words = exposureWords[props.lang]
  return (
    <>
      <p class="hint" id="stop-text">
        {words.stopText}
      </p>
      <Disclosure summary={words.stopOther}>
        <form class="row" method="post" action={`?do=stop&skala=${props.scaleOf}`} data-stop>
          <OnceField />
          <input type="hidden" name="pending" data-pending />
          {(['dissociation', 'new_disclosure', 'other'] as const).map((why) => (
            <Button key={why} kind="secondary" small name="why" value={why}>
              {words.stops[why]}
            </Button>
          ))}
        </form>
      </Disclosure>
    </>
  )
}

/** One tap is one rating. What is posted is 0-100 whatever is shown. */
function RatingForm({ data, scaleOf, lang, state }: Props) {
  const words = exposureWords[lang]
  return (
    <form class="trial-rate" id="angka" method="post" action={`?do=rate&skala=${scaleOf}`} data-rate>
      <OnceField />
      <input type="hidden" name="id" value={randomUUID()} />
      <fieldset class="field group">
        <legend class="label">
          {words.runTitle}{' '}
          <span class="trial-time" data-time data-words={words.time}>
            {words.time} {clockText(data.elapsed)}
          </span>
        </legend>
        <div class={scaleOf === 'faces' ? 'trial-steps trial-faces' : 'trial-steps'}>
          {stepsOf(scaleOf).map(({ shown, suds }) => (
            <button
              key={suds}
              class="trial-step"
              name="suds"
              value={suds}
              data-heat={Math.round(suds / 25)}
              data-said={shownSuds(suds, scaleOf, lang)}
            >
              {scaleOf === 'faces' ? <FaceStep suds={suds} lang={lang} /> : shown}
            </button>
          ))}
        </div>
      </fieldset>
      {scaleOf === 'hundred' && (
        <div class="row trial-typed">
          <TextInput
            name="typed"
            label={words.typed}
            inputmode="numeric"
            width={4}
            maxlength={3}
            value={typedAt(state, 'typed')}
            error={wrongAt(state, 'f-typed')}
          />
          <Button kind="secondary" small>
            {words.note}
          </Button>
        </div>
      )}
    </form>
  )
}

function stepsOf(scaleOf: SudsScale): readonly { shown: string; suds: number }[] {
  const values = scaleOf === 'faces' ? [1, 2, 3, 4, 5] : Array.from({ length: 11 }, (_, at) => at)
  return values.map((value) => ({
    shown: String(scaleOf === 'hundred' ? value * 10 : value),
    suds: toSuds(value, scaleOf === 'faces' ? 'faces' : 'ten') ?? 0,
  }))
}

const moods: Readonly<Record<number, FaceValue>> = { 0: 5, 25: 4, 50: 3, 75: 2, 100: 1 }

function FaceStep(props: { suds: number; lang: Lang }) {
  const words: Readonly<Record<string, string>> = exposureWords[props.lang].faces
  return (
    <>
      <Face mood={moods[props.suds] ?? 3} />
      <span>{words[`f${props.suds}`]}</span>
    </>
  )
}

/**
 * Shown by the page itself the moment somebody stops or ends it, also without a line. After something new was told
 * the ways to help stand here at once, for they cannot wait for an answer either.
 */
function StopNow(props: { lang: Lang }) {
  const words = exposureWords[props.lang]
  const guide = relaxationGuides.find((one) => one.code === 'grounding')
  return (
    <div class="card card-leaf" data-stop-now hidden tabindex={-1}>
      <div data-when-stopped>
        <h2>{words.stopped}</h2>
        <p>{words.stoppedText}</p>
      </div>
      <div data-when-ended hidden>
        <h2>{words.endedTitle}</h2>
        <p>{words.endedText}</p>
        <p class="prose" data-kept-words></p>
      </div>
      <div data-when-told hidden>
        <p>{words.toldText}</p>
        <HelpLines lang={props.lang} />
      </div>
      <h3>{words.ground}</h3>
      <ol>
        {guide?.steps.map((step) => (
          <li key={step.text.id}>{step.text[props.lang]}</li>
        ))}
      </ol>
    </div>
  )
}

/** Lines that somebody can ring now, and where the rest stands. */
function HelpLines(props: { lang: Lang }) {
  const lines = helpLines.filter((one) => one.kind !== 'complaint' && one.contact.kind === 'tel')
  return (
    <ul>
      {lines.map((one) => (
        <li key={one.id}>
          {one.name[props.lang]}: <a href={`tel:${one.contact.value}`}>{one.contact.shown}</a>
        </li>
      ))}
      <li>
        <a href="/bantuan">{exposureWords[props.lang].whereToGo}</a>
      </li>
    </ul>
  )
}
