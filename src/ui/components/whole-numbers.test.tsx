import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { WholeNumbers } from './whole-numbers.tsx'

test('the number of a file stands whole in its line; hyphens of words are left alone', () => {
  const html = (text: string) => renderToString(<WholeNumbers text={text} />)
  expect(html('Laporan L-7K2P-9QXD: putusan')).toBe('Laporan <span class="no">L-7K2P-9QXD</span>: putusan')
  expect(html('Anak-anak dan PPA')).toBe('Anak-anak dan PPA')
})
