/// The page's script. Every page works without it.
enum PageScript {
    static let text = """
        "use strict";
        // A marker opens its note, wherever the note is folded away.
        function unfold(id) {
          const target = id && document.getElementById(id);
          if (!target) return false;
          for (let box = target; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
          target.focus({preventScroll: true});
          target.scrollIntoView({block: "nearest"});
          return true;
        }
        addEventListener("click", (event) => {
          const marker = event.target.closest("a.marker");
          if (marker && unfold(marker.hash.slice(1))) {
            event.preventDefault();
            history.replaceState(null, "", marker.hash);
          }
        });
        addEventListener("keydown", (event) => {
          const box = document.getElementById("q");
          const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
          if (event.key === "/" && box && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            box.focus();
            box.select();
          }
        });
        // What is printed has its notes open.
        addEventListener("beforeprint", () => {
          for (const box of document.querySelectorAll("details.note, details.group")) box.open = true;
        });
        addEventListener("hashchange", () => unfold(location.hash.slice(1)));
        if (location.hash) unfold(location.hash.slice(1));

        """
}
