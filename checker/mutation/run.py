#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Switches one check off at a time and shows that a test notices.

For each code of diagnostics/codes.hpp, the tests that speak of it and some pairs that are refused by it run
with that code disabled. A code without which all of them still pass is a survivor: nothing tests it.
`expected_survivors.txt` lists the codes that are known to survive, as `CODE: reason`; one that is listed and
does not survive is reported too, so that the list never goes stale.
"""

import argparse
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
CHECKER = HERE.parent
WRITTEN_IN = ("contexts", "contracts", "dataflow", "lowering", "passes", "rules")


def codes():
    """Name and spelling of each code, and whether any check says it."""
    text = (CHECKER / "diagnostics/codes.hpp").read_text()
    body = re.search(r"enum class Code[^{]*\{(.*?)\};", text, re.DOTALL)[1]
    sources = "".join(path.read_text() for folder in WRITTEN_IN for path in (CHECKER / folder).rglob("*.[ch]pp"))
    sources += (CHECKER / "checker.cpp").read_text()
    return [(f"K{int(number):04}", name, re.search(rf"Code::{name}\b", sources) is not None)
            for name, number in re.findall(r"(\w+) = (\d+)", body)]


class Lit:
    """The checker's lit tests, run with a plugin that has codes disabled."""

    def __init__(self, options, work):
        self.options, self.work = options, work
        self.tests = {str(path.relative_to(CHECKER / "tests")): path.read_text(errors="replace")
                      for ending in ("cpp", "test") for path in (CHECKER / "tests").rglob(f"*.{ending}")
                      if not {"Inputs", "explanations", "unit"} & set(path.parts)}

    def failures(self, tests, code=""):
        """Which of the tests do not pass. (What explanations show has no part in this.)"""
        if not tests:
            return set()
        folder = self.work / (code or "as it is")
        folder.mkdir(exist_ok=True)
        plugin = self.options.plugin + (f" -fplugin-arg-keel_checker-disable={code}" if code else "")
        (folder / "lit.site.cfg.py").write_text(f"""
config.keel_source = {str(CHECKER.parent)!r}
config.keel_clang = {self.options.clang!r}
config.keel_plugin = {plugin!r}
config.keel_tools = {self.options.tools!r}
config.keel_examples = ""
config.test_exec_root = {str(folder)!r}
lit_config.load_config(config, {str(CHECKER / 'tests/lit.cfg.py')!r})
""")
        results = folder / "results.json"
        done = subprocess.run([sys.executable, self.options.lit, "-q", "--no-progress-bar", "-j", str(self.options.jobs),
                               "--output", str(results), *(str(folder / test) for test in tests)],
                              capture_output=True, text=True)
        if not results.exists():
            sys.exit(f"lit did not run: {done.stdout}{done.stderr}")
        found = json.loads(results.read_text())["tests"]
        if len(found) != len(tests):
            sys.exit(f"lit ran {len(found)} of {len(tests)} tests: {done.stdout}{done.stderr}")
        return {one["name"].split(" :: ", 1)[1] for one in found if one["code"] in ("FAIL", "XPASS", "UNRESOLVED")}


class Pairs:
    """The C++ halves of the pairs, judged as checker/pairs/run.py does."""

    def __init__(self, options):
        spec = importlib.util.spec_from_file_location("pairs_run", CHECKER / "pairs/run.py")
        self.runner = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.runner)
        self.options = options
        self.by_code = {}
        for path in sorted((CHECKER / "pairs").glob("*/*.cpp")):
            if refused := re.match(r"// reject (K\d{4})", path.read_text()):
                self.by_code.setdefault(refused[1], []).append(path)

    def verdict(self, path, arguments):
        options = types.SimpleNamespace(clang=self.options.clang, plugin=self.options.plugin, arguments=arguments)
        return self.runner.run_checker(path, options)[0]

    def kills(self, code):
        """How many pairs are refused by the code, how many of these were tried, and how many of those noticed."""
        paths = self.by_code.get(code, [])
        tried = noticed = 0
        for path in paths:
            if tried == self.options.pairs:
                break
            if self.verdict(path, []) != code:
                continue
            tried += 1
            noticed += self.verdict(path, [f"-fplugin-arg-keel_checker-disable={code}"]) != code
        return len(paths), tried, noticed


def expected_survivors():
    expected = {}
    for line in (HERE / "expected_survivors.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            code, _, reason = line.partition(": ")
            expected[code] = reason
    return expected


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plugin", required=True, help="the checker, keel_checker.so")
    parser.add_argument("--clang", default="/usr/lib/llvm-19/bin/clang++")
    parser.add_argument("--lit", default="/usr/lib/llvm-19/build/utils/lit/lit.py")
    parser.add_argument("--tools", default="/usr/lib/llvm-19/bin", help="where FileCheck is")
    parser.add_argument("--pairs", type=int, default=3, help="how many pairs are tried for a code")
    parser.add_argument("--only", default="", help="only codes that contain this")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    options.plugin = str(pathlib.Path(options.plugin).resolve())

    expected = expected_survivors()
    known = codes()
    for code in expected:
        if code not in {spelling for spelling, _, _ in known}:
            sys.exit(f"expected_survivors.txt: there is no code {code}")
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="keel-mutation-") as folder:
        lit, pairs = Lit(options, pathlib.Path(folder)), Pairs(options)
        speaking = {code: sorted(test for test, text in lit.tests.items() if code in text) for code, _, _ in known}
        wanted = sorted({test for code, tests in speaking.items() if options.only in code for test in tests})
        # A test that fails anyway notices nothing.
        broken = lit.failures(wanted)
        if broken:
            print(f"these tests fail with nothing disabled, and do not count: {', '.join(sorted(broken))}")
        print(f"{'code':7}{'what it is':36}{'lit tests':>12}{'noticed':>9}{'pairs':>8}{'tried':>7}{'noticed':>9}  verdict",
              flush=True)
        for code, name, is_written in known:
            if options.only not in code:
                continue
            tests = [test for test in speaking[code] if test not in broken]
            by_lit = lit.failures(tests, code)
            count, tried, by_pairs = pairs.kills(code)
            noticed = bool(by_lit) or by_pairs > 0
            verdict = "noticed" if noticed else "survives" if is_written else "no check says it"
            is_right = noticed != (code in expected)
            passed += is_right
            failed += not is_right
            if not is_right:
                verdict += "  WRONG" + (", but is listed in expected_survivors.txt: take it out" if noticed else "")
            elif not noticed:
                verdict += f", as expected: {expected[code]}"
            print(f"{code:7}{name:36}{len(tests):12}{len(by_lit):9}{count:8}{tried:7}{by_pairs:9}  {verdict}", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
