import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { newId } from '#src/platform/ids.ts'
import { accountWords } from './account-words.ts'
import { loginFromName, readLogin } from './account.ts'
import { newChallenge } from './confirm-recovery.ts'
import { doorKeysWords } from './door-keys-words.ts'
import { doorTries } from './door-tries.ts'
import { readInstitutions } from './institution.ts'
import { isPhone, readHours, typedHours } from './office-form.ts'
import { officeWords } from './office-words.ts'
import { hoursOn, isOpenNow, nextOpening, officeHours, readClockTime, readOpeningHours } from './office.ts'
import { onwardFrom } from './pages/parts.tsx'
import { passkeySite } from './passkeys.ts'
import { roleWords } from './role-words.ts'
import { runningWords } from './running-words.ts'
import { isEmail } from './send-invitation.ts'
import { setUpWords } from './set-up-words.ts'
import { perAccount, perCaller, remembered, secondsLeft, waitSeconds } from './slow-down.ts'
import { signInWords } from './words.ts'

test('words are complete in both languages', () => {
  for (const words of [
    signInWords,
    accountWords,
    officeWords,
    runningWords,
    setUpWords,
    roleWords,
    doorKeysWords,
  ])
    assertComplete(words)
})

describe('slowing down', () => {
  test('a made-up name counts as one however it is written', () => {
    const from = { officeId: newId<'office'>(), caller: Buffer.alloc(32) }
    const [, one] = doorTries('place', from, 'Bintang Kecil')
    expect(doorTries('place', from, ' bintang   KECIL ')[1]).toEqual(one)
    expect(doorTries('place', from, 'bintang besar')[1]).not.toEqual(one)
    expect(doorTries('report', from, 'Bintang Kecil')[1]).not.toEqual(one)
  })

  test('five are free, then 2, 4, 8 … and never more than a minute', () => {
    expect([0, 4, 5, 6, 7, 8, 9, 10, 500].map((failures) => waitSeconds(failures, perAccount))).toEqual([
      0, 0, 2, 4, 8, 16, 32, 60, 60,
    ])
    expect([59, 60, 61].map((failures) => waitSeconds(failures, perCaller))).toEqual([0, 2, 4])
  })

  test('waiting more never makes the wait longer', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(100_000), fc.nat(100_000), (count, a, b) => {
        const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)
        const tries = { count, firstAt: at(0), lastAt: at(0) }
        const [early, late] = [Math.min(a, b), Math.max(a, b)]
        expect(secondsLeft(tries, perAccount, at(late))).toBeLessThanOrEqual(
          secondsLeft(tries, perAccount, at(early)),
        )
        expect(secondsLeft(tries, perAccount, at(61))).toBe(0)
      }),
    )
  })

  test('an address is forgotten ten minutes after its first failure, a login a quarter of an hour after its last', () => {
    const start = new Date('2026-11-21T00:00:00Z')
    const minutes = (count: number) => new Date(start.getTime() + count * 60_000)
    const tries = { count: 70, firstAt: start, lastAt: minutes(9) }
    expect(remembered(tries, perCaller, minutes(11))).toBeNull()
    expect(remembered(tries, perAccount, minutes(11))).toBe(tries)
    expect(remembered(tries, perAccount, minutes(25))).toBeNull()
  })
})

describe('opening hours', () => {
  const office = { openingHours: officeHours, timezone: 'Asia/Jakarta' as const, closedDays: ['2026-11-24'] }

  test.each([
    ['2026-11-23T01:00:00Z', true, 'Monday 08.00'],
    ['2026-11-23T00:59:00Z', false, 'Monday 07.59'],
    ['2026-11-23T09:00:00Z', false, 'Monday 16.00'],
    ['2026-11-24T03:00:00Z', false, 'a day off of the office'],
    ['2026-12-25T03:00:00Z', false, 'a holiday'],
    ['2026-11-22T03:00:00Z', false, 'Sunday'],
  ])('%s is %s: %s', (moment, expected) => {
    expect(isOpenNow(office, new Date(moment))).toBe(expected)
  })

  test('the next opening passes over closed days', () => {
    expect(nextOpening(office, new Date('2026-11-23T10:00:00Z'))).toEqual({
      day: '2026-11-25',
      opens: '08:00',
      closes: '16:00',
    })
    expect(nextOpening({ ...office, openingHours: readOpeningHours({}) }, new Date())).toBeNull()
    expect(hoursOn(office, '2026-11-23')).toEqual({ opens: '08:00', closes: '16:00' })
  })

  test('times are read as people write them, and nothing else', () => {
    expect(['8', '8.00', '08:00', '16.30', '24.00', '7.5', 'pagi', ''].map(readClockTime)).toEqual([
      '08:00',
      '08:00',
      '08:00',
      '16:30',
      null,
      null,
      null,
      null,
    ])
    fc.assert(
      fc.property(fc.anything(), (stored) =>
        Object.values(readOpeningHours(stored)).every((span) => span === null || span.opens < span.closes),
      ),
    )
  })

  test('hours that end before they begin are told at their day; a week without hours is refused', () => {
    const wrong = readHours(
      typedHours((name) => (name === 'wed-opens' ? '16' : name === 'wed-closes' ? '8' : '')),
      'id',
    )
    expect(wrong.errors.map((error) => error.name)).toEqual(['wed-opens'])
    expect(
      readHours(
        typedHours(() => ''),
        'id',
      ).errors,
    ).toHaveLength(1)
  })
})

test('logins', () => {
  expect(readLogin('  Rahma.Yulia ')).toBe('rahma.yulia')
  for (const bad of ['ab', '.abc', 'abc.', 'a b c', 'a'.repeat(41), '<script>', 'naïf', ''])
    expect(readLogin(bad)).toBeNull()
  expect(loginFromName('Dra. Sri Wahyuni Putri, M.Psi., Psikolog')).toBe('sri.putri')
  expect(loginFromName('Budi')).toBe('budi')
  fc.assert(fc.property(fc.string(), (name) => loginFromName(name).length <= 40))
})

test('telephone numbers', () => {
  expect(['', '0812-3456-7890', '+62 762 20146', '(0762) 20146'].every(isPhone)).toBe(true)
  expect(['javascript:1', '12', 'tel:1'.repeat(9)].some(isPhone)).toBe(false)
})

test('e-mail addresses', () => {
  expect(['siti@kampar.go.id', 'a.b+c@x.co'].every(isEmail)).toBe(true)
  expect(
    [
      'siti',
      'a@b',
      'a@b.c',
      'a b@c.id',
      'a@b.id,c@d.id',
      'a@b.id\nBcc: c@d.id',
      `${'a'.repeat(250)}@b.id`,
    ].some(isEmail),
  ).toBe(false)
})

test('going on leads only to our own pages', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (given) => new URL(onwardFrom(given), 'https://naungan.example').host === 'naungan.example',
    ),
  )
  expect(onwardFrom('/kasus?urut=lama')).toBe('/kasus?urut=lama')
})

test('passkeys need a name, and https or this machine', () => {
  expect(passkeySite(new URL('https://naungan.example.go.id'))).toEqual({
    host: 'naungan.example.go.id',
    origin: 'https://naungan.example.go.id',
  })
  expect(passkeySite(new URL('http://localhost:4180'))?.host).toBe('localhost')
  for (const origin of ['http://127.0.0.1:4180', 'https://[::1]', 'http://naungan.example'])
    expect(passkeySite(new URL(origin))).toBeNull()
})

test('the proof asks for groups of two different sheets', () => {
  for (let turn = 0; turn < 200; turn++) {
    const [a, b] = newChallenge()
    expect(a?.sheet).not.toBe(b?.sheet)
    for (const one of [a, b]) expect(one && one.group >= 1 && one.group <= 18).toBe(true)
  }
})

describe('a list of institutions', () => {
  const districts = [
    { code: '14.01.14', name: 'Kampar Kiri Hilir' },
    { code: '14.01.01', name: 'Bangkinang Kota' },
  ]

  test('is read as spreadsheets write it', () => {
    const csv =
      '\uFEFFNama;Jenis;NPSN;Kecamatan;Berasrama;Pembina\r\n"SDN 001; Bangkinang";SD Negeri;10494001;Kec. Bangkinang Kota;;Dinas Pendidikan\r\n\r\nPP Al Hidayah;pesantren;;kampar kiri hilir;;Kemenag\r\n'
    expect(readInstitutions(csv, districts)).toEqual({
      rows: [
        {
          name: 'SDN 001; Bangkinang',
          kind: 'publicSchool',
          npsn: '10494001',
          districtCode: '14.01.01',
          boarding: false,
          authority: 'education',
        },
        {
          name: 'PP Al Hidayah',
          kind: 'pesantren',
          npsn: null,
          districtCode: '14.01.14',
          boarding: true,
          authority: 'religion',
        },
      ],
    })
  })

  test('is refused whole, with every line that is wrong', () => {
    expect(
      readInstitutions('nama,jenis,npsn,kecamatan\nA,SD,1,Atlantis\nSMPN 1,warung,,\n', districts),
    ).toEqual({
      problems: [
        { kind: 'name', line: 2 },
        { kind: 'npsn', line: 2 },
        { kind: 'unknown_district', line: 2, given: 'Atlantis' },
        { kind: 'unknown_kind', line: 3, given: 'warung' },
      ],
    })
    expect(readInstitutions('<html>', districts)).toEqual({ problems: [{ kind: 'header' }] })
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        (text) => readInstitutions(`nama,jenis\n${text}`, districts) !== null,
      ),
    )
  })
})
