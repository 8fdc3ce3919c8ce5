import detectionPack from 'virtual:pitchwatch/detection-pack';
import { createEngine } from '../engine/create-engine.ts';
import type { CheckNews, CheckRequest } from './check-protocol.ts';
import { checkSources } from './check-sources.ts';

/** What of a worker's own scope is used. */
interface WorkerScope {
  postMessage(news: CheckNews): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<CheckRequest>) => void): void;
}

/** Checks what the page gives it, away from the page, so that the page stays answering and can end it at any moment. */
export function runCheckWorker(): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data }) => {
    const engine = createEngine(detectionPack);
    void checkSources(data.sources, {
      inspect: (observation) => engine.inspect(observation).assessment,
      post: (news) => scope.postMessage(news),
      now: () => performance.now(),
    }).catch(reportFailure);
  });
}

/** As an error that nobody caught, which the page hears of: a rejected promise would end in silence. */
function reportFailure(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
