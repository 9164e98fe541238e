import { kinds, type Kind } from './kinds.ts'

const longest = 80
const ending = /\.(?=\d?[a-z])[a-z0-9]{1,5}$/i
const knownEnding =
  /\.(jpe?g|png|webp|gif|hei[cf]|pdf|mp[34]|m4a|og[gav]|opus|wav|web[am]|html?|svg|xml|js|exe|apk|bat|cmd|com|scr|zip|docx?|xlsx?|pptx?|txt)$/i
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that is safe to keep, show and download: no path, no control, direction-changing or reserved
 * characters, at most 80 characters, and always the ending of what the file really is.
 */
export function cleanName(claimed: string | undefined, kind: Kind, fallback = 'berkas'): string {
  const last = (claimed ?? '').toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  let base = last
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  base = base.replace(ending, '')
  // A second ending ("foto.jpg.exe") goes as well, so that no false one stands before the true one.
  while (knownEnding.test(base)) base = base.replace(knownEnding, '')
  base = [...base.replace(/^[.\s~-]+|[.\s]+$/gu, '')].slice(0, longest).join('').trim()
  if (base === '') base = fallback
  if (reservedOnWindows.test(base)) base = `_${base}`
  return `${base}.${kinds[kind].extension}`
}
