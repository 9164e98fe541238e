import type { ToldCourse } from '../told-course.ts'
import { noteAtHome, rateAtHome } from '../between.ts'
import { beginYard } from './beginning.ts'
import { climbYard } from './climbing.ts'
import { endYard } from './ending.ts'
import { yardFile } from './file.ts'

/** A santri of fourteen, afraid of the dormitory yard: a ladder of twelve steps, with its setbacks, to follow-up. */
export const yard: ToldCourse = {
  file: yardFile,
  shows: 'Santri 14 tahun: tangga takut dua belas langkah, sampai penguatan',
  tell: async (course) => {
    await beginYard(course)
    const words = await course.giveDoor(20, 'client', 'Zaki')
    await climbYard(course)
    await noteAtHome(course, 31, 'breathing', {
      sudsBefore: 60,
      sudsAfter: 40,
      minutes: 5,
      did: 'Napas tekukur',
    })
    await noteAtHome(course, 33, 'breathing', { sudsBefore: 50, sudsAfter: 25, minutes: 5 })
    await noteAtHome(course, 66, 'diary', {
      text: 'Tadi aku angkat tangan. Kukira akan dimarahi. Tidak.',
      mood: 5,
    })
    await noteAtHome(course, 80, 'win', { text: 'Kakiku menginjak halaman.' })
    await rateAtHome(course, 101, 0, 7)
    await noteAtHome(course, 143, 'win', { text: 'Sampai seberang. Sendirian. Malam.' })
    await endYard(course)
    return [words]
  },
}
