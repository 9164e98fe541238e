import { wordFor } from '#content/codes/code.ts'
import { FormSheet, typedOf } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Banner,
  Button,
  Card,
  Checkbox,
  DescriptionList,
  Disclosure,
  ErrorSummary,
  Link,
  Select,
  type Fact,
} from '#src/ui/index.ts'
import { SeenField } from '#src/platform/web/seen-field.tsx'
import { changeReasons, kinds, modes, places } from './appointment.ts'
import { clockText, wallOf } from './office-time.ts'
import { MarkForm } from './mark-form.tsx'
import { moveForm } from './plan-form.ts'
import { planWords } from './plan-words.ts'
import { PlanNotice } from './plan-notice.tsx'
import { scheduleWords } from './schedule-words.ts'
import { StateTag } from './schedule-view.tsx'
import type { AppointmentAgain, Shown } from './show-appointment.ts'
import { whenText } from './when.ts'

/** The reason of a move has the same name. */
const cancelReason = 'cancel-reason'

type ViewProps = Readonly<{ shown: Shown; lang: Lang; now: Date; state: AppointmentAgain | null }>

/** When, who, where; and moving and cancelling while it is planned. */
export function AppointmentView(props: ViewProps) {
  const { shown, lang, state } = props
  const { one } = shown
  const words = scheduleWords[lang]
  return (
    <>
      {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
      {state?.cancel && (
        <ErrorSummary errors={[{ name: 'reason', id: cancelReason, message: state.cancel.problem }]} />
      )}
      {state?.slotted && <Banner tone="good">{planWords[lang].slotted}</Banner>}
      <Card title={whenText(one, lang, shown.zone)} aside={<StateTag state={one.state} lang={lang} />}>
        <DescriptionList items={factsOf(shown, lang)} />
        {one.movedTo && (
          <p>
            <Link href={`${one.caseId ? `${shown.home}/` : '/kalender/janji/'}${one.movedTo}`}>
              {words.movedTo}
            </Link>
          </p>
        )}
        {shown.writable && <MarkForm one={one} now={props.now} lang={lang} action="" />}
      </Card>
      {shown.writable && (one.state === 'planned' || (one.movedTo && state?.typed)) && <Move {...props} />}
      {shown.writable && one.state === 'planned' && <Cancel {...props} />}
    </>
  )
}

function factsOf({ one, names, rooms, words, shared }: Shown, lang: Lang): Fact[] {
  const said = scheduleWords[lang]
  const room = rooms.find((option) => option.code === one.roomId)
  const lines: [string, string | undefined | null][] = [
    [said.columns.what, wordFor(kinds, one.kind, lang)],
    [said.columns.who, [one.ownerId, ...one.others].map(names).join(', ')],
    [
      said.where,
      [wordFor(places, one.place, lang), typeof room?.id === 'string' ? room.id : '', words.where]
        .filter(Boolean)
        .join(' · '),
    ],
    [said.mode, one.mode === 'in_person' ? null : wordFor(modes, one.mode, lang)],
    [said.modeReason, words.modeReason],
    [said.note, words.note],
    [said.sharedLine, shared?.line],
    [said.reason, one.stateReason ? wordFor(changeReasons, one.stateReason, lang) : null],
  ]
  return lines.flatMap(([term, value]) => (value ? [{ term, value }] : []))
}

/** Whoever came second keeps what they typed: it then goes to the appointment the first one made. */
function Move({ shown, lang, state }: ViewProps) {
  const { one, zone } = shown
  const base = one.caseId ? shown.home : '/kalender/janji'
  const target = one.movedTo
    ? { action: `${base}/${one.movedTo}?do=move`, seen: 1 }
    : { action: '?do=move', seen: one.version }
  const words = scheduleWords[lang]
  const form = moveForm(shown)
  const [start, end] = [wallOf(one.startsAt, zone), wallOf(one.endsAt, zone)]
  const now = {
    on: start.day,
    from: clockText(start.minute),
    to: clockText(end.minute),
    room: one.roomId ?? 'none',
  }
  const typed = state?.typed ?? typedOf(form, now)
  const room = shown.rooms.find((option) => option.code === typed['room']?.at(-1))
  return (
    <Disclosure summary={words.move} open={state !== null && !state.cancel}>
      <FormSheet
        form={form}
        typed={typed}
        errors={state?.errors ?? []}
        lang={lang}
        band="dewasa"
        action={target.action}
        submit={words.moveSubmit}
      >
        <OnceField />
        <SeenField version={target.seen} />
        {state?.check && (
          <PlanNotice
            check={state.check}
            lang={lang}
            zone={zone}
            names={{ worker: shown.names, room: typeof room?.id === 'string' ? room.id : '' }}
          />
        )}
      </FormSheet>
    </Disclosure>
  )
}

function Cancel({ shown, lang, state }: ViewProps) {
  const words = scheduleWords[lang]
  return (
    <Disclosure summary={words.cancel} open={state?.cancel !== undefined}>
      <form method="post">
        <OnceField />
        <SeenField version={shown.one.version} />
        <Select
          name="reason"
          id={cancelReason}
          label={words.reason}
          error={state?.cancel?.problem}
          options={changeReasons.map((one) => ({ value: one.code, label: one[lang] }))}
        />
        {shown.one.seriesId && (
          <Checkbox name="rest" value="yes" label={words.rest} checked={state?.cancel?.rest} />
        )}
        <Button kind="danger" name="do" value="cancel">
          {words.cancelSubmit}
        </Button>
      </form>
    </Disclosure>
  )
}
