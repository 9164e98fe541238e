import { frequencies, sinceWhen } from '#content/codes/harm.ts'
import { codeList } from '#content/codes/code.ts'
import { choice, choices, group, longText, shortText } from '#src/platform/forms/field.ts'
import { defineForm, type AnswersOf } from '#src/platform/forms/form.ts'
import { both } from '#src/platform/forms/wording.ts'
import { reportForm } from './report-form.ts'
import { harmed, mayBeReached, observers, throughSomebody, yesNo } from './report-options.ts'
import { reportWording as w } from './report-wording.ts'

/** What an adult may see or hear. Each says what was seen, never what a child is (J03). */
const noticedSigns = codeList(
  {
    code: 'givesIn',
    id: 'Selalu mengalah atau menuruti teman',
    en: 'Always gives in or does what others say',
  },
  { code: 'anxious', id: 'Tampak cemas atau takut', en: 'Looks anxious or scared' },
  { code: 'alone', id: 'Sering sendirian', en: 'Is often alone' },
  { code: 'nervous', id: 'Gugup atau mudah terkejut', en: 'Is nervous or easily startled' },
  {
    code: 'disputes',
    id: 'Belum bisa menyelesaikan perselisihan, lalu menangis, diam, atau pergi',
    en: 'Cannot settle disputes yet: cries, falls silent or goes away',
  },
  {
    code: 'unsure',
    id: 'Ragu pada dirinya, jarang berani mencoba',
    en: 'Unsure of themselves, seldom dares to try',
  },
  { code: 'quiet', id: 'Jadi pendiam atau sulit bercerita', en: 'Has become quiet or finds it hard to tell' },
  { code: 'avoids', id: 'Menghindari sekolah atau tempat tertentu', en: 'Avoids school or certain places' },
  { code: 'sad', id: 'Sedih, mudah menangis, atau mudah marah', en: 'Sad, quick to cry or quick to anger' },
  { code: 'tired', id: 'Mengantuk, lesu, atau makan berubah', en: 'Sleepy, listless, or eats differently' },
  { code: 'learning', id: 'Nilai atau perhatian belajar turun', en: 'Marks or attention have gone down' },
  { code: 'things', id: 'Barang atau uangnya hilang atau rusak', en: 'Things or money are lost or broken' },
  { code: 'marks', id: 'Ada memar atau luka', en: 'There are bruises or injuries' },
  { code: 'teased', id: 'Diejek atau dijauhi teman', en: 'Is teased or left out' },
)

const f = reportForm.fields

/** A sheet for a teacher, a parent or any adult who noticed something: a concern, not a label. One child a sheet. */
export const observationForm = defineForm({
  id: 'observation',
  version: 1,
  title: both('Lembar pengamatan', 'Observation sheet'),
  fields: {
    reporterKind: choice({
      label: both('Anda siapa bagi anak ini?', 'Who are you to this child?'),
      options: observers,
    }),
    dangerNow: f.dangerNow,
    harmed: group({
      label: both('Anak yang Anda amati', 'The child you observed'),
      hint: both(
        'Satu lembar untuk satu anak. Nama panggilan saja boleh, tanpa nama pun boleh.',
        'One sheet for one child. A nickname is fine, and so is no name.',
      ),
      item: both('Anak', 'Child'),
      fields: harmed,
      max: 1,
    }),
    doesWell: longText({
      label: both('Apa yang ia lakukan dengan baik atau ia sukai?', 'What does the child do well or like?'),
      hint: both('Mulai dari sini. Ini yang nanti menolongnya.', 'Begin here. This is what will help.'),
      maxLength: 3000,
    }),
    noticed: choices({
      label: both('Apa yang Anda lihat?', 'What did you see?'),
      hint: both(
        'Pilih hanya yang Anda lihat atau dengar sendiri. Ini kekhawatiran, bukan cap untuk anak.',
        'Choose only what you saw or heard yourself. It is a concern, not a label for the child.',
      ),
      options: noticedSigns,
      sealed: true,
    }),
    what: longText({
      label: both('Ceritakan yang Anda lihat atau dengar', 'Tell what you saw or heard'),
      hint: both(
        'Tulis perbuatan dan perkataan, bukan sifat. Misalnya: “Tiga hari ini makan sendirian di tangga”, bukan “anaknya penakut”.',
        'Write what was done and said, not what the child is like. For example “for three days ate alone on the stairs”, not “a timid child”.',
      ),
      ifMissing: both(
        'Tuliskan dahulu yang Anda lihat. Satu kalimat pun cukup.',
        'Please write what you saw first. One sentence is enough.',
      ),
      required: true,
      maxLength: 20_000,
    }),
    place: { ...f.place, label: both('Di mana terlihat?', 'Where was it seen?') },
    institution: f.institution,
    venue: f.venue,
    placeNote: f.placeNote,
    happened: choice({ label: both('Sejak kapan?', 'Since when?'), options: sinceWhen }),
    frequency: choice({ label: both('Seberapa sering?', 'How often?'), options: frequencies }),
    helps: longText({
      label: both('Apa yang membuatnya lebih tenang atau terbantu?', 'What calms or helps the child?'),
      hint: both('Orang, tempat, atau kegiatan.', 'People, places or things to do.'),
      maxLength: 3000,
    }),
    done: longText({
      label: both('Apa yang sudah dilakukan?', 'What has been done already?'),
      maxLength: 3000,
    }),
    childKnows: choice({
      label: both('Apakah anak tahu Anda menulis ini?', 'Does the child know that you write this?'),
      hint: both(
        'Tidak harus. Jangan menanyai anak demi lembar ini.',
        'They need not. Do not question the child for this sheet.',
      ),
      options: yesNo,
      sealed: true,
    }),
    mustNotKnow: f.mustNotKnow,
    contactRules: f.contactRules,
    contactThrough: f.contactThrough,
    contactNumber: f.contactNumber,
    contactWhen: f.contactWhen,
    contactOpening: f.contactOpening,
    keepFrom: f.keepFrom,
    named: f.named,
    myName: shortText({ label: both('Nama Anda', 'Your name'), maxLength: 120 }),
  },
  screens: (screen) => [
    screen('who', {}, ['reporterKind']),
    screen('danger', {}, ['dangerNow']),
    screen('child', {}, ['harmed']),
    screen('well', {}, ['doesWell']),
    screen('noticed', {}, ['noticed']),
    screen('what', {}, ['what']),
    screen('place', { title: both('Di mana terlihat?', 'Where was it seen?') }, [
      'place',
      'institution',
      'venue',
      'placeNote',
    ]),
    screen('often', { title: both('Sejak kapan dan seberapa sering?', 'Since when and how often?') }, [
      'happened',
      'frequency',
    ]),
    screen('helps', { title: both('Yang membantu', 'What helps') }, ['helps', 'done']),
    screen('knows', {}, ['childKnows']),
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

export type ObservationAnswers = AnswersOf<typeof observationForm>
