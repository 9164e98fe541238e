import * as f from './field.ts'
import { defineForm } from './form.ts'
import { both } from './wording.ts'

const forms = [
  { code: 'verbal', id: 'Diejek', en: 'Teased' },
  { code: 'physical', id: 'Dipukul', en: 'Hit' },
  { code: 'online', id: 'Di internet', en: 'Online' },
] as const
const places = [
  { code: 'school', id: 'Sekolah', en: 'School', hint: both('termasuk kantin', 'canteen too') },
  { code: 'online', id: 'Internet', en: 'Online' },
] as const
const areas = [
  { code: 'head', id: 'Kepala', en: 'Head' },
  { code: 'leftArm', id: 'Lengan kiri', en: 'Left arm' },
] as const

/** One field of every kind, for the tests of this folder. */
export const sampleForm = defineForm({
  id: 'sample',
  version: 3,
  title: both('Ceritakan', 'Tell us'),
  fields: {
    what: f.longText({
      label: both(
        { anak: 'Apa yang terjadi padamu?', remaja: 'Apa yang terjadi?', dewasa: 'Uraian kejadian' },
        'What happened?',
      ),
      hint: both('Tulis semampumu.', 'As much as you can.'),
      required: true,
      maxLength: 300,
      ifMissing: both('Ceritakan sedikit saja.', 'Tell us a little.'),
    }),
    forms: f.choices({ label: both('Bentuknya', 'Forms'), options: forms }),
    place: f.choice({
      label: both('Di mana?', 'Where?'),
      options: [...places, f.unknownOption, f.refusedOption],
      required: true,
    }),
    app: f.shortText({ label: both('Aplikasi apa?', 'Which app?'), required: true, maxLength: 40 }),
    when: f.partialDate({ label: both('Kapan?', 'When?'), past: true }),
    born: f.date({ label: both('Tanggal lahir', 'Date of birth'), past: true }),
    meet: f.date({ label: both('Bertemu kapan?', 'Meet when?'), future: true, sealed: false }),
    at: f.time({ label: both('Pukul', 'Time') }),
    worry: f.scale({
      label: both('Seberapa takut?', 'How afraid?'),
      min: 0,
      max: 4,
      low: both('tidak takut', 'not afraid'),
      high: both('sangat takut', 'very afraid'),
      faces: 'lowIsBest',
    }),
    times: f.number({ label: both('Berapa kali?', 'How often?'), max: 99 }),
    weight: f.number({ label: both('Berat', 'Weight'), max: 200, decimals: 1 }),
    cost: f.money({ label: both('Biaya', 'Cost') }),
    phone: f.phone({ label: both('Telepon', 'Phone') }),
    injuries: f.bodyMap({ label: both('Sakit di mana?', 'Where does it hurt?'), options: areas }),
    people: f.group({
      label: both('Siapa saja?', 'Who?'),
      item: both('Orang', 'Person'),
      max: 3,
      fields: {
        name: f.shortText({ label: both('Nama', 'Name'), required: true }),
        where: f.choice({ label: both('Di mana', 'Where'), options: places }),
        seen: f.partialDate({ label: both('Terakhir terlihat', 'Last seen') }),
      },
    }),
    agree: f.yes({ label: both('Setuju', 'I agree'), required: true }),
    photos: f.file({ label: both('Foto', 'Photos'), accept: ['image/*'] }),
  },
  screens: (screen) => [
    screen('what', {}, ['what']),
    screen('kind', { title: both('Tentang kejadiannya', 'About it') }, ['forms', 'place']),
    screen('app', { when: (answers) => answers.place === 'online' }, ['app']),
    screen('when', { title: both('Waktu', 'Time') }, ['when', 'born', 'meet', 'at']),
    screen('how', { title: both('Seberapa', 'How much') }, [
      'worry',
      'times',
      'weight',
      'cost',
      'phone',
      'injuries',
    ]),
    screen('people', {}, ['people']),
    screen('end', { title: both('Terakhir', 'Last') }, ['agree', 'photos']),
  ],
})
