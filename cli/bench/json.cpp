// SPDX-License-Identifier: GPL-2.0-only
#include <nlohmann/json.hpp>

#include "bench/report.hpp"

namespace keel::bench {

std::string to_json(const Report& report) {
    auto measurements = nlohmann::ordered_json::array();
    for (const auto& one : report.measurements) {
        measurements.push_back({{"operation", one.group},
                                {"driver", one.driver},
                                {"kernel_instructions", one.kernel()},
                                {"driver_instructions", one.inside()},
                                {"locked_instructions", one.locked()},
                                {"locked_driver_instructions", one.locked_inside()}});
    }
    auto goals = nlohmann::ordered_json::array();
    for (const auto& goal : report.goals)
        goals.push_back({{"name", goal.name}, {"value", goal.value}, {"at_most", goal.limit}, {"met", goal.met()}});
    auto sizes = nlohmann::ordered_json::array();
    for (const auto& size : report.sizes)
        sizes.push_back(
            {{"what", size.what}, {"keel_bytes", size.keel}, {"twin_bytes", size.twin}, {"ratio", size.ratio()}});
    const nlohmann::ordered_json json{{"kernel", report.kernel},
                                      {"operations", report.operations},
                                      {"measurements", measurements},
                                      {"sizes", sizes},
                                      {"goals", goals}};
    return json.dump(2) + "\n";
}

}  // namespace keel::bench
