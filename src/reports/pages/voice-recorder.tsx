import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Button, ButtonRow } from '#src/ui/index.ts'
import { voiceWords } from '../voice-words.ts'

/**
 * Records into the file field named `into` of the same form. Hidden until the browser code finds that it can
 * record (islands/voice.browser.ts); the file field beside it works everywhere.
 */
export function VoiceRecorder(props: { into: string; lang: Lang }) {
  const words = voiceWords[props.lang]
  return (
    <div data-voice={props.into} data-name={words.fileName} hidden>
      <p class="hint">{words.hint}</p>
      <ButtonRow>
        <span data-voice-start>
          <Button type="button" kind="secondary">
            {words.start}
          </Button>
        </span>
        <span data-voice-stop hidden>
          <Button type="button" kind="accent">
            {words.stop}
          </Button>
        </span>
        <span data-voice-drop hidden>
          <Button type="button" kind="quiet" icon="close">
            {words.drop}
          </Button>
        </span>
      </ButtonRow>
      <audio controls aria-label={words.player} hidden />
      <p
        role="status"
        data-voice-state
        data-recording={words.recording}
        data-done={words.done}
        data-dropped={words.dropped}
        data-refused={words.refused}
      />
    </div>
  )
}
