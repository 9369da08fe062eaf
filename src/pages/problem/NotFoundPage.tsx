import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { PageHeader } from '#src/ui/PageHeader.tsx';

/** Says that there is no page at this address and where to go on. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title="No page at this address" lead="The address may be mistyped, or the page may have moved." />
      <p>
        Pick a page from the navigation above, start from the <Link to={paths.overview()}>overview</Link>, or look a
        record up among the <Link to={paths.sources()}>sources</Link>.
      </p>
    </>
  );
}
