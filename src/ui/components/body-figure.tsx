export type BodySide = 'front' | 'back'

/** The codes of the product's own list of body areas (content/codes/body.ts). */
export type BodyArea =
  | 'front.head'
  | 'front.face'
  | 'front.mouth'
  | 'front.neck'
  | 'front.chest'
  | 'front.belly'
  | 'front.private'
  | 'front.armRight'
  | 'front.armLeft'
  | 'front.handRight'
  | 'front.handLeft'
  | 'front.legRight'
  | 'front.legLeft'
  | 'front.footRight'
  | 'front.footLeft'
  | 'back.head'
  | 'back.upper'
  | 'back.lower'
  | 'back.private'
  | 'back.armLeft'
  | 'back.armRight'
  | 'back.legLeft'
  | 'back.legRight'

export interface BodyAreaShape {
  area: BodyArea
  side: BodySide
  x: number
  y: number
  width: number
  height: number
}

/** Left and right are the child's own, so on the front the left arm is drawn on the right. */
export const bodyAreas: readonly BodyAreaShape[] = [
  at('front.head', 'front', [66, 8, 68, 24]),
  at('front.face', 'front', [70, 32, 60, 26]),
  at('front.mouth', 'front', [80, 58, 40, 24]),
  at('front.neck', 'front', [80, 83, 40, 22]),
  at('front.chest', 'front', [66, 107, 68, 48]),
  at('front.belly', 'front', [70, 157, 60, 44]),
  at('front.private', 'front', [72, 203, 56, 34]),
  at('front.armRight', 'front', [30, 112, 34, 72]),
  at('front.armLeft', 'front', [136, 112, 34, 72]),
  at('front.handRight', 'front', [14, 186, 38, 44]),
  at('front.handLeft', 'front', [148, 186, 38, 44]),
  at('front.legRight', 'front', [62, 240, 36, 96]),
  at('front.legLeft', 'front', [102, 240, 36, 96]),
  at('front.footRight', 'front', [54, 340, 42, 42]),
  at('front.footLeft', 'front', [104, 340, 42, 42]),
  at('back.head', 'back', [70, 18, 60, 64]),
  at('back.upper', 'back', [66, 104, 68, 48]),
  at('back.lower', 'back', [70, 154, 60, 42]),
  at('back.private', 'back', [68, 198, 64, 42]),
  at('back.armLeft', 'back', [24, 112, 40, 112]),
  at('back.armRight', 'back', [136, 112, 40, 112]),
  at('back.legLeft', 'back', [58, 244, 40, 132]),
  at('back.legRight', 'back', [102, 244, 40, 132]),
]

const hair: Record<BodySide, string> = {
  front: 'M64 52c-4-28 14-42 36-42s40 14 36 42c-8-10-10-16-14-22-14 8-34 10-50 4-4 6-6 12-8 18z',
  back: 'M63 48c0-24 16-38 37-38s37 14 37 38c0 26-14 36-37 36S63 74 63 48z',
}

/** A child of no particular sex, drawn calm; only the front has a face. */
export function BodyFigure(props: { side: BodySide }) {
  return (
    <g class="body-figure" aria-hidden="true">
      <path d="M84 78c0 14-2 20-12 24-22 6-32 16-38 42-4 18-8 32-14 46-6 12-4 26 4 32 8 4 14-2 16-10 8-18 14-34 20-52 4 26 2 44 2 72 0 34 2 68-2 104-2 14-4 22-8 32-4 12 8 16 20 14 10-2 14-8 16-22 4-32 8-62 12-98 4 36 8 66 12 98 2 14 6 20 16 22 12 2 24-2 20-14-4-10-6-18-8-32-4-36-2-70-2-104 0-28-2-46 2-72 6 18 12 34 20 52 2 8 8 14 16 10 8-6 10-20 4-32-6-14-10-28-14-46-6-26-16-36-38-42-10-4-12-10-12-24z" />
      <circle cx="100" cy="50" r="36" />
      <path
        class="shirt"
        d="M72 100c8 8 48 8 56 0 20 6 30 16 35 38l-26 12v54H63v-54l-26-12c5-22 15-32 35-38z"
      />
      <path class="shorts" d="M63 202h74c3 28 3 48 2 74l-33 3-6-39-6 39-33-3c-1-26-1-46 2-74z" />
      <path class="hair" d={hair[props.side]} />
      {props.side === 'front' && <path class="features" d="M87 52v3M113 52v3M93 69h14" />}
    </g>
  )
}

function at(area: BodyArea, side: BodySide, box: readonly [number, number, number, number]): BodyAreaShape {
  const [x, y, width, height] = box
  return { area, side, x, y, width, height }
}
