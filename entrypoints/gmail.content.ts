import { defineContentScript } from 'wxt/utils/define-content-script';
import { readGmail } from '../src/app/read-gmail.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main: ({ signal }) => readGmail(signal),
});
