import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Story } from './stories.ts'
import { trainingWords } from './words.ts'

/** A story as panels: the words first, a plain drawing above them. Prints two beside each other. */
export function StoryPanels(props: { story: Story; lang: Lang }) {
  const words = trainingWords[props.lang].model
  const { story } = props
  return (
    <>
      {story.panels.length > 0 && (
        <ol class="story">
          {story.panels.map((text, at) => (
            <li key={text}>
              <PanelDrawing at={at} of={story.panels.length} />
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
      <h2>{words.moves}</h2>
      <ol>
        {story.moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ol>
      {story.elsewhere.length > 0 && (
        <p>
          {words.elsewhere}: {story.elsewhere.join('; ')}.
        </p>
      )}
    </>
  )
}

/** Two figures that come nearer and stand taller as the story goes on. Decoration: the words say it all. */
function PanelDrawing(props: { at: number; of: number }) {
  const way = props.of > 1 ? props.at / (props.of - 1) : 1
  const x = Math.round(30 + way * 36)
  const bow = Math.round((1 - way) * 10)
  return (
    <svg class="story-panel" viewBox="0 0 160 90" aria-hidden="true">
      <path class="story-ground" d="M0 82H160" />
      <circle class="fill-mango" cx="140" cy="16" r={6 + way * 5} />
      <g class="fill-person-1">
        <circle cx={x + bow / 2} cy={38 + bow} r="9" />
        <path
          d={`M${x - 11} 82C${x - 11} 62 ${x - 8} ${52 + bow} ${x + bow / 2} ${52 + bow}C${x + 9} ${52 + bow} ${x + 12} 62 ${x + 12} 82z`}
        />
      </g>
      <g class="fill-person-2">
        <circle cx="112" cy="36" r="9" />
        <path d="M100 82c0-22 3-32 12-32s12 10 12 32z" />
      </g>
    </svg>
  )
}
