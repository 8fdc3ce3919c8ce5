import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ExplanationPack } from '../core/explanation-pack.ts';
import { writeSite } from '../storage/settings.ts';
import { PopupView } from '../ui/popup-view.tsx';
import type { TabView } from '../ui/tab-view.ts';
import type { Translate } from '../ui/words.ts';
import { DETAILS_PORT, type FrameDetails } from './protocol.ts';
import { viewTab } from './view-tab.ts';

const translate: Translate = (key, substitutions = []) => browser.i18n.getMessage(key, [...substitutions]);

/** The active tab of the window, or the one that the page's own address names: `popup.html?tab=12`. */
async function findTab(): Promise<number | undefined> {
  const asked = /^\d+$/.exec(new URLSearchParams(location.search).get('tab') ?? '');
  if (asked !== null) return Number(asked[0]);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function isFrameDetails(message: unknown): message is FrameDetails {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'frame-details'
  );
}

/** Shows the tab's frames in `root` for as long as the popup is open. */
export async function runPopup(root: HTMLElement, pack: ExplanationPack): Promise<void> {
  document.documentElement.lang = translate('languageTag');
  document.documentElement.dir = translate('textDirection');

  const show = (view: TabView): void => {
    render(
      <PopupView
        t={translate}
        tab={view}
        // The frames hear of the change from storage, and answer with their new state.
        onToggleSite={(site, isOn) => void writeSite(browser.storage.local, site, isOn)}
      />,
      root,
    );
  };

  let disconnect = (): void => undefined;
  function connect(tab: number): void {
    disconnect();
    const frames = new Map<string, FrameDetails>();
    const port = browser.tabs.connect(tab, { name: DETAILS_PORT });
    disconnect = () => port.disconnect();
    port.onMessage.addListener((message: unknown) => {
      if (!isFrameDetails(message)) return;
      frames.set(message.frame, message);
      show(viewTab([...frames.values()], pack));
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report a page without a reader as an error.
      void browser.runtime.lastError;
      show(viewTab([], pack));
    });
  }

  show({ kind: 'waiting' });
  const tab = await findTab();
  if (tab === undefined) {
    show({ kind: 'elsewhere' });
    return;
  }
  connect(tab);
  // A port reaches the frames that are there when it opens: after a load it is opened anew, for those that came.
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated === tab && status === 'complete') connect(tab);
  });
}
