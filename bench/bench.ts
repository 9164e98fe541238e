import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { casesPart } from './cases.ts'
import { counsellingPart } from './counselling.ts'
import { firstViewPart } from './first-view.ts'
import { judge, type Part } from './measure.ts'
import { renderingPart } from './rendering.ts'
import { asTable, writeJson, type PartResult } from './report.ts'
import { reportsPart } from './reports.ts'

const parts: readonly Part[] = [firstViewPart, renderingPart, reportsPart, casesPart, counsellingPart]
const resultFile = join(root, '.tmp/bench/latest.json')

/** Runs all parts or those named, prints a table, writes the figures; ends with 1 when a budget was missed. */
async function run(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) {
    console.error(
      `No part is called ${unknown.join(', ')}. Known: ${parts.map((part) => part.name).join(', ')}`,
    )
    return 2
  }
  const results: PartResult[] = []
  for (const part of parts) {
    if (wanted.length > 0 && !wanted.includes(part.name)) continue
    const began = performance.now()
    const say = (text: string) => console.error(`${part.name}: ${text}`)
    const measures = await part.measure(say)
    results.push({ part: part.name, tookMs: performance.now() - began, measures })
  }
  console.log(asTable(results))
  writeJson(resultFile, results)
  const missed = results.flatMap(({ measures }) => measures).filter((one) => judge(one) === 'missed').length
  console.log(
    `\n${missed === 0 ? 'Every budget is met.' : `${missed} budget${missed === 1 ? '' : 's'} missed.`} Figures: ${resultFile}`,
  )
  return missed === 0 ? 0 : 1
}

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  },
)
