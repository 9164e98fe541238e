import { record } from '#src/platform/audit/record.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { isDuplicate, type ClientScope } from '#src/platform/db/scope.ts'
import {
  answerText,
  FormSheet,
  say,
  takeSheet,
  typedOf,
  type AnswersOf,
  type AnyAnswers,
  type FieldError,
  type Typed,
} from '#src/platform/forms/index.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Banner, Disclosure } from '#src/ui/index.ts'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import { answersOf, insertAnswer } from '../../answer.store.ts'
import { isOpen, type EpisodeId } from '../../episode.ts'
import { ownSayForm } from '../../forms/person-forms.ts'
import { seal, unseal } from '../../seal.ts'
import { whyHeld } from '../held-back.ts'
import { ownEpisode } from '../own-course.ts'
import { PlaceFrame } from '../place-frame.tsx'
import { placeMeta } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/suaraku'
const sheet = 'my-say'

type OwnSay = AnswersOf<typeof ownSayForm>
type Said = Readonly<{ version: number; answers: OwnSay }>
type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  notice: string | null
  /** The version this post began with; null when the newest is shown beside it and counts from here on. */
  seen: number | null
}>

/** The same sheet the team writes with the client, newest version. */
async function said(scope: ClientScope, visitor: Client, episode: EpisodeId): Promise<Said> {
  const [newest] = await answersOf(scope, episode, { forms: [sheet], runId: null })
  if (!newest) return { version: 0, answers: {} }
  const key = visitor.keys.of(newest.placeVersion ?? 0)
  return { version: newest.rowVersion, answers: unseal(key, 'answer', newest.id, newest.sealed) }
}

async function open(scope: ClientScope, visitor: Client) {
  const episode = await ownEpisode(scope, visitor)
  return episode && isOpen(episode)
    ? { episode, said: await said(scope, visitor, episode.id) }
    : { episode: null, said: { version: 0, answers: {} } }
}

/** "My say" (A33, C33): how a person wants to be helped, theirs to change. Older versions stay beside the newest. */
export const ownSayPage = page({
  path,
  allow: client('client'),
  load: (scope, ctx) => open(scope, ctx.visitor),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const turn = takeSheet(ownSayForm, form)
        const { typed } = turn
        const { episode, said: before } = await open(scope, ctx.visitor)
        const seen = seenIn(form, before.version)
        if (turn.show !== 'done') return again<Again>({ typed, errors: turn.errors, notice: null, seen })
        const held = whyHeld(ctx)
        if (held) return again<Again>({ typed, errors: [], notice: held, seen }, 409)
        const overtaken = () =>
          again<Again>(
            { typed, errors: [], notice: betweenWords[ctx.lang].flashes.overtaken, seen: null },
            409,
          )
        // Before counselling has begun there is no sheet to stand in, so the wish is kept among the notes.
        if (!episode) {
          const text = saidInWords(turn.answers, ctx.lang, ctx.visitor.band)
          if (text !== '')
            await writeOwnEntry(scope, ctx.visitor, { kind: 'say', on: dayOf(scope.now), words: { text } })
          return redirect(path, 'saved')
        }
        if (seen !== before.version) return overtaken()
        const written = await writeSay(scope, ctx.visitor, episode.id, seen, turn.answers)
        return written ? redirect(path, 'saved') : overtaken()
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { said: now }, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang]
    return (
      <PlaceFrame client={visitor} lang={lang} title={words.menu.say}>
        <p class="lead">{forBand(courseWords[lang].say.lead, visitor.band)}</p>
        {state?.notice && <Banner tone="warn">{state.notice}</Banner>}
        <FormSheet
          form={ownSayForm}
          typed={state?.typed ?? typedOf(ownSayForm, now.answers)}
          errors={state?.errors ?? []}
          lang={lang}
          band={visitor.band}
          action={path}
          submit={words.save}
          offline
        >
          <OnceField />
          <SeenField version={state?.seen ?? now.version} />
        </FormSheet>
        {state?.seen === null && (
          <Disclosure summary={forBand(courseWords[lang].say.storedNow, visitor.band)} open>
            {saidInWords(now.answers, lang, visitor.band)
              .split('\n')
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </Disclosure>
        )}
        <p class="meta">{forBand(words.whoReads, visitor.band)}</p>
      </PlaceFrame>
    )
  },
})

/** Whatever was answered, line by line, where there is no sheet to keep it in. */
function saidInWords(answers: OwnSay, lang: Lang, band: AgeBand): string {
  const reader = { lang, band }
  return Object.entries(ownSayForm.fields)
    .flatMap(([name, field]) => {
      const value = answers[name as keyof OwnSay]
      return value === undefined ? [] : [`${say(field.label, reader)}: ${answerText(field, value, reader)}`]
    })
    .join('\n')
}

async function writeSay(
  scope: ClientScope,
  visitor: Client,
  episodeId: EpisodeId,
  seen: number,
  answers: AnyAnswers,
): Promise<boolean> {
  const id = newOrderedId<'answer'>(scope.now.getTime())
  try {
    await insertAnswer(scope, {
      id,
      caseId: visitor.caseId,
      episodeId,
      runId: null,
      form: sheet,
      formVersion: ownSayForm.version,
      rowVersion: seen + 1,
      byClient: true,
      keyVersion: null,
      placeVersion: visitor.keys.current,
      sealed: seal(visitor.keys.newest, 'answer', id, answers),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  const facts = { form: sheet, version: seen + 1, byClient: true }
  await record(scope, {
    action: 'counselling.answered',
    subjectKind: 'case',
    subjectId: visitor.caseId,
    facts,
  })
  await knock(scope, 'counselling', { subjectId: visitor.caseId })
  return true
}
