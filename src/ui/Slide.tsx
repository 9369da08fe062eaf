import { createContext, useContext, type ReactNode } from 'react';

/** The slide that is being presented, if any. */
export const PresentedSlide = createContext<string | null>(null);

/** What stands on a slide alone, as the name of what it shows where the page around it says that already. */
export function OnSlide({ children }: { children: ReactNode }) {
  return useContext(PresentedSlide) !== null && children;
}

interface Props {
  id: string;
  title: string;
  /** Whether arrow keys tell one thing after the other on it. */
  story?: boolean;
  children: ReactNode;
  className?: string;
}

/** A part of a page that can be shown alone on a shared screen; outside of presenting it is only a section. */
export function Slide({ id, title, story = false, children, className }: Props) {
  const presented = useContext(PresentedSlide);
  return (
    <div
      className={className}
      data-slide={id}
      data-slide-title={title}
      data-story={story ? '' : undefined}
      data-presented={presented === id ? '' : undefined}
    >
      {children}
    </div>
  );
}
