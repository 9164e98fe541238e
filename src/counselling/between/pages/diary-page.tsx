import { client } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Disclosure, ErrorSummary, RadioGroup, TextArea, TextInput } from '#src/ui/index.ts'
import type { SealedClientEntry } from '../../sealed-shapes.ts'
import { dayOfNote, handledWays } from '../entry.ts'
import { AskHelp, EntryList, NoteForm } from '../note-parts.tsx'
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import {
  afterNote,
  errorAt,
  oneOf,
  placeMeta,
  problem,
  textIn,
  typedIn,
  type Again,
  type Typed,
} from '../posted.ts'
import { logWords } from '../log-words.ts'
import { betweenWords } from '../words.ts'
import { readPage } from '../read-entries.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/catatan'

/** A diary of one's own: what happened, what made it worse, what one did (A12, B09). Every field may stay empty. */
export const diaryPage = page({
  path,
  allow: client('client'),
  load: async (scope, ctx) => {
    const from = ctx.query.get('lama')
    return { from, ...(await readPage(scope, shelfOf(ctx.visitor), { kinds: ['diary'], from, limit: 20 })) }
  },
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const words = diaryIn(typed)
        const wantsHelp = typed['wantsHelp'] === 'on'
        if (Object.keys(words).length === 0 && !wantsHelp)
          return problem(form, 'text', forBand(betweenWords[ctx.lang].nothing, ctx.visitor.band))
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'diary', on, words, wantsHelp })
        return afterNote(path, { words, wantsHelp })
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, list, state: Again | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = betweenWords[lang]
    const typed = state?.typed ?? {}
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.diary} keep>
          <p class="lead">{forBand(logWords[lang].diary.lead, band)}</p>
          <NoteForm action={path} lang={lang}>
            <p class="hint">{forBand(words.optional, band)}</p>
            <TextArea
              name="text"
              label={logWords[lang].diary.text}
              value={typed['text']}
              error={errorAt(state, 'text')}
              maxlength={4000}
            />
            <TextArea
              name="worse"
              label={logWords[lang].diary.worse}
              value={typed['worse']}
              rows={3}
              maxlength={2000}
            />
            <TextArea
              name="did"
              label={logWords[lang].diary.did}
              value={typed['did']}
              rows={3}
              maxlength={2000}
            />
            <MoreFields typed={typed} lang={lang} />
            <AskHelp lang={lang} band={band} again={state} />
          </NoteForm>
          <p class="meta">{forBand(words.whoReads, band)}</p>
          <EntryList {...list} here={path} lang={lang} />
        </PlaceFrame>
      </>
    )
  },
})

function MoreFields(props: { typed: Typed; lang: 'id' | 'en' }) {
  const { typed, lang } = props
  const words = logWords[lang].diary
  const filled = ['style', 'place', 'who', 'result', 'adultTold'].some((name) => typed[name])
  return (
    <Disclosure summary={words.more} open={filled}>
      <RadioGroup
        name="style"
        label={words.style}
        hint={words.styleHint}
        value={typed['style']}
        options={handledWays.map((one) => ({ value: one.code, label: one[lang] }))}
      />
      <TextInput name="place" label={words.place} value={typed['place']} maxlength={200} />
      <TextInput name="who" label={words.who} value={typed['who']} maxlength={200} />
      <TextArea name="result" label={words.result} value={typed['result']} rows={2} maxlength={1000} />
      <RadioGroup
        name="adultTold"
        label={words.adultTold}
        inline
        value={typed['adultTold']}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
    </Disclosure>
  )
}

/** The fields that were filled in, and nothing for those that were not. */
function diaryIn(typed: Typed): SealedClientEntry {
  const style = oneOf(
    typed,
    'style',
    handledWays.map((one) => one.code),
  )
  const adultTold = oneOf(typed, 'adultTold', ['yes', 'no'])
  const texts = (['text', 'worse', 'did', 'place', 'who', 'result'] as const).flatMap((name) => {
    const text = textIn(typed, name)
    return text === undefined ? [] : [[name, text] as const]
  })
  return { ...Object.fromEntries(texts), ...(style ? { style } : {}), ...(adultTold ? { adultTold } : {}) }
}
