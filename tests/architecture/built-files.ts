import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is built, by the name of its folder. */
export const BUILDS = ['chrome-mv3', 'firefox-mv2'] as const;

export interface BuiltFile {
  /** Relative to the build's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All text files under a folder of the project, in the order of their paths. */
export async function readTexts(folder: string, endings: readonly string[]): Promise<readonly BuiltFile[]> {
  const start = join(ROOT, folder);
  const entries = await readdir(start, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(start, path).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** The files of a build. A missing build is an error, not a pass. */
export async function readBuild(
  build: (typeof BUILDS)[number],
  endings: readonly string[],
): Promise<readonly BuiltFile[]> {
  const folder = `.output/${build}`;
  if (!existsSync(join(ROOT, folder, 'manifest.json'))) {
    throw new Error(`${folder} is not built: run \`npm run build\` and \`npm run build:firefox\` first.`);
  }
  return readTexts(folder, endings);
}
