import { bodyAreas } from '#content/codes/body.ts'
import { frequencies, harmForms, sinceWhen, stillGoing } from '#content/codes/harm.ts'
import { readerBands } from '#content/codes/people.ts'
import type { AnswersOf } from '#src/platform/forms/form.ts'
import { defineForm } from '#src/platform/forms/form.ts'
import {
  bodyMap,
  choice,
  choices,
  group,
  longText,
  number,
  partialDate,
  phone,
  scale,
  shortText,
} from '#src/platform/forms/field.ts'
import {
  atSchool,
  harmed,
  howToReach,
  mayBeReached,
  ownSexes,
  placePictures,
  reported,
  schoolParts,
  throughSomebody,
  venues,
  warningSigns,
  wherePlaces,
  whoTells,
  witnesses,
  yesNo,
} from './report-options.ts'
import { reportWording as w } from './report-wording.ts'

/**
 * The report, one question a screen. Only what happened is required. Everything is kept sealed as a whole;
 * what queues, clocks and counts need is copied out of it as codes when it is received.
 */
export const reportForm = defineForm({
  id: 'report',
  version: 1,
  title: w.title,
  fields: {
    band: choice({ ...w.band, options: readerBands, presentation: 'cards' }),
    reporterKind: choice({ ...w.reporterKind, options: whoTells }),
    dangerNow: choice({ ...w.dangerNow, options: yesNo, presentation: 'cards' }),
    signs: choices({ ...w.warning, options: warningSigns }),
    what: longText({ ...w.what, required: true, maxLength: 20_000 }),
    forms: choices({ ...w.forms, options: harmForms, presentation: 'cards' }),
    place: choice({
      ...w.place,
      options: wherePlaces,
      presentation: 'pictures',
      icons: placePictures,
    }),
    schoolPart: choice({ ...w.schoolPart, options: schoolParts }),
    institution: shortText({ ...w.institution, maxLength: 200 }),
    venue: choice({
      ...w.venue,
      options: venues,
    }),
    links: longText({ ...w.links, maxLength: 4000 }),
    placeNote: shortText({ ...w.placeNote, maxLength: 300 }),
    happened: choice({ ...w.happened, options: sinceWhen }),
    when: partialDate({ ...w.when, past: true }),
    frequency: choice({ ...w.frequency, options: frequencies }),
    stillGoing: choice({ ...w.stillGoing, options: stillGoing }),
    selfAge: number({ ...w.selfAge, min: 0, max: 120 }),
    selfSex: choice({ ...w.selfSex, options: ownSexes, sealed: true }),
    selfClass: shortText({ ...w.selfClass, maxLength: 120 }),
    harmed: group({ ...w.harmed, fields: harmed, max: 12 }),
    reported: group({ ...w.reported, fields: reported, max: 12 }),
    reportedCount: number({ ...w.reportedCount, min: 1, max: 100 }),
    witnesses: group({ ...w.witnesses, fields: witnesses, max: 12 }),
    injured: choice({ ...w.injured, options: yesNo, presentation: 'cards' }),
    injuries: bodyMap({ ...w.injuries, options: bodyAreas }),
    worry: scale({ ...w.worry, min: 0, max: 4, faces: 'lowIsBest' }),
    mustNotKnow: longText({ ...w.mustNotKnow, maxLength: 1000 }),
    contactRules: choices({ ...w.contactRules, options: howToReach }),
    contactThrough: shortText({ ...w.contactThrough, maxLength: 120 }),
    contactNumber: phone(w.contactNumber),
    contactWhen: shortText({ ...w.contactWhen, maxLength: 200 }),
    contactOpening: shortText({ ...w.contactOpening, maxLength: 200 }),
    keepFrom: shortText({ ...w.keepFrom, maxLength: 400 }),
    named: choice({
      ...w.named,
      options: [
        { code: 'anonymous', ...w.anonymous },
        { code: 'named', ...w.byName },
      ],
      presentation: 'cards',
    }),
    myName: shortText({ ...w.myName, maxLength: 120 }),
  },
  screens: (screen) => [
    screen('band', {}, ['band']),
    screen('who', {}, ['reporterKind']),
    screen('danger', {}, ['dangerNow']),
    screen('signs', {}, ['signs']),
    screen('what', {}, ['what']),
    screen('forms', {}, ['forms']),
    screen('place', {}, ['place']),
    screen('school', { title: w.schoolTitle, when: (a) => atSchool.some((one) => one === a.place) }, [
      'institution',
      'venue',
    ]),
    screen('schoolPart', { when: (a) => a.place === 'school' }, ['schoolPart']),
    screen('links', { when: (a) => a.place === 'online' || (a.forms ?? []).includes('online') }, ['links']),
    screen(
      'placeNote',
      { when: (a) => a.place === 'other' || a.place === 'publicPlace' || a.place === 'transport' },
      ['placeNote'],
    ),
    screen('when', { title: w.whenTitle }, ['happened', 'when']),
    screen('often', { title: w.oftenTitle }, ['frequency', 'stillGoing']),
    screen('self', { title: w.selfTitle, when: (a) => a.reporterKind === 'self' }, [
      'selfAge',
      'selfSex',
      'selfClass',
    ]),
    screen('harmed', { when: (a) => a.reporterKind !== 'self' }, ['harmed']),
    screen('reported', {}, ['reported']),
    screen('reportedCount', {}, ['reportedCount']),
    screen('witnesses', {}, ['witnesses']),
    screen('injured', {}, ['injured']),
    screen('injuries', { when: (a) => a.injured === 'yes' }, ['injuries']),
    screen('worry', {}, ['worry']),
    screen('secret', {}, ['mustNotKnow']),
    screen('contact', {}, ['contactRules']),
    screen('through', { when: throughSomebody }, ['contactThrough']),
    screen('reach', { title: w.reachTitle, when: mayBeReached }, [
      'contactNumber',
      'contactWhen',
      'contactOpening',
    ]),
    screen('keepFrom', {}, ['keepFrom']),
    screen('named', {}, ['named']),
    screen('myName', { when: (a) => a.named === 'named' }, ['myName']),
  ],
})

/** A request to talk or for a counsellor: the same door, fewer questions. */
export const requestForm = defineForm({
  id: 'request',
  version: 1,
  title: w.requestTitle,
  fields: {
    band: reportForm.fields.band,
    dangerNow: reportForm.fields.dangerNow,
    what: longText({ ...w.requestWhat, required: true, maxLength: 20_000 }),
    worry: reportForm.fields.worry,
    mustNotKnow: reportForm.fields.mustNotKnow,
    contactRules: reportForm.fields.contactRules,
    contactThrough: reportForm.fields.contactThrough,
    contactNumber: reportForm.fields.contactNumber,
    contactWhen: reportForm.fields.contactWhen,
    contactOpening: reportForm.fields.contactOpening,
    keepFrom: reportForm.fields.keepFrom,
    named: reportForm.fields.named,
    myName: reportForm.fields.myName,
  },
  screens: (screen) => [
    screen('band', {}, ['band']),
    screen('danger', {}, ['dangerNow']),
    screen('what', {}, ['what']),
    screen('worry', {}, ['worry']),
    screen('secret', {}, ['mustNotKnow']),
    screen('contact', {}, ['contactRules']),
    screen('through', { when: throughSomebody }, ['contactThrough']),
    screen('reach', { title: w.reachTitle, when: mayBeReached }, [
      'contactNumber',
      'contactWhen',
      'contactOpening',
    ]),
    screen('keepFrom', {}, ['keepFrom']),
    screen('named', {}, ['named']),
    screen('myName', { when: (a) => a.named === 'named' }, ['myName']),
  ],
})

const reportKinds = ['report', 'request_talk', 'request_counsellor', 'observation'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Answers of the full report; those of the shorter sheets are answers of it too, with their own beside them. */
export type ReportAnswers = AnswersOf<typeof reportForm> & Partial<Noticed>
export type HarmedAnswer = NonNullable<ReportAnswers['harmed']>[number]
export type ReportedAnswer = NonNullable<ReportAnswers['reported']>[number]
export type WitnessAnswer = NonNullable<ReportAnswers['witnesses']>[number]

/** What only the observation sheet asks. */
type Noticed = Readonly<{
  noticed: readonly string[] | undefined
  doesWell: string | undefined
  helps: string | undefined
  done: string | undefined
  childKnows: string | undefined
}>
