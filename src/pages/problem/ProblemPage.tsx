import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { PageHeader } from '#src/ui/PageHeader.tsx';

/** Says that a page broke, what the program reported, and what to do. */
export function ProblemPage({ detail }: { detail: string }) {
  return (
    <>
      <PageHeader
        title="This page broke"
        lead="Something went wrong while the page was put together. Nothing you entered is lost: the address keeps your filters."
      />
      <p>
        Load the page again, or go to the{' '}
        <Link to={paths.overview()} reloadDocument>
          overview
        </Link>
        . If it breaks again, report the address of the page and this message:
      </p>
      <p>
        <code>{detail}</code>
      </p>
    </>
  );
}
