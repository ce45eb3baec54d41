// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace keel::bench {

/// What was counted between two markers.
struct Counts {
    std::uint64_t operations = 0;
    std::uint64_t kernel = 0;  ///< instructions in the kernel and its modules
    std::uint64_t locked = 0;  ///< of those, the ones that lock memory
    std::uint64_t driver = 0;  ///< instructions in the modules of the driver
    std::uint64_t driver_locked = 0;

    double per_operation(std::uint64_t number) const {
        return static_cast<double>(number) / static_cast<double>(operations);
    }
};

/// Where the code of each module begins: from the guest's lines `@module NAME 0xADDRESS`.
using ModuleBases = std::map<std::uint64_t, std::string>;
ModuleBases read_module_bases(std::string_view results);

/// The module that the code at `address` belongs to; empty: the kernel itself.
std::string module_at(const ModuleBases& bases, std::uint64_t address);

/// What cli/bench/count_instructions.c wrote, by number. `results` are what io_bench printed, `modules` those of the
/// driver that each number is about. Throws UserError where one of them was not measured, or not counted.
std::map<unsigned, Counts> read_counts(std::string_view counted, std::string_view results,
                                       const std::map<unsigned, std::set<std::string>>& modules);

}  // namespace keel::bench
