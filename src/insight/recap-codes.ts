import { codeList } from '#content/codes/code.ts'

/** Words for the codes that reports and cases keep to themselves; a code they add later shows as itself. */
export const decisions = codeList(
  { code: 'open', id: 'Kasus dibuka', en: 'A case was opened' },
  { code: 'join', id: 'Digabung ke kasus yang ada', en: 'Joined to an existing case' },
  { code: 'refer', id: 'Dirujuk ke pihak lain', en: 'Referred on' },
  { code: 'close', id: 'Ditutup dengan alasan', en: 'Closed with a reason' },
)
export const caseStates = codeList(
  { code: 'open', id: 'Berjalan', en: 'Open' },
  { code: 'reopened', id: 'Dibuka lagi', en: 'Reopened' },
  { code: 'in_follow_up', id: 'Masa tindak lanjut', en: 'In follow-up' },
  { code: 'closed', id: 'Selesai', en: 'Closed' },
)
export const serviceModes = codeList(
  { code: 'office', id: 'Di kantor', en: 'At the office' },
  { code: 'home', id: 'Di rumah', en: 'At home' },
  { code: 'school', id: 'Di sekolah, madrasah, atau pesantren', en: 'At school, madrasah or pesantren' },
  { code: 'phone', id: 'Telepon', en: 'By telephone' },
  { code: 'online', id: 'Daring', en: 'Online' },
  { code: 'other', id: 'Tempat lain', en: 'Elsewhere' },
)
