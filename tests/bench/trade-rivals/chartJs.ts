import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { barValues, linePoints } from './chartData.ts';
import { offerChart } from './offerChart.ts';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Tooltip,
);

offerChart((element, kind) => {
  const canvas = document.createElement('canvas');
  element.append(canvas);
  const options = { animation: false as const, maintainAspectRatio: false };
  if (kind === 'bars') {
    const chart = new Chart(canvas, {
      type: 'bar',
      data: {
        labels: barValues.map(({ label }) => label),
        datasets: [{ label: 'Trade', data: barValues.map(({ value }) => value) }],
      },
      options: { ...options, indexAxis: 'y' },
    });
    return chart.draw();
  }
  const points = linePoints(kind);
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      labels: points.map(({ label }) => label),
      datasets: [
        { label: 'First', data: points.map(({ a }) => a) },
        { label: 'Second', data: points.map(({ b }) => b) },
      ],
    },
    options,
  });
  chart.draw();
});
