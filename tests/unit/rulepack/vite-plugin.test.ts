import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileProject } from '../../../src/rulepack/compile-project.ts';
import { rulepackPlugin } from '../../../src/rulepack/vite-plugin.ts';
import { type Change, changedFiles, compileChanged, INDICATOR, LEXICON, PACK } from './small-project.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rulepack-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function writeProject(changes: Readonly<Record<string, Change>> = {}): Promise<void> {
  for (const { path, text } of changedFiles(changes)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** Bundles an entry that exports both packs, and gives what it exports. */
async function bundle(): Promise<Record<string, unknown>> {
  const entry = join(root, 'entry.js');
  await writeFile(
    entry,
    `export { default as detection } from 'virtual:pitchwatch/detection-pack';
export { default as explanation } from 'virtual:pitchwatch/explanation-pack';`,
  );
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [rulepackPlugin(root)],
    build: { lib: { entry, formats: ['es'], fileName: () => 'packs.mjs' }, outDir: join(root, 'out') },
  });
  return import(join(root, 'out/packs.mjs'));
}

describe('the Vite plugin', () => {
  it('serves both packs as modules', async () => {
    await writeProject();
    const { detection, explanation } = await bundle();
    const expected = compileChanged();
    expect(detection).toEqual(expected.detection);
    expect(explanation).toEqual(expected.explanation);
  });

  it('compiles anew when a rule changes while it watches', async () => {
    await writeProject();
    const server = await createServer({
      configFile: false,
      root,
      logLevel: 'silent',
      plugins: [rulepackPlugin(root)],
      server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
      appType: 'custom',
    });
    try {
      const version = async (): Promise<unknown> => {
        const module = await server.ssrLoadModule('virtual:pitchwatch/detection-pack');
        return Reflect.get(Object(module.default), 'version');
      };
      expect(await version()).toBe('1.2.3');
      await writeProject({ [PACK]: [['1.2.3', '1.3.0']] });
      await expect.poll(version, { timeout: 5000 }).toBe('1.3.0');
    } finally {
      await server.close();
    }
  });

  it('fails the build with every fault of every file', async () => {
    await writeProject({
      [INDICATOR]: [['strength: 2', 'strength: 9']],
      [LEXICON]: [['id: messaging-app', 'id: app']],
    });
    const failure = await bundle().then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(failure).toContain(
      `${INDICATOR}:4:11 wrong-value The field "strength" is not right. Write 1, 2 or 3.`,
    );
    expect(failure).toContain(`${LEXICON}:1:5 id-is-not-file-name`);
  });
});

describe('compileProject', () => {
  it('reads YAML files and leaves the README alone', async () => {
    await writeProject();
    await writeFile(join(root, 'rules/README.md'), '# Rules');
    const compiled = await compileProject(root);
    expect(compiled.ok && compiled.value.detection.digest).toBe(compileChanged().detection.digest);
  });

  it('says which files a project without rules needs', async () => {
    const compiled = await compileProject(root);
    expect(compiled.ok ? [] : compiled.fault.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-file rules/pack.yml',
      'missing-file rules/techniques.yml',
    ]);
  });
});
