import { both, choice, defineForm, longText } from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { defineProtocol } from './protocol.ts'
import { formStep, mustBe, screenStep } from './step-makers.ts'

const tellingForm = defineForm({
  id: 'counselling.draw-and-tell',
  version: 1,
  title: both('Setelah menggambar', 'After drawing'),
  fields: {
    offered: choice({
      label: both('Menggambar ditawarkan, bukan disuruh?', 'Was drawing offered, not ordered?'),
      options: yesNoNotAsked,
      required: true,
    }),
    asked: choice({
      label: both('Hanya pertanyaan terbuka yang dipakai?', 'Were only open questions asked?'),
      options: yesNoNotAsked,
      required: true,
    }),
    decided: choice({
      label: both(
        'Anak memilih sendiri: simpan, bagikan, atau hancurkan?',
        'Did the child choose: keep, share or destroy?',
      ),
      options: yesNoNotAsked,
      required: true,
    }),
    light: longText({
      label: both('Hal ringan sebagai penutup', 'Something light to close with'),
      maxLength: 300,
    }),
  },
})

/** A drawing helps somebody to tell. It is an aid to a talk and never a test (practice.md §14, U11). */
export const drawAndTell = defineProtocol({
  id: 'draw-and-tell',
  version: '1.0.0',
  title: both('Gambar dan cerita', 'Draw and tell'),
  aim: both(
    'Memberi cara lain untuk bercerita bagi siapa pun yang sulit atau belum mau bicara.',
    'Another way to tell for whoever finds talking hard or does not want to yet.',
  ),
  asks: both(
    'Menggambar bila mau, bercerita bila mau. Gambarnya tetap miliknya.',
    'To draw if they like, to tell if they like. The picture stays theirs.',
  ),
  providers: ['counsellor', 'psychologist', 'guru_bk'],
  activity: 'listen',
  audience: {},
  eligibility: [
    {
      code: 'wants',
      words: both('Ia mau menggambar', 'They want to draw'),
      instead: both('Tawarkan kartu, boneka, atau diam bersama.', 'Offer cards, puppets, or quiet company.'),
    },
  ],
  exclusion: [],
  phases: [
    {
      id: 'draw',
      title: both('Menggambar dan bercerita', 'Drawing and telling'),
      about: both(
        'Gambar membantu bercerita, bukan tes. Tulis kata-katanya apa adanya.',
        'A drawing helps to tell; it is no test. Write down the words as they are.',
      ),
      steps: [
        screenStep('drawing', 'drawing', {
          title: both('Gambar', 'The drawing'),
          about: both('Di layar, di kertas, atau dengan kata.', 'On screen, on paper, or in words.'),
        }),
        formStep('telling', {
          title: both('Setelah menggambar', 'After drawing'),
          about: both(
            'Tiga hal untuk diri sendiri, lalu penutup yang ringan.',
            'Three things to check, then a light close.',
          ),
          form: tellingForm,
          shared: false,
          repeats: true,
        }),
      ],
      gate: {
        id: 'told',
        title: both('Sebelum selesai', 'Before finishing'),
        rules: [
          mustBe(
            'telling',
            'decided',
            ['yes'],
            both(
              'Anak belum memilih mau diapakan gambarnya.',
              'The child has not chosen what happens to it.',
            ),
            true,
          ),
        ],
      },
    },
  ],
  stopRules: [
    {
      code: 'disclosure',
      words: both(
        'Bila terungkap kekerasan berat: dengarkan secukupnya, jangan menggali, lindungi, lanjutkan ke yang terlatih.',
        'When serious violence comes out: listen just enough, do not probe, protect, hand on to those trained for it.',
      ),
    },
    {
      code: 'noMeaning',
      words: both(
        'Jangan mencari arti dari warna, ukuran, atau yang tidak digambar.',
        'Do not look for meaning in colours, sizes or what was left out.',
      ),
    },
  ],
  measures: [],
  artefacts: ['drawing'],
  reviewEvery: 4,
  boosters: [],
  evidence: both(
    'Membantu anak bercerita lebih banyak; tidak ada bukti gambar dapat dibaca sebagai tes.',
    'Helps children tell more; no evidence that a drawing can be read as a test.',
  ),
  source: 'Lamb et al. 2007 (NICHD); Allen & Tussey 2012',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
