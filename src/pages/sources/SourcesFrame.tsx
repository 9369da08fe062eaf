import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import styles from './SourcesFrame.module.css';

const ways = [
  { to: paths.sources(), label: 'By source' },
  { to: paths.disagreement(), label: 'Where sources differ' },
  { to: paths.standing(), label: 'How well the dossier stands' },
];

/** One of the three ways to look at what the dossier rests on: its heading, the way to the others, and its sections. */
export function SourcesFrame({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <nav aria-label="Ways to look at the sources" className={styles.ways}>
        {ways.map(({ to, label }) => (
          <NavLink key={to} to={to} end>
            {label}
          </NavLink>
        ))}
      </nav>
      <div className={styles.sections}>{children}</div>
    </>
  );
}
