import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Fold } from './fold.tsx';
import { type MessageKey, useWords } from './words.ts';

interface CheckFormProps {
  readonly isHidden: boolean;
  readonly onCheck: (sources: readonly (File | string)[]) => void;
}

const KINDS: readonly MessageKey[] = ['checkKindMail', 'checkKindLinkedin', 'checkKindText'];
const WAYS: readonly MessageKey[] = ['checkHowLinkedin', 'checkHowGmail', 'checkHowMail'];
const ENDINGS = '.txt,.eml,.mbox,.mbx,.csv,.zip,text/plain,message/rfc822,application/mbox,application/zip';

/** Takes text and files. */
export function CheckForm({ isHidden, onCheck }: CheckFormProps) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);

  const wasHidden = useRef(false);
  useEffect(() => {
    // Back from the results, whose button is gone.
    if (wasHidden.current && !isHidden) field.current?.focus();
    wasHidden.current = isHidden;
  }, [isHidden]);

  const checkText = (): void => {
    setIsAsked(text.trim() === '');
    if (text.trim() === '') field.current?.focus();
    else onCheck([text]);
  };

  return (
    <div class="check-form" hidden={isHidden}>
      <div>
        <h2>{t('checkTitle')}</h2>
        <p class="check-intro">{t('checkIntro')}</p>
      </div>
      <form
        class="sheet"
        onSubmit={(event) => {
          event.preventDefault();
          checkText();
        }}
      >
        <label class="sheet-title" for={`${id}-text`}>
          {t('checkPasteTitle')}
        </label>
        <textarea
          ref={field}
          id={`${id}-text`}
          rows={8}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={isAsked}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setIsAsked(false);
          }}
        />
        <p id={`${id}-hint`} class="label">
          {isAsked && <strong class="check-asked">{t('checkPasteEmpty')} </strong>}
          {t('checkPasteHint')}
        </p>
        <button type="submit" class="action">
          {t('checkPasteAction')}
        </button>
      </form>
      <section class="sheet" aria-labelledby={`${id}-files`}>
        <h3 id={`${id}-files`} class="sheet-title">
          {t('checkFilesTitle')}
        </h3>
        <ul class="check-kinds">
          {KINDS.map((kind) => (
            <li key={kind}>{t(kind)}</li>
          ))}
        </ul>
        <div class="check-choose">
          <label class="action action-quiet">
            <input
              type="file"
              class="visually-hidden"
              multiple
              accept={ENDINGS}
              onChange={({ currentTarget }) => {
                const files = [...(currentTarget.files ?? [])];
                // So that the same file can be chosen again.
                currentTarget.value = '';
                if (files.length > 0) onCheck(files);
              }}
            />
            {t('checkFilesAction')}
          </label>
          <span class="label">{t('checkFilesDrop')}</span>
        </div>
        <Fold title={t('checkHowTitle')}>
          <ul>
            {WAYS.map((way) => (
              <li key={way}>{t(way)}</li>
            ))}
          </ul>
        </Fold>
      </section>
    </div>
  );
}
