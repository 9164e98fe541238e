import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref } from '#src/cases/index.ts'
import { counsellingWords } from './words.ts'

const parts = {
  overview: 'konseling',
  sessions: 'sesi',
  calendar: 'jadwal',
  measures: 'ukur',
  progress: 'kemajuan',
  safety: 'aman',
  drawings: 'gambar',
  between: 'antara',
  support: 'dukungan',
} as const
export type CounsellingPart = keyof typeof parts

/** The parts of counselling on one file, below the parts of the file itself. */
export function CounsellingNav(props: { caseId: string; lang: Lang; at: CounsellingPart }) {
  const words = counsellingWords[props.lang].nav
  return (
    <nav class="subnav no-print" aria-label={words.label}>
      <ul>
        {(Object.keys(parts) as CounsellingPart[]).map((part) => (
          <li key={part}>
            <a
              href={caseHref(props.caseId, parts[part])}
              aria-current={part === props.at ? 'page' : undefined}
            >
              {words[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
