import { useId, type Ref } from 'react';
import { fadeStops, shapeStyles, type Fade, type Shape } from './shapes.ts';
import styles from './ShapesSvg.module.css';

/** Shapes as the children of an SVG. */
export function ShapesSvg({ shapes }: { shapes: Shape[] }) {
  const id = useId();
  return (
    <>
      <defs>
        {(['in', 'out'] as const satisfies Fade[]).map((fade) => (
          <linearGradient key={fade} id={`${id}-${fade}`}>
            {fadeStops[fade].map(([offset, opacity]) => (
              <stop key={offset} className={styles.stop} offset={offset} stopOpacity={opacity} />
            ))}
          </linearGradient>
        ))}
      </defs>
      {shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing is made anew, never reordered
        <ShapeElement key={index} shape={shape} gradients={id} />
      ))}
    </>
  );
}

function ShapeElement({ shape, gradients }: { shape: Shape; gradients: string }) {
  const className = styles[shape.style];
  switch (shape.type) {
    case 'path':
      return <path className={className} d={shape.d} transform={`translate(${shape.x} ${shape.y})`} />;
    case 'line':
      return <line className={className} x1={shape.x1} x2={shape.x2} y1={shape.y1} y2={shape.y2} />;
    case 'rect':
      return (
        <rect
          className={shape.fade ? styles.faded : className}
          fill={shape.fade && `url(#${gradients}-${shape.fade})`}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
        />
      );
    case 'text':
      return (
        <text className={className} x={shape.x} y={shape.y} textAnchor={shape.ends ? 'end' : undefined}>
          {shape.text}
        </text>
      );
  }
}

/** One hidden element for each style, from which a canvas reads what the style sheet and the theme make of it. */
export function ShapeSwatches({ ref }: { ref: Ref<SVGSVGElement> }) {
  return (
    <svg ref={ref} className={styles.swatches} aria-hidden>
      {shapeStyles.map((style) => (
        <path key={style} className={styles[style]} data-style={style} />
      ))}
    </svg>
  );
}
