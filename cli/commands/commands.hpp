// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <CLI/CLI.hpp>

namespace keel::commands {

/// Each adds one command to the program; when the command is given, it runs and leaves its exit status.
void add_bench(CLI::App& app, int& status);
void add_boot(CLI::App& app, int& status);
void add_build(CLI::App& app, int& status);
/// `clang_words`: what stands after `--`, which is for the compiler.
void add_check(CLI::App& app, int& status, std::vector<std::string> clang_words);
void add_demo(CLI::App& app, int& status);
void add_doctor(CLI::App& app, int& status);
void add_editor(CLI::App& app, int& status);
void add_explain(CLI::App& app, int& status);
void add_new(CLI::App& app, int& status);
void add_policy(CLI::App& app, int& status);
void add_test(CLI::App& app, int& status);
void add_unsafe(CLI::App& app, int& status);

}  // namespace keel::commands
