import { wordFor } from '#content/codes/code.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonRow, Card, Disclosure, InsetText, Link, TextArea } from '#src/ui/index.ts'
import { places } from './appointment.ts'
import type { OwnRequest } from './ask-for-time.ts'
import { clientCalendarWords } from './client-words.ts'
import { whenText } from './when.ts'

/** What was typed and could not be sent: for which appointment, or for none. */
export type AskAgain = Readonly<{ appointment: string; words: string }>
type Props = Readonly<{ lang: Lang; zone: Zone; band: AgeBand; typed: AskAgain | null }>

/** Asking in one's own words; about an appointment, or to meet at all. */
export function AskForm(props: Props & { appointment: string; label: string }) {
  const { lang, band, typed, appointment } = props
  const words = clientCalendarWords[lang]
  const refused = typed?.appointment === appointment
  return (
    <Disclosure summary={props.label} open={refused}>
      <form method="post">
        <OnceField />
        {appointment !== '' && <input type="hidden" name="appointment" value={appointment} />}
        <p>{forBand(words.askText, band)}</p>
        <p class="meta">
          {forBand(words.askUrgent, band)} <Link href="/bantuan">{words.askNow}</Link>
        </p>
        <TextArea
          name="words"
          id={`words-${appointment === '' ? 'new' : appointment}`}
          label={forBand(words.askWords, band)}
          rows={3}
          maxlength={1000}
          value={refused ? typed.words : undefined}
          error={refused ? forBand(words.askEmpty, band) : undefined}
        />
        <Button name="do" value="ask">
          {words.send}
        </Button>
      </form>
    </Disclosure>
  )
}

/** What was asked, what came back, and the times to choose from. */
export function OwnRequestCard(props: Props & { own: OwnRequest | null }) {
  const { own, lang, band } = props
  const words = clientCalendarWords[lang]
  if (!own) return <AskForm {...props} appointment="" label={forBand(words.ask, band)} />
  if (own.request.closedAt)
    return (
      <Card title={forBand(words.answered, band)} id="minta">
        <InsetText>{own.answer}</InsetText>
        <AskForm {...props} appointment="" label={forBand(words.ask, band)} />
      </Card>
    )
  const title = own.offers.length > 0 ? forBand(words.offersTitle, band) : forBand(words.ask, band)
  return (
    <Card title={title} id="minta" tone={own.offers.length > 0 ? 'accent' : undefined}>
      {own.offers.length === 0 && <p>{forBand(words.waits, band)}</p>}
      <Offers {...props} own={own} />
      <p class="meta">{forBand(words.yourAsk, band)}</p>
      <InsetText>{own.words}</InsetText>
      {own.offers.length > 0 && <AskForm {...props} appointment="" label={forBand(words.noneFits, band)} />}
      <form method="post">
        <OnceField />
        <Button small kind="quiet" name="do" value="takeBack">
          {forBand(words.takeBack, band)}
        </Button>
      </form>
    </Card>
  )
}

function Offers({ own, lang, band, zone }: Props & { own: OwnRequest }) {
  const words = clientCalendarWords[lang]
  return (
    <>
      {own.offers.map((one) => (
        <form method="post" key={one.id}>
          <OnceField />
          <input type="hidden" name="offer" value={one.id} />
          <p>
            <strong>{whenText(one, lang, zone)}</strong>
          </p>
          {one.words && <p>{words.with(one.words.with)}</p>}
          <p class="meta">
            {words.where}: {one.words?.where ?? wordFor(places, one.place, lang)}
          </p>
          {one.words?.line && <p>{one.words.line}</p>}
          <ButtonRow>
            <Button name="do" value="pick">
              {forBand(words.pick, band)}
              <span class="sr">: {whenText(one, lang, zone)}</span>
            </Button>
          </ButtonRow>
        </form>
      ))}
    </>
  )
}
