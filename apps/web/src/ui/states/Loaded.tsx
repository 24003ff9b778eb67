import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** For the default skeleton: "Loading findings" */
  readonly label: string;
  readonly loading?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Loading, error and content of one query. Data once shown stays when a later reload fails. */
export const Loaded = <T,>({ query, label, loading, children }: LoadedProps<T>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return loading ?? <LoadingState label={label} />;
};
