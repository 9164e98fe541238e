import type { Both } from '#src/platform/i18n/catalogue.ts'
import { both } from '../scenes/scene.ts'

/** Moments of draw-and-tell, in order (practice.md §14). */
export type PromptMoment = 'offer' | 'tell' | 'more' | 'feel' | 'close'
export type OpenPrompt = Readonly<{ code: string; moment: PromptMoment; text: Both }>

/**
 * Open prompts only: none names a person, an act, a colour, a size or a meaning. The child's own words follow;
 * nobody reads a picture (U11).
 */
export const openPrompts: readonly OpenPrompt[] = [
  {
    code: 'offer1',
    moment: 'offer',
    text: both(
      'Kamu boleh menggambar apa saja, atau tidak menggambar.',
      'You may draw anything, or not draw.',
    ),
  },
  {
    code: 'offer2',
    moment: 'offer',
    text: both('Mau menggambar satu hari di sekolah?', 'Would you like to draw a day at school?'),
  },
  {
    code: 'offer3',
    moment: 'offer',
    text: both('Mau menggambar tempat yang terasa aman?', 'Would you like to draw a place that feels safe?'),
  },
  {
    code: 'offer4',
    moment: 'offer',
    text: both(
      'Mau menggambar yang ada di pikiranmu sekarang?',
      'Would you like to draw what is on your mind?',
    ),
  },
  { code: 'tell1', moment: 'tell', text: both('Ceritakan gambarmu.', 'Tell me about your picture.') },
  { code: 'tell2', moment: 'tell', text: both('Ada apa saja di sini?', 'What is there in it?') },
  { code: 'tell3', moment: 'tell', text: both('Lalu apa yang terjadi?', 'And what happens next?') },
  {
    code: 'more1',
    moment: 'more',
    text: both('Ceritakan lebih banyak tentang bagian ini.', 'Tell me more about this part.'),
  },
  {
    code: 'more2',
    moment: 'more',
    text: both('Adakah yang ingin kamu tambahkan?', 'Is there anything you want to add?'),
  },
  {
    code: 'more3',
    moment: 'more',
    text: both('Adakah yang ingin kamu ganti?', 'Is there anything you want to change?'),
  },
  {
    code: 'feel1',
    moment: 'feel',
    text: both('Bagaimana rasanya waktu menggambar ini?', 'How did it feel to draw this?'),
  },
  {
    code: 'feel2',
    moment: 'feel',
    text: both(
      'Kalau gambar ini bisa bicara, apa katanya?',
      'If this picture could speak, what would it say?',
    ),
  },
  {
    code: 'close1',
    moment: 'close',
    text: both(
      'Gambar ini mau disimpan, dibagikan, atau dihancurkan?',
      'Shall we keep it, share it, or destroy it?',
    ),
  },
  { code: 'close2', moment: 'close', text: both('Mau diberi judul apa?', 'What title would you give it?') },
  {
    code: 'close3',
    moment: 'close',
    text: both(
      'Terima kasih sudah menunjukkan. Sekarang kita lakukan hal yang ringan.',
      'Thank you for showing me. Now let us do something light.',
    ),
  },
]
