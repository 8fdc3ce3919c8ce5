// Two columns of a terminal: Han, kana, Hangul, full-width forms, pictures.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const ZERO = /\p{M}/u;
// Line ends, escape sequences, direction marks: a mail must not write to the terminal by them.
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
const ELLIPSIS = '…';

/** One line of plain text: nothing in it moves the cursor, changes a colour or turns the direction. */
export function toPlainLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}

function widthOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns of a terminal that a plain line takes. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function takeColumns(characters: Iterable<string>, columns: number): string[] {
  const taken: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += widthOf(character);
    if (width > columns) break;
    taken.push(character);
  }
  return taken;
}

/** The plain line, cut to `columns` with an ellipsis at its end or, for names whose end tells them apart, its start. */
export function fitWidth(text: string, columns: number, cutAt: 'start' | 'end' = 'end'): string {
  const line = toPlainLine(text);
  if (measureWidth(line) <= columns) return line;
  if (columns < 1) return '';
  if (cutAt === 'end')
    return `${takeColumns(line, columns - 1)
      .join('')
      .trimEnd()}${ELLIPSIS}`;
  return (
    ELLIPSIS +
    takeColumns([...line].reverse(), columns - 1)
      .reverse()
      .join('')
      .trimStart()
  );
}

/** Fits and fills up with spaces to exactly `columns`. */
export function padWidth(text: string, columns: number, cutAt: 'start' | 'end' = 'end'): string {
  const fitted = fitWidth(text, columns, cutAt);
  return fitted + ' '.repeat(Math.max(0, columns - measureWidth(fitted)));
}
