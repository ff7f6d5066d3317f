import { placesOf } from './preview-places';

interface Sentence {
  readonly id: string;
  readonly text: string;
  /** What whoever hears the page is told about it. */
  readonly label: string;
}

/**
 * Makes each sentence of the page of the site a way to its segment, by pointer and by keyboard. The page runs no script of its own; what is
 * heard in it is heard from here.
 */
export function linkSentences(page: Document, sentences: readonly Sentence[], onGo: (id: string) => void): void {
  const article = page.querySelector('article');
  if (!article) return;
  const nodes = textsIn(page, article);
  const places = placesOf(
    sentences.map(({ text }) => text),
    nodes.map((node) => node.data),
  );
  // From the end: what is cut out there moves nothing in front of it.
  const found = sentences
    .flatMap((sentence, index) => {
      const place = places[index];
      return place ? [{ ...place, sentence }] : [];
    })
    .sort((one, other) => other.piece - one.piece || other.start - one.start);
  for (const { piece, start, end, sentence } of found) {
    const node = nodes[piece];
    if (node) link(node, start, end, sentence);
  }
  const go = (event: Event) => {
    const target = event.target as Element | null;
    const id = target?.closest<HTMLElement>('[data-segment]')?.dataset.segment;
    // Nothing on this page leads anywhere else: it is looked at here.
    event.preventDefault();
    if (id) onGo(id);
  };
  page.addEventListener('click', go);
  page.addEventListener('keydown', (event) => {
    if (event.code === 'Enter') go(event);
  });
}

function textsIn(page: Document, article: Element): Text[] {
  const walker = page.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function link(node: Text, start: number, end: number, { id, label }: Sentence): void {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const made = node.ownerDocument.createElement('span');
  made.dataset.segment = id;
  made.tabIndex = 0;
  made.title = label;
  made.setAttribute('role', 'link');
  made.style.cursor = 'pointer';
  range.surroundContents(made);
}
