import styles from './ActorNames.module.css';
import { useRecords } from './RecordsProvider.tsx';

/** Names of actors, those of the two parties marked in shape and colour. */
export function ActorNames({ ids }: { ids: string[] }) {
  const { actorName, side } = useRecords();
  return (
    <span className={styles.names}>
      {ids.map((id) => {
        const party = side(id);
        return (
          <span key={id} className={party ? styles[party] : undefined}>
            {actorName(id)}
          </span>
        );
      })}
    </span>
  );
}
