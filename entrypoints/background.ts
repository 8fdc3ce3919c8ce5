import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../src/app/background.ts';

export default defineBackground({
  // Firefox: an event page, woken like Chromium's service worker.
  persistent: false,
  main: runBackground,
});
