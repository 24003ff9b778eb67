// The stroke under the finger: drawn straight onto a canvas, only what is new in each frame, so that no length of stroke
// and no slowness of the page holds the finger up. Coordinates are CSS pixels of the canvas.
export type LiveMode = 'brush' | 'arrow';

const sharpest = 2;
const arrowHeadPixels = 14;

export class LiveInk {
  #pending: number[] = [];
  #last: readonly [x: number, y: number] | undefined;
  #first: readonly [x: number, y: number] | undefined;
  #frame: number | undefined;
  #mode: LiveMode = 'brush';
  #context: CanvasRenderingContext2D | null;

  constructor(readonly canvas: HTMLCanvasElement) {
    this.#context = canvas.getContext('2d');
  }

  begin(mode: LiveMode): void {
    this.clear();
    this.#mode = mode;
    const scale = Math.min(window.devicePixelRatio, sharpest);
    const [width, height] = [Math.round(this.canvas.clientWidth * scale), Math.round(this.canvas.clientHeight * scale)];
    if (this.canvas.width !== width || this.canvas.height !== height) [this.canvas.width, this.canvas.height] = [width, height];
    const context = this.#context;
    if (context === null) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = context.fillStyle = getComputedStyle(this.canvas).color;
  }

  /** Width in CSS pixels. Drawn with the next frame. */
  add(x: number, y: number, width: number): void {
    this.#pending.push(x, y, width);
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  clear(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = this.#last = this.#first = undefined;
    this.#pending = [];
    this.#wipe();
  }

  #wipe(): void {
    const context = this.#context;
    if (context === null) return;
    context.save();
    context.resetTransform();
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.restore();
  }

  #draw(): void {
    this.#frame = undefined;
    const context = this.#context;
    if (context === null) return;
    if (this.#mode === 'arrow') this.#drawArrow(context);
    else this.#drawBrush(context);
    this.#pending = [];
  }

  #drawBrush(context: CanvasRenderingContext2D): void {
    for (let at = 0; at < this.#pending.length; at += 3) {
      const [x = 0, y = 0, width = 1] = this.#pending.slice(at, at + 3);
      const [px, py] = this.#last ?? [x, y];
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(px, py);
      context.lineTo(x, y);
      context.stroke();
      this.#last = [x, y];
    }
  }

  #drawArrow(context: CanvasRenderingContext2D): void {
    const [x, y, width] = this.#pending.slice(-3);
    if (x === undefined || y === undefined || width === undefined) return;
    this.#first ??= [this.#pending[0] ?? x, this.#pending[1] ?? y];
    const [fromX, fromY] = this.#first;
    const angle = Math.atan2(y - fromY, x - fromX);
    this.#wipe();
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(x, y);
    for (const turn of [2.6, -2.6]) {
      context.moveTo(x, y);
      context.lineTo(x + Math.cos(angle + turn) * arrowHeadPixels, y + Math.sin(angle + turn) * arrowHeadPixels);
    }
    context.stroke();
  }
}
