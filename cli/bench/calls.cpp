// SPDX-License-Identifier: GPL-2.0-only
#include "bench/calls.hpp"

#include <fmt/format.h>

#include "support/driver_build.hpp"

namespace keel::bench {

namespace {

struct Device {
    std::string file, module, twin_file, twin_module;
};
const Device misc{"keel-misc-sample", "keel_misc_sample", "misc-twin", "misc_twin"};
const Device ashmem{"ashmem", "keel_ashmem", "ashmem-twin", "ashmem_twin"};

struct Call {
    const Device& device;
    std::string word, group;
    double limit;  ///< instructions in the kernel, beside the twin's
};
const std::vector<Call> calls{
    {misc, "get", "ioctl, reads a number", 1.01},
    {misc, "set", "ioctl, writes a number", 1.01},
    {misc, "hello", "ioctl, does nothing", 1.01},
    {misc, "unknown", "ioctl, no such command", 1.01},
    {ashmem, "get_size", "ashmem, GET_SIZE", 1.02},
    {ashmem, "unpin_pin", "ashmem, UNPIN and PIN", 1.02},
};
const std::string keel{keel_driver};
const std::string twin = "C twin";

fs::path build_module(const char* folder, const Kernel& kernel, const Project& project) {
    return build_aside(project.folder / folder, kernel, project).modules.at(0);
}

}  // namespace

CallModules build_calls(const Kernel& kernel, const Project& project) {
    return {.misc = build_module("drivers/misc_sample", kernel, project),
            .misc_twin = build_module("drivers/misc_sample/twin", kernel, project),
            .ashmem = build_module("drivers/ashmem", kernel, project),
            .ashmem_twin = build_module("drivers/ashmem/twin", kernel, project)};
}

void plan_calls(Plan& plan, const CallModules& modules) {
    plan.modules.insert(plan.modules.end(), {modules.misc, modules.misc_twin, modules.ashmem, modules.ashmem_twin});
    for (const auto* device : {&misc, &ashmem})
        for (const auto& module : {device->twin_module, device->module})
            plan.script += fmt::format("insmod /keel/modules/{0}.ko || echo \"@failed {0}\"\n", module);
    for (const auto& call : calls) {
        const auto add = [&](const std::string& driver, const std::string& file, const std::string& module) {
            plan.workloads.push_back({.group = call.group,
                                      .driver = driver,
                                      .words = fmt::format("/dev/{} {}", file, call.word),
                                      .modules = {module},
                                      .program = "call_bench"});
        };
        add(twin, call.device.twin_file, call.device.twin_module);
        add(keel, call.device.file, call.device.module);
    }
}

void judge_calls(Report& report, const CallModules& modules) {
    for (const auto& call : calls) {
        report.want_kernel(call.group, keel, twin, call.limit);
        if (&call.device == &misc) report.want_inside(call.group, keel, twin, 1.25);
    }
    report.sizes.push_back({"misc device: the whole module", text_bytes_of(modules.misc), text_bytes_of(modules.misc_twin)});
}

}  // namespace keel::bench
