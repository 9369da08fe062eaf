import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { scale, status } from './timelineParts.ts';

beforeEach(() => serveShipped());

test('a period of relations tells when, how long, by whom, why, and by which other dates', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.click(screen.getByRole('tab', { name: 'No relations, 12 February 1953 – 20 July 1953' }));
  const panel = within(screen.getByRole('tabpanel', { name: /^No relations, 12 February 1953/ }));
  expect(panel.getByText('No relations, no missions')).toBeInTheDocument();
  expect(panel.getByText('158 days, by other dates 159')).toBeInTheDocument();
  expect(panel.getByText('Soviet Union')).toBeInTheDocument();
  expect(panel.getByText('Claim · Soviet Union')).toBeInTheDocument();
  expect(panel.getByText('Where sources differ on its dates')).toBeInTheDocument();
});

test('what the height of the band says stands beside it', async () => {
  await renderRoute('/timeline/');
  expect(screen.getByText('Height: level of representation, embassies highest')).toBeInTheDocument();
});

test('an event that is opened brings the period it lies in with it', async () => {
  await renderRoute('/timeline/#severance-1953');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^No relations, 12 February 1953/);
});

test('a link to some years tells of the last period in them', async () => {
  await renderRoute('/timeline/?view=1968-01-01/1975-12-31');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^No relations, 10 June 1967/);
});

test('arrow keys go from period to period', async () => {
  const { user } = await renderRoute('/timeline/');
  const tabs = screen.getAllByRole('tab');
  await user.click(tabs[0] ?? document.body);
  await user.keyboard('{ArrowRight}');
  expect(tabs[1]).toHaveFocus();
  expect(tabs[1]).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{End}');
  expect(tabs.at(-1)).toHaveFocus();
});

test('the events of a period are listed, from the day that opens it to the day that ends it', async () => {
  const { user, place } = await renderRoute('/timeline/');
  await user.click(screen.getByRole('tab', { name: 'No relations, 12 February 1953 – 20 July 1953' }));
  await user.click(screen.getByRole('button', { name: 'List its events' }));
  expect(place()).toBe('/timeline/?view=1953-02-12/1953-07-20&list=view');
  expect(status()).toHaveFocus();
  await waitFor(() => expect(document.getElementById('severance-1967')).not.toBeInTheDocument());
  for (const id of ['severance-1953', 'restoration-1953']) expect(document.getElementById(id)).toBeInTheDocument();
});

test('the periods can be gone through one by one, and follow the keyboard on the scale', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.click(screen.getByRole('tab', { name: 'No relations, 12 February 1953 – 20 July 1953' }));
  await user.click(screen.getByRole('button', { name: 'Later period →' }));
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^Relations restored, 20 July 1953/);
  await user.click(screen.getByRole('button', { name: '← Earlier period' }));
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^No relations, 12 February 1953/);
  act(() => within(scale()).getAllByRole('option')[0]?.focus());
  await user.keyboard('{End}');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^Relations restored, since/);
});
