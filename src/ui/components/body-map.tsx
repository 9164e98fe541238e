import { useUiWords } from '../lang.tsx'
import { FieldGroup, fieldId } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { BodyFigure, bodyAreas } from './body-figure.tsx'
import type { BodyArea, BodyAreaShape, BodySide } from './body-figure.tsx'

export interface BodyMapProps extends FieldProps {
  /** The words for each area, by the age of the reader. */
  labels: Record<BodyArea, string>
  values?: readonly BodyArea[] | undefined
}

/** Where on the body: each area is a checkbox laid over a neutral child, so it needs no JavaScript. */
export function BodyMap(props: BodyMapProps) {
  const words = useUiWords()
  return (
    <FieldGroup {...props}>
      <div class="body-map">
        <Side {...props} side="front" title={words.front} />
        <Side {...props} side="back" title={words.back} />
      </div>
    </FieldGroup>
  )
}

function Side(props: BodyMapProps & { side: BodySide; title: string }) {
  const shapes = bodyAreas.filter((shape) => shape.side === props.side)
  return (
    <div class="body-side">
      <p class="meta">{props.title}</p>
      <svg viewBox="0 0 200 400">
        <BodyFigure side={props.side} />
        {shapes.map((shape) => (
          <Area key={shape.area} shape={shape} map={props} />
        ))}
      </svg>
    </div>
  )
}

function Area({ shape, map }: { shape: BodyAreaShape; map: BodyMapProps }) {
  const base = map.id ?? fieldId(map.name)
  const id = shape.area === bodyAreas[0]?.area ? base : `${base}-${shape.area}`
  return (
    <foreignObject x={shape.x} y={shape.y} width={shape.width} height={shape.height}>
      <label for={id} title={map.labels[shape.area]}>
        <input
          type="checkbox"
          id={id}
          name={map.name}
          value={shape.area}
          checked={map.values?.includes(shape.area)}
        />
        <span class="spot">
          <span class="sr">{map.labels[shape.area]}</span>
        </span>
      </label>
    </foreignObject>
  )
}
