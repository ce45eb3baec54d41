// SPDX-License-Identifier: GPL-2.0-only
#include "bench/null_block.hpp"

#include <fmt/format.h>

#include "support/driver_build.hpp"

namespace keel::bench {

namespace {

const std::string keel{keel_driver};
const std::string twin = "C twin";
const std::string batched_twin = "C twin with queue_rqs";
const std::string stock = "null_blk";

struct Disk {
    std::string driver, name, module;
};
/// In the order in which they are measured.
const std::vector<Disk> at_once{
    {twin, "twin0", "null_twin"},    {batched_twin, "twinq0", "null_twin"},
    {keel, "k0", "keel_null_block"}, {"Keel, reads are zeroed (its default)", "kz0", "keel_null_block"},
    {stock, "c0", "null_blk"},
};
const std::vector<Disk> by_softirq{
    {twin, "twin1", "null_twin"},
    {keel, "k1", "keel_null_block"},
    {stock, "c1", "null_blk"},
};

const std::string one_deep = "io_uring read, depth 1";
const std::string many_deep = "io_uring read, depth 32";
struct Access {
    std::string name, words;
};
const std::vector<Access> accesses{
    {"pread", "sync read 1"},
    {one_deep, "ring read 1"},
    {many_deep, "ring read 32"},
    {"io_uring write, depth 32", "ring write 32"},
};

/// Every disk has the same settings, whoever drives it. The queue of null_blk is the one that it makes by default.
constexpr std::string_view make_disks = R"(
insmod /keel/modules/null_twin.ko || echo "@failed null_twin"
insmod /keel/modules/keel_null_block.ko nr_devices=0 || echo "@failed keel_null_block"
mount -t configfs none /sys/kernel/config
disk() {
    folder=/sys/kernel/config/$1/$2
    shift 2
    mkdir $folder
    for setting in size=4096 submit_queues=1 hw_queue_depth=256 memory_backed=0 blocksize=512 "$@" power=1; do
        echo ${setting#*=} >$folder/${setting%%=*} || echo "@failed $folder $setting"
    done
}
disk knullb k0 irqmode=0 zero_reads=0
disk knullb kz0 irqmode=0 zero_reads=1
disk knullb k1 irqmode=1 zero_reads=0
disk nullb c0 irqmode=0 queue_mode=2
disk nullb c1 irqmode=1 queue_mode=2
)";
constexpr std::string_view set_queues = R"(
for disk in $disks; do
    for setting in scheduler=none nomerges=2 rq_affinity=1 iostats=1 add_random=0; do
        echo ${setting#*=} >/sys/block/$disk/queue/${setting%%=*} || echo "@failed $disk $setting"
    done
    echo 0 >/sys/block/$disk/queue/wbt_lat_usec 2>/dev/null
done
)";

fs::path build_module(const char* folder, const Kernel& kernel, const Project& project) {
    return build_aside(project.folder / folder, kernel, project).modules.at(0);
}

}  // namespace

NullBlockModules build_null_block(const Kernel& kernel, const Project& project) {
    return {.driver = build_module("drivers/null_block", kernel, project),
            .least = build_module("drivers/null_block/least", kernel, project),
            .twin = build_module("drivers/null_block/twin", kernel, project)};
}

void plan_null_block(Plan& plan, const NullBlockModules& modules) {
    plan.modules.insert(plan.modules.end(), {modules.driver, modules.twin});
    plan.stock_modules.insert(plan.stock_modules.end(), {"configfs", "null_blk"});
    std::string names;
    const auto add = [&](const std::vector<Disk>& disks, const std::string& suffix) {
        for (const auto& access : accesses) {
            for (const auto& disk : disks) {
                plan.workloads.push_back({.group = access.name + suffix,
                                          .driver = disk.driver,
                                          .words = fmt::format("/dev/{} {}", disk.name, access.words),
                                          .modules = {disk.module}});
            }
        }
        for (const auto& disk : disks) names += disk.name + " ";
    };
    add(at_once, "");
    add(by_softirq, ", ended by softirq");
    plan.script += fmt::format("{}disks=\"{}\"{}", make_disks, names, set_queues);
}

void judge_null_block(Report& report, const NullBlockModules& modules) {
    report.want_kernel(one_deep, keel, stock, 0.992);
    report.want_kernel(one_deep, keel, twin, 1.005);
    report.want_kernel(many_deep, keel, stock, 0.985);
    report.want_kernel(many_deep, keel, batched_twin, 1.005);
    for (const auto& group : {one_deep, many_deep}) {
        const auto* mine = report.find(group, keel);
        report.goals.push_back({group + ": instructions inside of the driver", mine->inside(), 25});
        report.goals.push_back({group + ": locked instructions inside of the driver", mine->locked_inside(), 0});
    }

    // `least` does what the twin in C does, and nothing else.
    report.want_bytes({"null block: what a request runs through",
                       function_bytes_of(modules.least, {"QueueCalls<Nothing>::queue_rq_atomic",
                                                         "QueueCalls<Nothing>::queue_rqs_atomic",
                                                         "QueueCalls<Nothing>::complete"}),
                       function_bytes_of(modules.twin, {"twin_queue_rq", "twin_queue_rqs", "twin_complete"})},
                      1.5);
    const auto twin_bytes = text_bytes_of(modules.twin);
    report.want_bytes({"null block: the whole module, same features", text_bytes_of(modules.least), twin_bytes}, 1.5);
    report.sizes.push_back({"null block: the driver with its files in configfs, memory and polling",
                            text_bytes_of(modules.driver), twin_bytes});
}

}  // namespace keel::bench
