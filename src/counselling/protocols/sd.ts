import { both } from '#src/platform/forms/index.ts'
import { newDisclosure, urgentNow } from './conditions.ts'
import { defineProtocol, type Condition, type Phase } from './protocol.ts'
import { sdRules } from './sd-gates.ts'
import { commitForm, driftForm, endingForm, evaluationForm, focusForm, rewardsForm } from './sd-forms.ts'
import { fired } from '../rules/reason.ts'
import { formStep, screenStep } from './step-makers.ts'

const safetyFirst = both(
  'Hentikan dulu perundungannya dan susun rencana aman. Takut yang melindungi bukan masalah.',
  'Stop the bullying first and write the safety plan. A fear that protects is not the problem.',
)
const psychologistFirst = both(
  'Libatkan psikolog atau dokter lebih dulu. Bantuan tidak berkurang, hanya caranya yang lain.',
  'Involve a psychologist or doctor first. There is no less help, only another way.',
)

const eligibility: readonly Condition[] = [
  {
    code: 'safeNow',
    words: both('Ia sekarang aman', 'They are safe now'),
    instead: safetyFirst,
  },
  {
    code: 'fearLargerThanDangerNow',
    words: both('Takutnya sekarang lebih besar daripada bahayanya', 'The fear is now larger than the danger'),
    instead: safetyFirst,
  },
  {
    code: 'ableToRate',
    words: both('Ia bisa memberi angka atau memilih wajah', 'They can give a number or choose a face'),
    instead: both(
      'Latih dulu termometer perasaan dengan permainan.',
      'Practise the feelings thermometer by play first.',
    ),
  },
]

const exclusion: readonly Condition[] = [
  {
    code: 'bullyingOngoingInFearedPlace',
    words: both(
      'Perundungan masih terjadi di tempat yang ditakuti',
      'The bullying still goes on in the feared place',
    ),
    instead: safetyFirst,
    seen: ({ outside }) =>
      outside.bullyingGoesOn === 'yes' ? [fired('excluded', 'sessions.bullyingGoesOn', 'yes')] : [],
  },
  urgentNow,
  {
    code: 'acuteSuicidality',
    words: both('Ada pikiran mengakhiri hidup saat ini', 'There are thoughts of ending life now'),
    instead: both(
      'Keselamatan lebih dulu: rencana keselamatan, jangan tinggalkan sendiri, hubungi psikolog hari ini.',
      'Safety first: a safety plan, do not leave them alone, reach a psychologist today.',
    ),
  },
  {
    code: 'psychosis',
    words: both('Ada tanda psikosis', 'There are signs of psychosis'),
    instead: psychologistFirst,
  },
  {
    code: 'markedDissociation',
    words: both('Sering seperti tidak di sini', 'Often as if not here'),
    instead: psychologistFirst,
  },
  {
    code: 'probablePtsd',
    words: both('Mungkin ada trauma yang belum dinilai', 'There may be trauma nobody has looked at'),
    instead: both(
      'Psikolog menilai dulu; mungkin perlu terapi yang khusus untuk trauma.',
      'A psychologist looks first; a therapy made for trauma may be needed.',
    ),
  },
]

const beginning: readonly Phase[] = [
  {
    id: 'focus',
    title: both('Satu fokus', 'One focus'),
    about: both(
      'Kenali semua yang berat, lalu pilih satu yang paling mendesak dan jaga fokusnya.',
      'Name all that is hard, then choose the most pressing and keep to it.',
    ),
    steps: [
      formStep('focus', {
        form: focusForm,
        title: both('Masalah dan fokus', 'Struggles and focus'),
        about: both(
          'Semua masalah, diurutkan bersama; lalu satu yang dikerjakan.',
          'All struggles, ordered together; then the one to work on.',
        ),
      }),
      formStep('drift', {
        form: driftForm,
        shared: false,
        repeats: true,
        needed: false,
        title: both('Catatan fokus bergeser', 'Note that the focus moved'),
        about: both('Diisi hanya bila yang dibahas bergeser.', 'Only when what is worked on has moved.'),
      }),
    ],
    gate: {
      id: 'focused',
      title: both('Sebelum berjanji bersama', 'Before committing'),
      rules: sdRules.focused,
    },
  },
  {
    id: 'commit',
    title: both('Sepakat bersama', 'Agree together'),
    about: both(
      'Jelaskan mengapa dan bagaimana, dengarkan kembali, lalu buat kesepakatan. Klien boleh berkata tidak.',
      'Explain why and how, hear it back, then agree. The client may say no.',
    ),
    steps: [
      formStep('commit', {
        form: commitForm,
        title: both('Penjelasan dan tanda berhenti', 'Explanation and stop signal'),
        about: both(
          'Dijelaskan sesuai umur, diceritakan kembali oleh klien.',
          'Explained by age, said back by the client.',
        ),
      }),
      screenStep('agreement', 'agreement', {
        title: both('Kesepakatan bersama', 'Agreement'),
        about: both('Dibaca, diubah bila perlu, disetujui.', 'Read, changed where needed, agreed.'),
      }),
      formStep('rewards', {
        form: rewardsForm,
        needed: false,
        title: both('Hadiah kecil', 'Small rewards'),
        about: both('Untuk berani mencoba; disepakati dengan wali.', 'For trying; agreed with the guardian.'),
      }),
    ],
    gate: {
      id: 'committed',
      title: both('Sebelum latihan tenang', 'Before relaxing'),
      rules: sdRules.committed,
    },
  },
  {
    id: 'relax',
    title: both('Latihan tenang', 'Relaxing'),
    about: both(
      'Cari satu cara menenangkan badan yang benar-benar menolong anak ini.',
      'Find one way to calm the body that truly helps this person.',
    ),
    steps: [
      screenStep('relaxation', 'relaxation', {
        title: both('Latihan tenang', 'Relaxation practice'),
        about: both('Angka takut sebelum dan sesudah, tiap kali.', 'The fear before and after, each time.'),
      }),
    ],
    gate: {
      id: 'relaxed',
      title: both('Sebelum menyusun tangga', 'Before the ladder'),
      rules: sdRules.relaxed,
    },
  },
]

const climbing: readonly Phase[] = [
  {
    id: 'ladder',
    title: both('Tangga takut', 'Fear ladder'),
    about: both(
      'Susun langkah dari yang hampir tidak menakutkan sampai yang paling menakutkan.',
      'Order the steps from hardly scary to the scariest.',
    ),
    steps: [
      screenStep('ladder', 'ladder', {
        title: both('Tangga', 'The ladder'),
        about: both('Delapan sampai lima belas langkah biasanya cukup.', 'Eight to fifteen steps are usual.'),
      }),
    ],
    gate: { id: 'ladder', title: both('Sebelum mulai naik', 'Before climbing'), rules: sdRules.ladder },
  },
  {
    id: 'exposure',
    title: both('Naik pelan-pelan', 'Climbing slowly'),
    about: both(
      'Satu langkah dalam satu waktu, mulai dari bawah. Tanda berhenti selalu dituruti.',
      'One step at a time, from below. The stop signal is always obeyed.',
    ),
    steps: [
      screenStep('exposure', 'exposure', {
        title: both('Latihan langkah', 'Practising a step'),
        about: both(
          'Daftar kesiapan, angka takut selama latihan, lalu memutuskan bersama.',
          'The readiness list, the fear as it goes, then deciding together.',
        ),
      }),
      formStep('evaluation', {
        form: evaluationForm,
        shared: false,
        repeats: true,
        title: both('Evaluasi', 'Evaluation'),
        about: both('Setelah setiap pertemuan dengan latihan.', 'After each meeting with practice.'),
      }),
    ],
    gate: { id: 'climbed', title: both('Sebelum mengakhiri', 'Before ending'), rules: sdRules.climbed },
  },
  {
    id: 'end',
    title: both('Mengakhiri', 'Ending'),
    about: both(
      'Siap melangkah: apa yang sudah bisa, siapa di sekelilingnya, dan hari kita bertanya lagi.',
      'Ready to go on: what they can do, who is around them, and when we ask again.',
    ),
    steps: [
      formStep('ending', {
        form: endingForm,
        title: both('Siap melangkah', 'Ready to go on'),
        about: both('Daftar kesiapan, orang-orang, hadiah penutup.', 'Readiness, people, closing reward.'),
      }),
      screenStep('closing', 'ending', {
        title: both('Piagam dan hari tindak lanjut', 'Certificate and follow-up days'),
        about: both(
          'Piagam untuk dicetak; penguatan setelah 30 dan 90 hari.',
          'A certificate to print; boosters after 30 and 90 days.',
        ),
      }),
    ],
    gate: { id: 'ended', title: both('Sebelum selesai', 'Before finishing'), rules: sdRules.ended },
  },
]

/** Systematic desensitisation, graded by the person's own pace (practice.md §3, §23). */
export const sd = defineProtocol({
  id: 'sd',
  version: '1.0.0',
  title: both('Tangga takut (desensitisasi sistematis)', 'Fear ladder (systematic desensitisation)'),
  aim: both(
    'Mengecilkan takut yang tertinggal setelah keadaan aman, selangkah demi selangkah.',
    'To shrink a fear that stays after things are safe, step by step.',
  ),
  asks: both(
    'Belajar menenangkan badan, menyusun tangga takut, lalu mencoba satu langkah dalam satu waktu.',
    'To learn to calm the body, build a fear ladder, and try one step at a time.',
  ),
  providers: ['counsellor', 'psychologist'],
  activity: 'exposure',
  audience: { min: 7 },
  eligibility,
  exclusion,
  phases: [...beginning, ...climbing],
  stopRules: [
    {
      code: 'stopSignal',
      words: both(
        'Klien memberi tanda berhenti, tanpa perlu alasan.',
        'The client gives the stop signal; no reason needed.',
      ),
    },
    {
      code: 'tooHigh',
      words: both(
        'Takutnya 100, atau naik 20 dari puncak sebelumnya dan tidak turun lima menit.',
        'The fear reaches 100, or rises 20 above the earlier peak and stays for five minutes.',
      ),
    },
    {
      code: 'dissociation',
      words: both(
        'Klien tampak menjauh, seperti tidak di sini.',
        'The client seems far away, as if not here.',
      ),
    },
    newDisclosure,
  ],
  measures: ['suds', 'goals'],
  artefacts: ['commitment', 'ladder', 'certificate'],
  reviewEvery: 4,
  boosters: [30, 90],
  evidence: both(
    'Pendekatan bertahap terhadap yang ditakuti termasuk yang paling banyak diteliti untuk rasa takut; angka-angka batas di sini usulan dan belum diverifikasi.',
    'Approaching a fear in steps is among the best studied ways with fears; the limits used here are proposals and not verified.',
  ),
  source: 'Wolpe 1958; Craske et al. 2014',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
