# SPDX-License-Identifier: GPL-2.0-only
"""`keel check` and `keel explain`: exit status, what is written where, and one message for each wrong input.

Runs the built keel, inside the root; KEEL_BINARY names it.
"""
import json
import os
import pathlib
import shutil
import subprocess

import jsonschema
import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("KEEL_BINARY", str(PROJECT / "build/host/bin/keel"))

GOOD = "int twice(int x) { return 2 * x; }\n"
WRONG = "int first(const int* numbers) { return *numbers; }\n"  # K0133
NOT_CPP = "int f( {\n"


@pytest.fixture
def place(tmp_path):
    (tmp_path / "good.cpp").write_text(GOOD)
    (tmp_path / "wrong.cpp").write_text(WRONG)
    (tmp_path / "not_cpp.cpp").write_text(NOT_CPP)
    return tmp_path


def keel(place, *words, project=PROJECT):
    environment = os.environ | {"KEEL_PROJECT": str(project)}
    environment.setdefault("KEEL_CACHE", str(place / "cache"))
    return subprocess.run([BINARY, *map(str, words)], env=environment, cwd=place, capture_output=True, text=True, timeout=120,
                          stdin=subprocess.DEVNULL)


def could_not_run(result, error, step):
    errors = [line for line in result.stderr.splitlines() if line.startswith("keel: error: ")]
    steps = [line for line in result.stderr.splitlines() if line.startswith("keel: next: ")]
    assert result.returncode == 2, result
    assert len(errors) == 1 and error in errors[0], result.stderr
    assert len(steps) == 1 and step in steps[0], result.stderr


def commands(place, *entries):
    folder = place / "build"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(list(entries)))
    return folder


def entry(place, name, *flags):
    return {"directory": str(place), "file": name, "arguments": ["g++", *flags, "-c", name, "-o", name + ".o"]}


def test_exit_status(place):
    assert keel(place, "check", "good.cpp").returncode == 0
    result = keel(place, "check", "good.cpp", "wrong.cpp")
    assert result.returncode == 1
    assert "[K0133]" in result.stderr and "keel: 1 of 2 files accepted" in result.stderr
    assert result.stdout == ""


def test_a_file_that_clang_refuses(place):
    could_not_run(keel(place, "check", "not_cpp.cpp"), "clang itself does not compile not_cpp.cpp", "correct them")
    # It outweighs what is refused, and the others are checked all the same.
    result = keel(place, "check", "not_cpp.cpp", "wrong.cpp")
    assert result.returncode == 2 and "[K0133]" in result.stderr


@pytest.mark.parametrize("words, error, step", [
    (("check", "absent.cpp"), "there is no file absent.cpp", ".cpp"),
    (("check", "."), "is a folder", "-p"),
    (("check",), "nothing to check", "-p"),
    (("check", "-p", "absent"), "there is no absent", "CMAKE_EXPORT_COMPILE_COMMANDS"),
    (("check", "good.cpp", "--json", "-", "--sarif", "-"), "cannot both go", "a file"),
])
def test_wrong_words(place, words, error, step):
    could_not_run(keel(place, *words), error, step)


def test_without_a_checker(place):
    could_not_run(keel(place, "check", "good.cpp", project=place), "the checker is not built", "./keel setup")


def test_an_unknown_option(place):
    assert keel(place, "check", "--no-such-option").returncode == 2


def test_arguments_for_clang(place):
    (place / "defined.cpp").write_text("#ifndef WANTED\n#error absent\n#endif\n")
    assert keel(place, "check", "defined.cpp", "--", "-DWANTED").returncode == 0
    (place / "more").mkdir()
    (place / "more/there.hpp").write_text("")
    (place / "asks.cpp").write_text('#include "there.hpp"\n')
    assert keel(place, "check", "asks.cpp", "--", "-I", "more").returncode == 0


@pytest.mark.parametrize("text, error", [
    ("[{", "it is not JSON"),
    ("{}", "it is not a list"),
    ("[]", "it names no file"),
    ('[{"directory": "/"}]', 'entry 1 has no "directory" or no "file"'),
    ('[{"directory": "/", "file": "a.cpp"}]', 'entry 1 has no "command"'),
])
def test_broken_compile_commands(place, text, error):
    (place / "compile_commands.json").write_text(text)
    could_not_run(keel(place, "check", "-p", "."), error, "make one")


def test_a_build_folder(place):
    folder = commands(place, entry(place, "good.cpp"), entry(place, "wrong.cpp"), entry(place, "old.c"))
    result = keel(place, "check", "-p", folder)
    assert result.returncode == 1 and "1 of 2 files accepted" in result.stderr
    assert keel(place, "check", "-p", folder, "good.cpp").returncode == 0
    assert keel(place, "check", "-p", folder / "compile_commands.json", "wrong.cpp").returncode == 1
    could_not_run(keel(place, "check", "-p", folder, "not_cpp.cpp"), "not_cpp.cpp is not in the compile_commands.json", "configure")


def test_flags_that_only_gcc_knows(place):
    (place / "asks.cpp").write_text("#ifndef WANTED\n#error absent\n#endif\n#if !__cpp_exceptions\n#error none\n#endif\n" + GOOD)
    folder = commands(place, entry(place, "asks.cpp", "-DWANTED", "-std=c++20", "-fconserve-stack", "-Werror", "-Wall",
                                   "-mpreferred-stack-boundary=3", "-fanalyzer", "-MD", "-MF", "asks.d", "-mrecord-mcount"))
    result = keel(place, "check", "-p", folder)
    assert result.returncode == 0, result.stderr
    assert not (place / "asks.d").exists() and not (place / "asks.cpp.o").exists()


def test_a_command_line_with_quotes(place):
    (place / "quoted.cpp").write_text('static_assert(sizeof(TEXT) == 4);\n')
    folder = commands(place, {"directory": str(place), "file": "quoted.cpp",
                              "command": r"""ccache g++ -DTEXT='"a b"' "-I/no where" -o x.o -c quoted.cpp"""})
    result = keel(place, "check", "-p", folder)
    assert result.returncode == 0, result.stderr


def test_a_file_of_the_build_that_is_gone(place):
    folder = commands(place, entry(place, "gone.cpp"))
    could_not_run(keel(place, "check", "-p", folder), "gone.cpp", "configure the build again")
    folder = commands(place, entry(place / "no/folder", "gone.cpp"))
    could_not_run(keel(place, "check", "-p", folder), "no/folder", "configure the build again")


def test_json(place):
    (place / "both.hpp").write_text("inline " + WRONG)
    for name in ("a.cpp", "b.cpp"):
        (place / name).write_text('#include "both.hpp"\n')
    result = keel(place, "check", "a.cpp", "b.cpp", "wrong.cpp", "--json", "-")
    findings = [json.loads(line) for line in result.stdout.splitlines()]
    # What is wrong in a header is said once.
    assert [(finding["code"], pathlib.Path(finding["file"]).name, finding["line"]) for finding in findings] == [
        ("K0133", "both.hpp", 1), ("K0133", "wrong.cpp", 1)]
    assert keel(place, "check", "wrong.cpp", "--json", "out.json").stdout == ""
    assert json.loads((place / "out.json").read_text())["level"] == "error"


def test_json_names_files_that_are_found_from_anywhere(place):
    below = place / "below"
    below.mkdir()
    (below / "wrong.cpp").write_text(WRONG)
    result = keel(place, "check", "-p", commands(place, entry(below, "wrong.cpp")), "--json", "-")
    assert json.loads(result.stdout)["file"] == str(below / "wrong.cpp")


def test_sarif(place):
    result = keel(place, "check", "wrong.cpp", "not_cpp.cpp", "good.cpp", "--sarif", "-")
    log = json.loads(result.stdout)
    jsonschema.Draft4Validator(json.loads((PROJECT / "checker/tests/Inputs/sarif/schema-2.1.0.json").read_text())).validate(log)
    run = log["runs"][0]
    assert [found["ruleId"] for found in run["results"]] == ["K0133"]
    assert run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"]]["id"] == "K0133"
    assert run["invocations"][0]["executionSuccessful"] is False
    assert "not_cpp.cpp" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_the_order_is_that_of_the_files(place):
    names = [f"wrong{number}.cpp" for number in range(6)]
    for name in names:
        shutil.copy(place / "wrong.cpp", place / name)
    outputs = {keel(place, "check", *names).stderr for _ in range(3)}
    assert len(outputs) == 1
    said = [line.split(":")[0] for line in outputs.pop().splitlines() if "[K0133]" in line]
    assert said == names


def test_explain_lists_all_codes_in_order(place):
    lines = keel(place, "explain").stdout.splitlines()
    codes = [line.split()[0] for line in lines]
    assert "K0502" in codes and codes == sorted(set(codes))


@pytest.mark.parametrize("word", ["K0502", "k0502", "502", "E0502", "[K0502]", "0502"])
def test_explain_knows_a_code_as_people_write_it(place, word):
    result = keel(place, "explain", word)
    assert result.returncode == 0
    assert result.stdout.startswith("K0502: ") and "\nAccepted:\n" in result.stdout and "\nRefused:\n" in result.stdout


@pytest.mark.parametrize("word, error", [("K9999", "no explanation of K9999"), ("borrow", "'borrow' is no code"),
                                         ("K", "'K' is no code"), ("99999", "'99999' is no code")])
def test_explain_of_no_code(place, word, error):
    result = keel(place, "explain", word)
    assert result.returncode == 1 and error in result.stderr and "keel: next: " in result.stderr
