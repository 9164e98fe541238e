import { randomBytes, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as rest } from 'node:timers/promises'
import pg from 'pg'
import { doorsOf } from '#src/platform/db/connect.ts'
import { statementsOf } from './bare-sql.ts'
import type { CounsellingBench } from './counselling.ts'
import { median, percentile, type Measure } from './measure.ts'

/** An app that serves has kept many drafts before; the first few hundred run uncompiled. */
const warmTurns = 500
const turns = 600
/** Of each kind in a row, where that is told. */
const inARow = 20
/** The room posts 600 ms after the last key at the earliest; this is enough for everything to have come to rest. */
const typingPause = 20
/** What somebody types in a few minutes before they pause for breath. */
const typed = 'Ia bercerita tentang halaman asrama dan temannya. '.repeat(60)

/**
 * One burst kept by the room, one empty answer of the same server, one row of the same weight inserted on a bare
 * connection, and again: without a pause, and each meets the machine as the one before left it. What the empty
 * answer takes is taken off, for the bare insert has no browser to answer. Told beside it: twenty of a kind in a row,
 * where the bare insert finds database and caches busy with nothing but itself, and the three at the pace of typing.
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
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const side = { ...bench, client, agent, burst }
  try {
    await draftTimes(side, { turns: warmTurns })
    const inTurns = await draftTimes(side, { turns })
    const inRows = await draftTimes(side, { turns: turns / inARow, inARow })
    const paced = await draftTimes(side, { turns: turns / 2, pauseMs: typingPause })
    const statements = await draftStatements(bench, burst)
    return [
      {
        name: 'keystroke burst kept, p50',
        value: median(inTurns.kept),
        unit: 'ms',
        note: `${inWords(inTurns)}; ${statements} statement${statements === 1 ? '' : 's'}`,
      },
      {
        name: 'keystroke burst kept, wire and all, times one bare insert',
        value: median(inTurns.kept) / median(inTurns.bare),
        unit: '',
        note: 'in turns',
      },
      {
        name: 'keystroke burst kept, times one bare insert',
        value: overBare(inTurns),
        unit: '',
        note: 'in turns, without what an empty answer takes',
        budget: { atMost: 2 },
      },
      {
        name: `keystroke bursts kept, ${inARow} in a row, times as many bare inserts in a row`,
        value: overBare(inRows),
        unit: '',
        note: `p50 ${median(inRows.kept).toFixed(2)} ms, ${inWords(inRows)}`,
      },
      {
        name: 'keystroke burst kept at the pace of typing, times one bare insert',
        value: overBare(paced),
        unit: '',
        note: `each after a pause of ${typingPause} ms: p50 ${median(paced.kept).toFixed(2)} ms, ${inWords(paced)}`,
      },
    ]
  } finally {
    agent.destroy()
    await client.end()
  }
}

type DraftTimes = Readonly<{ kept: number[]; empty: number[]; bare: number[] }>
type DraftBench = CounsellingBench &
  Readonly<{ client: pg.Client; agent: Agent; burst: () => URLSearchParams }>

const overBare = ({ kept, empty, bare }: DraftTimes) => (median(kept) - median(empty)) / median(bare)
const inWords = ({ kept, empty, bare }: DraftTimes) =>
  `p95 ${percentile(kept, 0.95).toFixed(1)} ms; an empty answer ${median(empty).toFixed(2)} ms; one bare insert ${median(bare).toFixed(2)} ms`

async function draftTimes(
  bench: DraftBench,
  { turns, inARow = 1, pauseMs = 0 }: Readonly<{ turns: number; inARow?: number; pauseMs?: number }>,
): Promise<DraftTimes> {
  const times: DraftTimes = { kept: [], empty: [], bare: [] }
  const doings = { kept: () => keep(bench), empty: () => askNothing(bench), bare: () => insertBare(bench) }
  for (let turn = 0; turn < turns; turn++)
    for (const kind of ['kept', 'empty', 'bare'] as const)
      for (let at = 0; at < inARow; at++) {
        if (pauseMs > 0) await rest(pauseMs)
        times[kind].push(await doings[kind]())
      }
  return times
}

/** Milliseconds from the first byte sent to the last received; throws when the burst was not kept. */
async function keep(bench: DraftBench): Promise<number> {
  const form = bench.burst()
  const body = form.toString()
  const headers = {
    cookie: bench.worker.cookie,
    origin: new URL(bench.app.address).origin,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  const answer = await ask(bench, { method: 'POST', path: draftPath(bench), headers, body })
  if (answer.status !== 200 || answer.text !== JSON.stringify({ rev: Number(form.get('_rev')) }))
    throw new Error(`draft: ${answer.status}`)
  return answer.tookMs
}

async function askNothing(bench: DraftBench): Promise<number> {
  return (await ask(bench, { method: 'GET', path: '/sehat', headers: {} })).tookMs
}

type Asked = Readonly<{
  method: string
  path: string
  headers: Readonly<Record<string, string | number>>
  body?: string
}>

function ask(
  { app, agent }: DraftBench,
  { method, path, headers, body }: Asked,
): Promise<Readonly<{ status: number; text: string; tookMs: number }>> {
  return new Promise((done, fail) => {
    const began = performance.now()
    const outgoing = request(app.address + path, { method, agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
      answer.on('error', fail)
      answer.on('end', () => {
        const tookMs = performance.now() - began
        done({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString(), tookMs })
      })
    })
    outgoing.on('error', fail)
    outgoing.end(body)
  })
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

// Sealed words cannot be made smaller by the database, and neither can these.
const sealed = randomBytes(Buffer.byteLength(typed) + 128)

async function insertBare({ client, worker, seeded }: DraftBench): Promise<number> {
  const began = performance.now()
  await client.query(
    `insert into counselling.session_draft (office_id, session_id, account_id, tab, rev, saved_at, sealed)
     values ($1, $2, $3, $4, 1, now(), $5)`,
    [worker.member.officeId, seeded.sessions[0], worker.member.accountId, randomUUID(), sealed],
  )
  return performance.now() - began
}
