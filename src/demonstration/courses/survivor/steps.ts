import { formulationForm, reviewForm } from '../../floors/counselling.ts'
import { assess, drawRelations, enterPhase, fill, goOn, setGoals, signGoals } from '../episode.ts'
import type { During } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import { advance, answerStep, chooseTechnique } from '../techniques.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'

const id = 'cbt'

export const assessTogether: During = async (course, day) => {
  await assess(course, day, sheets.assessment)
  await drawRelations(course, day, [
    ['Wening', 'family', 5, 'supports'],
    ['Pengajian', 'community', 3, 'supports'],
    ['Teman kerja lama', 'friend', 1, 'broken'],
    ['Atasan lama', 'community', 1, 'unsafe'],
  ])
  await goOn(course, day, 40)
}

export const agree: During = async (course, day) => {
  await setGoals(course, day, [
    {
      words: 'Bekerja lagi, paruh waktu dulu.',
      domain: 'participation',
      sign: 'Tiga lamaran',
      now: 2,
      reviewDay: 80,
    },
    {
      words: 'Bicara satu kali dalam rapat.',
      domain: 'participation',
      sign: 'Satu kalimat, sampai selesai',
      now: 1,
      reviewDay: 80,
    },
    { words: 'Tidur sampai subuh.', domain: 'self', sign: 'Empat malam seminggu', now: 3, reviewDay: 80 },
  ])
  await signGoals(course, day, [
    { signer: 'client', means: 'finger', name: 'Rahayu', strokes: fingerStrokes },
  ])
  await goOn(course, day, 30)
  await enterPhase(course, day, 'exploration', say.exploring)
  await fill(course, day, formulationForm, sheets.formulation, 32)
}

export const beginWork: During = async (course, day) => {
  await chooseTechnique(course, day, id, {
    reason: 'Ia ingin memahami hubungan pikiran, badan, dan tindakan, dan menyukai hal yang bisa dihitung.',
    alternatives: ['ipc', 'none'],
    clientSays: 'agrees',
  })
  for (const comfort of [3, 4]) await answerStep(course, day, id, 'comfort', { explained: 'yes', comfort })
  await advance(course, day, id, 14)
  await answerStep(
    course,
    day,
    id,
    'formulation',
    {
      situation: 'Telepon berdering',
      thought: 'Saya akan dipermalukan',
      feeling: 'Takut',
      body: 'Tangan dingin',
      action: 'Tidak mengangkat',
      ownWords: 'Badan saya kembali ke ruang rapat setiap kali ada yang memanggil.',
      agreed: 'yes',
      mood: 4,
    },
    { minutes: 16 },
  )
  await answerStep(
    course,
    day,
    id,
    'coping',
    { when: 'before', talk: 1, calm: 1, solve: 3, kind: 0, leave: 3, joy: 1 },
    { minutes: 18 },
  )
  await advance(course, day, id, 20)
  await enterPhase(course, day, 'change', say.changing)
  await fill(course, day, reviewForm, sheets.fourthReview, 36)
}

export const planTheWeek: During = (course, day) =>
  answerStep(course, day, id, 'week', {
    plan: 'Satu kartu pikiran, satu telepon',
    when: 'Pagi, di teras',
    went: 'Dua telepon',
    learned: 'Suara saya biasa saja',
    proud: 'Telepon bank',
  })

export const lookBackHalfway: During = async (course, day) => {
  await fill(course, day, reviewForm, sheets.eighthReview)
}

export const sayGoodbye: During = async (course, day) => {
  await answerStep(course, day, id, 'coping', {
    when: 'after',
    talk: 3,
    calm: 3,
    solve: 4,
    kind: 2,
    leave: 3,
    joy: 3,
  })
  await advance(course, day, id, 25)
  await drawRelations(course, day, [
    ['Wening', 'family', 5, 'supports'],
    ['Pengajian', 'community', 4, 'supports'],
    ['Teman koperasi', 'friend', 3, 'supports'],
    ['Atasan lama', 'community', 1, 'broken', 'Tidak dipikirkan setiap hari lagi'],
  ])
}
