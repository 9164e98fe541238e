import { writeAnswer } from '../../floors/counselling.ts'
import { must, type Course } from '../course.ts'
import { closeCourse } from '../ends.ts'
import { drawRelations, measure } from '../episode.ts'
import { meet, type ToldSession } from '../sessions.ts'
import { spoke } from '../sheets.ts'
import { advance, answerStep, onTechnique } from '../techniques.ts'
import * as sheets from './sheets.ts'
import { days, week } from './numbers.ts'

/** Ready to go on, a certificate in his own words, two boosters, and somebody who asks again. */
export async function endYard(course: Course): Promise<void> {
  await meet(course, goodbye, finish)
  await closeCourse(course, { last: 156, end: 158 }, sheets.farewell)
  for (const one of boosters) await meet(course, one)
  await measure(course, 248, 'follow_up', 'function-list', days.later)
  await measure(course, 248, 'follow_up', 'wellbeing', week.later)
}

async function finish(course: Course, day: number): Promise<void> {
  await advance(course, day, 'sd', 4)
  await measure(course, day, 'end', 'function-list', days.end)
  await measure(course, day, 'end', 'wellbeing', week.end)
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
          answers: { days: [course.dayAt(186), course.dayAt(246)] },
        }),
        'the boosters are set',
      ),
    { minutes: 20 },
  )
  await advance(course, day, 'sd')
}

const five = [5, 5, 5, 5, 5] as const
const goodbye: ToldSession = {
  day: 156,
  minutes: 50,
  sheet: spoke(8, 15, five, five),
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
}

const boosters: readonly ToldSession[] = [
  {
    day: 188,
    kind: 'booster',
    sheet: spoke(8, 20, five, five),
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
    sheet: spoke(9, 10, five, five),
    goals: [10, 9, 9],
    note: {
      done: 'Penguatan kedua, di teras, sesudah asar.',
      progress: 'Tidak ada langkah yang hilang.',
      change: 'Lupa membawa kartu tangganya, dan tidak mencarinya.',
      lesson: 'Tidak dicari lagi adalah tanda yang baik.',
    },
    next: 'ending',
  },
]
