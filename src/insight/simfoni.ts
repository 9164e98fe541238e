import type { Code, CodeList } from '#content/codes/code.ts'
import { catalogue, type Lang } from '#src/platform/i18n/catalogue.ts'

/** The ministry's recap classes by the values the code lists carry; what has none of them stands outside. */
export const simfoniClasses = catalogue(
  {
    perempuan: 'Perempuan',
    'laki-laki': 'Laki-laki',
    NA: 'NA (tanpa keterangan)',
    fisik: 'Fisik',
    psikis: 'Psikis',
    seksual: 'Seksual',
    eksploitasi: 'Eksploitasi',
    trafficking: 'Trafficking (TPPO)',
    penelantaran: 'Penelantaran',
    lainnya: 'Lainnya',
    sekolah: 'Sekolah',
    'lembaga pendidikan': 'Lembaga pendidikan',
    'lembaga pendidikan kilat': 'Lembaga pendidikan kilat',
    'fasilitas umum': 'Fasilitas umum',
    'rumah tangga': 'Rumah tangga',
    'tempat kerja': 'Tempat kerja',
    'orang tua': 'Orang tua',
    'keluarga/saudara': 'Keluarga atau saudara',
    'suami/istri': 'Suami atau istri',
    tetangga: 'Tetangga',
    'pacar/teman': 'Pacar atau teman',
    guru: 'Guru',
    majikan: 'Majikan',
    'rekan kerja': 'Rekan kerja',
    'tidak/belum sekolah': 'Tidak atau belum sekolah',
    'PAUD/TK': 'PAUD/TK',
    SD: 'SD',
    SLTP: 'SLTP',
    SLTA: 'SLTA',
    PT: 'PT',
    pengaduan: 'Pengaduan',
    kesehatan: 'Kesehatan',
    'bantuan hukum': 'Bantuan hukum',
    'penegakan hukum': 'Penegakan hukum',
    'rehabilitasi sosial': 'Rehabilitasi sosial',
    'reintegrasi sosial': 'Reintegrasi sosial',
    pemulangan: 'Pemulangan',
    'pendampingan tokoh agama': 'Pendampingan tokoh agama',
    outside: 'Di luar daftar Simfoni',
  },
  {
    perempuan: 'Female',
    'laki-laki': 'Male',
    NA: 'NA (nothing stated)',
    fisik: 'Physical',
    psikis: 'Psychological',
    seksual: 'Sexual',
    eksploitasi: 'Exploitation',
    trafficking: 'Trafficking',
    penelantaran: 'Neglect',
    lainnya: 'Other',
    sekolah: 'School',
    'lembaga pendidikan': 'Educational institution',
    'lembaga pendidikan kilat': 'Short course',
    'fasilitas umum': 'Public facility',
    'rumah tangga': 'Household',
    'tempat kerja': 'Workplace',
    'orang tua': 'Parent',
    'keluarga/saudara': 'Relative',
    'suami/istri': 'Spouse',
    tetangga: 'Neighbour',
    'pacar/teman': 'Partner or friend',
    guru: 'Teacher',
    majikan: 'Employer',
    'rekan kerja': 'Co-worker',
    'tidak/belum sekolah': 'Not in school',
    'PAUD/TK': 'Early years',
    SD: 'Primary',
    SLTP: 'Lower secondary',
    SLTA: 'Upper secondary',
    PT: 'Higher',
    pengaduan: 'Complaint',
    kesehatan: 'Health',
    'bantuan hukum': 'Legal aid',
    'penegakan hukum': 'Law enforcement',
    'rehabilitasi sosial': 'Social rehabilitation',
    'reintegrasi sosial': 'Social reintegration',
    pemulangan: 'Return home',
    'pendampingan tokoh agama': 'Support by a religious leader',
    outside: 'Outside the Simfoni list',
  },
)

/** The class of an entry; entries without one stand outside the ministry's list. */
export function simfoniClassOf(entry: Pick<Code, 'simfoni'>): string {
  return entry.simfoni ?? 'outside'
}

export function simfoniName(value: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = simfoniClasses[lang]
  return names[value] ?? value
}

/** The classes of a list in the order in which the list first names them; NA and "outside" come last. */
export function simfoniClassesIn(list: CodeList): string[] {
  const late = ['NA', 'outside']
  const found = [...new Set(list.map(simfoniClassOf))]
  return [
    ...found.filter((one) => !late.includes(one)),
    ...late.filter((one) => found.includes(one) || one === 'NA'),
  ]
}

/** Code to class, for counting a person or event once in each class. */
export function simfoniMap(list: CodeList): Record<string, string> {
  return Object.fromEntries(list.map((entry) => [entry.code, simfoniClassOf(entry)]))
}
