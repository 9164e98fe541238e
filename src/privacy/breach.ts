import { codeList } from '#content/codes/code.ts'
import { dueAfter, threeDays } from '#src/platform/clock/promise.ts'
import type { Id } from '#src/platform/ids.ts'

export type BreachId = Id<'breach'>

export const breachKinds = codeList(
  { code: 'readWithoutNeed', id: 'Dibaca tanpa keperluan', en: 'Read without need' },
  { code: 'sentToWrong', id: 'Terkirim ke orang yang salah', en: 'Sent to the wrong person' },
  { code: 'lostDevice', id: 'Perangkat hilang atau dicuri', en: 'Device lost or stolen' },
  { code: 'lostPaper', id: 'Kertas hilang atau terbaca orang', en: 'Paper lost or seen' },
  { code: 'accountTaken', id: 'Akun dipakai orang lain', en: 'Account used by somebody else' },
  { code: 'intrusion', id: 'Sistem dimasuki', en: 'System broken into' },
  { code: 'published', id: 'Tersebar ke umum', en: 'Made public' },
  { code: 'lostData', id: 'Data hilang atau rusak', en: 'Data lost or damaged' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)

export const dataClasses = codeList(
  { code: 'identity', id: 'Nama dan identitas', en: 'Names and identity' },
  { code: 'contact', id: 'Nomor telepon dan alamat', en: 'Telephone numbers and addresses' },
  { code: 'childData', id: 'Data anak (spesifik)', en: "Children's data (specific)" },
  { code: 'health', id: 'Kesehatan dan psikologis (spesifik)', en: 'Health and psychological (specific)' },
  { code: 'story', id: 'Cerita dan catatan kasus', en: 'Stories and case notes' },
  { code: 'files', id: 'Foto, suara, gambar', en: 'Photos, voice, drawings' },
  { code: 'account', id: 'Akun dan sandi petugas', en: 'Staff accounts and passwords' },
)

export const tellingWays = codeList(
  { code: 'inPerson', id: 'Disampaikan langsung', en: 'In person' },
  { code: 'throughTeam', id: 'Lewat tim yang mendampingi', en: 'Through the care team' },
  { code: 'reportCode', id: 'Lewat halaman laporan', en: 'Through the report page' },
  { code: 'letterByHand', id: 'Surat diserahkan tangan', en: 'Letter by hand' },
  { code: 'notSafe', id: 'Belum aman disampaikan', en: 'Not safe to tell yet' },
)

/** Three times twenty-four hours from the moment the failure was known (UU 27/2022 art. 46). */
export function noticeDue(knownAt: Date): Date {
  return dueAfter(knownAt, threeDays)
}

export type Notices = Readonly<{
  agencyToldAt: Date | null
  subjectsToldAt: Date | null
  publicToldAt: Date | null
  stopsService: boolean
}>

/** Which written notices are still owed. The public hears when a service is disrupted. */
export function owedNotices(breach: Notices): ('agency' | 'subjects' | 'public')[] {
  return [
    ...(breach.agencyToldAt ? [] : (['agency'] as const)),
    ...(breach.subjectsToldAt ? [] : (['subjects'] as const)),
    ...(breach.stopsService && !breach.publicToldAt ? (['public'] as const) : []),
  ]
}

/** A breach is over when everybody who is owed a notice had it; nobody closes it by waiting. */
export function mayClose(breach: Notices & { state: string; measures: number }): boolean {
  return breach.state === 'open' && owedNotices(breach).length === 0 && breach.measures > 0
}
