import { useState } from 'react';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView } from '../../../contract/translation';
import { type Answers, type Bench, useAllFindings } from './bench';
import { Handover } from './handover';
import { openBlockers } from './segment-state';

interface Props {
  readonly view: TranslationView;
  readonly bench: Bench;
  readonly answers: Answers;
  readonly onGo: (id: string) => void;
}

/** What stopped the last attempt to hand over, as far as it is not mended yet. */
export function Handing({ view, bench, answers, onGo }: Props) {
  const [missing, setMissing] = useState<readonly StandingFinding[]>([]);
  const found = useAllFindings(bench);
  const isMissing = ({ segmentId, checkId, fingerprint }: StandingFinding) => {
    if (segmentId === null || checkId === 'segment.gap') return true;
    if (checkId === 'segment.empty') return bench.texts.textOf(segmentId).trim() === '';
    return openBlockers(found.get(segmentId) ?? [], answers).some((finding) => finding.fingerprint === fingerprint);
  };
  return (
    <Handover view={view} texts={bench.texts} missing={missing.filter(isMissing)} onMissing={setMissing} onGo={onGo} />
  );
}
