import type { ToldReport } from './shapes.ts'
export const toldReports: readonly ToldReport[] = []
