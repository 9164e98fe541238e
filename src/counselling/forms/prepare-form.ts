import { both, choice, choices, defineForm, longText, shortText, yes } from '#src/platform/forms/index.ts'
import { saidOptions, yesNoNotAsked } from './shared-options.ts'

/** Before the first session: who, where, in what language, with what said first (A01, practice.md §2). */
export const prepareForm = defineForm({
  id: 'counselling.prepare',
  version: 1,
  title: both('Persiapan', 'Preparation'),
  fields: {
    eligible: choice({
      label: both(
        'Apakah layanan konseling cocok untuknya sekarang?',
        'Does counselling fit this person now?',
      ),
      options: yesNoNotAsked,
    }),
    eligibleWhy: longText({ label: both('Alasannya', 'Why'), maxLength: 2000 }),
    room: choices({
      label: both('Ruang dan waktu', 'Room and time'),
      options: [
        { code: 'quiet', id: 'Ruang tenang, tidak terdengar dari luar', en: 'A quiet room nobody overhears' },
        {
          code: 'friendly',
          id: 'Ramah dan bebas dari ejekan atau prasangka',
          en: 'Friendly, free of mockery and prejudice',
        },
        {
          code: 'reachable',
          id: 'Bisa didatangi, termasuk dengan disabilitas',
          en: 'Reachable, also with a disability',
        },
        { code: 'agreed_time', id: 'Waktunya disepakati bersama', en: 'A time agreed together' },
        { code: 'travel_safe', id: 'Perjalanan ke sini aman', en: 'The way here is safe' },
        {
          code: 'draw',
          id: 'Ada kertas, krayon, kartu perasaan',
          en: 'Paper, crayons and feeling cards are there',
        },
      ],
    }),
    mode: choice({
      label: both('Cara bertemu', 'How you meet'),
      options: [
        { code: 'in_person', id: 'Tatap muka', en: 'Face to face' },
        { code: 'phone', id: 'Telepon', en: 'By telephone' },
        { code: 'video', id: 'Panggilan video', en: 'Video call' },
        { code: 'chat', id: 'Tulisan', en: 'In writing' },
      ],
    }),
    modeWhy: shortText({
      label: both('Bila bukan tatap muka, mengapa', 'If not face to face, why'),
      maxLength: 300,
    }),
    attending: longText({
      label: both('Siapa yang boleh hadir, menurut klien', 'Who may be there, as the client wishes'),
      maxLength: 600,
    }),
    language: shortText({ label: both('Bahasa yang dipakai', 'Language used'), maxLength: 80 }),
    limits: yes({
      label: both(
        'Batas kerahasiaan sudah dijelaskan dengan kata-katanya sendiri, sebelum pertanyaan pertama',
        'The limits of confidentiality were explained in words of their own, before the first question',
      ),
    }),
    clientSays: choice({
      label: both('Kata klien tentang mengikuti konseling', 'What the client says about taking part'),
      options: saidOptions,
    }),
    guardianNote: longText({
      label: both('Catatan tentang wali', 'Note about the guardian'),
      hint: both(
        'Persetujuan wali dicatat di bagian Persetujuan. Wali yang menjadi sumber bahaya tidak diberi tahu.',
        'A guardian’s consent is recorded under Consent. A guardian who is a source of harm is not told.',
      ),
      maxLength: 1000,
    }),
    safetyAsked: choice({
      label: both(
        'Sudah ditanyakan apakah ia aman hari ini?',
        'Has it been asked whether they are safe today?',
      ),
      options: yesNoNotAsked,
    }),
    safetyWords: longText({ label: both('Apa jawabannya', 'What was answered'), maxLength: 2000 }),
  },
  screens: (screen) => [
    screen('fit', { title: both('Cocok atau tidak', 'Does it fit') }, ['eligible', 'eligibleWhy']),
    screen('place', { title: both('Tempat, waktu, cara', 'Place, time and way') }, [
      'room',
      'mode',
      'modeWhy',
      'attending',
      'language',
    ]),
    screen('said', { title: both('Yang dikatakan lebih dulu', 'What is said first') }, [
      'limits',
      'clientSays',
      'guardianNote',
    ]),
    screen('safe', { title: both('Keamanan', 'Safety') }, ['safetyAsked', 'safetyWords']),
  ],
})
