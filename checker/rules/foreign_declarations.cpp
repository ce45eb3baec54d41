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

bool is_guarded_name(const clang::NamedDecl& decl) {
    return decl.getIdentifier() && (decl.getName() == "keel" || decl.getName() == "std");
}

/// Whether the name is found where the global ones are: not in a namespace of its own, or in one that nobody has to name.
bool is_found_globally(const clang::Decl& decl) {
    const auto* context = decl.getDeclContext()->getRedeclContext();
    while (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context)) {
        if (!space->isInline() && !space->isAnonymousNamespace()) return false;
        context = space->getParent()->getRedeclContext();
    }
    return context->isTranslationUnit();
}

/// The declaration, or a class that it stands in, if only that class and its friends may name it.
const clang::NamedDecl* hidden(const clang::Decl* decl) {
    for (; decl; decl = llvm::dyn_cast<clang::Decl>(decl->getDeclContext())) {
        const auto* named = llvm::dyn_cast<clang::NamedDecl>(decl);
        if (!named) return nullptr;
        if (named->getAccess() == clang::AS_private || named->getAccess() == clang::AS_protected) return named;
        if (!decl->getDeclContext()->isRecord()) return nullptr;
    }
    return nullptr;
}

const clang::NamedDecl* private_in(const clang::TemplateArgument& argument);

const clang::NamedDecl* private_in(clang::QualType type) {
    type = type.getCanonicalType();
    if (const auto* member = type->getAs<clang::MemberPointerType>())
        if (const auto of = member_class(*member); !of.isNull())
            if (const auto* found = private_in(of)) return found;
    if (const auto to = type->getPointeeType(); !to.isNull()) return private_in(to);
    if (const auto* array = type->getAsArrayTypeUnsafe()) return private_in(array->getElementType());
    if (const auto* function = type->getAs<clang::FunctionProtoType>()) {
        if (const auto* found = private_in(function->getReturnType())) return found;
        for (const auto parameter : function->param_types())
            if (const auto* found = private_in(parameter)) return found;
        return nullptr;
    }
    const auto* tag = type->getAsTagDecl();
    if (const auto* instance = llvm::dyn_cast_if_present<clang::ClassTemplateSpecializationDecl>(tag)) {
        if (const auto* found = hidden(instance->getSpecializedTemplate())) return found;
        for (const auto& argument : instance->getTemplateArgs().asArray())
            if (const auto* found = private_in(argument)) return found;
        return nullptr;
    }
    return hidden(tag);
}

/// What a constant of class type refers to.
const clang::NamedDecl* private_in(const clang::APValue& value) {
    if (value.isMemberPointer()) return hidden(value.getMemberPointerDecl());
    if (value.isLValue()) {
        const auto base = value.getLValueBase();
        return hidden(base.dyn_cast<const clang::ValueDecl*>());
    }
    if (value.isStruct()) {
        for (unsigned at = 0; at < value.getStructNumBases(); ++at)
            if (const auto* found = private_in(value.getStructBase(at))) return found;
        for (unsigned at = 0; at < value.getStructNumFields(); ++at)
            if (const auto* found = private_in(value.getStructField(at))) return found;
    }
    if (value.isUnion() && value.getUnionField()) return private_in(value.getUnionValue());
    if (value.isArray()) {
        for (unsigned at = 0; at < value.getArrayInitializedElts(); ++at)
            if (const auto* found = private_in(value.getArrayInitializedElt(at))) return found;
        if (value.hasArrayFiller()) return private_in(value.getArrayFiller());
    }
    return nullptr;
}

const clang::NamedDecl* private_in(const clang::TemplateArgument& argument) {
    switch (argument.getKind()) {
        case clang::TemplateArgument::Declaration:
            if (const auto* object = llvm::dyn_cast<clang::TemplateParamObjectDecl>(argument.getAsDecl()))
                return private_in(object->getValue());
            return hidden(argument.getAsDecl());
        case clang::TemplateArgument::Type: return private_in(argument.getAsType());
        case clang::TemplateArgument::Template: return hidden(argument.getAsTemplate().getAsTemplateDecl());
        case clang::TemplateArgument::StructuralValue: return private_in(argument.getAsStructuralValue());
        case clang::TemplateArgument::Pack:
            for (const auto& part : argument.pack_elements())
                if (const auto* found = private_in(part)) return found;
            return nullptr;
        default: return nullptr;
    }
}

}  // namespace

void foreign_declarations(const Unit& unit, const Written& written, const Library& library, Report& report) {
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

    for (const auto* each : written.declarations) {
        const auto& decl = *each;
        const auto where = decl.getLocation();
        if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(&decl)) {
            if (is_guarded_name(*space) && is_found_globally(*space) && !library.has(where))
                report.error(Code::foreign_namespace, where,
                             "'namespace " + space->getNameAsString() + "' is opened by the library only: the checker "
                             "trusts its names; use a namespace of your own");
            continue;
        }
        if (const auto* tag = llvm::dyn_cast<clang::TagDecl>(&decl);
            tag && is_guarded_name(*tag) && is_found_globally(*tag) && !library.has(where))
            report.error(Code::foreign_namespace, where,
                         "'" + tag->getNameAsString() + "' is the name of the library's namespace, whose names the checker "
                         "trusts; give the class another one");
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
    }

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
