import { totpCode, totpSecretText, totpStep } from '#src/platform/vault/index.ts'
import { toldCourses } from './courses/tell-courses.ts'
import type { District } from './fill-district.ts'
import { secondStepSecret } from './make-district-office.ts'
import { staff, type StaffKey } from './story/office.ts'

const secondsInStep = 30

/** Everything somebody needs to look around: address, who can sign in with what, codes to come back with. */
export function welcomeText(
  address: string,
  district: Pick<District, 'codes' | 'courses'>,
  now: Date,
): string {
  const rows = (Object.keys(staff) as StaffKey[]).map((key) => signInRow(key, now))
  const seconds = secondsInStep - (Math.floor(now.getTime() / 1000) % secondsInStep)
  return [
    `Naungan (peragaan): ${address}`,
    'Semua orang dan kejadian di dalamnya rekaan. Datanya hilang saat proses ini berhenti.',
    '',
    `Masuk sebagai petugas: ${address}/masuk`,
    ...table([['akun', 'kata sandi', 'peran', 'kunci aplikasi kode', 'kode sekarang'], ...rows]),
    `Kode berganti ${seconds} detik lagi. Tekan Enter untuk kode yang baru, Ctrl+C untuk berhenti.`,
    '',
    `Kembali ke laporan: ${address}/laporanku`,
    ...table(district.codes.map(({ code, shows }) => [code, shows])),
    '',
    `Tempat pribadi: ${address}/tempatku/masuk`,
    ...table(
      district.courses.flatMap(({ words }) =>
        words.map(({ code, audience, called }) => [code, `${called} (${audiences[audience]})`]),
      ),
    ),
    '',
    'Enam rangkaian konseling, utuh:',
    ...table(district.courses.map(({ key, lead, shows }) => [lead, nameOf(key), shows])),
    '',
  ].join('\n')
}

const audiences = { client: 'orangnya sendiri', caregiver: 'pendamping di rumah' } as const

function nameOf(key: string): string {
  return toldCourses.find((one) => one.file.key === key)?.file.identity.fullName ?? key
}

function signInRow(key: StaffKey, now: Date): string[] {
  const secret = secondStepSecret(key)
  return [
    key,
    staff[key].password,
    staff[key].roles.join(', '),
    totpSecretText(secret),
    totpCode(secret, totpStep(now.getTime())),
  ]
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
