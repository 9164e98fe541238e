import { both, choice, date, defineForm, group, longText, shortText } from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { rationaleHint, tenScale } from './step-makers.ts'

/** One behaviour to learn, and who shows it (B34). A model like the child, who struggles and then manages. */
export const targetForm = defineForm({
  id: 'modelling.target',
  version: 1,
  title: both('Yang mau dipelajari', 'What to learn'),
  fields: {
    behaviour: shortText({
      label: both('Satu hal yang ingin kubisa', 'One thing I want to be able to do'),
      hint: rationaleHint('modelling'),
      required: true,
      maxLength: 200,
    }),
    why: longText({
      label: both('Apa baiknya kalau sudah bisa', 'What is good about it once I can'),
      maxLength: 500,
    }),
    kind: choice({
      label: both('Contohnya', 'The model'),
      options: [
        { code: 'coping', id: 'Sempat kesulitan, lalu bisa', en: 'Struggles, then manages' },
        { code: 'mastery', id: 'Langsung bisa', en: 'Manages at once' },
      ],
      required: true,
    }),
    medium: choice({
      label: both('Bagaimana contohnya dilihat', 'How the model is seen'),
      options: [
        { code: 'symbolic', id: 'Cerita bergambar', en: 'A story in panels' },
        { code: 'live', id: 'Diperagakan langsung', en: 'Shown live' },
        { code: 'participant', id: 'Dilakukan bersama', en: 'Done together' },
        { code: 'covert', id: 'Dibayangkan', en: 'Imagined' },
      ],
      required: true,
    }),
    model: shortText({
      label: both('Siapa contohnya', 'Who the model is'),
      hint: both(
        'Mirip umur dan keadaannya. Tokoh karangan atau konselor, bukan anak sungguhan.',
        'Of like age and setting. An invented figure or the counsellor, no real child.',
      ),
      maxLength: 100,
    }),
    moves: group({
      label: both('Gerak kunci, tiga sampai lima', 'Key moves, three to five'),
      item: both('Gerak', 'Move'),
      max: 5,
      fields: { move: shortText({ label: both('Apa', 'What'), required: true, maxLength: 120 }) },
    }),
    confidence: tenScale(
      both('Seberapa yakin bisa', 'How sure of being able to'),
      both('belum yakin', 'not yet'),
      both('yakin', 'sure'),
    ),
  },
})

/** Tried in other places and with other people. */
export const elsewhereForm = defineForm({
  id: 'modelling.elsewhere',
  version: 1,
  title: both('Dicoba di tempat lain', 'Tried elsewhere'),
  fields: {
    tried: group({
      label: both('Tiga tempat atau tiga orang', 'Three places or three people'),
      hint: both('Tempat yang aman dan orang yang ramah.', 'Safe places and friendly people.'),
      item: both('Percobaan', 'Try'),
      max: 8,
      fields: {
        where: shortText({
          label: both('Di mana atau dengan siapa (peran)', 'Where or with whom (a role)'),
          required: true,
          maxLength: 120,
        }),
        on: date({ label: both('Kapan', 'When'), past: true }),
        how: shortText({ label: both('Bagaimana jadinya', 'How it went'), maxLength: 200 }),
      },
    }),
    praise: longText({ label: both('Yang dipuji', 'What was praised'), maxLength: 500 }),
  },
})

/** Two weeks later: is it still there. */
export const retentionForm = defineForm({
  id: 'modelling.retention',
  version: 1,
  title: both('Setelah dua minggu', 'After two weeks'),
  fields: {
    on: date({ label: both('Dilihat tanggal', 'Looked at on'), past: true }),
    kept: choice({ label: both('Masih bisa', 'Still able'), options: yesNoNotAsked, required: true }),
    ownWords: longText({ label: both('Kata klien', 'The client’s words'), maxLength: 500 }),
    confidence: tenScale(
      both('Seberapa yakin bisa', 'How sure of being able to'),
      both('belum yakin', 'not yet'),
      both('yakin', 'sure'),
    ),
  },
})
