import { personRelations, sexes, simfoniAgeBands } from '#content/codes/people.ts'
import { consentForms, consentPurposes, legalBases } from '#content/codes/consent.ts'
import {
  both,
  choice,
  date,
  defineForm,
  file,
  longText,
  phone,
  shortText,
  time,
  yes,
} from '#src/platform/forms/index.ts'
import { acceptAttribute } from '#src/platform/files/index.ts'
import {
  consentAnswers,
  consentGivers,
  documentKinds,
  documentOrigins,
  drawingWishes,
  noteKinds,
  personRoles,
} from '../codes.ts'
import type { Choices } from './basic-forms.ts'

export const noteForm = defineForm({
  id: 'cases.note',
  version: 1,
  title: both('Catatan', 'Note'),
  fields: {
    kind: choice({
      label: both('Jenis', 'Kind'),
      options: noteKinds,
      required: true,
      presentation: 'select',
    }),
    on: date({ label: both('Tanggal', 'Date'), required: true, past: true, sealed: false }),
    at: time({ label: both('Pukul', 'Time'), sealed: false }),
    text: longText({ label: both('Catatan', 'Note'), required: true }),
    present: shortText({ label: both('Siapa yang hadir', 'Who was present'), maxLength: 300 }),
    agreed: longText({
      label: both('Yang disepakati, oleh siapa, kapan', 'What was agreed, by whom, by when'),
      maxLength: 2000,
    }),
  },
})

export const correctionForm = defineForm({
  id: 'cases.correction',
  version: 1,
  title: both('Koreksi catatan', 'Correct a note'),
  fields: { text: longText({ label: both('Yang benar', 'What is right'), required: true }) },
})

export const personForm = defineForm({
  id: 'cases.person',
  version: 1,
  title: both('Orang', 'Person'),
  fields: {
    fullName: shortText({ label: both('Nama', 'Name'), required: true, maxLength: 120 }),
    role: choice({
      label: both('Sebagai apa di berkas ini?', 'As what on this file?'),
      options: personRoles,
      required: true,
    }),
    relation: choice({
      label: both('Hubungan dengan orang di berkas ini', 'Relation to the person of this file'),
      options: personRelations,
      presentation: 'select',
    }),
    conflict: yes({
      label: both(
        'Berkepentingan: dilaporkan, membela yang dilaporkan, atau membuat orang ini tidak aman',
        'Conflict of interest: is reported, stands up for the reported, or makes this person unsafe',
      ),
      hint: both(
        'Tidak akan ditawarkan sebagai kontak atau pemberi persetujuan.',
        'Will never be offered as contact or as giver of consent.',
      ),
    }),
    sex: choice({ label: both('Jenis kelamin', 'Sex'), options: sexes, presentation: 'select' }),
    ageBand: choice({
      label: both('Kelompok umur', 'Age band'),
      options: simfoniAgeBands,
      presentation: 'select',
    }),
    phone: phone({ label: both('Telepon', 'Telephone') }),
    address: longText({ label: both('Alamat', 'Address'), maxLength: 400 }),
    about: longText({ label: both('Catatan', 'Note'), maxLength: 2000 }),
  },
})

export function consentForm(lists: { givers: Choices }) {
  return defineForm({
    id: 'cases.consent',
    version: 1,
    title: both('Persetujuan', 'Consent'),
    fields: {
      purpose: choice({
        label: both('Untuk apa', 'For what'),
        options: consentPurposes,
        required: true,
        presentation: 'select',
      }),
      givenBy: choice({
        label: both('Siapa yang menjawab', 'Who answers'),
        options: consentGivers,
        required: true,
      }),
      person: choice({
        label: both('Orang tua atau wali yang mana', 'Which parent or guardian'),
        options: lists.givers,
        presentation: 'select',
        sealed: true,
      }),
      answer: choice({ label: both('Jawabannya', 'The answer'), options: consentAnswers, required: true }),
      legalBasis: choice({
        label: both('Dasar hukum', 'Legal basis'),
        options: legalBases,
        required: true,
        presentation: 'select',
      }),
      explainedBy: shortText({
        label: both('Dijelaskan oleh', 'Explained by'),
        maxLength: 120,
        required: true,
      }),
      lang: choice({
        label: both('Bahasa penjelasan', 'Language it was explained in'),
        options: [
          { code: 'id', id: 'Indonesia', en: 'Indonesian' },
          { code: 'en', id: 'Inggris', en: 'English' },
          { code: 'local', id: 'Bahasa daerah', en: 'Local language' },
          { code: 'sign', id: 'Bahasa isyarat', en: 'Sign language' },
        ],
        required: true,
      }),
      how: choice({
        label: both('Cara menjawab', 'How the answer was given'),
        options: consentForms,
        required: true,
        sealed: true,
      }),
      words: longText({ label: both('Dengan kata-katanya sendiri', 'In their own words'), maxLength: 1500 }),
      witness: shortText({ label: both('Saksi', 'Witness'), maxLength: 120 }),
      validTo: date({ label: both('Berlaku sampai', 'Holds until'), future: true, sealed: false }),
    },
  })
}

export const documentForm = defineForm({
  id: 'cases.document',
  version: 1,
  title: both('Simpan berkas', 'Keep a document'),
  fields: {
    kind: choice({ label: both('Jenis', 'Kind'), options: documentKinds, required: true }),
    origin: choice({ label: both('Dari siapa', 'From whom'), options: documentOrigins, required: true }),
    title: shortText({ label: both('Judul', 'Title'), maxLength: 160 }),
    wish: choice({
      label: both('Bila gambar: apa kata yang membuatnya?', 'If a drawing: what does its maker want?'),
      options: drawingWishes,
      hint: both(
        'Anak yang memutuskan. Bila ia tidak mau disimpan, gambar dikembalikan dan tidak diunggah.',
        'The child decides. When they do not want it kept, it is given back and not uploaded.',
      ),
    }),
    words: longText({
      label: both('Ceritanya tentang gambar ini, kata demi kata', 'What they told about it, word for word'),
      hint: both(
        'Jangan menafsirkan warna, ukuran, atau yang tidak digambar.',
        'Do not interpret colours, sizes or what is missing.',
      ),
      maxLength: 3000,
    }),
    upload: file({
      label: both('Berkas', 'File'),
      accept: acceptAttribute.split(','),
      max: 1,
      hint: both(
        'Foto, PDF, suara, atau video, paling besar 50 MB. Tempat, waktu, dan alat pengambilannya dihapus.',
        'Photo, PDF, sound or video, at most 50 MB. Place, time and device are removed.',
      ),
    }),
  },
})
