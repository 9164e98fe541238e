import { channels } from '#content/codes/work.ts'
import { choice, file } from '#src/platform/forms/field.ts'
import { defineForm, type AnswersOf } from '#src/platform/forms/form.ts'
import { both } from '#src/platform/forms/wording.ts'
import { observationForm } from './observation-form.ts'
import { reportForm, type ReportAnswers } from './report-form.ts'

/** Doors by which something reaches a worker. The site itself is not among them. */
const toWorkers = channels.filter((channel) => channel.code !== 'web' && channel.code !== 'mobileApp')

/** A worker at the counter picks from folded lists; the tall cards are for a child with a phone. */
function folded<F extends { kind: string }>(field: F): F {
  return field.kind === 'choice' ? { ...field, presentation: 'select' } : field
}
function foldedGroup<F extends { fields: Readonly<Record<string, { kind: string }>> }>(field: F): F {
  return {
    ...field,
    fields: Object.fromEntries(Object.entries(field.fields).map(([name, one]) => [name, folded(one)])),
  }
}

const f = reportForm.fields
const safety = { title: both('Keamanan menghubungi', 'Safe contact') }
const safeContact = [
  'mustNotKnow',
  'contactRules',
  'contactThrough',
  'contactNumber',
  'contactWhen',
  'contactOpening',
  'keepFrom',
] as const

/**
 * What a worker writes down for somebody who came, rang or wrote, or about what became known without a
 * complaint. The questions are those of the public form, on one sheet; here too only what happened is required.
 */
export const deskForm = defineForm({
  id: 'desk-report',
  version: 1,
  title: both('Catat laporan', 'Write down a report'),
  fields: {
    channel: choice({
      presentation: 'select',
      label: both('Masuk lewat', 'Came in by'),
      options: toWorkers,
      required: true,
    }),
    reporterKind: folded(f.reporterKind),
    band: {
      ...folded(f.band),
      label: both('Umur pelapor', 'Age of the reporter'),
      hint: both(
        'Menentukan kata-kata yang dibaca pelapor nanti.',
        'Decides the words the reporter will read.',
      ),
    },
    named: folded(f.named),
    myName: f.myName,
    dangerNow: folded(f.dangerNow),
    signs: f.signs,
    what: f.what,
    forms: { ...f.forms, presentation: 'list' as const },
    happened: folded(f.happened),
    when: f.when,
    frequency: folded(f.frequency),
    stillGoing: folded(f.stillGoing),
    place: folded(f.place),
    schoolPart: folded(f.schoolPart),
    institution: f.institution,
    venue: folded(f.venue),
    links: f.links,
    placeNote: f.placeNote,
    selfAge: f.selfAge,
    selfSex: folded(f.selfSex),
    selfClass: f.selfClass,
    harmed: foldedGroup(f.harmed),
    reported: foldedGroup(f.reported),
    reportedCount: f.reportedCount,
    witnesses: foldedGroup(f.witnesses),
    injured: folded(f.injured),
    injuries: f.injuries,
    worry: f.worry,
    mustNotKnow: f.mustNotKnow,
    contactRules: { ...f.contactRules, label: both('Cara menghubungi', 'How to reach them') },
    contactThrough: f.contactThrough,
    contactNumber: f.contactNumber,
    contactWhen: f.contactWhen,
    contactOpening: f.contactOpening,
    keepFrom: f.keepFrom,
    papers: file({
      label: both('Surat, foto, atau rekaman', 'Letters, photos or recordings'),
      hint: both(
        'Data tempat dan perangkat di dalam berkas dihapus sebelum disimpan.',
        'Place and device data in a file are removed before it is kept.',
      ),
      max: 5,
    }),
  },
  screens: (screen) => [
    screen('reporter', { title: both('Pelapor', 'Reporter') }, [
      'channel',
      'reporterKind',
      'band',
      'named',
      'myName',
    ]),
    screen('danger', { title: both('Bahaya', 'Danger') }, ['dangerNow', 'signs']),
    screen('event', { title: both('Kejadian', 'What happened') }, [
      'what',
      'forms',
      'happened',
      'when',
      'frequency',
      'stillGoing',
    ]),
    screen('place', { title: both('Tempat', 'Place') }, [
      'place',
      'schoolPart',
      'institution',
      'venue',
      'links',
      'placeNote',
    ]),
    screen(
      'self',
      {
        title: both('Bila pelapor sendiri yang mengalami', 'When it happened to the reporter'),
        folded: true,
      },
      ['selfAge', 'selfSex', 'selfClass'],
    ),
    screen('people', { title: both('Orang-orangnya', 'The people') }, [
      'harmed',
      'reported',
      'reportedCount',
      'witnesses',
    ]),
    screen('hurt', { title: both('Luka dan rasa khawatir', 'Injuries and worry'), folded: true }, [
      'injured',
      'injuries',
      'worry',
    ]),
    screen('safety', safety, safeContact),
    screen('papers', { title: both('Berkas', 'Files'), folded: true }, ['papers']),
  ],
})

const o = observationForm.fields

/** The sheet speaks to whoever observed; here a worker writes, and is asked about them. */
const noted = {
  reporterKind: { label: both('Pengamat bagi anak ini', 'Who the observer is to the child') },
  named: { label: both('Pengamat mau disebut namanya?', 'Does the observer give a name?') },
  myName: { label: both('Nama pengamat', 'Name of the observer') },
  harmed: { label: both('Anak yang diamati', 'The child observed') },
  noticed: {
    label: both('Yang terlihat', 'What was seen'),
    hint: both(
      'Hanya yang dilihat atau didengar sendiri oleh pengamat. Ini kekhawatiran, bukan cap untuk anak.',
      'Only what the observer saw or heard in person. It is a concern, not a label for the child.',
    ),
  },
  what: {
    label: both(
      'Yang dilihat atau didengar, dengan kata-kata pengamat',
      'What was seen or heard, in the observer’s words',
    ),
    ifMissing: both(
      'Tuliskan dulu yang diamati. Satu kalimat pun cukup.',
      'Write what was observed first. One sentence is enough.',
    ),
  },
  childKnows: {
    label: both('Apakah anak tahu lembar ini ditulis?', 'Does the child know of this sheet?'),
  },
  contactRules: {
    label: both('Bagaimana pengamat boleh dihubungi?', 'How the observer may be reached'),
    hint: both('Boleh lebih dari satu.', 'More than one may be chosen.'),
  },
  keepFrom: {
    label: both('Petugas yang tidak boleh membaca ini', 'Workers who must not read this'),
  },
}

/** The observation sheet as a worker fills it in for a teacher or a parent who came or rang. */
export const deskObservationForm = defineForm({
  id: 'desk-observation',
  version: 1,
  title: both('Catat lembar pengamatan', 'Write down an observation sheet'),
  fields: {
    channel: deskForm.fields.channel,
    reporterKind: { ...folded(o.reporterKind), ...noted.reporterKind },
    named: { ...folded(o.named), ...noted.named },
    myName: { ...o.myName, ...noted.myName },
    dangerNow: folded(o.dangerNow),
    harmed: { ...foldedGroup(o.harmed), ...noted.harmed },
    doesWell: o.doesWell,
    noticed: { ...o.noticed, ...noted.noticed },
    what: { ...o.what, ...noted.what },
    place: folded(o.place),
    institution: o.institution,
    venue: folded(o.venue),
    placeNote: o.placeNote,
    happened: folded(o.happened),
    frequency: folded(o.frequency),
    helps: o.helps,
    done: o.done,
    childKnows: { ...folded(o.childKnows), ...noted.childKnows },
    mustNotKnow: o.mustNotKnow,
    contactRules: { ...o.contactRules, ...noted.contactRules },
    contactThrough: o.contactThrough,
    contactNumber: o.contactNumber,
    contactWhen: o.contactWhen,
    contactOpening: o.contactOpening,
    keepFrom: { ...o.keepFrom, ...noted.keepFrom },
    papers: deskForm.fields.papers,
  },
  screens: (screen) => [
    screen('reporter', { title: both('Yang mengamati', 'The one who observed') }, [
      'channel',
      'reporterKind',
      'named',
      'myName',
      'dangerNow',
    ]),
    screen('child', { title: both('Anaknya', 'The child') }, ['harmed', 'doesWell']),
    screen('seen', { title: both('Yang terlihat', 'What was seen') }, [
      'noticed',
      'what',
      'place',
      'institution',
      'venue',
      'placeNote',
      'happened',
      'frequency',
    ]),
    screen('helps', { title: both('Yang membantu', 'What helps') }, ['helps', 'done', 'childKnows']),
    screen('safety', safety, safeContact),
    screen('papers', { title: both('Berkas', 'Files') }, ['papers']),
  ],
})

export type DeskAnswers = AnswersOf<typeof deskForm>
export type DeskObservation = AnswersOf<typeof deskObservationForm>

/** The channel apart from what was told. */
export function partsOf(answers: DeskAnswers | DeskObservation): {
  channel: string
  told: Partial<ReportAnswers>
} {
  const { channel, ...told } = answers
  return { channel, told }
}

const withoutComplaint = new Set(['mediaReport', 'otherInformation', 'outreach'])

/** Who tells when nobody complained: the worker who found it. */
export function finderOf(channel: string, reporterKind: string | undefined): string | null {
  return withoutComplaint.has(channel) && reporterKind === undefined ? 'worker' : null
}
