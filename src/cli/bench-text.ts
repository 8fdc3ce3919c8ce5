/** Texts for benchmarks, the same in every run. */

export const MESSAGE_LENGTH = 2000;

/** A small linear congruential generator (Numerical Recipes): the same numbers everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

const SYLLABLES =
  'ba con der el fi gra hun il jo ker lum men no or pra qui rel sta tur un ver wim xan yo zed tion ing al en'.split(
    ' ',
  );

/** Plain prose of made-up words in messages of `MESSAGE_LENGTH` characters, in which none of the given literals stands: the long ones not even inside a word. */
export function makePlainMessages(characters: number, without: readonly string[]): readonly string[] {
  const random = createRandom(7);
  const words: string[] = [];
  const short = new Set(without.filter((literal) => literal.length <= 2));
  const long = without.filter((literal) => literal.length > 2);
  const isTaken = (word: string): boolean =>
    short.has(word) || long.some((literal) => word.includes(literal));
  while (words.length < 5000) {
    const word = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join('');
    if (!isTaken(word)) words.push(word);
  }
  const messages: string[] = [];
  for (let made = 0; made < characters; made += MESSAGE_LENGTH) {
    let text = '';
    while (text.length < MESSAGE_LENGTH) {
      const word = words[Math.floor(random() * words.length)] ?? '';
      const end = random();
      text += text === '' || text.endsWith('. ') ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      text += end < 0.07 ? '. ' : end < 0.13 ? ', ' : end < 0.14 ? '.\n\n' : ' ';
    }
    messages.push(text.slice(0, MESSAGE_LENGTH));
  }
  return messages;
}

const TYPICAL = [
  'Thank you for accepting my invitation, I read your article with great interest.',
  'We are a small advisory firm and one of our clients would like a short report on the market.',
  'Le tarif est de 600 € par note, la première peut être courte.',
  'Could we continue on WhatsApp? I am seldom here.',
  '您方便的话可以加微信细聊，每篇报告付八百美金。',
  'The weather has been dreadful, the children are well and the garden needs work.',
  'Please find attached the minutes of the meeting; comments are welcome until Friday.',
  'Our client prefers not to be named at this stage, but pays within a week.',
];

/** A message of `MESSAGE_LENGTH` characters in three languages, with many hits; another one for each number. */
export function makeTypicalMessage(number: number): string {
  const random = createRandom(number);
  let text = `${number} `;
  while (text.length < MESSAGE_LENGTH) text += `${TYPICAL[Math.floor(random() * TYPICAL.length)]} `;
  return text.slice(0, MESSAGE_LENGTH);
}
