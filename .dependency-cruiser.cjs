/**
 * The directions that imports may take (src/README.md says why). `tests/architecture` plants forbidden imports and sees
 * that they are found.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

const PACKAGES = 'node_modules';

/**
 * What a folder may import besides itself: other folders of `src` and packages, each as a regular expression.
 *
 * @param {string} folder
 * @param {readonly string[]} folders
 * @param {readonly string[]} packages
 */
function allow(folder, folders, packages) {
  const from = { path: `^${folder}/` };
  return [
    {
      name: `${folder}-imports-only-its-own`,
      comment: `${folder} may import ${['itself', ...folders].join(', ')}.`,
      severity: 'error',
      from,
      to: {
        pathNot: [`^${folder}/`, ...folders.map((other) => `^${other}`), PACKAGES],
        dependencyTypesNot: ['core', 'npm', 'npm-dev', 'unknown'],
      },
    },
    {
      name: `${folder}-imports-only-its-packages`,
      comment: `${folder} may use ${packages.length > 0 ? packages.join(', ') : 'no package'}.`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg'],
        pathNot: packages,
      },
    },
  ];
}

const NODE = '^node:';
const VIRTUAL = '^virtual:pitchwatch/';
const BUILT_INS =
  '^(assert|buffer|child_process|crypto|events|fs|fs/promises|module|os|path|perf_hooks|process|readline|stream|stream/promises|string_decoder|timers|timers/promises|url|util|v8|worker_threads|zlib)$';

/** @param {string} name */
function npm(name) {
  return `${PACKAGES}/${name}/`;
}

module.exports = {
  forbidden: [
    ...allow('src/core', [], []),
    ...allow('src/engine', ['src/core/'], []),
    ...allow('src/adapters', ['src/core/'], []),
    ...allow('src/storage', ['src/core/'], []),
    ...allow(
      'src/input',
      ['src/core/'],
      [npm('postal-mime'), npm('csv-parse'), npm('html-to-text'), npm('fflate')],
    ),
    ...allow('src/ui', ['src/core/', 'public/_locales/en/messages\\.json$'], [npm('preact')]),
    ...allow(
      'src/app',
      ['src/core/', 'src/engine/', 'src/adapters/', 'src/ui/', 'src/storage/', 'src/input/'],
      [npm('preact'), npm('wxt'), npm('@wxt-dev/browser'), VIRTUAL],
    ),
    ...allow(
      'src/rulepack',
      ['src/core/'],
      [
        npm('zod'),
        npm('yaml'),
        npm('vite'),
        npm('fuse\\.js'),
        npm('opencc-js'),
        npm('world-countries'),
        NODE,
        BUILT_INS,
      ],
    ),
    ...allow('entrypoints', ['src/app/', 'src/ui/[^/]+\\.css$'], [npm('preact'), npm('wxt'), VIRTUAL]),
    {
      name: 'src/cli-imports-only-its-own',
      comment:
        'The command line may import the engine, the rule compiler, the readers of files and the vocabulary.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^(src|entrypoints|tests)/', pathNot: ['^src/(cli|engine|rulepack|input|core)/'] },
    },
    {
      name: 'no-adapter-imports-another',
      comment: 'A site that changes must not break another one.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/[^/]+/', pathNot: ['^src/adapters/$1/', '^src/adapters/dom/'] },
    },
    {
      name: 'shared-reading-knows-no-site',
      severity: 'error',
      from: { path: '^src/adapters/dom/' },
      to: { path: '^src/adapters/', pathNot: ['^src/adapters/dom/', '^src/adapters/contract\\.ts$'] },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '^tests/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: [VIRTUAL] },
    },
  ],
  options: {
    doNotFollow: { path: PACKAGES },
    exclude: { path: ['^\\.output', '^\\.wxt'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json', '.css'],
    },
  },
};
