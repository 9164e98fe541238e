import type { Role } from '#src/platform/access/roles.ts'
import type { InstitutionFacts } from '#src/people/index.ts'

/** Everybody who works at the office of the demonstration. Each name says that it is made up. */
export const staff = {
  ratna: {
    fullName: 'Ratna Contoh',
    jobTitle: 'Kepala UPTD',
    roles: ['head'],
    password: 'pohon-rindang-pagi',
  },
  yusuf: {
    fullName: 'Yusuf Contoh',
    jobTitle: 'Penerima pengaduan',
    roles: ['intake'],
    password: 'hujan-reda-sore',
  },
  melati: {
    fullName: 'Melati Contoh',
    jobTitle: 'Penerima pengaduan',
    roles: ['intake'],
    password: 'teras-kayu-hangat',
  },
  dimas: {
    fullName: 'Dimas Contoh',
    jobTitle: 'Konselor',
    roles: ['counsellor'],
    password: 'sungai-jernih-tenang',
  },
  wulan: {
    fullName: 'Wulan Contoh',
    jobTitle: 'Konselor',
    roles: ['counsellor'],
    password: 'lampu-kecil-malam',
  },
  nadia: {
    fullName: 'Nadia Contoh',
    jobTitle: 'Psikolog klinis',
    roles: ['psychologist'],
    password: 'awan-putih-pelan',
  },
  bayu: {
    fullName: 'Bayu Contoh',
    jobTitle: 'Pendamping',
    roles: ['companion'],
    password: 'jalan-setapak-hijau',
  },
  arman: {
    fullName: 'Arman Contoh',
    jobTitle: 'Pendamping',
    roles: ['companion'],
    password: 'perahu-tua-biru',
  },
  hendra: {
    fullName: 'Hendra Contoh',
    jobTitle: 'Guru BK SMP Contoh',
    roles: ['guru_bk'],
    password: 'papan-tulis-kapur',
  },
  tika: {
    fullName: 'Tika Contoh',
    jobTitle: 'Pendukung sebaya',
    roles: ['peer'],
    password: 'bangku-taman-teduh',
  },
  ningsih: {
    fullName: 'Ningsih Contoh',
    jobTitle: 'Penyelia',
    roles: ['supervisor'],
    password: 'kebun-jambu-manis',
  },
  farid: {
    fullName: 'Farid Contoh',
    jobTitle: 'Petugas humas',
    roles: ['press'],
    password: 'radio-pagi-desa',
  },
  intan: {
    fullName: 'Intan Contoh',
    jobTitle: 'Petugas data',
    roles: ['data_officer'],
    password: 'angka-rapi-meja',
  },
  galih: {
    fullName: 'Galih Contoh',
    jobTitle: 'Pejabat pelindungan data',
    roles: ['dpo'],
    password: 'kunci-pintu-kayu',
  },
  sinta: {
    fullName: 'Sinta Contoh',
    jobTitle: 'Administrator',
    roles: ['admin'],
    password: 'kabel-rapi-lemari',
  },
} as const satisfies Record<
  string,
  { fullName: string; jobTitle: string; roles: readonly Role[]; password: string }
>
export type StaffKey = keyof typeof staff

/** Whoever heads the office is there before anybody else. */
export const headKey = 'ratna' satisfies StaffKey

export const office = {
  name: 'UPTD PPA Kabupaten Contoh (peragaan)',
  regionScheme: 'kemendagri',
  regionCode: '14.01',
  regionName: 'Kabupaten Contoh (kecamatan menurut Kampar)',
  onCallLine: '0800-000-0000',
  onCallNote: 'Nomor peragaan, tidak dapat dihubungi',
  address: 'Jalan Peneduh Nomor 1, Bangkinang Kota (alamat peragaan)',
  publicPhone: '0762-000000',
  /** The office is older than the oldest file in it. */
  since: '2023-01-02',
} as const

/** Kecamatan of the regency, by the name people say. */
export const district = {
  bangkinangKota: '14.01.01',
  kampar: '14.01.02',
  tambang: '14.01.03',
  koto13: '14.01.04',
  kuok: '14.01.05',
  siakHulu: '14.01.06',
  kamparKiri: '14.01.07',
  kamparKiriHilir: '14.01.08',
  kamparKiriHulu: '14.01.09',
  tapung: '14.01.10',
  tapungHilir: '14.01.11',
  tapungHulu: '14.01.12',
  salo: '14.01.13',
  bangkinang: '14.01.15',
  perhentianRaja: '14.01.16',
  kampa: '14.01.17',
  gunungSahilan: '14.01.20',
} as const

/** Three schools and a pesantren, none of which exists. */
export const institutions = {
  sd: {
    name: 'SD Negeri Contoh Bangkinang Kota',
    kind: 'publicSchool',
    boarding: false,
    districtCode: district.bangkinangKota,
    authority: 'education',
  },
  smp: {
    name: 'SMP Negeri Contoh Tambang',
    kind: 'publicSchool',
    boarding: false,
    districtCode: district.tambang,
    authority: 'education',
  },
  smk: {
    name: 'SMK Contoh Tapung',
    kind: 'privateSchool',
    boarding: false,
    districtCode: district.tapung,
    authority: 'education',
  },
  pesantren: {
    name: 'Pondok Pesantren Contoh Kampar Kiri Hilir',
    kind: 'pesantren',
    boarding: true,
    districtCode: district.kamparKiriHilir,
    authority: 'religion',
  },
} as const satisfies Record<string, Omit<InstitutionFacts, 'npsn'>>
export type InstitutionKey = keyof typeof institutions
