/** A page: its title in the tab, one heading, and focus on that heading after a move from another page. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../catalogue/text.tsx';

let pagesShown = 0;

/**
 * The page's only h1. After a move it takes the focus, so that a screen reader says where one is and the next Tab
 * goes into the page; on the first load the browser's own start is left alone. `quiet` leaves focus where the page puts it.
 */
export function PageTitle(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly quiet?: boolean;
}) {
  const { title, children, className, quiet = false } = props;
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title, t.product]);
  // As the page began: one that stops asking for quiet must not take the focus from its reader then.
  const [quietly] = useState(quiet);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1 && !quietly) heading.current?.focus({ preventScroll: true });
  }, [quietly]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
