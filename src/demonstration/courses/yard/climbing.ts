import { formulationForm, reviewForm } from '../../floors/counselling.ts'
import type { Course } from '../course.ts'
import { enterPhase, fill, measure } from '../episode.ts'
import { breathe, buildLadder, practiceLasts, practise } from '../exposures.ts'
import { meet, missed } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import { advance, answerStep, chooseTechnique, commit } from '../techniques.ts'
import { lightTheStairs, lockedStep, reviewTheDarkStairs } from './stairs.ts'
import { ladder } from './ladder.ts'
import { climbs, type Climb } from './climbs.ts'
import { relaxing } from './meetings.ts'
import { days, week } from './numbers.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'

/** Why this way, the contract, breathing until it holds, twelve steps, and climbing them with honest setbacks. */
export async function climbYard(course: Course): Promise<void> {
  await meet(course, relaxing.agreeing, agree)
  await meet(course, relaxing.breathing, (at, day) => breathe(at, day, [70, 45], 6))
  await meet(course, relaxing.mastered, calmDown)
  await meet(course, relaxing.building, build)
  for (const climb of climbs.slice(0, 5)) await climbOnce(course, climb)
  await missed(course, 86)
  await lightTheStairs(course, 97)
  for (const climb of climbs.slice(5)) await climbOnce(course, climb)
}

async function calmDown(course: Course, day: number): Promise<void> {
  await breathe(course, day, [60, 20], 6)
  await breathe(course, day, [45, 15], 6, 25)
  await advance(course, day, 'sd')
}

async function build(course: Course, day: number): Promise<void> {
  await buildLadder(course, day, ladder)
  await buildLadder(course, day, [lockedStep])
  await reviewTheDarkStairs(course, day)
  await advance(course, day, 'sd')
}

async function climbOnce(course: Course, told: Climb): Promise<void> {
  const { steps, evaluation, review, ...session } = told
  await meet(course, session, async (at, day) => {
    let minute = 8
    for (const step of steps) {
      await practise(at, day, minute, step)
      minute += practiceLasts(step) + 0.5
    }
    await answerStep(at, day, 'sd', 'evaluation', evaluation, { minutes: 42 })
    if (!review) return
    await fill(at, day, reviewForm, review, 43)
    await lookAt(at, day, 'eighth')
  })
}

async function agree(course: Course, day: number): Promise<void> {
  await fill(course, day, formulationForm, sheets.formulation, 4)
  await chooseTechnique(course, day, 'sd', {
    reason:
      'Halaman sudah aman, takutnya tertinggal. Zaki ingin kembali pelan-pelan dan bisa memberi angka pada takutnya.',
    alternatives: ['none', 'assertive'],
    clientSays: 'agrees',
  })
  await answerStep(course, day, 'sd', 'focus', sheets.focus)
  await advance(course, day, 'sd', 14)
  await answerStep(
    course,
    day,
    'sd',
    'commit',
    {
      rationaleGiven: 'yes',
      ownWords:
        'Seperti latihan kiper: mulai dari bola pelan dulu. Badan belajar bahwa bolanya bisa ditangkap.',
      stopSignal: 'Tangan terangkat',
      motivation: 8,
    },
    { minutes: 16 },
  )
  await answerStep(
    course,
    day,
    'sd',
    'rewards',
    {
      rewards: [
        { what: 'Teh panas dari dapur', for: 'starting' },
        { what: 'Sepuluh menit menirukan burung', for: 'staying' },
      ],
      most: 1,
      guardianAgrees: 'yes',
    },
    { minutes: 18 },
  )
  await commit(course, day, 'sd', [
    { signer: 'client', means: 'finger', name: 'Zaki', strokes: fingerStrokes },
    {
      signer: 'guardian',
      means: 'spoken',
      name: 'Ibu Rosna',
      note: 'Dibacakan lewat telepon dengan Zaki di sebelah.',
    },
    { signer: 'counsellor', means: 'account', name: 'Dimas Contoh' },
  ])
  await advance(course, day, 'sd', 30)
  await enterPhase(course, day, 'change', say.changing)
  await fill(course, day, reviewForm, sheets.fourthReview, 36)
  await lookAt(course, day, 'fourth')
}

async function lookAt(course: Course, day: number, review: 'fourth' | 'eighth'): Promise<void> {
  await measure(course, day, 'review', 'function-list', days[review])
  await measure(course, day, 'review', 'wellbeing', week[review])
}
