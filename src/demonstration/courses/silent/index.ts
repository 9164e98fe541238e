import { aboutMeForm, formulationForm, reviewForm } from '../../floors/counselling.ts'
import { noteAtHome } from '../between.ts'
import type { Course } from '../course.ts'
import { draws } from '../drawings.ts'
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
import { advance, answerStep, chooseTechnique } from '../techniques.ts'
import type { ToldCourse } from '../told-course.ts'
import { drawn } from './drawn.ts'
import { silentFile } from './file.ts'
import { meetings } from './meetings.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'

const id = 'draw-and-tell'

/** A silent girl of nine who draws: meetings without talk, and drawings kept, shown and destroyed as she wants. */
export const silent: ToldCourse = {
  file: silentFile,
  shows: 'Anak 9 tahun yang diam dan menggambar: jalur tanpa bicara',
  tell: async (course) => {
    await open(course)
    const words = await course.giveDoor(20, 'client', 'Upa')
    await drawTogether(course)
    await noteAtHome(course, 41, 'mood', { mood: 7.5 })
    await noteAtHome(course, 55, 'win', { text: 'duduk sama tari' })
    await noteAtHome(course, 76, 'diary', { text: 'aku baca satu baris. tari tepuk tangan tapi pelan' })
    await close(course)
    return [words]
  },
}

async function open(course: Course): Promise<void> {
  await begin(course, 4, 'individual')
  await prepare(course, 4, sheets.preparation)
  await goOn(course, 4)
  await meet(course, meetings.first, (at, day) => draws(at, day, drawn.ants))
  await meet(course, meetings.second, understand)
  await fill(course, 12, aboutMeForm, sheets.aboutMe, 34)
}

async function drawTogether(course: Course): Promise<void> {
  await meet(course, meetings.third, agree)
  await meet(course, meetings.fourth, review)
  await meet(course, meetings.fifth)
  await meet(course, meetings.sixth)
  await meet(course, meetings.seventh, (at, day) => draws(at, day, drawn.chairs))
}

async function close(course: Course): Promise<void> {
  await meet(course, meetings.last, sayGoodbye)
  await closeCourse(course, { last: 96, end: 97 }, sheets.farewell)
  await measure(course, 189, 'follow_up', 'school-days', { absent: 0, left: 0, feel: '4' })
}

async function understand(course: Course, day: number): Promise<void> {
  await draws(course, day, drawn.classroom)
  await assess(course, day, sheets.assessment)
  await measure(course, day, 'start', 'school-days', { absent: 2, left: 0, feel: '2' })
  await drawRelations(course, day, [
    ['Nenek', 'family', 5, 'supports'],
    ['Ayah dan Ibu', 'family', 3, 'mixed', 'Jauh, menelepon Minggu'],
    ['Kopi', 'family', 5, 'supports', 'Kucing'],
    ['Bu Lilis', 'school', 3, 'supports'],
    ['Anak yang menirukan', 'school', 1, 'unsafe'],
  ])
  await goOn(course, day, 33)
}

async function agree(course: Course, day: number): Promise<void> {
  await setGoals(course, day, [
    {
      words: 'Punya teman yang tidak suruh-suruh ngomong.',
      domain: 'relation',
      sign: 'Bermain saat istirahat',
      now: 1,
      reviewDay: 54,
    },
    {
      words: 'Bisa bilang kalau mau ke kamar mandi.',
      domain: 'school',
      sign: 'Kartu biru, atau suara',
      now: 3,
      reviewDay: 54,
    },
  ])
  await signGoals(course, day, [
    {
      signer: 'client',
      means: 'thumbprint',
      name: 'Upa',
      note: 'Cap jempol biru di kertas, setelah dibacakan dengan gambar.',
    },
    { signer: 'guardian', means: 'spoken', name: 'Nenek Siti' },
  ])
  await goOn(course, day, 30)
  await enterPhase(course, day, 'exploration', say.exploring)
}

async function review(course: Course, day: number): Promise<void> {
  await chooseTechnique(course, day, id, {
    reason: 'Menggambar adalah caranya bercerita sekarang. Kartu dan boneka tetap ditawarkan.',
    alternatives: ['modelling', 'none'],
    clientSays: 'agrees',
  })
  await draws(course, day, drawn.scribble, 18)
  await fill(course, day, formulationForm, sheets.formulation, 28)
  await fill(course, day, reviewForm, sheets.fourthReview, 30)
  await measure(course, day, 'review', 'school-days', { absent: 1, left: 0, feel: '3' })
  await enterPhase(course, day, 'change', say.changing)
}

async function sayGoodbye(course: Course, day: number): Promise<void> {
  await answerStep(course, day, id, 'telling', {
    offered: 'yes',
    asked: 'yes',
    decided: 'yes',
    light: 'Menyanyi lagu semut bersama Nenek.',
  })
  await advance(course, day, id, 20)
  await measure(course, day, 'end', 'school-days', { absent: 0, left: 0, feel: '4' })
  await fill(course, day, reviewForm, sheets.eighthReview, 24)
  await drawRelations(course, day, [
    ['Nenek', 'family', 5, 'supports'],
    ['Ayah dan Ibu', 'family', 4, 'supports', 'Menelepon dengan gambar'],
    ['Kopi', 'family', 5, 'supports', 'Kucing'],
    ['Tari', 'friend', 4, 'supports'],
    ['Bu Lilis', 'school', 4, 'supports'],
  ])
}
