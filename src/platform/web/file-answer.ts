import { serveFile, type FileToServe } from '../files/index.ts'
import { bytes, type Answer } from './answer.ts'

/** A stored file as an answer: opened chunk by chunk while it is sent, whole or by the range a player asks for. */
export async function fileAnswer(file: FileToServe, request: Request): Promise<Answer> {
  const response = await serveFile(file, { range: request.headers.get('range') ?? undefined, as: 'inline' })
  return bytes(response.body ?? '', Object.fromEntries(response.headers), response.status)
}
