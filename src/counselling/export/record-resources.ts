import { toObservation, toQuestionnaireResponse } from '#src/instruments/index.ts'
import type { ExportFacts } from './export-facts.ts'
import { qualities } from '../rules/alliance.ts'
import type { FiveQualities } from '../sealed-shapes.ts'
import { reference, restricted, type JsonObject, type Resource } from './fhir-json.ts'
import { officeReference } from './identifiers.ts'
import { workerReference } from './worker-resources.ts'

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

/** How the session felt, as the client rated it, and how both saw working together: 1 to 5 on five qualities. */
export function sessionRatingsOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.sessions.flatMap((session) => {
    const { sheet } = session
    if (session.state !== 'closed' || !sheet) return []
    const about = (part: string, text: string): Resource => ({
      resourceType: 'Observation',
      id: `${session.id}-${part}`,
      meta: restricted,
      status: 'final',
      code: { text },
      subject: reference(patient),
      encounter: reference({ resourceType: 'Encounter', id: session.id }),
      effectiveDateTime: session.heldOn,
    })
    const number = (part: string, text: string, value: number | undefined): Resource[] =>
      value === undefined ? [] : [{ ...about(part, text), valueQuantity: { value, unit: '{score}' } }]
    const five = (part: string, text: string, given: FiveQualities | undefined): Resource[] => {
      const component = qualities.flatMap((quality) => {
        const value = given?.[quality]
        return value === undefined ? [] : [{ code: { text: quality }, valueInteger: value }]
      })
      return component.length > 0 ? [{ ...about(part, text), component }] : []
    }
    // What somebody rates in a caregiver's session says nothing of the client.
    if (session.kind === 'caregiver') return []
    return [
      ...number('mood', 'Mood, 0 to 10', sheet.mood),
      ...number('suds', 'Subjective units of distress (SUDS), 0 to 100', sheet.suds),
      ...five(
        'qualities-client',
        'Five qualities of working together, 1 to 5, by the client',
        sheet.byClient,
      ),
      ...five(
        'qualities-own',
        'Five qualities of working together, 1 to 5, by the worker',
        sheet.byCounsellor,
      ),
    ]
  })
}

/** Each version of what was agreed: who said yes to it, whether it still holds, and its text only where ticked. */
export function agreementsOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.agreements.map((one) => {
    const words = facts.include.has('papers') ? { data: inBase64(one.text) } : {}
    const held = one.revokedAt ? `; stopped ${one.revokedAt.toISOString().slice(0, 10)}` : ''
    return {
      resourceType: 'DocumentReference',
      id: one.id,
      meta: restricted,
      status: one.replaced || one.revokedAt ? 'superseded' : 'current',
      type: { text: one.kindWords },
      subject: reference(patient),
      date: one.madeAt.toISOString(),
      author: [workerReference(facts, one.maker)],
      custodian: officeReference(facts.systems, facts.office),
      description: `Version ${one.version}; agreed by: ${one.signers.join(', ') || 'nobody yet'}${held}`,
      content: [
        { attachment: { contentType: 'text/plain', language: facts.lang, title: one.kindWords, ...words } },
      ],
    }
  })
}

/**
 * That a document is kept, and the document itself only where papers were ticked: an address would open for nobody
 * outside, so it travels inside the file or not at all. Whoever needs one that did not asks its custodian.
 */
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
      author: [workerReference(facts, one.author)],
      custodian: officeReference(facts.systems, facts.office),
      content: [
        {
          attachment: {
            contentType: one.mime ?? undefined,
            title: one.kindWords,
            ...(one.data !== null && one.mime && facts.include.has('papers') ? { data: one.data } : {}),
          },
        },
      ],
    }))
}

/** That a note was written, and its words only where they were asked for and may be read. */
export function notesOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.notes.map((note) => {
    const words = note.text !== null && facts.include.has('notes') ? { data: inBase64(note.text) } : {}
    return {
      resourceType: 'DocumentReference',
      id: note.id,
      meta: restricted,
      status: 'current',
      type: { text: 'Session note' },
      subject: reference(patient),
      date: note.writtenAt.toISOString(),
      author: [workerReference(facts, note.author)],
      custodian: officeReference(facts.systems, facts.office),
      content: [
        { attachment: { contentType: 'text/plain', language: facts.lang, title: 'Session note', ...words } },
      ],
      context: { encounter: [reference({ resourceType: 'Encounter', id: note.sessionId })] },
    }
  })
}

function inBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
