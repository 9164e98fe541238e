import type { Setting } from './codes.ts'

/** A room of a drawn plan, in the units of its plan: 360 wide, so that a room is a finger wide on a small phone. */
export type Room = Readonly<{ x: number; y: number; width: number; height: number }>
export type PlacePlan = Readonly<{ height: number; rooms: Readonly<Record<string, Room>> }>

export const planWidth = 360
const room = (x: number, y: number, width: number, height: number): Room => ({ x, y, width, height })

/** How each kind of place usually lies. It is no map of one school: it only has to be recognised. */
export const placePlans: Readonly<Record<Setting, PlacePlan>> = {
  school: {
    height: 302,
    rooms: {
      school_class: room(6, 6, 112, 84),
      school_toilet: room(122, 6, 112, 84),
      school_prayer: room(238, 6, 116, 84),
      school_corridor: room(6, 94, 348, 48),
      school_canteen: room(6, 146, 112, 100),
      school_yard: room(122, 146, 112, 100),
      school_field: room(238, 146, 116, 100),
      school_gate: room(122, 250, 112, 46),
    },
  },
  pesantren: {
    height: 302,
    rooms: {
      pesantren_room: room(6, 6, 112, 84),
      pesantren_bath: room(122, 6, 112, 84),
      pesantren_laundry: room(238, 6, 116, 84),
      pesantren_corridor: room(6, 94, 348, 48),
      pesantren_kitchen: room(6, 146, 112, 100),
      pesantren_yard: room(122, 146, 112, 150),
      pesantren_mosque: room(238, 146, 116, 100),
    },
  },
  way: {
    height: 222,
    rooms: {
      way_lane: room(6, 6, 112, 144),
      way_quiet: room(122, 6, 112, 144),
      way_shop: room(238, 6, 116, 64),
      way_stop: room(238, 74, 116, 76),
      way_ride: room(6, 154, 348, 62),
    },
  },
  online: {
    height: 262,
    rooms: {
      online_class: room(70, 16, 220, 54),
      online_private: room(70, 74, 220, 54),
      online_feed: room(70, 132, 220, 54),
      online_game: room(70, 190, 220, 54),
    },
  },
}

/** Words in lines that fit into a room; a word that is wider than the room stands alone. */
export function linesIn(text: string, width: number): readonly string[] {
  const most = Math.floor((width - 12) / 7.2)
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= most)
      return [...lines.slice(0, -1), `${last} ${word}`]
    return [...lines, word]
  }, [])
}
