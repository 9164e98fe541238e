import { both, type Wording } from '#src/platform/forms/index.ts'
import { hasAgreed } from './forms/shared-options.ts'
import { answerOf, type GateAnswer, type Held } from './protocols/gate.ts'
import { fired } from './rules/reason.ts'

/** Whoever leads reads every earlier note, so a change of the lead is a gate of its own (A03, C11). */
export const handOverGateId = 'hand_over'
export type HandOverCode = 'notYoursToGive' | 'clientNotAsked' | 'clientDeclines'

export const handOverWords: Readonly<Record<HandOverCode, Wording>> = {
  notYoursToGive: both(
    'Yang menyerahkan adalah penanggung jawab konseling sekarang, penanggung jawab berkas, atau penyelia. Tanpa mereka, orang kedua ikut memutuskan.',
    'The present counsellor in charge, the lead of the file or a supervisor hands over. Without them a second person decides too.',
  ),
  clientNotAsked: both('Klien belum bisa ditanya.', 'The client could not be asked.'),
  clientDeclines: both(
    'Klien belum setuju. Serah terima menunggu sampai ia setuju, atau pilih konselor lain bersamanya.',
    'The client has not agreed. The hand-over waits until they do, or choose another counsellor with them.',
  ),
}

/**
 * Whether the lead may pass on now. Somebody else than those who may, or a client who cannot be asked, needs a second
 * person; against the client's no nobody lets it pass.
 */
export function handOverGate(
  facts: Readonly<{
    leads: boolean
    leadsFile: boolean
    supervises: boolean
    clientSays: string | undefined
  }>,
): GateAnswer {
  const held = (code: HandOverCode, path: string, value: string | boolean | null, hard = false): Held => ({
    code,
    words: handOverWords[code],
    because: [fired(code, path, value)],
    hard,
  })
  const said = facts.clientSays ?? 'not_asked'
  const may = facts.leads || facts.leadsFile || facts.supervises
  return answerOf([
    ...(may ? [] : [held('notYoursToGive', 'asker.leads', false)]),
    ...(hasAgreed(said)
      ? []
      : said === 'not_asked'
        ? [held('clientNotAsked', 'clientSays', said)]
        : [held('clientDeclines', 'clientSays', said, true)]),
  ])
}
