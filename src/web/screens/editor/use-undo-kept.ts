import { useEffect } from 'react';
import type { LiveEditor } from './live-editor';

/** What can be taken back outlives the page: it is asked for when the page begins, and written down at the latest when it is left. */
export function useUndoKept(live: LiveEditor): void {
  useEffect(() => {
    void live.learn();
    const keep = () => live.keep();
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      keep();
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [live]);
}
