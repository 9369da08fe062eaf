import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { createQueryClient } from '#src/app/createQueryClient.ts';
import { createRoutes } from '#src/app/createRoutes.tsx';
import { paths } from '#src/lib/addresses/paths.ts';

test('every path leads to a route of its own, and names a folder', () => {
  const routes = createRoutes(createQueryClient());
  for (const path of [
    paths.overview(),
    paths.timeline(),
    paths.treaties(),
    paths.positions('x'),
    paths.resolutions(),
    paths.votes(),
    paths.trade(),
    paths.sources(),
    paths.disagreement(),
    paths.standing(),
  ]) {
    expect(path).toMatch(/\/$/);
    expect(matchRoutes(routes, path)?.at(-1)?.route.path).not.toBe('*');
  }
});

test('a record is an anchor on its page', () => {
  expect(paths.timeline('some-event')).toBe('/timeline/#some-event');
  expect(paths.positions('theme', 'some-issue')).toBe('/positions/theme/#some-issue');
});
