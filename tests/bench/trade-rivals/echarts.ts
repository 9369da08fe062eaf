import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { barValues, linePoints } from './chartData.ts';
import { offerChart } from './offerChart.ts';

register([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

offerChart((element, kind) => {
  const chart = init(element);
  const shared = { animation: false, aria: { enabled: true }, tooltip: { trigger: 'axis' as const } };
  if (kind === 'bars') {
    chart.setOption({
      ...shared,
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: barValues.map(({ label }) => label) },
      series: [{ type: 'bar', data: barValues.map(({ value }) => value) }],
    });
    return;
  }
  const points = linePoints(kind);
  chart.setOption({
    ...shared,
    xAxis: { type: 'category', data: points.map(({ label }) => label) },
    yAxis: { type: 'value' },
    series: [
      { type: 'line', data: points.map(({ a }) => a) },
      { type: 'line', data: points.map(({ b }) => b) },
    ],
  });
});
