import type { Both } from '#src/platform/i18n/catalogue.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import type { Mark } from './help-lines.ts'

/**
 * How long a class of records is kept. Days count from `countsFrom`. `mark` says how sure the term is; an
 * unverified term is shown as "belum diverifikasi" and an office must confirm it before anything is erased.
 */
export type Retention = {
  readonly recordClass: string
  readonly name: Both
  readonly keepDays: number
  readonly countsFrom: 'received' | 'closed' | 'written' | 'sent'
  readonly source: string
  readonly mark: Mark | 'default'
  readonly verified: boolean
}

const year = 365

/** The schedule a new office starts with (UU 27/2022 arts 42-45). */
export const retentionSchedule: readonly Retention[] = [
  {
    recordClass: 'reportUnanswered',
    name: { id: 'Laporan yang tidak menjadi kasus', en: 'Report that became no case' },
    keepDays: 2 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'case',
    name: { id: 'Berkas kasus', en: 'Case file' },
    keepDays: 10 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk; jadwal retensi arsip daerah (UU 43/2009) menentukan',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'sessionNote',
    name: { id: 'Catatan sesi dan catatan psikologis', en: 'Session and psychological notes' },
    keepDays: 5 * year,
    countsFrom: 'closed',
    source: 'Kode etik HIMPSI: paling sedikit 5 tahun',
    mark: 'known',
    verified: false,
  },
  {
    recordClass: 'measure',
    name: { id: 'Jawaban alat ukur dan sasarannya', en: 'Answers to measures and their targets' },
    keepDays: 5 * year,
    countsFrom: 'closed',
    source: 'Kode etik HIMPSI: paling sedikit 5 tahun',
    mark: 'known',
    verified: false,
  },
  {
    recordClass: 'clientEntry',
    name: { id: 'Catatan klien di antara sesi', en: 'Notes of clients between sessions' },
    keepDays: 5 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'guidance',
    name: {
      id: 'Bimbingan individu dan rencana studi-karier',
      en: 'Individual guidance and plans for study and work',
    },
    keepDays: 5 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'file',
    name: { id: 'Berkas dan gambar', en: 'Files and drawings' },
    keepDays: 5 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'message',
    name: { id: 'Pesan dengan klien', en: 'Messages with the client' },
    keepDays: 2 * year,
    countsFrom: 'sent',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'peerMessage',
    name: { id: 'Percakapan pendamping sebaya', en: 'Peer conversations' },
    keepDays: 1 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'consent',
    name: { id: 'Persetujuan dan penarikannya', en: 'Consents and withdrawals' },
    keepDays: 10 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk; bukti UU 27/2022 Pasal 24',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'audit',
    name: { id: 'Jejak audit', en: 'Audit trail' },
    keepDays: 10 * year,
    countsFrom: 'written',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'readLog',
    name: { id: 'Catatan pembacaan data', en: 'Log of readings' },
    keepDays: 5 * year,
    countsFrom: 'written',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
  {
    recordClass: 'account',
    name: { id: 'Akun petugas yang sudah berhenti', en: 'Accounts of former workers' },
    keepDays: 5 * year,
    countsFrom: 'closed',
    source: 'Bawaan produk',
    mark: 'default',
    verified: false,
  },
]

/** What keeps a record beyond its term. */
export type Holds = {
  readonly legalHold: boolean
  readonly caseOpen: boolean
  readonly unreadMessage: boolean
  readonly youngestPersonTurns18On: string | null
}

/**
 * The first day on which a record may be proposed for erasure, or null while anything holds it. Never a
 * command to erase: a person decides, and the destruction is certified. `start` is the day the term counts
 * from; a child's records wait at least until the child is of age and can ask for them.
 */
export function erasableFrom(rule: Retention, start: string, holds: Holds): string | null {
  if (holds.legalHold || holds.caseOpen || holds.unreadMessage) return null
  const end = addDays(start, rule.keepDays)
  const ofAge = holds.youngestPersonTurns18On
  return ofAge !== null && ofAge > end ? ofAge : end
}
