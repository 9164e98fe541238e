import type { ComponentChildren } from 'preact'
import { EmptyDrawing } from '../drawings.tsx'
import type { EmptyDrawingName } from '../drawings.tsx'

export interface EmptyStateProps {
  title: string
  drawing?: EmptyDrawingName | undefined
  children?: ComponentChildren
  action?: ComponentChildren
}

export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="empty">
      <EmptyDrawing name={props.drawing ?? 'rest'} />
      <p class="empty-title">{props.title}</p>
      {props.children}
      {props.action}
    </div>
  )
}
