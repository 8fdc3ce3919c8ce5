import { FIFTY, type LintCase, MATCH_LINE, match, term } from './lint-case.ts';
import { GUARD, INDICATOR, LEXICON } from './small-project.ts';

export const PHRASE_CASES: readonly LintCase[] = [
  // Phrases and lexicons
  {
    code: 'phrase-syntax',
    what: 'a bracket that is never closed',
    changes: match('(continue on Signal'),
    at: MATCH_LINE,
  },
  { code: 'phrase-syntax', what: 'a gap at the end', changes: match('continue ..3'), at: MATCH_LINE },
  {
    code: 'phrase-syntax',
    what: 'letters glued to a lexicon',
    changes: match('my{messaging-app}'),
    at: MATCH_LINE,
  },
  {
    code: 'phrase-empty',
    what: 'a phrase that may hold nothing',
    changes: match('(please|)'),
    at: MATCH_LINE,
  },
  { code: 'phrase-empty', what: 'a number alone', changes: match('{number}'), at: MATCH_LINE },
  {
    code: 'phrase-too-wide',
    what: 'a phrase that stands for more than 200 lists',
    changes: match(Array.from({ length: 8 }, (_, n) => `({messaging-app}|word${n})`).join(' ..2 ')),
    at: MATCH_LINE,
  },
  {
    code: 'list-too-long',
    what: 'alternatives that stand for more than 2,000 terms',
    changes: match(Array.from({ length: 4 }, () => '(one|two|three|four|five|six|seven)').join(' ')),
    at: MATCH_LINE,
  },
  {
    code: 'list-too-long',
    what: 'a lexicon of more than 2,000 terms',
    changes: {
      [LEXICON]: [
        [
          'any: [WeChat',
          `any: [${Array.from({ length: 45 }, (_, n) => `"a${n} ${FIFTY}"`).join(', ')}, WeChat`,
        ],
      ],
    },
    at: `${LEXICON}:3`,
  },
  {
    code: 'gap-range',
    what: 'a gap of 13 words',
    changes: match('continue ..13 {messaging-app}'),
    at: MATCH_LINE,
  },
  {
    code: 'star-inside',
    what: 'a star inside a word',
    changes: match('consult*ing by letter'),
    at: MATCH_LINE,
  },
  {
    code: 'star-inside',
    what: 'a star inside a lexicon term',
    changes: term('sig* app'),
    at: `${LEXICON}:3`,
  },
  { code: 'wide-mark', what: 'full-width brackets', changes: match('（加|用）微信聊'), at: MATCH_LINE },
  { code: 'empty-term', what: 'a term of marks alone', changes: term('--'), at: `${LEXICON}:3` },
  { code: 'common-word', what: 'a common word alone', changes: match('report'), at: MATCH_LINE },
  {
    code: 'common-word',
    what: 'a common word among alternatives',
    changes: match('(sealed dossier|report)'),
    at: MATCH_LINE,
  },
  {
    code: 'common-word',
    what: 'a common word in a lexicon that is the whole phrase',
    changes: {
      ...match('{messaging-app}'),
      [LEXICON]: [['any: [WeChat, "Signal"]', 'any: [WeChat, Message]']],
    },
    at: MATCH_LINE,
  },
  { code: 'common-word', what: 'a Han character alone', changes: match('钱'), at: MATCH_LINE },
  {
    code: 'no-phrase',
    what: 'no phrase in a language',
    changes: { [GUARD]: [['  fr: ["mefiez vous des offres"]\n', '']] },
    at: `${GUARD}:7`,
  },
  {
    code: 'lexicon-syntax',
    what: 'a lexicon inside a lexicon',
    changes: term('{messaging-app} app'),
    at: `${LEXICON}:3`,
  },
  {
    code: 'unknown-lexicon',
    what: 'a lexicon that does not exist',
    changes: match('continue on {messenger}'),
    at: MATCH_LINE,
  },
  {
    code: 'unused-lexicon',
    what: 'a lexicon that nobody uses',
    changes: { 'rules/lexicons/mail.yml': 'id: mail\nsummary: Mail.\nany: [proton mail]\n' },
    at: 'rules/lexicons/mail.yml:1',
  },
  {
    code: 'empty-lexicon',
    what: 'a lexicon without terms in the language of a phrase',
    changes: { [LEXICON]: [['any: [WeChat, "Signal"]', 'en: [WeChat, "Signal"]']] },
    at: `${INDICATOR}:7`,
  },
  {
    code: 'empty-lexicon',
    what: 'a lexicon without terms',
    changes: { [LEXICON]: [['any: [WeChat, "Signal"]\nzh: [微信]\n', '']] },
    at: `${LEXICON}:1`,
  },
  { code: 'term-repeated', what: 'a term twice', changes: term('WeChat'), at: `${LEXICON}:3` },
];
