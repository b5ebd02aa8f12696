// Forms of calculators: short addresses, rows, numbers as they are read, faults and the next question at their fields.
(function () {
  const $$ = (selector, from) => Array.from((from || document).querySelectorAll(selector));

  // --- what is empty or as usual does not stand in the address, so that it can be passed on
  const needless = (field) => field.name && !/^[A-E]\.name$/.test(field.name) && (field.value === "" || field.value === field.dataset.usual);
  document.addEventListener("htmx:configRequest", (event) => {
    if (!event.detail.elt.matches("[data-lean]")) return;
    for (const field of event.detail.elt.elements) {
      if (field.type !== "checkbox" && needless(field) && (field.type !== "radio" || field.checked)) {
        delete event.detail.parameters[field.name];
      }
    }
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-lean]")) return;
    const empty = Array.from(event.target.elements).filter((f) => f.tagName !== "BUTTON" && needless(f) && !f.disabled);
    empty.forEach((f) => { f.disabled = true; });
    setTimeout(() => empty.forEach((f) => { f.disabled = false; }), 0);
  });

  // --- rows
  function renumber(body) {
    Array.from(body.rows).forEach((row, index) => {
      row.cells[0].textContent = index + 1;
      for (const field of $$("[name]", row)) field.name = field.name.replace(/^((?:[A-E]\.)?r\.[^.]+\.)\d+/, "$1" + index);
    });
  }
  function changed(body) {
    body.closest("form").dispatchEvent(new Event("change"));
  }
  document.addEventListener("click", (event) => {
    const drop = event.target.closest("[data-drop-row]");
    if (drop) {
      const body = drop.closest("tbody");
      if (body.rows.length > 1) drop.closest("tr").remove();
      else $$("[name]", body).forEach((field) => { field.value = ""; });
      renumber(body);
      changed(body);
    }
    const add = event.target.closest("[data-add-row]");
    if (add) {
      const body = add.parentElement.previousElementSibling.querySelector("tbody");
      const row = body.rows[body.rows.length - 1].cloneNode(true);
      $$("[name]", row).forEach((field) => { field.value = ""; });
      body.append(row);
      renumber(body);
      row.querySelector("[name]").focus();
    }
  });

  // --- numbers as they are read: 420万 is 4,200,000
  const factors = { "万": 1e4, "亿": 1e8 };
  function read(field) {
    const shown = field.parentElement.querySelector(".reads");
    if (!shown) return;
    const plain = field.value.replace(/[,，\s]/g, "").replace(/元$/, "");
    const factor = factors[plain.slice(-1)];
    const number = Number(factor ? plain.slice(0, -1) : plain) * (factor || 1);
    const tells = plain !== "" && Number.isFinite(number) && (factor || Math.abs(number) >= 10000);
    shown.value = tells ? "= " + number.toLocaleString("en-US", { maximumFractionDigits: 6 }) : "";
  }
  document.addEventListener("input", (event) => { if (event.target.matches("[data-number]")) read(event.target); });
  $$("[data-number]").forEach(read);

  // --- what the answer says of the fields
  document.addEventListener("htmx:afterSettle", () => {
    const answer = document.getElementById("answer");
    if (answer) {
      const faults = $$(".fault[data-input]", answer);
      for (const field of $$(".field[data-field]")) {
        field.classList.toggle("next", field.dataset.field === answer.dataset.next);
        const at = field.querySelector(".faults");
        at.replaceChildren(...faults.filter((f) => f.dataset.input === field.dataset.field).map((f) => {
          const p = document.createElement("p");
          p.className = "fault";
          p.textContent = f.querySelector("span").textContent;
          return p;
        }));
      }
    }
    const results = document.getElementById("results");
    if (results) {
      const differing = results.dataset.differs.split("\n");
      for (const row of $$("tr[data-input]")) row.classList.toggle("differs", differing.includes(row.dataset.input));
    }
  });
})();
