(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const panes = all('.pane .text');
  const status = document.getElementById('position');

  /* Everything that belongs to a passage: stretches of text, numbers, bands. */
  const parts = new Map();
  const passagesOf = (element) =>
    (element.dataset.p ? element.dataset.p.split(' ') : [element.dataset.passage]).filter(Boolean);
  for (const element of all('[data-p], [data-passage]')) {
    for (const passage of passagesOf(element)) {
      if (!parts.has(passage)) parts.set(passage, []);
      parts.get(passage).push(element);
    }
  }
  const words = new Map(all('#left .n').map((n) => [n.dataset.passage, Number(n.dataset.words)]));
  let steps = [...words.keys()];
  let current = null;

  const mark = (passages, name, on) => {
    for (const passage of passages) {
      for (const element of parts.get(passage) || []) element.classList.toggle(name, on);
    }
  };

  const bring = (pane, passage) => {
    const target = pane.querySelector(`.n[data-passage="${passage}"]`);
    if (!target) return;
    const go = () => {
      const top = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += top - pane.clientHeight / 4;
    };
    go();
    /* What was out of sight has been laid out by now, and has its true height. */
    if (pane.closest('.long')) requestAnimationFrame(() => requestAnimationFrame(go));
  };

  const select = (passage) => {
    if (!parts.has(passage)) return;
    if (current !== null) mark([current], 'on', false);
    current = passage;
    mark([current], 'on', true);
    const place = steps.indexOf(passage);
    const name = document.getElementById(`left-${passage}`).getAttribute('aria-label').split(';')[0];
    status.textContent = status.dataset.position.replace('{0}', place + 1).replace('{1}', steps.length)
      + ' — ' + name.slice(name.indexOf(':') + 1).trim();
    const bench = document.getElementById('texts').getBoundingClientRect();
    if (bench.top > innerHeight / 3 || bench.bottom < innerHeight / 2) {
      document.getElementById('texts').scrollIntoView();
    }
    for (const pane of panes) bring(pane, passage);
  };

  const step = (by) => {
    if (steps.length === 0) return;
    const place = steps.indexOf(current);
    const next = place < 0 ? (by > 0 ? 0 : steps.length - 1) : (place + by + steps.length) % steps.length;
    select(steps[next]);
  };

  if (status) {
    document.querySelector('.steps').hidden = false;
    document.getElementById('previous').addEventListener('click', () => step(-1));
    document.getElementById('next').addEventListener('click', () => step(1));
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
      /* By the place of the key, so that they work on an Arabic keyboard too. */
      if (event.code === 'KeyJ' || event.code === 'KeyN') step(1);
      else if (event.code === 'KeyK' || event.code === 'KeyP') step(-1);
    });
  }

  document.addEventListener('click', (event) => {
    const element = event.target.closest('[data-p], [data-passage]');
    if (!element) return;
    const passages = passagesOf(element);
    if (element.closest('a')) event.preventDefault();
    /* A stretch in several passages: each click takes the next. */
    select(passages[(passages.indexOf(current) + 1) % passages.length]);
  });

  let lit = [];
  const light = (element) => {
    mark(lit, 'lit', false);
    lit = element ? passagesOf(element) : [];
    mark(lit, 'lit', true);
  };
  for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    document.addEventListener(on, (event) => light(event.target.closest('[data-p], [data-passage]')));
    document.addEventListener(off, () => light(null));
  }

  /* The figures: the same arithmetic as the engine's, over words counted by what they stand in. */
  const quotes = document.getElementById('exclude-quotes');
  const furniture = document.getElementById('exclude-furniture');
  const least = document.getElementById('least-words');

  const compose = (tally, atLeast) => {
    const sum = { copied: 0, shared_quotation: 0, own_quotation: 0, furniture: 0, repeated: 0, own: 0 };
    for (const group of tally.split(';').filter(Boolean)) {
      const [letters, passage, count] = group.split(' ');
      const shared = Number(passage) >= Math.max(1, atLeast);
      const part = letters.includes('t') ? 'repeated'
        : letters.includes('f') && furniture.checked ? 'furniture'
          : letters.includes('q') ? (shared ? 'shared_quotation' : 'own_quotation')
            : shared ? 'copied' : 'own';
      sum[part] += Number(count);
    }
    return sum;
  };

  const count = () => {
    const atLeast = Math.max(1, Number(least.value) || 1);
    for (const share of all('.share')) {
      const sum = compose(share.dataset.tally, atLeast);
      const quoted = quotes.checked ? [0, 0] : [sum.shared_quotation, sum.own_quotation];
      const taken = sum.copied + quoted[0];
      const whole = taken + sum.own + quoted[1];
      const permille = Math.round((taken / Math.max(1, whole)) * 1000);
      share.querySelector('.percent').textContent = `${Math.floor(permille / 10)}.${permille % 10}%`;
      share.dataset.share = taken / Math.max(1, whole);
      const total = Object.values(sum).reduce((a, b) => a + b, 0);
      let before = 0;
      for (const rect of all('.bar rect', share)) {
        const part = sum[rect.dataset.part];
        rect.setAttribute('x', (before * 1000) / Math.max(1, total));
        rect.setAttribute('width', (part * 1000) / Math.max(1, total));
        before += part;
      }
      for (const row of all('.split tbody tr')) {
        row.querySelector(`[data-side="${share.dataset.side}"]`).textContent = sum[row.dataset.part];
      }
    }
    for (const row of all('.split tbody tr')) {
      const part = row.dataset.part;
      row.classList.toggle('out', part === 'repeated' || (part === 'furniture' && furniture.checked)
        || (part.endsWith('quotation') && quotes.checked));
    }
    const below = [...words.keys()].filter((passage) => words.get(passage) < atLeast);
    const counted = [...words.keys()].filter((passage) => words.get(passage) >= atLeast);
    mark(below, 'below', true);
    mark(counted, 'below', false);
    steps = counted;
  };

  document.querySelector('.counting').hidden = false;
  for (const input of [quotes, furniture, least]) input.addEventListener('input', count);
  count();

  const target = /^#(?:left|right)-(\d+)$/.exec(location.hash);
  if (target) select(target[1]);
})();
