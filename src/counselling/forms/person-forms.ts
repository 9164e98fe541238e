import { both, choice, defineForm, group, longText, scale, shortText } from '#src/platform/forms/index.ts'
import { saidOptions } from './shared-options.ts'

/** A card the person makes about themselves (C14). It belongs to them and lies in their own place. */
export const aboutMeForm = defineForm({
  id: 'counselling.about-me',
  version: 1,
  title: both('Tentang aku', 'About me'),
  fields: {
    callMe: shortText({ label: both('Panggil aku', 'Call me'), maxLength: 60 }),
    likes: longText({ label: both('Yang aku suka', 'What I like'), maxLength: 1500 }),
    goodAt: longText({ label: both('Yang aku bisa', 'What I am good at'), maxLength: 1500 }),
    hopes: longText({ label: both('Yang aku harapkan', 'What I hope for'), maxLength: 1500 }),
    people: longText({
      label: both('Orang yang penting bagiku', 'People who matter to me'),
      maxLength: 1000,
    }),
    whenHard: longText({
      label: both('Kalau sedang berat, yang membantuku', 'When it is hard, what helps me'),
      maxLength: 1500,
    }),
    pleaseDont: longText({ label: both('Tolong jangan', 'Please do not'), maxLength: 1000 }),
  },
})

/** "My say" (A33, C33): what the client wants of how help is given. It may be changed at any time. */
export const mySayForm = defineForm({
  id: 'counselling.my-say',
  version: 1,
  title: both('Suaraku', 'My say'),
  fields: {
    counsellor: choice({
      label: both('Aku lebih nyaman dengan konselor', 'I am more at ease with a counsellor who is'),
      options: [
        { code: 'woman', id: 'Perempuan', en: 'A woman' },
        { code: 'man', id: 'Laki-laki', en: 'A man' },
        { code: 'any', id: 'Siapa saja', en: 'Either' },
        { code: 'not_said', id: 'Belum mau menjawab', en: 'I would rather not say yet' },
      ],
      sealed: true,
    }),
    place: shortText({ label: both('Tempat yang kupilih', 'The place I choose'), maxLength: 200 }),
    pace: choice({
      label: both('Langkahnya', 'The pace'),
      options: [
        { code: 'slower', id: 'Pelan-pelan saja', en: 'Slowly' },
        { code: 'as_now', id: 'Seperti sekarang', en: 'As it is now' },
        { code: 'faster', id: 'Boleh lebih cepat', en: 'It may go faster' },
      ],
      sealed: true,
    }),
    mayKnow: longText({ label: both('Yang boleh tahu', 'Who may know'), maxLength: 1000 }),
    mayNotKnow: longText({ label: both('Yang tidak boleh tahu', 'Who may not know'), maxLength: 1000 }),
    plan: choice({
      label: both('Tentang rencana ini', 'About this plan'),
      options: saidOptions,
      sealed: true,
    }),
    words: longText({ label: both('Yang ingin kukatakan', 'What I want to say'), maxLength: 2000 }),
  },
})

/** The same sheet in the client's own place: the same codes, in words a person says about themselves. */
export const ownSayForm = defineForm({
  id: mySayForm.id,
  version: mySayForm.version,
  title: mySayForm.title,
  fields: {
    ...mySayForm.fields,
    plan: choice({
      label: both(
        {
          anak: 'Rencana yang kita buat bersama',
          remaja: 'Rencana yang dibuat bersama petugasmu',
          dewasa: 'Rencana yang dibuat bersama petugas',
        },
        {
          anak: 'The plan we make together',
          remaja: 'The plan made with your worker',
          dewasa: 'The plan made with your worker',
        },
      ),
      options: [
        {
          code: 'agrees',
          id: 'Aku setuju',
          en: 'I agree',
          anak: { id: 'Aku mau', en: 'I want to do it' },
        },
        {
          code: 'agrees_with_change',
          id: 'Aku setuju, tetapi ada yang ingin kuubah',
          en: 'I agree, but I want to change something',
          anak: { id: 'Aku mau, tapi ada yang kuubah', en: 'I want to, but change a bit of it' },
        },
        {
          code: 'not_now',
          id: 'Nanti dulu, belum sekarang',
          en: 'Later, not now',
          anak: { id: 'Nanti dulu, ya', en: 'Not yet, please' },
        },
        {
          code: 'refuses',
          id: 'Aku tidak mau, dan itu boleh',
          en: 'I do not want it, and that is all right',
          anak: { id: 'Aku tidak mau. Itu boleh.', en: 'I do not want to. That is okay.' },
        },
        {
          code: 'not_asked',
          id: 'Belum ada yang bertanya kepadaku',
          en: 'Nobody has asked me yet',
          anak: { id: 'Aku belum ditanya', en: 'Nobody asked me yet' },
        },
      ],
      sealed: true,
    }),
  },
})

/** People around, as the client places them (A07, A13). Drawn from these entries, and drawn anew at review. */
export const relationsForm = defineForm({
  id: 'counselling.relations',
  version: 1,
  title: both('Peta hubungan', 'Map of relations'),
  fields: {
    people: group({
      label: both('Orang di sekitarku', 'People around me'),
      item: both('Orang', 'Person'),
      max: 16,
      sealed: true,
      fields: {
        who: shortText({ label: both('Siapa', 'Who'), maxLength: 60, required: true }),
        role: choice({
          label: both('Dari mana', 'From where'),
          options: [
            { code: 'family', id: 'Keluarga', en: 'Family' },
            { code: 'friend', id: 'Teman', en: 'Friends' },
            { code: 'school', id: 'Sekolah atau asrama', en: 'School or dormitory' },
            { code: 'community', id: 'Lingkungan, tempat ibadah', en: 'Community, place of worship' },
            { code: 'online', id: 'Dunia maya', en: 'Online' },
            { code: 'helper', id: 'Petugas yang membantu', en: 'People who help' },
          ],
        }),
        close: scale({
          label: both('Sedekat apa', 'How close'),
          min: 1,
          max: 5,
          low: both('Jauh', 'Far'),
          high: both('Dekat sekali', 'Very close'),
        }),
        quality: choice({
          label: both('Rasanya', 'How it feels'),
          options: [
            { code: 'supports', id: 'Mendukung', en: 'Supports me' },
            { code: 'mixed', id: 'Kadang baik, kadang sulit', en: 'Sometimes good, sometimes hard' },
            { code: 'strained', id: 'Sulit', en: 'Hard' },
            { code: 'broken', id: 'Putus', en: 'Broken off' },
            { code: 'unsafe', id: 'Membuatku tidak aman', en: 'Makes me unsafe' },
          ],
        }),
        note: shortText({ label: both('Catatan', 'Note'), maxLength: 200 }),
      },
    }),
  },
})
