import { findAssertiveScene } from '#content/scenes/assertive/index.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Notice, Table } from '#src/ui/index.ts'
import { discrimination, readDrill, styles } from '../../rules/assertive.ts'
import { stylesFor, type Judged } from '../drill.ts'
import type { ScreenData } from '../load-screen.ts'
import { bandOfDrill, cardsOf, doneDrills, runningDrill, type Drill } from '../run-drill.ts'
import { Suggested } from '../suggested.tsx'
import { trainingWords } from '../words.ts'

interface Props {
  lang: Lang
  screen: ScreenData
}

/** One card at a time; before and between rounds, what was told apart and what to talk about. */
export function DrillView(props: Props) {
  const { technique, writable } = props.screen
  const drill = runningDrill(technique)
  return (
    <div data-drill aria-live="polite">
      {drill && writable ? <OneCard {...props} drill={drill} /> : <Between {...props} />}
    </div>
  )
}

function OneCard(props: Props & { drill: Drill }) {
  const { drill, lang } = props
  const words = trainingWords[lang].drill
  const band = bandOfDrill(drill)
  const cards = cardsOf(drill)
  const at = drill.body.cards.length
  const card = cards[at]
  const scene = card && findAssertiveScene(card.scene)
  const response = card && scene?.responses[card.response]
  const last = drill.body.cards.at(-1)
  return (
    <>
      {last ? <Said {...props} judged={last} /> : <p class="lead">{forBand(words.intro, band)}</p>}
      <Card title={words.card(at + 1, cards.length)}>
        <p class="lead">{scene?.situation[lang]}</p>
        <blockquote>{response?.text[lang]}</blockquote>
        <form method="post" action="?do=answer" data-drill-form>
          <OnceField />
          <input type="hidden" name="practice" value={drill.id} />
          <input type="hidden" name="at" value={String(at)} />
          <fieldset class="drill-ways">
            <legend>{forBand(words.ask, band)}</legend>
            {stylesFor(band).map((style) => (
              <Button key={style} kind="secondary" wide name="chose" value={style}>
                {forBand(words.styles[style], band)}
              </Button>
            ))}
          </fieldset>
          <Button kind="quiet" small name="chose" value="">
            {words.skip}
          </Button>
          <p class="error" data-lost hidden>
            {words.lost}
          </p>
        </form>
      </Card>
      <form method="post" action="?do=stop">
        <OnceField />
        <Button kind="quiet" small>
          {words.stop}
        </Button>
      </form>
    </>
  )
}

/** What the last card was, in words to talk about; a missed one is said as what it is, not as a fault. */
function Said(props: Props & { judged: Judged }) {
  const { judged, lang, screen } = props
  const words = trainingWords[lang].drill
  const scene = findAssertiveScene(judged.scene)
  const style = scene?.responses[judged.response]?.style
  if (!scene || !style) return null
  const named = words.other(forBand(words.styles[style], screen.band))
  return (
    <Notice tone={judged.right ? 'good' : 'info'}>
      <p>
        {judged.right ? words.right : judged.chose === '' ? words.skipped : ''} {named}
      </p>
      <p>{scene.why[lang]}</p>
      {scene.leave && (
        <p>
          <strong>{words.leave}:</strong> {scene.leave[lang]}
        </p>
      )}
    </Notice>
  )
}

function Between(props: Props) {
  const { lang, screen } = props
  const words = trainingWords[lang].drill
  const done = doneDrills(screen.technique)
  const last = done.at(-1)
  return (
    <>
      {last && <LastRun {...props} drill={last} />}
      {screen.writable && (
        <form method="post" action="?do=start">
          <OnceField />
          <Button>{words.start}</Button>
        </form>
      )}
      {done.length > 0 && <Suggestion {...props} />}
      <h2>{words.runs}</h2>
      <Table
        caption={words.runs}
        captionHidden
        compact
        rows={done.toReversed()}
        rowKey={(one) => one.id}
        empty={<p class="hint">{words.none}</p>}
        columns={[
          { header: words.when, heads: true, cell: (one) => formatDate(one.begunAt, lang) },
          { header: words.told, cell: (one) => resultOf(one, lang) },
        ]}
      />
    </>
  )
}

function resultOf(drill: Drill, lang: Lang): string {
  const right = drill.body.cards.filter((one) => one.right).length
  return trainingWords[lang].drill.result(right, readDrill(drill.body.cards).answered)
}

function LastRun(props: Props & { drill: Drill }) {
  const { drill, lang } = props
  const words = trainingWords[lang].drill
  const toDiscuss = drill.body.cards.filter((one) => !one.right)
  return (
    <Card title={resultOf(drill, lang)}>
      <p class="hint">{words.resultNote}</p>
      {toDiscuss.length > 0 && (
        <>
          <h3>{words.discuss}</h3>
          {toDiscuss.map((one) => (
            <Talk key={one.scene} {...props} judged={one} />
          ))}
        </>
      )}
    </Card>
  )
}

function Talk(props: Props & { judged: Judged }) {
  const { judged, lang, screen } = props
  const words = trainingWords[lang].drill
  const scene = findAssertiveScene(judged.scene)
  const response = scene?.responses[judged.response]
  if (!scene || !response) return null
  const chosen = styles.find((style) => style === judged.chose)
  return (
    <div class="inset">
      <p>{scene.situation[lang]}</p>
      <blockquote>{response.text[lang]}</blockquote>
      <p>
        <strong>{words.other(forBand(words.styles[response.style], screen.band))}</strong> {scene.why[lang]}
      </p>
      {chosen && <p class="meta">{words.chosen(forBand(words.styles[chosen], screen.band))}</p>}
    </div>
  )
}

function Suggestion(props: Props) {
  const { lang, screen } = props
  const words = trainingWords[lang]
  const answer = discrimination(doneDrills(screen.technique).map((one) => one.body.cards))
  return (
    <Suggested lang={lang} answer={answer} title={answer.pass ? words.drill.passed : words.drill.notYet} />
  )
}
