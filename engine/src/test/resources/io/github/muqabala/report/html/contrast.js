/* The text that stands out least from its ground, if the ratio of WCAG 2.2 is below 4.5 to 1. */
(() => {
  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (channels(color).length < 4 || channels(color)[3] === 1) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  let worst = ['', 21];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') || !element.checkVisibility()
        || ![...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const a = luminance(getComputedStyle(element).color);
    const b = luminance(ground(element));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[1]) worst = [element.outerHTML.slice(0, 80), ratio];
  }
  return worst[1] >= 4.5 ? 'readable' : worst.join(' ');
})()
