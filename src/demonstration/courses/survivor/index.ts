import { aboutMeForm } from '../../floors/counselling.ts'
import { noteAtHome } from '../between.ts'
import type { Course, PlaceWords } from '../course.ts'
import { closeCourse } from '../ends.ts'
import {
  begin,
  fill,
  goOn,
  handTo,
  makeGoalsAgreement,
  measure,
  numbered,
  prepare,
  signGoals,
} from '../episode.ts'
import { meet } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import { answerStep } from '../techniques.ts'
import type { ToldCourse } from '../told-course.ts'
import { survivorFile } from './file.ts'
import { meetings, type Meeting } from './meetings.ts'
import * as sheets from './sheets.ts'

const id = 'cbt'

/** The agreement names who leads, so that a new counsellor reads it out again and is agreed to anew. */
async function agreeAgain(course: Course, day: number): Promise<void> {
  await makeGoalsAgreement(course, day)
  await signGoals(course, day, [
    { signer: 'client', means: 'finger', name: 'Rahayu', strokes: fingerStrokes },
  ])
}

/** An adult: thoughts, feelings and actions, with measures that go down, stay flat, and go down again. */
export const survivor: ToldCourse = {
  file: survivorFile,
  shows: 'Orang dewasa, perundungan di tempat kerja: angka yang jujur, dan serah terima ke konselor lain',
  tell: async (course) => {
    await begin(course, 2, 'workplace')
    await prepare(course, 2, sheets.preparation)
    await goOn(course, 2)
    await fill(course, 3, aboutMeForm, sheets.aboutMe, 50)
    const words: PlaceWords[] = []
    for (const one of meetings.slice(0, 4)) await hold(course, one)
    words.push(await course.giveDoor(25, 'client', 'Rahayu'))
    for (const one of meetings.slice(4, 9)) await hold(course, one)
    // Nadia is needed at the shelter three days a week; Rahayu would rather keep her rhythm than her counsellor.
    const handed = await handTo(course, 104, 'wulan')
    await agreeAgain(handed, 112)
    for (const one of meetings.slice(9)) await hold(handed, one)
    await writeAtHome(course)
    await closeCourse(handed, { last: 133, end: 135 }, sheets.farewell)
    await measure(
      handed,
      228,
      'follow_up',
      'phq-9',
      numbered([1, 1, 1, 1, 0, 1, 1, 1, 0], { difficulty: '1' }),
    )
    await measure(handed, 228, 'follow_up', 'gad-7', numbered([1, 1, 1, 0, 0, 0, 1], { difficulty: '1' }))
    return words
  },
}

async function hold(course: Course, one: Meeting): Promise<void> {
  const { phq, gad, skill, during, ...held } = one
  const moment = one === meetings[0] ? 'start' : one === meetings.at(-1) ? 'end' : 'review'
  await meet(course, held, async (_, day) => {
    if (phq)
      await measure(course, day, moment, 'phq-9', numbered(phq, { difficulty: phq[0] === 2 ? '2' : '1' }))
    if (gad) await measure(course, day, moment, 'gad-7', numbered(gad, { difficulty: '1' }))
    await during?.(course, day)
    if (skill) await answerStep(course, day, id, 'skill', skill, { minutes: 30 })
  })
}

async function writeAtHome(course: Course): Promise<void> {
  await noteAtHome(course, 26, 'mood', { mood: 5 })
  await noteAtHome(course, 40, 'diary', { text: 'Angkat telepon bank. Tangan dingin, suara biasa.', mood: 6 })
  await noteAtHome(course, 67, 'diary', {
    worse: 'Surat penolakan',
    did: 'Tidur. Lalu siram cabai.',
    mood: 3,
  })
  await noteAtHome(course, 106, 'win', { text: 'Hari pertama di koperasi. Makan siang dengan dua orang.' })
}
