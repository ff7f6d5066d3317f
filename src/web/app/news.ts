import type { NewsEvent } from '../../contract/events';

interface Listener {
  /** Something happened, or so much was missed that everything has to be loaded anew. */
  readonly onNews: (news: NewsEvent | 'reset') => void;
  readonly onConnection: (isConnected: boolean) => void;
}

type Told = { readonly news: NewsEvent | 'reset' } | { readonly isConnected: boolean };

const NAME = 'egiz-news';
const AGAIN_AFTER_MILLISECONDS = 5_000;

/**
 * What happens on the desk, as it happens. One tab holds the stream and tells the others: a browser has six connections to one address,
 * and a newsroom has more tabs than that. Where there are no locks (they need https or this very machine), every tab has its own.
 */
export function followNews(listener: Listener): () => void {
  const channel = new BroadcastChannel(NAME);
  const stop = new AbortController();
  const hear = (told: Told) => {
    if ('news' in told) listener.onNews(told.news);
    else listener.onConnection(told.isConnected);
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  const tell = (told: Told) => {
    hear(told);
    channel.postMessage(told);
  };
  const lead = () => holdStream(tell, stop.signal);
  if (navigator.locks) {
    // Refused when the waiting is given up, which is no fault.
    navigator.locks.request(NAME, { signal: stop.signal }, lead).catch(() => undefined);
  } else void lead();
  return () => {
    stop.abort();
    channel.close();
  };
}

/** Ends when it is told to. */
function holdStream(tell: (told: Told) => void, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource('/api/events');
      source.onopen = () => tell({ isConnected: true });
      source.onmessage = ({ data }: MessageEvent<string>) => tell({ news: JSON.parse(data) as NewsEvent });
      source.addEventListener('reset', () => tell({ news: 'reset' }));
      source.onerror = () => {
        tell({ isConnected: false });
        // The browser comes back by itself after a break, but not after a refusal.
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_AFTER_MILLISECONDS);
      };
    };
    stop.addEventListener('abort', () => {
      clearTimeout(again);
      source?.close();
      resolve();
    });
    if (!stop.aborted) open();
    else resolve();
  });
}
