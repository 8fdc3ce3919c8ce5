import { type LintCase, MATCH_LINE, match, ORDINARY_LINE, ordinary, seed, term } from './lint-case.ts';
import { GUARD, INDICATOR, LEXICON, PATTERN, SEED } from './small-project.ts';

export const SOURCE_CASES: readonly LintCase[] = [
  // Examples
  {
    code: 'too-few-fires',
    what: 'one example that fires',
    changes: { [INDICATOR]: [[', "Let us <mark>move to WeChat</mark>."', '']] },
    at: `${INDICATOR}:17`,
  },
  {
    code: 'too-few-quiet',
    what: 'no quiet example in a language',
    changes: { [GUARD]: [['    fr: ["Des offres."]\n', '']] },
    at: `${GUARD}:17`,
  },
  {
    code: 'mark-missing',
    what: 'an example without marks',
    changes: { [INDICATOR]: [['<mark>move to WeChat</mark>', 'move to WeChat']] },
    at: `${INDICATOR}:17`,
  },
  {
    code: 'mark-not-wanted',
    what: 'a mark in a quiet example',
    changes: { [INDICATOR]: [['We continue tomorrow.', 'We <mark>continue</mark> tomorrow.']] },
    at: `${INDICATOR}:21`,
  },
  {
    code: 'mark-not-wanted',
    what: 'a mark in a conversation',
    changes: { [PATTERN]: [['Keep it quiet.', '<mark>Keep it quiet</mark>.']] },
    at: `${PATTERN}:17`,
  },
  {
    code: 'bad-mark',
    what: 'a mark that is never closed',
    changes: { [INDICATOR]: [['move to WeChat</mark>', 'move to WeChat']] },
    at: `${INDICATOR}:17`,
  },
  {
    code: 'example-repeated',
    what: 'an example twice',
    changes: { [INDICATOR]: [['We continue tomorrow.', 'Signal ships on Monday.']] },
    at: `${INDICATOR}:21`,
  },

  // Sources
  {
    code: 'unknown-advisory',
    what: 'an advisory that does not exist',
    changes: { [PATTERN]: [['some-agency/some-notice#asks', 'some-agency/no-notice#asks']] },
    at: `${PATTERN}:13`,
  },
  {
    code: 'unknown-claim',
    what: 'a claim that does not exist',
    changes: { [PATTERN]: [['#asks-for-report', '#asks-for-money']] },
    at: `${PATTERN}:13`,
  },
  {
    code: 'citation-repeated',
    what: 'a claim cited twice',
    changes: { [INDICATOR]: [['#moves-on]', '#moves-on, some-agency/some-notice#moves-on]']] },
    at: `${INDICATOR}:14`,
  },
  {
    code: 'unconfirmed-support',
    what: 'a strong rule that only an unconfirmed claim supports',
    changes: seed('anchor: move to another platform', 'unconfirmed: true'),
    at: `${INDICATOR}:4`,
  },
  {
    code: 'claim-uncited',
    what: 'a claim of a source document that no rule cites',
    changes: { [PATTERN]: [['#asks-for-report', '#moves-on']] },
    at: `${SEED}:15`,
  },
  {
    code: 'claim-repeated',
    what: 'two claims of one id',
    changes: seed('id: asks-for-report', 'id: moves-on'),
    at: `${SEED}:15`,
  },
  {
    code: 'anchor-too-long',
    what: 'an anchor of nine words',
    changes: seed(
      'anchor: move to another platform',
      'anchor: they ask to move to another platform very soon',
    ),
    at: `${SEED}:14`,
  },
  {
    code: 'bad-url',
    what: 'an address without a host',
    changes: seed('https://example.org/notice', '/notice'),
    at: `${SEED}:6`,
  },
  {
    code: 'bad-url',
    what: 'an address that is no web page',
    changes: seed('https://', 'ftp://'),
    at: `${SEED}:6`,
  },
  {
    code: 'bad-url',
    what: 'an address that follows readers',
    changes: seed('https://example.org/notice', 'https://example.org/notice?id=3&utm_source=x'),
    at: `${SEED}:6`,
  },
  {
    code: 'bad-date',
    what: 'a day that does not exist',
    changes: seed('2023-06-20', '2023-02-30'),
    at: `${SEED}:4`,
  },
  {
    code: 'date-order',
    what: 'a document read before it was published',
    changes: seed('2026-01-02', '2022-01'),
    at: `${SEED}:5`,
  },

  // Patterns
  {
    code: 'unknown-need',
    what: 'a need that is no technique',
    changes: { [PATTERN]: [['[paid-report, secrecy]', '[paid-report, hurry]']] },
    at: `${PATTERN}:6`,
  },
  {
    code: 'unknown-need',
    what: 'a need for an indicator that does not exist',
    changes: { [PATTERN]: [['indicator:private-channel', 'indicator:public-channel']] },
    at: `${PATTERN}:7`,
  },
  {
    code: 'one-technique',
    what: 'a pattern that one technique meets',
    changes: { [PATTERN]: [['[paid-report, secrecy]', '[paid-report, off-platform]']] },
    at: `${PATTERN}:4`,
  },

  // Wording
  {
    code: 'accusing-word',
    what: 'an accusing word',
    changes: ordinary('It may be an agent.'),
    at: ORDINARY_LINE,
  },
  {
    code: 'accusing-word',
    what: "an accusing word in a claim's summary",
    changes: seed('Writers ask for paid reports.', 'Spies ask for paid reports.'),
    at: `${SEED}:17`,
  },
  {
    code: 'accusing-word',
    what: 'an accusing word in an id',
    changes: { 'rules/lexicons/suspect-noun.yml': 'id: suspect-noun\nsummary: Nouns.\nany: [quokka]\n' },
    at: 'rules/lexicons/suspect-noun.yml:1',
  },
  {
    code: 'accusing-word',
    what: 'an accusing word in French',
    changes: ordinary("C'est un espion."),
    at: ORDINARY_LINE,
  },
  {
    code: 'accusing-word',
    what: 'an accusing word in traditional Chinese',
    changes: ordinary('可能是間諜。'),
    at: ORDINARY_LINE,
  },
  {
    code: 'names-origin',
    what: 'a people in a sentence',
    changes: ordinary('Chinese clients write so.'),
    at: ORDINARY_LINE,
  },
  {
    code: 'names-origin',
    what: 'a country in a lexicon',
    changes: term('France Messenger'),
    at: `${LEXICON}:3`,
  },
  {
    code: 'names-origin',
    what: 'a city in a phrase',
    changes: match('fly to (Shenzhen|the office)'),
    at: MATCH_LINE,
  },
  {
    code: 'names-origin',
    what: 'a people put together from alternatives',
    changes: match('chin(ese|a) client'),
    at: MATCH_LINE,
  },
  { code: 'names-origin', what: 'a country in Chinese', changes: match('去中國開會'), at: MATCH_LINE },
  {
    code: 'names-origin',
    what: 'a person in a sentence',
    changes: ordinary('When Charlotte writes so.'),
    at: ORDINARY_LINE,
  },
  {
    code: 'name-unused',
    what: 'a listed name that stands nowhere',
    changes: { [INDICATOR]: [['strength: 2', 'strength: 2\nnames: [Some Agency]']] },
    at: `${INDICATOR}:5`,
  },
  {
    code: 'name-unsourced',
    what: 'a listed name that no advisory uses',
    changes: {
      [INDICATOR]: [
        ['strength: 2', 'strength: 2\nnames: [Swiss Talent Fund]'],
        ['Many people prefer a messenger.', 'The Swiss Talent Fund does so.'],
      ],
    },
    at: `${INDICATOR}:5`,
  },
];
