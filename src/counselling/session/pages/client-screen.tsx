import {
  both,
  FieldView,
  problemText,
  say,
  typedText,
  type Field,
  type FieldError,
  type Reader,
  type Typed,
  type Wording,
} from '#src/platform/forms/index.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { takeBackHref } from '#src/people/index.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ErrorSummary,
  FaceScale,
  LangProvider,
  type FaceValue,
} from '#src/ui/index.ts'
import { faceSteps } from '../client-fields.ts'
import type { RoomData } from '../load-room.ts'
import { fieldsOfVoice, type Voice } from '../voices.ts'
import { sessionWords } from '../words.ts'
import { screenHref, sessionHref } from './room-href.ts'

type Props = Readonly<{
  room: RoomData
  who: Voice
  band: AgeBand
  lang: Lang
  done: boolean
  /** Whether the browser is tied to this page; the way back then asks for the worker's password. */
  handed: boolean
  /** What was answered when it could not be kept as it stands, or not at all. */
  state: Readonly<{ typed: Typed; errors: readonly FieldError[]; unkept: boolean }> | null
}>

/** A page for whoever holds the screen: nothing of the file, nothing of the session. */
export function ClientScreen(props: Props) {
  const { room, who, band, lang, state } = props
  const words = sessionWords[lang].client
  const of = [room.file.head.id, room.session.id] as const
  const back = (
    <ButtonLink kind="quiet" href={props.handed ? takeBackHref : sessionHref(...of)}>
      {words.back}
    </ButtonLink>
  )
  if (props.done)
    return (
      <>
        <h1>{forBand(words.thanks, band)}</h1>
        <p class="lead">{forBand(words.giveBack, band)}</p>
        {back}
      </>
    )
  const reader: Reader = { lang, band }
  const fields = fieldsOfVoice(who, band)
  const saved = room.voices.find((one) => one.who === who)?.typed
  return (
    <LangProvider lang={lang}>
      {state && <ErrorSummary errors={summaryOf(fields, state.errors, reader)} />}
      <h1>{forBand(words.title, band)}</h1>
      {state?.unkept && <Banner tone="danger">{forBand(words.notKept, band)}</Banner>}
      <p class="lead">{forBand(words.intro, band)}</p>
      <p class="meta">{forBand(words.reads, band)}</p>
      <form method="post" action={screenHref(...of, who)} autocomplete="off" novalidate>
        <OnceField />
        {Object.entries(fields).map(([name, field]) =>
          band === 'anak' && field.kind === 'scale' ? (
            <Faces
              key={name}
              name={name}
              label={field.label}
              typed={state?.typed ?? saved ?? {}}
              reader={reader}
            />
          ) : (
            <FieldView
              key={name}
              name={name}
              field={field}
              typed={state?.typed ?? saved ?? {}}
              errors={state?.errors ?? []}
              reader={reader}
            />
          ),
        )}
        <Button wide>{words.submit}</Button>
      </form>
      {back}
    </LangProvider>
  )
}

function summaryOf(fields: Readonly<Record<string, Field>>, errors: readonly FieldError[], reader: Reader) {
  return errors.flatMap((error) => {
    const field = fields[error.field]
    return field ? [{ name: error.input, message: problemText(error.problem, field, reader) }] : []
  })
}

const faceValues: readonly FaceValue[] = [1, 2, 3, 4, 5]

/** Faces for a child, numbers for everybody else; any of them may be left out. */
function Faces(props: { name: string; label: Wording; typed: Typed; reader: Reader }) {
  const value = Number(typedText(props.typed, props.name))
  const word = (face: FaceValue) => say(faceSteps[face - 1] ?? both('', ''), props.reader)
  return (
    <FaceScale
      name={props.name}
      label={say(props.label, props.reader)}
      value={faceValues.find((face) => face === value)}
      labels={{ 1: word(1), 2: word(2), 3: word(3), 4: word(4), 5: word(5) }}
    />
  )
}
