"""usage: scripts/serve_pages.py IBID WORK [SHOTS]; scripts/serve-check calls it. The pages in Chromium."""
import pathlib
import shutil
import sys
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from serve_process import Server, index

ibid, work, shots = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else ""
corpus = f"{work}/pages"
shutil.copytree("Corpus", corpus)
hostile = "Hostile <script>window.hit = 1</script> <img src=x onerror=\"window.hit = 1\">"
pathlib.Path(f"{corpus}/hostile.txt").write_text(
    f"{hostile}\n\nNarrative\n\nThe zebra </title><script>window.hit = 1</script> &amp; \"quoted\" <mark>fake</mark> "
    "{{zebra}} was \u202eseen\u202c.[1] A second zebra \u2028 came.[2]\n\n"
    "[1] Doe, Jane. \"<script>window.hit = 1</script> Of Zebras.\" The Zebra Times. 3 May 2012. Web. 4 May 2012. "
    "<javascript:window.hit=1>.\n[2] Roe, Richard. \"Zebras.\" The Zebra Times. 3 May 2013. Web. 5 May 2013. "
    "<http://zebra.example/\"onmouseover=\"window.hit=1>.\n")
path = f"{work}/pages.sqlite"
index(ibid, corpus, path)
faults = []


def check(name, holds, detail=""):
    print(f"{'ok' if holds else 'FAILED'}  {name}{'  ' + str(detail) if detail else ''}", flush=True)
    if not holds:
        faults.append(name)


with Server(ibid, path, "--quiet") as server, sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu", "--no-first-run"])

    def context(**options):
        made = browser.new_context(**options)
        made.set_default_timeout(10_000)
        made.on("request", lambda request: request.url.startswith(server.url) or faults.append(request.url))
        made.on("console", lambda message: message.type in ("error", "warning") and faults.append(message.text))
        made.on("weberror", lambda error: faults.append(str(error.error)))
        return made

    def shoot(page, name):
        if shots:
            pathlib.Path(shots).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=f"{shots}/{name}.png", full_page=name.endswith("-full"))

    def flow(made, name):
        """Asks, narrows, opens a note, goes to its source and back to a document."""
        page = made.new_page()
        page.goto(server.url + "/")
        shoot(page, f"{name}-start")
        page.get_by_label("Search the profiles").fill("mali attack hostages")
        page.keyboard.press("Enter")
        page.wait_for_url("**/?q=mali*")
        check(f"{name}: hits with highlights", page.locator(".hits mark").count() > 5)
        check(f"{name}: timeline", page.locator(".timeline .bar").count() > 3)
        shoot(page, f"{name}-search")
        shoot(page, f"{name}-search-full")
        before = page.locator("#count").inner_text()
        facet = page.locator(".facets section", has_text="Document").locator("li").first
        label, count = facet.locator("a").inner_text(), facet.locator(".count").inner_text()
        facet.locator("a").click()
        check(f"{name}: facet narrows", page.locator("#count").inner_text().startswith(f"{count} passage"),
              f"{before} → {page.locator('#count').inner_text()} of {label}")
        page.locator(".chip").first.click()
        check(f"{name}: and can be left out", page.locator("#count").inner_text() == before)
        note = page.locator("details.note").first
        note.locator("summary").first.click()
        check(f"{name}: a note opens in place", note.get_attribute("open") is not None
              and note.locator(".work").first.is_visible())
        shoot(page, f"{name}-note")
        note.get_by_text("All it is cited for").first.click()
        check(f"{name}: its source", page.locator(".kicker").inner_text() == "Cited work"
              and page.locator(".uses > li").count() > 0)
        shoot(page, f"{name}-source-full")
        page.locator(".uses .where a").first.click()
        check(f"{name}: a passage", page.locator(".passage .sentence").count() > 0)
        shoot(page, f"{name}-passage-full")
        page.locator("h1 a").click()
        check(f"{name}: in its document", page.locator(".part.chosen").count() == 1)
        shoot(page, f"{name}-document")
        page.goto(server.url + "/documents")
        check(f"{name}: documents", page.locator(".list li").count() == 9)
        page.goto(server.url + "/sources")
        check(f"{name}: sources", page.locator(".list li").count() > 20)
        for query in ("qwertzuiop", "\"unclosed AND (", "-", "a" * 500, "ransome", "year:2012"):
            page.goto(server.url + "/?q=" + urllib.parse.quote(query))
            check(f"{name}: page for {query[:20]}", page.locator("#count").count() == 1)
        return page

    light = context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    page = flow(light, "light")

    # With the script a marker opens its note, and / goes to the box.
    page.goto(server.url + "/?q=mali+attack")
    page.locator("a.marker").first.click()
    check("script: a marker opens its note", page.locator("details.note[open]").count() == 1)
    page.keyboard.press("Tab")
    page.locator("h1").first.click()
    page.keyboard.press("/")
    check("script: / goes to the box", page.evaluate("document.activeElement.id") == "q")

    # By keyboard alone: the first stop is the way to the content, and everything that acts can be reached.
    page.goto(server.url + "/?q=ransom")
    page.keyboard.press("Tab")
    check("keyboard: skip link first", page.evaluate("document.activeElement.className") == "skip")
    stops = set()
    for _ in range(60):
        stops.add(page.evaluate("document.activeElement.tagName + ' ' + document.activeElement.className"))
        page.keyboard.press("Tab")
    check("keyboard: all kinds of things are reached",
          {"INPUT ", "BUTTON ", "SELECT ", "SUMMARY ", "A marker"} <= stops, sorted(stops))

    # What a profile says stays text.
    for address in ("/?q=zebra", "/documents", "/sources?q=zebra", f"/?q={urllib.parse.quote(hostile)}",
                    "/?q=%3Cscript%3Ewindow.hit%3D1%3C/script%3E&document=%22%3E%3Cscript%3E", "/nowhere%3Cscript%3E"):
        # A page that is not there is an error in the console as well; it is asked for without one.
        answer = light.request.get(server.url + address, headers={"Accept": "text/html"})
        if answer.status != 200:
            check(f"hostile: {address[:30]} is a problem", b"<script>window" not in answer.body())
            continue
        page.goto(server.url + address)
        check(f"hostile: {address[:30]}", page.evaluate("window.hit === undefined")
              and page.locator("script").count() == 1 and page.locator("img").count() == 0)
    page.goto(server.url + "/?q=zebra")
    marks = page.locator(".hits mark").all_inner_texts()
    check("hostile: marks are where the words are", all(mark.lower().startswith("zebra") for mark in marks), marks)
    check("hostile: shown as it stands", "<script>window.hit = 1</script>" in page.locator("h2").first.inner_text())
    page.locator("details.note summary").first.click()
    links = [link.get_attribute("href") or "" for link in page.locator("a").all()]
    check("hostile: links lead to pages alone", all(link[:1] in "/#" or link.startswith("http") for link in links))
    page.locator("h2 a").first.click()
    check("hostile: passage page", page.evaluate("window.hit === undefined") and page.locator("script").count() == 1)
    shoot(page, "hostile")

    # Contrast, names, landmarks, order of headings.
    axe = Axe()
    for scheme in ("light", "dark"):
        made = context(viewport={"width": 1280, "height": 900}, color_scheme=scheme, bypass_csp=True)
        page = made.new_page()
        page.goto(server.url + "/?q=ransom")
        passage = page.locator("h2 a").first.get_attribute("href")
        source = page.locator("a[href^='/source/']").first.get_attribute("href")
        for address in ("/", "/?q=mali+attack&year=2012", passage, source, "/documents", "/sources",
                        "/sources?q=qqqq"):
            page.goto(server.url + address)
            page.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
            found = axe.run(page, options={"runOnly": [
                "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).response["violations"]
            check(f"accessible, {scheme}: {address[:40]}", not found,
                  [(fault["id"], fault["nodes"][0]["html"][:200], fault["nodes"][0]["failureSummary"][:300]) for fault in found])
        made.close()

    dark = context(viewport={"width": 1280, "height": 900}, color_scheme="dark")
    flow(dark, "dark")
    narrow = context(viewport={"width": 390, "height": 844}, color_scheme="light", has_touch=True)
    page = flow(narrow, "narrow")
    page.goto(server.url + "/?q=mali+attack")
    check("narrow: nothing is wider than the window",
          page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
    flow(context(viewport={"width": 1280, "height": 900}, java_script_enabled=False), "no script")
    page = light.new_page()
    page.goto(server.url + "/?q=ransom")
    page.emulate_media(media="print")
    shoot(page, "print-full")
    check("print: no form, no facets", not page.locator("form.search").is_visible()
          and not page.locator(".facets").is_visible())
    browser.close()

for fault in faults:
    print("FAILED ", fault)
raise SystemExit(1 if faults else 0)
