// Sets the chosen theme before the page is drawn.
(function () {
  try {
    const stored = localStorage.getItem("guiju.theme");
    if (stored) document.documentElement.dataset.theme = stored;
  } catch (e) { /* no storage: the system's theme */ }
})();
