import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runCheckWorker } from '../src/app/check-worker.ts';

export default defineUnlistedScript(runCheckWorker);
