import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { judge, type Budget, type Measure } from './measure.ts'

export type PartResult = Readonly<{ part: string; tookMs: number; measures: readonly Measure[] }>

const marks = { met: 'ok', missed: 'MISSED', told: '' } as const

/** The results as a table for people: one line a figure, budget and verdict beside it. */
export function asTable(results: readonly PartResult[]): string {
  const head = ['', 'measured', 'budget', '', 'note']
  const rows = results.flatMap(({ part, measures }) =>
    measures.map((one) => [
      `${part}: ${one.name}`,
      shown(one.value, one.unit),
      one.budget ? limit(one.budget, one.unit) : '',
      marks[judge(one)],
      one.note ?? '',
    ]),
  )
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (at === 4 ? 0 : (row[at] ?? '').length))),
  )
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 || at === 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shown(value: number, unit: string): string {
  if (Number.isNaN(value)) return '(none)'
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 2
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`
}

function limit(budget: Budget, unit: string): string {
  return 'atMost' in budget ? `≤ ${shown(budget.atMost, unit)}` : `≥ ${shown(budget.atLeast, unit)}`
}

/** The machine the figures belong to. Without it a figure says nothing. */
function machine(): Record<string, string | number> {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryMB: Math.round(totalmem() / 1_000_000),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.versions.node,
    commit: commit(),
  }
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return 'unknown'
  }
}

export function writeJson(file: string, results: readonly PartResult[]): void {
  mkdirSync(dirname(file), { recursive: true })
  const judged = results.map(({ part, tookMs, measures }) => ({
    part,
    tookMs: Math.round(tookMs),
    measures: measures.map((one) => ({ ...one, verdict: judge(one) })),
  }))
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine: machine(), parts: judged }, null, 2)}\n`,
  )
}
