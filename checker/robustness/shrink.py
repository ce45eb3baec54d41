# SPDX-License-Identifier: GPL-2.0-only
"""Makes a file that fails smaller, by taking lines away for as long as it fails the same way."""

import dataclasses
import time


def shrink(case, outcome, probe, seconds=90):
    """The smallest text found within the time. A header's includes stay: they are not part of its text."""
    deadline = time.monotonic() + seconds
    lines = case.text.split("\n")

    def fails(candidate):
        found = probe.run(dataclasses.replace(case, text="\n".join(candidate)))
        return found.kind == outcome.kind and found.words == outcome.words

    size = max(1, len(lines) // 2)
    while size:
        at = 0
        removed = False
        while at < len(lines) and time.monotonic() < deadline:
            candidate = lines[:at] + lines[at + size:]
            if fails(candidate):
                lines = candidate
                removed = True
            else:
                at += size
        if time.monotonic() >= deadline:
            break
        if size == 1 and not removed:
            break
        size = max(1, size // 2) if not (size == 1 and removed) else 1
    return "\n".join(lines)
