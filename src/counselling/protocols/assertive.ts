import { both } from '#src/platform/forms/index.ts'
import {
  closeForm,
  indicatorsForm,
  parentsForm,
  perspectiveForm,
  purposeForm,
  rightsForm,
  scriptForm,
  situationsForm,
} from './assertive-forms.ts'
import { assertiveRules } from './assertive-gates.ts'
import { newDisclosure, urgentNow, wantsToStop } from './conditions.ts'
import { defineProtocol, type Phase } from './protocol.ts'
import { formStep, screenStep } from './step-makers.ts'

const indicators = {
  form: indicatorsForm,
  repeats: true,
  title: both('Empat angka', 'Four numbers'),
  about: both(
    'Di awal, di tinjauan dan di akhir. Dibandingkan dengan diri sendiri saja.',
    'At the start, at reviews and at the end. Compared with oneself only.',
  ),
}

const learning: readonly Phase[] = [
  {
    id: 'purpose',
    title: both('Untuk apa', 'What for'),
    about: both(
      'Jelaskan tujuan dan caranya; klien mengatakannya kembali.',
      'Explain purpose and way; the client says it back.',
    ),
    steps: [
      formStep('purpose', {
        form: purposeForm,
        title: both('Tujuan dan cara', 'Purpose and way'),
        about: both('Dibaca dan dibahas bersama.', 'Read and talked about together.'),
      }),
      formStep('indicators', indicators),
      formStep('parents', {
        form: parentsForm,
        shared: false,
        title: both('Dukungan orang tua', 'Support of parents'),
        about: both(
          'Hanya bila aman. Tidak terlihat oleh klien atau orang tua.',
          'Only when safe. Neither client nor parents see it.',
        ),
      }),
    ],
    gate: {
      id: 'understood',
      title: both('Sebelum daftar saat sulit', 'Before the list of hard moments'),
      rules: assertiveRules.understood,
    },
  },
  {
    id: 'situations',
    title: both('Saat sulit', 'Hard moments'),
    about: both(
      'Apa yang sulit sehari-hari, dan di mana ada ancaman.',
      'What is hard day by day, and where there is a threat.',
    ),
    steps: [
      formStep('situations', {
        form: situationsForm,
        title: both('Daftar saat sulit', 'List of hard moments'),
        about: both(
          'Angka 0 sampai 10, dengan siapa, ada ancaman atau tidak.',
          'A number from 0 to 10, with whom, threat or none.',
        ),
      }),
      formStep('perspective', {
        form: perspectiveForm,
        needed: false,
        title: both('Dari beberapa sisi', 'From several sides'),
        about: both(
          'Hanya bila klien mau. Tidak mencari kesalahan.',
          'Only if the client wants to. It looks for no fault.',
        ),
      }),
    ],
    gate: {
      id: 'mapped',
      title: both('Sebelum latihan kartu', 'Before the cards'),
      rules: assertiveRules.mapped,
    },
  },
  {
    id: 'contrast',
    title: both('Mengenali cara', 'Telling ways apart'),
    about: both(
      'Diam, membalas, menyindir, atau bilang dengan jelas: kenali bedanya.',
      'Silent, striking back, a hidden jab, or saying it clearly: tell them apart.',
    ),
    steps: [
      screenStep('drill', 'drill', {
        title: both('Latihan kartu', 'The cards'),
        about: both('Dua belas kartu atau lebih, dua putaran.', 'Twelve cards or more, two rounds.'),
      }),
      formStep('rights', {
        form: rightsForm,
        title: both('Hak dan batasnya', 'Rights and their limit'),
        about: both('Selamat lebih penting daripada tegas.', 'Being safe matters more than being firm.'),
      }),
    ],
    gate: {
      id: 'told_apart',
      title: both('Sebelum menyusun kalimat', 'Before the script'),
      rules: assertiveRules.told,
    },
  },
]

const doing: readonly Phase[] = [
  {
    id: 'script',
    title: both('Kalimatku', 'My sentence'),
    about: both(
      'Tiga bagian, diulang dengan tenang, lalu pergi dan bilang kalau tidak aman.',
      'Three parts, calmly repeated, then leave and tell when not safe.',
    ),
    steps: [
      formStep('script', {
        form: scriptForm,
        title: both('Menyusun kalimat', 'Building the sentence'),
        about: both('Bisa dicetak sebagai kartu saku.', 'Can be printed as a pocket card.'),
      }),
      screenStep('model', 'modelling', {
        needed: false,
        title: both('Melihat contoh', 'Seeing a model'),
        about: both('Tokoh yang sempat kesulitan lalu bisa.', 'Somebody who struggles and then manages.'),
      }),
    ],
    gate: {
      id: 'scripted',
      title: both('Sebelum latihan peran', 'Before role-play'),
      rules: assertiveRules.scripted,
    },
  },
  {
    id: 'rehearse',
    title: both('Latihan peran', 'Role-play'),
    about: both(
      'Tiga kali atau lebih. Satu kekuatan dulu, lalu satu perubahan.',
      'Three times or more. One strength first, then one change.',
    ),
    steps: [
      screenStep('rolePlay', 'rolePlay', {
        title: both('Latihan peran', 'Role-play'),
        about: both('Dinilai berdua, 0 sampai 4.', 'Rated by both, 0 to 4.'),
      }),
    ],
    gate: {
      id: 'rehearsed',
      title: both('Sebelum mencoba di luar', 'Before trying outside'),
      rules: assertiveRules.rehearsed,
    },
  },
  {
    id: 'life',
    title: both('Di kehidupan nyata', 'In real life'),
    about: both(
      'Mulai dari orang yang ramah. Ada ancaman: tidak ada tugas menghadapi; orang dewasa yang menghentikan.',
      'Begin with a friendly person. With a threat there is no task of facing it; adults stop it.',
    ),
    steps: [
      screenStep('tasks', 'tasks', {
        title: both('Tugas dan catatan', 'Tasks and log'),
        about: both('Pertanyaan keselamatan sebelum setiap tugas.', 'Safety questions before every task.'),
      }),
    ],
    gate: { id: 'tried', title: both('Sebelum menutup', 'Before closing'), rules: assertiveRules.tried },
  },
  {
    id: 'close',
    title: both('Menutup', 'Closing'),
    about: both('Yang sudah bisa, dan bagaimana supaya tetap bisa.', 'What they can do, and how to keep it.'),
    steps: [
      formStep('close', {
        form: closeForm,
        title: both('Siap tanpa latihan ini', 'Ready without this training'),
        about: both('Kartu supaya tetap bisa.', 'The card for keeping it up.'),
      }),
    ],
    gate: { id: 'closed', title: both('Sebelum selesai', 'Before finishing'), rules: assertiveRules.closed },
  },
]

/** Assertive training in twelve steps (practice.md §4), with safety before being assertive. */
export const assertive = defineProtocol({
  id: 'assertive',
  version: '1.0.0',
  title: both('Latihan asertif', 'Assertive training'),
  aim: both(
    'Bisa menyampaikan perasaan dan permintaan dengan jelas dan hormat, serta pergi dan bilang kalau tidak aman.',
    'To say feelings and requests clearly and with respect, and to leave and tell when it is not safe.',
  ),
  asks: both(
    'Latihan kartu, menyusun kalimat, berlatih peran, lalu mencoba dengan orang yang ramah. Menghentikan perundungan bukan tugas klien.',
    'Cards, a sentence, role-play, then trying with a friendly person. Stopping the bullying is not the client’s task.',
  ),
  providers: ['counsellor', 'psychologist', 'guru_bk'],
  activity: 'individualGuidance',
  audience: { min: 7 },
  eligibility: [
    {
      code: 'wants',
      words: both('Klien mau belajar ini', 'The client wants to learn this'),
      instead: both('Pilih cara lain bersama, atau tunggu.', 'Choose another way together, or wait.'),
    },
    {
      code: 'adultsAct',
      words: both(
        'Ada orang dewasa yang bertanggung jawab menghentikan perundungannya',
        'An adult is responsible for stopping the bullying',
      ),
      instead: both(
        'Susun rencana aman lebih dulu. Klien tidak boleh menjadi satu-satunya yang bertindak.',
        'Write the safety plan first. The client must not be the only one who acts.',
      ),
    },
  ],
  exclusion: [
    {
      code: 'seriousViolence',
      words: both(
        'Ada kekerasan berat, senjata, kekerasan seksual atau pelaku dewasa',
        'There is serious violence, a weapon, sexual violence or an adult who harms',
      ),
      instead: both(
        'Tempuh jalur perlindungan. Latihan ini untuk gangguan ringan dan kebanyakan lisan.',
        'Take the protection route. This training is for mild, mostly verbal harm.',
      ),
    },
    urgentNow,
  ],
  phases: [...learning, ...doing],
  stopRules: [
    {
      code: 'threat',
      words: both(
        'Ada ancaman baru: tidak ada tugas lagi, rencana aman lebih dulu.',
        'A new threat: no more tasks, the safety plan first.',
      ),
    },
    newDisclosure,
    wantsToStop,
  ],
  measures: ['goals'],
  artefacts: ['pocket_card'],
  reviewEvery: 4,
  boosters: [30, 90],
  evidence: both(
    'Latihan asertif dan berlatih peran cukup banyak diteliti; untuk korban perundungan buktinya terbatas dan cocok untuk gangguan yang ringan. Angka batas di sini belum diverifikasi.',
    'Assertiveness training and role-play are fairly well studied; for those who were bullied the evidence is limited and fits milder harm. The limits used here are not verified.',
  ),
  source: 'Wolpe & Lazarus 1966; Rigby 2010',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
