import { rmSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { openCase, openFile } from '#src/cases/index.ts'
import { seal } from '#src/counselling/seal.ts'
import { insertSession } from '#src/counselling/session/session-write.store.ts'
import { doorsOf } from '#src/platform/db/connect.ts'
import { newOrderedId, type CaseId } from '#src/platform/ids.ts'
import { root } from '#src/platform/root.ts'
import type { AppProcess } from '../tests/support/app-process.ts'
import { makeCourse, type Course } from '../tests/support/course.ts'
import type { Worker } from '../tests/support/open-office.ts'
import { replay, statementsOf } from './bare-sql.ts'
import { draftMeasures } from './draft-burst.ts'
import { startLoad, type LoadProcess } from './load-process.ts'
import { median, percentile, type Measure, type Part } from './measure.ts'
import { onStage, temporaryFolder, type Stage } from './stage.ts'

const size = { sessions: 40, trials: 40, pointsEach: 15 } as const

/** A course of forty sessions with six hundred ratings: keeping what is typed, showing it, and what islands weigh. */
export const counsellingPart: Part = {
  name: 'counselling',
  measure: (say) =>
    onStage(async (stage) => {
      const worker = await stage.office.hire('Melati Konselor', ['counsellor'])
      const seeded = await seed(stage, worker)
      say(`a course of ${size.sessions} sessions and ${size.trials * size.pointsEach} ratings is there`)
      const folder = temporaryFolder()
      const load = startLoad()
      try {
        const file = join(folder, 'statements')
        const app = await stage.open()
        const watched = await stage.open({
          preload: join(root, 'bench/capture-queries.ts'),
          settings: { NAUNGAN_CAPTURE: file },
        })
        const bench = { stage, worker, load, app, watched, file, seeded }
        return [
          ...(await draftMeasures(bench)),
          ...(await pageMeasures(bench, 'progress', 'kemajuan')),
          ...(await pageMeasures(bench, 'episode', 'konseling')),
          ...islandMeasures(),
        ]
      } finally {
        load.stop()
        rmSync(folder, { recursive: true, force: true })
      }
    }),
}

type Seeded = Course & Readonly<{ caseId: CaseId; open: string }>
/** What is measured, and all it takes. */
export type CounsellingBench = Readonly<{
  stage: Stage
  worker: Worker
  load: LoadProcess
  app: AppProcess
  watched: AppProcess
  file: string
  seeded: Seeded
}>

async function seed(stage: Stage, worker: Worker): Promise<Seeded> {
  const caseId = await stage.office.as(worker, (scope, member) =>
    openCase(scope, member, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', birthDate: '2011-05' },
      lead: member.accountId,
      facts: { ageBand: 'from13to17' },
    }),
  )
  return stage.office.as(worker, async (scope, member) => {
    const course = await makeCourse(scope, member, caseId, size)
    const file = await openFile(scope, member, caseId)
    if (!file) throw new Error('The file was just opened.')
    const id = newOrderedId<'session'>(scope.now.getTime())
    await insertSession(scope, {
      id,
      caseId,
      episodeId: course.episodeId,
      number: size.sessions + 1,
      kind: 'individual',
      heldOn: scope.now.toISOString().slice(0, 10),
      begunAt: scope.now,
      mode: 'in_person',
      modeReason: null,
      appointmentId: null,
      fromPaper: false,
      keyVersion: file.keys.current,
      sealed: seal(file.keys.newest, 'session', id, { present: ['client'] }),
    })
    return { ...course, caseId, open: id }
  })
}

async function pageMeasures(
  { stage, worker, load, app, watched, file, seeded }: CounsellingBench,
  name: string,
  part: string,
): Promise<Measure[]> {
  const path = `/kasus/${seeded.caseId}/${part}`
  const headers = { cookie: worker.cookie, 'accept-encoding': 'br' }
  const journeys = Array.from({ length: 100 }, () => [{ method: 'GET', path, headers, expect: 200 } as const])
  const ask = () =>
    fetch(watched.address + path, { headers: { cookie: worker.cookie } }).then(
      async (response) => void (await response.text()),
    )
  await ask()
  const captured = await statementsOf(file, ask)
  await load.run({ address: app.address, journeys, atOnce: 1 })
  const [times, bare]: [number[], number[]] = [[], []]
  // Page and bare SQL in turns, so that whatever else the machine does slows both alike.
  for (let round = 0; round < 5; round++) {
    const outcome = await load.run({ address: app.address, journeys: journeys.slice(0, 40), atOnce: 1 })
    if (outcome.failures > 0) throw new Error(`${name}: ${outcome.examples.join('; ')}`)
    times.push(...outcome.journeysMs)
    bare.push(...(await replay(doorsOf(stage.url).appUrl, captured, 21)).slice(1))
  }
  return [
    {
      name: `${name} page, p50`,
      value: median(times),
      unit: 'ms',
      note: `p95 ${percentile(times, 0.95).toFixed(1)} ms; bare SQL ${median(bare).toFixed(2)} ms in ${captured.length} statements`,
    },
    {
      name: `${name} page, times its bare SQL`,
      value: median(times) / median(bare),
      unit: '',
      budget: { atMost: 3 },
    },
    {
      name: `${name} page, by Brotli`,
      value: await wireBytes(app.address + path, headers),
      unit: 'B',
      budget: { atMost: 60_000 },
    },
  ]
}

/** Bytes of the body as they came; `fetch` would unpack them. */
function wireBytes(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => void (bytes += chunk.length))
      answer.on('end', () => done(bytes))
    }).on('error', fail)
  })
}

const islands = {
  runner: { file: 'desensitisation/islands/exposure.island.ts', budget: { atMost: 20_000 } },
  'session room': { file: 'session/islands/session-room.island.ts' },
} as const

/** What a phone fetches for a screen that thinks, as it is built for it. */
function islandMeasures(): Measure[] {
  return Object.entries(islands).map(([name, island]) => {
    const built = buildSync({
      entryPoints: [join(root, 'src/counselling', island.file)],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    })
    return {
      name: `island of the ${name}, by gzip`,
      value: gzipSync(built.outputFiles[0]?.contents ?? '').length,
      unit: 'B',
      ...('budget' in island ? { budget: island.budget } : {}),
    }
  })
}
