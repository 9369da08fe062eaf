import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { status, titles } from './shown.ts';

beforeEach(() => serveShipped());

/** The text of the file that an act saves. */
async function saved(act: () => Promise<void>): Promise<string> {
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => {} }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await act();
  await waitFor(() => expect(blobs).toHaveLength(1));
  return (await blobs[0]?.text()) ?? '';
}

test.each([
  ['CSV', /^\uFEFF?id,title,official title,.*\r\n.*\r\n.*\r\n$/],
  ['JSON', /"treaties": \[\n {4}\{\n {6}"id": "double-taxation-1994"/],
  ['BibTeX', /@misc\{double-taxation-1994,\n {2}title = \{\{Convention between the Government/],
  ['RIS', /TY {2}- GOVDOC\r\nID {2}- double-taxation-1994\r\n(?:.*\r\n)*N1 {2}- Sources: TASS, “Summary/],
  ['CSL-JSON', /"type": "treaty"/],
])('the treaties shown as %s', async (form, expected) => {
  const { user } = await renderRoute('/treaties/?years=1994&topic=economy');
  const text = await saved(() => user.click(screen.getByRole('button', { name: form })));
  expect(text).toMatch(expected);
  expect(text).toContain('trade-economic-1994');
  expect(text).not.toContain('visa-free-2008');
  expect(text, 'sources end in one sign, whether they have an address or not').not.toMatch(/\.[.;]/);
});

test('two selected treaties as text with citation', async () => {
  const { user } = await renderRoute('/treaties/?years=1994');
  await user.click(screen.getByRole('checkbox', { name: 'Select Agreement on trade and economic cooperation' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select Agreement on scientific and technical cooperation' }));
  expect(screen.getByRole('radio', { name: '2 selected' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Copy 2 citations' }));
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  const [first, second, sources, more] = (await navigator.clipboard.readText()).split('\n\n');
  expect(first).toMatch(
    /^Russia and Israel, Agreement between .* on scientific and technical cooperation, Moscow, 25 April 1994\. In: Russia and Israel, Bilateral\. http.*\/treaties\/science-technology-1994\/ \(accessed .*\)\. Sources: TASS 2020; Lawmix 1994a\. Text: https:\/\/lawmix\.ru\/abro\/8339\.$/,
  );
  expect(second).toMatch(/trade-economic-1994/);
  expect(sources).toMatch(
    /^TASS 2020: TASS, “.*”, .* 2020, .*\nLawmix 1994a: Lawmix, .*, .*1994\. https:\/\/lawmix\.ru\/abro\/8339$/m,
  );
  expect(more).toBeUndefined();
  const bar = within(screen.getByRole('group', { name: 'Selected treaties' }));
  expect(bar.getByText('2 selected')).toBeInTheDocument();
  const before = await navigator.clipboard.readText();
  await navigator.clipboard.writeText('');
  await user.click(bar.getByRole('button', { name: 'Copy citations' }));
  expect(await navigator.clipboard.readText()).toBe(before);
  await user.click(bar.getByRole('button', { name: 'More' }));
  expect(screen.getByRole('heading', { name: 'Take away' })).toHaveFocus();
  await user.click(bar.getByRole('button', { name: 'Clear' }));
  expect(screen.queryByRole('group', { name: 'Selected treaties' })).not.toBeInTheDocument();
  expect(status().closest('[role=status]')).toHaveFocus();
});

test('what is ticked stays so while the reader looks at a treaty, and after a reload', async () => {
  const { user } = await renderRoute('/treaties/');
  const tick = () => screen.findByRole('checkbox', { name: 'Select Agreement on maritime transport' });
  await user.click(await tick());
  await user.click(screen.getByRole('link', { name: 'Agreement on maritime transport' }));
  await screen.findByRole('heading', { level: 1, name: 'Agreement on maritime transport' });
  await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name: 'Treaties' }));
  expect(await tick()).toBeChecked();
  cleanup();
  await renderRoute('/treaties/');
  expect(await tick()).toBeChecked();
  expect(screen.getByRole('radio', { name: '1 selected' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Clear selection' }));
  expect(await tick()).not.toBeChecked();
});

test('what is ticked is taken again after the ticks were cleared, whatever was chosen before', async () => {
  const { user } = await renderRoute('/treaties/?years=1994');
  const tick = screen.getByRole('checkbox', { name: 'Select Agreement on trade and economic cooperation' });
  await user.click(tick);
  await user.click(screen.getByRole('radio', { name: '4 shown' }));
  await user.click(screen.getByRole('button', { name: 'Clear selection' }));
  await user.click(tick);
  expect(screen.getByRole('radio', { name: '1 selected' })).toBeChecked();
});

test('what is chosen to be taken is what is printed, its sources in the order of the words they are cited by', async () => {
  const { user } = await renderRoute('/treaties/?years=1994');
  await user.click(screen.getByRole('checkbox', { name: 'Select Agreement on trade and economic cooperation' }));
  const onPaper: (string | null | undefined)[] = [];
  vi.stubGlobal('print', () => {
    flushSync(() => dispatchEvent(new Event('beforeprint')));
    onPaper.push(status().textContent, ...titles());
    const sources = within(screen.getByRole('region', { name: 'Sources of these treaties' }));
    onPaper.push(...sources.getAllByRole('listitem').map(({ textContent }) => textContent?.split(', ')[0]));
    dispatchEvent(new Event('afterprint'));
  });
  await user.click(screen.getByRole('button', { name: 'Print 1' }));
  expect(onPaper).toEqual([
    '1 of 29 treaties, selected',
    'Agreement on trade and economic cooperation',
    'Lawmix 1994b: Lawmix',
    'Novstroy 1994b: Novstroy',
    'TASS 2020: TASS',
  ]);
  expect(status()).toHaveTextContent('4 of 29 treaties, 1994');
});

test('citations stand in the order of the table; one without a date says so', async () => {
  const { user } = await renderRoute('/treaties/?sort=signed.desc');
  await user.click(screen.getByRole('button', { name: 'Copy 29 citations' }));
  const citations = (await navigator.clipboard.readText()).split('\n\n').slice(0, -1);
  expect(citations.map((citation) => citation.match(/\b\d{4}(?=\. In:)|n\.d\.(?= In:)/)?.[0])).toEqual(
    screen.getAllByRole('rowheader').map((title) => {
      const date = title.previousElementSibling?.textContent ?? '';
      return date === 'not found' ? 'n.d.' : date.slice(-4);
    }),
  );
});

test('the CSV names amendments and protocols', async () => {
  const { user } = await renderRoute('/treaties/?q=air services');
  const text = await saved(() => user.click(screen.getByRole('button', { name: 'CSV' })));
  expect(text).toMatch(/,status,amendments and protocols,origin,/);
  expect(text).toContain('"Amending protocol, approved by the Russian Government on 27 September 2017 (');
});

test('the CSV says where sources differ, and which reading it has', async () => {
  const { user } = await renderRoute('/treaties/?years=1964');
  const text = await saved(() => user.click(screen.getByRole('button', { name: 'CSV' })));
  expect(text).toMatch(/,text,where sources differ,sources,/);
  expect(text).toMatch(/Day the property sale was signed: 7 October 1964 \(shown here: .+\); 17 October 1964 \(.+\)\./);
});

test('where the browser does not let the page copy, the text stands there to be copied by hand', async () => {
  const { user } = await renderRoute('/treaties/customs-1997/');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy citation' }));
  const field: HTMLTextAreaElement = await screen.findByLabelText(/Press Ctrl or ⌘ and C/);
  expect(field.value).toContain('Moscow, 11 March 1997');
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});
