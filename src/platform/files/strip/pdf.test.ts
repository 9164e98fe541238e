import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { defaultLimits } from '../kinds.ts'
import { stripFile } from '../strip.ts'
import { box, containsSecret, secret, secrets } from './example-media.ts'
import { dropJpegMetadata } from './jpeg-segments.ts'

async function photo(progressive = false): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#276749' } })
    .withExif({ IFD0: { Make: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 30/1 25/1' } })
    .jpeg({ progressive })
    .toBuffer()
}

async function tellingPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setAuthor(secrets[2] ?? '')
  pdf.setTitle(secret)
  const page = pdf.addPage([300, 200])
  page.drawImage(await pdf.embedJpg(await photo()), { x: 10, y: 10 })
  page.drawText('Isi yang tetap ada')
  pdf.addJavaScript('awal', `app.alert('${secret}')`)
  await pdf.attach(Buffer.from(secret), 'rahasia.txt')
  const { context, catalog } = pdf
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(secret, { Type: 'Metadata', Subtype: 'XML' })),
  )
  catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of(secret) }))
  const remark = context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 9, 9],
    T: PDFString.of(secret),
    Contents: PDFString.of('Tolong dibaca'),
  })
  const launch = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'Launch', F: PDFString.of(secret) },
  })
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://contoh.id') },
  })
  page.node.set(PDFName.of('Annots'), context.obj([remark, launch, link]))
  context.register(context.obj({ Yatim: PDFString.of(secret) }))
  return pdf.save({ useObjectStreams: false })
}

/** Written without packing, so that what it holds can be searched. */
async function unpacked(bytes: Uint8Array): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

test('a PDF loses author, XMP, scripts, attachments, openings and the place of its photos; keeps its pages', async () => {
  const before = Buffer.concat([Buffer.from('<html>'), Buffer.from(await tellingPdf()), Buffer.from(secret)])
  expect(containsSecret(before)).toBe(true)
  const result = await stripFile('pdf', before, defaultLimits)
  if (!result.ok) throw new Error(result.reason)
  const out = await unpacked(result.bytes)
  expect(containsSecret(out)).toBe(false)
  expect(out.toString('latin1')).not.toMatch(
    /JavaScript|\/Launch|EmbeddedFile|\/Info|\/Metadata|Exif|<html>|Yatim/,
  )
  expect(out.toString('latin1')).toMatch(
    /Tolong dibaca[^]*https:\/\/contoh\.id|https:\/\/contoh\.id[^]*Tolong dibaca/,
  )
  expect(out.includes('DCTDecode')).toBe(true)
})

test('a locked PDF, a cut one and one without pages are refused for what they are', async () => {
  const plain = Buffer.from(await tellingPdf()).toString('latin1')
  const locked = Buffer.from(
    plain.replace(/trailer\s*<</, (head) => `${head} /Encrypt << /Filter /Standard >> `),
    'latin1',
  )
  expect(await stripFile('pdf', locked, defaultLimits)).toEqual({ ok: false, reason: 'locked' })
  expect(await stripFile('pdf', Buffer.from('%PDF-1.7\nbukan apa-apa'), defaultLimits)).toEqual({
    ok: false,
    reason: 'damaged',
  })
})

async function pdfWithPhoto(contents: Uint8Array, filter: string | string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const image = context.register(
    context.stream(contents, { Type: 'XObject', Subtype: 'Image', Width: 60, Height: 40, Filter: filter }),
  )
  pdf.addPage().node.set(PDFName.of('Resources'), context.obj({ XObject: { Im0: image } }))
  return pdf.save()
}

test('photos are cleaned however they are packed, or the PDF is refused', async () => {
  const jpeg = await photo()
  const packed = await stripFile(
    'pdf',
    await pdfWithPhoto(deflateSync(jpeg), ['FlateDecode', 'DCTDecode']),
    defaultLimits,
  )
  if (!packed.ok) throw new Error(packed.reason)
  const out = Buffer.from(packed.bytes)
  expect(out.includes(Buffer.from(dropJpegMetadata(jpeg) ?? []))).toBe(true)
  const jp2 = Buffer.concat([
    box('jP  ', [0x0d, 0x0a, 0x87, 0x0a]),
    box('uuid', Buffer.alloc(16), secret),
    box('jp2c', 'gambar'),
  ])
  const old = await stripFile('pdf', await pdfWithPhoto(jp2, 'JPXDecode'), defaultLimits)
  if (!old.ok) throw new Error(old.reason)
  expect(containsSecret(old.bytes)).toBe(false)
  expect(Buffer.from(old.bytes).includes('gambar')).toBe(true)
  const odd = await stripFile(
    'pdf',
    await pdfWithPhoto(jpeg, ['RunLengthDecode', 'DCTDecode']),
    defaultLimits,
  )
  expect(odd).toEqual({ ok: false, reason: 'damaged' })
})

test('a PDF that unpacks without end is stopped early', async () => {
  const packed = deflateSync(Buffer.alloc(300 * 1024 * 1024, 0x20), { level: 9 })
  const bomb = Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Obj#53tm /N 1 /First 5 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\n%%EOF'),
  ])
  expect(await stripFile('pdf', bomb, defaultLimits)).toEqual({ ok: false, reason: 'bomb' })
})

test.each([false, true])(
  'segments of a JPEG go without touching its picture (progressive: %s)',
  async (progressive) => {
    const before = await photo(progressive)
    const after = Buffer.from(dropJpegMetadata(Buffer.concat([before, Buffer.from(secret)])) ?? [])
    expect(containsSecret(before)).toBe(true)
    expect(containsSecret(after)).toBe(false)
    expect((await sharp(after).metadata()).exif).toBeUndefined()
    expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer())
  },
)
