// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace keel {

struct Command {
    std::vector<std::string> words;
    std::filesystem::path folder = {};  ///< where it runs; empty: here
    std::vector<std::pair<std::string, std::string>> environment = {};
    std::chrono::milliseconds deadline = std::chrono::hours(24);
    /// Called about 20 times a second while the command runs; true ends the command early.
    std::function<bool()> watch = {};
};

struct Outcome {
    int status = 0;  ///< exit status, or 128 + signal
    bool timed_out = false;
    bool ended_by_watch = false;
    std::string output = {};  ///< standard output and error, as they came
    std::chrono::duration<double> time{};

    bool succeeded() const { return status == 0 && !timed_out; }
};

/// Runs with output captured and no input. The command and what it started die with this process and at the deadline.
Outcome run(const Command& command);

/// Runs with this process's own input and output; returns the exit status.
int run_in_foreground(const Command& command);

/// The path of a program on PATH, or an empty path.
std::filesystem::path find_program(const std::string& name);

/// For messages: the words, quoted where a shell needs it.
std::string shell_line(const std::vector<std::string>& words);

}  // namespace keel
