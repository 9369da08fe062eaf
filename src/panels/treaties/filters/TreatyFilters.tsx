import { memo, useCallback } from 'react';
import { treatyFacets, type TreatyFacet } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { notFound, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import type { TreatyView } from '#src/panels/treaties/treatyView.ts';
import { facetWords, valueWords } from '#src/panels/treaties/treatyWords.ts';
import { useUnfolded } from '#src/panels/treaties/useUnfolded.ts';
import { cx } from '#src/ui/cx.ts';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { focusResult } from '#src/ui/filters/focusResult.ts';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './TreatyFilters.module.css';

interface Props {
  list: TreatyList;
  view: TreatyView;
  choice: TreatiesChoice;
  choose: Choose<TreatiesChoice>;
  settle: () => void;
  topicTitle: (id: string) => string;
}

/** What narrows the treaties beside their years: words, and facets that answer to each other. On a phone they unfold. */
export const TreatyFilters = memo(function TreatyFilters({ list, view, choice, choose, settle, topicTitle }: Props) {
  const [open, setOpen] = useUnfolded('filters');
  const toggle = useCallback(
    (facet: TreatyFacet, value: string) =>
      choose(({ facets }) => ({ facets: { ...facets, [facet]: withOrWithout(facets[facet], value) } })),
    [choose],
  );
  const chosenCount = treatyFacets.filter((facet) => choice.facets[facet].length > 0).length;
  return (
    <form
      className={cx(styles.filters, 'needs-script')}
      aria-label="Filter treaties"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <button type="button" className={styles.skip} onClick={focusResult}>
        Skip the filters
      </button>
      <SearchField value={choice.text} onChange={(text) => choose({ text }, { settled: false })} onSettle={settle} />
      <button type="button" className={styles.unfold} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide filters' : 'More filters'}
        {chosenCount > 0 && ` (${chosenCount} set)`}
      </button>
      <div className={styles.facets} data-open={open ? '' : undefined}>
        {treatyFacets.map((facet) => (
          <FacetGroup
            key={facet}
            legend={facetWords[facet]}
            values={facetValues(list, view, facet, topicTitle)}
            chosen={choice.facets[facet]}
            name={facet}
            onToggle={toggle}
          />
        ))}
      </div>
    </form>
  );
});

const withOrWithout = (values: string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** Every value a facet has in the dossier, the most frequent first, each with what it would leave now; unknown ones at the end. */
function facetValues(list: TreatyList, view: TreatyView, facet: TreatyFacet, topicTitle: (id: string) => string) {
  const now = view.sifted.facets.find(({ name }) => name === facet)?.counts ?? [];
  const ever = list.unfiltered().facets.find(({ name }) => name === facet)?.counts ?? [];
  return ever
    .map(({ value, count }, index) => ({ value, ever: count, count: now[index]?.count ?? 0 }))
    .filter(({ ever: count }) => count > 0)
    .toSorted((a, b) => Number(a.value === null) - Number(b.value === null) || b.ever - a.ever)
    .map(({ value, count }) => ({ value: value ?? notFound, label: valueWords(facet, value, topicTitle), count }));
}
