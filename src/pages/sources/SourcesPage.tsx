import { sourcesDataset } from '#src/data/datasets.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { DownloadList } from './DownloadList.tsx';
import { SourceList } from './SourceList.tsx';
import { SourcesFrame } from './SourcesFrame.tsx';

/** Every source with what rests on it, what no other source says and where it differs from others; the data to take away. */
export function SourcesPage() {
  return (
    <SourcesFrame
      title="Sources"
      lead="Every source: which records rest on it, what no other source says, and where it differs from others. At the end, the data to take away."
    >
      <DataGate query={sourcesDataset.query}>{({ sources }) => <SourceList sources={sources} />}</DataGate>
      <DownloadList />
    </SourcesFrame>
  );
}
