declare module 'virtual:pitchwatch/detection-pack' {
  import type { DetectionPack } from '../core/detection-pack.ts';

  const pack: DetectionPack;
  export default pack;
}

declare module 'virtual:pitchwatch/explanation-pack' {
  import type { ExplanationPack } from '../core/explanation-pack.ts';

  const pack: ExplanationPack;
  export default pack;
}
