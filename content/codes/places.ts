import { codeList, type CodeOf } from './code.ts'

/** Where it happened; `simfoni` is the place class of the recap tables. */
export const places = codeList(
  { code: 'classroom', id: 'Ruang kelas', en: 'Classroom', simfoni: 'sekolah' },
  {
    code: 'schoolYard',
    id: 'Halaman atau lapangan sekolah',
    en: 'School yard or field',
    simfoni: 'sekolah',
  },
  { code: 'canteen', id: 'Kantin', en: 'Canteen', simfoni: 'sekolah' },
  { code: 'toilet', id: 'Toilet sekolah', en: 'School toilet', simfoni: 'sekolah' },
  { code: 'corridor', id: 'Lorong atau tangga', en: 'Corridor or stairs', simfoni: 'sekolah' },
  {
    code: 'teacherRoom',
    id: 'Ruang guru atau kantor sekolah',
    en: 'Staff room or school office',
    simfoni: 'sekolah',
  },
  { code: 'schoolOther', id: 'Bagian lain sekolah', en: 'Elsewhere at school', simfoni: 'sekolah' },
  {
    code: 'dormitory',
    id: 'Asrama atau kamar pesantren',
    en: 'Boarding house or pesantren room',
    simfoni: 'lembaga pendidikan',
  },
  {
    code: 'worshipRoom',
    id: 'Tempat ibadah atau mengaji',
    en: 'Place of worship or study',
    simfoni: 'lembaga pendidikan',
  },
  {
    code: 'shortCourse',
    id: 'Pesantren kilat atau tempat les',
    en: 'Short religious course or tutoring',
    simfoni: 'lembaga pendidikan kilat',
  },
  { code: 'campus', id: 'Kampus', en: 'Campus', simfoni: 'lembaga pendidikan' },
  {
    code: 'wayToSchool',
    id: 'Di jalan ke atau dari sekolah',
    en: 'On the way to or from school',
    simfoni: 'fasilitas umum',
  },
  {
    code: 'transport',
    id: 'Angkutan umum atau jemputan',
    en: 'Public transport or school ride',
    simfoni: 'fasilitas umum',
  },
  {
    code: 'online',
    id: 'Daring: media sosial, obrolan, gim',
    en: 'Online: social media, chats, games',
    simfoni: 'lainnya',
    anak: { id: 'Di HP atau internet', en: 'On the phone or internet' },
  },
  {
    code: 'home',
    id: 'Rumah sendiri',
    en: 'Own home',
    simfoni: 'rumah tangga',
    anak: { id: 'Di rumahku', en: 'At my home' },
  },
  { code: 'otherHome', id: 'Rumah orang lain', en: "Someone else's home", simfoni: 'lainnya' },
  { code: 'workplace', id: 'Tempat kerja', en: 'Workplace', simfoni: 'tempat kerja' },
  { code: 'publicPlace', id: 'Tempat umum', en: 'Public place', simfoni: 'fasilitas umum' },
  {
    code: 'careHome',
    id: 'Panti atau lembaga pengasuhan',
    en: 'Care home or institution',
    simfoni: 'lainnya',
  },
  { code: 'evacuation', id: 'Tempat pengungsian', en: 'Evacuation site', simfoni: 'lainnya' },
  { code: 'other', id: 'Tempat lain', en: 'Somewhere else', simfoni: 'lainnya' },
  {
    code: 'notStated',
    id: 'Tidak disebut',
    en: 'Not stated',
    simfoni: 'NA',
    anak: { id: 'Aku belum mau bilang', en: "I don't want to say yet" },
  },
)
export type Place = CodeOf<typeof places>

/** The place an event belongs to decides the rulebook and who may be told. */
export const venueTypes = codeList(
  { code: 'publicSchool', id: 'Sekolah negeri', en: 'Public school' },
  { code: 'privateSchool', id: 'Sekolah swasta', en: 'Private school' },
  { code: 'specialSchool', id: 'Sekolah luar biasa (SLB)', en: 'Special school (SLB)' },
  { code: 'madrasah', id: 'Madrasah', en: 'Madrasah' },
  { code: 'pesantren', id: 'Pesantren', en: 'Pesantren' },
  { code: 'earlyYears', id: 'PAUD dan taman kanak-kanak', en: 'Early years and kindergarten' },
  { code: 'nonFormal', id: 'Pendidikan nonformal', en: 'Non-formal education' },
  { code: 'campus', id: 'Kampus', en: 'Campus' },
  { code: 'home', id: 'Rumah', en: 'Home' },
  { code: 'online', id: 'Daring', en: 'Online' },
  { code: 'workplace', id: 'Tempat kerja', en: 'Workplace' },
  { code: 'publicFacility', id: 'Fasilitas umum', en: 'Public facility' },
  { code: 'careHome', id: 'Panti atau lembaga pengasuhan', en: 'Care home or institution' },
  { code: 'evacuation', id: 'Tempat pengungsian', en: 'Evacuation site' },
  { code: 'unknown', id: 'Belum diketahui', en: 'Not yet known' },
)
export type VenueType = CodeOf<typeof venueTypes>

/** School levels for the register of institutions. */
export const schoolLevels = codeList(
  { code: 'early', id: 'PAUD/TK/RA', en: 'Early years' },
  { code: 'primary', id: 'SD/MI', en: 'Primary' },
  { code: 'lowerSecondary', id: 'SMP/MTs', en: 'Lower secondary' },
  { code: 'upperSecondary', id: 'SMA/MA', en: 'Upper secondary' },
  { code: 'vocational', id: 'SMK/MAK', en: 'Vocational secondary' },
  { code: 'special', id: 'SLB', en: 'Special' },
  { code: 'pesantren', id: 'Pesantren', en: 'Pesantren' },
  { code: 'university', id: 'Perguruan tinggi', en: 'Higher education' },
)
export type SchoolLevel = CodeOf<typeof schoolLevels>

/** Who has the authority over a case. */
export const authorityLevels = codeList(
  { code: 'village', id: 'Desa atau kelurahan', en: 'Village' },
  { code: 'regency', id: 'Kabupaten atau kota', en: 'Regency or city' },
  { code: 'province', id: 'Provinsi', en: 'Province' },
  { code: 'national', id: 'Pusat', en: 'National' },
)
export type AuthorityLevel = CodeOf<typeof authorityLevels>

/** The surroundings in which a programme or episode takes place. */
export const settings = codeList(
  { code: 'school', id: 'Sekolah', en: 'School' },
  { code: 'boarding', id: 'Pesantren atau asrama', en: 'Pesantren or boarding school' },
  { code: 'family', id: 'Keluarga', en: 'Family' },
  { code: 'community', id: 'Masyarakat', en: 'Community' },
  { code: 'workplace', id: 'Tempat kerja', en: 'Workplace' },
  { code: 'health', id: 'Lembaga kesehatan', en: 'Health institution' },
  { code: 'online', id: 'Daring', en: 'Online' },
  { code: 'disaster', id: 'Bencana atau keadaan darurat', en: 'Disaster or emergency' },
)
export type Setting = CodeOf<typeof settings>
