#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Builds the checker from the same sources for another clang, and runs its tests and the pairs with it.

The verdicts must be those of the clang that Keel is built with; what other messages that clang prints is its
own affair. Without the packages of that clang there is nothing to run.
"""

import argparse
import pathlib
import subprocess
import sys

CHECKER = pathlib.Path(__file__).resolve().parent.parent
TOP = """# Written by checker/versions/run.py.
cmake_minimum_required(VERSION 3.25)
project(keel_checker_for_another_clang LANGUAGES C CXX)
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# What a newer LLVM would have written otherwise need not exist in the older one.
add_compile_options(-Wall -Wextra -Werror -Wno-deprecated-declarations)
enable_testing()
file(WRITE ${{PROJECT_BINARY_DIR}}/place.hpp "")
add_subdirectory({checker} checker)
"""


def run(words, **more):
    print("$ " + " ".join(map(str, words)), flush=True)
    return subprocess.run(words, **more).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--llvm", type=pathlib.Path, default="/usr/lib/llvm-22", help="where that LLVM is installed")
    parser.add_argument("--lit", default="/usr/lib/llvm-19/build/utils/lit/lit.py", help="LLVM's test runner")
    parser.add_argument("--build", type=pathlib.Path, required=True, help="the folder to build in")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    if not (options.llvm / "lib/cmake/llvm").is_dir():
        sys.exit(f"{options.llvm} has no CMake files of LLVM: install libclang-dev, llvm-dev and clang of that version")

    options.build = options.build.resolve()
    source = options.build / "source"
    source.mkdir(parents=True, exist_ok=True)
    text = TOP.format(checker=CHECKER)
    if not (source / "CMakeLists.txt").exists() or (source / "CMakeLists.txt").read_text() != text:
        (source / "CMakeLists.txt").write_text(text)
    compiler = options.llvm / "bin/clang++"
    failed = []
    # Not optimised beyond -O1, and with the containers' assertions: this checks the checker.
    if run(["cmake", "-S", source, "-B", options.build, f"-DLLVM_DIR={options.llvm}/lib/cmake/llvm",
            f"-DKEEL_LIT={options.lit}", f"-DCMAKE_CXX_COMPILER={compiler}", "-DCMAKE_BUILD_TYPE=Debug",
            "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -D_GLIBCXX_ASSERTIONS"], stdout=subprocess.DEVNULL):
        sys.exit("the checker cannot be configured for this clang")
    if run(["cmake", "--build", options.build, "-j", str(options.jobs), "--target", "keel_checker"]):
        sys.exit("the checker does not build for this clang")
    if run([sys.executable, options.lit, "-s", "-v", "-j", str(options.jobs), options.build / "checker/tests",
            "-D", "other_clang=1", "--filter-out", "explanations"]):
        failed.append("the tests")
    if run([sys.executable, CHECKER / "pairs/run.py", "--cpp-only", "--jobs", str(options.jobs), "--clang", compiler,
            "--plugin", options.build / "checker/keel_checker.so"]):
        failed.append("the pairs")
    print(f"{2 - len(failed)} passed, {len(failed)} failed" + (": " + " and ".join(failed) if failed else ""))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
