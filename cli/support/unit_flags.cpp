// SPDX-License-Identifier: GPL-2.0-only
#include "support/unit_flags.hpp"

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel {

std::vector<std::string> make_variable(std::string_view makefile, std::string_view name) {
    std::vector<std::string> words;
    bool inside = false;
    for (const auto& line : lines_of(makefile)) {
        auto text = trimmed(line);
        if (!inside) {
            if (!text.starts_with(name)) continue;
            text = trimmed(text.substr(name.size()));
            if (!text.starts_with(":=")) continue;
            text = text.substr(2);
            inside = true;
        }
        const bool goes_on = text.ends_with('\\');
        if (goes_on) text.remove_suffix(1);
        for (auto& word : words_of(text)) words.push_back(std::move(word));
        if (!goes_on) break;
    }
    return words;
}

std::vector<std::string> unit_flags(const Project& project, const fs::path& bindings) {
    const auto makefile = read_file(project.folder / "cli/kbuild/flags.mk");
    auto flags = make_variable(makefile, "keel-target-flags");
    const auto dialect = make_variable(makefile, "keel-cxx-flags");
    flags.insert(flags.end(), dialect.begin(), dialect.end());
    flags.push_back("-I" + (project.folder / "kernel").string());
    flags.push_back("-I" + bindings.string());
    return flags;
}

fs::path host_bindings(const Project& project) {
    const auto made = run({.words = {"ninja", "-C", project.tools().string(), "kernel_bindings"}});
    if (!made.succeeded())
        throw UserError{"the bindings of the kernel cannot be made:\n" + made.output, "run ./keel setup, then this again"};
    return project.tools() / "kernel/bindings";
}

}  // namespace keel
