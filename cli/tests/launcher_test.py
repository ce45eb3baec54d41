# SPDX-License-Identifier: GPL-2.0-only
"""The launcher on hosts that lack something: each case is one clear message with a next step.

The hosts are made up: a folder of stand-ins for apt-get, mmdebstrap, unshare and others comes first on PATH.
"""
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import time

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]

MIRROR = "http://mirror.invalid/debian"


class Host:
    """A made-up host: programs on PATH, a cache, a copy of the launcher and its anchor."""

    def __init__(self, folder):
        self.folder = folder
        self.bin = folder / "bin"
        self.cache = folder / "cache"
        self.project = folder / "project"
        self.bin.mkdir()
        (self.project / "cli").mkdir(parents=True)
        shutil.copy(PROJECT / "keel", self.project / "keel")
        shutil.copy(PROJECT / "cli/anchor.conf", self.project / "cli/anchor.conf")
        shutil.copytree(PROJECT / "cli/launcher", self.project / "cli/launcher")
        self.program("id", 'case "$1" in -u) echo 0 ;; -un) echo tester ;; esac')
        self.program("uname", 'case "$1" in -m) echo x86_64 ;; *) echo 6.1.0 ;; esac')
        self.program("unshare", 'while [ $# -gt 0 ]; do case "$1" in --) shift; break ;; -*) shift ;; *) break ;; esac; done; exec "$@"')
        self.program("df", "echo Avail; echo 90000")
        self.program("apt-get", f"""case "$*" in *print-uris*)
            codename=$(. /etc/os-release; echo ${{VERSION_CODENAME:-stable}})
            echo "'http://other.invalid/thing/dists/$codename-thing/InRelease' x 0"
            echo "'{MIRROR}/dists/$codename/InRelease' x 0" ;; esac""")
        self.program("apt-config", 'echo \'Acquire::http::Proxy "http://proxy.invalid:1";\'; echo \'Acquire::https::Proxy "";\'')
        self.program("dpkg-query", "exit 0")
        self.program("newuidmap", "exit 0")
        self.program("newgidmap", "exit 0")
        # A set-up that works: the folder is the second word after the options.
        self.mmdebstrap('mkdir -p "$folder/etc"; echo ready >"$folder/etc/keel-root"')

    def program(self, name, text):
        path = self.bin / name
        path.write_text("#!/bin/sh\n" + text + "\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)

    def mmdebstrap(self, text):
        self.program("mmdebstrap", f"""echo "$*" >{self.folder}/mmdebstrap.words
            while [ "${{1#-}}" != "$1" ]; do shift; done; folder=$2
            {text}""")

    def without(self, name):
        (self.bin / name).unlink(missing_ok=True)

    def as_user(self):
        self.program("id", 'case "$1" in -u) echo 1000 ;; -un) echo tester ;; esac')

    def command(self, *words):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("KEEL")}
        environment |= {"PATH": f"{self.bin}:{environment['PATH']}", "KEEL_CACHE": str(self.cache), "LC_ALL": "C"}
        return dict(args=[str(self.project / "keel"), *words], env=environment, cwd=self.project)

    def run(self, *words):
        return subprocess.run(**self.command(*words), capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)

    def prepare(self):
        """Only the preparation of the root: entering a made-up root would need a real one."""
        script = f'. "$0"; prepare_root'
        main = (self.project / "keel").read_text().replace('main "$@"', "")
        (self.project / "prepare").write_text(main + "\nprepare_root\n")
        command = self.command()
        command["args"] = ["bash", str(self.project / "prepare")]
        return command

    def try_prepare(self):
        return subprocess.run(**self.prepare(), capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)

    def roots(self):
        return sorted(path.name for path in self.cache.glob("root-*") if path.is_dir())


@pytest.fixture
def host(tmp_path):
    return Host(tmp_path)


def refused(result, error, step):
    """One error and one next step, with these words in them."""
    assert result.returncode == 1, result.stderr
    errors = [line for line in result.stderr.splitlines() if line.startswith("keel: error: ")]
    steps = [line for line in result.stderr.splitlines() if line.startswith("keel: next: ")]
    assert len(errors) == 1 and error in errors[0], result.stderr
    assert len(steps) == 1 and step in steps[0], result.stderr


def test_a_good_host_gets_a_root(host):
    result = host.try_prepare()
    assert result.returncode == 0, result.stderr
    assert "about 2 GB" in result.stderr
    assert len(host.roots()) == 1
    words = (host.folder / "mmdebstrap.words").read_text()
    assert f"deb {MIRROR} trixie main" in words
    assert f"deb {MIRROR} trixie-backports main" in words
    assert 'Acquire::http::Proxy "http://proxy.invalid:1";' in words
    assert "Acquire::https::Proxy" not in words


def test_a_prepared_root_is_not_made_again(host):
    host.try_prepare()
    host.mmdebstrap("exit 1")
    assert host.try_prepare().returncode == 0


@pytest.mark.parametrize("line, error, step", [
    ("E: Could not resolve 'mirror.invalid'", "mirror cannot be reached", "network"),
    ("Err:1 http://mirror.invalid trixie InRelease  Temporary failure resolving 'mirror.invalid'", "mirror cannot be reached", "network"),
    ("E: Failed to fetch http://mirror.invalid/x  Could not connect to mirror.invalid:80", "mirror cannot be reached", "network"),
    ("tar: ./usr/lib/x: Cannot write: No space left on device", "the disk is full", "KEEL_CACHE"),
    ("E: You don't have enough free space in /var/cache/apt/archives/.\nnot enough free space", "the disk is full", "KEEL_CACHE"),
    ("E: Unable to locate package clang-19", "a package is missing from the mirror (Unable to locate package clang-19)", "anchor.conf"),
    ("E: Package 'qemu-system-x86' has no installation candidate", "a package is missing", "anchor.conf"),
    ("W: GPG error: http://mirror.invalid trixie InRelease: NO_PUBKEY 6ED0E7B82643E131", "signature", "debian-archive-keyring"),
    ("E: Release file for http://mirror.invalid/InRelease is not valid yet", "clock", "date"),
    ("E: The repository 'http://mirror.invalid trixie Release' does not have a Release file.", "the mirror lacks a file", "mirror"),
    ("keel: trixie-backports has no kernel of the 7.3 series any more", "no kernel of the 7.3 series", "setup.log"),
    ("something nobody has seen before", "the last lines are above", "setup.log"),
])
def test_each_failure_of_the_set_up_is_explained(host, line, error, step):
    host.mmdebstrap(f'mkdir -p "$folder/usr"; cat <<"TEXT"\n{line}\nTEXT\nexit 25')
    refused(host.try_prepare(), error, step)
    assert host.roots() == [], "nothing half-done is left"


def test_too_little_space_is_said_before_the_download(host):
    host.program("df", "echo Avail; echo 1200")
    refused(host.try_prepare(), "has 1200 MiB free", "KEEL_CACHE")
    assert not (host.folder / "mmdebstrap.words").exists()


def test_another_architecture(host):
    host.program("uname", "echo riscv64")
    refused(host.try_prepare(), "this machine is riscv64", "x86_64")


def test_root_installs_what_is_missing_after_saying_so(host):
    host.without("mmdebstrap")
    host.program("apt-get", f"""case "$*" in
        *print-uris*) echo "'{MIRROR}/dists/$(. /etc/os-release; echo $VERSION_CODENAME)/InRelease' x 0" ;;
        *install*) echo "$*" >{host.folder}/installed; cp {host.bin}/id {host.bin}/mmdebstrap
            printf '%s\\n' '#!/bin/sh' 'while [ "${{1#-}}" != "$1" ]; do shift; done' 'mkdir -p $2/etc; echo >$2/etc/keel-root' \
                >{host.bin}/mmdebstrap ;;
        esac""")
    if shutil.which("mmdebstrap"):
        pytest.skip("this machine's own mmdebstrap is on PATH")
    result = host.try_prepare()
    assert result.returncode == 0, result.stderr
    assert "installing on this machine, with apt-get: mmdebstrap" in result.stderr
    assert "mmdebstrap" in (host.folder / "installed").read_text()


def test_a_user_is_told_the_command_and_nothing_is_installed(host):
    if shutil.which("mmdebstrap"):
        pytest.skip("this machine's own mmdebstrap is on PATH")
    host.as_user()
    host.without("mmdebstrap")
    host.program("apt-get", f"echo called >{host.folder}/installed")
    refused(host.try_prepare(), "lacks the packages: mmdebstrap", "sudo apt-get update && sudo apt-get install --no-install-recommends mmdebstrap")
    assert not (host.folder / "installed").exists()


def test_a_user_without_subordinate_ids(host):
    host.as_user()
    host.program("unshare", "echo 'unshare: failed to find subuid' >&2; exit 1")
    refused(host.try_prepare(), "/etc/subuid gives tester no range", "usermod --add-subuids")


def test_a_container_that_forbids_namespaces(host):
    host.program("unshare", "echo 'unshare: unshare failed: Operation not permitted' >&2; exit 1")
    refused(host.try_prepare(), "may not make a mount namespace", "CAP_SYS_ADMIN")


def test_apt_without_a_source_for_its_own_release(host):
    host.program("apt-get", "exit 0")
    refused(host.try_prepare(), "has no source for its own release", "sources.list")


def test_an_interrupted_set_up_starts_over(host):
    host.mmdebstrap('mkdir -p "$folder/half"; sleep 300')
    first = subprocess.Popen(**host.prepare(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        if list(host.cache.glob("root-*.unfinished/half")):
            break
        time.sleep(0.05)
    pid_file = next(host.cache.glob("root-*.unfinished.pid"))
    orphan = int(pid_file.read_text())
    first.send_signal(signal.SIGKILL)
    first.wait()
    host.mmdebstrap('[ ! -e "$folder/half" ] || exit 9; mkdir -p "$folder/etc"; echo ready >"$folder/etc/keel-root"')
    result = host.try_prepare()
    assert result.returncode == 0, result.stderr
    assert "starting over: an earlier set-up did not finish" in result.stderr
    assert not pathlib.Path(f"/proc/{orphan}").exists() or "Z" in pathlib.Path(f"/proc/{orphan}/stat").read_text().split()[2]
    assert [name for name in host.roots() if "unfinished" in name] == []
    assert len(host.roots()) == 1


def test_two_at_once_make_one_root(host):
    host.mmdebstrap(f'echo made >>{host.folder}/made; sleep 2; mkdir -p "$folder/etc"; echo ready >"$folder/etc/keel-root"')
    first = subprocess.Popen(**host.prepare(), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    time.sleep(0.7)
    second = host.try_prepare()
    assert first.wait() == 0 and second.returncode == 0
    assert "another keel prepares the toolchain root" in second.stderr
    assert (host.folder / "made").read_text() == "made\n"


def test_clean_removes_old_roots_and_keeps_this_one(host):
    host.try_prepare()
    (host.cache / "root-0123456789ab/etc").mkdir(parents=True)
    anchor = host.project / "cli/anchor.conf"
    assert host.run("clean").returncode == 0
    assert len(host.roots()) == 1
    anchor.write_text(anchor.read_text() + "package = hello\n")
    result = host.try_prepare()
    assert "toolchain root(s) of other versions" in result.stderr and "./keel clean" in result.stderr
    assert len(host.roots()) == 2
    host.run("clean", "--all")
    assert host.roots() == []


def test_doctor_without_a_root_installs_nothing(host):
    result = host.run("doctor")
    assert result.returncode == 1
    assert "run ./keel setup" in result.stderr
    assert not (host.folder / "mmdebstrap.words").exists()


def test_help_without_a_root(host):
    result = host.run("--help")
    assert result.returncode == 0
    assert "./keel COMMAND" in result.stdout
    assert not host.cache.exists()
