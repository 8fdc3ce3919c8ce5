import { assertNever } from '../core/assert-never.ts';
import { highestLevel, isAtLeast, type Level } from '../core/level.ts';
import type { MessageKey } from '../ui/words.ts';
import type { FrameState } from './protocol.ts';

/** What the toolbar button shows for a tab. Level and state have a shape each; text and tooltip say the same. */
export interface Badge {
  /** At most four characters, or empty. */
  readonly text: string;
  /** Background of the text. */
  readonly color: string;
  readonly titleKey: MessageKey;
  readonly titleSubstitutions: readonly string[];
  /** Paths in the package by size in pixels. */
  readonly iconPaths: Readonly<Record<'16' | '32' | '48', string>>;
}

type Icon = Level | 'unreadable' | 'off';

// The fills of the icons; white text stands on each with a contrast of at least 4.5.
const COLORS: Readonly<Record<Icon, string>> = {
  none: '#4a5560',
  low: '#2f5f96',
  medium: '#8a5a00',
  high: '#a5331c',
  unreadable: '#6b4592',
  off: '#4a5560',
};

const MOST_SHOWN = 99;

/** Describes the button for all conversations of a tab and the state of its frames taken together. */
export function describeBadge(levels: readonly Level[], state: FrameState): Badge {
  const highest = highestLevel(levels);
  switch (state) {
    case 'off':
      return badge('off', '', 'badgeOff');
    case 'unreadable':
      // What was read and raises a warning must not hide behind what could not be read, nor the other way round.
      return isAtLeast(highest, 'medium')
        ? counted(highest, levels, 'medium', 'badgeRaisedPartly', '?')
        : badge('unreadable', '?', 'badgeUnreadable');
    case 'quiet':
    case 'reading':
    case 'read':
      if (isAtLeast(highest, 'medium')) return counted(highest, levels, 'medium', 'badgeRaised');
      if (highest === 'low') return counted('low', levels, 'low', 'badgeLow');
      if (state === 'reading') return badge('none', '…', 'badgeReading');
      return badge('none', '', state === 'read' ? 'badgeClear' : 'badgeQuiet');
    default:
      return assertNever(state);
  }
}

function counted(
  icon: Icon,
  levels: readonly Level[],
  least: Level,
  titleKey: MessageKey,
  ending: '' | '?' = '',
): Badge {
  const count = levels.filter((level) => isAtLeast(level, least)).length;
  const shown = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  return badge(icon, shown + ending, titleKey, [String(count)]);
}

function badge(
  icon: Icon,
  text: string,
  titleKey: MessageKey,
  titleSubstitutions: readonly string[] = [],
): Badge {
  const path = (size: number): string => `/icon/level-${icon}-${size}.png`;
  return {
    text,
    color: COLORS[icon],
    titleKey,
    titleSubstitutions,
    iconPaths: { 16: path(16), 32: path(32), 48: path(48) },
  };
}
