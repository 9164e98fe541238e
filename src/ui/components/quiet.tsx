import { useUiWords } from '../lang.tsx'

/** Keeps the place of what is still coming, so that nothing jumps. */
export function Skeleton(props: { lines?: number | undefined }) {
  const words = useUiWords()
  return (
    <div class="skeleton" role="status">
      <span class="sr">{words.loading}</span>
      {Array.from({ length: props.lines ?? 3 }, (_, at) => (
        <span key={at} class="bone" />
      ))}
    </div>
  )
}
