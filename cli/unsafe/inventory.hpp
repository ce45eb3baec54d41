// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <vector>

#include "support/files.hpp"
#include "support/policy.hpp"
#include "support/unsafe_scan.hpp"

namespace keel::unsafe_code {

/// What a reader should look at first.
enum class Flag {
    repeated_reason,  ///< others have the same words
    empty_reason,     ///< says that it is right, and not why
    large_scope,      ///< covers statements that need no scope
};
/// "repeated reason", "empty reason", "larger than needed".
std::string_view word_for(Flag flag);
/// "scope", "call", "promise".
std::string_view word_for(UnsafeUse::Kind kind);

/// One place where somebody says that something is right which the checker cannot see.
struct Place {
    std::string file;
    unsigned line = 0;
    UnsafeUse::Kind kind = UnsafeUse::Kind::scope;
    std::string reason;

    /// From the checker, for what some unit compiles: the function around it, and what needs it: operations of a scope,
    /// the function that asks for a call's argument, the promise of a class.
    std::string function;
    std::vector<std::string> needs;
    unsigned end = 0;         ///< last line of a scope
    unsigned statements = 0;  ///< that a scope covers
    unsigned first = 0, last = 0;  ///< of those that need it, counted from 1; 0 where none is known

    std::string subsystem;
    std::vector<std::string> owners;
    std::vector<Flag> flags;
    unsigned repeats = 1;  ///< how many places have these words

    /// How many statements could stand outside, before the first that needs the scope and after the last. Two may follow
    /// it: the result is asked whether it failed, and returned.
    unsigned needless() const;
};

struct File {
    std::string path;
    unsigned lines = 0;  ///< with code in them
    unsigned places = 0;
};

/// What changed since another commit: places are the same where file, kind and reason are.
struct Difference {
    std::string since;
    std::vector<Place> gained, lost;
};

struct Inventory {
    std::vector<File> files;
    std::vector<Place> places;  ///< by file and line
    bool has_needs = false, has_owners = false;
    std::vector<std::string> not_compiled;  ///< units that say nothing of what their scopes need
    Difference difference;

    unsigned lines() const;
    double per_thousand_lines() const;
};

/// What stands in a source, and in all of them.
std::vector<Place> scan(const std::string& file, std::string_view text);
Inventory scan(const std::vector<fs::path>& files);

/// Adds what the checker wrote with `unsafe-report=`: JSON lines. A template's scope is in it once for each unit.
void add_needs(Inventory& inventory, std::string_view lines);

/// Adds whom to ask, by the policy of the tree at `top`.
void add_owners(Inventory& inventory, const Policy& policy, const fs::path& top);

/// Looks at each reason and each scope.
void judge(Inventory& inventory);

/// Between two states of a tree, whose files have the same names in both.
Difference difference(const std::vector<Place>& now, const std::vector<Place>& before, std::string since);

/// Whether a reason says no more than that it is right: "this is safe", "we know what we do", "TODO".
bool is_empty_of_content(std::string_view reason);

}  // namespace keel::unsafe_code
