import type { TFunction } from 'i18next';
import type { EditorAct } from './keys';
import type { SegmentState } from './segment-state';

/** Stands in a sentence where the number of a segment will. */
const SLOT = '\u0000';

/** The words that every row has. Five hundred rows take them from here: to look one up in the catalogue takes longer than to draw a row. */
export class RowWords {
  private readonly found = new Map<string, string>();

  constructor(readonly t: TFunction) {}

  state(kind: SegmentState): string {
    return this.once(kind, () => this.t(`desk.editor.state.${kind}`));
  }

  label(number: number, kind: SegmentState, count: number): string {
    const sentence = this.once(`${kind} ${count}`, () =>
      this.t('desk.editor.segment_label', { number: SLOT, state: this.state(kind), count }),
    );
    return sentence.replace(SLOT, String(number));
  }

  translate(number: number): string {
    const sentence = this.once('translate', () => this.t('desk.editor.translate', { number: SLOT }));
    return sentence.replace(SLOT, String(number));
  }

  act(act: EditorAct): string {
    return this.once(act, () => this.t(act === 'confirm' ? 'desk.editor.confirm' : `desk.editor.act.${act}`));
  }

  private once(name: string, say: () => string): string {
    const known = this.found.get(name) ?? say();
    this.found.set(name, known);
    return known;
  }
}
