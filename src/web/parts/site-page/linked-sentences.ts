import { type Mark, piecesOf, type Severity } from '../marks';
import { placesOf } from './sentence-places';

/** A sentence of a page of the site. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  /** What whoever points at it or hears it is told about it. */
  readonly label: string;
  /** Where something was found in it. */
  readonly marks?: readonly Mark[] | undefined;
  /** The gravest that was found, also where no words of this text show it. */
  readonly severity?: Severity | null | undefined;
  /** How much was said about it that is not settled, and how that is told. */
  readonly talk?: { readonly count: number; readonly label: string } | undefined;
}

/** Where a page of the site leads. */
export interface Ways {
  readonly onGo: (id: string) => void;
  /** To what was said about a sentence. */
  readonly onTalk?: ((id: string) => void) | undefined;
}

/**
 * Makes each sentence of the page of the site a way to its segment, by pointer and by keyboard: Tab comes to one of them, the arrows go
 * through them, Enter goes. The page runs no script of its own; what is heard in it is heard from here.
 */
export function linkSentences(page: Document, sentences: readonly Sentence[], { onGo, onTalk }: Ways): void {
  const article = page.querySelector('article');
  if (!article) return;
  const nodes = textsIn(page, article);
  const places = placesOf(
    sentences.map(({ text }) => text),
    nodes.map((node) => node.data),
  );
  // From the end: what is cut out there moves nothing in front of it.
  const found = sentences
    .flatMap(({ id }, index) => {
      const place = places[index];
      return place ? [{ ...place, id }] : [];
    })
    .sort((one, other) => other.piece - one.piece || other.start - one.start);
  for (const { piece, start, end, id } of found) {
    const node = nodes[piece];
    if (node) link(node, start, end, id);
  }
  const first = sentencesOn(page)[0];
  if (first) first.tabIndex = 0;
  page.addEventListener('focusin', ({ target }) => {
    const reached = sentenceAt(target);
    if (!reached) return;
    for (const one of sentencesOn(page)) one.tabIndex = one === reached ? 0 : -1;
  });
  page.addEventListener('click', (event) => {
    // Nothing on this page leads anywhere else: it is looked at here.
    event.preventDefault();
    const talk = talkAt(event.target);
    if (talk) {
      onTalk?.(talk);
      return;
    }
    const id = sentenceAt(event.target)?.dataset.segment;
    // Whoever marks words means the words.
    if (id && page.getSelection()?.isCollapsed !== false) onGo(id);
  });
  page.addEventListener('keydown', (event) => {
    // A button is pressed by the key; what that does is heard as a click.
    if (talkAt(event.target)) return;
    const here = sentenceAt(event.target);
    if (event.code === 'Enter') {
      event.preventDefault();
      if (here?.dataset.segment) onGo(here.dataset.segment);
    }
    const step = STEPS[event.code];
    if (!here || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const all = sentencesOn(page);
    all[all.indexOf(here) + step]?.focus();
  });
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Says of each sentence what is known of it now, and draws what was found in it; may be said again and again. */
export function markSentences(page: Document, sentences: readonly Sentence[]): void {
  const known = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  for (const made of sentencesOn(page)) {
    const sentence = known.get(made.dataset.segment ?? '');
    if (!sentence) continue;
    const { text, label, marks = [], severity, talk } = sentence;
    made.title = label;
    if (severity) made.dataset.severity = severity;
    else delete made.dataset.severity;
    made.replaceChildren(...piecesOf(text, marks).map((piece) => drawn(page, piece.text, piece.severity)));
    markTalk(made, sentence.id, talk);
  }
}

/** A small sign behind the sentence, with how much was said; the same one as long as there is something. */
function markTalk(made: HTMLElement, id: string, talk: Sentence['talk']): void {
  const stands = talkSignOn(made.ownerDocument, id);
  if (!talk || talk.count === 0) {
    stands?.remove();
    return;
  }
  const sign = stands ?? made.ownerDocument.createElement('button');
  sign.dataset.talk = id;
  sign.textContent = String(talk.count);
  sign.title = talk.label;
  sign.setAttribute('aria-label', talk.label);
  if (!stands) made.after(sign);
}

/** The sign of what was said about a sentence. */
export function talkSignOn(page: Document, id: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-talk="${id}"]`);
}

/** The sentences that were linked, in the order of the page. */
export function sentencesOn(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-segment]')];
}

function sentenceAt(target: EventTarget | null): HTMLElement | null {
  // A node of another page is of another page's classes.
  const node = target as Element | null;
  return typeof node?.closest === 'function' ? node.closest<HTMLElement>('[data-segment]') : null;
}

function talkAt(target: EventTarget | null): string | undefined {
  const node = target as Element | null;
  return typeof node?.closest === 'function' ? node.closest<HTMLElement>('[data-talk]')?.dataset.talk : undefined;
}

function textsIn(page: Document, article: Element): Text[] {
  const walker = page.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function link(node: Text, start: number, end: number, id: string): void {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const made = node.ownerDocument.createElement('span');
  made.dataset.segment = id;
  made.tabIndex = -1;
  made.setAttribute('role', 'link');
  range.surroundContents(made);
}

function drawn(page: Document, text: string, severity: Severity | null): Node {
  if (!severity) return page.createTextNode(text);
  const mark = page.createElement('mark');
  // The site has classes of its own.
  mark.dataset.found = severity;
  mark.textContent = text;
  return mark;
}
