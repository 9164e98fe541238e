import {
  both,
  choice,
  choices,
  date,
  defineForm,
  group,
  longText,
  number,
  shortText,
} from '#src/platform/forms/index.ts'
import { agreements, components, fields, onwards, outcomeDomains } from '../codes.ts'

/** Individual guidance in exactly three parts: understand the feelings, name the problem, plan what fits. */
export const guidanceForm = defineForm({
  id: 'guidance.individual',
  version: 1,
  title: both('Bimbingan individu', 'Individual guidance'),
  fields: {
    heldOn: date({ label: both('Tanggal', 'Date'), required: true, past: true, sealed: false }),
    minutes: number({
      label: both('Lama (menit)', 'Minutes'),
      required: true,
      min: 5,
      max: 600,
      sealed: false,
    }),
    field: choice({ label: both('Bidang', 'Field'), options: fields, required: true }),
    component: choice({ label: both('Komponen', 'Component'), options: components, required: true }),
    feelings: longText({
      label: both('1. Memahami perasaannya', '1. Understanding how they feel'),
      hint: both(
        'Apa yang ia rasakan, dengan kata-katanya sendiri. Tanpa menilai.',
        'What they feel, in their own words. No judging.',
      ),
      required: true,
      maxLength: 4000,
    }),
    problem: longText({
      label: both('2. Menamai masalahnya', '2. Naming the problem'),
      hint: both(
        'Masalah apa yang menurut dia ingin diatasi. Sebutkan keadaannya, bukan cap untuk anaknya.',
        'What they want to deal with. Name the situation, never a label for the child.',
      ),
      required: true,
      maxLength: 4000,
    }),
    solution: longText({
      label: both('3. Merencanakan jalan keluar yang cocok', '3. Planning a way out that fits'),
      hint: both(
        'Pilihan yang dibahas, yang dipilih, dan langkah kecil pertama. Jangan menyuruh berdamai dengan atau mendatangi yang menyakitinya.',
        'Options talked about, the one chosen, the first small step. Never ask them to make peace with or face who hurt them.',
      ),
      required: true,
      maxLength: 4000,
    }),
    agreed: choice({
      label: both('Apakah ia setuju dengan rencana ini?', 'Do they agree with this plan?'),
      options: agreements,
      required: true,
    }),
    clientWords: longText({
      label: both('Kata-katanya tentang rencana ini', 'Their words about this plan'),
      maxLength: 1000,
    }),
    change: longText({
      label: both('Yang sudah berubah sejak terakhir', 'What has changed since last time'),
      maxLength: 1500,
    }),
    domains: choices({ label: both('Yang ditumbuhkan', 'What it helps'), options: outcomeDomains }),
    onward: choice({ label: both('Selanjutnya', 'What comes next'), options: onwards, required: true }),
    nextOn: date({ label: both('Bertemu lagi pada', 'Meet again on'), future: true, sealed: false }),
  },
  screens: (screen) => [
    screen('facts', { title: both('Pertemuan', 'Meeting') }, ['heldOn', 'minutes', 'field', 'component']),
    screen('parts', { title: both('Tiga bagian', 'Three parts') }, ['feelings', 'problem', 'solution']),
    screen('after', { title: both('Kesepakatan dan kelanjutan', 'Agreement and what follows') }, [
      'agreed',
      'clientWords',
      'change',
      'domains',
      'onward',
      'nextOn',
    ]),
  ],
})

const stepStates = [
  { code: 'planned', id: { anak: 'Nanti', remaja: 'Rencana', dewasa: 'Rencana' }, en: 'Planned' },
  { code: 'doing', id: { anak: 'Sedang', remaja: 'Sedang jalan', dewasa: 'Berjalan' }, en: 'Under way' },
  { code: 'done', id: { anak: 'Sudah', remaja: 'Sudah', dewasa: 'Selesai' }, en: 'Done' },
  {
    code: 'dropped',
    id: { anak: 'Tidak jadi', remaja: 'Tidak jadi', dewasa: 'Tidak dilanjutkan' },
    en: 'Dropped',
  },
] as const

/** The plan for school and work. The same form for the pupil and for who helps them: one text, two readers. */
export const careerForm = defineForm({
  id: 'guidance.career',
  version: 1,
  title: both('Rencana studi dan karier', 'Plan for school and work'),
  fields: {
    wish: longText({
      label: both(
        {
          anak: 'Kalau besar nanti, kamu ingin apa?',
          remaja: 'Apa yang kamu inginkan untuk nanti, dengan kata-katamu sendiri?',
          dewasa: 'Yang diinginkan, dengan kata-katanya sendiri',
        },
        {
          anak: 'What do you want when you are big?',
          remaja: 'What do you want for later, in your own words?',
          dewasa: 'What is wanted, in their own words',
        },
      ),
      maxLength: 2000,
    }),
    strengths: longText({
      label: both(
        { anak: 'Aku bisa…', remaja: 'Aku kuat dalam hal…', dewasa: 'Kekuatan' },
        { anak: 'I can…', remaja: 'I am good at…', dewasa: 'Strengths' },
      ),
      maxLength: 2000,
    }),
    interests: longText({
      label: both(
        { anak: 'Aku suka…', remaja: 'Aku tertarik pada…', dewasa: 'Minat' },
        { anak: 'I like…', remaja: 'I am drawn to…', dewasa: 'Interests' },
      ),
      maxLength: 2000,
    }),
    options: longText({
      label: both(
        { anak: 'Pilihan yang ada', remaja: 'Pilihan yang aku lihat', dewasa: 'Pilihan studi dan pekerjaan' },
        { anak: 'What I could choose', remaja: 'Options I see', dewasa: 'Options for study and work' },
      ),
      maxLength: 2000,
    }),
    obstacles: longText({
      label: both(
        {
          anak: 'Yang masih susah',
          remaja: 'Yang menghalangi',
          dewasa: 'Hambatan dan bantuan yang diperlukan',
        },
        { anak: 'What is still hard', remaja: 'What stands in the way', dewasa: 'Obstacles and help needed' },
      ),
      maxLength: 2000,
    }),
    steps: group({
      label: both('Langkah', 'Steps'),
      item: both('Langkah', 'Step'),
      max: 20,
      fields: {
        what: shortText({
          label: both({ anak: 'Aku mau…', remaja: 'Yang mau aku lakukan', dewasa: 'Langkah' }, 'What'),
          required: true,
          maxLength: 200,
        }),
        by: date({ label: both('Sebelum tanggal', 'By') }),
        state: choice({ label: both('Keadaan', 'State'), options: stepStates }),
      },
    }),
  },
})
