import { codeList, type CodeOf } from './code.ts'

/** Who the reported person is to the one who was hurt. */
export const relationsToReported = codeList(
  { code: 'classmate', id: 'Teman sekelas', en: 'Classmate', simfoni: 'pacar/teman' },
  { code: 'schoolmate', id: 'Teman sesekolah', en: 'Schoolmate', simfoni: 'pacar/teman' },
  { code: 'seniorPupil', id: 'Kakak kelas', en: 'Older pupil', simfoni: 'pacar/teman' },
  {
    code: 'dormitorySenior',
    id: 'Kakak asuh atau pengurus asrama',
    en: 'Dormitory senior',
    simfoni: 'pacar/teman',
  },
  { code: 'friend', id: 'Teman', en: 'Friend', simfoni: 'pacar/teman' },
  {
    code: 'partner',
    id: 'Pacar atau mantan pacar',
    en: 'Girlfriend, boyfriend or ex',
    simfoni: 'pacar/teman',
  },
  {
    code: 'spouse',
    id: 'Suami, istri, atau mantan',
    en: 'Spouse or former spouse',
    simfoni: 'suami/istri',
  },
  { code: 'father', id: 'Ayah', en: 'Father', simfoni: 'orang tua' },
  { code: 'mother', id: 'Ibu', en: 'Mother', simfoni: 'orang tua' },
  { code: 'stepParent', id: 'Ayah atau ibu tiri', en: 'Step-parent', simfoni: 'orang tua' },
  { code: 'sibling', id: 'Kakak atau adik', en: 'Brother or sister', simfoni: 'keluarga/saudara' },
  { code: 'relative', id: 'Keluarga lain', en: 'Another relative', simfoni: 'keluarga/saudara' },
  { code: 'carer', id: 'Pengasuh atau wali', en: 'Carer or guardian', simfoni: 'keluarga/saudara' },
  { code: 'teacher', id: 'Guru', en: 'Teacher', simfoni: 'guru' },
  {
    code: 'religiousTeacher',
    id: 'Ustaz, ustazah, atau guru mengaji',
    en: 'Religious teacher',
    simfoni: 'guru',
  },
  {
    code: 'headTeacher',
    id: 'Kepala sekolah atau pimpinan lembaga',
    en: 'Head teacher or head of the institution',
    simfoni: 'guru',
  },
  {
    code: 'schoolStaff',
    id: 'Pegawai sekolah, pelatih, atau sopir jemputan',
    en: 'School staff, coach or driver',
    simfoni: 'lainnya',
  },
  { code: 'employer', id: 'Majikan atau atasan', en: 'Employer or superior', simfoni: 'majikan' },
  { code: 'coworker', id: 'Rekan kerja', en: 'Co-worker', simfoni: 'rekan kerja' },
  { code: 'neighbour', id: 'Tetangga', en: 'Neighbour', simfoni: 'tetangga' },
  {
    code: 'onlineOnly',
    id: 'Orang yang hanya dikenal di internet',
    en: 'Someone known only online',
    simfoni: 'lainnya',
  },
  { code: 'stranger', id: 'Orang tidak dikenal', en: 'Stranger', simfoni: 'lainnya' },
  { code: 'other', id: 'Lainnya', en: 'Other', simfoni: 'lainnya' },
  {
    code: 'unknown',
    id: 'Tidak tahu',
    en: 'Not known',
    simfoni: 'NA',
    anak: { id: 'Aku tidak tahu', en: "I don't know" },
  },
  {
    code: 'refused',
    id: 'Belum mau menjawab',
    en: 'Prefers not to say',
    simfoni: 'NA',
    anak: { id: 'Aku belum mau bilang', en: "I don't want to say yet" },
  },
)
export type RelationToReported = CodeOf<typeof relationsToReported>

export const reporterKinds = codeList(
  {
    code: 'self',
    id: 'Korban sendiri',
    en: 'The person hurt',
    anak: { id: 'Aku sendiri yang mengalami', en: 'It happened to me' },
    remaja: { id: 'Aku yang mengalami', en: 'It happened to me' },
  },
  {
    code: 'friend',
    id: 'Teman',
    en: 'Friend',
    anak: { id: 'Temanku yang mengalami', en: 'It happened to my friend' },
  },
  {
    code: 'witness',
    id: 'Orang yang melihat',
    en: 'Witness',
    anak: { id: 'Aku melihatnya', en: 'I saw it' },
  },
  { code: 'parent', id: 'Orang tua', en: 'Parent' },
  { code: 'guardian', id: 'Wali atau pengasuh', en: 'Guardian or carer' },
  {
    code: 'relative',
    id: 'Anggota keluarga lain',
    en: 'Another relative',
    anak: { id: 'Saudaraku yang mengalami', en: 'It happened to my brother, sister or cousin' },
  },
  { code: 'teacher', id: 'Guru atau guru BK', en: 'Teacher or school counsellor' },
  {
    code: 'schoolStaff',
    id: 'Pegawai sekolah atau pengurus asrama',
    en: 'School or dormitory staff',
  },
  { code: 'healthWorker', id: 'Tenaga kesehatan', en: 'Health worker' },
  {
    code: 'villageWorker',
    id: 'Perangkat desa, kader, atau PATBM',
    en: 'Village officer or volunteer',
  },
  { code: 'institution', id: 'Lembaga lain', en: 'Another institution' },
  { code: 'community', id: 'Warga masyarakat', en: 'Member of the public' },
  {
    code: 'reportedPerson',
    id: 'Orang yang merasa telah menyakiti',
    en: 'Someone who thinks they hurt another',
    anak: { id: 'Aku pernah menyakiti teman', en: 'I hurt someone' },
    remaja: { id: 'Aku merasa pernah menyakiti orang lain', en: 'I think I hurt someone' },
  },
  {
    code: 'worker',
    id: 'Petugas (temuan lapangan atau media)',
    en: 'Worker (outreach or media finding)',
  },
  { code: 'notStated', id: 'Tidak disebut', en: 'Not stated' },
)
export type ReporterKind = CodeOf<typeof reporterKinds>

/** How two persons on a case stand to one another. */
export const personRelations = codeList(
  { code: 'father', id: 'Ayah', en: 'Father' },
  { code: 'mother', id: 'Ibu', en: 'Mother' },
  { code: 'stepParent', id: 'Orang tua tiri', en: 'Step-parent' },
  { code: 'adoptiveParent', id: 'Orang tua angkat', en: 'Adoptive parent' },
  { code: 'grandparent', id: 'Kakek atau nenek', en: 'Grandparent' },
  { code: 'sibling', id: 'Saudara kandung', en: 'Sibling' },
  { code: 'child', id: 'Anak', en: 'Child' },
  { code: 'spouse', id: 'Suami atau istri', en: 'Spouse' },
  { code: 'relative', id: 'Keluarga lain', en: 'Other relative' },
  { code: 'guardian', id: 'Wali', en: 'Guardian' },
  { code: 'carer', id: 'Pengasuh', en: 'Carer' },
  { code: 'friend', id: 'Teman', en: 'Friend' },
  { code: 'classmate', id: 'Teman sekelas', en: 'Classmate' },
  { code: 'teacher', id: 'Guru', en: 'Teacher' },
  { code: 'religiousTeacher', id: 'Ustaz atau guru mengaji', en: 'Religious teacher' },
  { code: 'neighbour', id: 'Tetangga', en: 'Neighbour' },
  { code: 'villageHead', id: 'Kepala desa atau perangkat desa', en: 'Village head or officer' },
  { code: 'adatLeader', id: 'Ninik mamak atau tokoh adat', en: 'Customary leader' },
  { code: 'religiousLeader', id: 'Tokoh agama', en: 'Religious leader' },
  { code: 'trustedAdult', id: 'Orang dewasa yang dipercaya', en: 'Trusted adult' },
  { code: 'partner', id: 'Pacar', en: 'Boyfriend or girlfriend' },
  { code: 'coworker', id: 'Rekan kerja', en: 'Co-worker' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)
export type PersonRelation = CodeOf<typeof personRelations>

export const sexes = codeList(
  { code: 'female', id: 'Perempuan', en: 'Female', simfoni: 'perempuan' },
  { code: 'male', id: 'Laki-laki', en: 'Male', simfoni: 'laki-laki' },
  { code: 'notStated', id: 'Tidak disebut', en: 'Not stated', simfoni: 'NA' },
  { code: 'unknown', id: 'Tidak tahu', en: 'Not known', simfoni: 'NA' },
  {
    code: 'refused',
    id: 'Menolak menjawab',
    en: 'Refused to answer',
    simfoni: 'NA',
    anak: { id: 'Tidak mau jawab', en: "I don't want to answer" },
    remaja: { id: 'Tidak mau menjawab', en: 'I would rather not say' },
  },
)
export type Sex = CodeOf<typeof sexes>

/** Age bands of the Simfoni recap tables. */
export const simfoniAgeBands = codeList(
  { code: 'under6', id: '0–5 tahun', en: 'Under 6', simfoni: '<6' },
  { code: 'from6to12', id: '6–12 tahun', en: '6 to 12', simfoni: '6-12' },
  { code: 'from13to17', id: '13–17 tahun', en: '13 to 17', simfoni: '13-17' },
  { code: 'from18to24', id: '18–24 tahun', en: '18 to 24', simfoni: '18-24' },
  { code: 'from25to44', id: '25–44 tahun', en: '25 to 44', simfoni: '25-44' },
  { code: 'from45to59', id: '45–59 tahun', en: '45 to 59', simfoni: '45-59' },
  { code: 'from60', id: '60 tahun ke atas', en: '60 and over', simfoni: '60+' },
  { code: 'unknown', id: 'Umur tidak pasti', en: 'Age not certain', simfoni: 'NA' },
)
export type SimfoniAgeBand = CodeOf<typeof simfoniAgeBands>

/** What a reader chooses so that the pages speak their language. */
export const readerBands = codeList(
  {
    code: 'anak',
    id: 'Anak (sampai 11 tahun)',
    en: 'Child (up to 11)',
    anak: { id: 'Aku di bawah 12 tahun', en: "I'm under 12" },
  },
  {
    code: 'remaja',
    id: 'Remaja (12–17 tahun)',
    en: 'Teenager (12 to 17)',
    anak: { id: 'Aku 12 sampai 17 tahun', en: "I'm 12 to 17" },
  },
  {
    code: 'dewasa',
    id: 'Dewasa (18 tahun ke atas)',
    en: 'Adult (18 and over)',
    anak: { id: 'Aku 18 tahun atau lebih', en: "I'm 18 or older" },
  },
)
export type ReaderBand = CodeOf<typeof readerBands>

export const educations = codeList(
  {
    code: 'none',
    id: 'Tidak atau belum sekolah',
    en: 'Not in school',
    simfoni: 'tidak/belum sekolah',
  },
  { code: 'early', id: 'PAUD/TK', en: 'Early years', simfoni: 'PAUD/TK' },
  { code: 'primary', id: 'SD/MI', en: 'Primary', simfoni: 'SD' },
  { code: 'lowerSecondary', id: 'SMP/MTs', en: 'Lower secondary', simfoni: 'SLTP' },
  { code: 'upperSecondary', id: 'SMA/SMK/MA', en: 'Upper secondary', simfoni: 'SLTA' },
  { code: 'higher', id: 'Perguruan tinggi', en: 'Higher education', simfoni: 'PT' },
  { code: 'unknown', id: 'Tidak tahu', en: 'Not known', simfoni: 'NA' },
  { code: 'notStated', id: 'Tidak disebut', en: 'Not stated', simfoni: 'NA' },
)
export type Education = CodeOf<typeof educations>
