import { inflateSync } from 'node:zlib'
import { type PDFContext, PDFArray, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { dropJpegMetadata } from './jpeg-segments.ts'
import { freeBox, readBoxes } from './mp4-boxes.ts'

const mostPhotoBytes = 64 * 1024 * 1024
const jp2Signature = Buffer.from('0000000c6a502020', 'hex')

/**
 * Cleans a photo that lies in a PDF as the camera wrote it, with the place where it was taken.
 * Throws where the photo is packed in a way that hides it from us.
 */
export function cleanPhoto(context: PDFContext, reference: PDFRef, stream: PDFRawStream): void {
  const filters = filtersOf(stream)
  const [first, second] = filters
  if (filters.length === 1 && first === 'JPXDecode') {
    context.assign(reference, PDFRawStream.of(stream.dict, dropJp2Metadata(stream.contents)))
  } else if (filters.length === 1 && first === 'DCTDecode') {
    context.assign(reference, PDFRawStream.of(stream.dict, cleanJpeg(stream.contents)))
  } else if (filters.length === 2 && first === 'FlateDecode' && second === 'DCTDecode') {
    const jpeg = inflateSync(stream.contents, { maxOutputLength: mostPhotoBytes })
    stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
    stream.dict.delete(PDFName.of('DecodeParms'))
    context.assign(reference, PDFRawStream.of(stream.dict, cleanJpeg(jpeg)))
  } else if (filters.includes('DCTDecode') || filters.includes('JPXDecode')) {
    throw new Error('A photo in this PDF is packed in a way that cannot be read')
  }
}

function filtersOf(stream: PDFRawStream): string[] {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const all = filter instanceof PDFArray ? filter.asArray().map((_, i) => filter.lookup(i)) : [filter]
  return all.flatMap((one) => (one instanceof PDFName ? [one.decodeText()] : []))
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const clean = dropJpegMetadata(bytes)
  if (clean === undefined) throw new Error('A photo in this PDF cannot be read')
  return clean
}

/** JPEG 2000 keeps XMP and EXIF in boxes beside the picture (ISO 15444-1 Annex I); a bare codestream has none. */
function dropJp2Metadata(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  if (!file.subarray(0, jp2Signature.length).equals(jp2Signature)) return file
  for (const box of readBoxes(file, 0, file.length)) {
    if (['uuid', 'xml ', 'uinf'].includes(box.type)) freeBox(file, box)
  }
  return file
}
