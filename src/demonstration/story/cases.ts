import { childrensCases } from './cases/children.ts'
import { corridorCases } from './cases/corridor.ts'
import { familyCases } from './cases/families.ts'
import { homesCases } from './cases/homes.ts'
import { lowerSecondaryCases } from './cases/lower-secondary.ts'
import { photoCases } from './cases/photo.ts'
import { santriCases } from './cases/santri.ts'
import { shortStayCases } from './cases/short-stays.ts'
import { teenagersCases } from './cases/teenagers.ts'
import { workshopCases } from './cases/workshop.ts'
import type { ToldCase } from './shapes.ts'

/** The twenty-five files, each told by hand. */
export const toldCases: readonly ToldCase[] = [
  ...santriCases,
  ...corridorCases,
  ...lowerSecondaryCases,
  ...childrensCases,
  ...shortStayCases,
  ...photoCases,
  ...workshopCases,
  ...teenagersCases,
  ...homesCases,
  ...familyCases,
]

/** Everybody the files are about or know by name; whoever stands in two files is one person. */
export const toldPeople: readonly string[] = [
  ...new Set(
    toldCases.flatMap((told) =>
      [told.identity.fullName, told.people?.map((person) => person.name) ?? []].flat(),
    ),
  ),
]
