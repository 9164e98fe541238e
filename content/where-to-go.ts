import type { AgeBand, Banded, Both } from '#src/platform/i18n/catalogue.ts'

/** What a person looks for; each reads as something one could say. */
export const findableNeeds = [
  'dangerNow',
  'hurtBody',
  'bullied',
  'sexual',
  'homeViolence',
  'online',
  'lowFeelings',
  'someoneToTalk',
  'school',
  'police',
  'socialHelp',
  'helpAnother',
  'complain',
] as const
export type FindableNeed = (typeof findableNeeds)[number]

export const needWords: Record<FindableNeed, { readonly id: Banded; readonly en: Banded }> = {
  dangerNow: same('Bahaya saat ini juga', 'Danger right now'),
  hurtBody: by('Badanku sakit atau terluka', 'Sakit atau terluka', 'I am hurt', 'Hurt or injured'),
  bullied: by('Aku diganggu atau dijauhi', 'Perundungan', 'Someone bullies me', 'Bullying'),
  sexual: by(
    'Ada yang menyentuhku dan aku tidak suka',
    'Kekerasan seksual',
    'Someone touched me in a way I did not like',
    'Sexual violence',
  ),
  homeViolence: by(
    'Aku disakiti di rumah',
    'Kekerasan dalam rumah tangga',
    'I am hurt at home',
    'Violence at home',
  ),
  online: by(
    'Aku diganggu lewat HP',
    'Kekerasan atau foto yang disebar di internet',
    'Someone bothers me by phone',
    'Harm or shared pictures online',
  ),
  lowFeelings: by(
    'Aku sedih atau takut terus',
    'Sedih, cemas, atau tidak sanggup lagi',
    'I am sad or scared all the time',
    'Sad, anxious, or unable to go on',
  ),
  someoneToTalk: by(
    'Aku ingin cerita',
    'Ingin bercerita dengan seseorang',
    'I want to talk',
    'Wanting to talk with someone',
  ),
  school: by(
    'Aku takut ke sekolah',
    'Masalah di sekolah, madrasah, atau pesantren',
    'I am afraid of school',
    'Trouble at school, madrasah or pesantren',
  ),
  police: same('Melapor ke polisi atau minta perlindungan', 'Going to the police or asking for protection'),
  socialHelp: by('Keluargaku kesulitan', 'Bantuan sosial', 'My family is struggling', 'Social help'),
  helpAnother: by(
    'Temanku butuh bantuan',
    'Menolong orang lain',
    'My friend needs help',
    'Helping someone else',
  ),
  complain: same('Mengadukan layanan', 'Complaining about a service'),
}

function same(id: string, en: string): { id: Banded; en: Banded } {
  return { id: { anak: id, remaja: id, dewasa: id }, en: { anak: en, remaja: en, dewasa: en } }
}

function by(anak: string, others: string, child: string, rest: string): { id: Banded; en: Banded } {
  return {
    id: { anak, remaja: others, dewasa: others },
    en: { anak: child, remaja: rest, dewasa: rest },
  }
}

/** Doors of the local office itself, beside the ids of `help-lines.ts`. */
export const officeDoors = {
  'office.report': { id: 'Lapor di sini', en: 'Report here' },
  'office.counsellor': { id: 'Minta konselor', en: 'Ask for a counsellor' },
  'office.peer': { id: 'Curhat', en: 'Talk it over' },
  'office.visit': { id: 'Datang ke kantor', en: 'Come to the office' },
} as const satisfies Record<string, Both>
export type OfficeDoor = keyof typeof officeDoors

const doors: Record<FindableNeed, { readonly open: readonly string[]; readonly closed: readonly string[] }> =
  {
    dangerNow: {
      open: ['police110', 'emergency112', 'sapa129'],
      closed: ['police110', 'emergency112', 'sapa129'],
    },
    hurtBody: {
      open: ['ambulance119', 'office.visit', 'sapa129'],
      closed: ['ambulance119', 'emergency112', 'sapa129'],
    },
    bullied: usual('office.report', 'office.peer', 'office.counsellor'),
    sexual: usual('office.report', 'office.visit'),
    homeViolence: usual('office.report', 'office.visit'),
    online: {
      open: ['office.report', 'aduankonten', 'kpai-web'],
      closed: ['office.report', 'sapa129', 'aduankonten'],
    },
    lowFeelings: {
      open: ['office.counsellor', 'sapa129', 'healing119'],
      closed: ['sapa129', 'healing119', 'office.counsellor'],
    },
    someoneToTalk: usual('office.peer', 'office.counsellor'),
    school: usual('office.report', 'office.counsellor'),
    police: { open: ['police110', 'office.visit', 'lpsk148'], closed: ['police110', 'sapa129', 'lpsk148'] },
    socialHelp: { open: ['office.visit', 'tepsa'], closed: ['tepsa', 'sapa129'] },
    helpAnother: usual('office.report', 'office.visit'),
    complain: { open: ['office.visit', 'kpai', 'kpai-web'], closed: ['kpai-web', 'office.report'] },
  }

function usual(...office: readonly OfficeDoor[]): { open: readonly string[]; closed: readonly string[] } {
  // A closed office still takes reports, but somebody who answers now stands first.
  return {
    open: [...office, 'sapa129'],
    closed: ['sapa129', 'sapa129-wa', ...office.filter((door) => door !== 'office.visit')],
  }
}

/** Not for everyone: complaint forms and telephone offices that a child cannot be expected to use alone. */
const adultsOnly: ReadonlySet<string> = new Set(['kpai', 'aduankonten', 'lpsk148', 'tepsa'])

/**
 * Where to go: ids of help lines and office doors, the first one first. `officeOpen` is whether somebody of
 * the office answers at this hour; when unsure, say no. Never empty.
 */
export function whereToGo(need: FindableNeed, band: AgeBand, officeOpen: boolean): readonly string[] {
  const found = doors[need][officeOpen ? 'open' : 'closed']
  if (band !== 'anak') return found
  const fit = found.filter((id) => !adultsOnly.has(id))
  return fit.includes('sapa129') ? fit : [...fit, 'sapa129']
}
