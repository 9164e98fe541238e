/** A text for reading, with its lines as they were written. */
export function Lines(props: { text: string }) {
  return <>{props.text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}</>
}
