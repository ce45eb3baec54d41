// SPDX-License-Identifier: GPL-2.0-only

/// Demands of Send and Sync, and what a global must be (dialect, section 7).
///
/// `requires_send<T>` or `requires_sync<T>` as a base, a member or a template argument asks that of T, at each
/// instantiation (K0277). A global or static is used by all threads: its type is Sync (K0277), it is there before
/// anything runs (K0015), and it is never destroyed (K0493).

#include "rules/library.hpp"
#include "rules/rules.hpp"
#include "rules/thread_safety.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

class Demands {
public:
    Demands(clang::ASTContext& ast, Report& report) : safety_{ast}, report_{report} {}

    void look_at(clang::QualType type, clang::SourceLocation where) {
        if (const auto sent = demanded(type, "requires_send"); !sent.isNull())
            if (const auto reason = safety_.why_not_send(sent))
                refuse(where, sent, "handed to another thread, interrupt handler or work item", *reason);
        if (const auto shared = demanded(type, "requires_sync"); !shared.isNull())
            if (const auto reason = safety_.why_not_sync(shared))
                refuse(where, shared, "used by several threads at once", *reason);
    }
    void look_at(llvm::ArrayRef<clang::TemplateArgument> arguments, clang::SourceLocation where) {
        for (const auto& argument : arguments) {
            if (argument.getKind() == clang::TemplateArgument::Pack) look_at(argument.pack_elements(), where);
            if (argument.getKind() == clang::TemplateArgument::Type) look_at(argument.getAsType(), where);
        }
    }

    ThreadSafety& safety() { return safety_; }

private:
    void refuse(clang::SourceLocation where, clang::QualType type, std::string what, const std::string& reason) {
        report_.error(Code::not_send_or_sync, where,
                      "'" + spell(type) + "' cannot be " + what + " here, because " + reason +
                          "; own the data, or share it through keel::Arc and a lock or an atomic");
    }

    ThreadSafety safety_;
    Report& report_;
};

void look_at_global(const clang::VarDecl& variable, ThreadSafety& safety, Report& report) {
    const auto type = variable.getType();
    const auto name = "'" + variable.getNameAsString() + "'";
    const auto where = variable.getLocation();
    const bool is_constant = type.isConstQualified() || variable.isConstexpr();
    const auto reason = is_constant && !has_interior_mutability(type) ? safety.why_not_sync_constant(type)
                                                                      : safety.why_not_sync(type);
    if (reason) {
        report.error(Code::not_send_or_sync, where,
                     name + " is used by all threads, and its type cannot be: " + *reason +
                         "; put it behind a keel::SpinLocked or keel::MutexLocked, or make it a keel::Atomic");
        return;
    }
    if (variable.getInit() && !variable.hasConstantInitialization()) {
        report.error(Code::not_constant_initialised, where,
                     name + " is initialised by code, and nobody runs code before the module's entry: make its constructor "
                     "constexpr, or let the driver's object hold it");
        return;
    }
    if (variable.needsDestruction(variable.getASTContext()) != clang::QualType::DK_none)
        report.error(Code::global_with_destructor, where,
                     name + " has a destructor, and nobody runs it when the module goes: let the driver's object hold it");
}

}  // namespace

void send_and_sync(const Unit& unit, const Library& library, Report& report) {
    Demands demands{unit.ast, report};
    for (const auto* record : unit.classes) {
        auto where = record->getLocation();
        if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record)) {
            if (instance->getPointOfInstantiation().isValid()) where = instance->getPointOfInstantiation();
            demands.look_at(instance->getTemplateArgs().asArray(), where);
        }
        for (const auto& base : record->bases()) {
            demands.look_at(base.getType(), where);
            // What a base asks of itself, it asks of all that derive from it.
            const auto* of = base.getType()->getAsCXXRecordDecl();
            if (!of || !of->getDefinition()) continue;
            const auto self = class_type(unit.ast, of);
            for (const auto& inner : of->getDefinition()->bases())
                for (const auto* word : {"requires_send", "requires_sync"})
                    if (const auto asked = demanded(inner.getType(), word);
                        !asked.isNull() && unit.ast.hasSameUnqualifiedType(asked, self)) {
                        const auto mine = class_type(unit.ast, record);
                        const bool is_send = llvm::StringRef{word} == "requires_send";
                        const auto reason = is_send ? demands.safety().why_not_send(mine) : demands.safety().why_not_sync(mine);
                        if (reason)
                            report.error(Code::not_send_or_sync, record->getLocation(),
                                         "'" + of->getNameAsString() + "' asks of each class that derives from it that it can be " +
                                             (is_send ? "handed to another thread" : "used by several threads") + ", and '" +
                                             record->getNameAsString() + "' cannot, because " + *reason);
                    }
        }
        for (const auto* field : record->fields()) demands.look_at(field->getType(), where);
    }
    for (const auto* function : unit.functions) {
        const auto* arguments = function->getTemplateSpecializationArgs();
        if (!arguments) continue;
        const auto where = function->getPointOfInstantiation();
        demands.look_at(arguments->asArray(), where.isValid() ? where : function->getLocation());
    }

    for (const auto* variable : unit.variables) {
        if (!variable->hasGlobalStorage() || variable->isInvalidDecl() || library.is_binding(variable->getLocation())) continue;
        if (variable->isThisDeclarationADefinition() == clang::VarDecl::DeclarationOnly) continue;
        if (is_unsafe_word(variable->getType())) continue;
        look_at_global(*variable, demands.safety(), report);
    }
}

}  // namespace keel::checker::rules
