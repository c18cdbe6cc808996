"use strict";
// Rows ticked for papers: shows what is ticked as the server keeps it, and tells it each change.
(() => {
    const show = () => document.querySelectorAll("[data-ticked]").forEach((box) => { box.checked = box.dataset.ticked === "true"; });
    show();
    window.jQuery?.(document).on("pfAjaxComplete", (event, xhr, settings) => {
        if (settings?.responseText?.includes?.("data-ticked") || xhr?.responseText?.includes?.("data-ticked")) {
            show();
        }
    });
    document.addEventListener("change", (event) => {
        if (event.target.matches("[data-ticked]")) {
            event.target.dataset.ticked = String(event.target.checked);
            window.tickRows?.();
        }
    });
})();
