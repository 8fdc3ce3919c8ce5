import { fail, type Result, succeed } from '../core/result.ts';

/** What can be switched off: each site, or sites of one kind by the name of the first (`Adapter.site`). */
export const SITE_IDS = ['linkedin', 'gmail'] as const;

export interface Settings {
  readonly version: 1;
  /** Whether Pitchwatch reads the site. */
  readonly sites: Readonly<Record<(typeof SITE_IDS)[number], boolean>>;
}

/** Stored settings that can't be used. They stay as they are; `DEFAULT_SETTINGS` hold meanwhile. */
export interface SettingsFault {
  readonly code: 'damaged' | 'from-newer-version';
  /** Which part is wrong, as a path of property names; never the value. */
  readonly where: string;
}

export const SETTINGS_KEY = 'settings';

/** Settings that could not be used are put here before a change by the person replaces them. */
export const SET_ASIDE_KEY = 'settings-set-aside';

export const DEFAULT_SETTINGS: Settings = { version: 1, sites: { linkedin: true, gmail: true } };

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(where: string): Result<never, SettingsFault> {
  return fail({ code: 'damaged', where });
}

/** Turns settings of one version into those of the next. */
type Migration = (old: Fields) => Fields;

// Entry 0 leads from version 1 to version 2, and so on: empty while there is one version.
const MIGRATIONS: readonly Migration[] = [];

/** Reads what storage held. `undefined` (nothing stored yet) gives the defaults; a site that isn't named is on. */
export function parseSettings(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Settings, SettingsFault> {
  if (stored === undefined) return succeed(DEFAULT_SETTINGS);
  if (!isFields(stored)) return damaged('settings');
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damaged('version');
  if (version > migrations.length + 1) return fail({ code: 'from-newer-version', where: 'version' });
  const current = migrations.slice(version - 1).reduce((old, migrate) => migrate(old), stored);
  if (!isFields(current.sites)) return damaged('sites');
  const sites = { ...DEFAULT_SETTINGS.sites };
  for (const site of SITE_IDS) {
    const isOn = current.sites[site];
    if (isOn === undefined) continue;
    if (typeof isOn !== 'boolean') return damaged(`sites.${site}`);
    sites[site] = isOn;
  }
  return succeed({ version: 1, sites });
}

export async function readSettings(area: SettingsArea): Promise<Result<Settings, SettingsFault>> {
  const stored = await area.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Switches a site on or off: a change that the person made. */
export async function writeSite(
  area: SettingsArea,
  site: (typeof SITE_IDS)[number],
  isOn: boolean,
): Promise<Settings> {
  const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
  const read = parseSettings(stored);
  const before = read.ok ? read.value : DEFAULT_SETTINGS;
  const after: Settings = { ...before, sites: { ...before.sites, [site]: isOn } };
  const setAside = read.ok ? {} : { [SET_ASIDE_KEY]: stored };
  await area.set({ ...setAside, [SETTINGS_KEY]: after });
  return after;
}
