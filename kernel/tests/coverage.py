#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Compares docs/library-coverage.md with the library's headers: what stands on which header of the kernel, where it
is tested, and how many unsafe scopes it has. `--write` makes the page anew. A header that nothing tests is an error."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "kernel/keel"
PAGE = ROOT / "docs/library-coverage.md"
TESTS = {
    "checked": "kernel/tests/checked/*.cpp",
    "refused": "kernel/tests/refuse/*.cpp",
    "host": "kernel/tests/host/*.cpp",
    "VM": "kernel/tests/vm/*/*.?pp",
    "driver": "drivers/*/*.?pp",
}
# The parts of rust/kernel in Linux 7.3, by the names of its modules, beside the headers here that serve the same need.
RUST = {
    "alloc::kbox": "memory/box.hpp",
    "alloc::kvec": "memory/vec.hpp",
    "types (ScopeGuard, ForeignOwnable)": "core/claim.hpp",
    "error": "core/result.hpp",
    "fmt, print": "log/kernel_log.hpp",
    "num::bounded": "core/bounded.hpp",
    "sync::arc": "memory/shared.hpp",
    "sync::aref": "memory/aref.hpp",
    "sync::refcount": "sync/refcount.hpp",
    "sync::atomic": "sync/atomic.hpp",
    "sync::lock (spinlock)": "sync/spin_locked.hpp",
    "sync::lock (mutex)": "sync/mutex_locked.hpp",
    "(none: reader-writer semaphore)": "sync/rw_locked.hpp",
    "sync::condvar": "sync/wait_queue.hpp",
    "(none: counters of each processor)": "sync/per_cpu.hpp",
    "sync::completion": "sync/completion.hpp",
    "sync::rcu": "sync/rcu.hpp",
    "workqueue": "work/work.hpp",
    "time": "time/clock.hpp",
    "time::delay": "time/delay.hpp",
    "time::hrtimer": "time/timer.hpp",
    "list": "containers/list.hpp",
    "rbtree": "containers/rb_tree.hpp",
    "xarray": "containers/xarray.hpp",
    "maple_tree": None,
    "bitmap, id_pool": "containers/bitmap.hpp",
    "uaccess": "fs/user.hpp",
    "iov": "fs/iov_iter.hpp",
    "page": "memory/page.hpp",
    "mm::virt": "mm/area.hpp",
    "miscdevice": "misc/device.hpp",
    "ioctl": "ioctl/command.hpp",
    "seq_file": "fs/text_output.hpp",
    "debugfs": "debugfs/directory.hpp",
    "configfs": "configfs/subsystem.hpp",
    "(none: sysfs attributes)": "device/attributes.hpp",
    "module": "module.hpp",
    "module_param": "module/parameter.hpp",
    "device": "device/device.hpp",
    "device::property": "device/properties.hpp",
    "devres, revocable": "device/revocable.hpp",
    "firmware": "device/firmware.hpp",
    "clk": "device/clock.hpp",
    "regulator": "device/regulator.hpp",
    "(none: resets)": "device/reset.hpp",
    "platform": "bus/platform.hpp",
    "pci": "bus/pci.hpp",
    "auxiliary": "bus/auxiliary.hpp",
    "faux": "bus/faux.hpp",
    "usb, i2c, serdev": None,
    "io": "io/window.hpp",
    "io (configuration space)": "io/config_space.hpp",
    "(none: ports)": "io/port.hpp",
    "io::register": "io/register.hpp",
    "io::poll": "io/poll.hpp",
    "irq": "irq/registration.hpp",
    "dma": "dma/coherent.hpp",
    "scatterlist": "dma/scatter.hpp",
    "(none: single mappings)": "dma/mapping.hpp",
    "(none: DMA pools)": "dma/pool.hpp",
    "block::mq": "block/disk.hpp",
    "net::phy": None,
    "drm": None,
    "opp, cpufreq, pwm": None,
}


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def unsafe_scopes(text):
    return len(re.findall(r"\bunsafe because\{", without_comments(text)))


def promises(text):
    """Of classes: `sends`, `syncs` and so on, which the dialect's section 2 lists beside scopes."""
    return len(re.findall(r"\bstatic constexpr unsafe \w+\{", without_comments(text)))


def c_side(text):
    found = re.findall(r"///.*?\bC: ([^\n]*)", text)
    return "; ".join(dict.fromkeys(line.strip().rstrip(".") for line in found)) or "none"


def included(text):
    return set(re.findall(r"#include <keel/((?!c/)[^>]+)>", text))


def reached(text, texts):
    """The headers of the library that come along with those that `text` includes."""
    seen, waiting = set(), list(included(text))
    while waiting:
        header = waiting.pop()
        if header in seen:
            continue
        seen.add(header)
        waiting += included(texts.get(header, ""))
    return seen


def page():
    texts = {str(path.relative_to(LIBRARY)): path.read_text() for path in sorted(LIBRARY.rglob("*.hpp"))}
    tests = {kind: [file.read_text() for file in sorted(ROOT.glob(pattern))] for kind, pattern in TESTS.items()}
    direct = {kind: set().union(*map(included, files)) for kind, files in tests.items()}
    along = {kind: set().union(*(reached(text, texts) for text in files)) for kind, files in tests.items()}
    rows, untested = [], []
    for header, text in texts.items():
        first = [kind for kind in TESTS if header in direct[kind]]
        rest = [kind for kind in TESTS if header in along[kind] and kind not in first]
        if not first and not rest:
            untested.append(header)
        tested = ", ".join(first + ["(" + ", ".join(rest) + ")"] * bool(rest))
        rows.append(f"| `{header}` | {c_side(text)} | {tested} | {unsafe_scopes(text)} | {promises(text)} |")
    lines = sum(text.count("\n") for text in texts.values())
    scopes = sum(map(unsafe_scopes, texts.values()))
    promised = sum(map(promises, texts.values()))
    missing = [name for name, header in RUST.items() if header not in texts and not name.startswith("(none")]
    served = [f"| {name} | `{header}` |" for name, header in RUST.items() if header in texts]
    # Figures without decimals: the page changes where the library's shape does, not with each line.
    return untested, "\n".join([
        "<!-- SPDX-License-Identifier: GPL-2.0-only -->",
        "# What the kernel library covers",
        "",
        "Made by `kernel/tests/coverage.py --write` from the headers; do not edit.",
        "",
        f"{len(texts)} headers; {scopes} unsafe scopes, {1000 * scopes / lines:.0f} per 1,000 lines, and {promised} promises "
        f"of classes (`sends`, `syncs` ...), {1000 * promised / lines:.0f} per 1,000 lines.",
        "rust/kernel of Linux 7.3 has 1,853 unsafe blocks in 60,460 lines, 31 per 1,000, and 357 `unsafe impl`, 6 per 1,000;",
        "a third of its lines are documentation.",
        "",
        "Where a header is tested: `checked` is accepted by the checker member by member, `refused` holds wrong uses that must",
        "not compile, `host` runs in a process against a stand-in for the kernel, `VM` in each anchor kernel, `driver` is a",
        "driver with tests of its own. In brackets: it only comes along with another header there.",
        "",
        "| header | kernel API | tested | unsafe scopes | promises |",
        "|---|---|---|---|---|",
        *rows,
        "",
        "## Beside rust/kernel",
        "",
        "| rust/kernel | here |",
        "|---|---|",
        *served,
        "",
        "Not here: " + "; ".join(missing) + ".",
        "",
    ])


def main():
    untested, text = page()
    if sys.argv[1:] == ["--write"]:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        sys.exit("docs/library-coverage.md is not current: run kernel/tests/coverage.py --write")
    if untested:
        sys.exit("no test and no driver includes " + ", ".join(untested))


if __name__ == "__main__":
    main()
