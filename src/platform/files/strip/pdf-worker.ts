import { parentPort, workerData } from 'node:worker_threads'
import { cleanPdf, LockedPdf } from './pdf-clean.ts'
import { guardUnpacking } from './pdf-guard.ts'

export type PdfTask = { readonly bytes: Uint8Array; readonly maxUnpacked: number }
export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'bomb' | 'damaged' | 'locked' }

async function answer(task: PdfTask): Promise<PdfAnswer> {
  const guard = guardUnpacking(task.maxUnpacked)
  try {
    const bytes = await cleanPdf(task.bytes)
    return guard.isExceeded() ? { ok: false, reason: 'bomb' } : { ok: true, bytes }
  } catch (error) {
    if (guard.isExceeded()) return { ok: false, reason: 'bomb' }
    return { ok: false, reason: error instanceof LockedPdf ? 'locked' : 'damaged' }
  }
}

// The thread gets its task from `pdf.ts`, which makes it as a PdfTask.
parentPort?.postMessage(await answer(workerData as PdfTask))
