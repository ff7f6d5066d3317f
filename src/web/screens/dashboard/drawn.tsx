import { lazy, Suspense } from 'react';
import type { DrawnBars, DrawnLines } from './charts';

const Bars = lazy(() => import('./charts').then((loaded) => ({ default: loaded.Bars })));
const Lines = lazy(() => import('./charts').then((loaded) => ({ default: loaded.Lines })));

/** The charts are drawn by a large library, which comes when there is something to draw. */
export function Drawn(props: ({ readonly as: 'bars' } & DrawnBars) | ({ readonly as: 'lines' } & DrawnLines)) {
  return (
    <Suspense fallback={<div className="drawing" />}>
      {props.as === 'bars' ? <Bars {...props} /> : <Lines {...props} />}
    </Suspense>
  );
}
