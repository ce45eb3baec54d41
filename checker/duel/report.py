# SPDX-License-Identifier: GPL-2.0-only
"""Writes docs/duel.md: the figures of one run, and one shrunk example of each class of disagreement."""


from known import REASONS, STRICT, reason_of


def percent(part, whole):
    return f"{100 * part / whole:.3f} %" if whole else "-"


def write_report(path, sums, classes, seed, seconds, side_by_side):
    unsound = {d[0] for d in sums["differences"] if d[2] == "rustc"}
    strict = {d[0] for d in sums["differences"] if d[2] == "keel"}
    unexplained = {d[0] for d in sums["differences"] if d[2] == "rustc" and not reason_of(d)}
    compared = sums["programs"] - len(sums["broken"]) - len(sums["crashes"])
    lines = [
        "# The duel with rustc",
        "",
        "Random programs, each written as Rust and as Keel C++ from one tree (`checker/duel`), judged by rustc 1.85 and by "
        "the checker, function by function. What the checker accepts was run under AddressSanitizer and "
        "UndefinedBehaviorSanitizer. This file is written by the tool: "
        f"`duel --programs {sums['programs']} --seed {seed} --report docs/duel.md`.",
        "",
        "| | |",
        "|---|---|",
        f"| programs | {sums['programs']} |",
        f"| functions compared | {sums['functions']} |",
        f"| accepted by both (programs) | {sums['both_accept']} ({percent(sums['both_accept'], compared)}) |",
        f"| refused by both (programs) | {sums['both_refuse']} ({percent(sums['both_refuse'], compared)}) |",
        f"| accepted by Keel, refused by rustc (programs with such a function) | {len(unsound)} ({percent(len(unsound), compared)}) |",
        f"| of those, without a reason that is known | {len(unexplained)} |",
        f"| refused by Keel, accepted by rustc (programs with such a function) | {len(strict)} ({percent(len(strict), compared)}) |",
        f"| functions refused by both, with the same set of codes | {sums['same_code']} of {sums['functions_refused']} |",
        f"| run under the sanitizers | {sums['sanitized']} |",
        f"| sanitizer reports | {len(sums['reports'])} |",
        f"| crashes or hangs of the checker | {len(sums['crashes'])} |",
        f"| programs that did not compile (a fault of the generator) | {len(sums['broken'])} |",
        f"| time | {seconds:.0f} s |",
        "",
        "Codes of rustc, in functions: "
        + ", ".join(f"{code} {count}" for code, count in sorted(sums["codes"].items(), key=lambda c: -c[1])) + ".",
        "",
        "## What the programs contain",
        "",
        "Structs with owned, shared and exclusive fields, one or two lifetimes; functions and methods (shared, exclusive, "
        "consuming) with elided and named lifetimes and written outlives bounds; moves, partial moves, assignment after a move; "
        "reborrows, nested calls, two-phase calls; if, while, endless and range loops, early return, break, continue; closures "
        "that borrow and closures that own, called directly or given to a generic function; Box, Vec, Option, rebindable "
        "references; a type with a destructor that uses what it borrows; generic functions.",
        "",
        "## Disagreements by class",
        "",
        "The words behind a code name the reason; each is recognised by asking rustc itself in another way (`checker/duel/known.py`).",
        "",
        *(f"- **{name}**: {text}" for name, text in REASONS.items()),
        "",
    ]
    lines += [
        "What only Keel refuses:",
        "",
        *(f"- **{codes}**: {text}" for codes, text in STRICT.items()),
        "",
    ]
    unknown = [d for d in sums["differences"] if d[2] == "rustc" and not reason_of(d)]
    if unknown:
        lines += ["Accepted by Keel, and no reason was recognised, to be looked at by hand: "
                  + ", ".join(f"`duel.py --show {d[0]}` ({d[1]})" for d in unknown) + ".", ""]
    if not classes:
        lines += ["None.", ""]
    for (who, codes), (count, entries) in classes.items():
        other = "Keel" if who == "rustc" else "rustc"
        lines += [f"### Refused by {'rustc' if who == 'rustc' else 'Keel'} with {', '.join(codes)}, accepted by {other}: {count}", ""]
        _, member, program = min(entries, key=lambda entry: entry[0])
        lines += [f"Seed {member[0]}, function {member[1]}.", "", "```", side_by_side(program), "```", ""]
    with open(path, "w") as out:
        out.write("\n".join(lines))
