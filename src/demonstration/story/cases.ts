import { childrensCases } from './cases/children.ts'
import { homesCases } from './cases/homes.ts'
import { lowerSecondaryCases } from './cases/lower-secondary.ts'
import { santriCases } from './cases/santri.ts'
import { teenagersCases } from './cases/teenagers.ts'
import type { ToldCase } from './shapes.ts'

/** The twenty-five files, each told by hand. */
export const toldCases: readonly ToldCase[] = [
  ...santriCases,
  ...lowerSecondaryCases,
  ...childrensCases,
  ...teenagersCases,
  ...homesCases,
]

/** Everybody the files are about or know by name; whoever stands in two files is one person. */
export const toldPeople: readonly string[] = [
  ...new Set(
    toldCases.flatMap((told) =>
      [told.identity.fullName, told.people?.map((person) => person.name) ?? []].flat(),
    ),
  ),
]
