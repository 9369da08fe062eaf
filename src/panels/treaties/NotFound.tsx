import styles from './NotFound.module.css';

/** Stands for what no source was found to say. */
export function NotFound() {
  return <span className={styles.unknown}>not found</span>;
}
