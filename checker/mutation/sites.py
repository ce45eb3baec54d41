#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Silences one place in the checker at a time and shows that a lit test notices.

A site is a call of Report::error or warning, or of a function that passes a message on (those with a parameter
`Site site`). First the lit tests run once, and record which sites each of them reaches. Then each site is silenced, and
tests that reach it run again: at least one must fail. A site that no test reaches, or whose silence no test notices,
fails the run, unless `untested_sites.txt` says why it may: `FILE: REASON: a piece of the call's text`.

    sites.py --plugin keel_checker_testing.so                     every site
    sites.py --plugin keel_checker_testing.so --only passes/      the sites of one folder or file
    sites.py --plugin keel_checker_testing.so --sample 40         40 sites, other ones each time; --seed N repeats one

Only keel_checker_testing.so can be silenced. The checker that people load has no such option.
"""

import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CHECKER = HERE.parent
WRITTEN_IN = ("contexts", "contracts", "dataflow", "lowering", "passes", "rules")
CALL = re.compile(r"\breport_?\s*(?:\.|->)\s*(?:error|warning)\(|\b(?:refuse|unknown)\(")
# How many tests run with a site silenced before all that reach it do.
FIRST = 2


def call_text(text, begin):
    """The call from its first letter to the bracket that ends it."""
    depth, at, quote = 0, begin, ""
    while at < len(text):
        letter = text[at]
        if quote:
            if letter == "\\":
                at += 1
            elif letter == quote:
                quote = ""
        elif letter in "\"'":
            quote = letter
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
            if depth == 0:
                return text[begin:at + 1]
        at += 1
    sys.exit(f"a call without an end: {text[begin:begin + 80]}")


def sites():
    """`FILE:LINE` of each, with the call's text."""
    found = {}
    files = [path for folder in WRITTEN_IN for path in sorted((CHECKER / folder).glob("*.[ch]pp"))]
    for path in [*files, CHECKER / "checker.cpp"]:
        text = path.read_text()
        for match in CALL.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            start = text.rindex("\n", 0, match.start()) + 1
            if "//" in text[start:match.start()]:
                continue
            call = call_text(text, match.start())
            # A function that passes on, or the passing on.
            if "Site site" in call or re.search(r",\s*site\)$", call):
                continue
            found[f"{path.relative_to(CHECKER)}:{line}"] = " ".join(call.split())
    return found


def excused():
    entries = []
    for line in (HERE / "untested_sites.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            file, reason, piece = line.split(": ", 2)
            entries.append((file, reason, piece))
    return entries


class Lit:
    def __init__(self, options, work):
        self.options, self.work = options, work

    def suite(self, name, argument):
        """A copy of the tests' configuration whose plugin has one argument more."""
        folder = self.work / re.sub(r"\W", "_", name)
        folder.mkdir(exist_ok=True)
        plugin = f"{self.options.plugin} -fplugin-arg-keel_checker-{argument}"
        (folder / "lit.site.cfg.py").write_text(f"""
config.keel_source = {str(CHECKER.parent)!r}
config.keel_clang = {self.options.clang!r}
config.keel_plugin = {plugin!r}
config.keel_tools = {self.options.tools!r}
config.keel_examples = ""
config.test_exec_root = {str(folder)!r}
lit_config.load_config(config, {str(CHECKER / 'tests/lit.cfg.py')!r})
config.name = {name!r}
config.excludes += ["explanations"]
""")
        return folder

    def run(self, paths):
        """The verdict of each test, as (name of the suite, name of the test)."""
        results = self.work / "results.json"
        results.unlink(missing_ok=True)
        # The list of paths is longer than a command line may be.
        listed = self.work / "paths"
        listed.write_text("\n".join(map(str, paths)) + "\n")
        done = subprocess.run([sys.executable, self.options.lit, "-q", "--no-progress-bar", "-j", str(self.options.jobs),
                               "--output", str(results), f"@{listed}"], capture_output=True, text=True)
        if not results.exists():
            sys.exit(f"lit did not run: {done.stdout}{done.stderr}")
        return {tuple(one["name"].split(" :: ", 1)): one["code"] for one in json.loads(results.read_text())["tests"]}


def record(lit):
    """Which tests reach each site, those first that reach the fewest."""
    folder = lit.suite("recorded", "record-sites=%t.sites")
    verdicts = lit.run([folder])
    fit = {name for (_, name), code in verdicts.items() if code == "PASS"}
    broken = sorted(name for (_, name), code in verdicts.items() if code in ("FAIL", "XPASS", "UNRESOLVED"))
    if broken:
        print(f"these tests fail with nothing silenced, and do not count: {', '.join(broken)}")
    reached = {}
    for path in folder.rglob("*.sites"):
        name = str(path.relative_to(folder)).replace("/Output/", "/").removesuffix(".tmp.sites")
        if name in fit:
            reached[name] = set(path.read_text().split())
    tests = collections.defaultdict(list)
    for name in sorted(reached, key=lambda one: (len(reached[one]), one)):
        for site in reached[name]:
            tests[site].append(name)
    return tests, len(verdicts)


def noticed_by(lit, wanted):
    """For each site of `wanted` (site -> tests) how many of its tests fail when it is silenced."""
    paths, names = [], {}
    for site, tests in wanted.items():
        folder = lit.suite(site, f"disable-site={site}")
        names[site] = site
        paths += [folder / test for test in tests]
    verdicts = lit.run(paths) if paths else {}
    if len(verdicts) != len(paths):
        sys.exit(f"lit ran {len(verdicts)} of {len(paths)} tests")
    counts = dict.fromkeys(wanted, 0)
    for (site, _), code in verdicts.items():
        counts[names[site]] += code == "FAIL"
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plugin", required=True, help="the checker that can be silenced, keel_checker_testing.so")
    parser.add_argument("--clang", default="/usr/lib/llvm-19/bin/clang++")
    parser.add_argument("--lit", default="/usr/lib/llvm-19/build/utils/lit/lit.py")
    parser.add_argument("--tools", default="/usr/lib/llvm-19/bin", help="where FileCheck is")
    parser.add_argument("--only", default="", help="only sites that contain this")
    parser.add_argument("--sample", type=int, help="how many sites, chosen at random")
    parser.add_argument("--seed", type=int, help="of the sample")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    options.plugin = str(pathlib.Path(options.plugin).resolve())

    known = sites()
    wanted = [site for site in known if options.only in site]
    if options.sample and options.sample < len(wanted):
        seed = random.SystemRandom().randrange(1 << 31) if options.seed is None else options.seed
        print(f"seed {seed}")
        wanted = sorted(random.Random(seed).sample(wanted, options.sample))
    with tempfile.TemporaryDirectory(prefix="keel-sites-") as folder:
        lit = Lit(options, pathlib.Path(folder))
        tests, count = record(lit)
        # The list of sites is read from the text of the checker; what speaks and is not in it shows that it is wrong.
        unknown = sorted(set(tests) - set(known))
        for site in unknown:
            print(f"{site} speaks, and is no call that sites.py knows")
        reached = [site for site in wanted if tests.get(site)]
        noticed = noticed_by(lit, {site: tests[site][:FIRST] for site in reached})
        second = {site: tests[site][FIRST:] for site in reached if not noticed[site] and tests[site][FIRST:]}
        for site, number in noticed_by(lit, second).items():
            noticed[site] += number

    bad, excuses, used = [], excused(), set()
    for site in wanted:
        why = "no test reaches it" if not tests.get(site) else \
            f"none of the {len(tests[site])} tests that reach it notices" if not noticed[site] else ""
        excuse = next((one for one in excuses if site.startswith(one[0] + ":") and one[2] in known[site]), None)
        if excuse:
            used.add(excuse)
            if not why:
                bad.append(f"{site}: is listed in untested_sites.txt, and a test notices: take it out")
        elif why:
            bad.append(f"{site}: {why}: {known[site][:150]}")
    for one in excuses:
        if one not in used and not options.sample and options.only in one[0]:
            bad.append(f"untested_sites.txt: there is no such site: {': '.join(one)}")
    print("\n".join(bad))
    print(f"{len(known)} sites, {len(wanted)} silenced one at a time, {count} tests")
    print(f"{len(wanted) - len(bad)} passed, {len(bad) + len(unknown)} failed")
    sys.exit(1 if bad or unknown else 0)


if __name__ == "__main__":
    main()
