import { markedText } from '#src/lib/text/markedText.ts';
import styles from './MarkedText.module.css';

/** A text in its own direction, what a reader searched for marked in it. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  if (query.trim() === '') return <bdi>{text}</bdi>;
  return (
    <bdi>
      {markedText(text, query).map(({ text: part, marked }, index) =>
        marked ? (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no name but their place
          <mark key={index} className={styles.mark}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </bdi>
  );
}
