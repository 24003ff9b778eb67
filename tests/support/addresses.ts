// Callers from addresses of their own: limits by address then count each test alone. Linux answers on all of 127/8.
import http from 'node:http';
import type { Test } from 'supertest';

export const HAS_ADDRESSES = process.platform === 'linux';

const part = () => 2 + Math.floor(Math.random() * 250);

/** A loopback address that no other test uses. */
export function newAddress(): string {
  return `127.${part()}.${part()}.${part()}`;
}

/** Sends a request from an address. */
export function from(address: string, test: Test): Test {
  if (HAS_ADDRESSES) (test as Test & { agent(agent: http.Agent): Test }).agent(new http.Agent({ localAddress: address }));
  return test;
}
