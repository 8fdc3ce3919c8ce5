import { describe, expect, it } from 'vitest';
import { type BuiltFile, readTexts } from './built-files.ts';

const CODE = ['.ts', '.tsx', '.mjs'];

/** Never in code that runs in a browser. */
const FORBIDDEN = [
  /\.(?:inner|outer)HTML\b/,
  /insertAdjacent/,
  /dangerouslySetInnerHTML/,
  /document\.write/,
  /DOMParser/,
  /\beval\(/,
  /new Function\(/,
  /\bfetch\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /sendBeacon/,
  /\bimport\(/,
  /\bconsole\./,
  /\b(?:local|session)Storage\b/,
  /indexedDB/,
  /setInterval/,
  // Names of Node that no page has.
  /\bBuffer\b/,
  /\bprocess\./,
];

/** Besides, never in code that touches a page. */
const READ_ONLY = [
  /\.(?:append|prepend|replaceChildren|replaceWith|remove|appendChild|insertBefore|removeChild)\(/,
  /\.(?:set|remove|toggle)Attribute\(/,
  /\.(?:textContent|innerText|className|id|title|value|scrollTop)\s*=[^=]/,
  /\.(?:classList|dataset|style)\b/,
  /createElement/,
  /attachShadow/,
  /dispatchEvent/,
  /\.(?:click|focus|scrollIntoView|submit)\(\)/,
];

async function readAll(folders: readonly string[]): Promise<readonly BuiltFile[]> {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readTexts(folder, CODE)).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
    ),
  );
  return files.flat();
}

function findIn(files: readonly BuiltFile[], patterns: readonly RegExp[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        patterns
          .filter((pattern) => pattern.test(line))
          .map((pattern) => `${path}:${index + 1} ${pattern.source}`),
      ),
  );
}

describe('the source', () => {
  it('uses no forbidden interface where it runs in a browser', async () => {
    const files = await readAll([
      'entrypoints',
      'src/core',
      'src/engine',
      'src/adapters',
      'src/app',
      'src/storage',
      'src/input',
      'src/ui',
    ]);
    expect(files.length).toBeGreaterThan(40);
    expect(findIn(files, FORBIDDEN)).toEqual([]);
  });

  it('only reads where it touches a page', async () => {
    const files = await readAll(['src/adapters', 'src/engine', 'src/core']);
    const app = (await readAll(['src/app'])).filter(({ path }) =>
      /(?:content-script|watch-page|describe-page|inspect-in-slices|read(?:ing)?-\w+|run-soon|slice|quiet-context)\.ts$/.test(
        path,
      ),
    );
    expect(app.length).toBeGreaterThan(5);
    expect(findIn([...files, ...app], READ_ONLY)).toEqual([]);
  });

  it('is left whole: nothing to be done later, no error of the compiler switched off', async () => {
    const files = await readAll(['entrypoints', 'src', 'tests']);
    const unfinished = [
      new RegExp(['TO', 'DO'].join('')),
      new RegExp(['FIX', 'ME'].join('')),
      new RegExp(['@ts-', 'ignore'].join('')),
      new RegExp(['@ts-', 'expect-error'].join('')),
    ];
    expect(findIn(files, unfinished)).toEqual([]);
  });

  it('finds what it looks for', () => {
    const planted = [
      { path: 'x.ts', text: "a.innerHTML = '';\nawait fetch('x');\nnode.setAttribute('a', 'b');\n" },
    ];
    expect(findIn(planted, FORBIDDEN)).toHaveLength(2);
    expect(findIn(planted, READ_ONLY)).toHaveLength(1);
  });
});
