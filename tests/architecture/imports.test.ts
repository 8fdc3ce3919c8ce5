import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './built-files.ts';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** A file that must not be imported from where it is planted. */
const PLANTED: readonly [from: string, specifier: string, rule: string][] = [
  ['src/core/planted.ts', '../engine/create-engine.ts', 'src/core-imports-only-its-own'],
  ['src/core/planted.ts', 'zod', 'src/core-imports-only-its-packages'],
  ['src/engine/planted.ts', '../app/protocol.ts', 'src/engine-imports-only-its-own'],
  ['src/engine/planted.ts', '../rulepack/rule-fault.ts', 'src/engine-imports-only-its-own'],
  ['src/engine/planted.ts', 'node:fs', 'src/engine-imports-only-its-packages'],
  ['src/engine/planted.ts', 'wxt/browser', 'src/engine-imports-only-its-packages'],
  ['src/adapters/linkedin/planted.ts', '../gmail/index.ts', 'no-adapter-imports-another'],
  ['src/adapters/gmail/planted.ts', '../linkedin/index.ts', 'no-adapter-imports-another'],
  ['src/adapters/dom/planted.ts', '../gmail/index.ts', 'shared-reading-knows-no-site'],
  ['src/adapters/gmail/planted.ts', '../../engine/create-engine.ts', 'src/adapters-imports-only-its-own'],
  ['src/adapters/gmail/planted.ts', 'preact', 'src/adapters-imports-only-its-packages'],
  ['src/ui/planted.tsx', '../storage/settings.ts', 'src/ui-imports-only-its-own'],
  ['src/ui/planted.tsx', 'wxt/browser', 'src/ui-imports-only-its-packages'],
  ['src/storage/planted.ts', '../app/protocol.ts', 'src/storage-imports-only-its-own'],
  ['src/input/planted.ts', '../cli/open-file.ts', 'src/input-imports-only-its-own'],
  ['src/input/planted.ts', '../engine/create-engine.ts', 'src/input-imports-only-its-own'],
  ['src/input/planted.ts', 'node:fs', 'src/input-imports-only-its-packages'],
  ['src/input/planted.ts', 'yaml', 'src/input-imports-only-its-packages'],
  ['src/engine/planted.ts', '../input/read-items.ts', 'src/engine-imports-only-its-own'],
  ['src/app/planted.ts', '../rulepack/rule-fault.ts', 'src/app-imports-only-its-own'],
  ['src/app/planted.ts', 'zod', 'src/app-imports-only-its-packages'],
  ['src/app/planted.ts', 'fuse.js', 'src/app-imports-only-its-packages'],
  ['src/app/planted.ts', 'yaml', 'src/app-imports-only-its-packages'],
  ['src/rulepack/planted.ts', '../engine/create-engine.ts', 'src/rulepack-imports-only-its-own'],
  ['src/cli/planted.ts', '../app/protocol.ts', 'src/cli-imports-only-its-own'],
  ['src/cli/planted.ts', '../ui/words.ts', 'src/cli-imports-only-its-own'],
  ['entrypoints/planted.ts', '../src/engine/create-engine.ts', 'entrypoints-imports-only-its-own'],
  ['entrypoints/planted.ts', 'zod', 'entrypoints-imports-only-its-packages'],
  ['src/core/planted.ts', './not-there.ts', 'nothing-unresolved'],
];

let copy: string;
let result: ICruiseResult;

async function cruiseFolder(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['entrypoints', 'src'],
    { ...rules.options, baseDir: folder, ruleSet: { forbidden: rules.forbidden }, validate: true },
    undefined,
    { tsConfig: extractTSConfig(join(folder, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of a result');
  return output;
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'pitchwatch-imports-'));
  for (const part of ['src', 'entrypoints', 'public', 'tsconfig.json', 'package.json']) {
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const lines = new Map<string, string[]>();
  for (const [from, specifier] of PLANTED) {
    lines.set(from, [...(lines.get(from) ?? []), `import '${specifier}';`]);
  }
  for (const [path, imports] of lines) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), `${imports.join('\n')}\n`);
  }
  result = await cruiseFolder(copy);
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

describe('the directions of imports', () => {
  it('are read from all of the source, type imports included', () => {
    const own = result.modules.filter(({ source }) => /^(?:src|entrypoints)\//.test(source));
    expect(own.length).toBeGreaterThan(60);
    const protocol = result.modules.find(({ source }) => source === 'src/app/protocol.ts');
    expect(protocol?.dependencies.map(({ resolved }) => resolved)).toContain('src/core/assessment.ts');
  });

  it.each(PLANTED)('find %s importing %s', (from, specifier, rule) => {
    const broken = result.modules
      .filter(({ source }) => source === from)
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ module, protocol = '' }) => `${protocol}${module}` === specifier)
      .flatMap((dependency) => dependency.rules ?? [])
      .map(({ name }) => name);
    expect(broken).toContain(rule);
  });

  it('hold everywhere else', () => {
    const others = result.summary.violations.filter(
      ({ from, to }) => !from.includes('planted') && !to.includes('planted'),
    );
    expect(others.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});
