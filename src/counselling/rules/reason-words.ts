import { catalogue, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { answerPathWords, answerValueWords } from './path-words.ts'

const frame = catalogue(
  { nth: (what: string, at: number) => `${what} ke-${at}`, some: 'jawaban di langkah ini' },
  { nth: (what: string, at: number) => `${what} ${at}`, some: 'an answer of this step' },
)

/**
 * Where a rule read what made it speak, as a worker would say it: `trials.2.end=8` is "latihan ke-2, angka akhir: 8".
 * Ids and names nobody outside the code knows are left out; never is a path itself shown.
 */
export function wordReason(from: string, lang: Lang): string {
  const told = from.split(' ').flatMap((part) => wordPart(part, lang) ?? [])
  return told.length > 0 ? told.join('; ') : frame[lang].some
}

function wordPart(part: string, lang: Lang): string | null {
  const [path = '', ...rest] = part.split('=')
  const where = wordPath(path, lang)
  const said = rest.join('=')
  const value = rest.length === 0 ? null : (wordShare(path, said, lang) ?? wordValue(said, lang))
  if (where === '') return value === null ? null : `${frame[lang].some}: ${value}`
  return value === null ? where : `${where}: ${value}`
}

/** Parts of a whole are kept as 0 to 1 and said in a hundred. */
const shares = new Set(['wsh', 'share', 'drop'])
function wordShare(path: string, value: string, lang: Lang): string | null {
  const share = shares.has(path.split('.').at(-1) ?? '') && /^-?\d+(\.\d+)?$/.test(value)
  return share ? `${formatNumber(Number(value) * 100, lang)} %` : null
}

function wordPath(path: string, lang: Lang): string {
  const words: string[] = []
  for (const segment of path.split('.')) {
    const at = /^\d{1,4}$/.test(segment) ? Number(segment) : null
    const last = words.at(-1)
    if (at !== null && last !== undefined) words[words.length - 1] = frame[lang].nth(last, at)
    const known = at === null ? answerPathWords[segment]?.[lang] : undefined
    // Some places are named twice on the way, such as `safetyPlan.lines` of the plan.
    if (known && known !== last) words.push(known)
  }
  return words.join(', ')
}

/** A number, a code that has words, or several of them. What has no words is left out. */
function wordValue(value: string, lang: Lang): string | null {
  const parts = value.split(',').flatMap((one) => wordOne(one, lang) ?? [])
  return parts.length > 0 ? parts.join(', ') : null
}
function wordOne(value: string, lang: Lang): string | null {
  if (/^-?\d+(\.\d+)?$/.test(value)) return formatNumber(Number(value), lang, 2)
  if (/^\d+\/\d+$/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value)) return value
  return answerValueWords[value.replace(/^-/, '')]?.[lang] ?? null
}
