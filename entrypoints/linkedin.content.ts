import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLinkedin } from '../src/app/read-linkedin.ts';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  // Messaging often lives in a prepared frame, `/preload/`.
  allFrames: true,
  runAt: 'document_idle',
  main: ({ signal }) => readLinkedin(signal),
});
