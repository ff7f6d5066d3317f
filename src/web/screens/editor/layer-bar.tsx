import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { WhyForm } from '../../parts/why-form';
import { useActive } from './active';
import type { Bench } from './bench';
import { FindBar } from './find-bar';
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
  const { t } = useTranslation();
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
      <div className="bar">
        <WhyForm
          key={segment.id}
          place={`gap-${segment.id}`}
          question={t('desk.editor.gap.label')}
          act={t('desk.editor.gap.leave')}
          begin={segment.gapReason ?? ''}
          onAct={async (reason) => {
            const isDone = await shaping.leaveOut(segment.id, reason);
            if (isDone) close();
            return isDone;
          }}
          onClose={close}
        />
      </div>
    );
  return null;
}
