// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"
#include "diagnostics/codes.hpp"

#include <source_location>

namespace keel::checker {

/// The place in the checker that says something. checker/mutation takes each away once, and a test must notice.
/// A function that only passes a message on takes one as its last parameter, by the name `site`, and passes it on too.
using Site = std::source_location;

/// A place in the source that a message speaks about.
struct Note {
    clang::SourceLocation where;
    std::string text;
};

/// One mistake: the message, what led to it, and the one edit that would be right, if there is one.
struct Finding {
    Code code;
    bool is_warning = false;
    clang::SourceLocation where;
    clang::SourceRange range;
    std::string text;
    std::vector<Note> notes;
    std::vector<clang::FixItHint> fixes;
    Site site;

    Finding& note(clang::SourceLocation at, std::string said) {
        if (at.isValid()) notes.push_back({at, std::move(said)});
        return *this;
    }
    Finding& fix(clang::FixItHint hint) {
        fixes.push_back(std::move(hint));
        return *this;
    }
    Finding& underline(clang::SourceRange extent) {
        range = extent;
        return *this;
    }
};

/// Collects what the rules find in a unit, and says it once, in the order of the source.
///
/// The same code at the same place is one mistake, however many instantiations of a template make it.
class Report {
public:
    Finding& error(Code code, clang::SourceLocation where, std::string text, Site site = Site::current()) {
        return add(code, false, where, std::move(text), site);
    }
    Finding& warning(Code code, clang::SourceLocation where, std::string text, Site site = Site::current()) {
        return add(code, true, where, std::move(text), site);
    }

#ifdef KEEL_CHECKER_TESTING
    /// All that was found, in no order, for checker/mutation to look at and to take from.
    std::deque<Finding>& all() { return findings_; }
#endif

    /// What there is to say, each mistake once, in the order of the source.
    std::vector<const Finding*> in_order(const clang::ASTContext& ast) const;

    /// Hands everything to the compiler's own diagnostics, so that an error fails the compilation.
    void emit(clang::ASTContext& ast);

    bool empty() const { return findings_.empty(); }

private:
    Finding& add(Code code, bool is_warning, clang::SourceLocation where, std::string text, Site site);

    std::deque<Finding> findings_;
};

}  // namespace keel::checker
