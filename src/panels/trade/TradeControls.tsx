import { amountUnits, type AmountUnit } from '#src/lib/numbers.ts';
import { Field } from '#src/ui/filters/Field.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import { ValueSelect } from '#src/ui/ValueSelect.tsx';
import { tradeViews, type TradeChoice, type TradeView } from './tradeUrl.ts';

const viewWords: Record<TradeView, string> = { amounts: 'Amounts', balance: 'Balance', shares: 'Shares' };
const unitWords: Record<AmountUnit, string> = {
  auto: 'automatic',
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
        {(id) => <ValueSelect id={id} values={tradeViews} words={viewWords} value={view} onChange={onView} />}
      </Field>
      <Field label="Unit">
        {(id) => <ValueSelect id={id} values={amountUnits} words={unitWords} value={unit} onChange={onUnit} />}
      </Field>
    </FilterBar>
  );
}
