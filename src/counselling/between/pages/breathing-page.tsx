import { relaxationGuides } from '#content/relaxation/index.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { pastMoment } from '#src/platform/i18n/zone.ts'
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
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import {
  afterNote,
  errorAt,
  numberIn,
  oneOf,
  placeMeta,
  problem,
  textIn,
  typedIn,
  type Again,
} from '../posted.ts'
import { logWords } from '../log-words.ts'
import { betweenWords } from '../words.ts'
import { readPage } from '../read-entries.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/napas'

/** The breathing log (B20): how tense before and after. A running desensitisation counts it as practice at home. */
export const breathingPage = page({
  path,
  allow: client('client'),
  load: async (scope, ctx) => {
    const from = ctx.query.get('lama')
    const wanted = { kinds: ['breathing'], from, limit: 20 } as const
    return { from, ...(await readPage(scope, shelfOf(ctx.visitor), wanted)) }
  },
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
        if (minutes === undefined && textIn(typed, 'minutes'))
          return problem(form, 'minutes', logWords[ctx.lang].breathing.badMinutes)
        if (before === undefined && !wantsHelp)
          return problem(form, 'before', forBand(logWords[ctx.lang].breathing.needRate, band))
        const words = {
          ...(before === undefined ? {} : { sudsBefore: before }),
          ...(after === undefined ? {} : { sudsAfter: after }),
          ...(minutes === undefined ? {} : { minutes }),
          text: logWords[ctx.lang].breathing.methods[method],
        }
        const on = dayOfNote(typed['on'] ?? null, dayOf(scope.now))
        await writeOwnEntry(scope, ctx.visitor, { kind: 'breathing', on, words, wantsHelp })
        if (before !== undefined)
          await countAsPractice(scope, ctx.visitor, {
            at: pastMoment(on, scope.now),
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
  view: (ctx, list, state: Again | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = betweenWords[lang]
    const rate = { lang, band, again: state }
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.breathing} keep>
          <p class="lead">{forBand(logWords[lang].breathing.lead, band)}</p>
          <p>
            <ButtonLink href="/tenang" kind="secondary" icon="leaf">
              {logWords[lang].breathing.guide}
            </ButtonLink>
          </p>
          <NoteForm action={path} lang={lang}>
            <RadioGroup
              name="method"
              label={logWords[lang].breathing.method}
              inline
              value={state?.typed['method'] ?? 'breathing'}
              options={relaxationGuides.map((guide) => ({
                value: guide.code,
                label: logWords[lang].breathing.methods[guide.code],
              }))}
            />
            <Tension name="before" label={logWords[lang].breathing.before} {...rate} />
            <Tension name="after" label={logWords[lang].breathing.after} {...rate} />
            <TextInput
              name="minutes"
              label={logWords[lang].breathing.minutes}
              inputmode="numeric"
              width={4}
              value={state?.typed['minutes']}
              error={errorAt(state, 'minutes')}
              maxlength={3}
            />
            <AskHelp lang={lang} band={band} again={state} />
          </NoteForm>
          <EntryList {...list} here={path} lang={lang} />
        </PlaceFrame>
      </>
    )
  },
})

type Round = Readonly<{
  at: Date
  method: RelaxationMethod
  before: number
  after: number | null
  minutes: number
}>

/** A technique whose gate asks for practised calm reads practices; a log at home is one of them. */
async function countAsPractice(scope: ClientScope, client: Client, round: Round): Promise<void> {
  const episode = await ownEpisode(scope, client)
  const runs = episode ? await runsOf(scope, episode.id) : []
  const run = runs.find((one) => one.protocol === 'sd' && one.endedOn === null)
  if (!run) return
  const { at, ...body } = round
  const id = newOrderedId<'practice'>(scope.now.getTime())
  await insertPractice(scope, {
    id,
    caseId: client.caseId,
    runId: run.id,
    sessionId: null,
    kind: 'relaxation',
    itemId: null,
    state: 'done',
    begunAt: at,
    endedAt: at,
    byClient: true,
    placeVersion: client.keys.current,
    sealed: seal(client.keys.newest, 'practice', id, { ...body, where: 'home' }),
  })
}
