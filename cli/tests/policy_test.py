# SPDX-License-Identifier: GPL-2.0-only
"""`keel policy` on real histories, made in temporary repositories.

Runs the built keel, inside the root; KEEL_BINARY names it.
"""
import json
import os
import pathlib
import subprocess

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("KEEL_BINARY", str(PROJECT / "build/host/bin/keel"))

POLICY = """NETWORKING
M:	Ann Lee <ann@example.org>
L:	netdev@example.org
C++:	hands-off
F:	net/
F:	include/net/

DRIVERS THAT TRY
M:	Bo <bo@example.org>
C++:	accept
F:	drivers/try/

CRYPTO
M:	Cy <cy@example.org>
C++:	decline
F:	crypto/
F:	include/crypto/

OTHERS
M:	Di <di@example.org>
F:	fs/

POLICY
M:	Ed <ed@example.org>
F:	MAINTAINERS
"""
ANN, BO, CY, ED, ZOE = ("Ann Lee <ann@example.org>", "Bo <bo@example.org>", "Cy <cy@example.org>", "Ed <ed@example.org>",
                        "Zoe <zoe@example.org>")


class Repository:
    def __init__(self, folder):
        self.folder = folder
        self.git("init", "-q", "-b", "main")
        self.write({"MAINTAINERS": POLICY, "net/socket.c": "int socket;\n" * 30, "include/net/sock.h": "int sock;\n",
                    "drivers/try/old.c": "int old;\n" * 30, "drivers/try/Kbuild": "obj-m := old.o\n",
                    "crypto/aes.c": "int aes;\n", "include/crypto/aes.h": "int aes;\n", "fs/inode.c": "int inode;\n" * 30})
        self.commit("start", ED)
        self.git("tag", "base")

    def git(self, *words, **environment):
        return subprocess.run(["git", "-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", *words], cwd=self.folder,
                              env=os.environ | environment, check=True, capture_output=True, text=True).stdout

    def write(self, files):
        for name, text in files.items():
            path = os.path.join(os.fsencode(self.folder), os.fsencode(name))
            if text is None:
                os.unlink(path)
                continue
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:
                out.write(text.encode())

    def commit(self, message, author, files=None):
        self.write(files or {})
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message, "--author", author)

    def keel(self, *words):
        environment = os.environ | {"KEEL_PROJECT": str(PROJECT)}
        return subprocess.run([BINARY, "policy", *words], cwd=self.folder, env=environment, capture_output=True, timeout=120,
                              stdin=subprocess.DEVNULL)

    def check(self, *words, range="base..main"):
        result = self.keel("check", range, "--json", *words)
        assert result.returncode in (0, 1), result.stderr
        verdict = json.loads(result.stdout)
        assert verdict["allowed"] == (result.returncode == 0) == (not verdict["findings"])
        return verdict

    def found(self, *words, **more):
        return sorted((one["rule"], one["path"]) for one in self.check(*words, **more)["findings"])


@pytest.fixture
def tree(tmp_path):
    return Repository(tmp_path)


def test_new_cpp_only_where_it_is_accepted(tree):
    tree.commit("new", ZOE, {"drivers/try/new.cpp": "int a;\n", "net/new.cpp": "int b;\n", "crypto/new.hpp": "int c;\n",
                             "fs/new.cc": "int d;\n", "nobody/new.cxx": "int e;\n"})
    assert tree.found() == [("new-cpp", "crypto/new.hpp"), ("new-cpp", "fs/new.cc"), ("new-cpp", "net/new.cpp"),
                            ("new-cpp", "nobody/new.cxx")]


def test_it_says_whom_to_ask(tree):
    tree.commit("a new socket", ZOE, {"net/new.cpp": "int b;\n"})
    result = tree.keel("check", "base..main")
    assert result.returncode == 1
    text = result.stdout.decode()
    assert "refused: net/new.cpp: new C++ in 'NETWORKING', which says hands-off [new-cpp]" in text
    assert "ask Ann Lee <ann@example.org>" in text and "ask netdev@example.org" in text
    assert '"a new socket" by Zoe <zoe@example.org>' in text
    assert text.endswith("1 refused, in 1 commits with 1 C++ files\n")


def test_cpp_that_is_there_may_be_mended_and_removed(tree):
    tree.commit("was there", ZOE, {"net/there.cpp": "int b;\n", "net/away.cpp": "int c;\n"})
    tree.git("tag", "-f", "base")
    tree.commit("mended", ZOE, {"net/there.cpp": "int b = 1;\n", "net/away.cpp": None})
    assert tree.found() == []


def test_moving_cpp_to_another_owner_is_new_there(tree):
    tree.commit("was there", ZOE, {"drivers/try/there.cpp": "int b;\n" * 30})
    tree.git("tag", "-f", "base")
    tree.commit("moved", ZOE, {"drivers/try/there.cpp": None, "fs/there.cpp": "int b;\n" * 30})
    assert tree.found() == [("new-cpp", "fs/there.cpp")]


def test_c_is_rewritten_by_its_owner_only(tree):
    tree.commit("in C++ now", ZOE, {"drivers/try/old.c": None, "drivers/try/old.cpp": "class Old {};\n"})
    assert tree.found() == [("rewritten-c", "drivers/try/old.c")]
    assert tree.check()["findings"][0]["ask"] == [BO]


def test_the_owner_rewrites_his_own(tree):
    tree.commit("in C++ now", BO, {"drivers/try/old.c": None, "drivers/try/old.cpp": "class Old {};\n"})
    assert tree.found() == []


def test_an_owner_agrees_by_his_tag(tree):
    tree.commit(f"in C++ now\n\nIt is short.\n\nAcked-by: {BO}\n", ZOE, {"drivers/try/old.c": None, "drivers/try/old.cpp": "class Old {};\n"})
    assert tree.found() == []
    tree.commit(f"socket for it\n\nReviewed-by: {BO}\n", ZOE, {"net/socket.c": "int socket;\n"})
    assert tree.found() == [("changed", "net/socket.c")]  # Bo does not speak for Ann.


def test_a_rename_with_its_text_is_a_rewrite(tree):
    tree.git("mv", "drivers/try/old.c", "drivers/try/newname.cpp")
    tree.commit("renamed", ZOE)
    assert tree.found() == [("rewritten-c", "drivers/try/old.c")]


def test_a_rewrite_in_two_commits(tree):
    tree.commit("first the new one", ZOE, {"drivers/try/old.cpp": "class Old {};\n"})
    tree.commit("then the old one goes", ZOE, {"drivers/try/old.c": None})
    assert tree.found() == [("rewritten-c", "drivers/try/old.c")]


def test_hands_off_is_used_and_not_changed(tree):
    tree.commit("uses it", ZOE, {"drivers/try/new.cpp": "#include <net/sock.h>\n"})
    assert tree.found() == []
    tree.commit("changes it", ZOE, {"net/socket.c": "int socket;\n", "include/net/sock.h": "int more;\n"})
    assert tree.found() == [("changed", "include/net/sock.h"), ("changed", "net/socket.c")]


def test_hands_off_changed_by_its_owner(tree):
    tree.commit("uses it", ZOE, {"drivers/try/new.cpp": "int a;\n"})
    tree.commit("changes it", ANN, {"net/socket.c": "int socket;\n"})
    assert tree.found() == []


def test_who_has_not_said_is_left_alone(tree):
    tree.commit("both", ZOE, {"drivers/try/new.cpp": "int a;\n", "fs/inode.c": "int other;\n"})
    assert tree.found() == [("changed", "fs/inode.c")]


def test_who_declines_is_not_used_either(tree):
    tree.commit("uses it", ZOE, {"drivers/try/new.cpp": "#include <crypto/aes.h>\n"})
    assert tree.found() == [("uses", "drivers/try/new.cpp")]
    tree.git("reset", "-q", "--hard", "base")
    tree.commit(f"uses it\n\nAcked-by: {CY}", ZOE, {"drivers/try/new.cpp": "#include <crypto/aes.h>\n"})
    assert tree.found() == []


def test_c_alone_is_no_affair_of_the_policy(tree):
    tree.commit("all over", ZOE, {"net/socket.c": "int a;\n", "crypto/aes.c": "int b;\n", "fs/inode.c": None, "fs/new.c": "int c;\n"})
    assert tree.found() == []
    assert tree.keel("check", "base..main").stdout == b"allowed: 1 commits, 0 C++ files\n"


def test_build_lines_count(tree):
    tree.commit("was there", ED, {"net/there.cpp": "int b;\n", "net/Kbuild": "obj-y += socket.o\n"})
    tree.git("tag", "-f", "base")
    tree.commit("now it is built", ZOE, {"net/Kbuild": "obj-y += socket.o there.o\n"})
    assert ("new-cpp", "net/Kbuild") in tree.found()


def test_the_policy_of_the_start_counts(tree):
    opened = POLICY.replace("hands-off", "accept")
    tree.commit("I say yes", ZOE, {"MAINTAINERS": opened})
    tree.commit("and come in", ZOE, {"net/new.cpp": "int b;\n"})
    assert tree.found() == [("new-cpp", "net/new.cpp"), ("stance", "MAINTAINERS")]


def test_an_owner_changes_his_mind(tree):
    tree.commit("yes", ANN, {"MAINTAINERS": POLICY.replace("hands-off", "accept")})
    assert tree.found() == []
    tree.git("tag", "-f", "base")
    tree.commit("in", ZOE, {"net/new.cpp": "int b;\n"})
    assert tree.found() == []


def test_nobody_makes_himself_owner(tree):
    taken = POLICY + "\nMINE\nM:\tZoe <zoe@example.org>\nC++:\taccept\nF:\tnet/mine/\n"
    tree.commit("mine", ZOE, {"MAINTAINERS": taken})
    assert tree.found() == [("stance", "MAINTAINERS")]
    assert tree.check()["findings"][0]["ask"][0] == ANN


def test_a_stance_is_not_taken_away(tree):
    without = POLICY.replace("C++:\tdecline\n", "")
    tree.commit("no longer declined", ZOE, {"MAINTAINERS": without})
    assert tree.found() == [("stance", "MAINTAINERS")]
    tree.commit("gone", ZOE, {"MAINTAINERS": POLICY[:POLICY.index("CRYPTO")]})
    assert tree.found() == [("stance", "MAINTAINERS")]


def test_merges(tree):
    tree.git("checkout", "-q", "-b", "side")
    tree.commit("on the side", ZOE, {"net/new.cpp": "int b;\n"})
    tree.git("checkout", "-q", "main")
    tree.commit("meanwhile", ZOE, {"fs/other.c": "int a;\n"})
    tree.git("merge", "-q", "--no-edit", "side")
    assert tree.found() == [("new-cpp", "net/new.cpp")]


def test_names_of_any_kind(tree):
    names = ["net/with space.cpp", 'net/with"quote.cpp', "net/with\nline.cpp", "net/with\ttab.cpp", "net/\udcff.cpp", "net/-x.cpp"]
    tree.commit("names", ZOE, {name: "int a;\n" for name in names})
    assert len(tree.found()) == len(names)


def test_explain(tree):
    result = tree.keel("explain", "net/socket.c", "fs/x.c", "nobody/x.c").stdout.decode()
    assert "net/socket.c: NETWORKING: hands-off, by 'F: net/' in line 1 and on" in result
    assert "owner Ann Lee <ann@example.org>" in result and "list netdev@example.org" in result
    assert "fs/x.c: OTHERS: has not said" in result
    assert "nobody/x.c: no section names it" in result


def test_a_policy_outside_of_the_tree(tree, tmp_path_factory):
    policy = tmp_path_factory.mktemp("policy") / "policy"
    policy.write_text("ALL\nM: a@b\nC++: accept\nF: net/\n")
    tree.commit("new", ZOE, {"net/new.cpp": "int b;\n"})
    assert tree.found("--policy", str(policy)) == []


@pytest.mark.parametrize("words, error, step", [
    (["check", "base"], "'base' is no range of commits", "write FROM..TO"),
    (["check", "base...main"], "three dots", "two dots"),
    (["check", "nothing..main"], "no commit 'nothing'", "git log"),
    (["check", "base..--output=x"], "no commit '--output=x'", "git log"),
    (["check", "base..main", "--file", "NOWHERE"], "there is no NOWHERE at", "--file"),
    (["check", "base..main", "--file", "net/socket.c"], "says nothing of C++", "C++: accept"),
    (["check", "base..main", "--policy", "none"], "none", ""),
    (["check", "base..main", "--repository", "/"], "/ is in no git repository", "--repository"),
])
def test_could_not_run(tree, words, error, step):
    result = tree.keel(*words)
    assert result.returncode in (1, 2) if "--policy" in words else result.returncode == 2, result
    lines = result.stderr.decode().splitlines()
    assert any(line.startswith("keel: error: ") and error in line for line in lines), lines
    assert any(line.startswith("keel: next: ") and step in line for line in lines) or not step, lines


def test_a_policy_that_cannot_be_read(tree):
    tree.commit("broken", ED, {"MAINTAINERS": POLICY.replace("decline", "perhaps")})
    result = tree.keel("check", "main..main")
    assert result.returncode == 2
    assert b"MAINTAINERS:15: 'perhaps' is no stance" in result.stderr


def test_a_shallow_copy_says_so(tree, tmp_path_factory):
    tree.commit("more", ZOE, {"fs/x.c": "int x;\n"})
    copy = tmp_path_factory.mktemp("shallow")
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{tree.folder}", "."], cwd=copy, check=True, capture_output=True)
    result = subprocess.run([BINARY, "policy", "check", "main^..main"], cwd=copy, capture_output=True, text=True,
                            env=os.environ | {"KEEL_PROJECT": str(PROJECT)}, timeout=60, stdin=subprocess.DEVNULL)
    assert result.returncode == 2 and "no commit 'main^'" in result.stderr
