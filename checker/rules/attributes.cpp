// SPDX-License-Identifier: GPL-2.0-only

/// Attributes are only those of a list (K1501). Outside of it are those that promise something to the optimiser
/// or the linker and that nobody checks: `pure`, `nonnull`, `alias`, `section`, a definition with C linkage.
/// They need the library, or a function with a contract, whose callers give a reason.

#include "rules/declarations.hpp"
#include "rules/library.hpp"
#include "rules/rules.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// Those that say nothing to the optimiser or the linker, or something that the checker or the compiler proves.
bool is_listed(const clang::Attr& attribute) {
    using namespace clang::attr;
    switch (attribute.getKind()) {
        // Read by the checker.
        case Annotate:
        case LifetimeBound:
        case Owner:
        case Pointer:
        case Consumable:
        case CallableWhen:
        case ParamTypestate:
        case ReturnTypestate:
        case SetTypestate:
        case TestTypestate:
        case FlagEnum:
        case Packed:            // K0793
        case CXX11NoReturn:     // K1405
        case NoReturn:          // K1405
        case ConstInit:
        // Read by the compiler, which warns or refuses.
        case WarnUnusedResult:
        case WarnUnused:
        case Unused:
        case Deprecated:
        case Unavailable:
        case Availability:
        case Final:
        case Override:
        case Format:
        case FormatArg:
        case EnumExtensibility:
        case FallThrough:
        case NoEscape:
        case Reinitializes:
        case PreferredName:
        case DiagnoseIf:
        case EnableIf:
        // Layout that the language itself has, and how code is laid out.
        case Aligned:
        case NoUniqueAddress:
        case MaxFieldAlignment:
        case AlwaysInline:
        case NoInline:
        case Cold:
        case Hot:
        case Likely:
        case Unlikely:
        case MinSize:
        case Flatten:
        case NoDebug:
        case InternalLinkage:
        case GNUInline:
        case CarriesDependency:
        case CXXAssume:         // K0133
            return true;
        default: return false;
    }
}

/// The texts of annotations that drivers write; the bindings write more.
bool is_known_annotation(llvm::StringRef text) {
    static constexpr llvm::StringLiteral texts[] = {
        "keel::stable_pointee", "keel::projects", "keel::atomic", "keel::not_send", "keel::not_sync",
        "keel::emptied_by_value", "keel::from_bytes", "keel::to_bytes",
        "keel::guard", "keel::sleeps",  // They only forbid more.
    };
    return llvm::is_contained(texts, text);
}

/// Whether the declaration is a function with a contract, whose callers give a reason for what it promises.
bool has_contract(const clang::Decl& decl) {
    const auto* function = llvm::dyn_cast<clang::FunctionDecl>(&decl);
    return function && std::ranges::any_of(function->parameters(), [](const clang::ParmVarDecl* parameter) {
               return is_unsafe_word(parameter->getType());
           });
}

/// The part of a class by which it could lend out of itself: what is reached through a pointer needs an unsafe scope,
/// and that gives the reason. Null where there is none.
const clang::NamedDecl* not_a_pointer(const clang::Decl& decl) {
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(&decl);
    if (!record || !record->isThisDeclarationADefinition()) return nullptr;
    const auto owned = owned_type(*record);
    for (const auto* field : record->fields())
        if (!field->getType()->isPointerType() ||
            (!owned.isNull() && record->getASTContext().hasSameUnqualifiedType(field->getType(), owned)))
            return field;
    for (const auto& base : record->bases()) {
        // `requires_send<T>` and its kin are empty, also where T is not known yet.
        const auto* special = base.getType()->getAs<clang::TemplateSpecializationType>();
        const auto* of = special ? special->getTemplateName().getAsTemplateDecl() : nullptr;
        if (of && of->getName().starts_with("requires_") && full_name(*of).starts_with("keel::")) continue;
        const auto* known = base.getType()->getAsCXXRecordDecl();
        if (!known || !known->getDefinition() || !known->isEmpty()) return record;
    }
    return nullptr;
}

std::string name_of(const clang::Attr& attribute) {
    const auto name = attribute.getNormalizedFullName();
    return name.empty() ? attribute.getSpelling() : name;
}

}  // namespace

void attributes(const Unit& unit, const Written& written, const Library& library, Report& report) {
    const auto refuse = [&](clang::SourceLocation where, std::string what, Site site = Site::current()) {
        report.error(Code::attribute_refused, where,
                     what + ", and nobody checks that; leave it out, or put it on a function with an 'unsafe' "
                            "parameter, whose callers say why it holds",
                     site);
    };
    const auto look = [&](const clang::Decl& decl) {
        for (const auto* attribute : decl.attrs()) {
            if (attribute->isImplicit() || attribute->isInherited()) continue;
            if (library.has(attribute->getLocation())) continue;  // Of a template that is instantiated here.
            if (const auto* label = llvm::dyn_cast<clang::AsmLabelAttr>(attribute)) {
                if (!has_contract(decl))
                    refuse(attribute->getLocation(), "the name for the linker '" + label->getLabel().str() +
                                                         "' makes this declaration stand for whatever has that name");
                continue;
            }
            if (const auto* annotation = llvm::dyn_cast<clang::AnnotateAttr>(attribute)) {
                const auto text = annotation->getAnnotation();
                if (text == "keel::stable_pointee")
                    if (const auto* member = not_a_pointer(decl))
                        report.error(Code::attribute_refused, attribute->getLocation(),
                                     "'keel::stable_pointee' says that what it owns stays where it is when this moves, which is "
                                     "seen only where each member is a pointer to it: keep it outside, as keel::Box does")
                            .note(member->getLocation(), "this moves with the object");
                if (text.starts_with("keel::") && !is_known_annotation(text))
                    report.error(Code::attribute_refused, attribute->getLocation(),
                                 "the annotation '" + text.str() +
                                     "' is no word of the dialect, or one that only the bindings may write");
                continue;
            }
            if (is_listed(*attribute) || has_contract(decl)) continue;
            refuse(attribute->getLocation(),
                   "the attribute '" + name_of(*attribute) + "' promises something to the compiler or the linker");
        }
    };
    for (const auto* each : written.declarations) {
        const auto& decl = *each;
        if (library.has(decl.getLocation()) || decl.isImplicit()) continue;
        look(decl);
        const auto* function = llvm::dyn_cast<clang::FunctionDecl>(&decl);
        if (function && function->isThisDeclarationADefinition() && function->isExternC() && !function->isMain() &&
            !has_contract(decl))
            refuse(function->getLocation(), "a function with C linkage takes the place of whatever has the name '" +
                                                function->getNameAsString() + "'");
        if (function && function->isThisDeclarationADefinition() && function->isReplaceableGlobalAllocationFunction())
            refuse(function->getLocation(), "'" + function->getNameAsString() + "' of all types takes the place of everybody's");
        const auto* variable = llvm::dyn_cast<clang::VarDecl>(&decl);
        if (variable && variable->isThisDeclarationADefinition() == clang::VarDecl::Definition && variable->isExternC())
            refuse(variable->getLocation(), "a variable with C linkage takes the place of whatever has the name '" +
                                                variable->getNameAsString() + "'");
    }
    for (const auto* statement : written.statements) {
        if (library.has(statement->getBeginLoc())) continue;
        for (const auto* attribute : statement->getAttrs()) {
            if (attribute->isImplicit() || is_listed(*attribute)) continue;
            if (const auto* hint = llvm::dyn_cast<clang::LoopHintAttr>(attribute);
                hint && hint->getState() != clang::LoopHintAttr::AssumeSafety)
                continue;
            refuse(attribute->getLocation(),
                   "the attribute '" + name_of(*attribute) + "' promises something to the compiler");
        }
    }
    // What an explicit instantiation adds hangs on the instance.
    const auto look_at_instance = [&](const clang::Decl& decl, clang::TemplateSpecializationKind kind) {
        if (clang::isTemplateExplicitInstantiationOrSpecialization(kind)) look(decl);
    };
    for (const auto* function : unit.functions) look_at_instance(*function, function->getTemplateSpecializationKind());
    for (const auto* variable : unit.variables) look_at_instance(*variable, variable->getTemplateSpecializationKind());
    for (const auto* record : unit.classes) look_at_instance(*record, record->getTemplateSpecializationKind());
}

}  // namespace keel::checker::rules
