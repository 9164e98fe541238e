import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import pg from 'pg'

/** One statement exactly as the app sent it. */
export type Statement = Readonly<{ text: string; values: readonly unknown[]; name: string | null }>

// Work that goes on by itself beside requests: the audit chain, the job queue, the live channel.
const background = /platform\.chain_audit|\bjobs\.|^listen\b|pg_advisory|^(SET|SELECT) /

/** The statements of one request: what capture-queries.ts wrote while `ask` ran, without background work. */
export async function statementsOf(file: string, ask: () => Promise<void>): Promise<Statement[]> {
  writeFileSync(file, '')
  await ask()
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  // The file was written by our own process a moment ago, in this shape.
  return lines
    .map((line) => deserialize(Buffer.from(line, 'base64')) as Statement)
    .filter(({ text }) => !background.test(text))
}

/** Runs the statements one after the other on one bare connection, as often as asked; milliseconds of each round. */
export async function replay(
  appUrl: string,
  statements: readonly Statement[],
  rounds: number,
): Promise<number[]> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const times: number[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const began = performance.now()
      for (const { text, values, name } of statements)
        await client.query(
          name === null ? { text, values: [...values] } : { text, values: [...values], name },
        )
      times.push(performance.now() - began)
    }
  } finally {
    await client.end()
  }
  return times
}
