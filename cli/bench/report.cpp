// SPDX-License-Identifier: GPL-2.0-only
#include "bench/report.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace keel::bench {

bool Report::all_met() const {
    return std::ranges::all_of(goals, [](const Goal& goal) { return goal.met(); });
}

const Measurement* Report::find(const std::string& group, const std::string& driver) const {
    for (const auto& one : measurements) {
        if (one.group == group && one.driver == driver) return &one;
    }
    return nullptr;
}

std::vector<std::string> Report::groups() const {
    std::vector<std::string> names;
    for (const auto& one : measurements) {
        if (std::ranges::find(names, one.group) == names.end()) names.push_back(one.group);
    }
    return names;
}

std::vector<const Measurement*> Report::of_group(const std::string& group) const {
    std::vector<const Measurement*> found;
    for (const auto& one : measurements) {
        if (one.group == group) found.push_back(&one);
    }
    return found;
}

void Report::want_kernel(const std::string& group, const std::string& mine, const std::string& theirs, double limit) {
    const auto* one = find(group, mine);
    const auto* other = find(group, theirs);
    if (one && other)
        goals.push_back(
            {fmt::format("{}: kernel, {} / {}", group, mine, theirs), one->kernel() / other->kernel(), limit});
}

void Report::want_inside(const std::string& group, const std::string& mine, const std::string& theirs, double limit) {
    const auto* one = find(group, mine);
    const auto* other = find(group, theirs);
    if (one && other)
        goals.push_back(
            {fmt::format("{}: driver, {} / {}", group, mine, theirs), one->inside() / other->inside(), limit});
}

void Report::want_bytes(const SizePair& size, double limit) {
    sizes.push_back(size);
    goals.push_back({"bytes, " + size.what + ": Keel / C twin", size.ratio(), limit});
}

std::string to_text(const Report& report) {
    auto text = fmt::format("Linux {}: instructions for one operation, mean of {}\n", report.kernel, report.operations);
    for (const auto& group : report.groups()) {
        const auto* keel = report.find(group, std::string{keel_driver});
        text += fmt::format("\n{:<44} {:>9} {:>9} {:>8} {:>11} {:>8} {:>8}\n", group, "kernel", "Keel / it", "driver",
                            "Keel / it", "locked", "by it");
        for (const auto* one : report.of_group(group)) {
            text += fmt::format("  {:<42} {:>9.1f} {:>9} {:>8.2f} {:>11} {:>8.2f} {:>8.2f}\n", one->driver,
                                one->kernel(), keel ? fmt::format("{:.4f}", keel->kernel() / one->kernel()) : "",
                                one->inside(), keel ? fmt::format("{:.2f}", keel->inside() / one->inside()) : "",
                                one->locked(), one->locked_inside());
        }
    }
    text += fmt::format("\n{:<70} {:>8} {:>8} {:>8}\n", "bytes of machine code", "Keel", "C twin", "ratio");
    for (const auto& size : report.sizes)
        text += fmt::format("  {:<68} {:>8} {:>8} {:>8.2f}\n", size.what, size.keel, size.twin, size.ratio());
    text += fmt::format("\n{:<70} {:>8} {:>8}\n", "goal", "is", "at most");
    for (const auto& goal : report.goals)
        text += fmt::format("  {:<68} {:>8.4f} {:>8.4f}  {}\n", goal.name, goal.value, goal.limit,
                            goal.met() ? "met" : "MISSED");
    return text;
}

}  // namespace keel::bench
