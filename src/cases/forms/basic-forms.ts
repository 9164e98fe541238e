import { caseTypes, presentingProblems } from '#content/codes/classes.ts'
import { disabilities } from '#content/codes/needs.ts'
import { educations, sexes, simfoniAgeBands } from '#content/codes/people.ts'
import { authorityLevels, venueTypes } from '#content/codes/places.ts'
import { urgencies } from '#content/codes/work.ts'
import {
  both,
  choice,
  choices,
  defineForm,
  longText,
  partialDate,
  phone,
  shortText,
  type Finding,
  type Option,
} from '#src/platform/forms/index.ts'
import { caseSides } from '../codes.ts'

/** What a menu needs where its choices are known only when the page is asked for. */
export type Choices = readonly Option[]

const identityFields = {
  fullName: shortText({ label: both('Nama lengkap', 'Full name'), required: true, maxLength: 120 }),
  alias: shortText({
    label: both('Nama panggilan yang disukai', 'Name they like to be called'),
    maxLength: 60,
  }),
  birthDate: partialDate({ label: both('Tanggal lahir', 'Date of birth'), past: true }),
  sex: choice({ label: both('Jenis kelamin', 'Sex'), options: sexes, presentation: 'select' }),
  ageBand: choice({
    label: both('Kelompok umur', 'Age band'),
    options: simfoniAgeBands,
    presentation: 'select',
    hint: both(
      'Dihitung sendiri bila tanggal lahir diisi. Umur yang tidak pasti diperlakukan sebagai umur anak.',
      'Worked out when the date of birth is given. An uncertain age is treated as a child’s.',
    ),
  }),
  education: choice({ label: both('Pendidikan', 'Education'), options: educations, presentation: 'select' }),
  disability: choice({
    label: both('Disabilitas', 'Disability'),
    options: disabilities,
    presentation: 'select',
  }),
  institution: shortText({
    label: both(
      'Sekolah, madrasah, pesantren, atau tempat kerja',
      'School, madrasah, pesantren or work place',
    ),
    maxLength: 120,
  }),
  classOrPost: shortText({
    label: both('Kelas, asrama, atau bagian', 'Class, dormitory or post'),
    maxLength: 80,
  }),
  language: shortText({
    label: both('Bahasa yang nyaman dipakai', 'Language they are at ease in'),
    maxLength: 60,
  }),
  phone: phone({
    label: both('Telepon', 'Telephone'),
    hint: both('Hanya dipakai dengan cara yang aman baginya.', 'Used only in the way that is safe for them.'),
  }),
  address: longText({ label: both('Alamat', 'Address'), maxLength: 400 }),
}

export const emptyRegister = both(
  'Daftarnya masih kosong. Kepala unit mengisinya di bagian Kantor.',
  'The register is still empty. The head of the unit fills it under Office.',
)

/** Institutions to choose from, and how they were looked for where there are more than a menu holds. */
export type Register = Readonly<{ options: Choices; find?: Finding }>

const factFields = (districts: Choices, institutions: Register) => ({
  caseType: choice({
    label: both('Jenis kasus', 'Type of case'),
    options: caseTypes,
    presentation: 'select',
  }),
  authority: choice({
    label: both('Kewenangan', 'Authority'),
    options: authorityLevels,
    presentation: 'select',
  }),
  venue: choice({
    label: both('Tempat kejadian', 'Kind of place'),
    options: venueTypes,
    presentation: 'select',
  }),
  regionCode: choice({ label: both('Kecamatan', 'District'), options: districts, presentation: 'select' }),
  institutionId: choice({
    label: both('Lembaga dari daftar', 'Institution of the register'),
    hint: both(
      'Untuk menghitung per lembaga. Nama bebasnya tetap di bagian orangnya.',
      'For counting by institution. The name as it was told stays with the person.',
    ),
    ...institutions,
    none: emptyRegister,
    presentation: 'select',
  }),
})

/** Opening a file. Only a name, a side and somebody who leads are needed; help never waits for a form. */
export function newCaseForm(lists: { districts: Choices; leads: Choices; institutions: Register }) {
  return defineForm({
    id: 'cases.new',
    version: 1,
    title: both('Buka berkas baru', 'Open a new file'),
    fields: {
      side: choice({
        label: both('Berkas ini tentang siapa?', 'Whose file is this?'),
        options: caseSides,
        required: true,
        hint: both(
          'Satu berkas untuk satu orang. Pihak lain mendapat berkas dan tim sendiri.',
          'One file for one person. The other side gets a file and a team of its own.',
        ),
      }),
      ...identityFields,
      urgency: choice({
        label: both('Seberapa cepat harus ditindak?', 'How soon must someone act?'),
        options: urgencies,
        required: true,
      }),
      ...factFields(lists.districts, lists.institutions),
      lead: choice({
        label: both('Penanggung jawab', 'Lead'),
        options: lists.leads,
        required: true,
        presentation: 'select',
      }),
      opening: longText({ label: both('Catatan pertama', 'First note'), maxLength: 4000 }),
    },
    screens: (screen) => [
      screen('who', { title: both('Orangnya', 'The person') }, [
        'side',
        'fullName',
        'alias',
        'birthDate',
        'sex',
        'ageBand',
        'education',
        'disability',
        'institution',
        'classOrPost',
        'language',
        'phone',
        'address',
      ]),
      screen('work', { title: both('Pekerjaannya', 'The work') }, [
        'urgency',
        'caseType',
        'authority',
        'venue',
        'regionCode',
        'institutionId',
        'lead',
        'opening',
      ]),
    ],
  })
}

/** Who the person is, changed later. */
export function factsForm(lists: { districts: Choices; institutions: Register }) {
  return defineForm({
    id: 'cases.facts',
    version: 1,
    title: both('Data pokok', 'Basic facts'),
    fields: {
      ...identityFields,
      urgency: choice({
        label: both('Seberapa cepat harus ditindak?', 'How soon must someone act?'),
        options: urgencies,
        required: true,
      }),
      whyLower: shortText({ label: both('Alasan, bila diturunkan', 'Reason, when lowered'), maxLength: 300 }),
      ...factFields(lists.districts, lists.institutions),
    },
  })
}

/** What is there before any problem (C24, practice.md §13): asked first, in the person's own words. */
export const strengthsForm = defineForm({
  id: 'cases.strengths',
  version: 1,
  title: both('Kekuatan dan harapan', 'Strengths and hopes'),
  fields: {
    strengths: longText({
      label: both('Yang ia bisa dan banggakan', 'What they are good at and proud of'),
      hint: both('Dengan kata-katanya sendiri.', 'In their own words.'),
      maxLength: 3000,
    }),
    hopes: longText({ label: both('Harapannya', 'What they hope for'), maxLength: 3000 }),
    wishes: longText({
      label: both('Yang ia inginkan dari kita, dan yang tidak', 'What they want from us, and what not'),
      maxLength: 3000,
    }),
    supports: longText({
      label: both('Orang dan tempat yang membuatnya merasa aman', 'People and places that feel safe'),
      maxLength: 3000,
    }),
  },
})

export const contextForm = defineForm({
  id: 'cases.context',
  version: 1,
  title: both('Yang sedang dihadapi', 'What is going on'),
  fields: {
    signs: choices({
      label: both('Yang terlihat atau dikeluhkan', 'What is noticed or complained of'),
      hint: both(
        'Kekhawatiran, bukan cap. Pilih hanya yang disebut orangnya atau dilihat sendiri.',
        'Concerns, not labels. Choose only what the person named or you saw.',
      ),
      options: presentingProblems,
      sealed: true,
    }),
    story: longText({
      label: both('Yang terjadi, menurut ceritanya', 'What happened, as they tell it'),
      hint: both(
        'Cukup yang ia ceritakan sendiri. Jangan menyelidiki.',
        'Only what they tell by themselves. Do not interrogate.',
      ),
    }),
    burdens: longText({ label: both('Beban lain yang sudah lama', 'Older burdens'), maxLength: 4000 }),
    health: longText({
      label: both('Tidur, makan, badan, dan perasaan', 'Sleep, food, body and feelings'),
      maxLength: 4000,
    }),
    school: longText({
      label: both('Sekolah, belajar, dan teman', 'School, learning and friends'),
      maxLength: 4000,
    }),
  },
})
