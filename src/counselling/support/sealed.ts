import type { Place } from '#src/platform/vault/index.ts'

/** Where each sealed value of this part lies. */
export const supportAt = {
  need: (id: string): Place => ({ table: 'counselling.practical_need', row: id, column: 'sealed' }),
  shared: (id: string): Place => ({ table: 'counselling.shared_item', row: id, column: 'sealed' }),
  complaint: (id: string): Place => ({ table: 'counselling.complaint', row: id, column: 'sealed' }),
  answer: (id: string): Place => ({ table: 'counselling.complaint', row: id, column: 'sealed_answer' }),
  complaintKey: (id: string, holder: 'door' | 'account'): Place => ({
    table: 'counselling.complaint_key',
    row: id,
    column: holder,
  }),
} as const
