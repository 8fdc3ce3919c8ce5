/** Digits with their separators, a trailing k or m, or Chinese numerals of two characters at least (or before 块, 元, 字 ...). */
const NUMBER =
  /\d(?:[\d.,' ]{0,14}\d)?(?: ?(?:million|mio|k|m|万|千|百)(?![a-z]))?(?!\d)|[一二两三四五六七八九十百千万几数半]{1,8}(?=[万千百元块塊刀字页頁篇欧歐美])|[一二两三四五六七八九十百千万几数]{2,8}/g;

/** Where numbers stand in a folded text, as pairs of start and end. */
export function findNumbers(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    found.push([match.index, match.index + match[0].length]);
  }
  return found;
}
