// SPDX-License-Identifier: GPL-2.0-only
#include <nlohmann/json.hpp>

#include "unsafe/output.hpp"

namespace keel::unsafe_code {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Place& place) {
    Json one{{"file", place.file}, {"line", place.line}, {"kind", word_for(place.kind)}, {"reason", place.reason}};
    if (!place.function.empty()) one["function"] = place.function;
    if (!place.needs.empty()) one["needs"] = place.needs;
    if (place.statements != 0) {
        one["end"] = place.end;
        one["statements"] = place.statements;
        one["first_that_needs_it"] = place.first;
        one["last_that_needs_it"] = place.last;
        one["needless_statements"] = place.needless();
    }
    if (!place.subsystem.empty()) {
        one["subsystem"] = place.subsystem;
        one["owners"] = place.owners;
    }
    auto flags = Json::array();
    for (const auto flag : place.flags) flags.push_back(word_for(flag));
    one["flags"] = flags;
    one["places_with_this_reason"] = place.repeats;
    return one;
}

Json json_of(const std::vector<Place>& places) {
    auto all = Json::array();
    for (const auto& place : places) all.push_back(json_of(place));
    return all;
}

}  // namespace

std::string as_json(const Inventory& inventory) {
    auto files = Json::array();
    for (const auto& file : inventory.files) files.push_back({{"path", file.path}, {"lines", file.lines}, {"unsafe", file.places}});
    Json json{{"unsafe", inventory.places.size()},
              {"lines", inventory.lines()},
              {"per_thousand_lines", inventory.per_thousand_lines()},
              {"places", json_of(inventory.places)},
              {"files", files},
              {"not_compiled", inventory.not_compiled}};
    if (const auto& since = inventory.difference; !since.since.empty())
        json["since"] = {{"commit", since.since}, {"gained", json_of(since.gained)}, {"lost", json_of(since.lost)}};
    // Bytes that are no UTF-8 become U+FFFD.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace keel::unsafe_code
