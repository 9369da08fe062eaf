import { useEffect, useId, useRef, useState } from 'react';
import { settleAddress } from '#src/lib/addresses/restingAddress.ts';
import styles from './CopyButton.module.css';

interface Props {
  words: string;
  /** Worked out when it is asked for. */
  text: () => string;
  /** The key that presses it, where something listens for that key; shown, and heard once. */
  shortcut?: string;
}

/** Safari lets a page write only while it is pressed, yet then takes a text that is still to come. */
async function write(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const type = 'text/plain';
  await navigator.clipboard.write([new ClipboardItem({ [type]: text.then((words) => new Blob([words], { type })) })]);
}

/** Copies a text. Where the browser does not let it, the text stands in a field, selected, to be copied by hand. */
export function CopyButton({ words, text, shortcut }: Props) {
  const id = useId();
  const [outcome, setOutcome] = useState<{ copied: boolean; text: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!outcome) return;
    field.current?.select();
    if (!outcome.copied) return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  // The field goes once what it holds is no longer what would be copied, as when a presenter steps on.
  if (outcome && !outcome.copied && outcome.text !== text()) setOutcome(null);

  const copy = async () => {
    const copied = settleAddress().then(text); // a text may name the address
    try {
      await write(copied);
      setOutcome({ copied: true, text: await copied });
    } catch {
      setOutcome({ copied: false, text: await copied }); // refused, or no clipboard on a page without encryption
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()} aria-keyshortcuts={shortcut}>
        {words}
        {shortcut && <span aria-hidden> ({shortcut.toUpperCase()})</span>}
      </button>{' '}
      <span role="status" className={styles.done}>
        {outcome?.copied ? 'Copied' : ''}
      </span>
      {outcome && !outcome.copied && (
        <span className={styles.byHand}>
          <label htmlFor={id}>The browser does not let the page copy. Press Ctrl or ⌘ and C:</label>
          <textarea ref={field} id={id} readOnly rows={5} value={outcome.text} />
          <button type="button" onClick={() => setOutcome(null)}>
            Done
          </button>
        </span>
      )}
    </>
  );
}
