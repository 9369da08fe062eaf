import { amountUnits, type AmountUnit } from '#src/lib/numbers.ts';
import { Field } from '#src/ui/filters/Field.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import { tradeViews, type TradeChoice, type TradeView } from './tradeUrl.ts';

const viewWords: Record<TradeView, string> = { amounts: 'Amounts', balance: 'Balance', shares: 'Shares' };
const unitWords: Record<AmountUnit, string> = {
  auto: 'as they read best',
  billion: 'billions',
  million: 'millions',
  exact: 'in full',
};

interface Props {
  choice: TradeChoice;
  onView: (view: TradeView) => void;
  onUnit: (unit: AmountUnit) => void;
  /** Takes every choice back; null where none was made. */
  onReset: (() => void) | null;
}

/** What the charts show of the figures, and how amounts are written. */
export function TradeControls({ choice: { view, unit }, onView, onUnit, onReset }: Props) {
  return (
    <FilterBar label="What the charts show" onReset={onReset}>
      <Field label="Show">
        {(id) => (
          <select
            id={id}
            value={view}
            onChange={(event) => onView(tradeViews.find((known) => known === event.target.value) ?? 'amounts')}
          >
            {tradeViews.map((known) => (
              <option key={known} value={known}>
                {viewWords[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Amounts">
        {(id) => (
          <select
            id={id}
            value={unit}
            onChange={(event) => onUnit(amountUnits.find((known) => known === event.target.value) ?? 'auto')}
          >
            {amountUnits.map((known) => (
              <option key={known} value={known}>
                {unitWords[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </FilterBar>
  );
}
