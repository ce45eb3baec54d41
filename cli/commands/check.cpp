// SPDX-License-Identifier: GPL-2.0-only
// `keel check`: the checker on single files, without building anything.
#include <fmt/format.h>

#include "commands/commands.hpp"
#include "support/files.hpp"
#include "support/process.hpp"
#include "support/project.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

int check(const std::vector<std::string>& files, const std::vector<std::string>& clang_arguments) {
    const auto project = Project::find();
    if (!fs::exists(project.checker())) {
        throw UserError{"the checker is not built: " + project.checker().string() + " is not there", "run ./keel setup"};
    }
    int refused = 0;
    for (const auto& file : files) {
        if (!fs::exists(file)) throw UserError{"there is no file " + file, "give the .cpp files to check"};
        std::vector<std::string> words{"clang++-19", "-std=c++23", "-fsyntax-only", "-Wall", "-Wextra",
                                       "-ffreestanding", "-fno-exceptions", "-fno-rtti",
                                       "-fplugin=" + project.checker().string(),
                                       "-I" + (project.folder / "kernel").string()};
        words.insert(words.end(), clang_arguments.begin(), clang_arguments.end());
        words.push_back(file);
        if (run_in_foreground({.words = words}) != 0) ++refused;
    }
    fmt::print("{} of {} files accepted\n", files.size() - static_cast<unsigned>(refused), files.size());
    return refused == 0 ? 0 : 1;
}

}  // namespace

void add_check(CLI::App& app, int& status) {
    struct Options {
        std::vector<std::string> files;
    };
    auto* command = app.add_subcommand("check", "run the checker on files: keel check FILE... [-- CLANG ARGUMENTS]");
    auto options = std::make_shared<Options>();
    command->add_option("files", options->files, "C++ files")->required();
    command->prefix_command(false);
    command->allow_extras();
    command->callback([&status, options, command] {
        // What follows `--` arrives among the positional words; a word that starts with `-` cannot be a file.
        std::vector<std::string> files, arguments = command->remaining();
        bool after_files = false;
        for (const auto& word : options->files) {
            after_files |= word.starts_with('-');
            (after_files ? arguments : files).push_back(word);
        }
        status = check(files, arguments);
    });
}

}  // namespace keel::commands
