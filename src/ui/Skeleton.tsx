import styles from './Skeleton.module.css';

/** Holds the place of content that is on its way. */
export function Skeleton({ label = 'Loading' }: { label?: string }) {
  return (
    <div className={styles.skeleton} role="status">
      {label}…
    </div>
  );
}
