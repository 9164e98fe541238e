/** One entry of a calendar file. `summary` must not say anything of a person: it stands on a lock screen. */
export type IcsEvent = Readonly<{
  uid: string
  startsAt: Date
  endsAt: Date
  summary: string
  cancelled: boolean
  sequence: number
  stampedAt: Date
}>

/**
 * An iCalendar file (RFC 5545): UTC times, CRLF line ends, text escaped, lines folded at 75 octets without
 * breaking a character.
 */
export function writeIcs(name: string, events: readonly IcsEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Somebody who opens the file learns no name of a service from it.
    'PRODID:-//Kalender//Janji//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

function eventLines(event: IcsEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utc(event.stampedAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // Others who look at a shared calendar see that the time is taken and nothing else.
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

/** Backslash, semicolon, comma and line ends as RFC 5545 §3.3.11 writes them; other control signs are left out. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '')
}

/** Folded so that no line is longer than 75 octets; a sign of several octets stays whole. */
export function fold(line: string): string {
  const rows: string[] = []
  let row = ''
  let octets = 0
  for (const sign of line) {
    const length = Buffer.byteLength(sign)
    if (octets + length > 75) {
      rows.push(row)
      row = ' '
      octets = 1
    }
    row += sign
    octets += length
  }
  return [...rows, row].join('\r\n')
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
