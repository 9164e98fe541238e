import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { SeenField } from '#src/platform/web/seen-field.tsx'
import { Button, Card, DescriptionList, Disclosure, TextArea, TextInput } from '#src/ui/index.ts'
import { problemAt } from './refused-view.tsx'
import type { Settings } from './room.store.ts'
import type { CardProps } from './rooms-view.tsx'
import { roomsWords } from './rooms-words.ts'

const settingFields = ['latitude', 'longitude', 'schoolOpens', 'schoolCloses'] as const

const weeksText = (settings: Settings) =>
  settings.examWeeks.map((week) => `${week.from} - ${week.to}`).join('\n')

/** What a colleague saved in between, beside what is still typed. */
function StoredSettings({ settings, lang }: { settings: Settings; lang: Lang }) {
  const words = roomsWords[lang]
  return (
    <Disclosure summary={words.storedNow} open>
      <DescriptionList
        items={[
          ...settingFields.map((name) => ({ term: words[name], value: String(settings[name] ?? '–') })),
          { term: words.exams, value: weeksText(settings) || '–' },
        ]}
      />
    </Disclosure>
  )
}

export function SettingsCard({ loaded, lang, typed, refused, seen }: CardProps & { seen?: number | null }) {
  const words = roomsWords[lang]
  const { settings } = loaded
  return (
    <Card title={words.settings} id="pengaturan">
      <p>{words.settingsText}</p>
      {seen === null && <StoredSettings settings={settings} lang={lang} />}
      <form method="post">
        <OnceField />
        <SeenField version={seen ?? settings.version} />
        {settingFields.map((name) => (
          <TextInput
            key={name}
            name={name}
            label={words[name]}
            hint={
              name === 'latitude' ? (loaded.office.seat ? words.seatKnown : words.seatUnknown) : undefined
            }
            width={10}
            optional
            value={typed[name] ?? String(settings[name] ?? '')}
            error={problemAt(refused, `f-${name}`)}
          />
        ))}
        <TextArea
          name="exams"
          label={words.exams}
          hint={words.examsHint}
          rows={3}
          maxlength={1000}
          optional
          value={typed['exams'] ?? weeksText(settings)}
          error={problemAt(refused, 'f-exams')}
        />
        <Button name="do" value="settings">
          {words.save}
        </Button>
      </form>
    </Card>
  )
}
