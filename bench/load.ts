// The other side of the wire: a process of its own that sends journeys and times them, so that the cost of
// asking is never counted as the cost of answering. Started by load-process.ts; speaks with it by messages.
import { Agent, request, type IncomingMessage } from 'node:http'

/** One request of a journey. `expect` is the status that counts as right, `contains` a text its body must hold. */
export type Step = Readonly<{
  method: 'GET' | 'POST'
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string
  expect: number
  contains?: string
}>
/** What one visitor does, one step after the other, with a cookie jar of their own. */
export type Journey = readonly Step[]
/** Every journey once, or round and round until `seconds` are over. */
export type LoadOrder = Readonly<{
  address: string
  journeys: readonly Journey[]
  atOnce: number
  seconds?: number
}>
export type LoadOutcome = Readonly<{
  /** Milliseconds of each journey that went right, from its first byte sent to its last byte received. */
  journeysMs: readonly number[]
  /** Milliseconds of each journey's last step. */
  lastStepsMs: readonly number[]
  tookMs: number
  failures: number
  /** The first few failures in words, without any body. */
  examples: readonly string[]
}>

class StepFailed extends Error {
  override name = 'StepFailed'
}

async function run(order: LoadOrder): Promise<LoadOutcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.atOnce, scheduling: 'fifo' })
  const journeysMs: number[] = []
  const lastStepsMs: number[] = []
  const examples: string[] = []
  let failures = 0
  let next = 0
  const began = performance.now()
  const goOn = () =>
    order.seconds === undefined
      ? next < order.journeys.length
      : performance.now() - began < order.seconds * 1000
  const visitor = async () => {
    while (goOn()) {
      const journey = order.journeys[next % order.journeys.length] ?? []
      next += 1
      const started = performance.now()
      try {
        const last = await travel(order.address, agent, journey)
        journeysMs.push(performance.now() - started)
        lastStepsMs.push(last)
      } catch (error) {
        failures += 1
        if (examples.length < 5) examples.push(error instanceof Error ? error.message : String(error))
      }
    }
  }
  await Promise.all(Array.from({ length: order.atOnce }, visitor))
  const tookMs = performance.now() - began
  agent.destroy()
  return { journeysMs, lastStepsMs, tookMs, failures, examples }
}

async function travel(address: string, agent: Agent, journey: Journey): Promise<number> {
  const jar = new Map<string, string>()
  let last = 0
  for (const step of journey) {
    const started = performance.now()
    const answer = await send(address, agent, step, jar)
    last = performance.now() - started
    if (answer.status !== step.expect)
      throw new StepFailed(`${step.method} ${step.path}: ${answer.status} instead of ${step.expect}`)
    if (step.contains !== undefined && !answer.text.includes(step.contains))
      throw new StepFailed(`${step.method} ${step.path}: not the page expected`)
  }
  return last
}

function send(
  address: string,
  agent: Agent,
  step: Step,
  jar: Map<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const form =
      step.body === undefined
        ? {}
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(step.body),
          }
    const headers = {
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      ...form,
      ...(cookie ? { cookie } : {}),
      ...step.headers,
    }
    const outgoing = request(address + step.path, { method: step.method, agent, headers }, (answer) => {
      keepCookies(answer, jar)
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', fail)
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          text: step.contains === undefined ? '' : Buffer.concat(chunks).toString(),
        }),
      )
    })
    outgoing.on('error', fail)
    outgoing.end(step.body)
  })
}

function keepCookies(answer: IncomingMessage, jar: Map<string, string>): void {
  for (const line of answer.headers['set-cookie'] ?? []) {
    const pair = line.split(';', 1)[0] ?? ''
    const at = pair.indexOf('=')
    if (/max-age=0\b/i.test(line)) jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

process.on('message', (order: LoadOrder) => {
  void run(order).then((outcome) => process.send?.(outcome))
})
