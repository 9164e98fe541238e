import {
  both,
  choice,
  choices,
  date,
  defineForm,
  group,
  longText,
  shortText,
} from '#src/platform/forms/index.ts'
import { yesNoNotAsked, yesNoUnknown } from '../forms/shared-options.ts'
import {
  areas,
  holderKinds,
  lineTags,
  safetyParts,
  settingOf,
  settings,
  sheetKinds,
  slots,
  whoChanges,
} from './codes.ts'
import { wordFor } from '#content/codes/code.ts'

const areaOptions = areas.map((area) => {
  const setting = settingOf(area.code) ?? 'school'
  return {
    code: area.code,
    id: `${wordFor(settings, setting, 'id')}: ${area.id}`,
    en: `${wordFor(settings, setting, 'en')}: ${area.en}`,
  }
})

/** One line of the plan. Who changes comes before what the client does: the burden lies with others first. */
export const safetyLineForm = defineForm({
  id: 'counselling.safety-line',
  version: 1,
  title: both('Garis rencana aman', 'Line of the safety plan'),
  fields: {
    changes: choice({
      label: both('Siapa yang berubah?', 'Who changes?'),
      hint: both(
        'Mulai dari yang menyakiti dan orang dewasa. Anak tidak memikul perubahan sendirian.',
        'Begin with those who hurt and with adults. A child does not carry the change alone.',
      ),
      options: whoChanges,
      required: true,
    }),
    part: choice({
      label: both('Tentang apa', 'About what'),
      options: safetyParts,
      required: true,
      presentation: 'select',
    }),
    text: longText({ label: both('Apa yang dilakukan', 'What is done'), required: true, maxLength: 600 }),
    who: shortText({ label: both('Siapa (nama)', 'Who (name)'), maxLength: 120 }),
    asked: choice({
      label: both('Orang itu sudah ditanya dan bersedia?', 'Was that person asked, and are they willing?'),
      options: yesNoNotAsked,
    }),
    area: choice({
      label: both('Tempat di denah', 'Place on the plan'),
      options: areaOptions,
      presentation: 'select',
    }),
    place: shortText({
      label: both('Tempat dengan kata sendiri', 'The place in own words'),
      hint: both('Misalnya: lorong dekat toilet.', 'For example: the corridor near the toilet.'),
      maxLength: 120,
    }),
    slots: choices({ label: both('Kapan', 'When'), options: slots }),
    time: shortText({ label: both('Waktu dengan kata sendiri', 'The time in own words'), maxLength: 80 }),
    tag: choice({
      label: both('Garis ini', 'This line'),
      hint: both(
        'Kalau bahayanya nyata, menghindar itu melindungi. Kalau sudah aman tetapi masih dihindari karena takut, garis ini menjaga rasa takut.',
        'Where the danger is real, avoiding protects. Where it is safe by now and still avoided out of fear, the line keeps the fear.',
      ),
      options: lineTags,
      required: true,
    }),
    agreed: choice({
      label: both('Klien setuju dengan garis ini?', 'Does the client agree to this line?'),
      options: yesNoNotAsked,
      required: true,
    }),
    reviewOn: date({
      label: both('Ditinjau paling lambat', 'Reviewed by'),
      hint: both('Paling lama 30 hari lagi.', 'Within 30 days.'),
      required: true,
      future: true,
    }),
  },
})

/** Looking at the plan again, together: weekly at first, then monthly, and after every new event. */
export const safetyReviewForm = defineForm({
  id: 'counselling.safety-review',
  version: 1,
  title: both('Tinjauan rencana aman', 'Review of the safety plan'),
  fields: {
    goesOn: choice({
      label: both('Sejak tinjauan terakhir, masih terjadi?', 'Since the last review, does it still happen?'),
      options: yesNoUnknown,
      required: true,
    }),
    happened: longText({
      label: both('Apa yang terjadi, kata klien', 'What happened, in the client’s words'),
      maxLength: 2000,
    }),
    works: longText({ label: both('Garis yang menolong', 'Lines that help'), maxLength: 1000 }),
    notYet: longText({
      label: both('Garis yang tidak jalan, dan mengapa', 'Lines that do not work, and why'),
      maxLength: 1000,
    }),
    othersDid: choice({
      label: both(
        'Yang menyakiti dan orang dewasa melakukan bagiannya?',
        'Did those who hurt and the adults do their part?',
      ),
      options: yesNoUnknown,
    }),
    nextOn: date({
      label: both('Tinjau lagi pada', 'Review again on'),
      hint: both('Paling lama 30 hari lagi.', 'Within 30 days.'),
      required: true,
      future: true,
    }),
  },
})

/** Who holds a copy. Each only after the client has said yes to that person. */
export const copiesForm = defineForm({
  id: 'counselling.safety-copies',
  version: 1,
  title: both('Siapa memegang salinan', 'Who holds a copy'),
  fields: {
    holders: group({
      label: both('Pemegang salinan', 'Holders of a copy'),
      item: both('Orang', 'Person'),
      max: 12,
      fields: {
        name: shortText({ label: both('Nama', 'Name'), required: true, maxLength: 120 }),
        kind: choice({
          label: both('Siapa', 'Who'),
          options: holderKinds,
          required: true,
          presentation: 'select',
        }),
        sheet: choice({
          label: both('Lembar', 'Sheet'),
          options: sheetKinds,
          required: true,
          presentation: 'select',
        }),
        clientSays: choice({
          label: both(
            'Klien setuju orang ini memegangnya?',
            'Does the client agree that this person holds it?',
          ),
          options: yesNoNotAsked,
          required: true,
          presentation: 'select',
        }),
        givenOn: date({ label: both('Diberikan', 'Given on') }),
        backOn: date({ label: both('Diambil kembali', 'Taken back on') }),
      },
    }),
  },
})
