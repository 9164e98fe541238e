import type sharp from 'sharp'
import type { Sharp } from 'sharp'
import { makeGate } from '../gate.ts'
import type { FileLimits } from '../kinds.ts'
import { RefusedFile } from '../refusal.ts'

const atMostTwo = makeGate(2)
const patience = 20

/** Loaded with the first picture: a process that never sees one does not carry it. */
async function loadSharp(): Promise<typeof sharp> {
  const { default: sharp } = await import('sharp')
  // Decoded pictures of one person must not linger in memory while another's are worked on.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

/**
 * Decodes and encodes anew, upright, at most `maxSide` pixels, sRGB, first frame only; no EXIF, GPS, XMP,
 * IPTC, comment, colour profile or byte after the picture survives that.
 */
export function stripImage(
  format: 'jpeg' | 'png' | 'webp',
  bytes: Uint8Array,
  limits: Pick<FileLimits, 'maxPixels' | 'maxSide'>,
): Promise<Uint8Array> {
  return atMostTwo(async () => {
    const sharp = await loadSharp()
    try {
      const image = sharp(bytes, { limitInputPixels: limits.maxPixels, failOn: 'error', pages: 1 })
      const found = await image.metadata()
      if (found.format !== format) throw new RefusedFile('damaged')
      const upright = image
        .autoOrient()
        .resize({ width: limits.maxSide, height: limits.maxSide, fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: patience })
      return await encode(upright, format).toBuffer()
    } catch (error) {
      if (error instanceof RefusedFile) throw error
      throw new RefusedFile(isBomb(error) ? 'bomb' : 'damaged')
    }
  })
}

function encode(image: Sharp, format: 'jpeg' | 'png' | 'webp'): Sharp {
  if (format === 'png') return image.png({ compressionLevel: 7 })
  if (format === 'webp') return image.webp({ quality: 82 })
  return image.jpeg({ quality: 85 })
}

function isBomb(error: unknown): boolean {
  return error instanceof Error && /pixel limit|timeout|exceeds.*(limit|maximum)/i.test(error.message)
}
