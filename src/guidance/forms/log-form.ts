import { both, choice, choices, date, defineForm, number, shortText } from '#src/platform/forms/index.ts'
import { components, fields, outcomeDomains, shapes } from '../codes.ts'
import { noNames, type Choices } from './programme-forms.ts'

/** A service given without a plan of its own: preventive sessions, meetings, boards. */
export function logForm(lists: { schools: Choices }) {
  return defineForm({
    id: 'guidance.log',
    version: 1,
    title: both('Layanan yang diberikan', 'Service given'),
    fields: {
      school: choice({
        label: both('Sekolah', 'School'),
        options: lists.schools,
        required: true,
        presentation: 'select',
      }),
      heldOn: date({ label: both('Tanggal', 'Date'), required: true, past: true, sealed: false }),
      shape: choice({
        label: both('Bentuk layanan', 'Way of service'),
        options: shapes.filter((one) => one.code !== 'individual'),
        required: true,
        presentation: 'select',
        hint: both(
          'Bimbingan individu ditulis di berkas muridnya.',
          'Individual guidance is written on the file of the pupil.',
        ),
      }),
      field: choice({ label: both('Bidang', 'Field'), options: fields, required: true }),
      component: choice({ label: both('Komponen', 'Component'), options: components, required: true }),
      topic: shortText({
        label: both('Topik', 'Topic'),
        hint: noNames,
        required: true,
        maxLength: 200,
        sealed: false,
      }),
      className: shortText({
        label: both('Kelas atau kelompok', 'Class or group'),
        maxLength: 80,
        sealed: false,
      }),
      minutes: number({
        label: both('Lama (menit)', 'Minutes'),
        required: true,
        min: 5,
        max: 600,
        sealed: false,
      }),
      expected: number({
        label: both('Yang diundang', 'Expected'),
        min: 1,
        max: 5000,
        sealed: false,
      }),
      attended: number({
        label: both('Yang hadir', 'Came'),
        required: true,
        min: 0,
        max: 5000,
        sealed: false,
      }),
      domains: choices({ label: both('Yang ditumbuhkan', 'What it helps'), options: outcomeDomains }),
    },
  })
}
