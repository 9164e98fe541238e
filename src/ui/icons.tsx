/** One family: 24 units, 1.75 stroke, round ends, drawn for this product. */
const shapes = {
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5h4v5',
  schoolhouse: 'M3 20.5h18M5 20.5V12l7-4.5 7 4.5v8.5M12 7.5V3h4.5L15.5 4.7l1 1.8H12M10.5 20.5v-5h3v5',
  bed: 'M3 6v13M3 15.5h18V19M21 15.5V13a3 3 0 0 0-3-3h-8v5.5M6.5 12.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  road: 'M8 3L4 21M16 3l4 18M12 4v3M12 10.5v3M12 17v3',
  device: 'M7 2.5h10v19H7zM11 18.5h2',
  door: 'M6.5 21V3h11v18M3.5 21h17M14.5 12v.01',
  bus: 'M5 4.5h14V17H5zM5 11h14M7.5 17v2.5M16.5 17v2.5M8 14v.01M16 14v.01',
  shop: 'M4 9l1.5-5h13L20 9zM5.5 9v11.5h13V9M10 20.5V15h4v5.5',
  briefcase: 'M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17',
  worship:
    'M3.5 20.5h17M5 20.5V13h14v7.5M6.5 13c0-3.5 3-4.5 5.5-7.5 2.5 3 5.5 4 5.5 7.5M12 5.5V3M10 20.5V18a2 2 0 0 1 4 0v2.5',
  tent: 'M12 4L3 20h18zM12 11l-4 9M12 11l4 9',
  leaf: 'M5 19c0-9 5-14 15-15 0 10-4.5 15-12 15-1 0-2-.3-3-1M4 21c2-5 5-8 9-10',
  tree: 'M12 21v-8M12 16l3-2.5M7 14.5a4 4 0 0 1-1-7.8 6 6 0 0 1 11.6-.2A4.2 4.2 0 0 1 17 14.5z',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.8v.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.01',
  alert: 'M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.01',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4',
  siren: 'M6 18v-5a6 6 0 0 1 12 0v5M4 21h16M6 18h12M12 4V2M4.5 6.5L3 5M19.5 6.5L21 5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'check-circle': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  'arrow-right': 'M4 12h16M14 6l6 6-6 6',
  leave: 'M10 4H5v16h5M10 12h11M17 8l4 4-4 4',
  phone:
    'M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
  chat: 'M4 5h16v11H11l-4.5 4v-4H4zM8 9.5h8M8 12.5h5',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  report: 'M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 12.5h6M9 16h6',
  case: 'M3.5 6.5h6l2 2.5h9v10.5h-17zM3.5 12h17',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.7-4 3.6-6 7.5-6s6.8 2 7.5 6',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9',
  heart: 'M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11z',
  hands:
    'M12 10.5c-2.6-2-3.7-3.3-3.7-4.9A2.1 2.1 0 0 1 12 4.5a2.1 2.1 0 0 1 3.7 1.1c0 1.6-1.1 2.9-3.7 4.9zM3 13h3.5l4 2.5c1.5 1 .5 3-1.2 2.3L7 17M3 19h5l4.5 1.5L20.5 16c1-1.5-.5-2.7-2-2l-5 2.5',
  shield: 'M12 3l7.5 3v5.5c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V6z',
  lock: 'M6 10.5h12V20H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  key: 'M8 19.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM11.2 11.8L19.5 3.5M16 7l3 3',
  eye: 'M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  pen: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  book: 'M12 6.5C10 5 7.5 4.5 4 4.5v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2zM12 6.5v14',
  list: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.2 6.5v.01M4.2 12v.01M4.2 17.5v.01',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  chart: 'M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6',
  print: 'M7 8.5V3.5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15',
  upload: 'M12 15.5V4.5M7.5 9L12 4.5 16.5 9M4.5 20h15',
  settings:
    'M4 7h9M17 7h3M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 17h3M11 17h9M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M6.2 12a.7.7 0 1 1-1.4 0 .7.7 0 0 1 1.4 0zM12.7 12a.7.7 0 1 1-1.4 0 .7.7 0 0 1 1.4 0zM19.2 12a.7.7 0 1 1-1.4 0 .7.7 0 0 1 1.4 0z',
  school: 'M12 4L2.5 9 12 14l9.5-5zM6 11v5.5c2 2 10 2 12 0V11M21.5 9v6',
  place:
    'M12 21c-4.5-4.5-7-8-7-11a7 7 0 0 1 14 0c0 3-2.5 6.5-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  refer: 'M4 17V9h12M12 4.5L16.5 9 12 13.5M20 7v13H7',
  money: 'M3.5 6.5h17v11h-17zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6.5 10v4M17.5 10v4',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1 1M17.4 17.4l1 1M18.4 5.6l-1 1M6.6 17.4l-1 1',
} as const

export type IconName = keyof typeof shapes
export const iconNames = Object.keys(shapes) as IconName[]

/** Decorative unless `label` is given: the word beside it carries the meaning. */
export function Icon(props: {
  name: IconName
  label?: string | undefined
  size?: 'small' | 'large' | undefined
}) {
  const size = props.size ? `icon icon-${props.size}` : 'icon'
  const shape = <path d={shapes[props.name]} />
  if (!props.label) {
    return (
      <svg class={size} viewBox="0 0 24 24" aria-hidden="true">
        {shape}
      </svg>
    )
  }
  return (
    <svg class={size} viewBox="0 0 24 24" role="img" aria-label={props.label}>
      {shape}
    </svg>
  )
}
