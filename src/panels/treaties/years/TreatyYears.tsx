import { memo, useCallback, useMemo, useRef } from 'react';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { countIn } from '#src/lib/columns/yearTally.ts';
import { countOf, formatNumber } from '#src/lib/numbers.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { YearRangeField } from '#src/ui/filters/YearRangeField.tsx';
import { YearRangeSlider } from '#src/ui/filters/YearRangeSlider.tsx';
import { OnSlide } from '#src/ui/Slide.tsx';
import type { TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import type { TreatyView } from '#src/panels/treaties/treatyView.ts';
import { yearWords } from '#src/panels/treaties/treatyWords.ts';
import { useUnfolded } from '#src/panels/treaties/useUnfolded.ts';
import { barsLabel, useDrawnYears } from './TreatiesByYear.tsx';
import { countsOf, yearsFrom, yearsOutside } from './drawnYears.ts';
import { SeriesKey } from './SeriesKey.tsx';
import styles from './TreatyYears.module.css';
import { WithoutRelationsKey } from './WithoutRelationsKey.tsx';
import { YearBars } from './YearBars.tsx';
import { YearTable } from './YearTable.tsx';
import { YearsWithRelations } from './YearsWithRelations.tsx';
import { yearSeries } from './yearSeries.ts';

interface Props {
  list: TreatyList;
  view: TreatyView;
  choice: TreatiesChoice;
  choose: Choose<TreatiesChoice>;
  settle: () => void;
}

/** The treaties by year: bars to point at, a slider and a field that do the same, what counts, and the numbers as a table. */
export const TreatyYears = memo(function TreatyYears({ list, view, choice, choose, settle }: Props) {
  const { dossier, locale } = useRecords();
  const { counted, byTopic, years } = choice;
  const { span, periods, without } = useDrawnYears(list, counted);
  const series = useMemo(() => yearSeries(list, view, choice, span), [list, view, choice, span]);
  const chooseYears = useCallback(
    (range: YearRange | null, settled: boolean) => choose({ years: range }, { settled }),
    [choose],
  );
  const chart = useRef<HTMLDivElement>(null);
  // From the bars the arrow keys go on where the pointer left off.
  const chooseByPointer = useCallback(
    (range: YearRange | null, settled: boolean) => {
      chooseYears(range, settled);
      if (settled) chart.current?.querySelector('input')?.focus({ preventScroll: true });
    },
    [chooseYears],
  );
  return (
    <section aria-labelledby="by-year-heading" className={styles.years}>
      <div className={styles.head}>
        <h2 id="by-year-heading">
          {`Treaties ${yearWords[counted]}, by year`}
          <OnSlide>: {dossier.title}</OnSlide>
        </h2>
        <form className={`${styles.controls} needs-script`} onSubmit={(event) => event.preventDefault()}>
          <YearRangeField value={years} onChange={(range) => chooseYears(range, false)} onSettle={settle} />
          <fieldset className={styles.counted}>
            <legend>What counts</legend>
            {(['signed', 'inForce'] as const).map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="counted"
                  checked={counted === name}
                  onChange={() => choose({ counted: name })}
                />
                {name === 'signed' ? 'Year of signing' : 'Year of entry into force'}
              </label>
            ))}
          </fieldset>
          <label className={styles.option}>
            <input type="checkbox" checked={byTopic} onChange={() => choose({ byTopic: !byTopic })} />
            Bars by topic
          </label>
        </form>
      </div>
      <div ref={chart} className={styles.chart}>
        <YearBars
          span={span}
          series={series}
          without={without}
          chosen={years}
          locale={locale}
          label={barsLabel(series, span, counted)}
          onChoose={chooseByPointer}
        />
        <div data-not-presented>
          <YearRangeSlider
            label="First and last year"
            span={span}
            value={years}
            onChange={(range) => chooseYears(range, false)}
            onSettle={settle}
          />
        </div>
      </div>
      {byTopic && <SeriesKey series={series} locale={locale} />}
      <p className={styles.caption}>
        <YearSummary view={view} choice={choice} span={span} locale={locale} />{' '}
        <YearsWithRelations periods={periods} choice={choice} />
        <WithoutRelationsKey periods={without} span={span} />
      </p>
      <YearNumbers series={series} span={span} />
    </section>
  );
});

function YearSummary({
  view,
  choice,
  span,
  locale,
}: {
  view: TreatyView;
  choice: TreatiesChoice;
  span: YearRange;
  locale: string;
}) {
  const counts = countsOf(view, choice.counted);
  const undated = view.sifted.years.find(({ name }) => name === choice.counted)?.without ?? 0;
  const drawn = choice.years
    ? { from: Math.max(span.from, choice.years.from), to: Math.min(span.to, choice.years.to) }
    : span;
  const filled = yearsFrom(drawn).filter((year) => countIn(counts, year) > 0).length;
  const outside = yearsOutside(counts, span);
  const isDate = choice.counted === 'signed' ? 'date of signing' : 'date of entry into force';
  return (
    <>
      {drawn.to < drawn.from
        ? 'The years chosen are not drawn.'
        : drawn.to === drawn.from
          ? `${countOf(countIn(counts, drawn.to), 'treaty', 'treaties', locale)} ${yearWords[choice.counted]} in ${drawn.to}.`
          : `${countOf(filled, 'year', 'years', locale)} with a treaty, ${formatNumber(drawn.to - drawn.from + 1 - filled, locale)} without.`}
      {undated > 0 && ` ${countOf(undated, 'treaty', 'treaties', locale)} without a known ${isDate}.`}
      {outside.length > 0 &&
        ` Not drawn: ${outside
          .slice(0, 3)
          .map(({ year, count }) => `${count} in ${year}`)
          .join(', ')}${outside.length > 3 ? ` and ${outside.length - 3} more years` : ''}.`}
    </>
  );
}

/** The numbers behind the bars; worked out only where they are asked for. */
function YearNumbers(props: Parameters<typeof YearTable>[0]) {
  const [open, setOpen] = useUnfolded('numbers');
  return (
    <details
      className={`${styles.numbers} needs-script`}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>The numbers as a table</summary>
      {open && <YearTable {...props} />}
    </details>
  );
}
