import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DataError, Fault } from '#src/data/fetchJson.ts';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { DataNotice } from './DataNotice.tsx';
import { FaultNotice } from './FaultNotice.tsx';

type Query<T> = UseQueryOptions<T, DataError>;

/**
 * Shows what a query brings: the content once it is there, otherwise what is wrong and what to do. A failed refresh keeps the content
 * and says so; records that had to be left out are named below it.
 */
export function DataGate<T extends { faults: Fault[] }>({
  query,
  children,
}: {
  query: Query<T>;
  children: (data: T) => ReactNode;
}) {
  const { data, error, isFetching, refetch } = useQuery(query);
  const retry = () => void refetch();
  if (!data) return error ? <DataNotice error={error} busy={isFetching} onRetry={retry} /> : <Skeleton />;
  return (
    <>
      {error && <DataNotice error={error} busy={isFetching} onRetry={retry} kept />}
      {children(data)}
      <FaultNotice faults={data.faults} />
    </>
  );
}
