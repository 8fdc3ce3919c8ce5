import { defineContentScript } from 'wxt/utils/define-content-script';
import { readOutlook } from '../src/app/read-outlook.ts';

export default defineContentScript({
  matches: [
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
  ],
  runAt: 'document_idle',
  main: ({ signal }) => readOutlook(signal),
});
