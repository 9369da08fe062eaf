/** What a step is to change on the timeline: its `data-window`, or anything in it. */
export type Sign = 'window' | 'content';

/** Until the end of the frame (ms): from the event's time stamp, and from when the event reached the page's script. */
export interface StepTime {
  fromEvent: number;
  fromScript: number;
}

interface StepClock {
  /** Waits for the next event of this type and for the frame that shows its sign on the element. */
  start: (event: 'click' | 'wheel' | 'pointermove' | 'input', selector: string, sign: Sign) => void;
  /** How long the step took; `null` where the event changed nothing within 60 frames. */
  taken: () => Promise<StepTime | null>;
  /** How long it takes from the navigation to the end of the frame in which such an element first carries `data-window` (ms). */
  opened: (selector: string) => Promise<number>;
  /** What was asked of `opened` before the page began. */
  shown?: Promise<number[]>;
}

declare global {
  interface Window {
    stepClock: StepClock;
  }
}

const nextFrame = window.requestAnimationFrame.bind(window);
let look = () => {};
let step: Promise<StepTime | null> = Promise.resolve(null);

// A task between two frames may draw too; only what stands at the end of the frame's own callbacks is painted in that frame.
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    callback(time);
    look();
  });

function watch(selector: string, sign: Sign): () => boolean {
  const windowOf = () => document.querySelector(selector)?.getAttribute('data-window') ?? null;
  const before = windowOf();
  let changed = false;
  if (sign === 'window')
    return () => {
      const now = windowOf();
      return now !== null && now !== before;
    };
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const target = document.querySelector(selector);
  if (target) observer.observe(target, { attributes: true, characterData: true, childList: true, subtree: true });
  return () => changed || observer.takeRecords().length > 0;
}

window.stepClock = {
  start(type, selector, sign) {
    const changed = watch(selector, sign);
    step = new Promise((resolve) => {
      const onEvent = (event: Event) => {
        const reached = performance.now();
        const { port1, port2 } = new MessageChannel();
        let drawn = false;
        let frames = 0;
        look = () => {
          drawn ||= changed();
        };
        const frame = () =>
          nextFrame(() => {
            look();
            port2.postMessage(null);
          });
        port1.addEventListener('message', () => {
          frames += 1;
          if (!drawn && frames < 60) return frame();
          look = () => {};
          const now = performance.now();
          resolve(drawn ? { fromEvent: now - event.timeStamp, fromScript: now - reached } : null);
        });
        port1.start();
        frame();
      };
      addEventListener(type, onEvent, { capture: true, once: true });
    });
  },
  taken: () => step,
  opened: (selector) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      const frame = () =>
        nextFrame(() => {
          if (document.querySelector(selector)?.hasAttribute('data-window')) port2.postMessage(null);
          else frame();
        });
      frame();
    }),
};
