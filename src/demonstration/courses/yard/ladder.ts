import type { ItemInput } from '../../floors/counselling.ts'
import { steps } from './steps.ts'

type Told = Omit<ItemInput, 'realDanger' | 'contactWithReported'>
type Rest = readonly [when: string, who: string, prediction: string, helper: string]

const step = (expected: number, mode: ItemInput['mode'], text: string, rest: Rest): Told => {
  const [when, who, prediction, helper] = rest
  return { text, place: 'Halaman asrama', who, when, mode, expected, prediction, helper }
}
const shown = (expected: number, text: string, ...rest: Rest) => step(expected, 'picture', text, rest)
const imagined = (expected: number, text: string, ...rest: Rest) => step(expected, 'imagine', text, rest)
const together = (expected: number, text: string, ...rest: Rest) =>
  step(expected, 'in_vivo_accompanied', text, rest)
const alone = (expected: number, text: string, ...rest: Rest) => step(expected, 'in_vivo_alone', text, rest)

/** Steps as Zaki wrote them on cards, easiest first; the twelfth is told apart because it was locked. */
export const ladder: readonly Told[] = [
  shown(10, steps.photo, 'Siang', 'Dimas', 'Jantungku cepat', 'Dimas'),
  imagined(18, steps.sandals, 'Siang', 'Dimas', 'Aku mau lari', 'Dimas'),
  together(25, steps.door, 'Siang', 'Ustaz Anwar', 'Ada yang memanggil', 'Ustaz Anwar'),
  together(33, steps.terrace, 'Siang', 'Ilyas', 'Kakiku lemas', 'Ilyas'),
  together(41, steps.stairs, 'Siang', 'Ustaz Anwar', 'Aku membeku lagi', 'Ustaz Anwar'),
  together(49, steps.mango, 'Siang', 'Ilyas', 'Aku tidak bisa balik', 'Ilyas'),
  alone(57, steps.laundry, 'Siang', 'Sendiri', 'Ada yang berdiri di belakangku', 'Ustaz Anwar di teras'),
  together(65, steps.balls, 'Siang', 'Ilyas', 'Teman menertawakan', 'Ilyas'),
  alone(73, steps.across, 'Siang atau sore', 'Sendiri', 'Aku membeku di tengah', 'Ustaz Anwar di teras'),
  together(82, steps.lit, 'Sesudah magrib', 'Ilyas', 'Lampunya mati', 'Petugas jaga'),
  alone(95, steps.top, 'Sesudah isya', 'Sendiri', 'Terjadi lagi', 'Petugas jaga di teras'),
]
