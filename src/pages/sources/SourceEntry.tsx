import { Fragment, memo } from 'react';
import { Link } from 'react-router';
import type { Source } from '#src/data/schema/sources.ts';
import { languageName } from '#src/lib/intl.ts';
import { countOf } from '#src/lib/numbers.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { RecordLinks } from '#src/records/RecordLinks.tsx';
import { CiteToggle } from '#src/records/citations/CiteToggle.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { sourceFootnote, sourceKindWords, sourceTitle } from '#src/records/citations/sourceWords.ts';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { AssertionText } from './AssertionText.tsx';
import type { Bearing } from './bearing.ts';
import styles from './SourceEntry.module.css';

interface Props {
  source: Source;
  bearing: Bearing;
  /** Whether filters leave it out. */
  hidden: boolean;
  /** Whether what it bears stands open. */
  open: boolean;
}

/** One source: title, publisher, date, address where it can be trusted, and, folded, what it bears. */
export const SourceEntry = memo(function SourceEntry({ source, bearing, hidden, open }: Props) {
  const { sourceLabel, locale } = useRecords();
  const { id, url, publisher, origin, date, note, terms, statements, disagreements } = source;
  const title = sourceTitle(source);
  const language = source.language && languageName(source.language, locale);
  return (
    <article id={id} className={styles.source} hidden={hidden}>
      <h3 lang={source.titleIs === 'title' ? (source.language ?? undefined) : undefined}>
        {url ? <a href={url}>{title}</a> : title}
      </h3>
      <div className={styles.line}>
        {publisher ?? 'publisher not known'}
        {origin && ` (report of ${origin})`} · {date ? <DateText date={date} locale={locale} /> : 'date not known'} ·{' '}
        {sourceKindWords[source.kind]}
        {language && `, ${language}`}
        {!url && ' · no link'} · cited as <RecordAnchor id={id}>{sourceLabel(id)}</RecordAnchor>{' '}
        <CiteToggle name={sourceLabel(id)} text={() => sourceFootnote(source, undefined, locale)} />
      </div>
      {note && <p>{note}</p>}
      {terms && <p>Terms: {terms}</p>}
      {statements && <StatementList statements={statements} />}
      <DisagreementList disagreements={disagreements} />
      <Borne id={id} bearing={bearing} title={title} open={open} />
    </article>
  );
});

interface BorneProps extends Pick<Props, 'bearing' | 'open'> {
  id: string;
  title: string;
}

function Borne({ id, bearing: { series, alone, against }, title, open }: BorneProps) {
  const { restingOn, locale } = useRecords();
  const records = restingOn(id);
  if (records.length + series.length + against.length === 0)
    return <p className={styles.line}>No record rests on it.</p>;
  const words = [
    records.length > 0 && `${countOf(records.length, 'record rests', 'records rest', locale)} on it`,
    series.length > 0 && `${countOf(series.length, 'series rests', 'series rest', locale)} on it`,
    alone.length > 0 && `the only source of ${countOf(alone.length, 'statement', 'statements', locale)}`,
    against.length > 0 && `differs from others in ${countOf(against.length, 'place', 'places', locale)}`,
  ].filter(Boolean);
  return (
    <details open={open}>
      <summary>
        {words.join('; ')}
        <span className="visually-hidden">: {title}</span>
      </summary>
      <div className={styles.borne}>
        {series.length > 0 && (
          <p>
            <strong>Series that rest on it:</strong>{' '}
            {series.map(({ title: name, href }, index) => (
              <Fragment key={name}>
                {index > 0 && ', '}
                <Link to={href}>{name}</Link>
              </Fragment>
            ))}
          </p>
        )}
        {records.length > 0 && (
          <p>
            <strong>Rests on it:</strong> <RecordLinks ids={records.map((record) => record.id)} />
          </p>
        )}
        {alone.length > 0 && (
          <>
            <p>
              <strong>Only it says:</strong>
            </p>
            <ul>
              {alone.map((assertion) => (
                <li key={`${assertion.record.id} ${assertion.text}`}>
                  <AssertionText assertion={assertion} />{' '}
                  <Link to={assertion.record.href}>{assertion.record.title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {against.length > 0 && (
          <>
            <p>
              <strong>Others say otherwise:</strong>
            </p>
            <ul>
              {against.map(({ disagreement, reading }) => (
                <li key={disagreement.id}>
                  <Link to={paths.disagreement(disagreement.id)}>{disagreement.title}</Link> (
                  {reading === 'leaves it out' ? reading : `its reading is ${reading}`})
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
