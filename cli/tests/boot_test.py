# SPDX-License-Identifier: GPL-2.0-only
"""`keel build` and `keel boot` on wrong inputs: each is one clear message with a next step.

Runs the built keel, inside the root, with real kernels and QEMU; KEEL_BINARY names it.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import threading
import time

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("KEEL_BINARY", str(PROJECT / "build/host/bin/keel"))
HELLO = PROJECT / "cli/tests/vm/hello"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A project folder for the logs, with the anchor of this one."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "cli").mkdir()
    shutil.copy(PROJECT / "cli/anchor.conf", folder / "cli/anchor.conf")
    driver = folder / "hello"
    driver.mkdir()
    for name in ("Kbuild", "keel_hello.c"):
        shutil.copy(HELLO / name, driver / name)
    return folder


def keel(place, *words, deadline=150):
    environment = os.environ | {"KEEL_PROJECT": str(place)}
    environment.setdefault("KEEL_CACHE", str(place / "cache"))
    return subprocess.run([BINARY, *words], env=environment, cwd=place, capture_output=True, text=True, timeout=deadline,
                          stdin=subprocess.DEVNULL)


def refused(result, error, step):
    errors = [line for line in result.stderr.splitlines() if line.startswith("keel: error: ")]
    steps = [line for line in result.stderr.splitlines() if line.startswith("keel: next: ")]
    assert result.returncode == 1, result
    assert len(errors) == 1 and error in errors[0], result.stderr
    assert len(steps) == 1 and step in steps[0], result.stderr


def test_build_in_place_for_one_kernel_then_the_other(place):
    module = place / "hello/keel_hello.ko"
    for series in ("7.3", "6.12"):
        result = keel(place, "build", "hello", "--kernel", series)
        assert result.returncode == 0, result.stdout + result.stderr
        magic = subprocess.run(["modinfo", "-F", "vermagic", module], capture_output=True, text=True).stdout
        assert magic.startswith(series + "."), magic


def test_a_module_built_for_another_kernel(place):
    assert keel(place, "build", "hello", "--kernel", "6.12").returncode == 0
    result = keel(place, "boot", "--kernel", "7.3", "--module", "hello/keel_hello.ko")
    refused(result, "was built for kernel 6.12", "keel build --kernel 7.3")


def test_a_driver_that_does_not_compile(place):
    broken = place / "broken"
    broken.mkdir()
    (broken / "Kbuild").write_text("obj-m := broken.o\n")
    (broken / "broken.c").write_text("int f(void) { return nothing; }\n")
    result = keel(place, "build", "broken")
    assert result.returncode == 1
    assert "nothing" in result.stderr and "undeclared" in result.stderr
    assert "does not build for kernel 7.3" in result.stderr


@pytest.mark.parametrize("words, error, step", [
    (("build", "absent"), "is not a folder", "drivers/edu"),
    (("build", "cli"), "neither Kbuild nor Makefile", "Kbuild"),
    (("build", "hello", "--kernel", "5.10"), "kernel 5.10 is not supported; supported series: 7.3, 6.12", "--kernel 7.3"),
    (("build", "hello", "--kernel", "7.3.99-none"), "has no headers", "apt-get install linux-headers-7.3.99-none"),
    (("build", "hello", "--kernel", "/usr/src"), "is not a kernel headers folder", "linux-headers-"),
    (("boot", "--kernel", "4.19"), "not supported", "7.3"),
    (("boot", "--module", "absent.ko"), "there is no module", "keel build"),
    (("boot", "--module", "/bin/busybox"), "is not a kernel module", ".ko"),
    (("boot", "--kernel-module", "no-such-driver"), "the kernel has no module named no-such-driver", "kernel_modules"),
    (("boot", "--device", "no-such-device"), "QEMU ended with status 1 before the kernel started", "qemu.log"),
    (("explain", "K9999"), "no explanation of K9999", "keel explain"),
    (("unsafe", "absent"), "there is no absent", "drivers/edu"),
    (("test", "--only", "no-such-suite"), "no test has that name", "without --only"),
])
def test_wrong_words(place, words, error, step):
    (place / "build/host").mkdir(parents=True, exist_ok=True)
    refused(keel(place, *words), error, step)


def test_headers_for_another_architecture(place):
    headers = place / "linux-headers-7.3.4-arm64"
    (headers / "include/config").mkdir(parents=True)
    (headers / "Makefile").write_text("")
    (headers / "include/config/auto.conf").write_text("CONFIG_ARM64=y\n")
    (headers / "include/config/kernel.release").write_text("7.3.4-arm64\n")
    refused(keel(place, "build", "hello", "--kernel", str(headers)), "is for another architecture than x86_64", "-amd64")


def test_a_guest_that_hangs_is_ended_and_its_log_kept(place):
    result = keel(place, "boot", "--deadline", "40", "echo before; sleep 1000")
    refused(result, "the guest hung: it was not done after 40 s; the last it said was: before", "console.log")
    assert "Linux version" not in result.stdout
    assert (place / "build/logs/boot-7.3/console.log").exists()


def test_a_guest_that_panics(place):
    result = keel(place, "boot", "echo c >/proc/sysrq-trigger; sleep 100", "--deadline", "100")
    refused(result, "the guest died before its script was done", "console.log")
    assert "Kernel panic" in result.stderr or "sysrq" in result.stderr.lower()


def qemu_of(place):
    """The process of the machine whose logs are below this place."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if words.startswith(b"qemu-system") and str(place).encode() in words:
            return int(folder.name)
    return None


def test_qemu_that_dies_while_the_guest_runs(place):
    def kill():
        log = place / "build/logs/boot-7.3/results.log"
        for _ in range(1200):
            if log.exists() and b"it runs" in log.read_bytes() and (pid := qemu_of(place)):
                os.kill(pid, signal.SIGSEGV)
                return
            time.sleep(0.05)

    killer = threading.Thread(target=kill)
    killer.start()
    result = keel(place, "boot", "echo it runs; sleep 1000", "--deadline", "100")
    killer.join()
    refused(result, "QEMU died with status", "qemu.log")


def test_a_good_boot(place):
    assert keel(place, "build", "hello").returncode == 0
    result = keel(place, "boot", "--module", "hello/keel_hello.ko", "cat /dev/keel-hello")
    assert result.returncode == 0, result.stderr
    assert "hello from the module" in result.stdout
