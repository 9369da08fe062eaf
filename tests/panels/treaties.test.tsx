import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dossierHandlers, type DossierFiles } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const titles = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getAllByRole('link')[0]?.textContent);
const status = () => screen.getByText(/^\d+( of \d+)? treaties/, { selector: '[role=status], [role=status] *' });
const facet = (name: string) => screen.getByRole('group', { name });

describe('the table', () => {
  test('all treaties stand in it by date, the undated last, with “not found” where nothing was found', async () => {
    await renderRoute('/treaties/');
    expect(status()).toHaveTextContent('20 treaties');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(20);
    expect(rows[0]).toHaveTextContent('7 October 1964');
    expect(within(rows.at(-1) ?? document.body).getAllByRole('cell')[1]).toHaveTextContent('not found');
  });

  test('every column header sorts, and sorts the other way round, unknown values last', async () => {
    const { user, place } = await renderRoute('/treaties/');
    await user.click(screen.getByRole('button', { name: 'Treaty' }));
    expect(screen.getByRole('columnheader', { name: 'Treaty' })).toHaveAttribute('aria-sort', 'ascending');
    const ascending = titles();
    await user.click(screen.getByRole('button', { name: 'Treaty' }));
    expect(place()).toBe('/treaties/?sort=title.desc');
    expect(titles()).toEqual(ascending.toReversed());
    for (const column of ['Place', 'In force', 'Status']) {
      await user.click(screen.getByRole('button', { name: column }));
      await user.click(screen.getByRole('button', { name: column }));
      expect(screen.getByRole('columnheader', { name: column })).toHaveAttribute('aria-sort', 'descending');
      expect(screen.getAllByRole('row').at(-1)).toHaveTextContent('not found');
    }
  });

  test('a row opens its details in place: signatories, status, events of that time; the address keeps it', async () => {
    const { user, place } = await renderRoute('/treaties/?q=customs');
    await user.click(
      screen.getByRole('button', { name: 'Details of Agreement on cooperation between the customs services' }),
    );
    expect(place()).toBe('/treaties/?q=customs&open=customs-1997');
    const details = screen.getByText('Signed for Russia').closest('tr') ?? document.body;
    expect(details).toHaveTextContent(/Signed for RussiaViktor Chernomyrdin/);
    expect(details).toHaveTextContent(/Signed for IsraelBenjamin Netanyahu/);
    expect(details).toHaveTextContent(/Amendments and protocolsnot found/);
    expect(within(details).getByRole('link', { name: /Netanyahu.s first trip/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Details of Agreement on cooperation between/ }));
    expect(place()).toBe('/treaties/?q=customs');
  });

  test('an old link to a row opens it', async () => {
    await renderRoute('/treaties/#customs-1997');
    expect(screen.getByText('Viktor Chernomyrdin')).toBeInTheDocument();
    expect(document.getElementById('customs-1997')).toHaveAttribute('data-marked');
  });
});

describe('filters', () => {
  test('a year and a topic: the result line counts and names them, each can be taken away', async () => {
    const { user, place } = await renderRoute('/treaties/');
    await user.type(screen.getByLabelText('Years'), '1994');
    expect(status()).toHaveTextContent('4 of 20 treaties, 1994');
    await user.click(screen.getByRole('checkbox', { name: /^Economy/ }));
    expect(status()).toHaveTextContent(/^2 of 20 treaties, 1994, topic Economy, taxes and customs$/);
    expect(place()).toBe('/treaties/?years=1994&topic=economy');
    await user.click(screen.getByRole('button', { name: 'Remove filter Years: 1994' }));
    expect(screen.getAllByRole('status')[0], 'the chip is gone, the focus is not').toHaveFocus();
    expect(status()).toHaveTextContent(/^4 of 20 treaties, topic Economy/);
    await user.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(place()).toBe('/treaties/');
  });

  test('a filter that means nothing in what is shown leaves the address', async () => {
    const { place } = await renderRoute('/treaties/?scope=main&origin=added&years=1994');
    expect(screen.getAllByRole('button', { name: /^Remove filter/ })).toHaveLength(1);
    await waitFor(() => expect(place()).toBe('/treaties/?scope=main&years=1994'));
  });

  test('facets answer to each other: each counts what it would leave given the others', async () => {
    const { user } = await renderRoute('/treaties/?years=1994');
    expect(within(facet('Place')).getByRole('checkbox', { name: 'Moscow 4' })).toBeInTheDocument();
    expect(within(facet('Place')).getByRole('checkbox', { name: 'Jerusalem 0' })).toBeInTheDocument();
    await user.click(within(facet('Origin')).getByRole('checkbox', { name: /^Added/ }));
    expect(within(facet('Place')).getByRole('checkbox', { name: 'Moscow 1' })).toBeInTheDocument();
    expect(within(facet('Origin')).getByRole('checkbox', { name: 'In the main source 3' })).toBeInTheDocument();
    expect(within(facet('Date of signing')).getByRole('checkbox', { name: 'To the day 1' })).toBeInTheDocument();
  });

  test('words are looked for in titles, topics, places and notes, marked, and soon stand in the address', async () => {
    const { user, place } = await renderRoute('/treaties/');
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'VÍSA');
    for (const title of titles()) expect(title).toMatch(/visa/i);
    expect(screen.getAllByText('visa', { selector: 'mark' }).length).toBeGreaterThan(0);
    await waitFor(() => expect(place()).toBe('/treaties/?q=V%C3%8DSA'));
    await user.clear(screen.getByRole('searchbox', { name: 'Words' }));
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'Chernomyrdin');
    expect(titles()).toEqual(['Agreement on cooperation between the customs services']);
    expect(screen.getByText('Chernomyrdin', { selector: 'mark' })).toBeInTheDocument();
  });

  test('a treaty is found by the name of a person who signed it, which is shown', async () => {
    await renderRoute('/treaties/?q=bodrov');
    expect(titles()).toEqual(['Sale of Soviet property to Israel']);
    expect(screen.getByText('Bodrov', { selector: 'mark' })).toBeInTheDocument();
  });

  test('a slip of the keyboard is offered the near spelling', async () => {
    const { user } = await renderRoute('/treaties/?q=custmos');
    expect(screen.getByText('No treaty fits this choice.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'customs' }));
    expect(status()).toHaveTextContent(/^\d of 20 treaties, “customs”/);
  });

  test.each([
    ['“custmos”', 'customs'],
    ['“customs services”', 'customs services'],
    ['coperation, custmos', 'cooperation customs'],
    ['custmos&years=1997', 'customs'],
  ])('what is offered for %s finds something', async (typed, offered) => {
    const { user } = await renderRoute(`/treaties/?q=${typed}`);
    await user.click(screen.getByRole('button', { name: offered }));
    expect(status()).toHaveTextContent(new RegExp(`^[1-9]\\d* of 20 treaties.* “${offered}”`));
  });

  test('a near spelling that the other filters keep out is not offered', async () => {
    await renderRoute('/treaties/?q=custmos&years=1964');
    expect(screen.getByText('No treaty fits this choice.')).toBeInTheDocument();
    expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
  });

  test('a choice that leaves nothing says what to lift and how many come back', async () => {
    const { user } = await renderRoute('/treaties/?years=1994&place=Jerusalem');
    expect(screen.getByRole('button', { name: 'Show all 20 treaties' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lift Years: 1994: 3 treaties' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lift Place: Jerusalem: 4 treaties' }));
    expect(status()).toHaveTextContent('4 of 20 treaties, 1994');
  });
});

describe('the years', () => {
  test('the bars count every year, the empty ones too', async () => {
    await renderRoute('/treaties/');
    expect(
      screen.getByRole('img', { name: /^Treaties signed by year, 1947 to 20\d\d; \d+ years without one\.$/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('1994: 4')).toBeInTheDocument();
    expect(screen.getByText('1975: 0')).toBeInTheDocument();
    expect(screen.getByText('no relations')).toBeInTheDocument();
  });

  test('two sliders choose the first year and the last; a span may be typed with a dash', async () => {
    const { user } = await renderRoute('/treaties/');
    fireEvent.change(screen.getByRole('slider', { name: 'First year' }), { target: { value: '1991' } });
    fireEvent.change(screen.getByRole('slider', { name: 'Last year' }), { target: { value: '1993' } });
    expect(screen.getByLabelText('Years', { selector: 'input' })).toHaveValue('1991-1993');
    expect(status()).toHaveTextContent('3 of 20 treaties, 1991–1993');
    await user.clear(screen.getByLabelText('Years', { selector: 'input' }));
    await user.type(screen.getByLabelText('Years', { selector: 'input' }), '1991–2003');
    expect(status()).toHaveTextContent(/of 20 treaties, 1991–2003/);
    expect(screen.getByRole('slider', { name: 'Last year' })).toHaveValue('2003');
  });

  test('of one year the caption says how many there are, of several how many years have one', async () => {
    const { user } = await renderRoute('/treaties/?years=1994');
    expect(screen.getByText(/^4 treaties signed in 1994\./)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Years', { selector: 'input' }), '-1995');
    expect(screen.getByText(/^1 year with a treaty, 1 without\./)).toBeInTheDocument();
  });

  test('what counts can be the entry into force', async () => {
    const { user, place } = await renderRoute('/treaties/');
    await user.click(screen.getByRole('radio', { name: 'Year of entry into force' }));
    await user.type(screen.getByLabelText('Years', { selector: 'input' }), '2017{Enter}');
    expect(place()).toBe('/treaties/?count=in-force&years=2017');
    expect(status()).toHaveTextContent('1 of 20 treaties, entered into force 2017');
    expect(titles()).toEqual(['Treaty on cooperation in social security']);
  });

  test('divided by topic, the bars name a handful and count the rest together; a table has the numbers', async () => {
    const { user } = await renderRoute('/treaties/?stack=topic');
    const key = within(screen.getByRole('list', { name: 'Topics in the bars' })).getAllByRole('listitem');
    expect(key).toHaveLength(6);
    expect(key.at(-1)).toHaveTextContent('5 other topics');
    const patternsIn = (part: Element | null | undefined) =>
      [...(part?.querySelectorAll('rect[fill]') ?? [])].map(
        (rect) => rect.getAttribute('fill')?.match(/\w+(?=\))/)?.[0],
      );
    const topics = patternsIn(key[0]?.parentElement);
    const periods = patternsIn(screen.getByText(/Under the axis/));
    expect(new Set([...topics, ...periods]).size, 'no pattern has two meanings').toBe(topics.length + periods.length);
    expect(periods).toHaveLength(2);
    await user.click(screen.getByText('The numbers as a table'));
    const table = within(screen.getByRole('region', { name: 'Treaties by year, as a table' }));
    expect(await table.findByRole('row', { name: /^1994 0 2/ })).toBeInTheDocument();
    expect(table.getByRole('rowheader', { name: '1965–1990' })).toBeInTheDocument();
  });
});

describe('a treaty’s own page', () => {
  test('says what is known, what is not, and what each source says', async () => {
    await renderRoute('/treaties/air-services-1993/');
    expect(screen.getByRole('heading', { level: 1, name: 'Agreement on air services' })).toBeInTheDocument();
    await waitFor(() => expect(document.title).toMatch(/^Agreement on air services · /));
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent(/Official titlenot found/);
    expect(article).toHaveTextContent(/Signed for Russianot found/);
    expect(article).toHaveTextContent(/Amendments and protocols.*27 September 2017/);
    expect(within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(screen.getByRole('link', { name: 'Prime Minister Rabin visits Russia' })).toBeInTheDocument();
  });

  test('leads to the one before and the one after, among the filters the reader came with', async () => {
    const { user, place } = await renderRoute('/treaties/?years=1994&topic=economy');
    await user.click(screen.getByRole('link', { name: /double taxation/ }));
    expect(place()).toBe('/treaties/double-taxation-1994/?years=1994&topic=economy');
    const neighbours = within(await screen.findByRole('navigation', { name: 'Neighbouring treaties' }));
    expect(neighbours.getByText(/1 of 2/)).toBeInTheDocument();
    await user.click(neighbours.getByRole('link', { name: 'Agreement on trade and economic cooperation' }));
    expect(place()).toBe('/treaties/trade-economic-1994/?years=1994&topic=economy');
    await user.click(screen.getByRole('link', { name: 'The treaties chosen' }));
    expect(place()).toBe('/treaties/?years=1994&topic=economy');
  });

  test('of no such treaty says so', async () => {
    await renderRoute('/treaties/no-such-treaty/');
    expect(screen.getByRole('heading', { level: 1, name: 'No such treaty' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All treaties' })).toHaveAttribute('href', '/treaties/');
  });
});

describe('taking away', () => {
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
    ['BibTeX', /@misc\{double-taxation-1994,\n {2}title = \{\{\[Convention on/],
    ['RIS', /TY {2}- GOVDOC\r\nID {2}- double-taxation-1994\r\n(?:.*\r\n)*N1 {2}- Sources: TASS, “Summary/],
    ['CSL-JSON', /"type": "treaty"/],
  ])('the treaties shown as %s', async (form, expected) => {
    const { user } = await renderRoute('/treaties/?years=1994&topic=economy');
    const text = await saved(() => user.click(screen.getByRole('button', { name: form })));
    expect(text).toMatch(expected);
    expect(text).toContain('trade-economic-1994');
    expect(text).not.toContain('visa-free-2008');
  });

  test('two selected treaties as text with citation', async () => {
    const { user } = await renderRoute('/treaties/?years=1994');
    await user.click(screen.getByRole('checkbox', { name: 'Select Agreement on trade and economic cooperation' }));
    await user.click(
      screen.getByRole('checkbox', { name: 'Select Agreement on scientific and technical cooperation' }),
    );
    expect(screen.getByRole('radio', { name: '2 selected' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Copy 2 citations' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    const [first, second, sources, more] = (await navigator.clipboard.readText()).split('\n\n');
    expect(first).toMatch(
      /^Russia and Israel, Agreement on scientific and technical cooperation, Moscow, 25 April 1994\. In: Russia and Israel, Bilateral\. http.*\/treaties\/science-technology-1994\/ \(accessed .*\)\. Sources: TASS 2020; Lawmix 1994a\. Text: https:\/\/lawmix\.ru\/abro\/8339\.$/,
    );
    expect(second).toMatch(/trade-economic-1994/);
    expect(sources).toMatch(
      /^TASS 2020: TASS, “.*”, .* 2020, .*\nLawmix 1994a: Lawmix, .*, .*1994\. https:\/\/lawmix\.ru\/abro\/8339$/m,
    );
    expect(more).toBeUndefined();
    const bar = within(screen.getByRole('group', { name: 'What is ticked' }));
    expect(bar.getByText('2 ticked')).toBeInTheDocument();
    const before = await navigator.clipboard.readText();
    await navigator.clipboard.writeText('');
    await user.click(bar.getByRole('button', { name: 'Copy citations' }));
    expect(await navigator.clipboard.readText()).toBe(before);
    await user.click(bar.getByRole('button', { name: 'More' }));
    expect(screen.getByRole('heading', { name: 'Take away' })).toHaveFocus();
    await user.click(bar.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('group', { name: 'What is ticked' })).not.toBeInTheDocument();
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

  test('what is chosen to be taken is what is printed, with the words its sources are cited by', async () => {
    const { user } = await renderRoute('/treaties/?years=1994');
    await user.click(screen.getByRole('checkbox', { name: 'Select Agreement on trade and economic cooperation' }));
    const onPaper: (string | null | undefined)[] = [];
    vi.stubGlobal('print', () => {
      flushSync(() => dispatchEvent(new Event('beforeprint')));
      onPaper.push(status().textContent, ...titles());
      const sources = within(screen.getByRole('region', { name: 'Sources of these treaties' }));
      onPaper.push(sources.getByText('Lawmix 1994b').closest('li')?.textContent?.slice(0, 22));
      dispatchEvent(new Event('afterprint'));
    });
    await user.click(screen.getByRole('button', { name: 'Print 1' }));
    expect(onPaper).toEqual([
      '1 of 20 treaties, selected',
      'Agreement on trade and economic cooperation',
      'Lawmix 1994b: Lawmix, ',
    ]);
    expect(status()).toHaveTextContent('4 of 20 treaties, 1994');
  });

  test('citations stand in the order of the table; one without a date says so', async () => {
    const { user } = await renderRoute('/treaties/?sort=signed.desc');
    await user.click(screen.getByRole('button', { name: 'Copy 20 citations' }));
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

  test('where the browser does not let the page copy, the text stands there to be copied by hand', async () => {
    const { user } = await renderRoute('/treaties/customs-1997/');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    const field: HTMLTextAreaElement = await screen.findByLabelText(/Press Ctrl or ⌘ and C/);
    expect(field.value).toContain('Moscow, 11 March 1997');
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });
});

test('the page says that the list is not complete, and who says so', async () => {
  await renderRoute('/treaties/');
  const note = screen.getByRole('region', { name: 'How complete the list is' });
  expect(note).toHaveTextContent(/not complete/);
  expect(within(note).getByText('Claim · Sergei Lavrov')).toBeInTheDocument();
});

describe('bad input', () => {
  const shipped = shippedDossier();
  const file = treatiesFile.parse(shipped['treaties.json']);
  const [sample] = file.treaties;

  /** Serves the dossier with other treaties, made of one of its own. */
  function serveTreaties(changes: Partial<Treaty>[], topics = file.topics) {
    const treaties = changes.map((change, index) => ({
      ...sample,
      disagreements: [],
      id: `treaty-${index}`,
      ...change,
    }));
    const files: DossierFiles = {
      ...shipped,
      'treaties.json': { completeness: file.completeness, topics, treaties },
    };
    server.resetHandlers();
    server.use(...dossierHandlers(files));
  }

  test('of two treaties with one id the first is shown, the other named as a fault', async () => {
    serveTreaties([{ title: 'The first' }, { title: 'The second' }, { id: 'treaty-0', title: 'Again' }]);
    await renderRoute('/treaties/');
    expect(titles()).toEqual(['The first', 'The second']);
    expect(screen.getByRole('alert')).toHaveTextContent('treaties.json, record treaty-0, field id: stands twice');
  });

  test('a year of 0 is shown as it is and said to be outside the bars', async () => {
    serveTreaties([{ signed: '0000', title: 'Very old' }, { signed: '1994' }]);
    const { user } = await renderRoute('/treaties/');
    expect(titles()[0]).toBe('Very old');
    expect(screen.getByText(/Not drawn: 1 in 0\./)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Years', { selector: 'input' }), '0000');
    expect(titles()).toEqual(['Very old']);
  });

  test('a title of 5,000 characters, with markup or from right to left, is text and nothing else', async () => {
    const long = 'Long '.repeat(1000).trim();
    const markup = '<img src=x onerror="document.title=\'broken\'"><b>bold</b>';
    const hebrew = 'הסכם על סחר (1994)';
    serveTreaties([{ title: long }, { title: markup }, { title: hebrew }]);
    await renderRoute('/treaties/?q=b');
    expect(document.querySelector('main img, main b')).toBeNull();
    await renderRoute('/treaties/');
    const shown = titles();
    expect(shown).toContain(long);
    expect(shown).toContain(markup);
    expect(screen.getByText(hebrew).closest('bdi')).not.toBeNull();
  });

  test('of 300 topics a few stand open; the others unfold and can be looked through', async () => {
    const topics = Array.from({ length: 301 }, (_, index) => ({
      id: `topic-${index}`,
      title: `Topic number ${index}`,
    }));
    serveTreaties(
      topics.map(({ id }) => ({ topic: id })),
      topics,
    );
    const { user } = await renderRoute('/treaties/?stack=topic');
    // By text: asking a page of so many rows for roles takes minutes.
    const boxes = () => screen.getByText('Topic', { selector: 'legend' }).parentElement?.querySelectorAll('label');
    expect(boxes()).toHaveLength(8);
    await user.click(screen.getByText('All 301'));
    expect(boxes()).toHaveLength(301);
    fireEvent.change(screen.getByPlaceholderText('Among 301'), { target: { value: 'number 299' } });
    expect(boxes()).toHaveLength(1);
    expect(screen.getByText('296 other topics', { exact: false })).toBeInTheDocument();
  });

  test('without any treaties the page says so, and nothing is missing', async () => {
    serveTreaties([]);
    await renderRoute('/treaties/');
    expect(screen.getByText('No treaties are recorded.')).toBeInTheDocument();
    expect(status()).toHaveTextContent('0 treaties');
    expect(screen.getByRole('img', { name: /; 80 years without one\.$/ })).toBeInTheDocument();
  });
});
