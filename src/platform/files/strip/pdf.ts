import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { makeGate } from '../gate.ts'
import type { FileLimits } from '../kinds.ts'
import { RefusedFile } from '../refusal.ts'
import type { PdfAnswer, PdfTask } from './pdf-worker.ts'

const atMostTwo = makeGate(2)
const patience = 20_000
const heapMegabytes = 512

/**
 * Writes a PDF anew with only what its pages need; see `pdf-clean.ts`. It runs in a thread of its own, with
 * limits on time and memory, because reading a PDF means unpacking what a stranger packed.
 */
export function stripPdf(bytes: Uint8Array, limits: Pick<FileLimits, 'maxUnpacked'>): Promise<Uint8Array> {
  return atMostTwo(async () => {
    const answer = await askWorker({ bytes, maxUnpacked: limits.maxUnpacked })
    if (answer.ok) return answer.bytes
    throw new RefusedFile(answer.reason)
  })
}

function askWorker(task: PdfTask): Promise<PdfAnswer> {
  // Resolved through the package's own imports, so that it is found from the bundle as from the sources.
  const file = createRequire(import.meta.url).resolve('#src/platform/files/strip/pdf-worker.ts')
  const worker = new Worker(file, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // The library prints warnings about the file; nothing of a file belongs in a log.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const { promise, resolve } = Promise.withResolvers<PdfAnswer>()
  const timer = setTimeout(() => resolve({ ok: false, reason: 'bomb' }), patience)
  worker.once('message', resolve)
  worker.once('error', (error: NodeJS.ErrnoException) =>
    resolve({ ok: false, reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'bomb' : 'damaged' }),
  )
  worker.once('exit', () => resolve({ ok: false, reason: 'damaged' }))
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}
