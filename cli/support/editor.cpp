// SPDX-License-Identifier: GPL-2.0-only
#include "support/editor.hpp"

#include <nlohmann/json.hpp>

#include "support/sources.hpp"
#include "support/unit_flags.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

// Headers of the library are there for those who include them, and many for what they pass on.
constexpr std::string_view settings = R"(# Written by `keel editor`.
CompileFlags:
  CompilationDatabase: .
Diagnostics:
  UnusedIncludes: None
)";

}  // namespace

std::size_t write_editor_files(const fs::path& folder, const Project& project) {
    auto units = units_among(sources_below({folder.string()}));
    // The library's headers are edited with the flags of the units that test them.
    if (fs::weakly_canonical(folder) == fs::weakly_canonical(project.folder))
        for (const auto& file : sources_below({(project.folder / "kernel/tests/checked").string()})) units.push_back(file);
    if (units.empty())
        throw UserError{folder.string() + " holds no unit of a driver",
                        "give the folder of a driver, whose Kbuild names its objects, or the top of Keel"};
    const auto flags = unit_flags(project, host_bindings(project));
    auto commands = nlohmann::ordered_json::array();
    for (const auto& unit : units) {
        const auto file = fs::weakly_canonical(unit);
        std::vector<std::string> words{"clang++-19"};
        words.insert(words.end(), flags.begin(), flags.end());
        words.insert(words.end(), {"-c", file.string()});
        commands.push_back({{"directory", file.parent_path().string()}, {"file", file.string()}, {"arguments", words}});
    }
    write_file(folder / "compile_commands.json", commands.dump(1) + "\n");
    write_file(folder / ".clangd", settings);
    return units.size();
}

}  // namespace keel
