import { orderHelpLines, withTests, type HelpLine } from '#content/help-lines.ts'
import type { Office } from './office.ts'
import { lineWords } from './line-words.ts'

/** The numbers an office wrote down itself, as lines. An on-call line is for danger, the office telephone for talking. */
function ownLines(office: Office): HelpLine[] {
  const said = (key: 'ownOnCall' | 'ownPhone' | 'ownPurpose' | 'ownHours' | 'ownCost') => ({
    id: lineWords.id[key],
    en: lineWords.en[key],
  })
  const line = (id: 'office.onCall' | 'office.phone', number: string): HelpLine => ({
    id,
    kind: id === 'office.onCall' ? 'emergency' : 'support',
    name: said(id === 'office.onCall' ? 'ownOnCall' : 'ownPhone'),
    contact: { kind: 'tel', value: number.replaceAll(/[^\d+]/g, ''), shown: number },
    scope: 'local',
    purpose: said('ownPurpose'),
    hours: office.onCallNote ? { id: office.onCallNote, en: office.onCallNote } : said('ownHours'),
    cost: said('ownCost'),
    language: ['id'],
    lastTest: null,
    source: office.name,
    seenOn: '',
    mark: 'known',
  })
  const phone = office.publicPhone === office.onCallLine ? null : office.publicPhone
  return [
    ...(office.onCallLine ? [line('office.onCall', office.onCallLine)] : []),
    ...(phone ? [line('office.phone', phone)] : []),
  ]
}

/** Every line the public pages of this office may show, with its last test call. */
export function linesOf(office: Office): HelpLine[] {
  return withTests(orderHelpLines(ownLines(office)), office.lineTests)
}
