/** A proportion with its 95 % interval (Wilson). */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** From 0 to 1; null where there is nothing to count. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const Z = 1.959963984540054;

/** Holds for small numbers and for shares near 0 and 1, where the plain interval does not. */
export function toShare(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const center = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : (center - spread) / scale,
    high: count === of ? 1 : (center + spread) / scale,
  };
}
