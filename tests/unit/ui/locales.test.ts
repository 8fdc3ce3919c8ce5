import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STEP_NAMES } from '../../../src/ui/name-keys.ts';
import { LOCALES, readMessages } from './translate-from-files.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${ROOT}${folder}/${name}`, 'utf8'));
}

const sources = [
  ...['src/ui', 'src/app', 'entrypoints'].flatMap(sourcesUnder),
  readFileSync(`${ROOT}wxt.config.ts`, 'utf8'),
];

const used = new Set(
  sources.flatMap((source) => [
    ...[...source.matchAll(/'([a-z]+[A-Z][A-Za-z]*|waiting)'/g)].map(([, key]) => key),
    ...[...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key),
  ]),
);

const translated = sources.flatMap((source) =>
  [...source.matchAll(/\b(?:t|translate|getMessage)\(\s*'(\w+)'/g)].map(([, key]) => key ?? ''),
);

const placesIn = (message: string) => [...message.matchAll(/\$\d/g)].map(([place]) => place).sort();

describe('the messages', () => {
  const english = readMessages('en');
  const keys = Object.keys(english);

  it.each(LOCALES)('hold the same keys in the same order in %s', (locale) => {
    expect(Object.keys(readMessages(locale))).toEqual(keys);
  });

  it.each(LOCALES)('say something for every key, with the same substitutions, in %s', (locale) => {
    for (const [key, { message }] of Object.entries(readMessages(locale))) {
      expect(message.trim(), key).not.toBe('');
      expect(placesIn(message), key).toEqual(placesIn(english[key]?.message ?? ''));
    }
  });

  it('include every key that the code asks for', () => {
    expect(translated.length).toBeGreaterThan(20);
    expect(translated.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('include no key that nobody asks for', () => {
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(LOCALES)('keep the description within what the stores take in %s', (locale) => {
    expect(readMessages(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('call each step in English what the rules call it', () => {
    const { techniques } = parse(readFileSync(`${ROOT}rules/techniques.yml`, 'utf8'));
    const titles = techniques.map(({ id, title }: { readonly id: string; readonly title: string }) => [
      id,
      title,
    ]);
    const names = Object.entries(STEP_NAMES).map(([id, key]) => [id, english[key]?.message]);
    expect(Object.fromEntries(names)).toEqual(Object.fromEntries(titles));
  });

  it('explain every substitution to translators', () => {
    for (const [key, { message, description }] of Object.entries(english)) {
      for (const place of placesIn(message)) expect(description, key).toContain(`${place}:`);
    }
  });

  it.each([
    ['en', /\b(spy|spies|agent|guilty|suspect|suspicious|malicious|blacklist|liar|fraud)/i],
    ['fr', /\b(espion|agent|coupable|suspect|malveillant|liste noire|menteur|fraude)/i],
    ['zh_CN', /间谍|特工|有罪|嫌疑|可疑|恶意|黑名单|骗子|诈骗/],
  ] as const)('accuse nobody in %s', (locale, accusing) => {
    for (const [key, { message }] of Object.entries(readMessages(locale))) {
      expect(message, key).not.toMatch(accusing);
    }
  });
});
