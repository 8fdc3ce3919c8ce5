import { FITTED_PATH } from '../../../src/rulepack/fitted-file.ts';
import { type LintCase, ORDINARY_LINE, ordinary, patternText, seed } from './lint-case.ts';
import { INDICATOR, LEXICON, PACK, PATTERN, SEED, TECHNIQUES } from './small-project.ts';

export const FILE_CASES: readonly LintCase[] = [
  // Files and YAML
  {
    code: 'stray-file',
    what: 'a file where none belongs',
    changes: { 'rules/notes.yml': 'id: notes\n' },
    at: 'rules/notes.yml:1',
  },
  {
    code: 'stray-file',
    what: 'the ending .yaml',
    changes: { 'rules/guards/other.yaml': 'id: other\n' },
    at: 'rules/guards/other.yaml:1',
  },
  { code: 'missing-file', what: 'no pack.yml', changes: { [PACK]: undefined }, at: `${PACK}:1` },
  {
    code: 'fitted-file',
    what: 'recognisers that are cut off',
    changes: { [FITTED_PATH]: '{"corpus": "0' },
    at: `${FITTED_PATH}:1`,
  },
  {
    code: 'yaml-syntax',
    what: 'a list that is never closed',
    changes: { [LEXICON]: [['zh: [微信]', 'zh: [微信']] },
    at: `${LEXICON}:5`,
  },
  {
    code: 'yaml-anchor',
    what: 'an anchor',
    changes: { [LEXICON]: [['zh: [微信]', 'zh: &chinese [微信]']] },
    at: `${LEXICON}:4`,
  },
  {
    code: 'yaml-alias',
    what: 'an alias',
    changes: { [LEXICON]: [['zh: [微信]', 'zh: &chinese [微信]\nfr: *chinese']] },
    at: `${LEXICON}:5`,
  },
  {
    code: 'yaml-tag',
    what: 'a tag',
    changes: { [LEXICON]: [['summary: Names', 'summary: !!str Names']] },
    at: `${LEXICON}:2`,
  },
  {
    code: 'yaml-tag',
    what: 'a tag of its own',
    changes: { [LEXICON]: [['summary: Names', 'summary: !own Names']] },
    at: `${LEXICON}:2`,
  },
  {
    code: 'duplicate-key',
    what: 'a key that stands twice',
    changes: { [LEXICON]: [['zh: [微信]', 'zh: [微信]\nzh: [微聊]']] },
    at: `${LEXICON}:5`,
  },
  {
    code: 'invisible-character',
    what: 'a zero-width space in a file',
    changes: { [LEXICON]: [['zh: [微信]', 'zh: [微\u200b信]']] },
    at: `${LEXICON}:4`,
  },
  {
    code: 'invisible-character',
    what: 'an escaped zero-width space in a term',
    changes: { [LEXICON]: [['zh: [微信]', 'zh: ["微\\u200b信"]']] },
    at: `${LEXICON}:4`,
  },
  { code: 'blank-left', what: 'a blank that is left', changes: ordinary('___'), at: ORDINARY_LINE },

  // Shapes
  {
    code: 'missing-field',
    what: 'a rule without why',
    changes: { [INDICATOR]: [['why: The message asks to go on where the site sees nothing.\n', '']] },
    at: `${INDICATOR}:1`,
  },
  {
    code: 'unknown-field',
    what: 'a field that does not exist',
    changes: { [INDICATOR]: [['strength: 2', 'strength: 2\nweight: 3']] },
    at: `${INDICATOR}:5`,
  },
  {
    code: 'wrong-value',
    what: 'a strength of 4',
    changes: { [INDICATOR]: [['strength: 2', 'strength: 4']] },
    at: `${INDICATOR}:4`,
  },
  {
    code: 'wrong-value',
    what: 'a technique that does not exist',
    changes: { [INDICATOR]: [['technique: off-platform', 'technique: on-platform']] },
    at: `${INDICATOR}:3`,
  },

  // Ids and set-up
  {
    code: 'id-is-not-file-name',
    what: 'an id that is not the name of the file',
    changes: {
      [INDICATOR]: [['id: private-channel', 'id: private-line']],
      [PATTERN]: [['needs:', 'needs:']],
    },
    at: `${INDICATOR}:1`,
  },
  {
    code: 'id-is-not-file-name',
    what: 'a seed id that is not its place',
    changes: seed('id: some-agency/some-notice', 'id: some-agency/other-notice'),
    at: `${SEED}:1`,
  },
  {
    code: 'technique-is-not-folder',
    what: 'a rule in the folder of another technique',
    changes: { [INDICATOR]: [['technique: off-platform', 'technique: secrecy']] },
    at: `${INDICATOR}:3`,
  },
  {
    code: 'id-taken',
    what: 'a pattern with the id of an indicator',
    changes: {
      [PATTERN]: undefined,
      'rules/patterns/private-channel.yml': patternText('private-channel'),
    },
    at: 'rules/patterns/private-channel.yml:1',
  },
  {
    code: 'id-taken',
    what: 'a lexicon named number',
    changes: { 'rules/lexicons/number.yml': 'id: number\nsummary: Numbers.\nany: [seventeen]\n' },
    at: 'rules/lexicons/number.yml:1',
  },
  {
    code: 'technique-order',
    what: 'techniques in another order',
    changes: {
      [TECHNIQUES]: [
        ['{id: contact, ', '{id: flattery, '],
        [
          '{id: flattery, title: Title, summary: Summary of it., role: core}',
          '{id: contact, title: Title, summary: Summary of it., role: core}',
        ],
      ],
    },
    at: `${TECHNIQUES}:2`,
  },
  {
    code: 'points-order',
    what: 'points that do not rise',
    changes: { [PACK]: [['strength: [6, 12, 20]', 'strength: [6, 12, 12]']] },
    at: `${PACK}:3`,
  },
];
