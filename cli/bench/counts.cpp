// SPDX-License-Identifier: GPL-2.0-only
#include "bench/counts.hpp"

#include <fmt/format.h>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel::bench {

namespace {

/// On x86-64 modules lie above this address, and the kernel's own code below.
constexpr std::uint64_t modules_begin = 0xffffffffc0000000;

std::uint64_t number_in(const std::string& word, int base = 10) { return std::stoull(word, nullptr, base); }

}  // namespace

ModuleBases read_module_bases(std::string_view results) {
    ModuleBases bases;
    for (const auto& line : lines_of(results)) {
        const auto words = words_of(line);
        if (words.size() == 3 && words[0] == "@module") bases.emplace(number_in(words[2], 16), words[1]);
    }
    return bases;
}

std::string module_at(const ModuleBases& bases, std::uint64_t address) {
    if (address < modules_begin) return {};
    const auto above = bases.upper_bound(address);
    return above == bases.begin() ? "?" : std::prev(above)->second;
}

std::map<unsigned, Counts> read_counts(std::string_view counted, std::string_view results,
                                       const std::map<unsigned, std::set<std::string>>& modules) {
    std::map<unsigned, Counts> all;
    for (const auto& [number, names] : modules) all[number] = {};
    for (const auto& line : lines_of(results)) {
        const auto words = words_of(line);
        if (words.size() == 3 && words[0] == "@measured")
            all.at(static_cast<unsigned>(number_in(words[1]))).operations = number_in(words[2]);
    }
    const auto bases = read_module_bases(results);
    Counts* current = nullptr;
    const std::set<std::string>* own = nullptr;
    for (const auto& line : lines_of(counted)) {
        const auto words = words_of(line);
        if (words.size() == 4 && words[0] == "begin") {
            const auto number = static_cast<unsigned>(number_in(words[1]));
            current = &all.at(number);
            own = &modules.at(number);
            current->kernel = number_in(words[3]);
        } else if (current && words.size() == 4 && words[0] == "block") {
            current->locked += number_in(words[3]);
            if (!own->contains(module_at(bases, number_in(words[1], 16)))) continue;
            current->driver += number_in(words[2]);
            current->driver_locked += number_in(words[3]);
        }
    }
    for (const auto& [number, counts] : all) {
        if (counts.operations == 0) {
            throw UserError{fmt::format("measurement {} did not come to its end", number),
                            "what the guest said is in results.log, in build/logs/bench-*"};
        }
        if (counts.kernel == 0 || counts.driver == 0) {
            throw UserError{fmt::format("the plugin counted nothing for measurement {}", number),
                            "look at qemu.log, in build/logs/bench-*: the plugin needs QEMU 11"};
        }
    }
    return all;
}

}  // namespace keel::bench
