// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "rules/thread_safety.hpp"
#include "unit.hpp"

namespace keel::checker::rules {

/// `keel::requires_send<T>` and `keel::requires_sync<T>`, where they stand: a base, a member, an element, a template
/// argument of any of these, a default template argument. Each is asked of its T at each instantiation (K0277). What
/// `keel::requires_static` means for its T is decided elsewhere; that it stays is decided here.
class Demands {
public:
    Demands(const Unit& unit, Report& report) : unit_{unit}, safety_{unit.ast}, report_{report} {}

    /// The type itself, the elements of an array, the arguments of an instance.
    void look_at(clang::QualType type, clang::SourceLocation where);
    void look_at(llvm::ArrayRef<clang::TemplateArgument> arguments, clang::SourceLocation where);

    /// A demand in a default template argument stays: nobody gives another argument in its place.
    void look_at_defaults(const clang::TemplateDecl& declared, llvm::ArrayRef<clang::TemplateArgument> arguments,
                          clang::SourceLocation where);
    /// A template that is never instantiated: what it demands nobody sees.
    void refuse_defaults(const clang::TemplateDecl& declared);

    ThreadSafety& safety() { return safety_; }

private:
    enum class Word { send, sync, forever };
    struct Demand {
        Word word;
        clang::QualType of;
    };
    static void find(clang::QualType type, std::vector<Demand>& found);
    static void find(llvm::ArrayRef<clang::TemplateArgument> arguments, std::vector<Demand>& found);

    void refuse(clang::SourceLocation where, clang::QualType type, std::string what, const std::string& reason,
                Site site = Site::current());

    const Unit& unit_;
    ThreadSafety safety_;
    Report& report_;
};

}  // namespace keel::checker::rules
