import './site-page.css';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { linkSentences, markSentences, type Sentence, type Ways } from './linked-sentences';
import { dress, turn } from './looks';

interface Props extends Ways {
  readonly title: string;
  readonly page: string;
  readonly sentences: readonly Sentence[];
  /** As long as its text; else it scrolls by itself. */
  readonly isWhole?: boolean;
  readonly onShown?: (page: Document) => void;
}

/** A page of the site, as the site makes it. Each of its sentences leads to its segment. */
export function SitePage({ title, page, sentences, onGo, onTalk, isWhole = false, onShown }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Document | null>(null);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const latest = useRef({ onGo, onTalk, onShown });
  latest.current = { onGo, onTalk, onShown };
  useEffect(() => {
    if (shown) markSentences(shown, sentences);
  }, [shown, sentences]);
  useEffect(() => {
    if (shown) turn(shown, scheme);
  }, [shown, scheme]);
  useEffect(() => {
    const node = frame.current;
    if (!shown || !node || !isWhole) return;
    const grow = new ResizeObserver(() => {
      node.style.height = `${shown.documentElement.offsetHeight}px`;
    });
    grow.observe(shown.documentElement);
    return () => {
      grow.disconnect();
      node.style.height = '';
    };
  }, [shown, isWhole]);
  return (
    // Of this origin, for its style sheet; it runs no script.
    <iframe
      ref={frame}
      className="site-page"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={({ currentTarget }) => {
        const { contentDocument } = currentTarget;
        if (!contentDocument) return;
        dress(contentDocument);
        linkSentences(contentDocument, sentences, {
          onGo: (id) => latest.current.onGo(id),
          onTalk: (id) => latest.current.onTalk?.(id),
        });
        contentDocument.addEventListener('keydown', (event) => hearOutside(currentTarget, event));
        setShown(contentDocument);
        latest.current.onShown?.(contentDocument);
      }}
    />
  );
}

/** The keys of the desk are the same where the focus is in the page. */
function hearOutside(frame: HTMLIFrameElement, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (!frame.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
}
