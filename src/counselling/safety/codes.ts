import { codeList, isCodeIn, type CodeOf } from '#content/codes/code.ts'

/** What a line of the plan is about (practice.md §6). */
export const safetyParts = codeList(
  { code: 'hot_spot', id: 'Tempat dan waktu rawan', en: 'Risky place and time' },
  { code: 'supervision', id: 'Siapa yang mengawasi', en: 'Who watches over it' },
  { code: 'route', id: 'Jalan lain', en: 'Another route' },
  { code: 'travel', id: 'Berangkat dan pulang', en: 'Getting there and home' },
  { code: 'buddy', id: 'Teman jalan', en: 'A buddy' },
  { code: 'safe_adult', id: 'Orang dewasa yang aman', en: 'A safe adult' },
  { code: 'safe_room', id: 'Tempat aman', en: 'A safe room' },
  { code: 'signal_word', id: 'Kata sandi', en: 'A signal word' },
  {
    code: 'in_the_moment',
    id: 'Saat terjadi: pergi, cari orang, ceritakan',
    en: 'In the moment: leave, find somebody, tell',
  },
  {
    code: 'online',
    id: 'Di internet: simpan bukti, blokir, laporkan, atur privasi',
    en: 'Online: save evidence, block, report, privacy',
  },
  { code: 'boarding', id: 'Di asrama', en: 'In the boarding house' },
  {
    code: 'rule',
    id: 'Aturan atau pembinaan bagi yang menyakiti',
    en: 'Rules or guidance for those who hurt',
  },
  { code: 'other', id: 'Hal lain', en: 'Something else' },
)
export type SafetyPart = CodeOf<typeof safetyParts>

/** Naming a place or a person changes nothing for anybody yet: such a line never stands in for a change by others. */
const namingOnly: ReadonlySet<string> = new Set<SafetyPart>(['hot_spot', 'safe_adult', 'signal_word'])
export function changesSomething(part: string): boolean {
  return !namingOnly.has(part)
}
/** What a child may carry in a pocket: nothing about those who hurt. */
export const pocketParts = [
  'safe_adult',
  'buddy',
  'signal_word',
  'safe_room',
  'in_the_moment',
  'route',
  'travel',
  'online',
] as const satisfies readonly SafetyPart[]

export const settings = codeList(
  { code: 'school', id: 'Sekolah atau madrasah', en: 'School or madrasah' },
  { code: 'pesantren', id: 'Pesantren atau asrama', en: 'Pesantren or boarding house' },
  { code: 'way', id: 'Di jalan', en: 'On the way' },
  { code: 'online', id: 'Di internet', en: 'Online' },
)
export type Setting = CodeOf<typeof settings>

/** Places of the drawn plan. The part before the underscore is the setting. */
export const areas = codeList(
  { code: 'school_gate', id: 'Gerbang', en: 'Gate' },
  { code: 'school_yard', id: 'Halaman', en: 'Yard' },
  { code: 'school_class', id: 'Kelas', en: 'Classroom' },
  { code: 'school_corridor', id: 'Lorong', en: 'Corridor' },
  { code: 'school_toilet', id: 'Toilet sekolah', en: 'School toilet' },
  { code: 'school_canteen', id: 'Kantin', en: 'Canteen' },
  { code: 'school_prayer', id: 'Musala sekolah', en: 'School prayer room' },
  { code: 'school_field', id: 'Lapangan', en: 'Sports field' },
  { code: 'pesantren_room', id: 'Kamar', en: 'Bedroom' },
  { code: 'pesantren_corridor', id: 'Lorong asrama', en: 'Dormitory corridor' },
  { code: 'pesantren_bath', id: 'Kamar mandi asrama', en: 'Dormitory washroom' },
  { code: 'pesantren_laundry', id: 'Tempat jemuran', en: 'Laundry yard' },
  { code: 'pesantren_kitchen', id: 'Dapur dan tempat makan', en: 'Kitchen and dining place' },
  { code: 'pesantren_mosque', id: 'Masjid', en: 'Mosque' },
  { code: 'pesantren_yard', id: 'Halaman pondok', en: 'Pesantren yard' },
  { code: 'way_lane', id: 'Gang', en: 'Lane' },
  { code: 'way_quiet', id: 'Jalan sepi', en: 'Quiet road' },
  { code: 'way_stop', id: 'Tempat menunggu angkutan', en: 'Waiting for transport' },
  { code: 'way_ride', id: 'Di angkutan atau boncengan', en: 'In transport or on a ride' },
  { code: 'way_shop', id: 'Warung', en: 'Food stall' },
  { code: 'online_class', id: 'Grup kelas', en: 'Class group' },
  { code: 'online_private', id: 'Pesan pribadi', en: 'Private messages' },
  { code: 'online_feed', id: 'Media sosial', en: 'Social media' },
  { code: 'online_game', id: 'Permainan daring', en: 'Online game' },
)

/** Times of a day. The Indonesian words are ones that `rules/spots.ts` knows, so that times can be compared. */
export const slots = codeList(
  { code: 'morning', id: 'Pagi', en: 'Morning' },
  { code: 'break', id: 'Istirahat', en: 'Break' },
  { code: 'afternoon', id: 'Siang', en: 'Midday' },
  { code: 'home', id: 'Pulang', en: 'Going home' },
  { code: 'night', id: 'Malam', en: 'Night' },
)

export function settingOf(area: string): Setting | null {
  const [setting] = area.split('_')
  return isCodeIn(settings, setting) ? setting : null
}

export const lineTags = codeList(
  {
    code: 'protective',
    id: 'Melindungi: bahayanya nyata, garis ini dijaga',
    en: 'Protective: the danger is real, this line stays',
  },
  {
    code: 'fear_keeping',
    id: 'Menjaga rasa takut: sudah aman, perlahan dikecilkan',
    en: 'Fear-keeping: it is safe by now, shrunk step by step',
  },
)
export const whoChanges = codeList(
  { code: 'those_who_harm', id: 'Yang menyakiti', en: 'Those who hurt' },
  { code: 'adults', id: 'Orang dewasa dan sekolah', en: 'Adults and the school' },
  { code: 'victim', id: 'Klien sendiri (perlu ia setuju)', en: 'The client (needs their yes)' },
)

export const holderKinds = codeList(
  { code: 'client', id: 'Klien sendiri', en: 'The client' },
  { code: 'guardian', id: 'Orang tua atau wali', en: 'Parent or guardian' },
  { code: 'school', id: 'Sekolah, madrasah, atau pesantren', en: 'School, madrasah or pesantren' },
  { code: 'other', id: 'Orang lain', en: 'Somebody else' },
)
export const sheetKinds = codeList(
  { code: 'pocket', id: 'Lembar saku', en: 'Pocket sheet' },
  { code: 'adults', id: 'Lembar orang dewasa', en: 'Sheet for adults' },
)
