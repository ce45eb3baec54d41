# SPDX-License-Identifier: GPL-2.0-only
"""What a run of the compiler costs: processor time, or instructions under valgrind."""

import dataclasses
import os
import re
import subprocess
import tempfile

# What a check may take before it counts as failed; it also keeps the machine usable.
MEMORY_KIB = 4 << 20


@dataclasses.dataclass
class Run:
    status: int
    output: str
    seconds: float
    mebibytes: float


def run(command, folder, limit=120):
    """Runs to the end, or until it has used `limit` seconds of the processor or too much memory."""
    with tempfile.TemporaryFile("w+", errors="replace") as output:
        words = ["sh", "-c", f'ulimit -c 0; ulimit -t {limit}; ulimit -v {MEMORY_KIB}; exec "$@"', "sh", *command]
        process = subprocess.Popen(words, stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return Run(process.returncode, output.read(), usage.ru_utime, usage.ru_maxrss / 1024)


def seconds(command, folder, repeats=3):
    """The least of a few runs: what disturbs a run only makes it longer."""
    runs = [run(command, folder) for _ in range(repeats)]
    return min(runs, key=lambda one: one.seconds)


def instructions(command, folder):
    """Counted by valgrind: the same on every machine, whatever else it does."""
    valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run([*valgrind, *command], cwd=folder, capture_output=True, text=True, errors="replace")
    counted = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    return done.returncode, done.stderr, int(counted[1].replace(",", "")) if counted else 0


# The functions between which the work of the checker is divided, as valgrind's patterns.
PARTS = {
    "all of it": ["Consumer::HandleTranslationUnit*"],
    "collecting": ["collect(*"],
    "rules on the tree": ["rules::all(*"],
    "lowering": ["Lowering::lower(*"],
    "initialisation": ["Initialisation::Initialisation(*"],
    "regions": ["Regions::Regions(*"],
    "liveness": ["Liveness::Liveness(*"],
    "loans": ["Loans::Loans(*"],
    "rules on the flow": ["passes::*(keel::checker::Function const&, keel::checker::Report&)"],
    "rules on declarations": ["passes::lifetime_missing(*", "passes::member_order(*", "passes::agreeing_contracts(*"],
    "messages": ["Report::emit(*"],
}


def where_time_goes(command, folder):
    """Instructions of the whole run, and of each part of the checker. One run for each: parts call each other."""
    _, _, total = instructions(command, folder)
    parts = {}
    for name, functions in PARTS.items():
        toggles = [f"--toggle-collect=keel::checker::{prefix}{function}" for function in functions
                   for prefix in ("", "(anonymous namespace)::")]
        done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *toggles, *command],
                              cwd=folder, capture_output=True, text=True, errors="replace")
        collected = re.search(r"Collected\s*:\s*(\d+)", done.stderr)
        parts[name] = int(collected[1]) if collected else 0
    return total, parts
