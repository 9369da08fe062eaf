import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { parseTimelineUrl, toTimelineUrl, type TimelineChoice } from './timelineUrl.ts';

/** The choice as the address has it, and the way to change it there. */
export function useTimelineChoice() {
  const { dossier } = useRecords();
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const known = useMemo(
    () => ({ actors: dossier.actors.map(({ id }) => id), themes: dossier.themes.map(({ id }) => id) }),
    [dossier],
  );
  const choice = parseTimelineUrl(params, known);
  const choose = (next: TimelineChoice, { replace = false } = {}) => {
    const search = new URLSearchParams(toTimelineUrl(next));
    for (const kept of ['present', 'scope']) {
      const value = params.get(kept);
      if (value) search.set(kept, value);
    }
    const text = search.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
    void navigate({ search: text && `?${text}`, hash }, { preventScrollReset: true, flushSync: true, replace });
  };
  return [choice, choose] as const;
}
