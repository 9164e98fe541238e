import {
  both,
  choice,
  date,
  defineForm,
  longText,
  money,
  number,
  shortText,
  type Option,
} from '#src/platform/forms/index.ts'
import { components, fields, shapes, terms } from '../codes.ts'

export type Choices = readonly Option[]

/** A school paper is read and signed by many; what a pupil said or did belongs on the pupil's own file. */
export const noNames = both(
  'Jangan menulis nama atau cerita murid di sini.',
  'Write no name and no story of a pupil here.',
)

export function postForm(lists: { schools: Choices }) {
  return defineForm({
    id: 'guidance.post',
    version: 1,
    title: both('Sekolah tempat bertugas', 'School where you work'),
    fields: {
      school: choice({
        label: both('Sekolah, madrasah, atau pesantren', 'School, madrasah or pesantren'),
        options: lists.schools,
        required: true,
        presentation: 'select',
      }),
      pupils: number({
        label: both('Berapa murid yang Anda layani?', 'How many pupils do you serve?'),
        max: 20_000,
        sealed: false,
      }),
      since: date({ label: both('Sejak', 'Since'), required: true, past: true, sealed: false }),
    },
  })
}

const yearFields = {
  schoolYear: shortText({
    label: both('Tahun pelajaran', 'School year'),
    hint: both('Ditulis seperti 2026/2027.', 'Written like 2026/2027.'),
    required: true,
    maxLength: 9,
    sealed: false,
  }),
  firstFrom: date({
    label: both('Semester gasal mulai', 'First term begins'),
    required: true,
    sealed: false,
  }),
  firstTo: date({ label: both('Semester gasal berakhir', 'First term ends'), required: true, sealed: false }),
  firstWeeks: number({
    label: both('Minggu efektif semester gasal', 'Teaching weeks of the first term'),
    required: true,
    min: 1,
    max: 30,
    sealed: false,
  }),
  secondFrom: date({
    label: both('Semester genap mulai', 'Second term begins'),
    required: true,
    sealed: false,
  }),
  secondTo: date({
    label: both('Semester genap berakhir', 'Second term ends'),
    required: true,
    sealed: false,
  }),
  secondWeeks: number({
    label: both('Minggu efektif semester genap', 'Teaching weeks of the second term'),
    required: true,
    min: 1,
    max: 30,
    sealed: false,
  }),
}
const contentFields = {
  rationale: longText({
    label: both('Rasional', 'Rationale'),
    hint: both(
      'Mengapa program ini perlu untuk sekolah Anda: keadaan sekolah, hasil asesmen, harapan. Tanpa nama murid.',
      'Why your school needs this programme: the school, what was found, what is hoped for. No names of pupils.',
    ),
    maxLength: 4000,
    sealed: false,
  }),
  legal: longText({
    label: both('Dasar hukum', 'Legal basis'),
    hint: both(
      'Misalnya Permendikbud 111/2014. Periksa apakah masih berlaku.',
      'Such as Permendikbud 111/2014. Check whether it is still in force.',
    ),
    maxLength: 1000,
    sealed: false,
  }),
  vision: longText({
    label: both('Visi dan misi layanan', 'Vision and mission'),
    maxLength: 2000,
    sealed: false,
  }),
  aims: longText({
    label: both('Tujuan program', 'Aims of the programme'),
    hint: both(
      'Karakter, pengembangan diri, keterampilan akademik dan sosial.',
      'Character, self-development, academic and social skills.',
    ),
    required: true,
    maxLength: 3000,
    sealed: false,
  }),
  evaluation: longText({
    label: both('Cara menilai program', 'How the programme is evaluated'),
    maxLength: 2000,
    sealed: false,
  }),
}

/** The programme of a year. With a list of schools when it is new; a programme never moves to another school. */
export function programmeForm(lists: { schools: Choices }) {
  return defineForm({
    id: 'guidance.programme',
    version: 1,
    title: both('Program bimbingan dan konseling', 'Programme of guidance and counselling'),
    fields: {
      school: choice({
        label: both('Sekolah', 'School'),
        options: lists.schools,
        required: true,
        presentation: 'select',
      }),
      ...yearFields,
      ...contentFields,
    },
    screens: (screen) => [
      screen('where', { title: both('Sekolah dan tahun', 'School and year') }, ['school', 'schoolYear']),
      screen('calendar', { title: both('Kalender semester', 'Calendar of terms') }, [
        'firstFrom',
        'firstTo',
        'firstWeeks',
        'secondFrom',
        'secondTo',
        'secondWeeks',
      ]),
      screen('content', { title: both('Isi program', 'Content'), hint: noNames }, [
        'rationale',
        'legal',
        'vision',
        'aims',
        'evaluation',
      ]),
    ],
  })
}

export const needForm = defineForm({
  id: 'guidance.need',
  version: 1,
  title: both('Hasil asesmen kebutuhan', 'Result of the needs assessment'),
  fields: {
    field: choice({ label: both('Bidang', 'Field'), options: fields, required: true }),
    need: shortText({
      label: both('Kebutuhan', 'Need'),
      hint: both(
        'Butir angket, misalnya “Saya ingin tahu cara mengatasi rasa cemas”.',
        'An item of the questionnaire, such as “I want to know how to deal with worry”.',
      ),
      required: true,
      maxLength: 200,
      sealed: false,
    }),
    className: shortText({ label: both('Kelas', 'Class'), maxLength: 60, sealed: false }),
    asked: number({
      label: both('Berapa murid menjawab?', 'How many pupils answered?'),
      required: true,
      min: 1,
      max: 20_000,
      sealed: false,
    }),
    needing: number({
      label: both('Berapa yang menyatakan perlu?', 'How many said they need it?'),
      required: true,
      min: 0,
      max: 20_000,
      sealed: false,
    }),
    gatheredOn: date({
      label: both('Kapan ditanyakan', 'When it was asked'),
      required: true,
      past: true,
      sealed: false,
    }),
  },
})

export const lineForm = defineForm({
  id: 'guidance.line',
  version: 1,
  title: both('Baris program', 'Line of the programme'),
  fields: {
    term: choice({ label: both('Semester', 'Term'), options: terms, required: true }),
    field: choice({ label: both('Bidang', 'Field'), options: fields, required: true }),
    component: choice({ label: both('Komponen', 'Component'), options: components, required: true }),
    aim: longText({ label: both('Tujuan', 'Aim'), required: true, maxLength: 800, sealed: false }),
    activity: shortText({
      label: both('Kegiatan atau topik', 'Activity or topic'),
      hint: noNames,
      required: true,
      maxLength: 200,
      sealed: false,
    }),
    shape: choice({
      label: both('Strategi layanan', 'Way of service'),
      options: shapes,
      required: true,
      presentation: 'select',
    }),
    className: shortText({ label: both('Kelas sasaran', 'Class'), maxLength: 80, sealed: false }),
    time: shortText({
      label: both('Waktu', 'Time'),
      hint: both('Misalnya “Agustus minggu 2”.', 'Such as “second week of August”.'),
      maxLength: 80,
      sealed: false,
    }),
    hours: number({
      label: both('Ekuivalensi jam per minggu', 'Recognised hours a week'),
      hint: both(
        'Sesuai pedoman yang dipakai sekolah Anda. Boleh satu angka di belakang koma.',
        'By the guide your school uses. One digit after the comma is fine.',
      ),
      max: 40,
      decimals: 1,
      sealed: false,
    }),
    evaluation: shortText({ label: both('Evaluasi', 'Evaluation'), maxLength: 200, sealed: false }),
    fundedBy: shortText({ label: both('Sumber dana', 'Source of funds'), maxLength: 120, sealed: false }),
    money: money({ label: both('Besar dana', 'Amount'), sealed: false }),
  },
})
