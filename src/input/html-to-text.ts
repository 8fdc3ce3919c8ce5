import { compile, type SelectorDefinition } from 'html-to-text';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

// Only what mail programs mark as the earlier mail becomes `>` lines, which the engine leaves out. An indented
// paragraph is the writer's own.
const QUOTING = ['blockquote[type="cite"]', 'blockquote.gmail_quote', 'blockquote.protonmail_quote'];

const selectors: SelectorDefinition[] = [
  ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
  { selector: 'a', options: { ignoreHref: true } },
  { selector: 'img', format: 'skip' },
  { selector: 'title', format: 'skip' },
  // Layout tables: without this, the words of two cells would become one word.
  { selector: 'td', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'th', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'blockquote', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  ...QUOTING.map((selector) => ({ selector, format: 'blockquote' })),
];

/** The words of an HTML mail as a person reads them, one paragraph a block. */
export const htmlToText: (html: string) => string = compile({
  wordwrap: false,
  selectors,
  limits: { maxInputLength: 4 * 1024 * 1024, maxDepth: 200 },
});
