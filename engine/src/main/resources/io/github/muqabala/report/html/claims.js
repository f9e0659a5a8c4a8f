(() => {
  'use strict';

  const all = (selector, root) => [...root.querySelectorAll(selector)];

  for (const article of all('.read', document)) {
    const items = all('.claims li[data-claim]', article);
    const marks = new Map();
    for (const mark of all('.parts [data-claim]', article)) {
      if (!marks.has(mark.dataset.claim)) marks.set(mark.dataset.claim, []);
      marks.get(mark.dataset.claim).push(mark);
    }
    const of = (item) => marks.get(item.dataset.claim) || [];

    /* What stands in the text and in the list lights up together. */
    for (const item of items) {
      const light = (on) => {
        item.classList.toggle('lit', on);
        for (const mark of of(item)) mark.classList.toggle('lit', on);
      };
      for (const element of [item, ...of(item)]) {
        for (const begin of ['mouseenter', 'focusin']) element.addEventListener(begin, () => light(true));
        for (const end of ['mouseleave', 'focusout']) element.addEventListener(end, () => light(false));
      }
    }

    /* Where the list stands beside the text, a link into it leaves the text where it is, or nearly. */
    const list = article.querySelector('.claims');
    for (const link of all('.parts a.n', article)) {
      link.addEventListener('click', () => {
        if (getComputedStyle(list).position !== 'sticky') return;
        const place = scrollY;
        requestAnimationFrame(() => {
          scrollTo({ top: place, behavior: 'instant' });
          article.querySelector(link.hash).scrollIntoView({ block: 'nearest', behavior: 'instant' });
        });
      });
    }

    const filter = article.querySelector('.filter');
    if (!filter) continue;
    const actor = filter.querySelector('.by-actor');
    const stance = filter.querySelector('.by-stance');
    const shown = filter.querySelector('.shown');
    const matches = (held) => (stance.value === '' || held.startsWith(`${stance.value} `))
      && (actor.value === '' || held.slice(held.indexOf(' ') + 1) === actor.value);
    const choose = () => {
      const any = stance.value !== '' || actor.value !== '';
      let count = 0;
      for (const item of items) {
        const out = any && !item.dataset.held.split('\n').filter(Boolean).some(matches);
        item.hidden = out;
        count += out ? 0 : 1;
        for (const mark of of(item)) mark.classList.toggle('out', out);
      }
      shown.textContent = any ? `${count} / ${items.length}` : '';
    };
    filter.hidden = false;
    for (const select of [actor, stance]) select.addEventListener('change', choose);
    choose();
  }
})();
