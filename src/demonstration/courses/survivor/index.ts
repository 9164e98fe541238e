import { aboutMeForm } from '../../floors/counselling.ts'
import { noteAtHome } from '../between.ts'
import type { Course } from '../course.ts'
import { endFile, promiseToAsk } from '../ends.ts'
import { begin, ending, fill, goOn, measure, numbered, prepare } from '../episode.ts'
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
    for (const [at, meeting] of meetings.entries()) {
      const { phq, gad, skill, ...held } = meeting
      await meet(course, {
        ...held,
        during: async (day) => {
          const moment = at === 0 ? 'start' : at === meetings.length - 1 ? 'end' : 'review'
          if (phq)
            await measure(
              course,
              day,
              moment,
              'phq-9',
              numbered(phq, { difficulty: phq[0] === 2 ? '2' : '1' }),
            )
          if (gad) await measure(course, day, moment, 'gad-7', numbered(gad, { difficulty: '1' }))
          await sheets.steps[at]?.(course, day)
          if (skill) await answerStep(course, day, id, 'skill', skill, { minutes: 30 })
        },
      })
      if (at === 3) await course.giveDoor(25, 'client', 'Rahayu')
    }
    await writeAtHome(course)
    await close(course)
    return []
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

async function close(course: Course): Promise<void> {
  await goOn(course, 133, 55)
  await ending(course, 135, sheets.end, sheets.maintenance)
  await promiseToAsk(course, 135, 'general')
  await goOn(course, 135, 50)
  await endFile(course, {
    day: 136,
    clientView: '“Saya hadir, dan ada.”',
    reflection: 'Empat minggu mendatar ternyata masa ia belajar menolak saya.',
    heard: [
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
      { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Kontrak di koperasi diperpanjang.' },
      { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    ],
  })
}
