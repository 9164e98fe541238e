import { client } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { Card, Disclosure, ErrorSummary, Tag } from '#src/ui/index.ts'
import { markRead } from '../entry.store.ts'
import { EntryWords, ReadButton, Turn } from '../note-parts.tsx'
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import { placeMeta, type Again } from '../posted.ts'
import { readAnswers } from '../read-entries.ts'
import { betweenWords } from '../words.ts'

const path = '/tempatku/jawaban'

/** Every answer of the team with what it answers, however long ago; saying "I have read it" is never owed. */
export const answersPage = page({
  path,
  allow: client('client', 'caregiver'),
  load: async (scope, ctx) => {
    const from = ctx.query.get('lama')
    return { from, ...(await readAnswers(scope, shelfOf(ctx.visitor), from, 20)) }
  },
  actions: {
    read: {
      run: async (scope, ctx, form) => {
        const id = asId<'client_entry'>(String(form.get('answer') ?? ''))
        if (id && (await markRead(scope, id))) {
          const { caseId, audience } = ctx.visitor
          await record(scope, {
            action: 'counselling.answer_read',
            subjectKind: 'case',
            subjectId: caseId,
            facts: { audience },
          })
          await knock(scope, 'counselling', { subjectId: caseId })
        }
        return redirect('/tempatku', 'read')
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { entries, about, older, from }, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang]
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.answers}>
          {entries.length === 0 && <p class="lead">{forBand(words.answers.none, visitor.band)}</p>}
          {entries.map((one) => {
            const answered = about.find((other) => other.id === one.replyTo)
            return (
              <Card key={one.id}>
                <Prose text={one.words.text ?? ''} />
                <p class="meta">
                  {formatDate(one.happenedOn, lang)} {one.seenAt && <Tag>{words.answers.wasRead}</Tag>}
                </p>
                {answered && (
                  <Disclosure summary={words.answers.on}>
                    <EntryWords entry={answered} lang={lang} />
                  </Disclosure>
                )}
                {!one.seenAt && <ReadButton entry={one} lang={lang} />}
              </Card>
            )
          })}
          <Turn here={path} older={older} from={from} lang={lang} />
        </PlaceFrame>
      </>
    )
  },
})
