import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ExplanationPack } from '../core/explanation-pack.ts';
import type { CheckEnd, CheckState } from '../ui/check-state.ts';
import { CheckView } from '../ui/check-view.tsx';
import type { Translate } from '../ui/words.ts';
import type { CheckNews, CheckRequest, CheckSource } from './check-protocol.ts';
import { createCheckRecord } from './check-record.ts';

const translate: Translate = (key, substitutions = []) => browser.i18n.getMessage(key, [...substitutions]);

function sizeOf(source: CheckSource): number {
  return typeof source === 'string' ? new Blob([source]).size : source.size;
}

/** Checks what the person pastes, drops or chooses. It lives in this page alone: to leave it is to let go of all. */
export function runCheck(root: HTMLElement, pack: ExplanationPack): void {
  document.documentElement.lang = translate('languageTag');
  document.documentElement.dir = translate('textDirection');
  document.title = `${translate('checkTitle')} – ${translate('extensionName')}`;

  let stop = (): void => undefined;

  const show = (state: CheckState): void => {
    render(
      <CheckView
        t={translate}
        state={state}
        onCheck={check}
        onStop={() => stop()}
        onAgain={() => show({ kind: 'ready' })}
      />,
      root,
    );
  };

  function check(sources: readonly CheckSource[]): void {
    const record = createCheckRecord(
      sources.reduce((sum, source) => sum + sizeOf(source), 0),
      pack,
    );
    const worker = new Worker('/check-worker.js');
    const end = (how: CheckEnd): void => {
      worker.terminate();
      show(record.ended(how));
    };
    stop = () => end('stopped');
    worker.addEventListener('error', () => end('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<CheckNews>) => {
      record.take(data);
      if (data.kind === 'done') end('done');
      else if (data.kind === 'progress') show(record.working());
    });
    show(record.working());
    const request: CheckRequest = { kind: 'check', sources };
    worker.postMessage(request);
  }

  show({ kind: 'ready' });
}
