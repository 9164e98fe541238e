// Names that sound Indonesian and belong to nobody: syllables put together, 2,304 first and 2,304 last words.
const openings = [
  'Ra',
  'Sa',
  'Di',
  'Nu',
  'Wa',
  'Ki',
  'Me',
  'La',
  'Pu',
  'Ta',
  'Fi',
  'Yu',
  'An',
  'Ba',
  'Ci',
  'De',
  'Ga',
  'Ha',
  'In',
  'Ja',
  'Ka',
  'Li',
  'Ma',
  'Ni',
  'Pra',
  'Ri',
  'Su',
  'Ti',
  'Um',
  'Vi',
  'Wi',
  'Za',
  'Ar',
  'Bu',
  'Cen',
  'Dar',
  'Er',
  'Far',
  'Gi',
  'Her',
  'Is',
  'Jo',
  'Kar',
  'Les',
  'Mur',
  'Nar',
  'Ra',
  'Sel',
]
const middles = ['ra', 'ni', 'su', 'ta', 'li', 'di', 'ma', 'wa']
const endings = ['ti', 'ngsih', 'wan', 'tono', 'na', 'ndi']

function word(index: number): string {
  const opening = openings[index % openings.length] ?? ''
  const rest = Math.floor(index / openings.length)
  return `${opening}${middles[rest % middles.length] ?? ''}${endings[Math.floor(rest / middles.length) % endings.length] ?? ''}`
}

/** The same name for the same number, every time. */
export function inventedName(number: number): string {
  return `${word((number * 7919) % 2304)} ${word((number * 104_729 + Math.floor(number / 2304)) % 2304)}`
}
