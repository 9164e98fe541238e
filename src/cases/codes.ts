import { codeList, type CodeOf } from '#content/codes/code.ts'

/** Whose file it is. One file is one person's; the other side of an event has files of its own. */
export const caseSides = codeList(
  { code: 'harmed', id: 'Orang yang mengalami', en: 'Person who was hurt' },
  { code: 'reported', id: 'Anak atau orang yang dilaporkan', en: 'Reported child or person' },
  { code: 'witness', id: 'Saksi', en: 'Witness' },
  { code: 'other', id: 'Orang lain yang terdampak', en: 'Someone else affected' },
)

export const caseStatuses = codeList(
  { code: 'open', id: 'Berjalan', en: 'Open' },
  { code: 'reopened', id: 'Dibuka lagi', en: 'Reopened' },
  { code: 'in_follow_up', id: 'Masa tindak lanjut', en: 'In follow-up' },
  { code: 'closed', id: 'Selesai', en: 'Closed' },
)

export const duties = codeList(
  { code: 'lead', id: 'Penanggung jawab', en: 'Lead' },
  { code: 'member', id: 'Anggota tim', en: 'Member' },
  { code: 'cover', id: 'Pengganti sementara', en: 'Cover' },
  { code: 'supervisor', id: 'Penyelia', en: 'Supervisor' },
)

/** What a person on the team writes down. */
export const noteKinds = codeList(
  { code: 'note', id: 'Catatan', en: 'Note' },
  { code: 'contact', id: 'Bertemu klien', en: 'Met the client' },
  { code: 'visit', id: 'Kunjungan', en: 'Visit' },
  { code: 'call', id: 'Telepon atau pesan', en: 'Call or message' },
  { code: 'conference', id: 'Rapat kasus', en: 'Case conference' },
  { code: 'decision', id: 'Keputusan', en: 'Decision' },
)

/** What the house writes down by itself, so that nothing about a file happens unseen by its team. */
export const systemKinds = codeList(
  { code: 'opened', id: 'Berkas dibuka', en: 'File opened' },
  { code: 'report_joined', id: 'Laporan digabungkan', en: 'Report joined' },
  { code: 'facts', id: 'Data pokok diperbarui', en: 'Basic facts changed' },
  { code: 'portrait', id: 'Potret diperbarui', en: 'Portrait renewed' },
  { code: 'urgency', id: 'Urgensi dinaikkan', en: 'Urgency raised' },
  { code: 'person', id: 'Orang ditambahkan', en: 'Person added' },
  { code: 'incident', id: 'Kejadian dicatat', en: 'Event recorded' },
  { code: 'plan', id: 'Rencana diperbarui', en: 'Plan changed' },
  { code: 'task', id: 'Tugas', en: 'Task' },
  { code: 'appointment', id: 'Janji temu', en: 'Appointment' },
  { code: 'service', id: 'Layanan diberikan', en: 'Service given' },
  { code: 'consent', id: 'Persetujuan dicatat', en: 'Consent recorded' },
  { code: 'consent_withdrawn', id: 'Persetujuan ditarik', en: 'Consent withdrawn' },
  { code: 'document', id: 'Berkas disimpan', en: 'Document kept' },
  { code: 'document_removed', id: 'Berkas dimusnahkan', en: 'Document destroyed' },
  { code: 'follow_up', id: 'Tindak lanjut', en: 'Follow-up' },
  { code: 'member_joined', id: 'Masuk tim', en: 'Joined the team' },
  { code: 'member_left', id: 'Keluar dari tim; kunci diganti', en: 'Left the team; key turned' },
  { code: 'handed_over', id: 'Penanggung jawab diserahterimakan', en: 'Lead handed over' },
  { code: 'recovered', id: 'Dibuka dengan lembar pemulihan', en: 'Opened with the recovery sheets' },
  { code: 'door_opened', id: 'Pintu tempat klien dibuka', en: 'Door to the client’s place opened' },
  {
    code: 'door_renewed',
    id: 'Kata baru untuk pintu tempat klien',
    en: 'New words for the door to the client’s place',
  },
  {
    code: 'door_closed',
    id: 'Pintu tempat klien ditutup; kunci diganti',
    en: 'Door to the client’s place closed; key turned',
  },
  { code: 'service_ended', id: 'Layanan diakhiri', en: 'Service ended' },
  { code: 'closed', id: 'Berkas ditutup', en: 'File closed' },
  { code: 'reopened', id: 'Berkas dibuka lagi', en: 'File reopened' },
)

/** What became of an appointment, as the timeline says it. */
export const appointmentActs = codeList(
  { code: 'planned', id: 'dijadwalkan', en: 'planned' },
  { code: 'held', id: 'terlaksana', en: 'held' },
  { code: 'missed', id: 'tidak hadir', en: 'missed' },
  { code: 'cancelled', id: 'dibatalkan', en: 'cancelled' },
  { code: 'moved', id: 'dipindahkan', en: 'moved' },
  { code: 'reached', id: 'terhubung', en: 'reached' },
  { code: 'not_reached', id: 'belum terhubung', en: 'not reached' },
  { code: 'held_back', id: 'tidak dihubungi demi keamanan', en: 'held back for safety' },
  { code: 'decided', id: 'keputusan penyelia', en: 'supervisor decided' },
  { code: 'waiting', id: 'masuk daftar tunggu', en: 'on the waiting list' },
  { code: 'not_waiting', id: 'keluar dari daftar tunggu', en: 'off the waiting list' },
  { code: 'offered', id: 'beberapa waktu ditawarkan', en: 'times were offered' },
  { code: 'answered', id: 'permintaan waktu dijawab', en: 'request for a time answered' },
)

export const planParts = codeList(
  { code: 'emotional', id: 'Perasaan', en: 'Emotional' },
  { code: 'practical', id: 'Hal praktis', en: 'Practical' },
  { code: 'social', id: 'Hubungan', en: 'Social' },
)
export const planLineStatuses = codeList(
  { code: 'planned', id: 'Direncanakan', en: 'Planned' },
  { code: 'doing', id: 'Berjalan', en: 'Under way' },
  { code: 'done', id: 'Selesai', en: 'Done' },
  { code: 'dropped', id: 'Tidak dilanjutkan', en: 'Dropped' },
)
export const agreements = codeList(
  { code: 'yes', id: 'Klien setuju', en: 'Agreed by the client' },
  { code: 'no', id: 'Klien tidak setuju', en: 'Not agreed by the client' },
  { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
)

/** What another person is on this file. */
export const personRoles = codeList(
  { code: 'guardian', id: 'Orang tua atau wali', en: 'Parent or guardian' },
  { code: 'trusted', id: 'Orang yang dipercaya', en: 'Trusted person' },
  { code: 'reported', id: 'Yang dilaporkan', en: 'Reported person' },
  { code: 'harmed', id: 'Yang mengalami', en: 'Person who was hurt' },
  { code: 'witness', id: 'Saksi', en: 'Witness' },
  { code: 'helper', id: 'Yang menolong', en: 'Someone who helped' },
  { code: 'professional', id: 'Petugas lembaga lain', en: 'Worker of another institution' },
)

export const consentAnswers = codeList(
  { code: 'given', id: 'Setuju', en: 'Given' },
  { code: 'refused', id: 'Tidak setuju', en: 'Refused' },
  {
    code: 'not_needed',
    id: 'Tidak memerlukan persetujuan (dasar hukum lain)',
    en: 'Not needed (another legal basis)',
  },
)
export const consentGivers = codeList(
  { code: 'self', id: 'Klien sendiri', en: 'The client' },
  { code: 'guardian', id: 'Orang tua atau wali', en: 'Parent or guardian' },
  { code: 'appointed', id: 'Wali lain yang ditunjuk', en: 'Another appointed guardian' },
  { code: 'nobody', id: 'Tidak ada (dasar hukum lain)', en: 'Nobody (another legal basis)' },
)

export const documentKinds = codeList(
  { code: 'drawing', id: 'Gambar', en: 'Drawing' },
  { code: 'photo', id: 'Foto', en: 'Photo' },
  { code: 'letter', id: 'Surat atau dokumen', en: 'Letter or document' },
  { code: 'medical', id: 'Hasil pemeriksaan kesehatan', en: 'Medical record' },
  { code: 'form', id: 'Formulir kertas yang dipindai', en: 'Scanned paper form' },
  { code: 'recording', id: 'Rekaman suara', en: 'Voice recording' },
)
export const documentOrigins = codeList(
  { code: 'client', id: 'Dari klien', en: 'From the client' },
  { code: 'worker', id: 'Dari petugas', en: 'From a worker' },
  { code: 'other', id: 'Dari pihak lain', en: 'From someone else' },
)
/** What the one who drew it wants done with a drawing. It is never read as a test. */
export const drawingWishes = codeList(
  { code: 'keep', id: 'Disimpan, hanya untuk tim', en: 'Keep it, for the team only' },
  {
    code: 'share',
    id: 'Boleh diperlihatkan kepada orang yang kupilih',
    en: 'May be shown to the person I choose',
  },
  { code: 'destroy', id: 'Jangan disimpan', en: 'Do not keep it' },
  { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
)

export const serviceModes = codeList(
  { code: 'office', id: 'Di kantor', en: 'At the office' },
  { code: 'home', id: 'Di rumah', en: 'At home' },
  { code: 'school', id: 'Di sekolah, madrasah, atau pesantren', en: 'At school, madrasah or pesantren' },
  { code: 'phone', id: 'Telepon', en: 'By telephone' },
  { code: 'online', id: 'Daring', en: 'Online' },
  { code: 'other', id: 'Tempat lain', en: 'Elsewhere' },
)

export const followUpKinds = codeList(
  { code: 'first', id: 'Kontak pertama', en: 'First contact' },
  { code: 'general', id: 'Setelah layanan', en: 'After service' },
  { code: 'bullying', id: 'Apakah perundungan terulang', en: 'Whether bullying came back' },
  { code: 'reported', id: 'Anak yang dilaporkan', en: 'Reported child' },
  { code: 'crisis', id: 'Setelah krisis', en: 'After a crisis' },
)
export const followUpStatuses = codeList(
  { code: 'reached', id: 'Terhubung', en: 'Reached' },
  { code: 'not_reached', id: 'Belum terhubung', en: 'Not reached' },
  { code: 'declined', id: 'Tidak ingin dihubungi', en: 'Did not want contact' },
)
export const askedAnswers = codeList(
  { code: 'yes', id: 'Ya', en: 'Yes' },
  { code: 'no', id: 'Tidak', en: 'No' },
  { code: 'not_asked', id: 'Tidak ditanyakan', en: 'Not asked' },
)

/** Why a file is opened with the printed sheets. Coded, because whoever asks may not read the file. */
export const recoveryReasons = codeList(
  { code: 'keysLost', id: 'Semua pembaca kehilangan kuncinya', en: 'All readers lost their keys' },
  {
    code: 'teamGone',
    id: 'Tidak ada lagi anggota tim yang bertugas',
    en: 'Nobody of the team works here any more',
  },
  {
    code: 'danger',
    id: 'Seseorang dalam bahaya dan tim tidak terjangkau',
    en: 'Someone is in danger and the team cannot be reached',
  },
  { code: 'law', id: 'Perintah pengadilan', en: 'A court order' },
)

/** Why the facts of an event are written anew. */
export const amendReasons = codeList(
  { code: 'mistaken', id: 'Salah tulis', en: 'Written down wrongly' },
  { code: 'known_later', id: 'Baru diketahui kemudian', en: 'Known only later' },
  { code: 'retold', id: 'Diceritakan lagi dengan lebih jelas', en: 'Told again, more clearly' },
)
export type AmendReason = CodeOf<typeof amendReasons>

/** Why an event leaves a series, or stands in one again. */
export const apartReasons = codeList(
  { code: 'other_group', id: 'Orang atau kelompoknya lain', en: 'Another person or group' },
  { code: 'one_group', id: 'Orang atau kelompoknya ternyata sama', en: 'The same person or group after all' },
  { code: 'mistaken', id: 'Salah dihubungkan', en: 'Tied together by mistake' },
)
export type ApartReason = CodeOf<typeof apartReasons>
