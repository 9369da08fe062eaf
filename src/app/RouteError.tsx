import { useRouteError } from 'react-router';
import { ProblemPage } from '#src/pages/problem/ProblemPage.tsx';

/** What stands in a page's place when it breaks: the rest of the site stays. */
export function RouteError() {
  const error = useRouteError();
  return <ProblemPage detail={error instanceof Error ? error.message : String(error)} />;
}
