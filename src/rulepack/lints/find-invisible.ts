import type { RuleFault } from '../rule-fault.ts';
import type { RuleFile } from '../rule-file.ts';

/** Characters that show nothing or an odd space: nobody could review them. */
const INVISIBLE = /[[\p{Cf}\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]--[ \n\r\t]]/gv;

export function hasInvisible(text: string): boolean {
  INVISIBLE.lastIndex = 0;
  return INVISIBLE.test(text);
}

export function findInvisible(file: RuleFile): readonly RuleFault[] {
  if (!hasInvisible(file.text)) return [];
  const faults: RuleFault[] = [];
  for (const [index, line] of file.text.split('\n').entries()) {
    for (const match of line.matchAll(INVISIBLE)) {
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const written = code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code}`;
      faults.push({
        path: file.path,
        line: index + 1,
        column: match.index + 1,
        code: 'invisible-character',
        message: `Here stands the invisible character U+${code}; delete it or write a plain space. In an example, write the escape ${written} in double quotes.`,
      });
    }
  }
  return faults;
}
