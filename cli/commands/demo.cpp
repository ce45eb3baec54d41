// SPDX-License-Identifier: GPL-2.0-only
// `keel demo`: the edu driver at work in a virtual machine, and the mistakes that do not get that far.
#include <fmt/format.h>

#include <chrono>

#include "commands/commands.hpp"
#include "support/driver_build.hpp"
#include "support/files.hpp"
#include "support/unsafe_scan.hpp"
#include "support/user_error.hpp"
#include "support/wrong_variants.hpp"
#include "vm/driver_test.hpp"

namespace keel::commands {

namespace {

using clock = std::chrono::steady_clock;

double seconds_since(clock::time_point start) { return std::chrono::duration<double>(clock::now() - start).count(); }

void say(const std::string& line) {
    fmt::print("{}\n", line);
    std::fflush(stdout);
}

std::size_t unsafe_scopes(const fs::path& driver) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator{driver}) {
        const auto ending = entry.path().extension();
        if (ending == ".cpp" || ending == ".hpp") count += scan_unsafe(read_file(entry.path())).size();
    }
    return count;
}

fs::path build_driver(const fs::path& driver, const Kernel& kernel, const Project& project) {
    say(fmt::format("1. Build and check {} for Linux {}", fs::relative(driver, project.folder).string(), kernel.version));
    const auto built = build_aside(driver, kernel, project);
    if (built.modules.size() != 1) throw UserError{"the driver should build one module, but built several or none"};
    say(fmt::format("   {} is there after {:.1f} s; unsafe scopes in the driver: {}",
                    built.modules.front().filename().string(), built.seconds, unsafe_scopes(driver)));
    return built.modules.front();
}

void use_driver(const fs::path& driver, const fs::path& module, const Kernel& kernel, const Project& project) {
    const auto accelerator = vm::best_accelerator(project, kernel);
    say(fmt::format("2. Boot it in a virtual machine with QEMU's edu device ({})",
                    accelerator == vm::Accelerator::kvm ? "KVM" : "emulated processor"));
    const auto start = clock::now();
    const auto name = module.stem().string();
    vm::GuestSetup setup{.name = "demo",
                         .kernel = kernel,
                         .devices = {"edu"},
                         .modules = {module},
                         .programs = {vm::compile_program(driver / "demo/edu_demo.c", project)},
                         .script = fmt::format("echo \"booted: Linux $(uname -r), nothing of it changed\"\n"
                                               "insmod /keel/modules/{0}.ko || exit 1\n"
                                               "echo \"loaded: $(lsmod | grep ^{0})\"\n"
                                               "edu_demo || exit 1\n"
                                               "rmmod {0} || exit 1\n"
                                               "lsmod | grep ^{0} && exit 1\n"
                                               "echo 'unloaded: nothing is left'\n",
                                               name)};
    const auto guest = vm::run_guest(setup, project, accelerator,
                                     [&](const std::string& line) { say(fmt::format("   {:5.1f} s  {}", seconds_since(start), line)); });
    if (guest.status != 0) {
        throw UserError{"the driver did not do what it should in the guest (the lines above say where)",
                        "read the guest's console and results in " + guest.logs.string()};
    }
    const auto found = vm::complaints(guest.kernel_log, {});
    if (!found.empty()) {
        throw UserError{"the kernel complained: " + found.front(), "read the guest's logs in " + guest.logs.string()};
    }
    say("   The kernel's log has no complaint.");
}

void refuse_mistakes(const fs::path& driver, const Kernel& kernel, const Project& project) {
    say("3. Mistakes in the same driver are refused");
    unsigned accepted = 0;
    for (const auto& variant : read_wrong_variants(driver / "wrong/wrong.toml")) {
        const auto refusal = try_variant(variant, kernel, project);
        say(fmt::format("   A driver that {}: {} after {:.1f} s", variant.mistake,
                        refusal.refused ? "refused" : "NOT REFUSED AS IT SHOULD BE", refusal.seconds));
        for (const auto& line : lines_of(refusal.message)) say("      " + line);
        accepted += !refusal.refused;
    }
    if (accepted != 0) {
        throw UserError{fmt::format("{} wrong driver(s) were not refused as they should be", accepted),
                        "this is a fault of the checker or of drivers/edu/wrong; please report it"};
    }
}

int demo(const std::string& kernel_name) {
    const auto start = clock::now();
    const auto project = Project::find();
    const auto kernel = find_kernel(kernel_name, project.anchor());
    const auto driver = project.folder / "drivers/edu";
    const auto module = build_driver(driver, kernel, project);
    use_driver(driver, module, kernel, project);
    refuse_mistakes(driver, kernel, project);
    say(fmt::format("Done in {:.0f} s. `keel explain K0382` says more about a code; README.md has the next steps.",
                    seconds_since(start)));
    return 0;
}

}  // namespace

void add_demo(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("demo", "build the edu driver, boot a kernel in a virtual machine and use the driver");
    auto kernel = std::make_shared<std::string>();
    command->add_option("--kernel", *kernel, "a series (7.3) or a version");
    command->callback([&status, kernel] { status = demo(*kernel); });
}

}  // namespace keel::commands
