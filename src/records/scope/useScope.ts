import { useLocation } from 'react-router';
import { isMainOnly } from '#src/lib/addresses/searchScope.ts';

/** Whether the reader asks for what the dossier's main source alone says. */
export function useScope(): 'main' | 'all' {
  return isMainOnly(useLocation().search) ? 'main' : 'all';
}
