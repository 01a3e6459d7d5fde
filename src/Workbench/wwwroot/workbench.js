// What the page needs of the browser that Blazor has no word for.
window.workbench = {
  copy: text => navigator.clipboard.writeText(text),
  // Marks the page as listening: before, a click would go nowhere.
  live: () => document.body.dataset.live = 'true',
  isWide: () => window.matchMedia('(min-width: 1100px)').matches,
};

// Blazor scrolls to what a link on the same page leads to; the keyboard has to go there too.
document.addEventListener('click', e => {
  if (e.target.closest('.skip')) { setTimeout(() => document.getElementById('main').focus()); }
});
