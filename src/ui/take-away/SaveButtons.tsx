import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import styles from './SaveButtons.module.css';

interface FromDrawing {
  words: string;
  /** What is drawn for it, out of sight, for as long as it takes. */
  renderDrawing: (ref: Ref<SVGSVGElement>) => ReactNode;
  /** Takes the drawing; gives what to tell the reader where the browser does not. */
  save: (drawn: SVGSVGElement) => Promise<string | null>;
}

/** A way to take something away: of what is there, or from a drawing that is made for it. */
export type SaveWay = FromDrawing | { words: string; save: () => void };

/** A button for each way to take something away; says what came of it, and what went wrong. */
export function SaveButtons({ ways }: { ways: SaveWay[] }) {
  const [wanted, setWanted] = useState<FromDrawing | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const drawing = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const svg = drawing.current;
    if (!wanted || !svg) return;
    const take = async () => {
      try {
        setTold(await wanted.save(svg));
        setProblem(null);
      } catch (error) {
        setTold(null);
        setProblem(error instanceof Error ? error.message : String(error));
      }
      setWanted(null);
    };
    void take();
  }, [wanted]);

  return (
    <>
      <div className={styles.ways}>
        {ways.map((way) => (
          <button key={way.words} type="button" onClick={() => ('renderDrawing' in way ? setWanted(way) : way.save())}>
            {way.words}
          </button>
        ))}
      </div>
      <p role="status">{told}</p>
      {problem && <p role="alert">That did not work: {problem}</p>}
      {wanted && (
        <div className={styles.aside} aria-hidden>
          {wanted.renderDrawing(drawing)}
        </div>
      )}
    </>
  );
}
