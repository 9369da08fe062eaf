import { NavLink } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import styles from './SourcesNav.module.css';

const ways = [
  { to: paths.sources(), label: 'By source' },
  { to: paths.disagreement(), label: 'Where sources differ' },
  { to: paths.standing(), label: 'How well the dossier stands' },
];

/** The three ways to look at what the dossier rests on. */
export function SourcesNav() {
  return (
    <nav aria-label="Ways to look at the sources" className={styles.ways}>
      {ways.map(({ to, label }) => (
        <NavLink key={to} to={to} end>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
