import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** The words of the page that pairs our codes with those of others. */
export const mappingWords = catalogue(
  {
    title: 'Pemetaan kode',
    link: 'Pemetaan kode',
    intro: 'Bagaimana kode Naungan dipasangkan dengan kelas Simfoni PPA, klaster KPAI, dan kelompok AMPK.',
    unverified: 'Belum diverifikasi',
    unverifiedText:
      'Pemasangan ini disusun dari sumber terbuka dan menunggu pemeriksaan petugas data di daerah.',
    code: 'Kode',
    name: 'Nama',
    simfoni: 'Simfoni',
    kpai: 'Klaster KPAI',
    none: 'tidak ada padanan',
    lists: {
      sexes: 'Jenis kelamin',
      simfoniAgeBands: 'Kelompok umur',
      educations: 'Pendidikan',
      relationsToReported: 'Hubungan terlapor dengan korban',
      places: 'Tempat kejadian',
      harmForms: 'Bentuk kekerasan',
      violenceClasses: 'Jenis kekerasan',
      serviceLines: 'Layanan',
      caseTypes: 'Jenis kasus',
      ampkClasses: 'Kelompok AMPK',
      kpaiClusters: 'Klaster KPAI',
    },
    back: 'Kembali ke rekap',
  },
  {
    title: 'Code mapping',
    link: 'Code mapping',
    intro:
      'How the codes of Naungan pair with the classes of Simfoni PPA, the clusters of KPAI and the AMPK groups.',
    unverified: 'Not verified',
    unverifiedText:
      'This pairing was drawn from open sources and waits for a data officer of the district to check it.',
    code: 'Code',
    name: 'Name',
    simfoni: 'Simfoni',
    kpai: 'KPAI cluster',
    none: 'no counterpart',
    lists: {
      sexes: 'Sex',
      simfoniAgeBands: 'Age bands',
      educations: 'Education',
      relationsToReported: 'Relation of the reported person to the victim',
      places: 'Place of the event',
      harmForms: 'Forms of violence',
      violenceClasses: 'Kinds of violence',
      serviceLines: 'Services',
      caseTypes: 'Types of case',
      ampkClasses: 'AMPK groups',
      kpaiClusters: 'KPAI clusters',
    },
    back: 'Back to the recap',
  },
)
