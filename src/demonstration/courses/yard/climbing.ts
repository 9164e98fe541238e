import { addPractice } from '../../floors/counselling.ts'
import type { Course } from '../course.ts'
import { buildLadder, practise } from '../exposures.ts'
import { meet, missed } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import { advance, answerStep, chooseTechnique, commit, onTechnique } from '../techniques.ts'
import { lightTheStairs, lockedStep, reviewTheDarkStairs } from './stairs.ts'
import { ladder } from './ladder.ts'
import { climbs, type Climb } from './climbs.ts'
import { relaxing } from './meetings.ts'
import * as sheets from './sheets.ts'

/** Why this way, the contract, breathing until it holds, twelve steps, and climbing them with honest setbacks. */
export async function climbYard(course: Course): Promise<void> {
  await meet(course, { ...relaxing.agreeing, during: (day) => agree(course, day) })
  await meet(course, { ...relaxing.breathing, during: (day) => breathe(course, day, [70, 45]) })
  await meet(course, {
    ...relaxing.mastered,
    during: async (day) => {
      await breathe(course, day, [60, 20])
      await breathe(course, day, [45, 15], 25)
      await advance(course, day, 'sd')
    },
  })
  await meet(course, {
    ...relaxing.building,
    during: async (day) => {
      await buildLadder(course, day, ladder)
      await buildLadder(course, day, [lockedStep])
      await reviewTheDarkStairs(course, day)
      await advance(course, day, 'sd')
    },
  })
  for (const climb of climbs.slice(0, 5)) await climbOnce(course, climb)
  await missed(course, 86)
  await lightTheStairs(course, 97)
  for (const climb of climbs.slice(5)) await climbOnce(course, climb)
  await advance(course, 142, 'sd', 55)
}

async function climbOnce(course: Course, { steps, evaluation, ...session }: Climb): Promise<void> {
  await meet(course, {
    minutes: 60,
    ...session,
    during: async (day) => {
      for (const [at, step] of steps.entries()) await practise(course, day, 12 + at * 16, step)
      await answerStep(course, day, 'sd', 'evaluation', evaluation, { minutes: 52 })
    },
  })
}

async function agree(course: Course, day: number): Promise<void> {
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
    { signer: 'counsellor', means: 'account', name: 'Dimas Contoh' },
  ])
  await advance(course, day, 'sd', 30)
}

function breathe(
  course: Course,
  day: number,
  [before, after]: readonly [number, number],
  minutes = 15,
): Promise<void> {
  return onTechnique(
    course,
    day,
    'sd',
    async ({ scope, book, technique }) => {
      await addPractice(scope, book, technique.run.id, 'relaxation', {
        method: 'breathing',
        before,
        after,
        minutes: 6,
        where: 'session',
      })
    },
    { minutes },
  )
}
