import { client } from '#src/platform/access/allow.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { Card, ErrorSummary, Icon, Tag, TextArea } from '#src/ui/index.ts'
import { dayOfNote } from '../entry.ts'
import { NoteForm, Replies, Turn } from '../note-parts.tsx'
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import { placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { logWords } from '../log-words.ts'
import { betweenWords } from '../words.ts'
import { readPage, type OpenEntry } from '../read-entries.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/menang'

/** Small wins (C25), written here or copied from one's own paper. They are never counted against anything. */
export const winsPage = page({
  path,
  allow: client('client'),
  load: async (scope, ctx) => {
    const from = ctx.query.get('lama')
    const seenFrom = ctx.query.get('tim')
    const shelf = shelfOf(ctx.visitor)
    return {
      from,
      wins: await readPage(scope, shelf, { kinds: ['win'], from, limit: 20 }),
      seenFrom,
      seen: await readPage(scope, shelf, { kinds: ['praise'], from: seenFrom, limit: 20 }),
    }
  },
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const text = textIn(typed, 'text', 1000)
        if (!text) return problem(form, 'text', forBand(betweenWords[ctx.lang].nothing, ctx.visitor.band))
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'win', on, words: { text } })
        return redirect(path, 'saved')
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { from, wins, seenFrom, seen }, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang]
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.wins}>
          <p class="lead">{forBand(logWords[lang].wins.lead, visitor.band)}</p>
          <NoteForm action={path} lang={lang}>
            <TextArea
              name="text"
              label={logWords[lang].wins.text}
              rows={3}
              value={state?.typed['text']}
              error={state?.errors[0]?.message}
              maxlength={1000}
            />
          </NoteForm>
          {seen.entries.length > 0 && <h2>{logWords[lang].wins.own}</h2>}
          {wins.entries.length === 0 && <p class="hint">{forBand(logWords[lang].wins.none, visitor.band)}</p>}
          <WinCards wins={wins.entries} lang={lang} />
          <Turn here={path} older={wins.older} from={from} lang={lang} />
          {(seen.entries.length > 0 || seenFrom !== null) && (
            <>
              <h2>{logWords[lang].wins.seen}</h2>
              <WinCards wins={seen.entries} lang={lang} />
              <Turn here={path} name="tim" older={seen.older} from={seenFrom} lang={lang} />
            </>
          )}
        </PlaceFrame>
      </>
    )
  },
})

function WinCards(props: { wins: readonly OpenEntry[]; lang: Lang }) {
  const { wins, lang } = props
  return (
    <>
      {wins
        .filter((one) => one.replyTo === null)
        .map((win) => (
          <Card key={win.id} tone="leaf">
            <p>
              <Icon name="leaf" /> <Prose text={win.words.text ?? ''} />
            </p>
            <p class="meta">
              {formatDate(win.happenedOn, lang)}{' '}
              {win.enteredBy && win.kind === 'win' && <Tag>{betweenWords[lang].onPaper}</Tag>}
            </p>
            <Replies entry={win} entries={wins} lang={lang} />
          </Card>
        ))}
    </>
  )
}
