import { tradeDataset, tradeSeriesDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { dataUrl } from '#src/data/fetchJson.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './DownloadList.module.css';
import { dataFiles } from './dataFiles.ts';

/** The dossier's files, to take away. */
export function DownloadList() {
  const { dossier } = useRecords();
  const { data: trade } = useQuery({ ...tradeDataset.query, enabled: dossier.panels.includes('trade') });
  const files = dataFiles(dossier.panels).filter(({ file }) => file !== tradeSeriesDataset.file || trade?.series);
  return (
    <section id="data" aria-labelledby="data-heading">
      <h2 id="data-heading">Data</h2>
      <p>
        The whole dossier as JSON, under <a href={dossier.licence.url}>{dossier.licence.name}</a>; each source’s own
        terms apart.
      </p>
      <ul className={styles.files}>
        {files.map(({ file, what }) => (
          <li key={file}>
            <a href={dataUrl(file)} download>
              {file}
            </a>{' '}
            <span className={styles.what}>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
