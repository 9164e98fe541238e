import { writeAnswer } from '../../floors/counselling.ts'
import { must, type Course } from '../course.ts'
import { endFile, promiseToAsk } from '../ends.ts'
import { drawRelations, ending, goOn, measure } from '../episode.ts'
import { five, meet } from '../sessions.ts'
import { advance, answerStep, onTechnique } from '../techniques.ts'
import * as sheets from './sheets.ts'

/** Ready to go on, a certificate in his own words, two boosters, and somebody who asks again. */
export async function endYard(course: Course): Promise<void> {
  await meet(course, { ...farewell, during: (day) => finish(course, day) })
  await goOn(course, 156, 55)
  await ending(course, 158, sheets.end, sheets.maintenance)
  await promiseToAsk(course, 158, 'bullying')
  await goOn(course, 158, 50)
  await endFile(course, {
    day: 159,
    clientView: '“Halaman itu halaman lagi.”',
    reflection: 'Yang paling menolong: berhenti sungguhan ketika tangannya terangkat.',
    heard: [
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
      {
        status: 'reached',
        safe: 'yes',
        happenedAgain: 'no',
        note: 'Menjaga gawang pada pertandingan antarkamar.',
      },
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    ],
  })
  for (const one of boosters) await meet(course, one)
}

async function finish(course: Course, day: number): Promise<void> {
  await measure(course, day, 'end', 'function-list', {
    sleep: '0',
    eat: '0',
    wash: '0',
    learn: '0',
    home: '0',
    friends: '0',
    out: '1',
    worship: '0',
  })
  await measure(course, day, 'end', 'wellbeing', {
    laugh: '4',
    calm: '3',
    rest: '3',
    someone: '4',
    hope: '4',
  })
  await measure(course, day, 'end', 'service-experience', {
    easy: '4',
    heard: '5',
    explained: '5',
    say: '5',
    private: '5',
    helped: '5',
  })
  await drawRelations(course, day, [
    ['Ibu', 'family', 5, 'supports'],
    ['Ilyas', 'friend', 5, 'supports', 'Bek tengah sekarang'],
    ['Ustaz Anwar', 'school', 5, 'supports'],
    ['Tim bola', 'friend', 4, 'supports'],
    ['Adik kamar', 'friend', 3, 'supports'],
  ])
  await answerStep(course, day, 'sd', 'ending', sheets.ready)
  await onTechnique(
    course,
    day,
    'sd',
    async ({ scope, book, technique }) =>
      must(
        await writeAnswer(scope, book, book.episode, {
          form: { id: 'sd.boosters', version: 1 },
          as: 'boosters',
          runId: technique.run.id,
          shared: false,
          seen: 0,
          answers: { days: [course.dayAt(186), course.dayAt(246)].join(', ') },
        }),
        'the boosters are set',
      ),
    { minutes: 20 },
  )
  await advance(course, day, 'sd')
}

const calm = {
  safetyAsked: 'yes',
  safety: 'safe',
  bullyingGoesOn: 'no',
  path: 'talk',
  teachBack: 'confirmed',
  goOn: 'yes',
} as const
const farewell = {
  day: 156,
  minutes: 50,
  sheet: { ...calm, mood: 8, suds: 15, byClient: five(5, 5, 5, 5, 5), byCounsellor: five(5, 5, 5, 5, 5) },
  goals: [9, 9, 8],
  note: {
    done: 'Melihat tangga dari bawah ke atas. Menulis piagam dengan kata-katanya. Menyepakati dua pertemuan penguatan.',
    quote: '“Takut boleh ikut, asal aku yang jalan.”',
    feelings: ['proud', 'calm'],
    progress: 'Semua langkah lulus; tiga tujuan di atas delapan.',
    change: 'Berpamitan tanpa cemas.',
    lesson: 'Kesepakatan yang dituruti lebih menyembuhkan daripada teknik saya.',
  },
  next: 'ending',
} as const

const boosters = [
  {
    day: 188,
    kind: 'booster',
    sheet: { ...calm, mood: 8, suds: 20, byClient: five(5, 5, 5, 5, 5), byCounsellor: five(5, 5, 5, 5, 5) },
    goals: [9, 8, 8],
    note: {
      done: 'Penguatan pertama. Ada satu malam listrik padam; ia menunggu di teras dengan petugas jaga, lalu menyeberang.',
      quote: '“Aku tidak memutar lewat dapur.”',
      progress: 'Kemunduran kecil dilewati dengan rencananya sendiri.',
      change: 'Mengajari adik kamar napas tekukur.',
      lesson: 'Rencana bila sulit lagi sungguh terpakai.',
    },
    next: 248,
  },
  {
    day: 248,
    kind: 'booster',
    sheet: { ...calm, mood: 9, suds: 10, byClient: five(5, 5, 5, 5, 5), byCounsellor: five(5, 5, 5, 5, 5) },
    goals: [10, 9, 9],
    note: {
      done: 'Penguatan kedua, di teras, sesudah asar.',
      progress: 'Tidak ada langkah yang hilang.',
      change: 'Lupa membawa kartu tangganya, dan tidak mencarinya.',
      lesson: 'Tidak dicari lagi adalah tanda yang baik.',
    },
    next: 'ending',
  },
] as const
