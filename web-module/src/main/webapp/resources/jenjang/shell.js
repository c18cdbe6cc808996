"use strict";
// Opens and closes what a button names; the menu on a phone.
document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-toggles]");
    if (button) {
        const open = document.getElementById(button.dataset.toggles).classList.toggle("open");
        button.setAttribute("aria-expanded", String(open));
    }
});
// A menu of choices calls itself by its choice alone: its label goes before. How many rows a page has points to a label
// without words, and is named by its own.
const nameMenus = () => {
    document.querySelectorAll("select.ui-paginator-rpp-options[aria-labelledby]").forEach((menu) => menu.removeAttribute("aria-labelledby"));
    document.querySelectorAll("[role=combobox][id$=_label]:not([aria-labelledby])").forEach((menu) => {
        const label = document.querySelector(`label[for="${menu.id}"]`);
        if (label?.id) {
            menu.setAttribute("aria-labelledby", label.id + " " + menu.id);
        }
    });
};
nameMenus();
window.jQuery?.(document).on("pfAjaxComplete", nameMenus);
// What happened is said at the top of the page: shows it to someone who pressed a button further down.
window.jQuery?.(document).on("pfAjaxComplete", () => {
    document.querySelector(".notices:has(.notice)")?.scrollIntoView({ block: "nearest" });
});
document.addEventListener("keydown", (event) => {
    const button = document.querySelector("[data-toggles][aria-expanded=true]");
    if (event.key === "Escape" && button) {
        button.click();
        button.focus();
    }
});
// A printed list that is one page of several says which part it is.
window.addEventListener("beforeprint", () => {
    const words = document.querySelector("main")?.dataset.part;
    Object.values(window.PrimeFaces?.widgets ?? {}).forEach((list) => {
        const part = list.paginator?.cfg;
        const table = document.getElementById(list.id);
        if (!words || !table || !part || part.rowCount <= part.rows) {
            return;
        }
        const first = part.page * part.rows;
        const said = table.querySelector(":scope > .printed-part") ?? table.insertAdjacentElement("afterbegin", document.createElement("p"));
        said.className = "printed-part";
        const facts = [first + 1, Math.min(first + part.rows, part.rowCount), part.rowCount];
        said.textContent = words.replace(/\{(\d)\}/g, (whole, place) => facts[place]);
    });
});
// A menu longer than the screen is shown where the visitor stands in it.
const here = document.querySelector("#menu [aria-current=page]");
if (here) {
    const box = here.closest("div");
    box.scrollTop = here.offsetTop - box.clientHeight / 2;
}
