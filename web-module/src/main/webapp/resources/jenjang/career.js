"use strict";
// A printed sheet has every row open; afterwards the rows are as they were.
(() => {
    let opened = [];
    window.addEventListener("beforeprint", () => {
        opened = [...document.querySelectorAll("details:not([open])")].filter((row) => row.closest("main"));
        opened.forEach((row) => { row.open = true; });
    });
    window.addEventListener("afterprint", () => opened.forEach((row) => { row.open = false; }));
    document.addEventListener("click", (event) => {
        if (event.target.closest("[data-print]")) {
            window.print();
        }
    });
})();
