import { both } from '#src/platform/forms/index.ts'
import {
  climateForm,
  familyReviewForm,
  listenForm,
  mapForm,
  parentingForm,
  patternForm,
  rulesForm,
  screenForm,
  summaryForm,
  wishesForm,
} from './family-forms.ts'
import { familyRules } from './family-gates.ts'
import { urgentNow } from './conditions.ts'
import { defineProtocol, type Phase } from './protocol.ts'
import { formStep } from './step-makers.ts'

const phases: readonly Phase[] = [
  {
    id: 'screen',
    title: both('Bicara sendiri-sendiri', 'Each one alone'),
    about: both(
      'Setiap anggota ditemui sendirian sebelum duduk bersama.',
      'Each member is seen alone before anybody sits together.',
    ),
    steps: [
      formStep('screen', {
        form: screenForm,
        shared: false,
        repeats: true,
        title: both('Bicara sendirian', 'A talk alone'),
        about: both(
          'Satu lembar setiap orang. Hanya tim yang melihatnya.',
          'One sheet a person. Only the team sees it.',
        ),
      }),
    ],
    gate: {
      id: 'safe',
      title: both('Sebelum pertemuan bersama', 'Before a joint meeting'),
      rules: familyRules.safe,
    },
  },
  {
    id: 'join',
    title: both('Bergabung', 'Joining'),
    about: both('Peta keluarga dan keinginan tiap orang.', 'The map of the family and each one’s wish.'),
    steps: [
      formStep('map', {
        form: mapForm,
        shared: false,
        needed: false,
        title: both('Peta keluarga', 'Map of the family'),
        about: both('Siapa, di mana, bagaimana hubungannya.', 'Who, where, and how they are tied.'),
      }),
      formStep('wishes', {
        form: wishesForm,
        shared: false,
        title: both('Keinginan tiap orang', 'Each one’s wish'),
        about: both('Hanya yang dikatakan di depan semua.', 'Only what was said before all.'),
      }),
      formStep('climate', {
        form: climateForm,
        shared: false,
        repeats: true,
        title: both('Suasana rumah', 'How it is at home'),
        about: both('0 sampai 10, dari tiap orang.', '0 to 10, by each.'),
      }),
    ],
    gate: {
      id: 'joined',
      title: both('Sebelum melihat pola', 'Before the pattern'),
      rules: familyRules.joined,
    },
  },
  {
    id: 'pattern',
    title: both('Pola dan percakapan', 'Pattern and talk'),
    about: both(
      'Siapa melakukan apa lalu apa; berlatih bicara dan mendengar.',
      'Who does what and what next; speaking and listening.',
    ),
    steps: [
      formStep('pattern', {
        form: patternForm,
        shared: false,
        title: both('Pola', 'The pattern'),
        about: both('Bukan mencari yang salah.', 'Not looking for fault.'),
      }),
      formStep('listen', {
        form: listenForm,
        shared: false,
        repeats: true,
        title: both('Bicara dan mendengar', 'Speaking and listening'),
        about: both(
          'Satu bicara, satu mengulang, lalu bergantian.',
          'One speaks, one says it back, then they change.',
        ),
      }),
      formStep('rules', {
        form: rulesForm,
        shared: false,
        needed: false,
        title: both('Masalah dan aturan', 'Problems and rules'),
        about: both('Satu masalah setiap kali.', 'One problem at a time.'),
      }),
    ],
    gate: {
      id: 'worked',
      title: both('Sebelum mengasuh dan mendampingi', 'Before raising and standing by'),
      rules: familyRules.worked,
    },
  },
  {
    id: 'support',
    title: both('Mengasuh dan mendampingi', 'Raising and standing by'),
    about: both(
      'Percaya, tidak menyalahkan, menghubungi sekolah, sepuluh menit sehari.',
      'Believe, lay no blame, contact the school, ten minutes a day.',
    ),
    steps: [
      formStep('parenting', {
        form: parentingForm,
        shared: false,
        title: both('Mengasuh', 'Raising'),
        about: both('Dilatih, bukan diceramahkan.', 'Practised, not preached.'),
      }),
      formStep('summary', {
        form: summaryForm,
        needed: false,
        title: both('Ringkasan untuk orang tua', 'Summary for the parents'),
        about: both('Hanya yang disetujui anak.', 'Only what the child agrees to.'),
      }),
    ],
    gate: {
      id: 'supported',
      title: both('Sebelum melihat kembali', 'Before looking back'),
      rules: familyRules.supported,
    },
  },
  {
    id: 'review',
    title: both('Melihat kembali', 'Looking back'),
    about: both('Yang lebih baik, dan kapan bertanya lagi.', 'What is better, and when to ask again.'),
    steps: [
      formStep('review', {
        form: familyReviewForm,
        shared: false,
        title: both('Melihat kembali', 'Looking back'),
        about: both('Bersama, dengan suasana rumah yang baru.', 'Together, with how it is at home now.'),
      }),
    ],
    gate: { id: 'reviewed', title: both('Sebelum selesai', 'Before finishing'), rules: familyRules.reviewed },
  },
]

/** Family counselling (practice.md §13, H09, H10): nobody sits together before each was heard alone. */
export const family = defineProtocol({
  id: 'family',
  version: '1.0.0',
  title: both('Konseling keluarga', 'Family counselling'),
  aim: both(
    'Memperbaiki percakapan dan hubungan di rumah, dan mendampingi anak.',
    'To mend talk and ties at home, and to stand by the child.',
  ),
  asks: both(
    'Setiap anggota ditemui sendirian dulu, lalu beberapa pertemuan bersama.',
    'Each member is seen alone first, then some meetings together.',
  ),
  providers: ['counsellor', 'psychologist'],
  activity: 'individualGuidance',
  audience: {},
  eligibility: [
    {
      code: 'childWants',
      words: both('Anak mau keluarganya ikut', 'The child wants the family to take part'),
      instead: both(
        'Dampingi anak sendiri dulu; orang tua bisa ditemui terpisah.',
        'Be with the child alone first; parents can be met separately.',
      ),
    },
  ],
  exclusion: [
    {
      code: 'violenceAtHome',
      words: both('Ada kekerasan di rumah', 'There is violence at home'),
      instead: both(
        'Tempuh jalur perlindungan. Tidak ada pertemuan bersama.',
        'Take the protection route. No joint meetings.',
      ),
    },
    urgentNow,
  ],
  phases,
  stopRules: [
    {
      code: 'violence',
      words: both(
        'Ada yang tampak takut, atau ada cerita tentang kekerasan: pertemuan bersama dihentikan.',
        'Somebody seems afraid, or violence is told of: the joint meeting stops.',
      ),
    },
    {
      code: 'stopSignal',
      words: both('Siapa pun boleh keluar, tanpa perlu alasan.', 'Anybody may leave; no reason needed.'),
    },
  ],
  measures: ['goals'],
  artefacts: [],
  reviewEvery: 4,
  boosters: [30, 90],
  evidence: both(
    'Pelatihan pengasuhan tanpa kekerasan banyak diteliti; bentuk pertemuan di sini susunan rumah ini dan belum diverifikasi.',
    'Training in raising children without violence is well studied; the shape of these meetings is this house’s own and not verified.',
  ),
  source: 'Minuchin 1974; Kazdin 2005',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
