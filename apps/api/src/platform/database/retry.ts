import { setTimeout as pause } from 'node:timers/promises';
import { lostARace } from './database-errors.js';

const ATTEMPTS = 4;

/** Runs again what lost a race (40001, 40P01). The waits grow and differ, so that the same two do not meet again. */
export async function retryLostRaces<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !lostARace(error)) throw error;
      await pause(Math.random() * 20 * 2 ** attempt);
    }
  }
}
