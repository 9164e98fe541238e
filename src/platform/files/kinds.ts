export type Family = 'image' | 'document' | 'audio' | 'video'

/** What is kept and handed out. The name's ending always follows the kind, never the sender's claim. */
export const kinds = {
  jpeg: { family: 'image', mime: 'image/jpeg', extension: 'jpg' },
  png: { family: 'image', mime: 'image/png', extension: 'png' },
  webp: { family: 'image', mime: 'image/webp', extension: 'webp' },
  pdf: { family: 'document', mime: 'application/pdf', extension: 'pdf' },
  mp3: { family: 'audio', mime: 'audio/mpeg', extension: 'mp3' },
  wav: { family: 'audio', mime: 'audio/wav', extension: 'wav' },
  ogg: { family: 'audio', mime: 'audio/ogg', extension: 'ogg' },
  m4a: { family: 'audio', mime: 'audio/mp4', extension: 'm4a' },
  amr: { family: 'audio', mime: 'audio/amr', extension: 'amr' },
  threeGpAudio: { family: 'audio', mime: 'audio/3gpp', extension: '3gp' },
  webmAudio: { family: 'audio', mime: 'audio/webm', extension: 'weba' },
  mp4: { family: 'video', mime: 'video/mp4', extension: 'mp4' },
  threeGp: { family: 'video', mime: 'video/3gpp', extension: '3gp' },
  webm: { family: 'video', mime: 'video/webm', extension: 'webm' },
} as const satisfies Record<string, { family: Family; mime: string; extension: string }>

export type Kind = keyof typeof kinds

/** How the bytes are laid out; `mp4`, `threeGp` and `webm` become sound or video once their tracks are read. */
export type Container =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'pdf'
  | 'mp3'
  | 'wav'
  | 'ogg'
  | 'amr'
  | 'mp4'
  | 'threeGp'
  | 'webm'

/** For the `accept` attribute of a file field. */
export const acceptAttribute = [...new Set(Object.values(kinds).map((kind) => kind.mime))].join(',')

export type FileLimits = {
  /** Largest file taken, in bytes. */
  readonly maxBytes: number
  /** Largest image taken, in pixels (width x height). */
  readonly maxPixels: number
  /** Longest side an image keeps, in pixels. */
  readonly maxSide: number
  /** Most bytes that the packed parts of a PDF may unpack to. */
  readonly maxUnpacked: number
}

const megabyte = 1024 * 1024

export const defaultLimits: FileLimits = {
  maxBytes: 50 * megabyte,
  maxPixels: 60_000_000,
  maxSide: 4096,
  maxUnpacked: 64 * megabyte,
}

export type Sniffed =
  | { readonly accepted: true; readonly container: Container; readonly group: Group }
  | { readonly accepted: false; readonly heic: boolean; readonly group: Group | 'unknown' }

/** Recorders mix up sound and video types of one container, so a claim is checked by group only. */
export type Group = 'image' | 'document' | 'media' | 'other'

const containers: Readonly<Record<string, Container>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/mp4': 'mp4',
  'audio/x-m4a': 'mp4',
  'video/mp4': 'mp4',
  'video/x-m4v': 'mp4',
  'audio/amr': 'amr',
  'video/3gpp': 'threeGp',
  'video/3gpp2': 'threeGp',
  'video/webm': 'webm',
}

const sniffLength = 64 * 1024

/**
 * Finds what the bytes are by their content alone. Only the beginning is looked at, so that a crafted
 * archive cannot make the detector unpack anything.
 */
export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  const head = bytes.subarray(0, sniffLength)
  if (startsWith(head, 'PK')) return { accepted: false, heic: false, group: 'other' }
  // A cover picture in the tag can push the first sound frame far beyond the part looked at.
  if (startsWith(head, 'ID3')) return { accepted: true, container: 'mp3', group: 'media' }
  // Loaded with the first file: most posts carry none.
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  const mime = found?.mime.split(';')[0]?.trim()
  if (mime === undefined) return { accepted: false, heic: false, group: 'unknown' }
  const container = containers[mime]
  const group = groupOfMime(mime) ?? 'other'
  if (container !== undefined) return { accepted: true, container, group }
  return { accepted: false, heic: /^image\/hei[cf]/.test(mime), group }
}

/** Whether the sender's type or the ending of the name says something else than the content does. */
export function claimContradicts(
  sniffed: Sniffed,
  claim: { readonly name?: string | undefined; readonly type?: string | undefined },
): boolean {
  const claims = [groupOfMime(claim.type ?? ''), groupOfName(claim.name ?? '')]
  return claims.some((group) => {
    if (group === undefined) return false
    // An honest stranger (a .docx that says so) is refused for its kind, not called a liar.
    if (!sniffed.accepted && group === 'other') return false
    return group !== sniffed.group
  })
}

function groupOfMime(type: string): Group | undefined {
  const mime = type.split(';')[0]?.trim().toLowerCase() ?? ''
  if (mime === '' || mime.endsWith('/octet-stream')) return undefined
  if (mime.includes('svg') || mime.includes('xml')) return 'other'
  if (mime.startsWith('image/')) return 'image'
  if (mime.startsWith('audio/') || mime.startsWith('video/') || mime === 'application/ogg') return 'media'
  return mime === 'application/pdf' || mime === 'application/x-pdf' ? 'document' : 'other'
}

const endings: readonly (readonly [Group, RegExp])[] = [
  ['image', /\.(jpe?g|jfif|png|webp|gif|bmp|tiff?|hei[cf]|avif)$/i],
  ['media', /\.(mp3|m4[abv]|aac|og[gav]|opus|wav|weba|webm|mp4|mov|3gpp?|3g2|amr|awb|mkv)$/i],
  ['document', /\.pdf$/i],
  ['other', /\.(html?|svg|xml|js|mjs|exe|apk|bat|cmd|com|msi|scr|jar|zip|rar|7z|docx?|xlsx?|pptx?|txt)$/i],
]

function groupOfName(name: string): Group | undefined {
  return endings.find(([, ending]) => ending.test(name.trim()))?.[0]
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(0, text.length)
    .equals(Buffer.from(text, 'latin1'))
}
