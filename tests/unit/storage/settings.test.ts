import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  SET_ASIDE_KEY,
  SETTINGS_KEY,
  type SettingsArea,
  writeSite,
} from '../../../src/storage/settings.ts';

function createArea(stored: Record<string, unknown>): SettingsArea {
  return {
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => {
      Object.assign(stored, items);
    },
  };
}

describe('settings', () => {
  it('are the defaults, all sites on, where nothing is stored', async () => {
    expect(await readSettings(createArea({}))).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(Object.values(DEFAULT_SETTINGS.sites)).toEqual([true, true]);
  });

  it('come back as written', async () => {
    const stored = {};
    await writeSite(createArea(stored), 'gmail', false);
    const read = await readSettings(createArea(stored));
    expect(read).toEqual({ ok: true, value: { version: 1, sites: { linkedin: true, gmail: false } } });
  });

  it('hold a site on that a stored value does not name', () => {
    const read = parseSettings({ version: 1, sites: { linkedin: false } });
    expect(read).toEqual({ ok: true, value: { version: 1, sites: { linkedin: false, gmail: true } } });
  });

  it('leave out what they do not know', () => {
    const read = parseSettings({ version: 1, sites: { linkedin: true, elsewhere: true }, more: 1 });
    expect(read).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it.each([
    ['settings', 'yes'],
    ['settings', null],
    ['settings', []],
    ['version', {}],
    ['version', { version: '1', sites: {} }],
    ['version', { version: 0, sites: {} }],
    ['version', { version: 1.5, sites: {} }],
    ['sites', { version: 1 }],
    ['sites', { version: 1, sites: [true] }],
    ['sites.gmail', { version: 1, sites: { gmail: 'off' } }],
  ])('are refused with the place where they are damaged: %s in %j', (where, stored) => {
    expect(parseSettings(stored)).toEqual({ ok: false, fault: { code: 'damaged', where } });
  });

  it('of a newer version are refused, not guessed at', () => {
    const read = parseSettings({ version: 2, sites: {} });
    expect(read).toEqual({ ok: false, fault: { code: 'from-newer-version', where: 'version' } });
  });

  it('of an older version are led through every later one', () => {
    const rename = (old: Readonly<Record<string, unknown>>) => ({ version: 2, places: old.sites });
    const back = (old: Readonly<Record<string, unknown>>) => ({ version: 3, sites: old.places });
    const read = parseSettings({ version: 1, sites: { gmail: false } }, [rename, back]);
    expect(read).toEqual({ ok: true, value: { version: 1, sites: { linkedin: true, gmail: false } } });
  });

  it('that are damaged stay as they are while they are only read', async () => {
    const stored = { [SETTINGS_KEY]: { version: 1, sites: 'all' } };
    expect((await readSettings(createArea(stored))).ok).toBe(false);
    expect(stored).toEqual({ [SETTINGS_KEY]: { version: 1, sites: 'all' } });
  });

  it('that are damaged are set aside when the person changes a switch', async () => {
    const damaged = { version: 1, sites: 'all' };
    const stored = { [SETTINGS_KEY]: damaged };
    const after = await writeSite(createArea(stored), 'linkedin', false);
    expect(after.sites).toEqual({ linkedin: false, gmail: true });
    expect(stored).toEqual({ [SETTINGS_KEY]: after, [SET_ASIDE_KEY]: damaged });
  });
});
