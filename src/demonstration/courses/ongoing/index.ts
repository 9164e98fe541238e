import { aboutMeForm, moveRun, reviewForm } from '../../floors/counselling.ts'
import { corridorCases } from '../../story/cases/corridor.ts'
import { answerAlerts } from '../alerts.ts'
import { noteAtHome } from '../between.ts'
import { must, type Course } from '../course.ts'
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
import { breathe, buildLadder } from '../exposures.ts'
import { lookAtPlan, planSafety } from '../safety-lines.ts'
import { meet } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import { advance, answerStep, chooseTechnique, commit, onTechnique } from '../techniques.ts'
import type { ToldCourse } from '../told-course.ts'
import { writeIncident } from './incident.ts'
import { canteenLadder } from './ladder.ts'
import { meetings } from './meetings.ts'
import { firstLines, laterLines, looks } from './plan.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'

const file = must(
  corridorCases.find((one) => one.key === 'raka'),
  'Raka has a file',
)

/** A boy whose bullying goes on: the safety plan first, practice locked, help stepped up. Still under way. */
export const ongoing: ToldCourse = {
  file,
  shows: 'Anak 13 tahun yang masih dirundung: rencana aman dulu, latihan terkunci',
  tell: async (course) => {
    await begin(course, 2, 'individual')
    await prepare(course, 3, sheets.preparation)
    await goOn(course, 3, 8)
    await meet(course, meetings.first, (at, day) => planSafety(at, day, firstLines))
    const words = await course.giveDoor(4, 'client', 'Raka')
    await understand(course)
    await drawSteps(course)
    await meet(course, meetings.again, itHappenedAgain)
    await meet(course, meetings.steppedUp, stepUp)
    await answerAlerts(
      course,
      38,
      'safetyPlan',
      'Gerbang belakang ditutup dan jam pulang dipisah; wakil kepala sekolah menyanggupi hari itu juga.',
    )
    await writeAtHome(course)
    return [words]
  },
}

async function understand(course: Course): Promise<void> {
  await fill(course, 3, aboutMeForm, sheets.aboutMe, 48)
  await meet(course, meetings.second, assessTogether)
  await answerAlerts(
    course,
    10,
    'safetyPlan',
    'Rencana aman dilihat bersama; Bu Endah dihubungi hari itu, guru piket berdiri di lorong mulai besok.',
  )
  await meet(course, meetings.third, agree)
}

async function assessTogether(course: Course, day: number): Promise<void> {
  await lookAtPlan(course, day, looks.second, 17)
  await assess(course, day, sheets.assessment)
  await measure(course, day, 'start', 'incident-frequency', {
    hit: '2',
    mocked: '3',
    excluded: '1',
    rumours: '1',
    things: '2',
    threatened: '1',
    online: '1',
    sexual: '0',
  })
  await measure(course, day, 'start', 'school-days', { absent: 3, left: 1, feel: '2' })
  await drawRelations(course, day, sheets.relations)
  await goOn(course, day, 40)
}

async function agree(course: Course, day: number): Promise<void> {
  await lookAtPlan(course, day, looks.third, 24)
  await setGoals(course, day, [
    {
      words: 'Membeli risol sendiri di kantin.',
      domain: 'participation',
      sign: 'Makan di meja tengah',
      now: 2,
      reviewDay: 38,
    },
    {
      words: 'Berangkat sekolah tanpa sakit perut.',
      domain: 'school',
      sign: 'Lima hari berturut-turut',
      now: 3,
      reviewDay: 38,
    },
  ])
  await signGoals(course, day, [
    { signer: 'client', means: 'finger', name: 'Raka', strokes: fingerStrokes },
    { signer: 'counsellor', means: 'account', name: 'Dimas Contoh' },
  ])
  await goOn(course, day, 35)
  await enterPhase(course, day, 'exploration', say.exploring)
}

/** In two calm weeks a ladder was begun. */
async function drawSteps(course: Course): Promise<void> {
  await chooseTechnique(course, 18, 'sd', {
    reason: 'Sepuluh hari tanpa kejadian. Raka ingin ke kantin lagi; langkahnya kecil dan boleh berhenti.',
    alternatives: ['none'],
    clientSays: 'agrees_with_change',
  })
  await answerStep(course, 18, 'sd', 'focus', sheets.focus)
  await advance(course, 18, 'sd')
  await meet(course, meetings.fourth, beginSteps)
}

async function beginSteps(course: Course, day: number): Promise<void> {
  await lookAtPlan(course, day, looks.fourth, 31)
  await answerStep(course, day, 'sd', 'commit', sheets.commitment, { minutes: 4 })
  await commit(course, day, 'sd', [
    { signer: 'client', means: 'finger', name: 'Raka', strokes: fingerStrokes },
    { signer: 'guardian', means: 'spoken', name: 'Ibu Marni', note: 'Dibacakan di ruang tunggu.' },
  ])
  await advance(course, day, 'sd', 24)
  for (const [at, numbers] of sheets.calming.entries()) await breathe(course, day, numbers, 4, 25 + at * 5)
  await advance(course, day, 'sd', 36)
  await buildLadder(course, day, canteenLadder)
  await fill(course, day, reviewForm, sheets.fourthReview, 40)
  await measure(course, day, 'review', 'incident-frequency', {
    hit: '0',
    mocked: '1',
    excluded: '0',
    rumours: '0',
    things: '0',
    threatened: '0',
    online: '0',
    sexual: '0',
  })
}

/** The gate holds, and nobody lets it pass: what was promised by adults is mended first. */
async function itHappenedAgain(course: Course, day: number): Promise<void> {
  await writeIncident(course, day)
  await planSafety(course, day, laterLines)
  await lookAtPlan(course, day, looks.again, 38)
}

async function stepUp(course: Course, day: number): Promise<void> {
  await lookAtPlan(course, day, looks.steppedUp, 52)
  await fill(course, day, reviewForm, sheets.steppedUp, 30)
  await measure(course, day, 'review', 'incident-frequency', {
    hit: '1',
    mocked: '2',
    excluded: '1',
    rumours: '1',
    things: '0',
    threatened: '2',
    online: '1',
    sexual: '0',
  })
}

async function writeAtHome(course: Course): Promise<void> {
  await onTechnique(course, 39, 'sd', async ({ scope, book, technique }) =>
    must((await moveRun(scope, book, technique)) === 'held', 'practice stays locked while it goes on'),
  )
  await noteAtHome(course, 25, 'breathing', { sudsBefore: 50, sudsAfter: 30, minutes: 3 })
  await noteAtHome(course, 39, 'diary', {
    text: 'Ayah antar sampai gerbang. Aku pura-pura biasa.',
    mood: 5,
    did: 'Masuk lewat depan',
    style: 'left',
  })
  await noteAtHome(course, 41, 'win', { text: 'Makan risol. Naya yang beli, tapi aku yang pilih.' })
  // Written just now: it stands for a person today, and nobody is late for it.
  await noteAtHome(
    course,
    45,
    'diary',
    {
      worse: 'Ada pesan dari nomor tak dikenal: lihat saja nanti',
      did: 'Kusimpan, kutunjukkan ke Ibu',
      mood: 3,
      adultTold: 'yes',
    },
    { wantsHelp: true },
  )
}
