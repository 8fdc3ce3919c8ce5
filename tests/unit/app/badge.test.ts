import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeBadge } from '../../../src/app/badge.ts';
import { LEVELS, type Level } from '../../../src/core/level.ts';
import { LOCALES, translateFromFiles } from '../ui/translate-from-files.ts';

const say = translateFromFiles('en');

function tooltip(...arguments_: Parameters<typeof describeBadge>): string {
  const { titleKey, titleSubstitutions } = describeBadge(...arguments_);
  return say(titleKey, titleSubstitutions);
}

describe('the badge', () => {
  it('counts the conversations at medium or above, and shows the shape of the highest', () => {
    const badge = describeBadge(['low', 'medium', 'high', 'none', 'medium'], 'read');
    expect(badge.text).toBe('3');
    expect(badge.iconPaths[16]).toBe('/icon/level-high-16.png');
    expect(tooltip(['low', 'medium', 'high', 'none', 'medium'], 'read')).toContain('medium or high: 3');
  });

  it('counts the conversations at low where there is nothing above', () => {
    const badge = describeBadge(['low', 'none', 'low'], 'read');
    expect(badge.text).toBe('2');
    expect(badge.iconPaths[32]).toBe('/icon/level-low-32.png');
    expect(tooltip(['low', 'none', 'low'], 'read')).toContain('low: 2');
  });

  it('asks when a message could not be read, so that silence does not look like safety', () => {
    for (const levels of [[], ['none'], ['low']] satisfies Level[][]) {
      const badge = describeBadge(levels, 'unreadable');
      expect(badge.text).toBe('?');
      expect(badge.iconPaths[48]).toBe('/icon/level-unreadable-48.png');
    }
  });

  it('hides neither a warning behind an unreadable part nor the part behind the warning', () => {
    const badge = describeBadge(['medium'], 'unreadable');
    expect(badge.text).toBe('1?');
    expect(badge.iconPaths[16]).toBe('/icon/level-medium-16.png');
    expect(tooltip(['medium'], 'unreadable')).toContain('could not be read');
  });

  it('has no text and two tooltips for a page without messages and for messages without a sign', () => {
    expect(describeBadge([], 'quiet').text).toBe('');
    expect(describeBadge(['none'], 'read').text).toBe('');
    expect(tooltip([], 'quiet')).not.toBe(tooltip(['none'], 'read'));
  });

  it('says that it is still reading, so that silence does not look like safety meanwhile', () => {
    expect(describeBadge([], 'reading').text).toBe('…');
    expect(tooltip(['none'], 'reading')).toContain('reading');
    expect(describeBadge(['none', 'high'], 'reading').text).toBe('1');
  });

  it('says that a site is switched off with a shape of its own', () => {
    const badge = describeBadge([], 'off');
    expect(badge.text).toBe('');
    expect(badge.iconPaths[16]).toBe('/icon/level-off-16.png');
  });

  it('never writes more than a badge holds', () => {
    const many = Array<Level>(250).fill('high');
    expect(describeBadge(many, 'read').text).toBe('99+');
    expect(describeBadge(many, 'unreadable').text.length).toBeLessThanOrEqual(4);
  });

  it('names icons and sentences that exist', () => {
    const badges = (['quiet', 'read', 'unreadable', 'off'] as const).flatMap((state) =>
      LEVELS.map((level) => describeBadge([level], state)),
    );
    for (const { iconPaths, titleKey, titleSubstitutions } of badges) {
      for (const path of Object.values(iconPaths)) {
        expect(existsSync(new URL(`../../../public${path}`, import.meta.url)), path).toBe(true);
      }
      for (const locale of LOCALES)
        expect(translateFromFiles(locale)(titleKey, titleSubstitutions)).not.toBe('');
    }
  });
});
