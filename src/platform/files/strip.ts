import type { Container, FileLimits, Kind } from './kinds.ts'
import { type Refused, RefusedFile, refuse } from './refusal.ts'
import { stripAmr } from './strip/amr.ts'
import { stripImage } from './strip/image.ts'
import { stripMp3 } from './strip/mp3.ts'
import { stripMp4 } from './strip/mp4.ts'
import { stripOgg } from './strip/ogg.ts'
import { stripPdf } from './strip/pdf.ts'
import { stripWav } from './strip/wav.ts'
import { stripWebm } from './strip/webm.ts'

export type Stripped = { readonly ok: true; readonly kind: Kind; readonly bytes: Uint8Array }

/**
 * Rewrites a file without what it tells about place, time, device and author, keeping picture, sound and
 * text. The bytes given are never changed. What cannot be read to its end is refused as damaged.
 */
export async function stripFile(
  container: Container,
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<Stripped | Refused> {
  try {
    return { ok: true, ...(await strip(container, bytes, limits)) }
  } catch (error) {
    if (error instanceof RefusedFile) return refuse(error.reason)
    // Reading behind the end of the bytes is how a cut-off file shows itself to the parsers.
    if (error instanceof RangeError) return refuse('damaged')
    throw error
  }
}

async function strip(
  container: Container,
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<{ kind: Kind; bytes: Uint8Array }> {
  switch (container) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return { kind: container, bytes: await stripImage(container, bytes, limits) }
    case 'pdf':
      return { kind: 'pdf', bytes: await stripPdf(bytes, limits) }
    case 'mp3':
      return { kind: 'mp3', bytes: stripMp3(bytes) }
    case 'wav':
      return { kind: 'wav', bytes: stripWav(bytes) }
    case 'ogg':
      return { kind: 'ogg', bytes: stripOgg(bytes) }
    case 'amr':
      return { kind: 'amr', bytes: stripAmr(bytes) }
    case 'threeGp': {
      const { bytes: clean, hasVideo } = stripMp4(bytes)
      return { kind: hasVideo ? 'threeGp' : 'threeGpAudio', bytes: clean }
    }
    case 'mp4': {
      const { bytes: clean, hasVideo } = stripMp4(bytes)
      return { kind: hasVideo ? 'mp4' : 'm4a', bytes: clean }
    }
    case 'webm': {
      const { bytes: clean, hasVideo } = stripWebm(bytes)
      return { kind: hasVideo ? 'webm' : 'webmAudio', bytes: clean }
    }
  }
}
