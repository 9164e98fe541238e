import { useUiWords } from '../lang.tsx'

/** "Langkah 2 dari 9", with the same thing drawn. */
export function Steps(props: { at: number; of: number }) {
  const words = useUiWords()
  return (
    <div class="steps">
      <p class="meta">{words.step(props.at, props.of)}</p>
      <progress class="progress" value={props.at} max={props.of} aria-hidden="true" />
    </div>
  )
}

/** How much of something is done, always with its numbers in words. */
export function ProgressBar(props: { label: string; value: number; max: number; text: string }) {
  return (
    <label class="steps">
      <span class="split">
        <span>{props.label}</span>
        <span class="meta">{props.text}</span>
      </span>
      <progress class="progress" value={props.value} max={props.max}>
        {props.text}
      </progress>
    </label>
  )
}
