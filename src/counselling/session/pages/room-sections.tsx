import type { ComponentChildren } from 'preact'
import type { Typed } from '#src/platform/forms/index.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatTime } from '#src/platform/i18n/format.ts'
import { caseHref } from '#src/cases/index.ts'
import { Button, Disclosure, InsetText, Link, Notice } from '#src/ui/index.ts'
import { isOpen } from '../../episode.ts'
import { runHref } from '../../step-href.ts'
import type { RoomData } from '../load-room.ts'
import type { SectionId } from '../session-form.ts'
import { inputsOf, voicesIn, type Voice } from '../voices.ts'
import { sessionWords } from '../words.ts'
import { DangerPanel } from './danger-panel.tsx'
import { Fields, fieldsOf, isEmpty, Section, type SheetView } from './section-view.tsx'

type PartsProps = Readonly<{
  room: RoomData
  lang: Lang
  view: SheetView
  before: string | null
  /** What was begun to be written of an act in danger. */
  act: Typed
}>

/** The parts of a session in the order they usually come. */
export function Parts(props: PartsProps) {
  const { view, lang, room } = props
  const words = sessionWords[lang]
  const { prompts } = words
  const silent = view.typed['path']?.at(-1) === 'silent'
  const safety = view.typed['safety']?.at(-1)
  const band = room.given.band
  const { kind } = room.session
  const plain = (id: SectionId) => <Fields {...view} names={fieldsOf(view.form, id)} />
  const part = { form: view.form, lang }
  return (
    <>
      <Section {...part} id="opening">
        <InsetText>
          {kind === 'caregiver'
            ? prompts.welcomeCarer
            : kind === 'family'
              ? prompts.welcomeFamily
              : forBand(prompts.welcome, band)}
        </InsetText>
        {plain('opening')}
      </Section>
      <Section {...part} id="mood">
        <p class="hint">{prompts.listen}</p>
        {plain('mood')}
      </Section>
      <Section {...part} id="safety">
        <InsetText>{kind === 'caregiver' ? prompts.safetyCarer : forBand(prompts.safety, band)}</InsetText>
        {kind === 'family' && <p class="hint">{prompts.safetyFamily}</p>}
        {plain('safety')}
        <DangerPanel
          room={room}
          lang={lang}
          open={safety === 'worried' || safety === 'not_safe' || room.calls.length > 0}
          act={props.act}
        />
      </Section>
      <Section {...part} id="homework">
        {room.homework.length === 0 ? <p class="hint">{words.room.none}</p> : plain('homework')}
      </Section>
      <Talk silent={silent} lang={lang}>
        <Section {...part} id="agenda" talk>
          <p class="hint">{prompts.agenda}</p>
          {plain('agenda')}
        </Section>
      </Talk>
      {!isEmpty(view.form, 'review') && <ReviewPart {...props} />}
      <WorkPart {...props} />
      {!isEmpty(view.form, 'coaching') && (
        <Section {...part} id="coaching">
          <p class="hint">{prompts.coaching}</p>
          {plain('coaching')}
        </Section>
      )}
      <Talk silent={silent} lang={lang}>
        <Section {...part} id="heard" talk>
          <InsetText>{forBand(prompts.teachBack, band)}</InsetText>
          {plain('heard')}
        </Section>
      </Talk>
      <Section {...part} id="tasks">
        <p class="hint">{prompts.tasks}</p>
        {plain('tasks')}
      </Section>
      <ClientPart {...props} />
      <Section {...part} id="own">
        {plain('own')}
      </Section>
      <Section {...part} id="close">
        {props.before && <p class="hint">{words.room.lastNext(formatDate(props.before, lang))}</p>}
        {plain('close')}
        <Link icon="calendar" href={caseHref(room.file.head.id, 'jadwal')}>
          {words.room.nextLink}
        </Link>
      </Section>
    </>
  )
}

/** In a session without talking these parts are not asked for; whatever already stands in them is kept. */
function Talk(props: { silent: boolean; lang: Lang; children: ComponentChildren }) {
  return props.silent ? (
    <Disclosure summary={sessionWords[props.lang].room.keepTalk}>{props.children}</Disclosure>
  ) : (
    <>{props.children}</>
  )
}

function WorkPart(props: PartsProps) {
  const { view, lang, room } = props
  const words = sessionWords[lang]
  const running = room.book.runs.filter((run) => room.given.runs.some((one) => one.id === run.id))
  const names = fieldsOf(view.form, 'work')
  return (
    <Section form={view.form} id="work" lang={lang}>
      {running.length > 0 && (
        <ul class="room-links">
          {room.given.runs.map((run) => (
            <li key={run.id}>
              <Link icon="next" href={runHref(room.file.head.id, run.id)}>
                {`${words.room.openTechnique}: ${String(run.label[lang])}`}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div data-silent>
        <p class="hint">{words.prompts.silent}</p>
        <ul class="room-links">
          {isOpen(room.book.episode) && (
            <li>
              <Link icon="leaf" href={caseHref(room.file.head.id, 'kartu-diam')}>
                {words.room.cards}
              </Link>
            </li>
          )}
          <li>
            <Link icon="pen" href={caseHref(room.file.head.id, 'gambar')}>
              {words.room.drawing}
            </Link>
          </li>
        </ul>
        <Fields {...view} names={['means']} />
      </div>
      <Fields {...view} names={names.filter((name) => name !== 'means')} />
    </Section>
  )
}

/** What is gone over again at a review, with the pages on which it is drawn and written. */
function ReviewPart(props: PartsProps) {
  const { view, lang, room } = props
  const words = sessionWords[lang]
  const { caseId, id } = room.book.episode
  return (
    <Section form={view.form} id="review" lang={lang}>
      <p class="hint">{words.prompts.review}</p>
      <ul class="room-links">
        <li>
          <Link icon="shield" href={caseHref(caseId, 'aman')}>
            {words.danger.plan}
          </Link>
        </li>
        <li>
          <Link icon="people" href={caseHref(caseId, `konseling/${id}/hubungan`)}>
            {words.room.relations}
          </Link>
        </li>
      </ul>
      <Fields {...view} names={fieldsOf(view.form, 'review')} />
    </Section>
  )
}

/** What those who are there say: each on a screen of their own, or written down for them, and kept apart. */
function ClientPart(props: PartsProps) {
  const { view, lang, room } = props
  const words = sessionWords[lang].room
  const voices = voicesIn(room.session.kind)
  const own = voices.flatMap(inputsOf)
  const goals = fieldsOf(view.form, 'client').filter((name) => !own.includes(name))
  return (
    <Section form={view.form} id="client" lang={lang}>
      {goals.length > 0 && (
        <>
          <p>
            <strong>{room.session.kind === 'caregiver' ? words.goalsByCaregiver : words.goalsHead}</strong>
          </p>
          <Fields {...view} names={goals} />
        </>
      )}
      {voices.map((who) => (
        <VoicePart key={who} {...props} who={who} headed={voices.length > 1} />
      ))}
    </Section>
  )
}

/** What was begun, or has to be mended, is never folded away. */
function begun(view: SheetView, names: readonly string[]): boolean {
  return (
    names.some((name) => (view.typed[name] ?? []).some((one) => one !== '')) ||
    view.errors.some((error) => names.includes(error.field))
  )
}

function VoicePart(props: PartsProps & { who: Voice; headed: boolean }) {
  const { view, lang, room, who } = props
  const words = sessionWords[lang].room
  const said = room.voices.find((one) => one.who === who)
  const hand = who === 'client' ? 'hand' : 'hand_caregiver'
  return (
    <>
      {props.headed && <h4>{words.voices[who]}</h4>}
      {said ? (
        <Notice tone="good">
          <p>{words.answered[who](formatTime(said.savedAt, lang))}</p>
          <Button kind="secondary" small name="do" value={hand} formNoValidate>
            {words.handAgain}
          </Button>
        </Notice>
      ) : (
        <>
          <p class="hint">{words.handHint}</p>
          <p>
            <Button kind="secondary" icon="refer" name="do" value={hand} formNoValidate>
              {words.handTo[who]}
            </Button>
          </p>
          <Disclosure
            summary={words.writeFor[who]}
            open={room.session.fromPaper || begun(view, inputsOf(who))}
          >
            <Fields {...view} names={inputsOf(who)} />
          </Disclosure>
        </>
      )}
    </>
  )
}
