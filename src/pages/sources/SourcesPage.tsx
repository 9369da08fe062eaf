import { sourcesDataset } from '#src/data/datasets.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { DownloadList } from './DownloadList.tsx';
import { SourceList } from './SourceList.tsx';
import { SourcesFrame } from './SourcesFrame.tsx';

/** Every source with what rests on it, what it alone carries and where it stands against others; the data to take away. */
export function SourcesPage() {
  return (
    <SourcesFrame
      title="Sources"
      lead="Every source: what rests on it, what it alone carries, and where it stands against others. At the end, the data to take away."
    >
      <DataGate query={sourcesDataset.query}>{({ sources }) => <SourceList sources={sources} />}</DataGate>
      <DownloadList />
    </SourcesFrame>
  );
}
