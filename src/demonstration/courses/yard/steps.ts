import type { ToldExposure } from '../exposures.ts'
import { five } from '../sessions.ts'
import { safe } from './meetings.ts'

/** One practice of a step; unless told otherwise it was passed and the next one chosen. */
export const tried = (
  step: string,
  before: number,
  suds: readonly number[],
  believed: readonly [number, number | null],
  more: Partial<ToldExposure> = {},
): ToldExposure => ({
  step,
  before,
  suds,
  believed,
  praise: 'Kamu mulai, dan kamu tetap memegang kendali.',
  decision: 'pass',
  clientChooses: 'Lanjut',
  ...more,
})

/** The steps by a short name, as Zaki wrote them on his cards. */
export const steps = {
  photo: 'Melihat foto halaman di siang hari',
  sandals: 'Membayangkan suara sandal di tangga',
  door: 'Berdiri di pintu asrama, pintu terbuka',
  terrace: 'Duduk di teras lima menit',
  stairs: 'Turun tiga anak tangga ke halaman',
  mango: 'Berjalan sampai pohon mangga',
  laundry: 'Menjemur bajuku sendiri',
  balls: 'Menangkap sepuluh bola dari Ilyas',
  across: 'Menyeberang halaman sendirian',
  lit: 'Menyeberang halaman dengan Ilyas, lampu menyala',
  back: 'Turun lewat tangga belakang malam hari',
  top: 'Menyeberang halaman sendirian sesudah isya',
} as const

export const evaluation = (progress: string, change: string, lesson: string, motivation: number) => ({
  progress,
  change,
  lesson,
  motivation,
})
export const sheet = (mood: number, suds: number) => ({
  ...safe,
  mood,
  suds,
  byClient: five(5, 5, 5, 4, 5),
  byCounsellor: five(5, 5, 4, 4, 5),
})
