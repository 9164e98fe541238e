import { readPeople } from '../../floors/cases.ts'
import { aboutMeForm, reviewForm } from '../../floors/counselling.ts'
import { noteAtHome } from '../between.ts'
import { must, type Course } from '../course.ts'
import { endFile, promiseToAsk } from '../ends.ts'
import {
  assess,
  begin,
  drawRelations,
  ending,
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
  await meet(course, {
    ...meetings.alone,
    during: async (day) => {
      await fill(course, day, aboutMeForm, sheets.aboutMe)
      await assess(course, day, sheets.assessment)
      await measure(course, day, 'start', 'wellbeing', {
        laugh: '2',
        calm: '1',
        rest: '2',
        someone: '2',
        hope: '2',
      })
      await drawRelations(course, day, sheets.before)
      await goOn(course, day, 40)
    },
  })
  await meet(course, meetings.mother)
  await meet(course, meetings.father)
  await setGoals(course, 11, [
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
  await signGoals(course, 11, [
    { signer: 'client', means: 'finger', name: 'Damar', strokes: fingerStrokes },
    { signer: 'guardian', means: 'finger', name: 'Yuli Dongeng', strokes: fingerStrokes },
  ])
  await goOn(course, 11, 40)
  await chooseTechnique(course, 11, id, {
    reason:
      'Damar ingin keluarganya ikut. Setiap orang sudah ditemui sendirian; tidak ada kekerasan dan tidak ada yang takut.',
    alternatives: ['cbt', 'none'],
    clientSays: 'agrees',
  })
  for (const screen of sheets.screens) await answerStep(course, 11, id, 'screen', screen, { minutes: 42 })
  await advance(course, 11, id, 45)
}

async function sitTogether(course: Course): Promise<void> {
  await meet(course, {
    ...meetings.joint,
    during: async (day) => {
      await answerStep(course, day, id, 'map', sheets.map)
      await answerStep(course, day, id, 'wishes', sheets.wishes)
      for (const climate of sheets.climate.first) await answerStep(course, day, id, 'climate', climate)
      await advance(course, day, id)
    },
  })
  await meet(course, {
    ...meetings.pattern,
    during: async (day) => {
      await answerStep(course, day, id, 'pattern', sheets.pattern)
      await answerStep(course, day, id, 'listen', sheets.listening)
      await answerStep(course, day, id, 'rules', sheets.rules)
      await advance(course, day, id)
    },
  })
  await meet(course, {
    ...meetings.review,
    during: (day) => fill(course, day, reviewForm, sheets.fourthReview, 30),
  })
  await meet(course, {
    ...meetings.support,
    during: async (day) => {
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
    },
  })
}

async function lookBack(course: Course): Promise<void> {
  await meet(course, {
    ...meetings.last,
    during: async (day) => {
      await answerStep(course, day, id, 'review', {
        better: 'Makan malam. Berhenti di tengah. Damar bercerita.',
        keep: 'Sepuluh menit sehari; uang dibahas Minggu pagi.',
        hard: 'Berhenti, minum, lima belas menit. Lalu telepon Bu Wulan kalau berulang.',
        followUpOn: course.dayAt(124),
      })
      await advance(course, day, id)
      await measure(course, day, 'end', 'wellbeing', {
        laugh: '4',
        calm: '3',
        rest: '3',
        someone: '4',
        hope: '4',
      })
      await drawRelations(course, day, sheets.after)
    },
  })
  await goOn(course, 94, 55)
  await ending(course, 95, sheets.end, sheets.maintenance)
  await promiseToAsk(course, 95, 'bullying')
  await goOn(course, 95, 50)
  await endFile(course, {
    day: 96,
    clientView: '“Rumahku sekarang bisa dengar.”',
    reflection: 'Menemui Ayah pukul tujuh malam mengubah segalanya.',
    heard: [
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
      { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Rani yang mengangkat telepon.' },
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    ],
  })
}
