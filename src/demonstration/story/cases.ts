import type { ToldCase } from './shapes.ts'
export const toldCases: readonly ToldCase[] = []
