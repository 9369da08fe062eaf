import type { Kind } from './chartData.ts';

declare global {
  interface Window {
    /** Draws a chart into the page's place for it; resolves with the milliseconds until the frame that shows it has been painted. */
    drawChart: (kind: Kind) => Promise<number>;
  }
}

/** Lets the benchmark draw a chart; `draw` puts it into the element at once or in a frame of its own. */
export function offerChart(draw: (element: HTMLElement, kind: Kind) => void | Promise<void>): void {
  window.drawChart = async (kind) => {
    const element = document.querySelector<HTMLElement>('#chart');
    if (!element) throw new Error('The page has no place for a chart.');
    const start = performance.now();
    await draw(element, kind);
    await painted();
    return performance.now() - start;
  };
}

/** The end of the frame in which what stands now is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
}
