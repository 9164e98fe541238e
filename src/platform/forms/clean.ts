// Bidirectional overrides can turn around the text next to them on a worker's screen.
const bidi = /[\u202A-\u202E\u2066-\u2069]/g
// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** What was typed, made safe to keep and show again: well-formed Unicode, LF line ends, no controls. */
export function keepTyped(raw: string): string {
  return raw.toWellFormed().replace(/\r\n?/g, '\n').replace(bidi, '').replace(controls, '')
}

/** A text as it is stored: NFC and trimmed; a one-line text has single spaces. */
export function cleanText(typed: string, lines: 'one' | 'many'): string {
  const text = keepTyped(typed).normalize('NFC')
  return (lines === 'one' ? text.replace(/\s+/g, ' ') : text).trim()
}
