import type { AccountScope } from '#src/platform/db/scope.ts'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, caseStaff, loadCase, whyReadOnly, type StaffCtx } from '#src/cases/index.ts'
import { placeKeys, readDoors } from '#src/portal/index.ts'
import { ButtonLink, ErrorSummary, Notice } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { isOpen } from '../../episode.ts'
import { episodesOf } from '../../episode.store.ts'
import { openEpisode } from '../../open-episode.ts'
import { homeworkOf } from '../../session/index.ts'
import { answerActions } from '../answer-posted.ts'
import { carerActions, leftOut } from '../carer-acts.ts'
import { coachingOf } from '../carer-coaching.ts'
import { carerDoors } from '../carer-doors.ts'
import { carersToWeigh } from '../carers-part.ts'
import { readCarerDecisions } from '../decide-carers.ts'
import { isCall } from '../entry.ts'
import type { Again } from '../posted.ts'
import { readCalls, readPage, together } from '../read-entries.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { DecisionCard } from './carer-decision-card.tsx'
import { GiveForm, Tasks, TellForm } from './carer-parts.tsx'
import { EntryView, OlderLink } from './entry-view.tsx'

const shown = 30

async function load(scope: AccountScope, ctx: StaffCtx) {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const caseId = data.file.head.id
  const doors = await readDoors(scope, ctx.visitor, data.file, data.safe)
  const keys = await placeKeys(scope, ctx.visitor, data.file, 'caregiver')
  const shelf = { keys, caseId, audience: 'caregiver' } as const
  const [episode] = await episodesOf(scope, caseId)
  const running = episode && isOpen(episode) ? episode : null
  const book = running && (await openEpisode(scope, ctx.visitor, data.file, running.id))
  const decisions = await readCarerDecisions(scope, data.file)
  return {
    data,
    doors: carerDoors(doors, ctx.lang),
    away: leftOut(doors),
    weigh: carersToWeigh(
      doors.carers.map(({ person, bar }) => ({ personId: person.id, name: person.fullName, bar })),
      decisions[0] ?? null,
    ),
    decisions,
    episode: running,
    coaching: book ? coachingOf(book, ctx.lang) : [],
    tasks: await homeworkOf(scope, keys, caseId, 'caregiver'),
    calls: await readCalls(scope, shelf),
    page: await readPage(scope, shelf, { from: ctx.query.get('lama'), limit: shown }),
  }
}

/** Tasks for those who care for the client, what came back from each, and leaving their part out (B13). */
export const carerPage = page({
  path: '/kasus/:id/pendamping',
  allow: caseStaff,
  load,
  actions: { ...carerActions, ...answerActions('caregiver') },
  meta: (ctx) => ({
    title: betweenStaffWords[ctx.lang].carer.title,
    shell: 'console',
    nav: 'cases',
    flashes: betweenStaffWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Again | null) => {
    const { lang } = ctx
    const { data, away, decisions, doors, tasks, calls } = loaded
    const words = betweenStaffWords[lang].carer
    const caseId = data.file.head.id
    const here = caseHref(caseId, 'pendamping')
    const why = whyReadOnly(data.file.head)
    const part = { here, lang, state, doors: doors.filter((one) => one.reached) }
    const givable = why === null && loaded.episode && away.stillOpen.length === 0
    const out = decisions[0]?.decision === 'left_out'
    const entries = together(calls, loaded.page.entries)
    const own = entries.filter((one) => one.replyTo === null)
    const show = { lang, state, doors, here, writable: why !== 'restricted' }
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={lang} at="between" reader={data.file.reader} />
        <ErrorSummary errors={state?.errors ?? []} />
        <h2>{words.title}</h2>
        <p class="hint">{words.intro}</p>
        {away.stillOpen.length > 0 && (
          <Notice tone="danger">
            <p>{words.flagged(away.stillOpen.join(', '))}</p>
            <ButtonLink kind="secondary" small href={caseHref(caseId, 'tempat')}>
              {words.toDoors}
            </ButtonLink>
          </Notice>
        )}
        {away.away.length > 0 && (
          <Notice tone="warn">
            <p>{words.leftOut(away.away.join(', '))}</p>
          </Notice>
        )}
        <DecisionCard
          {...part}
          decisions={decisions}
          weigh={loaded.weigh.map((one) => one.name)}
          names={data.names}
          writable={why === null}
        />
        {!doors.some((one) => one.reached) && <p class="hint">{words.noDoor}</p>}
        {givable && !out && <GiveForm {...part} coaching={loaded.coaching} />}
        <Tasks tasks={tasks} doors={doors} here={here} lang={lang} writable={why === null} />
        {why !== 'restricted' && !out && part.doors.length > 0 && <TellForm {...part} />}
        <h2>{words.came}</h2>
        {own.length === 0 && <p>{words.noEntries}</p>}
        {own.map((one) => (
          <EntryView key={one.id} entry={one} entries={entries} {...show} open={isCall(one)} />
        ))}
        <OlderLink here={here} older={loaded.page.older} lang={lang} />
      </CaseFrame>
    )
  },
})
