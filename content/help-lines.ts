import { catalogue, type Both, type Lang } from '#src/platform/i18n/catalogue.ts'
import { daysBetween } from '#src/platform/i18n/days.ts'
import { formatDate } from '#src/platform/i18n/format.ts'

/** How sure a stated fact is: found in a named source, known to the writers only, or sought in vain. */
export type Mark = 'found' | 'known' | 'unknown'

/** One call made by a person to see whether somebody answers. `on` as `2026-03-04`. */
export type TestCall = {
  readonly on: string
  readonly by: string
  readonly result: 'answered' | 'unanswered' | 'wrongNumber'
}

export type HelpLine = {
  readonly id: string
  readonly name: Both
  /** An emergency line sends someone; a support line listens; a complaint line takes a matter up. */
  readonly kind: 'emergency' | 'support' | 'complaint'
  /** `tel`: as dialled, a comma is a pause. `wa`: digits with country code. `web`: an https address. */
  readonly contact: { readonly kind: 'tel' | 'wa' | 'web'; readonly value: string; readonly shown: string }
  readonly scope: 'local' | 'national'
  readonly purpose: Both
  readonly hours: Both
  readonly cost: Both
  readonly language: readonly Lang[]
  readonly lastTest: TestCall | null
  readonly source: string
  readonly seenOn: string
  readonly mark: Mark
}

const freeAsStated: Both = { id: 'Gratis menurut penyelenggara', en: 'Free, says the provider' }
const costUnknown: Both = { id: 'Biaya belum diketahui', en: 'Cost not known' }
const needsData: Both = { id: 'Perlu paket data', en: 'Needs mobile data' }
const hoursUnknown: Both = { id: 'Jam layanan belum diketahui', en: 'Hours not known' }
const anyTime: Both = { id: 'Menurut penyelenggara setiap saat', en: 'At any time, says the provider' }
const indonesian: readonly Lang[] = ['id']
const seenOn = '2026-11-21'

type Facts = Omit<HelpLine, 'language' | 'lastTest' | 'seenOn' | 'scope'>
const national = (facts: Facts): HelpLine => ({
  ...facts,
  scope: 'national',
  language: indonesian,
  lastTest: null,
  seenOn,
})

/**
 * National lines as found; nobody of this project has called one, so each starts untested. An office puts
 * its own line first and records its test calls in its settings. Never promise more hours than stand here.
 */
export const helpLines: readonly HelpLine[] = [
  national({
    id: 'sapa129',
    name: { id: 'SAPA 129 (KemenPPPA)', en: 'SAPA 129 (Ministry of Women and Children)' },
    kind: 'support',
    contact: { kind: 'tel', value: '129', shown: '129' },
    purpose: { id: 'Kekerasan terhadap anak dan perempuan', en: 'Violence against children and women' },
    hours: anyTime,
    cost: freeAsStated,
    source: 'kontan.co.id (2025), tribratanews.com (2023)',
    mark: 'found',
  }),
  national({
    id: 'sapa129-wa',
    name: { id: 'SAPA 129 lewat WhatsApp', en: 'SAPA 129 by WhatsApp' },
    kind: 'support',
    contact: { kind: 'wa', value: '628111129129', shown: '08111-129-129' },
    purpose: { id: 'Kekerasan terhadap anak dan perempuan', en: 'Violence against children and women' },
    hours: anyTime,
    cost: needsData,
    source: 'kontan.co.id (2025), antaranews.com',
    mark: 'found',
  }),
  national({
    id: 'emergency112',
    name: { id: 'Darurat 112', en: 'Emergency 112' },
    kind: 'emergency',
    contact: { kind: 'tel', value: '112', shown: '112' },
    purpose: {
      id: 'Keadaan darurat, di daerah yang membuka layanan ini',
      en: 'Emergencies, where the regency runs this line',
    },
    hours: hoursUnknown,
    cost: freeAsStated,
    source: 'practice of regencies; whether Kampar runs it is not known',
    mark: 'unknown',
  }),
  national({
    id: 'police110',
    name: { id: 'Polisi 110', en: 'Police 110' },
    kind: 'emergency',
    contact: { kind: 'tel', value: '110', shown: '110' },
    purpose: { id: 'Bahaya saat ini juga', en: 'Danger right now' },
    hours: hoursUnknown,
    cost: costUnknown,
    source: 'general knowledge',
    mark: 'known',
  }),
  national({
    id: 'ambulance119',
    name: { id: 'Ambulans 119', en: 'Ambulance 119' },
    kind: 'emergency',
    contact: { kind: 'tel', value: '119', shown: '119' },
    purpose: {
      id: 'Keadaan darurat medis, belum menjangkau semua daerah',
      en: 'Medical emergencies, not everywhere yet',
    },
    hours: hoursUnknown,
    cost: costUnknown,
    source: 'general knowledge',
    mark: 'known',
  }),
  national({
    id: 'healing119',
    name: { id: 'healing119.id (Kemenkes)', en: 'healing119.id (Ministry of Health)' },
    kind: 'support',
    contact: { kind: 'web', value: 'https://healing119.id', shown: 'healing119.id' },
    purpose: { id: 'Bercerita dengan konselor', en: 'Talking with a counsellor' },
    hours: hoursUnknown,
    cost: needsData,
    source: 'kesprimkom.kemkes.go.id (reactivated 31 July 2025)',
    mark: 'found',
  }),
  national({
    id: 'sejiwa',
    name: { id: 'SEJIWA 119 ekstensi 8', en: 'SEJIWA 119 extension 8' },
    kind: 'support',
    contact: { kind: 'tel', value: '119,8', shown: '119 lalu 8' },
    purpose: { id: 'Tekanan jiwa', en: 'Emotional distress' },
    hours: {
      id: 'Pernah hanya jam kerja dan antreannya lama',
      en: 'Known to answer in office hours only, after long waits',
    },
    cost: costUnknown,
    source: 'kaltara.disway.id (2026); detik.com (2024) on unanswered calls',
    mark: 'found',
  }),
  national({
    id: 'tepsa',
    name: { id: 'TePSA (Kemensos)', en: 'TePSA (Ministry of Social Affairs)' },
    kind: 'support',
    contact: { kind: 'tel', value: '1500771', shown: '1500-771' },
    purpose: { id: 'Bantuan sosial bagi anak', en: 'Social help for children' },
    hours: {
      id: 'Dibuka 24 jam pada 2016; kini belum diketahui',
      en: 'Opened as 24-hour in 2016; today unknown',
    },
    cost: costUnknown,
    source: 'republika.co.id, kompas.com (2016)',
    mark: 'unknown',
  }),
  national({
    id: 'kpai',
    name: { id: 'KPAI', en: 'KPAI (child protection commission)' },
    kind: 'complaint',
    contact: { kind: 'tel', value: '02131901556', shown: '(021) 3190-1556' },
    purpose: { id: 'Pengaduan pelanggaran hak anak', en: "Complaints about children's rights" },
    hours: hoursUnknown,
    cost: { id: 'Pulsa telepon biasa', en: 'Ordinary call charge' },
    source: 'murianetwork.com (2024)',
    mark: 'found',
  }),
  national({
    id: 'kpai-web',
    name: { id: 'Pengaduan KPAI', en: 'KPAI complaints' },
    kind: 'complaint',
    contact: { kind: 'web', value: 'https://pengaduan.kpai.go.id', shown: 'pengaduan.kpai.go.id' },
    purpose: { id: 'Pengaduan pelanggaran hak anak', en: "Complaints about children's rights" },
    hours: { id: 'Formulir selalu terbuka', en: 'The form is always open' },
    cost: needsData,
    source: 'murianetwork.com (2024)',
    mark: 'found',
  }),
  national({
    id: 'lpsk148',
    name: { id: 'LPSK 148', en: 'Witness and victim protection (LPSK) 148' },
    kind: 'support',
    contact: { kind: 'tel', value: '148', shown: '148' },
    purpose: { id: 'Perlindungan saksi dan korban', en: 'Protection of witnesses and victims' },
    hours: hoursUnknown,
    cost: costUnknown,
    source: 'general knowledge',
    mark: 'known',
  }),
  national({
    id: 'aduankonten',
    name: { id: 'Aduan Konten (Komdigi)', en: 'Content complaints (Komdigi)' },
    kind: 'complaint',
    contact: { kind: 'web', value: 'https://aduankonten.id', shown: 'aduankonten.id' },
    purpose: { id: 'Meminta konten dihapus', en: 'Asking for content to be taken down' },
    hours: { id: 'Formulir selalu terbuka', en: 'The form is always open' },
    cost: needsData,
    source: 'hukumonline.com, murianetwork.com',
    mark: 'found',
  }),
]

/** Test calls of an office by line. Each counts for the number it was made to, and for no other. */
export type LineTests = Readonly<Record<string, TestCall & { readonly value: string }>>

/** The lines with what this office found out by calling them. */
export function withTests(lines: readonly HelpLine[], tests: LineTests): HelpLine[] {
  return lines.map((line) => {
    const test = tests[line.id]
    if (!test || test.value !== line.contact.value) return line
    const { on, by, result } = test
    return { ...line, lastTest: { on, by, result } }
  })
}

export type HelpLineStatus = 'tested' | 'stale' | 'failed' | 'untested'

const freshDays = 90

/** Whether somebody is known to answer. A test counts for 90 days; a failed one counts until the next. */
export function helpLineStatus(line: Pick<HelpLine, 'lastTest'>, today: string): HelpLineStatus {
  if (!line.lastTest) return 'untested'
  if (line.lastTest.result !== 'answered') return 'failed'
  const age = daysBetween(line.lastTest.on, today)
  return age <= freshDays ? 'tested' : 'stale'
}

const words = catalogue(
  {
    tested: (on: string) => `Terjawab saat dicoba ${on}.`,
    stale: (on: string) => `Terakhir dicoba ${on}. Mungkin sudah berubah.`,
    failed: (on: string) => `Tidak terjawab saat dicoba ${on}. Siapkan pilihan lain.`,
    untested: () => 'Kami belum mencoba nomor ini. Kalau tidak terjawab, coba pilihan lain.',
  },
  {
    tested: (on: string) => `Answered when tried on ${on}.`,
    stale: (on: string) => `Last tried on ${on}. It may have changed.`,
    failed: (on: string) => `Not answered when tried on ${on}. Keep another choice ready.`,
    untested: () => 'We have not tried this line. If nobody answers, try another one.',
  },
)

/** The honest line of text beside a number. */
export function helpLineNote(line: Pick<HelpLine, 'lastTest'>, today: string, lang: Lang): string {
  const on = line.lastTest ? formatDate(line.lastTest.on, lang) : ''
  return words[lang][helpLineStatus(line, today)](on)
}

/** The office's own lines first, then SAPA 129, then the others in their order. */
export function orderHelpLines(local: readonly HelpLine[]): HelpLine[] {
  return [...local, ...helpLines]
}

export function contactHref(contact: HelpLine['contact']): string {
  if (contact.kind === 'tel') return `tel:${contact.value}`
  return contact.kind === 'wa' ? `https://wa.me/${contact.value}` : contact.value
}
