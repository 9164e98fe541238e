import { aboutMeForm, formulationForm } from '../../floors/counselling.ts'
import type { Course } from '../course.ts'
import { answerAlerts } from '../alerts.ts'
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
import { advance, answerStep } from '../techniques.ts'
import type { ToldCourse } from '../told-course.ts'
import { onlineFile } from './file.ts'
import { meetings } from './meetings.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'
import { learn, live } from './training.ts'

/** A girl of sixteen mocked online: assertive training, from its purpose to the closing card. */
export const online: ToldCourse = {
  file: onlineFile,
  shows: 'Remaja 16 tahun yang diejek daring: latihan asertif; satu tujuan belum tercapai, dan itu dikatakan',
  tell: async (course) => {
    await start(course)
    const words = await course.giveDoor(19, 'client', 'Runa')
    await learn(course)
    await live(course)
    await finish(course)
    return [words]
  },
}

async function start(course: Course): Promise<void> {
  await begin(course, 3, 'individual')
  await prepare(course, 3, sheets.preparation)
  await goOn(course, 3)
  await meet(course, meetings.first)
  await fill(course, 4, aboutMeForm, sheets.aboutMe, 40)
  await meet(course, meetings.second, understand)
  await answerAlerts(
    course,
    11,
    'spoke',
    'Ancaman menyebar lagi bila ia melapor: hari itu juga dibicarakan dengan Runa, lalu dengan Bu Wati dan kepala sekolah. Buktinya disimpan di berkas, pembuat stiker dipanggil sekolah tanpa Runa.',
  )
  await meet(course, meetings.third, agree)
}

async function finish(course: Course): Promise<void> {
  await meet(course, meetings.last, sayGoodbye)
  await closeCourse(course, { last: 81, end: 82 }, sheets.farewell)
  await measure(course, 176, 'follow_up', 'wellbeing', {
    laugh: '3',
    calm: '3',
    rest: '2',
    someone: '4',
    hope: '4',
  })
}

async function understand(course: Course, day: number): Promise<void> {
  await assess(course, day, sheets.assessment)
  await measure(course, day, 'start', 'wellbeing', {
    laugh: '1',
    calm: '1',
    rest: '1',
    someone: '2',
    hope: '2',
  })
  await measure(course, day, 'start', 'incident-frequency', {
    hit: '0',
    mocked: '3',
    excluded: '2',
    rumours: '2',
    things: '0',
    threatened: '1',
    online: '3',
    sexual: '0',
  })
  await drawRelations(course, day, sheets.before)
  await goOn(course, day, 42)
}

async function agree(course: Course, day: number): Promise<void> {
  await setGoals(course, day, [
    {
      words: 'Bicara di kelas sampai kalimatku selesai.',
      domain: 'participation',
      sign: 'Bertanya seminggu sekali',
      now: 2,
      reviewDay: 53,
    },
    {
      words: 'Mengunggah karyaku dengan namaku.',
      domain: 'self',
      sign: 'Satu unggahan sebulan',
      now: 1,
      reviewDay: 53,
    },
    {
      words: 'Tidur tanpa memeriksa ponsel.',
      domain: 'self',
      sign: 'Ponsel di meja, bukan di bantal',
      now: 3,
      reviewDay: 53,
    },
  ])
  await signGoals(course, day, [
    { signer: 'client', means: 'finger', name: 'Runa', strokes: fingerStrokes },
    { signer: 'counsellor', means: 'account', name: 'Wulan Contoh' },
  ])
  await goOn(course, day, 35)
  await enterPhase(course, day, 'exploration', say.exploring)
  await fill(course, day, formulationForm, sheets.formulation, 36)
}

async function sayGoodbye(course: Course, day: number): Promise<void> {
  const id = 'assertive'
  await answerStep(course, day, id, 'indicators', {
    distress: 2,
    speaks: 7,
    assertive: 8,
    outlook: 7,
    relief: 8,
    school: 'Bertanya di kelas tiap minggu.',
  })
  await answerStep(course, day, id, 'close', {
    clientReady: 'yes',
    protects: ['notice', 'leave', 'tell', 'say', 'keep_proof'],
    keepUp: 'Satu kalimat jelas seminggu.',
    hard: 'Keluar dulu, simpan bukti, bilang Bu Wati.',
    whom: 'Bu Wati dan Kak Sari',
  })
  await measure(course, day, 'end', 'wellbeing', {
    laugh: '3',
    calm: '3',
    rest: '1',
    someone: '4',
    hope: '4',
  })
  await measure(course, day, 'end', 'incident-frequency', {
    hit: '0',
    mocked: '1',
    excluded: '0',
    rumours: '0',
    things: '0',
    threatened: '0',
    online: '1',
    sexual: '0',
  })
  await drawRelations(course, day, sheets.after)
  await advance(course, day, id)
}
