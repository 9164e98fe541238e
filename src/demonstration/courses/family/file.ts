import { district } from '../../story/office.ts'
import type { ToldCase } from '../../story/shapes.ts'

/** A boy of twelve who hid that he was bullied because everybody at home was shouting. Nobody in it lives anywhere. */
export const familyFile: ToldCase = {
  key: 'damar',
  side: 'harmed',
  when: { daysAgo: 170 },
  lead: 'wulan',
  team: [['bayu', 'member']],
  identity: {
    fullName: 'Damar Dongeng',
    alias: 'Damar',
    birthDate: '2014-02',
    institution: 'SMP Negeri Contoh Tambang',
    classOrPost: 'Kelas VII',
  },
  caseType: 'bullying',
  sex: 'male',
  ageBand: 'from6to12',
  education: 'lowerSecondary',
  district: district.tambang,
  venue: 'publicSchool',
  institution: 'smp',
  ampk: 'violence',
  cluster: '4',
  event: {
    key: 'damar',
    daysBefore: 40,
    forms: ['verbal', 'physical'],
    place: 'wayToSchool',
    reported: 2,
    harmed: 1,
    injured: false,
  },
  opening:
    'Dirundung di jalan pulang sejak awal tahun ajaran. Di rumah tidak bercerita karena Ayah dan Ibu sering bertengkar tentang uang.',
  strengths: {
    strengths: 'Pandai memasak telur, sabar dengan adik, lucu.',
    hopes: 'Makan malam tanpa suara keras.',
    supports: 'Ibu, Ayah kalau sedang tidak capek, adik Rani.',
  },
  safeContact: { rules: ['throughTrusted'], through: 'Ibu', hours: 'Sore' },
  people: [
    {
      role: 'guardian',
      name: 'Yuli Dongeng',
      relation: 'mother',
      sex: 'female',
      ageBand: 'from25to44',
      phone: '0812-0000-0071',
      about: 'Ibu. Menjahit di rumah.',
    },
    {
      role: 'guardian',
      name: 'Hamdan Dongeng',
      relation: 'father',
      sex: 'male',
      ageBand: 'from25to44',
      phone: '0812-0000-0072',
      about: 'Ayah. Sopir, pulang malam.',
    },
  ],
  consents: [
    { day: 0, purpose: 'service', giver: 'self', words: 'Mau, asal Ayah tidak dimarahi juga.' },
    { day: 0, purpose: 'service', giver: 'guardian', giverName: 'Yuli Dongeng', how: 'signature' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Konseling keluarga, setiap orang didengar sendiri dulu',
      sign: 'Damar bercerita di meja makan',
      status: 'done',
      service: 'family',
    },
    {
      part: 'practical',
      what: 'Sekolah mengawasi jalan pulang',
      sign: 'Sebulan tanpa dicegat',
      status: 'done',
      service: 'accompaniment',
    },
    {
      part: 'social',
      what: 'Sepuluh menit berdua setiap hari',
      sign: 'Lima hari seminggu',
      status: 'done',
      service: 'family',
    },
  ],
  notes: [
    {
      day: 0,
      kind: 'contact',
      text: 'Ibu datang dengan Damar. Keduanya bertanya apakah Ayah harus ikut; jawabannya: tidak harus, boleh.',
    },
    { day: 8, kind: 'call', text: 'Sekolah: dua anak dibina, satpam berjaga sampai pukul dua.', by: 'bayu' },
    { day: 50, kind: 'visit', text: 'Kunjungan rumah pada malam yang dipilih keluarga.' },
  ],
  services: [{ day: 8, service: 'accompaniment', minutes: 60, mode: 'school' }],
  firstContact: { day: 0, status: 'reached', safe: 'yes', happenedAgain: 'no' },
}
