// A text field as high as its text, at any width and text size; WebKit does not know `field-sizing` yet.

/** For `{@attach grow}` on a textarea. */
export function grow(area: HTMLTextAreaElement): () => void {
  const fit = (): void => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  fit();
  area.addEventListener('input', fit);
  const resized = new ResizeObserver(fit);
  resized.observe(area);
  return () => {
    area.removeEventListener('input', fit);
    resized.disconnect();
  };
}
