import { reviewForm } from '../../floors/counselling.ts'
import { noteAtHome, rateAtHome } from '../between.ts'
import type { Course } from '../course.ts'
import { enterPhase, fill, measure } from '../episode.ts'
import { meet } from '../sessions.ts'
import { advance, answerStep, chooseTechnique } from '../techniques.ts'
import { drill, logTrying, rolePlay, tryForReal } from '../training.ts'
import { meetings } from './meetings.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'

const id = 'assertive'

/** What for, the hard moments, the cards, the sentence. */
export async function learn(course: Course): Promise<void> {
  await meet(course, meetings.fourth, beginTraining)
  await meet(course, meetings.cards, (at, day) => drill(at, day, 12, 'remaja', [1, 4, 9]))
  await meet(course, meetings.cardsAgain, secondCards)
  await meet(course, meetings.script, buildSentence)
}

/** Rehearsed, then tried with somebody friendly, with an adult who knows. */
export async function live(course: Course): Promise<void> {
  await meet(course, meetings.rehearsal, rehearse)
  for (const [day, log] of sheets.logs) await logTrying(course, day, { on: course.dayAt(day), ...log })
  await noteAtHome(course, 58, 'diary', {
    place: 'Rumah sepupu',
    did: 'Bilang Kamis saja',
    style: 'assertive',
    result: 'Oke katanya',
    mood: 7,
  })
  await noteAtHome(course, 60, 'mood', { mood: 4 })
  await noteAtHome(course, 66, 'win', { text: 'Keluar grup tanpa rasa bersalah.' })
  await rateAtHome(course, 66, 1, 6)
  await meet(course, meetings.afterTrying, (at, day) => advance(at, day, id))
}

async function beginTraining(course: Course, day: number): Promise<void> {
  await chooseTechnique(course, day, id, {
    reason: 'Ejekannya lisan dan daring, orang dewasa sudah bertindak, dan Runa ingin suaranya kembali.',
    alternatives: ['cbt', 'ipc', 'none'],
    clientSays: 'agrees',
  })
  await answerStep(course, day, id, 'purpose', {
    explained: 'yes',
    ownWords: 'Bukan supaya mereka berhenti. Supaya suaraku tidak ikut hilang.',
    aim: 'Bilang yang kumau sampai selesai',
  })
  await answerStep(course, day, id, 'indicators', {
    distress: 7,
    speaks: 3,
    assertive: 3,
    outlook: 4,
    relief: 3,
  })
  await answerStep(course, day, id, 'parents', {
    safe: 'yes',
    involved: 'yes',
    tasks: ['listen', 'no_blame', 'school'],
    note: 'Ibu menahan diri tidak membalas komentar.',
  })
  await advance(course, day, id, 20)
  await answerStep(course, day, id, 'situations', sheets.situations, { minutes: 25 })
  await advance(course, day, id, 30)
  await fill(course, day, reviewForm, sheets.fourthReview, 32)
  await measure(course, day, 'review', 'wellbeing', {
    laugh: '2',
    calm: '1',
    rest: '1',
    someone: '3',
    hope: '2',
  })
  await enterPhase(course, day, 'change', say.changing)
}

async function secondCards(course: Course, day: number): Promise<void> {
  await drill(course, day, 8, 'remaja', [5])
  await drill(course, day, 22, 'remaja', [2, 11])
  await answerStep(
    course,
    day,
    id,
    'rights',
    {
      rights: ['say_no', 'ask_help', 'leave', 'change_mind', 'safety_first'],
      ownWords: 'Aku boleh pergi.',
    },
    { minutes: 36 },
  )
  await advance(course, day, id, 40)
}

async function buildSentence(course: Course, day: number): Promise<void> {
  await answerStep(course, day, id, 'script', sheets.script)
  await advance(course, day, id, 16)
  await rolePlay(course, day, 22, {
    situation: 'Foto diminta untuk candaan',
    worker: { posture: 2, volume: 1, calmTone: 3, clearRequest: 2, respectsOther: 3, endsSafely: 3 },
    client: { posture: 1, volume: 1, calmTone: 2, clearRequest: 1 },
    strength: 'Nadanya tenang dari awal.',
    change: 'Suara sampai kata terakhir.',
  })
  await rolePlay(course, day, 34, {
    situation: 'Foto diminta untuk candaan',
    worker: { posture: 3, volume: 2, calmTone: 3, clearRequest: 3, respectsOther: 4, endsSafely: 3 },
    client: { posture: 2, volume: 2, calmTone: 3, clearRequest: 2 },
    strength: 'Kalimatnya selesai.',
    change: 'Ulangi sekali, tanpa menjelaskan.',
  })
}

async function rehearse(course: Course, day: number): Promise<void> {
  await rolePlay(course, day, 8, {
    situation: 'Dipotong ketika bertanya',
    worker: { posture: 3, volume: 3, calmTone: 4, clearRequest: 3, sticksToPoint: 3, endsSafely: 4 },
    client: { posture: 3, volume: 3, clearRequest: 3 },
    strength: 'Menunggu, lalu melanjutkan kalimatnya.',
    change: 'Tidak perlu minta maaf dulu.',
  })
  await rolePlay(course, day, 18, {
    situation: 'Foto diminta untuk candaan',
    worker: { posture: 4, volume: 3, calmTone: 4, clearRequest: 4, sticksToPoint: 4, endsSafely: 4 },
    client: { posture: 3, volume: 3, clearRequest: 4 },
    strength: 'Pendek dan jelas.',
    change: 'Sudah cukup.',
  })
  await advance(course, day, id, 28)
  await tryForReal(
    course,
    day,
    {
      situation: '1',
      what: 'Bilang tidak pada jadwal jahit yang bentrok',
      withWhom: 'Kakak sepupu',
      threat: 'no',
      contact: 'no',
      adultPlan: 'yes',
      adult: 'Bu Wati, di ruang busana',
      leaveAndTell: 'yes',
      wants: 'yes',
      dueOn: course.dayAt(67),
    },
    'Satu kalimat. Kalau tidak enak, pergi dan bilang Bu Wati.',
  )
  await fill(course, day, reviewForm, sheets.eighthReview, 40)
  await measure(course, day, 'review', 'wellbeing', {
    laugh: '2',
    calm: '2',
    rest: '1',
    someone: '3',
    hope: '3',
  })
}
