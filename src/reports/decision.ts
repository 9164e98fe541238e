import { codeList, isCodeIn, type CodeOf } from '#content/codes/code.ts'
import type { ReportStatus } from './triage.ts'

/** What a person may decide about a report. Every report ends in one of these, by a person. */
export const decisions = codeList(
  { code: 'open', id: 'Buka kasus', en: 'Open a case' },
  { code: 'join', id: 'Gabungkan ke kasus yang ada', en: 'Join to an existing case' },
  { code: 'refer', id: 'Rujuk ke pihak lain', en: 'Refer on' },
  { code: 'close', id: 'Tutup dengan alasan', en: 'Close with a reason' },
)
export type Decision = CodeOf<typeof decisions>

/** Reasons to close. None says "too minor": a mild matter is answered or accompanied, not turned away. */
export const closingReasons = codeList(
  { code: 'sameReport', id: 'Laporan yang sama sudah ditangani', en: 'The same report is already handled' },
  {
    code: 'helpedByAnswer',
    id: 'Terbantu oleh jawaban, tidak ingin lebih',
    en: 'Helped by the answer, wants no more',
  },
  {
    code: 'reporterStops',
    id: 'Pelapor tidak ingin melanjutkan dan aman',
    en: 'The reporter does not want to go on and is safe',
  },
  {
    code: 'schoolActs',
    id: 'Ditangani sekolah dengan pantauan kami',
    en: 'The school handles it and we watch over it',
  },
  {
    code: 'noWayToFind',
    id: 'Tidak ada jalan menemukan orangnya setelah dicoba',
    en: 'No way to find the person after trying',
  },
  {
    code: 'notAReport',
    id: 'Bukan laporan (percobaan atau salah kirim)',
    en: 'Not a report (a test or sent by mistake)',
  },
)
export type ClosingReason = CodeOf<typeof closingReasons>

/** Bodies a report is handed to. Who they are in this district stands in the directory, not here. */
export const referralBodies = codeList(
  { code: 'otherUnit', id: 'UPTD PPA daerah lain', en: 'Protection unit of another area' },
  { code: 'province', id: 'UPTD PPA provinsi', en: 'Provincial protection unit' },
  { code: 'sapa', id: 'SAPA 129', en: 'SAPA 129' },
  { code: 'police', id: 'Kepolisian (Unit PPA)', en: 'Police (women and children unit)' },
  { code: 'health', id: 'Rumah sakit atau puskesmas', en: 'Hospital or health centre' },
  { code: 'schoolBody', id: 'Pokja atau satuan tugas di sekolah', en: 'School working group' },
  { code: 'education', id: 'Dinas pendidikan', en: 'Education office' },
  { code: 'religion', id: 'Kementerian Agama', en: 'Ministry of Religious Affairs' },
  { code: 'social', id: 'Dinas sosial', en: 'Social service office' },
  { code: 'kpai', id: 'KPAI atau KPAD', en: 'Child protection commission' },
  { code: 'legalAid', id: 'Lembaga bantuan hukum', en: 'Legal aid' },
  { code: 'village', id: 'Desa atau PATBM', en: 'Village or PATBM' },
)
export type ReferralBody = CodeOf<typeof referralBodies>

export type Weighed = Readonly<{
  decision: Decision
  /** The code that stands with the decision: a closing reason, a body, or which side a file was opened for. */
  reason: string
  /** The words for the reporter, written or confirmed by the person who decides. */
  answer: string
}>
export type Unready = 'decision' | 'reason' | 'answer' | 'identification' | 'not_in_hand' | 'already_decided'

const shortestAnswer = 20

/**
 * What still stands between a report and a decision. Empty when it may be decided.
 * Nothing here weighs how grave the matter is.
 */
export function whatIsMissing(
  report: { status: ReportStatus; decidedAt: Date | null; takenByMe: boolean; classified: boolean },
  given: Partial<Weighed>,
): Unready[] {
  const missing: Unready[] = []
  if (report.decidedAt !== null) missing.push('already_decided')
  if (!report.takenByMe) missing.push('not_in_hand')
  const { decision } = given
  if (!decision) missing.push('decision')
  if (decision && !hasReason(decision, given.reason)) missing.push('reason')
  if (decision && decision !== 'close' && !report.classified) missing.push('identification')
  if ((given.answer ?? '').trim().length < shortestAnswer) missing.push('answer')
  return missing
}

function hasReason(decision: Decision, reason: string | undefined): boolean {
  if (decision === 'close') return isCodeIn(closingReasons, reason)
  if (decision === 'refer') return isCodeIn(referralBodies, reason)
  return Boolean(reason)
}

export function statusAfter(decision: Decision): ReportStatus {
  switch (decision) {
    case 'open':
    case 'join':
      return 'joined'
    case 'refer':
      return 'referred'
    case 'close':
      return 'closed'
  }
}
