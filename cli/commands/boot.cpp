// SPDX-License-Identifier: GPL-2.0-only
// `keel boot`: a virtual machine with a kernel, modules and devices, for a look by hand.
#include <fmt/format.h>

#include "commands/commands.hpp"
#include "support/files.hpp"
#include "support/project.hpp"
#include "support/user_error.hpp"
#include "vm/guest.hpp"
#include "vm/modules.hpp"

namespace keel::commands {

namespace {

struct BootOptions {
    std::string kernel;
    std::vector<std::string> devices, modules, stock_modules;
    std::string script = "uname -a; lsmod";
    unsigned deadline = 60;
};

int boot(const BootOptions& options) {
    const auto project = Project::find();
    const auto kernel = find_kernel(options.kernel, project.anchor());
    require_image(kernel);
    vm::GuestSetup setup{.name = "boot",
                         .kernel = kernel,
                         .devices = options.devices,
                         .stock_modules = options.stock_modules,
                         .deadline = std::chrono::seconds{options.deadline}};
    for (const auto& module : options.modules) {
        setup.modules.emplace_back(fs::absolute(module));
        setup.script += "insmod /keel/modules/" + fs::path{module}.filename().string() + "\n";
    }
    setup.script += options.script + "\n";
    const auto guest = vm::run_guest(setup, project, vm::best_accelerator(project, kernel), [](const std::string& line) {
        fmt::print("{}\n", line);
        std::fflush(stdout);
    });
    fmt::print("-- kernel log --\n");
    for (const auto& line : guest.kernel_log) fmt::print("{}\n", line.text);
    return guest.status;
}

}  // namespace

void add_boot(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("boot", "boot a kernel in a virtual machine, load modules, run a shell script");
    auto options = std::make_shared<BootOptions>();
    command->add_option("--kernel", options->kernel, "a series (7.3) or a version");
    command->add_option("--device", options->devices, "a QEMU device, such as edu; may be given several times")->allow_extra_args(false);
    command->add_option("--module", options->modules, "a .ko file to load; may be given several times")->allow_extra_args(false);
    command->add_option("--kernel-module", options->stock_modules, "one of the kernel's own modules, by name")->allow_extra_args(false);
    command->add_option("--deadline", options->deadline, "seconds until the guest counts as hung")->check(CLI::PositiveNumber);
    command->add_option("script", options->script, "what the guest's shell runs");
    command->callback([&status, options] { status = boot(*options); });
}

}  // namespace keel::commands
