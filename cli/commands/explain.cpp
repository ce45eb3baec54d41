// SPDX-License-Identifier: GPL-2.0-only
// `keel explain`: what a code of the checker means, with an accepted and a refused example.
#include <diagnostics/codes.hpp>
#include <fmt/format.h>

#include "commands/commands.hpp"
#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

void list_codes() {
    for (const auto& entry : checker::explanations()) fmt::print("{}  {}\n", checker::spell(entry.code), entry.title);
}

void explain(std::string code) {
    std::ranges::transform(code, code.begin(), [](unsigned char letter) { return std::toupper(letter); });
    const auto* entry = checker::explain(code);
    if (!entry) throw UserError{"the checker has no explanation of " + code, "keel explain, without a code, lists them"};
    fmt::print("{}: {}\n\n{}\n", checker::spell(entry->code), entry->title, trimmed(entry->text));
    if (!entry->accepted.empty()) fmt::print("\nAccepted:\n\n{}\n", trimmed(entry->accepted));
    if (!entry->refused.empty()) fmt::print("\nRefused:\n\n{}\n", trimmed(entry->refused));
}

}  // namespace

void add_explain(CLI::App& app, int& status) {
    auto* command = app.add_subcommand("explain", "explain a code of the checker, such as K0382");
    auto code = std::make_shared<std::string>();
    command->add_option("code", *code, "the code; without it, all codes are listed");
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
