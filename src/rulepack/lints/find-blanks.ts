import { faultAt, type NodePath, type ParsedFile } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';

/** What `npm run new:rule` writes where something is to be filled in. */
export const BLANK = '___';

/** What to write, by the field's key. */
const ADVICE: Readonly<Record<string, string>> = {
  id: 'the id, which is the name of the file',
  title: 'a title of a few words whose subject is the message',
  technique: 'the technique, one of rules/techniques.yml',
  match: 'a phrase in this language, such as "{move-verb} ..4 {messaging-app}"',
  why: 'one plain sentence on why the words matter; its subject is the message',
  ordinary: 'one case in which the words are normal',
  verify: 'one question to ask that settles it',
  cites: 'a claim of a seed file: PUBLISHER/ADVISORY#CLAIM',
  fires: 'an example that must be found, the words that are found between <mark> and </mark>',
  quiet: 'an example with similar words that must not be found',
  needs: 'a technique or indicator:ID',
  summary: 'one sentence in your own words',
  any: 'a term that is the same in all languages, or take the list out',
  en: 'an English term, or take the list out',
  fr: 'a French term, or take the list out',
  zh: 'a Chinese term, or take the list out',
  name: "the publisher's name",
  country: "the publisher's country in two capital letters, or XX for several",
  kind: 'government, court, research or news',
  published: 'the date on which it was published: 2023-06-20, 2023-06 or 2023',
  retrieved: 'the date on which you read it',
  url: 'the https address of the document',
  language: 'the two letters of its language',
  locator: 'where in the document it stands: a paragraph, page or heading, in words',
  anchor: 'at most eight words of the document, or take the line out',
  scope: 'sentence, message or conversation',
  effect: 'silence or lower',
  level: 'medium or high',
};

/** Blanks that nobody has filled in yet. */
export function findBlanks(file: ParsedFile): readonly RuleFault[] {
  return file.texts
    .filter(({ text }) => text.includes(BLANK))
    .map(({ path, text }) =>
      faultAt(file, path, 'blank-left', `Fill in ${adviceFor(path)}.`, Math.max(0, text.indexOf(BLANK))),
    );
}

function adviceFor(path: NodePath): string {
  const keys = path.filter((part) => typeof part === 'string');
  const language = keys.at(-1);
  // `examples.fires.en` and `match.en` are told by what they hold, a lexicon's `en` by its language.
  const key =
    keys.length > 1 && (language === 'en' || language === 'fr' || language === 'zh') ? keys.at(-2) : language;
  const advice = key === undefined ? undefined : ADVICE[key];
  const inLanguage = key !== language && language !== undefined ? ` (${language})` : '';
  return advice === undefined ? 'this value' : `${advice}${inLanguage}`;
}
