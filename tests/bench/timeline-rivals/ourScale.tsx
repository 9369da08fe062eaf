import { dossierDataset, timelineDataset } from '#src/data/datasets.ts';
import '#src/theme/tokens.css';
import '#src/theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '#src/app/createQueryClient.ts';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { readDate } from '#src/lib/dates/dates.ts';
import { chosenEvents } from '#src/panels/timeline/chosenEvents.ts';
import { eventIndex } from '#src/panels/timeline/eventIndex.ts';
import { scaleLanes } from '#src/panels/timeline/scale/layout/scaleLanes.ts';
import { ScaleView } from '#src/panels/timeline/scale/ScaleView.tsx';
import { wholeYears } from '#src/panels/timeline/scale/layout/timeWindow.ts';
import { noFilters } from '#src/panels/timeline/timelineUrl.ts';
import { prefetchRecords, RecordsProvider, useRecords } from '#src/records/RecordsProvider.tsx';
import { relationsPeriods } from '#src/records/relations/relationsPeriods.ts';

/** The scale of the site alone, shown and taken away as its rivals are; lanes are laid out when it is shown. */
function Offer({ events }: { events: TimelineEvent[] }) {
  const records = useRecords();
  const [shown, setShown] = useState(new URLSearchParams(location.search).has('open'));
  const index = eventIndex(events, records);
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Timeline
      </button>
      <button type="button" onClick={() => setShown(false)}>
        Away
      </button>
      <div id="timeline">{shown && <Scale events={events} index={index} />}</div>
    </>
  );
}

function Scale({ events, index }: { events: TimelineEvent[]; index: ReturnType<typeof eventIndex> }) {
  const records = useRecords();
  const [{ lanes, order, bounds, periods, today }] = useState(() => {
    const end = index.days?.last ?? 0;
    const order = chosenEvents(index, noFilters).items;
    return {
      ...scaleLanes(order, order, 'kind', [], records),
      bounds: wholeYears(index.days?.first ?? 0, end),
      periods: relationsPeriods(events, end),
      today: end,
    };
  });
  const nothing = () => {};
  return (
    <ScaleView
      {...{ lanes, order, bounds, periods, today }}
      view={null}
      onView={nothing}
      by="kind"
      onBy={nothing}
      overlays={[]}
      available={[]}
      onOverlays={nothing}
      selected={null}
      onSelect={nothing}
      onList={nothing}
      eventOf={() => undefined}
    />
  );
}

async function offer() {
  const client = createQueryClient();
  const dossier = await client.fetchQuery(dossierDataset.query);
  await prefetchRecords(client, dossier.panels);
  const { events } = await client.fetchQuery(timelineDataset.query);
  for (const { date } of events) readDate(date);
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <RecordsProvider dossier={dossier}>
          <Offer events={events} />
        </RecordsProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

void offer();
