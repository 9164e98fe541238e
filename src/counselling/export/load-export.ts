import { wordFor } from '#content/codes/code.ts'
import { consentPurposes, legalBases } from '#content/codes/consent.ts'
import { say } from '#src/platform/forms/index.ts'
import { asId } from '#src/platform/ids.ts'
import { readFile } from '#src/platform/files/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  consentGivers,
  documentKinds,
  documentToServe,
  readConsents,
  readDocuments,
  type OpenDocument,
  type StaffCtx,
} from '#src/cases/index.ts'
import { findAccount, officeOf, roleNames } from '#src/people/index.ts'
import { openPractice } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { practicesOfRuns } from '../practice.store.ts'
import { protocolAt } from '../protocols/registry.ts'
import { givenInEpisode } from '../progress/measures.ts'
import { trialsOf } from '../progress/trials.ts'
import { unseal } from '../seal.ts'
import type { SealedNote } from '../sealed-shapes.ts'
import { homeworkOf } from '../session/index.ts'
import { openSessions, type OpenSession } from '../session-facts.ts'
import { sessionKindWords } from '../session/codes.ts'
import { counsellingWords } from '../words.ts'
import { exportWords } from './words.ts'
import type {
  ExportedAgreement,
  ExportedConsent,
  ExportedNote,
  ExportedRun,
  ExportedWorker,
  ExportFacts,
  Extra,
} from './export-facts.ts'
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
  const sessions = await openSessions(scope, book)
  const documents = await readDocuments(scope, file)
  const notes = await notesFor(scope, book, include.has('notes'))
  const papers = include.has('papers') ? await papersOf(scope, book, documents) : new Map<string, string>()
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
    lead: episode.leadId,
    workers: await workersIn(scope, book, { sessions, documents, notes }, lang),
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
    sessions: sessions.map((one) => ({
      ...one,
      by: one.accountId,
      kindWords: wordFor(sessionKindWords, one.kind, lang),
    })),
    goals: book.goals,
    runs: runsFor(book, lang),
    tasks: (await homeworkOf(scope, book.place, file.head.id, 'client'))
      .filter((one) => one.episodeId === episode.id)
      .map(({ id, title, state, givenOn, dueOn }) => ({ id, title, state, givenOn, dueOn })),
    agreements: agreementsFor(book, lang),
    measures: await givenInEpisode(scope, ctx.visitor, book),
    trials: trialsOf(
      practices.map((row) => openPractice(book, row)),
      [],
    ),
    documents: documents.map((one) => ({
      id: one.id,
      kind: one.kind,
      kindWords: wordFor(documentKinds, one.kind, lang),
      mime: one.mime,
      addedAt: one.addedAt,
      removed: one.removedAt !== null,
      author: one.addedBy ?? '',
      data: papers.get(one.id) ?? null,
    })),
    notes,
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

/** Everybody who is named anywhere in the export, by what they are in this office. */
async function workersIn(
  scope: AccountScope,
  book: EpisodeBook,
  from: Readonly<{
    sessions: readonly OpenSession[]
    documents: readonly Readonly<{ addedBy: string | null }>[]
    notes: readonly ExportedNote[]
  }>,
  lang: Lang,
): Promise<ExportedWorker[]> {
  const ids = new Set([
    book.episode.leadId,
    ...from.sessions.map((one) => one.accountId),
    ...from.documents.flatMap((one) => asId<'account'>(one.addedBy ?? undefined) ?? []),
    ...from.notes.flatMap((one) => asId<'account'>(one.author) ?? []),
    ...book.agreements.map((one) => one.madeBy),
  ])
  const found: ExportedWorker[] = []
  for (const id of ids) {
    const account = await findAccount(scope, id)
    if (account) found.push({ key: id, roleWords: roleNames(account.roles, lang) })
  }
  return found
}

function agreementsFor(book: EpisodeBook, lang: Lang): ExportedAgreement[] {
  return book.agreements.map((one) => ({
    id: one.id,
    kindWords: exportWords[lang].agreements[one.kind],
    version: one.version,
    madeAt: one.madeAt,
    maker: one.madeBy,
    signers: one.signatures.map((signature) => signature.signer),
    revokedAt: one.revokedAt,
    replaced: book.agreements.some(
      (other) => other.kind === one.kind && other.runId === one.runId && other.version > one.version,
    ),
    text: one.paragraphs.join('\n\n'),
  }))
}

/** A file of this size is carried by a person without trouble; what is larger is named, and asked for. */
const largestPaper = 2_000_000
const largestTogether = 10_000_000

/** What the papers of a file hold, by id, as far as they are small enough to travel inside it. */
async function papersOf(
  scope: AccountScope,
  book: EpisodeBook,
  documents: readonly OpenDocument[],
): Promise<Map<string, string>> {
  const papers = new Map<string, string>()
  let together = 0
  for (const one of documents) {
    const fits = one.size <= largestPaper && together + one.size <= largestTogether
    const served = fits && !one.removedAt ? await documentToServe(scope, book.file, one.id) : null
    if (!served) continue
    together += one.size
    papers.set(one.id, Buffer.from(await readFile(served)).toString('base64'))
  }
  return papers
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

async function notesFor(scope: AccountScope, book: EpisodeBook, withWords: boolean): Promise<ExportedNote[]> {
  return (await notesOfEpisode(scope, book.episode.id)).map((row) => ({
    id: row.id,
    sessionId: row.sessionId,
    writtenAt: row.writtenAt,
    author: row.accountId,
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
