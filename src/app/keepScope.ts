import { createPath, parsePath, type DataRouter, type To } from 'react-router';
import { keptScope } from '#src/lib/addresses/searchScope.ts';

/**
 * Makes every link and every navigation of a router keep to the main source while the address asks for it, so that no panel need know:
 * both come by here, whichever component they start from.
 */
export function keepScope(router: DataRouter): DataRouter {
  const plain = { ...router };
  const kept = (to: To) => {
    const path = typeof to === 'string' ? parsePath(to) : to;
    return { ...path, search: keptScope(path.search ?? '', router.state.location.search) };
  };
  router.createHref = (location) => createPath(kept(plain.createHref(location)));
  router.navigate = (to: To | number | null, options?: Parameters<DataRouter['navigate']>[1]) =>
    typeof to === 'number' ? plain.navigate(to) : plain.navigate(to === null ? null : kept(to), options);
  return router;
}
