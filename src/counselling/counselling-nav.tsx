import type { Role } from '#src/platform/access/roles.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref } from '#src/cases/index.ts'
import { counsellingRoles } from './counselling-staff.ts'
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

/** What everybody of a care team may open, whether they counsel or not. */
const forTheTeam: readonly CounsellingPart[] = ['calendar', 'measures', 'between']

/** The parts of counselling on one file, below the parts of the file itself. `reader` where others come too. */
export function CounsellingNav(props: {
  caseId: string
  lang: Lang
  at: CounsellingPart
  reader?: readonly Role[]
}) {
  const words = counsellingWords[props.lang].nav
  const { reader } = props
  const counsels = !reader || counsellingRoles.some((role) => reader.includes(role))
  const shown = (Object.keys(parts) as CounsellingPart[]).filter(
    (part) => counsels || forTheTeam.includes(part),
  )
  return (
    <nav class="subnav no-print" aria-label={words.label}>
      <ul>
        {shown.map((part) => (
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
