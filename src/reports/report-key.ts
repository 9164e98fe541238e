import type { Place } from '#src/platform/vault/index.ts'

/** Where each sealed value of a report lies; a value moved elsewhere does not open. */
export const sealedAt = {
  report: (reportId: string): Place => ({ table: 'reports.report', row: reportId, column: 'sealed' }),
  person: (personId: string): Place => ({ table: 'reports.person', row: personId, column: 'sealed' }),
  message: (messageId: string): Place => ({ table: 'reports.message', row: messageId, column: 'sealed' }),
  file: (fileId: string): Place => ({ table: 'reports.file', row: fileId, column: 'sealed' }),
  /** The report key for one kind of holder: the office intake key, a case key, the recovery key. */
  grant: (reportId: string, holder: 'intake' | 'case' | 'recovery'): Place => ({
    table: 'reports.key_grant',
    row: reportId,
    column: holder,
  }),
  /** The report key under what the reporter knows. */
  wayBack: (reportId: string, kind: 'code' | 'nickname'): Place => ({
    table: 'reports.way_back',
    row: reportId,
    column: kind,
  }),
  session: (reportId: string): Place => ({
    table: 'reports.reporter_session',
    row: reportId,
    column: 'sealed_key',
  }),
  sessionCode: (reportId: string): Place => ({
    table: 'reports.reporter_session',
    row: reportId,
    column: 'sealed_code',
  }),
  /** A name told to one worker alone, under that worker's own key. */
  identity: (messageId: string): Place => ({ table: 'reports.message', row: messageId, column: 'identity' }),
} as const
