import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { scale } from './timelineParts.ts';

beforeEach(() => serveShipped());

test('the scale is one tab stop; keys go through every event in order, each said with its place', async () => {
  const { user } = await renderRoute('/timeline/');
  expect(
    within(scale())
      .getAllByRole('option')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1);
  const option = within(scale()).getByRole('option', { name: /^29 November 1947, Vote: / });
  expect(option).toHaveAttribute('aria-posinset', '1');
  expect(option).toHaveAttribute('aria-setsize', '108');
  act(() => option.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '2');
  await user.keyboard('{PageDown}{PageDown}');
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953, Change of relations: /);
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '108');
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '1');
});

test('Enter opens an event in the list and keeps the place on the scale; Escape closes it', async () => {
  const { user, place } = await renderRoute('/timeline/');
  act(() =>
    within(scale())
      .getByRole('option', { name: /^29 November 1947/ })
      .focus(),
  );
  await user.keyboard('{PageDown}{PageDown}{Enter}');
  expect(place()).toMatch(/#severance-1953$/);
  expect(document.getElementById('severance-1953')).toHaveAttribute('data-marked');
  expect(withinRecord('severance-1953').getByRole('navigation', { name: 'Neighbouring events' })).toBeInTheDocument();
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953/);
  expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Escape}');
  expect(place()).not.toMatch(/#/);
});

test('going back leaves the focus on the event the address then names, on the scale as in the list', async () => {
  const { user, router, place } = await renderRoute('/timeline/');
  const back = () => act(() => router.navigate(-1));
  act(() =>
    within(scale())
      .getByRole('option', { name: /^29 November 1947/ })
      .focus(),
  );
  await user.keyboard('{PageDown}{PageDown}{Enter}{PageDown}{Enter}');
  expect(place()).toMatch(/#restoration-1953$/);
  await back();
  expect(place()).toMatch(/#severance-1953$/);
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953/);
  await user.click(
    within(withinRecord('severance-1953').getByRole('navigation', { name: 'Neighbouring events' }))
      .getAllByRole('link')
      .at(-1) ?? document.body,
  );
  expect(place()).not.toMatch(/#severance-1953$/);
  await back();
  expect(place()).toMatch(/#severance-1953$/);
  expect(document.getElementById('severance-1953')).toHaveFocus();
});

test('the window in the address is the one on the scale; a period to go to changes it', async () => {
  const { user, place } = await renderRoute('/timeline/?view=1953-01-01/1953-12-31');
  expect(scale()).toHaveAttribute('data-window', '1953-01-01/1953-12-31');
  await user.selectOptions(screen.getByLabelText('Go to'), '1990s');
  expect(scale()).toHaveAttribute('data-window', '1990-01-01/1999-12-31');
  await waitFor(() => expect(place()).toBe('/timeline/?view=1990-01-01/1999-12-31'));
  await user.click(screen.getByRole('button', { name: 'Whole span' }));
  await waitFor(() => expect(place()).toBe('/timeline/'));
});

test('what other panels hold can be laid over', async () => {
  const { user } = await renderRoute('/timeline/?view=1993-01-01/1993-12-31');
  await user.click(screen.getByRole('checkbox', { name: 'Treaties' }));
  expect(within(scale()).getByRole('option', { name: /1993, Treaty: / })).toBeInTheDocument();
  expect(scale()).toHaveAccessibleName(/^Scale: 108 events, \d+ treaties in order of time$/);
  await user.click(screen.getByRole('checkbox', { name: 'Trade figures' }));
  expect(scale()).toHaveAccessibleName(/^Scale: 108 events, \d+ treaties, \d+ trade figures in order of time$/);
});
