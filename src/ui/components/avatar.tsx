/** Initials in a leaf. Never a photograph; the name stands beside it, so it is decoration. */
export function Avatar(props: { name: string; size?: 'small' | 'large' | undefined }) {
  return (
    <span class={props.size ? `avatar avatar-${props.size}` : 'avatar'} aria-hidden="true">
      {initialsOf(props.name)}
    </span>
  )
}

/** First letters of the first and last word: "Sri Wahyuni" gives "SW", "Budi" gives "B". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('id')
}
