import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { renderRoute } from '#tests/renderRoute.tsx';

test('the band of relations names whole years, however a date writes them', async () => {
  const files = shippedDossier();
  const { events } = timelineFile.parse(files['timeline.json']);
  const turns = events
    .filter(({ relations }) => relations)
    .slice(0, 2)
    .map((event, index) => ({ ...event, date: ['-0044-03-15', '0079-08-24'][index] }));
  server.use(...dossierHandlers({ ...files, 'timeline.json': { events: turns } }));
  await renderRoute('/');
  expect(screen.getByRole('img', { name: /^Band of relations: relations -44 to 79; / })).toBeInTheDocument();
});
