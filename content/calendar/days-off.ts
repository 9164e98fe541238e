import type { Both } from '#src/platform/i18n/catalogue.ts'

/**
 * Where a list of days comes from. `decree` is the joint decree of three ministers (SKB 3 Menteri) as published;
 * `reckoned` was computed from the religious calendars and waits for the decree of its year: belum diverifikasi.
 */
export const dayOffSources = {
  skb2026: {
    basis: 'decree',
    verified: true,
    name: 'SKB 3 Menteri Nomor 1497/2025, 2/2025, dan 5/2025',
    seenOn: '2026-11-21',
    where: 'disdiksmg.semarangkota.go.id',
  },
  law: {
    basis: 'decree',
    verified: true,
    name: 'Hari libur nasional bertanggal tetap',
    seenOn: '2026-11-21',
    where: 'SKB 3 Menteri 2026',
  },
  reckoned2027: {
    basis: 'reckoned',
    verified: false,
    name: 'Hitungan sendiri; keputusan bersama untuk 2027 belum dibaca',
    seenOn: '2026-11-21',
    where: '',
  },
} as const
export type DayOffSource = keyof typeof dayOffSources

/** A day on which many are off. `joint` is cuti bersama: offices of the state are shut, others may be open. */
export type DayOff = Both &
  Readonly<{ day: string; kind: 'national' | 'joint'; source: DayOffSource; verified: boolean }>

type Row = readonly [day: string, kind: DayOff['kind'], id: string, en: string]

const days2026: readonly Row[] = [
  ['2026-01-01', 'national', 'Tahun Baru Masehi', "New Year's Day"],
  ['2026-01-16', 'national', 'Isra Mikraj', 'Isra and Miraj'],
  ['2026-02-16', 'joint', 'Cuti bersama Imlek', 'Joint leave for Chinese New Year'],
  ['2026-02-17', 'national', 'Tahun Baru Imlek', 'Chinese New Year'],
  ['2026-03-18', 'joint', 'Cuti bersama Nyepi', 'Joint leave for Nyepi'],
  ['2026-03-19', 'national', 'Hari Suci Nyepi', 'Day of Silence (Nyepi)'],
  ['2026-03-20', 'joint', 'Cuti bersama Idulfitri', 'Joint leave for Eid al-Fitr'],
  ['2026-03-21', 'national', 'Idulfitri (hari pertama)', 'Eid al-Fitr (first day)'],
  ['2026-03-22', 'national', 'Idulfitri (hari kedua)', 'Eid al-Fitr (second day)'],
  ['2026-03-23', 'joint', 'Cuti bersama Idulfitri', 'Joint leave for Eid al-Fitr'],
  ['2026-03-24', 'joint', 'Cuti bersama Idulfitri', 'Joint leave for Eid al-Fitr'],
  ['2026-04-03', 'national', 'Wafat Yesus Kristus', 'Good Friday'],
  ['2026-04-05', 'national', 'Hari Paskah', 'Easter Sunday'],
  ['2026-05-01', 'national', 'Hari Buruh Internasional', 'Labour Day'],
  ['2026-05-14', 'national', 'Kenaikan Yesus Kristus', 'Ascension Day'],
  ['2026-05-15', 'joint', 'Cuti bersama Kenaikan', 'Joint leave for Ascension Day'],
  ['2026-05-27', 'national', 'Iduladha', 'Eid al-Adha'],
  ['2026-05-28', 'joint', 'Cuti bersama Iduladha', 'Joint leave for Eid al-Adha'],
  ['2026-05-31', 'national', 'Hari Raya Waisak', 'Vesak Day'],
  ['2026-06-01', 'national', 'Hari Lahir Pancasila', 'Pancasila Day'],
  ['2026-06-16', 'national', 'Tahun Baru Islam', 'Islamic New Year'],
  ['2026-08-17', 'national', 'Hari Kemerdekaan', 'Independence Day'],
  ['2026-08-25', 'national', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
  ['2026-12-24', 'joint', 'Cuti bersama Natal', 'Joint leave for Christmas'],
  ['2026-12-25', 'national', 'Hari Raya Natal', 'Christmas Day'],
]

const fixed2027: readonly Row[] = [
  ['2027-01-01', 'national', 'Tahun Baru Masehi', "New Year's Day"],
  ['2027-05-01', 'national', 'Hari Buruh Internasional', 'Labour Day'],
  ['2027-06-01', 'national', 'Hari Lahir Pancasila', 'Pancasila Day'],
  ['2027-08-17', 'national', 'Hari Kemerdekaan', 'Independence Day'],
  ['2027-12-25', 'national', 'Hari Raya Natal', 'Christmas Day'],
]

const moveable2027: readonly Row[] = [
  ['2027-01-05', 'national', 'Isra Mikraj', 'Isra and Miraj'],
  ['2027-02-06', 'national', 'Tahun Baru Imlek', 'Chinese New Year'],
  ['2027-03-08', 'national', 'Hari Suci Nyepi', 'Day of Silence (Nyepi)'],
  ['2027-03-10', 'national', 'Idulfitri (hari pertama)', 'Eid al-Fitr (first day)'],
  ['2027-03-11', 'national', 'Idulfitri (hari kedua)', 'Eid al-Fitr (second day)'],
  ['2027-03-26', 'national', 'Wafat Yesus Kristus', 'Good Friday'],
  ['2027-03-28', 'national', 'Hari Paskah', 'Easter Sunday'],
  ['2027-05-06', 'national', 'Kenaikan Yesus Kristus', 'Ascension Day'],
  ['2027-05-17', 'national', 'Iduladha', 'Eid al-Adha'],
  ['2027-05-20', 'national', 'Hari Raya Waisak', 'Vesak Day'],
  ['2027-06-06', 'national', 'Tahun Baru Islam', 'Islamic New Year'],
  ['2027-08-15', 'national', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
]

const from = (rows: readonly Row[], source: DayOffSource): DayOff[] =>
  rows.map(([day, kind, id, en]) => ({
    day,
    kind,
    id,
    en,
    source,
    verified: dayOffSources[source].verified,
  }))

/** Days off and joint leave by the day. Joint leave of 2027 is not there yet: no decree was read. */
export const daysOff: readonly DayOff[] = [
  ...from(days2026, 'skb2026'),
  ...from(fixed2027, 'law'),
  ...from(moveable2027, 'reckoned2027'),
].toSorted((a, b) => (a.day < b.day ? -1 : 1))

/** What a day (`2026-03-04`) is off for; two may fall together. */
export function daysOffOn(day: string): readonly DayOff[] {
  return daysOff.filter((one) => one.day === day)
}

/** Whether anything is known of a year; outside, an office hears that its days off are not. */
export function knowsYear(day: string): boolean {
  return day >= '2026-01-01' && day <= '2027-12-31'
}
