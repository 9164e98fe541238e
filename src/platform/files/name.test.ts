import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName } from './name.ts'

test.each([
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\Rani\\foto.PNG', 'foto.jpg'],
  ['foto.jpg.exe', 'foto.jpg'],
  ['foto\u202Egnp.exe', 'foto gnp.jpg'],
  ['bukti\r\nSet-Cookie: a=b.jpg', 'bukti Set-Cookie a=b.jpg'],
  ['.htaccess', 'htaccess.jpg'],
  ['con.jpg', '_con.jpg'],
  ['  Foto   kelas 7.2.jpeg', 'Foto kelas 7.2.jpg'],
  ['Rapat 7.2', 'Rapat 7.2.jpg'],
  ['a.b.c.d', 'a.b.c.jpg'],
  ['', 'berkas.jpg'],
  [undefined, 'berkas.jpg'],
])('%j becomes %j', (claimed, expected) => {
  expect(cleanName(claimed, 'jpeg')).toBe(expected)
})

test('any name becomes one safe, short name of the true kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (claimed) => {
      const name = cleanName(claimed, 'pdf')
      expect(name).toMatch(/^[^/\\\p{C}<>:"|?*.][^/\\\p{C}<>:"|?*]*\.pdf$/u)
      expect([...name].length).toBeLessThanOrEqual(85)
      expect(cleanName(name, 'pdf')).toBe(name)
    }),
  )
})
