import { aboutMeForm } from '../../floors/counselling.ts'
import { noteAtHome } from '../between.ts'
import type { Course, PlaceWords } from '../course.ts'
import { closeCourse } from '../ends.ts'
import { begin, fill, goOn, measure, numbered, prepare } from '../episode.ts'
import { meet } from '../sessions.ts'
import { answerStep } from '../techniques.ts'
import type { ToldCourse } from '../told-course.ts'
import { survivorFile } from './file.ts'
import { meetings } from './meetings.ts'
import * as sheets from './sheets.ts'

const id = 'cbt'

/** An adult: thoughts, feelings and actions, with measures that go down, stay flat, and go down again. */
export const survivor: ToldCourse = {
  file: survivorFile,
  shows: 'Orang dewasa, perundungan di tempat kerja: angka yang jujur, dengan dataran',
  tell: async (course) => {
    await begin(course, 2, 'adult')
    await prepare(course, 2, sheets.preparation)
    await goOn(course, 2)
    await fill(course, 3, aboutMeForm, sheets.aboutMe, 50)
    const words: PlaceWords[] = []
    for (const [at, { phq, gad, skill, during, ...held }] of meetings.entries()) {
      const moment = at === 0 ? 'start' : at === meetings.length - 1 ? 'end' : 'review'
      await meet(course, held, async (_, day) => {
        if (phq)
          await measure(course, day, moment, 'phq-9', numbered(phq, { difficulty: phq[0] === 2 ? '2' : '1' }))
        if (gad) await measure(course, day, moment, 'gad-7', numbered(gad, { difficulty: '1' }))
        await during?.(course, day)
        if (skill) await answerStep(course, day, id, 'skill', skill, { minutes: 30 })
      })
      if (at === 3) words.push(await course.giveDoor(25, 'client', 'Rahayu'))
    }
    await writeAtHome(course)
    await closeCourse(course, { last: 133, end: 135 }, sheets.farewell)
    return words
  },
}

async function writeAtHome(course: Course): Promise<void> {
  await noteAtHome(course, 26, 'mood', { mood: 5 })
  await noteAtHome(course, 40, 'diary', { text: 'Angkat telepon bank. Tangan dingin, suara biasa.', mood: 6 })
  await noteAtHome(course, 67, 'diary', {
    worse: 'Surat penolakan',
    did: 'Tidur. Lalu siram cabai.',
    mood: 3,
  })
  await noteAtHome(course, 113, 'win', { text: 'Hari pertama di koperasi. Makan siang dengan dua orang.' })
}
