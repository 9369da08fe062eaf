import { memo, useCallback, useState, type Ref } from 'react';
import type { TreatyFacet } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { notFound } from '#src/panels/treaties/treatiesUrl.ts';
import type { TreatyView } from '#src/panels/treaties/treatyView.ts';
import { facetWords, valueWords } from '#src/panels/treaties/treatyWords.ts';
import { useUnfolded } from '#src/panels/treaties/useUnfolded.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { formatNumber } from '#src/lib/numbers.ts';
import { foldText } from '#src/lib/text/foldText.ts';
import { useInSight } from '#src/ui/hooks/useInSight.ts';
import styles from './FacetGroup.module.css';

interface Props {
  facet: TreatyFacet;
  list: TreatyList;
  /** What the numbers beside the values are taken from. */
  view: TreatyView;
  chosen: readonly string[];
  /** Sets a value, or takes it away where it is set. */
  onToggle: (facet: TreatyFacet, value: string) => void;
}

/** So many stand open at first; the others unfold, and can be looked through where they are very many. */
const shownFirst = 8;
const searchedFrom = 20;

/** The values of one facet, each with what it would leave; while they are not in sight, what it would have left when the changes `rested`. */
export function FacetGroup({ view, rested, ...props }: Props & { rested: TreatyView }) {
  const [ref, inSight] = useInSight<HTMLFieldSetElement>();
  return <Values ref={ref} view={inSight ? view : rested} {...props} />;
}

interface ValuesProps extends Props {
  ref: Ref<HTMLFieldSetElement>;
}

/** One that would leave nothing stays where it is. */
const Values = memo(function Values({ facet, list, view, chosen, onToggle, ref }: ValuesProps) {
  const { locale } = useRecords();
  const [open, setOpen] = useUnfolded(`all of ${facet}`);
  const [part, setPart] = useState('');
  const legend = facetWords[facet];
  const values = facetValues(list, view, facet);
  const folds = values.length > shownFirst + 1;
  const wanted = foldText(part.trim());
  const shown = values.filter(
    ({ value, label }, index) =>
      chosen.includes(value) || (open ? foldText(label).includes(wanted) : !folds || index < shownFirst),
  );
  const toggle = useCallback((value: string) => onToggle(facet, value), [facet, onToggle]);
  if (values.length === 0) return null;
  return (
    <fieldset ref={ref} className={styles.group}>
      <legend>{legend}</legend>
      {open && values.length >= searchedFrom && (
        <input
          type="search"
          aria-label={`Look through ${legend.toLowerCase()}`}
          placeholder={`Among ${formatNumber(values.length, locale)}`}
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      )}
      <div className={styles.values}>
        {shown.map(({ value, label, count }) => (
          <label key={value} className={styles.value} data-empty={count === 0 ? '' : undefined}>
            <Box value={value} checked={chosen.includes(value)} onToggle={toggle} />
            <span className={styles.label}>{label}</span>{' '}
            <span className={styles.count}>{formatNumber(count, locale)}</span>
          </label>
        ))}
      </div>
      {folds && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `All ${formatNumber(values.length, locale)}`}
          <span className="visually-hidden"> of {legend.toLowerCase()}</span>
        </button>
      )}
    </fieldset>
  );
});

/** Every value a facet has in the dossier, the most frequent first, each with what it would leave now; unknown ones at the end. */
function facetValues(list: TreatyList, view: TreatyView, facet: TreatyFacet) {
  const now = view.sifted.facets.find(({ name }) => name === facet)?.counts ?? [];
  const ever = list.unfiltered().facets.find(({ name }) => name === facet)?.counts ?? [];
  return ever
    .map(({ value, count }, index) => ({ value, ever: count, count: now[index]?.count ?? 0 }))
    .filter(({ ever: count }) => count > 0)
    .toSorted((a, b) => Number(a.value === null) - Number(b.value === null) || b.ever - a.ever)
    .map(({ value, count }) => ({ value: value ?? notFound, label: valueWords(list, facet, value), count }));
}

interface BoxProps {
  value: string;
  checked: boolean;
  onToggle: (value: string) => void;
}

/** By itself, since React writes all of a box anew when anything is passed to it anew: with each count beside it, that is. */
const Box = memo(function Box({ value, checked, onToggle }: BoxProps) {
  return <input type="checkbox" checked={checked} onChange={() => onToggle(value)} />;
});
