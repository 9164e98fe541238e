import { wordFor } from '#content/codes/code.ts'
import { client } from '#src/platform/access/allow.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { Card, Disclosure, ErrorSummary, Tag, TextArea } from '#src/ui/index.ts'
import { safetyParts } from '../../safety/index.ts'
import { dayOfNote } from '../entry.ts'
import { AskHelp, NoteForm } from '../note-parts.tsx'
import { ownSafetyLines, type OwnSafetyLine } from '../own-course.ts'
import { PlaceFrame } from '../place-frame.tsx'
import { afterNote, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/aman'

/** The safety plan as its owner carries it: what others do first, then what they chose themselves (U08). */
export const ownSafetyPage = page({
  path,
  allow: client('client'),
  load: (scope, ctx) => ownSafetyLines(scope, ctx.visitor),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const text = textIn(typed, 'text', 2000)
        const wantsHelp = typed['wantsHelp'] === 'on'
        if (!text && !wantsHelp)
          return problem(form, 'text', forBand(betweenWords[ctx.lang].nothing, ctx.visitor.band))
        const words = { ...(text ? { text } : {}), place: betweenWords[ctx.lang].menu.safety }
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'say', on, words, wantsHelp })
        return afterNote(path, { words, wantsHelp })
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, lines, state: Again | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = courseWords[lang].safety
    const kept = lines.filter((one) => one.tag === 'protective')
    const parts = [
      [words.others, kept.filter((one) => one.changes !== 'victim')],
      [words.mine, kept.filter((one) => one.changes === 'victim')],
      [words.shrink, lines.filter((one) => one.tag === 'fear_keeping')],
    ] as const
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={betweenWords[lang].menu.safety} keep>
          <p class="lead">{forBand(lines.length > 0 ? words.lead : words.none, band)}</p>
          {parts.map(
            ([title, some]) =>
              some.length > 0 && <Lines key={title} title={title} lines={some} lang={lang} />,
          )}
          <Change lang={lang} band={band} state={state} none={lines.length === 0} />
        </PlaceFrame>
      </>
    )
  },
})

function Lines(props: { title: string; lines: readonly OwnSafetyLine[]; lang: Lang }) {
  const words = courseWords[props.lang].safety
  const [first] = props.lines
  const sameDay = first && props.lines.every((one) => one.reviewOn === first.reviewOn)
  return (
    <Card title={props.title} tone="leaf">
      <ul class="plain">
        {props.lines.map((line) => (
          <li key={line.id}>
            <p>
              <Tag>{wordFor(safetyParts, line.part, props.lang)}</Tag>
            </p>
            <p>
              <strong>
                <Prose text={line.text} />
              </strong>
            </p>
            <p class="meta">
              {[
                [words.where, line.place],
                [words.when, line.time],
                [words.who, line.who],
              ]
                .flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
                .concat(sameDay ? [] : [words.review(formatDate(line.reviewOn, props.lang))])
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {sameDay && <p class="meta">{words.review(formatDate(first.reviewOn, props.lang))}</p>}
    </Card>
  )
}

/** A word about the plan; where there is none, the wish for one. */
function Change(props: { lang: Lang; band: AgeBand; state: Again | null; none: boolean }) {
  const { lang, state, none, band } = props
  const words = courseWords[lang].safety
  return (
    <Disclosure summary={none ? forBand(words.want, band) : words.change} open={state !== null}>
      <NoteForm action={path} lang={lang} button={words.send}>
        <TextArea
          name="text"
          label={none ? forBand(words.wantWords, band) : words.changeWords}
          rows={3}
          value={state?.typed['text']}
          error={state?.errors[0]?.message}
          maxlength={2000}
        />
        <AskHelp lang={lang} band={band} again={state} />
      </NoteForm>
    </Disclosure>
  )
}
