// SPDX-License-Identifier: GPL-2.0-only
#include "bench/misc.hpp"

#include <fmt/format.h>

#include "support/driver_build.hpp"

namespace keel::bench {

namespace {

struct Call {
    std::string word, group;
};
const std::vector<Call> calls{
    {"get", "ioctl, reads a number"},
    {"set", "ioctl, writes a number"},
    {"hello", "ioctl, does nothing"},
    {"unknown", "ioctl, no such command"},
};
const std::string keel{keel_driver};
const std::string twin = "C twin";

fs::path build_module(const char* folder, const Kernel& kernel, const Project& project) {
    return build_aside(project.folder / folder, kernel, project).modules.at(0);
}

}  // namespace

MiscModules build_misc(const Kernel& kernel, const Project& project) {
    return {.driver = build_module("drivers/misc_sample", kernel, project),
            .twin = build_module("drivers/misc_sample/twin", kernel, project)};
}

void plan_misc(Plan& plan, const MiscModules& modules) {
    plan.modules.insert(plan.modules.end(), {modules.driver, modules.twin});
    plan.script += "insmod /keel/modules/misc_twin.ko || echo \"@failed misc_twin\"\n"
                   "insmod /keel/modules/keel_misc_sample.ko || echo \"@failed keel_misc_sample\"\n";
    for (const auto& call : calls) {
        plan.workloads.push_back({.group = call.group, .driver = twin, .words = "/dev/misc-twin " + call.word,
                                  .modules = {"misc_twin"}, .program = "call_bench"});
        plan.workloads.push_back({.group = call.group, .driver = keel, .words = "/dev/keel-misc-sample " + call.word,
                                  .modules = {"keel_misc_sample"}, .program = "call_bench"});
    }
}

void judge_misc(Report& report, const MiscModules& modules) {
    for (const auto& call : calls) {
        report.want_kernel(call.group, keel, twin, 1.01);
        report.want_inside(call.group, keel, twin, 1.25);
    }
    report.sizes.push_back({"misc device: the whole module", text_bytes_of(modules.driver), text_bytes_of(modules.twin)});
}

}  // namespace keel::bench
