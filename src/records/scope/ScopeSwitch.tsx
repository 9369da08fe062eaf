import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { loadScope } from './loadScope.ts';
import styles from './ScopeSwitch.module.css';
import { useScope } from './useScope.ts';

/** Turns the whole site to what the dossier's main source alone says, and back; the place stays, and the address has it. */
export function ScopeSwitch() {
  const { dossier, sourceLabel } = useRecords();
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const id = useId();
  const on = useScope() === 'main';
  const [turnedTo, setTurnedTo] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = async () => {
    setTurnedTo(!on); // it turns under the hand; the page follows
    const there = await loadScope().then(
      () => true,
      () => false,
    );
    setFailed(!there);
    if (!there) return setTurnedTo(null);
    const params = new URLSearchParams(search);
    params.set('scope', on ? 'all' : 'main');
    await navigate({ search: `?${params}`, hash }, { preventScrollReset: true, flushSync: true });
    setTurnedTo(null);
  };
  const checked = turnedTo ?? on;
  return (
    <span className={`${styles.switch} needs-script`}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={() => void turn()}
      />
      <label htmlFor={id}>Only what {sourceLabel(dossier.mainSource)} says</label>
      {failed && (
        <span role="alert"> The network did not bring what this takes. Check the connection, then try again.</span>
      )}
    </span>
  );
}
