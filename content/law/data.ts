import { rule, threeDays, type Rule } from './rule.ts'

const pdpFrom = '2024-10-17'

export const dataRules: readonly Rule[] = (
  [
    [
      'pdp.correction',
      'Pasal 30',
      'Memperbaiki data dalam 3x24 jam sejak permintaan',
      'Correct data within 3x24 hours of the request',
      true,
    ],
    [
      'pdp.access',
      'Pasal 32',
      'Memberi akses dan salinan dalam 3x24 jam',
      'Give access and a copy within 3x24 hours',
      true,
    ],
    [
      'pdp.withdrawal',
      'Pasal 40',
      'Menghentikan pemrosesan dalam 3x24 jam sejak penarikan persetujuan',
      'Stop processing within 3x24 hours of a withdrawal',
      false,
    ],
    [
      'pdp.restriction',
      'Pasal 41',
      'Menunda atau membatasi pemrosesan dalam 3x24 jam',
      'Suspend or limit processing within 3x24 hours',
      false,
    ],
    [
      'pdp.breachNotice',
      'Pasal 46',
      'Memberi tahu subjek data dan lembaga dalam 3x24 jam sejak kegagalan pelindungan diketahui',
      'Tell the persons and the agency within 3x24 hours of a breach',
      true,
    ],
  ] as const
).map(([name, article, id, en, verified]) =>
  rule({
    rule: name,
    text: { id, en },
    article: `UU 27/2022 ${article}`,
    limit: threeDays,
    validFrom: pdpFrom,
    appliesTo: 'Pengendali data',
    source: verified ? 'pasal.id dan salinan undang-undang' : 'pengetahuan umum',
    verified,
  }),
)
