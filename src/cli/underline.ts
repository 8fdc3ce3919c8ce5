/** Characters that terminals draw two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

export interface Underlined {
  readonly start: number;
  readonly end: number;
}

/** The text's lines, each followed by a line of tildes under its part of the spans, where it has one. */
export function underline(text: string, spans: readonly Underlined[]): readonly string[] {
  const lines: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    let marks = '';
    for (let index = 0; index < line.length; index += 1) {
      const isMarked = spans.some(({ start, end }) => start <= offset + index && offset + index < end);
      marks += (isMarked ? '~' : ' ').repeat(WIDE.test(line.charAt(index)) ? 2 : 1);
    }
    lines.push(line);
    if (marks.trim() !== '') lines.push(marks.trimEnd());
    offset += line.length + 1;
  }
  return lines;
}
