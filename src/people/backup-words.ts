import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Whether what people told would outlive this machine. */
export const backupWords = catalogue(
  {
    fresh: (ago: string, when: string) => `Cadangan data terakhir dibuat ${ago}, ${when}.`,
    none: 'Belum ada cadangan data',
    noneText: 'Kalau komputer ini rusak atau hilang, semua laporan dan berkas di dalamnya ikut hilang.',
    old: (ago: string) => `Cadangan data terakhir dibuat ${ago}`,
    oldText: (when: string) => `Yang ditulis sesudah ${when} belum tersimpan di tempat lain.`,
    how: 'Yang mengurus komputer dapat membuatnya sementara Naungan tetap berjalan:',
    elsewhere: 'Cadangan data dibuat di luar Naungan, oleh yang mengurus server.',
  },
  {
    fresh: (ago: string, when: string) => `The last backup was made ${ago}: ${when}.`,
    none: 'There is no backup yet',
    noneText: 'If this computer breaks or goes missing, every report and file on it goes with it.',
    old: (ago: string) => `The last backup was made ${ago}`,
    oldText: (when: string) => `What was written after ${when} lies nowhere else yet.`,
    how: 'Whoever looks after the computer can make one while Naungan goes on working:',
    elsewhere: 'Backups are made outside Naungan, by whoever looks after the server.',
  },
)
