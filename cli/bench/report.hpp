// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <vector>

#include "bench/counts.hpp"
#include "bench/sizes.hpp"

namespace keel::bench {

/// What one driver took for one kind of operation.
struct Measurement {
    std::string group;   ///< what is done, such as `io_uring read, depth 32`
    std::string driver;  ///< who does it, such as `C twin`
    Counts counts = {};

    double kernel() const { return counts.per_operation(counts.kernel); }
    double inside() const { return counts.per_operation(counts.driver); }
    double locked() const { return counts.per_operation(counts.locked); }
    double locked_inside() const { return counts.per_operation(counts.driver_locked); }
};

/// Something that the figures must show.
struct Goal {
    std::string name;
    double value = 0;
    double limit = 0;

    bool met() const { return value <= limit; }
};

struct Report {
    std::string kernel;
    std::uint64_t operations = 0;
    std::vector<Measurement> measurements = {};
    std::vector<Goal> goals = {};
    std::vector<SizePair> sizes = {};

    bool all_met() const;
    /// Null where it was not measured.
    const Measurement* find(const std::string& group, const std::string& driver) const;
    /// The groups, in the order in which they were measured.
    std::vector<std::string> groups() const;
    std::vector<const Measurement*> of_group(const std::string& group) const;

    /// A goal for `mine` beside `theirs` of the same group: how many times the instructions, in the whole kernel or
    /// inside of the driver. No goal where one of them was not measured.
    void want_kernel(const std::string& group, const std::string& mine, const std::string& theirs, double limit);
    void want_inside(const std::string& group, const std::string& mine, const std::string& theirs, double limit);
    /// Adds the sizes, and a goal for how many times the twin's they are.
    void want_bytes(const SizePair& size, double limit);
};

/// The name of the driver that all others are compared with, in every group.
inline constexpr std::string_view keel_driver = "Keel";

std::string to_text(const Report& report);
std::string to_json(const Report& report);
std::string to_html(const Report& report);
std::string to_markdown(const Report& report);

}  // namespace keel::bench
