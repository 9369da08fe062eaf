import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { recordElement, withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('a citation opens in place: what it is, where in it, what else rests on it, and how to cite it', async () => {
  const { user, place, router } = await renderRoute('/resolutions/');
  const [citation] = withinRecord('s-res-242-1967').getAllByRole('link', { name: 'TASS 2020' });
  await user.click(citation ?? document.body);
  expect(router.state.navigation.state, 'no other page is on its way').toBe('idle');
  expect(place()).toBe('/resolutions/');
  const card = screen.getByRole('dialog', { name: 'Summary of Russian-Israeli relations' });
  expect(card).toHaveFocus();
  expect(card).toHaveTextContent('PublisherTASS');
  expect(card).toHaveTextContent('Dateuntil 22 January 2020');
  expect(card).toHaveTextContent('Place in itMiddle Eastern settlement, paragraph 1');
  expect(within(card).getByRole('link', { name: 'tass.com' })).toHaveAttribute(
    'href',
    'https://tass.com/politics/1112015',
  );
  expect(card).toHaveTextContent(
    'TASS, “Summary of Russian-Israeli relations”, until 22 January 2020, Middle Eastern settlement, paragraph 1. https://tass.com/politics/1112015',
  );
  await user.click(within(card).getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toMatch(/^TASS, “Summary/);
  expect(card).toHaveTextContent('Copied');
  await user.click(within(card).getByRole('link', { name: /^\d+ records rest on it$/ }));
  await waitFor(() => expect(place()).toBe('/sources/#tass20'));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('a source without an address that can be trusted says so in its card, which closes again', async () => {
  const { user } = await renderRoute('/resolutions/');
  await user.click(withinRecord('s-res-497-1981').getAllByRole('link', { name: 'Wikipedia 2023' })[0] ?? document.body);
  const card = screen.getByRole('dialog', { name: 'United Nations Security Council Resolution 497' });
  expect(card).toHaveTextContent('Addressnone known that can be trusted');
  await user.click(within(card).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('where the browser does not let the page copy, the citation stands selected in the card', async () => {
  const { user } = await renderRoute('/resolutions/');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(withinRecord('s-res-242-1967').getAllByRole('link', { name: 'TASS 2020' })[0] ?? document.body);
  const card = within(screen.getByRole('dialog'));
  await user.click(card.getByRole('button', { name: 'Copy' }));
  const field: HTMLTextAreaElement = await card.findByLabelText(/Press Ctrl or ⌘ and C/);
  expect(field.value).toMatch(/^TASS, “Summary/);
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  await user.click(card.getByRole('button', { name: 'Done' }));
  expect(card.queryByLabelText(/Press Ctrl or ⌘ and C/)).not.toBeInTheDocument();
});

test('without scripts a citation is a link to its source', async () => {
  await renderRoute('/resolutions/');
  const [citation] = withinRecord('s-res-242-1967').getAllByRole('link', { name: 'TASS 2020' });
  expect(citation).toHaveAttribute('href', '/sources/#tass20');
});

test('a mark of variants opens the spread: each reading, who leaves it out, which is shown and why', async () => {
  const { user } = await renderRoute('/resolutions/');
  const resolution = withinRecord('s-res-338-1973');
  await user.click(resolution.getByText('Year of Resolution 338'));
  const spread = within(document.getElementById('res-338-year') ?? document.body);
  expect(spread.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^leaves it out .*TASS 2020/),
    expect.stringMatching(/^22 October 1973 \(shown here\).*United States Institute of Peace/),
    expect.stringMatching(/^22 October 1967 .*Economic Cooperation Foundation/),
  ]);
  expect(spread.getByText('Why this is shown:')).toBeInTheDocument();
  const drawn = document.querySelectorAll('#res-338-year rect');
  expect(drawn, 'a bar for each date, none for what leaves it out').toHaveLength(2);
});

test('a disagreement is cited, wherever it stands, by what differs, who reads what, why one is shown, and its own address', async () => {
  const { user } = await renderRoute('/resolutions/');
  await user.click(withinRecord('s-res-338-1973').getByText('Year of Resolution 338'));
  await user.click(
    withinRecord('res-338-year').getByRole('button', { name: 'Cite disagreement: Year of Resolution 338' }),
  );
  const spread = recordElement('res-338-year');
  expect(spread).toHaveTextContent(
    /Year of Resolution 338, where sources differ on “Resolution 338[^”]*”\. Readings: left out \(TASS 2020\); 22 October 1973 \(shown here: United States Institute of Peace 2007\); 22 October 1967 \(Economic Cooperation Foundation \(c\)\)\. Why this is shown: .* Confidence: high\. In: Russia and Israel, Bilateral, from TASS 2020; United States/,
  );
  expect(spread).toHaveTextContent(/http:\S+\/sources\/disagreement\/#res-338-year \(accessed \d+ \w+ \d{4}\)/);
  expect(spread).toHaveTextContent('TASS 2020: TASS, “Summary of Russian-Israeli relations”, until 22 January 2020');
});

test('where no reading of a disagreement is shown as right, its citation says so', async () => {
  const { user } = await renderRoute('/sources/disagreement/#recognition-day');
  await user.click(
    withinRecord('recognition-day').getByRole('button', { name: 'Cite disagreement: Day of Soviet recognition' }),
  );
  const text = recordElement('recognition-day').textContent;
  expect(text).toContain('where sources differ on “');
  expect(text.split('where sources differ on')[1]).toContain('Why none is shown as right: ');
  expect(text).not.toContain('shown here');
});
