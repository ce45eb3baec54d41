// SPDX-License-Identifier: GPL-2.0-only
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "unsafe/output.hpp"

namespace keel::unsafe_code {

namespace {

std::string line_of(const Place& place) {
    auto text = fmt::format("{}:{}: {}: {}\n", place.file, place.line, word_for(place.kind), place.reason);
    if (!place.needs.empty()) text += fmt::format("    {}: {}\n", place.function, fmt::join(place.needs, "; "));
    for (const auto flag : place.flags) {
        text += fmt::format("    look: {}", word_for(flag));
        if (flag == Flag::repeated_reason) text += fmt::format(", in {} places", place.repeats);
        if (flag == Flag::large_scope)
            text += fmt::format(", {} of {} statements could stand outside", place.needless(), place.statements);
        text += "\n";
    }
    if (!place.owners.empty()) text += fmt::format("    owner: {} ({})\n", fmt::join(place.owners, ", "), place.subsystem);
    return text;
}

}  // namespace

std::string as_text(const Inventory& inventory) {
    std::string text;
    for (const auto& place : inventory.places) text += line_of(place);
    if (!inventory.places.empty()) text += fmt::format("\n{:>6} {:>7} {:>10}  file\n", "unsafe", "lines", "per 1,000");
    for (const auto& file : inventory.files)
        if (file.places != 0)
            text += fmt::format("{:6} {:7} {:10.1f}  {}\n", file.places, file.lines, 1000.0 * file.places / std::max(file.lines, 1u), file.path);
    if (!inventory.places.empty()) text += "\n";
    if (const auto& since = inventory.difference; !since.since.empty()) {
        for (const auto& place : since.gained) text += fmt::format("+ {}:{}: {}: {}\n", place.file, place.line, word_for(place.kind), place.reason);
        for (const auto& place : since.lost) text += fmt::format("- {}:{}: {}: {}\n", place.file, place.line, word_for(place.kind), place.reason);
        text += fmt::format("{} gained and {} lost since {}\n", since.gained.size(), since.lost.size(), since.since);
    }
    std::size_t flagged = 0;
    for (const auto& place : inventory.places) flagged += !place.flags.empty();
    if (flagged != 0) text += fmt::format("{} to look at first\n", flagged);
    if (!inventory.not_compiled.empty())
        text += fmt::format("not compiled, so that what their scopes need is not known: {}\n", fmt::join(inventory.not_compiled, ", "));
    text += fmt::format("{} unsafe scopes in {} files, {:.1f} in 1,000 lines\n", inventory.places.size(), inventory.files.size(),
                        inventory.per_thousand_lines());
    return text;
}

}  // namespace keel::unsafe_code
