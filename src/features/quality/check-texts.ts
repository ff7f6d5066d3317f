import { Injectable } from '@nestjs/common';
import type { CheckedTexts, CheckTexts as Input } from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { twinOf } from '../../kernel/locale';
import { CheckAllowance } from './check-allowance';
import { checkPair } from './check-pair';

/** The checks on texts that somebody sends; nothing is stored. */
@Injectable()
export class CheckTexts {
  constructor(private readonly allowance: CheckAllowance) {}

  run(actor: PersonActor, input: Input): CheckedTexts {
    const characters = input.segments.reduce((sum, { source, target }) => sum + source.length + target.length, 0);
    this.allowance.take(actor.accountId, characters);
    const ids = input.segments.map((segment, index) => segment.id ?? String(index));
    const found = checkPair(
      {
        sourceLocale: input.sourceLocale,
        targetLocale: twinOf(input.sourceLocale),
        relation: input.relation ?? input.profile?.relation ?? 'translation',
        segments: input.segments.map(({ blockKind, source, target }, index) => ({
          id: ids[index] ?? '',
          blockIndex: index,
          blockKind,
          kind: 'pair',
          gapReason: null,
          sourceText: source,
          targetText: target,
        })),
      },
      input.profile,
    );
    return {
      findings: found.map(({ segmentId, placementId, ...finding }) => ({
        ...finding,
        sourceSpans: [...finding.sourceSpans],
        targetSpans: [...finding.targetSpans],
        index: segmentId === null ? null : ids.indexOf(segmentId),
      })),
    };
  }
}
