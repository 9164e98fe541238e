import { relaxationGuides, type RelaxationGuide } from '#content/relaxation/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Breathing, ButtonLink, Card, Notice, Tag } from '#src/ui/index.ts'
import { guideWords } from './words.ts'

/** The one sentence that stands on each of these pages before anything begins. */
export function StopLine(props: { lang: Lang }) {
  return <Notice tone="info">{guideWords[props.lang].stop}</Notice>
}

/** Where to go when an exercise is not enough. */
export function HelpLine(props: { lang: Lang }) {
  const words = guideWords[props.lang]
  return (
    <>
      <p>{words.helpText}</p>
      <p>
        <ButtonLink href="/bantuan" kind="accent" icon="phone">
          {words.help}
        </ButtonLink>
      </p>
    </>
  )
}

export function Unverified(props: { lang: Lang }) {
  const words = guideWords[props.lang]
  return (
    <p class="meta">
      <Tag tone="warn">{words.unverified}</Tag> {words.unverifiedText}
    </p>
  )
}

/** One exercise: all of it as a list to read, and with a script one step after the other at the same pace. */
export function GuideView(props: { guide: RelaxationGuide; lang: Lang }) {
  const { guide, lang } = props
  const words = guideWords[lang]
  return (
    <>
      <h1>{guide.title[lang]}</h1>
      <p class="lead">{guide.about[lang]}</p>
      <StopLine lang={lang} />
      <h2>{words.before}</h2>
      <ul>
        {guide.before.map((one) => (
          <li key={one.id}>{one[lang]}</li>
        ))}
      </ul>
      <Card title={words.steps} tone="leaf">
        <Steps guide={guide} lang={lang} />
      </Card>
      <h2>{words.instead}</h2>
      <p>{guide.instead[lang]}</p>
      <HelpLine lang={lang} />
      <OtherGuides but={guide.code} lang={lang} />
      <Unverified lang={lang} />
    </>
  )
}

/** The list is complete without a script; `data-pace` lets the island walk through it. */
function Steps(props: { guide: RelaxationGuide; lang: Lang }) {
  const { guide, lang } = props
  const words = guideWords[lang]
  return (
    <div data-pace={guide.rounds}>
      {guide.code === 'breathing' && (
        <div data-pace-leaf>
          <Breathing />
        </div>
      )}
      {guide.rounds > 1 && <p>{words.rounds(guide.rounds)}</p>}
      <ol data-pace-steps>
        {guide.steps.map((step) => (
          <li key={step.text.id} data-seconds={step.seconds}>
            {step.text[lang]} <span class="meta">({words.seconds(step.seconds)})</span>
          </li>
        ))}
      </ol>
      <p class="lead" data-pace-now role="status" hidden />
      <p data-pace-after>{guide.after[lang]}</p>
      <div class="row" data-pace-controls hidden>
        <button class="btn btn-primary" type="button" data-pace-start>
          {words.start}
        </button>
        <button class="btn btn-primary" type="button" data-pace-pause data-go-on={words.goOn} hidden>
          {words.pause}
        </button>
        <button class="btn btn-secondary" type="button" data-pace-all hidden>
          {words.all}
        </button>
      </div>
    </div>
  )
}

function OtherGuides(props: { but: RelaxationGuide['code']; lang: Lang }) {
  const words = guideWords[props.lang]
  return (
    <>
      <h2>{words.others}</h2>
      <ul>
        {relaxationGuides
          .filter((guide) => guide.code !== props.but)
          .map((guide) => (
            <li key={guide.code}>
              <a href={`/tenang/${guide.path}`}>{guide.title[props.lang]}</a>
            </li>
          ))}
      </ul>
    </>
  )
}
