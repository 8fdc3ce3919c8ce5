import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let project: string;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the set-up step of the project copy, with a program in npm's place that notes what it was asked for. */
function setUp(args: readonly string[], environment: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/cli/setup.mjs'), ...args],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: project,
        npm_execpath: join(project, 'npm.mjs'),
        npm_node_execpath: process.execPath,
        ...environment,
      },
    },
  );
  return { status, stdout, stderr };
}

async function writeProject(path: string, value: unknown): Promise<void> {
  await writeFile(join(project, path), JSON.stringify(value));
}

async function askedOfNpm(): Promise<readonly string[]> {
  return (await readFile(join(project, 'npm.log'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
}

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'pitchwatch-setup-'));
  await mkdir(join(project, 'src/cli'), { recursive: true });
  await mkdir(join(project, 'node_modules'));
  for (const name of ['setup.mjs', 'find-browser.mjs']) {
    await cp(join(ROOT, 'src/cli', name), join(project, 'src/cli', name));
  }
  const packages = {
    'node_modules/one': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };
  await writeProject('package-lock.json', { packages: { '': { version: '9' }, ...packages } });
  await writeProject('node_modules/.package-lock.json', {
    packages: { 'node_modules/one': { version: '1.0.0' } },
  });
  await writeFile(
    join(project, 'npm.mjs'),
    `import { appendFileSync } from 'node:fs';
     appendFileSync(${JSON.stringify(join(project, 'npm.log'))}, process.argv.slice(2).join(' ') + '\\n');
     console.log('npm talks');
     process.exitCode = Number(process.env.NPM_STATUS ?? 0);`,
  );
});

afterEach(() => rm(project, { recursive: true, force: true }));

describe('the set-up step', () => {
  it('says nothing and does nothing when all is there', async () => {
    expect(setUp([])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await askedOfNpm()).toEqual([]);
  });

  it.each([
    ['of another version', { 'node_modules/one': { version: '0.9.0' } }],
    ['missing', {}],
  ])('installs packages when one is %s, and keeps standard output clean', async (_name, packages) => {
    await writeProject('node_modules/.package-lock.json', { packages });
    const { status, stdout, stderr } = setUp([]);
    expect(await askedOfNpm()).toEqual([expect.stringMatching(/^ci /)]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/installing packages.*\nnpm talks\n/);
  });

  it('installs packages when there are none', async () => {
    await rm(join(project, 'node_modules'), { recursive: true });
    setUp([]);
    expect(await askedOfNpm()).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('stops with a plain sentence when packages cannot be installed', async () => {
    await rm(join(project, 'node_modules'), { recursive: true });
    const { status, stderr } = setUp(['program.mjs'], { NPM_STATUS: '1' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^setup: npm ci failed/m);
    expect(stderr).not.toMatch(/at .*\.mjs:\d+/);
  });

  it('starts the program with its own arguments, in the folder where the person is', async () => {
    await writeFile(
      join(project, 'program.mjs'),
      'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;',
    );
    const { status, stdout } = setUp(['program.mjs', 'a b', '--chromium', '-']);
    expect(stdout).toBe('["a b","--chromium","-"]\n');
    expect(status).toBe(3);
  });

  it('takes the browser that a variable names', async () => {
    const browser = join(project, 'my-browser');
    await writeFile(browser, '');
    await chmod(browser, 0o755);
    expect(setUp(['--chromium'], { PITCHWATCH_CHROMIUM: browser })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('refuses a variable that names no program, instead of passing it over', () => {
    const { status, stderr } = setUp(['--firefox'], { PITCHWATCH_FIREFOX: '/nowhere/firefox' });
    expect(status).toBe(1);
    expect(stderr).toBe('setup: PITCHWATCH_FIREFOX is set to /nowhere/firefox, which is no program.\n');
  });

  it('finds a browser on the path', async () => {
    const bin = join(project, 'bin');
    await mkdir(bin);
    for (const name of ['chromium', 'firefox']) {
      await writeFile(join(bin, name), '');
      await chmod(join(bin, name), 0o755);
    }
    expect(setUp(['--chromium', '--firefox'], { PATH: bin }).status).toBe(0);
  });

  it('refuses an option that it does not know', () => {
    const { status, stderr } = setUp(['--safari']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Unknown option --safari/);
  });
});
