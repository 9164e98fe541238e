import {
  both,
  choice,
  choices,
  date,
  defineForm,
  longText,
  number,
  shortText,
} from '#src/platform/forms/index.ts'
import { components, fields, outcomeDomains, plannedShapes, serviceFunctions } from '../codes.ts'
import { noNames, type Choices } from './programme-forms.ts'

const stepHint = both('Satu langkah setiap baris.', 'One step a line.')

/** A service plan (RPL) in its customary parts. */
export function planForm(lists: { schools: Choices }) {
  return defineForm({
    id: 'guidance.plan',
    version: 1,
    title: both('Rencana pelaksanaan layanan (RPL)', 'Service plan (RPL)'),
    fields: {
      school: choice({
        label: both('Sekolah', 'School'),
        options: lists.schools,
        required: true,
        presentation: 'select',
      }),
      shape: choice({
        label: both('Bentuk layanan', 'Way of service'),
        options: plannedShapes,
        required: true,
      }),
      field: choice({ label: both('Bidang', 'Field'), options: fields, required: true }),
      component: choice({ label: both('Komponen', 'Component'), options: components, required: true }),
      functions: choices({
        label: both('Fungsi layanan', 'What the service is for'),
        options: serviceFunctions,
        sealed: false,
      }),
      topic: shortText({
        label: both('Topik', 'Topic'),
        hint: noNames,
        required: true,
        maxLength: 200,
        sealed: false,
      }),
      className: shortText({
        label: both('Kelas dan semester', 'Class and term'),
        hint: both(
          'Untuk bimbingan individu tulis “satu murid”; namanya hanya di berkasnya.',
          'For individual guidance write “one pupil”; the name stands on the file only.',
        ),
        maxLength: 80,
        sealed: false,
      }),
      plannedOn: date({ label: both('Tanggal', 'Date'), required: true, sealed: false }),
      minutes: number({
        label: both('Lama (menit)', 'Minutes'),
        required: true,
        min: 5,
        max: 600,
        sealed: false,
      }),
      place: shortText({ label: both('Tempat', 'Place'), maxLength: 120, sealed: false }),
      generalAim: longText({
        label: both('Tujuan umum', 'General aim'),
        required: true,
        maxLength: 800,
        sealed: false,
      }),
      specialAims: longText({
        label: both('Tujuan khusus', 'Particular aims'),
        hint: both('Satu tujuan setiap baris.', 'One aim a line.'),
        required: true,
        maxLength: 1500,
        sealed: false,
      }),
      material: longText({ label: both('Materi', 'Material'), maxLength: 3000, sealed: false }),
      method: shortText({ label: both('Metode atau teknik', 'Method'), maxLength: 200, sealed: false }),
      media: shortText({ label: both('Media dan alat', 'Media and tools'), maxLength: 200, sealed: false }),
      opening: longText({
        label: both('Pembukaan', 'Opening'),
        hint: stepHint,
        required: true,
        maxLength: 1500,
        sealed: false,
      }),
      core: longText({
        label: both('Inti', 'Core'),
        hint: stepHint,
        required: true,
        maxLength: 3000,
        sealed: false,
      }),
      closing: longText({
        label: both('Penutup', 'Closing'),
        hint: stepHint,
        required: true,
        maxLength: 1500,
        sealed: false,
      }),
      processEvaluation: longText({
        label: both('Evaluasi proses', 'Evaluation of the process'),
        required: true,
        maxLength: 1000,
        sealed: false,
      }),
      resultEvaluation: longText({
        label: both('Evaluasi hasil', 'Evaluation of the result'),
        required: true,
        maxLength: 1000,
        sealed: false,
      }),
      sources: longText({ label: both('Sumber', 'Sources'), maxLength: 1000, sealed: false }),
    },
    screens: (screen) => [
      screen('identity', { title: both('Identitas', 'Identity') }, [
        'school',
        'shape',
        'field',
        'component',
        'functions',
        'topic',
        'className',
        'plannedOn',
        'minutes',
        'place',
      ]),
      screen('aims', { title: both('Tujuan dan bahan', 'Aims and material') }, [
        'generalAim',
        'specialAims',
        'material',
        'method',
        'media',
      ]),
      screen('steps', { title: both('Langkah kegiatan', 'Steps') }, ['opening', 'core', 'closing']),
      screen('evaluation', { title: both('Evaluasi', 'Evaluation') }, [
        'processEvaluation',
        'resultEvaluation',
        'sources',
      ]),
    ],
  })
}

/** What came of a service plan (laporan pelaksanaan). */
export const planReportForm = defineForm({
  id: 'guidance.plan-report',
  version: 1,
  title: both('Laporan pelaksanaan layanan', 'Report of the service'),
  fields: {
    heldOn: date({ label: both('Dilaksanakan pada', 'Held on'), required: true, past: true, sealed: false }),
    expected: number({
      label: both('Berapa murid diundang?', 'How many pupils were expected?'),
      required: true,
      min: 1,
      max: 5000,
      sealed: false,
    }),
    attended: number({
      label: both('Berapa yang hadir?', 'How many came?'),
      required: true,
      min: 0,
      max: 5000,
      sealed: false,
    }),
    process: longText({
      label: both('Evaluasi proses', 'How it went'),
      hint: both(
        'Keterlibatan, suasana, waktu, cara yang berjalan atau tidak. Tanpa nama murid.',
        'Taking part, mood, time, what worked and what did not. No names of pupils.',
      ),
      required: true,
      maxLength: 2000,
      sealed: false,
    }),
    result: longText({
      label: both('Evaluasi hasil', 'What came of it'),
      hint: both(
        'Pemahaman, perasaan, dan rencana tindakan murid secara umum. Tanpa nama murid.',
        'What pupils understood, felt and plan, as a whole. No names of pupils.',
      ),
      required: true,
      maxLength: 2000,
      sealed: false,
    }),
    domains: choices({
      label: both('Yang tumbuh dari layanan ini', 'What this service helped'),
      options: outcomeDomains,
    }),
    obstacles: longText({ label: both('Hambatan', 'Obstacles'), maxLength: 1000, sealed: false }),
    followUp: longText({ label: both('Tindak lanjut', 'What comes next'), maxLength: 1000, sealed: false }),
  },
})
