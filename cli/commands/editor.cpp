// SPDX-License-Identifier: GPL-2.0-only
// `keel editor`: what clangd needs to understand a driver, or all of Keel.
#include <fmt/format.h>

#include "commands/commands.hpp"
#include "support/editor.hpp"

namespace keel::commands {

void add_editor(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("editor", "write compile_commands.json and .clangd for a driver, or for all of Keel");
    auto folder = std::make_shared<std::string>(".");
    command->add_option("folder", *folder, "the driver's folder, or the top of Keel (default: here)")->type_name("FOLDER");
    command->callback([&status, folder] {
        const auto units = write_editor_files(*folder, Project::find());
        fmt::print("keel: compile_commands.json and .clangd in {}, for {} units; clangd 19 or newer reads them\n", *folder, units);
        status = 0;
    });
}

}  // namespace keel::commands
