import { both, choices, defineForm, group, longText, scale, shortText } from '#src/platform/forms/index.ts'

const notKnown = () =>
  shortText({
    label: both('Belum diketahui, karena', 'Not known, because'),
    hint: both(
      'Isi ini bila bagian di atas memang belum bisa diceritakan. Tidak apa-apa.',
      'Fill this in when the part above cannot be told yet. That is all right.',
    ),
    maxLength: 300,
  })

/** The six factors of the seed (A09 to A14), strengths first, with the whole of a person's health (A20, C24). */
export const assessForm = defineForm({
  id: 'counselling.assess',
  version: 1,
  title: both('Asesmen', 'Assessment'),
  fields: {
    strengths: longText({
      label: both('Kekuatan, hal yang ia bisa, yang ia suka', 'Strengths, what they can do and like'),
      maxLength: 3000,
    }),
    hopes: longText({ label: both('Harapan', 'Hopes'), maxLength: 2000 }),
    behaviour: longText({
      label: both(
        'Apa yang sulit sekarang, seperti terlihat sehari-hari',
        'What is hard now, as it shows from day to day',
      ),
      maxLength: 4000,
    }),
    behaviourOften: shortText({
      label: both('Seberapa sering, sejak kapan', 'How often, since when'),
      maxLength: 200,
    }),
    behaviourStrong: scale({
      label: both('Seberapa berat baginya', 'How heavy it is for them'),
      min: 0,
      max: 10,
      low: both('Tidak berat', 'Not heavy'),
      high: both('Sangat berat', 'Very heavy'),
      sealed: true,
    }),
    behaviourUnknown: notKnown(),
    situations: group({
      label: both('Kapan itu terjadi', 'When it happens'),
      item: both('Kejadian', 'Situation'),
      max: 12,
      sealed: true,
      fields: {
        before: shortText({ label: both('Yang terjadi sebelumnya', 'What came before'), maxLength: 400 }),
        what: shortText({
          label: both('Yang ia lakukan atau rasakan', 'What they did or felt'),
          maxLength: 400,
        }),
        after: shortText({ label: both('Yang terjadi sesudahnya', 'What came after'), maxLength: 400 }),
        where: shortText({ label: both('Di mana dan kapan', 'Where and when'), maxLength: 200 }),
      },
    }),
    situationsUnknown: notKnown(),
    motivation: scale({
      label: both(
        'Seberapa ingin ia berubah atau dibantu, menurutnya',
        'How much they want change or help, as they say',
      ),
      min: 0,
      max: 10,
      low: both('Belum ingin', 'Not yet'),
      high: both('Ingin sekali', 'Very much'),
      sealed: true,
    }),
    motivationWhy: longText({ label: both('Alasannya', 'Their reasons'), maxLength: 1500 }),
    motivationUnknown: notKnown(),
    selfObservation: longText({
      label: both('Bagaimana ia melihat dirinya', 'How they see themselves'),
      maxLength: 3000,
    }),
    selfObservationUnknown: notKnown(),
    relations: longText({
      label: both('Orang-orang di sekitarnya', 'The people around them'),
      hint: both(
        'Peta hubungan digambar di lembar Relasi.',
        'The map of relations is drawn on its own sheet.',
      ),
      maxLength: 3000,
    }),
    relationsUnknown: notKnown(),
    home: longText({ label: both('Rumah', 'Home'), maxLength: 2000 }),
    school: longText({
      label: both('Sekolah, asrama, atau kerja', 'School, dormitory or work'),
      maxLength: 2000,
    }),
    community: longText({
      label: both('Lingkungan, budaya, iman', 'Community, culture and faith'),
      maxLength: 2000,
    }),
    online: longText({ label: both('Gawai dan dunia maya', 'Devices and life online'), maxLength: 2000 }),
    pressures: choices({
      label: both('Tekanan dari sekitar', 'Pressures from around'),
      options: [
        {
          code: 'technology',
          id: 'Informasi atau teknologi yang merusak',
          en: 'Harmful information or technology',
        },
        { code: 'parenting', id: 'Pengasuhan yang kurang', en: 'Poor parenting' },
        { code: 'permissive', id: 'Lingkungan yang membiarkan', en: 'A climate that lets it happen' },
        { code: 'poverty', id: 'Kemiskinan', en: 'Poverty' },
        { code: 'unemployment', id: 'Tidak ada pekerjaan', en: 'Unemployment' },
        { code: 'housing', id: 'Hunian yang tidak layak', en: 'Unfit housing' },
      ],
    }),
    surroundingsUnknown: notKnown(),
    health: choices({
      label: both('Kesehatan seutuhnya: yang sekarang terganggu', 'Health as a whole: what is troubled now'),
      options: [
        { code: 'sleep', id: 'Tidur', en: 'Sleep' },
        { code: 'food', id: 'Makan', en: 'Eating' },
        { code: 'body', id: 'Badan', en: 'Body' },
        { code: 'mood', id: 'Suasana hati', en: 'Mood' },
        { code: 'school', id: 'Sekolah', en: 'School' },
        { code: 'safety', id: 'Rasa aman', en: 'Feeling safe' },
        { code: 'none', id: 'Tidak ada', en: 'None' },
      ],
      sealed: true,
    }),
    healthWords: longText({ label: both('Penjelasannya', 'In words'), maxLength: 2000 }),
    bias: longText({
      label: both(
        'Cek prasangka: apa yang saya anggap sudah tahu, padahal belum ditanyakan?',
        'Bias check: what do I take for known that I have not asked?',
      ),
      maxLength: 1500,
    }),
  },
  screens: (screen) => [
    screen('strengths', { title: both('Kekuatan dan harapan lebih dulu', 'Strengths and hopes first') }, [
      'strengths',
      'hopes',
    ]),
    screen('behaviour', { title: both('1. Yang sulit sekarang', '1. What is hard now') }, [
      'behaviour',
      'behaviourOften',
      'behaviourStrong',
      'behaviourUnknown',
    ]),
    screen('situations', { title: both('2. Situasinya', '2. The situations') }, [
      'situations',
      'situationsUnknown',
    ]),
    screen('motivation', { title: both('3. Kemauan', '3. Motivation') }, [
      'motivation',
      'motivationWhy',
      'motivationUnknown',
    ]),
    screen('self', { title: both('4. Melihat diri', '4. Looking at oneself') }, [
      'selfObservation',
      'selfObservationUnknown',
    ]),
    screen('relations', { title: both('5. Hubungan', '5. Relations') }, ['relations', 'relationsUnknown']),
    screen('around', { title: both('6. Lingkungan', '6. Surroundings') }, [
      'home',
      'school',
      'community',
      'online',
      'pressures',
      'surroundingsUnknown',
    ]),
    screen('health', { title: both('Kesehatan seutuhnya', 'Health as a whole') }, ['health', 'healthWords']),
    screen('bias', { title: both('Sebelum menyimpan', 'Before saving') }, ['bias']),
  ],
})
