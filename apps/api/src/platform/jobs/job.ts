/** Something the worker does again and again. It must bear being done twice, and by two workers at once. */
export interface WorkerJob {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<void>;
}
