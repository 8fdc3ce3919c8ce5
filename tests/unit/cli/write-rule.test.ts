import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTemplate } from '../../../src/cli/rule-template.ts';
import { writeRule } from '../../../src/cli/write-rule.ts';
import { compileFiles } from '../../../src/rulepack/compile-files.ts';
import { changedFiles } from '../rulepack/small-project.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-rule-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const KINDS: readonly (readonly [string, readonly string[], string])[] = [
  ['indicator', ['indicator', 'secrecy', 'unnamed-client'], 'rules/indicators/secrecy/unnamed-client.yml'],
  ['pattern', ['pattern', 'quiet-work'], 'rules/patterns/quiet-work.yml'],
  ['guard', ['guard', 'newsletter'], 'rules/guards/newsletter.yml'],
  ['lexicon', ['lexicon', 'work-noun'], 'rules/lexicons/work-noun.yml'],
  ['seed', ['seed', 'other-agency/other-notice'], 'seeds/other-agency/other-notice.yml'],
];

describe('a new rule', () => {
  it.each(KINDS)('of the kind %s is written where it belongs', async (_, args, path) => {
    expect(await writeRule(root, args)).toEqual({ ok: true, value: path });
    expect(await readFile(join(root, path), 'utf8')).toContain('___');
  });

  it.each(KINDS)(
    'of the kind %s has no other fault than its blanks, each with what to fill in',
    (_, args, path) => {
      const template = createTemplate(args);
      if (!template.ok) throw new Error(template.fault);
      const compiled = compileFiles([...changedFiles(), template.value]);
      const faults = compiled.ok ? [] : compiled.fault;
      expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set(['blank-left']));
      expect(new Set(faults.map((fault) => fault.path))).toEqual(new Set([path]));
      const blanks = template.value.text.match(/___/g)?.length;
      expect(faults).toHaveLength(blanks ?? 0);
      for (const { message } of faults) expect(message).toMatch(/^Fill in .{10,}\.$/);
      for (const { message } of faults) expect(message).not.toContain('this value');
    },
  );

  it('does not take the place of a file that is there', async () => {
    const path = join(root, 'rules/patterns/quiet-work.yml');
    await writeRule(root, ['pattern', 'quiet-work']);
    await writeFile(path, 'mine');
    expect(await writeRule(root, ['pattern', 'quiet-work'])).toEqual({
      ok: false,
      fault: 'rules/patterns/quiet-work.yml is there already: choose another name, or edit it.',
    });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it.each([
    [['indicator', 'hurry', 'some-rule'], '"hurry" is no technique'],
    [['indicator', 'some-rule'], '"indicator" takes 2 more'],
    [['pattern', 'Some Rule'], '"Some Rule" is no id'],
    [['pattern', '../../escape'], '"../../escape" is no id'],
    [['seed', 'slug'], '"slug" is no PUBLISHER/SLUG'],
    [['theory', 'x'], '"theory" is no kind of rule'],
    [[], '"" is no kind of rule'],
  ])('is refused for %j', async (args, reason) => {
    const written = await writeRule(root, args);
    expect(written.ok ? '' : written.fault).toContain(reason);
  });
});
