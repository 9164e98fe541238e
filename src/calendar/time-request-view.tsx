import { Prose } from '#src/cases/index.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, DateInput, Disclosure, InsetText, Select, TextArea, TextInput } from '#src/ui/index.ts'
import { places } from './appointment.ts'
import type { PlanCheck } from './check-plan.ts'
import type { AskedTime } from './offer-times.ts'
import { offerWords } from './offer-words.ts'
import { PlanNotice } from './plan-notice.tsx'
import { offerRows } from './read-offers.ts'
import { problemAt } from './refused-view.tsx'
import type { ScheduleProps } from './schedule-view.tsx'
import { whenText } from './when.ts'

type Props = ScheduleProps & Readonly<{ check: PlanCheck | null }>

/** A time was asked for in the client's own words: offered times, or an answer. */
export function AskedTimeCard(props: Props) {
  const { askedTime, lang, zone } = props
  if (!askedTime) return null
  const words = offerWords[lang]
  const { request, offers } = askedTime
  const about = props.appointments.find((one) => one.id === request.appointmentId)
  const offering = props.typed['do'] === 'offer'
  return (
    <Card title={words.title} tone="accent" id="minta-waktu">
      {about && <p>{words.other(whenText(about, lang, zone))}</p>}
      <p class="meta">{words.asked(formatDateTime(request.askedAt, lang, zone))}</p>
      <p class="label">{words.said}</p>
      <InsetText>
        <Prose text={askedTime.words} />
      </InsetText>
      <OfferedTimes {...props} askedTime={askedTime} />
      {props.writable && (
        <>
          <Disclosure
            summary={offers.length > 0 ? words.offerAgain : words.offerTitle}
            open={offering || (offers.length === 0 && props.typed['do'] !== 'answer')}
          >
            <OfferForm {...props} />
          </Disclosure>
          <Disclosure summary={words.answerTitle} open={props.typed['do'] === 'answer'}>
            <AnswerForm {...props} />
          </Disclosure>
        </>
      )}
    </Card>
  )
}

function OfferedTimes(props: Props & { askedTime: AskedTime }) {
  const { offers } = props.askedTime
  if (offers.length === 0) return null
  return (
    <>
      <p class="label">{offerWords[props.lang].offered}</p>
      <ul>
        {offers.map((one) => (
          <li key={one.id}>
            {whenText(one, props.lang, props.zone)} <span class="meta">{props.names(one.ownerId)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function OfferForm(props: Props) {
  const { lang, check, choices } = props
  const words = offerWords[lang]
  const kept: ScheduleProps['typed'] = props.typed['do'] === 'offer' ? props.typed : {}
  const option = (one: { code: string; id: unknown; en: unknown }) => ({
    value: one.code,
    label: String(one[lang]),
  })
  const room = choices.rooms.find((one) => one.code === kept['room'])
  const answered = (name: string) => ({ value: kept[name], error: problemAt(props.refused, `f-${name}`) })
  return (
    <form method="post">
      <OnceField />
      <p>{words.offerText}</p>
      {offerRows.map((row) => (
        <fieldset key={row} class="field group">
          <legend class="label">{words.row(row)}</legend>
          <DateInput name={`on${row}`} label={words.on(row)} {...answered(`on${row}`)} />
          <TextInput name={`from${row}`} label={words.from(row)} width={10} {...answered(`from${row}`)} />
          <TextInput name={`to${row}`} label={words.to(row)} width={10} {...answered(`to${row}`)} />
        </fieldset>
      ))}
      <Select
        name="owner"
        label={words.owner}
        options={choices.colleagues.map(option)}
        value={kept['owner'] ?? props.me}
        error={problemAt(props.refused, 'f-owner')}
      />
      <Select
        name="place"
        id="offer-place"
        label={words.place}
        options={places.filter((one) => one.code !== 'remote').map(option)}
        value={kept['place'] ?? 'office'}
        error={problemAt(props.refused, 'offer-place')}
      />
      <Select
        name="room"
        label={words.room}
        options={[{ value: 'none', label: words.noRoom }, ...choices.rooms.map(option)]}
        {...answered('room')}
      />
      <TextInput
        name="line"
        label={words.line}
        hint={words.lineHint}
        maxlength={200}
        optional
        value={kept['line']}
      />
      {check && (
        <PlanNotice
          check={check}
          lang={lang}
          zone={props.zone}
          act="offer"
          names={{ worker: props.names, room: typeof room?.id === 'string' ? room.id : '' }}
        />
      )}
      <Button name="do" value="offer">
        {words.send}
      </Button>
    </form>
  )
}

function AnswerForm(props: Props) {
  const words = offerWords[props.lang]
  return (
    <form method="post">
      <OnceField />
      <p>{words.answerText}</p>
      <TextArea
        name="answer"
        label={words.answer}
        rows={3}
        maxlength={1000}
        value={props.typed['do'] === 'answer' ? props.typed['answer'] : undefined}
        error={problemAt(props.refused, 'f-answer')}
      />
      <Button name="do" value="answer" kind="secondary">
        {words.sendAnswer}
      </Button>
    </form>
  )
}
