#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Runs the checker on the examples of `keel explain`: run_examples.py FOLDER COMMAND... --kernel OPTIONS...

An accepted example has no error; a refused one has its own code and no other."""
import pathlib
import re
import subprocess
import sys

folder, at = pathlib.Path(sys.argv[1]), sys.argv.index("--kernel")
command, kernel = sys.argv[2:at], sys.argv[at + 1:]
wrong = 0
files = sorted(folder.glob("*.cpp"))
for path in files:
    code, verdict, _ = path.name.split(".")
    # What a kernel has no room for is refused in kernel builds only; one code is a warning.
    options = kernel if code in ("K1402", "K1403", "K1404") else []
    done = subprocess.run([*command, *options, str(path)], capture_output=True, text=True)
    codes = set(re.findall(r" (?:error|warning): .*\[(K\d{4})\]", done.stderr))
    others = [line for line in done.stderr.splitlines() if " error: " in line and not re.search(r"\[K\d{4}\]", line)]
    if codes != (set() if verdict == "accepted" else {code}) or others:
        wrong += 1
        print(f"{path.name}: {sorted(codes)}\n{done.stderr}")
print(f"{len(files)} examples, {wrong} wrong")
sys.exit(1 if wrong or not files else 0)
