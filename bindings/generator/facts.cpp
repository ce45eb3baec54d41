// SPDX-License-Identifier: GPL-2.0-only
#include "facts.hpp"

#include "text.hpp"
#include "wanted.hpp"

#include <algorithm>
#include <array>
#include <format>
#include <stdexcept>
#include <toml++/toml.hpp>

namespace keel::bindings {

namespace {

struct Kind {
    std::string_view name;
    bool has_value;
};

/// The kinds of facts; the checker and dialect section 9 say what follows from each.
constexpr std::array kinds{
    Kind{"sleeps", false},               // May sleep: not to be called where that is forbidden.
    Kind{"atomic", false},               // Never sleeps.
    Kind{"sleeps_unless", true},         // Sleeps unless the named argument forbids it (GFP_ATOMIC).
    Kind{"takes", true},                 // Returns with this kind of lock held.
    Kind{"drops", true},                 // Returns with it released.
    Kind{"disables_interrupts", false},  //
    Kind{"enables_interrupts", false},   //
    Kind{"safe", true},                  // May be called by safe code; the value is the reason.
    Kind{"result_null", false},          // The result may be null.
    Kind{"result_error", false},         // The result may be an ERR_PTR.
    Kind{"must_check", false},           // A result that is not looked at is an error.
    Kind{"waits_for", true},             // Returns only when what is named has ended.
};

}  // namespace

Facts read_facts(const std::filesystem::path& folder) {
    Facts facts;
    for (const auto& path : sorted_files(folder, ".toml")) {
        const auto file = path.filename().string();
        try {
            for (const auto& [function, node] : toml::parse_file(path.string())) {
                const auto* entries = node.as_table();
                if (!entries) throw std::runtime_error(std::format("{}: '{}' is no table", file, function.str()));
                auto& attributes = facts[std::string{function.str()}];
                for (const auto& [key, value] : *entries) {
                    const auto kind = std::ranges::find(kinds, key.str(), &Kind::name);
                    if (kind == kinds.end())
                        throw std::runtime_error(
                            std::format("{}: {}: no kind of fact is called '{}'", file, function.str(), key.str()));
                    const auto text = value.value<std::string>();
                    const auto holds = value.value_exact<bool>();
                    if (kind->has_value ? !text || text->empty() : !holds || !*holds)
                        throw std::runtime_error(std::format("{}: {}: '{}' needs {}", file, function.str(), key.str(),
                                                             kind->has_value ? "a text" : "the value true"));
                    attributes.push_back(
                        kind->has_value
                            ? std::format("[[clang::annotate(\"keel::{}\", {})]]", kind->name, string_literal(*text))
                            : std::format("[[clang::annotate(\"keel::{}\")]]", kind->name));
                }
            }
        } catch (const toml::parse_error& error) {
            throw std::runtime_error(
                std::format("{}:{}: {}", file, error.source().begin.line, std::string_view{error.description()}));
        }
    }
    return facts;
}

}  // namespace keel::bindings
