// Measures paint beside the page, so that no finger waits for it.
import { coverageOf, type BodyDrawing } from '@legwork/body-map';

interface Asked {
  readonly number: number;
  readonly drawing: BodyDrawing;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ number: data.number, coverage: coverageOf(data.drawing) });
});
