// `From ` and an address alone, or anything with a time of day and a year, as every mail program writes it.
const ADDRESS_ALONE = /^From \S+\s*$/;
const TIME = /\b\d{1,2}:\d{2}\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;
const HEADER = /^[!-9;-~]+[ \t]*:/;
// Some delivery programs leave an older envelope line as the first header.
const OLDER_ENVELOPE = /^>From /;

/**
 * True where a line that starts with `From ` begins the next mail of a mailbox. A sentence that starts with the
 * word does not: no header follows it.
 */
export function isSeparator(line: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (!ADDRESS_ALONE.test(line) && !(TIME.test(line) && YEAR.test(line))) return false;
  return next.trim() === '' || HEADER.test(next) || OLDER_ENVELOPE.test(next);
}
