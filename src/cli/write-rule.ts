import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, type Result, succeed } from '../core/result.ts';
import { createTemplate } from './rule-template.ts';

/** Writes the file that the arguments ask for under `root`; never over one that is there. Gives its path, relative to the root. */
export async function writeRule(root: string, args: readonly string[]): Promise<Result<string, string>> {
  const template = createTemplate(args);
  if (!template.ok) return template;
  const { path, text } = template.value;
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return fail(`${path} is there already: choose another name, or edit it.`);
    }
    throw error;
  }
  return succeed(path);
}
