import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community';
import { offerTreaties, type TreatyLine } from './offerTreaties.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const columns = ['signed', 'title', 'topic', 'kind', 'place', 'inForce', 'status'] as const;

/** AG Grid Community with its default options and its cached quick filter; years by its own external filter, sorting by its headers. */
function showGrid(element: HTMLElement, lines: TreatyLine[]): void {
  let from = 0;
  let to = 9999;
  const search = field('search', 'Words');
  const first = field('number', 'First year');
  element.before(search, first);
  element.style.height = '600px';
  const grid: GridApi<TreatyLine> = createGrid(element, {
    rowData: lines,
    cacheQuickFilter: true,
    columnDefs: [
      ...columns.map((name) => ({ field: name, getQuickFilterText: () => '' })),
      { field: 'words' as const, hide: true },
    ],
    includeHiddenColumnsInQuickFilter: true,
    isExternalFilterPresent: () => from > 0,
    doesExternalFilterPass: ({ data }) => data !== undefined && data.year >= from && data.year <= to,
  });
  search.addEventListener('input', () => grid.setGridOption('quickFilterText', search.value));
  first.addEventListener('input', () => {
    from = Number(first.value);
    to = 9999;
    grid.onFilterChanged();
  });
}

function field(type: string, label: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  input.ariaLabel = label;
  return input;
}

void offerTreaties(showGrid);
