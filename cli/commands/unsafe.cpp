// SPDX-License-Identifier: GPL-2.0-only
// `keel unsafe`: how many unsafe scopes there are below a path, and why each is there.
#include <fmt/format.h>

#include <set>

#include "commands/commands.hpp"
#include "support/files.hpp"
#include "support/unsafe_scan.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

std::set<fs::path> sources_below(const fs::path& path) {
    static const std::set<std::string> endings{".cpp", ".hpp", ".cc", ".hh", ".cxx", ".hxx"};
    if (!fs::exists(path)) throw UserError{"there is no " + path.string(), "give a folder or a source file, such as drivers/edu"};
    if (!fs::is_directory(path)) return {path};
    std::set<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{path}) {
        if (entry.is_regular_file() && endings.contains(entry.path().extension())) files.insert(entry.path());
    }
    return files;
}

const char* word_for(UnsafeUse::Kind kind) {
    switch (kind) {
    case UnsafeUse::Kind::scope: return "scope";
    case UnsafeUse::Kind::call: return "call";
    case UnsafeUse::Kind::promise: return "promise";
    }
    return "?";
}

void report(const std::vector<std::string>& paths, bool count_only) {
    std::size_t uses = 0, files = 0;
    for (const auto& path : paths) {
        for (const auto& file : sources_below(path)) {
            ++files;
            for (const auto& use : scan_unsafe(read_file(file))) {
                ++uses;
                if (!count_only) fmt::print("{}:{}: {}: {}\n", file.string(), use.line, word_for(use.kind), use.reason);
            }
        }
    }
    fmt::print("{} unsafe scopes in {} files\n", uses, files);
}

}  // namespace

void add_unsafe(CLI::App& app, int& status) {
    struct Options {
        std::vector<std::string> paths{"."};
        bool count = false;
    };
    auto* command = app.add_subcommand("unsafe", "count the unsafe scopes below a path and list their reasons");
    auto options = std::make_shared<Options>();
    command->add_option("paths", options->paths, "folders or files (default: here)");
    command->add_flag("--count", options->count, "the number only");
    command->callback([&status, options] {
        report(options->paths, options->count);
        status = 0;
    });
}

}  // namespace keel::commands
