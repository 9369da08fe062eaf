import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { OnSlide } from '#src/ui/Slide.tsx';
import styles from './SummarySection.module.css';

/** A part of the overview: a heading that leads to the panel, and what to see of it at a glance. */
export function SummarySection({ title, to, children }: { title: string; to?: string; children: ReactNode }) {
  const id = useId();
  const { dossier } = useRecords();
  const heading = (
    <>
      {title}
      <OnSlide>: {dossier.title}</OnSlide>
    </>
  );
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{to ? <Link to={to}>{heading}</Link> : heading}</h2>
      {children}
    </section>
  );
}
