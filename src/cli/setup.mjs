/**
 * Makes sure that everything is there before a program of this project starts: packages, a Node that runs TypeScript,
 * browsers. Plain JavaScript for any Node from 20 on, without packages. Silent when nothing is missing.
 *
 *   node src/cli/setup.mjs [--chromium] [--firefox] [PROGRAM [ARGUMENTS ...]]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BrowserError, DOWNLOADS, findBrowser, VARIABLES } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NODE_VERSION = '24.21.0';
/** The first Node that runs TypeScript without a flag. */
const LEAST_NODE = [22, 18];

/** A failure that the person can do something about; shown without a stack. */
class SetupError extends Error {}

/** @param {string} text */
function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

/**
 * Runs a command with its output on standard error, so that standard output stays the program's own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
function run(command, args) {
  const isWindowsScript = process.platform === 'win32' && !command.endsWith('.exe');
  const { status } = spawnSync(command, [...args], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: isWindowsScript,
  });
  return status === 0;
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const { npm_execpath: npmProgram, npm_node_execpath: npmNode } = process.env;
  const all = [...args, '--no-audit', '--no-fund', '--ignore-scripts=false'];
  return npmProgram === undefined ? run('npm', all) : run(npmNode ?? process.execPath, [npmProgram, ...all]);
}

/**
 * @typedef {{version?: string, optional?: boolean}} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** npm's own record of what it installed names every locked package in its locked version. */
function arePackagesInstalled() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record);
  return Object.entries(readLock(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && installed[path] === undefined),
  );
}

function isNodeRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** The project's own Node, where it has one. */
function ownNode() {
  return join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function provideNode() {
  if (isNodeRecent() || existsSync(ownNode())) return;
  say(`this is Node ${process.versions.node}; installing Node ${NODE_VERSION} for this project alone ...`);
  // Named nowhere in package.json: machines with a recent Node shall not load it.
  if (!runNpm(['install', '--no-save', `node@${NODE_VERSION}`]) || !existsSync(ownNode())) {
    throw new SetupError(
      `Node ${NODE_VERSION} could not be installed. Install Node 22.18 or later yourself.`,
    );
  }
}

function providePackages() {
  if (arePackagesInstalled()) return;
  say('installing packages (npm ci) ...');
  if (!runNpm(['ci'])) throw new SetupError('npm ci failed; its own message stands above.');
}

/** @type {Record<import('./find-browser.mjs').BrowserName, {download: string[], debian: string, byHand: string}>} */
const BROWSERS = {
  chromium: {
    download: ['@playwright/test/cli.js', 'install', 'chromium'],
    debian: 'chromium',
    byHand: 'Install Chromium or Microsoft Edge',
  },
  firefox: {
    download: ['@puppeteer/browsers/lib/cjs/main-cli.js', 'install', 'firefox@stable', '--path', DOWNLOADS],
    debian: 'firefox-esr',
    byHand: 'Install Firefox',
  },
};

/** @param {import('./find-browser.mjs').BrowserName} name */
async function provideBrowser(name) {
  if ((await findBrowser(name)) !== undefined) return;
  const { download, debian, byHand } = BROWSERS[name];
  const [program = '', ...args] = download;
  say(`no ${name} found; downloading one ...`);
  const node = isNodeRecent() ? process.execPath : ownNode();
  run(node, [join(ROOT, 'node_modules', program), ...args]);
  if ((await findBrowser(name)) !== undefined) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`installing ${debian} with apt-get ...`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', debian]);
  }
  if ((await findBrowser(name)) === undefined) {
    throw new SetupError(`No ${name} could be installed. ${byHand}, or set ${VARIABLES[name]} to its path.`);
  }
}

/**
 * Runs the program in this process where its Node will do, else in the project's own Node.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
async function start(program, args) {
  const path = resolve(ROOT, program);
  if (isNodeRecent()) {
    process.argv = [process.execPath, path, ...args];
    await import(pathToFileURL(path).href);
    return;
  }
  const { status, signal } = spawnSync(ownNode(), [path, ...args], { stdio: 'inherit' });
  if (signal !== null) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}

async function setUp() {
  const args = process.argv.slice(2);
  /** @type {import('./find-browser.mjs').BrowserName[]} */
  const browsers = [];
  while (args[0]?.startsWith('--')) {
    const option = args.shift();
    if (option === '--chromium') browsers.push('chromium');
    else if (option === '--firefox') browsers.push('firefox');
    else throw new SetupError(`Unknown option ${option}; --chromium and --firefox are known.`);
  }
  providePackages();
  provideNode();
  for (const name of browsers) await provideBrowser(name);
  const [program, ...rest] = args;
  return program === undefined ? undefined : () => start(program, rest);
}

/** @returns {Promise<(() => Promise<void>) | undefined>} */
async function setUpOrExplain() {
  try {
    return await setUp();
  } catch (error) {
    if (!(error instanceof SetupError || error instanceof BrowserError)) throw error;
    say(error.message);
    process.exitCode = 1;
    return undefined;
  }
}

const startProgram = await setUpOrExplain();
await startProgram?.();
