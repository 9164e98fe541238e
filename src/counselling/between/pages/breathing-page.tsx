import { relaxationGuides } from '#content/relaxation/index.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink, ErrorSummary, RadioGroup, TextInput } from '#src/ui/index.ts'
import { insertPractice } from '../../practice.store.ts'
import type { RelaxationMethod } from '../../practice.ts'
import { relaxationMethods } from '../../rules/relaxation.ts'
import { runsOf } from '../../run.store.ts'
import { seal } from '../../seal.ts'
import { dayOfNote } from '../entry.ts'
import { AskHelp, EntryList, NoteForm, Tension, tensionIn } from '../note-parts.tsx'
import { ownEpisode } from '../own-course.ts'
import { PlaceFrame } from '../place-frame.tsx'
import { afterNote, numberIn, oneOf, placeMeta, problem, typedIn, type Again } from '../posted.ts'
import { betweenWords } from '../words.ts'
import { readEntries, writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/napas'

/** The breathing log (B20): how tense before and after. A running desensitisation counts it as practice at home. */
export const breathingPage = page({
  path,
  allow: client('client'),
  load: (scope, ctx) =>
    readEntries(scope, ctx.visitor.keys, ctx.visitor.caseId, 'client', { kinds: ['breathing'], limit: 30 }),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const { band } = ctx.visitor
        const most = band === 'anak' ? 5 : 100
        const before = tensionIn(numberIn(typed, 'before', band === 'anak' ? 1 : 0, most), band)
        const after = tensionIn(numberIn(typed, 'after', band === 'anak' ? 1 : 0, most), band)
        const minutes = numberIn(typed, 'minutes', 0, 120)
        const method = oneOf(typed, 'method', relaxationMethods) ?? 'breathing'
        const wantsHelp = typed['wantsHelp'] === 'on'
        if (before === undefined && !wantsHelp)
          return problem(form, 'before', betweenWords[ctx.lang].goals.needRate)
        const words = {
          ...(before === undefined ? {} : { sudsBefore: before }),
          ...(after === undefined ? {} : { sudsAfter: after }),
          ...(minutes === undefined ? {} : { minutes }),
          text: betweenWords[ctx.lang].breathing.methods[method],
        }
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'breathing', on, words, wantsHelp })
        if (before !== undefined)
          await countAsPractice(scope, ctx.visitor, {
            method,
            before,
            after: after ?? null,
            minutes: minutes ?? 0,
          })
        return afterNote(path, { words, wantsHelp })
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, entries, state: Again | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = betweenWords[lang]
    const rate = { lang, band, again: state }
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.breathing} keep>
          <p class="lead">{forBand(words.breathing.lead, band)}</p>
          <p>
            <ButtonLink href="/tenang" kind="secondary" icon="leaf">
              {words.breathing.guide}
            </ButtonLink>
          </p>
          <NoteForm action={path} lang={lang}>
            <RadioGroup
              name="method"
              label={words.breathing.method}
              inline
              value={state?.typed['method'] ?? 'breathing'}
              options={relaxationGuides.map((guide) => ({
                value: guide.code,
                label: words.breathing.methods[guide.code],
              }))}
            />
            <Tension name="before" label={words.breathing.before} {...rate} />
            <Tension name="after" label={words.breathing.after} {...rate} />
            <TextInput
              name="minutes"
              label={words.breathing.minutes}
              inputmode="numeric"
              width={4}
              value={state?.typed['minutes']}
              maxlength={3}
            />
            <AskHelp lang={lang} band={band} again={state} />
          </NoteForm>
          <EntryList entries={entries} lang={lang} />
        </PlaceFrame>
      </>
    )
  },
})

type Round = Readonly<{ method: RelaxationMethod; before: number; after: number | null; minutes: number }>

/** A technique whose gate asks for practised calm reads practices; a log at home is one of them. */
async function countAsPractice(scope: ClientScope, client: Client, round: Round): Promise<void> {
  const episode = await ownEpisode(scope, client)
  const runs = episode ? await runsOf(scope, episode.id) : []
  const run = runs.find((one) => one.protocol === 'sd' && one.endedOn === null)
  if (!run) return
  const id = newOrderedId<'practice'>(scope.now.getTime())
  await insertPractice(scope, {
    id,
    caseId: client.caseId,
    runId: run.id,
    sessionId: null,
    kind: 'relaxation',
    itemId: null,
    state: 'done',
    begunAt: scope.now,
    endedAt: scope.now,
    byClient: true,
    placeVersion: client.keys.current,
    sealed: seal(client.keys.newest, 'practice', id, { ...round, where: 'home' }),
  })
}
