/** A number as a part of a sum: with its sign, and nothing before a zero. */
export function signed(points: number): string {
  if (points === 0) return '0';
  return points < 0 ? `\u2212${-points}` : `+${points}`;
}
