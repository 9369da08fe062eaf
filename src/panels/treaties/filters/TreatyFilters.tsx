import { memo, useCallback } from 'react';
import { treatyFacets, type TreatyFacet } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import type { TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import type { TreatyView } from '#src/panels/treaties/treatyView.ts';
import { useUnfolded } from '#src/panels/treaties/useUnfolded.ts';
import { cx } from '#src/ui/cx.ts';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { focusResult } from '#src/ui/filters/focusResult.ts';
import { useRested } from '#src/ui/hooks/useRested.ts';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './TreatyFilters.module.css';

interface Props {
  list: TreatyList;
  view: TreatyView;
  choice: TreatiesChoice;
  choose: Choose<TreatiesChoice>;
  settle: () => void;
}

/** What narrows the treaties beside their years: words, and facets that answer to each other. On a phone they unfold. */
export const TreatyFilters = memo(function TreatyFilters({ list, view, choice, choose, settle }: Props) {
  const [open, setOpen] = useUnfolded('filters');
  const rested = useRested(view, view);
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
            facet={facet}
            list={list}
            view={view}
            rested={rested}
            chosen={choice.facets[facet]}
            onToggle={toggle}
          />
        ))}
      </div>
    </form>
  );
});

const withOrWithout = (values: string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
