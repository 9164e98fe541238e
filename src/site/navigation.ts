import { caseRoles, type Role } from '#src/platform/access/roles.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { NavItem } from '#src/ui/index.ts'
import { siteWords } from './words.ts'

type Place = { key: string; href: string; icon: NavItem['icon']; for: readonly Role[] | 'any' }

const places: readonly Place[] = [
  { key: 'today', href: '/hari-ini', icon: 'home', for: 'any' },
  { key: 'desk', href: '/meja', icon: 'bell', for: ['intake'] },
  { key: 'cases', href: '/kasus', icon: 'case', for: caseRoles },
  { key: 'guidance', href: '/bk', icon: 'school', for: ['guru_bk'] },
  {
    key: 'calendar',
    href: '/kalender',
    icon: 'calendar',
    for: [...caseRoles, 'head', 'admin'],
  },
  {
    key: 'measures',
    href: '/alat-ukur',
    icon: 'chart',
    for: ['counsellor', 'psychologist', 'guru_bk', 'supervisor', 'admin', 'head'],
  },
  { key: 'recap', href: '/rekap', icon: 'chart', for: ['head', 'data_officer', 'supervisor', 'dpo'] },
  { key: 'quality', href: '/mutu', icon: 'check-circle', for: ['supervisor', 'head'] },
  { key: 'dataRights', href: '/hak-data', icon: 'shield', for: ['dpo', 'head', 'intake'] },
  { key: 'recovery', href: '/kasus/pemulihan', icon: 'key', for: ['head', 'supervisor', 'dpo'] },
  { key: 'office', href: '/kantor', icon: 'people', for: ['head', 'admin'] },
  // Those who give help lines to children try them too; the tabs there lead to the other rooms they may enter.
  { key: 'office', href: '/kantor/nomor', icon: 'people', for: ['supervisor', 'intake'] },
]

/** What a person of these roles finds in the console, in the order of the day. */
export function navigation(roles: readonly Role[], lang: Lang, current: string): NavItem[] {
  const words = siteWords[lang]
  const labels: Record<string, string> = {
    today: words.today,
    desk: words.desk,
    cases: words.cases,
    guidance: words.guidance,
    calendar: words.calendar,
    measures: words.measures,
    recap: words.recap,
    quality: words.quality,
    dataRights: words.dataRights,
    office: words.office,
    recovery: words.recovery,
  }
  return places
    .filter((place) => place.for === 'any' || place.for.some((role) => roles.includes(role)))
    .filter((place, at, open) => open.findIndex((one) => one.key === place.key) === at)
    .map((place) => ({
      href: place.href,
      label: labels[place.key] ?? place.key,
      icon: place.icon,
      current: place.key === current,
    }))
}
