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
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { rationaleHint, tenScale } from './step-makers.ts'

/** The private talk with one member, alone (H09). It stays with the team: no other member ever sees it. */
export const screenForm = defineForm({
  id: 'family.screen',
  version: 1,
  title: both('Bicara sendirian', 'A talk alone'),
  fields: {
    member: shortText({
      label: both('Anggota keluarga (peran)', 'Family member (their role)'),
      hint: both(
        'Tulis sama setiap kali: anak, ibu, ayah, nenek.',
        'Write it the same each time: child, mother, father, grandmother.',
      ),
      required: true,
      maxLength: 60,
    }),
    seenAlone: choice({
      label: both('Ditemui sendirian', 'Seen alone'),
      options: yesNoNotAsked,
      required: true,
    }),
    violence: choice({
      label: both('Ada yang menyakiti di rumah', 'Somebody hurts at home'),
      options: yesNoNotAsked,
      required: true,
    }),
    afraid: choice({
      label: both(
        'Takut kepada seseorang di rumah, atau takut bicara di depannya',
        'Afraid of somebody at home, or of speaking in front of them',
      ),
      options: yesNoNotAsked,
      required: true,
    }),
    wantsToCome: choice({
      label: both('Mau ikut pertemuan bersama', 'Wants to come to a joint meeting'),
      options: yesNoNotAsked,
      required: true,
    }),
    note: longText({ label: both('Catatan tim', 'Note for the team'), maxLength: 1500 }),
  },
})

/** Who belongs together and what stands around them, as entries of a genogram and an eco-map. */
export const mapForm = defineForm({
  id: 'family.map',
  version: 1,
  title: both('Peta keluarga', 'Map of the family'),
  fields: {
    explained: choice({
      label: both('Caranya sudah dijelaskan', 'The way has been explained'),
      hint: rationaleHint('family'),
      options: yesNoNotAsked,
    }),
    members: group({
      label: both('Anggota keluarga', 'Family members'),
      item: both('Anggota', 'Member'),
      max: 15,
      fields: {
        who: shortText({ label: both('Siapa (peran)', 'Who (their role)'), required: true, maxLength: 60 }),
        lives: choice({
          label: both('Tinggal', 'Lives'),
          options: [
            { code: 'together', id: 'Serumah', en: 'In the same home' },
            { code: 'elsewhere', id: 'Di tempat lain', en: 'Elsewhere' },
            { code: 'died', id: 'Sudah meninggal', en: 'Has died' },
          ],
          presentation: 'select',
        }),
        tie: choice({
          label: both('Hubungan dengan anak', 'Tie to the child'),
          options: [
            { code: 'close', id: 'Dekat', en: 'Close' },
            { code: 'distant', id: 'Jauh', en: 'Distant' },
            { code: 'tense', id: 'Tegang', en: 'Tense' },
            { code: 'broken', id: 'Putus', en: 'Broken off' },
          ],
          presentation: 'select',
        }),
      },
    }),
    around: group({
      label: both('Di sekitar keluarga', 'Around the family'),
      hint: both(
        'Sekolah, tempat ibadah, tetangga, pekerjaan, layanan.',
        'School, place of worship, neighbours, work, services.',
      ),
      item: both('Hal', 'Thing'),
      max: 12,
      fields: {
        what: shortText({ label: both('Apa', 'What'), required: true, maxLength: 100 }),
        gives: choice({
          label: both('Memberi atau mengambil tenaga', 'Gives or takes strength'),
          options: [
            { code: 'gives', id: 'Memberi', en: 'Gives' },
            { code: 'takes', id: 'Mengambil', en: 'Takes' },
            { code: 'both', id: 'Keduanya', en: 'Both' },
          ],
          presentation: 'select',
        }),
      },
    }),
  },
})

export const wishesForm = defineForm({
  id: 'family.wishes',
  version: 1,
  title: both('Keinginan tiap orang', 'Each one’s wish'),
  fields: {
    wishes: group({
      label: both('Dikatakan sendiri, untuk didengar bersama', 'Said by each, to be heard by all'),
      item: both('Orang', 'Person'),
      max: 10,
      fields: {
        who: shortText({ label: both('Siapa (peran)', 'Who (their role)'), required: true, maxLength: 60 }),
        wish: shortText({
          label: both('Ingin apa di rumah', 'What they wish for at home'),
          required: true,
          maxLength: 200,
        }),
      },
    }),
    goal: longText({ label: both('Tujuan keluarga', 'Goal of the family'), maxLength: 500 }),
  },
})

/** How it is at home, by each, 0 to 10: each number beside its own earlier ones, never beside another's. */
export const climateForm = defineForm({
  id: 'family.climate',
  version: 1,
  title: both('Suasana rumah', 'How it is at home'),
  fields: {
    who: shortText({ label: both('Siapa (peran)', 'Who (their role)'), required: true, maxLength: 60 }),
    climate: tenScale(
      both('Suasana rumah minggu ini', 'How it was at home this week'),
      both('berat', 'heavy'),
      both('nyaman', 'pleasant'),
    ),
    seenAlone: choice({ label: both('Ditanya sendirian', 'Asked alone'), options: yesNoNotAsked }),
  },
})

export const patternForm = defineForm({
  id: 'family.pattern',
  version: 1,
  title: both('Siapa melakukan apa, lalu apa', 'Who does what, and what next'),
  fields: {
    steps: group({
      label: both('Berputar seperti apa', 'How it goes round'),
      hint: both(
        'Polanya yang dicari, bukan siapa yang salah.',
        'The pattern is looked for, not whose fault it is.',
      ),
      item: both('Giliran', 'Turn'),
      max: 8,
      fields: {
        who: shortText({ label: both('Siapa (peran)', 'Who (their role)'), required: true, maxLength: 60 }),
        does: shortText({ label: both('Melakukan', 'Does'), required: true, maxLength: 200 }),
      },
    }),
    otherWay: longText({
      label: both('Di mana bisa berbelok', 'Where it could turn another way'),
      maxLength: 500,
    }),
  },
})

export const listenForm = defineForm({
  id: 'family.listen',
  version: 1,
  title: both('Latihan bicara dan mendengar', 'Speaking and listening drill'),
  fields: {
    about: shortText({ label: both('Tentang', 'About'), required: true, maxLength: 200 }),
    rounds: group({
      label: both('Putaran', 'Rounds'),
      item: both('Putaran', 'Round'),
      max: 6,
      fields: {
        speaker: shortText({ label: both('Yang bicara (peran)', 'Speaker (a role)'), maxLength: 60 }),
        listener: shortText({ label: both('Yang mendengar (peran)', 'Listener (a role)'), maxLength: 60 }),
        saidBack: choice({
          label: both('Diulang dengan tepat', 'Said back rightly'),
          options: yesNoNotAsked,
        }),
      },
    }),
    went: longText({ label: both('Bagaimana rasanya', 'How it felt'), maxLength: 500 }),
  },
})

export const rulesForm = defineForm({
  id: 'family.rules',
  version: 1,
  title: both('Memecahkan masalah dan aturan rumah', 'Solving problems and rules at home'),
  fields: {
    problem: shortText({ label: both('Satu masalah', 'One problem'), maxLength: 200 }),
    ideas: longText({ label: both('Semua gagasan', 'All ideas'), maxLength: 1000 }),
    chosen: shortText({ label: both('Yang dicoba', 'What to try'), maxLength: 200 }),
    rules: group({
      label: both('Aturan yang disepakati semua', 'Rules that all agree on'),
      item: both('Aturan', 'Rule'),
      max: 6,
      fields: { rule: shortText({ label: both('Apa', 'What'), required: true, maxLength: 200 }) },
    }),
    reviewOn: date({ label: both('Dilihat lagi', 'Looked at again') }),
  },
})

export const parentingForm = defineForm({
  id: 'family.parenting',
  version: 1,
  title: both(
    'Mengasuh tanpa kekerasan, mendampingi anak',
    'Raising without violence, standing by the child',
  ),
  fields: {
    practised: choices({
      label: both('Sudah dilatih bersama orang tua', 'Practised with the parents'),
      options: [
        { code: 'praise', id: 'Memuji usaha dengan jelas', en: 'Praising effort clearly' },
        { code: 'limits', id: 'Memberi batas tanpa kekerasan', en: 'Setting limits without violence' },
        { code: 'calm_first', id: 'Menenangkan diri dulu', en: 'Calming oneself first' },
        {
          code: 'believe',
          id: 'Percaya dan berterima kasih anak sudah bercerita',
          en: 'Believing, and thanking the child for telling',
        },
        { code: 'no_blame', id: 'Tidak menyalahkan anak', en: 'Laying no blame on the child' },
        {
          code: 'not_alone',
          id: 'Tidak mendatangi orang tua anak lain sendirian',
          en: 'Not confronting the other parents alone',
        },
        { code: 'school', id: 'Menghubungi sekolah', en: 'Contacting the school' },
        {
          code: 'ten_minutes',
          id: 'Sepuluh menit bersama setiap hari',
          en: 'Ten minutes together every day',
        },
      ],
    }),
    next: longText({
      label: both('Yang dicoba sampai pertemuan berikut', 'To try until next time'),
      maxLength: 1000,
    }),
  },
})

/** What parents may read of the child's work: only words the child has agreed to, never the notes. */
export const summaryForm = defineForm({
  id: 'family.summary',
  version: 1,
  title: both('Ringkasan untuk orang tua', 'Summary for the parents'),
  fields: {
    summary: longText({
      label: both('Yang boleh diketahui orang tua', 'What the parents may know'),
      hint: both(
        'Ditulis bersama anak. Catatan pribadi anak tidak pernah dibuka kepada orang tua.',
        'Written with the child. The child’s private notes are never opened to parents.',
      ),
      required: true,
      maxLength: 1500,
    }),
    childAgrees: choice({
      label: both('Anak setuju ini dibagikan', 'The child agrees that this is shared'),
      options: yesNoNotAsked,
      required: true,
    }),
  },
})

export const familyReviewForm = defineForm({
  id: 'family.review',
  version: 1,
  title: both('Melihat kembali bersama', 'Looking back together'),
  fields: {
    better: longText({
      label: both('Yang lebih baik di rumah', 'What is better at home'),
      required: true,
      maxLength: 1000,
    }),
    keep: longText({ label: both('Yang terus dilakukan', 'What to keep doing'), maxLength: 1000 }),
    hard: longText({
      label: both('Kalau sulit lagi, kami akan', 'When it gets hard again, we will'),
      maxLength: 1000,
    }),
    followUpOn: date({ label: both('Bertanya lagi tanggal', 'Asking again on') }),
  },
})
