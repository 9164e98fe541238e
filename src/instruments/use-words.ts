import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of how much is measured, for whoever answers for the office. */
export const useWords = catalogue(
  {
    title: 'Seberapa banyak diukur',
    link: 'Hitungan pemakaian',
    intro:
      'Hanya jumlah, tanpa nama dan tanpa jawaban. Angka 1 sampai 4 tidak ditampilkan supaya tidak ada yang dikenali.',
    period: 'Triwulan',
    quarter: (nth: string, year: string) => `Triwulan ${nth} ${year}`,
    show: 'Tampilkan',
    columns: {
      name: 'Alat ukur',
      filled: 'Kali diisi',
      persons: 'Orang',
      pairs: 'Orang dengan nilai pertama dan terakhir',
      declined: 'Tidak ingin mengisi',
    },
    hidden: 'kurang dari 5',
    none: 'Belum ada yang diisi pada masa ini',
    noClasses:
      'Berapa orang membaik atau memburuk tidak dihitung di sini. Nilainya tersegel dengan kunci berkas; menyimpan kelas perubahannya secara terbuka akan membocorkan isi berkas di kantor yang kecil. Bicarakan perubahan dengan petugas dalam supervisi, berkas demi berkas.',
  },
  {
    title: 'How much is measured',
    link: 'Counts of use',
    intro:
      'Counts only, no names and no answers. Numbers of 1 to 4 are not shown, so that nobody is recognised.',
    period: 'Quarter',
    quarter: (nth: string, year: string) => `Quarter ${nth} of ${year}`,
    show: 'Show',
    columns: {
      name: 'Measure',
      filled: 'Times filled in',
      persons: 'Persons',
      pairs: 'Persons with a first and a last value',
      declined: 'Would rather not',
    },
    hidden: 'fewer than 5',
    none: 'Nothing was filled in in this time',
    noClasses:
      'How many got better or worse is not counted here. The values are sealed with the key of the file; keeping the class of their change in the open would give away what lies in a file of a small office. Talk about change with the worker in supervision, file by file.',
  },
)
