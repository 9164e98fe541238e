import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const ownDrawingWords = catalogue(
  {
    title: 'Gambarku',
    lead: {
      anak: 'Gambar apa saja. Cuma kamu yang melihat, kecuali kamu mau menunjukkannya.',
      remaja: 'Gambar apa saja. Hanya kamu yang melihat, kecuali kamu menunjukkannya.',
      dewasa: 'Gambarlah apa saja. Hanya Anda yang melihat, kecuali Anda menunjukkannya.',
    },
    none: { anak: 'Belum ada gambar.', remaja: 'Belum ada gambar.', dewasa: 'Belum ada gambar.' },
    made: (day: string) => `Dibuat ${day}`,
    back: 'Semua gambarku',
    choose: {
      anak: 'Mau diapakan gambar ini?',
      remaja: 'Gambar ini mau diapakan?',
      dewasa: 'Gambar ini hendak diapakan?',
    },
    seen: {
      anak: 'Konselormu bisa melihat gambar ini.',
      remaja: 'Konselormu bisa melihat gambar ini.',
      dewasa: 'Konselor Anda dapat melihat gambar ini.',
    },
    unseen: {
      anak: 'Cuma kamu yang bisa melihat gambar ini.',
      remaja: 'Hanya kamu yang bisa melihat gambar ini.',
      dewasa: 'Hanya Anda yang dapat melihat gambar ini.',
    },
    beside: {
      anak: 'Gambar ini kamu buat bersama konselormu.',
      remaja: 'Gambar ini kamu buat bersama konselormu.',
      dewasa: 'Gambar ini dibuat bersama konselor Anda.',
    },
  },
  {
    title: 'My drawings',
    lead: {
      anak: 'Draw anything. Only you see it, unless you want to show it.',
      remaja: 'Draw anything. Only you see it, unless you show it.',
      dewasa: 'Draw anything. Only you see it, unless you show it.',
    },
    none: { anak: 'No drawings yet.', remaja: 'No drawings yet.', dewasa: 'No drawings yet.' },
    made: (day: string) => `Made ${day}`,
    back: 'All my drawings',
    choose: {
      anak: 'What shall happen to it?',
      remaja: 'What shall happen to it?',
      dewasa: 'What shall happen to it?',
    },
    seen: {
      anak: 'Your counsellor can see this drawing.',
      remaja: 'Your counsellor can see this drawing.',
      dewasa: 'Your counsellor can see this drawing.',
    },
    unseen: {
      anak: 'Only you can see this drawing.',
      remaja: 'Only you can see this drawing.',
      dewasa: 'Only you can see this drawing.',
    },
    beside: {
      anak: 'You made this with your counsellor.',
      remaja: 'You made this with your counsellor.',
      dewasa: 'You made this with your counsellor.',
    },
  },
)
