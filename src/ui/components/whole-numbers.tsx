/** The number of a report or a file, such as `L-7K2P-9QXD`: capitals and digits joined by hyphens. */
const number = /\b([A-Z\d]+(?:-[A-Z\d]+)+)\b/

/** A line of text in which such numbers never break at their hyphens: they are said and copied whole. */
export function WholeNumbers(props: { text: string }) {
  // Split by a pattern with one group, every second part is a number.
  const parts = props.text.split(number)
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <span key={at} class="no">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  )
}
