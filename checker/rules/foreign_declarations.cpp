// SPDX-License-Identifier: GPL-2.0-only

/// Only the library opens `namespace keel` and specialises templates of keel and std (K0117): what the checker
/// believes about their names would be open to anybody otherwise. No explicit instantiation or specialisation
/// names a private member (K0603): C++ does not check access there.

#include "rules/declarations.hpp"
#include "rules/library.hpp"
#include "rules/rules.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// `keel` or `std`, where the declaration is inside of one; empty otherwise.
llvm::StringRef guarded_namespace(const clang::DeclContext* context) {
    llvm::StringRef outermost;
    for (; context; context = context->getParent())
        if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context);
            space && context->getParent()->isTranslationUnit())
            outermost = space->getName();
    return outermost == "keel" || outermost == "std" ? outermost : "";
}

const clang::NamedDecl* private_in(const clang::TemplateArgument& argument) {
    const auto is_hidden = [](const clang::NamedDecl* decl) {
        return decl && (decl->getAccess() == clang::AS_private || decl->getAccess() == clang::AS_protected);
    };
    switch (argument.getKind()) {
        case clang::TemplateArgument::Declaration:
            return is_hidden(argument.getAsDecl()) ? argument.getAsDecl() : nullptr;
        case clang::TemplateArgument::Type: {
            const clang::TagDecl* tag = argument.getAsType()->getAsTagDecl();
            return is_hidden(tag) ? tag : nullptr;
        }
        case clang::TemplateArgument::StructuralValue: {
            const auto& value = argument.getAsStructuralValue();
            if (value.isMemberPointer() && is_hidden(value.getMemberPointerDecl())) return value.getMemberPointerDecl();
            return nullptr;
        }
        case clang::TemplateArgument::Pack:
            for (const auto& part : argument.pack_elements())
                if (const auto* found = private_in(part)) return found;
            return nullptr;
        default: return nullptr;
    }
}

}  // namespace

void foreign_declarations(const Unit& unit, const Library& library, Report& report) {
    const auto refuse_private = [&](clang::SourceLocation where, const clang::TemplateArgumentList& arguments) {
        for (const auto& argument : arguments.asArray())
            if (const auto* hidden = private_in(argument))
                report.error(Code::names_private, where,
                             "this names '" + hidden->getNameAsString() + "', which is private: C++ does not look at "
                             "access here, but what a class promises rests on it; ask its author for a method")
                    .note(hidden->getLocation(), "declared private here");
    };
    const auto refuse_foreign = [&](clang::SourceLocation where, const clang::Decl* of) {
        const auto space = guarded_namespace(of->getDeclContext());
        if (space.empty() || library.has(where)) return;
        report.error(Code::foreign_namespace, where,
                     "templates of '" + space.str() + "' are specialised by the library only: the checker trusts what "
                     "they mean; write a class or function of your own");
    };

    each_written_declaration(unit, [&](const clang::Decl& decl) {
        const auto where = decl.getLocation();
        if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(&decl)) {
            if (space->getDeclContext()->isTranslationUnit() && (space->getName() == "keel" || space->getName() == "std") &&
                !library.has(where))
                report.error(Code::foreign_namespace, where,
                             "'namespace " + space->getNameAsString() + "' is opened by the library only: the checker "
                             "trusts its names; use a namespace of your own");
            return;
        }
        if (const auto* record = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&decl)) {
            if (record->getSpecializationKind() == clang::TSK_ExplicitSpecialization)
                refuse_foreign(where, record->getSpecializedTemplate());
            refuse_private(where, record->getTemplateArgs());
        } else if (const auto* variable = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(&decl)) {
            if (variable->getSpecializationKind() == clang::TSK_ExplicitSpecialization)
                refuse_foreign(where, variable->getSpecializedTemplate());
            refuse_private(where, variable->getTemplateArgs());
        } else if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(&decl)) {
            if (function->getTemplateSpecializationKind() == clang::TSK_ExplicitSpecialization)
                refuse_foreign(where, function);
            if (const auto* arguments = function->getTemplateSpecializationArgs();
                arguments && function->getTemplateSpecializationKind() >= clang::TSK_ExplicitSpecialization)
                refuse_private(where, *arguments);
        }
    });

    // An explicit instantiation of a function or a variable leaves no declaration of its own where it is written.
    for (const auto* function : unit.functions)
        if (const auto* arguments = function->getTemplateSpecializationArgs();
            arguments && (function->getTemplateSpecializationKind() == clang::TSK_ExplicitInstantiationDefinition ||
                          function->getTemplateSpecializationKind() == clang::TSK_ExplicitInstantiationDeclaration))
            refuse_private(function->getPointOfInstantiation(), *arguments);
    for (const auto* variable : unit.variables)
        if (const auto* instance = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(variable);
            instance && (instance->getSpecializationKind() == clang::TSK_ExplicitInstantiationDefinition ||
                         instance->getSpecializationKind() == clang::TSK_ExplicitInstantiationDeclaration))
            refuse_private(instance->getPointOfInstantiation(), instance->getTemplateArgs());
}

}  // namespace keel::checker::rules
