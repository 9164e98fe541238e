import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonRow, Link, TextArea, Timeline } from '#src/ui/index.ts'
import { reporterWordsFor } from '../adult-words.ts'
import type { OpenedMessage } from '../message.ts'
import type { reporterWords } from '../reporter-words.ts'
import type { MineProblem } from './mine-actions.ts'
import type { Mine } from './mine-page.tsx'

/** Both sides in order, and the place to write. */
export function Conversation(props: { mine: Mine; lang: Lang; band: AgeBand; problem: MineProblem | null }) {
  const { mine, lang, problem } = props
  const words = reporterWordsFor(lang, props.band).talk
  const { messages, files } = mine.report
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{words.heading}</h2>
      {messages.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Timeline
          label={words.heading}
          items={messages.map((one) => ({
            id: one.id,
            title: one.fromReporter ? words.you : words.worker,
            when: formatDate(one.sentOn, lang),
            who: whoRead(one, words),
            icon: one.fromReporter ? 'person' : 'chat',
            state: 'done',
            children: <Said message={one} told={words.told} />,
          }))}
        />
      )}
      <form method="post" action="/laporanku/lihat" autocomplete="off" novalidate>
        <OnceField />
        <TextArea
          name="message"
          label={forBand(words.write, props.band)}
          hint={words.writeHint}
          rows={4}
          value={problem?.typed['message']}
          error={problem?.field === 'message' ? problem.message : undefined}
        />
        <ButtonRow>
          <Button name="do" value="message" icon="chat">
            {words.send}
          </Button>
        </ButtonRow>
      </form>
      {files.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <Link href={`/laporanku/berkas/${file.id}`} icon="download">
                  {file.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function whoRead(one: OpenedMessage, words: (typeof reporterWords)[Lang]['talk']): string {
  const kind = words.kinds[one.kind]
  if (!one.fromReporter) return kind
  return `${kind} · ${one.readByOther ? words.readByThem : words.unread}`
}

function Said(props: { message: OpenedMessage; told: (name: string) => string }) {
  const { message } = props
  if (message.to) return <p>{props.told(message.to.name)}</p>
  return (
    <>
      {message.text.split('\n').map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </>
  )
}
