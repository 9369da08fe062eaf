import { Link } from 'react-router';
import type { Issue } from '#src/data/schema/positions.ts';
import { countOf } from '#src/lib/numbers.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { isoDay } from '#src/lib/dates/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { layoutMoves, numberMoves } from './layoutMoves.ts';
import { MoveDrawing } from './MoveDrawing.tsx';
import { MoveList } from './MoveList.tsx';
import styles from './Movement.module.css';

/** How an issue moved: what was said and done on a line true to time, and behind it the list with who, what, where to read on. */
export function Movement({ issue: { id, theme, title, moves } }: { issue: Issue }) {
  const { dossier, side, locale } = useRecords();
  if (moves.length === 0) return null;
  const numbered = numberMoves(moves, side);
  const line = layoutMoves(numbered);
  const undated = numbered.filter(({ span }) => !span).length;
  const window = line && `${isoDay(Math.floor(line.window.from))}/${isoDay(Math.ceil(line.window.to))}`;
  return (
    <div className={styles.movement}>
      <h3>How it moved</h3>
      {line && <MoveDrawing line={line} title={title} />}
      <details className={styles.list} open={!line}>
        <summary>
          {countOf(moves.length, 'step', 'steps', locale)}
          {undated > 0 && `, ${undated} of them undated`}, with who says so
        </summary>
        <MoveList issue={id} moves={numbered} />
        {window && dossier.panels.includes('timeline') && (
          <p>
            <Link to={`${paths.timeline()}?theme=${theme}&view=${window}`}>
              This span on the timeline<span className="visually-hidden">: {title}</span>
            </Link>
          </p>
        )}
      </details>
    </div>
  );
}
