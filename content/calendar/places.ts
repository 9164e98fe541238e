/**
 * Where the seat of a regency lies, in degrees, for the hours of prayer: Kemendagri code, latitude, longitude.
 * Read off a map to a twentieth of a degree, which moves an hour by less than a quarter of a minute; belum
 * diverifikasi, and an office may put its own in the settings of its calendar.
 */
const seats: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '14.01': [0.34, 101.03],
  '14.02': [-0.37, 102.55],
  '14.03': [1.48, 102.1],
  '14.04': [-0.33, 103.16],
  '14.05': [0.4, 101.86],
  '14.06': [0.87, 100.31],
  '14.07': [2.16, 100.81],
  '14.08': [0.8, 102.05],
  '14.09': [-0.53, 101.57],
  '14.10': [1.01, 102.71],
  '14.71': [0.53, 101.45],
  '14.72': [1.67, 101.45],
}

export type Coordinates = Readonly<{ latitude: number; longitude: number }>

/** The seat of a region of this scheme, also for a district inside it; null where no place is known. */
export function seatOf(scheme: string, code: string): Coordinates | null {
  const seat = scheme === 'kemendagri' ? seats[code.slice(0, 5)] : undefined
  return seat ? { latitude: seat[0], longitude: seat[1] } : null
}
