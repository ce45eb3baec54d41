// SPDX-License-Identifier: GPL-2.0-only
#include "bench/machine.hpp"

#include <fmt/format.h>

#include "support/process.hpp"
#include "support/user_error.hpp"
#include "vm/driver_test.hpp"
#include "vm/guest.hpp"

namespace keel::bench {

namespace {

/// Markers have a byte for the number of their measurement.
constexpr std::size_t most_workloads = 256;

/// After the devices are made. The sleep lets what the kernel does after boot come to an end (it tests its own
/// cryptography, for one); the guest's clock counts instructions, so it takes no time here.
constexpr std::string_view calm_down = R"(
echo 3600 >/proc/sys/vm/stat_interval
echo 1 >/proc/sys/kernel/printk
awk '{ print "@module", $1, $6 }' /proc/modules
sleep 40
)";

/// Compiled here, against the QEMU that is here.
fs::path build_plugin(const Project& project) {
    const auto source = project.folder / "cli/bench/count_instructions.c";
    const auto plugin = project.build() / "bench/count_instructions.so";
    fs::create_directories(plugin.parent_path());
    const auto outcome =
        run({.words = {"gcc", "-std=gnu17", "-O2", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", plugin, source}});
    if (!outcome.succeeded()) {
        throw UserError{"the plugin that counts instructions does not compile:\n" + outcome.output,
                        "correct cli/bench/count_instructions.c"};
    }
    return plugin;
}

void require_no_failure(const vm::GuestRun& guest) {
    for (const auto& line : lines_of(guest.results)) {
        if (line.starts_with("@failed") || line.starts_with("@keel stock-module-failed")) {
            throw UserError{"the guest could not prepare what is measured: " + line,
                            "what it said is in " + (guest.logs / "results.log").string()};
        }
    }
}

}  // namespace

Report measure(const Plan& plan, const Kernel& kernel, const Project& project, std::uint64_t operations) {
    if (plan.workloads.size() > most_workloads) throw UserError{"more measurements than there are markers"};
    const auto plugin = build_plugin(project);
    const auto counted = project.build() / "bench/counted";
    fs::remove(counted);

    // One instruction is one nanosecond of the guest's clock. Addresses stay where the kernel was linked to.
    vm::GuestSetup setup{
        .name = "bench",
        .kernel = kernel,
        .qemu_options = {"-icount", "shift=0,sleep=off", "-plugin",
                         fmt::format("{},out={}", plugin.string(), counted.string()), "-rtc",
                         "base=2026-01-01T00:00:00,clock=vm"},
        .stock_modules = plan.stock_modules,
        .modules = plan.modules,
        .programs = {vm::compile_program(project.folder / "cli/bench/io_bench.c", project),
                     vm::compile_program(project.folder / "cli/bench/call_bench.c", project)},
        .script = plan.script + std::string{calm_down},
        .kernel_arguments = "nokaslr nowatchdog nmi_watchdog=0 rcupdate.rcu_expedited=1 random.trust_cpu=on",
        .memory_mib = 1024,
        .deadline = std::chrono::seconds{900},
    };
    Report report{.kernel = kernel.version, .operations = operations};
    std::map<unsigned, std::set<std::string>> modules;
    for (const auto& workload : plan.workloads) {
        const auto number = static_cast<unsigned>(modules.size());
        setup.script += fmt::format("{} {} {} {} || echo \"@failed {}\"\n", workload.program, workload.words, operations, number,
                                    workload.words);
        modules.emplace(number, workload.modules);
        report.measurements.push_back({.group = workload.group, .driver = workload.driver});
    }

    const auto guest = vm::run_guest(setup, project, vm::Accelerator::tcg);
    require_no_failure(guest);
    for (const auto& [number, counts] : read_counts(read_file(counted), guest.results, modules))
        report.measurements.at(number).counts = counts;
    return report;
}

}  // namespace keel::bench
