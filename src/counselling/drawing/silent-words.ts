import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const silentWords = catalogue(
  {
    title: 'Kartu diam',
    intro:
      'Berikan layarnya, atau cetak. Boleh menunjuk, boleh melewati semuanya. Pertemuan tanpa kata tetap pertemuan yang utuh, dan tidak ada yang dihitung dari kartu ini.',
    print: 'Cetak kartunya',
    done: 'Selesai',
  },
  {
    title: 'Silent cards',
    intro:
      'Give them the screen, or print it. They may point, or skip all of it. A meeting without words is a whole meeting, and nothing is added up from these cards.',
    print: 'Print the cards',
    done: 'Done',
  },
)
