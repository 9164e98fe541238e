import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ticksASecond = Number(execFileSync('getconf', ['CLK_TCK']).toString()) || 100

/** Seconds of processor a process has used so far, all its threads together. Linux only. */
export function cpuSeconds(pid: number): number {
  // The name of the program may hold spaces, so fields are counted from behind its closing parenthesis.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond
}

/** Memory a process holds now, in MB (10^6 bytes): what `ps` calls RSS. Linux only. */
export function residentMB(pid: number): number {
  return (
    (Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1_000_000
  )
}
