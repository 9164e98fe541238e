import { readPeople } from '../../floors/cases.ts'
import { aboutMeForm, reviewForm } from '../../floors/counselling.ts'
import { noteAtHome } from '../between.ts'
import { must, type Course } from '../course.ts'
import { closeCourse } from '../ends.ts'
import {
  assess,
  begin,
  drawRelations,
  enterPhase,
  fill,
  goOn,
  measure,
  prepare,
  setGoals,
  signGoals,
} from '../episode.ts'
import { meet } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import { advance, answerStep, chooseTechnique } from '../techniques.ts'
import type { ToldCourse } from '../told-course.ts'
import { familyFile } from './file.ts'
import { meetings } from './meetings.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'

const id = 'family'

/** A family: everybody heard alone before anybody sits together; a mother has a place of her own. */
export const family: ToldCourse = {
  file: familyFile,
  shows: 'Satu keluarga: masing-masing didengar sendiri, lalu duduk bersama',
  tell: async (course) => {
    await hearEachAlone(course)
    const words = await giveMotherADoor(course)
    await sitTogether(course)
    await lookBack(course)
    return [words]
  },
}

async function giveMotherADoor(course: Course) {
  const mother = await course.onFile(11, async ({ scope, file }) =>
    must(
      (await readPeople(scope, file)).find((one) => one.relation === 'mother'),
      'a mother',
    ),
  )
  const words = await course.giveDoor(11, 'caregiver', 'Ibu Yuli', mother.id)
  await noteAtHome(
    course,
    12,
    'task',
    { text: 'Telur dadar bersama. Ia cerita soal semut di kelas.' },
    { audience: 'caregiver' },
  )
  await noteAtHome(
    course,
    38,
    'note',
    { text: 'Motor rusak. Saya berteriak, lalu minta maaf.' },
    { audience: 'caregiver' },
  )
  return words
}

async function hearEachAlone(course: Course): Promise<void> {
  await begin(course, 3, 'family')
  await prepare(course, 3, sheets.preparation)
  await goOn(course, 3)
  await meet(course, meetings.alone, understand)
  await meet(course, meetings.mother)
  await meet(course, meetings.father)
  await meet(course, meetings.goals, agree)
  await chooseTechnique(course, 12, id, {
    reason:
      'Damar ingin keluarganya ikut. Setiap orang sudah ditemui sendirian; tidak ada kekerasan dan tidak ada yang takut.',
    alternatives: ['cbt', 'none'],
    clientSays: 'agrees',
  })
  for (const screen of sheets.screens) await answerStep(course, 12, id, 'screen', screen)
  await advance(course, 12, id)
}

async function understand(course: Course, day: number): Promise<void> {
  await fill(course, day, aboutMeForm, sheets.aboutMe)
  await assess(course, day, sheets.assessment)
  await measure(course, day, 'start', 'wellbeing', sheets.wellbeing.start)
  await drawRelations(course, day, sheets.before)
  await goOn(course, day, 40)
}

async function agree(course: Course, day: number): Promise<void> {
  await setGoals(course, day, [
    {
      words: 'Makan malam tanpa suara keras.',
      domain: 'relation',
      sign: 'Empat malam seminggu',
      now: 2,
      reviewDay: 45,
    },
    {
      words: 'Aku cerita kalau ada apa-apa di jalan.',
      domain: 'relation',
      sign: 'Hari itu juga',
      now: 3,
      reviewDay: 45,
    },
  ])
  await signGoals(course, day, [
    { signer: 'client', means: 'finger', name: 'Damar', strokes: fingerStrokes },
    { signer: 'guardian', means: 'finger', name: 'Yuli Dongeng', strokes: fingerStrokes },
  ])
  await goOn(course, day, 40)
  await enterPhase(course, day, 'exploration', say.exploring)
  await fill(course, day, reviewForm, sheets.fourthReview, 42)
}

async function sitTogether(course: Course): Promise<void> {
  await meet(course, meetings.joint, draw)
  await meet(course, meetings.pattern, practise)
  await meet(course, meetings.review, async (at, day) => {
    await fill(at, day, reviewForm, sheets.laterReview, 30)
    await measure(at, day, 'review', 'wellbeing', sheets.wellbeing.halfway)
  })
  await meet(course, meetings.support, learnToListen)
}

async function draw(course: Course, day: number): Promise<void> {
  await answerStep(course, day, id, 'map', sheets.map)
  await answerStep(course, day, id, 'wishes', sheets.wishes)
  for (const climate of sheets.climate.first) await answerStep(course, day, id, 'climate', climate)
  await advance(course, day, id)
}

async function practise(course: Course, day: number): Promise<void> {
  await answerStep(course, day, id, 'pattern', sheets.pattern)
  await answerStep(course, day, id, 'listen', sheets.listening)
  await answerStep(course, day, id, 'rules', sheets.rules)
  await advance(course, day, id)
  await enterPhase(course, day, 'change', say.changing)
}

async function learnToListen(course: Course, day: number): Promise<void> {
  await answerStep(course, day, id, 'parenting', {
    practised: ['believe', 'no_blame', 'calm_first', 'ten_minutes', 'school'],
    next: 'Sepuluh menit sehari, bergantian.',
  })
  await answerStep(course, day, id, 'summary', {
    summary:
      'Damar dicegat di jalan pulang sejak awal tahun. Sekarang ada yang berjaga. Ia ingin didengar dulu sebelum dinasihati.',
    childAgrees: 'yes',
  })
  await advance(course, day, id)
  await fill(course, day, reviewForm, sheets.eighthReview, 50)
  await measure(course, day, 'review', 'wellbeing', sheets.wellbeing.eighth)
}

async function lookBack(course: Course): Promise<void> {
  await meet(course, meetings.last, sayGoodbye)
  await closeCourse(course, { last: 94, end: 95 }, sheets.farewell)
  await measure(course, 130, 'follow_up', 'wellbeing', sheets.wellbeing.later)
}

async function sayGoodbye(course: Course, day: number): Promise<void> {
  for (const climate of sheets.climate.last) await answerStep(course, day, id, 'climate', climate)
  await answerStep(course, day, id, 'review', {
    better: 'Makan malam. Berhenti di tengah. Damar bercerita.',
    keep: 'Sepuluh menit sehari; uang dibahas Minggu pagi.',
    hard: 'Berhenti, minum, lima belas menit. Lalu telepon Bu Wulan kalau berulang.',
    followUpOn: course.dayAt(124),
  })
  await advance(course, day, id)
  await measure(course, day, 'end', 'wellbeing', sheets.wellbeing.end)
  await drawRelations(course, day, sheets.after)
}
