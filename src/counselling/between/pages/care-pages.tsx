import { client } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Card, ErrorSummary, InsetText, Scale, Tag, TextArea } from '#src/ui/index.ts'
import { dayOfNote } from '../entry.ts'
import { AskHelp, NoteForm } from '../note-parts.tsx'
import { PlaceFrame } from '../place-frame.tsx'
import { afterNote, numberIn, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { carerWords } from '../carer-words.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

/** What those who care for a child can do (practice.md §13): five cards, chosen by themselves, never sent to them. */
export const careCardsPage = page({
  path: '/tempatku/bekal',
  allow: client('caregiver'),
  load: () => Promise.resolve(null),
  meta: (ctx) => placeMeta(ctx.lang),
  view: (ctx) => {
    const { lang, visitor } = ctx
    const words = carerWords[lang].care
    return (
      <PlaceFrame client={visitor} lang={lang} title={betweenWords[lang].menu.care}>
        <p class="lead">{forBand(words.lead, visitor.band)}</p>
        {Object.values(words.cards).map((card) => (
          <Card key={card.title} title={card.title} tone="leaf">
            <p>{card.text}</p>
          </Card>
        ))}
        <InsetText>{words.limit}</InsetText>
        <p class="meta">
          <Tag tone="warn">{words.unverified}</Tag> {words.unverifiedText}
        </p>
      </PlaceFrame>
    )
  },
})

const tiredPath = '/tempatku/lelah'

/** A carer's own strain, 0 to 10. Read by the team only: another carer with a place is not shown it. */
export const tiredPage = page({
  path: tiredPath,
  allow: client('caregiver'),
  load: () => Promise.resolve(null),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const value = numberIn(typed, 'strain', 0, 10)
        const text = textIn(typed, 'text', 2000)
        const wantsHelp = typed['wantsHelp'] === 'on'
        if (value === undefined && !text && !wantsHelp)
          return problem(form, 'strain', carerWords[ctx.lang].tired.pick)
        const words = {
          ...(text ? { text } : {}),
          // Strain is kept upside down beside moods, so that the worst end lies at the same side.
          ...(value === undefined ? {} : { mood: 10 - Math.round(value) }),
        }
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'mood', on, words, wantsHelp })
        return afterNote(tiredPath, { words, wantsHelp })
      },
    },
  },
  meta: (ctx) => placeMeta(ctx.lang),
  view: (ctx, _loaded, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = carerWords[lang].tired
    const typed = Number(state?.typed['strain'] ?? Number.NaN)
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={betweenWords[lang].menu.tired}>
          <p class="lead">{forBand(words.lead, visitor.band)}</p>
          <NoteForm action={tiredPath} lang={lang}>
            <Scale
              name="strain"
              label={words.ask}
              low={words.low}
              high={words.high}
              value={Number.isNaN(typed) ? undefined : typed}
              error={state?.errors[0]?.message}
            />
            <TextArea name="text" label={words.text} rows={3} value={state?.typed['text']} maxlength={2000} />
            <AskHelp lang={lang} band={visitor.band} again={state} />
          </NoteForm>
          <p class="meta">{words.shared}</p>
        </PlaceFrame>
      </>
    )
  },
})
