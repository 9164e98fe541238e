import sharp from 'sharp'
import { receiveFile, type Received } from '#src/platform/files/index.ts'

/** A drawing as it comes off a scanner, taken in as every file is. */
export async function scan(drawing: string): Promise<Received> {
  const image = await sharp(Buffer.from(drawing)).png({ palette: true }).toBuffer()
  const received = await receiveFile({
    body: new Blob([new Uint8Array(image)]),
    claimedName: 'gambar.png',
    claimedType: 'image/png',
  })
  if (!received.ok) throw new Error('The drawing of the demonstration was not taken in.')
  return received
}
