import { resolve } from 'node:path';

/**
 * A path as the person meant it. npm runs every script in the project's folder and tells by `INIT_CWD` where the person
 * was; the variable counts only in the script of that name, since whatever that script starts inherits it.
 */
export function resolvePath(
  path: string,
  script: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const isOwnRun = environment.npm_lifecycle_event === script;
  return resolve((isOwnRun ? environment.INIT_CWD : undefined) ?? '.', path);
}
