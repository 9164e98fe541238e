import {
  both,
  FieldView,
  say,
  typedText,
  type Reader,
  type Typed,
  type Wording,
} from '#src/platform/forms/index.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Banner, Button, ButtonLink, FaceScale, LangProvider, type FaceValue } from '#src/ui/index.ts'
import { clientFields, faceSteps, fieldOfQuality } from '../client-fields.ts'
import { qualities, type Quality } from '../../rules/alliance.ts'
import type { RoomData } from '../load-room.ts'
import { sessionWords } from '../words.ts'
import { sessionHref } from './room-view.tsx'

/**
 * A page for the client while they hold the screen: nothing of the file, nothing of the session. `unkept` is what
 * they answered when it could not be kept, because a colleague took or closed the session meanwhile.
 */
export function ClientScreen(props: { room: RoomData; lang: Lang; done: boolean; unkept: Typed | null }) {
  const { room, lang, unkept } = props
  const { band } = room.given
  const words = sessionWords[lang].client
  const href = sessionHref(room.file.head.id, room.session.id)
  if (props.done)
    return (
      <>
        <h1>{forBand(words.thanks, band)}</h1>
        <p class="lead">{forBand(words.giveBack, band)}</p>
        <ButtonLink kind="secondary" href={href}>
          {words.back}
        </ButtonLink>
      </>
    )
  return (
    <LangProvider lang={lang}>
      <h1>{forBand(words.title, band)}</h1>
      {unkept && <Banner tone="danger">{forBand(words.notKept, band)}</Banner>}
      <p class="lead">{forBand(words.intro, band)}</p>
      <p class="meta">{forBand(words.reads, band)}</p>
      <form method="post" action={`${href}?layar=klien`} autocomplete="off" novalidate>
        <OnceField />
        <input type="hidden" name="do" value="client" />
        <Questions typed={unkept ?? room.client?.typed ?? {}} reader={{ lang, band }} />
        <Button wide>{words.submit}</Button>
      </form>
    </LangProvider>
  )
}

/** Faces for a child, numbers for everybody else; any of them may be left out. */
function Questions(props: { typed: Typed; reader: Reader }) {
  const { typed, reader } = props
  const fields = clientFields(reader.band === 'anak')
  const plain = { typed, errors: [], reader }
  return (
    <>
      {qualities.map((quality) => {
        const name = fieldOfQuality('client', quality)
        return reader.band === 'anak' ? (
          <Faces key={name} quality={quality} label={fields[name].label} {...props} />
        ) : (
          <FieldView key={name} {...plain} name={name} field={fields[name]} />
        )
      })}
      <FieldView {...plain} name="anyWrong" field={fields.anyWrong} />
      <FieldView {...plain} name="wrong" field={fields.wrong} />
      <FieldView {...plain} name="goOn" field={fields.goOn} />
    </>
  )
}

const faceValues: readonly FaceValue[] = [1, 2, 3, 4, 5]

function Faces(props: { quality: Quality; label: Wording; typed: Typed; reader: Reader }) {
  const name = fieldOfQuality('client', props.quality)
  const value = Number(typedText(props.typed, name))
  const word = (face: FaceValue) => say(faceSteps[face - 1] ?? both('', ''), props.reader)
  return (
    <FaceScale
      name={name}
      label={say(props.label, props.reader)}
      value={faceValues.find((face) => face === value)}
      labels={{ 1: word(1), 2: word(2), 3: word(3), 4: word(4), 5: word(5) }}
    />
  )
}
