import { codeList, type CodeOf } from './code.ts'

/** By which door a report came in. */
export const channels = codeList(
  { code: 'web', id: 'Situs ini', en: 'This site' },
  { code: 'inPerson', id: 'Datang langsung', en: 'In person' },
  { code: 'telephone', id: 'Telepon', en: 'Telephone' },
  { code: 'whatsapp', id: 'WhatsApp', en: 'WhatsApp' },
  { code: 'sms', id: 'SMS', en: 'Text message' },
  { code: 'email', id: 'Surel', en: 'E-mail' },
  { code: 'letter', id: 'Surat', en: 'Letter' },
  { code: 'paperForm', id: 'Formulir kertas', en: 'Paper form' },
  { code: 'officialNote', id: 'Nota dinas', en: 'Official note' },
  { code: 'sapaCall', id: 'SAPA 129 (telepon)', en: 'SAPA 129 (telephone)' },
  { code: 'sapaWhatsapp', id: 'SAPA 129 (WhatsApp)', en: 'SAPA 129 (WhatsApp)' },
  { code: 'sapaForm', id: 'SAPA 129 (formulir)', en: 'SAPA 129 (form)' },
  { code: 'mobileApp', id: 'Aplikasi seluler', en: 'Mobile app' },
  { code: 'lapor', id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
  { code: 'peer', id: 'Pendamping sebaya', en: 'Peer supporter' },
  { code: 'school', id: 'Sekolah, madrasah, atau pesantren', en: 'School, madrasah or pesantren' },
  { code: 'outreach', id: 'Penjangkauan', en: 'Outreach' },
  { code: 'referralIn', id: 'Rujukan masuk', en: 'Referral in' },
  { code: 'handoverIn', id: 'Pelimpahan masuk', en: 'Case handover in' },
  { code: 'mediaReport', id: 'Nonaduan: laporan media', en: 'No complaint: media report' },
  {
    code: 'otherInformation',
    id: 'Nonaduan: informasi lain',
    en: 'No complaint: other information',
  },
)
export type Channel = CodeOf<typeof channels>

/** How soon someone must act. It describes the work, never the person. */
export const urgencies = codeList(
  { code: 'NOW', id: 'Sekarang', en: 'Now' },
  { code: 'TODAY', id: 'Hari ini', en: 'Today' },
  { code: 'H72', id: 'Dalam 72 jam', en: 'Within 72 hours' },
  { code: 'PLANNED', id: 'Terjadwal', en: 'Planned' },
)
export type Urgency = CodeOf<typeof urgencies>

/** Services given, as Simfoni counts them, then the psychosocial lines counted beside them. */
export const serviceLines = codeList(
  { code: 'complaint', id: 'Pengaduan', en: 'Complaint handling', simfoni: 'pengaduan' },
  { code: 'health', id: 'Pelayanan kesehatan', en: 'Health service', simfoni: 'kesehatan' },
  { code: 'legalAid', id: 'Bantuan hukum', en: 'Legal aid', simfoni: 'bantuan hukum' },
  {
    code: 'lawEnforcement',
    id: 'Penegakan hukum',
    en: 'Law enforcement',
    simfoni: 'penegakan hukum',
  },
  {
    code: 'rehabilitation',
    id: 'Rehabilitasi sosial',
    en: 'Social rehabilitation',
    simfoni: 'rehabilitasi sosial',
  },
  {
    code: 'reintegration',
    id: 'Reintegrasi sosial',
    en: 'Social reintegration',
    simfoni: 'reintegrasi sosial',
  },
  { code: 'return', id: 'Pemulangan', en: 'Return home', simfoni: 'pemulangan' },
  {
    code: 'faithSupport',
    id: 'Pendampingan tokoh agama',
    en: 'Support by a religious leader',
    simfoni: 'pendampingan tokoh agama',
  },
  { code: 'counselling', id: 'Konseling', en: 'Counselling' },
  {
    code: 'groupTherapy',
    id: 'Terapi atau konseling kelompok',
    en: 'Group therapy or counselling',
  },
  { code: 'information', id: 'Pemberian informasi', en: 'Information' },
  { code: 'practicalHelp', id: 'Bantuan praktis', en: 'Practical help' },
  { code: 'peerSupport', id: 'Dukungan sebaya', en: 'Peer support' },
  { code: 'accompaniment', id: 'Pendampingan', en: 'Accompaniment' },
  { code: 'psychologist', id: 'Layanan psikolog', en: 'Psychologist' },
  { code: 'outreach', id: 'Penjangkauan', en: 'Outreach' },
  { code: 'shelter', id: 'Penampungan sementara', en: 'Temporary shelter' },
  { code: 'mediation', id: 'Mediasi', en: 'Mediation' },
  { code: 'education', id: 'Keberlanjutan pendidikan', en: 'Continuing education' },
  { code: 'family', id: 'Penguatan keluarga', en: 'Family support' },
)
export type ServiceLine = CodeOf<typeof serviceLines>

export const closeReasons = codeList(
  { code: 'goalsMet', id: 'Tujuan tercapai', en: 'Goals met' },
  { code: 'moved', id: 'Pindah wilayah', en: 'Moved away' },
  { code: 'declined', id: 'Tidak ingin melanjutkan', en: 'Declined further service' },
  {
    code: 'referred',
    id: 'Dirujuk dan diterima layanan lain',
    en: 'Referred and accepted elsewhere',
  },
  { code: 'handedOver', id: 'Dilimpahkan dan diterima', en: 'Handed over and accepted' },
  {
    code: 'lostContact',
    id: 'Tidak dapat dihubungi (putusan supervisor)',
    en: 'Could not be reached (supervisor decided)',
  },
  { code: 'joined', id: 'Digabung ke kasus lain', en: 'Joined to another case' },
  { code: 'enteredInError', id: 'Salah catat', en: 'Entered in error' },
  { code: 'died', id: 'Meninggal dunia', en: 'Died' },
  { code: 'other', id: 'Alasan lain', en: 'Another reason' },
)
export type CloseReason = CodeOf<typeof closeReasons>

/** The columns of a care plan, read from left to right. */
export const planColumns = codeList(
  { code: 'need', id: 'Kebutuhan', en: 'Need' },
  { code: 'goal', id: 'Tujuan', en: 'Goal' },
  { code: 'action', id: 'Tindakan', en: 'Action' },
  { code: 'service', id: 'Layanan', en: 'Service' },
  { code: 'owner', id: 'Penanggung jawab', en: 'Responsible' },
  { code: 'due', id: 'Batas waktu', en: 'Due' },
  { code: 'measure', id: 'Tanda berhasil', en: 'Sign of success' },
  { code: 'status', id: 'Keadaan', en: 'Status' },
)
export type PlanColumn = CodeOf<typeof planColumns>

export const planStatuses = codeList(
  { code: 'proposed', id: 'Diusulkan', en: 'Proposed' },
  { code: 'agreed', id: 'Disepakati', en: 'Agreed' },
  { code: 'underway', id: 'Berjalan', en: 'Under way' },
  { code: 'done', id: 'Selesai', en: 'Done' },
  { code: 'declined', id: 'Ditolak klien', en: 'Declined by the client' },
  { code: 'notAvailable', id: 'Layanan tidak tersedia', en: 'Service not available' },
  { code: 'stopped', id: 'Dihentikan', en: 'Stopped' },
)
export type PlanStatus = CodeOf<typeof planStatuses>
