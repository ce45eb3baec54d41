// SPDX-License-Identifier: GPL-2.0-only
#include "rules/demands.hpp"

#include "rules/words.hpp"

namespace keel::checker::rules {

void Demands::find(llvm::ArrayRef<clang::TemplateArgument> arguments, std::vector<Demand>& found) {
    for (const auto& argument : arguments) {
        if (argument.getKind() == clang::TemplateArgument::Pack) find(argument.pack_elements(), found);
        if (argument.getKind() == clang::TemplateArgument::Type) find(argument.getAsType(), found);
    }
}

/// In a template the type may depend on its parameters.
void Demands::find(clang::QualType type, std::vector<Demand>& found) {
    if (type.isNull()) return;
    type = type.getCanonicalType();
    while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
    const clang::ClassTemplateDecl* of = nullptr;
    llvm::ArrayRef<clang::TemplateArgument> arguments;
    if (const auto* special = type->getAs<clang::TemplateSpecializationType>()) {
        of = llvm::dyn_cast_if_present<clang::ClassTemplateDecl>(special->getTemplateName().getAsTemplateDecl());
        arguments = special->template_arguments();
    } else if (const auto* instance =
                   llvm::dyn_cast_if_present<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl())) {
        of = instance->getSpecializedTemplate();
        arguments = instance->getTemplateArgs().asArray();
    }
    if (!of) return;
    if (of->getName().starts_with("requires_") && arguments.size() == 1 &&
        arguments[0].getKind() == clang::TemplateArgument::Type)
        for (const auto& [word, name] : {std::pair{Word::send, "keel::requires_send"}, {Word::sync, "keel::requires_sync"},
                                         {Word::forever, "keel::requires_static"}})
            if (full_name(*of) == name) {
                found.push_back({word, arguments[0].getAsType()});
                return;
            }
    find(arguments, found);
}

void Demands::refuse(clang::SourceLocation where, clang::QualType type, std::string what, const std::string& reason,
                     Site site) {
    report_.error(Code::not_send_or_sync, where,
                  "'" + spell(type) + "' cannot be " + what + " here, because " + reason +
                      "; own the data, or share it through keel::Arc and a lock or an atomic",
                  site);
}

void Demands::look_at(clang::QualType type, clang::SourceLocation where) {
    if (type.isNull() || type->isDependentType()) return;
    std::vector<Demand> found;
    find(type, found);
    for (const auto& [word, of] : found) {
        if (word == Word::forever) continue;
        const bool is_send = word == Word::send;
        // Who names the type of a base names all that derives from it.
        auto reason = is_send ? safety_.why_erased_not_send(of) : safety_.why_erased_not_sync(of);
        if (!reason) reason = is_send ? safety_.why_not_send(of) : safety_.why_not_sync(of);
        if (reason)
            refuse(where, of, is_send ? "handed to another thread, interrupt handler or work item" : "used by several threads at once",
                   *reason);
    }
}

void Demands::look_at(llvm::ArrayRef<clang::TemplateArgument> arguments, clang::SourceLocation where) {
    for (const auto& argument : arguments) {
        if (argument.getKind() == clang::TemplateArgument::Pack) look_at(argument.pack_elements(), where);
        if (argument.getKind() == clang::TemplateArgument::Type) look_at(argument.getAsType(), where);
    }
}

void Demands::look_at_defaults(const clang::TemplateDecl& declared, llvm::ArrayRef<clang::TemplateArgument> arguments,
                               clang::SourceLocation where) {
    const auto* latest = llvm::cast<clang::TemplateDecl>(declared.getMostRecentDecl());
    for (const auto* parameter : *latest->getTemplateParameters()) {
        const auto* of_type = llvm::dyn_cast<clang::TemplateTypeParmDecl>(parameter);
        if (!of_type || !of_type->hasDefaultArgument() || of_type->getIndex() >= arguments.size()) continue;
        std::vector<Demand> wanted, given;
        find(of_type->getDefaultArgument().getArgument().getAsType(), wanted);
        if (wanted.empty()) continue;
        find(arguments.slice(of_type->getIndex(), 1), given);
        for (const auto& demand : wanted) {
            const auto* named = demand.of->getAs<clang::TemplateTypeParmType>();
            const bool is_own = named && named->getDepth() == of_type->getDepth() && named->getIndex() < arguments.size() &&
                                arguments[named->getIndex()].getKind() == clang::TemplateArgument::Type;
            if (demand.of->isDependentType() && !is_own && unit_.is_checked(parameter->getLocation()))
                report_.error(Code::construct_unknown, parameter->getLocation(),
                              "the checker follows a demand of a parameter of this template only, which '" +
                                  spell(of_type->getDefaultArgument().getArgument().getAsType()) +
                                  "' is not: make a parameter of what it demands something, or demand it in a base or a member");
            const auto type = is_own ? arguments[named->getIndex()].getAsType() : demand.of;
            if (std::ranges::any_of(given, [&](const Demand& one) {
                    return one.word == demand.word &&
                           (type->isDependentType() || unit_.ast.hasSameType(one.of, type));
                }))
                continue;
            report_.error(Code::not_send_or_sync, where,
                          "what '" + declared.getNameAsString() + "' demands of '" + spell(type) +
                              "' is a default template argument, and another one is given in its place: leave that out")
                .note(parameter->getLocation(), "demanded here");
        }
    }
}

void Demands::refuse_defaults(const clang::TemplateDecl& declared) {
    for (const auto* parameter : *declared.getTemplateParameters()) {
        const auto* of_type = llvm::dyn_cast<clang::TemplateTypeParmDecl>(parameter);
        if (!of_type || !of_type->hasDefaultArgument()) continue;
        std::vector<Demand> wanted;
        find(of_type->getDefaultArgument().getArgument().getAsType(), wanted);
        if (!wanted.empty())
            report_.error(Code::construct_unknown, parameter->getLocation(),
                          "nobody asks what '" + declared.getNameAsString() + "' demands, for it is never instantiated: demand it "
                          "in the class or function that it stands for");
    }
}

}  // namespace keel::checker::rules
