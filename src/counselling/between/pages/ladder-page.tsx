import { client } from '#src/platform/access/allow.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { ButtonLink, ErrorSummary, Tag, TextArea } from '#src/ui/index.ts'
import { LadderDrawing } from '../../desensitisation/ladder-drawing.tsx'
import type { LadderItem } from '../../ladder.ts'
import { runOrder } from '../../rules/hierarchy.ts'
import { dayOfNote } from '../entry.ts'
import { AskHelp, EntryList, NoteForm } from '../note-parts.tsx'
import { ownEpisode, ownLadder } from '../own-course.ts'
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import { afterNote, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { readPage } from '../read-entries.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/tangga'

/** The client's own view of their ladder (B23): drawn, read either way, with notes of their own. */
export const ownLadderPage = page({
  path,
  allow: client('client'),
  load: async (scope, ctx) => {
    const from = ctx.query.get('lama')
    const wanted = { kinds: ['note'], from, limit: 20 } as const
    return {
      ladder: await ownLadder(scope, ctx.visitor, await ownEpisode(scope, ctx.visitor)),
      notes: { from, ...(await readPage(scope, shelfOf(ctx.visitor), wanted)) },
    }
  },
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const text = textIn(typed, 'text', 2000)
        const wantsHelp = typed['wantsHelp'] === 'on'
        if (!text && !wantsHelp)
          return problem(form, 'text', forBand(betweenWords[ctx.lang].nothing, ctx.visitor.band))
        const words = { ...(text ? { text } : {}), place: betweenWords[ctx.lang].menu.ladder }
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'note', on, words, wantsHelp })
        return afterNote(path, { words, wantsHelp })
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { ladder, notes }, state: Again | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = betweenWords[lang]
    const down = ctx.query.get('arah') === 'turun'
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.ladder}>
          <p class="lead">
            {forBand(ladder ? courseWords[lang].ladder.lead : courseWords[lang].ladder.none, band)}
          </p>
          {ladder && (
            <>
              <LadderDrawing
                id="tangga"
                lang={lang}
                rungs={ladder.items.map((item) => ({ ...item, locked: ladder.held.has(item.id) }))}
              />
              <p>
                <ButtonLink kind="quiet" small href={down ? path : `${path}?arah=turun`}>
                  {down ? courseWords[lang].ladder.up : courseWords[lang].ladder.down}
                </ButtonLink>
              </p>
              <Steps {...ladder} down={down} lang={lang} />
              {ladder.held.size > 0 && <p class="hint">{forBand(courseWords[lang].ladder.alone, band)}</p>}
              <NoteForm action={path} lang={lang}>
                <TextArea
                  name="text"
                  label={courseWords[lang].ladder.note}
                  rows={3}
                  value={state?.typed['text']}
                  error={state?.errors[0]?.message}
                  maxlength={2000}
                />
                <AskHelp lang={lang} band={band} again={state} />
              </NoteForm>
            </>
          )}
          <EntryList
            {...notes}
            entries={notes.entries.filter(
              (one) => one.replyTo !== null || (one.enteredBy === null && one.words.text),
            )}
            here={path}
            lang={lang}
          />
        </PlaceFrame>
      </>
    )
  },
})

function Steps(props: {
  items: readonly LadderItem[]
  held: ReadonlySet<string>
  down: boolean
  lang: Lang
}) {
  const words = courseWords[props.lang].ladder
  const order = runOrder(props.items)
  const shown = props.down ? order.toReversed() : order
  return (
    <ol reversed={props.down}>
      {shown.map((item) => (
        <li key={item.id}>
          <Prose text={item.text} />{' '}
          {item.passed ? (
            <Tag tone="good" icon="leaf">
              {words.passed}
            </Tag>
          ) : (
            <Tag>{props.held.has(item.id) ? words.held : words.open}</Tag>
          )}
        </li>
      ))}
    </ol>
  )
}
