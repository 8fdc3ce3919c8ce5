import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** Name of a sentence in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** Puts a key into the person's language; `$1`, `$2` in the message take the substitutions. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;

const Words = createContext<Translate | undefined>(undefined);

export const WordsProvider = Words.Provider;

/** @throws outside a `WordsProvider`. */
export function useWords(): Translate {
  const t = useContext(Words);
  if (t === undefined) throw new Error('A component that speaks needs a WordsProvider around it.');
  return t;
}
