import { createElement, Fragment, type ReactElement } from 'react';
import type { Block } from '../../../text/blocks';
import { blockText } from '../../../text/blocks';

/** The body of an article: every block kind in the element that means it. The text is shown as it was approved. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return createElement(Fragment, null, ...groupsOf(blocks).map(groupElement));
}

/** Written as arguments, not as an array: a page is rendered once, so its parts need no keys. */
function groupElement(group: readonly Block[]): ReactElement | null {
  const [first] = group;
  if (first?.kind !== 'list_item') return first ? <Part block={first} /> : null;
  return createElement('ul', null, ...group.map((block) => createElement('li', null, blockText(block))));
}

function Part({ block }: { readonly block: Block }) {
  const text = blockText(block);
  switch (block.kind) {
    case 'headline':
    case 'image':
    case 'embed':
      return null;
    case 'lead':
      return <p className="lead">{text}</p>;
    case 'heading':
      return <h2>{text}</h2>;
    case 'quote':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      );
    case 'verse':
      return <p className="verse">{text}</p>;
    case 'caption':
      return <p className="caption">{text}</p>;
    default:
      return <p>{text}</p>;
  }
}

/** Items of a list that follow each other are one list. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list_item' && last?.[0]?.kind === 'list_item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
