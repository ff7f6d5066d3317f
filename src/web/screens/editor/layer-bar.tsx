import type { TranslationView } from '../../../contract/translation';
import { useActive } from './active';
import type { Bench } from './bench';
import { FindBar } from './find-bar';
import { GapForm } from './gap-form';
import { JumpBar } from './jump-bar';
import type { Layers } from './layers';
import type { Shaping } from './shaping';
import { SplitForm } from './split-form';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly layers: Layers;
  readonly shaping: Shaping;
  readonly onGo: (segmentId: string | undefined) => void;
}

/** What was opened by key over the rows. */
export function LayerBar({ bench, view, layers, shaping, onGo }: Props) {
  const active = useActive(bench.active);
  const { open, close } = layers;
  const { segments } = view;
  const segment = segments.find(({ id }) => id === active);
  if (open === 'go_to')
    return (
      <JumpBar
        last={segments.length}
        onClose={close}
        onGo={(number) => {
          close();
          onGo(segments[number - 1]?.id);
        }}
      />
    );
  if (open === 'find' || open === 'replace')
    return <FindBar bench={bench} view={view} isReplacing={open === 'replace'} onGo={onGo} onClose={close} />;
  if (open === 'split' && segment)
    return (
      <SplitForm
        key={segment.id}
        view={view}
        source={segment.sourceText}
        target={bench.texts.textOf(segment.id)}
        caret={bench.live.id === segment.id ? bench.live.view?.state.selection.main.head : undefined}
        onClose={close}
        onSplit={(cut) => {
          close();
          shaping.split(segment.id, cut);
        }}
      />
    );
  if (open === 'leave_out' && segment)
    return (
      <GapForm
        key={segment.id}
        reason={segment.gapReason ?? ''}
        onClose={close}
        onLeave={(reason) => {
          close();
          shaping.leaveOut(segment.id, reason);
        }}
      />
    );
  return null;
}
