// SPDX-License-Identifier: GPL-2.0-only
#include "bench/sizes.hpp"

#include <set>

#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel::bench {

namespace {

std::string output_of(const std::vector<std::string>& words) {
    auto outcome = run({.words = words});
    if (!outcome.succeeded())
        throw UserError{"`" + shell_line(words) + "` failed:\n" + outcome.output, "look at the file that it names"};
    return std::move(outcome.output);
}

/// One line of `llvm-nm -S -C`: address, size, kind, and a name that may hold blanks.
struct Symbol {
    std::uint64_t bytes = 0;
    std::string_view name;
};

/// Empty where the line is about no function. __pfx_ is room in front of one, which no call runs through.
Symbol function_in(std::string_view line) {
    const auto words = words_of(line);
    if (words.size() < 4 || !std::set<std::string>{"t", "T", "w", "W"}.contains(words[2])) return {};
    const auto name = line.substr(line.find(" " + words[2] + " ") + 3);
    if (name.starts_with("__pfx_")) return {};
    return {.bytes = std::stoull(words[1], nullptr, 16), .name = name};
}

/// Is `wanted` the name, or the end of the qualified name in front of the parameters?
bool names(std::string_view name, std::string_view wanted) {
    for (auto at = name.find(wanted); at != name.npos; at = name.find(wanted, at + 1)) {
        const auto rest = name.substr(at + wanted.size());
        if ((at == 0 || name[at - 1] == ':') && (rest.empty() || rest.starts_with('('))) return true;
    }
    return false;
}

}  // namespace

std::uint64_t text_bytes(std::string_view size_output) {
    static const std::set<std::string> sections{".text", ".init.text", ".exit.text"};
    std::uint64_t bytes = 0;
    for (const auto& line : lines_of(size_output)) {
        const auto words = words_of(line);
        if (words.size() >= 2 && sections.contains(words[0])) bytes += std::stoull(words[1]);
    }
    return bytes;
}

std::uint64_t function_bytes(std::string_view nm_output, const std::vector<std::string>& functions) {
    const auto lines = lines_of(nm_output);
    std::uint64_t all = 0;
    for (const auto& function : functions) {
        std::uint64_t bytes = 0;
        for (const auto& line : lines) {
            const auto symbol = function_in(line);
            if (names(symbol.name, function)) bytes += symbol.bytes;
        }
        if (bytes == 0)
            throw UserError{"the module has no function " + function, "correct the names in cli/bench/null_block.cpp"};
        all += bytes;
    }
    return all;
}

std::uint64_t text_bytes_of(const fs::path& module) {
    const auto bytes = text_bytes(output_of({"size", "-A", "-d", module}));
    if (bytes == 0) throw UserError{module.string() + " holds no machine code", "look at what built it"};
    return bytes;
}

// llvm-nm knows how C++20 spells constraints, which nm of binutils does not.
std::uint64_t function_bytes_of(const fs::path& module, const std::vector<std::string>& functions) {
    return function_bytes(output_of({"llvm-nm-19", "-S", "-C", module}), functions);
}

}  // namespace keel::bench
