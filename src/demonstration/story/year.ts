import { figureOf } from '#content/figures.ts'
import type { CaseType } from '#content/codes/classes.ts'
import type { CloseReason } from '#content/codes/work.ts'
import { district, type InstitutionKey, type StaffKey } from './office.ts'
import { safeAgain } from './safe-again.ts'
import type { ReportStep, ToldCase, ToldReport } from './shapes.ts'

/** Cases that one unit of the sources took in within a year (Kampar 2022); the told ones of the last year count too. */
export const casesInYear = figureOf('kampar.cases', 2022).value

const leads: readonly StaffKey[] = ['dimas', 'wulan', 'nadia', 'bayu', 'arman']
const types = spread<CaseType>([
  ['sexualViolence', 7],
  ['domesticViolence', 5],
  ['bullying', 5],
  ['physicalViolence', 4],
  ['psychologicalViolence', 3],
  ['neglect', 2],
  ['custody', 2],
  ['childMarriage', 2],
  ['cyberViolence', 1],
])
const places = spread<string>([
  [district.bangkinangKota, 5],
  [district.siakHulu, 5],
  [district.tapung, 4],
  [district.tambang, 4],
  [district.kampar, 3],
  [district.tapungHulu, 3],
  [district.kuok, 2],
  [district.salo, 2],
  [district.kamparKiriHilir, 2],
  [district.perhentianRaja, 1],
  [district.gunungSahilan, 1],
  [district.koto13, 1],
])
const ages = spread<readonly [band: string, reader: 'anak' | 'remaja' | 'dewasa', age: number]>([
  [['from13to17', 'remaja', 15], 6],
  [['from6to12', 'anak', 10], 4],
  [['from25to44', 'dewasa', 33], 2],
  [['under6', 'anak', 4], 1],
  [['from18to24', 'dewasa', 20], 1],
])
const reasons = spread<CloseReason>([
  ['handedOver', 5],
  ['goalsMet', 4],
  ['referred', 1],
  ['moved', 1],
  ['declined', 1],
])
const schools: readonly (InstitutionKey | null)[] = ['smp', null, 'sd', null, 'smk', null, 'pesantren', null]
const tellers = spread<'parent' | 'teacher' | 'self' | 'relative' | 'friend' | 'villageWorker'>([
  ['parent', 4],
  ['self', 3],
  ['teacher', 3],
  ['relative', 2],
  ['friend', 1],
  ['villageWorker', 1],
])

/** The load behind the told stories: numbers of a year without anybody's story. Each name says that it is made up. */
export function yearOf(count: number): { cases: ToldCase[]; reports: ToldReport[] } {
  const cases = Array.from({ length: count }, (_, at) => caseOf(at, daysAgo(at, count)))
  return {
    cases,
    reports: [
      ...cases.flatMap((told, at) => (told.fromReport ? [reportOf(told, at)] : [])),
      ...Array.from({ length: 18 }, (_, at) => answeredOf(at)),
    ],
  }
}

/** From a year ago to three weeks ago, a little closer together in the months of school. */
function daysAgo(at: number, count: number): number {
  const even = 22 + ((at + 0.5) / count) * 340
  return Math.round(even + 9 * Math.sin(even / 29))
}

function caseOf(at: number, ago: number): ToldCase {
  const caseType = pick(types, at, 7)
  const [ageBand] = pick(ages, at, 5)
  const atSchool =
    caseType === 'bullying' || caseType === 'physicalViolence' || caseType === 'psychologicalViolence'
  const institution = atSchool ? pick(schools, at, 3) : null
  const lead = pick(leads, at, 1)
  return {
    key: `tahun-${at}`,
    side: 'harmed',
    identity: { fullName: `Klien Rekaan ${String(at + 1).padStart(3, '0')}` },
    when: { daysAgo: ago, hour: 8 + (at % 7) },
    lead,
    caseType,
    sex: at % 9 < 6 ? 'female' : 'male',
    ageBand,
    district: pick(places, at, 11),
    urgency: at % 5 === 0 ? 'TODAY' : 'H72',
    venue:
      institution === 'pesantren'
        ? 'pesantren'
        : institution === 'smk'
          ? 'privateSchool'
          : institution
            ? 'publicSchool'
            : caseType === 'cyberViolence'
              ? 'online'
              : 'home',
    ...(institution ? { institution } : {}),
    ...(at % 5 < 3
      ? { fromReport: `laporan-tahun-${at}` }
      : { opening: 'Berkas latar peragaan: datang langsung ke kantor.' }),
    services: [
      {
        day: 3,
        service: pick(
          ['counselling', 'accompaniment', caseType === 'sexualViolence' ? 'psychologist' : 'practicalHelp'],
          at,
          1,
        ),
      },
    ],
    firstContact: { day: 1, ...safeAgain },
    ...(caseType === 'sexualViolence' ? { policeReport: 2 } : {}),
    ...(ago > 34 ? { ending: endingOf(at, ago) } : { asking: [ago + 3 + (at % 12)] }),
  }
}

/** Fewer than practice asks for: what is counted behind the stories needs no more. */
const dueAfter = [30, 150]

/** What fell due was asked; one that fell due yesterday may still be open, as it is in life. */
function endingOf(at: number, ago: number): NonNullable<ToldCase['ending']> {
  const reason = pick(reasons, at, 3)
  if (reason === 'handedOver')
    return { day: 30, reason, kind: 'general', days: [], whyNotAsked: 'Berkas latar peragaan.', results: [] }
  const answered = dueAfter.filter((days) => 30 + days + 1 < ago).length
  return {
    day: 30,
    reason,
    kind: 'general',
    days: dueAfter,
    whyNotAsked: 'Berkas latar peragaan.',
    whyOpen: 'Berkas latar peragaan.',
    results: Array.from({ length: answered }, (_, nth) =>
      nth === 1 && at % 6 === 0
        ? { status: 'not_reached', safe: 'not_asked', happenedAgain: 'not_asked' }
        : safeAgain,
    ),
  }
}

function reportOf(told: ToldCase, at: number): ToldReport {
  const by: StaffKey = at % 2 === 0 ? 'yusuf' : 'melati'
  return {
    ...plainReport(told.fromReport ?? told.key, told.when, at, told.identity.fullName),
    steps: [
      ...inHand(by, told.caseType, at),
      {
        do: 'open',
        by,
        hours: 6,
        files: [told.key],
        answer: 'Laporan ini kami tangani lebih lanjut dengan pendamping tersendiri.',
      },
    ],
  }
}

/** Reports that were answered without a file: handed on, or closed with a reason. */
function answeredOf(at: number): ToldReport {
  const by: StaffKey = at % 2 === 0 ? 'melati' : 'yusuf'
  const last: ReportStep =
    at % 3 === 0
      ? {
          do: 'close',
          by,
          hours: 20,
          reason: at % 2 === 0 ? 'helpedByAnswer' : 'schoolActs',
          answer: 'Terima kasih. Kami sudah membaca semuanya. Kalau terjadi lagi, tulis di sini kapan saja.',
        }
      : {
          do: 'refer',
          by,
          hours: 20,
          body: at % 3 === 1 ? 'health' : 'otherUnit',
          told: 'Latar peragaan.',
          answer: 'Lembaga yang lebih tepat sudah kami hubungi dan akan menghubungi Anda.',
        }
  return {
    ...plainReport(`jawab-tahun-${at}`, { daysAgo: 25 + at * 18, hour: 10 }, at, undefined),
    steps: [...inHand(by, pick(types, at, 7), at), last],
  }
}

function inHand(by: StaffKey, type: CaseType, at: number): ReportStep[] {
  return [
    { do: 'take', by, hours: at % 19 === 0 ? 90 : 2 },
    {
      do: 'identify',
      by,
      hours: at % 19 === 0 ? 91 : 3,
      type,
      authority: at % 12 === 0 ? 'province' : 'regency',
    },
  ]
}

function plainReport(
  key: string,
  when: ToldReport['when'],
  at: number,
  name: string | undefined,
): ToldReport {
  const channel = pick(
    ['web', 'whatsapp', 'web', 'inPerson', 'telephone', 'school', 'web', 'outreach', 'letter'],
    at,
    1,
  )
  const kind = pick(tellers, at, 3)
  const [, band, age] = pick(ages, at, 5)
  return {
    key,
    when,
    channel,
    ...(channel === 'web' ? {} : { enteredBy: at % 2 === 0 ? 'yusuf' : 'melati' }),
    answers: {
      reporterKind: kind,
      what: 'Laporan latar peragaan, tanpa cerita.',
      band: kind === 'self' ? band : 'dewasa',
      forms: [pick(['physical', 'verbal', 'social', 'coercion', 'online'] as const, at, 2)],
      place: pick(['school', 'home', 'home', 'wayToSchool', 'online', 'dormitory'] as const, at, 5),
      ...(kind === 'self'
        ? { selfAge: age, named: 'named', myName: name }
        : { harmed: [{ name, age, sex: at % 9 < 6 ? 'female' : 'male' }] }),
    },
  }
}

/** Each value as often as its share, in an order that mixes them. */
function spread<T>(shares: readonly (readonly [T, number])[]): readonly T[] {
  return shares.flatMap(([value, share]) => Array.from({ length: share }, () => value))
}

/** Walks through a list in steps, so that neighbours differ. */
function pick<T>(list: readonly T[], at: number, step: number): T {
  const found = list[(at * step + Math.floor(at / list.length)) % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}
