// SPDX-License-Identifier: GPL-2.0-only
// docs/benchmarks.md. No date and no path stands in it, so that the same figures are the same file.
#include <fmt/format.h>

#include <algorithm>

#include "bench/report.hpp"

namespace keel::bench {

namespace {

constexpr std::string_view head = R"(<!-- SPDX-License-Identifier: GPL-2.0-only -->
<!-- Written by `keel bench --markdown docs/benchmarks.md`. -->
# Benchmarks

Instructions that one operation takes, beside the same driver in C, on the stock kernel Linux {}: mean of {} operations,
counted exactly in one boot of a machine that QEMU emulates. They say what the processor executes, not how long it takes:
a locked instruction, a cache miss or a mispredicted jump costs more than the others, so locked ones are counted
too. One processor, no contention.

`./keel bench` measures this again, `./keel bench --quick` in half a minute with a fifth of the operations. Two runs
differ by up to a thousandth in the whole path through the kernel, and not at all inside of the drivers.

)";

/// Bars would end the cell of a table.
std::string cell(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        if (letter == '|') safe += '\\';
        safe += letter;
    }
    return safe;
}

std::string goals(const Report& report) {
    const auto missed = std::ranges::count_if(report.goals, [](const Goal& goal) { return !goal.met(); });
    auto page = fmt::format("## Goals: {} met, {} missed\n\n| goal | is | at most | |\n|---|--:|--:|---|\n",
                            report.goals.size() - static_cast<std::size_t>(missed), missed);
    for (const auto& goal : report.goals)
        page += fmt::format("| {} | {:.4g} | {:.4g} | {} |\n", cell(goal.name), goal.value, goal.limit,
                            goal.met() ? "met" : "**missed**");
    return page;
}

std::string group(const Report& report, const std::string& name) {
    const auto* keel = report.find(name, std::string{keel_driver});
    auto page = fmt::format(
        "\n## {}\n\n| driver | whole kernel | Keel / it | inside of the driver | locked | locked by the driver |\n"
        "|---|--:|--:|--:|--:|--:|\n",
        name);
    for (const auto* one : report.of_group(name))
        page += fmt::format("| {} | {:.1f} | {} | {:.2f} | {:.2f} | {:.2f} |\n", cell(one->driver), one->kernel(),
                            keel ? fmt::format("{:.4f}", keel->kernel() / one->kernel()) : "", one->inside(),
                            one->locked(), one->locked_inside());
    return page;
}

std::string sizes(const Report& report) {
    std::string page = "\n## Bytes of machine code\n\n| what | Keel | C twin | ratio |\n|---|--:|--:|--:|\n";
    for (const auto& size : report.sizes)
        page += fmt::format("| {} | {} | {} | {:.2f} |\n", cell(size.what), size.keel, size.twin, size.ratio());
    return page;
}

}  // namespace

std::string to_markdown(const Report& report) {
    auto page = fmt::format(head, report.kernel, report.operations) + goals(report);
    for (const auto& name : report.groups()) page += group(report, name);
    return page + sizes(report);
}

}  // namespace keel::bench
