import type { ComponentChildren } from 'preact'
import { client } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink, Disclosure, ErrorSummary, FaceScale, TextArea, type FaceValue } from '#src/ui/index.ts'
import { dayOfNote, moodOfFace } from '../entry.ts'
import { hasEntryOn } from '../entry.store.ts'
import { AskHelp, NoteForm } from '../note-parts.tsx'
import { PlaceFrame } from '../place-frame.tsx'
import { afterNote, errorAt, numberIn, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { logWords } from '../log-words.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/rasa'

/** How today feels, once a day at most. No row of days, no streak, nothing to keep up. */
export const moodPage = page({
  path,
  allow: client('client'),
  load: async (scope, ctx) => ({
    done: await hasEntryOn(scope, ctx.visitor.caseId, 'mood', dayOf(scope.now)),
  }),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const face = numberIn(typed, 'face', 1, 5)
        if (face === undefined) return problem(form, 'face', logWords[ctx.lang].mood.pick)
        const text = textIn(typed, 'text', 1000)
        const words = { mood: moodOfFace(Math.round(face)), ...(text ? { text } : {}) }
        const wantsHelp = typed['wantsHelp'] === 'on'
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        // A second feeling of one day is a note, so that a word with it is never thrown away.
        const second = await hasEntryOn(scope, ctx.visitor.caseId, 'mood', on)
        const kind = second ? 'diary' : 'mood'
        const written = await writeOwnEntry(scope, ctx.visitor, { kind, on, words, wantsHelp })
        if (!written) return problem(form, 'face', betweenWords[ctx.lang].flashes.today, 409)
        return afterNote(path, { words, wantsHelp }, 'saved')
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { done }, state: Again | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = betweenWords[lang]
    const face = Number(state?.typed['face'])
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.mood}>
          <p class="lead">{forBand(done ? logWords[lang].mood.done : logWords[lang].mood.lead, band)}</p>
          <Fold folded={done} open={state !== null} summary={logWords[lang].mood.again}>
            <NoteForm action={path} lang={lang}>
              <FaceScale
                name="face"
                label={logWords[lang].mood.ask}
                value={([1, 2, 3, 4, 5] as const).find((one): one is FaceValue => one === face)}
                error={errorAt(state, 'face')}
              />
              <TextArea
                name="text"
                label={logWords[lang].mood.text}
                rows={3}
                value={state?.typed['text']}
                maxlength={1000}
              />
              <AskHelp lang={lang} band={band} again={state} />
            </NoteForm>
          </Fold>
          {done && (
            <p>
              <ButtonLink href="/tempatku/ditemani" kind="secondary" icon="bell">
                {forBand(words.wantsHelp, band)}
              </ButtonLink>
            </p>
          )}
          <p class="meta">{forBand(words.whoReads, band)}</p>
        </PlaceFrame>
      </>
    )
  },
})

/** Once there is one for today the form steps back behind a line; it is never gone. */
function Fold(props: { folded: boolean; open: boolean; summary: string; children: ComponentChildren }) {
  if (!props.folded) return <>{props.children}</>
  return (
    <Disclosure summary={props.summary} open={props.open}>
      {props.children}
    </Disclosure>
  )
}
