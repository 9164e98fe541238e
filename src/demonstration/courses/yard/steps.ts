import type { ToldExposure } from '../exposures.ts'

type Try = (
  step: string,
  before: number,
  suds: readonly number[],
  believed: readonly [number, number | null],
  more?: Partial<ToldExposure>,
) => ToldExposure

/** A practice that eased: a step is passed by two of them, so the first asks for one more. */
export const tried: Try = (step, before, suds, believed, more = {}) => ({
  step,
  before,
  suds,
  believed,
  praise: 'Kamu mulai, dan kamu tetap memegang kendali.',
  decision: 'repeat',
  clientChooses: 'Sekali lagi',
  ...more,
})

/** The second that eased in a row: passed, and the next step chosen. */
export const passed: Try = (step, before, suds, believed, more = {}) =>
  tried(step, before, suds, believed, { decision: 'pass', clientChooses: 'Lanjut', ...more })

/** A passed step once more, to open a meeting with something that already holds (practice.md §3). */
export const opened: Try = (step, before, suds, believed, more = {}) =>
  passed(step, before, suds, believed, { clientChooses: 'Mulai dari yang sudah bisa', ...more })

/** A passed step once more, so that nobody goes home on one that does not hold yet. */
export const closed: Try = (step, before, suds, believed, more = {}) =>
  passed(step, before, suds, believed, { clientChooses: 'Selesai dengan yang sudah bisa', ...more })

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
