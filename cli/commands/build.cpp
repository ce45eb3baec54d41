// SPDX-License-Identifier: GPL-2.0-only
// `keel build`: make with the kernel's headers, in the driver's folder.
#include <fmt/format.h>

#include "commands/commands.hpp"
#include "support/driver_build.hpp"
#include "support/files.hpp"

namespace keel::commands {

namespace {

int build(const std::string& folder, const std::string& kernel_name) {
    const auto project = Project::find();
    const auto kernel = find_kernel(kernel_name, project.anchor());
    const auto driver = fs::weakly_canonical(fs::absolute(folder));
    const auto made = build_in_place(driver, kernel, project);
    if (made != 0) {
        fmt::print(stderr, "keel: error: the driver does not build for kernel {} (messages above)\n", kernel.version);
        return 1;
    }
    return 0;
}

}  // namespace

void add_build(CLI::App& app, int& status) {
    struct Options {
        std::string folder = ".";
        std::string kernel;
    };
    auto* command = app.add_subcommand("build", "build a driver against a kernel's headers");
    auto options = std::make_shared<Options>();
    command->add_option("driver", options->folder, "the driver's folder, with a Kbuild (default: here)");
    command->add_option("--kernel", options->kernel, "a series (7.3), a version, or a headers folder");
    command->callback([&status, options] { status = build(options->folder, options->kernel); });
}

}  // namespace keel::commands
