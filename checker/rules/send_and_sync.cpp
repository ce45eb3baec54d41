// SPDX-License-Identifier: GPL-2.0-only

/// Demands of Send and Sync, and what a global must be (dialect, section 7).
///
/// `requires_send<T>` or `requires_sync<T>` as a base, a member or a template argument asks that of T, at each
/// instantiation (K0277). A global or static is used by all threads: its type is Sync (K0277), it is there before
/// anything runs (K0015), and it is never destroyed (K0493).

#include "rules/demands.hpp"
#include "rules/library.hpp"
#include "rules/rules.hpp"
#include "rules/thread_safety.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

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

/// What a base asks of itself, it asks of all that derive from it, however far.
void look_at_derived(const clang::CXXRecordDecl& record, const clang::CXXRecordDecl& base, ThreadSafety& safety,
                     Report& report) {
    for (const bool is_send : {true, false}) {
        const auto* asking = asks_of_derived(base, is_send ? "requires_send" : "requires_sync");
        if (!asking) continue;
        const auto mine = class_type(record.getASTContext(), &record);
        if (const auto reason = is_send ? safety.why_not_send(mine) : safety.why_not_sync(mine))
            report.error(Code::not_send_or_sync, record.getLocation(),
                         "'" + asking->getNameAsString() + "' asks of each class that derives from it that it can be " +
                             (is_send ? "handed to another thread" : "used by several threads") + ", and '" +
                             record.getNameAsString() + "' cannot, because " + *reason);
    }
}

}  // namespace

void send_and_sync(const Unit& unit, const Library& library, Report& report) {
    Demands demands{unit, report};
    for (const auto* record : unit.classes) {
        auto where = record->getLocation();
        if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record)) {
            if (instance->getPointOfInstantiation().isValid()) where = instance->getPointOfInstantiation();
            demands.look_at(instance->getTemplateArgs().asArray(), where);
            demands.look_at_defaults(*instance->getSpecializedTemplate(), instance->getTemplateArgs().asArray(), where);
        }
        for (const auto& base : record->bases()) {
            demands.look_at(base.getType(), where);
            if (const auto* of = base.getType()->getAsCXXRecordDecl()) look_at_derived(*record, *of, demands.safety(), report);
        }
        for (const auto* field : record->fields()) demands.look_at(field->getType(), where);
    }
    for (const auto* function : unit.functions) {
        const auto* arguments = function->getTemplateSpecializationArgs();
        if (!arguments) continue;
        const auto where =
            function->getPointOfInstantiation().isValid() ? function->getPointOfInstantiation() : function->getLocation();
        demands.look_at(arguments->asArray(), where);
        if (const auto* declared = function->getPrimaryTemplate())
            demands.look_at_defaults(*declared, arguments->asArray(), where);
    }
    for (const auto* variable : unit.variables) {
        auto where = variable->getLocation();
        if (const auto* instance = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(variable)) {
            if (instance->getPointOfInstantiation().isValid()) where = instance->getPointOfInstantiation();
            demands.look_at(instance->getTemplateArgs().asArray(), where);
            demands.look_at_defaults(*instance->getSpecializedTemplate(), instance->getTemplateArgs().asArray(), where);
        } else if (const auto* owner = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(variable->getDeclContext());
                   owner && owner->getPointOfInstantiation().isValid()) {
            where = owner->getPointOfInstantiation();
        }
        demands.look_at(variable->getType(), where);
    }
    for (const auto* decl : unit.others)
        if (llvm::isa<clang::TypeAliasTemplateDecl, clang::ConceptDecl>(decl))
            demands.refuse_defaults(*llvm::cast<clang::TemplateDecl>(decl));

    for (const auto* variable : unit.variables) {
        if (!variable->hasGlobalStorage() || variable->isInvalidDecl() || library.is_binding(variable->getLocation())) continue;
        if (variable->isThisDeclarationADefinition() == clang::VarDecl::DeclarationOnly) continue;
        if (is_unsafe_word(variable->getType())) continue;
        look_at_global(*variable, demands.safety(), report);
    }
}

}  // namespace keel::checker::rules
