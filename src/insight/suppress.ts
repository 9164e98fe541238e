/**
 * Keeps small numbers about people from being read, or worked out, from a published table.
 *
 * A table is written as a network in which what flows into a node flows out of it: a row is a node whose
 * cells flow out and whose total flows in. Every sum that a reader knows is then one node, and what a reader
 * can work out about a hidden cell is the range a flow through the hidden cells allows. That holds for single
 * columns, for totals with parts, and for rows by columns with both totals.
 *
 * Cells of 1 to 4 are hidden. Where a reader could still narrow one of them down to fewer than four numbers,
 * further cells are hidden too (complementary suppression), under the same sign.
 */
export type Cell = Readonly<{
  id: string
  /** A count: whole and not negative. */
  value: number
  from: string
  to: string
  /** 0 for the grand total, then the totals, then their parts. Deeper cells never hide a cell above them. */
  level: number
}>

const threshold = 5
/** How many different numbers must fit a hidden cell, given everything that is shown. */
const numbersThatMustFit = 4

export const isSmall = (value: number): boolean => value > 0 && value < threshold

/** The ids of the cells that must not be shown. Zeros are shown unless a whole level has to be closed. */
export function hiddenCells(cells: readonly Cell[]): ReadonlySet<string> {
  const deepest = Math.max(0, ...cells.map((cell) => cell.level))
  const state: State = {
    cells,
    hidden: new Set(cells.filter((cell) => isSmall(cell.value)).map((cell) => cell.id)),
    closedFrom: deepest + 1,
  }
  for (let level = 1; level <= deepest; level++) {
    while (!hideOneMore(state, level)) {
      // Even with every number of this level hidden too much can be told: zeros are hidden as well, then the level above.
      const next = Math.min(level, state.closedFrom - 1)
      if (next < 1) return state.hidden
      closeFrom(state, next)
    }
    if (level < state.closedFrom) showAgain(state, level)
  }
  return state.hidden
}

type State = { readonly cells: readonly Cell[]; readonly hidden: Set<string>; closedFrom: number }

/** True when nothing of the levels down to this one can be told any more. */
function hideOneMore(state: State, level: number): boolean {
  for (;;) {
    const exposed = state.cells.find(
      (cell) => cell.level <= level && isSmall(cell.value) && isExposed(state, cell, level),
    )
    if (!exposed) return true
    const more = bestToHide(state, exposed, level)
    if (!more) return false
    state.hidden.add(more.id)
  }
}

/** Hiding goes one cell at a time, so some turn out not to be needed; the largest come back first. */
function showAgain(state: State, level: number): void {
  const spare = state.cells.filter(
    (cell) => cell.level === level && state.hidden.has(cell.id) && !isSmall(cell.value),
  )
  for (const cell of spare.toSorted((a, b) => b.value - a.value)) {
    state.hidden.delete(cell.id)
    if (state.cells.some((one) => one.level <= level && isSmall(one.value) && isExposed(state, one, level)))
      state.hidden.add(cell.id)
  }
}

function closeFrom(state: State, level: number): void {
  state.closedFrom = level
  for (const cell of state.cells) if (cell.level >= level) state.hidden.add(cell.id)
}

/** The smallest number that stands in one sum with the exposed cell, else the smallest of its level. */
function bestToHide(state: State, exposed: Cell, level: number): Cell | undefined {
  const near = (cell: Cell) =>
    [cell.from, cell.to].some((node) => node === exposed.from || node === exposed.to)
  return state.cells
    .filter((cell) => cell.level === level && cell.value > 0 && !state.hidden.has(cell.id))
    .toSorted((a, b) => Number(near(b)) - Number(near(a)) || a.value - b.value || (a.id < b.id ? -1 : 1))[0]
}

function isExposed(state: State, cell: Cell, level: number): boolean {
  const wanted = numbersThatMustFit - 1
  const up = room(state, { beside: cell, from: cell.to, to: cell.from, level }, wanted)
  if (up >= wanted) return false
  const floor = cell.level >= state.closedFrom ? 0 : 1
  const down = room(
    state,
    { beside: cell, from: cell.from, to: cell.to, level },
    Math.min(wanted - up, cell.value - floor),
  )
  return up + down < wanted
}

type Arc = { to: string; left: number; back: number }

/** How much can flow from one node to another through the hidden cells beside this one, up to `most`. */
function room(
  state: State,
  way: { beside: Cell; from: string; to: string; level: number },
  most: number,
): number {
  const { beside, from, to, level } = way
  const arcs: Arc[] = []
  const leaving = new Map<string, number[]>()
  const join = (start: string, arc: Arc) => {
    leaving.set(start, [...(leaving.get(start) ?? []), arcs.length])
    arcs.push(arc)
  }
  for (const cell of state.cells) {
    // What lies below the level at hand is not decided yet, so a reader knows nothing of it.
    const free = cell.level > level
    if (cell.id === beside.id || (!free && !state.hidden.has(cell.id))) continue
    const floor = cell.level >= state.closedFrom ? 0 : 1
    const at = arcs.length
    join(cell.from, { to: cell.to, left: Infinity, back: at + 1 })
    join(cell.to, { to: cell.from, left: free ? Infinity : cell.value - floor, back: at })
  }
  let total = 0
  while (total < most) {
    const pushed = push(arcs, leaving, from, to, most - total)
    if (pushed === 0) break
    total += pushed
  }
  return total
}

/** One augmenting path, found breadth first (Edmonds and Karp). */
function push(arcs: Arc[], leaving: Map<string, number[]>, from: string, to: string, most: number): number {
  if (from === to) return most
  const via = new Map<string, number>([[from, -1]])
  const queue = [from]
  for (let at = 0; at < queue.length && !via.has(to); at++) {
    for (const index of leaving.get(queue[at] ?? '') ?? []) {
      const arc = arcs[index]
      if (!arc || arc.left <= 0 || via.has(arc.to)) continue
      via.set(arc.to, index)
      queue.push(arc.to)
    }
  }
  if (!via.has(to)) return 0
  const path: Arc[] = []
  for (let node = to; node !== from;) {
    const arc = arcs[via.get(node) ?? -1]
    const back = arc && arcs[arc.back]
    if (!arc || !back) return 0
    path.push(arc)
    node = back.to
  }
  const amount = Math.min(most, ...path.map((arc) => arc.left))
  for (const arc of path) {
    arc.left -= amount
    const back = arcs[arc.back]
    if (back) back.left += amount
  }
  return amount
}
