import { both } from '#src/platform/forms/index.ts'
import { item } from './impact-items.ts'

/** Four questions of our own about being well (J10). Nobody has validated them: no total, no cut-off. */
export const wellbeingItems = [
  item(
    'joy',
    both('Senang', 'Joy'),
    [
      'Seberapa sering ada yang membuatmu senang?',
      'Seberapa sering ada yang membuatmu senang?',
      'Seberapa sering ada hal yang membuat Anda senang?',
    ],
    [
      'How often does something make you glad?',
      'How often does something make you glad?',
      'How often does something make you glad?',
    ],
  ),
  item(
    'rest',
    both('Istirahat', 'Rest'),
    [
      'Seberapa enak tidur dan istirahatmu?',
      'Seberapa cukup tidur dan istirahatmu?',
      'Seberapa cukup tidur dan istirahat Anda?',
    ],
    ['How well do you sleep and rest?', 'How well do you sleep and rest?', 'How well do you sleep and rest?'],
  ),
  item(
    'belonging',
    both('Punya tempat di antara orang', 'Belonging'),
    [
      'Seberapa sering kamu merasa ditemani?',
      'Seberapa kamu merasa diterima oleh orang di sekitarmu?',
      'Seberapa Anda merasa diterima oleh orang di sekitar?',
    ],
    [
      'How often do you feel someone is with you?',
      'How much do you feel accepted by people around you?',
      'How much do you feel accepted by people around you?',
    ],
  ),
  item(
    'hope',
    both('Harapan', 'Hope'),
    [
      'Seberapa kamu yakin besok bisa lebih baik?',
      'Seberapa kamu yakin keadaan bisa membaik?',
      'Seberapa Anda yakin keadaan bisa membaik?',
    ],
    [
      'How sure are you that tomorrow can be better?',
      'How sure are you that things can get better?',
      'How sure are you that things can get better?',
    ],
  ),
] as const
export type WellbeingCode = (typeof wellbeingItems)[number]['code']
