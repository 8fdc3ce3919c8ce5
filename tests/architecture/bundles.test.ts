import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, type BuiltFile, ROOT, readBuild } from './built-files.ts';

/** Ways to reach the network from a script. */
const NETWORK = [
  // As code; the word may stand in a rule's term list.
  /(?<![\w|"'`-])fetch\s*[(,;)}\]]/,
  /XMLHttpRequest/,
  /WebSocket/,
  /WebTransport/,
  /EventSource/,
  /sendBeacon/,
  /RTCPeerConnection/,
  /importScripts/,
  /\bimport\s*\(/,
  /\bnew Image\b/,
  // The check page has one, of the extension's own; it is under the same policy.
  /\bnew Worker\b(?!\(`\/check-worker\.js`\))/,
  /\bSharedWorker\b/,
  /modulepreload/,
];

/** Ways to write into a page, or to run text as code. */
const WRITING = [
  /innerHTML/,
  /outerHTML/,
  /insertAdjacent/,
  /document\.write/,
  /createContextualFragment/,
  /DOMParser/,
  /attachShadow/,
  /adoptedStyleSheets/,
  /createElement/,
  /createTextNode/,
  /appendChild/,
  /\.setAttribute/,
  /classList/,
  /\beval\s*\(/,
  /new Function/,
  /Function\(\s*["'`]/,
  /trustedTypes/,
  /dispatchEvent/,
  /CustomEvent/,
  /(?:window|self|globalThis)\.postMessage/,
  /localStorage|sessionStorage|indexedDB|document\.cookie/,
];

/** A word that stands in each package's own code, and would in a bundle that holds it. */
const BUILD_TIME_PACKAGES = [
  { name: 'zod', file: 'zod/v4/core/errors.js', mark: 'invalid_type' },
  { name: 'yaml', file: 'yaml/dist/errors.js', mark: 'YAMLParseError' },
  { name: 'fuse.js', file: 'fuse.js/dist/fuse.mjs', mark: 'useExtendedSearch' },
  { name: 'preact', file: 'preact/dist/preact.mjs', mark: 'dangerouslySetInnerHTML' },
];

function findIn(files: readonly BuiltFile[], patterns: readonly RegExp[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    patterns.flatMap((pattern) => {
      const found = pattern.exec(text);
      if (found === null) return [];
      const around = text.slice(Math.max(0, found.index - 60), found.index + 60).replaceAll(/\s+/g, ' ');
      return [`${path}: ${pattern.source} in ... ${around} ...`];
    }),
  );
}

function contentScripts(files: readonly BuiltFile[]): readonly BuiltFile[] {
  return files.filter(({ path }) => path.startsWith('content-scripts/'));
}

describe.each(BUILDS)('the bundles of %s', (build) => {
  it('hold what is expected to be there', async () => {
    const paths = (await readBuild(build, ['.js', '.html'])).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'background.js',
        'check-worker.js',
        'check.html',
        'content-scripts/gmail.js',
        'content-scripts/linkedin.js',
        'content-scripts/outlook.js',
        'popup.html',
      ]),
    );
  });

  it('have no way to the network', async () => {
    expect(findIn(await readBuild(build, ['.js', '.html']), NETWORK)).toEqual([]);
  });

  it('load nothing from elsewhere', async () => {
    const pages = await readBuild(build, ['.html', '.css']);
    expect(pages.length).toBeGreaterThan(0);
    expect(findIn(pages, [/https?:/, /@import/, /url\(\s*["']?(?!data:)/, /\son\w+=/, /<style/])).toEqual([]);
  });

  it('write nothing into a page and run no text as code, in content scripts', async () => {
    const scripts = contentScripts(await readBuild(build, ['.js']));
    expect(scripts).toHaveLength(3);
    expect(findIn(scripts, WRITING)).toEqual([]);
  });

  it('hold no address of the extension, and nothing that tells the page of it', async () => {
    const scripts = contentScripts(await readBuild(build, ['.js']));
    expect(
      findIn(scripts, [/(?:chrome|moz)-extension:/, /content-script-started/, /locationchange/]),
    ).toEqual([]);
  });

  it('hold no source map and no development code', async () => {
    const scripts = await readBuild(build, ['.js', '.map']);
    expect(findIn(scripts, [/sourceMappingURL/, /vite-hmr/, /import\.meta\.hot/, /localhost/])).toEqual([]);
    expect(scripts.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
  });

  it.each(BUILD_TIME_PACKAGES)('hold no $name in content scripts', async ({ file, mark }) => {
    // The mark must be one that the package really has, or its absence would say nothing.
    const source = await readFile(join(ROOT, 'node_modules', file), 'utf8');
    expect(source.includes(mark)).toBe(true);
    const scripts = contentScripts(await readBuild(build, ['.js']));
    expect(scripts.filter(({ text }) => text.includes(mark)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the search for forbidden code', () => {
  it.each([
    ['fetch', 'var a=await fetch("/x")'],
    ['an alias of fetch', 'let f=window.fetch;f("/x")'],
    ['import()', 'import("./x.js")'],
    ['a worker from elsewhere', 'new Worker(`/x.js`)'],
    ['sendBeacon', 'navigator.sendBeacon("/x")'],
  ])('finds %s', (_name, text) => {
    expect(findIn([{ path: 'x.js', text }], NETWORK)).not.toEqual([]);
  });

  it.each([
    ['innerHTML', 'a.innerHTML=b'],
    ['eval', 'eval(a)'],
    ['new Function', 'new Function("a")'],
    ['a message to the window', 'window.postMessage({},"*")'],
  ])('finds %s', (_name, text) => {
    expect(findIn([{ path: 'x.js', text }], WRITING)).not.toEqual([]);
  });
});
