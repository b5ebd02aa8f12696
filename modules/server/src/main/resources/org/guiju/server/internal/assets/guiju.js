// Theme, language, outline filter, side panel, citation preview and copying with citation.
(function () {
  const root = document.documentElement;
  const stored = localStorage.getItem("guiju.theme");
  if (stored) root.dataset.theme = stored;

  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  document.addEventListener("click", (event) => {
    const theme = event.target.closest("[data-theme-switch]");
    if (theme) {
      root.dataset.theme = dark() ? "light" : "dark";
      localStorage.setItem("guiju.theme", root.dataset.theme);
    }
    const language = event.target.closest("[data-language]");
    if (language) {
      document.cookie = "lang=" + language.dataset.language + ";path=/;samesite=lax;max-age=31536000";
      event.preventDefault();
      location.reload();
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) navigator.clipboard.writeText(copy.dataset.copy).then(() => copy.classList.add("done"));
    const provision = event.target.closest(".text .p");
    if (provision && !event.target.closest("a[href^='/']")) show(provision);
  });

  document.addEventListener("input", (event) => {
    const target = event.target.dataset.filter && document.querySelector(event.target.dataset.filter);
    if (!target) return;
    const words = event.target.value.trim();
    for (const item of target.children) item.hidden = words !== "" && !item.textContent.includes(words);
  });

  function show(provision) {
    const reader = document.querySelector("[data-document]");
    document.querySelectorAll(".p.current").forEach((p) => p.classList.remove("current"));
    provision.classList.add("current");
    if (window.htmx) htmx.ajax("GET", "/documents/" + reader.dataset.document + "/panel/" + provision.id + location.search, "#panel");
  }

  function fromHash() {
    const provision = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (provision && provision.classList.contains("p")) show(provision);
  }
  addEventListener("hashchange", fromHash);
  addEventListener("load", fromHash);

  // Preview of a cited provision while the pointer rests on a link.
  let card, waiting;
  document.addEventListener("mouseover", (event) => {
    const link = event.target.closest("a[data-preview]");
    if (!link) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const url = new URL(link.dataset.preview, location.origin);
      const answer = await fetch(url.pathname + "/preview/" + (url.hash ? url.hash.slice(1) : ""));
      if (!answer.ok) return;
      if (card) card.remove();
      card = document.createElement("div");
      card.className = "preview";
      card.innerHTML = await answer.text();
      const box = link.getBoundingClientRect();
      card.style.left = Math.min(box.left, innerWidth - 440) + scrollX + "px";
      card.style.top = box.bottom + 6 + scrollY + "px";
      document.body.append(card);
    }, 300);
  });
  document.addEventListener("mouseout", (event) => {
    if (event.target.closest("a[data-preview]")) {
      clearTimeout(waiting);
      if (card) { card.remove(); card = null; }
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/input|textarea|select/i.test(event.target.tagName)) {
      event.preventDefault();
      document.getElementById("q").focus();
    }
  });
})();
