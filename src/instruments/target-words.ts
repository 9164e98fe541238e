import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of a target that a person and their worker set by hand. */
export const targetWords = catalogue(
  {
    title: 'Ingin sampai',
    none: 'Belum ada yang ingin dicapai pada alat ukur ini.',
    now: (value: string) => `Ingin sampai ${value}.`,
    line: (value: string, day: string, who: string) =>
      `Ingin sampai ${value}: disepakati ${day} oleh ${who} bersama orangnya`,
    ended: (day: string, who: string) => `Dilepas ${day} oleh ${who}`,
    set: 'Tetapkan bersama orangnya',
    value: 'Ingin sampai nilai',
    valueHint: (low: number, high: number) =>
      `${low} sampai ${high}. Ini keinginan orangnya, bukan batas sehat atau sakit.`,
    setOn: 'Disepakati pada',
    together: 'Angkanya dipilih bersama orangnya',
    save: 'Simpan',
    end: 'Lepas yang sekarang',
    saved: 'Sudah dicatat.',
    valueWrong: (low: number, high: number) => `Tulis angka dari ${low} sampai ${high}.`,
    dayMissing: 'Tulis tanggal disepakati.',
    dayAhead: 'Tanggal disepakati belum terjadi. Periksa lagi.',
    togetherMissing: 'Tetapkan hanya bersama orangnya, lalu centang.',
    column: 'Ingin sampai',
    reached: (value: string) => `${value}, tercapai`,
    notYet: (value: string) => `${value}, belum`,
    drawn: (value: string, day: string) => `Garis putus-putus: ingin sampai ${value}, disepakati ${day}.`,
  },
  {
    title: 'Where they want to get to',
    none: 'Nothing is aimed at on this measure yet.',
    now: (value: string) => `They want to get to ${value}.`,
    line: (value: string, day: string, who: string) =>
      `To get to ${value}: agreed on ${day} by ${who} with the person`,
    ended: (day: string, who: string) => `Let go on ${day} by ${who}`,
    set: 'Set it with the person',
    value: 'To get to the value',
    valueHint: (low: number, high: number) =>
      `${low} to ${high}. It is what the person wants, no line between well and ill.`,
    setOn: 'Agreed on',
    together: 'The number was chosen with the person',
    save: 'Save',
    end: 'Let go of the present one',
    saved: 'It is on record.',
    valueWrong: (low: number, high: number) => `Write a number from ${low} to ${high}.`,
    dayMissing: 'Write the day it was agreed.',
    dayAhead: 'That day has not come yet. Check it again.',
    togetherMissing: 'Set it with the person only, then tick this.',
    column: 'To get to',
    reached: (value: string) => `${value}, reached`,
    notYet: (value: string) => `${value}, not yet`,
    drawn: (value: string, day: string) => `Dashed line: to get to ${value}, agreed on ${day}.`,
  },
)
