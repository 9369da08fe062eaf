import type { Fault } from '#src/data/fetchJson.ts';
import { countOf } from '#src/lib/numbers.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { FaultList } from './FaultList.tsx';

/**
 * Says which records had to be left out, and why. Nothing where there are none. It may stand before the dossier is read, whose language is
 * then not known.
 */
export function FaultNotice({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice title={`${countOf(faults.length, 'fault', 'faults', 'en')} in the data`}>
      <p>The rest is shown; what is named here was left out.</p>
      <FaultList faults={faults} />
    </Notice>
  );
}
