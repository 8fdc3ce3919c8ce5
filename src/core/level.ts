/** How strongly a conversation resembles what the advisories describe. */
export const LEVELS = ['none', 'low', 'medium', 'high'] as const;

export type Level = (typeof LEVELS)[number];

export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

export function highestLevel(levels: Iterable<Level>): Level {
  let highest: Level = 'none';
  for (const level of levels) if (isAtLeast(level, highest)) highest = level;
  return highest;
}
