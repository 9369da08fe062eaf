import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { headingOf } from '#src/lib/text/headingOf.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { NotFound } from '#src/panels/treaties/NotFound.tsx';
import { kindWords } from '#src/panels/treaties/treatyWords.ts';
import { treatyStatusWords } from '#src/records/facts/treatyStatusWords.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './TreatyFacts.module.css';

/** What is known of a treaty, field by field, its topic in words; what no source was found to say reads "not found". */
export function TreatyFacts({ treaty, topic }: { treaty: Treaty; topic: string }) {
  const { actorName, locale } = useRecords();
  const { title, officialTitle, kind, parties, signatories, signed, place, inForce, status, url } = treaty;
  return (
    <dl className={styles.facts}>
      <Fact name="Official title">{officialTitle && <bdi>{officialTitle}</bdi>}</Fact>
      <Fact name="Kind">{kindWords[kind]}</Fact>
      <Fact name="Topic">
        <bdi>{topic}</bdi>
      </Fact>
      {parties.map((party) => (
        <Fact key={party} name={`Signed for ${actorName(party)}`}>
          {signatories
            .filter((signatory) => signatory.party === party)
            .flatMap(({ names }) => names)
            .join(', ')}
        </Fact>
      ))}
      <Fact name="Signed">{signed && <DateText date={signed} locale={locale} />}</Fact>
      <Fact name="Place">{place && <bdi>{place}</bdi>}</Fact>
      <Fact name="In force">{inForce && <DateText date={inForce} locale={locale} />}</Fact>
      <Fact name="Status">{status && treatyStatusWords[status]}</Fact>
      <Fact name="Amendments and protocols">
        <Amendments treaty={treaty} />
      </Fact>
      <Fact name="Text">{url && <a href={url}>{new URL(url).hostname}</a>}</Fact>
      {headingOf(title) !== title && (
        <Fact name="Title in full">
          <bdi>{title}</bdi>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children || <NotFound />}</dd>
    </>
  );
}

function Amendments({ treaty }: { treaty: Treaty }) {
  const { locale } = useRecords();
  if (!treaty.amendments?.length) return <NotFound />;
  return (
    <ul className={styles.amendments}>
      {treaty.amendments.map(({ title, date, treaty: id, citations }) => (
        <li key={title}>
          <bdi>{id ? <Link to={paths.treaties(id)}>{title}</Link> : title}</bdi>,{' '}
          {date ? <DateText date={date} locale={locale} /> : 'date not found'} <CitationList citations={citations} />
        </li>
      ))}
    </ul>
  );
}
