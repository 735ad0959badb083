/** A position in degrees (WGS84). */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres. */
const radius = 6371;

/** Kilometres between two positions as the crow flies (haversine formula). */
export function distanceInKm(a: Position, b: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = Math.sin(rad(b.latitude - a.latitude) / 2) ** 2;
  const longitude = Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  const share = latitude + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * longitude;
  return 2 * radius * Math.asin(Math.sqrt(share));
}
