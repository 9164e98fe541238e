import type { Code, CodeList } from '#content/codes/code.ts'
import { contactSafety } from '#content/codes/needs.ts'
import { relationsToReported, reporterKinds, sexes } from '#content/codes/people.ts'
import { places, venueTypes } from '#content/codes/places.ts'
import { choice, number, shortText, unknownOption } from '#src/platform/forms/field.ts'
import type { IconName } from '#src/ui/icons.tsx'
import { reportWording as w } from './report-wording.ts'

/** Part of a code list, in the order asked for. */
function pick<C extends string, const P extends C>(
  list: CodeList<C>,
  ...codes: readonly P[]
): readonly Code<P>[] {
  return codes.flatMap((code) => list.filter((entry): entry is Code<P> => entry.code === code))
}

export const yesNo = [
  { code: 'yes', id: 'Ya', en: 'Yes' },
  { code: 'no', id: 'Tidak', en: 'No' },
  unknownOption,
] as const

/** What somebody must act on at once, ticked by the person; nothing is ever read out of their words. */
export const warningSigns = [
  { code: 'weapon', ...w.signs.weapon },
  { code: 'doctor', ...w.signs.doctor },
  { code: 'trapped', ...w.signs.trapped },
  { code: 'threatened', ...w.signs.threatened },
  { code: 'missing', ...w.signs.missing },
] as const

export const schoolParts = pick(
  places,
  'classroom',
  'schoolYard',
  'canteen',
  'toilet',
  'corridor',
  'teacherRoom',
  'schoolOther',
)
export const atSchool = ['school', 'dormitory'] as const

export const wherePlaces = [
  { code: 'school', ...w.atSchool },
  ...pick(
    places,
    'dormitory',
    'wayToSchool',
    'online',
    'home',
    'otherHome',
    'transport',
    'publicPlace',
    'workplace',
    'worshipRoom',
    'shortCourse',
    'campus',
    'careHome',
    'evacuation',
    'other',
  ),
] as const

/** Each place has its picture, for those who read little. */
export const placePictures = {
  school: 'schoolhouse',
  dormitory: 'bed',
  wayToSchool: 'road',
  online: 'device',
  home: 'home',
  otherHome: 'door',
  transport: 'bus',
  publicPlace: 'shop',
  workplace: 'briefcase',
  worshipRoom: 'worship',
  shortCourse: 'book',
  campus: 'school',
  careHome: 'hands',
  evacuation: 'tent',
  other: 'place',
} as const satisfies Record<(typeof wherePlaces)[number]['code'], IconName>

/** One knows one's own, so nobody is asked whether they do. */
export const ownSexes = pick(sexes, 'female', 'male', 'refused')
const knownSexes = pick(sexes, 'female', 'male', 'unknown', 'refused')
export const whoTells = pick(
  reporterKinds,
  'self',
  'friend',
  'witness',
  'parent',
  'guardian',
  'relative',
  'teacher',
  'schoolStaff',
  'healthWorker',
  'villageWorker',
  'institution',
  'community',
  'reportedPerson',
)
/** Adults who notice something about a child. */
export const observers = pick(
  reporterKinds,
  'teacher',
  'schoolStaff',
  'parent',
  'guardian',
  'relative',
  'healthWorker',
  'villageWorker',
  'institution',
  'community',
)
export const howToReach = pick(
  contactSafety,
  'codeOnly',
  'safeToCall',
  'safeToText',
  'noVoicemail',
  'neverNameOffice',
  'sharedPhone',
  'throughTrusted',
  'atSchool',
  'noContact',
)
const ways: ReadonlySet<string> = new Set([
  'safeToCall',
  'safeToText',
  'noVoicemail',
  'neverNameOffice',
  'sharedPhone',
  'throughTrusted',
])

type Reachable = { readonly contactRules?: readonly string[] | undefined }

/** Whether a number and an hour are any use: not to one who wants to be answered here, met at school or let be. */
export function mayBeReached(answers: Reachable): boolean {
  return (answers.contactRules ?? []).some((rule) => ways.has(rule))
}

export function throughSomebody(answers: Reachable): boolean {
  return (answers.contactRules ?? []).includes('throughTrusted')
}
export const harmed = {
  name: shortText({ ...w.person.name, maxLength: 120 }),
  age: number({ ...w.person.age, min: 0, max: 120 }),
  sex: choice({ ...w.person.sex, options: knownSexes, sealed: true, presentation: 'select' }),
  className: shortText({ ...w.person.className, maxLength: 120 }),
  note: shortText({ ...w.person.note, maxLength: 400 }),
}
export const reported = {
  name: shortText({ ...w.person.name, maxLength: 120 }),
  relation: choice({
    ...w.person.relation,
    options: relationsToReported,
    sealed: true,
    presentation: 'select',
  }),
  age: number({ ...w.person.age, min: 0, max: 120 }),
  sex: choice({ ...w.person.sex, options: knownSexes, sealed: true, presentation: 'select' }),
  className: shortText({ ...w.person.className, maxLength: 120 }),
  note: shortText({ ...w.person.note, maxLength: 400 }),
}
export const witnesses = {
  name: shortText({ ...w.person.name, maxLength: 120 }),
  className: shortText({ ...w.person.className, maxLength: 120 }),
  note: shortText({ ...w.person.note, maxLength: 400 }),
}
export const venues = pick(
  venueTypes,
  'publicSchool',
  'privateSchool',
  'madrasah',
  'pesantren',
  'specialSchool',
  'nonFormal',
  'unknown',
)
