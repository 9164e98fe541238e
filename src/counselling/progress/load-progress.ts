import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { appointmentsOfCase } from '#src/calendar/index.ts'
import { mayMeasure, trendOf, type Trend } from '#src/instruments/index.ts'
import { isOpen, type RunId } from '../episode.ts'
import type { LadderItem } from '../ladder.ts'
import { laddersOfRuns } from '../ladder.store.ts'
import { openLadderItem, openPractice } from '../load-run.ts'
import type { EpisodeBook, OpenRun } from '../open-episode.ts'
import type { Practice } from '../practice.ts'
import { practicesOfRuns } from '../practice.store.ts'
import type { Held } from '../protocols/gate.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { protocolAt } from '../protocols/registry.ts'
import { safetyLinesOf } from '../safety-line.store.ts'
import { homeworkOf, type OpenHomework } from '../session/index.ts'
import { openSessions, type OpenSession } from '../session-facts.ts'
import { askStageGate } from '../stage-gates.ts'
import { readNeeds } from '../support/write-need.ts'
import { attendanceOf, type Attendance } from './attendance.ts'
import { fidelityOf, type Fidelity } from './fidelity.ts'
import { completionOf, givenInEpisode, within, type Completion, type MeasureGiven } from './measures.ts'
import { needsOfCourse, type NeedStanding } from './needs.ts'
import { trialsOf, type Trial } from './trials.ts'

/** One technique of the episode with what it left behind. */
export type RunProgress = Readonly<{
  run: OpenRun
  protocol: Protocol | null
  ladder: readonly LadderItem[]
  trials: readonly Trial[]
  fidelity: Fidelity | null
}>
/** Everything the page of progress shows. */
export type Progress = Readonly<{
  book: EpisodeBook
  sessions: readonly OpenSession[]
  attendance: Attendance
  runs: readonly RunProgress[]
  homework: readonly OpenHomework[]
  needs: readonly NeedStanding[]
  /** Null when this reader may not see results of measures. */
  measures: Readonly<{
    trends: readonly Trend[]
    completion: Completion
    names: ReadonlyMap<string, Both>
  }> | null
  /** What a full assessment and agreed goals still lack (S04). */
  missing: readonly Held[]
}>

/** Opens what an episode has to show. The book is already open, and the read of the file is recorded. */
export async function loadProgress(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
): Promise<Progress> {
  const { episode, file } = book
  const sessions = await openSessions(scope, book)
  const appointments = (await appointmentsOfCase(scope, file.head.id)).filter((one) =>
    one.episodeId === null ? within(episode, dayOf(one.startsAt)) : one.episodeId === episode.id,
  )
  const homework = (await homeworkOf(scope, book.place, file.head.id, 'client')).filter(
    (one) => one.episodeId === episode.id,
  )
  const held = sessions.filter((one) => one.state === 'closed').length
  return {
    book,
    sessions,
    attendance: attendanceOf(sessions, appointments, isOpen(episode) ? dayOf(scope.now) : null),
    runs: await runsWith(scope, book, homework),
    homework,
    needs: needsOfCourse(await readNeeds(scope, book.place, file.head.id), sessions, episode),
    measures: mayMeasure(member.roles)
      ? measuresFrom(book, held, await givenInEpisode(scope, member, book))
      : null,
    missing: await missingIn(scope, member, book),
  }
}

function measuresFrom(book: EpisodeBook, held: number, given: readonly MeasureGiven[]): Progress['measures'] {
  // The newest version of a measure draws its course; totals of older ones are those that were counted then.
  const byCode = new Map(given.toReversed().map((one) => [one.given.instrument, one.instrument]))
  const all = given.map((one) => one.given)
  return {
    trends: [...byCode.values()]
      .map((instrument) => trendOf(instrument, all))
      .filter((trend) => trend.points.some((point) => point.total !== null)),
    completion: completionOf(book.episode, held, all),
    names: new Map([...byCode].map(([code, instrument]) => [code, instrument.sheet.title])),
  }
}

async function runsWith(
  scope: AccountScope,
  book: EpisodeBook,
  homework: readonly OpenHomework[],
): Promise<RunProgress[]> {
  const ids = book.runs.map((run) => run.id)
  const practices = (await practicesOfRuns(scope, ids)).map((row) => ({
    runId: row.runId,
    practice: openPractice(book, row),
  }))
  const rungs = (await laddersOfRuns(scope, ids)).map((row) => ({
    runId: row.runId,
    item: openLadderItem(book, row),
  }))
  const lines = ids.length > 0 ? await safetyLinesOf(scope, book.file.head.id) : []
  return book.runs.map((run) => {
    const own = practices.filter((one) => one.runId === run.id).map((one) => one.practice)
    const ladder = rungs.filter((one) => one.runId === run.id).map((one) => one.item)
    const protocol = protocolAt(run.protocol, run.protocolVersion)
    const given = homework.filter((one) => one.runId === run.id).length
    return {
      run,
      protocol,
      ladder,
      trials: trialsOf(own, ladder),
      fidelity:
        protocol && fidelityOf(protocol, tracesOf(book, run, { own, ladder, given, lines: lines.length })),
    }
  })
}

type Left = Readonly<{
  own: readonly Practice[]
  ladder: readonly LadderItem[]
  given: number
  lines: number
}>

function tracesOf(book: EpisodeBook, run: OpenRun, left: Left) {
  const ofRun = (one: Readonly<{ runId: RunId | null }>) => one.runId === run.id
  return {
    state: run.state,
    filled: new Set(book.answers.filter(ofRun).map((one) => one.form)),
    practised: new Set(left.own.map((one) => one.kind)),
    ladder: left.ladder.length,
    agreements: book.agreements.filter(ofRun).map((one) => ({
      kind: one.kind,
      signers: one.signatures.map((signature) => signature.signer),
      revoked: one.revokedAt !== null,
    })),
    homework: left.given,
    safetyLines: left.lines,
  }
}

/** The gates of assessment and goals know what is needed; they are asked again, wherever the episode stands now. */
async function missingIn(scope: AccountScope, member: Member, book: EpisodeBook): Promise<readonly Held[]> {
  const found: Held[] = []
  for (const stage of ['assess', 'goals'] as const) {
    const answer = await askStageGate(scope, member, { ...book, episode: { ...book.episode, stage } })
    if (answer.outcome === 'hold') found.push(...answer.held)
  }
  return found
}
