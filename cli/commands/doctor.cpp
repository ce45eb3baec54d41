// SPDX-License-Identifier: GPL-2.0-only
// `keel doctor`: what was found, against the floors of cli/anchor.conf.
#include <fmt/format.h>

#include <regex>

#include "commands/commands.hpp"
#include "support/files.hpp"
#include "support/kernels.hpp"
#include "support/process.hpp"
#include "support/project.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

std::string version_of(const std::string& program) {
    const auto answer = run({.words = {program, "--version"}, .deadline = std::chrono::seconds(20)});
    // A number with dots, or, for programs that have none, the first number.
    for (const auto* form : {R"(\d+(\.\d+)+)", R"(\d+)"}) {
        std::smatch match;
        if (std::regex_search(answer.output, match, std::regex{form})) return match.str();
    }
    return "?";
}

bool report_tool(const Anchor::Tool& tool, const std::string& release) {
    const auto place = find_program(tool.program);
    if (place.empty()) {
        fmt::print("  {:<10} missing      floor {:<8} {}: package {}\n", tool.name, tool.floor, release, tool.package);
        return false;
    }
    const auto version = version_of(tool.program);
    const bool good = at_least(version, tool.floor);
    fmt::print("  {:<10} {:<12} floor {:<8} {}{}\n", tool.name, version, tool.floor, release,
               good ? "" : "   TOO OLD: package " + tool.package);
    return good;
}

bool report_kernel(const Kernel& kernel, const Anchor& anchor) {
    try {
        find_kernel(kernel.version, anchor);
        require_image(kernel);
    } catch (const UserError& error) {
        fmt::print("  {:<10} {:<28} {}\n", kernel.series, kernel.version, error.what());
        return false;
    }
    fmt::print("  {:<10} {:<28} headers, image and modules\n", kernel.series, kernel.version);
    return true;
}

std::string accelerator(const Project& project) {
    const auto verdict = project.cache / "accelerator";
    if (!fs::exists("/dev/kvm")) return "emulation (no /dev/kvm)";
    if (!fs::exists(verdict)) return "not tried yet (the first boot tries KVM)";
    return read_file(verdict).ends_with("kvm") ? "KVM (a trial boot succeeded)" : "emulation (a trial boot with KVM failed)";
}

int doctor() {
    const auto project = Project::find();
    const auto anchor = project.anchor();
    const auto release = anchor.release();
    bool good = true;
    fmt::print("tools, in the root (floors are set by {}):\n", release);
    for (const auto& tool : anchor.tools()) good &= report_tool(tool, release);
    fmt::print("kernels:\n");
    const auto kernels = installed_kernels();
    for (const auto& kernel : kernels) good &= report_kernel(kernel, anchor);
    for (const auto& wanted : anchor.kernels()) {
        if (!std::ranges::contains(kernels, wanted.series, &Kernel::series)) {
            fmt::print("  {:<10} missing\n", wanted.series);
            good = false;
        }
    }
    fmt::print("virtual machines: {}\n", accelerator(project));
    const bool checker = fs::exists(project.checker());
    fmt::print("checker: {}\n", checker ? "built" : "not built");
    good &= checker;
    fmt::print("{}\n", good ? "This machine can build." : "This machine cannot build: see the lines above.");
    return good ? 0 : 1;
}

}  // namespace

void add_doctor(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("doctor", "say which tools were found and whether this machine can build");
    command->callback([&status] { status = doctor(); });
}

}  // namespace keel::commands
