import { codeList, type CodeOf } from '#content/codes/code.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'

export type AppointmentId = Id<'appointment'>
export type RoomId = Id<'room'>
export type SeriesId = Id<'series'>

export const kinds = codeList(
  { code: 'session', id: 'Sesi', en: 'Session' },
  { code: 'home_visit', id: 'Kunjungan rumah', en: 'Home visit' },
  { code: 'school_visit', id: 'Kunjungan sekolah', en: 'School visit' },
  { code: 'group', id: 'Kelompok', en: 'Group' },
  { code: 'case_conference', id: 'Konferensi kasus', en: 'Case conference' },
  { code: 'team_meeting', id: 'Rapat tim', en: 'Team meeting' },
  { code: 'school_meeting', id: 'Rapat sekolah', en: 'Meeting at a school' },
  { code: 'partner_meeting', id: 'Rapat dengan mitra', en: 'Meeting with partners' },
  { code: 'supervision', id: 'Supervisi', en: 'Supervision' },
  { code: 'training', id: 'Pelatihan', en: 'Training' },
  { code: 'work_visit', id: 'Kunjungan kerja', en: 'Working visit' },
  { code: 'meeting', id: 'Pertemuan lain', en: 'Another meeting' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)
export type Kind = CodeOf<typeof kinds>

/** Face to face unless a reason is written down (A02). */
export const modes = codeList(
  { code: 'in_person', id: 'Tatap muka', en: 'Face to face' },
  { code: 'telephone', id: 'Telepon', en: 'Telephone' },
  { code: 'video', id: 'Panggilan video', en: 'Video call' },
  { code: 'text', id: 'Pesan tertulis', en: 'In writing' },
)
export type Mode = CodeOf<typeof modes>

export const places = codeList(
  { code: 'office', id: 'Kantor', en: 'Office' },
  { code: 'home', id: 'Rumah', en: 'Home' },
  { code: 'school', id: 'Sekolah atau madrasah', en: 'School or madrasah' },
  { code: 'pesantren', id: 'Pesantren', en: 'Pesantren' },
  { code: 'village', id: 'Balai desa atau tempat warga', en: 'Village hall or community place' },
  { code: 'partner', id: 'Kantor mitra', en: "Partner's office" },
  { code: 'remote', id: 'Jarak jauh', en: 'At a distance' },
  { code: 'elsewhere', id: 'Tempat lain', en: 'Elsewhere' },
)
export type Place = CodeOf<typeof places>

export const states = codeList(
  { code: 'planned', id: 'Direncanakan', en: 'Planned' },
  { code: 'held', id: 'Terlaksana', en: 'Held' },
  { code: 'missed', id: 'Tidak hadir', en: 'Missed' },
  { code: 'cancelled', id: 'Dibatalkan', en: 'Cancelled' },
  { code: 'moved', id: 'Dipindahkan', en: 'Moved' },
)
export type State = CodeOf<typeof states>

/** Why a time was given up. None of them says anything of what a session is about. */
export const changeReasons = codeList(
  { code: 'client_asked', id: 'Permintaan klien', en: 'The client asked' },
  { code: 'client_ill', id: 'Klien sakit', en: 'The client is ill' },
  { code: 'not_safe', id: 'Waktunya tidak aman bagi klien', en: 'Not safe for the client then' },
  { code: 'school', id: 'Urusan sekolah', en: 'School matters' },
  { code: 'worker_away', id: 'Petugas berhalangan', en: 'The worker cannot come' },
  { code: 'worker_changed', id: 'Petugas berganti', en: 'Another worker' },
  { code: 'room', id: 'Ruang tidak dapat dipakai', en: 'The room cannot be used' },
  { code: 'travel', id: 'Jalan, cuaca, atau kendaraan', en: 'Road, weather or vehicle' },
  { code: 'ended', id: 'Layanan sudah selesai', en: 'The service has ended' },
  { code: 'other', id: 'Alasan lain', en: 'Another reason' },
)
export type ChangeReason = CodeOf<typeof changeReasons>

/** What lies in clear of one appointment. */
export type Appointment = Readonly<{
  id: AppointmentId
  caseId: CaseId | null
  episodeId: string | null
  kind: Kind
  ownerId: AccountId
  others: readonly AccountId[]
  roomId: RoomId | null
  startsAt: Date
  endsAt: Date
  mode: Mode
  place: Place
  travelBefore: number
  travelAfter: number
  seriesId: SeriesId | null
  state: State
  stateReason: string | null
  movedTo: AppointmentId | null
  clientSees: boolean
  version: number
}>

/** `calendar.appointment.sealed`, under the case key. */
export type AppointmentWords = Readonly<{
  where?: string | undefined
  note?: string | undefined
  modeReason?: string | undefined
}>

/** `calendar.appointment.shared`, under the key of the client's place: who is met, where, and a line for them. */
export type SharedWords = Readonly<{ with: string; where?: string | undefined; line?: string | undefined }>

export type TimeProblem = 'ends_before_start' | 'too_short' | 'too_long' | 'too_far' | 'too_old'

const minute = 60_000
const day = 24 * 60 * minute
const shortestMinutes = 5
const longestMinutes = 10 * 60
const furthestDays = 550
/** A session that was held and not yet written down may be entered later; the calendar is not a place for history. */
const oldestDays = 31

/** What is wrong with a span of time at a moment; null when nothing is. */
export function timeProblem(startsAt: Date, endsAt: Date, now: Date): TimeProblem | null {
  const minutes = (endsAt.getTime() - startsAt.getTime()) / minute
  if (minutes <= 0) return 'ends_before_start'
  if (minutes < shortestMinutes) return 'too_short'
  if (minutes > longestMinutes) return 'too_long'
  if (startsAt.getTime() > now.getTime() + furthestDays * day) return 'too_far'
  return startsAt.getTime() < now.getTime() - oldestDays * day ? 'too_old' : null
}

/** Whether an outcome may be written down now: nothing was held or missed before its own time came. */
export function mayMark(state: State, outcome: 'held' | 'missed', startsAt: Date, now: Date): boolean {
  if (state !== 'planned' || startsAt > now) return false
  // A quarter of an hour is waited before somebody counts as not having come.
  return outcome === 'held' || now.getTime() - startsAt.getTime() >= 15 * minute
}
