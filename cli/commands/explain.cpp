// SPDX-License-Identifier: GPL-2.0-only
// `keel explain`: what a code of the checker means, with an accepted and a refused example.
#include <diagnostics/codes.hpp>
#include <fmt/format.h>

#include <charconv>

#include "commands/commands.hpp"
#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

void list_codes() {
    for (const auto& entry : checker::explanations()) fmt::print("{}  {}\n", checker::spell(entry.code), entry.title);
}

/// K0502 as people write it: k0502, 502, E0502 as rustc has it, "[K0502]" as it stands in a message.
std::string canonical(std::string_view word) {
    if (word.starts_with('[') && word.ends_with(']')) word = word.substr(1, word.size() - 2);
    std::string_view digits = word;
    if (!digits.empty() && std::string_view{"KkEe"}.contains(digits.front())) digits.remove_prefix(1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number > 9999) {
        throw UserError{fmt::format("'{}' is no code of the checker; they look like K0502", word),
                        "copy what stands in brackets at the end of a message, or run keel explain, which lists all codes"};
    }
    return fmt::format("K{:04}", number);
}

void explain(const std::string& word) {
    const auto code = canonical(word);
    const auto* entry = checker::explain(code);
    if (!entry) {
        throw UserError{"the checker has no explanation of " + code,
                        "run keel explain, without a code, which lists all it has"};
    }
    fmt::print("{}: {}\n\n{}\n", code, entry->title, trimmed(entry->text));
    if (!entry->accepted.empty()) fmt::print("\nAccepted:\n\n{}\n", trimmed(entry->accepted));
    if (!entry->refused.empty()) fmt::print("\nRefused:\n\n{}\n", trimmed(entry->refused));
}

}  // namespace

void add_explain(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("explain", "explain a code of the checker, such as K0382; without a code, list all");
    auto code = std::make_shared<std::string>();
    command->add_option("code", *code, "K0502, k0502 or 502");
    command->callback([&status, code] {
        if (code->empty()) {
            list_codes();
        } else {
            explain(*code);
        }
        status = 0;
    });
}

}  // namespace keel::commands
