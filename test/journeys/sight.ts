import type { Page } from '@playwright/test';

/** What somebody may ask of any page (WCAG 2.2, 1.4.12): lines, paragraphs, letters and words further apart. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The policy of the desk lets no style in but its own; a browser's own setting asks no policy. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(SPACING)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  })()`);
}

/** In the browser: every element that shows text of its own, without what is there for the ear only. */
const SHOWN = `
  const isClipped = (node) => {
    for (let one = node; one; one = one.parentElement) if (getComputedStyle(one).clipPath !== 'none') return true;
    return false;
  };
  const isForEar = (node) => node.closest('.skip, svg, option') !== null || isClipped(node);
  const ownText = (node) => [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim() !== '');
  const isShown = (node) => node.checkVisibility({ contentVisibilityAuto: true }) && node.getClientRects().length > 0;
  const shown = [...document.body.querySelectorAll('*')].filter((node) => !isForEar(node) && isShown(node));
  const say = (node) => node.tagName.toLowerCase() + '.' + node.className + ' «' + node.textContent.trim().slice(0, 40) + '»';`;

/** Texts of which something cannot be seen, because what holds them is too small. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    ${SHOWN}
    const holds = (node) => node.textContent.trim() !== '' && !node.matches('input, textarea, select, iframe');
    return shown.filter(holds).flatMap((node) => {
      const { overflowX, overflowY, display } = getComputedStyle(node);
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      const isCut = display !== 'inline' &&
        ((hides(overflowX) && node.scrollWidth > node.clientWidth + 1) || (hides(overflowY) && node.scrollHeight > node.clientHeight + 1));
      // What is pressed has an edge of its own, and its words stay inside.
      const isPushed = node.matches('button, a[class*=Button], .mantine-Badge-root, .mantine-SegmentedControl-label') &&
        (node.scrollWidth > node.clientWidth + 2 || node.scrollHeight > node.clientHeight + 2);
      return isCut || isPushed ? [say(node)] : [];
    });
  })()`);
}

/** Texts that lie over one another. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    ${SHOWN}
    const floats = (node) => {
      for (let one = node; one; one = one.parentElement)
        if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(one).position)) return true;
      return false;
    };
    const boxes = shown.filter((node) => ownText(node) && !floats(node)).flatMap((node) =>
      [...node.childNodes].filter((one) => one.nodeType === 3 && one.data.trim() !== '').flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].map((box) => ({ node, box }));
      }));
    const meet = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (a.height + b.height) / 6;
    return boxes.flatMap((one, at) => boxes.slice(at + 1)
      .filter((other) => other.node !== one.node && meet(one.box, other.box))
      .map((other) => say(one.node) + ' and ' + say(other.node)));
  })()`);
}

/** How far the page has to be pushed sideways, in pixels. */
export async function sideways(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}

/** What Tab comes to, as far as asked, without anything drawn around it. */
export async function withoutRing(page: Page, steps: number): Promise<string[]> {
  const bare: string[] = [];
  await page.locator('body').focus();
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(`(() => {
      const node = document.activeElement;
      if (!node || node === document.body || node.tagName === 'IFRAME') return '';
      // Some boxes and switches are drawn by what stands beside the field.
      const near = [node, ...node.parentElement.children, node.parentElement];
      const hasRing = near.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      });
      return hasRing ? '' : node.outerHTML.slice(0, 120);
    })()`);
    if (said !== '') bare.push(String(said));
  }
  return bare;
}

/** What says «here» or «chosen», and shows it by nothing but a colour or a shadow: forced colours take both away. */
export function colourAlone(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    ${SHOWN}
    const isDrawn = (node) => {
      const { outlineStyle, borderBottomStyle, borderLeftStyle, textDecorationLine, backgroundColor, forcedColorAdjust } = getComputedStyle(node);
      return [outlineStyle, borderBottomStyle, borderLeftStyle, textDecorationLine].some((line) => line !== 'none') ||
        (forcedColorAdjust === 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)');
    };
    return shown.filter((node) => node.matches('[aria-current], .mantine-SegmentedControl-label[data-active]') && !isDrawn(node)).map(say);
  })()`);
}

/** Texts that can hardly be told from what they lie on. */
export function faint(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const rgb = (colour) => (/^rgba?\\(([^)]+)\\)/.exec(colour)?.[1] ?? '').split(',').map(Number);
    const light = (colour) => rgb(colour).slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const look = (document) => {
      ${SHOWN}
      const paper = (node) => {
        for (let one = node; one; one = one.parentElement) {
          const { backgroundColor } = getComputedStyle(one);
          if ((rgb(backgroundColor)[3] ?? 1) > 0.5) return backgroundColor;
        }
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Canvas';
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      return shown.filter((node) => ownText(node) && !node.matches(':disabled, :disabled *')).flatMap((node) => {
        const [one, other] = [light(getComputedStyle(node).color), light(paper(node))];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5 ? [say(node)] : [];
      });
    };
    const inside = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    return [document, ...inside].flatMap(look);
  })()`);
}
