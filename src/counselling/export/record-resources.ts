import { toObservation, toQuestionnaireResponse } from '#src/instruments/index.ts'
import type { ExportFacts } from './export-facts.ts'
import { named, reference, restricted, type JsonObject, type Resource } from './fhir-json.ts'

/** Answers and totals of what was measured, told by the floor that knows the measures. */
export function measuresOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.measures.flatMap(({ instrument, given }) => {
    const saved = given.latest
    if (!saved || given.state !== 'done') return []
    const result = { instrument, given, saved, subject: `Patient/${patient.id}` }
    const total = toObservation(result)
    return [
      { ...toQuestionnaireResponse(result), meta: restricted },
      ...(total ? [{ ...total, meta: restricted }] : []),
    ]
  })
}

/** Fear in each exposure, 0 to 100, as the person rated it: before, at its highest, and at the end. */
export function fearOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.trials.map((trial) => {
    const part = (text: string, value: number | null): JsonObject[] =>
      value === null ? [] : [{ code: { text }, valueInteger: value }]
    const session = facts.sessions.find((one) => one.id === trial.sessionId)
    const met = session && (session.state === 'closed' || session.state === 'open')
    return {
      resourceType: 'Observation',
      id: trial.id,
      meta: restricted,
      status: 'final',
      code: { text: 'Subjective units of distress (SUDS), own anchors: not to be compared between persons' },
      subject: reference(patient),
      ...(met ? { encounter: reference({ resourceType: 'Encounter', id: session.id }) } : {}),
      effectiveDateTime: trial.begunAt.toISOString(),
      component: [
        ...part('before', trial.baseline),
        ...part('highest', trial.peak),
        ...part('at the end', trial.end),
      ],
    }
  })
}

/** That a document is kept, not the document: whoever needs it asks for it. */
export function documentsOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.documents
    .filter((one) => !one.removed)
    .map((one) => ({
      resourceType: 'DocumentReference',
      id: one.id,
      meta: restricted,
      status: 'current',
      type: { text: one.kindWords },
      subject: reference(patient),
      date: one.addedAt.toISOString(),
      author: [named(one.author)],
      content: [{ attachment: { contentType: one.mime ?? undefined, title: one.kindWords } }],
    }))
}

/** That a note was written, and its words only where they were asked for and may be read. */
export function notesOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.notes.map((note) => {
    const words =
      note.text !== null && facts.include.has('notes')
        ? { data: Buffer.from(note.text, 'utf8').toString('base64') }
        : {}
    return {
      resourceType: 'DocumentReference',
      id: note.id,
      meta: restricted,
      status: 'current',
      type: { text: 'Session note' },
      subject: reference(patient),
      date: note.writtenAt.toISOString(),
      author: [named(note.author)],
      content: [
        { attachment: { contentType: 'text/plain', language: facts.lang, title: 'Session note', ...words } },
      ],
      context: { encounter: [reference({ resourceType: 'Encounter', id: note.sessionId })] },
    }
  })
}
