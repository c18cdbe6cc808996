"use strict";
// The reasons beside the table: where there is room for both, a link to reasons opens them here, and the address names them.
(() => {
    const wide = window.matchMedia("(min-width: 75rem)");
    const panel = document.getElementById("reasons");
    if (!panel) {
        return;
    }
    let from = null;
    // An address that names somebody shows the reasons at once.
    if (panel.children.length && wide.matches) {
        panel.closest(".split").scrollIntoView({ block: "start" });
    }
    const name = (person, position) => {
        const here = new URL(location.href);
        [["person", person], ["position", position]].forEach(([key, value]) => value ? here.searchParams.set(key, value) : here.searchParams.delete(key));
        history.replaceState(null, "", here);
    };
    const close = () => {
        panel.replaceChildren();
        name(null, null);
        from?.isConnected && from.focus();
        from = null;
    };
    document.addEventListener("click", (event) => {
        const link = event.target.closest("a[data-why], a[data-why-close]");
        if (!link || !wide.matches || !window.showReasons || event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        event.preventDefault();
        if (link.dataset.whyClose) {
            close();
            return;
        }
        const asked = new URL(link.href).searchParams;
        const person = asked.get("person") ?? "";
        const position = asked.get("position") ?? "";
        from = panel.contains(link) ? from : link;
        window.jQuery(document).one("pfAjaxComplete", () => {
            name(person, position);
            panel.scrollTop = 0;
            panel.focus();
        });
        window.showReasons([{name: "about", value: person + " " + position}]);
    });
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && panel.contains(document.activeElement)) {
            close();
        }
    });
})();
