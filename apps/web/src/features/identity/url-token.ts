import { useLocation } from '@tanstack/react-router';

/** One-time tokens come behind '#', which browsers never send: 'token=abc' or 'abc'. Undefined when there is none. */
export const tokenIn = (hash: string): string | undefined => {
  const text = hash.replace(/^#/, '');
  const token = new URLSearchParams(text).get('token') ?? (text.includes('=') ? '' : text);
  return token === '' ? undefined : token;
};

export const useUrlToken = (): string | undefined => tokenIn(useLocation().hash);
