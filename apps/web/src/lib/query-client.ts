import { QueryClient } from '@tanstack/react-query';
import { networkCode, Problem } from './api';

/** Waiting may mend these; every other refusal stays what it is. */
const passing = new Set([networkCode, 'unavailable', 'too-many-requests']);

const mayRetry = (failures: number, error: Error): boolean =>
  error instanceof Problem && passing.has(error.code) && failures < 2;

const retryDelayMs = (attempt: number, error: Error): number => {
  const asked = error instanceof Problem ? error.retryAfterSeconds : undefined;
  return asked === undefined ? Math.min(800 * 2 ** attempt, 8_000) : asked * 1_000;
};

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: mayRetry,
      retryDelay: retryDelayMs,
      // A paused query would look like one that loads for ever; a failed one says what is wrong.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
