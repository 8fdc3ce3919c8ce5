import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import zhCn from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import type { Translate } from '../../../src/ui/words.ts';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const FILES = { en, fr, zh_CN: zhCn };

export const LOCALES = ['en', 'fr', 'zh_CN'] as const;

export function readMessages(locale: (typeof LOCALES)[number]): Messages {
  return FILES[locale];
}

/** Does what `browser.i18n.getMessage` does, from the files; throws where the browser would give an empty text. */
export function translateFromFiles(locale: (typeof LOCALES)[number]): Translate {
  const messages = readMessages(locale);
  return (key, substitutions = []) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`${locale} has no "${key}".`);
    return found.message.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
  };
}
