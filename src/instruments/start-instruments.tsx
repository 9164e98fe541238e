import { registerCasePanel, registerCaseTab } from '#src/cases/index.ts'
import { staffNames } from '#src/people/index.ts'
import { registerPlaceCard } from '#src/portal/index.ts'
import { registerBellSource } from '#src/reports/index.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { ButtonLink, Card } from '#src/ui/index.ts'
import { waitingIn } from './administration.store.ts'
import { AlertCards } from './alert-view.tsx'
import { callsFor } from './calls-for.ts'
import { clientWords } from './client-words.ts'
import { findInstrument } from './find-instrument.ts'
import { ringingCard } from './ringing-card.tsx'
import { readAlerts } from './raise-alert.ts'
import { measureWords } from './words.ts'

/** Called once at start-up: measures show themselves on files, in people's own places, and where the bell rings. */
export function startInstruments(): void {
  registerCaseTab({ id: 'measures', part: 'ukur', order: 50, label: (lang) => measureWords[lang].tab })
  registerCasePanel({
    id: 'measure-alerts',
    load: async (scope, _member, file, lang) => {
      const alerts = (await readAlerts(scope, file)).filter((one) => one.answeredAt === null)
      if (alerts.length === 0) return null
      return <AlertCards alerts={alerts} file={file} names={await namesIn(scope)} lang={lang} />
    },
  })
  for (const audience of ['client', 'caregiver'] as const) registerPlaceCard(placeCard(audience))
  registerBellSource({
    id: 'instruments',
    load: async (scope, _member, lang) =>
      (await callsFor(scope)).filter((call) => call.sounds).map((call) => ringingCard(call, lang)),
  })
}

async function namesIn(scope: Parameters<typeof staffNames>[0]) {
  const names = new Map((await staffNames(scope)).map((one) => [String(one.id), one.fullName]))
  return (id: string | null) => (id === null ? '' : (names.get(id) ?? ''))
}

/** One card for all that waits: it counts nothing and hurries nobody. */
function placeCard(audience: Audience): Parameters<typeof registerPlaceCard>[0] {
  return {
    id: 'instruments',
    order: 30,
    audience,
    load: async (scope, client, lang) => {
      const waiting = await waitingIn(scope, client.caseId)
      if (waiting.length === 0) return null
      const words = clientWords[lang]
      const sheets = []
      for (const one of waiting) {
        const instrument = await findInstrument(scope, one.instrument, one.version)
        if (instrument) sheets.push({ id: one.id, title: instrument.sheet.title[lang] })
      }
      return (
        <Card title={words.card} tone="leaf">
          <p>{forBand(words.cardText, client.band)}</p>
          {sheets.map((sheet) => (
            <p key={sheet.id}>
              <ButtonLink kind="secondary" href={`/tempatku/tanya/${sheet.id}`}>
                {words.cardOpen(sheet.title)}
              </ButtonLink>
            </p>
          ))}
        </Card>
      )
    },
  }
}
