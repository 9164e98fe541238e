import { wordFor } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import {
  CaseFrame,
  caseHref,
  loadCase,
  whyReadOnly,
  type CasePageData,
  type StaffCtx,
} from '#src/cases/index.ts'
import { ButtonLink, ButtonRow, EmptyState, Link, Notice, Table, Tag, type TagTone } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode, type EpisodeBook } from '../../open-episode.ts'
import { heldWithClient, openSessions, ratherNot, type OpenSession } from '../../session-facts.ts'
import type { SessionState } from '../../session.store.ts'
import { sessionKindWords, sessionStateWords } from '../codes.ts'
import { episodeAsked } from '../load-room.ts'
import { mayHold } from '../may-hold.ts'
import { sessionWords } from '../words.ts'
import { AllianceNotice } from './room-parts.tsx'
import { sessionHref } from './room-href.ts'
import { AllianceChart, FeelingCharts } from './session-charts.tsx'

type Loaded = CasePageData & Readonly<{ book: EpisodeBook | null; sessions: readonly OpenSession[] }>

/** All sessions of a course of counselling, first to last, and how they felt. */
export const sessionListPage: Page = page({
  path: '/kasus/:id/sesi',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const book = await openEpisode(scope, ctx.visitor, data.file, episodeAsked(ctx))
    const loaded: Loaded = { ...data, book, sessions: book ? await openSessions(scope, book) : [] }
    return loaded
  },
  meta: (ctx) => ({ title: sessionWords[ctx.lang].sessions, shell: 'console', nav: 'cases', width: 'wide' }),
  view: (ctx, data) => (
    <CaseFrame {...data} lang={ctx.lang} tab="counselling">
      <CounsellingNav caseId={data.file.head.id} lang={ctx.lang} at="sessions" />
      {data.book ? (
        <List
          {...data}
          book={data.book}
          lang={ctx.lang}
          may={mayHold(ctx.visitor)}
          me={ctx.visitor.accountId}
        />
      ) : (
        <EmptyState
          title={sessionWords[ctx.lang].noEpisode}
          action={
            <ButtonLink href={caseHref(data.file.head.id, 'konseling')}>
              {sessionWords[ctx.lang].toEpisode}
            </ButtonLink>
          }
        />
      )}
    </CaseFrame>
  ),
})

type ListProps = Loaded & Readonly<{ book: EpisodeBook; lang: Lang; may: boolean; me: string }>

function List(props: ListProps) {
  const { book, sessions, lang } = props
  const words = sessionWords[lang]
  const last = heldWithClient(sessions).at(-1)
  const stopAt = ratherNot(sessions)
  return (
    <>
      <Actions {...props} />
      {isOpen(book.episode) && <AllianceNotice session={last} sessions={sessions} lang={lang} />}
      {isOpen(book.episode) && stopAt !== null && (
        <Notice tone="warn">
          <p>{words.ratherNot(stopAt)}</p>
        </Notice>
      )}
      <Table
        caption={words.sessions}
        rows={sessions.toReversed()}
        rowKey={(one) => one.id}
        empty={
          <EmptyState title={words.none} drawing="rest">
            <p>{words.noneText}</p>
          </EmptyState>
        }
        columns={[
          {
            header: words.columns.session,
            heads: true,
            cell: (one) => (
              <Link href={sessionHref(book.episode.caseId, one.id)}>{words.sessionNumber(one.number)}</Link>
            ),
          },
          { header: words.columns.day, cell: (one) => formatDate(one.heldOn, lang) },
          { header: words.columns.kind, cell: (one) => wordFor(sessionKindWords, one.kind, lang) },
          { header: words.columns.state, cell: (one) => <State one={one} lang={lang} /> },
          {
            header: words.columns.mood,
            numeric: true,
            cell: (one) => (one.sheet?.mood === undefined ? '–' : moodText(one.sheet.mood, lang)),
          },
          { header: words.columns.suds, numeric: true, cell: (one) => one.sheet?.suds ?? '–' },
          { header: words.columns.by, cell: (one) => props.names(one.accountId) },
        ]}
      />
      <FeelingCharts sessions={sessions} lang={lang} />
      <AllianceChart sessions={sessions} lang={lang} />
    </>
  )
}

function moodText(mood: number, lang: Lang): string {
  return formatNumber(mood, lang, mood % 1 === 0 ? 0 : 1)
}

function Actions(props: ListProps) {
  const { file, lang, sessions, me } = props
  const words = sessionWords[lang]
  const open = sessions.findLast((one) => one.state === 'open' && one.accountId === me)
  const home = (part: string) => caseHref(file.head.id, part)
  const may = props.may && whyReadOnly(file.head) === null
  return (
    <ButtonRow>
      {may && open && (
        <ButtonLink href={sessionHref(file.head.id, open.id)}>{words.goOn(open.number)}</ButtonLink>
      )}
      {may && (
        <ButtonLink icon="plus" kind={open ? 'secondary' : 'primary'} href={home('sesi/baru')}>
          {words.begin}
        </ButtonLink>
      )}
      {may && (
        <ButtonLink kind="secondary" href={home('sesi/kertas')}>
          {words.fromPaper}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" icon="print" href={home('sesi/lembar')}>
        {words.blank}
      </ButtonLink>
    </ButtonRow>
  )
}

const tones: Readonly<Record<SessionState, TagTone>> = {
  open: 'info',
  closed: 'good',
  missed: 'warn',
  cancelled: 'neutral',
}
function State({ one, lang }: { one: OpenSession; lang: Lang }) {
  const words = sessionWords[lang]
  return (
    <span class="row">
      <Tag tone={tones[one.state]}>{wordFor(sessionStateWords, one.state, lang)}</Tag>
      {one.sheet?.path === 'silent' && <Tag icon="leaf">{words.silentTag}</Tag>}
      {one.fromPaper && <Tag icon="print">{words.paperTag}</Tag>}
    </span>
  )
}
