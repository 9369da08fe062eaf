import { Tag } from '#src/ui/Tag.tsx';
import { useRecords } from './RecordsProvider.tsx';

/** Says of a record that it is not in the dossier's main source but was added from others; nothing where it is in it. */
export function OriginTag({ id }: { id: string }) {
  const { inMainSource, record } = useRecords();
  return inMainSource(record(id)) ? null : <Tag>Added</Tag>;
}
