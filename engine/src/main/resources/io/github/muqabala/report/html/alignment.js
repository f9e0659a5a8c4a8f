(() => {
  'use strict';

  const all = (selector, root) => [...root.querySelectorAll(selector)];
  const filter = document.querySelector('.filter');
  const by = (name) => filter.querySelector(`.by-${name}`);
  const actor = by('actor');
  const topic = by('topic');
  const article = by('article');
  const verdict = by('verdict');
  const shown = filter.querySelector('.shown');
  const items = all('.item', document);

  /* What an item does not say anything about, it is not chosen by. */
  const has = (list, chosen, separator) => chosen === '' || (list || '').split(separator).includes(chosen);

  const matches = (item) => has(item.dataset.actors, actor.value, '\n')
    && has(item.dataset.topics, topic.value, '\n')
    && has(item.dataset.articles, article.value, ' ')
    && (verdict.value === '' || !item.matches('.difference') || item.dataset.verdict === verdict.value);

  const choose = () => {
    const chosen = [actor, topic, article, verdict].some((select) => select.value !== '');
    let count = 0;
    for (const item of items) {
      item.hidden = !matches(item);
      count += item.hidden ? 0 : 1;
    }
    for (const row of all('[data-actor]', document)) {
      row.hidden = actor.value !== '' && row.dataset.actor !== actor.value;
    }
    for (const cell of all('[data-topic]', document)) {
      cell.hidden = topic.value !== '' && cell.dataset.topic !== topic.value;
    }
    for (const badge of all('a.badge', document)) {
      badge.classList.toggle('out', !has(badge.dataset.articles, article.value, ' '));
    }
    shown.textContent = chosen ? `${count} / ${items.length}` : '';
  };

  filter.hidden = false;
  for (const select of [actor, topic, article, verdict]) select.addEventListener('change', choose);
  choose();

  /* A link to something that is left out brings it back. */
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    const item = target.closest('.item');
    if (item) item.hidden = false;
  });
})();
