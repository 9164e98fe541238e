import { wordFor } from '#content/codes/code.ts'
import { consentPurposes, legalBases } from '#content/codes/consent.ts'
import { say } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  consentGivers,
  documentKinds,
  namesOf,
  readConsents,
  readDocuments,
  type Names,
  type StaffCtx,
} from '#src/cases/index.ts'
import { officeOf } from '#src/people/index.ts'
import { openPractice } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { protocolAt } from '../protocols/registry.ts'
import { givenInEpisode } from '../progress/measures.ts'
import { practicesOfRuns } from '../progress/practices.store.ts'
import { trialsOf } from '../progress/trials.ts'
import { unseal } from '../seal.ts'
import type { SealedNote } from '../sealed-shapes.ts'
import { openSessions } from '../session-facts.ts'
import { sessionKindWords } from '../session/codes.ts'
import { counsellingWords } from '../words.ts'
import type { ExportedConsent, ExportedNote, ExportedRun, ExportFacts, Extra } from './export-facts.ts'
import { notesOfEpisode } from './notes.store.ts'

/** Opens everything an export is made of. What the walls hide from this reader stays out. */
export async function loadExport(
  scope: AccountScope,
  ctx: StaffCtx,
  book: EpisodeBook,
  include: ReadonlySet<Extra>,
): Promise<ExportFacts> {
  const { lang } = ctx
  const { file, episode } = book
  const { config } = ctx.app
  const names = await namesOf(scope, ctx)
  const practices = include.has('ratings')
    ? await practicesOfRuns(
        scope,
        book.runs.map((run) => run.id),
      )
    : []
  return {
    base: `${config.origin.origin}/fhir`,
    at: scope.now,
    lang,
    systems: { organization: config.satusehatOrganization },
    office: (await officeOf(scope)).name,
    lead: names(episode.leadId),
    include,
    person: {
      caseId: file.head.id,
      number: file.head.number,
      sex: file.head.facts.sex,
      fullName: file.identity.fullName,
      alias: file.identity.alias,
      birthDate: file.identity.birthDate,
    },
    episode,
    kindWords: counsellingWords[lang].kinds[episode.kind],
    consents: await consentsFor(scope, book, lang),
    sessions: (await openSessions(scope, book)).map((one) => ({
      ...one,
      by: names(one.accountId),
      kindWords: wordFor(sessionKindWords, one.kind, lang),
    })),
    goals: book.goals,
    runs: runsFor(book, lang),
    measures: await givenInEpisode(scope, ctx.visitor, book),
    trials: trialsOf(
      practices.map((row) => openPractice(book, row)),
      [],
    ),
    documents: (await readDocuments(scope, file)).map((one) => ({
      id: one.id,
      kind: one.kind,
      kindWords: wordFor(documentKinds, one.kind, lang),
      mime: one.mime,
      addedAt: one.addedAt,
      removed: one.removedAt !== null,
      author: names(one.addedBy),
    })),
    notes: await notesFor(scope, book, names, include.has('notes')),
  }
}

async function consentsFor(scope: AccountScope, book: EpisodeBook, lang: Lang): Promise<ExportedConsent[]> {
  return (await readConsents(scope, book.file)).map((one) => ({
    id: one.id,
    purpose: one.purpose,
    purposeWords: wordFor(consentPurposes, one.purpose, lang),
    legalBasis: one.legalBasis,
    basisWords: wordFor(legalBases, one.legalBasis, lang),
    givenBy: one.givenBy,
    giverWords: wordFor(consentGivers, one.givenBy, lang),
    answer: one.answer,
    recordedAt: one.recordedAt,
    validTo: one.validTo,
    withdrawnAt: one.withdrawnAt,
  }))
}

function runsFor(book: EpisodeBook, lang: Lang): ExportedRun[] {
  return book.runs.map((run) => {
    const protocol = protocolAt(run.protocol, run.protocolVersion)
    return {
      id: run.id,
      title: protocol ? say(protocol.title, { lang, band: 'dewasa' }) : run.protocol,
      version: run.protocolVersion,
      state: run.state,
      begunOn: run.begunOn,
      endedOn: run.endedOn,
    }
  })
}

async function notesFor(
  scope: AccountScope,
  book: EpisodeBook,
  names: Names,
  withWords: boolean,
): Promise<ExportedNote[]> {
  return (await notesOfEpisode(scope, book.episode.id)).map((row) => ({
    id: row.id,
    sessionId: row.sessionId,
    writtenAt: row.writtenAt,
    author: names(row.accountId),
    text: withWords
      ? asText(unseal(book.file.keys.of(row.keyVersion), 'session_note', row.id, row.sealed))
      : null,
  }))
}

/** The four answers every session is closed with, and what else was written down for colleagues. */
function asText(note: SealedNote): string {
  const { done, progress, change, lesson, agenda, heard, adaptations, other } = note
  return [done, progress, change, lesson, agenda, heard, adaptations, other]
    .flatMap((part) => (part ? [part] : []))
    .join('\n\n')
}
