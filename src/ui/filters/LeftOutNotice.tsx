import { useEffect, useRef } from 'react';
import { useOpenedByLink } from '#src/ui/hooks/useOpenedByLink.ts';
import { Notice } from '#src/ui/Notice.tsx';

interface Props {
  /** Of the record. */
  title: string;
  onShow: () => void;
}

/** Says that filters leave out the record which the address names, and offers it without them; in view where a link opens so. */
export function LeftOutNotice({ title, onShow }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  const opened = useOpenedByLink();
  useEffect(() => {
    if (opened) notice.current?.scrollIntoView({ block: 'center' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as it was opened, not as it is changed
  }, []);
  return (
    <div ref={notice}>
      <Notice title={`The address names “${title}”, which these filters leave out.`}>
        <button type="button" onClick={onShow}>
          Show it without them
        </button>
      </Notice>
    </div>
  );
}
