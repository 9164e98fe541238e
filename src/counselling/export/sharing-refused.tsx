import { catalogue, type Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref } from '#src/cases/index.ts'
import { Link, Notice } from '#src/ui/index.ts'
import type { permissionFor } from './may-export.ts'

export type SharingRefusal = Extract<Awaited<ReturnType<typeof permissionFor>>, { allowed: false }>

export const sharingWords = catalogue(
  {
    refused: 'Ini belum boleh dibagikan',
    lacking: {
      client: 'Belum ada persetujuan klien untuk tujuan ini.',
      guardian: 'Belum ada persetujuan orang tua atau wali untuk tujuan ini.',
    },
    standings: {
      given: 'Sudah disetujui.',
      refused: 'Jawabannya: tidak.',
      withdrawn: 'Persetujuannya sudah ditarik.',
      expired: 'Persetujuannya sudah lewat masa berlaku.',
      not_asked: 'Belum ditanyakan.',
    },
    toConsent: 'Ke persetujuan',
  },
  {
    refused: 'This may not be shared yet',
    lacking: {
      client: 'The client has not consented to this purpose.',
      guardian: 'No parent or guardian has consented to this purpose.',
    },
    standings: {
      given: 'Consented.',
      refused: 'The answer was no.',
      withdrawn: 'The consent was withdrawn.',
      expired: 'The consent has run out.',
      not_asked: 'It was not asked yet.',
    },
    toConsent: 'To consent',
  },
)

/** Says whose yes is lacking, how it stands, and where it is asked. */
export function SharingRefused(props: { refusal: SharingRefusal; caseId: string; lang: Lang }) {
  const words = sharingWords[props.lang]
  return (
    <Notice tone="warn" title={words.refused}>
      <p>
        {words.lacking[props.refusal.lacking]} {words.standings[props.refusal.standing]}
      </p>
      <p>
        <Link href={caseHref(props.caseId, 'persetujuan')}>{words.toConsent}</Link>
      </p>
    </Notice>
  )
}
