import { barValues, linePoints, type LinePoints } from './chartData.ts';
import { offerChart } from './offerChart.ts';

const [width, height] = [1000, 400];

/** The least that shows the same: shapes and a few words as one string of SVG, nothing to read or reach. */
offerChart((element, kind) => {
  element.innerHTML = `<svg viewBox="0 0 ${width} ${height}" width="100%" height="${height}" role="img">${kind === 'bars' ? bars() : lines(linePoints(kind))}</svg>`;
});

function bars(): string {
  const most = Math.max(...barValues.map(({ value }) => value));
  return barValues
    .map(
      ({ label, value }, index) =>
        `<text y="${index * 90 + 20}">${label}: ${value}</text><rect y="${index * 90 + 30}" width="${(value / most) * width}" height="40"/>`,
    )
    .join('');
}

function lines(points: LinePoints[]): string {
  const most = Math.max(...points.flatMap(({ a, b }) => [a ?? 0, b ?? 0]));
  const path = (valueOf: (point: LinePoints) => number | null) =>
    points
      .map(
        (point, index) =>
          `${index === 0 ? 'M' : 'L'}${(index / points.length) * width} ${height - ((valueOf(point) ?? 0) / most) * (height - 30)}`,
      )
      .join('');
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (share) =>
        `<text x="${share * width}" y="${height}">${points[Math.floor(share * (points.length - 1))]?.label}</text>`,
    )
    .join('');
  return `<path fill="none" stroke="blue" d="${path(({ a }) => a)}"/><path fill="none" stroke="orange" d="${path(({ b }) => b)}"/>${ticks}`;
}
