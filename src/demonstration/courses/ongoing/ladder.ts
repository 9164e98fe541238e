import type { ItemInput } from '../../floors/counselling.ts'

const box = (expected: number, text: string, mode: ItemInput['mode'], who: string) => ({
  text,
  place: 'Kantin sekolah',
  who,
  when: 'Istirahat kedua',
  mode,
  expected,
  prediction: 'Uangku diminta lagi',
  helper: 'Pak Hendra',
})

/** Nine boxes of a comic strip. Drawn in two calm weeks; none is practised while it goes on. */
export const canteenLadder = [
  box(15, 'Menggambar kantin', 'picture', 'Sendiri'),
  box(24, 'Membayangkan antre risol', 'imagine', 'Dimas'),
  box(34, 'Melihat kantin dari perpustakaan', 'in_vivo_accompanied', 'Naya'),
  box(44, 'Duduk di meja pinggir', 'in_vivo_accompanied', 'Naya'),
  box(54, 'Membeli minum bersama Naya', 'in_vivo_accompanied', 'Naya'),
  box(63, 'Antre bersama Naya', 'in_vivo_accompanied', 'Naya'),
  box(72, 'Antre sendiri, Naya di meja', 'in_vivo_alone', 'Sendiri'),
  box(80, 'Makan sampai habis di meja tengah', 'in_vivo_accompanied', 'Teman komik'),
  box(90, 'Membeli risol sendirian', 'in_vivo_alone', 'Sendiri'),
] as const
