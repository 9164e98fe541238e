import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const competencyWords = catalogue(
  {
    title: 'Sertifikasi',
    intro:
      'Teknik tertentu hanya dijalankan oleh yang bersertifikat dan disupervisi. Yang mencatat bukan orang itu sendiri.',
    code: {
      SD: 'Desensitisasi sistematis',
      SUICIDE_SAFETY: 'Menanyakan bunuh diri dan rencana aman',
      TRAUMA: 'Kerja trauma',
      RESTORATIVE: 'Lingkar pemulihan',
      GUIDANCE: 'Bimbingan perseorangan',
    },
    who: 'Siapa',
    what: 'Sertifikasi',
    since: 'Sejak',
    until: 'Sampai',
    supervisor: 'Penyelia',
    noEnd: 'tanpa batas',
    add: 'Catat sertifikasi',
    end: 'Cabut',
    renew: 'Perpanjang',
    standing: {
      coming: 'Belum mulai',
      ending: 'Segera habis',
      expired: 'Kedaluwarsa',
      renewed: 'Sudah diperpanjang',
    },
    already: (since: string, until: string) =>
      `Sertifikasi yang sama sudah tercatat untuk hari-hari itu (sejak ${since}, sampai ${until}). Pilih tanggal sesudahnya untuk memperpanjang, atau cabut yang lama dulu.`,
    endsFirst: 'Tanggal berakhirnya lebih dulu daripada mulainya. Periksa kedua tanggal itu.',
    act: 'Tindakan',
    empty: 'Belum ada sertifikasi yang dicatat.',
    ownSupervisor: 'Penyelianya harus orang lain. Pilih penyelia yang berbeda.',
    nobody:
      'Belum ada rekan yang dapat dicatat, atau belum ada penyelia. Tambahkan orangnya dulu di bagian Orang.',
    flashes: {
      added: 'Sertifikasi dicatat.',
      ended: 'Sertifikasi dicabut.',
      overtaken: 'Rekan lebih dulu mengubahnya.',
    },
  },
  {
    title: 'Certification',
    intro:
      'Some techniques are run only by those who are certified and supervised. Nobody records their own.',
    code: {
      SD: 'Systematic desensitisation',
      SUICIDE_SAFETY: 'Asking about suicide, and safety planning',
      TRAUMA: 'Trauma work',
      RESTORATIVE: 'Restorative circle',
      GUIDANCE: 'Individual guidance',
    },
    who: 'Who',
    what: 'Certification',
    since: 'Since',
    until: 'Until',
    supervisor: 'Supervisor',
    noEnd: 'no end',
    add: 'Record a certification',
    end: 'End it',
    renew: 'Renew',
    standing: {
      coming: 'Not begun',
      ending: 'Ends soon',
      expired: 'Expired',
      renewed: 'Renewed',
    },
    already: (since: string, until: string) =>
      `The same certification is on record for those days (since ${since}, until ${until}). Choose a later date to renew it, or end the older one first.`,
    endsFirst: 'It would end before it begins. Check both dates.',
    act: 'Action',
    empty: 'No certification on record.',
    ownSupervisor: 'The supervisor must be somebody else. Choose another supervisor.',
    nobody: 'There is no colleague to record yet, or no supervisor. Add the person first under People.',
    flashes: {
      added: 'The certification is on record.',
      ended: 'The certification has ended.',
      overtaken: 'A colleague changed it first.',
    },
  },
)
