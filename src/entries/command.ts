import { SingleBar, Presets } from 'cli-progress'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Config } from '../platform/config.ts'
import { CommandError, refusalText } from './refusal.ts'

export { CommandError } from './refusal.ts'

export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Runs a command; expected refusals end as one clear line, anything else with its trace. */
export function runCommand(work: () => Promise<void>): void {
  work().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${refusalText(error)}\n`)
      process.exit(1)
    },
  )
}

/** A command that only reads never makes a data folder: a wrong NAUNGAN_DATA is told instead of answered with nothing. */
export function mustHoldData(config: Config): void {
  if (config.databaseUrl || existsSync(join(config.dataFolder, 'postgres'))) return
  throw new CommandError(
    `NAUNGAN_DATA=${config.dataFolder} holds no database. Give the folder that npm start uses, or DATABASE_URL.`,
  )
}

/** NAUNGAN_BACKUP_PASSPHRASE, else asked for on the terminal. Never an argument: those show in process lists. */
export async function askPassphrase(question: string): Promise<string> {
  const given = process.env['NAUNGAN_BACKUP_PASSPHRASE']
  if (given !== undefined) return longEnough(given)
  if (!process.stdin.isTTY)
    throw new CommandError('Set NAUNGAN_BACKUP_PASSPHRASE, or run this on a terminal to be asked for it.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await terminal.question(`${question} `)
  terminal.close()
  return longEnough(typed)
}

function longEnough(passphrase: string): string {
  if (passphrase.length >= 12) return passphrase
  throw new CommandError('The passphrase must have at least 12 characters.')
}

export function progressBar(label: string): { step: (done: number, total: number) => void; end: () => void } {
  const bar = new SingleBar(
    { format: `${label} [{bar}] {percentage}% {value}/{total}`, noTTYOutput: false },
    Presets.rect,
  )
  let started = false
  return {
    step: (done, total) => {
      if (!started) bar.start(total, 0)
      started = true
      bar.update(done)
    },
    end: () => bar.stop(),
  }
}
