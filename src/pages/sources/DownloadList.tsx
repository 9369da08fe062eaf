import { dataUrl } from '#src/data/fetchJson.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './DownloadList.module.css';
import { dataFiles } from './dataFiles.ts';

/** The dossier's files, to take away. */
export function DownloadList() {
  const { dossier } = useRecords();
  return (
    <section id="data" aria-labelledby="data-heading" className={styles.section}>
      <h2 id="data-heading">Data</h2>
      <p>
        The whole dossier as JSON, under <a href={dossier.licence.url}>{dossier.licence.name}</a>; each source’s own
        terms apart.
      </p>
      <ul className={styles.files}>
        {dataFiles(dossier.panels).map(({ file, what }) => (
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
