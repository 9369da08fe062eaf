import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { server } from '#mocks/server.ts';

configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out: elements report a fixed size, and everything counts as in view; motion is unwanted.
vi.stubGlobal(
  'ResizeObserver',
  class {
    #report: ResizeObserverCallback;
    constructor(report: ResizeObserverCallback) {
      this.#report = report;
    }
    observe(target: Element) {
      const contentRect = new DOMRect(0, 0, 800, 400);
      const size = [{ inlineSize: 800, blockSize: 400 }];
      const entry = { target, contentRect, borderBoxSize: size, contentBoxSize: size, devicePixelContentBoxSize: size };
      this.#report([entry], this);
    }
    unobserve() {}
    disconnect() {}
  },
);
vi.stubGlobal(
  'IntersectionObserver',
  class {
    #report: (entries: { isIntersecting: boolean }[]) => void;
    constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
      this.#report = report;
    }
    observe() {
      this.#report([{ isIntersecting: true }]);
    }
    disconnect() {}
  },
);
vi.stubGlobal('matchMedia', (media: string) =>
  Object.assign(new EventTarget(), { media, matches: /reduce/.test(media), onchange: null }),
);
// jsdom hides popovers and cannot show them.
function turnPopover(element: HTMLElement, newState: 'open' | 'closed') {
  element.style.display = newState === 'open' ? 'block' : '';
  element.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}
HTMLElement.prototype.showPopover = function showPopover() {
  turnPopover(this, 'open');
};
HTMLElement.prototype.hidePopover = function hidePopover() {
  turnPopover(this, 'closed');
};
// What is a menu on a phone stands in the page on a wide screen.
document.head.append(Object.assign(document.createElement('style'), { textContent: '#menu { display: contents }' }));
// Which labels a field has jsdom finds by asking every element of the page, for each field whose name is asked for.
for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement])
  Object.defineProperty(prototype, 'labels', {
    get(this: HTMLElement) {
      const all = [...document.getElementsByTagName('label')];
      return all.filter((label) => label.contains(this) || (this.id !== '' && label.htmlFor === this.id));
    },
  });
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};
window.scrollBy = () => {};

// Nor does it paint: what is drawn on a canvas is not there.
HTMLCanvasElement.prototype.getContext = () => null;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});
afterEach(() => {
  cleanup();
  expect(console.error, 'the console stays silent').not.toHaveBeenCalled();
  expect(console.warn, 'the console stays silent').not.toHaveBeenCalled();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());
