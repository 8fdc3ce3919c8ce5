import { styleText } from 'node:util';
import { assertNever } from '../../core/assert-never.ts';
import type { Level } from '../../core/level.ts';

export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string;

/** Colours on a terminal whose person has not switched them off (https://no-color.org). */
export function createPaint(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const hasColor = isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
  return hasColor ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** A level by shape and word: colour alone tells nothing. */
export function nameLevel(level: Level): string {
  switch (level) {
    case 'high':
      return '▲ high';
    case 'medium':
      return '◆ medium';
    case 'low':
      return '○ low';
    case 'none':
      return '· none';
    default:
      return assertNever(level);
  }
}

export function paintLevel(level: Level, text: string, paint: Paint): string {
  switch (level) {
    case 'high':
      return paint('red', text);
    case 'medium':
      return paint('yellow', text);
    case 'low':
      return paint('cyan', text);
    case 'none':
      return paint('dim', text);
    default:
      return assertNever(level);
  }
}
