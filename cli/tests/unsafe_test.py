# SPDX-License-Identifier: GPL-2.0-only
"""`keel unsafe` on small trees and on the project itself; its page in a real browser.

Runs the built keel, inside the root; KEEL_BINARY names it.
"""
import html
import json
import os
import pathlib
import re
import subprocess

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("KEEL_BINARY", str(PROJECT / "build/host/bin/keel"))

DRIVER = """// SPDX-License-Identifier: GPL-2.0-only
#include <keel/core/unsafe.hpp>

using keel::unsafe;

int second(const int* numbers, unsafe) {
    unsafe because{"the caller says that there are two"};
    return numbers[1];
}
int use(const int (&pair)[2]) { return second(&pair[0], unsafe{"a pair has <two> \\"members\\""}); }
int wide(const int* numbers) {
    unsafe because{"this is safe"};
    int sum = 0;
    sum += 1;
    sum += *numbers;
    sum += 2;
    sum += 3;
    return sum;
}
struct Token {
    static constexpr unsafe sends{"the caller says that there are two"};
};
"""
MAINTAINERS = """A DRIVER
M:	Bo <bo@example.org>
C++:	accept
F:	drivers/try/
"""


def keel(*words, cwd=PROJECT):
    return subprocess.run([BINARY, "unsafe", *map(str, words)], cwd=cwd, capture_output=True, text=True,
                          env={**os.environ, "KEEL_PROJECT": str(PROJECT)})


def git(folder, *words):
    subprocess.run(["git", "-C", str(folder), "-c", "user.name=Bo", "-c", "user.email=bo@example.org", *words],
                   check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path):
    driver = tmp_path / "drivers/try"
    driver.mkdir(parents=True)
    (driver / "Kbuild").write_text("obj-m := try.o\ntry-y := one.o\n")
    (driver / "one.cpp").write_text(DRIVER)
    (tmp_path / "MAINTAINERS").write_text(MAINTAINERS)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "one")
    return tmp_path


def test_says_why_what_for_and_whose(tree):
    run = keel(".", "--json", cwd=tree)
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout)
    scope, call, wide, promise = said["places"]
    assert (scope["line"], scope["kind"], scope["function"]) == (7, "scope", "second")
    assert scope["needs"] == ["subscripts a raw pointer, whose bounds nobody checks"]
    assert scope["owners"] == ["Bo <bo@example.org>"] and scope["subsystem"] == "A DRIVER"
    assert (call["kind"], call["needs"]) == ("call", ["second"])
    assert (promise["kind"], promise["needs"]) == ("promise", ["sends"])
    assert scope["flags"] == promise["flags"] == ["repeated reason"]
    assert wide["flags"] == ["empty reason", "larger than needed"]
    assert (wide["statements"], wide["needless_statements"], wide["end"]) == (6, 5, 19)
    assert said["unsafe"] == 4 and said["lines"] == 19 and round(said["per_thousand_lines"], 1) == 210.5
    assert not said["not_compiled"]


def test_text_and_limits(tree):
    run = keel(".", cwd=tree)
    assert "drivers/try/one.cpp:7: scope: the caller says that there are two\n    second: subscripts a raw pointer, whose bounds nobody checks\n" in run.stdout
    assert "larger than needed, 5 of 6 statements could stand outside" in run.stdout
    assert "repeated reason, in 2 places" in run.stdout
    assert "owner: Bo <bo@example.org> (A DRIVER)" in run.stdout
    assert run.stdout.endswith("4 unsafe scopes in 1 files, 210.5 in 1,000 lines\n")
    assert keel(".", "--max", 4, cwd=tree).returncode == 0
    over = keel(".", "--max", 3, cwd=tree)
    assert over.returncode == 1 and "at most 3 are allowed" in over.stderr and "next:" in over.stderr
    assert keel(".", "--count", cwd=tree).stdout == "4 unsafe scopes in 1 files\n"
    flagged = keel(".", "--flagged", "--json", cwd=tree)
    assert len(json.loads(flagged.stdout)["places"]) == 3


def test_what_came_since_a_commit(tree):
    source = tree / "drivers/try/one.cpp"
    source.write_text("\n\n" + DRIVER.replace('unsafe{"a pair', 'unsafe{"each pair'))
    (tree / "drivers/try/new.hpp").write_text('void f() { unsafe because{"it came later"}; }\n')
    run = keel("drivers", "--since", "HEAD", "--json", cwd=tree)
    since = json.loads(run.stdout)["since"]
    assert sorted((one["file"], one["reason"]) for one in since["gained"]) == [
        ("drivers/try/new.hpp", "it came later"), ("drivers/try/one.cpp", 'each pair has <two> "members"')]
    assert [one["reason"] for one in since["lost"]] == ['a pair has <two> "members"']
    refused = keel("drivers", "--since", "HEAD", "--no-new", cwd=tree)
    assert refused.returncode == 1 and "2 unsafe scopes came since HEAD" in refused.stderr
    # From inside, and of a file.
    inside = keel("one.cpp", "--since", "HEAD", "--json", "--sources", cwd=tree / "drivers/try")
    assert len(json.loads(inside.stdout)["since"]["gained"]) == 1
    source.write_text(DRIVER)
    (tree / "drivers/try/new.hpp").unlink()
    same = keel("drivers", "--since", "HEAD", "--no-new", cwd=tree)
    assert same.returncode == 0 and "0 gained and 0 lost since HEAD" in same.stdout


def test_a_unit_that_does_not_compile_is_named(tree):
    source = tree / "drivers/try/one.cpp"
    source.write_text(DRIVER + "int broken = ;\n")
    run = keel(".", cwd=tree)
    assert run.returncode == 0 and "not compiled" in run.stdout and "4 unsafe scopes" in run.stdout


@pytest.mark.parametrize("words, what, step", [
    (("absent",), "there is no absent", "give a folder"),
    ((".", "--no-new"), "needs a commit", "--since"),
    ((".", "--since", "no-such"), "has no commit 'no-such'", "git log"),
    ((".", "--max", "-1"), "--max", None),
])
def test_mistakes(tree, words, what, step):
    run = keel(*words, cwd=tree)
    assert run.returncode not in (0, 1) or what.startswith("there is no")
    assert what in run.stderr
    assert step is None or step in run.stderr


def test_paths_outside_of_git(tmp_path):
    (tmp_path / "a.cpp").write_text('void f() { unsafe because{"a reason of its own"}; }')
    assert keel(tmp_path).returncode == 0
    run = keel(tmp_path, "--since", "HEAD")
    assert run.returncode == 2 and "in no git repository" in run.stderr


# ------------------------------------------------------------------ the page

def browser(page, address=""):
    """The page as a browser has it once its script has run."""
    run = subprocess.run(["chromium-headless-shell", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom",
                          f"file://{page}{address}"], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    return run.stdout


def rows(dom):
    """Of the table of places, those that are shown: (place, text)."""
    table = re.search(r'<table id="places">(.*?)</table>', dom, re.S)[1].split("<tbody>")[1]
    shown = []
    for row in re.findall(r"<tr([^>]*)>(.*?)</tr>", table, re.S):
        if "hidden" in row[0]:
            continue
        cells = [html.unescape(re.sub(r"<[^>]*>", "", cell)) for cell in re.findall(r"<td[^>]*>(.*?)</td>", row[1], re.S)]
        shown.append(cells)
    return shown


def test_page_in_a_browser(tree):
    page = tree / "unsafe.html"
    assert keel("drivers", "--html", page, cwd=tree).returncode == 0
    plain = browser(page)
    assert [row[0] for row in rows(plain)] == [f"drivers/try/one.cpp:{line}" for line in (7, 10, 12, 21)]
    assert rows(plain)[1][2] == 'a pair has <two> "members"'
    assert '<span id="shown">4 of 4</span>' in plain
    assert "4 unsafe scopes in 1 files" in plain

    found = rows(browser(page, "#search=PAIR%20call"))
    assert [row[0] for row in found] == ["drivers/try/one.cpp:10"]
    assert rows(browser(page, "#search=nowhere")) == []

    by_size = rows(browser(page, "#sort=statements&down"))
    assert [row[5] for row in by_size] == ["6", "1", "", ""]
    by_reason = rows(browser(page, "#sort=reason"))
    assert [row[2] for row in by_reason] == sorted(row[2] for row in by_reason)
    down = browser(page, "#sort=place&down&search=scope")
    assert [row[0] for row in rows(down)] == ["drivers/try/one.cpp:12", "drivers/try/one.cpp:7"]
    assert re.search(r'<th data-name="place" aria-sort="descending">', down)


def test_page_of_the_library_shows_what_changed(tmp_path):
    page = tmp_path / "unsafe.html"
    run = keel("kernel/keel/core", "--html", page)
    assert run.returncode == 0, run.stderr
    shown = rows(browser(page, "#search=span.hpp"))
    assert shown and all("core/span.hpp" in row[0] for row in shown)


# ------------------------------------------------------------------ the project

def test_drivers_have_none():
    run = keel("drivers", "--max", 0)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "not compiled" not in run.stdout


def test_library_says_what_each_scope_is_for():
    said = json.loads(keel("kernel/keel", "--json").stdout)
    assert not said["not_compiled"]
    # The requirements of a concept are never run.
    unknown = [f"{one['file']}:{one['line']}" for one in said["places"]
               if not one.get("needs") and one["reason"] != "only its type is asked"]
    assert not unknown, f"scopes that no unit compiles: {unknown}"
    empty = [f"{one['file']}:{one['line']}: {one['reason']}" for one in said["places"] if "empty reason" in one["flags"]]
    assert not empty, f"reasons that say nothing: {empty}"
    large = [f"{one['file']}:{one['line']}" for one in said["places"] if "larger than needed" in one["flags"]]
    assert not large, f"scopes with statements that need none: {large}"
