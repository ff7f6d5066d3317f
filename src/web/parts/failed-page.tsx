import { PageHeading } from './page-heading';
import { ProblemNotice } from './problem-notice';

/** A place that could not be shown: it still has its name, so that whoever arrives knows where they are. */
export function FailedPage({ title, error, onRetry }: { title: string; error: Error; onRetry: () => void }) {
  return (
    <div className="message">
      <PageHeading title={title} />
      <ProblemNotice error={error} onRetry={onRetry} />
    </div>
  );
}
