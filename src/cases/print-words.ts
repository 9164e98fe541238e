import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const printWords = catalogue(
  {
    title: 'Berkas tercetak',
    warning: 'Rahasia. Kertas tidak terkunci: simpan di lemari terkunci dan musnahkan setelah dipakai.',
    printedBy: (name: string, when: string) => `Dicetak ${name}, ${when}`,
    plan: 'Rencana',
    people: 'Orang dan hubungan',
    consent: 'Persetujuan',
    followUps: 'Tindak lanjut',
    services: 'Layanan',
    timeline: 'Catatan',
    forms: 'Formulir kosong',
    formsIntro:
      'Untuk diisi dengan tangan ketika tidak ada listrik atau sinyal. Isinya lalu disalin ke berkas, dan kertasnya disimpan atau dimusnahkan.',
    back: 'Kembali ke berkas',
    cases: 'Kasus',
    none: 'Tidak ada',
  },
  {
    title: 'Printed file',
    warning: 'Confidential. Paper is not locked: keep it in a locked cupboard and destroy it after use.',
    printedBy: (name: string, when: string) => `Printed by ${name}, ${when}`,
    plan: 'Plan',
    people: 'People and relations',
    consent: 'Consent',
    followUps: 'Follow-up',
    services: 'Services',
    timeline: 'Notes',
    forms: 'Blank forms',
    formsIntro:
      'To be filled in by hand where there is no power or signal. The content is then copied to the file, and the paper kept or destroyed.',
    back: 'Back to the file',
    cases: 'Cases',
    none: 'None',
  },
)
