"use strict";
// The career map by hand: zoom, move, walk from job to job, light the way, and the sheet beside it.
(() => {
    const map = document.querySelector("svg.map");
    if (!map) {
        return;
    }
    const whole = map.viewBox.baseVal;
    const full = {x: 0, y: 0, w: whole.width, h: whole.height};
    const nodes = [...map.querySelectorAll("a.node")];
    let view = {...full};
    let cameFrom = null;
    const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

    const show = (next) => {
        if (!map.clientWidth) {
            return;
        }
        const w = clamp(next.w, 300, Math.max(full.w, map.clientWidth));
        const h = w * map.clientHeight / map.clientWidth;
        view = {w, h, x: clamp(next.x, Math.min(0, full.w - w), Math.max(0, full.w - w)), y: clamp(next.y, Math.min(0, full.h - h), Math.max(0, full.h - h))};
        map.setAttribute("viewBox", [view.x, view.y, view.w, view.h].join(" "));
    };
    const zoom = (factor) => {
        const w = view.w * factor;
        show({w, x: view.x + (view.w - w) / 2, y: view.y + view.h * (1 - factor) / 2});
    };
    const fit = () => show({w: Math.max(full.w, full.h * map.clientWidth / map.clientHeight), x: 0, y: 0});
    const box = (node) => node.querySelector("rect").getBBox();
    const centre = (node, w) => {
        const at = box(node);
        show({w, x: at.x + at.width / 2 - w / 2, y: at.y + at.height / 2 - w * map.clientHeight / map.clientWidth / 2});
    };
    const bringIn = (node) => {
        const at = box(node);
        const inside = at.x >= view.x && at.y >= view.y && at.x + at.width <= view.x + view.w && at.y + at.height <= view.y + view.h;
        if (!inside) {
            centre(node, view.w);
        }
    };
    const act = {in: () => zoom(0.8), out: () => zoom(1.25), reset: fit};

    // A map that is larger than its frame opens on the job held, at a size that can be read.
    map.classList.add("live");
    const start = () => {
        const me = map.querySelector("a.node-me");
        if (me && map.clientWidth > 0) {
            full.w > map.clientWidth || full.h > map.clientHeight ? centre(me, Math.min(map.clientWidth, 1200)) : show({x: 0, y: 0, w: map.clientWidth});
        }
    };
    start();
    // Another width shows more or less of the map at the same size; a map that was hidden opens as a new one does.
    let width = map.clientWidth;
    window.addEventListener("resize", () => {
        const now = map.clientWidth;
        if (now && width) {
            show({...view, w: view.w * now / width});
        } else if (now) {
            start();
        }
        width = now || width;
    });

    const light = (node) => {
        map.querySelectorAll(".lit").forEach((line) => line.classList.remove("lit"));
        const way = node?.dataset.way?.split(" ").filter(Boolean) ?? [];
        way.forEach((line) => map.querySelector(`[data-line="${line}"]`)?.classList.add("lit"));
    };
    map.addEventListener("pointerover", (event) => light(event.target.closest("a.node")));
    map.addEventListener("focusin", (event) => {
        const node = event.target.closest("a.node");
        light(node);
        if (node?.matches(":focus-visible")) {
            bringIn(node);
        }
    });

    // The nearest job in the direction of the arrow; what lies straight ahead goes before what lies aside.
    const next = (node, key) => {
        const here = box(node);
        const across = key === "ArrowLeft" || key === "ArrowRight";
        const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
        let best = null;
        for (const other of nodes) {
            const there = box(other);
            const ahead = sign * (across ? there.x - here.x : there.y - here.y);
            const aside = Math.abs(across ? there.y - here.y : there.x - here.x);
            if (ahead > 0 && (!best || ahead + 2 * aside < best.cost)) {
                best = {node: other, cost: ahead + 2 * aside};
            }
        }
        return best?.node;
    };
    const open = (node) => {
        cameFrom = node;
        window.showSheet([{name: "job", value: node.dataset.node}]);
    };
    const close = () => {
        const panel = document.querySelector(".side-panel");
        if (panel) {
            panel.remove();
            cameFrom?.focus();
        }
    };
    map.addEventListener("keydown", (event) => {
        const node = event.target.closest("a.node");
        const to = node && event.key.startsWith("Arrow") ? next(node, event.key) : null;
        if (to) {
            event.preventDefault();
            to.focus();
        } else if (node && event.key === " ") {
            event.preventDefault();
            open(node);
        } else if (event.key === "+" || event.key === "-" || event.key === "0") {
            event.preventDefault();
            act[{"+": "in", "-": "out", 0: "reset"}[event.key]]();
        }
    });
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && document.querySelector(".side-panel")) {
            close();
        }
    });

    let drag = null;
    let dragged = false;
    map.addEventListener("pointerdown", (event) => {
        dragged = false;
        drag = event.button === 0 ? {x: event.clientX, y: event.clientY, from: {...view}, id: event.pointerId} : null;
    });
    map.addEventListener("pointermove", (event) => {
        if (!drag || drag.id !== event.pointerId) {
            return;
        }
        const dx = event.clientX - drag.x;
        const dy = event.clientY - drag.y;
        if (dragged || Math.hypot(dx, dy) > 6) {
            if (!dragged) {
                map.setPointerCapture(event.pointerId);
            }
            dragged = true;
            const scale = view.w / map.clientWidth;
            show({w: view.w, x: drag.from.x - dx * scale, y: drag.from.y - dy * scale});
        }
    });
    ["pointerup", "pointercancel"].forEach((end) => map.addEventListener(end, () => { drag = null; }));
    map.addEventListener("dragstart", (event) => event.preventDefault());

    document.addEventListener("click", (event) => {
        const node = event.target.closest?.("svg.map a.node");
        const button = event.target.closest?.("[data-zoom]");
        if (dragged && map.contains(event.target)) {
            event.preventDefault();
            dragged = false;
        } else if (node && window.showSheet && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            open(node);
        } else if (button) {
            act[button.dataset.zoom]();
        } else if (event.target.closest?.("[data-closes]")) {
            close();
        }
    });
    window.jQuery?.(document).on("pfAjaxComplete", () => document.querySelector(".side-panel")?.focus());
})();
