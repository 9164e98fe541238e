import type { PromiseKind } from '#src/platform/clock/promise.ts'
import { caseRoles, type Role } from '#src/platform/access/roles.ts'
import type { DueItem } from './today.ts'

/** The pages of counselling in a file are for fewer than the file itself; the rest of the team gets the file. */
const counsellors: readonly Role[] = ['counsellor', 'psychologist', 'guru_bk', 'supervisor']

type Part = readonly [part: string, roles?: readonly Role[]]
const caseParts: Partial<Record<PromiseKind, Part>> = {
  'case.task': ['/rencana'],
  'case.alert': ['/ukur'],
  'case.follow_up': ['/rencana'],
  'case.consent_review': ['/persetujuan'],
  'guidance.next': ['/bimbingan'],
  'counselling.safety_review': ['/aman', counsellors],
  'counselling.support': ['/dukungan', counsellors],
  'counselling.retention_check': ['/konseling', counsellors],
  'case.missed_contact': ['/jadwal'],
  'case.unreached_decision': ['/jadwal'],
  'case.safety_call': ['/jadwal'],
  'case.move_asked': ['/jadwal'],
  'case.time_asked': ['/jadwal'],
  'case.help_asked': ['/antara'],
  'case.door_review': ['/tempat'],
}

type Place = Readonly<{ href: (id: string) => string; roles: readonly Role[] }>
const places: Partial<Record<PromiseKind, Place>> = {
  'guidance.post_confirm': { href: () => '/bk/penugasan', roles: ['head', 'admin'] },
  'guidance.month_report': { href: () => '/bk/laporan', roles: ['guru_bk'] },
  'guidance.term_report': { href: () => '/bk/laporan', roles: ['guru_bk'] },
  'counselling.second_person': { href: () => '/izin', roles: ['supervisor', 'head', 'psychologist'] },
  'counselling.complaint': { href: () => '/keluhan-layanan', roles: ['supervisor', 'head'] },
  'counselling.quality_review': { href: () => '/mutu', roles: ['supervisor', 'head'] },
  'privacy.request': { href: (id) => `/hak-data/permintaan/${id}`, roles: ['dpo', 'head', 'intake'] },
  'privacy.breach': { href: (id) => `/hak-data/kegagalan/${id}`, roles: ['dpo', 'head'] },
}

/** Where an item is worked on; null when whoever holds these roles has no page for it. */
export function hrefOf(
  item: Pick<DueItem, 'subject' | 'id' | 'kind'>,
  roles: readonly Role[],
): string | null {
  const holds = (wanted: readonly Role[]) => wanted.some((role) => roles.includes(role))
  if (item.subject === 'report') return holds(['intake']) ? `/meja/${item.id}` : null
  if (item.kind === 'case.handed_appointments') return holds(caseRoles) ? '/kalender/serah-terima' : null
  if (item.subject === 'case') {
    if (!holds(caseRoles)) return null
    const [part, wanted = caseRoles] = caseParts[item.kind] ?? ['']
    return `/kasus/${item.id}${holds(wanted) ? part : ''}`
  }
  const place = places[item.kind]
  return place && holds(place.roles) ? place.href(item.id) : null
}
