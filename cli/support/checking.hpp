// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/compile_commands.hpp"

namespace keel {

/// What the checker said of one file.
struct Checked {
    enum class Verdict { accepted, refused, could_not_run } verdict = Verdict::could_not_run;
    std::string output;                    ///< of the compiler, for people
    std::vector<nlohmann::json> findings;  ///< as the checker writes them with `json=`
    nlohmann::json sarif;                  ///< one log; null where nothing was checked
    std::string why, next;                 ///< where it could not run
};

/// Runs the checker on single files.
class Checking {
public:
    struct Options {
        std::filesystem::path checker;  ///< keel_checker.so
        std::filesystem::path library;  ///< the folder of <keel/...>
        std::string dump;               ///< what the checker is to print, or nothing
        bool in_colour = false;
    };

    explicit Checking(Options options);
    ~Checking();
    Checking(const Checking&) = delete;
    Checking& operator=(const Checking&) = delete;

    /// `number` is the file's own among those that are checked at the same time.
    Checked check(const CompileCommand& command, const std::vector<std::string>& flags, std::size_t number);

    /// The flags of a command that the checker's clang takes.
    std::vector<std::string> flags_of(const CompileCommand& command);

private:
    Options options_;
    std::filesystem::path scratch_;
    std::mutex lock_;
    std::map<std::vector<std::string>, std::vector<std::string>> known_;
};

/// The findings of several files, each once: a header is seen by many. One JSON object a line.
std::string as_json_lines(const std::vector<Checked>& files);

/// The logs of several files as one SARIF log with one run; each result once.
std::string as_sarif(const std::vector<Checked>& files);

}  // namespace keel
