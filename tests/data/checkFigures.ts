import { DataError, type Fault } from '#src/data/fetchJson.ts';
import { type Figure, tradeFile } from '#src/data/schema/trade.ts';
import { derivedValue } from './derivedValue.ts';

const { file } = tradeFile;

// Rounding to three significant digits moves a value by 0.5 % at most, so this allows what is rounded and nothing coarser.
const tolerance = 0.005;

const agree = (value: number, computed: number) => Math.abs(value - computed) <= Math.abs(computed) * tolerance;

/** The figures that do not follow from what they are derived from, and a headline whose parts do not make its total. */
export function checkFigures(json: unknown): Fault[] {
  const content = parsed(json);
  if (!content) return [];
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  const faults = content.figures.flatMap((figure) => checkDerivation(figure, figures));
  const [exports, imports, total] = [content.headline.exports, content.headline.imports, content.headline.total].map(
    (id) => figures.get(id)?.value,
  );
  if (
    typeof exports !== 'number' ||
    typeof imports !== 'number' ||
    typeof total !== 'number' ||
    agree(total, exports + imports)
  )
    return faults;
  const problem = `${content.headline.total} is ${total}, but exports and imports make ${exports + imports}; allowed: a difference of 0.5 %`;
  return [...faults, { file, record: '', field: 'headline.total', problem }];
}

/** The file without its bad records; nothing where it cannot be used at all. Both are named by the check of its schema. */
function parsed(json: unknown) {
  try {
    return tradeFile.parse(json);
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}

function checkDerivation({ id, value, derivation }: Figure, figures: Map<string, Figure>): Fault[] {
  if (!derivation) return [];
  const { operation, inputs } = derivation;
  const fault = (field: string, problem: string): Fault[] => [{ file, record: id, field, problem }];
  const count = operation === 'half' ? 1 : 2;
  if (inputs.length !== count)
    return fault('derivation.inputs', `has ${inputs.length} entries; allowed: ${count} for "${operation}"`);
  if (!inputs.every((input) => figures.has(input))) return [];
  const computed = derivedValue(derivation, (input) => figures.get(input)?.value);
  if (computed === null)
    return fault('derivation.inputs', 'names a figure without a value; allowed: figures that have one');
  if (value !== null && agree(value, computed)) return [];
  return fault(
    'value',
    `is ${value}, but the ${operation} of ${inputs.join(', ')} is ${Number(computed.toPrecision(6))}; allowed: a difference of 0.5 %`,
  );
}
