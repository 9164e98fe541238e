import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import pg from 'pg'
import { doorsOf } from '#src/platform/db/connect.ts'
import { statementsOf } from './bare-sql.ts'
import type { CounsellingBench } from './counselling.ts'
import { median, percentile, type Measure } from './measure.ts'

/** An app that serves has kept many drafts before; the first few hundred run uncompiled. */
const warmRounds = 25
const rounds = 20
const eachRound = 20
/** The room posts 600 ms after the last key at the earliest; this is enough for everything to have come to rest. */
const typingPause = 20
/** What somebody types in a few minutes before they pause for breath. */
const typed = 'Ia bercerita tentang halaman asrama dan temannya. '.repeat(60)

/**
 * One burst kept by the room, beside one row of the same weight inserted on a bare connection, turn by turn. What an
 * empty answer of the same server takes over the same wire is taken off: the bare insert has no browser to answer.
 * The budget holds for bursts without a pause between them. Somebody who types leaves one, so what all three take
 * after a rest is told beside it.
 */
export async function draftMeasures(bench: CounsellingBench): Promise<Measure[]> {
  const tab = randomUUID()
  let rev = 0
  const burst = () => {
    rev += 1
    return new URLSearchParams({ _tab: tab, _rev: String(rev), heard: `${typed} ${rev}` })
  }
  const client = new pg.Client({ connectionString: doorsOf(bench.stage.url).ownerUrl })
  await client.connect()
  try {
    const side = { ...bench, client, burst }
    for (let round = 0; round < warmRounds; round++) await draftRound(side, 0)
    const unpaused = await draftRounds(side, 0)
    const paused = await draftRounds(side, typingPause)
    const statements = await draftStatements(bench, burst)
    return [
      {
        name: 'keystroke burst kept, p50',
        value: median(unpaused.kept),
        unit: 'ms',
        note: `${inWords(unpaused)}; ${statements} statement${statements === 1 ? '' : 's'}`,
      },
      {
        name: 'keystroke burst kept, wire and all, times one bare insert',
        value: median(unpaused.kept) / median(unpaused.bare),
        unit: '',
        note: 'in turns',
      },
      {
        name: 'keystroke burst kept, times one bare insert',
        value: overBare(unpaused),
        unit: '',
        note: 'in turns, without what an empty answer takes',
        budget: { atMost: 2 },
      },
      {
        name: 'keystroke burst kept at the pace of typing, times one bare insert',
        value: overBare(paused),
        unit: '',
        note: `the same, each after a pause of ${typingPause} ms: p50 ${median(paused.kept).toFixed(2)} ms, ${inWords(paused)}`,
      },
    ]
  } finally {
    await client.end()
  }
}

type DraftTimes = Readonly<{ kept: readonly number[]; empty: readonly number[]; bare: readonly number[] }>
type DraftBench = CounsellingBench & Readonly<{ client: pg.Client; burst: () => URLSearchParams }>

const overBare = ({ kept, empty, bare }: DraftTimes) => (median(kept) - median(empty)) / median(bare)
const inWords = ({ kept, empty, bare }: DraftTimes) =>
  `p95 ${percentile(kept, 0.95).toFixed(1)} ms; an empty answer ${median(empty).toFixed(2)} ms; one bare insert ${median(bare).toFixed(2)} ms`

async function draftRounds(bench: DraftBench, pauseMs: number): Promise<DraftTimes> {
  const all: DraftTimes[] = []
  for (let round = 0; round < rounds; round++) all.push(await draftRound(bench, pauseMs))
  return {
    kept: all.flatMap((one) => one.kept),
    empty: all.flatMap((one) => one.empty),
    bare: all.flatMap((one) => one.bare),
  }
}

async function draftRound(bench: DraftBench, pauseMs: number): Promise<DraftTimes> {
  const { app, load, worker } = bench
  const headers = {
    cookie: worker.cookie,
    origin: new URL(app.address).origin,
    'accept-encoding': 'identity',
  }
  const journeys = Array.from({ length: eachRound }, () => {
    const body = bench.burst()
    const contains = `"rev":${body.get('_rev')}`
    const path = draftPath(bench)
    return [{ method: 'POST', path, headers, body: body.toString(), expect: 200, contains } as const]
  })
  const order = { address: app.address, atOnce: 1, restMs: pauseMs }
  const kept = await load.run({ ...order, journeys })
  if (kept.failures > 0) throw new Error(`draft: ${kept.examples.join('; ')}`)
  const empty = await load.run({ ...order, journeys: emptyAnswers })
  return { kept: kept.journeysMs, empty: empty.journeysMs, bare: await bareInserts(bench, pauseMs) }
}

const draftPath = ({ seeded }: CounsellingBench) => `/kasus/${seeded.caseId}/sesi/${seeded.open}/draf`

/** How many statements a burst is kept with, once it is remembered who types. */
async function draftStatements(bench: CounsellingBench, burst: () => URLSearchParams): Promise<number> {
  const { watched, worker, file } = bench
  const headers = {
    cookie: worker.cookie,
    origin: new URL(watched.address).origin,
    'sec-fetch-site': 'same-origin',
  }
  const keepOnce = () =>
    fetch(watched.address + draftPath(bench), { method: 'POST', headers, body: burst() }).then(
      async (response) => void (await response.text()),
    )
  await keepOnce()
  return (await statementsOf(file, keepOnce)).length
}

const emptyAnswers = Array.from(
  { length: eachRound },
  () => [{ method: 'GET', path: '/sehat', expect: 200 }] as const,
)

async function bareInserts({ client, worker, seeded }: DraftBench, pauseMs: number): Promise<number[]> {
  // Sealed words cannot be made smaller by the database, and neither can these.
  const sealed = randomBytes(Buffer.byteLength(typed) + 128)
  const times: number[] = []
  for (let at = 0; at < eachRound; at++) {
    if (pauseMs > 0) await rest(pauseMs)
    const began = performance.now()
    await client.query(
      `insert into counselling.session_draft (office_id, session_id, account_id, tab, rev, saved_at, sealed)
       values ($1, $2, $3, $4, 1, now(), $5)`,
      [worker.member.officeId, seeded.sessions[0], worker.member.accountId, randomUUID(), sealed],
    )
    times.push(performance.now() - began)
  }
  return times
}
